/* SPDX-License-Identifier: Apache-2.0
 *
 * Cross-references: "an offence under section 3 or 5", "§§ 45b bis 45d",
 * "articles 12-1 à 12-3".
 */
#ifndef LAC_LINK_H
#define LAC_LINK_H

#include "language.h"
#include "token.h"

/* A reference as written. */
typedef struct {
  lac_str first; /* number, normalised by lac_cite_key */
  lac_str last;  /* end of a range, "" for none */
  uint32_t from; /* bytes of the text */
  uint32_t to;
  bool foreign; /* the words after it say: of another work */
} lac_reference;

typedef struct {
  lac_reference *items;
  size_t n;
  size_t cap;
} lac_references;

/* Appends the references in a sentence of text to out (in arena). */
void lac_references_find(lac_arena *arena, const lac_vocab *vocab,
                         const lac_tokens *tokens, const lac_sentence *sentence,
                         lac_str text, lac_references *out);

/* The number of a provision in the form that references are looked up by: lower
 * case, without blanks and without dots but between digits. */
lac_str lac_cite_key(lac_arena *arena, lac_str cite);

#endif
