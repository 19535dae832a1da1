/* SPDX-License-Identifier: Apache-2.0
 *
 * Runs a suite as the environment asks for: the end of every test's main(). */
#ifndef RUN_H
#define RUN_H

#include <check.h>
#include <stdlib.h>

/* Returns the status to exit with; the suite is gone. */
static int run_suite(Suite *suite) {
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
