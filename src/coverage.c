/* SPDX-License-Identifier: Apache-2.0 */
#include "coverage.h"

#include <stdlib.h>
#include <string.h>

#include "remote.h"
#include "utext.h"

enum { MAX_PROVISIONS = 8 };

const char *lac_cell_status_name(lac_cell_status status) {
  static const char *const names[] = {"covered", "covered-with-option",
                                      "partial", "missing", "not-examined"};
  return names[status];
}

bool lac_cell_status_find(lac_str name, lac_cell_status *status) {
  for (int i = LAC_COVERED; i <= LAC_CELL_NOT_EXAMINED; i++) {
    if (!lac_str_eq(name, lac_str_of(lac_cell_status_name((lac_cell_status)i))))
      continue;
    *status = (lac_cell_status)i;
    return true;
  }
  return false;
}

const char *lac_test_outcome_name(lac_test_outcome outcome) {
  static const char *const names[] = {"pass", "option", "fail", "unstated",
                                      "undecided"};
  return names[outcome];
}

typedef struct {
  lac_jurisdiction *j;
  const lac_requirement *r;
  lac_candidate **items; /* of all works, best first */
  size_t n, cap;
  lac_cell *cell;
} decision;

static void note(decision *d, lac_str text) {
  LAC_PUSH(d->j->arena, d->cell->notes, d->cell->note_n, d->cell->note_cap,
           text);
}

static bool same_provision(const lac_evidence *a, const lac_evidence *b) {
  return lac_str_eq(a->work, b->work) && lac_str_eq(a->provision, b->provision);
}

static void add_provision(decision *d, lac_evidence at, const char *role,
                          double score) {
  lac_cell *c = d->cell;
  for (size_t i = 0; i < c->provision_n; i++)
    if (same_provision(&c->provisions[i].at, &at)) return;
  if (c->provision_n >= MAX_PROVISIONS) return;
  at.quote = LAC_STR("");
  lac_cell_provision p = {at, role, score};
  LAC_PUSH(d->j->arena, c->provisions, c->provision_n, c->provision_cap, p);
}

/* ---- Candidates ------------------------------------------------------- */

static bool fails(const lac_test *t, lac_test_outcome outcome) {
  return (outcome == LAC_TEST_FAIL && t->fail == LAC_EFFECT_PARTIAL) ||
         (outcome == LAC_TEST_UNSTATED && t->unstated == LAC_EFFECT_PARTIAL);
}

/* Whether a limit or a number makes it answer in part only; of numbers that are
 * the rule itself only where rules is said. */
static bool restricted(const lac_candidate *c, bool rules) {
  const lac_requirement *r = c->requirement;
  for (size_t i = 0; i < r->restriction_n; i++)
    if (c->restrictions[i].found) return true;
  for (size_t i = 0; i < r->test_n; i++)
    if ((rules || !r->tests[i].rule) &&
        fails(&r->tests[i], c->tests[i].outcome))
      return true;
  return false;
}

static bool met(const lac_element_finding *f) {
  return f->verdict <= LAC_MET_BY_REFERENCE;
}

/* The element is met by words that stand elsewhere. */
static void from_elsewhere(decision *d, const lac_evidence *there,
                           lac_element_finding *f) {
  f->verdict = LAC_MET_BY_REFERENCE;
  f->n = f->cap = 0;
  f->evidence = NULL;
  LAC_PUSH(d->j->arena, f->evidence, f->n, f->cap, *there);
}

/* What every provision must have to be joined. */
static bool has_each(const lac_candidate *c) {
  for (size_t i = 0; i < c->requirement->element_n; i++)
    if (c->requirement->elements[i].each && !met(&c->elements[i])) return false;
  return true;
}

/* Full before lame: a provision without restriction and with its sanction
 * leads over one that merely scores higher. */
static int rank(const lac_candidate *c) {
  return (c->own_kind ? 4 : 0) + has_each(c) + (restricted(c, false) ? 0 : 1);
}

/* Definitions, and rules on jurisdiction, stand best where the offences do. */
static double standing(const lac_candidate *c) {
  return c->score + 0.08 * rank(c) + (c->companion ? 0.05 : 0);
}

static int by_rank(const void *a, const void *b) {
  const lac_candidate *x = *(lac_candidate *const *)a;
  const lac_candidate *y = *(lac_candidate *const *)b;
  double xs = standing(x), ys = standing(y);
  if (xs != ys) return xs > ys ? -1 : 1;
  int c = lac_str_cmp(x->at.work, y->at.work);
  if (c != 0) return c;
  return x->unit < y->unit ? -1 : x->unit > y->unit;
}

