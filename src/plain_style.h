/* SPDX-License-Identifier: Apache-2.0
 *
 * What headings look like in plain text, where no mark tells them from other
 * words: lines of their own, or short first sentences ("5. Oil. Who sells
 * ...").
 */
#ifndef LAC_PLAIN_STYLE_H
#define LAC_PLAIN_STYLE_H

#include "section_lines.h"

/* A longer line, or sentence, is no heading. */
#define LAC_PLAIN_HEADING 90

typedef struct {
  bool run_in; /* a short first sentence of a provision is its heading */
  bool headed; /* provisions have a heading in the line before them */
} lac_plain_style;

/* The style of a text: of the provisions that sections knows, or, where that is
 * NULL, of those with label words. */
lac_plain_style lac_plain_style_find(lac_headings *headings,
                                     const lac_section_lines *sections,
                                     lac_str text);

/* Whether the numbers that count up begin with 1, after the only label word,
 * which stands at `label`: a text of one provision, and its parts. */
bool lac_plain_are_parts(const lac_section_lines *sections, lac_str text,
                         const char *label);

bool lac_plain_capital(lac_str s);

/* A line that may be a heading: short, a capital first, no stop at its end. */
bool lac_plain_heads(lac_str s);

/* The length of a dash at i; 0 for none. */
size_t lac_plain_dash(lac_str s, size_t i);

/* Where the first sentence of s ends, at its stop; s.n where that is not near.
 */
size_t lac_plain_stop(lac_str s);

#endif
