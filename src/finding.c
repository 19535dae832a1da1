/* SPDX-License-Identifier: Apache-2.0 */
#include "finding.h"

#include <string.h>

#include "citation.h"
#include "crew.h"
#include "utext.h"

enum { MAX_EVIDENCE = 4 };

const char *lac_verdict_name(lac_verdict verdict) {
  static const char *const names[] = {
      "met",     "met-by-reference", "narrowed-allowed", "narrowed-unlawful",
      "missing", "not-examined"};
  return names[verdict];
}

/* ---- Evidence --------------------------------------------------------- */

/* As a quote: at most LAC_MAX_QUOTE bytes. */
static lac_str quote(lac_arena *arena, lac_str text, size_t from, size_t to) {
  return lac_passage_fold(arena, text, from, to, LAC_MAX_QUOTE);
}

/* A place in the unit; of `beside`, evidence of the same unit or NULL, it takes
 * what is the same: of strings there are the most. */
static lac_evidence place_at(lac_arena *arena, const lac_survey *s,
                             const lac_work *work, uint32_t unit,
                             const lac_node *node, size_t offset,
                             const lac_evidence *beside) {
  const lac_unit *u = &s->units[unit];
  lac_evidence e = {.work = work->id};
  if (beside != NULL) {
    e.provision = beside->provision;
    e.heading = beside->heading;
  } else {
    e.provision = lac_str_copy(arena, lac_unit_name(arena, u));
    e.heading = quote(arena, u->node->heading, 0, u->node->heading.n);
  }
  e.eid = beside != NULL && lac_str_eq(beside->eid, node->eid)
              ? beside->eid
              : lac_str_copy(arena, node->eid);
  lac_source_place(s->statute->source, offset, &e.line, &e.column);
  return e;
}

/* Evidence for the candidate, which has its place, or for none. */
static lac_evidence evidence_for(lac_arena *arena, const lac_survey *s,
                                 const lac_work *work, const lac_candidate *c,
                                 const lac_span *span) {
  const lac_node *node = s->pieces[span->piece].node;
  uint32_t unit = s->piece_hits[span->piece].unit;
  lac_evidence e =
      place_at(arena, s, work, unit, node, lac_node_offset(node, span->from),
               c != NULL && c->unit == unit ? &c->at : NULL);
  e.quote = quote(arena, node->text, span->from, span->to);
  /* What is found in the document's arena is only tried. */
  if (work->context && arena != s->arena)
    e.passage = lac_passage_of(arena, s, span, &e.mark, &e.mark_end);
  return e;
}

lac_evidence lac_evidence_of(lac_arena *arena, const lac_survey *s,
                             const lac_work *work, const lac_span *span) {
  return evidence_for(arena, s, work, NULL, span);
}

/* In the order of reading. */
static bool before(const lac_span *a, const lac_span *b) {
  return a->piece != b->piece ? a->piece < b->piece : a->from < b->from;
}

/* The longest words first: what lies in longer ones says nothing more. */
static void keep_spans(lac_arena *arena, const lac_survey *s,
                       const lac_work *work, const lac_candidate *c,
                       const lac_spans *spans, lac_element_finding *f) {
  bool kept[LAC_MAX_SPANS] = {false};
  size_t n = 0;
  for (; n < MAX_EVIDENCE; n++) {
    uint32_t best = LAC_MAX_SPANS;
    for (uint32_t i = 0; i < spans->n; i++) {
      const lac_span *a = &spans->items[i];
      bool apart = !kept[i];
      for (uint32_t k = 0; apart && k < spans->n; k++) {
        const lac_span *b = &spans->items[k];
        apart = !kept[k] || a->piece != b->piece || a->to <= b->from ||
                b->to <= a->from;
      }
      if (apart &&
          (best == LAC_MAX_SPANS ||
           a->to - a->from > spans->items[best].to - spans->items[best].from))
        best = i;
    }
    if (best == LAC_MAX_SPANS) break;
    kept[best] = true;
  }
  /* No room for more than there is: of evidence there is the most. */
  f->cap = n;
  f->evidence = LAC_NEW_N(arena, lac_evidence, n);
  while (f->n < n) {
    uint32_t next = LAC_MAX_SPANS;
    for (uint32_t i = 0; i < spans->n; i++)
      if (kept[i] && (next == LAC_MAX_SPANS ||
                      before(&spans->items[i], &spans->items[next])))
        next = i;
    kept[next] = false;
    f->evidence[f->n++] = evidence_for(arena, s, work, c, &spans->items[next]);
  }
}

