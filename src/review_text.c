/* SPDX-License-Identifier: Apache-2.0
 *
 * Remarks as a compiler gives them, for people and editors:
 *
 *   relies on acts that were not given: Evidence Act (bill:9)
 *   bill.md:31:1: error: Misuse of devices: 7 ... [budapest/6.1.a.i:procure]
 *       to do: ...
 *       write: ...
 *       allowed: ...
 *   1 error, no warnings, 2 notes
 */
#include "report_cell.h"
#include "report_sources.h"
#include "review.h"

static void put_more(const lac_review *r, lac_arena *scratch, const char *what,
                     lac_str text) {
  text = lac_report_plain(scratch, text);
  if (text.n > 0) fprintf(r->out, "    %s: %.*s\n", what, LAC_FMT(text));
}

/* For the line that editors read: Vim takes a name in double quotes with a
 * number and a colon after it for a file and its line. */
static lac_str plain_line(lac_arena *scratch, lac_str text) {
  lac_str s = lac_report_plain(scratch, text);
  char *p = lac_str_dup(scratch, s);
  for (size_t i = 0; i < s.n; i++)
    if (p[i] == '"') p[i] = '\'';
  return (lac_str){p, s.n};
}

/* Whether what to do has just been said: a definition that many cells share
 * is mended once. */
static bool same_remedy(const lac_remark *a, const lac_remark *b) {
  return b != NULL && a->work == b->work && a->at.line == b->at.line &&
         a->at.column == b->at.column && lac_str_eq(a->note, b->note) &&
         lac_str_eq(a->wording, b->wording);
}

/* What the remark says beside the title of its requirement, and the part of its
 * id, that is behind the colon. */
static lac_str said(const lac_remark *x) {
  return lac_str_sub(x->text, x->requirement->title.n, x->text.n);
}

static lac_str part_of(const lac_remark *x) {
  return lac_str_sub(x->id, lac_str_find(x->id, LAC_STR(":")), x->id.n);
}

/* Whether they say the same of one place, for requirements of one article: an
 * age that five offences share. */
static bool same_words(const lac_remark *a, const lac_remark *b) {
  return same_remedy(a, b) && a->kind == b->kind && a->level == b->level &&
         lac_str_eq(a->requirement->instrument, b->requirement->instrument) &&
         lac_str_eq(a->requirement->article, b->requirement->article) &&
         lac_str_starts(a->text, a->requirement->title) &&
         lac_str_starts(b->text, b->requirement->title) && part_of(a).n > 0 &&
         lac_str_eq(part_of(a), part_of(b)) && lac_str_eq(said(a), said(b));
}

/* Those after the remark with that index that say the same: they are told with
 * it. */
static void put_others(const lac_review *r, lac_arena *scratch, size_t index,
                       bool *told) {
  const lac_remarks *all = r->remarks;
  lac_buf out;
  lac_buf_init(&out, scratch);
  for (size_t i = index + 1; i < all->n; i++) {
    const lac_remark *x = &all->items[i];
    if (lac_remark_is_aside(x) || !same_words(&all->items[index], x)) continue;
    told[i] = true;
    lac_buf_format(&out, "%s%.*s [%.*s]", out.n > 0 ? "; " : "",
                   LAC_FMT(x->requirement->title), LAC_FMT(x->id));
  }
  put_more(r, scratch, R_("the same"), lac_buf_str(&out));
}

static void put_remark(const lac_review *r, lac_arena *scratch,
                       const lac_remark *x, const lac_remark *last) {
  lac_str path = lac_report_plain(scratch, x->work->path);
  lac_str text = plain_line(scratch, x->text);
  lac_str id = lac_report_plain(scratch, x->id);
  fprintf(r->out, "%.*s:%zu:%zu: %s: %.*s [%.*s]\n", LAC_FMT(path), x->at.line,
          x->at.column, lac_severity_name(x->level), LAC_FMT(text),
          LAC_FMT(id));
  if (!same_remedy(x, last)) {
    put_more(r, scratch, R_("to do"), x->note);
    put_more(r, scratch, R_("write"), x->wording);
    put_more(r, scratch, R_("allowed"), lac_remark_allowed(scratch, x));
  }
}

static void put_open(const lac_review *r, lac_arena *scratch) {
  for (size_t i = 0; i < r->remarks->open_n; i++) {
    const lac_remark_open *x = &r->remarks->open[i];
    lac_str path = lac_report_plain(scratch, x->work->path);
    lac_str quote = plain_line(scratch, x->at.quote);
    fprintf(r->out, "%.*s:%zu:%zu: note: %s: %.*s [open]\n", LAC_FMT(path),
            x->at.line, x->at.column, R_("left open"), LAC_FMT(quote));
    lac_arena_reset(scratch);
  }
}

