/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix as the page's script reads it. For each jurisdiction two script
 * elements with JSON: the cells in short, all of which the script reads at
 * once, and the rest, which it reads when a cell is opened. Only so does a page
 * of two hundred jurisdictions open at once. Of a cell of which the requirement
 * says what it is, the page says it once (page.c); lists are in its order.
 *
 * In short:
 *   {"id", "title", "external": count,
 *    "cells": [[status, flags, work, provision, "verdicts"], ...]}
 * status is an index, verdicts has a digit an element, flags is 1 where the
 * cell is overbroad, and 2 more where a reader has overridden it. The rest:
 *   {"works": [{...}], "external": [[cited, from], ...],
 *    "left": [[path, why], ...], "texts": [passage, ...],
 *    "cells": [{"c": confidence, "p": [[work, provision, role, heading, line]],
 *      "e": [[evidence, ...], ...], "o": [[index, words, evidence], ...],
 *      "r": [[index, evidence], ...], "t": [[index, words, evidence]],
 *      "n": [note, ...], "h": [overrider, own verdict, what it was]}, ...]}
 * evidence is [work, provision, line, column, quote], or with a passage
 * [work, provision, line, column, passage, from, to], an index and places in
 * it as JavaScript counts them; works are indexes.
 */
#include "json.h"
#include "page.h"
#include "report_cell.h"

struct lac_report {
  lac_report_settings settings;
  lac_arena *arena;
  lac_arena *scratch; /* of one jurisdiction */
  lac_json *json;
  const lac_jurisdiction *j;
  const lac_passage **passages; /* of the jurisdiction */
  size_t passage_n, passage_cap;
};

/* ---- Small things ------------------------------------------------------ */

static void put(lac_report *r, lac_str s) { lac_json_str(r->json, NULL, s); }

static void put_word(lac_report *r, const char *s) {
  lac_json_word(r->json, NULL, s);
}

static void put_number(lac_report *r, size_t n) {
  lac_json_int(r->json, NULL, (long long)n);
}

static void put_work_index(lac_report *r, lac_str id) {
  size_t i = 0;
  while (i + 1 < r->j->work_n && !lac_str_eq(r->j->works[i].id, id)) i++;
  put_number(r, i);
}

/* How many UTF-16 units the first n bytes are. */
static size_t units(lac_str s, size_t n) {
  size_t count = 0;
  for (size_t i = 0; i < n && i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    count += ((c & 0xc0) != 0x80) + (c >= 0xf0);
  }
  return count;
}

static size_t passage_index(lac_report *r, const lac_passage *p) {
  size_t i = 0;
  while (i < r->passage_n && r->passages[i] != p) i++;
  if (i == r->passage_n)
    LAC_PUSH(r->scratch, r->passages, r->passage_n, r->passage_cap, p);
  return i;
}

static void put_evidence(lac_report *r, const lac_evidence *e) {
  lac_json_list(r->json, NULL);
  put_work_index(r, e->work);
  put(r, e->provision);
  put_number(r, e->line);
  put_number(r, e->column);
  if (e->passage == NULL) {
    put(r, e->quote);
  } else {
    put_number(r, passage_index(r, e->passage));
    put_number(r, units(e->passage->text, e->mark));
    put_number(r, units(e->passage->text, e->mark_end));
  }
  lac_json_list_end(r->json);
}

static void put_some_evidence(lac_report *r, const lac_evidence *e) {
  if (e->eid.n > 0 || e->quote.n > 0) put_evidence(r, e);
}

/* ---- The cells in short ------------------------------------------------- */

static void put_short_cell(lac_report *r, const lac_cell *c) {
  const lac_cell_provision *lead = lac_coverage_lead(c);
  lac_buf verdicts;
  lac_buf_init(&verdicts, r->scratch);
  for (size_t i = 0; i < c->requirement->element_n; i++)
    lac_buf_byte(&verdicts, (char)('0' + lac_cell_verdict(c, i)));
  lac_json_list(r->json, NULL);
  put_number(r, c->status);
  put_number(r, (size_t)c->overbroad + (c->override == NULL ? 0 : 2));
  put(r, lead == NULL ? LAC_STR("") : lead->at.work);
  put(r, lead == NULL ? LAC_STR("") : lead->at.provision);
  put(r, lac_buf_str(&verdicts));
  lac_json_list_end(r->json);
}

