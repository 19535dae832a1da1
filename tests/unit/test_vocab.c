/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "limits.h"
#include "run.h"
#include "stem.h"
#include "vocab.h"

static lac_arena *arena;
static lac_languages *languages;
static lac_vocab *vocab;

static void setup(void) {
  lac_diag diag;
  lac_diag_init(&diag);
  arena = lac_arena_new();
  const char *srcdir = getenv("srcdir");
  char *rules = lac_str_dup(
      arena, lac_str_format(arena, "%s/rules", srcdir == NULL ? "." : srcdir));
  ck_assert_int_eq(lac_languages_load(arena, rules, &languages, &diag), LAC_OK);
  vocab = NULL;
}

static void teardown(void) {
  lac_vocab_free(vocab);
  lac_arena_free(arena);
}

static void speak(const char *tag) {
  lac_vocab_free(vocab);
  const lac_language *l = lac_languages_find(languages, lac_str_of(tag));
  ck_assert_ptr_nonnull(l);
  vocab = lac_vocab_new(l, true);
  ck_assert_ptr_eq(lac_vocab_language(vocab), l);
}

static lac_word_info look(const char *word) {
  return *lac_vocab_info(vocab, lac_vocab_add(vocab, lac_str_of(word)));
}

static void assert_str(lac_str got, const char *want) {
  ck_assert_msg(lac_str_eq(got, lac_str_of(want)), "'%.*s', not '%s'",
                LAC_FMT(got), want);
}

START_TEST(forms_have_the_stem_of_the_first) {
  speak("en");
  assert_str(look("Wilfully").stem, "willful");
  assert_str(look("will").stem, "will");
  ck_assert(!lac_str_eq(look("designated").stem, look("designed").stem));
  assert_str(look("designation").stem, "designate");
}
END_TEST

START_TEST(a_word_is_one_number) {
  speak("en");
  size_t before = lac_vocab_count(vocab);
  lac_word a = lac_vocab_add(vocab, LAC_STR("Access"));
  lac_word b = lac_vocab_add(vocab, LAC_STR("box"));
  ck_assert_uint_ne(a, b);
  ck_assert_uint_ne(a, 0);
  ck_assert_uint_eq(lac_vocab_add(vocab, LAC_STR("Access")), a);
  ck_assert_uint_eq(lac_vocab_count(vocab), before + 2);
  assert_str(look("Access").folded, "access");
}
END_TEST

static const struct {
  const char *tag, *word, *folded, *stem;
} stems[] = {
    {"en", "Accesses", "accesses", "access"},
    {"en", "accessing", "accessing", "access"},
    {"en", "PERSON'S", "person", "person"},
    {"en", "person’s", "person", "person"},
    {"en", "offences", "offences", "offenc"},
    {"de", "Straftaten", "straftaten", "straftat"},
    {"de", "STRASSE", "strasse", "strass"},
    {"de", "Straße", "strasse", "strass"},
    {"fr", "Systèmes", "systèmes", "system"},
    {"es", "Delitos", "delitos", "delit"},
    {"nb", "Straffen", "straffen", "straff"},
    {"en", "2003", "2003", "2003"},
};

START_TEST(words_are_folded_and_stemmed) {
  speak(stems[_i].tag);
  lac_word_info w = look(stems[_i].word);
  assert_str(w.folded, stems[_i].folded);
  assert_str(w.stem, stems[_i].stem);
}
END_TEST

static const struct {
  const char *word;
  long number;
} numbers[] = {{"0", 0},
               {"18", 18},
               {"10,000", 10000},
               {"1.000.000", 1000000},
               {"18a", -1},
               {"a18", -1},
               {"eighteen", -1},
               {",", -1},
               {"999999999999", 999999999999},
               {"9999999999999", -1}};

START_TEST(digits_are_numbers) {
  speak("en");
  ck_assert_int_eq(look(numbers[_i].word).number, numbers[_i].number);
}
END_TEST

