/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdlib.h>

#include "citation.h"
#include "run.h"

static lac_arena *arena;
static lac_languages *languages;

static void setup(void) {
  lac_diag diag;
  lac_diag_init(&diag);
  arena = lac_arena_new();
  const char *srcdir = getenv("abs_srcdir");
  char *dir = lac_str_dup(
      arena, lac_str_format(arena, "%s/rules", srcdir ? srcdir : "."));
  ck_assert_int_eq(lac_languages_load(arena, dir, &languages, &diag), LAC_OK);
}

static void teardown(void) { lac_arena_free(arena); }

/* Language, text, and the names that must be found, parted by "|". */
static const struct {
  const char *language;
  const char *text;
  const char *names;
} cases[] = {
    {"en", "as defined in the Harbour Dues Act 1931, shall pay",
     "Harbour Dues Act 1931"},
    {"en", "under Republic Act No. 12345 or the Kelp (Sale) Act of 2003.",
     "Republic Act No. 12345|Kelp (Sale) Act of 2003"},
    {"en", "In this Act, an act of war is no act of God.", ""},
    {"en", "under section 3 of that Act and of the others", ""},
    {"de", "nach den Vorschriften der Strafprozessordnung Karnaus",
     "Vorschriften der Strafprozessordnung"},
    {"de", "Dieses Gesetz gilt auch hier.", ""},
    {"fr", "au sens de la loi n° 12-34 du 5 mai 1999, est tenu",
     "loi n° 12-34 du 5 mai 1999"},
    {"fr", "selon le code de commerce, la loi dispose", "code de commerce"},
    {"fr", "la loi punit celui qui ment", ""},
};

START_TEST(finds_names) {
  const lac_language *lang =
      lac_languages_find(languages, lac_str_of(cases[_i].language));
  ck_assert_ptr_nonnull(lang);
  lac_citations found = {0};
  lac_citations_find(arena, lang, lac_str_of(cases[_i].text), &found);
  lac_buf all;
  lac_buf_init(&all, arena);
  for (size_t i = 0; i < found.n; i++) {
    if (i > 0) lac_buf_byte(&all, '|');
    lac_buf_add(&all, found.items[i]);
  }
  ck_assert_str_eq(lac_str_dup(arena, lac_buf_str(&all)), cases[_i].names);
}
END_TEST

int main(void) {
  Suite *s = suite_create("citation");
  TCase *t = tcase_create("names");
  tcase_add_checked_fixture(t, setup, teardown);
  tcase_add_loop_test(t, finds_names, 0, sizeof cases / sizeof *cases);
  suite_add_tcase(s, t);
  return run_suite(s);
}
