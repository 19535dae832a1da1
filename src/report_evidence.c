/* SPDX-License-Identifier: Apache-2.0 */
#include "report_evidence.h"

#include <string.h>

#include "report_cell.h"

typedef struct {
  lac_arena *scratch;
  const lac_report_settings *settings;
  const lac_jurisdiction *j;
  FILE *out;
} printer;

static const char *status_color(lac_cell_status status) {
  static const char *const colors[] = {"32", "36", "33", "31", "2"};
  return colors[status];
}

void lac_report_paragraph(FILE *out, int width, int indent, lac_str text) {
  size_t room = width > indent + 20 ? (size_t)(width - indent) : 20, used = 0;
  lac_str rest = lac_str_trim(text), word;
  if (rest.n == 0) return;
  while (lac_str_split(&rest, ' ', &word)) {
    size_t n = lac_report_columns(word);
    if (used > 0 && used + 1 + n > room) {
      fputc('\n', out);
      used = 0;
    }
    fprintf(out, "%*s%.*s", used == 0 ? indent : 1, "", LAC_FMT(word));
    used += n + (used > 0);
  }
  fputc('\n', out);
}

static lac_str plain(printer *p, lac_str s) {
  return lac_report_plain(p->scratch, s);
}

static void paragraph(printer *p, int indent, lac_str text) {
  lac_report_paragraph(p->out, p->settings->width, indent, text);
}

/* "path:line", which editors and terminals can open. */
static lac_str place(printer *p, const lac_evidence *e) {
  const lac_work *w = lac_coverage_work(p->j, e->work);
  lac_str path = plain(p, w == NULL ? e->work : w->path);
  return lac_str_format(p->scratch, "%.*s:%zu:%zu", LAC_FMT(path), e->line,
                        e->column);
}

/* The work's path is told with the leading provision and with the works. */
static void put_quote(printer *p, const lac_evidence *e) {
  lac_str work = plain(p, e->work), words = plain(p, e->quote);
  lac_str line = lac_str_format(
      p->scratch, "%.*s:%zu:%zu%s%.*s%s", LAC_FMT(work), e->line, e->column,
      words.n > 0 ? " \"" : "", LAC_FMT(words), words.n > 0 ? "\"" : "");
  paragraph(p, 8, line);
}

/* ---- A cell ----------------------------------------------------------- */

static void put_element(printer *p, const lac_element *e,
                        const lac_element_finding *f) {
  const char *verdict = lac_label_verdict(f->verdict);
  lac_str title = e->title.n > 0 ? e->title : e->id;
  fprintf(p->out, "    %s %.*s: %.*s", verdict, LAC_FMT(e->id), LAC_FMT(title));
  if (f->verdict > LAC_MET_BY_REFERENCE)
    fprintf(p->out, " (%s)", lac_label_role(e->role));
  fputc('\n', p->out);
  for (size_t i = 0; i < f->n; i++) put_quote(p, &f->evidence[i]);
}

static void put_narrowing(printer *p, const char *what, const char *more,
                          const lac_cell_narrowing *n) {
  lac_str title =
      n->narrowing->title.n > 0 ? n->narrowing->title : n->narrowing->id;
  fprintf(p->out, "    %s %.*s: %.*s%s\n", what, LAC_FMT(n->narrowing->id),
          LAC_FMT(title), more);
  if (n->evidence.line > 0) put_quote(p, &n->evidence);
}

static void put_test(printer *p, const lac_cell_test *t) {
  fprintf(p->out, R_("    number %.*s: %.*s\n"),
          LAC_FMT(lac_rule_title(t->test->title, t->test->id)),
          LAC_FMT(lac_cell_number(p->scratch, t)));
  if (t->finding.outcome != LAC_TEST_UNSTATED)
    put_quote(p, &t->finding.evidence);
}

static void put_remedy(printer *p, const lac_cell *c) {
  if (c->remedy == NULL || c->remedy->remedy_note.n == 0) return;
  paragraph(p, 4,
            lac_str_format(p->scratch, R_("to do: %.*s"),
                           LAC_FMT(c->remedy->remedy_note)));
}

