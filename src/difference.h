/* SPDX-License-Identifier: Apache-2.0
 *
 * What differs between two matrices that were printed as JSON: by other rules,
 * another program, or on another day. Nothing is decided anew; the titles are
 * those of the matrices.
 */
#ifndef LAC_DIFFERENCE_H
#define LAC_DIFFERENCE_H

#include "matrix.h"
#include "report.h"

/* What has become of a cell, from the gravest on. */
typedef enum {
  LAC_CHANGE_MORE,     /* it answers more */
  LAC_CHANGE_LESS,     /* it answers less */
  LAC_CHANGE_UNKNOWN,  /* it is not examined in one of them */
  LAC_CHANGE_OPTION,   /* covered, with an option in one of them */
  LAC_CHANGE_WIDTH,    /* overbroad in one of them */
  LAC_CHANGE_OVERRIDE, /* alike, but for what a reader says */
  LAC_CHANGE_MOVED,    /* alike, but another provision leads */
  LAC_CHANGE_EVIDENCE, /* alike, but elements, numbers or words differ */
  LAC_CHANGE_CAME,     /* there was no such cell */
  LAC_CHANGE_WENT,     /* there is no such cell any more */
  LAC_CHANGE_SAME,
  LAC_CHANGES
} lac_change;

/* "more", "less", ... */
const char *lac_change_name(lac_change change);

/* An element, option, restriction or number of which another thing is said. */
typedef struct {
  const lac_matrix_part *before, *after; /* one may be NULL */
} lac_difference_part;

typedef struct {
  const lac_matrix_jurisdiction *jurisdiction;
  const lac_matrix_cell *before, *after; /* one may be NULL */
  lac_change change;
  lac_difference_part *parts;
  size_t part_n, part_cap;
  /* Words that only one of them rests on; where they stand in a file does not
   * count. */
  const lac_matrix_evidence **gone, **come;
  size_t gone_n, gone_cap, come_n, come_cap;
} lac_difference_cell;

/* A work that came, went or is another text. */
typedef struct {
  const lac_matrix_jurisdiction *jurisdiction;
  const lac_matrix_work *before, *after; /* one may be NULL */
} lac_difference_work;

/* One of the two, and where it comes from. */
typedef struct {
  const char *path;
  lac_str written; /* the day that its file was last written, "" */
  const lac_matrix *matrix;
} lac_difference_side;

typedef struct {
  lac_difference_side before, after;
  const lac_matrix_jurisdiction **come, **gone; /* jurisdictions */
  size_t come_n, come_cap, gone_n, gone_cap;
  const lac_matrix_cell **asked, **dropped; /* a cell of each requirement that
                                               came or went in all */
  size_t asked_n, asked_cap, dropped_n, dropped_cap;
  lac_difference_work *works; /* of jurisdictions that are in both */
  size_t work_n, work_cap;
  lac_difference_cell *cells; /* the same; in the order of the later one */
  size_t cell_n, cell_cap;
  size_t changes[LAC_CHANGES];
} lac_difference;

/* Finds what differs; in arena, which both matrices must outlive. */
void lac_difference_make(lac_difference *difference, lac_arena *arena,
                         const lac_difference_side *before,
                         const lac_difference_side *after);

/* Whether a cell, a requirement or a jurisdiction differs. */
bool lac_difference_any(const lac_difference *difference);

/* Writes it in a format that comparisons have; with all the cells that are
 * alike, too. */
void lac_difference_print(const lac_difference *difference,
                          const lac_report_settings *settings,
                          const char *format, bool all);

#endif
