/* SPDX-License-Identifier: Apache-2.0
 *
 * The lines of a text that begin its provisions, where no label word names
 * them: "27. Scope", "9 Search warrants", "45.-(1) A person ...". Such a number
 * may as well be that of an item, of a page, of a line in a table of contents;
 * the provisions are the row of numbers that counts up and has the most text.
 */
#ifndef LAC_SECTION_LINES_H
#define LAC_SECTION_LINES_H

#include "heading.h"

/* A line of this kind holds no more than the number and its heading. */
#define LAC_SECTION_HEADING 120

typedef struct lac_section_lines lac_section_lines;

/* Looks through the text (UTF-8, lines ended by "\n"), which must outlive the
 * answer; it lives in arena. Never NULL: a text without such lines has an empty
 * list. The number may stand in Markdown's bold. */
lac_section_lines *lac_section_lines_find(lac_arena *arena,
                                          lac_headings *headings, lac_str text);

/* Whether the line whose first solid byte stands at `at` begins a provision.
 * *bare (where not NULL) says that no mark parts number and heading, so that
 * all of the line is its heading. */
bool lac_section_lines_has(const lac_section_lines *lines, const char *at,
                           bool *bare);

/* How many there are. */
size_t lac_section_lines_count(const lac_section_lines *lines);

#endif
