/* SPDX-License-Identifier: Apache-2.0 */
#include "accuracy.h"

enum { TOP = 3 }; /* the provisions that a reader looks at */

/* A row and what the matrix says of it. */
typedef struct {
  const lac_gold_row *row;
  const lac_matrix_cell *cell;
  lac_gold_class got;
  lac_gold_class want; /* the gold's status, or got where `also` allows it */
  lac_str top[TOP];    /* the cell's first provisions, each once */
  size_t top_n;
  bool hit1;
} judgement;

void lac_accuracy_init(lac_accuracy *accuracy, lac_arena *arena) {
  *accuracy = (lac_accuracy){.arena = arena};
}

/* ---- One row ----------------------------------------------------------- */

static lac_gold_class class_of(lac_str status) {
  if (lac_str_eq(status, LAC_STR("covered")) ||
      lac_str_eq(status, LAC_STR("covered-with-option")))
    return LAC_GOLD_COVERED;
  if (lac_str_eq(status, LAC_STR("partial"))) return LAC_GOLD_PARTIAL;
  return LAC_GOLD_ABSENT;
}

const lac_matrix_cell *lac_accuracy_cell(const lac_matrix_jurisdiction *j,
                                         const lac_gold_row *row) {
  const lac_matrix_cell *found = NULL;
  size_t n = 0;
  for (size_t i = 0; i < j->cell_n; i++) {
    const lac_matrix_cell *c = &j->cells[i];
    if (!lac_str_eq(c->requirement, row->requirement)) continue;
    if (lac_str_eq(c->instrument, row->instrument)) return c;
    found = c;
    n++;
  }
  return n == 1 ? found : NULL;
}

static bool is_in(lac_str s, const lac_str *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (lac_str_eq(list[i], s)) return true;
  return false;
}

static void add_top(lac_arena *arena, judgement *g,
                    const lac_matrix_provision *items, size_t n) {
  for (size_t i = 0; i < n; i++) {
    lac_str ref = lac_gold_reference(arena, items[i].work, items[i].provision);
    if (g->top_n < TOP && !is_in(ref, g->top, g->top_n))
      g->top[g->top_n++] = ref;
  }
}

/* Of a cell that is not there the class is the last column. */
static judgement judge(const lac_accuracy *a, const lac_matrix_jurisdiction *j,
                       const lac_gold_row *row) {
  judgement g = {.row = row,
                 .cell = lac_accuracy_cell(j, row),
                 .got = LAC_GOLD_UNKNOWN,
                 .want = row->status};
  if (g.cell != NULL) {
    const lac_matrix_override *o = &g.cell->override;
    g.got = class_of(a->standing ? g.cell->status : g.cell->own_status);
    if ((row->also & 1u << g.got) != 0) g.want = g.got;
    if (a->standing) add_top(a->arena, &g, o->provisions, o->provision_n);
    add_top(a->arena, &g, g.cell->provisions, g.cell->provision_n);
  }
  g.hit1 = g.top_n > 0 && is_in(g.top[0], row->provisions, row->provision_n);
  return g;
}

static bool right(const judgement *g) { return g->got == g->want; }

static bool right_cell(const judgement *g) {
  return right(g) && (g->hit1 || g->row->provision_n == 0);
}

/* ---- Tallies ----------------------------------------------------------- */

static void count_places(lac_tally *t, const judgement *g) {
  const lac_gold_row *row = g->row;
  size_t found = 0;
  for (size_t i = 0; i < g->top_n; i++)
    found += is_in(g->top[i], row->provisions, row->provision_n);
  if (g->got == LAC_GOLD_COVERED || g->got == LAC_GOLD_PARTIAL)
    t->false_place += g->top_n - found;
  if (row->provision_n == 0) return;
  t->answered++;
  t->hit1 += g->hit1;
  t->hit3 += found > 0;
  t->true_place += found;
  for (size_t i = 0; i < row->provision_n && i < TOP; i++)
    t->lost_place += !is_in(row->provisions[i], g->top, g->top_n) &&
                     !is_in(row->provisions[i], row->provisions, i);
}

