/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run.h"
#include "source.h"

static lac_arena *arena;
static lac_diag diag;
static char last[300];

static void keep(void *user, const lac_message *m) {
  (void)user;
  snprintf(last, sizeof last, "%s:%zu:%zu: %s", m->file == NULL ? "" : m->file,
           m->line, m->column, m->text);
}

static void setup(void) {
  arena = lac_arena_new();
  diag = (lac_diag){.sink = keep};
  last[0] = '\0';
}
static void teardown(void) { lac_arena_free(arena); }

static lac_source from(lac_str bytes) {
  lac_source s = {.name = NULL};
  ck_assert_int_eq(lac_source_from(arena, "x", bytes, &s, &diag), LAC_OK);
  return s;
}

static void assert_refused(lac_str bytes, lac_status want,
                           const char *message) {
  lac_source s = {.name = "untouched"};
  ck_assert_int_eq(lac_source_from(arena, "x", bytes, &s, &diag), want);
  ck_assert_str_eq(last, message);
  ck_assert_str_eq(s.name, "untouched");
}

START_TEST(places) {
  lac_source s = from(LAC_STR("ab\n\ncé\n"));
  static const size_t want[][3] = {{0, 1, 1}, {1, 1, 2}, {2, 1, 3},
                                   {3, 2, 1}, {4, 3, 1}, {5, 3, 2},
                                   {7, 3, 4}, {8, 4, 1}, {99, 4, 92}};
  for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
    size_t line, column;
    lac_source_place(&s, want[i][0], &line, &column);
    ck_assert_uint_eq(line, want[i][1]);
    ck_assert_uint_eq(column, want[i][2]);
  }
  ck_assert_uint_eq(s.line_count, 4);
}
END_TEST

START_TEST(reports_carry_the_place) {
  lac_source s = from(LAC_STR("ab\ncd"));
  lac_source_report(&s, &diag, LAC_WARNING, 4, "odd %s", "d");
  ck_assert_str_eq(last, "x:2:2: odd d");
  ck_assert_uint_eq(diag.warnings, 1);
}
END_TEST

START_TEST(a_byte_order_mark_is_no_text) {
  lac_source s = from(LAC_STR("\xef\xbb\xbfhi"));
  ck_assert(lac_str_eq(s.text, LAC_STR("hi")));
  ck_assert_str_eq(s.encoding, "UTF-8");
}
END_TEST

START_TEST(no_text) {
  assert_refused(LAC_STR(""), LAC_EINPUT, "x:1:1: the file is empty");
  assert_refused(LAC_STR(" \r\n\t"), LAC_EINPUT, "x:1:1: the file is empty");
  assert_refused(LAC_STR("\xef\xbb\xbf\n"), LAC_EINPUT,
                 "x:1:1: the file is empty");
  assert_refused(LAC_STR("\xff\xfe"), LAC_EINPUT, "x:1:1: the file is empty");
  assert_refused(LAC_STR("ab\nc\0d"), LAC_EINPUT,
                 "x:2:2: NUL byte: not a text");
  assert_refused(LAC_STR("é\nab\xe9"), LAC_EINPUT, "x:2:3: invalid UTF-8");
  ck_assert_uint_eq(diag.errors, 6);
}
END_TEST

/* FIPS 180-2, appendix B. */
START_TEST(sha256) {
  char hex[65];
  lac_sha256(LAC_STR("abc"), hex);
  ck_assert_str_eq(
      hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  lac_sha256(LAC_STR(""), hex);
  ck_assert_str_eq(
      hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  /* Of the bytes as they came, not of the text made of them. */
  ck_assert_str_ne(from(LAC_STR("\xef\xbb\xbf"
                                "abc"))
                       .sha256,
                   from(LAC_STR("abc")).sha256);
}
END_TEST

START_TEST(open_file) {
  char path[] = "test_source.XXXXXX";
  int fd = mkstemp(path);
  ck_assert_int_ge(fd, 0);
  enum { N = 300000 };
  char *text = lac_alloc(arena, N);
  memset(text, 'a', N);
  text[N - 2] = '\n';
  ck_assert_int_eq(write(fd, text, N), N);
  close(fd);
  lac_source s;
  lac_status got = lac_source_open(arena, path, &s, &diag);
  unlink(path);
  ck_assert_int_eq(got, LAC_OK);
  ck_assert_uint_eq(s.text.n, N);
  ck_assert_mem_eq(s.text.p, text, N);
  ck_assert_uint_eq(s.line_count, 2);
  ck_assert_str_eq(s.name, path);
}
END_TEST

START_TEST(standard_input) {
  int ends[2];
  ck_assert_int_eq(pipe(ends), 0);
  ck_assert_int_eq(write(ends[1], "one\ntwo", 7), 7);
  close(ends[1]);
  dup2(ends[0], STDIN_FILENO);
  lac_source s;
  ck_assert_int_eq(lac_source_open(arena, "-", &s, &diag), LAC_OK);
  ck_assert(lac_str_eq(s.text, LAC_STR("one\ntwo")));
  ck_assert_str_eq(s.name, "<stdin>");
}
END_TEST

START_TEST(what_cannot_be_read) {
  lac_source s;
  ck_assert_int_eq(lac_source_open(arena, "/nowhere/x", &s, &diag), LAC_EIO);
  ck_assert_str_eq(last,
                   "/nowhere/x:0:0: cannot read: No such file or directory");
  ck_assert_int_eq(lac_source_open(arena, "/", &s, &diag), LAC_EIO);
  ck_assert_str_eq(last, "/:0:0: cannot read: Is a directory");
}
END_TEST

int main(void) {
  Suite *s = suite_create("source");
  TCase *tc = tcase_create("source");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, places);
  tcase_add_test(tc, reports_carry_the_place);
  tcase_add_test(tc, a_byte_order_mark_is_no_text);
  tcase_add_test(tc, no_text);
  tcase_add_test(tc, sha256);
  tcase_add_test(tc, open_file);
  tcase_add_test(tc, standard_input);
  tcase_add_test(tc, what_cannot_be_read);
  return run_suite(s);
}
