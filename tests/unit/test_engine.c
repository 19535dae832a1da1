/* SPDX-License-Identifier: Apache-2.0 */
#include "engine.h"
#include "jurisdiction.h"
#include "rulebase.h"
#include "run.h"

static lac_engine *engine;
static lac_jurisdiction *j;
static lac_status status;

static void setup(void) {
  base_setup();
  engine = base_engine();
  j = NULL;
}

static void teardown(void) {
  lac_jurisdiction_free(j);
  lac_engine_free(engine);
  base_teardown();
}

static void read_path(const char *name) {
  lac_jurisdiction_free(j);
  j = lac_engine_jurisdiction(engine, base_path(name), &status, &base_diag);
}

static const char law[] =
    "---\nlanguage: en\n---\n# Crimes Act\n\n## 1 A\n\nHe opens a lamp box.\n";

static void assert_said(const char *part) {
  ck_assert_msg(strstr(base_said, part) != NULL, "not said: %s; but\n%s", part,
                base_said);
}

START_TEST(a_file_is_a_jurisdiction) {
  base_put("crimes.act.md", law);
  read_path("crimes.act.md");
  ck_assert_ptr_nonnull(j);
  ck_assert_int_eq(status, LAC_OK);
  ck_assert(lac_str_eq(j->id, LAC_STR("crimes.act")));
  ck_assert(lac_str_eq(j->title, LAC_STR("Crimes Act")));
  ck_assert_uint_eq(j->work_n, 1);
  ck_assert(lac_str_eq(j->works[0].language, LAC_STR("en")));
  ck_assert(lac_str_eq(j->works[0].format, LAC_STR("markdown")));
  ck_assert_uint_eq(j->works[0].provisions, 1);
  ck_assert_uint_eq(j->cell_n, 5);
}
END_TEST

START_TEST(a_folder_is_one_in_the_order_of_names) {
  base_put("land/b.md", law);
  base_put("land/a.md", law);
  base_put("land/c.txt", "Coal Act\n\n1. Nobody eats coal.\n");
  base_put("land/gold.tsv", "x\n");
  base_put("land/.hidden.md", law);
  base_put("land/below/d.md", law);
  read_path("land/");
  ck_assert_msg(j != NULL, "%s", base_said);
  ck_assert(lac_str_eq(j->id, LAC_STR("land")));
  ck_assert_uint_eq(j->work_n, 3);
  ck_assert(lac_str_eq(j->works[0].id, LAC_STR("a")));
  ck_assert(lac_str_eq(j->works[1].id, LAC_STR("b")));
  ck_assert(lac_str_eq(j->works[2].id, LAC_STR("c")));
  assert_said("land/gold.tsv:0:0: note: not a statute");
  ck_assert_uint_eq(base_diag.errors, 0);
}
END_TEST

START_TEST(files_of_unknown_formats_are_left_out) {
  base_put("land/a.md", law);
  base_put("land/b.pdf", "%PDF-1.4\n");
  read_path("land");
  ck_assert_int_eq(status, LAC_OK);
  ck_assert_uint_eq(j->work_n, 1);
  assert_said("land/b.pdf:1:1: note: no reader knows this format");
  read_path("land/b.pdf");
  ck_assert_ptr_null(j);
  ck_assert_int_eq(status, LAC_EINPUT);
}
END_TEST

START_TEST(a_bad_file_does_not_stop_the_others) {
  base_put("land/a.md", law);
  base_put("land/b.md", "Caf\xc3\xa9 \xff\n");
  ck_assert_int_eq(symlink("nowhere", base_path("land/c.md")), 0);
  read_path("land");
  ck_assert_ptr_nonnull(j);
  ck_assert_int_ne(status, LAC_OK);
  ck_assert_uint_eq(j->work_n, 1);
  ck_assert_uint_eq(base_diag.errors, 2);
  assert_said("land/b.md:1:7: error: invalid UTF-8");
  assert_said("land/c.md:0:0: error: cannot read");
}
END_TEST

START_TEST(two_works_of_one_name) {
  base_put("land/a.md", law);
  base_put("land/a.txt", "Coal Act\n\n1. Nobody eats coal.\n");
  read_path("land");
  ck_assert_int_eq(status, LAC_EINPUT);
  ck_assert_uint_eq(j->work_n, 1);
  assert_said("a second work with the id 'a'");
  /* ... unless the jurisdiction's file tells them apart */
  base_put("land/jurisdiction.xml",
           "<jurisdiction id='l' title='L'>"
           "<work file='a.txt' id='coal' title='Coal' kind='harbour'/>"
           "</jurisdiction>");
  read_path("land");
  ck_assert_int_eq(status, LAC_OK);
  ck_assert_uint_eq(j->work_n, 2);
  ck_assert(lac_str_eq(j->works[1].id, LAC_STR("coal")));
  ck_assert(lac_str_eq(j->works[1].title, LAC_STR("Coal")));
  ck_assert_uint_eq(j->works[1].kinds, 2);
  ck_assert(lac_str_eq(j->title, LAC_STR("L")));
}
END_TEST

