/* SPDX-License-Identifier: Apache-2.0
 *
 * Differences as bytes:
 *
 *   from old.json: lacuna 0.1.0, written 2026-11-20
 *   to new.json: lacuna 0.1.0, written 2026-11-22
 *   rules budapest: version 1 (3f2a91d0c1ab) -> version 1 (81cc02774fe0)
 *   vastria: another text: pc "Penal Code", 2022-09-15 -> 2023-01-01
 *   vastria budapest/3  Illegal interception  (less)
 *       covered, pc 142 -> partial, pc 142
 *       without right: met -> missing
 *       no longer: pc 142 "without authorisation"
 *   1 more, ...
 */
#include <string.h>

#include "difference.h"
#include "json.h"
#include "label.h"

typedef struct {
  const lac_difference *x;
  const lac_report_settings *s;
  FILE *out;
  lac_arena *scratch;
  bool all;
  void (*put)(FILE *out, lac_str s); /* text of the matrices */
} printer;

static void put_plain(FILE *out, lac_str s) { fwrite(s.p, 1, s.n, out); }

/* ---- Words --------------------------------------------------------------- */

static void put(printer *p, lac_str s) {
  p->put(p->out, lac_report_plain(p->scratch, s));
}

static bool is(lac_str s, const char *name) {
  return lac_str_eq(s, lac_str_of(name));
}

static const char *status_words(lac_str name, bool overbroad) {
  lac_cell_status status = LAC_CELL_NOT_EXAMINED;
  lac_cell_status_find(name, &status);
  return lac_label_broad(status, overbroad);
}

/* "covered, pc 142 (overridden)". */
static void put_answer(printer *p, const lac_matrix_cell *c) {
  if (c == NULL) {
    fputs(R_("no such cell"), p->out);
    return;
  }
  fputs(status_words(c->status, c->overbroad), p->out);
  const lac_matrix_provision *lead = lac_matrix_lead(c);
  if (lead != NULL)
    put(p, lac_str_format(p->scratch, ", %.*s %.*s", LAC_FMT(lead->work),
                          LAC_FMT(lead->provision)));
  if (c->override.reader.n > 0) fputs(R_(" (overridden)"), p->out);
}

static void put_arrow(printer *p, lac_str a, lac_str b) {
  put(p, a);
  fputs(" -> ", p->out);
  put(p, b);
}

/* The words of the reports for the name of an outcome; NULL where it is none.
 */
static const char *outcome_words(lac_str name) {
  for (int i = LAC_TEST_PASS; i <= LAC_TEST_UNDECIDED; i++)
    if (is(name, lac_test_outcome_name((lac_test_outcome)i)))
      return lac_label_outcome((lac_test_outcome)i);
  return NULL;
}

/* What is said of a part in the words of the reports: of an element, of a
 * number
 * ("pass, 18 years"), of an option, of a restriction. */
static lac_str verdict_of(printer *p, const lac_matrix_part *part) {
  if (part == NULL) return lac_str_of(R_("not there"));
  for (int i = LAC_MET; i <= LAC_NOT_EXAMINED; i++)
    if (is(part->verdict, lac_verdict_name((lac_verdict)i)))
      return lac_str_of(lac_label_verdict((lac_verdict)i));
  size_t comma = lac_str_find(part->verdict, LAC_STR(","));
  const char *words = outcome_words(lac_str_sub(part->verdict, 0, comma));
  if (words != NULL)
    return lac_str_format(
        p->scratch, "%s%.*s", words,
        LAC_FMT(lac_str_sub(part->verdict, comma, part->verdict.n)));
  if (is(part->verdict, "recorded"))
    return lac_str_of(R_("declaration recorded"));
  if (is(part->verdict, "needed")) return lac_str_of(R_("declaration needed"));
  return lac_str_of(R_("found"));
}

static lac_str title_of(const lac_difference_part *d) {
  const lac_matrix_part *part = d->after == NULL ? d->before : d->after;
  return lac_rule_title(part->title, part->id);
}

static const lac_matrix_cell *either(const lac_difference_cell *d) {
  return d->after == NULL ? d->before : d->after;
}

static bool shown(const printer *p, const lac_difference_cell *d) {
  return p->all || d->change != LAC_CHANGE_SAME;
}

static const lac_matrix_rules *rules_of(const lac_matrix *m, lac_str id) {
  for (size_t i = 0; i < m->rules_n; i++)
    if (lac_str_eq(m->rules[i].id, id)) return &m->rules[i];
  return NULL;
}

