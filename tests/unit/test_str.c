/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "run.h"
#include "str.h"

static lac_arena *arena;
static void setup(void) { arena = lac_arena_new(); }
static void teardown(void) { lac_arena_free(arena); }

#define ASSERT_STR(got, want)                                           \
  ck_assert_msg(lac_str_eq((got), LAC_STR(want)), "'%.*s' is not '%s'", \
                LAC_FMT(got), (want))

static const lac_str none = {NULL, 0};

START_TEST(equality_and_order) {
  static const struct {
    const char *a, *b;
    int order;
  } rows[] = {{"", "", 0},    {"", "a", -1},    {"a", "a", 0},
              {"a", "b", -1}, {"ab", "b", -1},  {"a", "ab", -1},
              {"é", "z", 1},  {"\x01", "A", -1}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    lac_str a = lac_str_of(rows[i].a), b = lac_str_of(rows[i].b);
    int ab = lac_str_cmp(a, b), ba = lac_str_cmp(b, a);
    ck_assert_int_eq((ab > 0) - (ab < 0), rows[i].order);
    ck_assert_int_eq((ba > 0) - (ba < 0), -rows[i].order);
    ck_assert_int_eq(lac_str_eq(a, b), rows[i].order == 0);
  }
}
END_TEST

START_TEST(nul_is_an_ordinary_byte) {
  ck_assert(!lac_str_eq(LAC_STR("a\0b"), LAC_STR("a\0c")));
  ck_assert_uint_eq(LAC_STR("a\0b").n, 3);
  ck_assert_uint_eq(lac_str_find(LAC_STR("a\0b"), LAC_STR("b")), 2);
}
END_TEST

START_TEST(case_of_ascii_letters_only) {
  ck_assert(lac_str_eq_nocase(LAC_STR("UTF-8"), LAC_STR("utf-8")));
  ck_assert(!lac_str_eq_nocase(LAC_STR("[a"), LAC_STR("{a")));
  ck_assert(!lac_str_eq_nocase(LAC_STR("É"), LAC_STR("é")));
  ck_assert(!lac_str_eq_nocase(LAC_STR("a"), LAC_STR("ab")));
}
END_TEST

START_TEST(starts_and_ends) {
  ck_assert(lac_str_starts(LAC_STR("abc"), LAC_STR("ab")));
  ck_assert(lac_str_starts(LAC_STR("abc"), LAC_STR("")));
  ck_assert(!lac_str_starts(LAC_STR("ab"), LAC_STR("abc")));
  ck_assert(lac_str_ends(LAC_STR("abc"), LAC_STR("bc")));
  ck_assert(lac_str_ends(LAC_STR("abc"), LAC_STR("abc")));
  ck_assert(!lac_str_ends(LAC_STR("bc"), LAC_STR("abc")));
  ck_assert(lac_str_starts(none, LAC_STR("")));
  ck_assert(lac_str_ends(none, none));
}
END_TEST

START_TEST(sub_cuts_to_the_length) {
  ASSERT_STR(lac_str_sub(LAC_STR("hello"), 1, 3), "el");
  ASSERT_STR(lac_str_sub(LAC_STR("hello"), 1, 99), "ello");
  ASSERT_STR(lac_str_sub(LAC_STR("hello"), 9, 99), "");
  ASSERT_STR(lac_str_sub(LAC_STR("hello"), 3, 1), "");
  ASSERT_STR(lac_str_sub(none, 0, 3), "");
}
END_TEST

START_TEST(trim) {
  ASSERT_STR(lac_str_trim(LAC_STR(" \t\r\n\v\fa b \n")), "a b");
  ASSERT_STR(lac_str_trim(LAC_STR("  ")), "");
  ASSERT_STR(lac_str_trim(none), "");
}
END_TEST

START_TEST(find) {
  ck_assert_uint_eq(lac_str_find(LAC_STR("banana"), LAC_STR("an")), 1);
  ck_assert_uint_eq(lac_str_find(LAC_STR("banana"), LAC_STR("nab")), 6);
  ck_assert_uint_eq(lac_str_find(LAC_STR("banana"), LAC_STR("")), 0);
  ck_assert_uint_eq(lac_str_find(none, LAC_STR("a")), 0);
}
END_TEST

