/* SPDX-License-Identifier: Apache-2.0 */
#include "report_sources.h"

#include "report_cell.h"

/* ---- Lines of text ------------------------------------------------------ */

static void put_work(FILE *out, lac_arena *scratch, const lac_work *w) {
  lac_str path = lac_report_plain(scratch, w->path);
  lac_str dates = lac_report_plain(scratch, lac_cell_dates(scratch, w));
  if (dates.n > 0) {
    fprintf(out, R_("date and status of the text: %.*s (%.*s)"), LAC_FMT(dates),
            LAC_FMT(path));
    fputc('\n', out);
  }
  for (int s = LAC_LIVE; s <= LAC_TOC; s++) {
    const lac_share *share = &w->inventory.shares[s];
    if (share->elements == 0 || lac_state_searched((lac_state)s)) continue;
    fprintf(out, R_("not searched: %s (%zu characters)"),
            lac_label_state((lac_state)s), share->characters);
    fprintf(out, " (%.*s)\n", LAC_FMT(path));
  }
  for (size_t i = 0; i < w->inventory.dormant_n; i++) {
    const lac_dormant *d = &w->inventory.dormant[i];
    lac_str name = lac_report_plain(scratch, lac_cell_dormant(scratch, d));
    fprintf(out, "%s: %.*s (%.*s:%zu)\n", lac_label_state(d->state),
            LAC_FMT(name), LAC_FMT(path), d->line);
  }
}

void lac_report_sources_text(FILE *out, lac_arena *scratch,
                             const lac_jurisdiction *j) {
  for (size_t i = 0; i < j->work_n; i++) put_work(out, scratch, &j->works[i]);
  for (size_t i = 0; i < j->left_out_n; i++) {
    lac_str path = lac_report_plain(scratch, j->left_out[i].path);
    fprintf(out, R_("left out: %.*s (%s)"), LAC_FMT(path),
            R_(j->left_out[i].why));
    fputc('\n', out);
  }
}

/* ---- Markdown ----------------------------------------------------------- */

static void put(FILE *out, lac_arena *scratch, lac_str s) {
  lac_markdown_put(out, lac_report_plain(scratch, s));
}

static void put_item(FILE *out, lac_arena *scratch, const lac_work *w) {
  lac_str dates = lac_cell_dates(scratch, w);
  fputs("- ", out);
  put(out, scratch, w->title.n > 0 ? w->title : w->id);
  fputs(" (", out);
  put(out, scratch, w->path);
  if (dates.n > 0) fputs("; ", out);
  put(out, scratch, dates);
  fputs(")\n", out);
  for (int s = LAC_LIVE; s <= LAC_TOC; s++)
    if (w->inventory.shares[s].elements > 0 &&
        !lac_state_searched((lac_state)s))
      fprintf(out, R_("  - not searched: %s (%zu characters)\n"),
              lac_label_state((lac_state)s), w->inventory.shares[s].characters);
  for (size_t i = 0; i < w->inventory.dormant_n; i++) {
    const lac_dormant *d = &w->inventory.dormant[i];
    fprintf(out, "  - %s: ", lac_label_state(d->state));
    put(out, scratch, lac_cell_dormant(scratch, d));
    fprintf(out, R_(" (line %zu)\n"), d->line);
  }
}

void lac_report_sources_markdown(FILE *out, lac_arena *scratch,
                                 const lac_jurisdiction *j) {
  for (size_t i = 0; i < j->work_n; i++) put_item(out, scratch, &j->works[i]);
  for (size_t i = 0; i < j->left_out_n; i++) {
    fputs(R_("- left out: "), out);
    put(out, scratch, j->left_out[i].path);
    fprintf(out, " (%s)\n", R_(j->left_out[i].why));
  }
}