/* "1 (3f2a91d0c1ab)". */
static lac_str rules_words(lac_arena *arena, const lac_matrix_rules *r) {
  if (r == NULL) return lac_str_of(R_("not asked for"));
  return lac_str_format(arena, "%.*s (%.*s)", LAC_FMT(r->version),
                        LAC_FMT(lac_str_sub(r->sha256, 0, 12)));
}

/* ---- What was compared: text and Markdown ---------------------------------
 */

static void put_side(printer *p, const char *label,
                     const lac_difference_side *side) {
  fprintf(p->out, "%s ", label);
  put(p, lac_str_of(side->path));
  fputs(": lacuna ", p->out);
  put(p, side->matrix->version);
  if (side->written.n > 0)
    fprintf(p->out, R_(", written %.*s"), LAC_FMT(side->written));
}

/* Each instrument that either of them has. */
static void put_rules(printer *p, const char *before, const char *after) {
  const lac_matrix *a = p->x->before.matrix, *b = p->x->after.matrix;
  for (int side = 0; side < 2; side++) {
    const lac_matrix *m = side == 0 ? b : a;
    for (size_t i = 0; i < m->rules_n; i++) {
      lac_str id = m->rules[i].id;
      if (side == 1 && rules_of(b, id) != NULL) continue;
      lac_str was = rules_words(p->scratch, rules_of(a, id));
      lac_str is = rules_words(p->scratch, rules_of(b, id));
      fprintf(p->out, "%s%s ", before, R_("rules"));
      put(p, id);
      fputs(": ", p->out);
      if (lac_str_eq(was, is))
        put(p, is);
      else
        put_arrow(p, was, is);
      fputs(after, p->out);
    }
  }
}

static void put_work(printer *p, const lac_difference_work *w) {
  const lac_matrix_work *work = w->after == NULL ? w->before : w->after;
  const char *what = w->before == NULL  ? R_("a text that was not there")
                     : w->after == NULL ? R_("a text that is gone")
                                        : R_("another text");
  put(p, w->jurisdiction->id);
  fprintf(p->out, ": %s: ", what);
  put(p, work->id);
  if (work->title.n > 0) {
    fputs(" \"", p->out);
    put(p, work->title);
    fputs("\"", p->out);
  }
  lac_str none = lac_str_of(R_("undated"));
  lac_str was = w->before == NULL ? work->date : w->before->date;
  lac_str is = w->after == NULL ? work->date : w->after->date;
  if (was.n == 0 && is.n == 0) return;
  fputs(", ", p->out);
  if (lac_str_eq(was, is))
    put(p, is);
  else
    put_arrow(p, was.n == 0 ? none : was, is.n == 0 ? none : is);
}

/* What came and went as a whole. */
static void put_wholes(printer *p, const char *before, const char *after) {
  const struct {
    const char *label;
    const lac_matrix_jurisdiction **items;
    size_t n;
  } jurisdictions[] = {
      {R_("a jurisdiction that was not there"), p->x->come, p->x->come_n},
      {R_("a jurisdiction that is gone"), p->x->gone, p->x->gone_n}};
  const struct {
    const char *label;
    const lac_matrix_cell **items;
    size_t n;
  } requirements[] = {
      {R_("a requirement that was not there"), p->x->asked, p->x->asked_n},
      {R_("a requirement that is gone"), p->x->dropped, p->x->dropped_n}};
  for (int i = 0; i < 2; i++)
    for (size_t k = 0; k < jurisdictions[i].n; k++) {
      const lac_matrix_jurisdiction *j = jurisdictions[i].items[k];
      fprintf(p->out, "%s%s: ", before, jurisdictions[i].label);
      put(p, j->id);
      fputc(' ', p->out);
      put(p, j->title);
      fputs(after, p->out);
    }
  for (int i = 0; i < 2; i++)
    for (size_t k = 0; k < requirements[i].n; k++) {
      const lac_matrix_cell *c = requirements[i].items[k];
      fprintf(p->out, "%s%s: ", before, requirements[i].label);
      put(p, lac_str_format(p->scratch, "%.*s/%.*s", LAC_FMT(c->instrument),
                            LAC_FMT(c->requirement)));
      fputc(' ', p->out);
      put(p, c->title);
      fputs(after, p->out);
    }
  for (size_t i = 0; i < p->x->work_n; i++) {
    fputs(before, p->out);
    put_work(p, &p->x->works[i]);
    fputs(after, p->out);
  }
}

