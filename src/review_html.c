/* SPDX-License-Identifier: Apache-2.0
 *
 * Remarks as a page to hand on: one file that loads nothing and runs nothing.
 */
#include "label.h"
#include "page.h"
#include "report_cell.h"
#include "review.h"

typedef struct {
  const lac_review *r;
  FILE *out;
  lac_arena *scratch;
} printer;

static void put(printer *p, lac_str text) {
  lac_page_text(p->out, p->scratch, text);
}

/* An element with text of the law or of a rule; none where there is no text. */
static void put_element(printer *p, const char *open, const char *label,
                        lac_str text, const char *close) {
  if (text.n == 0) return;
  fprintf(p->out, "%s%s", open, label);
  put(p, text);
  fprintf(p->out, "%s\n", close);
}

/* ---- What comes first --------------------------------------------------- */

static void put_externals(printer *p) {
  const lac_jurisdiction *j = p->r->remarks->jurisdiction;
  if (j->external_n == 0) return;
  fprintf(p->out, "<h2>%s</h2>\n<ul class=\"acts\">\n", R_(lac_label_external));
  for (size_t i = 0; i < j->external_n; i++) {
    fputs("<li>", p->out);
    put(p, j->externals[i].cited);
    fputs(" <span class=\"soft\">(", p->out);
    put(p, j->externals[i].from);
    fputs(")</span></li>\n", p->out);
  }
  fputs("</ul>\n", p->out);
}

static void put_summary(printer *p) {
  lac_review_counts c = lac_review_count(p->r);
  const size_t *cells = p->r->remarks->cells;
  fputs("<ul class=\"legend\">\n", p->out);
  for (int s = LAC_COVERED; s <= LAC_CELL_NOT_EXAMINED; s++)
    fprintf(p->out, "<li class=\"chip %s\">%s %s: %zu</li>\n",
            lac_cell_status_name((lac_cell_status)s),
            lac_label_symbol((lac_cell_status)s),
            R_(lac_label_status((lac_cell_status)s)), cells[s]);
  fputs("</ul>\n<ul class=\"legend\">\n", p->out);
  for (int level = LAC_ERROR; level >= LAC_NOTE; level--)
    fprintf(p->out, "<li>%s: %zu</li>\n",
            R_(lac_severity_name((lac_severity)level)), c.by_level[level]);
  fprintf(p->out, "<li>%s: %zu</li>\n", R_("waived"), c.waived);
  if (c.overridden > 0)
    fprintf(p->out, "<li>%s: %zu</li>\n", R_("overridden"), c.overridden);
  if (p->r->baseline)
    fprintf(p->out, "<li>%s: %zu</li>\n", R_("known from the baseline"),
            c.known);
  fputs("</ul>\n", p->out);
}

/* ---- Remarks ------------------------------------------------------------- */

static void put_remark(printer *p, const lac_remark *x) {
  bool aside = lac_remark_is_aside(x);
  fprintf(p->out, "<div class=\"remark %s%s\">\n<p class=\"level\">%s</p>\n<p>",
          lac_severity_name(x->level), aside ? " aside" : "",
          R_(lac_severity_name(x->level)));
  put(p, x->text);
  fputs("</p>\n<p class=\"soft\"><code>", p->out);
  put(p, lac_str_format(p->scratch, "%.*s:%zu:%zu", LAC_FMT(x->work->path),
                        x->at.line, x->at.column));
  fputs("</code> ", p->out);
  put(p, x->id);
  fputs("</p>\n", p->out);
  put_element(p, "<p>", R_("To do: "), x->note, "</p>");
  if (x->wording.n > 0)
    fprintf(p->out, "<p class=\"soft\">%s</p>\n", R_("Model wording:"));
  put_element(p, "<blockquote dir=\"auto\">", "", x->wording, "</blockquote>");
  put_element(p, "<p>", R_("Allowed: "), lac_remark_allowed(p->scratch, x),
              "</p>");
  if (x->waiver != NULL)
    put_element(p, "<p>", R_("Waived: "), x->waiver->reason, "</p>");
  if (x->override != NULL)
    put_element(p, "<p>", "",
                lac_str_format(p->scratch, "%s: %.*s", R_(lac_label_overridden),
                               LAC_FMT(x->override->reader)),
                "</p>");
  if (x->known) fprintf(p->out, "<p>%s</p>\n", R_("known from the baseline"));
  fputs("</div>\n", p->out);
  lac_arena_reset(p->scratch);
}

static void put_remarks(printer *p) {
  const lac_requirement *last = NULL;
  for (size_t i = 0; i < p->r->remarks->n; i++) {
    const lac_remark *x = &p->r->remarks->items[i];
    if (x->requirement != last) {
      fputs("<h2>", p->out);
      put(p,
          lac_str_format(p->scratch, "%.*s %.*s", LAC_FMT(x->requirement->id),
                         LAC_FMT(x->requirement->title)));
      fputs("</h2>\n", p->out);
      put_element(p, "<p class=\"soft\">", "", x->requirement->asks, "</p>");
    }
    last = x->requirement;
    put_remark(p, x);
  }
}

static void put_waivers(printer *p) {
  const lac_waivers *waivers = p->r->waivers;
  if (waivers->n == 0) return;
  fprintf(p->out, "<h2>%s</h2>\n<ul>\n", R_("Waivers"));
  for (size_t i = 0; i < waivers->n; i++) {
    const lac_waiver *w = &waivers->items[i];
    fputs("<li>", p->out);
    put(p, w->id);
    fprintf(p->out, ", %s", w->expired ? R_("expired") : R_("in force"));
    put_element(p, " ", R_("until "), w->until, "");
    put_element(p, ": ", "", w->reason, "</li>");
  }
  fputs("</ul>\n", p->out);
}