/* ---- One requirement on one unit -------------------------------------- */

static bool unit_has(const void *user, lac_concept concept) {
  const lac_place_of_law *at = user;
  return lac_survey_has(at->survey, at->unit, concept);
}

static bool core_possible(lac_survey *s, uint32_t unit,
                          const lac_requirement *r) {
  lac_place_of_law at = {s, unit, NULL};
  for (size_t i = 0; i < r->element_n; i++)
    if (r->elements[i].role == LAC_ROLE_CORE &&
        !lac_expr_possible(r->elements[i].find, unit_has, &at))
      return false;
  return true;
}

static bool core_met(const lac_place_of_law *at, const lac_requirement *r,
                     uint32_t *width) {
  lac_spans spans;
  *width = 0;
  for (size_t i = 0; i < r->element_n; i++) {
    if (r->elements[i].role != LAC_ROLE_CORE) continue;
    if (!lac_evaluate(at, r->elements[i].find, &spans)) return false;
    if (spans.n > 0) *width += spans.items[0].end - spans.items[0].first;
  }
  return true;
}

/* What a norm says beside the core: picks the norm that decides. */
typedef struct {
  double weight;
  uint64_t limbs; /* its decisive elements, a bit each */
  bool limited;   /* it has a restriction */
} norm_worth;

static norm_worth worth_of(const lac_place_of_law *at,
                           const lac_requirement *r) {
  norm_worth w = {0, 0, false};
  for (size_t i = 0; i < r->element_n; i++) {
    const lac_element *e = &r->elements[i];
    if (e->role == LAC_ROLE_CORE || e->find->kind == LAC_EXPR_IN) continue;
    if (!lac_evaluate(at, e->find, NULL)) continue;
    w.weight += e->role == LAC_ROLE_NOTED ? 0.2 : 1;
    if (e->role == LAC_ROLE_DECISIVE && i < 64) w.limbs |= (uint64_t)1 << i;
  }
  for (size_t i = 0; i < r->restriction_n; i++) {
    if (!lac_evaluate(at, r->restrictions[i].find, NULL)) continue;
    w.weight -= 1.5;
    w.limited = true;
  }
  return w;
}

/* The norms of a unit that have the core, and the best of them. */
typedef struct {
  const lac_norm *items[64];
  size_t n;
  const lac_norm *best;
  uint32_t width; /* of the best one's core, in words */
} core_norms;

/* The best norm is the one that says most. One with a limit is not, where those
 * without have all the limbs that it has: a further offence on special data
 * does not narrow the general one. */
static bool find_core(lac_survey *s, uint32_t unit, const lac_requirement *r,
                      core_norms *c) {
  norm_worth worth[64];
  uint32_t widths[64];
  uint64_t limbs = 0, free_limbs = 0;
  bool free_norm = false;
  size_t n;
  const lac_norm *norms = lac_survey_norms(s, unit, &n);
  c->n = 0;
  c->best = NULL;
  for (size_t i = 0; i < n && c->n < 64; i++) {
    lac_place_of_law at = {s, unit, &norms[i]};
    if (!core_met(&at, r, &widths[c->n])) continue;
    norm_worth *w = &worth[c->n];
    *w = worth_of(&at, r);
    w->weight -= widths[c->n] * 0.005;
    limbs |= w->limbs;
    if (!w->limited) {
      free_limbs |= w->limbs;
      free_norm = true;
    }
    c->items[c->n++] = &norms[i];
  }
  bool only_free = free_norm && free_limbs == limbs;
  double best = 0;
  for (size_t i = 0; i < c->n; i++) {
    if (only_free && worth[i].limited) continue;
    if (c->best != NULL && worth[i].weight <= best) continue;
    c->best = c->items[i];
    c->width = widths[i];
    best = worth[i].weight;
  }
  return c->best != NULL;
}

/* Core and delimiting elements must stand in the deciding norm; others may
 * stand in any norm that has the core. */
