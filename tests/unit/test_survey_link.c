/* SPDX-License-Identifier: Apache-2.0
 *
 * Where the references of a provision lead.
 */
#include "run.h"
#include "survey.h"
#include "surveying.h"

/* The language of rulebase.h, which cites articles, too. */
static void setup(void) {
  base_setup();
  base_language_add("cite article | articles\n");
  surveying_begin();
}

/* Where the first provision's references lead: "3 5 7", "?" for one that is not
 * in the work, "!" for one of another work. */
static const char *links(const char *body) {
  char text[2000];
  snprintf(text, sizeof text, "---\nlanguage: en\n---\n# Lamp Act\n\n%s\n",
           body);
  base_put("law.md", text);
  lac_statute *st;
  lac_work work = {.id = LAC_STR("law")};
  lac_survey *s = NULL;
  ck_assert_int_eq(
      lac_engine_statute(engine, arena, base_path("law.md"), &st, &base_diag),
      LAC_OK);
  ck_assert_int_eq(lac_engine_survey(engine, arena, st, &work, &s, &base_diag),
                   LAC_OK);
  ck_assert_msg(s != NULL && s->unit_n > 0, "no survey: %s", base_said);
  lac_buf out;
  lac_buf_init(&out, arena);
  uint32_t first = 0;
  while (s->units[first].node->cite.n == 0) first++;
  for (uint32_t i = s->units[first].link; i < s->units[first].link_end; i++) {
    const lac_link *l = &s->links[i];
    lac_str to = l->foreign ? LAC_STR("!")
                 : l->unit == LAC_NO_UNIT
                     ? LAC_STR("?")
                     : lac_unit_name(arena, &s->units[l->unit]);
    lac_buf_format(&out, "%s%.*s", out.n == 0 ? "" : " ", LAC_FMT(to));
  }
  return lac_str_dup(arena, lac_buf_str(&out));
}

#define THREE \
  "\n\n## Section 3\n\nB.\n\n## Section 4\n\nC.\n\n## Section 5\n\nD."

static const char *const rows[][2] = {
    {"See section 3 or 5." THREE, "3 5"},
    {"See sections 3 to 5." THREE, "3 4 5"},
    /* only the work tells a range from a number with a hyphen */
    {"See sections 3-5." THREE, "3 4 5"},
    {"See sections 3-9." THREE, "?"},
    {"See sections 5-3." THREE, "?"},
    {"See section 3-5 of the Box Act." THREE, "!"},
    {"See section 3-1." THREE "\n\n## Section 3-1\n\nE.", "3-1"},
    {"See section 3-5." THREE "\n\n## Section 3-5\n\nE.", "3-5"},
    {"See article XII.13.\n\n## Article XII.13\n\nE.", "XII.13"},
    {"See article IV.\n\n## Article IV\n\nE.", "IV"},
    /* French decrees of the Council of State */
    {"See article R121-1.\n\n## Article R*121-1\n\nE.", "R121-1"},
    {"See article R. 121-1.\n\n## Article R*121-1\n\nE.", "R121-1"},
    {"See article R.* 121-1.\n\n## Article R*121-1\n\nE.", "R121-1"},
    {"See article R*. 121-1.\n\n## Article R*121-1\n\nE.", "R121-1"},
    {"See article R*121-1.\n\n## Article R*121-1\n\nE.", "R121-1"},
};

START_TEST(links_lead_to_provisions) {
  char body[1000];
  snprintf(body, sizeof body, "## Section 1\n\n%s", rows[_i][0]);
  ck_assert_str_eq(links(body), rows[_i][1]);
}
END_TEST

int main(void) {
  Suite *s = suite_create("survey_link");
  TCase *tc = tcase_create("survey_link");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, surveying_teardown);
  tcase_add_loop_test(tc, links_lead_to_provisions, 0,
                      (int)(sizeof rows / sizeof *rows));
  return run_suite(s);
}
