/* SPDX-License-Identifier: Apache-2.0
 *
 * A penalty in one work for an offence in another.
 */
#include "remote.h"
#include "rulebase.h"
#include "run.h"

static lac_engine *engine;
static lac_jurisdiction *jurisdiction;

static void setup(void) {
  base_setup();
  base_language_add("act act\njoins of | and | the\n");
  engine = base_engine();
}

static void teardown(void) {
  lac_jurisdiction_free(jurisdiction);
  jurisdiction = NULL;
  lac_engine_free(engine);
  base_teardown();
}

static void law(const char *file, const char *title, const char *body) {
  char name[64], text[2000];
  snprintf(name, sizeof name, "law/%s.md", file);
  snprintf(text, sizeof text, "---\nlanguage: en\n---\n# %s\n\n%s\n", title,
           body);
  base_put(name, text);
}

/* The cell "1" of the Lamp Crimes Act, section 3, and of another act. */
static const lac_cell *cell(const char *title, const char *body) {
  lac_status status;
  law("a-lamps", "Lamp Crimes Act 1990",
      "## 3 Boxes\n\nA person who knowingly and without right opens or shuts a "
      "lamp box commits an offence.");
  law("b-other", title, body);
  jurisdiction =
      lac_engine_jurisdiction(engine, base_path("law"), &status, &base_diag);
  ck_assert_msg(jurisdiction != NULL, "not read: %s", base_said);
  return lac_coverage_cell(
      jurisdiction, lac_rules_find(lac_engine_rules(engine), LAC_STR("1")));
}

static const lac_element_finding *sanction(const lac_cell *c) {
  for (size_t i = 0; i < c->requirement->element_n; i++)
    if (lac_str_eq(c->requirement->elements[i].id, LAC_STR("sanction")))
      return &c->elements[i];
  ck_abort_msg("no element");
  return NULL;
}

static const struct {
  const char *body;
  bool counts;
} rows[] = {
    {"A person guilty of an offence under section 3 of the Lamp Crimes Act is "
     "liable to imprisonment.",
     true},
    {"A person guilty of an offence under section 3 of the Lamp Crimes Act "
     "1990 is liable to imprisonment.",
     true},
    {"A person guilty of an offence under sections 2 to 4 of the Lamp Crimes "
     "Act is liable to imprisonment.",
     true},
    {"A person guilty of an offence under section 2, 3(1) or 4 of the Lamp "
     "Crimes Act is liable to imprisonment.",
     true},
    /* of another section */
    {"A person guilty of an offence under section 4 of the Lamp Crimes Act is "
     "liable to imprisonment.",
     false},
    /* of other acts */
    {"A person guilty of an offence under section 3 of the Lamp Crimes Act "
     "1991 is liable to imprisonment.",
     false},
    {"A person guilty of an offence under section 3 of the Old Lamp Crimes Act "
     "is liable to imprisonment.",
     false},
    {"A person guilty of an offence under section 3 of the Act is liable to "
     "imprisonment.",
     false},
    /* no penalty */
    {"A person guilty of an offence under section 3 of the Lamp Crimes Act is "
     "liable to a fine.",
     false},
    /* the penalty is another sentence's */
    {"Section 3 of the Lamp Crimes Act is kept. A person who sings is liable "
     "to imprisonment.",
     false},
    /* said of itself */
    {"A person guilty of an offence under section 3 is liable to "
     "imprisonment.",
     false},
};

START_TEST(a_penalty_elsewhere_counts_where_it_belongs) {
  char body[1000];
  snprintf(body, sizeof body, "## 7 Penalties\n\n%s", rows[_i].body);
  const lac_cell *c = cell("Penalties Act", body);
  const lac_element_finding *f = sanction(c);
  if (!rows[_i].counts) {
    ck_assert_int_eq(f->verdict, LAC_MISSING);
    ck_assert_str_eq(lac_cell_status_name(c->status), "partial");
    return;
  }
  ck_assert_int_eq(f->verdict, LAC_MET_BY_REFERENCE);
  ck_assert_uint_eq(f->n, 1);
  ck_assert(lac_str_eq(f->evidence[0].work, LAC_STR("b-other")));
  ck_assert(lac_str_eq(f->evidence[0].provision, LAC_STR("7")));
  ck_assert(
      lac_str_eq(f->evidence[0].quote, LAC_STR("liable to imprisonment")));
  ck_assert_str_eq(lac_cell_status_name(c->status), "covered");
  ck_assert_uint_eq(c->provision_n, 2);
  ck_assert_str_eq(c->provisions[1].role, "sanction");
}
END_TEST

START_TEST(repealed_penalties_do_not_count) {
  const lac_cell *c = cell(
      "Penalties Act",
      "## 7 [Repealed]\n\nA person guilty of an offence under section 3 of "
      "the Lamp Crimes Act is liable to imprisonment.");
  ck_assert_int_eq(sanction(c)->verdict, LAC_MISSING);
}
END_TEST

static const struct {
  const char *title;
  const char *name;
  bool is;
} names[] = {
    {"Computer Misuse Act", "computer misuse act", true},
    {"The Computer Misuse Act, 1993", "Computer Misuse Act", true},
    {"Computer Misuse Act (Chapter 50A)", "Computer Misuse Act", true},
    {"Computer Misuse Act", "the Computer Misuse Act 1990", true},
    {"Lamp Code, c. C-46", "Lamp Code", true},
    {"Lampengesetz", "Lampengesetzes", true},
    {"Code", "code", true},
    {"Computer Misuse (Amendment) Act", "Computer Misuse Act", false},
    {"Computer Misuse Act (Amendment) 2003", "Computer Misuse Act", false},
    {"Computer Misuse Act 1993", "Computer Misuse Act 1990", false},
    {"Misuse Act", "Computer Misuse Act", false},
    {"Act 1990", "Act", false},
    {"Code of 1990", "Code", false},
    {"Lampengesetzbuch", "Lampengesetz", false},
    {"Acts", "Act", false},
    {"", "Act", false},
    {"Lamp Act", "", false},
};

START_TEST(titles_and_names) {
  ck_assert_int_eq(
      lac_remote_names(lac_engine_rules(engine)->languages,
                       lac_str_of(names[_i].title), lac_str_of(names[_i].name)),
      names[_i].is);
}
END_TEST

int main(void) {
  Suite *s = suite_create("remote");
  TCase *tc = tcase_create("remote");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, a_penalty_elsewhere_counts_where_it_belongs, 0,
                      (int)(sizeof rows / sizeof *rows));
  tcase_add_test(tc, repealed_penalties_do_not_count);
  tcase_add_loop_test(tc, titles_and_names, 0,
                      (int)(sizeof names / sizeof *names));
  return run_suite(s);
}
