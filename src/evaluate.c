/* SPDX-License-Identifier: Apache-2.0 */
#include "evaluate.h"

#include <string.h>

static void add(lac_spans *spans, lac_span span) {
  for (uint32_t i = 0; i < spans->n; i++) {
    const lac_span *s = &spans->items[i];
    if (s->piece == span.piece && s->from == span.from && s->to == span.to)
      return;
  }
  if (spans->n < LAC_MAX_SPANS) spans->items[spans->n++] = span;
}

static void add_all(lac_spans *spans, const lac_spans *more) {
  for (uint32_t i = 0; i < more->n; i++) add(spans, more->items[i]);
}

/* The hits of a concept in the norm. */
static void find_concept(const lac_place_of_law *at, lac_concept concept,
                         lac_spans *out) {
  const lac_survey *s = at->survey;
  uint32_t before = 0;
  if (!lac_norm_has(s, at->norm, concept)) return;
  for (uint32_t i = 0; i < at->norm->n; i++) {
    uint32_t piece = at->norm->pieces[i];
    const lac_piece_hits *ph = &s->piece_hits[piece];
    for (uint32_t h = ph->hit; h < ph->hit_end; h++) {
      const lac_hit *hit = &s->hits.items[h];
      if (hit->concept != concept) continue;
      add(out, (lac_span){.piece = piece,
                          .from = hit->from,
                          .to = hit->to,
                          .first = before + hit->first,
                          .end = before + hit->end,
                          .value = hit->value});
    }
    before += s->pieces[piece].tokens;
  }
}

/* One span over two: the words of the first piece, both token ranges. */
static lac_span unite(lac_span a, lac_span b) {
  if (b.first < a.first) {
    lac_span t = a;
    a = b;
    b = t;
  }
  if (b.piece == a.piece && b.to > a.to) a.to = b.to;
  if (b.end > a.end) a.end = b.end;
  if (a.value < 0) a.value = b.value;
  return a;
}

static uint32_t gap(const lac_span *a, const lac_span *b) {
  if (b->first >= a->end) return b->first - a->end;
  if (a->first >= b->end) return a->first - b->end;
  return 0;
}

/* A pair of spans, i of the left ones and k of the right ones. */
typedef struct {
  uint32_t gap;
  uint8_t i, k;
} pair;

/* Pairs found later stay behind those as tight. */
static void sort_pairs(pair *pairs, size_t n) {
  for (size_t i = 1; i < n; i++) {
    pair p = pairs[i];
    size_t k = i;
    for (; k > 0 && pairs[k - 1].gap > p.gap; k--) pairs[k] = pairs[k - 1];
    pairs[k] = p;
  }
}

/* All pairs close enough, the tightest first. */
static void join(const lac_spans *left, const lac_spans *right, int within,
                 bool ordered, lac_spans *out) {
  pair pairs[LAC_MAX_SPANS * LAC_MAX_SPANS];
  size_t n = 0;
  for (uint32_t i = 0; i < left->n; i++)
    for (uint32_t k = 0; k < right->n; k++) {
      const lac_span *a = &left->items[i], *b = &right->items[k];
      uint32_t g = gap(a, b);
      if (g > (uint32_t)within || (ordered && b->first < a->first)) continue;
      pairs[n++] = (pair){g, (uint8_t)i, (uint8_t)k};
    }
  sort_pairs(pairs, n);
  out->n = 0;
  for (size_t i = 0; i < n && out->n < LAC_MAX_SPANS; i++)
    add(out, unite(left->items[pairs[i].i], right->items[pairs[i].k]));
}

/* Spans without those not in use: most are few. */
static void set(lac_spans *to, const lac_spans *from) {
  memcpy(to->items, from->items, from->n * sizeof *from->items);
  to->n = from->n;
}

static bool evaluate(const lac_place_of_law *at, const lac_expr *e, bool known,
                     lac_spans *spans);

static bool evaluate_near(const lac_place_of_law *at, const lac_expr *e,
                          lac_spans *out) {
  lac_spans all, next, joined;
  all.n = 0; /* a near has children: the loader sees to it */
  for (size_t i = 0; i < e->kid_n; i++) {
    if (!evaluate(at, e->kids[i], true, &next)) return false;
    if (i == 0) {
      set(&all, &next);
      continue;
    }
    join(&all, &next, e->n, e->kind == LAC_EXPR_ORDER, &joined);
    if (joined.n == 0) return false;
    set(&all, &joined);
  }
  set(out, &all);
  return true;
}