/* Another work may say what a provision lacks: its penalty. */
static void supply_remote(decision *d, lac_candidate *c) {
  for (size_t i = 0; i < d->r->element_n; i++) {
    const lac_element *e = &d->r->elements[i];
    lac_element_finding *f = &c->elements[i];
    if (!e->each || met(f)) continue;
    const lac_evidence *there = lac_remote_evidence(
        d->j->rules->languages, d->j->works, d->j->work_n, c, e);
    if (there != NULL) from_elsewhere(d, there, f);
  }
}

/* The score of the work's answer to a requirement, 0 where it is none or lacks
 * what each answer must have. */
static double answer_of(const lac_work *work, size_t requirement) {
  const lac_candidates *l = &work->by_requirement[requirement];
  bool full = l->n > 0 && l->items[0]->own_kind && has_each(l->items[0]);
  return full ? l->items[0]->score : 0;
}

/* Whether the work has the best answer to one of the requirement's companions,
 * or one that is nearly as good. */
static bool has_companion(const decision *d, const lac_work *work) {
  for (size_t i = 0; i < d->r->companion_n; i++) {
    double best = 0, own = answer_of(work, d->r->companions[i]);
    for (size_t w = 0; w < d->j->work_n; w++) {
      double other = answer_of(&d->j->works[w], d->r->companions[i]);
      if (other > best) best = other;
    }
    if (own > 0 && own >= 0.9 * best) return true;
  }
  return false;
}

static void gather(decision *d) {
  size_t index = (size_t)(d->r - d->j->rules->requirements);
  for (size_t w = 0; w < d->j->work_n; w++) {
    lac_candidates *l = &d->j->works[w].by_requirement[index];
    bool companion = l->n > 0 && has_companion(d, &d->j->works[w]);
    for (size_t i = 0; i < l->n; i++) {
      l->items[i]->companion = companion;
      supply_remote(d, l->items[i]);
      LAC_PUSH(d->j->arena, d->items, d->n, d->cap, l->items[i]);
    }
  }
  if (d->n > 1) qsort(d->items, d->n, sizeof *d->items, by_rank);
}

/* ---- Cells ------------------------------------------------------------ */

/* A fact of the jurisdiction that supplies the element, NULL if there is
 * none. */
static const lac_evidence *supplied(const decision *d, const lac_element *e) {
  const lac_rules *rules = d->j->rules;
  for (size_t f = 0; e->fact != 0 && f < rules->fact_n; f++) {
    if (rules->facts[f].id != e->fact) continue;
    for (size_t w = 0; w < d->j->work_n; w++)
      if (d->j->works[w].facts[f].eid.n > 0) return &d->j->works[w].facts[f];
  }
  return NULL;
}

/* A decisive limb that the leading provision lacks, from another one that has
 * the core and what each must have, and that says the limb: silence, which can
 * meet an element too, speaks for the provision that is silent alone. */
static const lac_candidate *joined(const decision *d, size_t element) {
  const lac_candidate *lead = d->items[0];
  for (size_t i = 1; i < d->n; i++) {
    const lac_candidate *c = d->items[i];
    if (c->own_kind == lead->own_kind && has_each(c) && !restricted(c, true) &&
        met(&c->elements[element]) && c->elements[element].n > 0)
      return c;
  }
  return NULL;
}

static void decide_elements(decision *d) {
  const lac_candidate *lead = d->items[0];
  lac_cell *cell = d->cell;
  for (size_t i = 0; i < d->r->element_n; i++) {
    const lac_element *e = &d->r->elements[i];
    lac_element_finding *f = &cell->elements[i];
    *f = lead->elements[i];
    if (met(f)) continue;
    const lac_evidence *fact = supplied(d, e);
    if (fact != NULL) {
      from_elsewhere(d, fact, f);
      continue;
    }
    const lac_candidate *other =
        e->role == LAC_ROLE_DELIMITING || e->each ? NULL : joined(d, i);
    if (other != NULL) {
      *f = other->elements[i];
      add_provision(d, other->at, "conduct", other->score);
      continue;
    }
    if (e->role == LAC_ROLE_DELIMITING) cell->overbroad = true;
    if (e->role == LAC_ROLE_DECISIVE) {
      cell->status = LAC_PARTIAL;
      if (cell->remedy == NULL) cell->remedy = e;
    }
  }
}

static bool recorded(const decision *d, const lac_narrowing *option) {
  for (size_t i = 0; i < d->j->declaration_n; i++) {
    const lac_declaration *x = &d->j->declarations[i];
    if (lac_str_eq(x->instrument, d->r->instrument) &&
        (lac_str_eq(x->article, d->r->article) ||
         lac_str_eq(x->article, d->r->id)) &&
        lac_str_eq(x->option, option->id))
      return true;
  }
  return false;
}

