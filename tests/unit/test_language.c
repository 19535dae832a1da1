/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "language.h"
#include "run.h"

static lac_arena *arena;
static lac_diag diag;
static char last[300];
static char root[32];

static void keep(void *user, const lac_message *m) {
  (void)user;
  /* Without the directory, which has a random name. */
  const char *file = m->file == NULL ? "" : m->file;
  if (strncmp(file, root, strlen(root)) == 0) file += strlen(root);
  snprintf(last, sizeof last, "%s:%zu:%zu: %s", file, m->line, m->column,
           m->text);
}

/* Languages of our own in a fresh directory. */
static const char xa[] =
    "# a toy language\n"
    "language xa\n"
    "name Toy A\n"
    "stemmer english\n"
    "\n"
    "label section Sec § S\n"
    "label chapter Chapter\n"
    "function the of and to\n"
    "abbreviation Art. no\n"
    "and and | and,\n"
    "repealed repealed | spent | ceased to have effect\n"
    "replaced replaced by\n"
    "pending not in force\n"
    "suspended suspended\n"
    "range to | – | up to\n";
static const char xb[] =
    "language xb\n"
    "name Toy B\n"
    "label article Artikel\n"
    "function der die und zu\n"
    "repealed (weggefallen) | weggefallen\n";

static void put(const char *tag, const char *text) {
  char path[200];
  snprintf(path, sizeof path, "%s/lexicon/%s", root, tag);
  mkdir(path, 0777);
  snprintf(path, sizeof path, "%s/lexicon/%s/language.lex", root, tag);
  FILE *out = fopen(path, "w");
  ck_assert_ptr_nonnull(out);
  fputs(text, out);
  fclose(out);
}

static void setup(void) {
  arena = lac_arena_new();
  diag = (lac_diag){.sink = keep};
  last[0] = '\0';
  strcpy(root, "test_language.XXXXXX");
  ck_assert_ptr_nonnull(mkdtemp(root));
  char path[200];
  snprintf(path, sizeof path, "%s/lexicon", root);
  mkdir(path, 0777);
}

static void teardown(void) {
  static const char *const tags[] = {"xa", "xb"};
  char path[200];
  for (size_t i = 0; i < 2; i++) {
    snprintf(path, sizeof path, "%s/lexicon/%s/language.lex", root, tags[i]);
    unlink(path);
    snprintf(path, sizeof path, "%s/lexicon/%s", root, tags[i]);
    rmdir(path);
  }
  snprintf(path, sizeof path, "%s/lexicon", root);
  rmdir(path);
  rmdir(root);
  lac_arena_free(arena);
}

static lac_languages *load(void) {
  lac_languages *all = NULL;
  put("xb", xb);
  put("xa", xa);
  ck_assert_int_eq(lac_languages_load(arena, root, &all, &diag), LAC_OK);
  return all;
}

START_TEST(loads_in_the_order_of_tags) {
  lac_languages *all = load();
  const lac_language *a = lac_languages_at(all, 0);
  ck_assert_str_eq(lac_language_tag(a), "xa");
  ck_assert_str_eq(lac_language_name(a), "Toy A");
  ck_assert_str_eq(lac_language_stemmer(a), "english");
  ck_assert_uint_eq(strlen(lac_language_sha256(a)), 64);
  ck_assert_str_eq(lac_language_tag(lac_languages_at(all, 1)), "xb");
  ck_assert_ptr_null(lac_language_stemmer(lac_languages_at(all, 1)));
  ck_assert_ptr_null(lac_languages_at(all, 2));
  ck_assert_ptr_eq(lac_languages_find(all, LAC_STR("xa")), a);
  ck_assert_ptr_eq(lac_languages_find(all, LAC_STR("XA-CA")), a);
  ck_assert_ptr_eq(lac_languages_find(all, LAC_STR("xa_CA")), a);
  ck_assert_ptr_null(lac_languages_find(all, LAC_STR("x")));
  ck_assert_ptr_null(lac_languages_find(all, LAC_STR("")));
}
END_TEST

