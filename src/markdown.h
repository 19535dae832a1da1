/* SPDX-License-Identifier: Apache-2.0
 *
 * The inside of a Markdown line: emphasis, links, tags and footnote marks are
 * taken out, and it is kept where each byte of what is left stood.
 */
#ifndef LAC_MARKDOWN_H
#define LAC_MARKDOWN_H

#include "statute.h"

typedef struct {
  lac_str text;
  const lac_place *runs; /* at least one */
  size_t run_count;
} lac_markdown_line;

typedef struct lac_markdown lac_markdown;

/* A stripper whose results live in arena. */
lac_markdown *lac_markdown_new(lac_arena *arena);

/* Brackets of amendments ("F4[High Court]") that are open end with the element
 * that they stand in. */
void lac_markdown_reset(lac_markdown *markdown);

/* Takes the markup out of a line that stands at offset; adds the characters
 * taken out to *ignored. Without markup the text is the line itself. The runs
 * live until the next call. */
lac_markdown_line lac_markdown_strip(lac_markdown *markdown, lac_str line,
                                     size_t offset, size_t *ignored);

#endif
