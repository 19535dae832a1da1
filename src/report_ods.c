/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix as a spreadsheet: what it is and what is missing from it, the
 * grid, and for those who sort and filter one line a cell, an element, a piece
 * of evidence, a file.
 */
#include "ods.h"
#include "report_cell.h"
#include "report_evidence.h"
#include "report_grid.h"

enum { ABOUT, MATRIX, CELLS, ELEMENTS, EVIDENCE, FILES, DORMANT, SHEETS };

struct lac_report {
  lac_report_settings settings;
  lac_arena *arena;
  lac_arena *scratch;
  lac_ods_sheet *sheets[SHEETS];
  lac_grid grid;
};

static const struct {
  const char *name;
  size_t frozen;
} tables[SHEETS] = {[ABOUT] = {"About", 0},       [MATRIX] = {"Matrix", 3},
                    [CELLS] = {"Cells", 4},       [ELEMENTS] = {"Elements", 4},
                    [EVIDENCE] = {"Evidence", 4}, [FILES] = {"Files", 2},
                    [DORMANT] = {"NotInForce", 2}};

static const lac_ods_column about[] = {
    {NULL, LAC_ODS_WIDE},   {NULL, LAC_ODS_WIDE},   {NULL, LAC_ODS_MIDDLE},
    {NULL, LAC_ODS_MIDDLE}, {NULL, LAC_ODS_MIDDLE}, {NULL, LAC_ODS_MIDDLE},
    {NULL, LAC_ODS_MIDDLE}};
static const lac_ods_column matrix[] = {{N_("Instrument"), LAC_ODS_NARROW},
                                        {N_("Requirement"), LAC_ODS_NARROW},
                                        {N_("Title"), LAC_ODS_WIDE}};
static const lac_ods_column cells[] = {
    {N_("Jurisdiction"), LAC_ODS_NARROW},
    {N_("Instrument"), LAC_ODS_NARROW},
    {N_("Requirement"), LAC_ODS_NARROW},
    {N_("Title"), LAC_ODS_MIDDLE},
    {N_("Status"), LAC_ODS_MIDDLE},
    {N_("Overbroad"), LAC_ODS_NARROW},
    {N_("Confidence"), LAC_ODS_NARROW},
    {N_("Work"), LAC_ODS_MIDDLE},
    {N_("Provision"), LAC_ODS_NARROW},
    {N_("Heading"), LAC_ODS_MIDDLE},
    {N_("Place"), LAC_ODS_MIDDLE},
    {N_("Words"), LAC_ODS_WIDEST},
    {N_("Missing"), LAC_ODS_WIDE},
    {N_("Lawful limits"), LAC_ODS_WIDE},
    {N_("Limits that are not allowed"), LAC_ODS_WIDE},
    {N_("Notes"), LAC_ODS_WIDE},
    {N_("To do"), LAC_ODS_WIDE},
    {N_("Overridden by"), LAC_ODS_WIDE},
    {N_("The program's own verdict"), LAC_ODS_MIDDLE},
    {N_("When it was overridden, that was"), LAC_ODS_MIDDLE}};
static const lac_ods_column elements[] = {
    {N_("Jurisdiction"), LAC_ODS_NARROW}, {N_("Instrument"), LAC_ODS_NARROW},
    {N_("Requirement"), LAC_ODS_NARROW},  {N_("Element"), LAC_ODS_MIDDLE},
    {N_("Title"), LAC_ODS_WIDE},          {N_("Role"), LAC_ODS_NARROW},
    {N_("Verdict"), LAC_ODS_MIDDLE},      {N_("Source"), LAC_ODS_MIDDLE}};
static const lac_ods_column evidence[] = {
    {N_("Jurisdiction"), LAC_ODS_NARROW},
    {N_("Instrument"), LAC_ODS_NARROW},
    {N_("Requirement"), LAC_ODS_NARROW},
    {N_("For"), LAC_ODS_MIDDLE},
    {N_("Work"), LAC_ODS_MIDDLE},
    {N_("Provision"), LAC_ODS_NARROW},
    {N_("Place"), LAC_ODS_MIDDLE},
    {N_("Words"), LAC_ODS_WIDE},
    {N_("In their context"), LAC_ODS_WIDEST}};
static const lac_ods_column files[] = {
    {N_("Jurisdiction"), LAC_ODS_NARROW},
    {N_("File"), LAC_ODS_WIDE},
    {N_("Work"), LAC_ODS_MIDDLE},
    {N_("Title"), LAC_ODS_WIDE},
    {N_("Language"), LAC_ODS_NARROW},
    {N_("Format"), LAC_ODS_NARROW},
    {N_("Provisions"), LAC_ODS_NARROW},
    {N_("Date"), LAC_ODS_NARROW},
    {N_("Status"), LAC_ODS_NARROW},
    {N_("Kinds"), LAC_ODS_WIDE},
    {N_("Not searched, or left out"), LAC_ODS_WIDE}};
