/* SPDX-License-Identifier: Apache-2.0 */
#include "packet.h"

#define MAGIC "LACP1\n"

/* ---- Writing ----------------------------------------------------------- */

static void put_number(lac_buf *out, uint64_t n) {
  for (int i = 0; i < 8; i++) lac_buf_byte(out, (char)(n >> 8 * i & 0xff));
}

static void put_bool(lac_buf *out, bool b) { lac_buf_byte(out, b ? 1 : 0); }

static void put_double(lac_buf *out, double d) {
  uint64_t n;
  memcpy(&n, &d, sizeof n);
  put_number(out, n);
}

static void put_str(lac_buf *out, lac_str s) {
  put_number(out, s.n);
  lac_buf_add(out, s);
}

/* A piece is begun with a length of 0, which its end sets right. */
static size_t begin_piece(lac_buf *out, char letter) {
  lac_buf_byte(out, letter);
  put_number(out, 0);
  return out->n;
}

static void end_piece(lac_buf *out, size_t start) {
  uint64_t n = out->n - start;
  for (size_t i = 0; i < 8; i++)
    out->p[start - 8 + i] = (char)(n >> 8 * i & 0xff);
}

/* What cells are written with: a passage goes with the first evidence that is
 * of it, and by its number after that. */
typedef struct {
  lac_buf *out;
  const lac_passage **passages;
  size_t passage_n, passage_cap;
} writer;

/* 0 for none, else one more than its place; its text where it is new. */
static void put_passage(writer *w, const lac_passage *p) {
  size_t i = 0;
  if (p == NULL) {
    put_number(w->out, 0);
    return;
  }
  while (i < w->passage_n && w->passages[i] != p) i++;
  put_number(w->out, i + 1);
  if (i < w->passage_n) return;
  LAC_PUSH(w->out->arena, w->passages, w->passage_n, w->passage_cap, p);
  put_str(w->out, p->text);
}

static void put_evidence(writer *w, const lac_evidence *e) {
  lac_buf *out = w->out;
  put_str(out, e->work);
  put_str(out, e->provision);
  put_str(out, e->heading);
  put_str(out, e->eid);
  put_number(out, e->line);
  put_number(out, e->column);
  put_str(out, e->quote);
  put_passage(w, e->passage);
  put_number(out, e->mark);
  put_number(out, e->mark_end);
}

static void put_inventory(lac_buf *out, const lac_inventory *v) {
  for (int i = LAC_LIVE; i <= LAC_TOC; i++) {
    put_number(out, v->shares[i].elements);
    put_number(out, v->shares[i].characters);
  }
  put_number(out, v->dormant_n);
  for (size_t i = 0; i < v->dormant_n; i++) {
    put_number(out, v->dormant[i].state);
    put_str(out, v->dormant[i].name);
    put_str(out, v->dormant[i].heading);
    put_str(out, v->dormant[i].eid);
    put_number(out, v->dormant[i].line);
  }
}

/* Whether any requirement could be judged in its language. */
static bool examinable(const lac_rules *rules, const lac_work *w) {
  for (size_t i = 0; i < rules->requirement_n; i++)
    if (w->by_requirement[i].examinable) return true;
  return false;
}

static void put_work(lac_buf *out, const lac_rules *rules, const lac_work *w) {
  const lac_str words[] = {w->id,       w->title,  w->short_title,
                           w->language, w->format, w->path,
                           w->status,   w->date,   lac_str_of(w->sha256)};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    put_str(out, words[i]);
  put_number(out, w->provisions);
  put_number(out, w->kinds);
  put_bool(out, examinable(rules, w));
  put_inventory(out, &w->inventory);
}

static void put_narrowings(writer *w, const lac_narrowing *of,
                           const lac_cell_narrowing *items, size_t n) {
  put_number(w->out, n);
  for (size_t i = 0; i < n; i++) {
    put_number(w->out, (uint64_t)(items[i].narrowing - of));
    put_evidence(w, &items[i].evidence);
    put_bool(w->out, items[i].recorded);
  }
}

static void put_elements(writer *w, const lac_cell *c) {
  put_bool(w->out, c->elements != NULL);
  for (size_t i = 0; c->elements != NULL && i < c->requirement->element_n;
       i++) {
    put_number(w->out, c->elements[i].verdict);
    put_number(w->out, c->elements[i].n);
    for (size_t k = 0; k < c->elements[i].n; k++)
      put_evidence(w, &c->elements[i].evidence[k]);
  }
}

