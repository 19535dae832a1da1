/* SPDX-License-Identifier: Apache-2.0 */
#include "comparison.h"

const char *lac_sense_name(lac_sense sense) {
  static const char *const names[] = {N_("same"), N_("moved"), N_("more"),
                                      N_("less"), N_("width"), N_("unknown")};
  return names[sense];
}

/* ---- A row ------------------------------------------------------------- */

/* An option that is lawful is as good as none. */
static int answer(const lac_cell *c) {
  return c->status <= LAC_COVERED_WITH_OPTION ? 2
         : c->status == LAC_PARTIAL           ? 1
                                              : 0;
}

static bool met(const lac_cell *c, size_t element) {
  return c->elements != NULL &&
         c->elements[element].verdict <= LAC_MET_BY_REFERENCE;
}

/* Decisive elements that are met: two partial answers may differ in them. */
static int limbs(const lac_cell *c) {
  int n = 0;
  for (size_t i = 0; i < c->requirement->element_n; i++)
    n += c->requirement->elements[i].role == LAC_ROLE_DECISIVE && met(c, i);
  return n - (int)c->restriction_n;
}

static bool same_lead(const lac_cell *a, const lac_cell *b) {
  const lac_cell_provision *x = lac_coverage_lead(a);
  const lac_cell_provision *y = lac_coverage_lead(b);
  if (x == NULL || y == NULL) return x == y;
  /* Versions of a text are files of different names: works do not count. */
  return lac_str_eq(x->at.provision, y->at.provision);
}

static lac_sense sense_of(const lac_cell *from, const lac_cell *to) {
  if ((from->status == LAC_CELL_NOT_EXAMINED) !=
      (to->status == LAC_CELL_NOT_EXAMINED))
    return LAC_SENSE_UNKNOWN;
  int more = answer(to) - answer(from);
  if (more == 0 && from->status == LAC_PARTIAL) more = limbs(to) - limbs(from);
  if (more != 0) return more > 0 ? LAC_SENSE_MORE : LAC_SENSE_LESS;
  if (from->overbroad != to->overbroad) return LAC_SENSE_WIDTH;
  return same_lead(from, to) ? LAC_SENSE_SAME : LAC_SENSE_MOVED;
}

static bool alike(const lac_comparison_row *row, size_t n) {
  for (size_t i = 1; i < n; i++)
    if (row->cells[i]->status != row->cells[0]->status ||
        row->cells[i]->overbroad != row->cells[0]->overbroad)
      return false;
  return true;
}

void lac_comparison_make(lac_comparison *x, lac_arena *arena,
                         lac_jurisdiction **jurisdictions, size_t n) {
  *x = (lac_comparison){.jurisdictions = jurisdictions, .n = n};
  const lac_rules *rules = jurisdictions[0]->rules;
  for (size_t r = 0; r < rules->requirement_n; r++) {
    bool examined = false;
    lac_comparison_row row = {.requirement = &rules->requirements[r],
                              .cells = LAC_NEW_N(arena, const lac_cell *, n)};
    for (size_t i = 0; i < n; i++) {
      row.cells[i] = lac_coverage_cell(jurisdictions[i], row.requirement);
      examined = examined || row.cells[i]->status != LAC_CELL_NOT_EXAMINED;
    }
    if (!examined) continue;
    row.sense = sense_of(row.cells[0], row.cells[n - 1]);
    row.alike = alike(&row, n) && row.sense == LAC_SENSE_SAME;
    x->senses[row.sense]++;
    LAC_PUSH(arena, x->rows, x->row_n, x->row_cap, row);
  }
}

lac_str lac_comparison_only(lac_arena *arena, const lac_comparison *x,
                            const lac_comparison_row *row, size_t which) {
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t e = 0; e < row->requirement->element_n; e++) {
    const lac_element *element = &row->requirement->elements[e];
    bool lacked = false;
    for (size_t i = 0; i < x->n && !lacked; i++)
      lacked = i != which && row->cells[i]->elements != NULL &&
               !met(row->cells[i], e);
    if (!lacked || !met(row->cells[which], e)) continue;
    if (out.n > 0) lac_buf_add(&out, LAC_STR("; "));
    lac_buf_add(&out, lac_rule_title(element->title, element->id));
  }
  return lac_buf_str(&out);
}
