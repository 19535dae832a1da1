/* SPDX-License-Identifier: Apache-2.0 */
#include "nearness.h"

/* How much of an expression holds, 0 to 1. */
static double share(const lac_place_of_law *at, const lac_expr *e) {
  if (lac_evaluate(at, e, NULL)) return 1;
  double sum = 0, most = 0;
  for (size_t i = 0; i < e->kid_n; i++) {
    double k = share(at, e->kids[i]);
    sum += k;
    if (k > most) most = k;
  }
  if (e->kid_n == 0 || e->kind == LAC_EXPR_NOT) return 0;
  return 0.9 * (e->kind == LAC_EXPR_ANY ? most : sum / (double)e->kid_n);
}

const lac_norm *lac_nearness_unit(lac_survey *s, uint32_t unit,
                                  const lac_requirement *r, double *near) {
  size_t n;
  const lac_norm *norms = lac_survey_norms(s, unit, &n), *best = NULL;
  *near = -1;
  for (size_t i = 0; i < n; i++) {
    lac_place_of_law at = {s, unit, &norms[i]};
    double product = 1;
    for (size_t k = 0; k < r->element_n; k++)
      if (r->elements[k].role == LAC_ROLE_CORE)
        product *= share(&at, r->elements[k].find);
    if (product <= *near) continue;
    *near = product;
    best = &norms[i];
  }
  return best;
}

static void find_nearest(lac_arena *arena, lac_survey *s, lac_work *work,
                         size_t index) {
  const lac_requirement *r = &s->rules->requirements[index];
  double best = 0.4;
  for (uint32_t u = 0; u < s->unit_n; u++) {
    double near;
    if (!s->units[u].live) continue;
    const lac_norm *norm = lac_nearness_unit(s, u, r, &near);
    if (norm == NULL || norm->n == 0 || near <= best) continue;
    best = near;
    uint32_t piece = norm->pieces[0];
    lac_span at = {.piece = piece,
                   .from = s->pieces[piece].from,
                   .to = s->pieces[piece].from};
    work->nearest[index] = lac_evidence_of(arena, s, work, &at);
  }
}

void lac_nearness_work(lac_arena *arena, lac_survey *s, lac_work *work) {
  work->nearest = LAC_NEW_N(arena, lac_evidence, s->rules->requirement_n + 1);
  for (size_t i = 0; i < s->rules->requirement_n; i++)
    if (work->by_requirement[i].examinable && work->by_requirement[i].n == 0)
      find_nearest(arena, s, work, i);
}
