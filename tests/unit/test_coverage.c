/* SPDX-License-Identifier: Apache-2.0
 *
 * How elements make a cell, branch by branch: small laws on opening lamp boxes
 * against the rules of rulebase.h.
 */
#include "coverage.h"
#include "rulebase.h"
#include "run.h"

static lac_engine *engine;
static lac_jurisdiction *jurisdiction;

static void setup(void) {
  base_setup();
  engine = base_engine();
  jurisdiction = NULL;
}

static void teardown(void) {
  lac_jurisdiction_free(jurisdiction);
  lac_engine_free(engine);
  base_teardown();
}

/* A law as a file of the folder; a title "Crimes Act" makes it penal. */
static void law(const char *file, const char *title, const char *body) {
  char name[64], text[4000];
  snprintf(name, sizeof name, "law/%s.md", file);
  snprintf(text, sizeof text, "---\nlanguage: en\n---\n# %s\n\n%s\n", title,
           body);
  base_put(name, text);
}

static const lac_cell *cell(const char *id) {
  lac_status status;
  if (jurisdiction == NULL)
    jurisdiction =
        lac_engine_jurisdiction(engine, base_path("law"), &status, &base_diag);
  ck_assert_msg(jurisdiction != NULL, "not read: %s", base_said);
  const lac_requirement *r =
      lac_rules_find(lac_engine_rules(engine), lac_str_of(id));
  ck_assert_msg(r != NULL, "no requirement %s", id);
  return lac_coverage_cell(jurisdiction, r);
}

/* The cell "1" of a penal law with this body. */
static const lac_cell *penal(const char *body) {
  law("crimes", "Crimes Act", body);
  return cell("1");
}

static void assert_cell(const lac_cell *c, lac_cell_status status,
                        bool overbroad) {
  ck_assert_str_eq(lac_cell_status_name(c->status),
                   lac_cell_status_name(status));
  ck_assert_int_eq(c->overbroad, overbroad);
  ck_assert(c->confidence > 0 && c->confidence < 1);
}

static lac_verdict verdict(const lac_cell *c, const char *element) {
  const lac_requirement *r = c->requirement;
  for (size_t i = 0; i < r->element_n; i++)
    if (lac_str_eq(r->elements[i].id, lac_str_of(element)))
      return c->elements[i].verdict;
  ck_abort_msg("no element %s", element);
  return LAC_MISSING;
}

static bool has_note(const lac_cell *c, const char *part) {
  for (size_t i = 0; i < c->note_n; i++)
    if (lac_str_find(c->notes[i], lac_str_of(part)) < c->notes[i].n)
      return true;
  return false;
}

/* The role of a provision in the cell, "" where it is not there. */
static const char *role(const lac_cell *c, const char *provision) {
  for (size_t i = 0; i < c->provision_n; i++)
    if (lac_str_eq(c->provisions[i].at.provision, lac_str_of(provision)))
      return c->provisions[i].role;
  return "";
}

#define FULL                                                            \
  "A person who knowingly and without right opens or shuts a lamp box " \
  "is liable to imprisonment."

START_TEST(all_elements_make_it_covered) {
  const lac_cell *c = penal("## 1 Boxes\n\n" FULL);
  assert_cell(c, LAC_COVERED, false);
  ck_assert_int_eq(verdict(c, "opening"), LAC_MET);
  ck_assert_int_eq(verdict(c, "sanction"), LAC_MET);
  ck_assert_int_eq(verdict(c, "gilt"), LAC_MISSING); /* noted: says nothing */
  ck_assert_ptr_null(c->remedy);
  ck_assert_str_eq(role(c, "1"), "conduct");
}
END_TEST

START_TEST(a_decisive_element_missing_is_partial) {
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who knowingly and without right opens a lamp box "
      "is liable to imprisonment.");
  assert_cell(c, LAC_PARTIAL, false);
  ck_assert_int_eq(verdict(c, "shutting"), LAC_MISSING);
  ck_assert_ptr_nonnull(c->remedy);
  ck_assert(lac_str_eq(c->remedy->id, LAC_STR("shutting")));
}
END_TEST

