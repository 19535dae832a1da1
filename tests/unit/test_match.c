/* SPDX-License-Identifier: Apache-2.0 */
#include "match.h"
#include "rulebase.h"
#include "run.h"

static lac_arena *arena;
static lac_intern *names;
static lac_matcher *matcher;
static lac_hits hits;
static const char *text;

static void setup(void) {
  base_setup();
  arena = lac_arena_new();
  matcher = NULL;
}

static void teardown(void) {
  lac_matcher_free(matcher);
  lac_arena_free(arena);
  base_teardown();
}

/* A matcher for this lexicon; examples are added where there are none. */
static void lexicon(const char *lines) {
  lac_languages *languages;
  lac_lexicon *l;
  char all[4000];
  size_t n = 0;
  for (const char *p = lines; *p != '\0';) {
    const char *end = strchr(p, '\n');
    n += (size_t)snprintf(all + n, sizeof all - n, "%.*s\n", (int)(end - p), p);
    if (end[1] == '\0' || strncmp(end + 1, "concept", 7) == 0)
      n += (size_t)snprintf(all + n, sizeof all - n, "+ [x]\n- y\n");
    p = end + 1;
  }
  base_put("rules/lexicon/en/lamps.lex", all);
  names = lac_intern_new(arena);
  ck_assert_int_eq(
      lac_languages_load(arena, base_path("rules"), &languages, &base_diag),
      LAC_OK);
  const lac_language *en = lac_languages_find(languages, LAC_STR("en"));
  ck_assert_msg(lac_lexicon_load(arena, base_path("rules"), en, names, &l,
                                 &base_diag) == LAC_OK,
                "%s", base_said);
  matcher = lac_matcher_new(l);
  ck_assert_ptr_eq(lac_matcher_lexicon(matcher), l);
}

static void match(const char *words) {
  lac_tokens t;
  lac_tokens_init(&t, arena);
  text = words;
  lac_tokens_split(&t, lac_matcher_vocab(matcher), lac_str_of(words));
  hits = (lac_hits){0};
  for (size_t i = 0; i < t.sentence_n; i++)
    lac_match(matcher, arena, t.tokens + t.sentences[i].first,
              t.sentences[i].count, &hits);
}

/* The words that the concept hits, parted by "|". */
static const char *found(const char *concept) {
  static char out[1000];
  lac_sym id = lac_intern_find(names, lac_str_of(concept));
  ck_assert_uint_ne(id, 0);
  out[0] = '\0';
  for (size_t i = 0; i < hits.n; i++) {
    const lac_hit *h = &hits.items[i];
    if (h->concept != id) continue;
    size_t used = strlen(out);
    snprintf(out + used, sizeof out - used, "%s%.*s", used > 0 ? "|" : "",
             (int)(h->to - h->from), text + h->from);
  }
  return out;
}

static const struct {
  const char *wording, *text, *found;
} rows[] = {
    {"open", "He opens, opened and OPENING.", "opens|opened|OPENING"},
    {"=open", "He opens what is open.", "open"},
    {"tele*", "The telephone of Telegraph.", "telephone|Telegraph"},
    {"*phone", "A telephone, phones.", "telephone"},
    {"*leph*", "A telephone.", "telephone"},
    {"lamp box", "A lamp box, lamp-boxes, lamp a box.", "lamp box|lamp-boxes"},
    {"lamp [0-1] box", "A lamp a box, lamp a b box.", "lamp a box"},
    {"lamp [1-2] box", "A lamp box, lamp a b box.", "lamp a b box"},
    {"(open|shut) it", "He opens it; shuts it.", "opens it|shuts it"},
    {"(open up|shut) it", "Open it, open up it.", "open up it"},
    {"red? box", "A red box, a box.", "red box|box|box"},
    {"(a|b (c|d)) box", "b c box, a box, b box", "b c box|a box"},
    {"within # day", "within 90 days, within ninety days, within days",
     "within 90 days|within ninety days"},
    {"box", "Nothing of that.", ""},
    {"box*", "box boxing", "box|boxing"},
};

START_TEST(wordings) {
  char lines[200];
  snprintf(lines, sizeof lines, "concept c\n  | %s\n", rows[_i].wording);
  lexicon(lines);
  match(rows[_i].text);
  ck_assert_msg(strcmp(found("c"), rows[_i].found) == 0, "%s: %s, not %s",
                rows[_i].wording, found("c"), rows[_i].found);
}
END_TEST

