/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix as Markdown: what is relied on and was not given, the grid, and
 * for each jurisdiction what was read and each cell with the words of the law,
 * those that count in bold.
 */
#include "report_cell.h"
#include "report_evidence.h"
#include "report_grid.h"

struct lac_report {
  lac_report_settings settings;
  lac_arena *arena;
  lac_arena *scratch;
  FILE *spool; /* the jurisdictions, which come after the grid */
  lac_grid grid;
};

static lac_report *begin(lac_arena *arena,
                         const lac_report_settings *settings) {
  lac_report *r = LAC_NEW(arena, lac_report);
  r->settings = *settings;
  r->arena = arena;
  r->spool = lac_report_spool(settings->diag);
  if (r->spool == NULL) return NULL;
  r->scratch = lac_arena_new();
  return r;
}

/* Text of the law or of a rule. */
static void put(lac_report *r, lac_str s) {
  lac_markdown_put(r->spool, lac_report_plain(r->scratch, s));
}

/* A line of a list. */
static void put_item(lac_report *r, const char *label, lac_str s) {
  if (s.n == 0) return;
  fprintf(r->spool, "- %s: ", label);
  put(r, s);
  fputc('\n', r->spool);
}

/* ---- A cell ----------------------------------------------------------- */

static void put_provisions(lac_report *r, const lac_jurisdiction *j,
                           const lac_cell *c) {
  size_t n;
  const lac_cell_provision *all = lac_cell_provisions(r->scratch, c, &n);
  for (size_t i = 0; i < n; i++) {
    const lac_cell_provision *p = &all[i];
    fprintf(r->spool, "- %s: **", lac_label_provision(p));
    put(r, lac_str_format(r->scratch, "%.*s %.*s", LAC_FMT(p->at.work),
                          LAC_FMT(p->at.provision)));
    fputs("** ", r->spool);
    put(r, p->at.heading);
    fputs(" (", r->spool);
    put(r, lac_cell_place(r->scratch, j, &p->at));
    fputs(")\n", r->spool);
  }
}

static void put_quotation(lac_report *r, const lac_quotation *q) {
  size_t at = 0;
  fputs("\n> ", r->spool);
  for (size_t i = 0; i < q->mark_n; i++) {
    const lac_cell_mark *m = &q->marks[i];
    put(r, lac_str_sub(q->text, at, m->from));
    fprintf(r->spool, "%s**", at < m->from ? " " : "");
    put(r, lac_str_sub(q->text, m->from, m->to));
    fputs("**", r->spool);
    if (m->to < q->text.n && q->text.p[m->to] == ' ') fputc(' ', r->spool);
    at = m->to;
  }
  put(r, lac_str_sub(q->text, at, q->text.n));
  fputs("  \n> ", r->spool);
  put(r, lac_str_format(r->scratch, R_("%.*s %.*s, line %zu"),
                        LAC_FMT(q->at->work), LAC_FMT(q->at->provision),
                        q->at->line));
  fputc('\n', r->spool);
}

static void put_elements(lac_report *r, const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  if (q->element_n == 0) return;
  fprintf(r->spool, "\n| %s | %s | %s |\n| --- | --- | --- |\n", R_("Element"),
          R_("Role"), R_("Verdict"));
  for (size_t i = 0; i < q->element_n; i++) {
    const lac_element *e = &q->elements[i];
    lac_verdict verdict = lac_cell_verdict(c, i);
    fputs("| ", r->spool);
    put(r, lac_rule_title(e->title, e->id));
    fprintf(r->spool, " | %s | %s %s |\n", lac_label_role(e->role),
            lac_label_symbol(lac_label_verdict_status(verdict)),
            lac_label_verdict(verdict));
  }
  fputc('\n', r->spool);
}