static void put_provisions(writer *w, const lac_cell_provision *items,
                           size_t n) {
  put_number(w->out, n);
  for (size_t i = 0; i < n; i++) {
    put_evidence(w, &items[i].at);
    put_str(w->out, lac_str_of(items[i].role));
    put_double(w->out, items[i].score);
  }
}

static void put_cell(writer *w, const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  put_number(w->out, c->status);
  put_bool(w->out, c->overbroad);
  put_double(w->out, c->confidence);
  put_elements(w, c);
  put_narrowings(w, q->options, c->options, c->option_n);
  put_narrowings(w, q->restrictions, c->restrictions, c->restriction_n);
  put_number(w->out, c->test_n);
  for (size_t i = 0; i < c->test_n; i++) {
    put_number(w->out, (uint64_t)(c->tests[i].test - q->tests));
    put_number(w->out, c->tests[i].finding.outcome);
    put_number(w->out, (uint64_t)c->tests[i].finding.value);
    put_evidence(w, &c->tests[i].finding.evidence);
  }
  put_provisions(w, c->provisions, c->provision_n);
  put_number(w->out, c->note_n);
  for (size_t i = 0; i < c->note_n; i++) put_str(w->out, c->notes[i]);
  /* One more than its place; 0: none. */
  put_number(w->out,
             c->remedy == NULL ? 0 : (uint64_t)(c->remedy - q->elements) + 1);
}

static void put_override(writer *w, const lac_rules *rules,
                         const lac_override *o) {
  const lac_str words[] = {o->reader, o->date,     o->reason,
                           o->path,   o->own_lead, o->was_lead};
  put_number(w->out, (uint64_t)(o->requirement - rules->requirements));
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    put_str(w->out, words[i]);
  put_number(w->out, o->line);
  put_number(w->out, o->column);
  put_number(w->out, o->status);
  put_number(w->out, o->own_status);
  put_bool(w->out, o->own_overbroad);
  put_bool(w->out, o->was_said);
  put_number(w->out, o->was_status);
  put_bool(w->out, o->was_overbroad);
  put_provisions(w, o->provisions, o->provision_n);
}

void lac_packet_begin(lac_buf *out) { lac_buf_add(out, LAC_STR(MAGIC)); }

void lac_packet_add_message(lac_buf *out, const lac_message *m) {
  size_t start = begin_piece(out, 'M');
  put_number(out, m->severity);
  put_bool(out, m->file != NULL);
  put_str(out, lac_str_of(m->file));
  put_number(out, m->line);
  put_number(out, m->column);
  put_str(out, lac_str_of(m->text));
  end_piece(out, start);
}

void lac_packet_add(lac_buf *out, const lac_jurisdiction *j) {
  size_t start = begin_piece(out, 'J');
  writer w = {.out = out};
  put_str(out, j->id);
  put_str(out, j->title);
  put_number(out, j->work_n);
  for (size_t i = 0; i < j->work_n; i++) put_work(out, j->rules, &j->works[i]);
  put_number(out, j->cell_n);
  for (size_t i = 0; i < j->cell_n; i++) put_cell(&w, &j->cells[i]);
  put_number(out, j->override_n);
  for (size_t i = 0; i < j->override_n; i++)
    put_override(&w, j->rules, &j->overrides[i]);
  put_number(out, j->external_n);
  for (size_t i = 0; i < j->external_n; i++) {
    put_str(out, j->externals[i].cited);
    put_str(out, j->externals[i].from);
  }
  put_number(out, j->left_out_n);
  for (size_t i = 0; i < j->left_out_n; i++) {
    put_str(out, j->left_out[i].path);
    put_str(out, lac_str_of(j->left_out[i].why));
  }
  end_piece(out, start);
}

void lac_packet_end(lac_buf *out, lac_status status) {
  size_t start = begin_piece(out, 'E');
  put_number(out, status);
  end_piece(out, start);
}

/* ---- Reading ----------------------------------------------------------- */

/* What is left, and whether all of it was well so far. After the first mistake
 * all is 0 and empty. */
typedef struct {
  lac_arena *arena;
  const lac_rules *rules;
  const lac_jurisdiction *j; /* its works are there when its cells are read */
  lac_str rest;
  bool bad;
  lac_passage **passages;
  size_t passage_n, passage_cap;
} reader;