static const struct {
  const char *text;
  long value;
} values[] = {
    {"within 90 days", 90},
    {"within ninety (90) days", 90},
    {"within 90 (ninety) days", 90},
    {"within twenty-one days", 21},
    {"within 10,000 days", 10000},
    {"within 3 months", 90},
    {"within a day", -1},
    {"within one hundred eighty days", 180},
};

START_TEST(numbers_are_captured) {
  lexicon(
      "concept c\n  | within # day\n  | within # month @30\n  | within a "
      "day\n");
  match(values[_i].text);
  ck_assert_uint_eq(hits.n, 1);
  ck_assert_int_eq(hits.items[0].value, values[_i].value);
}
END_TEST

START_TEST(a_context_cancels) {
  lexicon("concept c\n  | access\n  unless access to justice\n");
  match("Access to a box and access to justice.");
  ck_assert_str_eq(found("c"), "Access");
}
END_TEST

/* It cancels its own concept only, and only what it overlaps. */
START_TEST(a_context_cancels_no_other_concept) {
  lexicon(
      "concept c\n  | access\n  unless access to justice\n"
      "concept d\n  | access to\n");
  match("There is access to justice.");
  ck_assert_str_eq(found("c"), "");
  ck_assert_str_eq(found("d"), "access to");
}
END_TEST

START_TEST(concepts_of_concepts) {
  lexicon(
      "concept all\n  | <act> [0-2] <thing>\n"
      "concept act\n  | open\n  | shut\n"
      "concept thing\n  | lamp? box\n  unless box office\n");
  match("He opens the lamp box and shuts a door, opens a box office.");
  ck_assert_str_eq(found("all"), "opens the lamp box");
}
END_TEST

START_TEST(a_number_passes_through_concepts) {
  lexicon(
      "concept all\n  | under <age>\n"
      "concept age\n  | # year\n");
  match("A person under 18 years.");
  lac_sym all = lac_intern_find(names, LAC_STR("all"));
  bool seen = false;
  for (size_t i = 0; i < hits.n; i++)
    if (hits.items[i].concept == all) {
      seen = true;
      ck_assert_int_eq(hits.items[i].value, 18);
    }
  ck_assert(seen);
}
END_TEST

START_TEST(nothing_matches_over_the_end_of_a_sentence) {
  lexicon("concept c\n  | lamp [0-3] box\n");
  match("He has a lamp. The box is red.");
  ck_assert_str_eq(found("c"), "");
}
END_TEST

/* What grows with the square of the gaps is cut, not waited for. */
START_TEST(hostile_text_takes_no_time) {
  lexicon("concept c\n  | a [0-60] a [0-60] a [0-60] a [0-60] a [0-60] zz\n");
  static char many[200001];
  for (size_t i = 0; i < sizeof many - 1; i++) many[i] = i % 2 ? ' ' : 'a';
  match(many);
  ck_assert_str_eq(found("c"), "");
}
END_TEST

START_TEST(trimming_keeps_a_small_vocabulary) {
  lexicon("concept c\n  | box\n");
  match("A box.");
  lac_vocab *before = lac_matcher_vocab(matcher);
  lac_matcher_trim(matcher);
  ck_assert_ptr_eq(lac_matcher_vocab(matcher), before);
  match("A box.");
  ck_assert_str_eq(found("c"), "box");
}
END_TEST

int main(void) {
  Suite *s = suite_create("match");
  TCase *tc = tcase_create("match");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, wordings, 0, (int)(sizeof rows / sizeof *rows));
  tcase_add_loop_test(tc, numbers_are_captured, 0,
                      (int)(sizeof values / sizeof *values));
  tcase_add_test(tc, a_context_cancels);
  tcase_add_test(tc, a_context_cancels_no_other_concept);
  tcase_add_test(tc, concepts_of_concepts);
  tcase_add_test(tc, a_number_passes_through_concepts);
  tcase_add_test(tc, nothing_matches_over_the_end_of_a_sentence);
  tcase_add_test(tc, hostile_text_takes_no_time);
  tcase_add_test(tc, trimming_keeps_a_small_vocabulary);
  return run_suite(s);
}