static bool find_element(lac_survey *s, uint32_t unit, const core_norms *c,
                         const lac_element *e, lac_spans *spans) {
  lac_place_of_law at = {s, unit, c->best};
  if (lac_evaluate(&at, e->find, spans)) return true;
  if (e->role == LAC_ROLE_CORE || e->role == LAC_ROLE_DELIMITING) return false;
  for (size_t i = 0; i < c->n; i++) {
    at.norm = c->items[i];
    if (lac_evaluate(&at, e->find, spans)) return true;
  }
  return false;
}

/* Whether the candidate's words are wanted: it has a place. */
static bool is_quoted(const lac_candidate *c) { return c->at.line > 0; }

static void find_narrowings(lac_arena *arena, lac_survey *s,
                            const lac_work *work, const lac_candidate *c,
                            const core_norms *core, const lac_narrowing *items,
                            size_t n, lac_narrowing_finding **out) {
  *out = LAC_NEW_N(arena, lac_narrowing_finding, n);
  lac_place_of_law at = {s, c->unit, core->best};
  lac_spans spans;
  for (size_t i = 0; i < n; i++) {
    if (!lac_evaluate(&at, items[i].find, &spans)) continue;
    (*out)[i].found = true;
    if (!is_quoted(c) || spans.n == 0) continue;
    lac_evidence e = evidence_for(arena, s, work, c, &spans.items[0]);
    (*out)[i].evidence = lac_copy(arena, &e, sizeof e);
  }
}

static bool in_range(lac_range r, long v) { return v >= r.low && v <= r.high; }

/* Where a test looks for its number: where it names a concept to stand beside,
 * in the deciding norm and in the norms of the work that have both (a
 * definition of the material says the age, and counts beside a stricter
 * penalty for the youngest); else, or without such numbers, in its scope. */
static void find_numbers(const lac_place_of_law *at, const lac_test *t,
                         lac_spans *spans) {
  lac_expr concept = {.kind = LAC_EXPR_CONCEPT, .concept = t->concept};
  lac_expr beside = {.kind = LAC_EXPR_CONCEPT, .concept = t->beside};
  lac_expr *pair[] = {&concept, &beside};
  lac_expr near = {
      .kind = LAC_EXPR_NEAR, .n = LAC_MAX_GAP, .kids = pair, .kid_n = 2};
  lac_expr *kid = t->beside != 0 ? &near : &concept;
  lac_expr in = {
      .kind = LAC_EXPR_IN, .scope = t->scope, .kids = &kid, .kid_n = 1};
  if (t->beside != 0) {
    lac_expr *both[] = {&concept, &in};
    lac_expr any = {.kind = LAC_EXPR_ANY, .kids = both, .kid_n = 2};
    if (lac_evaluate(at, &any, spans)) return;
    kid = &concept;
  }
  lac_evaluate(at, &in, spans);
}

static void run_test(lac_arena *arena, lac_survey *s, const lac_work *work,
                     const lac_candidate *c, const core_norms *core,
                     const lac_test *t, lac_test_finding *out) {
  lac_place_of_law at = {s, c->unit, core->best};
  lac_spans spans;
  const lac_span *picked = NULL;
  find_numbers(&at, t, &spans);
  for (uint32_t i = 0; i < spans.n; i++) {
    const lac_span *x = &spans.items[i];
    if (x->value < 0) continue;
    /* Whatever is written into the blank may decide. */
    if (x->value == LAC_NUMBER_UNDECIDED && t->pick != LAC_PICK_FIRST) {
      picked = x;
      break;
    }
    if (picked == NULL ||
        (t->pick == LAC_PICK_MIN && x->value < picked->value) ||
        (t->pick == LAC_PICK_MAX && x->value > picked->value))
      picked = x;
  }
  out->outcome = LAC_TEST_UNSTATED;
  if (picked == NULL) return;
  bool open = picked->value == LAC_NUMBER_UNDECIDED;
  out->value = open ? 0 : picked->value;
  out->outcome = open                                 ? LAC_TEST_UNDECIDED
                 : in_range(t->pass, picked->value)   ? LAC_TEST_PASS
                 : in_range(t->option, picked->value) ? LAC_TEST_OPTION
                                                      : LAC_TEST_FAIL;
  if (is_quoted(c)) out->evidence = evidence_for(arena, s, work, c, picked);
}

static bool heading_has(const void *user, lac_concept concept) {
  const lac_place_of_law *at = user;
  const lac_unit *u = &at->survey->units[at->unit];
  for (uint32_t h = u->heading_hit; h < u->heading_hit_end; h++)
    if (at->survey->hits.items[h].concept == concept) return true;
  return false;
}

