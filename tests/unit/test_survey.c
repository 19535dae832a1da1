/* SPDX-License-Identifier: Apache-2.0 */
#include "survey.h"
#include "surveying.h"

static lac_work work;
static lac_survey *s;

static bool has(const char *cite, const char *concept) {
  return lac_survey_has(s, base_unit(s, cite), base_concept(engine, concept));
}

START_TEST(units_are_what_is_cited) {
  s = base_survey(
      engine, arena,
      "Enacted by the Assembly.\n\n## Part I\n\n### Section 1 Ash\n\n"
      "(1) He opens it.\n\n(2) He shuts it.\n\n### Section 2 Bee\n\n"
      "A lamp box.\n\n## Schedule\n\nA list.",
      &work);
  ck_assert_uint_eq(s->provisions, 2);
  uint32_t one = base_unit(s, "1"), two = base_unit(s, "2");
  ck_assert_uint_lt(one, two);
  ck_assert(has("1", "opens") && has("1", "shuts") && !has("1", "lamp-box"));
  ck_assert(has("2", "lamp-box") && !has("2", "opens"));
  ck_assert_uint_eq(s->units[one].piece_end - s->units[one].piece, 2);
  const lac_node *inner = s->units[one].node->first;
  ck_assert_ptr_nonnull(inner);
  ck_assert_uint_eq(lac_survey_unit_of(s, inner), one);
  ck_assert_uint_eq(lac_survey_unit_of(s, NULL), LAC_NO_UNIT);
  ck_assert(lac_str_eq(lac_unit_name(arena, &s->units[two]), LAC_STR("2")));
}
END_TEST

START_TEST(names_say_the_schedule) {
  s = base_survey(
      engine, arena,
      "## Section 5 Ash\n\nHe opens it.\n\n## Schedule 2\n\n"
      "### Section 5 Bee\n\nHe shuts it.\n\n## Schedule 3\n\nA list.",
      &work);
  static const char *const names[] = {"5", "Schedule 2, 5", "Schedule 3"};
  ck_assert_uint_eq(s->unit_n, sizeof names / sizeof *names);
  for (uint32_t u = 0; u < s->unit_n; u++)
    ck_assert_str_eq(lac_str_dup(arena, lac_unit_name(arena, &s->units[u])),
                     names[u]);
}
END_TEST

START_TEST(a_heading_is_no_sentence) {
  s = base_survey(engine, arena, "## Section 1 Golden boxes\n\nHe opens it.",
                  &work);
  const lac_unit *u = &s->units[base_unit(s, "1")];
  ck_assert(!has("1", "golden"));
  ck_assert_uint_eq(u->heading_hit_end - u->heading_hit, 1);
  ck_assert_uint_eq(s->hits.items[u->heading_hit].concept,
                    base_concept(engine, "golden"));
}
END_TEST

START_TEST(dead_text_has_no_pieces) {
  s = base_survey(engine, arena,
                  "## Section 1 [repealed]\n\n[Repealed by Act 2 of 2003: he "
                  "opens it.]\n\n## Section 2 Bee\n\nHe shuts it.",
                  &work);
  ck_assert(!has("1", "opens"));
  ck_assert(!s->units[base_unit(s, "1")].live);
  ck_assert(s->units[base_unit(s, "2")].live);
  ck_assert_uint_eq(s->posting[base_concept(engine, "opens")].n, 0);
  ck_assert_uint_eq(s->posting[base_concept(engine, "shuts")].n, 1);
}
END_TEST

/* The targets of the links out of a unit, parted by blanks. */
static const char *links(const char *cite) {
  static char out[300];
  const lac_unit *u = &s->units[base_unit(s, cite)];
  out[0] = '\0';
  for (uint32_t i = u->link; i < u->link_end; i++) {
    const lac_link *l = &s->links[i];
    lac_str to = l->unit == LAC_NO_UNIT
                     ? LAC_STR("?")
                     : lac_unit_name(arena, &s->units[l->unit]);
    snprintf(out + strlen(out), sizeof out - strlen(out), "%s%.*s%s",
             i > u->link ? " " : "", LAC_FMT(to), l->foreign ? "!" : "");
  }
  return out;
}