static void put_limits(lac_report *r, const lac_cell *c) {
  for (size_t i = 0; i < c->option_n; i++) {
    const lac_cell_narrowing *o = &c->options[i];
    put_item(r, R_("Lawful limit"),
             lac_str_format(
                 r->scratch, "%.*s (%s)",
                 LAC_FMT(lac_rule_title(o->narrowing->title, o->narrowing->id)),
                 lac_label_declaration(o)));
  }
  put_item(r, R_("Limits that are not allowed"),
           lac_cell_limits(r->scratch, c->restrictions, c->restriction_n));
  for (size_t i = 0; i < c->test_n; i++)
    put_item(
        r, R_("Number"),
        lac_str_format(r->scratch, "%.*s: %.*s",
                       LAC_FMT(lac_rule_title(c->tests[i].test->title,
                                              c->tests[i].test->id)),
                       LAC_FMT(lac_cell_number(r->scratch, &c->tests[i]))));
}

static void put_cell(lac_report *r, const lac_jurisdiction *j,
                     const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  fputs("\n#### ", r->spool);
  put(r, lac_str_format(r->scratch, "%.*s/%.*s %.*s", LAC_FMT(q->instrument),
                        LAC_FMT(q->id), LAC_FMT(q->title)));
  fprintf(r->spool, ": %s %s\n\n", lac_label_symbol(c->status),
          lac_label_cell(c));
  put(r, q->asks);
  fputs("\n\n", r->spool);
  put_item(r, R_(lac_label_overridden), lac_cell_overrider(r->scratch, c));
  put_item(r, R_(lac_label_own_verdict), lac_cell_own(r->scratch, c));
  put_item(r, R_(lac_label_was), lac_cell_was(r->scratch, c));
  put_provisions(r, j, c);
  lac_quotations all = lac_cell_quotations(r->scratch, c);
  for (size_t i = 0; i < all.n; i++) put_quotation(r, &all.items[i]);
  if (lac_cell_own_status(c) != LAC_CELL_NOT_EXAMINED) put_elements(r, c);
  put_limits(r, c);
  for (size_t i = 0; i < c->note_n; i++) put_item(r, R_("Note"), c->notes[i]);
  const lac_element *remedy = lac_cell_remedy(c);
  if (remedy != NULL) {
    put_item(r, R_("To do"), remedy->remedy_note);
    put_item(r, R_("Write"), lac_cell_wording(j, c, remedy));
  }
  lac_arena_reset(r->scratch);
}

/* ---- A jurisdiction --------------------------------------------------- */

static void put_inventory(lac_report *r, const lac_inventory *v) {
  for (int s = LAC_LIVE; s <= LAC_TOC; s++)
    if (v->shares[s].elements > 0 && !lac_state_searched((lac_state)s))
      fprintf(r->spool, R_("  - not searched: %s (%zu characters)\n"),
              lac_label_state((lac_state)s), v->shares[s].characters);
  for (size_t i = 0; i < v->dormant_n; i++) {
    const lac_dormant *d = &v->dormant[i];
    fprintf(r->spool, "  - %s: ", lac_label_state(d->state));
    put(r, lac_cell_dormant(r->scratch, d));
    fprintf(r->spool, R_(" (line %zu)\n"), d->line);
  }
}

static void put_work(lac_report *r, const lac_work *w) {
  fputs("- **", r->spool);
  put(r, w->id);
  fputs("** ", r->spool);
  put(r, w->title);
  fputs(" (", r->spool);
  put(r, w->path);
  fputs(R_("; "), r->spool);
  put(r, w->language.n > 0 ? w->language : lac_str_of(R_("language unknown")));
  fprintf(r->spool, R_("; provisions: %zu"), w->provisions);
  if (w->date.n > 0) fputs(R_("; "), r->spool);
  put(r, w->date);
  if (w->status.n > 0) fputs(R_("; "), r->spool);
  put(r, w->status);
  fputs(")\n", r->spool);
  put_inventory(r, &w->inventory);
}