static const struct {
  const char *tag, *words;
  long number;
} spelled[] = {
    {"en", "eighteen", 18},      {"en", "Ninety", 90},
    {"en", "twenty one", 21},    {"en", "one hundred eighty", 180},
    {"en", "ninety apples", -1}, {"en", "apples", -1},
    {"de", "achtzehn", 18},      {"de", "neunzig", 90},
    {"fr", "dix huit", 18},      {"fr", "quatre vingt dix", 90},
    {"fr", "dix", 10},           {"es", "noventa", 90},
    {"nb", "nitti", 90},
};

START_TEST(numbers_in_words) {
  speak(spelled[_i].tag);
  lac_word words[8];
  size_t n = 0;
  lac_str rest = lac_str_of(spelled[_i].words), word;
  while (lac_str_split(&rest, ' ', &word))
    words[n++] = lac_vocab_add(vocab, word);
  ck_assert_int_eq(lac_vocab_spelled(vocab, words, n), spelled[_i].number);
  if (spelled[_i].number > 0)
    ck_assert(lac_vocab_info(vocab, words[0])->spelled);
}
END_TEST

START_TEST(lists_of_the_language) {
  speak("en");
  lac_word_info w = look("AND");
  ck_assert(lac_word_is(&w, LAC_WORDS_and));
  ck_assert(lac_word_is(&w, LAC_WORDS_function));
  ck_assert(!lac_word_is(&w, LAC_WORDS_or));
  w = look("ss");
  ck_assert(lac_word_is(&w, LAC_WORDS_abbreviation));
  ck_assert(lac_word_is(&w, LAC_WORDS_cite)); /* "ss." in the list */
  w = look("lamp");
  ck_assert_uint_eq(w.lists, 0);
}
END_TEST

START_TEST(many_words_keep_their_numbers) {
  speak("en");
  char word[16];
  lac_word first = lac_vocab_add(vocab, LAC_STR("w0"));
  for (int i = 1; i < 5000; i++) {
    snprintf(word, sizeof word, "w%d", i);
    lac_vocab_add(vocab, lac_str_of(word));
  }
  ck_assert_uint_eq(lac_vocab_add(vocab, LAC_STR("w0")), first);
  assert_str(lac_vocab_info(vocab, first)->folded, "w0");
  assert_str(lac_vocab_info(vocab, first + 4999)->folded, "w4999");
}
END_TEST

START_TEST(a_stemmer_by_snowballs_name) {
  ck_assert_ptr_null(lac_stemmer_new("klingon"));
  lac_stemmer *s = lac_stemmer_new("english");
  ck_assert_ptr_nonnull(s);
  assert_str(lac_stem(s, LAC_STR("computers")), "comput");
  assert_str(lac_stem(s, LAC_STR("")), "");
  lac_stemmer_free(s);
  lac_stemmer_free(NULL);
}
END_TEST

START_TEST(numbers_in_words_are_asked_for) {
  lac_vocab *plain =
      lac_vocab_new(lac_languages_find(languages, LAC_STR("en")), false);
  lac_word six = lac_vocab_add(plain, LAC_STR("six"));
  ck_assert(!lac_vocab_info(plain, six)->spelled);
  ck_assert_int_eq(lac_vocab_spelled(plain, &six, 1), -1);
  lac_vocab_free(plain);
  speak("en");
  six = lac_vocab_add(vocab, LAC_STR("six"));
  ck_assert(lac_vocab_info(vocab, six)->spelled);
  ck_assert_int_eq(lac_vocab_spelled(vocab, &six, 1), 6);
}
END_TEST

int main(void) {
  Suite *s = suite_create("vocab");
  TCase *tc = tcase_create("vocab");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, forms_have_the_stem_of_the_first);
  tcase_add_test(tc, a_word_is_one_number);
  tcase_add_test(tc, numbers_in_words_are_asked_for);
  tcase_add_loop_test(tc, words_are_folded_and_stemmed, 0,
                      (int)(sizeof stems / sizeof *stems));
  tcase_add_loop_test(tc, digits_are_numbers, 0,
                      (int)(sizeof numbers / sizeof *numbers));
  tcase_add_loop_test(tc, numbers_in_words, 0,
                      (int)(sizeof spelled / sizeof *spelled));
  tcase_add_test(tc, lists_of_the_language);
  tcase_add_test(tc, many_words_keep_their_numbers);
  tcase_add_test(tc, a_stemmer_by_snowballs_name);
  return run_suite(s);
}