static void put_provisions(printer *p, const lac_cell *c) {
  size_t n;
  const lac_cell_provision *all = lac_cell_provisions(p->scratch, c, &n);
  for (size_t i = 0; i < n; i++) {
    const lac_cell_provision *v = &all[i];
    lac_str name = plain(p, v->at.provision), head = plain(p, v->at.heading);
    lac_str where = place(p, &v->at), work = plain(p, v->at.work);
    fprintf(p->out, "  %s %.*s %.*s%s%.*s%s%s  %.*s\n", i == 0 ? "->" : "  ",
            LAC_FMT(work), LAC_FMT(name), head.n > 0 ? " \"" : "",
            LAC_FMT(head), head.n > 0 ? "\"" : "",
            strcmp(v->role, "treaty") == 0   ? R_(" (treaty text)")
            : strcmp(v->role, "reader") == 0 ? R_(" (named by the reader)")
                                             : "",
            LAC_FMT(where));
  }
}

static void put_title(printer *p, const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  fprintf(p->out, "\n%.*s/%.*s  %.*s: ", LAC_FMT(q->instrument), LAC_FMT(q->id),
          LAC_FMT(q->title));
  if (p->settings->color) fprintf(p->out, "\033[%sm", status_color(c->status));
  fputs(lac_label_cell(c), p->out);
  if (p->settings->color) fputs("\033[0m", p->out);
  if (c->override != NULL)
    fputs(R_("  (overridden)"), p->out);
  else if (c->status < LAC_CELL_MISSING)
    fprintf(p->out, R_("  (confidence %.2f)"), c->confidence);
  fputc('\n', p->out);
}

static void put_labelled(printer *p, const char *label, lac_str text) {
  if (text.n == 0) return;
  paragraph(
      p, 4,
      lac_str_format(p->scratch, "%s: %.*s", label, LAC_FMT(plain(p, text))));
}

/* Who has put what stands in the place of what. */
static void put_override(printer *p, const lac_cell *c) {
  put_labelled(p, R_(lac_label_overridden), lac_cell_overrider(p->scratch, c));
  put_labelled(p, R_(lac_label_own_verdict), lac_cell_own(p->scratch, c));
  put_labelled(p, R_(lac_label_was), lac_cell_was(p->scratch, c));
}

static void put_cell(printer *p, const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  put_title(p, c);
  put_override(p, c);
  if (lac_cell_own_status(c) == LAC_CELL_MISSING)
    paragraph(
        p, 4,
        lac_str_format(p->scratch, R_("no provision found that answers: %.*s"),
                       LAC_FMT(q->asks)));
  put_provisions(p, c);
  for (size_t i = 0; c->elements != NULL && i < q->element_n; i++)
    put_element(p, &q->elements[i], &c->elements[i]);
  for (size_t i = 0; i < c->option_n; i++)
    put_narrowing(p, R_("option"),
                  c->options[i].recorded ? R_(" (declaration recorded)")
                                         : R_(" (declaration needed)"),
                  &c->options[i]);
  for (size_t i = 0; i < c->restriction_n; i++)
    put_narrowing(p, R_("restriction"), "", &c->restrictions[i]);
  for (size_t i = 0; i < c->test_n; i++) put_test(p, &c->tests[i]);
  for (size_t i = 0; i < c->note_n; i++) {
    lac_str note = plain(p, c->notes[i]);
    if (!lac_str_eq(note,
                    lac_str_of(R_("no provision found")))) /* said above */
      paragraph(p, 4,
                lac_str_format(p->scratch, R_("note: %.*s"), LAC_FMT(note)));
  }
  put_remedy(p, c);
}

/* ---- A jurisdiction --------------------------------------------------- */

/* Whether there are rules, and none of them has words for the work's
 * language. */
static bool without_words(const printer *p, const lac_work *w) {
  bool rules = false;
  for (size_t i = 0; i < p->settings->rules->requirement_n; i++) {
    if (w->by_requirement[i].examinable) return false;
    rules = rules || p->settings->rules->requirements[i].has_rules;
  }
  return rules;
}

/* What of a work was not searched, and what is not in force. */
static void put_inventory(printer *p, const lac_inventory *v) {
  for (int s = LAC_LIVE; s <= LAC_TOC; s++)
    if (v->shares[s].elements > 0 && !lac_state_searched((lac_state)s))
      fprintf(p->out, R_("      not searched: %s (%zu characters)\n"),
              lac_label_state((lac_state)s), v->shares[s].characters);
  for (size_t i = 0; i < v->dormant_n; i++) {
    const lac_dormant *d = &v->dormant[i];
    paragraph(p, 6,
              lac_str_format(p->scratch, R_("%s: %.*s (line %zu)"),
                             lac_label_state(d->state),
                             LAC_FMT(plain(p, lac_cell_dormant(p->scratch, d))),
                             d->line));
  }
}