static void decide_narrowings(decision *d) {
  const lac_candidate *lead = d->items[0];
  lac_cell *cell = d->cell;
  for (size_t i = 0; i < d->r->option_n; i++) {
    if (!lead->options[i].found) continue;
    const lac_narrowing *o = &d->r->options[i];
    lac_cell_narrowing n = {.narrowing = o, .recorded = recorded(d, o)};
    if (lead->options[i].evidence != NULL)
      n.evidence = *lead->options[i].evidence;
    LAC_PUSH(d->j->arena, cell->options, cell->option_n, cell->option_cap, n);
    if (cell->status == LAC_COVERED) cell->status = LAC_COVERED_WITH_OPTION;
  }
  for (size_t i = 0; i < d->r->restriction_n; i++) {
    if (!lead->restrictions[i].found) continue;
    lac_cell_narrowing n = {.narrowing = &d->r->restrictions[i]};
    if (lead->restrictions[i].evidence != NULL)
      n.evidence = *lead->restrictions[i].evidence;
    LAC_PUSH(d->j->arena, cell->restrictions, cell->restriction_n,
             cell->restriction_cap, n);
    cell->status = LAC_PARTIAL;
  }
}

static void decide_tests(decision *d) {
  const lac_candidate *lead = d->items[0];
  lac_cell *cell = d->cell;
  for (size_t i = 0; i < d->r->test_n; i++) {
    const lac_test *t = &d->r->tests[i];
    lac_cell_test x = {t, lead->tests[i]};
    LAC_PUSH(d->j->arena, cell->tests, cell->test_n, cell->test_cap, x);
    lac_effect effect = LAC_EFFECT_NOTED;
    if (x.finding.outcome == LAC_TEST_FAIL) effect = t->fail;
    if (x.finding.outcome == LAC_TEST_UNSTATED) effect = t->unstated;
    if (effect == LAC_EFFECT_PARTIAL) cell->status = LAC_PARTIAL;
    if (effect == LAC_EFFECT_OVERBROAD) cell->overbroad = true;
    if (x.finding.outcome == LAC_TEST_OPTION && cell->status == LAC_COVERED)
      cell->status = LAC_COVERED_WITH_OPTION;
  }
}

/* The provisions that elements were met by: sanctions, definitions. */
static void add_evidence_provisions(decision *d) {
  for (size_t i = 0; i < d->r->element_n; i++) {
    const lac_element *e = &d->r->elements[i];
    const lac_element_finding *f = &d->cell->elements[i];
    if (f->verdict != LAC_MET_BY_REFERENCE) continue;
    for (size_t k = 0; k < f->n; k++)
      add_provision(d, f->evidence[k], e->each ? "sanction" : "general", 0);
  }
}

static void decide_found(decision *d) {
  lac_cell *cell = d->cell;
  const lac_candidate *lead = d->items[0];
  cell->status = LAC_COVERED;
  cell->elements = LAC_NEW_N(d->j->arena, lac_element_finding, d->r->element_n);
  add_provision(d, lead->at, "conduct", lead->score);
  decide_elements(d);
  decide_narrowings(d);
  decide_tests(d);
  if (lead->bare) {
    cell->status = LAC_PARTIAL;
    note(d, lac_str_of(
                R_("found in a clause given alone, without the law it is of")));
  } else if (!lead->own_kind) {
    cell->status = LAC_PARTIAL;
    note(d, lac_str_of(
                R_("found only in a work of another kind than would hold it")));
  }
  if (lead->state == LAC_SUSPENDED)
    note(d, lac_str_of(R_("the text says that the provision is suspended")));
  for (size_t i = 1; i < d->n && i < MAX_PROVISIONS; i++)
    if (d->items[i]->score >= lead->score * 0.75)
      add_provision(d, d->items[i]->at, "conduct", d->items[i]->score);
  add_evidence_provisions(d);
  /* Fitted to law with an expert's reading: where the answer was cut out of
   * the law, what was found in its place scored less than 0.75 in most cases;
   * right answers score more than 0.8 in nine of ten. */
  double margin = d->n < 2 ? lead->score : lead->score - d->items[1]->score;
  double c = 0.49 + 1.5 * (lead->score - 0.6) + (margin > 0.1 ? 0.05 : 0);
  if (cell->status == LAC_PARTIAL) c -= 0.1;
  if (!lead->own_kind) c -= 0.2;
  cell->confidence = c > 0.98 ? 0.98 : c < 0.05 ? 0.05 : c;
}

