/* SPDX-License-Identifier: Apache-2.0 */
#include "rulelint_match.h"

typedef struct {
  lac_arena *scratch;
  lac_matcher *matcher;
  const lac_token *tokens; /* of one sentence */
  size_t n;
  lac_hits hits; /* what the engine finds there: concepts in concepts */
} sentence;

static bool has_step(const sentence *s, size_t at, uint16_t step) {
  size_t n;
  const lac_word_info *word =
      lac_vocab_info(lac_matcher_vocab(s->matcher), s->tokens[at].word);
  const uint16_t *steps = lac_lexicon_classify(lac_matcher_lexicon(s->matcher),
                                               s->scratch, word, &n);
  for (size_t i = 0; i < n; i++)
    if (steps[i] == step) return true;
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
    const lac_sentence *t = &tokens.sentences[i];
    sentence s = {.scratch = scratch,
                  .matcher = matcher,
                  .tokens = tokens.tokens + t->first,
                  .n = t->count};
    lac_match(matcher, scratch, s.tokens, s.n, &s.hits);
    if (cancels(&s, wording)) return true;
  }
  return false;
}
