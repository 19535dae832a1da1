/* SPDX-License-Identifier: Apache-2.0
 *
 * Processes that each do one job and send bytes back. A job that crashes, hangs
 * or takes too much ends alone: its worker is a fork of this process, which
 * shares what was made before it started, and nothing after.
 *
 *   this process  --start-->  worker: sandbox, work(), bytes to the pipe, exit
 *        ^                       |
 *        '-------- wait ---------'  how it ended, what it sent and said
 */
#ifndef LAC_WORKER_H
#define LAC_WORKER_H

#include "sandbox.h"
#include "status.h"
#include "str.h"

typedef struct {
  double seconds; /* of the clock; 0: no limit, as below */
  size_t memory;  /* bytes, beside those that this process had at the start */
  size_t output;  /* bytes that it may send */
} lac_worker_limits;

typedef enum {
  LAC_WORKER_DONE,   /* it has ended well */
  LAC_WORKER_EXIT,   /* with another exit status than 0: code */
  LAC_WORKER_SIGNAL, /* a signal killed it: code */
  LAC_WORKER_TIME,   /* killed, past a limit */
  LAC_WORKER_MEMORY,
  LAC_WORKER_OUTPUT
} lac_worker_end;

typedef struct {
  size_t job;
  lac_worker_end end;
  int code;
  lac_str bytes;  /* what it sent */
  lac_str said;   /* the first of what it wrote to standard error */
  double seconds; /* of the clock */
  size_t peak;    /* bytes of memory at the most, shared ones too */
} lac_worker_result;

typedef struct lac_workers lac_workers;

/* What a worker does. It writes the answer to out, all of it or none: a false
 * return is an exit status of 1. */
typedef bool (*lac_worker_job)(void *user, size_t job, int out);

/* n places for workers. Until lac_workers_free, SIGINT and SIGTERM are counted
 * (lac_workers_signals) instead of ending the program; workers do not mind
 * them. One pool at a time. */
lac_workers *lac_workers_new(size_t n, const lac_worker_limits *limits);

/* Kills those that still work. */
void lac_workers_free(lac_workers *workers);

/* How many are at work, how many places there are. */
size_t lac_workers_busy(const lac_workers *workers);
size_t lac_workers_places(const lac_workers *workers);

/* How often SIGINT or SIGTERM came. */
int lac_workers_signals(const lac_workers *workers);

/* Starts a worker on a job, which may read below n paths; there must be a free
 * place. LAC_EIO, reported, where the system has no process for it. */
lac_status lac_workers_start(lac_workers *workers, size_t job,
                             lac_worker_job work, void *user,
                             const char *const *readable, size_t n,
                             lac_diag *diag);

/* Waits until a worker has ended (true; the strings of *result live in arena)
 * or milliseconds or a signal have come (false). */
bool lac_workers_wait(lac_workers *workers, lac_arena *arena, int milliseconds,
                      lac_worker_result *result);

/* Writes all of s to fd; false where that cannot be. */
bool lac_worker_write(int fd, lac_str s);

#endif
