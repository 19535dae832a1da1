/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdlib.h>

#include "report.h"
#include "report_evidence.h"
#include "run.h"

static lac_arena *arena;
static void setup(void) { arena = lac_arena_new(); }
static void teardown(void) { lac_arena_free(arena); }

#define ASSERT_STR(got, want)                                           \
  do {                                                                  \
    lac_str g = (got), w = lac_str_of(want);                            \
    ck_assert_msg(lac_str_eq(g, w), "'%.*s' is not '%.*s'", LAC_FMT(g), \
                  LAC_FMT(w));                                          \
  } while (0)

START_TEST(plain_text_cannot_drive_a_terminal) {
  static const struct {
    const char *in, *out;
  } rows[] = {{"", ""},
              {"as is: é 法", "as is: é 法"},
              {" two \t\n blanks ", "two blanks"},
              {"no\xc2\xa0"
               "break",
               "no break"},
              {"\x1b[31mred", "\\x1b[31mred"},
              {"bell\x07", "bell\\x07"},
              {"del\x7f", "del\\x7f"},
              {"csi\xc2\x9b"
               "2J",
               "csi\\x9b2J"},
              {"turn \xe2\x80\xae it", "turn \\u202e it"},
              {"broken \xc3", "broken \\xc3"},
              {"broken \xff\xfe!", "broken \\xff\\xfe!"},
              {"overlong \xc0\xaf", "overlong \\xc0\\xaf"},
              {"surrogate \xed\xa0\x80", "surrogate \\xed\\xa0\\x80"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    ASSERT_STR(lac_report_plain(arena, lac_str_of(rows[i].in)), rows[i].out);
}
END_TEST

START_TEST(utf8_is_made_valid) {
  static const struct {
    const char *in, *out;
  } rows[] = {
      {"", ""},
      {"é 法 \xf0\x9f\x98\x80", "é 法 \xf0\x9f\x98\x80"},
      {"a\xff"
       "b",
       "a\xef\xbf\xbd"
       "b"},
      {"\xe6\xb3", "\xef\xbf\xbd\xef\xbf\xbd"},
      {"\xf5\x80\x80\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    ASSERT_STR(lac_report_utf8(arena, lac_str_of(rows[i].in)), rows[i].out);
}
END_TEST

START_TEST(columns_count_characters) {
  ck_assert_uint_eq(lac_report_columns(LAC_STR("")), 0);
  ck_assert_uint_eq(lac_report_columns(LAC_STR("Straße")), 6);
  ASSERT_STR(lac_report_cut(LAC_STR("Straße"), 5), "Straß");
  ASSERT_STR(lac_report_cut(LAC_STR("Straße"), 6), "Straße");
  ASSERT_STR(lac_report_cut(LAC_STR("Straße"), 60), "Straße");
  ASSERT_STR(lac_report_cut(LAC_STR("Straße"), 0), "");
}
END_TEST

START_TEST(paragraphs_break_between_words) {
  char text[200] = "";
  FILE *out = fmemopen(text, sizeof text, "w");
  lac_report_paragraph(out, 40, 4,
                       LAC_STR("one two three four five six seven eight nine "
                               "anextremelylongwordthatfitsinnolineatall"));
  lac_report_paragraph(out, 40, 4, LAC_STR("  "));
  fclose(out);
  ck_assert_str_eq(text,
                   "    one two three four five six seven\n"
                   "    eight nine\n"
                   "    anextremelylongwordthatfitsinnolineatall\n");
}
END_TEST

START_TEST(formats_go_by_name) {
  ck_assert_str_eq(lac_report_find("json")->name, "json");
  ck_assert_str_eq(lac_report_find("text")->name, "text");
  ck_assert_ptr_null(lac_report_find("jsonx"));
  ck_assert_ptr_null(lac_report_find(""));
}
END_TEST

int main(void) {
  Suite *suite = suite_create("report");
  TCase *tcase = tcase_create("report");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, plain_text_cannot_drive_a_terminal);
  tcase_add_test(tcase, utf8_is_made_valid);
  tcase_add_test(tcase, columns_count_characters);
  tcase_add_test(tcase, paragraphs_break_between_words);
  tcase_add_test(tcase, formats_go_by_name);
  suite_add_tcase(suite, tcase);
  return run_suite(suite);
}
