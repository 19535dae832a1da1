/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "run.h"

START_TEST(memory_is_zeroed_and_aligned) {
  lac_arena *a = lac_arena_new();
  for (size_t n = 0; n < 300; n++) {
    unsigned char *p = lac_alloc(a, n);
    ck_assert_ptr_nonnull(p);
    ck_assert_uint_eq((uintptr_t)p % _Alignof(max_align_t), 0);
    for (size_t i = 0; i < n; i++) ck_assert_uint_eq(p[i], 0);
    memset(p, 0xff, n);
  }
  lac_arena_free(a);
}
END_TEST

/* What a block held before a reset must not shine through after it. */
START_TEST(memory_is_zeroed_after_reset) {
  lac_arena *a = lac_arena_new();
  memset(lac_alloc(a, 5000), 0xff, 5000);
  lac_arena_reset(a);
  unsigned char *p = lac_alloc(a, 5000);
  for (size_t i = 0; i < 5000; i++) ck_assert_uint_eq(p[i], 0);
  lac_arena_free(a);
}
END_TEST

START_TEST(pieces_do_not_overlap) {
  lac_arena *a = lac_arena_new();
  enum { N = 2000 };
  unsigned char *p[N];
  for (size_t i = 0; i < N; i++) {
    p[i] = lac_alloc(a, i % 97 + 1);
    memset(p[i], (int)(i & 0xff), i % 97 + 1);
  }
  for (size_t i = 0; i < N; i++)
    for (size_t k = 0; k < i % 97 + 1; k++)
      ck_assert_uint_eq(p[i][k], i & 0xff);
  lac_arena_free(a);
}
END_TEST

START_TEST(reset_gives_back_all_but_the_first_block) {
  lac_arena *a = lac_arena_new();
  size_t empty = lac_arena_size(a);
  ck_assert_uint_gt(empty, 0);
  lac_alloc(a, 10 << 20);
  lac_alloc(a, 1);
  ck_assert_uint_ge(lac_arena_size(a), 10 << 20);
  lac_arena_reset(a);
  ck_assert_uint_eq(lac_arena_size(a), empty);
  lac_arena_free(a);
}
END_TEST

START_TEST(free_takes_null) { lac_arena_free(NULL); }
END_TEST

START_TEST(copy_copies) {
  lac_arena *a = lac_arena_new();
  char from[] = "a\0b";
  char *to = lac_copy(a, from, sizeof from);
  from[0] = 'x';
  ck_assert_mem_eq(to, "a\0b", 4);
  ck_assert_ptr_nonnull(lac_copy(a, NULL, 0));
  lac_arena_free(a);
}
END_TEST

START_TEST(push_keeps_what_was_pushed) {
  lac_arena *a = lac_arena_new();
  size_t *items = NULL, n = 0, cap = 0;
  for (size_t i = 0; i < 10000; i++) LAC_PUSH(a, items, n, cap, i * 3);
  ck_assert_uint_eq(n, 10000);
  ck_assert_uint_ge(cap, n);
  for (size_t i = 0; i < n; i++) ck_assert_uint_eq(items[i], i * 3);
  lac_arena_free(a);
}
END_TEST

START_TEST(joining_keeps_what_lives_in_both) {
  lac_arena *a = lac_arena_new(), *b = lac_arena_new();
  char *x = lac_copy(a, "ash", 4);
  lac_alloc(a, 100000);
  char *y = lac_copy(b, "bee", 4);
  lac_alloc(b, 200000);
  size_t both = lac_arena_size(a) + lac_arena_size(b);
  lac_arena_join(a, b);
  ck_assert_uint_eq(lac_arena_size(a), both);
  memset(lac_alloc(a, 64), 'z', 64);
  ck_assert_str_eq(x, "ash");
  ck_assert_str_eq(y, "bee");
  lac_arena_reset(a);
  lac_alloc(a, 8);
  lac_arena_free(a);
}
END_TEST

START_TEST(array_size_multiplies) {
  ck_assert_uint_eq(lac_array_size(6, 7), 42);
  ck_assert_uint_eq(lac_array_size(SIZE_MAX, 1), SIZE_MAX);
  ck_assert_uint_eq(lac_array_size(SIZE_MAX, 0), 0);
}
END_TEST

/* These end the program with SIGABRT, each in a process of its own. */
START_TEST(array_size_overflow_is_out_of_memory) {
  lac_array_size(SIZE_MAX / 2, 3);
}
END_TEST

START_TEST(a_size_past_all_memory_is_out_of_memory) {
  lac_alloc(lac_arena_new(), SIZE_MAX - 4);
}
END_TEST

int main(void) {
  Suite *s = suite_create("arena");
  TCase *tc = tcase_create("arena");
  suite_add_tcase(s, tc);
  tcase_add_test(tc, memory_is_zeroed_and_aligned);
  tcase_add_test(tc, memory_is_zeroed_after_reset);
  tcase_add_test(tc, pieces_do_not_overlap);
  tcase_add_test(tc, reset_gives_back_all_but_the_first_block);
  tcase_add_test(tc, free_takes_null);
  tcase_add_test(tc, copy_copies);
  tcase_add_test(tc, push_keeps_what_was_pushed);
  tcase_add_test(tc, joining_keeps_what_lives_in_both);
  tcase_add_test(tc, array_size_multiplies);
  tcase_add_test_raise_signal(tc, array_size_overflow_is_out_of_memory, 6);
  tcase_add_test_raise_signal(tc, a_size_past_all_memory_is_out_of_memory, 6);
  return run_suite(s);
}
