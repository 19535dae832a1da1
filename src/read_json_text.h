/* SPDX-License-Identifier: Apache-2.0
 *
 * The strings of a JSON file: what they say and where each byte of it stands.
 */
#ifndef LAC_READ_JSON_TEXT_H
#define LAC_READ_JSON_TEXT_H

#include "statute.h"

/* The bytes between the quotes of a string in the source. */
typedef struct {
  lac_str raw;
  size_t offset;
} lac_json_string;

/* A string without its escapes. Where it had any, text is a copy, and its
 * bytes are counted from `base` on, which is past the end of every source:
 * nodes built with such offsets are put right by lac_json_settle(). Where it
 * had none, text is part of the source and base its offset. */
typedef struct {
  lac_str text;
  size_t base;
  lac_place *runs; /* at: in text; offset: in the source */
  size_t run_count;
  size_t run_cap;
} lac_json_text;

/* Takes the escapes of JSON off, and the character references of HTML
 * ("&#8220;", "&nbsp;") that scraped text is full of. What is no character
 * becomes U+FFFD. Of n strings each begins a new line. The text lives as long
 * as source and arena. */
lac_json_text lac_json_decode(lac_arena *arena, const lac_source *source,
                              const lac_json_string *strings, size_t n);

/* Gives node and all below it true offsets where they came from text. */
void lac_json_settle(lac_statute *statute, lac_node *node,
                     const lac_json_text *text);

/* How much of s, from its beginning, only separates a number from a heading or
 * a heading from a text: blanks, dashes, dots, colons, commas, U+FFFD. */
size_t lac_json_separators(lac_str s);

/* Length of b at the beginning of a, with any white space for white space and
 * letters of ASCII and Latin-1 in any case; 0 where a does not begin with it.
 */
size_t lac_json_begins(lac_str a, lac_str b);

#endif
