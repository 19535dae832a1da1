/* SPDX-License-Identifier: Apache-2.0 */
#include "nearness.h"
/* What of an expression holds, and all that it asks for, in the weight of its
 * concepts. */
typedef struct {
  double have, all;
} share;

static double ratio(share s) { return s.all > 0 ? s.have / s.all : 0; }

/* A concept that few provisions of the work have says more. */
static double rarity(const lac_survey *s, lac_concept concept) {
  enum { FEW = 4 };
  return FEW / (double)(FEW + s->posting[concept].n);
}

/* What is not there says nothing of a provision, and neither does what holds
 * for a whole work. */
static share share_of(const lac_place_of_law *at, const lac_expr *e) {
  share sum = {0, 0};
  if (e->kind == LAC_EXPR_NOT) return sum;
  if (e->kind == LAC_EXPR_IN &&
      (e->scope == LAC_SCOPE_WORK || e->scope == LAC_SCOPE_CLAUSE))
    return sum;
  if (e->kind == LAC_EXPR_CONCEPT) {
    sum.all = rarity(at->survey, e->concept);
    if (lac_evaluate(at, e, NULL)) sum.have = sum.all;
    return sum;
  }
  bool either = e->kind == LAC_EXPR_ANY || e->kind == LAC_EXPR_ATLEAST;
  for (size_t i = 0; i < e->kid_n; i++) {
    share kid = share_of(at, e->kids[i]);
    if (either && (ratio(kid) > ratio(sum) || sum.all == 0)) sum = kid;
    if (!either) sum = (share){sum.have + kid.have, sum.all + kid.all};
  }
  if (lac_evaluate(at, e, NULL))
    sum.have = sum.all;
  else
    sum.have *= 0.9;
  return sum;
}

const lac_norm *lac_nearness_unit(lac_survey *s, uint32_t unit,
                                  const lac_requirement *r, double *near) {
  size_t n;
  const lac_norm *norms = lac_survey_norms(s, unit, &n), *best = NULL;
  *near = -1;
  for (size_t i = 0; i < n; i++) {
    lac_place_of_law at = {s, unit, &norms[i]};
    share core = {0, 0}, rest = {0, 0};
    for (size_t k = 0; k < r->element_n; k++) {
      const lac_expr *e = r->elements[k].find;
      bool is_core = r->elements[k].role == LAC_ROLE_CORE;
      share one = {lac_evaluate(&at, e, NULL), 1};
      if (is_core) one = share_of(&at, e);
      share *sum = is_core ? &core : &rest;
      *sum = (share){sum->have + one.have, sum->all + one.all};
    }
    double v = 0.9 * ratio(core) + 0.1 * ratio(rest);
    if (v <= *near) continue;
    *near = v;
    best = &norms[i];
  }
  return best;
}

static void find_nearest(lac_arena *arena, lac_survey *s, lac_work *work,
                         size_t index) {
  const lac_requirement *r = &s->rules->requirements[index];
  lac_near *best = &work->nearest[index];
  for (uint32_t u = 0; u < s->unit_n; u++) {
    double near;
    if (!s->units[u].live) continue;
    const lac_norm *norm = lac_nearness_unit(s, u, r, &near);
    if (norm == NULL || norm->n == 0 || near < LAC_NEAR_ENOUGH ||
        near <= best->nearness)
      continue;
    uint32_t piece = norm->pieces[0];
    lac_span at = {.piece = piece,
                   .from = s->pieces[piece].from,
                   .to = s->pieces[piece].from};
    *best = (lac_near){lac_evidence_of(arena, s, work, &at), near};
  }
}

void lac_nearness_work(lac_arena *arena, lac_survey *s, lac_work *work) {
  work->nearest = LAC_NEW_N(arena, lac_near, s->rules->requirement_n + 1);
  for (size_t i = 0; i < s->rules->requirement_n; i++)
    if (work->by_requirement[i].examinable && work->by_requirement[i].n == 0)
      find_nearest(arena, s, work, i);
}
