/* SPDX-License-Identifier: Apache-2.0
 *
 * A jurisdiction made again of its rows. What they name is looked up in the
 * rules: rows that rules do not know are a mistake of who chose them.
 */
#include "jurisdiction.h"
#include "store_base.h"
#include "translation.h"

typedef struct {
  lac_store *store;
  lac_diag *diag;
  const lac_store_input *input;
  lac_jurisdiction *j;
  int64_t *ids; /* of the cells, as in j */
  bool context;
  int64_t *passage_ids; /* of the passages, in order */
  lac_passage **passages;
  size_t passage_n, passage_cap, id_cap;
  lac_status status;
} reader;

static const char unknown_element[] =
    N_("%.*s: the rules do not know the element '%.*s'");

/* format has places for the input and the word. */
static void unknown(reader *r, const char *format, lac_str word) {
  if (r->status != LAC_OK) return;
  lac_diag_add(r->diag, LAC_ERROR, r->store->path, 0, 0, format,
               LAC_FMT(r->input->name), LAC_FMT(word));
  r->status = LAC_EINPUT;
}

static lac_str text(reader *r, sqlite3_stmt *q, int column) {
  return lac_store_text(r->j->arena, q, column);
}

static size_t number(sqlite3_stmt *q, int column) {
  int64_t n = sqlite3_column_int64(q, column);
  return n < 0 ? 0 : (size_t)n;
}

/* Calls row() for each row of a statement about the input. */
static void each(reader *r, const char *sql,
                 void (*row)(reader *r, sqlite3_stmt *q)) {
  if (r->status != LAC_OK) return;
  sqlite3_stmt *q = lac_store_ask(r->store, r->diag, sql, "i", r->input->key);
  int result = SQLITE_ERROR;
  while (q != NULL &&
         (result = lac_store_next(r->store, q, r->diag)) == SQLITE_ROW)
    row(r, q);
  if (result != SQLITE_DONE) r->status = LAC_EIO;
}

/* ---- The jurisdiction and its works ------------------------------------ */

static void read_head(reader *r, sqlite3_stmt *q) {
  r->j->id = text(r, q, 0);
  r->j->title = text(r, q, 1);
}

static void read_work(reader *r, sqlite3_stmt *q) {
  const lac_rules *rules = r->j->rules;
  lac_work w = {.id = text(r, q, 0),
                .title = text(r, q, 1),
                .short_title = text(r, q, 2),
                .language = text(r, q, 3),
                .format = text(r, q, 4),
                .path = text(r, q, 5),
                .provisions = number(q, 7),
                .status = text(r, q, 9),
                .date = text(r, q, 10)};
  lac_str sha256 = text(r, q, 6), bad;
  if (sha256.n < sizeof w.sha256) memcpy(w.sha256, sha256.p, sha256.n);
  if (!lac_jurisdiction_kinds(rules, text(r, q, 8), &w.kinds, &bad))
    unknown(r, N_("%.*s: the rules do not know the kind of work '%.*s'"), bad);
  w.by_requirement =
      LAC_NEW_N(r->j->arena, lac_candidates, rules->requirement_n + 1);
  for (size_t i = 0; i < rules->requirement_n; i++)
    w.by_requirement[i].examinable = sqlite3_column_int(q, 11) != 0;
  LAC_PUSH(r->j->arena, r->j->works, r->j->work_n, r->j->work_cap, w);
}

static void read_external(reader *r, sqlite3_stmt *q) {
  lac_external e = {text(r, q, 0), text(r, q, 1)};
  LAC_PUSH(r->j->arena, r->j->externals, r->j->external_n, r->j->external_cap,
           e);
}

/* The work at the place in the first column; NULL for none. */
static lac_work *work_at(reader *r, sqlite3_stmt *q) {
  size_t i = number(q, 0);
  return i < r->j->work_n ? &r->j->works[i] : NULL;
}