static const struct {
  const char *xml, *said;
} files[] = {
    {"<land/>", "jurisdiction.xml:1:1: error: the root element"},
    {"<jurisdiction>", "jurisdiction.xml:1:"},
    {"<jurisdiction>\n <work file='gone.md'/></jurisdiction>",
     "jurisdiction.xml:2:2: error: no such file: 'gone.md'"},
    {"<jurisdiction><work/></jurisdiction>", "no such file"},
    {"<jurisdiction>\n\n  <work file='a.md' kind='penal coal'/>"
     "</jurisdiction>",
     "jurisdiction.xml:3:3: error: unknown kind of work 'coal'"},
    {"<jurisdiction><what/></jurisdiction>", "unknown element 'what'"},
};

START_TEST(mistakes_of_the_jurisdictions_file) {
  base_put("land/a.md", law);
  base_put("land/jurisdiction.xml", files[_i].xml);
  read_path("land");
  ck_assert_ptr_null(j);
  ck_assert_int_ne(status, LAC_OK);
  assert_said(files[_i].said);
}
END_TEST

START_TEST(nothing_there) {
  read_path("gone");
  ck_assert_ptr_null(j);
  ck_assert_int_eq(status, LAC_EIO);
  base_put("land/gold.tsv", "x\n");
  read_path("land");
  ck_assert_ptr_null(j);
  ck_assert_int_eq(status, LAC_EINPUT);
  assert_said("no statute in this folder");
}
END_TEST

START_TEST(one_matcher_a_language) {
  const lac_rules *rules = lac_engine_rules(engine);
  const lac_language *en = lac_languages_find(rules->languages, LAC_STR("en"));
  const lac_language *de = lac_languages_find(rules->languages, LAC_STR("de"));
  lac_matcher *m = lac_engine_matcher(engine, en, &base_diag);
  ck_assert_ptr_nonnull(m);
  ck_assert_ptr_eq(lac_engine_matcher(engine, en, &base_diag), m);
  ck_assert_ptr_ne(lac_engine_matcher(engine, de, &base_diag), m);
}
END_TEST

START_TEST(a_lexicon_that_does_not_load_covers_nothing) {
  base_put("rules/lexicon/en/more.lex", "concept x\n  | (a\n  + [a]\n  - b\n");
  base_put("crimes.md", law);
  lac_engine_free(engine);
  engine = base_engine();
  read_path("crimes.md");
  ck_assert_uint_gt(base_diag.errors, 0);
  assert_said("rules/lexicon/en/more.lex:2:5: error");
  for (size_t i = 0; j != NULL && i < j->cell_n; i++)
    ck_assert_int_eq(j->cells[i].status, LAC_CELL_NOT_EXAMINED);
}
END_TEST

START_TEST(a_language_without_rules_is_said) {
  base_put("loi.md", "---\nlanguage: fr\n---\n# Loi\n\n## Article 1\n\nNul.\n");
  read_path("loi.md");
  ck_assert_ptr_nonnull(j);
  ck_assert(lac_str_eq(j->works[0].language, LAC_STR("fr")));
  assert_said("no rules for its language");
  for (size_t i = 0; i < j->cell_n; i++)
    ck_assert_int_eq(j->cells[i].status, LAC_CELL_NOT_EXAMINED);
}
END_TEST

START_TEST(the_language_can_be_given) {
  base_put("a.md", "# Crimes Act\n\n## 1 A\n\nXyzzy.\n");
  lac_engine_free(engine);
  lac_engine_options options = {.rules_dir = base_path("rules"),
                                .language = "de"};
  engine = lac_engine_new(&options, &base_diag);
  read_path("a.md");
  ck_assert(lac_str_eq(j->works[0].language, LAC_STR("de")));
}
END_TEST

START_TEST(no_rules_no_engine) {
  lac_engine_options options = {.rules_dir = base_path("nowhere")};
  ck_assert_ptr_null(lac_engine_new(&options, &base_diag));
  ck_assert_uint_gt(base_diag.errors, 0);
  lac_engine_free(NULL);
}
END_TEST

int main(void) {
  Suite *s = suite_create("engine");
  TCase *tc = tcase_create("engine");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, a_file_is_a_jurisdiction);
  tcase_add_test(tc, a_folder_is_one_in_the_order_of_names);
  tcase_add_test(tc, files_of_unknown_formats_are_left_out);
  tcase_add_test(tc, a_bad_file_does_not_stop_the_others);
  tcase_add_test(tc, two_works_of_one_name);
  tcase_add_loop_test(tc, mistakes_of_the_jurisdictions_file, 0,
                      (int)(sizeof files / sizeof *files));
  tcase_add_test(tc, nothing_there);
  tcase_add_test(tc, one_matcher_a_language);
  tcase_add_test(tc, a_lexicon_that_does_not_load_covers_nothing);
  tcase_add_test(tc, a_language_without_rules_is_said);
  tcase_add_test(tc, the_language_can_be_given);
  tcase_add_test(tc, no_rules_no_engine);
  return run_suite(s);
}
