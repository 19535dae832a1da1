/* SPDX-License-Identifier: Apache-2.0
 *
 * Stores put together: rows of another store with their keys moved past those
 * that are there, so that their order stays.
 */
#include "store_base.h"

/* Keys of tables that others point to. */
typedef struct {
  int64_t jurisdictions, works, provisions, cells, passages;
} keys;

static int64_t number_of(lac_store *s, lac_diag *diag, const char *sql) {
  sqlite3_stmt *q = lac_store_ask(s, diag, sql, "");
  int64_t n = -1;
  if (q != NULL && lac_store_next(s, q, diag) == SQLITE_ROW)
    n = sqlite3_column_int64(q, 0);
  if (q != NULL) sqlite3_reset(q);
  return n;
}

static lac_status copy_rows(lac_store *s, const keys *k, int64_t from,
                            int64_t to, lac_diag *diag) {
  /* Parameters: 1 the input there, 2 here, 3 to 6 how far the keys of cells,
   * works, provisions and passages move, 7 this run; kinds tells the last that
   * is used.
   */
  static const struct {
    const char *kinds;
    const char *sql;
  } pieces[] = {
      {"iiiiiii",
       "INSERT INTO main.jurisdictions SELECT ?2, name, position, code, title,"
       " state, reason, signal, fingerprint, limits, version, rules,"
       " instruments, ?7, seconds, peak FROM other.jurisdictions"
       " WHERE id = ?1"},
      {"ii",
       "INSERT INTO main.messages SELECT ?2, position, severity, file, line,"
       " column, text FROM other.messages WHERE jurisdiction = ?1"},
      {"iiii",
       "INSERT INTO main.works SELECT id + ?4, ?2, position, name, title,"
       " short_title, language, format, path, sha256, provisions, kinds,"
       " status, date, examined FROM other.works WHERE jurisdiction = ?1"
       " ORDER BY id"},
      {"iiii",
       "INSERT INTO main.shares SELECT t.work + ?4, t.state, t.elements,"
       " t.characters FROM other.works w JOIN other.shares t ON t.work = w.id"
       " WHERE w.jurisdiction = ?1"},
      {"iiii",
       "INSERT INTO main.dormant SELECT t.work + ?4, t.position, t.state,"
       " t.name, t.heading, t.eid, t.line FROM other.works w"
       " JOIN other.dormant t ON t.work = w.id WHERE w.jurisdiction = ?1"},
      {"ii",
       "INSERT INTO main.left_out SELECT ?2, position, path, why"
       " FROM other.left_out WHERE jurisdiction = ?1"},
      {"iiiiii",
       "INSERT INTO main.passages SELECT id + ?6, ?2, text"
       " FROM other.passages WHERE jurisdiction = ?1 ORDER BY id"},
      {"ii",
       "INSERT INTO main.external SELECT ?2, position, cited, source"
       " FROM other.external WHERE jurisdiction = ?1"},
      {"iiiii",
       "INSERT INTO main.provisions SELECT p.id + ?5, p.work + ?4, p.number,"
       " p.heading FROM other.works w JOIN other.provisions p"
       " ON p.work = w.id WHERE w.jurisdiction = ?1 ORDER BY p.id"},
      {"iii",
       "INSERT INTO main.cells SELECT id + ?3, ?2, instrument, requirement,"
       " status, overbroad, confidence, remedy FROM other.cells"
       " WHERE jurisdiction = ?1 ORDER BY id"},
      {"iii",
       "INSERT INTO main.elements SELECT t.cell + ?3, t.id, t.role, t.verdict"
       " FROM other.cells c JOIN other.elements t ON t.cell = c.id"
       " WHERE c.jurisdiction = ?1"},
      {"iii",
       "INSERT INTO main.narrowings SELECT t.cell + ?3, t.part, t.position,"
       " t.id, t.recorded FROM other.cells c JOIN other.narrowings t"
       " ON t.cell = c.id WHERE c.jurisdiction = ?1"},
      {"iii",
       "INSERT INTO main.numbers SELECT t.cell + ?3, t.position, t.id,"
       " t.outcome, t.value FROM other.cells c JOIN other.numbers t"
       " ON t.cell = c.id WHERE c.jurisdiction = ?1"},
      {"iii",
       "INSERT INTO main.notes SELECT t.cell + ?3, t.position, t.text"
       " FROM other.cells c JOIN other.notes t ON t.cell = c.id"
       " WHERE c.jurisdiction = ?1"},
      {"iii",
       "INSERT INTO main.overrides SELECT t.cell + ?3, t.reader, t.date,"
       " t.reason, t.path, t.line, t.column, t.own_status, t.own_overbroad,"
       " t.own_lead, t.was_status, t.was_overbroad, t.was_lead"
       " FROM other.cells c JOIN other.overrides t ON t.cell = c.id"
       " WHERE c.jurisdiction = ?1"},
      {"iiiiii",
       "INSERT INTO main.evidence SELECT t.cell + ?3, t.part, t.item,"
       " t.position, t.provision + ?5, t.eid, t.line, t.column, t.quote,"
       " t.passage + ?6, t.mark, t.mark_end, t.score FROM other.cells c"
       " JOIN other.evidence t ON t.cell = c.id WHERE c.jurisdiction = ?1"},
  };
  lac_status status = LAC_OK;
  for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
    if (status == LAC_OK)
      status =
          lac_store_do(s, diag, pieces[i].sql, pieces[i].kinds, from, to,
                       k->cells, k->works, k->provisions, k->passages, s->run);
  return status;
}

