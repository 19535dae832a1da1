/* SPDX-License-Identifier: Apache-2.0 */
#include "manifest.h"
#include "rulebase.h"
#include "run.h"

static lac_arena *arena;
static lac_manifest m;
static lac_status status;

static void setup(void) {
  base_setup();
  arena = lac_arena_new();
  base_put("world/b/act.md", "x\n");
  base_put("world/a/act.md", "x\n");
  base_put("world/a/code.md", "x\n");
}

static void teardown(void) {
  lac_arena_free(arena);
  base_teardown();
}

static void read_whole(const char *text) {
  base_put("m.xml", text);
  char *path = lac_str_dup(arena, lac_str_of(base_path("m.xml")));
  m = (lac_manifest){0};
  status = lac_manifest_read(
      arena, path, base_path("rules/schema/manifest.rng"), &m, &base_diag);
}

/* Reads a manifest; its first line is the line 2. */
static void read_manifest(const char *inner) {
  char text[4096];
  snprintf(text, sizeof text, "<manifest>\n%s\n</manifest>\n", inner);
  read_whole(text);
}

static bool ends(const char *path, const char *with) {
  return lac_str_ends(lac_str_of(path), lac_str_of(with));
}

START_TEST(a_pattern_finds_inputs_in_the_order_of_names) {
  read_manifest("<jurisdictions path='world/*/' lang='en'/>");
  ck_assert_int_eq(status, LAC_OK);
  ck_assert_uint_eq(m.input_n, 2);
  ck_assert(lac_str_eq(m.inputs[0].name, LAC_STR("a")));
  ck_assert(lac_str_eq(m.inputs[1].name, LAC_STR("b")));
  ck_assert(ends(m.inputs[0].dossier.parts[0].path, "/world/a"));
  ck_assert_str_eq(m.inputs[0].dossier.parts[0].language, "en");
  ck_assert_uint_eq(m.inputs[0].dossier.id.n, 0);
}
END_TEST

START_TEST(works_are_parts_with_what_is_said_of_them) {
  read_manifest(
      "<jurisdiction id='x' title='Xland' lang='en'>"
      "<work path='world/a/act.md' id='act' title='Act' date='2024-01-02'"
      " kind='penal'/>"
      "<work path='world/?/code.md' lang='de'/>"
      "<declaration instrument='lamps' article='1' option='lock'/>"
      "</jurisdiction>");
  ck_assert_int_eq(status, LAC_OK);
  ck_assert_uint_eq(m.input_n, 1);
  const lac_dossier *d = &m.inputs[0].dossier;
  ck_assert(lac_str_eq(d->title, LAC_STR("Xland")));
  ck_assert_uint_eq(d->part_n, 2);
  ck_assert(lac_str_eq(d->parts[0].entry.id, LAC_STR("act")));
  ck_assert(lac_str_eq(d->parts[0].entry.date, LAC_STR("2024-01-02")));
  ck_assert_str_eq(d->parts[0].language, "en");
  ck_assert_str_eq(d->parts[1].language, "de");
  ck_assert_uint_eq(d->declaration_n, 1);
  lac_engine *engine = base_engine();
  ck_assert_int_eq(
      lac_manifest_resolve(&m, lac_engine_rules(engine), &base_diag), LAC_OK);
  ck_assert_uint_eq(d->parts[0].entry.kinds, 1);
  ck_assert_uint_eq(d->parts[1].entry.kinds, 0);
  lac_engine_free(engine);
}
END_TEST

START_TEST(limits_and_instruments_are_read) {
  read_whole(
      "<manifest instruments='lamps' lang='en'>"
      "<limits seconds='5' memory='100' output='2' file='1'/>"
      "<jurisdiction path='world/a'/></manifest>");
  ck_assert_int_eq(status, LAC_OK);
  ck_assert(lac_str_eq(m.instruments, LAC_STR("lamps")));
  ck_assert_str_eq(m.language, "en");
  ck_assert(m.limits.seconds == 5);
  ck_assert_uint_eq(m.limits.memory, 100 << 20);
  ck_assert_uint_eq(m.limits.output, 2 << 20);
  ck_assert_uint_eq(m.limits.file, 1 << 20);
}
END_TEST

/* Mistakes, each with its place. */
static const struct {
  const char *inner;
  const char *said;
} mistakes[] = {
    {"<jurisdiction path='world/a'/>\n  <jurisdiction path='other/a'/>",
     "m.xml:3:3: error: a second input with the name 'a'"},
    {"<jurisdictions path='world/*.md'/>",
     "m.xml:2:1: error: nothing is found by 'world/*.md'"},
    {"<jurisdiction path='world/?'/>",
     "m.xml:2:1: error: more than one is found by 'world/?'"},
    {"<jurisdiction id='x'>\n <work path='world/*/act.md' id='act'/>"
     "</jurisdiction>",
     "m.xml:3:2: error: several works cannot have one id or title:"},
    {"<jurisdiction path='world/a'/>\n <country/>", "m.xml:3:2: error: "},
    {"<jurisdiction/>", "m.xml:2:1: error: "},
    {"<jurisdiction path='a'><work path='b'/></jurisdiction>",
     "m.xml:2:24: error: "},
    {"<limits seconds='soon'/><jurisdiction path='a'/>", "m.xml:2:1: error: "},
    {"", "m.xml:1:1: error: "},
    {"<jurisdiction", "m.xml:3:"},
};

START_TEST(a_mistake_is_told_at_its_place) {
  read_manifest(mistakes[_i].inner);
  ck_assert_int_ne(status, LAC_OK);
  ck_assert_msg(strstr(base_said, mistakes[_i].said) != NULL, "%d:\n%s", _i,
                base_said);
}
END_TEST

START_TEST(an_unknown_kind_is_told_at_its_place) {
  read_manifest(
      "<jurisdiction id='x'>\n"
      "<work path='world/a/act.md' kind='penal lunar'/></jurisdiction>");
  ck_assert_int_eq(status, LAC_OK);
  lac_engine *engine = base_engine();
  ck_assert_int_eq(
      lac_manifest_resolve(&m, lac_engine_rules(engine), &base_diag),
      LAC_EINPUT);
  ck_assert_str_eq(base_said,
                   "m.xml:3:1: error: unknown kind of work 'lunar'\n");
  lac_engine_free(engine);
}
END_TEST

int main(void) {
  Suite *s = suite_create("manifest");
  TCase *t = tcase_create("all");
  tcase_add_checked_fixture(t, setup, teardown);
  tcase_add_test(t, a_pattern_finds_inputs_in_the_order_of_names);
  tcase_add_test(t, works_are_parts_with_what_is_said_of_them);
  tcase_add_test(t, limits_and_instruments_are_read);
  tcase_add_loop_test(t, a_mistake_is_told_at_its_place, 0,
                      sizeof mistakes / sizeof *mistakes);
  tcase_add_test(t, an_unknown_kind_is_told_at_its_place);
  suite_add_tcase(s, t);
  return run_suite(s);
}
