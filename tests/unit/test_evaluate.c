/* SPDX-License-Identifier: Apache-2.0 */
#include "evaluate.h"
#include "run.h"
#include "surveying.h"

static lac_work work;
static lac_survey *s;

static lac_expr *make(lac_expr_kind kind, int n) {
  lac_expr *e = LAC_NEW(arena, lac_expr);
  e->kind = kind;
  e->n = n;
  return e;
}

/* "near 3 opens lamp-box", "all opens (not golden)", "in linked penalty". */
static lac_expr *parse(const char **p) {
  static const struct {
    const char *word;
    lac_expr_kind kind;
    bool number;
  } kinds[] = {
      {"all", LAC_EXPR_ALL, false},        {"any", LAC_EXPR_ANY, false},
      {"atleast", LAC_EXPR_ATLEAST, true}, {"near", LAC_EXPR_NEAR, true},
      {"order", LAC_EXPR_ORDER, true},     {"not", LAC_EXPR_NOT, false},
      {"in", LAC_EXPR_IN, false}};
  static const char *const scopes[] = {"norm",    "provision", "linked",
                                       "cited",   "clause",    "work",
                                       "heading", "part"};
  char word[40];
  lac_expr *e = NULL;
  for (;;) {
    while (**p == ' ') ++*p;
    if (**p == '\0' || **p == ')') {
      *p += **p == ')';
      return e;
    }
    if (**p == '(') {
      ++*p;
      lac_expr *kid = parse(p);
      if (e == NULL) e = make(LAC_EXPR_ALL, 0);
      LAC_PUSH(arena, e->kids, e->kid_n, e->kid_cap, kid);
      continue;
    }
    size_t n = strcspn(*p, " ()");
    snprintf(word, sizeof word, "%.*s", (int)n, *p);
    *p += n;
    bool made = false;
    for (size_t i = 0; e == NULL && i < sizeof kinds / sizeof *kinds; i++)
      if (strcmp(word, kinds[i].word) == 0) {
        e = make(kinds[i].kind,
                 kinds[i].number ? (int)strtol(*p, (char **)p, 10) : 0);
        made = true;
      }
    if (made && e->kind == LAC_EXPR_IN) {
      while (**p == ' ') ++*p;
      n = strcspn(*p, " ");
      for (int i = 0; i < 8; i++)
        if (strlen(scopes[i]) == n && strncmp(*p, scopes[i], n) == 0)
          e->scope = (lac_scope)i;
      *p += n;
    }
    if (made) continue;
    lac_expr *c = make(LAC_EXPR_CONCEPT, 0);
    c->concept = base_concept(engine, word);
    if (e == NULL) {
      e = c;
      continue;
    }
    LAC_PUSH(arena, e->kids, e->kid_n, e->kid_cap, c);
  }
}

/* Whether the expression holds in the norm number `norm` of section 1; -1: in
 * the whole section. */
static bool holds(const char *expr, int norm, lac_spans *spans) {
  size_t n;
  uint32_t unit = base_unit(s, "1");
  const lac_norm *norms = lac_survey_norms(s, unit, &n);
  ck_assert_int_lt(norm, (int)n);
  lac_place_of_law at = {s, unit, norm < 0 ? NULL : &norms[norm]};
  const char *p = expr;
  return lac_evaluate(&at, parse(&p), spans);
}

/* Section 1 has two norms; 3 opens words between its words. */
static const char law[] =
    "## Part I Golden lamps\n\n### Section 1 Golden\n\nHe opens a large and "
    "red lamp box "
    "and "
    "shuts it. A golden lamp box is without right.\n\n### Section 2 Bee\n\nAn "
    "offence under section 1 makes liable to imprisonment.\n\n### Section 3 "
    "Cat\n\nAn offence under this Part is done knowingly.\n\n## Part II\n\n### "
    "Section 4 Dog\n\nA lantern means a lamp. An offence under this Act is "
    "done by "
    "breaking a lock.";

static const struct {
  const char *expr;
  int norm;
  bool holds;
} rows[] = {
    {"opens", 0, true},
    {"opens", 1, false},
    {"opens", -1, true},
    {"golden", 0, false}, /* the heading is not in it */
    {"all opens shuts", 0, true},
    {"all opens golden", 0, false},
    {"all opens golden", -1, false}, /* never in one norm */
    {"any opens golden", 0, true},
    {"any opens golden", 1, true},
    {"any knowingly applies", 0, false},
    {"atleast 2 opens shuts golden", 0, true},
    {"atleast 3 opens shuts golden", 0, false},
    {"near 4 opens lamp-box", 0, true},
    {"near 3 opens lamp-box", 0, false},
    {"near 4 lamp-box opens", 0, true},
    {"order 4 opens lamp-box", 0, true},
    {"order 4 lamp-box opens", 0, false},
    {"near 4 opens lamp-box shuts", 0, true},
    {"near 0 opens lamp-box shuts", 0, false},
    {"near 4 (any knowingly opens) lamp-box", 0, true},
    {"not golden", 0, true},
    {"not opens", 0, false},
    {"all opens (not golden)", 0, true},
    {"in norm golden", 0, false},
    {"in norm golden", -1, false},
    {"in provision golden", 0, true},
    {"in provision (all opens golden)", 0, false},
    {"in provision penalty", 0, false},
    {"in linked penalty", 0, true},
    {"in linked knowingly", 0, false},
    {"in cited opens", 0, true},
    {"in cited penalty", 0, false}, /* section 2 cites section 1 */
    {"in clause knowingly", 0, true},
    {"in clause penalty", 0, true},
    {"in clause breaking-a-lock", 0, true},
    {"in clause lantern", 0, false},
    {"in work lantern", 0, true},
    {"in work title-penal", 0, false},
    {"in heading golden", 0, true},
    {"in heading opens", 0, false},
    {"in heading (any opens golden)", 0, true},
    {"in heading (all opens golden)", 0, false},
    {"in part golden", 0, true},
    {"in part opens", 0, false},
    {"in part golden", -1, true},
};

