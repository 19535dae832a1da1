/* SPDX-License-Identifier: Apache-2.0 */
#include "rulelint.h"

#include <string.h>

#include "limits.h"
#include "rulelint_match.h"

typedef struct {
  lac_engine *engine;
  const lac_rules *rules;
  lac_diag *diag;
  lac_arena *arena;
  lac_arena *scratch;
  const char *language; /* NULL: all */
  bool *used;           /* by concept */
  size_t concept_n;
  size_t found;
} linter;

/* What is certainly not meant. */
static void remark(linter *l, const lac_rule_place *at, lac_str text) {
  l->found++;
  lac_diag_add(l->diag, LAC_WARNING, at->file, at->line, at->column, "%.*s",
               LAC_FMT(text));
}

/* What is worth a look. */
static void advise(linter *l, const lac_rule_place *at, lac_str text) {
  lac_diag_add(l->diag, LAC_NOTE, at->file, at->line, at->column, "%.*s",
               LAC_FMT(text));
}

static lac_str name_of(const linter *l, lac_concept c) {
  return lac_intern_str(l->rules->names, c);
}

/* ---- Concepts that nothing uses --------------------------------------- */

static void use(linter *l, lac_concept c) {
  if (c < l->concept_n) l->used[c] = true;
}

static void use_expr(linter *l, const lac_expr *e) {
  if (e == NULL) return;
  if (e->concept != 0) use(l, e->concept); /* of a concept, and of via= */
  for (size_t i = 0; i < e->kid_n; i++) use_expr(l, e->kids[i]);
}

static void use_rules(linter *l) {
  const lac_rules *rules = l->rules;
  for (size_t i = 0; i < rules->requirement_n; i++) {
    const lac_requirement *r = &rules->requirements[i];
    for (size_t k = 0; k < r->element_n; k++) use_expr(l, r->elements[k].find);
    for (size_t k = 0; k < r->option_n; k++) use_expr(l, r->options[k].find);
    for (size_t k = 0; k < r->restriction_n; k++)
      use_expr(l, r->restrictions[k].find);
    for (size_t k = 0; k < r->test_n; k++) use(l, r->tests[k].concept);
  }
  for (size_t i = 0; i < rules->fact_n; i++) use_expr(l, rules->facts[i].find);
  for (size_t i = 0; i < rules->kind_n; i++) {
    use_expr(l, rules->kinds[i].in_title);
    use(l, rules->kinds[i].content);
  }
  /* The engine asks for these by name. */
  use(l, (lac_concept)lac_intern_find(rules->names, LAC_STR("clause-work")));
  use(l, (lac_concept)lac_intern_find(rules->names, LAC_STR("clause-part")));
  use(l, (lac_concept)lac_intern_find(rules->names, LAC_STR("short-title")));
  use(l, (lac_concept)lac_intern_find(rules->names, LAC_STR("long-title")));
  use(l,
      (lac_concept)lac_intern_find(rules->names, LAC_STR("amending-heading")));
}

static void use_lexicon(linter *l, const lac_lexicon *lexicon) {
  const lac_sequence *s;
  for (size_t i = 0; (s = lac_lexicon_sequence(lexicon, i)) != NULL; i++)
    for (size_t k = 0; k < s->n; k++)
      if (s->items[k].kind == LAC_ITEM_CONCEPT) use(l, s->items[k].id);
}

static void lint_unused(linter *l, const lac_lexicon *lexicon) {
  const lac_wording *w;
  lac_concept last = 0;
  for (size_t i = 0; (w = lac_lexicon_wording(lexicon, i)) != NULL; i++) {
    if (w->concept == last) continue;
    last = w->concept;
    if (l->used[w->concept]) continue;
    l->used[w->concept] = true; /* once for all languages */
    remark(l, &w->place,
           lac_str_format(l->scratch,
                          _("no requirement, fact, kind or other concept uses "
                            "<%.*s>"),
                          LAC_FMT(name_of(l, w->concept))));
  }
}

/* ---- Wordings that are there twice ------------------------------------ */

/* What a sequence matches, as a key. */
static lac_str key_of(linter *l, const lac_sequence *s) {
  lac_buf out;
  lac_buf_init(&out, l->scratch);
  lac_buf_format(&out, "%u %d *%ld", s->concept, s->unless, s->multiplier);
  for (size_t i = 0; i < s->n; i++)
    lac_buf_format(&out, " %d.%u.%u.%u", (int)s->items[i].kind, s->items[i].id,
                   s->items[i].min, s->items[i].max);
  return lac_buf_str(&out);
}