static void put_overrides(printer *p) {
  const lac_remarks *remarks = p->r->remarks;
  if (remarks->overridden_n == 0) return;
  fprintf(p->out, "<h2>%s</h2>\n<ul>\n", R_("Overridden cells"));
  for (size_t i = 0; i < remarks->overridden_n; i++) {
    const lac_cell *c = remarks->overridden[i];
    lac_cell_note notes[LAC_CELL_NOTES];
    lac_cell_notes(p->scratch, c, notes);
    fputs("<li>", p->out);
    put(p,
        lac_str_format(p->scratch, "%.*s %.*s: %s", LAC_FMT(c->requirement->id),
                       LAC_FMT(c->requirement->title), lac_label_cell(c)));
    fputs("\n<ul>\n", p->out);
    for (size_t k = 0; k < LAC_CELL_NOTES; k++) {
      if (notes[k].text.n == 0) continue;
      fprintf(p->out, "<li>%s: ", notes[k].label);
      put_element(p, "", "", notes[k].text, "</li>");
    }
    fputs("</ul></li>\n", p->out);
    lac_arena_reset(p->scratch);
  }
  fputs("</ul>\n", p->out);
}

static void put_open(printer *p) {
  const lac_remarks *remarks = p->r->remarks;
  if (remarks->open_n == 0) return;
  fprintf(p->out, "<h2>%s</h2>\n<ul>\n", R_("Left open"));
  for (size_t i = 0; i < remarks->open_n; i++) {
    const lac_remark_open *x = &remarks->open[i];
    fputs("<li>", p->out);
    put(p, x->at.quote);
    fputs(" <code>", p->out);
    put(p, x->work->path);
    fprintf(p->out, ":%zu</code></li>\n", x->at.line);
    lac_arena_reset(p->scratch);
  }
  fputs("</ul>\n", p->out);
}

/* What of a text was not searched, and what is not in force. */
static void put_inventory(printer *p, const lac_work *w) {
  size_t n = w->inventory.dormant_n;
  for (int s = LAC_LIVE; s <= LAC_TOC; s++)
    n += w->inventory.shares[s].elements > 0 &&
         !lac_state_searched((lac_state)s);
  if (n == 0) return;
  fputs("\n<ul>\n", p->out);
  for (int s = LAC_LIVE; s <= LAC_TOC; s++) {
    const lac_share *share = &w->inventory.shares[s];
    if (share->elements == 0 || lac_state_searched((lac_state)s)) continue;
    fputs("<li class=\"soft\">", p->out);
    fprintf(p->out, R_("not searched: %s (%zu characters)"),
            lac_label_state((lac_state)s), share->characters);
    fputs("</li>\n", p->out);
  }
  for (size_t i = 0; i < w->inventory.dormant_n; i++) {
    const lac_dormant *d = &w->inventory.dormant[i];
    fprintf(p->out, "<li>%s: ", lac_label_state(d->state));
    put(p, lac_cell_dormant(p->scratch, d));
    fputs(" <code>", p->out);
    put(p, w->path);
    fprintf(p->out, ":%zu</code></li>\n", d->line);
  }
  fputs("</ul>", p->out);
}

static void put_works(printer *p) {
  const lac_jurisdiction *j = p->r->remarks->jurisdiction;
  fprintf(p->out, "<h2>%s</h2>\n<ul>\n", R_("What was read"));
  for (size_t i = 0; i < j->work_n; i++) {
    const lac_work *w = &j->works[i];
    fputs("<li>", p->out);
    put(p, w->title.n > 0 ? w->title : w->id);
    fputs(" <code>", p->out);
    put(p, w->path);
    fputs("</code> ", p->out);
    put(p, lac_cell_dates(p->scratch, w));
    put_inventory(p, w);
    fputs("</li>\n", p->out);
    lac_arena_reset(p->scratch);
  }
  for (size_t i = 0; i < j->left_out_n; i++) {
    fprintf(p->out, "<li>%s", R_("left out: "));
    put(p, j->left_out[i].path);
    fprintf(p->out, " (%s)</li>\n", R_(j->left_out[i].why));
  }
  fputs("</ul>\n", p->out);
}

static void print(const lac_review *r) {
  printer p = {r, r->out, lac_arena_new()};
  lac_page_head(r->out, "lacuna: what the draft lacks", NULL);
  fputs("<body>\n<header>\n<h1>", r->out);
  put(&p, r->remarks->jurisdiction->title);
  fprintf(r->out, "</h1>\n<p class=\"soft\">%s</p>\n",
          R_(lac_report_disclaimer));
  put_summary(&p);
  fputs("</header>\n<main>\n", r->out);
  put_externals(&p);
  put_remarks(&p);
  put_open(&p);
  if (r->remarks->unexamined.n > 0) {
    fprintf(r->out, "<h2>%s</h2>\n", R_("Not examined"));
    put_element(&p, "<p>", "", r->remarks->unexamined, "</p>");
  }
  put_waivers(&p);
  put_overrides(&p);
  put_works(&p);
  fprintf(r->out,
          "</main>\n<footer><p class=\"soft\">lacuna %s</p></footer>\n"
          "</body>\n</html>\n",
          r->version);
  lac_arena_free(p.scratch);
}

const lac_review_format lac_review_html = {"html", print};