/* How many of the expression's concepts the heading has. */
static int heading_count(const lac_place_of_law *at, const lac_expr *e) {
  if (e->kind == LAC_EXPR_CONCEPT) return heading_has(at, e->concept);
  int n = 0;
  for (size_t i = 0; i < e->kid_n; i++)
    if (e->kind != LAC_EXPR_NOT) n += heading_count(at, e->kids[i]);
  return n;
}

/* What a heading adds to a candidate: much where it has all that the first
 * core element asks for, little where it has some of it. */
static double heading_score(lac_survey *s, const lac_candidate *c) {
  lac_place_of_law at = {s, c->unit, NULL};
  const lac_requirement *r = c->requirement;
  for (size_t i = 0; i < r->element_n; i++) {
    const lac_expr *e = r->elements[i].find;
    if (r->elements[i].role != LAC_ROLE_CORE) continue;
    int n = heading_count(&at, e);
    if (n == 0) return 0;
    if (!lac_expr_possible(e, heading_has, &at)) return 0.03;
    return 0.06 + 0.02 * (n < 3 ? n : 3);
  }
  return 0;
}

/* What it adds that other sentences of the work cite the provision: those that
 * carry a matter are leant on by those that work it out. Each doubling counts
 * the same. */
static double cited_score(size_t n) {
  double v = 0;
  for (; n > 0 && v < 0.1; n /= 2) v += 0.02;
  return v;
}

static double score(lac_survey *s, const lac_candidate *c, uint32_t width) {
  static const double weights[] = {2.0, 1.0, 0.6, 0.2};
  const lac_requirement *r = c->requirement;
  double have = 0, all = 0;
  for (size_t i = 0; i < r->element_n; i++) {
    double w = r->elements[i].weight > 0 ? r->elements[i].weight
                                         : weights[r->elements[i].role];
    all += w;
    if (c->elements[i].verdict <= LAC_MET_BY_REFERENCE) have += w;
  }
  double v = have / all;
  for (size_t i = 0; i < r->restriction_n; i++)
    if (c->restrictions[i].found) v -= 0.2;
  for (size_t i = 0; i < r->test_n; i++)
    if (c->tests[i].outcome == LAC_TEST_FAIL) v -= 0.1;
  v = v * 0.76 + heading_score(s, c) + 0.06 / (1 + width / 6.0) +
      (c->preferred ? 0.12 : 0);
  /* The general provision is the one that others lean on. */
  v += cited_score(s->inbound[c->unit].n);
  /* A form or table in a schedule seldom is the law that answers. */
  if (lac_kind_level(s->units[c->unit].node->kind) != 2) v *= 0.85;
  if (!c->own_kind) v *= 0.7;
  /* What an act puts into another is better shown where it stands now. */
  lac_place_of_law at = {s, c->unit, NULL};
  lac_sym amends =
      lac_intern_find(s->rules->names, LAC_STR("amending-heading"));
  if (amends != 0 && heading_has(&at, (lac_concept)amends)) v *= 0.8;
  return v < 0.01 ? 0.01 : v > 1 ? 1 : v;
}

/* One requirement on one unit; without `quoted` only what its score needs: no
 * words, no places. */
static lac_candidate *judge(lac_arena *arena, lac_survey *s,
                            const lac_work *work, uint32_t unit,
                            const lac_requirement *r, bool quoted,
                            const lac_norm **norm) {
  core_norms core;
  if (norm != NULL) *norm = NULL;
  if (!core_possible(s, unit, r) || !find_core(s, unit, r, &core)) return NULL;
  if (norm != NULL) *norm = core.best;
  lac_candidate *c = LAC_NEW(arena, lac_candidate);
  c->requirement = r;
  c->unit = unit;
  c->state = s->units[unit].node->state;
  c->own_kind = r->kinds == 0 || (work->kinds & r->kinds) != 0;
  c->preferred = (work->kinds & r->prefers) != 0;
  /* The place is that of the deciding norm's first own words. */
  const lac_piece *first = &s->pieces[core.best->pieces[0]];
  if (quoted)
    c->at = place_at(arena, s, work, unit, first->node,
                     lac_node_offset(first->node, first->from), NULL);
  c->elements = LAC_NEW_N(arena, lac_element_finding, r->element_n);
  lac_spans spans;
  for (size_t i = 0; i < r->element_n; i++) {
    lac_element_finding *f = &c->elements[i];
    f->verdict = LAC_MISSING;
    if (!find_element(s, unit, &core, &r->elements[i], &spans)) continue;
    bool here =
        spans.n == 0 || s->piece_hits[spans.items[0].piece].unit == unit;
    f->verdict = here ? LAC_MET : LAC_MET_BY_REFERENCE;
    if (quoted) keep_spans(arena, s, work, c, &spans, f);
  }
  find_narrowings(arena, s, work, c, &core, r->options, r->option_n,
                  &c->options);
  find_narrowings(arena, s, work, c, &core, r->restrictions, r->restriction_n,
                  &c->restrictions);
  c->tests = LAC_NEW_N(arena, lac_test_finding, r->test_n);
  for (size_t i = 0; i < r->test_n; i++)
    run_test(arena, s, work, c, &core, &r->tests[i], &c->tests[i]);
  c->score = score(s, c, core.width);
  return c;
}