static lac_str get_bytes(reader *r, uint64_t n) {
  if (r->bad || n > r->rest.n) {
    r->bad = true;
    return LAC_STR("");
  }
  lac_str s = lac_str_sub(r->rest, 0, (size_t)n);
  r->rest = lac_str_sub(r->rest, (size_t)n, r->rest.n);
  return s;
}

static uint64_t get_number(reader *r) {
  lac_str s = get_bytes(r, 8);
  uint64_t n = 0;
  for (size_t i = 0; i < s.n; i++)
    n |= (uint64_t)(unsigned char)s.p[i] << 8 * i;
  return n;
}

/* A number that must be less than a limit; 0 where it is not. */
static size_t get_below(reader *r, size_t limit) {
  uint64_t n = get_number(r);
  if (n < limit) return (size_t)n;
  r->bad = true;
  return 0;
}

/* How many items follow, each of at least so many bytes: what is there bounds
 * what is made for them. */
static size_t get_count(reader *r, size_t each) {
  return get_below(r, r->rest.n / each + 1);
}

static bool get_bool(reader *r) {
  lac_str s = get_bytes(r, 1);
  if (s.n == 1 && (unsigned char)s.p[0] > 1) r->bad = true;
  return s.n == 1 && s.p[0] == 1;
}

static double get_double(reader *r) {
  uint64_t n = get_number(r);
  double d;
  memcpy(&d, &n, sizeof d);
  if (d >= 0 && d <= 1) return d; /* a confidence, a score; no NaN */
  r->bad = true;
  return 0;
}

static lac_str get_str(reader *r) {
  return lac_str_copy(r->arena, get_bytes(r, get_number(r)));
}

static const lac_passage *get_passage(reader *r) {
  size_t i = get_below(r, r->passage_n + 2);
  if (i == 0 || r->bad) return NULL;
  if (i > r->passage_n) {
    lac_passage *p = LAC_NEW(r->arena, lac_passage);
    p->text = get_str(r);
    LAC_PUSH(r->arena, r->passages, r->passage_n, r->passage_cap, p);
  }
  return r->passages[i - 1];
}

static void get_evidence(reader *r, lac_evidence *e) {
  e->work = get_str(r);
  e->provision = get_str(r);
  e->heading = get_str(r);
  e->eid = get_str(r);
  e->line = get_below(r, SIZE_MAX);
  e->column = get_below(r, SIZE_MAX);
  e->quote = get_str(r);
  e->passage = get_passage(r);
  size_t length = e->passage == NULL ? 0 : e->passage->text.n;
  e->mark = get_below(r, length + 1);
  e->mark_end = get_below(r, length + 1);
  if (e->mark > e->mark_end) r->bad = true;
  /* Reports look it up. */
  if (e->work.n > 0 && lac_coverage_work(r->j, e->work) == NULL) r->bad = true;
}

/* Of the bytes that a piece of evidence and a work take at least. */
enum { EVIDENCE = 80, WORK = 241, CELL = 50, DORMANT = 40, OVERRIDE = 107 };

static void get_inventory(reader *r, lac_inventory *v) {
  for (int i = LAC_LIVE; i <= LAC_TOC; i++) {
    v->shares[i].elements = get_below(r, SIZE_MAX);
    v->shares[i].characters = get_below(r, SIZE_MAX);
  }
  v->dormant_n = get_count(r, DORMANT);
  v->dormant = LAC_NEW_N(r->arena, lac_dormant, v->dormant_n);
  for (size_t i = 0; i < v->dormant_n && !r->bad; i++) {
    v->dormant[i].state = (lac_state)get_below(r, LAC_TOC + 1);
    v->dormant[i].name = get_str(r);
    v->dormant[i].heading = get_str(r);
    v->dormant[i].eid = get_str(r);
    v->dormant[i].line = get_below(r, SIZE_MAX);
  }
}

