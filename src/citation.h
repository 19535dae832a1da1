/* SPDX-License-Identifier: Apache-2.0
 *
 * Names of acts in running text: "the Extradition Act 1990", "Republic Act No.
 * 12", "code de procédure pénale", "Strafprozessordnung". What a provision
 * relies on and was not given is an adviser's best next step.
 */
#ifndef LAC_CITATION_H
#define LAC_CITATION_H

#include "language.h"
#include "str.h"

typedef struct {
  lac_str *items; /* slices of the texts looked at */
  size_t n;
  size_t cap;
} lac_citations;

/* Appends the names of acts in text, a slice of it for each, to out (grown in
 * arena). A word that names a kind of act (the list "act" of the language)
 * begins or ends a name; a name without a number, a year or a second word that
 * is no article ("the Act") is none. */
void lac_citations_find(lac_arena *arena, const lac_language *language,
                        lac_str text, lac_citations *out);

#endif
