/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdlib.h>

#include "day.h"
#include "run.h"

static const struct {
  const char *text;
  bool is;
} days[] = {{"2026-11-22", true},   {"2024-02-29", true},
            {"2000-02-29", true},   {"2026-02-29", false},
            {"1900-02-29", false},  {"2026-04-31", false},
            {"2026-13-01", false},  {"2026-00-01", false},
            {"2026-01-00", false},  {"2026-1-1", false},
            {"26-01-01", false},    {"2026/01/01", false},
            {"2026-01-01 ", false}, {"", false}};

START_TEST(is_a_day) {
  ck_assert_int_eq(lac_day_is(lac_str_of(days[_i].text)), days[_i].is);
}
END_TEST

START_TEST(today) {
  lac_arena *arena = lac_arena_new();
  setenv("SOURCE_DATE_EPOCH", "1790000000", 1);
  ck_assert(lac_str_eq(lac_day_today(arena), LAC_STR("2026-09-21")));
  unsetenv("SOURCE_DATE_EPOCH");
  ck_assert(lac_day_is(lac_day_today(arena)));
  ck_assert(lac_str_eq(lac_day_of(arena, 0), LAC_STR("1970-01-01")));
  lac_arena_free(arena);
}
END_TEST

int main(void) {
  Suite *s = suite_create("day");
  TCase *tc = tcase_create("day");
  suite_add_tcase(s, tc);
  tcase_add_loop_test(tc, is_a_day, 0, (int)(sizeof days / sizeof *days));
  tcase_add_test(tc, today);
  return run_suite(s);
}