static void get_work(reader *r, lac_work *w) {
  lac_str *words[] = {&w->id,     &w->title, &w->short_title, &w->language,
                      &w->format, &w->path,  &w->status,      &w->date};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    *words[i] = get_str(r);
  lac_str sha256 = get_str(r);
  if (sha256.n >= sizeof w->sha256) r->bad = true;
  if (!r->bad) memcpy(w->sha256, sha256.p, sha256.n);
  w->provisions = get_below(r, SIZE_MAX);
  w->kinds = get_number(r);
  size_t n = r->rules->requirement_n;
  w->by_requirement = LAC_NEW_N(r->arena, lac_candidates, n + 1);
  bool known = get_bool(r);
  for (size_t i = 0; i < n; i++) w->by_requirement[i].examinable = known;
  get_inventory(r, &w->inventory);
}

static void get_narrowings(reader *r, const lac_narrowing *of, size_t of_n,
                           lac_cell_narrowing **items, size_t *count) {
  *count = get_count(r, EVIDENCE);
  if (*count > 0 && of_n == 0) r->bad = true;
  *items = LAC_NEW_N(r->arena, lac_cell_narrowing, *count);
  for (size_t i = 0; i < *count && !r->bad; i++) {
    (*items)[i].narrowing = &of[get_below(r, of_n)];
    get_evidence(r, &(*items)[i].evidence);
    (*items)[i].recorded = get_bool(r);
  }
}

static void get_elements(reader *r, lac_cell *c) {
  if (!get_bool(r)) return;
  size_t n = c->requirement->element_n;
  c->elements = LAC_NEW_N(r->arena, lac_element_finding, n);
  for (size_t i = 0; i < n; i++) {
    lac_element_finding *f = &c->elements[i];
    f->verdict = (lac_verdict)get_below(r, LAC_NOT_EXAMINED + 1);
    f->n = get_count(r, EVIDENCE);
    f->evidence = LAC_NEW_N(r->arena, lac_evidence, f->n);
    for (size_t k = 0; k < f->n && !r->bad; k++)
      get_evidence(r, &f->evidence[k]);
  }
}

static void get_tests(reader *r, lac_cell *c) {
  c->test_n = get_count(r, EVIDENCE);
  if (c->test_n > 0 && c->requirement->test_n == 0) r->bad = true;
  c->tests = LAC_NEW_N(r->arena, lac_cell_test, c->test_n);
  for (size_t i = 0; i < c->test_n && !r->bad; i++) {
    lac_cell_test *t = &c->tests[i];
    t->test = &c->requirement->tests[get_below(r, c->requirement->test_n)];
    t->finding.outcome = (lac_test_outcome)get_below(r, LAC_TEST_UNDECIDED + 1);
    t->finding.value = (long)get_number(r);
    get_evidence(r, &t->finding.evidence);
  }
}

static lac_cell_provision *get_provisions(reader *r, size_t *n) {
  *n = get_count(r, EVIDENCE);
  lac_cell_provision *items = LAC_NEW_N(r->arena, lac_cell_provision, *n);
  for (size_t i = 0; i < *n && !r->bad; i++) {
    get_evidence(r, &items[i].at);
    if (items[i].at.work.n == 0) r->bad = true;
    items[i].role = lac_str_dup(r->arena, get_str(r));
    items[i].score = get_double(r);
  }
  return items;
}

static lac_cell_status get_status(reader *r) {
  return (lac_cell_status)get_below(r, LAC_CELL_NOT_EXAMINED + 1);
}

/* An override, which its cell is given. */
static void get_override(reader *r, lac_jurisdiction *j, lac_override *o) {
  size_t i = get_below(r, j->cell_n);
  lac_str *words[] = {&o->reader, &o->date,     &o->reason,
                      &o->path,   &o->own_lead, &o->was_lead};
  for (size_t k = 0; k < sizeof words / sizeof *words; k++)
    *words[k] = get_str(r);
  o->line = get_below(r, SIZE_MAX);
  o->column = get_below(r, SIZE_MAX);
  o->status = get_status(r);
  o->own_status = get_status(r);
  o->own_overbroad = get_bool(r);
  o->was_said = get_bool(r);
  o->was_status = get_status(r);
  o->was_overbroad = get_bool(r);
  o->provisions = get_provisions(r, &o->provision_n);
  if (r->bad || j->cells[i].override != NULL) {
    r->bad = true;
    return;
  }
  o->requirement = j->cells[i].requirement;
  j->cells[i].override = o;
}