static lac_status copy_input(lac_store *s, keys *k,
                             const lac_store_input *input, lac_diag *diag) {
  static const char ours[] =
      "SELECT run FROM main.jurisdictions WHERE name = ?";
  static const char drop[] = "DELETE FROM main.jurisdictions WHERE name = ?";
  bool there;
  sqlite3_stmt *q = lac_store_ask(s, diag, ours, "s", input->name);
  if (q == NULL) return LAC_EIO;
  bool twice = lac_store_next(s, q, diag) == SQLITE_ROW &&
               sqlite3_column_int64(q, 0) == s->run;
  sqlite3_reset(q);
  if (twice) {
    lac_diag_add(diag, LAC_ERROR, s->path, 0, 0,
                 "the input '%.*s' is in two of the stores",
                 LAC_FMT(input->name));
    return LAC_EINPUT;
  }
  lac_status status = lac_store_before(s, input->name, &there, diag);
  if (status == LAC_OK) status = lac_store_do(s, diag, drop, "s", input->name);
  if (status == LAC_OK)
    status = copy_rows(s, k, input->key, input->key + k->jurisdictions, diag);
  if (status == LAC_OK) status = lac_store_after(s, input->name, there, diag);
  return status;
}

static lac_status copy_all(lac_store *s, const lac_store_input *inputs,
                           size_t n, lac_diag *diag) {
  keys k = {
      number_of(s, diag, "SELECT coalesce(max(id), 0) FROM main.jurisdictions"),
      number_of(s, diag, "SELECT coalesce(max(id), 0) FROM main.works"),
      number_of(s, diag, "SELECT coalesce(max(id), 0) FROM main.provisions"),
      number_of(s, diag, "SELECT coalesce(max(id), 0) FROM main.cells"),
      number_of(s, diag, "SELECT coalesce(max(id), 0) FROM main.passages")};
  bool known = k.jurisdictions >= 0 && k.works >= 0 && k.provisions >= 0 &&
               k.cells >= 0 && k.passages >= 0;
  lac_status status = known ? LAC_OK : LAC_EIO;
  for (size_t i = 0; i < n && status == LAC_OK; i++)
    status = copy_input(s, &k, &inputs[i], diag);
  return status;
}

lac_status lac_store_merge(lac_store *s, const char *path, size_t *inputs,
                           size_t *failed, lac_diag *diag) {
  static const char attach[] = "ATTACH DATABASE ? AS other";
  static const char begin[] = "BEGIN IMMEDIATE", commit[] = "COMMIT";
  lac_arena *scratch = lac_arena_new();
  lac_store_input *all;
  size_t n = 0;
  lac_store *other = lac_store_open(path, LAC_STORE_READ, diag);
  lac_status status = other == NULL
                          ? LAC_EINPUT
                          : lac_store_inputs(other, scratch, &all, &n, diag);
  lac_store_close(other);
  if (status == LAC_OK) status = lac_store_do(s, diag, attach, "w", path);
  if (status == LAC_OK) {
    status = lac_store_do(s, diag, begin, "");
    if (status == LAC_OK) status = copy_all(s, all, n, diag);
    if (status == LAC_OK) status = lac_store_do(s, diag, commit, "");
    if (status != LAC_OK) sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    lac_store_forget(s); /* statements on it hold it */
    sqlite3_exec(s->db, "DETACH DATABASE other", NULL, NULL, NULL);
  }
  for (size_t i = 0; i < n && status == LAC_OK; i++) {
    ++*inputs;
    *failed += all[i].state != LAC_STORE_OK;
  }
  lac_arena_free(scratch);
  return status;
}

lac_status lac_store_prune(lac_store *s, lac_diag *diag) {
  lac_arena *scratch = lac_arena_new();
  lac_store_input *all;
  size_t n = 0;
  lac_status status = lac_store_inputs(s, scratch, &all, &n, diag);
  for (size_t i = 0; i < n && status == LAC_OK; i++)
    if (all[i].run != s->run) status = lac_store_drop(s, &all[i], diag);
  lac_arena_free(scratch);
  return status;
}