static void put_short(lac_report *r) {
  lac_json_map(r->json, NULL);
  lac_json_str(r->json, "id", r->j->id);
  lac_json_str(r->json, "title", r->j->title);
  lac_json_int(r->json, "external", (long long)r->j->external_n);
  lac_json_list(r->json, "cells");
  for (size_t i = 0; i < r->j->cell_n; i++) put_short_cell(r, &r->j->cells[i]);
  lac_json_list_end(r->json);
  lac_json_map_end(r->json);
}

/* ---- The rest ----------------------------------------------------------- */

static void put_work(lac_report *r, const lac_work *w) {
  const lac_rules *rules = r->settings.rules;
  const lac_inventory *v = &w->inventory;
  lac_json_map(r->json, NULL);
  lac_json_str(r->json, "id", w->id);
  lac_json_str(r->json, "title", w->title);
  lac_json_str(r->json, "path", w->path);
  lac_json_str(r->json, "language", w->language);
  lac_json_str(r->json, "format", w->format);
  lac_json_int(r->json, "provisions", (long long)w->provisions);
  lac_json_str(r->json, "date", w->date);
  lac_json_str(r->json, "status", w->status);
  lac_json_list(r->json, "kinds");
  for (size_t i = 0; i < rules->kind_n; i++)
    if (w->kinds >> i & 1) put(r, rules->kinds[i].title);
  lac_json_list_end(r->json);
  lac_json_list(r->json, "unsearched"); /* [why, characters] */
  for (int i = LAC_LIVE; i <= LAC_TOC; i++) {
    if (v->shares[i].elements == 0 || lac_state_searched((lac_state)i))
      continue;
    lac_json_list(r->json, NULL);
    put_word(r, lac_label_state((lac_state)i));
    put_number(r, v->shares[i].characters);
    lac_json_list_end(r->json);
  }
  lac_json_list_end(r->json);
  lac_json_list(r->json, "dormant"); /* [state, provision, heading, line] */
  for (size_t i = 0; i < v->dormant_n; i++) {
    lac_json_list(r->json, NULL);
    put_word(r, lac_label_state(v->dormant[i].state));
    put(r, v->dormant[i].name);
    put(r, v->dormant[i].heading);
    put_number(r, v->dormant[i].line);
    lac_json_list_end(r->json);
  }
  lac_json_list_end(r->json);
  lac_json_map_end(r->json);
}

static void put_sources(lac_report *r) {
  const lac_jurisdiction *j = r->j;
  lac_json_list(r->json, "works");
  for (size_t i = 0; i < j->work_n; i++) put_work(r, &j->works[i]);
  lac_json_list_end(r->json);
  lac_json_list(r->json, "external");
  for (size_t i = 0; i < j->external_n; i++) {
    lac_json_list(r->json, NULL);
    put(r, j->externals[i].cited);
    put(r, j->externals[i].from);
    lac_json_list_end(r->json);
  }
  lac_json_list_end(r->json);
  lac_json_list(r->json, "left");
  for (size_t i = 0; i < j->left_out_n; i++) {
    lac_json_list(r->json, NULL);
    put(r, j->left_out[i].path);
    put_word(r, R_(j->left_out[i].why));
    lac_json_list_end(r->json);
  }
  lac_json_list_end(r->json);
}

static void put_provisions(lac_report *r, const lac_cell *c) {
  size_t n;
  const lac_cell_provision *all = lac_cell_provisions(r->scratch, c, &n);
  lac_json_list(r->json, "p");
  for (size_t i = 0; i < n; i++) {
    const lac_cell_provision *p = &all[i];
    lac_json_list(r->json, NULL);
    put_work_index(r, p->at.work);
    put(r, p->at.provision);
    put_word(r, lac_label_provision(p));
    put(r, p->at.heading);
    put_number(r, p->at.line);
    lac_json_list_end(r->json);
  }
  lac_json_list_end(r->json);
}