START_TEST(a_delimiting_element_missing_is_overbroad) {
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who knowingly opens or shuts a lamp box is "
      "liable "
      "to imprisonment.");
  assert_cell(c, LAC_COVERED, true);
  ck_assert_int_eq(verdict(c, "right"), LAC_MISSING);
}
END_TEST

/* Delimiting words must stand in the norm of the core. */
START_TEST(a_delimiting_element_of_another_norm_does_not_count) {
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who knowingly opens or shuts a lamp box is "
      "liable "
      "to imprisonment. Nobody may sell coal without right.");
  assert_cell(c, LAC_COVERED, true);
}
END_TEST

START_TEST(a_lawful_narrowing_is_an_option) {
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who knowingly and without right, by breaking a "
      "lock, opens or shuts a lamp box is liable to imprisonment.");
  assert_cell(c, LAC_COVERED_WITH_OPTION, false);
  ck_assert_uint_eq(c->option_n, 1);
  ck_assert(!c->options[0].recorded);
  ck_assert(
      lac_str_eq(c->options[0].evidence.quote, LAC_STR("by breaking a lock")));
}
END_TEST

START_TEST(a_recorded_declaration_is_seen) {
  base_put("law/jurisdiction.xml",
           "<jurisdiction id='lampland' title='Lampland'>"
           "<declaration instrument='lamps' article='1' option='lock'/>"
           "</jurisdiction>");
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who knowingly and without right, by breaking a "
      "lock, opens or shuts a lamp box is liable to imprisonment.");
  assert_cell(c, LAC_COVERED_WITH_OPTION, false);
  ck_assert_uint_eq(c->option_n, 1);
  ck_assert(c->options[0].recorded);
}
END_TEST

START_TEST(a_declaration_of_another_article_is_not) {
  base_put("law/jurisdiction.xml",
           "<jurisdiction id='lampland' title='Lampland'>"
           "<declaration instrument='lamps' article='2' option='lock'/>"
           "<declaration instrument='lamps' article='1' option='key'/>"
           "</jurisdiction>");
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who knowingly and without right, by breaking a "
      "lock, opens or shuts a lamp box is liable to imprisonment.");
  ck_assert_uint_eq(c->option_n, 1);
  ck_assert(!c->options[0].recorded);
}
END_TEST

START_TEST(an_option_does_not_mend_what_is_partial) {
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who knowingly and without right, by breaking a "
      "lock, opens a lamp box is liable to imprisonment.");
  assert_cell(c, LAC_PARTIAL, false);
  ck_assert_uint_eq(c->option_n, 1);
}
END_TEST

START_TEST(a_restriction_is_partial) {
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who knowingly and without right opens or shuts a "
      "golden lamp box is liable to imprisonment.");
  assert_cell(c, LAC_PARTIAL, false);
  ck_assert_uint_eq(c->restriction_n, 1);
  ck_assert(lac_str_eq(c->restrictions[0].narrowing->id, LAC_STR("golden")));
}
END_TEST

/* The unrestricted provision leads. */
START_TEST(a_provision_without_restriction_leads) {
  const lac_cell *c = penal(
      "## 1 Golden\n\nA person who knowingly and without right opens or shuts "
      "a "
      "golden lamp box is liable to imprisonment.\n\n## 2 Boxes\n\n" FULL);
  assert_cell(c, LAC_COVERED, false);
  ck_assert(lac_str_eq(c->provisions[0].at.provision, LAC_STR("2")));
}
END_TEST