START_TEST(references_are_resolved) {
  s = base_survey(
      engine, arena,
      "## Section 1 Ash\n\nUnder section 3 and sections 2 to 4 he goes.\n\n"
      "## Section 2 Bee\n\nSection 9 is not. Nor is section 1 of the Coal "
      "Act.\n\n"
      "## Section 3 Cat\n\nNothing.\n\n## Section 4 Dog\n\nSection 4 and "
      "section "
      "1(2)(a) of this Act.",
      &work);
  ck_assert_str_eq(links("1"), "3 2 3 4");
  ck_assert_str_eq(links("2"), "? ?!");
  ck_assert_str_eq(links("3"), "");
  ck_assert_str_eq(links("4"), "4 1");
  ck_assert_uint_eq(s->inbound[base_unit(s, "3")].n, 2);
  ck_assert_uint_eq(s->inbound[base_unit(s, "1")].n, 1);
}
END_TEST

START_TEST(the_live_one_of_equal_numbers_is_meant) {
  s = base_survey(engine, arena,
                  "## Section 1 [repealed]\n\n[Repealed 2003]\n\n## Section 1 "
                  "New\n\nHe opens it.\n\n## Section 2 Bee\n\nSee section 1.",
                  &work);
  const lac_unit *u = &s->units[base_unit(s, "2")];
  ck_assert_uint_eq(u->link_end - u->link, 1);
  ck_assert(s->units[s->links[u->link].unit].live);
}
END_TEST

START_TEST(a_reversed_range_names_its_ends) {
  s = base_survey(
      engine, arena,
      "## Section 1 Ash\n\nSections 2 to 1.\n\n## Section 2 Bee\n\nHe "
      "opens it.",
      &work);
  ck_assert_str_eq(links("1"), "2");
}
END_TEST

START_TEST(kinds_by_title_and_by_content) {
  s = base_survey(engine, arena, "## Section 1 Ash\n\nHe opens it.", &work);
  ck_assert_uint_eq(s->kinds, 1); /* "Crimes Act" is the title */
  /* The kind whose content is always asked, beside that of the title. */
  s = base_survey(engine, arena,
                  "## Section 1 Ash\n\nIt applies.\n\n## Section 2 Bee\n\nIt "
                  "applies.",
                  &work);
  ck_assert_uint_eq(s->kinds, 3);
}
END_TEST

START_TEST(norms_are_built_once) {
  s = base_survey(
      engine, arena,
      "## Section 1 Ash\n\nWhoever—\n\n(a) opens it; or\n\n(b) shuts "
      "it,\n\nis liable to imprisonment.",
      &work);
  size_t n;
  uint32_t u = base_unit(s, "1");
  const lac_norm *norms = lac_survey_norms(s, u, &n);
  ck_assert_uint_eq(n, 2);
  ck_assert_uint_eq(norms[0].n, 3);
  ck_assert_ptr_eq(lac_survey_norms(s, u, &n), norms);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("survey");
  TCase *tc = tcase_create("survey");
  suite_add_tcase(suite, tc);
  tcase_add_checked_fixture(tc, surveying_setup, surveying_teardown);
  tcase_add_test(tc, units_are_what_is_cited);
  tcase_add_test(tc, names_say_the_schedule);
  tcase_add_test(tc, a_heading_is_no_sentence);
  tcase_add_test(tc, dead_text_has_no_pieces);
  tcase_add_test(tc, references_are_resolved);
  tcase_add_test(tc, the_live_one_of_equal_numbers_is_meant);
  tcase_add_test(tc, a_reversed_range_names_its_ends);
  tcase_add_test(tc, kinds_by_title_and_by_content);
  tcase_add_test(tc, norms_are_built_once);
  SRunner *r = srunner_create(suite);
  srunner_run_all(r, CK_ENV);
  int failed = srunner_ntests_failed(r);
  srunner_free(r);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
