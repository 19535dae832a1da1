/* SPDX-License-Identifier: Apache-2.0
 *
 * Headings of text formats: "§ 45b Heading", "Article L34-1", "TITRE II :
 * ...", "Erster Abschnitt - ...", "77.2 Unauthorized use". Label words come
 * from the languages' data.
 */
#ifndef LAC_HEADING_H
#define LAC_HEADING_H

#include "language.h"

typedef struct lac_headings lac_headings;

typedef struct {
  lac_kind kind;
  bool labelled; /* a label word says the kind */
  bool numbered; /* a number follows or stands alone */
  lac_str num;   /* as printed, with its label */
  lac_str heading;
  /* The number fills the line, or a mark parts it from the heading: what
   * a heading without markup must have. */
  bool parted;
  bool foreign; /* the label is of another language: "§" in French */
} lac_heading;

/* What reads headings of a text in this language (NULL: any language); lives
 * in arena. */
lac_headings *lac_headings_new(lac_arena *arena, const lac_languages *languages,
                               const lac_language *language);

/* Takes a heading apart. False where it has neither label nor number. */
bool lac_heading_parse(lac_headings *headings, lac_str text, lac_heading *out);

/* How much of a provision's text, from its beginning, may be its heading: a
 * first sentence, its stop with it, that is short and has law after it. 0 for
 * none. Whether it is one, the other provisions of the file tell. */
size_t lac_heading_rubric(lac_str text);

/* Whether the text has a verb that whole sentences have, and headings hardly
 * ever: "Lamps are put out". False where its language has no such list. */
bool lac_heading_is_sentence(lac_headings *headings, lac_str text);

/* The kind that a word names; false for none. Quick for words seen before. */
bool lac_heading_label(lac_headings *headings, lac_str word, lac_kind *kind);

/* lac_languages_state, but without cost for most texts that say nothing. */
lac_state lac_heading_state(lac_headings *headings, lac_str text);

/* The state that a heading gives to what it heads: LAC_NOTED for notes, LAC_TOC
 * for tables of contents, else lac_heading_state. */
lac_state lac_heading_section_state(lac_headings *headings, lac_str text);

/* How far below others of its heading level a group of this kind and label
 * stands: a subsection below a section, a title below a book. */
int lac_heading_rank(lac_kind kind, lac_str num);

/* Gives the provision, or parts of it, the states that their texts say. */
void lac_heading_states(lac_headings *headings, lac_node *provision);

#endif