static void add(lac_report *r, const lac_jurisdiction *j) {
  lac_grid_add(r->arena, &r->grid, j);
  fputs("\n## ", r->spool);
  put(r, j->title);
  fprintf(r->spool, "\n\n### %s\n\n", R_("What was read"));
  for (size_t i = 0; i < j->work_n; i++) put_work(r, &j->works[i]);
  for (size_t i = 0; i < j->left_out_n; i++) {
    fputs(R_("- left out: "), r->spool);
    put(r, j->left_out[i].path);
    fprintf(r->spool, " (%s)\n", R_(j->left_out[i].why));
  }
  fprintf(r->spool, "\n### %s\n", R_("Cells"));
  for (size_t i = 0; i < j->cell_n; i++) put_cell(r, j, &j->cells[i]);
}

/* ---- The whole -------------------------------------------------------- */

/* What the grid holds is plain already. */
static void put_externals(const lac_report *r, FILE *out) {
  bool any = false;
  for (size_t i = 0; i < r->grid.n; i++) {
    const lac_grid_column *c = &r->grid.columns[i];
    for (size_t k = 0; k < c->external_n; k++) {
      if (!any) fprintf(out, "\n## %s\n\n", R_(lac_label_external));
      any = true;
      fputs("- ", out);
      lac_markdown_put(out, c->title);
      fputs(": ", out);
      lac_markdown_put(out, c->externals[k].cited);
      fputs(" (", out);
      lac_markdown_put(out, c->externals[k].from);
      fputs(")\n", out);
    }
  }
}

static void put_mark(FILE *out, const lac_grid_mark *m) {
  fprintf(out, " %s", lac_label_symbol((lac_cell_status)m->status));
  lac_markdown_put(out, lac_str_of(lac_grid_flags(m)));
  if (m->provision.n > 0) {
    fputc(' ', out);
    lac_markdown_put(out, m->work);
    fputc(' ', out);
    lac_markdown_put(out, m->provision);
  }
  fputs(" |", out);
}

static void put_grid(const lac_report *r, FILE *out, const lac_instrument *in) {
  const lac_rules *rules = r->settings.rules;
  fputs("\n### ", out);
  lac_markdown_put(out, in->title);
  fprintf(out, "\n\n| %s |", R_("Requirement"));
  for (size_t i = 0; i < r->grid.n; i++) {
    fputc(' ', out);
    lac_markdown_put(out, r->grid.columns[i].title);
    fputs(" |", out);
  }
  fputs("\n| --- |", out);
  for (size_t i = 0; i < r->grid.n; i++) fputs(" --- |", out);
  fputc('\n', out);
  for (size_t k = 0; k < rules->requirement_n; k++) {
    const lac_requirement *q = &rules->requirements[k];
    if (!lac_str_eq(q->instrument, in->id)) continue;
    fputs("| ", out);
    lac_markdown_put(out, q->id);
    fputc(' ', out);
    lac_markdown_put(out, q->title);
    fputs(" |", out);
    for (size_t i = 0; i < r->grid.n; i++)
      put_mark(out, &r->grid.columns[i].marks[k]);
    fputc('\n', out);
  }
}

static lac_status end(lac_report *r) {
  FILE *out = r->settings.out;
  fprintf(out, "# %s\n\n%s\n", R_("What the law answers"),
          R_(lac_report_disclaimer));
  put_externals(r, out);
  fprintf(out, "\n## %s\n\n", R_("Coverage"));
  for (int s = LAC_COVERED; s <= LAC_CELL_NOT_EXAMINED; s++)
    fprintf(out, "- %s %s\n", lac_label_symbol((lac_cell_status)s),
            lac_label_status((lac_cell_status)s));
  fprintf(out, "- ! %s\n", R_(lac_label_overbroad));
  if (r->grid.overridden) {
    fputs("- ", out);
    lac_markdown_put(out, LAC_STR("*"));
    fprintf(out, " %s\n", R_(lac_grid_overridden));
  }
  for (size_t i = 0; i < r->settings.rules->instrument_n; i++)
    put_grid(r, out, &r->settings.rules->instruments[i]);
  lac_report_unspool(r->spool, out);
  fprintf(out, "\nlacuna %s\n", r->settings.version);
  lac_arena_free(r->scratch);
  return LAC_OK;
}

const lac_report_format lac_report_markdown = {.name = "markdown",
                                               .context = true,
                                               .begin = begin,
                                               .add = add,
                                               .end = end};
