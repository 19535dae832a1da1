/* SPDX-License-Identifier: Apache-2.0 */
#include "selftest.h"

typedef struct {
  lac_engine *engine;
  lac_diag *diag;
  lac_arena *scratch; /* reset for each example */
  lac_selftest_result *result;
} tester;

/* ---- Examples of a lexicon -------------------------------------------- */

/* One example, tokenised and matched. */
typedef struct {
  lac_tokens tokens;
  lac_hits hits;
} reading;

static reading read_text(tester *t, lac_matcher *matcher, lac_str text) {
  reading r = {.hits = {0}};
  lac_tokens_init(&r.tokens, t->scratch);
  lac_tokens_split(&r.tokens, lac_matcher_vocab(matcher), text);
  for (size_t i = 0; i < r.tokens.sentence_n; i++) {
    const lac_sentence *s = &r.tokens.sentences[i];
    lac_match(matcher, t->scratch, r.tokens.tokens + s->first, s->count,
              &r.hits);
  }
  return r;
}

/* "gaining~gain access | to": the stem where it is not the word, a bar where a
 * sentence ends. */
static void tell_tokens(lac_buf *out, const lac_vocab *vocab,
                        const reading *r) {
  for (size_t i = 0; i < r->tokens.sentence_n; i++) {
    const lac_sentence *s = &r->tokens.sentences[i];
    if (i > 0) lac_buf_add(out, LAC_STR(" |"));
    for (size_t k = s->first; k < s->first + s->count; k++) {
      const lac_word_info *w = lac_vocab_info(vocab, r->tokens.tokens[k].word);
      lac_buf_format(out, " %.*s", LAC_FMT(w->folded));
      if (!lac_str_eq(w->folded, w->stem))
        lac_buf_format(out, "~%.*s", LAC_FMT(w->stem));
    }
  }
}

static void tell_hits(lac_buf *out, const lac_rules *rules, const reading *r,
                      lac_str text) {
  if (r->hits.n == 0) lac_buf_add(out, lac_str_of(_(" none")));
  for (size_t i = 0; i < r->hits.n; i++) {
    const lac_hit *h = &r->hits.items[i];
    lac_buf_format(out, "%s %.*s [%.*s]", i == 0 ? "" : ",",
                   LAC_FMT(lac_intern_str(rules->names, h->concept)),
                   LAC_FMT(lac_str_sub(text, h->from, h->to)));
  }
}

/* NULL where the example holds, else what is wrong. */
static const char *judge(const lac_example *e, const lac_hits *hits) {
  bool any = false;
  for (size_t i = 0; i < hits->n; i++) {
    const lac_hit *h = &hits->items[i];
    if (h->concept != e->concept) continue;
    any = true;
    if (e->positive && h->from == e->mark_start && h->to == e->mark_end)
      return NULL;
  }
  if (!e->positive) return any ? _("is hit and must not be") : NULL;
  return any ? _("is hit, but not exactly between [ and ]") : _("is not hit");
}

static void test_example(tester *t, lac_matcher *matcher,
                         const lac_example *e) {
  lac_arena_reset(t->scratch);
  reading r = read_text(t, matcher, e->text);
  t->result->examples++;
  const char *wrong = judge(e, &r.hits);
  if (wrong == NULL) return;
  t->result->failed++;
  const lac_rules *rules = lac_engine_rules(t->engine);
  lac_buf out;
  lac_buf_init(&out, t->scratch);
  lac_buf_add(&out, lac_str_of(_("; words:")));
  tell_tokens(&out, lac_matcher_vocab(matcher), &r);
  lac_buf_add(&out, lac_str_of(_("; hits:")));
  tell_hits(&out, rules, &r, e->text);
  lac_str told = lac_buf_str(&out);
  lac_diag_add(t->diag, LAC_ERROR, e->place.file, e->place.line,
               e->place.column, "%.*s %s%.*s",
               LAC_FMT(lac_intern_str(rules->names, e->concept)), wrong,
               LAC_FMT(told));
}

static lac_status test_language(tester *t, const lac_language *language) {
  lac_matcher *matcher = lac_engine_matcher(t->engine, language, t->diag);
  if (matcher == NULL) return LAC_EINPUT;
  const lac_lexicon *lexicon = lac_matcher_lexicon(matcher);
  const lac_example *e;
  lac_concept last = 0;
  for (size_t i = 0; (e = lac_lexicon_example(lexicon, i)) != NULL; i++) {
    if (e->concept != last) t->result->concepts++;
    last = e->concept;
    test_example(t, matcher, e);
  }
  return LAC_OK;
}

/* ---- Cases of a requirement ------------------------------------------- */

/* The case as a Markdown statute: one provision unless it says otherwise. XML's
 * indentation is no part of it. */
static lac_str statute_text(tester *t, lac_str text) {
  lac_buf out;
  lac_buf_init(&out, t->scratch);
  lac_str rest = lac_str_trim(text), line;
  lac_buf_add(&out, LAC_STR("# Case\n\n"));
  if (!lac_str_starts(rest, LAC_STR("#")))
    lac_buf_add(&out, LAC_STR("## 1 Case\n\n"));
  while (lac_str_split(&rest, '\n', &line)) {
    lac_buf_add(&out, lac_str_trim(line));
    lac_buf_byte(&out, '\n');
  }
  return lac_buf_str(&out);
}

/* The case as a jurisdiction of one work, of the kind that is asked for; NULL,
 * reported, where it cannot be read. */