static void put_summary(printer *p) {
  const size_t *n = p->x->changes;
  for (int i = 0; i < LAC_CHANGES; i++) {
    if (n[i] == 0 && i != LAC_CHANGE_SAME) continue;
    fprintf(p->out, "%zu %s%s", n[i], R_(lac_change_name((lac_change)i)),
            i == LAC_CHANGE_SAME ? "\n" : ", ");
  }
  fprintf(p->out, "%s\n", R_(lac_report_disclaimer));
}

/* ---- Text -----------------------------------------------------------------
 */

static void put_quote(printer *p, const char *label,
                      const lac_matrix_evidence *e) {
  fprintf(p->out, "    %s: ", label);
  put(p, lac_str_format(p->scratch, "%.*s %.*s", LAC_FMT(e->work),
                        LAC_FMT(e->provision)));
  if (e->quote.n > 0) {
    fputs(" \"", p->out);
    put(p, e->quote);
    fputs("\"", p->out);
  }
  fputc('\n', p->out);
}

static void put_reader(printer *p, const char *label,
                       const lac_matrix_cell *c) {
  if (c == NULL || c->override.reader.n == 0) return;
  const lac_matrix_override *o = &c->override;
  fprintf(p->out, "    %s: ", label);
  put(p, lac_str_format(p->scratch, "%.*s, %.*s: %.*s", LAC_FMT(o->reader),
                        LAC_FMT(o->date), LAC_FMT(o->reason)));
  fprintf(p->out, "; %s: %s\n", R_(lac_label_own_verdict),
          status_words(c->own_status, c->own_overbroad));
}

static void put_text_cell(printer *p, const lac_difference_cell *d) {
  const lac_matrix_cell *c = either(d);
  put(p, d->jurisdiction->id);
  fputc(' ', p->out);
  put(p, lac_str_format(p->scratch, "%.*s/%.*s", LAC_FMT(c->instrument),
                        LAC_FMT(c->requirement)));
  fputs("  ", p->out);
  put(p, c->title);
  fprintf(p->out, "  (%s)\n    ", R_(lac_change_name(d->change)));
  put_answer(p, d->before);
  fputs(" -> ", p->out);
  put_answer(p, d->after);
  fputc('\n', p->out);
  put_reader(p, R_("overridden before"), d->before);
  put_reader(p, R_("overridden now"), d->after);
  for (size_t i = 0; i < d->part_n; i++) {
    const lac_difference_part *x = &d->parts[i];
    fputs("    ", p->out);
    put(p, title_of(x));
    fputs(": ", p->out);
    put_arrow(p, verdict_of(p, x->before), verdict_of(p, x->after));
    fputc('\n', p->out);
  }
  for (size_t i = 0; i < d->gone_n; i++)
    put_quote(p, R_("no longer"), d->gone[i]);
  for (size_t i = 0; i < d->come_n; i++) put_quote(p, R_("now"), d->come[i]);
  lac_arena_reset(p->scratch);
}

static void print_text(printer *p) {
  p->put = put_plain;
  put_side(p, R_("from"), &p->x->before);
  fputc('\n', p->out);
  put_side(p, R_("to"), &p->x->after);
  fputc('\n', p->out);
  put_rules(p, "", "\n");
  put_wholes(p, "", "\n");
  for (size_t i = 0; i < p->x->cell_n; i++)
    if (shown(p, &p->x->cells[i])) put_text_cell(p, &p->x->cells[i]);
  put_summary(p);
}

/* ---- Markdown --------------------------------------------------------------
 */

static void put_markdown_cell(printer *p, const lac_difference_cell *d) {
  const lac_matrix_cell *c = either(d);
  const char *before = "";
  fputs("| ", p->out);
  put(p, d->jurisdiction->id);
  fputs(" | ", p->out);
  put(p, lac_str_format(p->scratch, "%.*s/%.*s", LAC_FMT(c->instrument),
                        LAC_FMT(c->requirement)));
  fputc(' ', p->out);
  put(p, c->title);
  fprintf(p->out, " | %s | ", R_(lac_change_name(d->change)));
  put_answer(p, d->before);
  fputs(" | ", p->out);
  put_answer(p, d->after);
  fputs(" | ", p->out);
  for (size_t i = 0; i < d->part_n; i++, before = "; ") {
    fputs(before, p->out);
    put(p, title_of(&d->parts[i]));
    fputs(": ", p->out);
    put_arrow(p, verdict_of(p, d->parts[i].before),
              verdict_of(p, d->parts[i].after));
  }
  for (size_t i = 0; i < d->gone_n + d->come_n; i++, before = "; ") {
    const lac_matrix_evidence *e =
        i < d->gone_n ? d->gone[i] : d->come[i - d->gone_n];
    fprintf(p->out, "%s%s: ", before,
            i < d->gone_n ? R_("no longer") : R_("now"));
    put(p, lac_str_format(p->scratch, "%.*s %.*s", LAC_FMT(e->work),
                          LAC_FMT(e->provision)));
    fputs(" \"", p->out);
    put(p, e->quote);
    fputc('"', p->out);
  }
  for (int side = 0; side < 2; side++) {
    const lac_matrix_cell *x = side == 0 ? d->before : d->after;
    if (x == NULL || x->override.reader.n == 0) continue;
    fprintf(p->out, "%s%s: ", before,
            side == 0 ? R_("overridden before") : R_("overridden now"));
    put(p, lac_str_format(
               p->scratch, "%.*s, %.*s: %.*s", LAC_FMT(x->override.reader),
               LAC_FMT(x->override.date), LAC_FMT(x->override.reason)));
    fprintf(p->out, "; %s: %s", R_(lac_label_own_verdict),
            status_words(x->own_status, x->own_overbroad));
    before = "; ";
  }
  fputs(" |\n", p->out);
  lac_arena_reset(p->scratch);
}