lac_candidate *lac_finding_unit(lac_arena *arena, lac_survey *s,
                                const lac_work *work, uint32_t unit,
                                const lac_requirement *r,
                                const lac_norm **norm) {
  return judge(arena, s, work, unit, r, true, norm);
}

/* ---- One work --------------------------------------------------------- */

/* Which units could have the core: from the postings of its concepts. */
static size_t estimate(const lac_survey *s, const lac_expr *e) {
  size_t n = s->unit_n;
  switch (e->kind) {
    case LAC_EXPR_CONCEPT: return s->posting[e->concept].n;
    case LAC_EXPR_ALL:
    case LAC_EXPR_NEAR:
    case LAC_EXPR_ORDER:
      for (size_t i = 0; i < e->kid_n; i++) {
        size_t k = estimate(s, e->kids[i]);
        if (k < n) n = k;
      }
      return n;
    case LAC_EXPR_ANY:
    case LAC_EXPR_ATLEAST: {
      size_t sum = 0;
      for (size_t i = 0; i < e->kid_n; i++) sum += estimate(s, e->kids[i]);
      return sum < n ? sum : n;
    }
    default: return n;
  }
}

static void mark(const lac_survey *s, const lac_expr *e, uint8_t *marks) {
  const lac_unit_list *l;
  const lac_expr *best = NULL;
  switch (e->kind) {
    case LAC_EXPR_CONCEPT:
      l = &s->posting[e->concept];
      for (size_t i = 0; i < l->n; i++) marks[l->items[i]] = 1;
      return;
    case LAC_EXPR_ALL:
    case LAC_EXPR_NEAR:
    case LAC_EXPR_ORDER:
      for (size_t i = 0; i < e->kid_n; i++)
        if (best == NULL || estimate(s, e->kids[i]) < estimate(s, best))
          best = e->kids[i];
      mark(s, best, marks);
      return;
    case LAC_EXPR_ANY:
    case LAC_EXPR_ATLEAST:
      for (size_t i = 0; i < e->kid_n; i++) mark(s, e->kids[i], marks);
      return;
    default: memset(marks, 1, s->unit_n);
  }
}

typedef struct {
  lac_candidate *items[LAC_MAX_CANDIDATES];
  size_t n;
} best_candidates;

static void insert(best_candidates *list, lac_candidate *c) {
  size_t i = list->n;
  if (i == LAC_MAX_CANDIDATES) {
    if (list->items[i - 1]->score >= c->score) return;
    i--;
  } else {
    list->n++;
  }
  while (i > 0 && list->items[i - 1]->score < c->score) {
    list->items[i] = list->items[i - 1];
    i--;
  }
  list->items[i] = c;
}

static bool language_has(const void *user, lac_concept concept) {
  return lac_lexicon_has(user, concept);
}

/* What is asked of a text without the frame of a law (the penalty clause, the
 * words that make conduct an offence): of the core elements the first alone. */
static lac_requirement unframed(lac_arena *arena, const lac_requirement *r) {
  lac_requirement asked = *r;
  bool core = false;
  asked.elements =
      lac_copy(arena, r->elements, r->element_n * sizeof *r->elements);
  for (size_t i = 0; i < r->element_n; i++) {
    if (asked.elements[i].role != LAC_ROLE_CORE) continue;
    if (core) asked.elements[i].role = LAC_ROLE_NOTED;
    core = true;
  }
  return asked;
}