/* A wording all of whose readings other, earlier wordings of its concept have
 * can never be what hits. */
static void lint_unreachable(linter *l, const lac_lexicon *lexicon) {
  lac_intern *keys = lac_intern_new(l->scratch);
  uint32_t *owner = NULL; /* by key: the wording that had it first */
  size_t owner_n = 0, owner_cap = 0;
  const lac_sequence *s = lac_lexicon_sequence(lexicon, 0);
  LAC_PUSH(l->scratch, owner, owner_n, owner_cap, 0);
  for (size_t i = 0; s != NULL;) {
    uint32_t wording = s->wording, other = wording;
    bool fresh = false;
    while (s != NULL && s->wording == wording) {
      size_t before = lac_intern_count(keys);
      lac_sym sym = lac_intern_add(keys, key_of(l, s));
      if (sym > before) {
        LAC_PUSH(l->scratch, owner, owner_n, owner_cap, wording);
        fresh = true;
      } else if (owner[sym] != wording) {
        other = owner[sym];
      }
      s = lac_lexicon_sequence(lexicon, ++i);
    }
    if (fresh || other == wording) continue;
    const lac_wording *w = lac_lexicon_wording(lexicon, wording);
    const lac_wording *first = lac_lexicon_wording(lexicon, other);
    remark(l, &w->place,
           lac_str_format(l->scratch,
                          _("never reached: the wording in line %zu (%s) says "
                            "the same"),
                          first->place.line, first->place.file));
  }
}

/* The same wording under two concepts: hits of both, at twice the care. */
static void lint_duplicates(linter *l, const lac_lexicon *lexicon) {
  lac_intern *texts = lac_intern_new(l->scratch);
  uint32_t *owner = NULL; /* by text: the wording that had it first */
  size_t owner_n = 0, owner_cap = 0;
  const lac_wording *w;
  LAC_PUSH(l->scratch, owner, owner_n, owner_cap, 0);
  for (uint32_t i = 0; (w = lac_lexicon_wording(lexicon, i)) != NULL; i++) {
    if (w->unless) continue;
    size_t before = lac_intern_count(texts);
    lac_sym sym = lac_intern_add(texts, w->text);
    if (sym > before) {
      LAC_PUSH(l->scratch, owner, owner_n, owner_cap, i);
      continue;
    }
    const lac_wording *first = lac_lexicon_wording(lexicon, owner[sym]);
    if (first->concept == w->concept) continue;
    advise(l, &w->place,
           lac_str_format(l->scratch,
                          _("a wording of <%.*s>, too (%s:%zu): refer to it as "
                            "<name>"),
                          LAC_FMT(name_of(l, first->concept)),
                          first->place.file, first->place.line));
  }
}

/* ---- Wordings that others make idle ------------------------------------ */

static bool has_number(const lac_sequence *s) {
  for (size_t i = 0; i < s->n; i++)
    if (s->items[i].kind == LAC_ITEM_NUMBER) return true;
  return false;
}

/* Whether other readings leave nothing of `s` to add: an 'unless' in its words
 * cancels it, a wording in them hits wherever it does. */
static bool takes_over(const lac_lexicon *lexicon, const lac_sequence *s,
                       const lac_sequence *other) {
  if (other->concept != s->concept || other->wording == s->wording)
    return false;
  if (!other->unless && (s->multiplier != other->multiplier ||
                         has_number(s) != has_number(other)))
    return false;
  if (!lac_rulelint_holds(lexicon, s, other)) return false;
  /* Of two that say the same, the first stays. */
  return other->unless != s->unless || other->wording < s->wording ||
         !lac_rulelint_holds(lexicon, other, s);
}

/* The first wording, with 'unless' or without, that takes the reading over;
 * NULL: none. */
static const lac_wording *taker(const lac_lexicon *lexicon,
                                const lac_sequence *s, bool unless) {
  const lac_sequence *other;
  for (size_t i = 0; (other = lac_lexicon_sequence(lexicon, i)) != NULL; i++)
    if (other->unless == unless && takes_over(lexicon, s, other))
      return lac_lexicon_wording(lexicon, other->wording);
  return NULL;
}