static void print_markdown(printer *p) {
  p->put = lac_markdown_put;
  fputs("- ", p->out);
  put_side(p, R_("from"), &p->x->before);
  fputs("\n- ", p->out);
  put_side(p, R_("to"), &p->x->after);
  fputc('\n', p->out);
  put_rules(p, "- ", "\n");
  put_wholes(p, "- ", "\n");
  fprintf(p->out,
          "\n| %s | %s | %s | %s | %s | %s |\n"
          "| --- | --- | --- | --- | --- | --- |\n",
          R_("Jurisdiction"), R_("Requirement"), R_("Change"), R_("Before"),
          R_("Now"), R_("Evidence"));
  for (size_t i = 0; i < p->x->cell_n; i++)
    if (shown(p, &p->x->cells[i])) put_markdown_cell(p, &p->x->cells[i]);
  fputc('\n', p->out);
  put_summary(p);
}

/* ---- JSON ------------------------------------------------------------------
 */

static void put_json_side(lac_json *json, const char *name,
                          const lac_difference_side *side) {
  const lac_matrix *m = side->matrix;
  lac_json_map(json, name);
  lac_json_word(json, "path", side->path);
  lac_json_str(json, "written", side->written);
  lac_json_str(json, "version", m->version);
  lac_json_list(json, "rules");
  for (size_t i = 0; i < m->rules_n; i++) {
    lac_json_map(json, NULL);
    lac_json_str(json, "id", m->rules[i].id);
    lac_json_str(json, "version", m->rules[i].version);
    lac_json_str(json, "sha256", m->rules[i].sha256);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
  lac_json_map_end(json);
}

static void put_json_jurisdictions(lac_json *json, const char *name,
                                   const lac_matrix_jurisdiction **items,
                                   size_t n) {
  lac_json_list(json, name);
  for (size_t i = 0; i < n; i++) {
    lac_json_map(json, NULL);
    lac_json_str(json, "id", items[i]->id);
    lac_json_str(json, "title", items[i]->title);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_json_requirements(lac_json *json, const char *name,
                                  const lac_matrix_cell **items, size_t n) {
  lac_json_list(json, name);
  for (size_t i = 0; i < n; i++) {
    lac_json_map(json, NULL);
    lac_json_str(json, "instrument", items[i]->instrument);
    lac_json_str(json, "requirement", items[i]->requirement);
    lac_json_str(json, "title", items[i]->title);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_json_text(lac_json *json, const char *name,
                          const lac_matrix_work *w) {
  if (w == NULL) {
    lac_json_null(json, name);
    return;
  }
  lac_json_map(json, name);
  lac_json_str(json, "title", w->title);
  lac_json_str(json, "date", w->date);
  lac_json_str(json, "sha256", w->sha256);
  lac_json_map_end(json);
}

static void put_json_works(lac_json *json, const lac_difference *x) {
  lac_json_list(json, "works");
  for (size_t i = 0; i < x->work_n; i++) {
    const lac_difference_work *w = &x->works[i];
    lac_json_map(json, NULL);
    lac_json_str(json, "jurisdiction", w->jurisdiction->id);
    lac_json_str(json, "work", w->after == NULL ? w->before->id : w->after->id);
    put_json_text(json, "before", w->before);
    put_json_text(json, "after", w->after);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_json_answer(lac_json *json, const char *name,
                            const lac_matrix_cell *c) {
  const lac_matrix_provision *lead = c == NULL ? NULL : lac_matrix_lead(c);
  if (c == NULL) {
    lac_json_null(json, name);
    return;
  }
  lac_json_map(json, name);
  lac_json_str(json, "status", c->status);
  lac_json_bool(json, "overbroad", c->overbroad);
  if (lead == NULL) {
    lac_json_null(json, "provision");
  } else {
    lac_json_map(json, "provision");
    lac_json_str(json, "work", lead->work);
    lac_json_str(json, "provision", lead->provision);
    lac_json_map_end(json);
  }
  if (c->override.reader.n > 0) {
    lac_json_map(json, "override");
    lac_json_str(json, "reader", c->override.reader);
    lac_json_str(json, "date", c->override.date);
    lac_json_str(json, "reason", c->override.reason);
    lac_json_str(json, "own", c->own_status);
    lac_json_map_end(json);
  }
  lac_json_map_end(json);
}

static void put_json_evidence(lac_json *json, const char *name,
                              const lac_matrix_evidence **items, size_t n) {
  lac_json_list(json, name);
  for (size_t i = 0; i < n; i++) {
    lac_json_map(json, NULL);
    lac_json_str(json, "part", items[i]->part);
    lac_json_str(json, "work", items[i]->work);
    lac_json_str(json, "provision", items[i]->provision);
    lac_json_str(json, "quote", items[i]->quote);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_verdict(lac_json *json, const char *name,
                        const lac_matrix_part *part) {
  if (part == NULL)
    lac_json_null(json, name);
  else
    lac_json_str(json, name, part->verdict);
}

static void put_json_cell(lac_json *json, const lac_difference_cell *d) {
  const lac_matrix_cell *c = either(d);
  lac_json_map(json, NULL);
  lac_json_str(json, "jurisdiction", d->jurisdiction->id);
  lac_json_str(json, "instrument", c->instrument);
  lac_json_str(json, "requirement", c->requirement);
  lac_json_str(json, "title", c->title);
  lac_json_word(json, "change", lac_change_name(d->change));
  put_json_answer(json, "before", d->before);
  put_json_answer(json, "after", d->after);
  lac_json_list(json, "parts");
  for (size_t i = 0; i < d->part_n; i++) {
    const lac_difference_part *x = &d->parts[i];
    const lac_matrix_part *part = x->after == NULL ? x->before : x->after;
    lac_json_map(json, NULL);
    lac_json_word(json, "list", part->list);
    lac_json_str(json, "id", part->id);
    lac_json_str(json, "title", part->title);
    put_verdict(json, "before", x->before);
    put_verdict(json, "after", x->after);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
  put_json_evidence(json, "gone", d->gone, d->gone_n);
  put_json_evidence(json, "appeared", d->come, d->come_n);
  lac_json_map_end(json);
}

static void print_json(printer *p) {
  const lac_difference *x = p->x;
  lac_json *json = lac_json_begin(p->scratch, p->out, false);
  lac_json_map(json, NULL);
  lac_json_word(json, "schema", "lacuna-difference-1");
  lac_json_map(json, "tool");
  lac_json_word(json, "name", "lacuna");
  lac_json_word(json, "version", p->s->version);
  lac_json_map_end(json);
  put_json_side(json, "before", &x->before);
  put_json_side(json, "after", &x->after);
  lac_json_map(json, "jurisdictions");
  put_json_jurisdictions(json, "appeared", x->come, x->come_n);
  put_json_jurisdictions(json, "gone", x->gone, x->gone_n);
  lac_json_map_end(json);
  lac_json_map(json, "requirements");
  put_json_requirements(json, "appeared", x->asked, x->asked_n);
  put_json_requirements(json, "gone", x->dropped, x->dropped_n);
  lac_json_map_end(json);
  put_json_works(json, x);
  lac_json_list(json, "cells");
  for (size_t i = 0; i < x->cell_n; i++)
    if (shown(p, &x->cells[i])) put_json_cell(json, &x->cells[i]);
  lac_json_list_end(json);
  lac_json_map(json, "summary");
  for (int i = 0; i < LAC_CHANGES; i++)
    lac_json_int(json, lac_change_name((lac_change)i),
                 (long long)x->changes[i]);
  lac_json_map_end(json);
  lac_json_map_end(json);
  lac_json_end(json);
}

void lac_difference_print(const lac_difference *x, const lac_report_settings *s,
                          const char *format, bool all) {
  printer p = {
      .x = x, .s = s, .out = s->out, .scratch = lac_arena_new(), .all = all};
  if (strcmp(format, "json") == 0)
    print_json(&p);
  else if (strcmp(format, "markdown") == 0)
    print_markdown(&p);
  else
    print_text(&p);
  lac_arena_free(p.scratch);
}