static bool unit_has(const void *user, lac_concept concept) {
  const lac_place_of_law *at = user;
  return lac_survey_has(at->survey, at->unit, concept);
}

/* True where it is true in some norm of the unit; all its spans. */
static bool in_unit(lac_survey *s, uint32_t unit, const lac_expr *e,
                    lac_spans *out) {
  size_t n;
  bool met = false;
  lac_place_of_law whole = {s, unit, NULL};
  if (!lac_expr_possible(e, unit_has, &whole)) return false;
  const lac_norm *norms = lac_survey_norms(s, unit, &n);
  for (size_t i = 0; i < n; i++) {
    lac_place_of_law at = {s, unit, &norms[i]};
    lac_spans spans;
    if (!lac_evaluate(&at, e, &spans)) continue;
    met = true;
    add_all(out, &spans);
    if (out->n >= LAC_MAX_SPANS / 2) break;
  }
  return met;
}

static bool norm_has_piece(const lac_norm *norm, uint32_t piece) {
  for (uint32_t i = 0; i < norm->n; i++)
    if (norm->pieces[i] == piece) return true;
  return false;
}

/* True in a norm of the unit that has the piece. */
static bool in_norm_with(lac_survey *s, uint32_t unit, uint32_t piece,
                         const lac_expr *e, lac_spans *out) {
  size_t n;
  const lac_norm *norms = lac_survey_norms(s, unit, &n);
  for (size_t i = 0; i < n; i++) {
    if (!norm_has_piece(&norms[i], piece)) continue;
    lac_place_of_law at = {s, unit, &norms[i]};
    lac_spans spans;
    if (!lac_evaluate(&at, e, &spans)) continue;
    add_all(out, &spans);
    return true;
  }
  return false;
}

static bool piece_has(const lac_survey *s, uint32_t piece,
                      lac_concept concept) {
  const lac_piece_hits *ph = &s->piece_hits[piece];
  for (uint32_t h = ph->hit; h < ph->hit_end; h++)
    if (s->hits.items[h].concept == concept) return true;
  return false;
}

/* Whether b stands in the group of a. */
static bool same_group(const lac_unit *a, const lac_unit *b) {
  for (const lac_node *q = b->group; q != NULL; q = q->parent)
    if (q == a->group) return true;
  return false;
}

/* Clauses that speak for a whole work or part ("under this Part is liable"):
 * sentences with the concepts named clause-work and clause-part. */
static bool in_clauses(lac_survey *s, uint32_t unit, const char *name,
                       bool whole, const lac_expr *e, lac_spans *out) {
  lac_sym clause = lac_intern_find(s->rules->names, lac_str_of(name));
  if (clause == 0 || clause >= s->posting_n) return false;
  const lac_unit_list *l = &s->posting[clause];
  size_t asked = 0;
  for (size_t i = 0; i < l->n && i < 16 * LAC_MAX_CLAUSES; i++) {
    uint32_t other = l->items[i];
    if (other == unit || !s->units[other].live) continue;
    if (!whole && !same_group(&s->units[other], &s->units[unit])) continue;
    if (asked++ == LAC_MAX_CLAUSES) break;
    for (uint32_t p = s->units[other].piece; p < s->units[other].piece_end; p++)
      if (piece_has(s, p, (lac_concept)clause) &&
          in_norm_with(s, other, p, e, out))
        return true;
  }
  return false;
}

/* In a provision that the norm (NULL: any of the unit) cites in words with the
 * concept. */
static bool in_cited(lac_survey *s, uint32_t unit, const lac_norm *norm,
                     const lac_expr *e, lac_concept via, lac_spans *out) {
  for (uint32_t i = s->units[unit].link;
       via != 0 && i < s->units[unit].link_end; i++) {
    const lac_link *link = &s->links[i];
    if (link->unit == LAC_NO_UNIT || link->unit == unit ||
        !s->units[link->unit].live || !piece_has(s, link->piece, via) ||
        (norm != NULL && !norm_has_piece(norm, link->piece)))
      continue;
    if (in_unit(s, link->unit, e, out)) return true;
  }
  return false;
}