static void put_work(printer *p, const lac_work *w) {
  lac_str id = plain(p, w->id), title = plain(p, w->title);
  lac_str path = plain(p, w->path), language = plain(p, w->language);
  fprintf(p->out, "  %.*s  %.*s\n", LAC_FMT(id), LAC_FMT(title));
  fprintf(
      p->out,
      RN_("      %.*s: %.*s, %.*s, %zu provision",
          "      %.*s: %.*s, %.*s, %zu provisions", w->provisions),
      LAC_FMT(path),
      LAC_FMT(language.n > 0 ? language : lac_str_of(R_("language unknown"))),
      LAC_FMT(w->format), w->provisions);
  if (w->date.n > 0) fprintf(p->out, ", %.*s", LAC_FMT(plain(p, w->date)));
  if (w->status.n > 0) fprintf(p->out, ", %.*s", LAC_FMT(plain(p, w->status)));
  const char *before = R_("; ");
  for (size_t i = 0; i < p->settings->rules->kind_n; i++) {
    if ((w->kinds >> i & 1) == 0) continue;
    fprintf(p->out, "%s%.*s", before,
            LAC_FMT(p->settings->rules->kinds[i].title));
    before = ", ";
  }
  fputc('\n', p->out);
  if (without_words(p, w))
    fputs(R_("      not examined: there are no rules for its language\n"),
          p->out);
  put_inventory(p, &w->inventory);
}

static void put_totals(printer *p) {
  size_t n[5] = {0};
  for (size_t i = 0; i < p->j->cell_n; i++)
    if (!p->j->cells[i].requirement->advisory) n[p->j->cells[i].status]++;
  for (int s = 0; s < 5; s++)
    fprintf(p->out, "%s%zu %s", s == 0 ? "  " : ", ", n[s],
            lac_label_status((lac_cell_status)s));
  fputc('\n', p->out);
}

static void put_unexamined(printer *p) {
  bool any = false;
  for (size_t i = 0; i < p->j->cell_n; i++) {
    const lac_cell *c = &p->j->cells[i];
    if (c->status != LAC_CELL_NOT_EXAMINED || c->override != NULL) continue;
    if (!any) fprintf(p->out, "\n%s\n", R_("not examined"));
    any = true;
    fprintf(p->out, "    %.*s/%.*s  %.*s", LAC_FMT(c->requirement->instrument),
            LAC_FMT(c->requirement->id), LAC_FMT(c->requirement->title));
    for (size_t k = 0; k < c->note_n; k++)
      fprintf(p->out, "%s%.*s", k == 0 ? ": " : R_("; "),
              LAC_FMT(plain(p, c->notes[k])));
    fputc('\n', p->out);
  }
}

static void put_externals(printer *p) {
  if (p->j->external_n == 0) return;
  fprintf(p->out, "\n%s\n", R_(lac_label_external));
  for (size_t i = 0; i < p->j->external_n; i++) {
    lac_str cited = plain(p, p->j->externals[i].cited);
    lac_str from = plain(p, p->j->externals[i].from);
    fprintf(p->out, R_("    %.*s (from %.*s)\n"), LAC_FMT(cited),
            LAC_FMT(from));
  }
}

void lac_report_evidence(lac_arena *scratch,
                         const lac_report_settings *settings,
                         const lac_jurisdiction *j) {
  printer p = {scratch, settings, j, settings->out};
  lac_str title = plain(&p, j->title), id = plain(&p, j->id);
  fprintf(p.out, "\n==== %.*s  %.*s\n", LAC_FMT(id), LAC_FMT(title));
  put_totals(&p);
  put_externals(&p);
  fprintf(p.out, "\n%s\n", R_("What was read"));
  for (size_t i = 0; i < j->work_n; i++) put_work(&p, &j->works[i]);
  for (size_t i = 0; i < j->left_out_n; i++)
    fprintf(p.out, R_("  left out: %.*s: %s\n"),
            LAC_FMT(plain(&p, j->left_out[i].path)), R_(j->left_out[i].why));
  for (size_t i = 0; i < j->cell_n; i++)
    if (j->cells[i].status != LAC_CELL_NOT_EXAMINED ||
        j->cells[i].override != NULL)
      put_cell(&p, &j->cells[i]);
  put_unexamined(&p);
}