static void put_elements(lac_report *r, const lac_cell *c) {
  lac_json_list(r->json, "e");
  for (size_t i = 0; c->elements != NULL && i < c->requirement->element_n;
       i++) {
    lac_json_list(r->json, NULL);
    for (size_t k = 0; k < c->elements[i].n; k++)
      put_evidence(r, &c->elements[i].evidence[k]);
    lac_json_list_end(r->json);
  }
  lac_json_list_end(r->json);
}

static void put_limits(lac_report *r, const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  lac_json_list(r->json, "o");
  for (size_t i = 0; i < c->option_n; i++) {
    lac_json_list(r->json, NULL);
    put_number(r, (size_t)(c->options[i].narrowing - q->options));
    put_word(r, lac_label_declaration(&c->options[i]));
    put_some_evidence(r, &c->options[i].evidence);
    lac_json_list_end(r->json);
  }
  lac_json_list_end(r->json);
  lac_json_list(r->json, "r");
  for (size_t i = 0; i < c->restriction_n; i++) {
    lac_json_list(r->json, NULL);
    put_number(r, (size_t)(c->restrictions[i].narrowing - q->restrictions));
    put_some_evidence(r, &c->restrictions[i].evidence);
    lac_json_list_end(r->json);
  }
  lac_json_list_end(r->json);
}

static void put_tests(lac_report *r, const lac_cell *c) {
  lac_json_list(r->json, "t");
  for (size_t i = 0; i < c->test_n; i++) {
    const lac_cell_test *t = &c->tests[i];
    lac_json_list(r->json, NULL);
    put_number(r, (size_t)(t->test - c->requirement->tests));
    put(r, lac_cell_number(r->scratch, t));
    put_some_evidence(r, &t->finding.evidence);
    lac_json_list_end(r->json);
  }
  lac_json_list_end(r->json);
}

static void put_cell(lac_report *r, const lac_cell *c) {
  lac_json_map(r->json, NULL);
  lac_json_fixed(r->json, "c", c->confidence);
  put_provisions(r, c);
  put_elements(r, c);
  put_limits(r, c);
  put_tests(r, c);
  lac_json_list(r->json, "n");
  for (size_t i = 0; i < c->note_n; i++) put(r, c->notes[i]);
  lac_json_list_end(r->json);
  if (c->override != NULL) {
    lac_json_list(r->json, "h");
    put(r, lac_cell_overrider(r->scratch, c));
    put(r, lac_cell_own(r->scratch, c));
    put(r, lac_cell_was(r->scratch, c));
    lac_json_list_end(r->json);
  }
  lac_json_map_end(r->json);
}

static void put_rest(lac_report *r) {
  lac_json_map(r->json, NULL);
  put_sources(r);
  lac_json_list(r->json, "cells");
  for (size_t i = 0; i < r->j->cell_n; i++) put_cell(r, &r->j->cells[i]);
  lac_json_list_end(r->json);
  lac_json_list(r->json, "texts");
  for (size_t i = 0; i < r->passage_n; i++) put(r, r->passages[i]->text);
  lac_json_list_end(r->json);
  lac_json_map_end(r->json);
}

/* ---- The page ------------------------------------------------------------ */

static lac_report *begin(lac_arena *arena,
                         const lac_report_settings *settings) {
  lac_report *r = LAC_NEW(arena, lac_report);
  r->settings = *settings;
  r->arena = arena;
  r->scratch = lac_arena_new();
  lac_page_begin(arena, settings);
  return r;
}

static void put_script(lac_report *r, const char *name,
                       void (*put_json)(lac_report *)) {
  FILE *out = r->settings.out;
  fprintf(out, "<script type=\"application/json\" class=\"%s\">", name);
  r->json = lac_json_begin(r->scratch, out, true);
  put_json(r);
  lac_json_end(r->json);
  fputs("</script>\n", out);
}

static void add(lac_report *r, const lac_jurisdiction *j) {
  r->j = j;
  r->passages = NULL;
  r->passage_n = r->passage_cap = 0;
  put_script(r, "short", put_short);
  put_script(r, "rest", put_rest);
  lac_arena_reset(r->scratch);
}

static lac_status end(lac_report *r) {
  lac_page_end(&r->settings);
  lac_arena_free(r->scratch);
  return LAC_OK;
}

const lac_report_format lac_report_html = {
    .name = "html", .context = true, .begin = begin, .add = add, .end = end};
