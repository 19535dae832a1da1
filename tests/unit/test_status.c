/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "limits.h"
#include "run.h"
#include "status.h"

/* A sink that keeps the last message. */
typedef struct {
  char text[LAC_MAX_MESSAGE];
  char file[64];
  lac_severity severity;
  size_t line, column, calls;
} kept;

static void keep(void *user, const lac_message *m) {
  kept *k = user;
  snprintf(k->text, sizeof k->text, "%s", m->text);
  snprintf(k->file, sizeof k->file, "%s", m->file == NULL ? "-" : m->file);
  k->severity = m->severity;
  k->line = m->line;
  k->column = m->column;
  k->calls++;
}

START_TEST(messages_reach_the_sink_and_are_counted) {
  kept k = {.calls = 0};
  lac_diag d = {.sink = keep, .user = &k};
  lac_diag_add(&d, LAC_WARNING, "a.md", 3, 7, "%s %d", "word", 5);
  ck_assert_str_eq(k.text, "word 5");
  ck_assert_str_eq(k.file, "a.md");
  ck_assert_int_eq(k.severity, LAC_WARNING);
  ck_assert_uint_eq(k.line, 3);
  ck_assert_uint_eq(k.column, 7);
  lac_diag_add(&d, LAC_NOTE, NULL, 0, 0, "n");
  ck_assert_str_eq(k.file, "-");
  lac_diag_add(&d, LAC_ERROR, NULL, 0, 0, "e");
  ck_assert_uint_eq(d.errors, 1);
  ck_assert_uint_eq(d.warnings, 1);
  ck_assert_uint_eq(d.notes, 1);
  ck_assert_uint_eq(k.calls, 3);
}
END_TEST

START_TEST(quiet_lets_errors_through_and_counts_all) {
  kept k = {.calls = 0};
  lac_diag d = {.sink = keep, .user = &k, .quiet = 1};
  lac_diag_add(&d, LAC_WARNING, NULL, 0, 0, "w");
  lac_diag_add(&d, LAC_NOTE, NULL, 0, 0, "n");
  ck_assert_uint_eq(k.calls, 0);
  lac_diag_add(&d, LAC_ERROR, NULL, 0, 0, "e");
  ck_assert_uint_eq(k.calls, 1);
  ck_assert_uint_eq(d.warnings + d.notes, 2);
}
END_TEST

START_TEST(a_long_message_is_cut) {
  kept k = {.calls = 0};
  lac_diag d = {.sink = keep, .user = &k};
  lac_diag_add(&d, LAC_ERROR, NULL, 0, 0, "%*d", 3 * LAC_MAX_MESSAGE, 1);
  ck_assert_uint_eq(strlen(k.text), LAC_MAX_MESSAGE - 1);
}
END_TEST

START_TEST(names) {
  ck_assert_str_eq(lac_severity_name(LAC_NOTE), "note");
  ck_assert_str_eq(lac_severity_name(LAC_WARNING), "warning");
  ck_assert_str_eq(lac_severity_name(LAC_ERROR), "error");
}
END_TEST

/* What lac_diag_init's sink writes to standard error. */
static void assert_printed(const char *file, size_t line, size_t column,
                           const char *text, const char *want) {
  char got[400] = "";
  FILE *tmp = tmpfile();
  ck_assert_ptr_nonnull(tmp);
  fflush(stderr);
  int old = dup(STDERR_FILENO);
  dup2(fileno(tmp), STDERR_FILENO);
  lac_diag d;
  lac_diag_init(&d);
  lac_diag_add(&d, LAC_ERROR, file, line, column, "%s", text);
  fflush(stderr);
  dup2(old, STDERR_FILENO);
  close(old);
  rewind(tmp);
  size_t n = fread(got, 1, sizeof got - 1, tmp);
  got[n] = '\0';
  fclose(tmp);
  ck_assert_str_eq(got, want);
}

START_TEST(places_as_compilers_print_them) {
  assert_printed("a.md", 3, 7, "bad", "a.md:3:7: error: bad\n");
  assert_printed("a.md", 3, 0, "bad", "a.md:3: error: bad\n");
  assert_printed("a.md", 0, 7, "bad", "a.md: error: bad\n");
  assert_printed(NULL, 0, 0, "bad", "lacuna: error: bad\n");
}
END_TEST

START_TEST(a_terminal_is_not_driven) {
  assert_printed("a\x1b[2J", 1, 1, "b\rc\n\x7f é",
                 "a\\x1b[2J:1:1: error: b\\x0dc\\x0a\\x7f é\n");
  /* U+009B is an escape sequence of one character (C1). */
  assert_printed("a", 1, 1,
                 "b\xc2\x9b"
                 "2J\xc2\xa0",
                 "a:1:1: error: b\\x9b2J\xc2\xa0\n");
}
END_TEST

int main(void) {
  Suite *s = suite_create("status");
  TCase *tc = tcase_create("status");
  suite_add_tcase(s, tc);
  tcase_add_test(tc, messages_reach_the_sink_and_are_counted);
  tcase_add_test(tc, quiet_lets_errors_through_and_counts_all);
  tcase_add_test(tc, a_long_message_is_cut);
  tcase_add_test(tc, names);
  tcase_add_test(tc, places_as_compilers_print_them);
  tcase_add_test(tc, a_terminal_is_not_driven);
  return run_suite(s);
}
