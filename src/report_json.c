/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix as JSON, schema lacuna-matrix-1.
 */
#include "report_json.h"

#include <stdio.h>
#include <string.h>

#include "json.h"
#include "override.h"
#include "report.h"
#include "report_cell.h"

struct lac_report {
  lac_report_settings settings;
  lac_json *json;
};

/* ---- What all reports say ---------------------------------------------- */

void lac_report_json_head(lac_json *json, const char *version,
                          const lac_rules *rules) {
  lac_json_map(json, "tool");
  lac_json_word(json, "name", "lacuna");
  lac_json_word(json, "version", version);
  lac_json_map_end(json);
  lac_json_list(json, "rules");
  for (size_t i = 0; i < rules->instrument_n; i++) {
    const lac_instrument *in = &rules->instruments[i];
    lac_json_map(json, NULL);
    lac_json_str(json, "id", in->id);
    lac_json_str(json, "version", in->version);
    lac_json_word(json, "sha256", in->sha256);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

void lac_report_json_externals(lac_json *json, const lac_jurisdiction *j) {
  lac_json_list(json, "external");
  for (size_t i = 0; i < j->external_n; i++) {
    lac_json_map(json, NULL);
    lac_json_str(json, "cited", j->externals[i].cited);
    lac_json_str(json, "from", j->externals[i].from);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_inventory(lac_json *json, const lac_inventory *v) {
  lac_json_list(json, "not_searched");
  for (int i = LAC_LIVE; i <= LAC_TOC; i++) {
    if (v->shares[i].elements == 0 || lac_state_searched((lac_state)i))
      continue;
    lac_json_map(json, NULL);
    lac_json_word(json, "state", lac_state_name((lac_state)i));
    lac_json_int(json, "elements", (long long)v->shares[i].elements);
    lac_json_int(json, "characters", (long long)v->shares[i].characters);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
  lac_json_list(json, "not_in_force");
  for (size_t i = 0; i < v->dormant_n; i++) {
    const lac_dormant *d = &v->dormant[i];
    lac_json_map(json, NULL);
    lac_json_word(json, "state", lac_state_name(d->state));
    lac_json_str(json, "provision", d->name);
    lac_json_str(json, "heading", d->heading);
    lac_json_str(json, "eid", d->eid);
    lac_json_int(json, "line", (long long)d->line);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_work(lac_json *json, const lac_rules *rules,
                     const lac_work *w) {
  lac_json_map(json, NULL);
  lac_json_str(json, "id", w->id);
  lac_json_str(json, "title", w->title);
  lac_json_str(json, "language", w->language);
  lac_json_str(json, "format", w->format);
  lac_json_str(json, "path", w->path);
  lac_json_word(json, "sha256", w->sha256);
  lac_json_int(json, "provisions", (long long)w->provisions);
  lac_json_list(json, "kinds");
  for (size_t i = 0; i < rules->kind_n; i++)
    if (w->kinds >> i & 1) lac_json_str(json, NULL, rules->kinds[i].id);
  lac_json_list_end(json);
  lac_json_str(json, "status", w->status);
  lac_json_str(json, "date", w->date);
  put_inventory(json, &w->inventory);
  lac_json_map_end(json);
}

void lac_report_json_works(lac_json *json, const lac_jurisdiction *j) {
  lac_json_list(json, "works");
  for (size_t i = 0; i < j->work_n; i++) put_work(json, j->rules, &j->works[i]);
  lac_json_list_end(json);
}

void lac_report_json_left_out(lac_json *json, const lac_jurisdiction *j) {
  lac_json_list(json, "left_out");
  for (size_t i = 0; i < j->left_out_n; i++) {
    lac_json_map(json, NULL);
    lac_json_str(json, "path", j->left_out[i].path);
    lac_json_word(json, "why", j->left_out[i].why);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_provisions(lac_json *json, const lac_cell_provision *items,
                           size_t n) {
  lac_json_list(json, "provisions");
  for (size_t i = 0; i < n; i++) {
    const lac_cell_provision *p = &items[i];
    lac_json_map(json, NULL);
    lac_json_str(json, "work", p->at.work);
    lac_json_str(json, "provision", p->at.provision);
    lac_json_word(json, "role", p->role);
    lac_json_str(json, "heading", p->at.heading);
    lac_json_str(json, "eid", p->at.eid);
    lac_json_int(json, "line", (long long)p->at.line);
    lac_json_fixed(json, "score", p->score);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_verdict(lac_json *json, const char *name,
                        lac_cell_status status, bool overbroad, lac_str lead) {
  lac_json_map(json, name);
  lac_json_word(json, "status", lac_cell_status_name(status));
  lac_json_bool(json, "overbroad", overbroad);
  lac_json_str(json, "provision", lead);
  lac_json_map_end(json);
}

void lac_report_json_override(lac_json *json, const lac_override *o) {
  if (o == NULL) return;
  lac_json_map(json, "override");
  lac_json_str(json, "reader", o->reader);
  lac_json_str(json, "date", o->date);
  lac_json_str(json, "reason", o->reason);
  put_provisions(json, o->provisions, o->provision_n);
  put_verdict(json, "own", o->own_status, o->own_overbroad, o->own_lead);
  if (o->was_said)
    put_verdict(json, "seen", o->was_status, o->was_overbroad, o->was_lead);
  else
    lac_json_null(json, "seen");
  lac_json_bool(json, "stale", lac_override_is_stale(o));
  lac_json_str(json, "path", o->path);
  lac_json_int(json, "line", (long long)o->line);
  lac_json_map_end(json);
}

/* ---- A jurisdiction --------------------------------------------------- */

static void put_evidence(lac_report *r, const lac_evidence *e) {
  lac_json_map(r->json, NULL);
  lac_json_str(r->json, "work", e->work);
  lac_json_str(r->json, "provision", e->provision);
  lac_json_str(r->json, "eid", e->eid);
  lac_json_int(r->json, "line", (long long)e->line);
  lac_json_int(r->json, "column", (long long)e->column);
  lac_json_str(r->json, "quote", e->quote);
  lac_json_map_end(r->json);
}

/* A list of one piece of evidence, or of none. */
static void put_one(lac_report *r, const lac_evidence *e) {
  lac_json_list(r->json, "evidence");
  if (e->eid.n > 0 || e->quote.n > 0) put_evidence(r, e);
  lac_json_list_end(r->json);
}

static void put_elements(lac_report *r, const lac_cell *c) {
  lac_json_list(r->json, "elements");
  for (size_t i = 0; i < c->requirement->element_n; i++) {
    const lac_element *e = &c->requirement->elements[i];
    const lac_element_finding *f = c->elements == NULL ? NULL : &c->elements[i];
    lac_json_map(r->json, NULL);
    lac_json_str(r->json, "id", e->id);
    lac_json_str(r->json, "title", e->title);
    lac_json_word(r->json, "role", lac_role_name(e->role));
    lac_json_str(r->json, "source", e->source);
    lac_json_word(r->json, "verdict", lac_verdict_name(lac_cell_verdict(c, i)));
    lac_json_list(r->json, "evidence");
    for (size_t k = 0; f != NULL && k < f->n; k++)
      put_evidence(r, &f->evidence[k]);
    lac_json_list_end(r->json);
    lac_json_map_end(r->json);
  }
  lac_json_list_end(r->json);
}

static void put_narrowings(lac_report *r, const lac_cell *c) {
  lac_json_list(r->json, "options");
  for (size_t i = 0; i < c->option_n; i++) {
    const lac_cell_narrowing *o = &c->options[i];
    lac_json_map(r->json, NULL);
    lac_json_str(r->json, "id", o->narrowing->id);
    lac_json_str(r->json, "title", o->narrowing->title);
    lac_json_word(r->json, "declaration", o->recorded ? "recorded" : "needed");
    put_one(r, &o->evidence);
    lac_json_map_end(r->json);
  }
  lac_json_list_end(r->json);
  lac_json_list(r->json, "restrictions");
  for (size_t i = 0; i < c->restriction_n; i++) {
    const lac_cell_narrowing *x = &c->restrictions[i];
    lac_json_map(r->json, NULL);
    lac_json_str(r->json, "id", x->narrowing->id);
    lac_json_str(r->json, "title", x->narrowing->title);
    put_one(r, &x->evidence);
    lac_json_map_end(r->json);
  }
  lac_json_list_end(r->json);
}

static void put_tests(lac_report *r, const lac_cell *c) {
  lac_json_list(r->json, "tests");
  for (size_t i = 0; i < c->test_n; i++) {
    const lac_cell_test *t = &c->tests[i];
    lac_json_map(r->json, NULL);
    lac_json_str(r->json, "id", t->test->id);
    lac_json_str(r->json, "title", t->test->title);
    lac_json_word(r->json, "outcome",
                  lac_test_outcome_name(t->finding.outcome));
    if (t->finding.outcome >= LAC_TEST_UNSTATED)
      lac_json_null(r->json, "value");
    else
      lac_json_int(r->json, "value", t->finding.value);
    lac_json_str(r->json, "unit", t->test->unit);
    put_one(r, &t->finding.evidence);
    lac_json_map_end(r->json);
  }
  lac_json_list_end(r->json);
}

static void put_remedy(lac_report *r, const lac_cell *c) {
  if (c->status != LAC_PARTIAL || c->remedy == NULL) {
    lac_json_null(r->json, "remedy");
    return;
  }
  lac_json_map(r->json, "remedy");
  lac_json_str(r->json, "element", c->remedy->id);
  lac_json_str(r->json, "note", c->remedy->remedy_note);
  lac_json_list(r->json, "wording");
  for (size_t i = 0; i < c->remedy->remedy_n; i++) {
    lac_json_map(r->json, NULL);
    lac_json_str(r->json, "lang", c->remedy->remedies[i].language);
    lac_json_str(r->json, "text", c->remedy->remedies[i].text);
    lac_json_map_end(r->json);
  }
  lac_json_list_end(r->json);
  lac_json_map_end(r->json);
}

static void put_cell(lac_report *r, const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  lac_json_map(r->json, NULL);
  lac_json_str(r->json, "instrument", q->instrument);
  lac_json_str(r->json, "requirement", q->id);
  lac_json_str(r->json, "article", q->article);
  lac_json_str(r->json, "title", q->title);
  lac_json_word(r->json, "status", lac_cell_status_name(c->status));
  lac_json_bool(r->json, "overbroad", c->overbroad);
  lac_json_fixed(r->json, "confidence", c->confidence);
  lac_report_json_override(r->json, c->override);
  put_elements(r, c);
  put_narrowings(r, c);
  put_tests(r, c);
  put_provisions(r->json, c->provisions, c->provision_n);
  lac_json_list(r->json, "notes");
  for (size_t i = 0; i < c->note_n; i++)
    lac_json_str(r->json, NULL, c->notes[i]);
  lac_json_list_end(r->json);
  put_remedy(r, c);
  lac_json_map_end(r->json);
}

static void add(lac_report *r, const lac_jurisdiction *j) {
  lac_json_map(r->json, NULL);
  lac_json_str(r->json, "id", j->id);
  lac_json_str(r->json, "title", j->title);
  lac_report_json_works(r->json, j);
  lac_json_list(r->json, "cells");
  for (size_t i = 0; i < j->cell_n; i++) put_cell(r, &j->cells[i]);
  lac_json_list_end(r->json);
  lac_report_json_externals(r->json, j);
  lac_report_json_left_out(r->json, j);
  lac_json_map_end(r->json);
}

/* ---- The whole -------------------------------------------------------- */

static lac_report *begin(lac_arena *arena,
                         const lac_report_settings *settings) {
  lac_report *r = LAC_NEW(arena, lac_report);
  r->settings = *settings;
  r->json = lac_json_begin(arena, settings->out, false);
  lac_json_map(r->json, NULL);
  lac_json_word(r->json, "schema", "lacuna-matrix-1");
  lac_report_json_head(r->json, settings->version, settings->rules);
  lac_json_list(r->json, "jurisdictions");
  return r;
}

static lac_status end(lac_report *r) {
  lac_json_list_end(r->json);
  lac_json_map_end(r->json);
  lac_json_end(r->json);
  return LAC_OK;
}

const lac_report_format lac_report_json = {
    .name = "json", .begin = begin, .add = add, .end = end};
