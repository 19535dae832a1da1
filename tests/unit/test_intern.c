/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "intern.h"
#include "run.h"

static lac_arena *arena;
static lac_intern *table;

static void setup(void) {
  arena = lac_arena_new();
  table = lac_intern_new(arena);
}
static void teardown(void) { lac_arena_free(arena); }

START_TEST(equal_strings_have_equal_symbols) {
  char again[] = "access";
  lac_sym a = lac_intern_add(table, LAC_STR("access"));
  lac_sym b = lac_intern_add(table, LAC_STR("data"));
  ck_assert_uint_eq(a, 1);
  ck_assert_uint_eq(b, 2);
  ck_assert_uint_eq(lac_intern_add(table, lac_str_of(again)), a);
  ck_assert_uint_eq(lac_intern_find(table, lac_str_of(again)), a);
  ck_assert_uint_eq(lac_intern_find(table, LAC_STR("acces")), 0);
  ck_assert_uint_eq(lac_intern_count(table), 2);
}
END_TEST

START_TEST(the_table_keeps_its_own_copy) {
  char word[] = "access";
  lac_sym a = lac_intern_add(table, lac_str_of(word));
  word[0] = 'x';
  ck_assert(lac_str_eq(lac_intern_str(table, a), LAC_STR("access")));
  ck_assert_uint_eq(lac_intern_find(table, lac_str_of(word)), 0);
}
END_TEST

START_TEST(odd_strings) {
  lac_sym empty = lac_intern_add(table, LAC_STR(""));
  lac_sym nul = lac_intern_add(table, LAC_STR("\0"));
  lac_sym nuls = lac_intern_add(table, LAC_STR("\0\0"));
  lac_sym eight = lac_intern_add(table, LAC_STR("\0\0\0\0\0\0\0\0"));
  ck_assert_uint_ne(empty, 0);
  ck_assert_uint_eq(lac_intern_count(table), 4);
  ck_assert_uint_eq(lac_intern_find(table, LAC_STR("")), empty);
  ck_assert_uint_eq(lac_intern_find(table, LAC_STR("\0")), nul);
  ck_assert_uint_eq(lac_intern_find(table, LAC_STR("\0\0")), nuls);
  ck_assert_uint_eq(lac_intern_find(table, LAC_STR("\0\0\0\0\0\0\0\0")), eight);
}
END_TEST

/* Against the plainest oracle: the n-th new string has symbol n. */
START_TEST(many_strings) {
  enum { N = 30000 };
  char word[64];
  for (int round = 0; round < 2; round++)
    for (unsigned i = 0; i < N; i++) {
      int n = snprintf(word, sizeof word, "%*u", (int)(i % 20), i);
      ck_assert_uint_eq(lac_intern_add(table, (lac_str){word, (size_t)n}),
                        i + 1);
    }
  ck_assert_uint_eq(lac_intern_count(table), N);
  for (unsigned i = 0; i < N; i++) {
    snprintf(word, sizeof word, "%*u", (int)(i % 20), i);
    ck_assert(lac_str_eq(lac_intern_str(table, i + 1), lac_str_of(word)));
  }
}
END_TEST

int main(void) {
  Suite *s = suite_create("intern");
  TCase *tc = tcase_create("intern");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, equal_strings_have_equal_symbols);
  tcase_add_test(tc, the_table_keeps_its_own_copy);
  tcase_add_test(tc, odd_strings);
  tcase_add_test(tc, many_strings);
  return run_suite(s);
}