START_TEST(words_and_phrases) {
  const lac_language *a = lac_languages_at(load(), 0);
  ck_assert(lac_language_has(a, LAC_WORDS_function, LAC_STR("the")));
  ck_assert(!lac_language_has(a, LAC_WORDS_function, LAC_STR("der")));
  ck_assert(!lac_language_has(a, LAC_WORDS_abbreviation, LAC_STR("the")));
  ck_assert(lac_language_has(a, LAC_WORDS_abbreviation, LAC_STR("art.")));
  ck_assert(lac_language_has(a, LAC_WORDS_and, LAC_STR("and,")));
  ck_assert(lac_language_has(a, LAC_WORDS_range, LAC_STR("up to")));
  ck_assert(!lac_language_has(a, LAC_WORDS_range, LAC_STR("up")));
  ck_assert(
      lac_str_eq(lac_language_word(a, LAC_WORDS_and, 1), LAC_STR("and,")));
  ck_assert_ptr_null(lac_language_word(a, LAC_WORDS_and, 2).p);
  char longword[400];
  memset(longword, 'a', sizeof longword);
  ck_assert(!lac_language_has(a, LAC_WORDS_function,
                              (lac_str){longword, sizeof longword}));
}
END_TEST

START_TEST(labels) {
  static const struct {
    const char *word;
    int kind; /* -1: none */
  } rows[] = {{"Sec", LAC_KIND_section},
              {"SEC.", LAC_KIND_section},
              {"§", LAC_KIND_section},
              {"Chapter:", LAC_KIND_chapter},
              {"ARTIKEL", LAC_KIND_article},
              {"Sections", -1},
              {"", -1},
              {".", -1}};
  lac_languages *all = load();
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    lac_kind kind = LAC_KIND_work;
    bool found = lac_languages_label(all, lac_str_of(rows[i].word), &kind);
    ck_assert_msg(found == (rows[i].kind >= 0), "%s", rows[i].word);
    if (found) ck_assert_int_eq((int)kind, rows[i].kind);
  }
}
END_TEST

START_TEST(phrases_at_the_start) {
  static const struct {
    const char *text;
    size_t n;
  } rows[] = {{"ceased to have effect in 2001", 21},
              {"CEASED TO HAVE EFFECT", 21},
              {"ceased to have effects", 0},
              {"Repealed.", 8},
              {"repeal", 0},
              {"(weggefallen)", 13},
              {"", 0}};
  lac_languages *all = load();
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    ck_assert_msg(lac_languages_starts(all, LAC_WORDS_repealed,
                                       lac_str_of(rows[i].text)) == rows[i].n,
                  "%s", rows[i].text);
  /* The length counts in the text, whatever folding does to it. */
  ck_assert_uint_eq(
      lac_languages_starts(all, LAC_WORDS_range, LAC_STR("up\xc2\xad to 5")),
      7);
}
END_TEST

START_TEST(states) {
  static const struct {
    const char *text;
    lac_state state;
  } rows[] = {
      {"Repealed", LAC_REPEALED},
      {"Repealed.", LAC_REPEALED},
      {"[Repealed, 2014, c. 31, s. 2]", LAC_REPEALED},
      {"[Repealed by the Theft Act]", LAC_REPEALED},
      {"*(weggefallen)*", LAC_REPEALED},
      {"Repealed by Act 5 of 2003", LAC_REPEALED},
      {"Replaced by the Data Act", LAC_REPLACED},
      {"Ceased to have effect", LAC_REPEALED},
      {"(Not in force)", LAC_PENDING},
      {"Suspended", LAC_SUSPENDED},
      /* Live law that only begins like that. */
      {"Repealed enactments", LAC_LIVE},
      {"Spent convictions", LAC_LIVE},
      {"Suspended sentence of imprisonment", LAC_LIVE},
      {"Unlawful access", LAC_LIVE},
      {"A person whose licence was repealed 2003", LAC_LIVE},
      {"", LAC_LIVE},
      {"[", LAC_LIVE},
  };
  lac_languages *all = load();
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    ck_assert_msg(
        lac_languages_state(all, lac_str_of(rows[i].text)) == rows[i].state,
        "%s", rows[i].text);
  /* A long text is a norm, not a mark. */
  char text[500];
  memset(text, 'x', sizeof text);
  memcpy(text, "Repealed 5 ", 11);
  ck_assert_int_eq(lac_languages_state(all, (lac_str){text, sizeof text}),
                   LAC_LIVE);
}
END_TEST

