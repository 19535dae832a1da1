/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon.h"
#include "rulebase.h"
#include "run.h"
#include "wording.h"

static lac_arena *arena;

static void setup(void) {
  base_setup();
  arena = lac_arena_new();
}

static void teardown(void) {
  lac_arena_free(arena);
  base_teardown();
}

static lac_lexicon *load(const char *lines) {
  lac_languages *languages;
  lac_lexicon *l;
  base_put("rules/lexicon/en/lamps.lex", lines);
  ck_assert_int_eq(
      lac_languages_load(arena, base_path("rules"), &languages, &base_diag),
      LAC_OK);
  lac_status status = lac_lexicon_load(
      arena, base_path("rules"), lac_languages_find(languages, LAC_STR("en")),
      lac_intern_new(arena), &l, &base_diag);
  return status == LAC_OK ? l : NULL;
}

/* The row of a mistake stands in line 2, and its column counts the blanks. */
static const struct {
  const char *wording, *place, *why;
} mistakes[] = {
    {"(a|b", "2:5", "never closed"},
    {"a )", "2:7", "unexpected"},
    {"(|a)", "2:6", "nothing stands here"},
    {"[0-3] a", "2:5", "neither begins nor ends with a gap"},
    {"a [0-3]", "2:5", "neither begins nor ends with a gap"},
    {"a [5-2] b", "2:7", "a gap is"},
    {"a [0-61] b", "2:7", "a gap is"},
    {"a [0-3 b", "2:7", "a gap is"},
    {"#", "2:5", "needs a word"},
    {"a?", "2:5", "nothing at all"},
    {"ab*", "2:5", "three letters"},
    {"=abc*", "2:5", "not both"},
    {"a @x", "2:7", "wants a number"},
    {"<a", "2:5", "a reference is"},
    {"<>", "2:5", "a reference is"},
    {"<gone> a", "2:5", "unknown concept 'gone'"},
    {"--", "2:5", "no letter or digit"},
    {"(a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) "
     "(a|b c)",
     "2:5", "LAC_MAX_VARIANTS"},
    {"a b c d e f g h i j k l m n o p q r s t u v w x y", "2:5",
     "LAC_MAX_STEPS"},
};

START_TEST(mistakes_have_a_place) {
  char lines[400], place[40];
  snprintf(lines, sizeof lines, "concept c\n  | %s\n  + [a]\n  - b\n",
           mistakes[_i].wording);
  ck_assert_msg(load(lines) == NULL, "'%s' is no mistake",
                mistakes[_i].wording);
  snprintf(place, sizeof place, "lamps.lex:%s: error:", mistakes[_i].place);
  ck_assert_msg(strstr(base_said, place) != NULL &&
                    strstr(base_said, mistakes[_i].why) != NULL,
                "'%s': %s", mistakes[_i].wording, base_said);
}
END_TEST

static const struct {
  const char *lines, *place, *why;
} files[] = {
    {"  | a\n", "1:", "concept"},
    {"concept c\n  | a\n  - b\n", "1:9", "no '+' example"},
    {"concept c\n  | a\n  + [a]\n", "1:9", "no '-' near miss"},
    {"concept c\n  | a\n  + a\n  - b\n", "3:", "marks its hit"},
    {"concept c\n  what\n", "2:3", "a line begins with"},
    {"concept a\n  | x <b>\n  + [x]\n  - y\nconcept b\n  | y <a>\n  + [x]\n"
     "  - y\n",
     "2:", "made of itself"},
    {"concept c\n  | c <c>\n  + [x]\n  - y\n", "2:", "made of itself"},
};

START_TEST(mistakes_of_files) {
  char place[40];
  ck_assert_ptr_null(load(files[_i].lines));
  snprintf(place, sizeof place, "lamps.lex:%s", files[_i].place);
  ck_assert_msg(strstr(base_said, place) != NULL &&
                    strstr(base_said, files[_i].why) != NULL,
                "%s", base_said);
}
END_TEST

/* One mistake does not hide the next one. */
START_TEST(every_mistake_is_told) {
  ck_assert_ptr_null(
      load("concept c\n  | (a\n  | b [9-1] c\n  + [a]\n  - b\n"));
  ck_assert_uint_eq(base_diag.errors, 2);
}
END_TEST

START_TEST(what_a_lexicon_holds) {
  lac_lexicon *l = load(
      "# a remark\nconcept c\n  note another\n  | a b?\n  unless a c\n"
      "  + He [a b] now.\n  - b\nconcept d\n  | <c> x\n  + [x]\n  - y\n");
  ck_assert_msg(l != NULL, "%s", base_said);
  ck_assert_int_eq(lac_lexicon_layers(l), 2);
  ck_assert(lac_lexicon_has(l, 1));
  ck_assert(!lac_lexicon_has(l, 40));
  ck_assert(lac_str_eq(lac_lexicon_wording(l, 0)->text, LAC_STR("a b?")));
  ck_assert_uint_eq(lac_lexicon_wording(l, 0)->place.line, 4);
  ck_assert(lac_lexicon_wording(l, 1)->unless);
  ck_assert_ptr_null(lac_lexicon_wording(l, 3));
  const lac_example *e = lac_lexicon_example(l, 0);
  ck_assert(lac_str_eq(e->text, LAC_STR("He a b now.")));
  ck_assert(e->positive);
  ck_assert_uint_eq(e->mark_start, 3);
  ck_assert_uint_eq(e->mark_end, 6);
  size_t n = 0;
  while (lac_lexicon_sequence(l, n) != NULL) n++;
  ck_assert_uint_eq(n, 4); /* a, a b, a c, <c> x */
  ck_assert_uint_eq(strlen(lac_lexicon_sha256(l)), 64);
}
END_TEST

START_TEST(the_hash_follows_the_files) {
  char before[65];
  strcpy(before, lac_lexicon_sha256(load(base_lexicon)));
  ck_assert_str_eq(lac_lexicon_sha256(load(base_lexicon)), before);
  lac_lexicon *l = load("concept c\n  | a\n  + [a]\n  - b\n");
  ck_assert_str_ne(lac_lexicon_sha256(l), before);
}
END_TEST

/* A language may have its structure words only. */
START_TEST(no_file_at_all_is_an_empty_lexicon) {
  ck_assert_int_eq(unlink(base_path("rules/lexicon/en/lamps.lex")), 0);
  lac_languages *languages;
  lac_lexicon *l;
  ck_assert_int_eq(
      lac_languages_load(arena, base_path("rules"), &languages, &base_diag),
      LAC_OK);
  ck_assert_int_eq(
      lac_lexicon_load(arena, base_path("rules"),
                       lac_languages_find(languages, LAC_STR("en")),
                       lac_intern_new(arena), &l, &base_diag),
      LAC_OK);
  ck_assert_ptr_null(lac_lexicon_sequence(l, 0));
  ck_assert(!lac_lexicon_has(l, 1));
}
END_TEST

int main(void) {
  Suite *s = suite_create("lexicon");
  TCase *tc = tcase_create("lexicon");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, mistakes_have_a_place, 0,
                      (int)(sizeof mistakes / sizeof *mistakes));
  tcase_add_loop_test(tc, mistakes_of_files, 0,
                      (int)(sizeof files / sizeof *files));
  tcase_add_test(tc, every_mistake_is_told);
  tcase_add_test(tc, what_a_lexicon_holds);
  tcase_add_test(tc, the_hash_follows_the_files);
  tcase_add_test(tc, no_file_at_all_is_an_empty_lexicon);
  return run_suite(s);
}