static void decide_absent(decision *d) {
  const lac_rules *rules = d->j->rules;
  size_t index = (size_t)(d->r - rules->requirements);
  bool examined = false, words = false;
  const lac_work *treaty = NULL; /* the work with the best treaty text */
  const lac_treaty_text *t = NULL;
  for (size_t w = 0; w < d->j->work_n; w++) {
    const lac_work *work = &d->j->works[w];
    const lac_candidates *l = &work->by_requirement[index];
    words = words || l->examinable;
    examined = examined || (l->examinable && (d->r->holders == 0 ||
                                              (work->kinds & d->r->holders)));
    if (l->treaty != NULL && (t == NULL || l->treaty->score > t->score)) {
      t = l->treaty;
      treaty = work;
    }
  }
  if (t != NULL) {
    add_provision(d, t->at, "treaty", t->score);
    note(d, lac_str_format(
                d->j->arena,
                R_("treaty text in %.*s:%.*s answers nothing by itself"),
                LAC_FMT(treaty->id), LAC_FMT(t->at.provision)));
  }
  d->cell->status = examined ? LAC_CELL_MISSING : LAC_CELL_NOT_EXAMINED;
  d->cell->confidence = examined ? 0.7 : 0.5;
  if (!d->r->has_rules)
    note(d, lac_str_of(R_("no rules yet")));
  else if (!words)
    note(d, lac_str_of(R_("no rules for the language of the works")));
  else if (!examined)
    note(d, lac_str_of(R_("no work of a kind that would hold it was given")));
  else
    note(d, lac_str_of(R_("no provision found")));
}

static bool given(const lac_jurisdiction *j, lac_arena *scratch,
                  lac_str cited) {
  lac_str name = lac_utext_fold(scratch, cited);
  for (size_t w = 0; w < j->work_n; w++) {
    lac_str title = lac_utext_fold(scratch, j->works[w].title);
    if (title.n > 0 && (lac_str_find(name, title) < name.n ||
                        lac_str_find(title, name) < title.n))
      return true;
  }
  return false;
}

/* Acts that the works rely on and that are none of them, each once, in the
 * order of works. */
static void gather_externals(lac_jurisdiction *j) {
  lac_arena *scratch = lac_arena_new();
  lac_intern *names = lac_intern_new(scratch);
  for (size_t w = 0; w < j->work_n; w++)
    for (size_t i = 0; i < j->works[w].external_n; i++) {
      const lac_external *x = &j->works[w].externals[i];
      size_t before = lac_intern_count(names);
      if (given(j, scratch, x->cited) ||
          lac_intern_add(names, lac_utext_fold(scratch, x->cited)) <= before)
        continue;
      LAC_PUSH(j->arena, j->externals, j->external_n, j->external_cap, *x);
    }
  lac_arena_free(scratch);
}

void lac_coverage_decide(lac_jurisdiction *j) {
  const lac_rules *rules = j->rules;
  j->cell_n = rules->requirement_n;
  gather_externals(j);
  j->cells = LAC_NEW_N(j->arena, lac_cell, j->cell_n);
  for (size_t i = 0; i < j->cell_n; i++) {
    decision d = {.j = j, .r = &rules->requirements[i], .cell = &j->cells[i]};
    d.cell->requirement = d.r;
    gather(&d);
    if (d.n > 0)
      decide_found(&d);
    else
      decide_absent(&d);
  }
}

const lac_cell *lac_coverage_cell(const lac_jurisdiction *j,
                                  const lac_requirement *requirement) {
  return &j->cells[requirement - j->rules->requirements];
}

const lac_work *lac_coverage_work(const lac_jurisdiction *j, lac_str id) {
  for (size_t i = 0; i < j->work_n; i++)
    if (lac_str_eq(j->works[i].id, id)) return &j->works[i];
  return NULL;
}

lac_cell_status lac_cell_own_status(const lac_cell *c) {
  return c->override == NULL ? c->status : c->override->own_status;
}

bool lac_cell_own_overbroad(const lac_cell *c) {
  return c->override == NULL ? c->overbroad : c->override->own_overbroad;
}

const lac_cell_provision *lac_coverage_own_lead(const lac_cell *c) {
  return lac_cell_own_status(c) < LAC_CELL_MISSING && c->provision_n > 0
             ? &c->provisions[0]
             : NULL;
}

const lac_cell_provision *lac_coverage_lead(const lac_cell *c) {
  if (c->status >= LAC_CELL_MISSING) return NULL;
  return c->override != NULL && c->override->provision_n > 0
             ? &c->override->provisions[0]
             : lac_coverage_own_lead(c);
}