/* A wording is idle where all of its readings are taken over. */
static void lint_idle(linter *l, const lac_lexicon *lexicon) {
  const lac_sequence *s = lac_lexicon_sequence(lexicon, 0);
  for (size_t i = 0; s != NULL;) {
    const lac_wording *w = lac_lexicon_wording(lexicon, s->wording);
    const lac_wording *same = NULL, *never = NULL;
    bool by_same = true, by_never = !w->unless;
    for (uint32_t wording = s->wording; s != NULL && s->wording == wording;
         s = lac_lexicon_sequence(lexicon, ++i)) {
      if (by_never) by_never = (never = taker(lexicon, s, true)) != NULL;
      if (by_same) by_same = (same = taker(lexicon, s, w->unless)) != NULL;
    }
    if (by_never)
      remark(
          l, &w->place,
          lac_str_format(l->scratch,
                         _("never hits: the 'unless' in line %zu (%s) always "
                           "cancels it"),
                         never->place.line, never->place.file));
    else if (by_same && !lac_str_eq(same->text, w->text))
      advise(
          l, &w->place,
          lac_str_format(l->scratch,
                         _("adds nothing: line %zu (%s) is found in the same "
                           "words"),
                         same->place.line, same->place.file));
  }
}

/* ---- Concepts that say the same ----------------------------------------- */

/* Whether b has a wording that reads like w. */
static bool says(const lac_lexicon *lexicon, lac_concept b,
                 const lac_wording *w) {
  const lac_wording *x;
  for (size_t i = 0; (x = lac_lexicon_wording(lexicon, i)) != NULL; i++)
    if (x->concept == b && x->unless == w->unless &&
        lac_str_eq(x->text, w->text))
      return true;
  return false;
}

/* The number of a's wordings, 0 where one of them is none of b's. */
static size_t all_said(const lac_lexicon *lexicon, lac_concept a,
                       lac_concept b) {
  const lac_wording *w;
  size_t n = 0;
  for (size_t i = 0; (w = lac_lexicon_wording(lexicon, i)) != NULL; i++) {
    if (w->concept != a) continue;
    if (!says(lexicon, b, w)) return 0;
    n++;
  }
  return n;
}

static void lint_twins(linter *l, const lac_lexicon *lexicon) {
  const lac_wording *w, *x;
  lac_concept last = 0;
  for (size_t i = 0; (w = lac_lexicon_wording(lexicon, i)) != NULL; i++) {
    if (w->concept == last) continue;
    last = w->concept;
    lac_concept twin = 0;
    for (size_t k = 0; twin == 0 && k < i; k++) {
      x = lac_lexicon_wording(lexicon, k);
      if (x->concept != last && lac_str_eq(x->text, w->text)) twin = x->concept;
    }
    if (twin == 0 || all_said(lexicon, last, twin) == 0 ||
        all_said(lexicon, twin, last) == 0)
      continue;
    remark(
        l, &w->place,
        lac_str_format(l->scratch, _("<%.*s> has just the wordings of <%.*s>"),
                       LAC_FMT(name_of(l, last)), LAC_FMT(name_of(l, twin))));
  }
}

/* ---- Wordings that no text tries ---------------------------------------- */

static void show_texts(linter *l, lac_matcher *matcher, const char *tag,
                       bool *shown) {
  const lac_example *e;
  lac_arena *scratch = lac_arena_new();
  const lac_lexicon *lexicon = lac_matcher_lexicon(matcher);
  for (size_t i = 0; (e = lac_lexicon_example(lexicon, i)) != NULL; i++) {
    lac_rulelint_show(scratch, matcher, e->text, shown);
    lac_arena_reset(scratch);
  }
  for (size_t i = 0; i < l->rules->requirement_n; i++)
    for (size_t k = 0; k < l->rules->requirements[i].case_n; k++) {
      const lac_case *c = &l->rules->requirements[i].cases[k];
      if (!lac_str_eq(c->language, lac_str_of(tag))) continue;
      lac_rulelint_show(scratch, matcher, c->text, shown);
      lac_arena_reset(scratch);
    }
  lac_arena_free(scratch);
}

