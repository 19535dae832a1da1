/* SPDX-License-Identifier: Apache-2.0 */
#include "report_grid.h"

#include "report.h"

void lac_grid_add(lac_arena *arena, lac_grid *grid, const lac_jurisdiction *j) {
  lac_grid_column c = {
      .id = lac_report_plain(arena, j->id),
      .title = lac_report_plain(arena, j->title),
      .marks = LAC_NEW_N(arena, lac_grid_mark, j->cell_n),
      .externals = LAC_NEW_N(arena, lac_external, j->external_n),
      .external_n = j->external_n};
  for (size_t i = 0; i < j->cell_n; i++) {
    const lac_cell *cell = &j->cells[i];
    const lac_cell_provision *lead = lac_coverage_lead(cell);
    lac_grid_mark *m = &c.marks[i];
    m->status = (uint8_t)cell->status;
    m->overbroad = cell->overbroad;
    m->overridden = cell->override != NULL;
    grid->overridden = grid->overridden || m->overridden;
    if (!cell->requirement->advisory) c.totals[cell->status]++;
    if (lead == NULL) continue;
    m->work = lac_report_plain(arena, lead->at.work);
    m->provision = lac_report_plain(arena, lead->at.provision);
  }
  for (size_t i = 0; i < j->external_n; i++) {
    c.externals[i].cited = lac_report_plain(arena, j->externals[i].cited);
    c.externals[i].from = lac_report_plain(arena, j->externals[i].from);
  }
  LAC_PUSH(arena, grid->columns, grid->n, grid->cap, c);
}

const char lac_grid_overridden[] =
    N_("overridden: a reader's verdict, not the program's");

const char *lac_grid_flags(const lac_grid_mark *m) {
  static const char *const flags[] = {"", "!", "*", "!*"};
  return flags[m->overbroad + 2 * m->overridden];
}
