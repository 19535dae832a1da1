/* SPDX-License-Identifier: Apache-2.0
 *
 * Remarks as a memo in Markdown: a heading for each requirement with remarks,
 * what is wrong, where, and what to write.
 */
#include "report_cell.h"
#include "report_sources.h"
#include "review.h"

static void put(const lac_review *r, lac_arena *scratch, lac_str text) {
  lac_markdown_put(r->out, lac_report_plain(scratch, text));
}

static void put_line(const lac_review *r, lac_arena *scratch, const char *what,
                     lac_str text) {
  if (text.n == 0) return;
  fprintf(r->out, "  - %s: ", what);
  put(r, scratch, text);
  fputc('\n', r->out);
}

static void put_remark(const lac_review *r, lac_arena *scratch,
                       const lac_remark *x) {
  fprintf(r->out, "- **%s** ", R_(lac_severity_name(x->level)));
  put(r, scratch, x->text);
  fputs(" (", r->out);
  put(r, scratch, x->work->path);
  fprintf(r->out, ":%zu)\n", x->at.line);
  put_line(r, scratch, R_("to do"), x->note);
  put_line(r, scratch, R_("write"), x->wording);
  put_line(r, scratch, R_("allowed"), lac_remark_allowed(scratch, x));
  if (x->waiver != NULL) put_line(r, scratch, R_("waived"), x->waiver->reason);
  if (x->override != NULL)
    put_line(r, scratch, R_(lac_label_overridden), x->override->reader);
  if (x->known) fprintf(r->out, "  - %s\n", R_("known from the baseline"));
}

static void put_heading(const lac_review *r, lac_arena *scratch,
                        const lac_requirement *q) {
  fputs("\n## ", r->out);
  put(r, scratch,
      lac_str_format(scratch, "%.*s/%.*s %.*s", LAC_FMT(q->instrument),
                     LAC_FMT(q->id), LAC_FMT(q->title)));
  fputs("\n\n", r->out);
}

/* What was accepted, and what a reader has put in the program's place. */
static void put_decisions(const lac_review *r, lac_arena *scratch) {
  if (r->waivers->n > 0) fprintf(r->out, "\n## %s\n\n", R_("Waivers"));
  for (size_t i = 0; i < r->waivers->n; i++) {
    const lac_waiver *w = &r->waivers->items[i];
    fputs("- ", r->out);
    put(r, scratch, w->id);
    fprintf(r->out, ", %s%s%.*s: ", w->expired ? R_("expired") : R_("in force"),
            w->until.n > 0 ? R_(", until ") : "", LAC_FMT(w->until));
    put(r, scratch, w->reason);
    fputc('\n', r->out);
  }
  if (r->remarks->overridden_n > 0)
    fprintf(r->out, "\n## %s\n\n", R_("Overridden cells"));
  for (size_t i = 0; i < r->remarks->overridden_n; i++) {
    const lac_cell *c = r->remarks->overridden[i];
    const lac_requirement *q = c->requirement;
    fputs("- ", r->out);
    put(r, scratch,
        lac_str_format(scratch, "%.*s/%.*s %.*s: %s", LAC_FMT(q->instrument),
                       LAC_FMT(q->id), LAC_FMT(q->title), lac_label_cell(c)));
    fputc('\n', r->out);
    put_line(r, scratch, R_(lac_label_overridden),
             lac_cell_overrider(scratch, c));
    put_line(r, scratch, R_(lac_label_own_verdict), lac_cell_own(scratch, c));
    put_line(r, scratch, R_(lac_label_was), lac_cell_was(scratch, c));
    lac_arena_reset(scratch);
  }
}

static void print(const lac_review *r) {
  lac_arena *scratch = lac_arena_new();
  const lac_jurisdiction *j = r->remarks->jurisdiction;
  const lac_requirement *last = NULL;
  fputs("# ", r->out);
  put(r, scratch, j->title);
  fprintf(r->out, "\n\n%s\n", R_(lac_report_disclaimer));
  if (j->external_n > 0)
    fprintf(r->out, "\n## %s\n\n",
            R_("Acts that it relies on and that were not given"));
  for (size_t i = 0; i < j->external_n; i++) {
    fputs("- ", r->out);
    put(r, scratch, j->externals[i].cited);
    fputs(" (", r->out);
    put(r, scratch, j->externals[i].from);
    fputs(")\n", r->out);
  }
  for (size_t i = 0; i < r->remarks->n; i++) {
    const lac_remark *x = &r->remarks->items[i];
    if (x->requirement != last) put_heading(r, scratch, x->requirement);
    last = x->requirement;
    put_remark(r, scratch, x);
    lac_arena_reset(scratch);
  }
  if (r->remarks->open_n > 0) fprintf(r->out, "\n## %s\n\n", R_("Left open"));
  for (size_t i = 0; i < r->remarks->open_n; i++) {
    const lac_remark_open *x = &r->remarks->open[i];
    fputs("- ", r->out);
    put(r, scratch, x->at.quote);
    fputs(" (", r->out);
    put(r, scratch, x->work->path);
    fprintf(r->out, ":%zu)\n", x->at.line);
    lac_arena_reset(scratch);
  }
  put_decisions(r, scratch);
  if (r->remarks->unexamined.n > 0) {
    fprintf(r->out, "\n## %s\n\n", R_("Not examined"));
    put(r, scratch, r->remarks->unexamined);
    fputc('\n', r->out);
  }
  fprintf(r->out, "\n## %s\n\n", R_("What was read"));
  lac_report_sources_markdown(r->out, scratch, j);
  lac_arena_free(scratch);
}

const lac_review_format lac_review_markdown = {"markdown", print};