static const struct {
  const char *words;
  lac_test_outcome outcome;
  long value;
  lac_cell_status status;
  bool overbroad;
} ages[] = {
    {"under 18 years", LAC_TEST_PASS, 18, LAC_COVERED, false},
    {"under twenty-one years", LAC_TEST_PASS, 21, LAC_COVERED, false},
    {"under 16 years", LAC_TEST_OPTION, 16, LAC_COVERED_WITH_OPTION, false},
    {"under seventeen (17) years", LAC_TEST_OPTION, 17, LAC_COVERED_WITH_OPTION,
     false},
    {"under 15 years", LAC_TEST_FAIL, 15, LAC_PARTIAL, false},
    {"of good fame", LAC_TEST_UNSTATED, 0, LAC_COVERED, true},
};

START_TEST(a_number_is_tested) {
  char body[300];
  snprintf(body, sizeof body,
           "## 1 Minors\n\nNobody opens a lamp box of a person %s.",
           ages[_i].words);
  law("crimes", "Crimes Act", body);
  const lac_cell *c = cell("2");
  assert_cell(c, ages[_i].status, ages[_i].overbroad);
  ck_assert_uint_eq(c->test_n, 1);
  ck_assert_str_eq(lac_test_outcome_name(c->tests[0].finding.outcome),
                   lac_test_outcome_name(ages[_i].outcome));
  ck_assert_int_eq(c->tests[0].finding.value, ages[_i].value);
}
END_TEST

START_TEST(a_limb_is_joined_from_a_provision_with_the_core) {
  const lac_cell *c = penal(
      "## 1 Opening\n\nA person who knowingly and without right opens a lamp "
      "box is liable to imprisonment.\n\n## 2 Both\n\nA person who opens a "
      "lamp "
      "box or shuts it is liable to imprisonment.");
  assert_cell(c, LAC_COVERED, false);
  ck_assert_int_eq(verdict(c, "shutting"), LAC_MET);
  ck_assert(lac_str_eq(c->provisions[0].at.provision, LAC_STR("1")));
  ck_assert_str_eq(role(c, "2"), "conduct");
}
END_TEST

START_TEST(a_limb_without_the_core_is_not_joined) {
  const lac_cell *c = penal(
      "## 1 Opening\n\nA person who knowingly and without right opens a lamp "
      "box is liable to imprisonment.\n\n## 2 Doors\n\nA person who shuts a "
      "door is liable to imprisonment.");
  assert_cell(c, LAC_PARTIAL, false);
  ck_assert_int_eq(verdict(c, "shutting"), LAC_MISSING);
}
END_TEST

START_TEST(a_limb_without_its_sanction_is_not_joined) {
  const lac_cell *c = penal(
      "## 1 Opening\n\nA person who knowingly and without right opens a lamp "
      "box is liable to imprisonment.\n\n## 2 Both\n\nNobody opens a lamp box "
      "or "
      "shuts it.");
  assert_cell(c, LAC_PARTIAL, false);
  ck_assert_int_eq(verdict(c, "shutting"), LAC_MISSING);
}
END_TEST

START_TEST(a_limb_of_a_restricted_provision_is_not_joined) {
  const lac_cell *c = penal(
      "## 1 Opening\n\nA person who knowingly and without right opens a lamp "
      "box is liable to imprisonment.\n\n## 2 Golden\n\nA person who opens a "
      "golden lamp box or shuts it is liable to imprisonment.");
  assert_cell(c, LAC_PARTIAL, false);
}
END_TEST

/* Nor does a delimiting element come from another provision. */
START_TEST(a_delimiting_element_is_not_joined) {
  const lac_cell *c = penal(
      "## 1 Opening\n\nA person who knowingly opens or shuts a lamp box is "
      "liable to imprisonment.\n\n## 2 Other\n\nA person who without right "
      "opens "
      "a golden lamp box is liable to imprisonment.");
  assert_cell(c, LAC_COVERED, true);
}
END_TEST

#define CONDUCT                                                         \
  "A person who knowingly and without right opens or shuts a lamp box " \
  "commits an offence."