static void read_share(reader *r, sqlite3_stmt *q) {
  lac_work *w = work_at(r, q);
  size_t state = number(q, 1);
  if (w == NULL || state > LAC_TOC) return;
  w->inventory.shares[state] = (lac_share){number(q, 2), number(q, 3)};
}

static void read_dormant(reader *r, sqlite3_stmt *q) {
  lac_work *w = work_at(r, q);
  size_t state = number(q, 1);
  if (w == NULL || state > LAC_TOC) return;
  lac_dormant d = {.state = (lac_state)state,
                   .name = text(r, q, 2),
                   .heading = text(r, q, 3),
                   .eid = text(r, q, 4),
                   .line = number(q, 5)};
  lac_inventory *v = &w->inventory;
  LAC_PUSH(r->j->arena, v->dormant, v->dormant_n, v->dormant_cap, d);
}

static void read_left_out(reader *r, sqlite3_stmt *q) {
  lac_left_out x = {text(r, q, 0), lac_str_dup(r->j->arena, text(r, q, 1))};
  LAC_PUSH(r->j->arena, r->j->left_out, r->j->left_out_n, r->j->left_out_cap,
           x);
}

/* ---- Cells ------------------------------------------------------------- */

/* The value whose name is the word; n where none is. */
#define FIND_NAME(result, n, name_of, word)                    \
  do {                                                         \
    (result) = 0;                                              \
    while ((result) < (n) &&                                   \
           !lac_str_eq(lac_str_of(name_of((result))), (word))) \
      (result)++;                                              \
  } while (0)

static void read_cell(reader *r, sqlite3_stmt *q) {
  const lac_rules *rules = r->j->rules;
  lac_str instrument = text(r, q, 1), id = text(r, q, 2);
  lac_str status = text(r, q, 3), remedy = text(r, q, 6);
  size_t i = 0, k = 0;
  while (i < rules->requirement_n &&
         !(lac_str_eq(rules->requirements[i].instrument, instrument) &&
           lac_str_eq(rules->requirements[i].id, id)))
    i++;
  if (i == rules->requirement_n) {
    unknown(r, N_("%.*s: the rules do not know the requirement '%.*s'"), id);
    return;
  }
  lac_cell *c = &r->j->cells[i];
  r->ids[i] = sqlite3_column_int64(q, 0);
  c->requirement = &rules->requirements[i];
  FIND_NAME(c->status, LAC_CELL_NOT_EXAMINED, lac_cell_status_name, status);
  c->overbroad = sqlite3_column_int(q, 4) != 0;
  c->confidence = sqlite3_column_double(q, 5);
  if (remedy.n == 0) return;
  while (k < c->requirement->element_n &&
         !lac_str_eq(c->requirement->elements[k].id, remedy))
    k++;
  if (k == c->requirement->element_n)
    unknown(r, unknown_element, remedy);
  else
    c->remedy = &c->requirement->elements[k];
}

/* The cell with the id in the first column; NULL for none. */
static lac_cell *cell_of(reader *r, sqlite3_stmt *q) {
  int64_t id = sqlite3_column_int64(q, 0);
  for (size_t i = 0; i < r->j->cell_n; i++)
    if (r->ids[i] == id) return &r->j->cells[i];
  return NULL;
}

/* The place of an element in its requirement; told where there is none. */
static size_t element_of(reader *r, const lac_cell *c, lac_str id) {
  size_t i = 0;
  while (i < c->requirement->element_n &&
         !lac_str_eq(c->requirement->elements[i].id, id))
    i++;
  if (i < c->requirement->element_n) return i;
  unknown(r, unknown_element, id);
  return 0;
}

