/* SPDX-License-Identifier: Apache-2.0
 *
 * The inside of the outline, shared by its files: outline.c walks the lines,
 * outline_place.c decides where an enumerator belongs, outline_paragraph.c
 * where a paragraph without one does.
 */
#ifndef LAC_OUTLINE_TREE_H
#define LAC_OUTLINE_TREE_H

#include "outline.h"
#include "outline_scan.h"

#define LAC_MAX_LEVELS 24
/* How many later candidates are looked at to judge a doubtful one. */
#define LAC_LOOK_AHEAD 48
#define LAC_NO_LEVEL LAC_MAX_LEVELS

typedef struct {
  bool definition; /* a list of definitions; no mark */
  bool by_line;    /* its items begin lines */
  bool lead;       /* words of the same provision stand before it */
  lac_mark mark;
  unsigned dots;
  lac_reading last;
  lac_node *node; /* the last item */
  lac_node *parent;
  size_t indent;
} lac_level;

struct lac_outline {
  lac_statute *st;
  const lac_languages *languages;
  bool dehyphenate;
  lac_outline_row *rows;
  size_t row_count;
  size_t row_cap;
  lac_str heading; /* for the next row */
  size_t heading_offset;
  lac_str term; /* for the next row */
  bool defines;
  bool split_word; /* of the next row, too */
  lac_candidates *list;

  lac_node *base;
  lac_node *cur; /* where text goes */
  lac_level levels[LAC_MAX_LEVELS];
  size_t depth;
  size_t at;         /* the candidate that is next */
  size_t next_line;  /* the next candidate that begins a line, or list->n */
  bool last_refused; /* of the candidate before */
  bool no_closing;   /* no closing quotation mark in what is left */
  size_t quoted;     /* rows before this one stand in a quoted amendment */
};

/* Takes the candidate number k for an enumerator, where its place allows: opens
 * its node, which becomes the current one. False if it is none. */
bool lac_outline_place_line(lac_outline *outline, size_t k);
bool lac_outline_place_inline(lac_outline *outline, size_t k);

/* The deepest level that c continues at least so well as `how` (see
 * lac_reading_follows); LAC_NO_LEVEL for none. */
size_t lac_outline_level(const lac_outline *outline, const lac_candidate *c,
                         int how, const lac_reading **reading);

/* Begins the paragraph of row i, which has no enumerator. */
void lac_outline_paragraph(lac_outline *outline, size_t i);
/* The same inside a quoted amendment. */
void lac_outline_quoted(lac_outline *outline, const lac_outline_row *row);
/* Takes candidate k, a term in quotation marks inside a line, for the start of
 * a definition. False if it is none. */
bool lac_outline_place_term(lac_outline *outline, size_t k);

/* Whether row 0 begins a list that goes on in a later line, so that its number
 * is not the provision's. */
bool lac_outline_first_of_list(const lac_outline *outline);

/* Whether the current text ends like one that a list follows. */
bool lac_outline_opens(const lac_outline *outline);

/* The row's heading, if any, becomes the node's. */
void lac_outline_head(lac_node *node, const lac_outline_row *row);

#endif