START_TEST(detection) {
  lac_languages *all = load();
  const lac_language *l = lac_languages_detect(
      all, LAC_STR("The owner of the keys has to hand them to the clerk."));
  ck_assert_ptr_eq(l, lac_languages_at(all, 0));
  l = lac_languages_detect(all, LAC_STR("Die Wege und DER Steg"));
  ck_assert_ptr_eq(l, lac_languages_at(all, 1));
  ck_assert_ptr_null(lac_languages_detect(all, LAC_STR("")));
  ck_assert_ptr_null(lac_languages_detect(all, LAC_STR("1 2 3 § 4")));
  /* One word in twelve is not enough. */
  ck_assert_ptr_null(lac_languages_detect(
      all, LAC_STR("b a d c f e h g j i l k n m p o r q t s v u w the")));
}
END_TEST

START_TEST(mistakes_are_told_with_their_place) {
  static const char *const rows[][2] = {
      {"language xa\nname A\nlabl section x\n",
       "/lexicon/xa/language.lex:3:1: unknown key 'labl'"},
      {"language xa\nname A\n  label nothing x\n",
       "/lexicon/xa/language.lex:3:1: 'label' wants a kind of element and "
       "words"},
      {"language xa\nname\n",
       "/lexicon/xa/language.lex:2:1: 'name' has no value"},
      {"# nothing\n",
       "/lexicon/xa/language.lex:1:1: 'language' and 'name' are missing"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    lac_languages *all = NULL;
    put("xa", rows[i][0]);
    ck_assert_int_eq(lac_languages_load(arena, root, &all, &diag), LAC_EINPUT);
    ck_assert_ptr_null(all);
    ck_assert_str_eq(last, rows[i][1]);
  }
}
END_TEST

START_TEST(no_directory) {
  lac_languages *all = NULL;
  ck_assert_int_eq(lac_languages_load(arena, "/nowhere", &all, &diag), LAC_EIO);
  ck_assert_ptr_null(all);
}
END_TEST

/* The languages that the program ships. */
START_TEST(shipped_languages) {
  static const struct {
    const char *tag;
    const char *text;
    const char *label;
    lac_kind kind;
    const char *repealed;
  } rows[] = {
      {"de",
       "Wer die Daten eines anderen ohne dessen Zustimmung und in der Absicht, "
       "sich zu bereichern, an einen Dritten weitergibt, wird bestraft.",
       "Abschnitt", LAC_KIND_division, "(weggefallen)"},
      {"en",
       "A person who gives the data of another to a third person without the "
       "consent of the owner is guilty of an offence under this section.",
       "Section", LAC_KIND_section, "[Repealed, 2014, c. 31]"},
      {"fr",
       "Quiconque remet les données d'une autre personne à un tiers sans le "
       "consentement de cette personne est puni de la peine prévue par la loi.",
       "Chapitre", LAC_KIND_chapter, "Abrogé par la loi n° 5 du 1er mai 2003"}};
  const char *srcdir = getenv("srcdir");
  char rules[4096];
  snprintf(rules, sizeof rules, "%s/rules", srcdir == NULL ? "." : srcdir);
  lac_languages *all = NULL;
  ck_assert_int_eq(lac_languages_load(arena, rules, &all, &diag), LAC_OK);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const lac_language *l = lac_languages_find(all, lac_str_of(rows[i].tag));
    lac_kind kind;
    ck_assert_ptr_nonnull(l);
    ck_assert_ptr_eq(lac_languages_detect(all, lac_str_of(rows[i].text)), l);
    ck_assert(lac_languages_label(all, lac_str_of(rows[i].label), &kind));
    ck_assert_int_eq(lac_languages_state(all, lac_str_of(rows[i].repealed)),
                     LAC_REPEALED);
    if (strcmp(rows[i].tag, "en") != 0) ck_assert_int_eq(kind, rows[i].kind);
  }
}
END_TEST

int main(void) {
  Suite *s = suite_create("language");
  TCase *tc = tcase_create("language");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, loads_in_the_order_of_tags);
  tcase_add_test(tc, words_and_phrases);
  tcase_add_test(tc, labels);
  tcase_add_test(tc, phrases_at_the_start);
  tcase_add_test(tc, states);
  tcase_add_test(tc, detection);
  tcase_add_test(tc, mistakes_are_told_with_their_place);
  tcase_add_test(tc, no_directory);
  tcase_add_test(tc, shipped_languages);
  return run_suite(s);
}
