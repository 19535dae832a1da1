/* SPDX-License-Identifier: Apache-2.0 */
#include "finding.h"
#include "run.h"
#include "surveying.h"

static lac_work work;
static lac_survey *s;

static const lac_requirement *requirement(const char *id) {
  const lac_requirement *r =
      lac_rules_find(lac_engine_rules(engine), lac_str_of(id));
  ck_assert_ptr_nonnull(r);
  return r;
}

static const lac_candidates *candidates(const char *id) {
  const lac_rules *rules = lac_engine_rules(engine);
  lac_finding_work(arena, s, &work);
  return &work.by_requirement[requirement(id) - rules->requirements];
}

static lac_candidate *candidate(const char *id, const char *cite) {
  work.kinds |= s->kinds;
  return lac_finding_unit(arena, s, &work, base_unit(s, cite), requirement(id),
                          NULL);
}

START_TEST(no_core_no_candidate) {
  s = base_survey(
      engine, arena,
      "## Section 1 Ash\n\nHe opens a door. The lamp box is red.\n\n"
      "## Section 2 Bee\n\nHe opens, on a Monday in any month, the "
      "lamp box.",
      &work);
  ck_assert_ptr_null(candidate("1", "1"));
  ck_assert_ptr_null(candidate("1", "2")); /* too far apart */
  const lac_candidates *c = candidates("1");
  ck_assert_uint_eq(c->n, 0);
  ck_assert(c->examinable);
}
END_TEST

START_TEST(elements_and_their_words) {
  s = base_survey(engine, arena,
                  "## Section 1 Ash\n\nHe knowingly  opens\nthe lamp box.",
                  &work);
  lac_candidate *c = candidate("1", "1");
  ck_assert_ptr_nonnull(c);
  ck_assert_int_eq(c->elements[0].verdict, LAC_MET);
  ck_assert_uint_eq(c->elements[0].n, 1);
  const lac_evidence *e = &c->elements[0].evidence[0];
  ck_assert(lac_str_eq(e->quote, LAC_STR("opens the lamp box")));
  ck_assert(lac_str_eq(e->work, LAC_STR("t")));
  ck_assert(lac_str_eq(e->provision, LAC_STR("1")));
  ck_assert(lac_str_eq(e->heading, LAC_STR("Ash")));
  ck_assert_uint_eq(e->line, 8);
  ck_assert_uint_eq(e->column, 15);
  ck_assert_int_eq(c->elements[1].verdict, LAC_MISSING);
  ck_assert_uint_eq(c->elements[1].n, 0);
  ck_assert_int_eq(c->elements[3].verdict, LAC_MET);
  ck_assert(c->own_kind);
  ck_assert(c->score > 0 && c->score <= 1);
}
END_TEST

/* The norm that says the most beside the core decides. */
START_TEST(the_fullest_norm_decides) {
  s = base_survey(engine, arena,
                  "## Section 1 Ash\n\n(1) He opens a lamp box.\n\n(2) He "
                  "knowingly and without right opens a lamp box.",
                  &work);
  const lac_norm *norm;
  work.kinds |= s->kinds;
  lac_candidate *c = lac_finding_unit(arena, s, &work, base_unit(s, "1"),
                                      requirement("1"), &norm);
  ck_assert_int_eq(c->elements[3].verdict, LAC_MET);
  ck_assert_int_eq(c->elements[4].verdict, LAC_MET);
  size_t n;
  ck_assert_ptr_eq(norm, &lac_survey_norms(s, base_unit(s, "1"), &n)[1]);
}
END_TEST

/* A restricted norm does not decide where another one is free of it. */
START_TEST(a_restricted_norm_decides_last) {
  s = base_survey(engine, arena,
                  "## Section 1 Ash\n\n(1) He knowingly opens a golden lamp "
                  "box.\n\n(2) He opens a lamp box.",
                  &work);
  lac_candidate *c = candidate("1", "1");
  ck_assert(!c->restrictions[0].found);
}
END_TEST