static void get_cell(reader *r, const lac_requirement *q, lac_cell *c) {
  c->requirement = q;
  c->status = get_status(r);
  c->overbroad = get_bool(r);
  c->confidence = get_double(r);
  get_elements(r, c);
  get_narrowings(r, q->options, q->option_n, &c->options, &c->option_n);
  get_narrowings(r, q->restrictions, q->restriction_n, &c->restrictions,
                 &c->restriction_n);
  get_tests(r, c);
  c->provisions = get_provisions(r, &c->provision_n);
  c->note_n = get_count(r, 8);
  c->notes = LAC_NEW_N(r->arena, lac_str, c->note_n);
  for (size_t i = 0; i < c->note_n; i++) c->notes[i] = get_str(r);
  size_t remedy = get_below(r, q->element_n + 1);
  c->remedy = remedy == 0 ? NULL : &q->elements[remedy - 1];
}

static lac_jurisdiction *get_jurisdiction(reader *r) {
  lac_jurisdiction *j = LAC_NEW(r->arena, lac_jurisdiction);
  j->arena = r->arena;
  j->rules = r->rules;
  r->j = j;
  j->id = get_str(r);
  j->title = get_str(r);
  j->work_n = get_count(r, WORK);
  j->works = LAC_NEW_N(r->arena, lac_work, j->work_n);
  for (size_t i = 0; i < j->work_n && !r->bad; i++) get_work(r, &j->works[i]);
  j->cell_n = get_count(r, CELL);
  if (j->cell_n != r->rules->requirement_n) r->bad = true;
  if (r->bad) return NULL;
  j->cells = LAC_NEW_N(r->arena, lac_cell, j->cell_n);
  for (size_t i = 0; i < j->cell_n && !r->bad; i++)
    get_cell(r, &r->rules->requirements[i], &j->cells[i]);
  j->override_n = get_count(r, OVERRIDE);
  j->overrides = LAC_NEW_N(r->arena, lac_override, j->override_n);
  for (size_t i = 0; i < j->override_n && !r->bad; i++)
    get_override(r, j, &j->overrides[i]);
  j->external_n = get_count(r, 16);
  j->externals = LAC_NEW_N(r->arena, lac_external, j->external_n);
  for (size_t i = 0; i < j->external_n && !r->bad; i++) {
    j->externals[i].cited = get_str(r);
    j->externals[i].from = get_str(r);
  }
  j->left_out_n = get_count(r, 16);
  j->left_out = LAC_NEW_N(r->arena, lac_left_out, j->left_out_n);
  for (size_t i = 0; i < j->left_out_n && !r->bad; i++) {
    j->left_out[i].path = get_str(r);
    j->left_out[i].why = lac_str_dup(r->arena, get_str(r));
  }
  return r->bad ? NULL : j;
}

static void get_message(reader *r, lac_packet_message *m) {
  m->severity = (lac_severity)get_below(r, LAC_ERROR + 1);
  bool of_file = get_bool(r);
  m->file = get_str(r);
  if (!of_file) m->file.p = NULL;
  m->line = get_below(r, SIZE_MAX);
  m->column = get_below(r, SIZE_MAX);
  m->text = get_str(r);
}

/* One piece; true where it was the end. */
static bool get_piece(reader *r, lac_packet *packet) {
  lac_str letter = get_bytes(r, 1);
  reader piece = *r;
  piece.rest = get_bytes(r, get_number(r));
  if (r->bad) return false;
  bool end = false;
  if (letter.p[0] == 'M') {
    lac_packet_message m;
    get_message(&piece, &m);
    LAC_PUSH(r->arena, packet->messages, packet->message_n, packet->message_cap,
             m);
  } else if (letter.p[0] == 'J' && packet->jurisdiction == NULL) {
    packet->jurisdiction = get_jurisdiction(&piece);
  } else if (letter.p[0] == 'E') {
    packet->status = (lac_status)get_below(&piece, LAC_EIO + 1);
    end = true;
  } else {
    piece.bad = true;
  }
  r->bad = piece.bad || piece.rest.n > 0;
  return end;
}

bool lac_packet_read(lac_arena *arena, const lac_rules *rules, lac_str bytes,
                     lac_packet *packet) {
  reader r = {.arena = arena, .rules = rules, .rest = bytes};
  *packet = (lac_packet){0};
  if (!lac_str_eq(get_bytes(&r, sizeof MAGIC - 1), LAC_STR(MAGIC)))
    return false;
  bool end = false;
  while (!end && !r.bad) end = get_piece(&r, packet);
  return end && !r.bad && r.rest.n == 0;
}
