/* SPDX-License-Identifier: Apache-2.0
 *
 * For the tests of matrices and gold: texts that are read or refused. */
#ifndef JUDGING_H
#define JUDGING_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "gold.h"
#include "matrix.h"
#include "run.h"
#include "saying.h"

static void setup(void) { begin_saying(); }

static const lac_source *source_of(const char *text) {
  lac_source *source = LAC_NEW(arena, lac_source);
  ck_assert_int_eq(lac_source_from(arena, "x", lac_str_of(text), source, &diag),
                   LAC_OK);
  return source;
}

/* Runs the loop tests of a file: each is a function and a count. */
static int run_loops(const char *name, const TTest *const *tests,
                     const size_t *counts, size_t n) {
  Suite *s = suite_create(name);
  TCase *t = tcase_create(name);
  tcase_add_checked_fixture(t, setup, teardown);
  for (size_t i = 0; i < n; i++)
    tcase_add_loop_test(t, tests[i], 0, (int)counts[i]);
  suite_add_tcase(s, t);
  return run_suite(s);
}

#endif
