/* SPDX-License-Identifier: Apache-2.0
 *
 * What reports keep of jurisdictions that are long freed when the grid of all
 * of them is printed.
 */
#ifndef LAC_REPORT_GRID_H
#define LAC_REPORT_GRID_H

#include "coverage.h"

typedef struct {
  uint8_t status; /* lac_cell_status */
  bool overbroad;
  bool overridden; /* by a reader: what stands is not the program's verdict */
  lac_str work, provision; /* the leading ones; "" where nothing answers */
} lac_grid_mark;

typedef struct {
  lac_str id, title;
  lac_grid_mark *marks; /* as the rules' requirements */
  lac_external *externals;
  size_t external_n;
  size_t totals[LAC_CELL_NOT_EXAMINED + 1]; /* by status, of what counts */
} lac_grid_column;

typedef struct {
  lac_grid_column *columns;
  size_t n, cap;
  bool overridden; /* some cell is */
} lac_grid;

/* Adds a column for the jurisdiction, copied into arena, its strings as
 * lac_report_plain gives them. */
void lac_grid_add(lac_arena *arena, lac_grid *grid, const lac_jurisdiction *j);

/* What stands behind the symbol of a cell: "!", "*", "!*" or "". */
const char *lac_grid_flags(const lac_grid_mark *mark);

/* What "*" means. */
extern const char lac_grid_overridden[];

#endif
