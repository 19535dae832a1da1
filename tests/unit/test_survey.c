/* SPDX-License-Identifier: Apache-2.0 */
#include "run.h"
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

/* Where the title tells nothing. */
START_TEST(kinds_by_what_the_text_is_called) {
  static const struct {
    const char *name, *title, *text;
    unsigned kinds;
  } rows[] = {
      {"t.md", "Republic", "## Section 1 Ash\n\nHe opens it.", 0},
      {"t.md", "Republic",
       "## Section 1 Ash\n\nThis Act is cited as the Crimes Act.", 1},
      {"t.md", "Republic",
       "## Section 1 Ash\n\nCrimes apart, this Act is cited as the Bees Act.",
       0},
      {"law/2021_crimes-act.md", "Republic", "## Section 1 Ash\n\nHe opens it.",
       1},
      {"crimes/act.md", "Republic", "## Section 1 Ash\n\nHe opens it.", 0},
      {"t.md", "Republic",
       "An Act to make law on crimes.\n\n## Section 1 Ash\n\nHe opens it.", 1},
  };
  s = base_survey_of(engine, arena, rows[_i].name, rows[_i].title,
                     rows[_i].text, &work);
  ck_assert_uint_eq(s->kinds, rows[_i].kinds);
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

/* A law of many provisions that cite each other, long enough to be shared. */
static lac_str long_law(void) {
  lac_buf text;
  lac_buf_init(&text, arena);
  lac_buf_format(&text, "Enacted by the Assembly.\n\n");
  for (int i = 1; i <= 900; i++) {
    if (i % 300 == 1) lac_buf_format(&text, "## Part %d\n\nOf it.\n\n", i);
    lac_buf_format(&text,
                   "### Section %d Opening\n\n(1) Who%s opens a lamp box%s "
                   "under section %d—\n\n(a) shuts it; or\n\n(b) sees it, "
                   "commits an offence.\n\n(2) No more of that.\n\n",
                   i, i % 7 == 0 ? " knowingly" : "",
                   i % 11 == 0 ? " of a golden lantern" : "", i * 7 % 900 + 1);
  }
  return lac_buf_str(&text);
}

static void assert_same_survey(const lac_survey *a, const lac_survey *b) {
  ck_assert_uint_eq(a->unit_n, b->unit_n);
  ck_assert_uint_eq(a->piece_n, b->piece_n);
  ck_assert_uint_eq(a->hits.n, b->hits.n);
  ck_assert_uint_eq(a->link_n, b->link_n);
  for (size_t i = 0; i < a->unit_n; i++) {
    const lac_unit *x = &a->units[i], *y = &b->units[i];
    ck_assert_ptr_eq(x->node, y->node);
    ck_assert_uint_eq(x->piece, y->piece);
    ck_assert_uint_eq(x->piece_end, y->piece_end);
    ck_assert_uint_eq(x->hit, y->hit);
    ck_assert_uint_eq(x->hit_end, y->hit_end);
    ck_assert_uint_eq(x->heading_hit, y->heading_hit);
    ck_assert_uint_eq(x->link, y->link);
  }
  for (size_t i = 0; i < a->piece_n; i++) {
    ck_assert_ptr_eq(a->pieces[i].node, b->pieces[i].node);
    ck_assert_uint_eq(a->pieces[i].from, b->pieces[i].from);
    ck_assert_uint_eq(a->piece_hits[i].unit, b->piece_hits[i].unit);
    ck_assert_uint_eq(a->piece_hits[i].hit, b->piece_hits[i].hit);
    ck_assert_uint_eq(a->piece_hits[i].hit_end, b->piece_hits[i].hit_end);
  }
  for (size_t i = 0; i < a->hits.n; i++) {
    ck_assert_uint_eq(a->hits.items[i].concept, b->hits.items[i].concept);
    ck_assert_uint_eq(a->hits.items[i].from, b->hits.items[i].from);
    ck_assert_uint_eq(a->hits.items[i].to, b->hits.items[i].to);
  }
  for (size_t i = 0; i < a->link_n; i++) {
    ck_assert_uint_eq(a->links[i].piece, b->links[i].piece);
    ck_assert_uint_eq(a->links[i].unit, b->links[i].unit);
  }
}

static void assert_same_findings(lac_survey *a, lac_survey *b) {
  lac_work x = {.id = LAC_STR("t")}, y = x;
  lac_finding_work(arena, a, &x);
  lac_finding_work(arena, b, &y);
  size_t found = 0;
  for (size_t r = 0; r < a->rules->requirement_n; r++) {
    const lac_candidates *k = &x.by_requirement[r], *l = &y.by_requirement[r];
    ck_assert_uint_eq(k->n, l->n);
    found += k->n;
    for (size_t i = 0; i < k->n; i++) {
      ck_assert_uint_eq(k->items[i]->unit, l->items[i]->unit);
      ck_assert_double_eq(k->items[i]->score, l->items[i]->score);
      ck_assert(lac_str_eq(k->items[i]->at.eid, l->items[i]->at.eid));
    }
  }
  ck_assert_uint_gt(found, 0);
}

/* However many threads there are, and whatever they find. */
START_TEST(threads_find_what_one_finds) {
  s = base_survey(engine, arena, lac_str_dup(arena, long_law()), &work);
  const lac_language *en = lac_lexicon_language(s->lexicon);
  lac_matcher *first = lac_engine_matcher(engine, en, &base_diag);
  lac_matcher *matchers[LAC_MAX_LANES];
  for (size_t i = 0; i < LAC_MAX_LANES; i++)
    matchers[i] = lac_matcher_new(s->lexicon);
  lac_survey *one = lac_survey_new(arena, s->statute, s->rules, first);
  ck_assert_uint_gt(one->hits.n, 1000);
  ck_assert_uint_gt(one->link_n, 800);
  for (size_t n = 2; n <= LAC_MAX_LANES; n++) {
    lac_survey *many =
        lac_survey_share(arena, s->statute, s->rules, matchers, n);
    assert_same_survey(one, many);
    assert_same_findings(one, many);
  }
  for (size_t i = 0; i < LAC_MAX_LANES; i++) lac_matcher_free(matchers[i]);
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
  tcase_add_loop_test(tc, kinds_by_what_the_text_is_called, 0, 6);
  tcase_add_test(tc, norms_are_built_once);
  tcase_add_test(tc, threads_find_what_one_finds);
  return run_suite(suite);
}
