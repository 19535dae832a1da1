/* SPDX-License-Identifier: Apache-2.0
 *
 * Remarks as a memo in Markdown: a heading for each requirement with remarks,
 * what is wrong, where, and what to write.
 */
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
  if (r->remarks->unexamined.n > 0) {
    fprintf(r->out, "\n## %s\n\n", R_("Not examined"));
    put(r, scratch, r->remarks->unexamined);
    fputc('\n', r->out);
  }
  lac_arena_free(scratch);
}

const lac_review_format lac_review_markdown = {"markdown", print};