static void read_element(reader *r, sqlite3_stmt *q) {
  lac_cell *c = cell_of(r, q);
  if (c == NULL || c->requirement->element_n == 0) return;
  if (c->elements == NULL)
    c->elements =
        LAC_NEW_N(r->j->arena, lac_element_finding, c->requirement->element_n);
  lac_element_finding *f = &c->elements[element_of(r, c, text(r, q, 1))];
  FIND_NAME(f->verdict, LAC_NOT_EXAMINED, lac_verdict_name, text(r, q, 2));
}

static void read_narrowing(reader *r, sqlite3_stmt *q) {
  lac_cell *c = cell_of(r, q);
  if (c == NULL) return;
  bool option = lac_str_eq(text(r, q, 1), LAC_STR("option"));
  lac_str id = text(r, q, 2);
  const lac_narrowing *of =
      option ? c->requirement->options : c->requirement->restrictions;
  size_t n = option ? c->requirement->option_n : c->requirement->restriction_n;
  size_t i = 0;
  while (i < n && !lac_str_eq(of[i].id, id)) i++;
  if (i == n) {
    unknown(r,
            option ? N_("%.*s: the rules do not know the option '%.*s'")
                   : N_("%.*s: the rules do not know the restriction '%.*s'"),
            id);
    return;
  }
  lac_cell_narrowing item = {.narrowing = &of[i],
                             .recorded = sqlite3_column_int(q, 3) != 0};
  if (option)
    LAC_PUSH(r->j->arena, c->options, c->option_n, c->option_cap, item);
  else
    LAC_PUSH(r->j->arena, c->restrictions, c->restriction_n, c->restriction_cap,
             item);
}

static void read_number(reader *r, sqlite3_stmt *q) {
  lac_cell *c = cell_of(r, q);
  if (c == NULL) return;
  lac_str id = text(r, q, 1), outcome = text(r, q, 2);
  size_t i = 0;
  while (i < c->requirement->test_n &&
         !lac_str_eq(c->requirement->tests[i].id, id))
    i++;
  if (i == c->requirement->test_n) {
    unknown(r, N_("%.*s: the rules do not know the number '%.*s'"), id);
    return;
  }
  lac_cell_test t = {.test = &c->requirement->tests[i]};
  FIND_NAME(t.finding.outcome, LAC_TEST_UNDECIDED, lac_test_outcome_name,
            outcome);
  t.finding.value = (long)sqlite3_column_int64(q, 3);
  LAC_PUSH(r->j->arena, c->tests, c->test_n, c->test_cap, t);
}

static void read_note(reader *r, sqlite3_stmt *q) {
  lac_cell *c = cell_of(r, q);
  if (c != NULL)
    LAC_PUSH(r->j->arena, c->notes, c->note_n, c->note_cap, text(r, q, 1));
}

static void read_override(reader *r, sqlite3_stmt *q) {
  lac_cell *c = cell_of(r, q);
  if (c == NULL) return;
  lac_str own = text(r, q, 7), was = text(r, q, 10);
  lac_override *o = &r->j->overrides[r->j->override_n++]; /* one a cell */
  *o = (lac_override){.requirement = c->requirement,
                      .status = c->status,
                      .reader = text(r, q, 1),
                      .date = text(r, q, 2),
                      .reason = text(r, q, 3),
                      .path = text(r, q, 4),
                      .line = number(q, 5),
                      .column = number(q, 6),
                      .own_overbroad = sqlite3_column_int(q, 8) != 0,
                      .own_lead = text(r, q, 9),
                      .was_said = was.n > 0,
                      .was_overbroad = sqlite3_column_int(q, 11) != 0,
                      .was_lead = text(r, q, 12)};
  FIND_NAME(o->own_status, LAC_CELL_NOT_EXAMINED, lac_cell_status_name, own);
  FIND_NAME(o->was_status, LAC_CELL_NOT_EXAMINED, lac_cell_status_name, was);
  c->override = o;
}

/* ---- Evidence ---------------------------------------------------------- */