static const lac_ods_column dormant[] = {
    {N_("Jurisdiction"), LAC_ODS_NARROW}, {N_("Work"), LAC_ODS_MIDDLE},
    {N_("Provision"), LAC_ODS_NARROW},    {N_("Heading"), LAC_ODS_WIDE},
    {N_("Line"), LAC_ODS_NARROW},         {N_("State"), LAC_ODS_WIDE}};

#define COLUMNS(sheet, list) \
  lac_ods_columns((sheet), (list), sizeof(list) / sizeof *(list))

static lac_report *begin(lac_arena *arena,
                         const lac_report_settings *settings) {
  lac_report *r = LAC_NEW(arena, lac_report);
  r->settings = *settings;
  r->arena = arena;
  for (int i = 0; i < SHEETS; i++) {
    r->sheets[i] = lac_ods_sheet_new(arena, tables[i].name, tables[i].frozen,
                                     settings->diag);
    if (r->sheets[i] != NULL) continue;
    while (i-- > 0) lac_ods_sheet_free(r->sheets[i]);
    return NULL;
  }
  COLUMNS(r->sheets[ABOUT], about);
  COLUMNS(r->sheets[MATRIX], matrix);
  COLUMNS(r->sheets[CELLS], cells);
  COLUMNS(r->sheets[ELEMENTS], elements);
  COLUMNS(r->sheets[EVIDENCE], evidence);
  COLUMNS(r->sheets[FILES], files);
  COLUMNS(r->sheets[DORMANT], dormant);
  r->scratch = lac_arena_new();
  return r;
}

/* ---- One line a cell, an element, a piece of evidence ------------------- */

static void put_key(lac_ods_sheet *s, const lac_jurisdiction *j,
                    const lac_requirement *q) {
  lac_ods_row(s);
  lac_ods_text(s, NULL, j->id);
  lac_ods_text(s, NULL, q->instrument);
  lac_ods_text(s, NULL, q->id);
}

static void put_cell(lac_report *r, const lac_jurisdiction *j,
                     const lac_cell *c) {
  lac_ods_sheet *s = r->sheets[CELLS];
  const char *status = lac_cell_status_name(c->status);
  const lac_cell_provision *lead = lac_coverage_lead(c);
  const lac_element *remedy = lac_cell_remedy(c);
  lac_buf notes;
  lac_buf_init(&notes, r->scratch);
  for (size_t i = 0; i < c->note_n; i++)
    lac_buf_format(&notes, "%s%.*s", i == 0 ? "" : R_("; "),
                   LAC_FMT(c->notes[i]));
  put_key(s, j, c->requirement);
  lac_ods_text(s, NULL, c->requirement->title);
  lac_ods_text(s, status,
               lac_str_format(r->scratch, "%s %s", lac_label_symbol(c->status),
                              lac_label_status(c->status)));
  lac_ods_word(s, NULL, c->overbroad ? R_("overbroad") : "");
  lac_ods_number(s, NULL, c->confidence);
  lac_ods_text(s, NULL, lead == NULL ? LAC_STR("") : lead->at.work);
  lac_ods_text(s, NULL, lead == NULL ? LAC_STR("") : lead->at.provision);
  lac_ods_text(s, NULL, lead == NULL ? LAC_STR("") : lead->at.heading);
  lac_ods_text(
      s, NULL,
      lead == NULL ? LAC_STR("") : lac_cell_place(r->scratch, j, &lead->at));
  lac_ods_text(s, NULL, lac_cell_words(r->scratch, c));
  lac_ods_text(s, NULL, lac_cell_lacks(r->scratch, c));
  lac_ods_text(s, NULL, lac_cell_limits(r->scratch, c->options, c->option_n));
  lac_ods_text(s, NULL,
               lac_cell_limits(r->scratch, c->restrictions, c->restriction_n));
  lac_ods_text(s, NULL, lac_buf_str(&notes));
  lac_ods_text(s, NULL, remedy == NULL ? LAC_STR("") : remedy->remedy_note);
  lac_ods_text(s, NULL, lac_cell_overrider(r->scratch, c));
  lac_ods_text(s, NULL, lac_cell_own(r->scratch, c));
  lac_ods_text(s, NULL, lac_cell_was(r->scratch, c));
}

