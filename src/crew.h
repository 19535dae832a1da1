/* SPDX-License-Identifier: Apache-2.0
 *
 * Threads that share numbered jobs. They live for one run only, so that a fork
 * at any other time finds none; where the system gives no threads, or there is
 * one processor, the caller does all jobs itself. Nothing but the time may
 * depend on who does which.
 */
#ifndef LAC_CREW_H
#define LAC_CREW_H

#include <stddef.h>

/* How many threads are worth having: the processors that this process may use,
 * at most LAC_MAX_LANES. */
size_t lac_crew_size(void);

/* One job; lane (from 0) tells the threads of a run apart: what is of a lane
 * only one thread touches. */
typedef void (*lac_crew_job)(void *user, size_t lane, size_t job);

/* Does the jobs 0 .. jobs-1 on so many lanes at the most, the caller being the
 * first; returns when all are done. */
void lac_crew_run(size_t lanes, size_t jobs, lac_crew_job job, void *user);

#endif