START_TEST(expressions) {
  s = base_survey(engine, arena, law, &work);
  lac_spans spans;
  ck_assert_msg(holds(rows[_i].expr, rows[_i].norm, &spans) == rows[_i].holds,
                "'%s' in %d", rows[_i].expr, rows[_i].norm);
  if (!rows[_i].holds) ck_assert_uint_eq(spans.n, 0);
  ck_assert_int_eq(holds(rows[_i].expr, rows[_i].norm, NULL), rows[_i].holds);
}
END_TEST

/* Section 2 cites section 1 in a sentence of penalty, which opens a lamp. */
START_TEST(cited) {
  s = base_survey(engine, arena, law, &work);
  size_t n;
  uint32_t unit = base_unit(s, "2");
  lac_place_of_law at = {s, unit, lac_survey_norms(s, unit, &n)};
  lac_expr opens = {.kind = LAC_EXPR_CONCEPT,
                    .concept = base_concept(engine, "opens")};
  lac_expr *kid = &opens;
  lac_expr in = {
      .kind = LAC_EXPR_IN, .scope = LAC_SCOPE_CITED, .kids = &kid, .kid_n = 1};
  in.concept = base_concept(engine, "penalty");
  ck_assert(lac_evaluate(&at, &in, NULL));
  in.concept = base_concept(engine, "knowingly");
  ck_assert(!lac_evaluate(&at, &in, NULL));
}
END_TEST

START_TEST(spans_are_the_words) {
  s = base_survey(engine, arena, law, &work);
  lac_spans spans;
  ck_assert(holds("near 4 opens lamp-box", 0, &spans));
  ck_assert_uint_eq(spans.n, 1);
  lac_evidence e = lac_evidence_of(arena, s, &work, &spans.items[0]);
  ck_assert(lac_str_eq(e.quote, LAC_STR("opens a large and red lamp box")));
  ck_assert(lac_str_eq(e.provision, LAC_STR("1")));
  ck_assert(holds("all opens shuts", 0, &spans));
  ck_assert_uint_eq(spans.n, 2);
}
END_TEST

START_TEST(near_reaches_over_the_pieces_of_a_list) {
  s = base_survey(
      engine, arena,
      "## Section 1 Ash\n\nHe opens—\n\n(a) a lamp box; or\n\n(b) a "
      "lantern.",
      &work);
  ck_assert(holds("near 1 opens lamp-box", 0, NULL));
  ck_assert(!holds("near 0 opens lamp-box", 0, NULL));
  ck_assert(holds("near 1 opens lantern", 1, NULL));
  ck_assert(!holds("all lamp-box lantern", -1, NULL));
}
END_TEST

/* What could be true is asked of whole provisions before norms are. */
static bool everything(const void *user, lac_concept c) {
  return c != *(const lac_concept *)user;
}

START_TEST(what_is_possible) {
  s = base_survey(engine, arena, law, &work);
  lac_concept opens = base_concept(engine, "opens");
  const struct {
    const char *expr;
    bool possible;
  } asked[] = {{"opens", false},
               {"shuts", true},
               {"all opens shuts", false},
               {"any opens shuts", true},
               {"near 0 shuts golden", true},
               {"near 9 shuts opens", false},
               {"atleast 2 opens shuts golden", true},
               {"not opens", true},
               {"in work opens", true}};
  for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
    const char *p = asked[i].expr;
    ck_assert_msg(
        lac_expr_possible(parse(&p), everything, &opens) == asked[i].possible,
        "%s", asked[i].expr);
  }
}
END_TEST

/* A language that has no words for one of several ways is still examined. */
START_TEST(what_is_spoken) {
  s = base_survey(engine, arena, law, &work);
  lac_concept opens = base_concept(engine, "opens");
  const struct {
    const char *expr;
    bool spoken;
  } asked[] = {{"opens", false},
               {"shuts", true},
               {"all opens shuts", false},
               {"any opens shuts", true},
               {"near 9 shuts opens", false},
               {"atleast 2 opens shuts golden", true},
               {"atleast 2 opens shuts", false},
               {"not opens", true},
               {"in work opens", false}};
  for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
    const char *p = asked[i].expr;
    ck_assert_msg(
        lac_expr_spoken(parse(&p), everything, &opens) == asked[i].spoken, "%s",
        asked[i].expr);
  }
}
END_TEST

int main(void) {
  Suite *suite = suite_create("evaluate");
  TCase *tc = tcase_create("evaluate");
  suite_add_tcase(suite, tc);
  tcase_add_checked_fixture(tc, surveying_setup, surveying_teardown);
  tcase_add_loop_test(tc, expressions, 0, (int)(sizeof rows / sizeof *rows));
  tcase_add_test(tc, cited);
  tcase_add_test(tc, spans_are_the_words);
  tcase_add_test(tc, near_reaches_over_the_pieces_of_a_list);
  tcase_add_test(tc, what_is_possible);
  tcase_add_test(tc, what_is_spoken);
  return run_suite(suite);
}
