/* SPDX-License-Identifier: Apache-2.0
 *
 * The file, its lock and its version; runs and inputs.
 */
#include "store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#include "store_base.h"

const char *lac_store_state_name(lac_store_state state) {
  static const char *const names[] = {N_("ok"), N_("incomplete"), N_("failed")};
  return names[state];
}

/* ---- Statements -------------------------------------------------------- */

lac_status lac_store_fail(lac_store *s, lac_diag *diag) {
  lac_diag_add(diag, LAC_ERROR, s->path, 0, 0, "the store: %s",
               sqlite3_errmsg(s->db));
  return LAC_EIO;
}

static sqlite3_stmt *prepared(lac_store *s, const char *sql) {
  for (size_t i = 0; i < s->stmt_n; i++)
    if (s->stmts[i].sql == sql) return s->stmts[i].stmt;
  lac_store_stmt new = {.sql = sql};
  if (sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &new.stmt,
                         NULL) != SQLITE_OK)
    return NULL;
  LAC_PUSH(s->arena, s->stmts, s->stmt_n, s->stmt_cap, new);
  return new.stmt;
}

static int bind_text(sqlite3_stmt *stmt, int i, lac_str s) {
  /* Strings outlive the statement's run, and none is NULL for being empty. */
  return sqlite3_bind_text64(stmt, i, s.p == NULL ? "" : s.p, s.n,
                             SQLITE_STATIC, SQLITE_UTF8);
}

static sqlite3_stmt *ask(lac_store *s, lac_diag *diag, const char *sql,
                         const char *kinds, va_list ap) {
  sqlite3_stmt *stmt = prepared(s, sql);
  int failed = stmt == NULL;
  if (!failed) sqlite3_reset(stmt);
  for (int i = 1; !failed && kinds[i - 1] != '\0'; i++) {
    switch (kinds[i - 1]) {
      case 's': failed = bind_text(stmt, i, va_arg(ap, lac_str)); break;
      case 'w':
        failed = bind_text(stmt, i, lac_str_of(va_arg(ap, const char *)));
        break;
      case 'i':
        failed = sqlite3_bind_int64(stmt, i, va_arg(ap, int64_t));
        break;
      case 'd':
        failed = sqlite3_bind_double(stmt, i, va_arg(ap, double));
        break;
      default: failed = sqlite3_bind_null(stmt, i); break;
    }
  }
  if (!failed) return stmt;
  lac_store_fail(s, diag);
  return NULL;
}

sqlite3_stmt *lac_store_ask(lac_store *s, lac_diag *diag, const char *sql,
                            const char *kinds, ...) {
  va_list ap;
  va_start(ap, kinds);
  sqlite3_stmt *stmt = ask(s, diag, sql, kinds, ap);
  va_end(ap);
  return stmt;
}

int lac_store_next(lac_store *s, sqlite3_stmt *stmt, lac_diag *diag) {
  int result = sqlite3_step(stmt);
  if (result == SQLITE_ROW) return result;
  if (result != SQLITE_DONE) lac_store_fail(s, diag);
  sqlite3_reset(stmt);
  return result;
}

lac_status lac_store_do(lac_store *s, lac_diag *diag, const char *sql,
                        const char *kinds, ...) {
  va_list ap;
  va_start(ap, kinds);
  sqlite3_stmt *stmt = ask(s, diag, sql, kinds, ap);
  va_end(ap);
  if (stmt == NULL) return LAC_EIO;
  int result = lac_store_next(s, stmt, diag);
  return result == SQLITE_DONE ? LAC_OK : LAC_EIO;
}

void lac_store_forget(lac_store *s) {
  for (size_t i = 0; i < s->stmt_n; i++) sqlite3_finalize(s->stmts[i].stmt);
  s->stmt_n = 0;
}

lac_str lac_store_text(lac_arena *arena, sqlite3_stmt *stmt, int column) {
  const char *p = (const char *)sqlite3_column_text(stmt, column);
  size_t n = (size_t)sqlite3_column_bytes(stmt, column);
  return p == NULL ? LAC_STR("") : lac_str_copy(arena, (lac_str){p, n});
}

/* ---- The file ---------------------------------------------------------- */

/* SQLite's own locks last for a transaction; this one for a run. It is of the
 * process: a fork does not have it, and it dies with us. */