static void put_externals(const lac_review *r, lac_arena *scratch) {
  const lac_jurisdiction *j = r->remarks->jurisdiction;
  for (size_t i = 0; i < j->external_n; i++) {
    lac_str cited = lac_report_plain(scratch, j->externals[i].cited);
    lac_str from = lac_report_plain(scratch, j->externals[i].from);
    fprintf(r->out, R_("relies on an act that was not given: %.*s (%.*s)"),
            LAC_FMT(cited), LAC_FMT(from));
    fputc('\n', r->out);
  }
}

static void put_waivers(const lac_review *r, lac_arena *scratch) {
  for (size_t i = 0; i < r->waivers->n; i++) {
    const lac_waiver *w = &r->waivers->items[i];
    lac_str reason = lac_report_plain(scratch, w->reason);
    lac_str file = lac_report_plain(scratch, lac_str_of(w->file));
    fprintf(r->out, "%s: %.*s, ",
            R_(w->expired ? N_("waiver expired") : N_("waived")),
            LAC_FMT(w->id));
    fprintf(r->out, RN_("%zu remark", "%zu remarks", w->used), w->used);
    fprintf(r->out, ": %.*s (%.*s:%zu%s%.*s)\n", LAC_FMT(reason), LAC_FMT(file),
            w->line, w->until.n > 0 ? R_(", until ") : "", LAC_FMT(w->until));
  }
}

static void put_overrides(const lac_review *r, lac_arena *scratch) {
  for (size_t i = 0; i < r->remarks->overridden_n; i++) {
    const lac_cell *c = r->remarks->overridden[i];
    const lac_override *o = c->override;
    size_t n = lac_remarks_overridden(r->remarks, o);
    lac_str who = lac_report_plain(scratch, lac_cell_overrider(scratch, c));
    lac_str own = lac_report_plain(scratch, lac_cell_own(scratch, c));
    lac_str was = lac_report_plain(scratch, lac_cell_was(scratch, c));
    lac_str path = lac_report_plain(scratch, o->path);
    fprintf(r->out, R_("overridden: %.*s/%.*s: %s, by %.*s"),
            LAC_FMT(c->requirement->instrument), LAC_FMT(c->requirement->id),
            lac_label_cell(c), LAC_FMT(who));
    fputs(" (", r->out);
    fprintf(r->out, RN_("%zu remark", "%zu remarks", n), n);
    fprintf(r->out, "; %.*s:%zu)\n", LAC_FMT(path), o->line);
    put_more(r, scratch, R_(lac_label_own_verdict), own);
    put_more(r, scratch, R_(lac_label_was), was);
    lac_arena_reset(scratch);
  }
}

static void put_summary(const lac_review *r) {
  lac_review_counts c = lac_review_count(r);
  const size_t *cells = r->remarks->cells, *level = c.by_level;
  fprintf(r->out, RN_("%zu error", "%zu errors", level[LAC_ERROR]),
          level[LAC_ERROR]);
  fputs(", ", r->out);
  fprintf(r->out, RN_("%zu warning", "%zu warnings", level[LAC_WARNING]),
          level[LAC_WARNING]);
  fputs(", ", r->out);
  fprintf(r->out, RN_("%zu note", "%zu notes", level[LAC_NOTE]),
          level[LAC_NOTE]);
  if (c.overridden > 0) fprintf(r->out, R_("; %zu overridden"), c.overridden);
  if (c.waived > 0) fprintf(r->out, R_("; %zu waived"), c.waived);
  if (r->baseline)
    fprintf(r->out, R_("; %zu in the baseline, %zu of it gone"), c.known,
            r->gone);
  fputc('\n', r->out);
  fprintf(
      r->out,
      R_("cells: %zu covered, %zu with an option, %zu partial, %zu missing, "
         "%zu not examined"),
      cells[LAC_COVERED], cells[LAC_COVERED_WITH_OPTION], cells[LAC_PARTIAL],
      cells[LAC_CELL_MISSING], cells[LAC_CELL_NOT_EXAMINED]);
  if (r->remarks->unexamined.n > 0)
    fprintf(r->out, " (%.*s)", LAC_FMT(r->remarks->unexamined));
  fprintf(r->out, "\n%s\n", R_(lac_report_disclaimer));
}

static void print(const lac_review *r) {
  lac_arena *scratch = lac_arena_new();
  put_externals(r, scratch);
  const lac_remark *last = NULL;
  bool *told = LAC_NEW_N(r->remarks->arena, bool, r->remarks->n + 1);
  for (size_t i = 0; i < r->remarks->n; i++) {
    const lac_remark *x = &r->remarks->items[i];
    if (lac_remark_is_aside(x) || told[i]) continue;
    put_remark(r, scratch, x, last);
    put_others(r, scratch, i, told);
    lac_arena_reset(scratch);
    last = x;
  }
  put_open(r, scratch);
  put_waivers(r, scratch);
  put_overrides(r, scratch);
  lac_report_sources_text(r->out, scratch, r->remarks->jurisdiction);
  put_summary(r);
  lac_arena_free(scratch);
}

const lac_review_format lac_review_text = {"text", print};
