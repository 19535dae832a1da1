/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests of what is found in a law: an engine over the rule base of
 * rulebase.h and an arena for what is read with it.
 */
#ifndef SURVEYING_H
#define SURVEYING_H

#include "rulebase.h"

static lac_engine *engine;
static lac_arena *arena;

static void surveying_begin(void) {
  engine = base_engine();
  arena = lac_arena_new();
}

static inline void surveying_setup(void) {
  base_setup();
  surveying_begin();
}

static void surveying_teardown(void) {
  lac_arena_free(arena);
  lac_engine_free(engine);
  base_teardown();
}

#endif
