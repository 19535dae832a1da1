/* SPDX-License-Identifier: Apache-2.0
 *
 * Where enumerators may stand in the lines of a provision, and what stands
 * before each. What they are is decided in outline.c.
 */
#ifndef LAC_OUTLINE_SCAN_H
#define LAC_OUTLINE_SCAN_H

#include "enumerator.h"
#include "intern.h"
#include "language.h"

/* A line as it was given to the outline. */
typedef struct {
  lac_str text;
  size_t offset; /* of its first byte, where there are no runs */
  const lac_place *runs;
  size_t run_count;
  size_t shift; /* bytes cut off before the text, which the runs count */
  size_t indent;
  bool joined;
  bool defines;    /* begins with a defined term */
  bool split_word; /* goes on with a word of the line before */
  lac_str term;
  lac_str heading; /* of the element that the line begins */
  size_t heading_offset;
} lac_outline_row;

/* What stands before an enumerator, from the worst to the best sign. */
typedef enum {
  LAC_BEFORE_TEXT, /* words: a citation, most likely */
  LAC_BEFORE_JOIN, /* "and", "or" */
  LAC_BEFORE_COMMA,
  LAC_BEFORE_STOP, /* . ; ] ) and closing quotes */
  LAC_BEFORE_DASH, /* a dash or a colon: a list opens */
  LAC_BEFORE_LINE  /* nothing: it begins a paragraph */
} lac_before;

typedef struct {
  lac_enumerator e;
  size_t row;
  size_t start;
  lac_before before;
  bool chained;  /* only ", " or "and" between it and the one before */
  bool touching; /* not even that */
  lac_str term;  /* no enumerator, but a term in quotation marks */
} lac_candidate;

typedef struct {
  lac_arena *arena;
  lac_intern *cut_short; /* words whose final dot ends no sentence */
  lac_intern *joining;   /* and, or */
  lac_candidate *items;
  size_t n;
  size_t cap;
} lac_candidates;

/* An empty list that knows the languages' words; lives in arena. */
lac_candidates *lac_candidates_new(lac_arena *arena,
                                   const lac_languages *languages);

/* Finds the candidates of all rows anew. The first row is looked at from byte
 * `from` on. */
void lac_candidates_scan(lac_candidates *list, const lac_outline_row *rows,
                         size_t row_count, size_t from);

/* The source offset of byte `at` of the row's text. */
size_t lac_outline_offset(const lac_outline_row *row, size_t at);

/* s without blanks at its end. */
lac_str lac_outline_trim_end(lac_str s);

/* Whether s begins with a small letter. */
bool lac_outline_starts_small(lac_str s);

/* The length of the quotation mark that s begins with, 0 for none. */
size_t lac_outline_quote(lac_str s);

/* The term of a text that begins `“term” means ...`; empty if it is none. */
lac_str lac_outline_term(lac_str s);

/* Bytes of the blank (space, tab, no-break space) that s begins with. */
size_t lac_outline_blanks(lac_str s);

#endif
