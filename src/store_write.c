/* SPDX-License-Identifier: Apache-2.0
 *
 * An input and all that was found, as rows.
 */
#include "intern.h"
#include "store_base.h"

typedef struct {
  lac_store *store;
  lac_diag *diag;
  lac_arena *scratch;
  lac_status status; /* after the first failure nothing more is written */
  int64_t jurisdiction;
  const lac_jurisdiction *j;
  int64_t *works;    /* ids, as in j */
  lac_intern *names; /* of provisions that have an id: by their symbol */
  int64_t *provisions;
  size_t provision_n, provision_cap;
  const lac_passage **passages; /* those that have an id, */
  int64_t *passage_ids;         /* and it */
  size_t passage_n, passage_cap, id_cap;
} writer;

#define WRITE(w, sql, ...)                                                  \
  do {                                                                      \
    static const char text[] = sql;                                         \
    if ((w)->status == LAC_OK)                                              \
      (w)->status = lac_store_do((w)->store, (w)->diag, text, __VA_ARGS__); \
  } while (0)

static int64_t last_id(const writer *w) {
  return sqlite3_last_insert_rowid(w->store->db);
}

/* ---- Works and provisions ---------------------------------------------- */

static lac_str kinds_of(writer *w, uint64_t kinds) {
  lac_buf out;
  lac_buf_init(&out, w->scratch);
  for (size_t i = 0; i < w->j->rules->kind_n; i++) {
    if ((kinds >> i & 1) == 0) continue;
    if (out.n > 0) lac_buf_byte(&out, ' ');
    lac_buf_add(&out, w->j->rules->kinds[i].id);
  }
  return lac_buf_str(&out);
}

static void put_inventory(writer *w, int64_t work, const lac_inventory *v) {
  for (int i = LAC_LIVE; i <= LAC_TOC; i++)
    if (v->shares[i].elements > 0)
      WRITE(w, "INSERT INTO shares VALUES (?, ?, ?, ?)", "iiii", work,
            (int64_t)i, (int64_t)v->shares[i].elements,
            (int64_t)v->shares[i].characters);
  for (size_t i = 0; i < v->dormant_n; i++) {
    const lac_dormant *d = &v->dormant[i];
    WRITE(w, "INSERT INTO dormant VALUES (?, ?, ?, ?, ?, ?, ?)", "iiisssi",
          work, (int64_t)i, (int64_t)d->state, d->name, d->heading, d->eid,
          (int64_t)d->line);
  }
}

static void put_work(writer *w, size_t i) {
  const lac_work *k = &w->j->works[i];
  bool examined = false;
  for (size_t r = 0; r < w->j->rules->requirement_n; r++)
    examined = examined || k->by_requirement[r].examinable;
  WRITE(w,
        "INSERT INTO works (jurisdiction, position, name, title, short_title,"
        " language, format, path, sha256, provisions, kinds, status, date,"
        " examined) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        "iisssssswisssi", w->jurisdiction, (int64_t)i, k->id, k->title,
        k->short_title, k->language, k->format, k->path, k->sha256,
        (int64_t)k->provisions, kinds_of(w, k->kinds), k->status, k->date,
        (int64_t)examined);
  w->works[i] = last_id(w);
  put_inventory(w, w->works[i], &k->inventory);
}

static int64_t work_id(const writer *w, lac_str id) {
  for (size_t i = 0; i < w->j->work_n; i++)
    if (lac_str_eq(w->j->works[i].id, id)) return w->works[i];
  return 0; /* no packet has that: the foreign key complains */
}

/* The id of the provision that evidence is of. */
static int64_t provision_id(writer *w, const lac_evidence *e) {
  int64_t work = work_id(w, e->work);
  lac_str name =
      lac_str_format(w->scratch, "%lld %zu", (long long)work, e->provision.n);
  lac_buf whole;
  lac_buf_init(&whole, w->scratch);
  lac_buf_add(&whole, name);
  lac_buf_add(&whole, e->provision);
  lac_buf_add(&whole, e->heading);
  lac_sym sym = lac_intern_add(w->names, lac_buf_str(&whole));
  if (sym <= w->provision_n) return w->provisions[sym - 1];
  WRITE(w, "INSERT INTO provisions (work, number, heading) VALUES (?, ?, ?)",
        "iss", work, e->provision, e->heading);
  LAC_PUSH(w->scratch, w->provisions, w->provision_n, w->provision_cap,
           last_id(w));
  return w->provisions[sym - 1];
}