/* One note for a file: how many of its wordings no example and no case has. */
static void lint_untried(linter *l, lac_matcher *matcher, const char *tag) {
  const lac_lexicon *lexicon = lac_matcher_lexicon(matcher);
  size_t n = 0;
  while (lac_lexicon_wording(lexicon, n) != NULL) n++;
  bool *shown = LAC_NEW_N(l->scratch, bool, n);
  show_texts(l, matcher, tag, shown);
  for (uint32_t i = 0; i < n;) {
    const lac_wording *first = NULL;
    const char *file = lac_lexicon_wording(lexicon, i)->place.file;
    size_t all = 0, untried = 0;
    for (; i < n && lac_lexicon_wording(lexicon, i)->place.file == file; i++) {
      const lac_wording *w = lac_lexicon_wording(lexicon, i);
      if (w->unless) continue;
      all++;
      if (!shown[i] && untried++ == 0) first = w;
    }
    if (untried > 0)
      advise(
          l, &first->place,
          lac_str_format(l->scratch,
                         _("%zu of %zu wordings of this file, this one first, "
                           "are in no example and no case"),
                         untried, all));
  }
}

/* ---- unless ----------------------------------------------------------- */

/* Whether a near miss of the concept is one because of this wording. */
static bool exercised(linter *l, lac_matcher *matcher, uint32_t wording) {
  const lac_lexicon *lexicon = lac_matcher_lexicon(matcher);
  const lac_wording *w = lac_lexicon_wording(lexicon, wording);
  const lac_example *e;
  for (size_t i = 0; (e = lac_lexicon_example(lexicon, i)) != NULL; i++)
    if (!e->positive && e->concept == w->concept &&
        lac_rulelint_cancels(l->scratch, matcher, wording, e->text))
      return true;
  return false;
}

/* One note for a concept: how many of its 'unless' lines nothing shows. */
static void lint_unless(linter *l, lac_matcher *matcher) {
  const lac_lexicon *lexicon = lac_matcher_lexicon(matcher);
  const lac_wording *w = lac_lexicon_wording(lexicon, 0);
  lac_arena *outer = l->scratch;
  l->scratch = lac_arena_new();
  for (uint32_t i = 0; w != NULL;) {
    const lac_wording *first = NULL;
    lac_concept concept = w->concept;
    size_t all = 0, idle = 0;
    for (; w != NULL && w->concept == concept;
         w = lac_lexicon_wording(lexicon, ++i)) {
      if (!w->unless) continue;
      all++;
      if (exercised(l, matcher, i)) continue;
      if (idle++ == 0) first = w;
    }
    if (idle > 0)
      advise(l, &first->place,
             lac_str_format(l->scratch,
                            _("%zu of %zu 'unless' of <%.*s>, this one first, "
                              "are shown by no near miss"),
                            idle, all, LAC_FMT(name_of(l, concept))));
    lac_arena_reset(l->scratch);
  }
  lac_arena_free(l->scratch);
  l->scratch = outer;
}

/* ---- Expressions ------------------------------------------------------ */

static bool same(const lac_expr *a, const lac_expr *b) {
  if (a->kind != b->kind || a->concept != b->concept || a->n != b->n ||
      a->scope != b->scope || a->kid_n != b->kid_n)
    return false;
  for (size_t i = 0; i < a->kid_n; i++)
    if (!same(a->kids[i], b->kids[i])) return false;
  return true;
}

/* Whether e being true makes wanted true in the same place. */
static bool demands(const lac_expr *e, const lac_expr *wanted) {
  if (same(e, wanted)) return true;
  if (e->kind != LAC_EXPR_ALL && e->kind != LAC_EXPR_NEAR &&
      e->kind != LAC_EXPR_ORDER)
    return false;
  for (size_t i = 0; i < e->kid_n; i++)
    if (demands(e->kids[i], wanted)) return true;
  return false;
}

/* Whether e can never be true, from its form alone. */
static bool absurd(const lac_expr *e) {
  bool joint = e->kind == LAC_EXPR_ALL || e->kind == LAC_EXPR_NEAR ||
               e->kind == LAC_EXPR_ORDER;
  size_t dead = 0;
  for (size_t i = 0; i < e->kid_n; i++) {
    const lac_expr *k = e->kids[i];
    dead += k->kind != LAC_EXPR_NOT && absurd(k);
    for (size_t j = 0; joint && k->kind == LAC_EXPR_NOT && j < e->kid_n; j++)
      if (j != i && demands(e->kids[j], k->kids[0])) return true;
  }
  if (e->kind == LAC_EXPR_ANY) return dead == e->kid_n;
  if (e->kind == LAC_EXPR_ATLEAST) return (size_t)e->n > e->kid_n - dead;
  return dead > 0 && e->kind != LAC_EXPR_NOT;
}

