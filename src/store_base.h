/* SPDX-License-Identifier: Apache-2.0
 *
 * What the files of the store share. SQL statements are string literals, which
 * are prepared once and known by their address.
 */
#ifndef LAC_STORE_BASE_H
#define LAC_STORE_BASE_H

#include <sqlite3.h>

#include "store.h"

enum { LAC_STORE_VERSION = 3, LAC_STORE_ID = 0x6c616375 };

/* SQL that makes version i + 1 of version i. */
extern const char *const lac_store_schema[LAC_STORE_VERSION];

typedef struct {
  const char *sql;
  sqlite3_stmt *stmt;
} lac_store_stmt;

struct lac_store {
  lac_arena *arena;
  const char *path;
  sqlite3 *db;
  int lock;        /* file descriptor, -1 when reading */
  int64_t run;     /* the one that was begun */
  bool has_before; /* the temporary table is there */
  lac_store_stmt *stmts;
  size_t stmt_n, stmt_cap;
};

/* Reports what SQLite says; LAC_EIO. */
lac_status lac_store_fail(lac_store *store, lac_diag *diag);

/* The statement, ready, with its parameters bound: one letter each in kinds, s
 * for a lac_str, w for a const char *, i for an int64_t, d for a double, n for
 * NULL (no argument). NULL, reported, where that cannot be. */
sqlite3_stmt *lac_store_ask(lac_store *store, lac_diag *diag, const char *sql,
                            const char *kinds, ...);

/* The next row of such a statement: SQLITE_ROW, or SQLITE_DONE, or what is
 * reported. After the last row the statement is ready to be asked again. */
int lac_store_next(lac_store *store, sqlite3_stmt *stmt, lac_diag *diag);

/* Runs a statement that gives no rows. */
lac_status lac_store_do(lac_store *store, lac_diag *diag, const char *sql,
                        const char *kinds, ...);

/* Ends all statements. */
void lac_store_forget(lac_store *store);

/* Around the replacing of an input, in its transaction: what it was, whether it
 * was there, and what has changed. */
lac_status lac_store_before(lac_store *store, lac_str name, bool *there,
                            lac_diag *diag);
lac_status lac_store_after(lac_store *store, lac_str name, bool there,
                           lac_diag *diag);

/* A column of the row, in arena. */
lac_str lac_store_text(lac_arena *arena, sqlite3_stmt *stmt, int column);

#endif