/* ---- Cells ------------------------------------------------------------- */

/* The id of a passage, 0 for none. */
static int64_t passage_id(writer *w, const lac_passage *p) {
  if (p == NULL) return 0;
  for (size_t i = 0; i < w->passage_n; i++)
    if (w->passages[i] == p) return w->passage_ids[i];
  WRITE(w, "INSERT INTO passages (jurisdiction, text) VALUES (?, ?)", "is",
        w->jurisdiction, p->text);
  size_t n = w->passage_n;
  LAC_PUSH(w->scratch, w->passage_ids, n, w->id_cap, last_id(w));
  LAC_PUSH(w->scratch, w->passages, w->passage_n, w->passage_cap, p);
  return w->passage_ids[w->passage_n - 1];
}

static void put_evidence(writer *w, int64_t cell, const char *part,
                         lac_str item, size_t position, const lac_evidence *e,
                         const double *score) {
  if (e->work.n == 0) return; /* there is none */
  int64_t provision = provision_id(w, e);
  int64_t passage = passage_id(w, e->passage);
  WRITE(w,
        "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0),"
        " ?, ?, nullif(?, -1.0))",
        "iwsiisiisiiid", cell, part, item, (int64_t)position, provision, e->eid,
        (int64_t)e->line, (int64_t)e->column, e->quote, passage,
        (int64_t)e->mark, (int64_t)e->mark_end, score == NULL ? -1.0 : *score);
}

static void put_narrowings(writer *w, int64_t cell, const char *part,
                           const lac_cell_narrowing *items, size_t n) {
  for (size_t i = 0; i < n; i++) {
    WRITE(w, "INSERT INTO narrowings VALUES (?, ?, ?, ?, ?)", "iwisi", cell,
          part, (int64_t)i, items[i].narrowing->id, (int64_t)items[i].recorded);
    put_evidence(w, cell, part, items[i].narrowing->id, i, &items[i].evidence,
                 NULL);
  }
}

static void put_elements(writer *w, int64_t cell, const lac_cell *c) {
  for (size_t i = 0; c->elements != NULL && i < c->requirement->element_n;
       i++) {
    const lac_element *e = &c->requirement->elements[i];
    const lac_element_finding *f = &c->elements[i];
    WRITE(w, "INSERT INTO elements VALUES (?, ?, ?, ?)", "isww", cell, e->id,
          lac_role_name(e->role), lac_verdict_name(f->verdict));
    for (size_t k = 0; k < f->n; k++)
      put_evidence(w, cell, "element", e->id, k, &f->evidence[k], NULL);
  }
}

static void put_override(writer *w, int64_t cell, const lac_override *o) {
  WRITE(w,
        "INSERT INTO overrides VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " nullif(?, ''), ?, ?)",
        "issssiiwiswis", cell, o->reader, o->date, o->reason, o->path,
        (int64_t)o->line, (int64_t)o->column,
        lac_cell_status_name(o->own_status), (int64_t)o->own_overbroad,
        o->own_lead, o->was_said ? lac_cell_status_name(o->was_status) : "",
        (int64_t)o->was_overbroad, o->was_lead);
  for (size_t i = 0; i < o->provision_n; i++)
    put_evidence(w, cell, "reader", LAC_STR(""), i, &o->provisions[i].at, NULL);
}