static void check_expr(linter *l, const lac_requirement *r, lac_str id,
                       const lac_expr *e) {
  if (e != NULL && absurd(e))
    remark(l, &r->place,
           lac_str_format(l->scratch, _("%.*s/%.*s:%.*s can never be true"),
                          LAC_FMT(r->instrument), LAC_FMT(r->id), LAC_FMT(id)));
}

static void lint_expressions(linter *l) {
  for (size_t i = 0; i < l->rules->requirement_n; i++) {
    const lac_requirement *r = &l->rules->requirements[i];
    for (size_t k = 0; k < r->element_n; k++)
      check_expr(l, r, r->elements[k].id, r->elements[k].find);
    for (size_t k = 0; k < r->option_n; k++)
      check_expr(l, r, r->options[k].id, r->options[k].find);
    for (size_t k = 0; k < r->restriction_n; k++)
      check_expr(l, r, r->restrictions[k].id, r->restrictions[k].find);
  }
}

/* ---- Languages that lack the words ------------------------------------ */

static bool language_has(const void *user, lac_concept concept) {
  return lac_lexicon_has(user, concept);
}

/* Adds the concepts of e that the language lacks, each once, to out. */
static void missing_words(linter *l, const lac_lexicon *lexicon,
                          const lac_expr *e, lac_buf *out) {
  if (e->kind == LAC_EXPR_CONCEPT && !lac_lexicon_has(lexicon, e->concept)) {
    lac_str name =
        lac_str_format(l->scratch, " <%.*s>", LAC_FMT(name_of(l, e->concept)));
    if (lac_str_find(lac_buf_str(out), name) == out->n) lac_buf_add(out, name);
  }
  for (size_t i = 0; e->kind != LAC_EXPR_NOT && i < e->kid_n; i++)
    missing_words(l, lexicon, e->kids[i], out);
}

/* The words that the core of r asks for and the language lacks; empty where it
 * can be examined. */
static lac_str missing_core(linter *l, const lac_lexicon *lexicon,
                            const lac_requirement *r) {
  lac_buf words;
  lac_buf_init(&words, l->scratch);
  for (size_t k = 0; k < r->element_n; k++)
    if (r->elements[k].role == LAC_ROLE_CORE &&
        !lac_expr_spoken(r->elements[k].find, language_has, lexicon))
      missing_words(l, lexicon, r->elements[k].find, &words);
  return lac_buf_str(&words);
}

/* Whether a wording of the concept, or of one in it, sees a number. */
static bool counts(const lac_lexicon *lexicon, lac_concept concept) {
  const lac_sequence *s;
  for (size_t i = 0; (s = lac_lexicon_sequence(lexicon, i)) != NULL; i++) {
    if (s->concept != concept || s->unless) continue;
    if (has_number(s)) return true;
    for (size_t k = 0; k < s->n; k++)
      if (s->items[k].kind == LAC_ITEM_CONCEPT &&
          counts(lexicon, s->items[k].id))
        return true;
  }
  return false;
}

/* What of r beside its core can never be found in the language. */
static void lint_unspoken(linter *l, const char *tag,
                          const lac_lexicon *lexicon,
                          const lac_requirement *r) {
  lac_buf out;
  lac_buf_init(&out, l->scratch);
  for (size_t k = 0; k < r->element_n; k++) {
    const lac_element *e = &r->elements[k];
    if (e->role != LAC_ROLE_CORE && e->role != LAC_ROLE_NOTED &&
        !lac_expr_spoken(e->find, language_has, lexicon))
      lac_buf_format(&out, " %.*s", LAC_FMT(e->id));
  }
  for (size_t k = 0; k < r->restriction_n; k++)
    if (!lac_expr_spoken(r->restrictions[k].find, language_has, lexicon))
      lac_buf_format(&out, " %.*s", LAC_FMT(r->restrictions[k].id));
  if (out.n > 0)
    advise(
        l, &r->place,
        lac_str_format(l->scratch, _("%.*s/%.*s has no words in '%s' for:%.*s"),
                       LAC_FMT(r->instrument), LAC_FMT(r->id), tag,
                       LAC_FMT(lac_buf_str(&out))));
  for (size_t k = 0; k < r->test_n; k++)
    if (lac_lexicon_has(lexicon, r->tests[k].concept) &&
        !counts(lexicon, r->tests[k].concept))
      remark(
          l, &r->place,
          lac_str_format(l->scratch,
                         _("%.*s/%.*s:%.*s can never be passed: no wording of "
                           "<%.*s> in '%s' has a number"),
                         LAC_FMT(r->instrument), LAC_FMT(r->id),
                         LAC_FMT(r->tests[k].id),
                         LAC_FMT(name_of(l, r->tests[k].concept)), tag));
}