static void put_evidence(lac_report *r, const lac_jurisdiction *j,
                         const lac_cell *c, lac_str what,
                         const lac_evidence *e) {
  lac_ods_sheet *s = r->sheets[EVIDENCE];
  if (e->eid.n == 0 && e->quote.n == 0) return;
  put_key(s, j, c->requirement);
  lac_ods_text(s, NULL, what);
  lac_ods_text(s, NULL, e->work);
  lac_ods_text(s, NULL, e->provision);
  lac_ods_text(s, NULL, lac_cell_place(r->scratch, j, e));
  lac_ods_text(s, NULL, e->quote);
  lac_ods_text(s, NULL, e->passage == NULL ? LAC_STR("") : e->passage->text);
}

static void put_elements(lac_report *r, const lac_jurisdiction *j,
                         const lac_cell *c) {
  lac_ods_sheet *s = r->sheets[ELEMENTS];
  for (size_t i = 0; i < c->requirement->element_n; i++) {
    const lac_element *e = &c->requirement->elements[i];
    lac_verdict verdict = lac_cell_verdict(c, i);
    lac_cell_status like = lac_label_verdict_status(verdict);
    put_key(s, j, c->requirement);
    lac_ods_text(s, NULL, e->id);
    lac_ods_text(s, NULL, lac_rule_title(e->title, e->id));
    lac_ods_word(s, NULL, lac_label_role(e->role));
    lac_ods_text(s, lac_cell_status_name(like),
                 lac_str_format(r->scratch, "%s %s", lac_label_symbol(like),
                                lac_label_verdict(verdict)));
    lac_ods_text(s, NULL, e->source);
    for (size_t k = 0; c->elements != NULL && k < c->elements[i].n; k++)
      put_evidence(r, j, c, e->id, &c->elements[i].evidence[k]);
  }
  for (size_t i = 0; i < c->option_n; i++)
    put_evidence(r, j, c, c->options[i].narrowing->id, &c->options[i].evidence);
  for (size_t i = 0; i < c->restriction_n; i++)
    put_evidence(r, j, c, c->restrictions[i].narrowing->id,
                 &c->restrictions[i].evidence);
  for (size_t i = 0; i < c->test_n; i++)
    put_evidence(r, j, c, c->tests[i].test->id, &c->tests[i].finding.evidence);
}

/* ---- One line a file ---------------------------------------------------- */

static lac_str unsearched(lac_arena *arena, const lac_inventory *v) {
  lac_buf out;
  lac_buf_init(&out, arena);
  for (int i = LAC_LIVE; i <= LAC_TOC; i++)
    if (v->shares[i].elements > 0 && !lac_state_searched((lac_state)i))
      lac_buf_format(&out, R_("%s%s (%zu characters)"),
                     out.n > 0 ? R_("; ") : "", lac_label_state((lac_state)i),
                     v->shares[i].characters);
  return lac_buf_str(&out);
}

static void put_work(lac_report *r, const lac_jurisdiction *j,
                     const lac_work *w) {
  lac_ods_sheet *s = r->sheets[FILES];
  const lac_rules *rules = r->settings.rules;
  lac_buf kinds;
  lac_buf_init(&kinds, r->scratch);
  for (size_t i = 0; i < rules->kind_n; i++)
    if (w->kinds >> i & 1)
      lac_buf_format(&kinds, "%s%.*s", kinds.n > 0 ? ", " : "",
                     LAC_FMT(rules->kinds[i].title));
  const lac_str texts[] = {j->id,    w->path,     w->id,
                           w->title, w->language, w->format};
  lac_ods_row(s);
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    lac_ods_text(s, NULL, texts[i]);
  lac_ods_number(s, NULL, (double)w->provisions);
  lac_ods_text(s, NULL, w->date);
  lac_ods_text(s, NULL, w->status);
  lac_ods_text(s, NULL, lac_buf_str(&kinds));
  lac_ods_text(s, NULL, unsearched(r->scratch, &w->inventory));
  for (size_t i = 0; i < w->inventory.dormant_n; i++) {
    const lac_dormant *d = &w->inventory.dormant[i];
    s = r->sheets[DORMANT];
    lac_ods_row(s);
    lac_ods_text(s, NULL, j->id);
    lac_ods_text(s, NULL, w->id);
    lac_ods_text(s, NULL, d->name);
    lac_ods_text(s, NULL, d->heading);
    lac_ods_number(s, NULL, (double)d->line);
    lac_ods_word(s, NULL, lac_label_state(d->state));
  }
}

static void put_left_out(lac_ods_sheet *s, const lac_jurisdiction *j,
                         const lac_left_out *x) {
  enum { BETWEEN = sizeof files / sizeof *files - 3 };
  lac_ods_row(s);
  lac_ods_text(s, NULL, j->id);
  lac_ods_text(s, NULL, x->path);
  for (size_t i = 0; i < BETWEEN; i++) lac_ods_word(s, NULL, "");
  lac_ods_word(s, NULL, R_(x->why));
}