static void put_cell(writer *w, const lac_cell *c) {
  const lac_requirement *q = c->requirement;
  WRITE(w,
        "INSERT INTO cells (jurisdiction, instrument, requirement, status,"
        " overbroad, confidence, remedy) VALUES (?, ?, ?, ?, ?, ?,"
        " nullif(?, ''))",
        "isswids", w->jurisdiction, q->instrument, q->id,
        lac_cell_status_name(c->status), (int64_t)c->overbroad, c->confidence,
        c->remedy == NULL ? LAC_STR("") : c->remedy->id);
  int64_t cell = last_id(w);
  put_elements(w, cell, c);
  put_narrowings(w, cell, "option", c->options, c->option_n);
  put_narrowings(w, cell, "restriction", c->restrictions, c->restriction_n);
  for (size_t i = 0; i < c->test_n; i++) {
    const lac_cell_test *t = &c->tests[i];
    WRITE(w, "INSERT INTO numbers VALUES (?, ?, ?, ?, ?)", "iiswi", cell,
          (int64_t)i, t->test->id, lac_test_outcome_name(t->finding.outcome),
          (int64_t)t->finding.value);
    put_evidence(w, cell, "number", t->test->id, i, &t->finding.evidence, NULL);
  }
  for (size_t i = 0; i < c->provision_n; i++)
    put_evidence(w, cell, "answer", lac_str_of(c->provisions[i].role), i,
                 &c->provisions[i].at, &c->provisions[i].score);
  for (size_t i = 0; i < c->note_n; i++)
    WRITE(w, "INSERT INTO notes VALUES (?, ?, ?)", "iis", cell, (int64_t)i,
          c->notes[i]);
  if (c->override != NULL) put_override(w, cell, c->override);
}

/* ---- The input --------------------------------------------------------- */

static void put_messages(writer *w, const lac_packet *packet) {
  for (size_t i = 0; i < packet->message_n; i++) {
    const lac_packet_message *m = &packet->messages[i];
    WRITE(w, "INSERT INTO messages VALUES (?, ?, ?, nullif(?, ''), ?, ?, ?)",
          "iiwsiis", w->jurisdiction, (int64_t)i,
          lac_severity_name(m->severity), m->file, (int64_t)m->line,
          (int64_t)m->column, m->text);
  }
}

static void put_jurisdiction(writer *w) {
  w->works = LAC_NEW_N(w->scratch, int64_t, w->j->work_n);
  w->names = lac_intern_new(w->scratch);
  for (size_t i = 0; i < w->j->work_n; i++) put_work(w, i);
  for (size_t i = 0; i < w->j->cell_n; i++) put_cell(w, &w->j->cells[i]);
  for (size_t i = 0; i < w->j->external_n; i++)
    WRITE(w, "INSERT INTO external VALUES (?, ?, ?, ?)", "iiss",
          w->jurisdiction, (int64_t)i, w->j->externals[i].cited,
          w->j->externals[i].from);
  for (size_t i = 0; i < w->j->left_out_n; i++)
    WRITE(w, "INSERT INTO left_out VALUES (?, ?, ?, ?)", "iisw",
          w->jurisdiction, (int64_t)i, w->j->left_out[i].path,
          w->j->left_out[i].why);
}

static void put_input(writer *w, const lac_store_input *in) {
  lac_str code = w->j == NULL ? in->name : w->j->id;
  lac_str title = w->j == NULL ? LAC_STR("") : w->j->title;
  WRITE(w, "DELETE FROM jurisdictions WHERE name = ?", "s", in->name);
  WRITE(w,
        "INSERT INTO jurisdictions (name, position, code, title, state, reason,"
        " signal, fingerprint, limits, version, rules, instruments, run,"
        " seconds, peak) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        "sissw"
        "si"
        "sssss"
        "idi",
        in->name, (int64_t)in->position, code, title,
        lac_store_state_name(in->state), in->reason, (int64_t)in->signal,
        in->fingerprint, in->limits, in->version, in->rules, in->instruments,
        w->store->run, in->seconds, (int64_t)in->peak);
  w->jurisdiction = last_id(w);
}

lac_status lac_store_put(lac_store *s, const lac_store_input *input,
                         const lac_packet *packet, lac_diag *diag) {
  writer w = {.store = s,
              .diag = diag,
              .scratch = lac_arena_new(),
              .j = packet == NULL || input->state == LAC_STORE_FAILED
                       ? NULL
                       : packet->jurisdiction};
  WRITE(&w, "BEGIN IMMEDIATE", "");
  bool begun = w.status == LAC_OK;
  bool there = false;
  if (begun) w.status = lac_store_before(s, input->name, &there, diag);
  put_input(&w, input);
  if (packet != NULL) put_messages(&w, packet);
  if (w.j != NULL) put_jurisdiction(&w);
  if (w.status == LAC_OK)
    w.status = lac_store_after(s, input->name, there, diag);
  WRITE(&w, "COMMIT", "");
  if (begun && w.status != LAC_OK)
    sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
  lac_arena_free(w.scratch);
  return w.status;
}