/* In a sentence elsewhere that cites the unit, or in what the unit cites. */
static bool in_links(lac_survey *s, uint32_t unit, const lac_expr *e,
                     lac_concept via, lac_spans *out) {
  const lac_unit_list *in = &s->inbound[unit];
  for (size_t i = 0; i < in->n && i < LAC_MAX_CLAUSES; i++) {
    const lac_link *link = &s->links[in->items[i]];
    uint32_t from = s->piece_hits[link->piece].unit;
    if (from == unit || !s->units[from].live) continue;
    if (in_norm_with(s, from, link->piece, e, out)) return true;
  }
  return in_cited(s, unit, NULL, e, via, out);
}

/* The concept of e that the fewest units have, 0 if e does without. */
static lac_concept rarest(const lac_survey *s, const lac_expr *e) {
  lac_concept best = 0;
  if (e->kind == LAC_EXPR_CONCEPT) return e->concept;
  if (e->kind != LAC_EXPR_ALL && e->kind != LAC_EXPR_NEAR &&
      e->kind != LAC_EXPR_ORDER)
    return 0;
  for (size_t i = 0; i < e->kid_n; i++) {
    lac_concept c = rarest(s, e->kids[i]);
    if (c != 0 && (best == 0 || s->posting[c].n < s->posting[best].n)) best = c;
  }
  return best;
}

static bool in_work(lac_survey *s, const lac_expr *e, lac_spans *out) {
  lac_concept c = rarest(s, e);
  size_t n = c == 0 ? s->unit_n : s->posting[c].n;
  for (size_t i = 0; i < n; i++) {
    uint32_t u = c == 0 ? (uint32_t)i : s->posting[c].items[i];
    lac_place_of_law at = {s, u, NULL};
    if (!s->units[u].live || !lac_expr_possible(e, unit_has, &at)) continue;
    if (in_unit(s, u, e, out)) return true;
  }
  return false;
}

/* What was found when an expression was first asked of the whole work. */
typedef struct lac_answer {
  bool asked, met;
  const lac_spans *spans;
} answer;

/* The same for a scope `in` of the rules. Whichever provision asks, the answer
 * is the same: it is looked for once. */
static bool in_work_once(lac_survey *s, const lac_expr *in, lac_spans *out) {
  if (in->id == 0) return in_work(s, in->kids[0], out);
  if (s->answers == NULL)
    s->answers = LAC_NEW_N(s->arena, answer, s->rules->expr_n + 1u);
  answer *a = &s->answers[in->id];
  if (!a->asked) {
    lac_spans found;
    found.n = 0;
    bool met = in_work(s, in->kids[0], &found);
    *a = (answer){.asked = true, .met = met};
    if (met) a->spans = lac_copy(s->arena, &found, sizeof found);
  }
  if (a->met) add_all(out, a->spans);
  return a->met;
}

/* In the hits [from, to) of headings. */
static bool in_heading(const lac_survey *s, uint32_t from, uint32_t to,
                       const lac_expr *e) {
  if (e->kind != LAC_EXPR_CONCEPT) {
    for (size_t i = 0; i < e->kid_n; i++)
      if (in_heading(s, from, to, e->kids[i]) != (e->kind != LAC_EXPR_ANY))
        return e->kind == LAC_EXPR_ANY;
    return e->kind != LAC_EXPR_ANY;
  }
  for (uint32_t h = from; h < to; h++)
    if (s->hits.items[h].concept == e->concept) return true;
  return false;
}

