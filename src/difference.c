/* SPDX-License-Identifier: Apache-2.0 */
#include "difference.h"

const char *lac_change_name(lac_change change) {
  static const char *const names[] = {
      N_("more"),     N_("less"),     N_("unknown"), N_("option"),
      N_("width"),    N_("override"), N_("moved"),   N_("evidence"),
      N_("appeared"), N_("gone"),     N_("same")};
  return names[change];
}

/* ---- A cell ------------------------------------------------------------- */

static bool is(lac_str status, const char *name) {
  return lac_str_eq(status, lac_str_of(name));
}

/* How much a status answers. */
static int answer(lac_str status) {
  return is(status, "covered") || is(status, "covered-with-option") ? 2
         : is(status, "partial")                                    ? 1
                                                                    : 0;
}

static bool same_provision(const lac_matrix_provision *a,
                           const lac_matrix_provision *b) {
  if (a == NULL || b == NULL) return a == b;
  return lac_str_eq(a->work, b->work) && lac_str_eq(a->provision, b->provision);
}

static bool same_override(const lac_matrix_cell *a, const lac_matrix_cell *b) {
  const lac_matrix_override *x = &a->override, *y = &b->override;
  return lac_str_eq(x->reader, y->reader) && lac_str_eq(x->date, y->date) &&
         lac_str_eq(x->reason, y->reason) &&
         (x->reader.n == 0 || (lac_str_eq(a->own_status, b->own_status) &&
                               a->own_overbroad == b->own_overbroad));
}

static lac_change change_of(const lac_difference_cell *d) {
  const lac_matrix_cell *a = d->before, *b = d->after;
  if (a == NULL) return LAC_CHANGE_CAME;
  if (b == NULL) return LAC_CHANGE_WENT;
  if (!lac_str_eq(a->status, b->status)) {
    if (is(a->status, "not-examined") || is(b->status, "not-examined"))
      return LAC_CHANGE_UNKNOWN;
    int more = answer(b->status) - answer(a->status);
    return more > 0   ? LAC_CHANGE_MORE
           : more < 0 ? LAC_CHANGE_LESS
                      : LAC_CHANGE_OPTION;
  }
  if (a->overbroad != b->overbroad) return LAC_CHANGE_WIDTH;
  if (!same_override(a, b)) return LAC_CHANGE_OVERRIDE;
  if (!same_provision(lac_matrix_lead(a), lac_matrix_lead(b)))
    return LAC_CHANGE_MOVED;
  return d->part_n + d->gone_n + d->come_n > 0 ? LAC_CHANGE_EVIDENCE
                                               : LAC_CHANGE_SAME;
}

/* The same part of another cell. */
static const lac_matrix_part *part_of(const lac_matrix_cell *c,
                                      const lac_matrix_part *like) {
  for (size_t i = 0; i < c->part_n; i++)
    if (strcmp(c->parts[i].list, like->list) == 0 &&
        lac_str_eq(c->parts[i].id, like->id))
      return &c->parts[i];
  return NULL;
}

static void compare_parts(lac_arena *arena, lac_difference_cell *d) {
  for (size_t i = 0; i < d->before->part_n; i++) {
    lac_difference_part p = {&d->before->parts[i], NULL};
    p.after = part_of(d->after, p.before);
    if (p.after == NULL || !lac_str_eq(p.before->verdict, p.after->verdict))
      LAC_PUSH(arena, d->parts, d->part_n, d->part_cap, p);
  }
  for (size_t i = 0; i < d->after->part_n; i++) {
    lac_difference_part p = {NULL, &d->after->parts[i]};
    if (part_of(d->before, p.after) == NULL)
      LAC_PUSH(arena, d->parts, d->part_n, d->part_cap, p);
  }
}

static bool has_evidence(const lac_matrix_cell *c,
                         const lac_matrix_evidence *e) {
  for (size_t i = 0; i < c->evidence_n; i++) {
    const lac_matrix_evidence *x = &c->evidence[i];
    if (lac_str_eq(x->part, e->part) && lac_str_eq(x->quote, e->quote) &&
        lac_str_eq(x->provision, e->provision) && lac_str_eq(x->work, e->work))
      return true;
  }
  return false;
}

static void compare_evidence(lac_arena *arena, lac_difference_cell *d) {
  for (size_t i = 0; i < d->before->evidence_n; i++)
    if (!has_evidence(d->after, &d->before->evidence[i]))
      LAC_PUSH(arena, d->gone, d->gone_n, d->gone_cap, &d->before->evidence[i]);
  for (size_t i = 0; i < d->after->evidence_n; i++)
    if (!has_evidence(d->before, &d->after->evidence[i]))
      LAC_PUSH(arena, d->come, d->come_n, d->come_cap, &d->after->evidence[i]);
}

