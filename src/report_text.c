/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix for a terminal: a grid of all jurisdictions, then for each of them
 * the words of the law (report_evidence.c).
 *
 *   budapest  Convention on Cybercrime
 *                                vastria  karnau
 *   2    Illegal access          # 361    o 202
 *   3    Illegal interception    -        ~! 203
 *
 * Of a jurisdiction that is in the grid only what the grid prints is kept.
 */
#include <string.h>

#include "label.h"
#include "report_evidence.h"
#include "report_grid.h"

/* More jurisdictions than that get no evidence unless it is asked for. */
enum { FEW = 4, MAX_COLUMN = 14, MIN_TITLE = 16 };

struct lac_report {
  lac_report_settings settings;
  lac_arena *arena;
  lac_arena *scratch;
  FILE *spool; /* evidence, to be printed after the grid */
  lac_grid grid;
};

static const char *const symbols[] = {"#", "o", "~", "-", "."};
static const char *const colors[] = {"32", "36", "33", "31", "2"};

/* ---- Collecting ------------------------------------------------------- */

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

static void add(lac_report *r, const lac_jurisdiction *j) {
  lac_grid_add(r->arena, &r->grid, j);
  if (r->settings.evidence || r->grid.n <= FEW) {
    lac_report_settings s = r->settings;
    s.out = r->spool;
    lac_report_evidence(r->scratch, &s, j);
    lac_arena_reset(r->scratch);
  }
}

/* ---- The grid --------------------------------------------------------- */

/* How the grid is laid out. */
typedef struct {
  size_t id;        /* columns of the requirement's id */
  size_t title;     /* of its title, 0: none */
  size_t column;    /* of a jurisdiction */
  size_t per_block; /* jurisdictions side by side */
  bool provisions;  /* the leading provision is printed, too */
} layout;

static size_t max(size_t a, size_t b) { return a > b ? a : b; }

/* The symbol, what stands behind it, and a blank. */
static size_t mark_width(const lac_report *r) {
  return r->grid.overridden ? 4 : 3;
}

static size_t column_width(const lac_report *r, bool provisions) {
  size_t w = 3;
  for (size_t i = 0; i < r->grid.n; i++) {
    const lac_grid_column *c = &r->grid.columns[i];
    w = max(w, lac_report_columns(c->id));
    for (size_t k = 0; provisions && k < r->settings.rules->requirement_n; k++)
      w = max(w, mark_width(r) + lac_report_columns(c->marks[k].provision));
  }
  return w < MAX_COLUMN ? w : MAX_COLUMN;
}

/* Tries the roomiest way first; all jurisdictions side by side is worth more
 * than whole titles. */
static layout lay_out(const lac_report *r) {
  const lac_rules *rules = r->settings.rules;
  size_t width = (size_t)r->settings.width, title = 0, n = r->grid.n;
  layout l = {.id = 4};
  for (size_t i = 0; i < rules->requirement_n; i++) {
    l.id = max(l.id, lac_report_columns(rules->requirements[i].id));
    title = max(title, lac_report_columns(rules->requirements[i].title));
  }
  /* The last one for as many blocks as it takes. */
  const struct {
    size_t title;
    bool provisions;
  } ways[] = {{title, true},  {MIN_TITLE, true},
              {title, false}, {MIN_TITLE, false},
              {0, false},     {width < 72 ? 0 : MIN_TITLE, false}};
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
    l.title = ways[i].title;
    l.provisions = ways[i].provisions;
    l.column = column_width(r, l.provisions);
    size_t left = 2 + l.id + (l.title > 0 ? l.title + 2 : 0);
    l.per_block =
        left + l.column + 2 > width ? 1 : (width - left) / (l.column + 2);
    if (l.per_block < n || left + n * (l.column + 2) > width) continue;
    size_t room = width - left - n * (l.column + 2);
    if (l.title == MIN_TITLE) /* what is left goes to the titles */
      l.title = l.title + room < title ? l.title + room : title;
    break;
  }
  return l;
}

static void pad(FILE *out, size_t n) {
  while (n-- > 0) fputc(' ', out);
}

/* s cut or filled to a width, with two blanks before it. */
static void put(FILE *out, lac_str s, size_t width) {
  s = lac_report_cut(s, width);
  fprintf(out, "  %.*s", LAC_FMT(s));
  pad(out, width - lac_report_columns(s));
}

static void put_mark(const lac_report *r, const layout *l,
                     const lac_grid_mark *m, bool last) {
  FILE *out = r->settings.out;
  if (r->settings.color) fprintf(out, "\033[%sm", colors[m->status]);
  const char *flags = lac_grid_flags(m);
  fprintf(out, "  %s%s", symbols[m->status], flags);
  size_t used = 1 + strlen(flags), width = mark_width(r);
  if (l->provisions && m->provision.n > 0) {
    lac_str s = lac_report_cut(m->provision, l->column - width);
    fprintf(out, "%*s%.*s", (int)(width - used), "", LAC_FMT(s));
    used = width + lac_report_columns(s);
  }
  if (r->settings.color) fputs("\033[0m", out);
  if (!last) pad(out, l->column - used);
}

