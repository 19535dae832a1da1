/* SPDX-License-Identifier: Apache-2.0
 *
 * Jurisdictions side by side, cell by cell: who answers more of what, and on
 * which words. Two versions of one text are two jurisdictions.
 */
#ifndef LAC_COMPARISON_H
#define LAC_COMPARISON_H

#include "report.h"

/* What the last jurisdiction does, seen from the first. */
typedef enum {
  LAC_SENSE_SAME,
  LAC_SENSE_MOVED,   /* the same status, another leading provision */
  LAC_SENSE_NUMBER,  /* the same, but for a number in it */
  LAC_SENSE_MORE,    /* it answers more: a gap has closed */
  LAC_SENSE_LESS,    /* it answers less: a gap has opened */
  LAC_SENSE_WIDTH,   /* one is overbroad and the other is not */
  LAC_SENSE_UNKNOWN, /* one of them was not examined */
  LAC_SENSES
} lac_sense;

typedef struct {
  const lac_requirement *requirement;
  const lac_cell **cells; /* of each jurisdiction */
  lac_sense sense;
  bool alike; /* all have the same status, and are overbroad or not */
} lac_comparison_row;

typedef struct {
  lac_jurisdiction **jurisdictions;
  lac_str *names; /* of each: its id, or its path where two have one id */
  size_t n;
  lac_comparison_row *rows;
  size_t row_n, row_cap;
  size_t senses[LAC_SENSES]; /* how many rows of each */
} lac_comparison;

/* Compares n jurisdictions, at least two, of the same rules, read from paths
 * (NULL where each has an id of its own);
 * rows in arena, in the order of the rules, without those that none could
 * examine. */
void lac_comparison_make(lac_comparison *comparison, lac_arena *arena,
                         lac_jurisdiction **jurisdictions,
                         const char *const *paths, size_t n);

/* The numbers of a cell in which jurisdictions of the row differ, as "title: 2
 * years; ...", in arena. */
lac_str lac_comparison_numbers(lac_arena *arena,
                               const lac_comparison *comparison,
                               const lac_comparison_row *row, size_t which);

/* The titles of the elements that jurisdiction `which` has and some other one
 * of the row lacks, as "a; b", in arena. */
lac_str lac_comparison_only(lac_arena *arena, const lac_comparison *comparison,
                            const lac_comparison_row *row, size_t which);

/* "same", "moved", "number", "more", "less", "width", "unknown". */
const char *lac_sense_name(lac_sense sense);

/* Whether a comparison can be written so: "text", "json" or "markdown". */
bool lac_comparison_has_format(const char *format);
/* Those, for the help and for messages. */
extern const char lac_comparison_formats[];

/* Writes the comparison in a format that there is; with all the rows that are
 * alike, too. */
void lac_comparison_print(const lac_comparison *comparison,
                          const lac_report_settings *settings,
                          const char *format, bool all);

#endif
