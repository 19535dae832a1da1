/* SPDX-License-Identifier: Apache-2.0 */
#include "rulelint_match.h"

typedef struct {
  lac_arena *scratch;
  lac_matcher *matcher;
  const lac_token *tokens; /* of one sentence */
  size_t n;
  const uint16_t **steps; /* that each token meets */
  size_t *step_n;
  lac_hits hits; /* what the engine finds there: concepts in concepts */
} sentence;

static sentence sentence_new(lac_arena *scratch, lac_matcher *matcher,
                             const lac_tokens *tokens, size_t number) {
  const lac_sentence *t = &tokens->sentences[number];
  sentence s = {.scratch = scratch,
                .matcher = matcher,
                .tokens = tokens->tokens + t->first,
                .n = t->count,
                .steps = LAC_NEW_N(scratch, const uint16_t *, t->count),
                .step_n = LAC_NEW_N(scratch, size_t, t->count)};
  for (size_t i = 0; i < s.n; i++)
    s.steps[i] = lac_lexicon_classify(
        lac_matcher_lexicon(matcher), scratch,
        lac_vocab_info(lac_matcher_vocab(matcher), s.tokens[i].word),
        &s.step_n[i]);
  lac_match(matcher, scratch, s.tokens, s.n, &s.hits);
  return s;
}

static bool has_step(const sentence *s, size_t at, uint16_t step) {
  for (size_t i = 0; i < s->step_n[at]; i++)
    if (s->steps[at][i] == step) return true;
  return false;
}

/* The token after the items from i on, which begin at token `at`; 0 where they
 * are not there. Any number that is spelled counts as one word. */
static size_t match_items(const sentence *s, const lac_sequence *q, size_t i,
                          size_t at) {
  if (i == q->n) return at;
  const lac_item *item = &q->items[i];
  size_t end;
  switch (item->kind) {
    case LAC_ITEM_STEP:
      return at < s->n && has_step(s, at, item->id)
                 ? match_items(s, q, i + 1, at + 1)
                 : 0;
    case LAC_ITEM_NUMBER:
      if (at >= s->n) return 0;
      const lac_word_info *w =
          lac_vocab_info(lac_matcher_vocab(s->matcher), s->tokens[at].word);
      return w->number >= 0 || w->spelled ? match_items(s, q, i + 1, at + 1)
                                          : 0;
    case LAC_ITEM_GAP:
      for (size_t g = item->min; g <= item->max && at + g < s->n; g++)
        if ((end = match_items(s, q, i + 1, at + g)) > 0) return end;
      return 0;
    case LAC_ITEM_CONCEPT:
      for (size_t k = 0; k < s->hits.n; k++) {
        const lac_hit *h = &s->hits.items[k];
        if (h->concept == item->id && h->first == at &&
            (end = match_items(s, q, i + 1, h->end)) > 0)
          return end;
      }
      return 0;
  }
  return 0;
}

/* Whether a wording of the concept hits something of [first, end). */
static bool hit_within(const sentence *s, lac_concept concept, size_t first,
                       size_t end) {
  const lac_sequence *q;
  const lac_lexicon *lexicon = lac_matcher_lexicon(s->matcher);
  for (size_t i = 0; (q = lac_lexicon_sequence(lexicon, i)) != NULL; i++) {
    if (q->concept != concept || q->unless) continue;
    for (size_t at = 0; at < end; at++)
      if (match_items(s, q, 0, at) > first) return true;
  }
  return false;
}

static bool cancels(const sentence *s, uint32_t wording) {
  const lac_sequence *q;
  const lac_lexicon *lexicon = lac_matcher_lexicon(s->matcher);
  for (size_t i = 0; (q = lac_lexicon_sequence(lexicon, i)) != NULL; i++) {
    if (q->wording != wording) continue;
    for (size_t at = 0; at < s->n; at++) {
      size_t end = match_items(s, q, 0, at);
      if (end > 0 && hit_within(s, q->concept, at, end)) return true;
    }
  }
  return false;
}

bool lac_rulelint_cancels(lac_arena *scratch, lac_matcher *matcher,
                          uint32_t wording, lac_str text) {
  lac_tokens tokens;
  lac_tokens_init(&tokens, scratch);
  lac_tokens_split(&tokens, lac_matcher_vocab(matcher), text);
  for (size_t i = 0; i < tokens.sentence_n; i++) {
    sentence s = sentence_new(scratch, matcher, &tokens, i);
    if (cancels(&s, wording)) return true;
  }
  return false;
}

static bool concept_hits(const sentence *s, lac_concept concept) {
  for (size_t i = 0; i < s->hits.n; i++)
    if (s->hits.items[i].concept == concept) return true;
  return false;
}

void lac_rulelint_show(lac_arena *scratch, lac_matcher *matcher, lac_str text,
                       bool *shown) {
  const lac_lexicon *lexicon = lac_matcher_lexicon(matcher);
  const lac_sequence *q;
  lac_tokens tokens;
  lac_tokens_init(&tokens, scratch);
  lac_tokens_split(&tokens, lac_matcher_vocab(matcher), text);
  for (size_t i = 0; i < tokens.sentence_n; i++) {
    sentence s = sentence_new(scratch, matcher, &tokens, i);
    for (size_t k = 0; (q = lac_lexicon_sequence(lexicon, k)) != NULL; k++) {
      if (q->unless || shown[q->wording] || !concept_hits(&s, q->concept))
        continue;
      for (size_t at = 0; at < s.n && !shown[q->wording]; at++)
        shown[q->wording] = match_items(&s, q, 0, at) > 0;
    }
  }
}

/* ---- One reading in another, from their form ---------------------------- */

/* Whether the items of outer from i on are met by those of inner from k on. */
static bool covers(const lac_lexicon *lexicon, const lac_sequence *outer,
                   size_t i, const lac_sequence *inner, size_t k) {
  if (i == outer->n) return true;
  const lac_item *o = &outer->items[i];
  if (o->kind != LAC_ITEM_GAP) {
    if (k == inner->n || inner->items[k].kind != o->kind) return false;
    bool same =
        o->kind == LAC_ITEM_STEP
            ? lac_lexicon_step_within(lexicon, inner->items[k].id, o->id)
            : inner->items[k].id == o->id;
    return same && covers(lexicon, outer, i + 1, inner, k + 1);
  }
  unsigned min = 0, max = 0; /* words of the items in the gap */
  for (;; k++) {
    if (min >= o->min && covers(lexicon, outer, i + 1, inner, k)) return true;
    if (k == inner->n) return false;
    const lac_item *x = &inner->items[k];
    if (x->kind != LAC_ITEM_STEP && x->kind != LAC_ITEM_GAP) return false;
    min += x->kind == LAC_ITEM_GAP ? x->min : 1;
    max += x->kind == LAC_ITEM_GAP ? x->max : 1;
    if (max > o->max) return false;
  }
}

bool lac_rulelint_holds(const lac_lexicon *lexicon, const lac_sequence *inner,
                        const lac_sequence *outer) {
  for (size_t k = 0; k < inner->n; k++)
    if (covers(lexicon, outer, 0, inner, k)) return true;
  return false;
}