START_TEST(no_sanction_is_partial) {
  const lac_cell *c = penal("## 1 Boxes\n\n" CONDUCT
                            "\n\n## 2 Doors\n\nA person who paints a door is "
                            "liable to imprisonment.");
  assert_cell(c, LAC_PARTIAL, false);
  ck_assert_int_eq(verdict(c, "sanction"), LAC_MISSING);
}
END_TEST

START_TEST(a_sanction_comes_from_a_provision_that_names_this_one) {
  const lac_cell *c = penal("## 1 Boxes\n\n" CONDUCT
                            "\n\n## 2 Penalties\n\nA person who commits an "
                            "offence under section 1 is liable to "
                            "imprisonment.");
  assert_cell(c, LAC_COVERED, false);
  ck_assert_int_eq(verdict(c, "sanction"), LAC_MET_BY_REFERENCE);
  ck_assert_str_eq(role(c, "2"), "sanction");
}
END_TEST

START_TEST(a_sanction_comes_through_a_range) {
  const lac_cell *c =
      penal("## 1 Coal\n\nNobody eats coal.\n\n## 2 Boxes\n\n" CONDUCT
            "\n\n## 3 Doors\n\nNobody paints a door.\n\n## 4 "
            "Penalties\n\nA person who breaks sections 1 to 3 "
            "is liable to imprisonment.");
  assert_cell(c, LAC_COVERED, false);
  ck_assert_str_eq(role(c, "4"), "sanction");
}
END_TEST

START_TEST(a_reference_to_another_act_brings_no_sanction) {
  const lac_cell *c = penal("## 1 Boxes\n\n" CONDUCT
                            "\n\n## 2 Penalties\n\nA person who commits an "
                            "offence under section 1 of the Coal Act is liable "
                            "to imprisonment.");
  assert_cell(c, LAC_PARTIAL, false);
}
END_TEST

START_TEST(a_sanction_comes_from_a_clause_over_the_part) {
  const lac_cell *c = penal("## Part I Boxes\n\n### Section 1 Boxes\n\n" CONDUCT
                            "\n\n### Section 2 Penalty\n\nWhoever commits an "
                            "offence under this Part is liable to "
                            "imprisonment.\n\n## Part II Coal\n\n### Section 3 "
                            "Coal\n\nNobody eats coal.");
  assert_cell(c, LAC_COVERED, false);
  ck_assert_int_eq(verdict(c, "sanction"), LAC_MET_BY_REFERENCE);
  ck_assert_str_eq(role(c, "2"), "sanction");
}
END_TEST

START_TEST(a_clause_over_another_part_brings_none) {
  const lac_cell *c = penal("## Part I Boxes\n\n### Section 1 Boxes\n\n" CONDUCT
                            "\n\n## Part II Coal\n\n### Section 2 "
                            "Coal\n\nNobody eats coal.\n\n### Section 3 "
                            "Penalty\n\nWhoever commits an offence under this "
                            "Part is liable to imprisonment.");
  assert_cell(c, LAC_PARTIAL, false);
  ck_assert_int_eq(verdict(c, "sanction"), LAC_MISSING);
}
END_TEST

START_TEST(a_clause_over_the_act_reaches_every_part) {
  const lac_cell *c = penal("## Part I Boxes\n\n### Section 1 Boxes\n\n" CONDUCT
                            "\n\n## Part II Coal\n\n### Section 2 "
                            "Penalty\n\nWhoever commits an offence under this "
                            "Act is liable to imprisonment.");
  assert_cell(c, LAC_COVERED, false);
}
END_TEST

START_TEST(a_fact_supplies_intent) {
  law("general", "Penal Code",
      "## 9 Intent\n\nOnly intentional acts are punishable.");
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who without right opens or shuts a lamp box is "
      "liable to imprisonment.");
  assert_cell(c, LAC_COVERED, false);
  ck_assert_int_eq(verdict(c, "intent"), LAC_MET_BY_REFERENCE);
  ck_assert_str_eq(role(c, "9"), "general");
}
END_TEST