/* The best treaty text, an article before the rest. A treaty tells States to
 * make conduct an offence and makes none itself. */
static void find_treaty(lac_arena *arena, lac_survey *s, const lac_work *work,
                        const lac_requirement *r, lac_candidates *out) {
  lac_requirement asked = {0};
  lac_treaty_text t = {.score = 0};
  bool of_article = false;
  uint32_t best = LAC_NO_UNIT;
  for (uint32_t u = 0; u < s->unit_n; u++) {
    if (s->units[u].node->state != LAC_TREATY) continue;
    if (asked.elements == NULL) asked = unframed(s->arena, r);
    const lac_candidate *c = judge(s->arena, s, work, u, &asked, false, NULL);
    if (c == NULL) continue;
    bool article = lac_kind_level(s->units[u].node->kind) == 2;
    if (best != LAC_NO_UNIT &&
        (article == of_article ? c->score <= t.score : of_article))
      continue;
    of_article = article;
    t.score = c->score;
    best = u;
  }
  if (best == LAC_NO_UNIT) return;
  t.at = judge(arena, s, work, best, &asked, true, NULL)->at;
  if (t.at.eid.n > 0) out->treaty = lac_copy(arena, &t, sizeof t);
}

/* A clause given alone: where no law's frame is about it, what it says is
 * found all the same, and answers in part at best. */
static lac_candidate *judge_bare(lac_arena *arena, lac_survey *s,
                                 const lac_work *work,
                                 const lac_requirement *r) {
  lac_candidate *c = judge(arena, s, work, 0, r, true, NULL);
  if (c == NULL && work->kinds != 0) {
    lac_requirement asked = unframed(s->arena, r);
    c = judge(arena, s, work, 0, &asked, true, NULL);
  }
  if (c == NULL || (c->own_kind && c->requirement == r)) return c;
  c->requirement = r;
  c->bare = true;
  return c;
}

/* Candidates are found in the document's arena; the best are found once more
 * in the jurisdiction's, so that losers cost it nothing. */
static void find_requirement(lac_arena *arena, lac_survey *s, lac_work *work,
                             const lac_requirement *r, lac_candidates *out) {
  const lac_element *core = NULL;
  const char *tag = lac_language_tag(lac_lexicon_language(s->lexicon));
  out->examinable =
      r->has_rules && lac_requirement_has_case(r, lac_str_of(tag));
  for (size_t i = 0; out->examinable && i < r->element_n; i++) {
    const lac_element *e = &r->elements[i];
    if (e->role != LAC_ROLE_CORE) continue;
    out->examinable = lac_expr_spoken(e->find, language_has, s->lexicon);
    if (core == NULL || estimate(s, e->find) < estimate(s, core->find))
      core = e;
  }
  if (!out->examinable) return;
  find_treaty(arena, s, work, r, out);
  bool own_kind = r->kinds == 0 || (r->kinds & work->kinds) != 0;
  if (s->bare_clause && (own_kind || work->kinds == 0)) {
    lac_candidate *c = s->units[0].live ? judge_bare(arena, s, work, r) : NULL;
    if (c == NULL) return;
    out->items = lac_copy(arena, &c, sizeof c);
    out->n = 1;
    return;
  }
  if (!own_kind && !r->elsewhere) return;
  uint8_t *marks = LAC_NEW_N(s->arena, uint8_t, s->unit_n + 1);
  mark(s, core->find, marks);
  best_candidates found = {0};
  for (uint32_t u = 0; u < s->unit_n; u++) {
    if (!marks[u]) continue;
    lac_candidate *c = judge(s->arena, s, work, u, r, false, NULL);
    if (c == NULL) continue;
    if (c->state == LAC_LIVE || c->state == LAC_SUSPENDED) insert(&found, c);
  }
  out->items = LAC_NEW_N(arena, lac_candidate *, found.n);
  for (size_t i = 0; i < found.n; i++)
    out->items[out->n++] =
        lac_finding_unit(arena, s, work, found.items[i]->unit, r, NULL);
}

