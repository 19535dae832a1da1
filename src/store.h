/* SPDX-License-Identifier: Apache-2.0
 *
 * What batches have found, in an SQLite file: lacuna-batch(1) has its tables.
 *
 * Each input is written in one transaction, with a write-ahead log: a program
 * that dies leaves whole inputs. One process at a time may write (a lock on the
 * file STORE-lock, which dies with its process), any number may read. SQLite
 * because it keeps that promise, and because its users can ask it questions.
 */
#ifndef LAC_STORE_H
#define LAC_STORE_H

#include "packet.h"

typedef struct lac_store lac_store;

typedef enum { LAC_STORE_READ, LAC_STORE_WRITE } lac_store_mode;

/* Opens the store at path; to write, it is made if it is not there, and brought
 * to the present version. NULL, reported, where that cannot be, or another
 * process writes to it. */
lac_store *lac_store_open(const char *path, lac_store_mode mode,
                          lac_diag *diag);
void lac_store_close(lac_store *store);

/* A run: what it goes by, and how it ends. */
typedef struct {
  lac_str version;  /* of the program */
  lac_str rules;    /* their fingerprint */
  lac_str manifest; /* where it is */
  lac_str shard;    /* "2/4", "" for all */
  lac_str sandbox;
  size_t inputs, analysed, unchanged, failed;
} lac_store_run;

/* Notes that a run begins: what is put from now on is of it. A run that has
 * not ended before is noted as broken. */
lac_status lac_store_begin(lac_store *store, const lac_store_run *run,
                           lac_diag *diag);

/* ... and that it ends: "done" or "interrupted". */
lac_status lac_store_end(lac_store *store, const lac_store_run *run,
                         const char *state, lac_diag *diag);

typedef enum {
  LAC_STORE_OK,         /* all of it was read */
  LAC_STORE_INCOMPLETE, /* some of its files could not be */
  LAC_STORE_FAILED      /* there are no cells */
} lac_store_state;

/* "ok", "incomplete", "failed". */
const char *lac_store_state_name(lac_store_state state);

/* An input, without what was found. */
typedef struct {
  lac_str name;
  size_t position; /* in the manifest */
  lac_store_state state;
  lac_str reason;      /* why not ok; "" */
  int signal;          /* that killed its worker; 0 */
  lac_str fingerprint; /* of all that decides its cells */
  lac_str limits;      /* that it was read under */
  lac_str version;
  lac_str rules;
  lac_str instruments;
  double seconds;
  size_t peak; /* bytes of memory */
  int64_t key; /* of the store */
  int64_t run; /* that put it there */
} lac_store_input;

/* All inputs, in the order of the manifest, in arena. */
lac_status lac_store_inputs(lac_store *store, lac_arena *arena,
                            lac_store_input **inputs, size_t *n,
                            lac_diag *diag);

/* Puts an input, in place of the one of that name. packet is NULL where there
 * is no answer. */
lac_status lac_store_put(lac_store *store, const lac_store_input *input,
                         const lac_packet *packet, lac_diag *diag);

/* Sets the position of an input that has not changed. */
lac_status lac_store_move(lac_store *store, const lac_store_input *input,
                          size_t position, lac_diag *diag);

/* Takes an input out. */
lac_status lac_store_drop(lac_store *store, const lac_store_input *input,
                          lac_diag *diag);

/* A run of the past. */
typedef struct {
  int64_t id;
  lac_str began, ended; /* UTC, as 2026-11-22T04:00:00.000Z; "" */
  lac_str state;
  lac_store_run run;
} lac_store_past;

/* All runs, the oldest first, in arena. */
lac_status lac_store_runs(lac_store *store, lac_arena *arena,
                          lac_store_past **runs, size_t *n, lac_diag *diag);

/* What a cell was: the status is "" where there was none. */
typedef struct {
  lac_str status;
  bool overbroad;
  lac_str work, provision; /* that leads */
} lac_store_cell;

typedef struct {
  lac_str name; /* of the input */
  lac_str instrument, requirement;
  lac_store_cell before, after;
} lac_store_change;

/* The cells that are not what they were when run `since` had ended, in the
 * order of the manifest and the rules, in arena. */
lac_status lac_store_changes(lac_store *store, lac_arena *arena, int64_t since,
                             lac_store_change **changes, size_t *n,
                             lac_diag *diag);

/* Puts all inputs of the store at path here, too, in place of those of their
 * names, in one transaction; counts them, and those that are not ok.
 * LAC_EINPUT, reported, where an input was put by this run already. */
lac_status lac_store_merge(lac_store *store, const char *path, size_t *inputs,
                           size_t *failed, lac_diag *diag);

/* Takes out what this run has not put. */
lac_status lac_store_prune(lac_store *store, lac_diag *diag);

/* The jurisdiction of an input that has not failed, in an arena of its own, for
 * these rules; lac_jurisdiction_free. With context, evidence has the text
 * around it. LAC_EINPUT, reported, where the store has what the rules do not
 * know. */
lac_status lac_store_load(lac_store *store, const lac_rules *rules,
                          const lac_store_input *input, bool context,
                          lac_jurisdiction **jurisdiction, lac_diag *diag);

#endif
