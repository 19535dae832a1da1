/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests of what reads: an arena and a diag that keeps what is said last. */
#ifndef SAYING_H
#define SAYING_H

#include <stdio.h>

#include "arena.h"
#include "limits.h"
#include "status.h"

static lac_arena *arena;
static lac_diag diag;
static char said[LAC_MAX_MESSAGE]; /* the last message as "line:col text" */

static void keep(void *user, const lac_message *m) {
  (void)user;
  snprintf(said, sizeof said, "%zu:%zu %s", m->line, m->column, m->text);
}

static void begin_saying(void) {
  arena = lac_arena_new();
  diag = (lac_diag){.sink = keep};
  said[0] = '\0';
}

static void teardown(void) { lac_arena_free(arena); }

#endif