static void find_facts(lac_arena *arena, lac_survey *s, lac_work *work) {
  const lac_rules *rules = s->rules;
  work->facts = LAC_NEW_N(arena, lac_evidence, rules->fact_n + 1);
  for (size_t i = 0; i < rules->fact_n; i++) {
    const lac_fact *f = &rules->facts[i];
    if (f->kinds != 0 && (f->kinds & work->kinds) == 0) continue;
    uint8_t *marks = LAC_NEW_N(s->arena, uint8_t, s->unit_n + 1);
    mark(s, f->find, marks);
    for (uint32_t u = 0; u < s->unit_n; u++) {
      lac_place_of_law at = {s, u, NULL};
      lac_spans spans;
      if (!marks[u] || !s->units[u].live ||
          !lac_evaluate(&at, f->find, &spans) || spans.n == 0)
        continue;
      work->facts[i] = lac_evidence_of(arena, s, work, &spans.items[0]);
      break;
    }
  }
}

/* The acts that the best candidates name, each once. */
static void find_externals(lac_arena *arena, const lac_survey *s,
                           lac_work *work) {
  enum { BEST = 3 };
  const lac_language *language = lac_lexicon_language(s->lexicon);
  uint8_t *seen = LAC_NEW_N(s->arena, uint8_t, s->unit_n + 1);
  lac_intern *names = lac_intern_new(s->arena);
  for (size_t r = 0; r < s->rules->requirement_n; r++) {
    const lac_candidates *l = &work->by_requirement[r];
    for (size_t i = 0; i < l->n && i < BEST; i++) {
      const lac_unit *u = &s->units[l->items[i]->unit];
      if (seen[l->items[i]->unit]++ > 0) continue;
      lac_citations found = {0};
      for (uint32_t p = u->piece; p < u->piece_end; p++)
        lac_citations_find(s->arena, language,
                           lac_str_sub(s->pieces[p].node->text,
                                       s->pieces[p].from, s->pieces[p].to),
                           &found);
      for (size_t k = 0; k < found.n; k++) {
        lac_external x = {quote(arena, found.items[k], 0, found.items[k].n),
                          lac_str_format(arena, "%.*s:%.*s", LAC_FMT(work->id),
                                         LAC_FMT(lac_unit_name(arena, u)))};
        size_t before = lac_intern_count(names);
        if (lac_intern_add(names, lac_utext_fold(s->arena, x.cited)) > before)
          LAC_PUSH(arena, work->externals, work->external_n, work->external_cap,
                   x);
      }
    }
  }
}

/* ---- All requirements ------------------------------------------------- */

/* The requirements of a work, shared among threads. Each has a survey of its
 * own, that differs in where it builds norms and keeps what is passing. */
typedef struct {
  lac_arena *arenas[LAC_MAX_LANES]; /* of what is found */
  lac_survey *surveys[LAC_MAX_LANES];
  lac_work *work;
} finders;

static void find_one(void *user, size_t lane, size_t i) {
  finders *f = user;
  find_requirement(f->arenas[lane], f->surveys[lane], f->work,
                   &f->surveys[lane]->rules->requirements[i],
                   &f->work->by_requirement[i]);
}

static lac_survey *survey_for(lac_arena *arena, const lac_survey *s) {
  lac_survey *own = lac_copy(arena, s, sizeof *s);
  own->arena = arena;
  own->answers = NULL;
  own->units = lac_copy(arena, s->units, s->unit_n * sizeof *s->units);
  return own;
}

/* Passages are shared among the requirements, as their order has it: where they
 * are wanted one thread makes them all. */
static void find_requirements(lac_arena *arena, lac_survey *s, lac_work *work) {
  size_t lanes = work->context ? 1 : s->lanes;
  finders f = {.arenas = {arena}, .surveys = {s}, .work = work};
  for (size_t i = 1; i < lanes; i++) {
    f.arenas[i] = lac_arena_new();
    f.surveys[i] = survey_for(lac_arena_new(), s);
  }
  lac_crew_run(lanes, s->rules->requirement_n, find_one, &f);
  for (size_t i = 1; i < lanes; i++) {
    lac_arena_join(arena, f.arenas[i]);
    lac_arena_free(f.surveys[i]->arena);
  }
}

void lac_finding_work(lac_arena *arena, lac_survey *s, lac_work *work) {
  const lac_rules *rules = s->rules;
  work->kinds |= s->kinds;
  work->provisions = s->provisions;
  work->by_requirement =
      LAC_NEW_N(arena, lac_candidates, rules->requirement_n + 1);
  find_facts(arena, s, work);
  find_requirements(arena, s, work);
  find_externals(arena, s, work);
}
