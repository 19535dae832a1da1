/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix as JSON, schema lacuna-matrix-1.
 */
#include <stdio.h>
#include <string.h>
#include <yajl/yajl_gen.h>

#include "report.h"

struct lac_report {
  lac_report_settings settings;
  lac_arena *scratch;
  yajl_gen gen;
};

/* Writes what yajl made. DEL and U+0080..9F, which some terminals obey and JSON
 * may hold as they are, are escaped: they stand in strings only. */
static void print(void *user, const char *text, size_t n) {
  FILE *out = user;
  size_t from = 0;
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)text[i];
    unsigned char next = i + 1 < n ? (unsigned char)text[i + 1] : 0;
    bool wide = c == 0xc2 && next >= 0x80 && next < 0xa0;
    if (c != 0x7f && !wide) continue;
    fwrite(text + from, 1, i - from, out);
    fprintf(out, "\\u%04x", wide ? next : c);
    if (wide) i++;
    from = i + 1;
  }
  fwrite(text + from, 1, n - from, out);
}

/* ---- Values ----------------------------------------------------------- */

static void put_str(lac_report *r, lac_str s) {
  s = lac_report_utf8(r->scratch, s);
  yajl_gen_string(r->gen, (const unsigned char *)(s.p == NULL ? "" : s.p), s.n);
}

static void key(lac_report *r, const char *name) {
  yajl_gen_string(r->gen, (const unsigned char *)name, strlen(name));
}

static void str(lac_report *r, const char *name, lac_str s) {
  key(r, name);
  put_str(r, s);
}

static void word(lac_report *r, const char *name, const char *s) {
  str(r, name, lac_str_of(s));
}

static void integer(lac_report *r, const char *name, long long n) {
  key(r, name);
  yajl_gen_integer(r->gen, n);
}

static void boolean(lac_report *r, const char *name, bool b) {
  key(r, name);
  yajl_gen_bool(r->gen, b);
}

/* Two decimals, so that the last bits of a double never show. */
static void fixed(lac_report *r, const char *name, double d) {
  char text[32];
  int n = snprintf(text, sizeof text, "%.2f", d);
  for (int i = 0; i < n; i++)
    if (text[i] == ',') text[i] = '.'; /* a locale's */
  key(r, name);
  yajl_gen_number(r->gen, text, (size_t)n);
}

static void open_map(lac_report *r) { yajl_gen_map_open(r->gen); }
static void close_map(lac_report *r) { yajl_gen_map_close(r->gen); }

static void open_list(lac_report *r, const char *name) {
  key(r, name);
  yajl_gen_array_open(r->gen);
}
static void close_list(lac_report *r) { yajl_gen_array_close(r->gen); }

/* ---- A jurisdiction --------------------------------------------------- */

static void put_evidence(lac_report *r, const lac_evidence *e) {
  open_map(r);
  str(r, "work", e->work);
  str(r, "provision", e->provision);
  str(r, "eid", e->eid);
  integer(r, "line", (long long)e->line);
  integer(r, "column", (long long)e->column);
  str(r, "quote", e->quote);
  close_map(r);
}

/* A list of one piece of evidence, or of none. */
static void put_one(lac_report *r, const lac_evidence *e) {
  open_list(r, "evidence");
  if (e->eid.n > 0 || e->quote.n > 0) put_evidence(r, e);
  close_list(r);
}

static void put_work(lac_report *r, const lac_work *w) {
  const lac_rules *rules = r->settings.rules;
  open_map(r);
  str(r, "id", w->id);
  str(r, "title", w->title);
  str(r, "language", w->language);
  str(r, "format", w->format);
  str(r, "path", w->path);
  word(r, "sha256", w->sha256);
  integer(r, "provisions", (long long)w->provisions);
  open_list(r, "kinds");
  for (size_t i = 0; i < rules->kind_n; i++)
    if (w->kinds >> i & 1) put_str(r, rules->kinds[i].id);
  close_list(r);
  str(r, "status", w->status);
  str(r, "date", w->date);
  close_map(r);
}

static void put_elements(lac_report *r, const lac_cell *c) {
  lac_verdict absent =
      c->status == LAC_CELL_MISSING ? LAC_MISSING : LAC_NOT_EXAMINED;
  open_list(r, "elements");
  for (size_t i = 0; i < c->requirement->element_n; i++) {
    const lac_element *e = &c->requirement->elements[i];
    const lac_element_finding *f = c->elements == NULL ? NULL : &c->elements[i];
    open_map(r);
    str(r, "id", e->id);
    str(r, "title", e->title);
    word(r, "role", lac_role_name(e->role));
    str(r, "source", e->source);
    word(r, "verdict", lac_verdict_name(f == NULL ? absent : f->verdict));
    open_list(r, "evidence");
    for (size_t k = 0; f != NULL && k < f->n; k++)
      put_evidence(r, &f->evidence[k]);
    close_list(r);
    close_map(r);
  }
  close_list(r);
}