START_TEST(a_fact_in_a_work_of_another_kind_supplies_nothing) {
  law("general", "Harbour Act",
      "## 9 Intent\n\nOnly intentional acts are punishable.");
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who without right opens or shuts a lamp box is "
      "liable to imprisonment.");
  assert_cell(c, LAC_COVERED, true);
  ck_assert_int_eq(verdict(c, "intent"), LAC_MISSING);
}
END_TEST

START_TEST(another_kind_of_work_answers_in_part_at_most) {
  law("harbour", "Harbour Act", "## 1 Boxes\n\n" FULL);
  const lac_cell *c = cell("1");
  assert_cell(c, LAC_PARTIAL, false);
  ck_assert(has_note(c, "another kind"));
  /* ... and not at all where the rules say so. */
  c = cell("3");
  assert_cell(c, LAC_CELL_NOT_EXAMINED, false);
  ck_assert(has_note(c, "no work of a kind"));
}
END_TEST

START_TEST(the_file_can_say_the_kind) {
  base_put("law/jurisdiction.xml",
           "<jurisdiction id='l' title='L'>"
           "<work file='harbour.md' kind='penal'/></jurisdiction>");
  law("harbour", "Harbour Act", "## 1 Boxes\n\n" FULL);
  assert_cell(cell("1"), LAC_COVERED, false);
  assert_cell(cell("3"), LAC_COVERED, false);
}
END_TEST

START_TEST(the_content_can_say_the_kind) {
  law("harbour", "Harbour Act",
      "## 1 Boxes\n\n" FULL
      "\n\n## 2 Coal\n\nWhoever eats coal is liable to imprisonment."
      "\n\n## 3 Doors\n\nWhoever paints doors is liable to imprisonment.");
  assert_cell(cell("1"), LAC_COVERED, false);
}
END_TEST

START_TEST(treaty_text_answers_nothing) {
  const lac_cell *c = penal(
      "## 1 Treaty\n\nThe treaty has the force of law.\n\n"
      "## Schedule\n\n### Article 2 Boxes\n\nEach Party shall provide that a "
      "person who knowingly and without right opens or shuts a lamp box is "
      "liable to imprisonment.");
  assert_cell(c, LAC_CELL_MISSING, false);
  ck_assert(has_note(c, "treaty text in crimes:Schedule, 2 answers"));
}
END_TEST

/* An article that says no offence itself, for it binds States, is shown before
 * another that is loose text, and answers nothing. */
START_TEST(a_treaty_is_shown_and_answers_nothing) {
  const lac_cell *c = penal(
      "## 1 Coal\n\nEach Party shall burn coal.\n\n"
      "## 2 Boxes\n\nEach Party shall see to it that nobody knowingly opens or "
      "shuts a lamp box.\n\n"
      "## 3 Wood\n\nEach Party shall burn wood.\n\n"
      "## Examples\n\nA person who knowingly and without right opens or shuts "
      "a "
      "lamp box is liable to imprisonment.");
  assert_cell(c, LAC_CELL_MISSING, false);
  ck_assert_uint_eq(c->provision_n, 1);
  ck_assert_str_eq(c->provisions[0].role, "treaty");
  ck_assert(lac_str_eq(c->provisions[0].at.provision, LAC_STR("2")));
  ck_assert(has_note(c, "treaty text in crimes:2 answers"));
}
END_TEST

/* The paragraphs of a clause given alone belong together. */
START_TEST(a_clause_is_one_provision) {
  const lac_cell *c = penal(
      "A person shall not knowingly and without right open or shut a lamp "
      "box.\n\n...\n\nWhoever does is liable to imprisonment.");
  assert_cell(c, LAC_COVERED, false);
  ck_assert_str_eq(role(c, "Crimes Act"), "conduct");
}
END_TEST