static void add_cell(lac_difference *x, lac_arena *arena,
                     const lac_matrix_jurisdiction *j,
                     const lac_matrix_cell *before,
                     const lac_matrix_cell *after) {
  lac_difference_cell d = {.jurisdiction = j, .before = before, .after = after};
  if (before != NULL && after != NULL) {
    compare_parts(arena, &d);
    compare_evidence(arena, &d);
  }
  d.change = change_of(&d);
  x->changes[d.change]++;
  LAC_PUSH(arena, x->cells, x->cell_n, x->cell_cap, d);
}

/* ---- A jurisdiction ------------------------------------------------------ */

static const lac_matrix_work *work_of(const lac_matrix_jurisdiction *j,
                                      lac_str id) {
  for (size_t i = 0; i < j->work_n; i++)
    if (lac_str_eq(j->works[i].id, id)) return &j->works[i];
  return NULL;
}

static void compare_works(lac_difference *x, lac_arena *arena,
                          const lac_matrix_jurisdiction *before,
                          const lac_matrix_jurisdiction *after) {
  for (size_t i = 0; i < after->work_n; i++) {
    lac_difference_work w = {after, NULL, &after->works[i]};
    w.before = work_of(before, w.after->id);
    if (w.before == NULL || !lac_str_eq(w.before->sha256, w.after->sha256) ||
        !lac_str_eq(w.before->date, w.after->date))
      LAC_PUSH(arena, x->works, x->work_n, x->work_cap, w);
  }
  for (size_t i = 0; i < before->work_n; i++) {
    lac_difference_work w = {after, &before->works[i], NULL};
    if (work_of(after, w.before->id) == NULL)
      LAC_PUSH(arena, x->works, x->work_n, x->work_cap, w);
  }
}

static void compare_cells(lac_difference *x, lac_arena *arena,
                          const lac_matrix_jurisdiction *before,
                          const lac_matrix_jurisdiction *after) {
  for (size_t i = 0; i < after->cell_n; i++) {
    const lac_matrix_cell *c = &after->cells[i];
    add_cell(x, arena, after,
             lac_matrix_cell_find(before, c->instrument, c->requirement), c);
  }
  for (size_t i = 0; i < before->cell_n; i++) {
    const lac_matrix_cell *c = &before->cells[i];
    if (lac_matrix_cell_find(after, c->instrument, c->requirement) == NULL)
      add_cell(x, arena, after, c, NULL);
  }
}

/* ---- All ----------------------------------------------------------------- */

static bool has_requirement(const lac_matrix *m, const lac_matrix_cell *c) {
  for (size_t i = 0; i < m->jurisdiction_n; i++)
    if (lac_matrix_cell_find(&m->jurisdictions[i], c->instrument,
                             c->requirement) != NULL)
      return true;
  return false;
}

/* A cell of each requirement that only the first matrix has, each once. */
static void only_in(lac_arena *arena, const lac_matrix *one,
                    const lac_matrix *other, const lac_matrix_cell ***list,
                    size_t *n, size_t *cap) {
  for (size_t i = 0; i < one->jurisdiction_n; i++)
    for (size_t k = 0; k < one->jurisdictions[i].cell_n; k++) {
      const lac_matrix_cell *c = &one->jurisdictions[i].cells[k];
      bool told = has_requirement(other, c);
      for (size_t m = 0; m < *n && !told; m++)
        told = lac_str_eq((*list)[m]->instrument, c->instrument) &&
               lac_str_eq((*list)[m]->requirement, c->requirement);
      if (!told) LAC_PUSH(arena, *list, *n, *cap, c);
    }
}

void lac_difference_make(lac_difference *x, lac_arena *arena,
                         const lac_difference_side *before,
                         const lac_difference_side *after) {
  const lac_matrix *a = before->matrix, *b = after->matrix;
  *x = (lac_difference){.before = *before, .after = *after};
  for (size_t i = 0; i < b->jurisdiction_n; i++) {
    const lac_matrix_jurisdiction *j = &b->jurisdictions[i];
    const lac_matrix_jurisdiction *was = lac_matrix_find(a, j->id);
    if (was == NULL) {
      LAC_PUSH(arena, x->come, x->come_n, x->come_cap, j);
      continue;
    }
    compare_works(x, arena, was, j);
    compare_cells(x, arena, was, j);
  }
  for (size_t i = 0; i < a->jurisdiction_n; i++)
    if (lac_matrix_find(b, a->jurisdictions[i].id) == NULL)
      LAC_PUSH(arena, x->gone, x->gone_n, x->gone_cap, &a->jurisdictions[i]);
  only_in(arena, b, a, &x->asked, &x->asked_n, &x->asked_cap);
  only_in(arena, a, b, &x->dropped, &x->dropped_n, &x->dropped_cap);
}

bool lac_difference_any(const lac_difference *x) {
  return x->come_n + x->gone_n + x->asked_n + x->dropped_n > 0 ||
         x->changes[LAC_CHANGE_SAME] < x->cell_n;
}
