/* SPDX-License-Identifier: Apache-2.0 */
#include "rulebase.h"
#include "run.h"
#include "trial.h"

static lac_arena *arena;
static lac_vocab *vocab;
static lac_trial_index *trials;

static void setup(void) {
  lac_languages *languages;
  lac_lexicon *lexicon;
  base_setup();
  base_put("rules/lexicon/en/lamps.lex",
           "concept lit\n  | (red|green) lamp\n  | (red|blue) lamp\n"
           "  + [red lamp]\n  - lamp\n");
  arena = lac_arena_new();
  ck_assert_int_eq(
      lac_languages_load(arena, base_path("rules"), &languages, &base_diag),
      LAC_OK);
  const lac_language *en = lac_languages_find(languages, LAC_STR("en"));
  ck_assert_int_eq(
      lac_lexicon_load(arena, base_path("rules"), en, lac_intern_new(arena),
                       &lexicon, &base_diag),
      LAC_OK);
  vocab = lac_vocab_new(en, false);
  trials = lac_trial_index_new(arena, lexicon);
}

static void teardown(void) {
  lac_trial_index_done(trials);
  lac_vocab_free(vocab);
  lac_arena_free(arena);
  base_teardown();
}

static uint32_t class_of(const char *word) {
  lac_word w = lac_vocab_add(vocab, lac_str_of(word));
  return lac_trial_class(trials, lac_vocab_info(vocab, w));
}

/* How many sequences are tried at words of the class. */
static unsigned tried(uint32_t class) {
  lac_trials_of_class(trials, class);
  return trials->classes[class].trials.starts[1];
}

START_TEST(words_that_meet_the_same_are_one_class) {
  uint32_t lamp = class_of("lamp");
  ck_assert_uint_eq(class_of("Lamps"), lamp);
  ck_assert_uint_ne(class_of("red"), lamp);
  ck_assert_uint_eq(class_of("sea"), class_of("sky"));
  ck_assert_uint_eq(tried(class_of("sea")), 0);
}
END_TEST

/* The two sequences have their rarest word in common, and are alike as long as
 * red is the only one of their other words; then a word tells them apart. */
START_TEST(what_no_word_met_is_not_tried) {
  uint32_t lamp = class_of("lamp");
  ck_assert_uint_eq(tried(lamp), 0);
  class_of("red");
  ck_assert(!trials->classes[lamp].trials.made);
  ck_assert_uint_eq(tried(lamp), 1);
  class_of("green");
  ck_assert(!trials->classes[lamp].trials.made);
  ck_assert_uint_eq(tried(lamp), 2);
  class_of("sea");
  ck_assert(trials->classes[lamp].trials.made);
}
END_TEST

/* A class that was learnt before a kind was parted meets both halves. */
START_TEST(old_classes_meet_the_new_kind) {
  class_of("lamp");
  uint32_t red = class_of("red");
  size_t kinds = trials->kind_n;
  class_of("blue");
  ck_assert_uint_gt(trials->kind_n, kinds);
  const uint64_t *bits = lac_trial_bits(trials, red);
  ck_assert_int_eq(__builtin_popcountll(bits[0]), 2);
}
END_TEST

int main(void) {
  Suite *s = suite_create("trial");
  TCase *tc = tcase_create("trial");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, words_that_meet_the_same_are_one_class);
  tcase_add_test(tc, what_no_word_met_is_not_tried);
  tcase_add_test(tc, old_classes_meet_the_new_kind);
  return run_suite(s);
}