START_TEST(split) {
  static const struct {
    const char *s;
    const char *pieces[4];
  } rows[] = {{"a,,b", {"a", "", "b"}},
              {"", {""}},
              {",", {"", ""}},
              {"a", {"a"}},
              {"a,b,", {"a", "b", ""}}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    lac_str rest = lac_str_of(rows[i].s), piece;
    size_t n = 0;
    while (lac_str_split(&rest, ',', &piece)) {
      ck_assert_uint_lt(n, 4);
      ck_assert_ptr_nonnull(rows[i].pieces[n]);
      ck_assert(lac_str_eq(piece, lac_str_of(rows[i].pieces[n])));
      n++;
    }
    ck_assert(n == 4 || rows[i].pieces[n] == NULL);
  }
  lac_str rest = none, piece;
  ck_assert(!lac_str_split(&rest, ',', &piece));
}
END_TEST

START_TEST(number) {
  static const struct {
    const char *s;
    long value; /* -1: none */
  } rows[] = {{"0", 0},           {"007", 7}, {"999999999", 999999999},
              {"1000000000", -1}, {"", -1},   {"-1", -1},
              {"1 ", -1},         {"1a", -1}, {"+1", -1}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    long v = -1;
    bool ok = lac_str_number(lac_str_of(rows[i].s), &v);
    ck_assert_int_eq(ok, rows[i].value >= 0);
    ck_assert_int_eq(v, rows[i].value); /* untouched on failure */
  }
}
END_TEST

START_TEST(copies) {
  char from[] = "abc";
  lac_str s = {from, 3};
  lac_str copy = lac_str_copy(arena, s);
  char *dup = lac_str_dup(arena, s);
  from[0] = 'x';
  ASSERT_STR(copy, "abc");
  ck_assert_str_eq(dup, "abc");
  ck_assert_str_eq(lac_str_dup(arena, none), "");
  ck_assert_uint_eq(lac_str_of(NULL).n, 0);
}
END_TEST

START_TEST(buffer_grows) {
  lac_buf b;
  lac_buf_init(&b, arena);
  ASSERT_STR(lac_buf_str(&b), "");
  for (int i = 0; i < 1000; i++) {
    lac_buf_add(&b, LAC_STR("ab"));
    lac_buf_byte(&b, '\0');
    lac_buf_format(&b, "%d", i % 10);
  }
  lac_str s = lac_buf_str(&b);
  ck_assert_uint_eq(s.n, 4000);
  for (size_t i = 0; i < 1000; i++) {
    char want[4] = {'a', 'b', '\0', (char)('0' + i % 10)};
    ck_assert_mem_eq(s.p + 4 * i, want, 4);
  }
}
END_TEST

START_TEST(format_of_any_length) {
  lac_str s = lac_str_format(arena, "%s", "");
  ASSERT_STR(s, "");
  s = lac_str_format(arena, "%*d", 5000, 7);
  ck_assert_uint_eq(s.n, 5000);
  ck_assert_int_eq(s.p[4999], '7');
  s = lac_str_format(arena, "<%.*s>", LAC_FMT(LAC_STR("x")));
  ASSERT_STR(s, "<x>");
}
END_TEST

int main(void) {
  Suite *s = suite_create("str");
  TCase *tc = tcase_create("str");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, equality_and_order);
  tcase_add_test(tc, nul_is_an_ordinary_byte);
  tcase_add_test(tc, case_of_ascii_letters_only);
  tcase_add_test(tc, starts_and_ends);
  tcase_add_test(tc, sub_cuts_to_the_length);
  tcase_add_test(tc, trim);
  tcase_add_test(tc, find);
  tcase_add_test(tc, split);
  tcase_add_test(tc, number);
  tcase_add_test(tc, copies);
  tcase_add_test(tc, buffer_grows);
  tcase_add_test(tc, format_of_any_length);
  return run_suite(s);
}