static void read_passage(reader *r, sqlite3_stmt *q) {
  lac_passage *p = LAC_NEW(r->j->arena, lac_passage);
  p->text = text(r, q, 1);
  size_t n = r->passage_n;
  LAC_PUSH(r->j->arena, r->passage_ids, n, r->id_cap,
           sqlite3_column_int64(q, 0));
  LAC_PUSH(r->j->arena, r->passages, r->passage_n, r->passage_cap, p);
}

/* Puts the passage with the id in a column and the places after it into e. */
static void find_passage(reader *r, sqlite3_stmt *q, int column,
                         lac_evidence *e) {
  int64_t id = sqlite3_column_int64(q, column);
  size_t low = 0, high = r->passage_n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (r->passage_ids[middle] < id)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == r->passage_n || r->passage_ids[low] != id) return;
  size_t from = number(q, column + 1), to = number(q, column + 2);
  if (from > to || to > r->passages[low]->text.n) return;
  e->passage = r->passages[low];
  e->mark = from;
  e->mark_end = to;
}

/* A provision that the reader of an override names. */
static void add_reader_provision(reader *r, const lac_cell *c,
                                 const lac_evidence *e) {
  if (c->override == NULL) return;
  lac_override *o = &r->j->overrides[c->override - r->j->overrides];
  lac_cell_provision p = {.at = *e, .role = "reader", .score = 1};
  LAC_PUSH(r->j->arena, o->provisions, o->provision_n, o->provision_cap, p);
}

static void read_evidence(reader *r, sqlite3_stmt *q) {
  lac_cell *c = cell_of(r, q);
  if (c == NULL) return;
  lac_evidence e = {.work = text(r, q, 4),
                    .provision = text(r, q, 5),
                    .heading = text(r, q, 6),
                    .eid = text(r, q, 7),
                    .line = number(q, 8),
                    .column = number(q, 9),
                    .quote = text(r, q, 10)};
  if (r->context) find_passage(r, q, 11, &e);
  lac_str part = text(r, q, 1), item = text(r, q, 2);
  size_t position = number(q, 3);
  if (lac_str_eq(part, LAC_STR("reader"))) {
    add_reader_provision(r, c, &e);
  } else if (lac_str_eq(part, LAC_STR("answer"))) {
    lac_cell_provision p = {.at = e,
                            .role = lac_str_dup(r->j->arena, item),
                            .score = sqlite3_column_double(q, 14)};
    LAC_PUSH(r->j->arena, c->provisions, c->provision_n, c->provision_cap, p);
  } else if (lac_str_eq(part, LAC_STR("element"))) {
    if (c->elements == NULL) return;
    lac_element_finding *f = &c->elements[element_of(r, c, item)];
    LAC_PUSH(r->j->arena, f->evidence, f->n, f->cap, e);
  } else if (lac_str_eq(part, LAC_STR("option"))) {
    if (position < c->option_n) c->options[position].evidence = e;
  } else if (lac_str_eq(part, LAC_STR("restriction"))) {
    if (position < c->restriction_n) c->restrictions[position].evidence = e;
  } else if (position < c->test_n) {
    c->tests[position].finding.evidence = e;
  }
}

/* ---- All of it --------------------------------------------------------- */

