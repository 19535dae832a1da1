/* SPDX-License-Identifier: Apache-2.0 */
#include "comparison.h"

const char *lac_sense_name(lac_sense sense) {
  static const char *const names[] = {N_("same"),   N_("moved"), N_("number"),
                                      N_("more"),   N_("less"),  N_("width"),
                                      N_("unknown")};
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

static bool same_number(const lac_cell_test *x, const lac_cell_test *y) {
  return x->finding.outcome == y->finding.outcome &&
         x->finding.value == y->finding.value;
}

/* Numbers say something where both answer. */
static bool same_numbers(const lac_cell *a, const lac_cell *b) {
  if (a->test_n != b->test_n) return true;
  for (size_t i = 0; i < a->test_n; i++)
    if (!same_number(&a->tests[i], &b->tests[i])) return false;
  return true;
}

static lac_sense sense_of(const lac_cell *from, const lac_cell *to) {
  if ((from->status == LAC_CELL_NOT_EXAMINED) !=
      (to->status == LAC_CELL_NOT_EXAMINED))
    return LAC_SENSE_UNKNOWN;
  int more = answer(to) - answer(from);
  if (more == 0 && from->status == LAC_PARTIAL) more = limbs(to) - limbs(from);
  if (more != 0) return more > 0 ? LAC_SENSE_MORE : LAC_SENSE_LESS;
  if (from->overbroad != to->overbroad) return LAC_SENSE_WIDTH;
  if (!same_lead(from, to)) return LAC_SENSE_MOVED;
  return same_numbers(from, to) ? LAC_SENSE_SAME : LAC_SENSE_NUMBER;
}

static bool alike(const lac_comparison_row *row, size_t n) {
  for (size_t i = 1; i < n; i++)
    if (row->cells[i]->status != row->cells[0]->status ||
        row->cells[i]->overbroad != row->cells[0]->overbroad ||
        !same_numbers(row->cells[i], row->cells[0]))
      return false;
  return true;
}

static void name_all(lac_comparison *x, lac_arena *arena,
                     const char *const *paths) {
  x->names = LAC_NEW_N(arena, lac_str, x->n);
  for (size_t i = 0; i < x->n; i++) {
    bool twice = false;
    for (size_t k = 0; paths != NULL && k < x->n; k++)
      twice = twice || (k != i && lac_str_eq(x->jurisdictions[k]->id,
                                             x->jurisdictions[i]->id));
    x->names[i] = twice ? lac_str_of(paths[i]) : x->jurisdictions[i]->id;
  }
}

void lac_comparison_make(lac_comparison *x, lac_arena *arena,
                         lac_jurisdiction **jurisdictions,
                         const char *const *paths, size_t n) {
  *x = (lac_comparison){.jurisdictions = jurisdictions, .n = n};
  name_all(x, arena, paths);
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
    if (out.n > 0) lac_buf_add(&out, lac_str_of(R_("; ")));
    lac_buf_add(&out, lac_rule_title(element->title, element->id));
  }
  return lac_buf_str(&out);
}

lac_str lac_comparison_numbers(lac_arena *arena, const lac_comparison *x,
                               const lac_comparison_row *row, size_t which) {
  lac_buf out;
  lac_buf_init(&out, arena);
  const lac_cell *c = row->cells[which];
  for (size_t t = 0; t < c->test_n; t++) {
    const lac_cell_test *test = &c->tests[t];
    bool differs = false;
    for (size_t i = 0; i < x->n; i++)
      differs = differs || (row->cells[i]->test_n == c->test_n &&
                            !same_number(test, &row->cells[i]->tests[t]));
    if (!differs) continue;
    lac_buf_format(&out, "%s%.*s: ", out.n > 0 ? R_("; ") : "",
                   LAC_FMT(lac_rule_title(test->test->title, test->test->id)));
    if (test->finding.outcome >= LAC_TEST_UNSTATED)
      lac_buf_add(&out, lac_str_of(test->finding.outcome == LAC_TEST_UNSTATED
                                       ? "none"
                                       : "left open"));
    else
      lac_buf_format(&out, "%ld %.*s", test->finding.value,
                     LAC_FMT(test->test->unit));
  }
  return lac_buf_str(&out);
}
