/* SPDX-License-Identifier: Apache-2.0 */
#include "crew.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "limits.h"

typedef struct {
  size_t jobs;
  lac_crew_job job;
  void *user;
  atomic_size_t next;
} run;

typedef struct {
  run *r;
  size_t lane;
  pthread_t thread;
  bool begun;
} hand;

size_t lac_crew_size(void) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) != 0) return 1;
  size_t n = (size_t)CPU_COUNT(&set);
  return n > LAC_MAX_LANES ? LAC_MAX_LANES : n;
}

static void work(run *r, size_t lane) {
  for (size_t i; (i = atomic_fetch_add(&r->next, 1)) < r->jobs;)
    r->job(r->user, lane, i);
}

static void *begin(void *user) {
  hand *h = user;
  work(h->r, h->lane);
  return NULL;
}

void lac_crew_run(size_t lanes, size_t jobs, lac_crew_job job, void *user) {
  run r = {.jobs = jobs, .job = job, .user = user};
  hand hands[LAC_MAX_LANES] = {{0}};
  if (lanes > LAC_MAX_LANES) lanes = LAC_MAX_LANES;
  for (size_t i = 1; i < lanes && i < jobs; i++) {
    hand *h = &hands[i];
    h->r = &r;
    h->lane = i;
    h->begun = pthread_create(&h->thread, NULL, begin, h) == 0;
  }
  work(&r, 0);
  for (size_t i = 1; i < lanes; i++)
    if (hands[i].begun) pthread_join(hands[i].thread, NULL);
}
