/* SPDX-License-Identifier: Apache-2.0
 *
 * Runs, and what they changed; stores put together.
 */
#include <stdlib.h>

#include "store_base.h"

/* ---- Changes ----------------------------------------------------------- */

/* Cells before and after, side by side. An input that was not there before has
 * changed nothing. */
static const char before_one[] =
    "INSERT INTO temp.before SELECT jurisdiction, instrument, requirement,"
    " status, overbroad, work, provision FROM main.matrix"
    " WHERE jurisdiction = ?";

static const char note_lost[] =
    "INSERT INTO changes SELECT ?, b.jurisdiction, b.instrument, b.requirement,"
    " b.status, b.overbroad, b.work, b.provision,"
    " m.status, m.overbroad, m.work, m.provision"
    " FROM temp.before b LEFT JOIN main.matrix m USING"
    " (jurisdiction, instrument, requirement)"
    " WHERE b.jurisdiction = ? AND (b.status, b.overbroad, b.work, b.provision)"
    " IS NOT (m.status, m.overbroad, m.work, m.provision)";

static const char note_new[] =
    "INSERT INTO changes SELECT ?, m.jurisdiction, m.instrument, m.requirement,"
    " NULL, NULL, NULL, NULL, m.status, m.overbroad, m.work, m.provision"
    " FROM main.matrix m LEFT JOIN temp.before b USING"
    " (jurisdiction, instrument, requirement)"
    " WHERE m.jurisdiction = ? AND b.status IS NULL";

static const char there_before[] =
    "SELECT 1 FROM main.jurisdictions WHERE name = ?";

lac_status lac_store_before(lac_store *s, lac_str name, bool *there,
                            lac_diag *diag) {
  static const char table[] =
      "CREATE TEMP TABLE IF NOT EXISTS before (jurisdiction, instrument,"
      " requirement, status, overbroad, work, provision,"
      " PRIMARY KEY (jurisdiction, instrument, requirement))";
  static const char clear[] = "DELETE FROM temp.before";
  if (!s->has_before && lac_store_do(s, diag, table, "") != LAC_OK)
    return LAC_EIO;
  s->has_before = true;
  sqlite3_stmt *q = lac_store_ask(s, diag, there_before, "s", name);
  *there = q != NULL && lac_store_next(s, q, diag) == SQLITE_ROW;
  if (q != NULL) sqlite3_reset(q);
  lac_status status = q == NULL ? LAC_EIO : lac_store_do(s, diag, clear, "");
  return status == LAC_OK ? lac_store_do(s, diag, before_one, "s", name)
                          : status;
}

lac_status lac_store_after(lac_store *s, lac_str name, bool there,
                           lac_diag *diag) {
  if (!there) return LAC_OK;
  lac_status status = lac_store_do(s, diag, note_lost, "is", s->run, name);
  return status == LAC_OK ? lac_store_do(s, diag, note_new, "is", s->run, name)
                          : status;
}

/* From the first change of a cell in these runs to the last one; what is back
 * where it was has not changed. */
static const char net[] =
    "SELECT f.jurisdiction, f.instrument, f.requirement,"
    " coalesce(f.old_status, ''), coalesce(f.old_overbroad, 0),"
    " coalesce(f.old_work, ''), coalesce(f.old_provision, ''),"
    " coalesce(l.new_status, ''), coalesce(l.new_overbroad, 0),"
    " coalesce(l.new_work, ''), coalesce(l.new_provision, '')"
    " FROM (SELECT jurisdiction, instrument, requirement, min(run) AS first,"
    "   max(run) AS last FROM changes WHERE run > ?"
    "   GROUP BY jurisdiction, instrument, requirement) r"
    " JOIN changes f ON f.run = r.first AND"
    "   (f.jurisdiction, f.instrument, f.requirement) ="
    "   (r.jurisdiction, r.instrument, r.requirement)"
    " JOIN changes l ON l.run = r.last AND"
    "   (l.jurisdiction, l.instrument, l.requirement) ="
    "   (r.jurisdiction, r.instrument, r.requirement)"
    " LEFT JOIN jurisdictions j ON j.name = f.jurisdiction"
    " LEFT JOIN cells c ON c.jurisdiction = j.id"
    "   AND c.instrument = f.instrument AND c.requirement = f.requirement"
    " WHERE (f.old_status, f.old_overbroad, f.old_work, f.old_provision)"
    " IS NOT (l.new_status, l.new_overbroad, l.new_work, l.new_provision)"
    " ORDER BY j.position, f.jurisdiction, c.id, f.instrument, f.requirement";

lac_status lac_store_changes(lac_store *s, lac_arena *arena, int64_t since,
                             lac_store_change **changes, size_t *n,
                             lac_diag *diag) {
  size_t cap = 0;
  int row;
  *changes = NULL;
  *n = 0;
  sqlite3_stmt *q = lac_store_ask(s, diag, net, "i", since);
  if (q == NULL) return LAC_EIO;
  while ((row = lac_store_next(s, q, diag)) == SQLITE_ROW) {
    lac_store_change c = {
        .name = lac_store_text(arena, q, 0),
        .instrument = lac_store_text(arena, q, 1),
        .requirement = lac_store_text(arena, q, 2),
        .before = {lac_store_text(arena, q, 3), sqlite3_column_int(q, 4) != 0,
                   lac_store_text(arena, q, 5), lac_store_text(arena, q, 6)},
        .after = {lac_store_text(arena, q, 7), sqlite3_column_int(q, 8) != 0,
                  lac_store_text(arena, q, 9), lac_store_text(arena, q, 10)}};
    LAC_PUSH(arena, *changes, *n, cap, c);
  }
  return row == SQLITE_DONE ? LAC_OK : LAC_EIO;
}

/* ---- Runs -------------------------------------------------------------- */

lac_status lac_store_runs(lac_store *s, lac_arena *arena, lac_store_past **runs,
                          size_t *n, lac_diag *diag) {
  static const char all[] =
      "SELECT id, began, coalesce(ended, ''), state, version, rules, manifest,"
      " shard, sandbox, inputs, analysed, unchanged, failed FROM runs"
      " ORDER BY id";
  size_t cap = 0;
  int row;
  *runs = NULL;
  *n = 0;
  sqlite3_stmt *q = lac_store_ask(s, diag, all, "");
  if (q == NULL) return LAC_EIO;
  while ((row = lac_store_next(s, q, diag)) == SQLITE_ROW) {
    lac_store_past r = {
        .id = sqlite3_column_int64(q, 0),
        .began = lac_store_text(arena, q, 1),
        .ended = lac_store_text(arena, q, 2),
        .state = lac_store_text(arena, q, 3),
        .run = {.version = lac_store_text(arena, q, 4),
                .rules = lac_store_text(arena, q, 5),
                .manifest = lac_store_text(arena, q, 6),
                .shard = lac_store_text(arena, q, 7),
                .sandbox = lac_store_text(arena, q, 8),
                .inputs = (size_t)sqlite3_column_int64(q, 9),
                .analysed = (size_t)sqlite3_column_int64(q, 10),
                .unchanged = (size_t)sqlite3_column_int64(q, 11),
                .failed = (size_t)sqlite3_column_int64(q, 12)}};
    LAC_PUSH(arena, *runs, *n, cap, r);
  }
  return row == SQLITE_DONE ? LAC_OK : LAC_EIO;
}