/* Of no law that we know, it answers in part at best. */
START_TEST(a_clause_without_its_law_answers_in_part) {
  law("clause", "Lamps", FULL);
  const lac_cell *c = cell("1");
  assert_cell(c, LAC_PARTIAL, false);
  ck_assert(has_note(c, "found in a clause given alone"));
}
END_TEST

/* Two such articles make no treaty of an act. */
START_TEST(an_act_with_a_party_is_no_treaty) {
  const lac_cell *c = penal(
      "## 1 Coal\n\nEach party shall pay.\n\n"
      "## 2 Boxes\n\nEach party shall pay. " FULL "\n\n## 3 Wood\n\nBurn it.");
  assert_cell(c, LAC_COVERED, false);
}
END_TEST

START_TEST(repealed_text_answers_nothing) {
  const lac_cell *c = penal(
      "## 1 Boxes [repealed]\n\n[Repealed by Act 5 of "
      "2003: " FULL "]\n\n## 2 Coal\n\nNobody eats coal.");
  assert_cell(c, LAC_CELL_MISSING, false);
  ck_assert(has_note(c, "no provision found"));
}
END_TEST

START_TEST(nothing_there_is_missing) {
  const lac_cell *c = penal("## 1 Coal\n\nNobody eats coal.");
  assert_cell(c, LAC_CELL_MISSING, false);
  ck_assert_uint_eq(c->provision_n, 0);
  ck_assert_ptr_null(c->elements);
}
END_TEST

START_TEST(no_work_of_the_kind_is_not_examined) {
  law("harbour", "Harbour Act", "## 1 Coal\n\nNobody eats coal.");
  const lac_cell *c = cell("1");
  assert_cell(c, LAC_CELL_NOT_EXAMINED, false);
  ck_assert(has_note(c, "no work of a kind"));
}
END_TEST

START_TEST(no_words_for_the_language_is_not_examined) {
  base_put("law/gesetz.md",
           "---\nlanguage: de\n---\n# Strafgesetz\n\n## § 1 Kohle\n\nWer Kohle "
           "isst, wird bestraft.\n");
  const lac_cell *c = cell("1");
  assert_cell(c, LAC_CELL_NOT_EXAMINED, false);
  ck_assert(has_note(c, "no rules for the language"));
}
END_TEST

START_TEST(no_rules_for_the_cell_is_not_examined) {
  law("crimes", "Crimes Act", "## 1 Boxes\n\n" FULL);
  const lac_cell *c = cell("5");
  assert_cell(c, LAC_CELL_NOT_EXAMINED, false);
  ck_assert(has_note(c, "no rules yet"));
}
END_TEST

START_TEST(the_work_that_answers_a_companion_leads) {
  static const char lantern[] = "## 7 Lanterns\n\nHe opens a lantern.\n\n";
  char with_offence[1000];
  snprintf(with_offence, sizeof with_offence, "%s## 8 Boxes\n\n" FULL, lantern);
  law("a", "Crimes (Lamps) Act", lantern);
  law("b", "Crimes Act", with_offence);
  const lac_cell *c = cell("4");
  ck_assert(lac_str_eq(c->provisions[0].at.work, LAC_STR("b")));
}
END_TEST

START_TEST(a_definition_comes_from_where_the_reference_leads) {
  law("crimes", "Crimes Act",
      "## 1 Lanterns\n\nSection 7 applies where he opens a lantern.\n\n"
      "## 7 Meaning\n\nA lantern means a lamp with a roof.");
  const lac_cell *c = cell("4");
  assert_cell(c, LAC_COVERED, false);
  ck_assert_int_eq(verdict(c, "meaning"), LAC_MET_BY_REFERENCE);
}
END_TEST

START_TEST(a_reference_without_the_words_asked_for_leads_nowhere) {
  law("crimes", "Crimes Act",
      "## 1 Lanterns\n\nNotwithstanding section 7, he opens a lantern.\n\n"
      "## 7 Meaning\n\nA lantern means a lamp with a roof.");
  assert_cell(cell("4"), LAC_PARTIAL, false);
}
END_TEST

