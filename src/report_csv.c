/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix as CSV (RFC 4180), for spreadsheets: of each jurisdiction one line
 * an act that it relies on and that was not given, a work, what of it was not
 * searched, a provision that is not in force, a file that was left out, and
 * then one line a cell. All lines have all columns; the one called kind tells
 * what a line is of. A field that a spreadsheet would take for a formula gets
 * an apostrophe before it.
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

/* The columns, in their order. */
enum {
  JURISDICTION,
  TITLE,
  INSTRUMENT,
  REQUIREMENT,
  ASKED,
  STATUS,
  OVERBROAD,
  CONFIDENCE,
  WORK,
  PROVISION,
  HEADING,
  PLACE,
  WORDS,
  MISSING,
  LAWFUL,
  OTHER,
  KIND,
  WHAT,
  WHERE,
  DATE,
  OVERRIDDEN,
  OWN,
  WAS,
  COLUMNS
};

static const char *const names[COLUMNS] = {[JURISDICTION] = "jurisdiction",
                                           [TITLE] = "title",
                                           [INSTRUMENT] = "instrument",
                                           [REQUIREMENT] = "requirement",
                                           [ASKED] = "asked",
                                           [STATUS] = "status",
                                           [OVERBROAD] = "overbroad",
                                           [CONFIDENCE] = "confidence",
                                           [WORK] = "work",
                                           [PROVISION] = "provision",
                                           [HEADING] = "heading",
                                           [PLACE] = "place",
                                           [WORDS] = "words",
                                           [MISSING] = "missing",
                                           [LAWFUL] = "lawful limits",
                                           [OTHER] = "other limits",
                                           [KIND] = "kind",
                                           [WHAT] = "what",
                                           [WHERE] = "where",
                                           [DATE] = "date",
                                           [OVERRIDDEN] = "overridden by",
                                           [OWN] = "own verdict",
                                           [WAS] = "was"};

/* A line of all columns; those that are not set are empty. */
static void put_line(lac_report *r, const lac_str *fields) {
  for (int i = 0; i < COLUMNS; i++) put(r, i == 0 ? '\0' : ',', fields[i]);
  fputs("\r\n", r->settings.out);
  lac_arena_reset(r->scratch);
}

static void put_cell(lac_report *r, const lac_jurisdiction *j,
                     const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  const lac_cell_provision *lead = lac_coverage_lead(c);
  lac_arena *a = r->scratch;
  lac_str f[COLUMNS] = {
      [JURISDICTION] = j->id,
      [TITLE] = j->title,
      [INSTRUMENT] = q->instrument,
      [REQUIREMENT] = q->id,
      [ASKED] = q->title,
      [STATUS] = lac_str_of(lac_cell_status_name(c->status)),
      [OVERBROAD] = lac_str_of(c->overbroad ? "overbroad" : ""),
      [CONFIDENCE] = lac_str_format(a, "%d%%", (int)(c->confidence * 100 + .5)),
      [WORDS] = lac_cell_words(a, c),
      [MISSING] = lac_cell_lacks(a, c),
      [LAWFUL] = lac_cell_limits(a, c->options, c->option_n),
      [OTHER] = lac_cell_limits(a, c->restrictions, c->restriction_n),
      [KIND] = LAC_STR("cell"),
      [OVERRIDDEN] = lac_cell_overrider(a, c),
      [OWN] = lac_cell_own(a, c),
      [WAS] = lac_cell_was(a, c)};
  if (lead != NULL) {
    f[WORK] = lead->at.work;
    f[PROVISION] = lead->at.provision;
    f[HEADING] = lead->at.heading;
    f[PLACE] = lac_cell_place(a, j, &lead->at);
  }
  put_line(r, f);
}

/* ---- What was read, and what was not ------------------------------------ */

static void put_work(lac_report *r, const lac_jurisdiction *j,
                     const lac_work *w) {
  const lac_str line[COLUMNS] = {[JURISDICTION] = j->id,
                                 [TITLE] = j->title,
                                 [WORK] = w->id,
                                 [KIND] = LAC_STR("work"),
                                 [WHAT] = w->title,
                                 [WHERE] = w->path,
                                 [DATE] = lac_cell_dates(r->scratch, w)};
  put_line(r, line);
  for (int s = LAC_LIVE; s <= LAC_TOC; s++) {
    const lac_share *share = &w->inventory.shares[s];
    if (share->elements == 0 || lac_state_searched((lac_state)s)) continue;
    const lac_str more[COLUMNS] = {
        [JURISDICTION] = j->id,
        [TITLE] = j->title,
        [WORK] = w->id,
        [KIND] = LAC_STR("not searched"),
        [WHAT] = lac_str_of(lac_state_name((lac_state)s)),
        [WHERE] = lac_str_format(r->scratch, "%zu", share->characters)};
    put_line(r, more);
  }
  for (size_t i = 0; i < w->inventory.dormant_n; i++) {
    const lac_dormant *d = &w->inventory.dormant[i];
    const lac_str more[COLUMNS] = {
        [JURISDICTION] = j->id,
        [TITLE] = j->title,
        [WORK] = w->id,
        [PROVISION] = d->name,
        [HEADING] = d->heading,
        [PLACE] =
            lac_str_format(r->scratch, "%.*s:%zu", LAC_FMT(w->path), d->line),
        [KIND] = LAC_STR("not in force"),
        [WHAT] = lac_str_of(lac_state_name(d->state))};
    put_line(r, more);
  }
}

static void put_sources(lac_report *r, const lac_jurisdiction *j) {
  for (size_t i = 0; i < j->external_n; i++) {
    const lac_str line[COLUMNS] = {[JURISDICTION] = j->id,
                                   [TITLE] = j->title,
                                   [KIND] = LAC_STR("external"),
                                   [WHAT] = j->externals[i].cited,
                                   [WHERE] = j->externals[i].from};
    put_line(r, line);
  }
  for (size_t i = 0; i < j->work_n; i++) put_work(r, j, &j->works[i]);
  for (size_t i = 0; i < j->left_out_n; i++) {
    const lac_str line[COLUMNS] = {[JURISDICTION] = j->id,
                                   [TITLE] = j->title,
                                   [KIND] = LAC_STR("left out"),
                                   [WHAT] = lac_str_of(j->left_out[i].why),
                                   [WHERE] = j->left_out[i].path};
    put_line(r, line);
  }
}

static lac_report *begin(lac_arena *arena,
                         const lac_report_settings *settings) {
  lac_report *r = LAC_NEW(arena, lac_report);
  r->settings = *settings;
  r->scratch = lac_arena_new();
  lac_str head[COLUMNS];
  for (int i = 0; i < COLUMNS; i++) head[i] = lac_str_of(names[i]);
  put_line(r, head);
  return r;
}

static void add(lac_report *r, const lac_jurisdiction *j) {
  put_sources(r, j);
  for (size_t i = 0; i < j->cell_n; i++) put_cell(r, j, &j->cells[i]);
}

static lac_status end(lac_report *r) {
  lac_arena_free(r->scratch);
  return LAC_OK;
}

const lac_report_format lac_report_csv = {
    .name = "csv", .begin = begin, .add = add, .end = end};
