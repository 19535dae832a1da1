/* SPDX-License-Identifier: Apache-2.0 */
#include "rulebase.h"
#include "ruleload.h"
#include "run.h"

static lac_arena *arena;
static lac_rules *rules;

static void setup(void) {
  base_setup();
  arena = lac_arena_new();
  rules = NULL;
}

static void teardown(void) {
  lac_arena_free(arena);
  base_teardown();
}

static lac_status load(const char *only) {
  return lac_rules_load(arena, base_path("rules"), lac_str_of(only), &rules,
                        &base_diag);
}

/* The rules of article 1 with `from` replaced by `to`. */
static void change(const char *from, const char *to) {
  char text[sizeof base_articles + 400];
  const char *at = strstr(base_articles, from);
  ck_assert_msg(at != NULL, "no %s", from);
  snprintf(text, sizeof text, "%.*s%s%s", (int)(at - base_articles),
           base_articles, to, at + strlen(from));
  base_put("rules/instruments/lamps/article-1.xml", text);
}

START_TEST(a_rule_base) {
  ck_assert_msg(load("") == LAC_OK, "%s", base_said);
  ck_assert_uint_eq(rules->instrument_n, 1);
  ck_assert_uint_eq(rules->requirement_n, 5);
  ck_assert_uint_eq(rules->kind_n, 2);
  ck_assert_uint_eq(rules->fact_n, 1);
  const lac_requirement *r = lac_rules_find(rules, LAC_STR("lamps/1"));
  ck_assert_ptr_nonnull(r);
  ck_assert_ptr_eq(lac_rules_find(rules, LAC_STR("1")), r);
  ck_assert_ptr_null(lac_rules_find(rules, LAC_STR("9")));
  ck_assert_ptr_null(lac_rules_find(rules, LAC_STR("boxes/1")));
  ck_assert_uint_eq(r->element_n, 6);
  ck_assert_uint_eq(r->option_n, 1);
  ck_assert_uint_eq(r->restriction_n, 1);
  ck_assert_uint_eq(r->case_n, 2);
  ck_assert(r->has_rules && r->elsewhere);
  ck_assert_uint_eq(r->kinds, 1);
  ck_assert_int_eq(r->elements[0].role, LAC_ROLE_CORE);
  ck_assert_int_eq(r->elements[0].find->kind, LAC_EXPR_NEAR);
  ck_assert_int_eq(r->elements[0].find->n, 4);
  ck_assert(r->elements[2].each);
  ck_assert_uint_ne(r->elements[3].fact, 0);
  ck_assert(lac_str_eq(r->elements[1].remedy_note, LAC_STR("Say shut.")));
  const lac_test *t = &lac_rules_find(rules, LAC_STR("2"))->tests[0];
  ck_assert_int_eq(t->pass.low, 18);
  ck_assert_int_eq(t->option.low, 16);
  ck_assert_int_eq(t->option.high, 17);
  ck_assert_int_eq(t->fail, LAC_EFFECT_PARTIAL);
  ck_assert_int_eq(t->unstated, LAC_EFFECT_OVERBROAD);
  ck_assert(!lac_rules_find(rules, LAC_STR("5"))->has_rules);
  ck_assert_uint_eq(strlen(rules->instruments[0].sha256), 64);
}
END_TEST

static const struct {
  const char *from, *to, *why;
} mistakes[] = {
    {"role='core'", "role='cor'", "element"},
    {"of='opens lamp-box'", "of='opens lamp-bx'", "unknown concept 'lamp-bx'"},
    {"works='penal'", "works='penel'", "unknown kind of work 'penel'"},
    {"fact='intent'", "fact='intend'", "unknown fact 'intend'"},
    {"<element id='shutting'", "<element id='opening'", "there twice"},
    {"<requirement id='3'", "<requirement id='2'", "has rules twice"},
    {"<requirement id='3'", "<requirement id='7'", "catalogue"},
    {"pass='18-'", "pass='x'", "a range is"},
    {"pass='18-'", "pass='9-3'", "a range is"},
    {"<concept>shuts</concept>", "<use shared='gone'/>",
     "unknown shared expression 'gone'"},
    {"<concept>shuts</concept>", "<any/>", "nothing to find"},
    {"<concept>shuts</concept>", "<concept> </concept>", "name of a concept"},
    {"<concept>shuts</concept>", "<atleast n='2' of='shuts'/>",
     "can never be true"},
    {"<case lang='en' status='none'>He sees it.</case></requirement>",
     "</requirement>", "a case that is found and one that is not"},
    {"</article>", "</articl>", ""},
};

