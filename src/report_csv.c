/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix as CSV (RFC 4180), one line a cell, for spreadsheets. A field that
 * a spreadsheet would take for a formula gets an apostrophe before it.
 */
#include "report.h"
#include "report_cell.h"

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

/* The leading provision's place, and words of each core element. */
static void put_evidence(lac_report *r, const lac_jurisdiction *j,
                         const lac_cell *c) {
  const lac_cell_provision *lead = lac_coverage_lead(c);
  put(r, ',', lead == NULL ? LAC_STR("") : lead->at.work);
  put(r, ',', lead == NULL ? LAC_STR("") : lead->at.provision);
  put(r, ',', lead == NULL ? LAC_STR("") : lead->at.heading);
  put(r, ',',
      lead == NULL ? LAC_STR("") : lac_cell_place(r->scratch, j, &lead->at));
  put(r, ',', lac_cell_words(r->scratch, c));
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
  put(r, ',', lac_cell_lacks(r->scratch, c));
  put(r, ',', lac_cell_limits(r->scratch, c->options, c->option_n));
  put(r, ',', lac_cell_limits(r->scratch, c->restrictions, c->restriction_n));
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

static lac_status end(lac_report *r) {
  lac_arena_free(r->scratch);
  return LAC_OK;
}

const lac_report_format lac_report_csv = {
    .name = "csv", .begin = begin, .add = add, .end = end};