/* Short ids leave room for longer titles; the columns stay where they are. */
static size_t id_width(const lac_rules *rules, const lac_instrument *in) {
  size_t w = 4;
  for (size_t i = 0; i < rules->requirement_n; i++)
    if (lac_str_eq(rules->requirements[i].instrument, in->id))
      w = max(w, lac_report_columns(rules->requirements[i].id));
  return w;
}

static void put_rows(const lac_report *r, const layout *l,
                     const lac_instrument *in, size_t from, size_t to) {
  const lac_rules *rules = r->settings.rules;
  FILE *out = r->settings.out;
  size_t id = l->title > 0 ? id_width(rules, in) : l->id;
  for (size_t i = 0; i < rules->requirement_n; i++) {
    const lac_requirement *q = &rules->requirements[i];
    if (!lac_str_eq(q->instrument, in->id)) continue;
    put(out, q->id, id);
    if (l->title > 0) put(out, q->title, l->title + l->id - id);
    for (size_t k = from; k < to; k++)
      put_mark(r, l, &r->grid.columns[k].marks[i], k + 1 == to);
    fputc('\n', out);
  }
}

static void put_block(const lac_report *r, const layout *l, size_t from,
                      size_t to) {
  const lac_rules *rules = r->settings.rules;
  FILE *out = r->settings.out;
  for (size_t n = 0; n < rules->instrument_n; n++) {
    const lac_instrument *in = &rules->instruments[n];
    fprintf(out, "\n%.*s  %.*s\n", LAC_FMT(in->id), LAC_FMT(in->title));
    pad(out, 2 + l->id + (l->title > 0 ? l->title + 2 : 0));
    for (size_t k = from; k < to; k++) {
      lac_str id = lac_report_cut(r->grid.columns[k].id, l->column);
      fprintf(out, "  %.*s", LAC_FMT(id));
      if (k + 1 < to) pad(out, l->column - lac_report_columns(id));
    }
    fputc('\n', out);
    put_rows(r, l, in, from, to);
  }
}

static void put_legend(const lac_report *r) {
  FILE *out = r->settings.out;
  fputc('\n', out);
  for (size_t i = 0; i < 5; i++) {
    if (r->settings.color) fprintf(out, "\033[%sm", colors[i]);
    fprintf(out, "%s %s", symbols[i], lac_label_status((lac_cell_status)i));
    if (r->settings.color) fputs("\033[0m", out);
    fputs(i == 4 || r->settings.width < 80 ? "\n" : "   ", out);
  }
  lac_report_paragraph(out, r->settings.width, 0,
                       lac_str_of(R_("! beside it: overbroad, the law reaches "
                                     "further than was asked")));
  if (r->grid.overridden)
    lac_report_paragraph(
        out, r->settings.width, 0,
        lac_str_format(r->scratch, "* %s", R_(lac_grid_overridden)));
  lac_report_paragraph(out, r->settings.width, 0,
                       lac_str_of(R_(lac_report_disclaimer)));
}

/* ---- The end ---------------------------------------------------------- */

/* The first few of what is relied on; the evidence has all. */
static void put_externals(lac_report *r) {
  enum { SOME = 6 };
  bool any = false;
  for (size_t i = 0; i < r->grid.n; i++) {
    const lac_grid_column *c = &r->grid.columns[i];
    if (c->external_n == 0) continue;
    if (!any) fprintf(r->settings.out, "\n%s\n", R_(lac_label_external));
    any = true;
    size_t n = c->external_n > SOME + 1 ? SOME : c->external_n;
    lac_buf line;
    lac_buf_init(&line, r->scratch);
    lac_buf_format(&line, "%.*s: ", LAC_FMT(c->id));
    for (size_t k = 0; k < n; k++)
      lac_buf_format(&line, "%s%.*s", k == 0 ? "" : R_("; "),
                     LAC_FMT(c->externals[k].cited));
    if (n < c->external_n)
      lac_buf_format(&line, R_("; and %zu more"), c->external_n - n);
    lac_report_paragraph(r->settings.out, r->settings.width, 2,
                         lac_buf_str(&line));
  }
}

static lac_status end(lac_report *r) {
  FILE *out = r->settings.out;
  size_t n = r->grid.n;
  bool evidence = r->settings.evidence || n <= FEW;
  if (n > 0) {
    layout l = lay_out(r);
    fprintf(out, R_("lacuna %s: what the text of the law answers\n"),
            r->settings.version);
    put_externals(r);
    for (size_t from = 0; from < n; from += l.per_block) {
      size_t to = from + l.per_block;
      put_block(r, &l, from, to < n ? to : n);
    }
    put_legend(r);
    if (!evidence)
      lac_report_paragraph(
          out, r->settings.width, 0,
          lac_str_of(
              R_("--evidence prints the words of the law for each cell.")));
  }
  if (n > 0 && evidence)
    lac_report_unspool(r->spool, out);
  else
    fclose(r->spool);
  lac_arena_free(r->scratch);
  return LAC_OK;
}

const lac_report_format lac_report_text = {
    .name = "text", .begin = begin, .add = add, .end = end};