static void add(lac_report *r, const lac_jurisdiction *j) {
  lac_grid_add(r->arena, &r->grid, j);
  for (size_t i = 0; i < j->cell_n; i++) {
    put_cell(r, j, &j->cells[i]);
    put_elements(r, j, &j->cells[i]);
    lac_arena_reset(r->scratch);
  }
  for (size_t i = 0; i < j->work_n; i++) put_work(r, j, &j->works[i]);
  for (size_t i = 0; i < j->left_out_n; i++)
    put_left_out(r->sheets[FILES], j, &j->left_out[i]);
  lac_arena_reset(r->scratch);
}

/* ---- The sheets of all -------------------------------------------------- */

static void put_line(lac_ods_sheet *s, const char *style, const char *text) {
  lac_ods_row(s);
  lac_ods_word(s, style, text);
}

static void put_about(lac_report *r) {
  lac_ods_sheet *s = r->sheets[ABOUT];
  put_line(s, "title", R_("What the law answers"));
  put_line(s, "note", R_(lac_report_disclaimer));
  lac_ods_row(s);
  put_line(s, "title", R_(lac_label_external));
  for (size_t i = 0; i < r->grid.n; i++)
    for (size_t k = 0; k < r->grid.columns[i].external_n; k++) {
      const lac_external *x = &r->grid.columns[i].externals[k];
      lac_ods_row(s);
      lac_ods_text(s, NULL, r->grid.columns[i].title);
      lac_ods_text(s, NULL, x->cited);
      lac_ods_text(s, NULL, x->from);
    }
  lac_ods_row(s);
  put_line(s, "title", R_("Cells by status"));
  lac_ods_row(s);
  lac_ods_word(s, "head", R_("Jurisdiction"));
  lac_ods_word(s, "head", R_("Id"));
  for (int k = LAC_COVERED; k <= LAC_CELL_NOT_EXAMINED; k++)
    lac_ods_text(s, lac_cell_status_name((lac_cell_status)k),
                 lac_str_format(r->scratch, "%s %s",
                                lac_label_symbol((lac_cell_status)k),
                                lac_label_status((lac_cell_status)k)));
  for (size_t i = 0; i < r->grid.n; i++) {
    lac_ods_row(s);
    lac_ods_text(s, NULL, r->grid.columns[i].title);
    lac_ods_text(s, NULL, r->grid.columns[i].id);
    for (int k = LAC_COVERED; k <= LAC_CELL_NOT_EXAMINED; k++)
      lac_ods_number(s, NULL, (double)r->grid.columns[i].totals[k]);
  }
  lac_ods_row(s);
  lac_ods_row(s);
  lac_ods_text(s, "note",
               lac_str_format(r->scratch, "! %s", R_(lac_label_overbroad)));
  if (r->grid.overridden) {
    lac_ods_row(s);
    lac_ods_text(s, "note",
                 lac_str_format(r->scratch, "* %s", R_(lac_grid_overridden)));
  }
  lac_ods_row(s);
  lac_ods_text(s, "note",
               lac_str_format(r->scratch, "lacuna %s", r->settings.version));
}

static void put_matrix(lac_report *r) {
  lac_ods_sheet *s = r->sheets[MATRIX];
  const lac_rules *rules = r->settings.rules;
  for (size_t i = 0; i < r->grid.n; i++)
    lac_ods_column_add(s, lac_str_dup(r->arena, r->grid.columns[i].title),
                       LAC_ODS_MIDDLE);
  for (size_t k = 0; k < rules->requirement_n; k++) {
    const lac_requirement *q = &rules->requirements[k];
    lac_ods_row(s);
    lac_ods_text(s, NULL, q->instrument);
    lac_ods_text(s, NULL, q->id);
    lac_ods_text(s, NULL, q->title);
    for (size_t i = 0; i < r->grid.n; i++) {
      const lac_grid_mark *m = &r->grid.columns[i].marks[k];
      lac_cell_status status = (lac_cell_status)m->status;
      lac_ods_text(s, lac_cell_status_name(status),
                   lac_str_format(r->scratch, "%s%s %.*s %.*s",
                                  lac_label_symbol(status), lac_grid_flags(m),
                                  LAC_FMT(m->work), LAC_FMT(m->provision)));
    }
    lac_arena_reset(r->scratch);
  }
}

static lac_status end(lac_report *r) {
  put_about(r);
  put_matrix(r);
  lac_status status = lac_ods_write(r->arena, r->settings.out, r->sheets,
                                    SHEETS, r->settings.diag);
  lac_arena_free(r->scratch);
  return status;
}

const lac_report_format lac_report_ods = {.name = "ods",
                                          .binary = true,
                                          .context = true,
                                          .begin = begin,
                                          .add = add,
                                          .end = end};