/* Where a requirement has cases in a language, the language must have all the
 * words of its core. Where it has none it is not examined: a note. */
static void lint_core(linter *l, const lac_language *language,
                      const lac_lexicon *lexicon) {
  const char *tag = lac_language_tag(language);
  if (lac_lexicon_wording(lexicon, 0) == NULL) {
    lac_diag_add(l->diag, LAC_NOTE, NULL, 0, 0,
                 "'%s' has no wordings yet: nothing is examined in it", tag);
    return;
  }
  size_t without = 0;
  for (size_t i = 0; i < l->rules->requirement_n; i++) {
    const lac_requirement *r = &l->rules->requirements[i];
    if (!lac_requirement_has_case(r, lac_str_of(tag))) {
      without++;
      continue;
    }
    lint_unspoken(l, tag, lexicon, r);
    lac_str words = missing_core(l, lexicon, r);
    if (words.n == 0) continue;
    remark(l, &r->place,
           lac_str_format(
               l->scratch,
               _("%.*s/%.*s cannot be examined in '%s', which has no "
                 "words for:%.*s"),
               LAC_FMT(r->instrument), LAC_FMT(r->id), tag, LAC_FMT(words)));
  }
  if (without > 0)
    lac_diag_add(l->diag, LAC_NOTE, NULL, 0, 0,
                 "%zu requirements have no case in '%s' and are not examined "
                 "in it",
                 without, tag);
}

/* ---- All of it -------------------------------------------------------- */

static bool wanted(const linter *l, const lac_language *language) {
  return l->language == NULL ||
         strcmp(lac_language_tag(language), l->language) == 0;
}

static void lint_language(linter *l, const lac_language *language,
                          lac_matcher *matcher) {
  const lac_lexicon *lexicon = lac_matcher_lexicon(matcher);
  lint_unused(l, lexicon);
  lint_unreachable(l, lexicon);
  lint_duplicates(l, lexicon);
  lint_twins(l, lexicon);
  lint_idle(l, lexicon);
  lint_unless(l, matcher);
  lint_untried(l, matcher, lac_language_tag(language));
  lint_core(l, language, lexicon);
  lac_arena_reset(l->scratch);
}

lac_status lac_rulelint_run(lac_engine *engine, const char *language,
                            size_t *found, lac_diag *diag) {
  linter l = {.engine = engine,
              .rules = lac_engine_rules(engine),
              .diag = diag,
              .arena = lac_arena_new(),
              .scratch = lac_arena_new(),
              .language = language,
              .concept_n = LAC_MAX_CONCEPTS + 1};
  l.used = LAC_NEW_N(l.arena, bool, l.concept_n);
  const lac_language *one;
  lac_status status = LAC_OK;
  for (size_t i = 0; (one = lac_languages_at(l.rules->languages, i)) != NULL;
       i++) {
    lac_matcher *matcher = lac_engine_matcher(engine, one, diag);
    if (matcher == NULL)
      status = LAC_EINPUT;
    else
      use_lexicon(&l, lac_matcher_lexicon(matcher));
  }
  use_rules(&l);
  if (status == LAC_OK) {
    lint_expressions(&l);
    for (size_t i = 0; (one = lac_languages_at(l.rules->languages, i)) != NULL;
         i++)
      if (wanted(&l, one))
        lint_language(&l, one, lac_engine_matcher(engine, one, diag));
    *found = l.found;
  }
  lac_arena_free(l.scratch);
  lac_arena_free(l.arena);
  return status;
}