/* Of the two candidates for "1" section 2 comes first, and scores more. */
static void assert_section_2_leads(void) {
  const lac_candidates *c = candidates("1");
  ck_assert_uint_eq(c->n, 2);
  ck_assert(lac_str_eq(c->items[0]->at.provision, LAC_STR("2")));
  ck_assert(c->items[0]->score > c->items[1]->score);
}

START_TEST(the_better_candidate_comes_first) {
  s = base_survey(engine, arena,
                  "## Section 1 Ash\n\nHe opens a lamp box.\n\n## Section 2 "
                  "Bee\n\nHe knowingly and without right opens or shuts a lamp "
                  "box and is liable to imprisonment.",
                  &work);
  assert_section_2_leads();
}
END_TEST

/* Of equal provisions the one that others cite leads. */
START_TEST(what_others_cite_comes_first) {
  s = base_survey(engine, arena,
                  "## Section 1 Ash\n\nHe opens a lamp box.\n\n## Section 2 "
                  "Bee\n\nHe opens a lamp box.\n\n## Section 3 Cow\n\nWhoever "
                  "acts under section 2 pays.",
                  &work);
  assert_section_2_leads();
}
END_TEST

START_TEST(as_many_candidates_as_the_limit) {
  lac_buf text;
  lac_buf_init(&text, arena);
  for (int i = 1; i <= 3 * LAC_MAX_CANDIDATES; i++)
    lac_buf_format(&text, "## Section %d Ash\n\nHe %sopens a lamp box.\n\n", i,
                   i == 2 * LAC_MAX_CANDIDATES ? "knowingly " : "");
  s = base_survey(engine, arena, lac_str_dup(arena, lac_buf_str(&text)), &work);
  const lac_candidates *c = candidates("1");
  ck_assert_uint_eq(c->n, LAC_MAX_CANDIDATES);
  for (size_t i = 1; i < c->n; i++)
    ck_assert(c->items[i - 1]->score >= c->items[i]->score);
  ck_assert_int_eq(c->items[0]->elements[3].verdict, LAC_MET);
}
END_TEST

START_TEST(a_long_quote_is_cut) {
  lac_buf text;
  lac_buf_init(&text, arena);
  lac_buf_add(&text, LAC_STR("## Section 1 "));
  for (int i = 0; i < 200; i++) lac_buf_add(&text, LAC_STR("long "));
  lac_buf_add(&text, LAC_STR("\n\nHe opens a lamp box."));
  s = base_survey(engine, arena, lac_str_dup(arena, lac_buf_str(&text)), &work);
  lac_candidate *c = candidate("1", "1");
  ck_assert_uint_le(c->at.heading.n, LAC_MAX_QUOTE);
  ck_assert(lac_str_ends(c->at.heading, LAC_STR("\xe2\x80\xa6")));
}
END_TEST

START_TEST(facts_are_found) {
  s = base_survey(engine, arena,
                  "## Section 1 Ash\n\nOnly intentional acts are punishable.",
                  &work);
  lac_finding_work(arena, s, &work);
  ck_assert(lac_str_eq(work.facts[0].quote, LAC_STR("Only intentional acts")));
}
END_TEST

START_TEST(names_of_verdicts) {
  ck_assert_str_eq(lac_verdict_name(LAC_MET), "met");
  ck_assert_str_eq(lac_verdict_name(LAC_NOT_EXAMINED), "not-examined");
}
END_TEST

int main(void) {
  Suite *suite = suite_create("finding");
  TCase *tc = tcase_create("finding");
  suite_add_tcase(suite, tc);
  tcase_add_checked_fixture(tc, surveying_setup, surveying_teardown);
  tcase_add_test(tc, no_core_no_candidate);
  tcase_add_test(tc, elements_and_their_words);
  tcase_add_test(tc, the_fullest_norm_decides);
  tcase_add_test(tc, a_restricted_norm_decides_last);
  tcase_add_test(tc, the_better_candidate_comes_first);
  tcase_add_test(tc, what_others_cite_comes_first);
  tcase_add_test(tc, as_many_candidates_as_the_limit);
  tcase_add_test(tc, a_long_quote_is_cut);
  tcase_add_test(tc, facts_are_found);
  tcase_add_test(tc, names_of_verdicts);
  return run_suite(suite);
}
