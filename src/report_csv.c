/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix as CSV (RFC 4180), one line a cell, for spreadsheets. A field that
 * a spreadsheet would take for a formula gets an apostrophe before it.
 */
#include "report.h"

struct lac_report {
  lac_report_settings settings;
  lac_arena *scratch;
};

static bool is_formula(lac_str s) {
  return s.n > 0 && strchr("=+-@\t\r", s.p[0]) != NULL;
}

/* One field and what comes before it. */
static void put(lac_report *r, char before, lac_str s) {
  FILE *out = r->settings.out;
  s = lac_report_plain(r->scratch, s);
  if (before != '\0') fputc(before, out);
  fputc('"', out);
  if (is_formula(s)) fputc('\'', out);
  for (size_t i = 0; i < s.n; i++) {
    if (s.p[i] == '"') fputc('"', out);
    fputc(s.p[i], out);
  }
  fputc('"', out);
}

static void put_word(lac_report *r, const char *s) {
  put(r, ',', lac_str_of(s));
}

/* Of several words the longest tell the most. */
static lac_str longest(const lac_element_finding *f) {
  size_t best = 0;
  for (size_t i = 1; i < f->n; i++)
    if (f->evidence[i].quote.n > f->evidence[best].quote.n) best = i;
  return f->evidence[best].quote;
}

/* The leading provision's place, and words of each core element. */
static void put_evidence(lac_report *r, const lac_jurisdiction *j,
                         const lac_cell *c) {
  lac_buf quotes;
  lac_buf_init(&quotes, r->scratch);
  const lac_cell_provision *lead = lac_coverage_lead(c);
  lac_str path =
      lead == NULL ? LAC_STR("") : lac_coverage_work(j, lead->at.work)->path;
  put(r, ',', lead == NULL ? LAC_STR("") : lead->at.work);
  put(r, ',', lead == NULL ? LAC_STR("") : lead->at.provision);
  put(r, ',', lead == NULL ? LAC_STR("") : lead->at.heading);
  put(r, ',',
      lead == NULL ? LAC_STR("")
                   : lac_str_format(r->scratch, "%.*s:%zu", LAC_FMT(path),
                                    lead->at.line));
  for (size_t i = 0; c->elements != NULL && i < c->requirement->element_n;
       i++) {
    const lac_element_finding *f = &c->elements[i];
    if (c->requirement->elements[i].role != LAC_ROLE_CORE || f->n == 0)
      continue;
    if (quotes.n > 0) lac_buf_add(&quotes, LAC_STR(" / "));
    lac_buf_add(&quotes, longest(f));
  }
  put(r, ',', lac_buf_str(&quotes));
}

/* The elements that are missing and decide something, and wrong numbers. */
static lac_str missing_of(lac_report *r, const lac_cell *c) {
  lac_buf out;
  lac_buf_init(&out, r->scratch);
  for (size_t i = 0; c->elements != NULL && i < c->requirement->element_n;
       i++) {
    const lac_element *e = &c->requirement->elements[i];
    if (c->elements[i].verdict != LAC_MISSING || e->role == LAC_ROLE_NOTED)
      continue;
    if (out.n > 0) lac_buf_add(&out, LAC_STR("; "));
    lac_buf_add(&out, lac_rule_title(e->title, e->id));
  }
  for (size_t i = 0; i < c->test_n; i++) {
    const lac_test *t = c->tests[i].test;
    const lac_test_finding *f = &c->tests[i].finding;
    if (f->outcome != LAC_TEST_FAIL || t->fail == LAC_EFFECT_NOTED) continue;
    lac_str title = lac_rule_title(t->title, t->id);
    lac_buf_format(&out, "%s%.*s: %ld %.*s", out.n > 0 ? "; " : "",
                   LAC_FMT(title), f->value, LAC_FMT(t->unit));
  }
  return lac_buf_str(&out);
}

static lac_str limits_of(lac_report *r, const lac_cell_narrowing *items,
                         size_t n) {
  lac_buf out;
  lac_buf_init(&out, r->scratch);
  for (size_t i = 0; i < n; i++) {
    if (i > 0) lac_buf_add(&out, LAC_STR("; "));
    lac_buf_add(&out, lac_rule_title(items[i].narrowing->title,
                                     items[i].narrowing->id));
  }
  return lac_buf_str(&out);
}

static void put_cell(lac_report *r, const lac_jurisdiction *j,
                     const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  put(r, '\0', j->id);
  put(r, ',', j->title);
  put(r, ',', q->instrument);
  put(r, ',', q->id);
  put(r, ',', q->title);
  put_word(r, lac_cell_status_name(c->status));
  put_word(r, c->overbroad ? "overbroad" : "");
  put(r, ',',
      lac_str_format(r->scratch, "%d%%", (int)(c->confidence * 100 + .5)));
  put_evidence(r, j, c);
  put(r, ',', missing_of(r, c));
  put(r, ',', limits_of(r, c->options, c->option_n));
  put(r, ',', limits_of(r, c->restrictions, c->restriction_n));
  fputs("\r\n", r->settings.out);
  lac_arena_reset(r->scratch);
}

static lac_report *begin(lac_arena *arena,
                         const lac_report_settings *settings) {
  lac_report *r = LAC_NEW(arena, lac_report);
  r->settings = *settings;
  r->scratch = lac_arena_new();
  static const char *const names[] = {
      "jurisdiction", "title",     "instrument",    "requirement",
      "asked",        "status",    "overbroad",     "confidence",
      "work",         "provision", "heading",       "place",
      "words",        "missing",   "lawful limits", "other limits"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    put(r, i == 0 ? '\0' : ',', lac_str_of(names[i]));
  fputs("\r\n", settings->out);
  return r;
}

static void add(lac_report *r, const lac_jurisdiction *j) {
  for (size_t i = 0; i < j->cell_n; i++) put_cell(r, j, &j->cells[i]);
}

static void end(lac_report *r) { lac_arena_free(r->scratch); }

const lac_report_format lac_report_csv = {"csv", begin, add, end};
