/* SPDX-License-Identifier: Apache-2.0
 *
 * The files of a rule base, opened, validated and parsed: by several threads
 * where there are processors for them. What is wrong with a file is kept with
 * it, to be told when the loader comes to it.
 */
#ifndef LAC_RULEFILE_H
#define LAC_RULEFILE_H

#include "messages.h"
#include "xml.h"

typedef struct {
  const char *path;
  bool lexicon;      /* of a lexicon only the names of concepts are asked for */
  bool well;         /* it can be read, and is valid */
  lac_source source; /* of a lexicon without its text */
  const lac_xml_node *root; /* of XML that is well */
  lac_str *concepts;        /* those that a lexicon defines */
  size_t concept_n, concept_cap;
  lac_messages messages;
} lac_rulefile;

/* Opens the n files, of which path and lexicon are given; everything lives in
 * arena. */
void lac_rulefiles_open(lac_arena *arena, const lac_xml_schema *schema,
                        lac_rulefile *files, size_t n);

#endif