static bool evaluate_in(const lac_place_of_law *at, const lac_expr *e,
                        lac_spans *out) {
  const lac_expr *kid = e->kids[0];
  const lac_unit *u = &at->survey->units[at->unit];
  switch (e->scope) {
    case LAC_SCOPE_NORM: return at->norm != NULL && lac_evaluate(at, kid, out);
    case LAC_SCOPE_PROVISION: return in_unit(at->survey, at->unit, kid, out);
    case LAC_SCOPE_LINKED:
      return in_unit(at->survey, at->unit, kid, out) ||
             in_links(at->survey, at->unit, kid, e->concept, out);
    case LAC_SCOPE_CITED:
      return in_unit(at->survey, at->unit, kid, out) ||
             in_cited(at->survey, at->unit, at->norm, kid, e->concept, out);
    case LAC_SCOPE_CLAUSE:
      return in_unit(at->survey, at->unit, kid, out) ||
             in_links(at->survey, at->unit, kid, e->concept, out) ||
             in_clauses(at->survey, at->unit, "clause-part", false, kid, out) ||
             in_clauses(at->survey, at->unit, "clause-work", true, kid, out);
    case LAC_SCOPE_WORK:
      return in_unit(at->survey, at->unit, kid, out) ||
             in_links(at->survey, at->unit, kid, e->concept, out) ||
             in_work_once(at->survey, e, out);
    case LAC_SCOPE_HEADING:
      return in_heading(at->survey, u->heading_hit, u->heading_hit_end, kid);
    case LAC_SCOPE_PART:
      return in_heading(at->survey, u->part_hit, u->part_hit_end, kid);
  }
  return false;
}

/* Whether the norm has the concepts that the expression cannot do without:
 * most have not, and are told so without a look at their hits. */
static bool possible(const lac_place_of_law *at, const lac_expr *e);

/* The same; most are concepts, and told without a call. */
static inline bool kid_possible(const lac_place_of_law *at, const lac_expr *e) {
  return e->kind == LAC_EXPR_CONCEPT
             ? lac_norm_has(at->survey, at->norm, e->concept)
             : possible(at, e);
}

static bool possible(const lac_place_of_law *at, const lac_expr *e) {
  int met = 0;
  switch (e->kind) {
    case LAC_EXPR_CONCEPT:
      return lac_norm_has(at->survey, at->norm, e->concept);
    case LAC_EXPR_NOT: return true;
    case LAC_EXPR_IN:
      return e->scope != LAC_SCOPE_NORM ||
             (at->norm != NULL && kid_possible(at, e->kids[0]));
    case LAC_EXPR_ALL:
    case LAC_EXPR_NEAR:
    case LAC_EXPR_ORDER:
      for (size_t i = 0; i < e->kid_n; i++)
        if (!kid_possible(at, e->kids[i])) return false;
      return true;
    case LAC_EXPR_ANY:
    case LAC_EXPR_ATLEAST:
      for (size_t i = 0; i < e->kid_n; i++) {
        met += kid_possible(at, e->kids[i]);
        if (met >= (e->kind == LAC_EXPR_ANY ? 1 : e->n)) return true;
      }
      return false;
  }
  return true;
}

/* known: that it is possible, for it is so only where all its kids are, or need
 * not be looked into. */
static bool evaluate(const lac_place_of_law *at, const lac_expr *e, bool known,
                     lac_spans *spans) {
  lac_spans local, found;
  if (spans == NULL) spans = &local;
  spans->n = 0;
  if (at->norm == NULL && e->kind != LAC_EXPR_IN)
    return in_unit(at->survey, at->unit, e, spans);
  if (!known && !possible(at, e)) return false;
  int met = 0;
  switch (e->kind) {
    case LAC_EXPR_CONCEPT:
      find_concept(at, e->concept, spans);
      return spans->n > 0;
    case LAC_EXPR_NEAR:
    case LAC_EXPR_ORDER: return evaluate_near(at, e, spans);
    case LAC_EXPR_NOT: return !lac_evaluate(at, e->kids[0], NULL);
    case LAC_EXPR_IN: return evaluate_in(at, e, spans);
    case LAC_EXPR_ALL:
      for (size_t i = 0; i < e->kid_n; i++) {
        if (!evaluate(at, e->kids[i], true, &found)) {
          spans->n = 0;
          return false;
        }
        add_all(spans, &found);
      }
      return true;
    case LAC_EXPR_ANY:
    case LAC_EXPR_ATLEAST:
      for (size_t i = 0; i < e->kid_n; i++) {
        if (!lac_evaluate(at, e->kids[i], &found)) continue;
        met++;
        add_all(spans, &found);
      }
      if (met >= (e->kind == LAC_EXPR_ANY ? 1 : e->n)) return true;
      spans->n = 0;
      return false;
  }
  return false;
}

bool lac_evaluate(const lac_place_of_law *at, const lac_expr *e,
                  lac_spans *spans) {
  return evaluate(at, e, false, spans);
}