static bool lock(lac_store *s, lac_diag *diag) {
  lac_str name = lac_str_format(s->arena, "%s-lock", s->path);
  s->lock =
      open(lac_str_dup(s->arena, name), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  if (s->lock >= 0 && fcntl(s->lock, F_SETLK, &whole) == 0) return true;
  int why = errno;
  if (s->lock >= 0 && (why == EACCES || why == EAGAIN) &&
      fcntl(s->lock, F_GETLK, &whole) == 0 && whole.l_type != F_UNLCK) {
    lac_diag_add(diag, LAC_ERROR, s->path, 0, 0,
                 "another run is at work on this store: process %ld",
                 (long)whole.l_pid);
    return false;
  }
  lac_diag_add(diag, LAC_ERROR, s->path, 0, 0, "cannot lock the store: %s",
               strerror(why));
  return false;
}

static int64_t pragma(lac_store *s, const char *sql) {
  sqlite3_stmt *stmt;
  int64_t n = -1;
  if (sqlite3_prepare_v2(s->db, sql, -1, &stmt, NULL) != SQLITE_OK) return -1;
  if (sqlite3_step(stmt) == SQLITE_ROW) n = sqlite3_column_int64(stmt, 0);
  sqlite3_finalize(stmt);
  return n;
}

static lac_status run_sql(lac_store *s, lac_diag *diag, const char *sql) {
  return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK
             ? LAC_OK
             : lac_store_fail(s, diag);
}

/* From its version to the present one, all or nothing. */
static lac_status migrate(lac_store *s, int64_t from, lac_diag *diag) {
  char last[128];
  snprintf(last, sizeof last,
           "PRAGMA application_id = %d; PRAGMA user_version = %d; COMMIT",
           LAC_STORE_ID, LAC_STORE_VERSION);
  if (from == LAC_STORE_VERSION) return LAC_OK;
  lac_status status = run_sql(s, diag, "BEGIN IMMEDIATE");
  for (int64_t v = from; status == LAC_OK && v < LAC_STORE_VERSION; v++)
    status = run_sql(s, diag, lac_store_schema[v]);
  if (status == LAC_OK) status = run_sql(s, diag, last);
  if (status != LAC_OK) sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
  return status;
}

/* Whether the file is a store that we can use. */
static lac_status check(lac_store *s, lac_store_mode mode, lac_diag *diag) {
  int64_t id = pragma(s, "PRAGMA application_id");
  int64_t version = pragma(s, "PRAGMA user_version");
  int64_t tables = pragma(s, "SELECT count(*) FROM sqlite_master");
  if (id < 0 || version < 0 || tables < 0) return lac_store_fail(s, diag);
  bool is_new = id == 0 && version == 0 && tables == 0;
  if (id != LAC_STORE_ID && !(is_new && mode == LAC_STORE_WRITE)) {
    lac_diag_add(diag, LAC_ERROR, s->path, 0, 0, "is no store of lacuna");
    return LAC_EINPUT;
  }
  if (version > LAC_STORE_VERSION) {
    lac_diag_add(diag, LAC_ERROR, s->path, 0, 0,
                 "was made by a newer lacuna: version %lld, this one knows %d",
                 (long long)version, LAC_STORE_VERSION);
    return LAC_EINPUT;
  }
  if (mode == LAC_STORE_WRITE) return migrate(s, version, diag);
  if (version == LAC_STORE_VERSION) return LAC_OK;
  lac_diag_add(diag, LAC_ERROR, s->path, 0, 0,
               "was made by an older lacuna; the next run that writes to it "
               "brings it up to date");
  return LAC_EINPUT;
}

lac_store *lac_store_open(const char *path, lac_store_mode mode,
                          lac_diag *diag) {
  lac_arena *arena = lac_arena_new();
  lac_store *s = LAC_NEW(arena, lac_store);
  s->arena = arena;
  s->path = lac_str_dup(arena, lac_str_of(path));
  s->lock = -1;
  if (mode == LAC_STORE_WRITE && !lock(s, diag)) {
    lac_store_close(s);
    return NULL;
  }
  int flags = mode == LAC_STORE_READ
                  ? SQLITE_OPEN_READONLY
                  : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  lac_status status = LAC_OK;
  if (sqlite3_open_v2(path, &s->db, flags, NULL) != SQLITE_OK)
    status = lac_store_fail(s, diag);
  if (status == LAC_OK) sqlite3_busy_timeout(s->db, 10000);
  if (status == LAC_OK) status = check(s, mode, diag);
  if (status == LAC_OK && mode == LAC_STORE_WRITE)
    status = run_sql(s, diag,
                     "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
                     "PRAGMA foreign_keys = ON");
  if (status == LAC_OK) return s;
  lac_store_close(s);
  return NULL;
}

void lac_store_close(lac_store *s) {
  if (s == NULL) return;
  lac_store_forget(s);
  sqlite3_close(s->db);
  if (s->lock >= 0) close(s->lock);
  lac_arena_free(s->arena);
}

/* ---- Runs -------------------------------------------------------------- */

#define NOW "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"

lac_status lac_store_begin(lac_store *s, const lac_store_run *run,
                           lac_diag *diag) {
  static const char broken[] =
      "UPDATE runs SET state = 'broken' WHERE state = 'running'";
  static const char begin[] =
      "INSERT INTO runs (began, state, version, rules, manifest, shard,"
      " sandbox) VALUES (" NOW ", 'running', ?, ?, ?, ?, ?)";
  lac_status status = lac_store_do(s, diag, broken, "");
  if (status == LAC_OK)
    status = lac_store_do(s, diag, begin, "sssss", run->version, run->rules,
                          run->manifest, run->shard, run->sandbox);
  s->run = sqlite3_last_insert_rowid(s->db);
  return status;
}

lac_status lac_store_end(lac_store *s, const lac_store_run *run,
                         const char *state, lac_diag *diag) {
  static const char end[] = "UPDATE runs SET ended = " NOW
                            ", state = ?, inputs = ?, analysed = ?,"
                            " unchanged = ?, failed = ? WHERE id = ?";
  return lac_store_do(s, diag, end, "wiiiii", state, (int64_t)run->inputs,
                      (int64_t)run->analysed, (int64_t)run->unchanged,
                      (int64_t)run->failed, s->run);
}

/* ---- Inputs ------------------------------------------------------------ */

static lac_store_state state_of(lac_str name) {
  for (int i = 0; i < LAC_STORE_FAILED; i++)
    if (lac_str_eq(name, lac_str_of(lac_store_state_name(i)))) return i;
  return LAC_STORE_FAILED;
}

lac_status lac_store_inputs(lac_store *s, lac_arena *arena,
                            lac_store_input **inputs, size_t *n,
                            lac_diag *diag) {
  static const char all[] =
      "SELECT id, name, position, state, reason, signal, fingerprint, limits,"
      " version, rules, instruments, seconds, peak, run FROM jurisdictions"
      " ORDER BY position, name";
  size_t cap = 0;
  int row;
  *inputs = NULL;
  *n = 0;
  sqlite3_stmt *q = lac_store_ask(s, diag, all, "");
  if (q == NULL) return LAC_EIO;
  while ((row = lac_store_next(s, q, diag)) == SQLITE_ROW) {
    lac_store_input in = {.key = sqlite3_column_int64(q, 0),
                          .name = lac_store_text(arena, q, 1),
                          .position = (size_t)sqlite3_column_int64(q, 2),
                          .state = state_of(lac_store_text(arena, q, 3)),
                          .reason = lac_store_text(arena, q, 4),
                          .signal = sqlite3_column_int(q, 5),
                          .fingerprint = lac_store_text(arena, q, 6),
                          .limits = lac_store_text(arena, q, 7),
                          .version = lac_store_text(arena, q, 8),
                          .rules = lac_store_text(arena, q, 9),
                          .instruments = lac_store_text(arena, q, 10),
                          .seconds = sqlite3_column_double(q, 11),
                          .peak = (size_t)sqlite3_column_int64(q, 12),
                          .run = sqlite3_column_int64(q, 13)};
    LAC_PUSH(arena, *inputs, *n, cap, in);
  }
  return row == SQLITE_DONE ? LAC_OK : LAC_EIO;
}

lac_status lac_store_move(lac_store *s, const lac_store_input *input,
                          size_t position, lac_diag *diag) {
  static const char move[] =
      "UPDATE jurisdictions SET position = ? WHERE id = ?";
  return lac_store_do(s, diag, move, "ii", (int64_t)position, input->key);
}

lac_status lac_store_drop(lac_store *s, const lac_store_input *input,
                          lac_diag *diag) {
  static const char begin[] = "BEGIN IMMEDIATE", commit[] = "COMMIT";
  static const char drop[] = "DELETE FROM jurisdictions WHERE id = ?";
  bool there;
  lac_status status = lac_store_do(s, diag, begin, "");
  if (status != LAC_OK) return status;
  status = lac_store_before(s, input->name, &there, diag);
  if (status == LAC_OK) status = lac_store_do(s, diag, drop, "i", input->key);
  if (status == LAC_OK) status = lac_store_after(s, input->name, true, diag);
  if (status == LAC_OK) status = lac_store_do(s, diag, commit, "");
  if (status != LAC_OK) sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
  return status;
}