static void put_narrowings(lac_report *r, const lac_cell *c) {
  open_list(r, "options");
  for (size_t i = 0; i < c->option_n; i++) {
    const lac_cell_narrowing *o = &c->options[i];
    open_map(r);
    str(r, "id", o->narrowing->id);
    str(r, "title", o->narrowing->title);
    word(r, "declaration", o->recorded ? "recorded" : "needed");
    put_one(r, &o->evidence);
    close_map(r);
  }
  close_list(r);
  open_list(r, "restrictions");
  for (size_t i = 0; i < c->restriction_n; i++) {
    const lac_cell_narrowing *x = &c->restrictions[i];
    open_map(r);
    str(r, "id", x->narrowing->id);
    str(r, "title", x->narrowing->title);
    put_one(r, &x->evidence);
    close_map(r);
  }
  close_list(r);
}

static void put_tests(lac_report *r, const lac_cell *c) {
  open_list(r, "tests");
  for (size_t i = 0; i < c->test_n; i++) {
    const lac_cell_test *t = &c->tests[i];
    open_map(r);
    str(r, "id", t->test->id);
    str(r, "title", t->test->title);
    word(r, "outcome", lac_test_outcome_name(t->finding.outcome));
    key(r, "value");
    if (t->finding.outcome == LAC_TEST_UNSTATED)
      yajl_gen_null(r->gen);
    else
      yajl_gen_integer(r->gen, t->finding.value);
    str(r, "unit", t->test->unit);
    put_one(r, &t->finding.evidence);
    close_map(r);
  }
  close_list(r);
}

static void put_provisions(lac_report *r, const lac_cell *c) {
  open_list(r, "provisions");
  for (size_t i = 0; i < c->provision_n; i++) {
    const lac_cell_provision *p = &c->provisions[i];
    open_map(r);
    str(r, "work", p->at.work);
    str(r, "provision", p->at.provision);
    word(r, "role", p->role);
    str(r, "heading", p->at.heading);
    str(r, "eid", p->at.eid);
    integer(r, "line", (long long)p->at.line);
    fixed(r, "score", p->score);
    close_map(r);
  }
  close_list(r);
}

static void put_remedy(lac_report *r, const lac_cell *c) {
  key(r, "remedy");
  if (c->status != LAC_PARTIAL || c->remedy == NULL) {
    yajl_gen_null(r->gen);
    return;
  }
  open_map(r);
  str(r, "element", c->remedy->id);
  str(r, "note", c->remedy->remedy_note);
  open_list(r, "wording");
  for (size_t i = 0; i < c->remedy->remedy_n; i++) {
    open_map(r);
    str(r, "lang", c->remedy->remedies[i].language);
    str(r, "text", c->remedy->remedies[i].text);
    close_map(r);
  }
  close_list(r);
  close_map(r);
}

static void put_cell(lac_report *r, const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  open_map(r);
  str(r, "instrument", q->instrument);
  str(r, "requirement", q->id);
  str(r, "article", q->article);
  str(r, "title", q->title);
  word(r, "status", lac_cell_status_name(c->status));
  boolean(r, "overbroad", c->overbroad);
  fixed(r, "confidence", c->confidence);
  put_elements(r, c);
  put_narrowings(r, c);
  put_tests(r, c);
  put_provisions(r, c);
  open_list(r, "notes");
  for (size_t i = 0; i < c->note_n; i++) put_str(r, c->notes[i]);
  close_list(r);
  put_remedy(r, c);
  close_map(r);
}

static void add(lac_report *r, const lac_jurisdiction *j) {
  open_map(r);
  str(r, "id", j->id);
  str(r, "title", j->title);
  open_list(r, "works");
  for (size_t i = 0; i < j->work_n; i++) put_work(r, &j->works[i]);
  close_list(r);
  open_list(r, "cells");
  for (size_t i = 0; i < j->cell_n; i++) put_cell(r, &j->cells[i]);
  close_list(r);
  open_list(r, "external");
  for (size_t i = 0; i < j->external_n; i++) {
    open_map(r);
    str(r, "cited", j->externals[i].cited);
    str(r, "from", j->externals[i].from);
    close_map(r);
  }
  close_list(r);
  close_map(r);
  lac_arena_reset(r->scratch);
}

/* ---- The whole -------------------------------------------------------- */

static lac_report *begin(lac_arena *arena,
                         const lac_report_settings *settings) {
  lac_report *r = LAC_NEW(arena, lac_report);
  r->settings = *settings;
  r->scratch = lac_arena_new();
  r->gen = yajl_gen_alloc(NULL);
  if (r->gen == NULL) lac_oom();
  yajl_gen_config(r->gen, yajl_gen_beautify, 1);
  yajl_gen_config(r->gen, yajl_gen_indent_string, " ");
  yajl_gen_config(r->gen, yajl_gen_print_callback, print, settings->out);
  open_map(r);
  word(r, "schema", "lacuna-matrix-1");
  key(r, "tool");
  open_map(r);
  word(r, "name", "lacuna");
  word(r, "version", settings->version);
  close_map(r);
  open_list(r, "rules");
  for (size_t i = 0; i < settings->rules->instrument_n; i++) {
    const lac_instrument *in = &settings->rules->instruments[i];
    open_map(r);
    str(r, "id", in->id);
    str(r, "version", in->version);
    word(r, "sha256", in->sha256);
    close_map(r);
  }
  close_list(r);
  open_list(r, "jurisdictions");
  return r;
}

static void end(lac_report *r) {
  close_list(r);
  close_map(r);
  yajl_gen_free(r->gen);
  lac_arena_free(r->scratch);
}

const lac_report_format lac_report_json = {"json", begin, add, end};