START_TEST(mistakes_are_told) {
  change(mistakes[_i].from, mistakes[_i].to);
  ck_assert_int_ne(load(""), LAC_OK);
  ck_assert_msg(
      strstr(base_said, "rules/instruments/lamps/article-1.xml:") != NULL &&
          strstr(base_said, mistakes[_i].why) != NULL,
      "%s", base_said);
}
END_TEST

/* Whoever of the threads meets them first. */
START_TEST(mistakes_are_told_in_the_order_of_the_files) {
  static const char *const files[] = {"kinds.xml", "facts.xml",
                                      "instruments/lamps/article-1.xml"};
  char path[80];
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    snprintf(path, sizeof path, "rules/%s", files[i]);
    base_put(path, "<nothing/>");
  }
  base_put("rules/lexicon/en/empty.lex", "");
  ck_assert_int_ne(load(""), LAC_OK);
  const char *at = strstr(base_said, "empty.lex");
  ck_assert_msg(at != NULL, "%s", base_said);
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    at = strstr(at, files[i]);
    ck_assert_msg(at != NULL, "not in order: %s", base_said);
  }
}
END_TEST

START_TEST(expressions_nest_only_so_deep) {
  char deep[40 * 32] = "";
  for (int i = 0; i < LAC_MAX_EXPR_DEPTH + 2; i++) strcat(deep, "<not>");
  strcat(deep, "<concept>shuts</concept>");
  for (int i = 0; i < LAC_MAX_EXPR_DEPTH + 2; i++) strcat(deep, "</not>");
  char text[sizeof base_articles + sizeof deep];
  const char *from = "<concept>shuts</concept>";
  const char *at = strstr(base_articles, from);
  snprintf(text, sizeof text, "%.*s%s%s", (int)(at - base_articles),
           base_articles, deep, at + strlen(from));
  base_put("rules/instruments/lamps/article-1.xml", text);
  ck_assert_int_ne(load(""), LAC_OK);
  ck_assert_msg(strstr(base_said, "LAC_MAX_EXPR_DEPTH") != NULL, "%s",
                base_said);
}
END_TEST

START_TEST(one_instrument_of_several) {
  base_put("rules/instruments/boxes/instrument.xml",
           "<instrument id='boxes' title='Box Treaty' version='1'>"
           "<cell id='1' article='1' title='Boxes'/></instrument>");
  ck_assert_msg(load("") == LAC_OK, "%s", base_said);
  ck_assert_uint_eq(rules->instrument_n, 2);
  ck_assert_ptr_null(lac_rules_find(rules, LAC_STR("1"))); /* of which? */
  ck_assert_ptr_nonnull(lac_rules_find(rules, LAC_STR("boxes/1")));
  ck_assert_int_eq(load("boxes"), LAC_OK);
  ck_assert_uint_eq(rules->requirement_n, 1);
  ck_assert_int_ne(load("gone"), LAC_OK);
}
END_TEST

START_TEST(no_rules_at_all) {
  ck_assert_int_ne(lac_rules_load(arena, base_path("nowhere"), LAC_STR(""),
                                  &rules, &base_diag),
                   LAC_OK);
  ck_assert_uint_gt(base_diag.errors, 0);
}
END_TEST

int main(void) {
  Suite *s = suite_create("ruleload");
  TCase *tc = tcase_create("ruleload");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, a_rule_base);
  tcase_add_loop_test(tc, mistakes_are_told, 0,
                      (int)(sizeof mistakes / sizeof *mistakes));
  tcase_add_test(tc, mistakes_are_told_in_the_order_of_the_files);
  tcase_add_test(tc, expressions_nest_only_so_deep);
  tcase_add_test(tc, one_instrument_of_several);
  tcase_add_test(tc, no_rules_at_all);
  return run_suite(s);
}
