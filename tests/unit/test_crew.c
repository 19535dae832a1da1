/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdlib.h>

#include "crew.h"
#include "limits.h"
#include "run.h"

enum { JOBS = 1000 };

static int done[JOBS];             /* times that each was done */
static int of_lane[LAC_MAX_LANES]; /* jobs of each */

static void do_one(void *user, size_t lane, size_t job) {
  ck_assert_ptr_eq(user, done);
  done[job]++;
  of_lane[lane]++;
}

START_TEST(each_job_is_done_once) {
  lac_crew_run((size_t)_i, JOBS, do_one, done);
  int all = 0;
  for (int i = 0; i < JOBS; i++) ck_assert_int_eq(done[i], 1);
  for (int i = 0; i < LAC_MAX_LANES; i++) all += of_lane[i];
  ck_assert_int_eq(all, JOBS);
}
END_TEST

START_TEST(no_jobs_are_done_at_once) {
  lac_crew_run(LAC_MAX_LANES, 0, do_one, done);
  ck_assert_int_eq(of_lane[0], 0);
}
END_TEST

START_TEST(a_crew_fits_the_machine) {
  ck_assert_uint_ge(lac_crew_size(), 1);
  ck_assert_uint_le(lac_crew_size(), LAC_MAX_LANES);
}
END_TEST

int main(void) {
  Suite *s = suite_create("crew");
  TCase *tc = tcase_create("crew");
  suite_add_tcase(s, tc);
  tcase_add_loop_test(tc, each_job_is_done_once, 1, LAC_MAX_LANES + 2);
  tcase_add_test(tc, no_jobs_are_done_at_once);
  tcase_add_test(tc, a_crew_fits_the_machine);
  return run_suite(s);
}
