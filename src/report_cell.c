/* SPDX-License-Identifier: Apache-2.0 */
#include "report_cell.h"

#include <stdlib.h>
#include <string.h>

#include "override.h"

lac_verdict lac_cell_verdict(const lac_cell *cell, size_t element) {
  if (cell->elements != NULL) return cell->elements[element].verdict;
  return lac_cell_own_status(cell) == LAC_CELL_MISSING ? LAC_MISSING
                                                       : LAC_NOT_EXAMINED;
}

lac_str lac_cell_place(lac_arena *arena, const lac_jurisdiction *j,
                       const lac_evidence *e) {
  const lac_work *w = lac_coverage_work(j, e->work);
  lac_str path = w == NULL ? e->work : w->path;
  return lac_str_format(arena, "%.*s:%zu", LAC_FMT(path), e->line);
}

lac_str lac_cell_dates(lac_arena *arena, const lac_work *w) {
  if (w->date.n == 0) return w->status;
  if (w->status.n == 0) return w->date;
  return lac_str_format(arena, "%.*s; %.*s", LAC_FMT(w->date),
                        LAC_FMT(w->status));
}

lac_str lac_cell_dormant(lac_arena *arena, const lac_dormant *d) {
  if (d->heading.n == 0 || lac_str_eq(d->heading, d->name)) return d->name;
  return lac_str_format(arena, "%.*s %.*s", LAC_FMT(d->name),
                        LAC_FMT(d->heading));
}

static void join(lac_buf *out, const char *between, lac_str s) {
  if (out->n > 0) lac_buf_add(out, lac_str_of(between));
  lac_buf_add(out, s);
}

/* Of several words the longest tell the most. */
static lac_str longest(const lac_element_finding *f) {
  size_t best = 0;
  for (size_t i = 1; i < f->n; i++)
    if (f->evidence[i].quote.n > f->evidence[best].quote.n) best = i;
  return f->evidence[best].quote;
}

lac_str lac_cell_words(lac_arena *arena, const lac_cell *c) {
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t i = 0; c->elements != NULL && i < c->requirement->element_n; i++)
    if (c->requirement->elements[i].role == LAC_ROLE_CORE &&
        c->elements[i].n > 0)
      join(&out, " / ", longest(&c->elements[i]));
  return lac_buf_str(&out);
}

lac_str lac_cell_lacks(lac_arena *arena, const lac_cell *c) {
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t i = 0; c->elements != NULL && i < c->requirement->element_n;
       i++) {
    const lac_element *e = &c->requirement->elements[i];
    if (c->elements[i].verdict == LAC_MISSING && e->role != LAC_ROLE_NOTED)
      join(&out, R_("; "), lac_rule_title(e->title, e->id));
  }
  for (size_t i = 0; i < c->test_n; i++) {
    const lac_test *t = c->tests[i].test;
    const lac_test_finding *f = &c->tests[i].finding;
    if (f->outcome != LAC_TEST_FAIL || t->fail == LAC_EFFECT_NOTED) continue;
    join(&out, R_("; "), lac_rule_title(t->title, t->id));
    lac_buf_format(&out, ": %ld %.*s", f->value, LAC_FMT(t->unit));
  }
  return lac_buf_str(&out);
}

lac_str lac_cell_limits(lac_arena *arena, const lac_cell_narrowing *items,
                        size_t n) {
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t i = 0; i < n; i++)
    join(&out, R_("; "),
         lac_rule_title(items[i].narrowing->title, items[i].narrowing->id));
  return lac_buf_str(&out);
}

lac_str lac_cell_number(lac_arena *arena, const lac_cell_test *t) {
  const char *words = lac_label_outcome(t->finding.outcome);
  if (t->finding.outcome >= LAC_TEST_UNSTATED) return lac_str_of(words);
  return lac_str_format(arena, "%ld %.*s, %s", t->finding.value,
                        LAC_FMT(t->test->unit), words);
}

/* ---- An override ------------------------------------------------------ */

lac_str lac_cell_overrider(lac_arena *arena, const lac_cell *c) {
  const lac_override *o = c->override;
  if (o == NULL) return LAC_STR("");
  return lac_str_format(arena, "%.*s, %.*s: %.*s", LAC_FMT(o->reader),
                        LAC_FMT(o->date), LAC_FMT(o->reason));
}

/* "partial, cca 6" of a status and a provision "cca:6". */
static lac_str verdict_words(lac_arena *arena, lac_cell_status status,
                             bool overbroad, lac_str lead) {
  const char *words = lac_label_broad(status, overbroad);
  if (lead.n == 0) return lac_str_of(words);
  size_t colon = lac_str_find(lead, LAC_STR(":"));
  lac_str work = lac_str_sub(lead, 0, colon);
  lac_str number = lac_str_sub(lead, colon + 1, lead.n);
  return lac_str_format(arena, "%s, %.*s %.*s", words, LAC_FMT(work),
                        LAC_FMT(number));
}

lac_str lac_cell_own(lac_arena *arena, const lac_cell *c) {
  const lac_override *o = c->override;
  if (o == NULL) return LAC_STR("");
  return verdict_words(arena, o->own_status, o->own_overbroad, o->own_lead);
}

lac_str lac_cell_was(lac_arena *arena, const lac_cell *c) {
  const lac_override *o = c->override;
  if (o == NULL || !lac_override_is_stale(o)) return LAC_STR("");
  return verdict_words(arena, o->was_status, o->was_overbroad, o->was_lead);
}