/* The limbs of a list are pieces of one norm each; "and" makes them one. */
START_TEST(a_list_is_read_as_norms) {
  const lac_cell *c = penal(
      "## 1 Boxes\n\nA person who knowingly and without right—\n\n(a) opens a "
      "lamp box; or\n\n(b) opens and shuts a lamp box,\n\nis liable to "
      "imprisonment.");
  assert_cell(c, LAC_COVERED, false);
}
END_TEST

int main(void) {
  Suite *s = suite_create("coverage");
  TCase *tc = tcase_create("coverage");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, all_elements_make_it_covered);
  tcase_add_test(tc, a_decisive_element_missing_is_partial);
  tcase_add_test(tc, a_delimiting_element_missing_is_overbroad);
  tcase_add_test(tc, a_delimiting_element_of_another_norm_does_not_count);
  tcase_add_test(tc, a_lawful_narrowing_is_an_option);
  tcase_add_test(tc, a_recorded_declaration_is_seen);
  tcase_add_test(tc, a_declaration_of_another_article_is_not);
  tcase_add_test(tc, an_option_does_not_mend_what_is_partial);
  tcase_add_test(tc, a_restriction_is_partial);
  tcase_add_test(tc, a_provision_without_restriction_leads);
  tcase_add_loop_test(tc, a_number_is_tested, 0,
                      (int)(sizeof ages / sizeof *ages));
  tcase_add_test(tc, a_limb_is_joined_from_a_provision_with_the_core);
  tcase_add_test(tc, a_limb_without_the_core_is_not_joined);
  tcase_add_test(tc, a_limb_without_its_sanction_is_not_joined);
  tcase_add_test(tc, a_limb_of_a_restricted_provision_is_not_joined);
  tcase_add_test(tc, a_delimiting_element_is_not_joined);
  tcase_add_test(tc, no_sanction_is_partial);
  tcase_add_test(tc, a_sanction_comes_from_a_provision_that_names_this_one);
  tcase_add_test(tc, a_sanction_comes_through_a_range);
  tcase_add_test(tc, a_reference_to_another_act_brings_no_sanction);
  tcase_add_test(tc, a_sanction_comes_from_a_clause_over_the_part);
  tcase_add_test(tc, a_clause_over_another_part_brings_none);
  tcase_add_test(tc, a_clause_over_the_act_reaches_every_part);
  tcase_add_test(tc, a_fact_supplies_intent);
  tcase_add_test(tc, a_fact_in_a_work_of_another_kind_supplies_nothing);
  tcase_add_test(tc, another_kind_of_work_answers_in_part_at_most);
  tcase_add_test(tc, the_file_can_say_the_kind);
  tcase_add_test(tc, the_content_can_say_the_kind);
  tcase_add_test(tc, treaty_text_answers_nothing);
  tcase_add_test(tc, a_treaty_is_shown_and_answers_nothing);
  tcase_add_test(tc, an_act_with_a_party_is_no_treaty);
  tcase_add_test(tc, a_clause_is_one_provision);
  tcase_add_test(tc, a_clause_without_its_law_answers_in_part);
  tcase_add_test(tc, repealed_text_answers_nothing);
  tcase_add_test(tc, nothing_there_is_missing);
  tcase_add_test(tc, no_work_of_the_kind_is_not_examined);
  tcase_add_test(tc, no_words_for_the_language_is_not_examined);
  tcase_add_test(tc, no_rules_for_the_cell_is_not_examined);
  tcase_add_test(tc, the_work_that_answers_a_companion_leads);
  tcase_add_test(tc, a_definition_comes_from_where_the_reference_leads);
  tcase_add_test(tc, a_reference_without_the_words_asked_for_leads_nowhere);
  tcase_add_test(tc, a_list_is_read_as_norms);
  return run_suite(s);
}