static lac_jurisdiction *read_case(tester *t, const lac_requirement *r,
                                   const lac_case *k) {
  const lac_rules *rules = lac_engine_rules(t->engine);
  lac_source *src = LAC_NEW(t->scratch, lac_source);
  lac_statute *st;
  lac_jurisdiction *j = LAC_NEW(t->scratch, lac_jurisdiction);
  lac_work work = {.id = LAC_STR("case"), .path = LAC_STR("case")};
  if (lac_source_from(t->scratch, k->place.file, statute_text(t, k->text), src,
                      t->diag) != LAC_OK ||
      lac_reader_read(t->scratch, src, rules->languages, &st, t->diag) !=
          LAC_OK)
    return NULL;
  st->language = k->language;
  lac_survey *survey;
  if (lac_engine_survey(t->engine, t->scratch, st, &work, &survey, t->diag) !=
          LAC_OK ||
      survey == NULL)
    return NULL;
  survey->kinds = 0;
  work.kinds = r->kinds;
  lac_finding_work(t->scratch, survey, &work);
  j->arena = t->scratch;
  j->rules = rules;
  LAC_PUSH(j->arena, j->works, j->work_n, j->work_cap, work);
  lac_coverage_decide(j);
  return j;
}

/* What the elements came out as: "access met, sanction missing". */
static lac_str tell_cell(tester *t, const lac_cell *c) {
  lac_buf out;
  lac_buf_init(&out, t->scratch);
  const lac_requirement *r = c->requirement;
  for (size_t i = 0; c->elements != NULL && i < r->element_n; i++)
    lac_buf_format(&out, ", %.*s %s", LAC_FMT(r->elements[i].id),
                   lac_verdict_name(c->elements[i].verdict));
  for (size_t i = 0; i < c->option_n; i++)
    lac_buf_format(&out, _(", option %.*s"),
                   LAC_FMT(c->options[i].narrowing->id));
  for (size_t i = 0; i < c->restriction_n; i++)
    lac_buf_format(&out, _(", restriction %.*s"),
                   LAC_FMT(c->restrictions[i].narrowing->id));
  for (size_t i = 0; i < c->test_n; i++)
    lac_buf_format(&out, _(", test %.*s %s"), LAC_FMT(c->tests[i].test->id),
                   lac_test_outcome_name(c->tests[i].finding.outcome));
  return lac_buf_str(&out);
}

/* The core elements' words that were or were not there, for a case that has no
 * candidate at all: the words and hits of the text. */
static lac_str tell_text(tester *t, const lac_case *k) {
  const lac_rules *rules = lac_engine_rules(t->engine);
  const lac_language *language =
      lac_languages_find(rules->languages, k->language);
  lac_matcher *matcher = lac_engine_matcher(t->engine, language, t->diag);
  lac_buf out;
  lac_buf_init(&out, t->scratch);
  if (matcher == NULL) return lac_buf_str(&out);
  reading r = read_text(t, matcher, k->text);
  lac_buf_add(&out, lac_str_of(_("; words:")));
  tell_tokens(&out, lac_matcher_vocab(matcher), &r);
  lac_buf_add(&out, lac_str_of(_("; hits:")));
  tell_hits(&out, rules, &r, k->text);
  return lac_buf_str(&out);
}

static void test_case(tester *t, const lac_requirement *r, const lac_case *k) {
  lac_arena_reset(t->scratch);
  t->result->examples++;
  lac_jurisdiction *j = read_case(t, r, k);
  if (j == NULL) {
    t->result->failed++;
    lac_diag_add(t->diag, LAC_ERROR, k->place.file, k->place.line,
                 k->place.column, "%.*s: the case cannot be read",
                 LAC_FMT(r->id));
    return;
  }
  const lac_cell *c = lac_coverage_cell(j, r);
  size_t index = (size_t)(r - j->rules->requirements);
  bool found = j->works[0].by_requirement[index].n > 0;
  lac_str got =
      found ? lac_str_of(lac_cell_status_name(c->status)) : LAC_STR("none");
  if (lac_str_eq(got, k->status) && (!found || c->overbroad == k->overbroad))
    return;
  t->result->failed++;
  lac_str cell = tell_cell(t, c);
  lac_str text = tell_text(t, k);
  lac_diag_add(
      t->diag, LAC_ERROR, k->place.file, k->place.line, k->place.column,
      "%.*s: %.*s%s wanted, %.*s%s found%.*s%.*s", LAC_FMT(r->id),
      LAC_FMT(k->status), k->overbroad ? " overbroad" : "", LAC_FMT(got),
      found && c->overbroad ? " overbroad" : "", LAC_FMT(cell), LAC_FMT(text));
}

static void test_requirement(tester *t, const lac_requirement *r,
                             const char *language) {
  if (r->case_n > 0) t->result->requirements++;
  for (size_t i = 0; i < r->case_n; i++)
    if (language == NULL ||
        lac_str_eq(r->cases[i].language, lac_str_of(language)))
      test_case(t, r, &r->cases[i]);
}

lac_status lac_selftest_run(lac_engine *engine, const char *language,
                            lac_selftest_result *result, lac_diag *diag) {
  *result = (lac_selftest_result){0};
  tester t = {.engine = engine, .diag = diag, .result = result};
  const lac_rules *rules = lac_engine_rules(engine);
  const lac_language *one;
  lac_status status = LAC_OK;
  t.scratch = lac_arena_new();
  for (size_t i = 0; (one = lac_languages_at(rules->languages, i)) != NULL; i++)
    if (language == NULL ||
        lac_str_eq(lac_str_of(lac_language_tag(one)), lac_str_of(language)))
      if (test_language(&t, one) != LAC_OK) status = LAC_EINPUT;
  for (size_t i = 0; status == LAC_OK && i < rules->requirement_n; i++)
    test_requirement(&t, &rules->requirements[i], language);
  lac_arena_free(t.scratch);
  return status;
}