static void count(lac_tally *t, const judgement *g) {
  const lac_gold_row *row = g->row;
  t->rows++;
  t->no_cell += g->cell == NULL;
  t->status += right(g);
  t->strict += g->got == row->status;
  t->cell += right_cell(g);
  t->always += row->status == LAC_GOLD_COVERED ||
               (row->also & 1u << LAC_GOLD_COVERED) != 0;
  t->false_cover += g->want == LAC_GOLD_ABSENT && g->got == LAC_GOLD_COVERED;
  t->confusion[g->want][g->got]++;
  count_places(t, g);
}

/* The tally of a name in a growing list. */
static lac_tally *tally_of(lac_arena *arena, lac_tally_of **list, size_t *n,
                           size_t *cap, lac_str name) {
  for (size_t i = 0; i < *n; i++)
    if (lac_str_eq((*list)[i].name, name)) return &(*list)[i].tally;
  lac_tally_of made = {.name = name};
  LAC_PUSH(arena, *list, *n, *cap, made);
  return &(*list)[*n - 1].tally;
}

static void calibrate(lac_accuracy *a, const judgement *g) {
  if (g->cell == NULL) return;
  double c = g->cell->confidence;
  int bin = c <= 0 ? 0 : (int)(c * LAC_CONFIDENCE_BINS + 1e-9);
  if (bin >= LAC_CONFIDENCE_BINS) bin = LAC_CONFIDENCE_BINS - 1;
  lac_calibration *b = &a->bins[bin];
  b->rows++;
  b->status += right(g);
  b->cell += right_cell(g);
  b->confidence += c;
}

void lac_accuracy_add(lac_accuracy *a, const lac_matrix_jurisdiction *j,
                      const lac_gold *gold) {
  for (size_t i = 0; i < gold->row_n; i++) {
    const lac_gold_row *row = &gold->rows[i];
    if (row->status == LAC_GOLD_UNKNOWN) continue;
    judgement g = judge(a, j, row);
    a->overridden += g.cell != NULL && g.cell->override.reader.n > 0;
    count(&a->total, &g);
    count(tally_of(a->arena, &a->jurisdictions, &a->jurisdiction_n,
                   &a->jurisdiction_cap, j->id),
          &g);
    count(tally_of(a->arena, &a->languages, &a->language_n, &a->language_cap,
                   j->language),
          &g);
    count(tally_of(a->arena, &a->requirements, &a->requirement_n,
                   &a->requirement_cap, row->requirement),
          &g);
    calibrate(a, &g);
    if (right_cell(&g)) continue;
    lac_miss miss = {j->id, row, g.cell, g.want, g.got};
    LAC_PUSH(a->arena, a->misses, a->miss_n, a->miss_cap, miss);
  }
}

/* ---- Figures ----------------------------------------------------------- */

double lac_tally_share(size_t part, size_t whole) {
  return whole == 0 ? 0 : (double)part / (double)whole;
}

static size_t wanted(const lac_tally *t, int c) {
  size_t n = 0;
  for (int i = 0; i <= LAC_GOLD_CLASSES; i++) n += t->confusion[c][i];
  return n;
}

static size_t given(const lac_tally *t, int c) {
  size_t n = 0;
  for (int i = 0; i < LAC_GOLD_CLASSES; i++) n += t->confusion[i][c];
  return n;
}

double lac_tally_precision(const lac_tally *t, lac_gold_class c) {
  return lac_tally_share(t->confusion[c][c], given(t, (int)c));
}

double lac_tally_recall(const lac_tally *t, lac_gold_class c) {
  return lac_tally_share(t->confusion[c][c], wanted(t, (int)c));
}

double lac_tally_macro_f1(const lac_tally *t) {
  double sum = 0;
  size_t n = 0;
  for (int c = 0; c < LAC_GOLD_CLASSES; c++) {
    size_t both = wanted(t, c) + given(t, c);
    if (both == 0) continue;
    sum += lac_tally_share(2 * t->confusion[c][c], both);
    n++;
  }
  return n == 0 ? 0 : sum / (double)n;
}

double lac_tally_place_f1(const lac_tally *t) {
  return lac_tally_share(2 * t->true_place,
                         2 * t->true_place + t->false_place + t->lost_place);
}