void lac_cell_notes(lac_arena *arena, const lac_cell *c,
                    lac_cell_note notes[LAC_CELL_NOTES]) {
  notes[0] =
      (lac_cell_note){R_(lac_label_overridden), lac_cell_overrider(arena, c)};
  notes[1] = (lac_cell_note){R_(lac_label_own_verdict), lac_cell_own(arena, c)};
  notes[2] = (lac_cell_note){R_(lac_label_was), lac_cell_was(arena, c)};
}

const lac_cell_provision *lac_cell_provisions(lac_arena *arena,
                                              const lac_cell *c, size_t *n) {
  const lac_override *o = c->override;
  *n = c->provision_n;
  if (o == NULL || o->provision_n == 0) return c->provisions;
  lac_cell_provision *all =
      LAC_NEW_N(arena, lac_cell_provision, o->provision_n + c->provision_n);
  *n = o->provision_n;
  memcpy(all, o->provisions, o->provision_n * sizeof *all);
  for (size_t i = 0; i < c->provision_n; i++) {
    const lac_evidence *at = &c->provisions[i].at;
    bool named = false;
    for (size_t k = 0; k < o->provision_n; k++)
      named = named || (lac_str_eq(at->work, o->provisions[k].at.work) &&
                        lac_str_eq(at->eid, o->provisions[k].at.eid));
    if (!named) all[(*n)++] = c->provisions[i];
  }
  return all;
}

const lac_element *lac_cell_remedy(const lac_cell *c) {
  return c->status == LAC_PARTIAL ? c->remedy : NULL;
}

lac_str lac_cell_wording(const lac_jurisdiction *j, const lac_cell *c,
                         const lac_element *element) {
  const lac_cell_provision *lead = lac_coverage_lead(c);
  const lac_work *w = lead == NULL ? NULL : lac_coverage_work(j, lead->at.work);
  lac_str own =
      w == NULL ? LAC_STR("") : lac_element_wording(element, w->language);
  return own.n > 0 ? own : lac_element_wording(element, LAC_STR("en"));
}

/* ---- Quotations ------------------------------------------------------- */

static bool same_text(const lac_quotation *q, const lac_evidence *e) {
  if (e->passage != NULL) return q->at->passage == e->passage;
  return lac_str_eq(q->at->eid, e->eid) && lac_str_eq(q->at->work, e->work) &&
         lac_str_eq(q->text, e->quote);
}

static void add(lac_arena *arena, lac_quotations *all, const lac_evidence *e) {
  if (e->quote.n == 0) return;
  size_t i = 0;
  while (i < all->n && !same_text(&all->items[i], e)) i++;
  if (i == all->n) {
    lac_quotation q = {
        .at = e, .text = e->passage == NULL ? e->quote : e->passage->text};
    LAC_PUSH(arena, all->items, all->n, all->cap, q);
  }
  lac_quotation *q = &all->items[i];
  lac_cell_mark mark = {e->mark, e->mark_end};
  if (e->passage == NULL) mark.to = e->quote.n;
  LAC_PUSH(arena, q->marks, q->mark_n, q->mark_cap, mark);
  if (e->line < q->at->line ||
      (e->line == q->at->line && e->column < q->at->column))
    q->at = e;
}

static int by_place(const void *a, const void *b) {
  const lac_cell_mark *x = a, *y = b;
  return x->from < y->from ? -1 : x->from > y->from;
}

/* Marks that touch become one. */
static void join_marks(lac_quotation *q) {
  qsort(q->marks, q->mark_n, sizeof *q->marks, by_place);
  size_t n = 0;
  for (size_t i = 0; i < q->mark_n; i++) {
    lac_cell_mark m = q->marks[i];
    if (n > 0 && m.from <= q->marks[n - 1].to) {
      if (m.to > q->marks[n - 1].to) q->marks[n - 1].to = m.to;
    } else {
      q->marks[n++] = m;
    }
  }
  q->mark_n = n;
}

static bool of_lead(const lac_cell_provision *lead, const lac_evidence *e) {
  return lead != NULL && lac_str_eq(lead->at.work, e->work) &&
         lac_str_eq(lead->at.provision, e->provision);
}

/* Whether a comes after b. */
static bool after(const lac_cell_provision *lead, const lac_evidence *a,
                  const lac_evidence *b) {
  if (of_lead(lead, a) != of_lead(lead, b)) return of_lead(lead, b);
  int works = lac_str_cmp(a->work, b->work);
  if (works != 0) return works > 0;
  return a->line != b->line ? a->line > b->line : a->column > b->column;
}

lac_quotations lac_cell_quotations(lac_arena *arena, const lac_cell *c) {
  lac_quotations all = {0};
  for (size_t i = 0; c->elements != NULL && i < c->requirement->element_n; i++)
    for (size_t k = 0; k < c->elements[i].n; k++)
      add(arena, &all, &c->elements[i].evidence[k]);
  for (size_t i = 0; i < c->option_n; i++)
    add(arena, &all, &c->options[i].evidence);
  for (size_t i = 0; i < c->restriction_n; i++)
    add(arena, &all, &c->restrictions[i].evidence);
  for (size_t i = 0; i < c->test_n; i++)
    add(arena, &all, &c->tests[i].finding.evidence);
  const lac_cell_provision *lead = lac_coverage_lead(c);
  for (size_t i = 0; i < all.n; i++) {
    lac_quotation q = all.items[i];
    join_marks(&q);
    size_t k = i; /* few: put in one by one */
    for (; k > 0 && after(lead, all.items[k - 1].at, q.at); k--)
      all.items[k] = all.items[k - 1];
    all.items[k] = q;
  }
  return all;
}