static void read_all(reader *r) {
  each(r, "SELECT code, title FROM jurisdictions WHERE id = ?", read_head);
  each(r,
       "SELECT name, title, short_title, language, format, path, sha256,"
       " provisions, kinds, status, date, examined FROM works"
       " WHERE jurisdiction = ? ORDER BY position",
       read_work);
  each(r,
       "SELECT w.position, t.state, t.elements, t.characters FROM works w"
       " JOIN shares t ON t.work = w.id WHERE w.jurisdiction = ?",
       read_share);
  each(r,
       "SELECT w.position, t.state, t.name, t.heading, t.eid, t.line"
       " FROM works w JOIN dormant t ON t.work = w.id WHERE w.jurisdiction = ?"
       " ORDER BY w.position, t.position",
       read_dormant);
  each(r,
       "SELECT path, why FROM left_out WHERE jurisdiction = ?"
       " ORDER BY position",
       read_left_out);
  if (r->context)
    each(r, "SELECT id, text FROM passages WHERE jurisdiction = ? ORDER BY id",
         read_passage);
  each(r,
       "SELECT cited, source FROM external WHERE jurisdiction = ?"
       " ORDER BY position",
       read_external);
  each(r,
       "SELECT id, instrument, requirement, status, overbroad, confidence,"
       " remedy FROM cells WHERE jurisdiction = ? ORDER BY id",
       read_cell);
  each(r,
       "SELECT t.cell, t.id, t.verdict FROM cells c JOIN elements t"
       " ON t.cell = c.id WHERE c.jurisdiction = ?",
       read_element);
  each(r,
       "SELECT t.cell, t.part, t.id, t.recorded FROM cells c JOIN narrowings t"
       " ON t.cell = c.id WHERE c.jurisdiction = ?"
       " ORDER BY t.cell, t.part, t.position",
       read_narrowing);
  each(r,
       "SELECT t.cell, t.id, t.outcome, t.value FROM cells c JOIN numbers t"
       " ON t.cell = c.id WHERE c.jurisdiction = ?"
       " ORDER BY t.cell, t.position",
       read_number);
  each(r,
       "SELECT t.cell, t.text FROM cells c JOIN notes t ON t.cell = c.id"
       " WHERE c.jurisdiction = ? ORDER BY t.cell, t.position",
       read_note);
  each(r,
       "SELECT t.cell, t.reader, t.date, t.reason, t.path, t.line, t.column,"
       " t.own_status, t.own_overbroad, t.own_lead, coalesce(t.was_status, ''),"
       " t.was_overbroad, t.was_lead FROM cells c JOIN overrides t"
       " ON t.cell = c.id WHERE c.jurisdiction = ?",
       read_override);
  each(r,
       "SELECT t.cell, t.part, t.item, t.position, w.name, p.number, p.heading,"
       " t.eid, t.line, t.column, t.quote, t.passage, t.mark, t.mark_end,"
       " t.score"
       " FROM cells c JOIN evidence t ON t.cell = c.id"
       " JOIN provisions p ON p.id = t.provision JOIN works w ON w.id = p.work"
       " WHERE c.jurisdiction = ? ORDER BY t.cell, t.position",
       read_evidence);
}

lac_status lac_store_load(lac_store *s, const lac_rules *rules,
                          const lac_store_input *input, bool context,
                          lac_jurisdiction **jurisdiction, lac_diag *diag) {
  lac_arena *arena = lac_arena_new();
  lac_jurisdiction *j = LAC_NEW(arena, lac_jurisdiction);
  j->arena = arena;
  j->rules = rules;
  j->cell_n = rules->requirement_n;
  j->cells = LAC_NEW_N(arena, lac_cell, j->cell_n);
  j->overrides = LAC_NEW_N(arena, lac_override, j->cell_n);
  reader r = {.store = s,
              .diag = diag,
              .input = input,
              .j = j,
              .ids = LAC_NEW_N(arena, int64_t, j->cell_n),
              .context = context};
  read_all(&r);
  for (size_t i = 0; i < j->cell_n && r.status == LAC_OK; i++) {
    if (j->cells[i].requirement != NULL) continue;
    lac_diag_add(diag, LAC_ERROR, s->path, 0, 0,
                 "%.*s: the store has no cell %.*s/%.*s", LAC_FMT(input->name),
                 LAC_FMT(rules->requirements[i].instrument),
                 LAC_FMT(rules->requirements[i].id));
    r.status = LAC_EINPUT;
  }
  if (r.status == LAC_OK)
    *jurisdiction = j;
  else
    lac_arena_free(arena);
  return r.status;
}
