/* SPDX-License-Identifier: Apache-2.0
 *
 * For each word of the vocabulary the matcher knows, once, which steps it
 * meets (a bit set) and which of these are anchors. Most words of a statute
 * meet none: they cost one look. At an anchor each of its sequences is tried:
 * to the right of the anchor, then to the left, gaps as short as they can be.
 */
#include "match.h"

#include <string.h>

#include "limits.h"

typedef struct {
  bool known;
  uint16_t anchor_n;
  uint64_t *bits;    /* by step; NULL: the word meets none */
  uint16_t *anchors; /* of those, the ones that anchor a sequence */
} word_class;

struct lac_matcher {
  lac_arena *own; /* of this object */
  const lac_lexicon *lexicon;
  lac_vocab *vocab;
  lac_arena *arena; /* of the classes */
  word_class *classes;
  size_t class_cap;
  size_t bit_words;
  int layers;
};

/* One sentence at work. */
typedef struct {
  lac_matcher *m;
  const lac_token *tokens;
  size_t n;
  const lac_hits *hits; /* of lower layers: from `base` on */
  size_t base;
  long value;   /* captured by the sequence being tried */
  size_t steps; /* tried for one anchor: bounds backtracking */
} sentence;

enum { MAX_TRIES = 20000, MAX_HITS = 8192 };

static void reset(lac_matcher *m) {
  m->vocab = lac_vocab_new(lac_lexicon_language(m->lexicon));
  m->arena = lac_arena_new();
  m->class_cap = 4096;
  m->classes = LAC_NEW_N(m->arena, word_class, m->class_cap);
}

lac_matcher *lac_matcher_new(const lac_lexicon *lexicon) {
  lac_arena *own = lac_arena_new();
  lac_matcher *m = LAC_NEW(own, lac_matcher);
  m->own = own;
  m->lexicon = lexicon;
  m->layers = lac_lexicon_layers(lexicon);
  m->bit_words = lac_lexicon_step_count(lexicon) / 64 + 1;
  reset(m);
  return m;
}

void lac_matcher_free(lac_matcher *m) {
  if (m == NULL) return;
  lac_vocab_free(m->vocab);
  lac_arena_free(m->arena);
  lac_arena_free(m->own);
}

lac_vocab *lac_matcher_vocab(lac_matcher *m) { return m->vocab; }

const lac_lexicon *lac_matcher_lexicon(const lac_matcher *m) {
  return m->lexicon;
}

void lac_matcher_trim(lac_matcher *m) {
  if (lac_vocab_count(m->vocab) < LAC_MAX_WORDS) return;
  lac_vocab_free(m->vocab);
  lac_arena_free(m->arena);
  reset(m);
}

static const word_class *class_of(lac_matcher *m, lac_word word) {
  if (word >= m->class_cap) {
    size_t cap = m->class_cap;
    while (word >= cap) cap *= 2;
    word_class *more = LAC_NEW_N(m->arena, word_class, cap);
    memcpy(more, m->classes, m->class_cap * sizeof *more);
    m->classes = more;
    m->class_cap = cap;
  }
  word_class *c = &m->classes[word];
  if (c->known) return c;
  c->known = true;
  size_t n;
  const uint16_t *steps = lac_lexicon_classify(
      m->lexicon, m->arena, lac_vocab_info(m->vocab, word), &n);
  if (n == 0) return c;
  c->bits = LAC_NEW_N(m->arena, uint64_t, m->bit_words);
  c->anchors = LAC_NEW_N(m->arena, uint16_t, n);
  for (size_t i = 0; i < n; i++) {
    c->bits[steps[i] / 64] |= UINT64_C(1) << steps[i] % 64;
    bool anchors = false;
    for (int layer = 0; !anchors && layer < m->layers; layer++) {
      size_t found;
      lac_lexicon_anchored(m->lexicon, LAC_ITEM_STEP, steps[i], layer, &found);
      anchors = found > 0;
    }
    if (anchors) c->anchors[c->anchor_n++] = steps[i];
  }
  return c;
}

/* ---- Numbers ---------------------------------------------------------- */

static const lac_word_info *info(const sentence *s, size_t at) {
  return lac_vocab_info(s->m->vocab, s->tokens[at].word);
}

/* How many tokens from `at` on spell a number out; its value in *value. */
static size_t spelled_at(const sentence *s, size_t at, long *value) {
  if (at >= s->n || !info(s, at)->spelled) return 0;
  lac_word words[5];
  size_t most = 0;
  while (most < 5 && at + most < s->n) {
    words[most] = s->tokens[at + most].word;
    most++;
  }
  for (size_t n = most; n > 0; n--) {
    long v = lac_vocab_spelled(s->m->vocab, words, n);
    if (v < 0) continue;
    *value = v;
    return n;
  }
  return 0;
}

/* The same for digits or words, with a repetition in the other form: "ninety
 * (90)", "18 (eighteen)". */
static size_t number_at(const sentence *s, size_t at, long *value) {
  if (at >= s->n) return 0;
  long again;
  if (info(s, at)->number >= 0) {
    *value = info(s, at)->number;
    size_t n = spelled_at(s, at + 1, &again);
    return n > 0 && again == *value ? 1 + n : 1;
  }
  size_t n = spelled_at(s, at, value);
  if (n > 0 && at + n < s->n && info(s, at + n)->number == *value) n++;
  return n;
}

/* ---- One sequence ----------------------------------------------------- */

static bool step_met(const sentence *s, size_t at, uint16_t step) {
  const word_class *c = class_of(s->m, s->tokens[at].word);
  return c->bits != NULL && (c->bits[step / 64] >> step % 64 & 1) != 0;
}

/* Matches items[i..n) from token `at` on; the token after them in *end. */
static bool right(sentence *s, const lac_sequence *q, size_t i, size_t at,
                  size_t *end) {
  if (i == q->n) {
    *end = at;
    return true;
  }
  if (++s->steps > MAX_TRIES) return false;
  const lac_item *item = &q->items[i];
  long value;
  switch (item->kind) {
    case LAC_ITEM_STEP:
      return at < s->n && step_met(s, at, item->id) &&
             right(s, q, i + 1, at + 1, end);
    case LAC_ITEM_GAP:
      for (size_t g = item->min; g <= item->max && at + g < s->n; g++)
        if (right(s, q, i + 1, at + g, end)) return true;
      return false;
    case LAC_ITEM_NUMBER: {
      size_t n = number_at(s, at, &value);
      if (n == 0 || !right(s, q, i + 1, at + n, end)) return false;
      s->value = value;
      return true;
    }
    case LAC_ITEM_CONCEPT:
      for (size_t k = s->base; k < s->hits->n; k++) {
        const lac_hit *h = &s->hits->items[k];
        if (h->concept == item->id && h->first == at &&
            right(s, q, i + 1, h->end, end)) {
          if (h->value >= 0) s->value = h->value;
          return true;
        }
      }
      return false;
  }
  return false;
}

/* Matches items[0..i) so that they end before token `at`; the first token in
 * *first. */
static bool left(sentence *s, const lac_sequence *q, size_t i, size_t at,
                 size_t *first) {
  if (i == 0) {
    *first = at;
    return true;
  }
  if (++s->steps > MAX_TRIES) return false;
  const lac_item *item = &q->items[i - 1];
  long value;
  switch (item->kind) {
    case LAC_ITEM_STEP:
      return at > 0 && step_met(s, at - 1, item->id) &&
             left(s, q, i - 1, at - 1, first);
    case LAC_ITEM_GAP:
      for (size_t g = item->min; g <= item->max && g <= at; g++)
        if (left(s, q, i - 1, at - g, first)) return true;
      return false;
    case LAC_ITEM_NUMBER:
      for (size_t n = 6; n > 0; n--) {
        if (n > at || number_at(s, at - n, &value) != n) continue;
        if (!left(s, q, i - 1, at - n, first)) continue;
        s->value = value;
        return true;
      }
      return false;
    case LAC_ITEM_CONCEPT:
      for (size_t k = s->base; k < s->hits->n; k++) {
        const lac_hit *h = &s->hits->items[k];
        if (h->concept == item->id && h->end == at &&
            left(s, q, i - 1, h->first, first)) {
          if (h->value >= 0) s->value = h->value;
          return true;
        }
      }
      return false;
  }
  return false;
}

static void add_hit(const sentence *s, lac_arena *arena, lac_hits *out,
                    const lac_sequence *q, size_t first, size_t end) {
  for (size_t i = out->n; i > 0 && out->n - i < 64; i--) {
    const lac_hit *h = &out->items[i - 1];
    if (h->concept == q->concept && h->first == first && h->end == end) return;
  }
  if (out->n >= MAX_HITS || end == first) return;
  lac_hit h = {.concept = q->concept,
               .first = (uint32_t)first,
               .end = (uint32_t)end,
               .from = s->tokens[first].start,
               .to = s->tokens[end - 1].end,
               .value = s->value < 0 ? -1 : s->value * q->multiplier,
               .wording = q->wording};
  LAC_PUSH(arena, out->items, out->n, out->cap, h);
}

/* Tries a sequence whose anchor item covers tokens [at, after). */
static void try_sequence(sentence *s, lac_arena *arena, const lac_sequence *q,
                         size_t at, size_t after, long value, lac_hits *found,
                         lac_hits *unless) {
  size_t first, end;
  s->value = value;
  s->steps = 0;
  if (!right(s, q, q->anchor + 1u, after, &end)) return;
  if (!left(s, q, q->anchor, at, &first)) return;
  add_hit(s, arena, q->unless ? unless : found, q, first, end);
}

static bool cancelled(const lac_hit *h, const lac_hits *unless) {
  for (size_t i = 0; i < unless->n; i++) {
    const lac_hit *u = &unless->items[i];
    if (u->concept == h->concept && u->first < h->end && h->first < u->end)
      return true;
  }
  return false;
}

void lac_match(lac_matcher *m, lac_arena *arena, const lac_token *tokens,
               size_t n, lac_hits *hits) {
  sentence s = {
      .m = m, .tokens = tokens, .n = n, .hits = hits, .base = hits->n};
  /* Which tokens are anchors at all, found once for all layers. */
  uint32_t small[256];
  uint32_t *at = small;
  size_t at_n = 0, at_cap = 256;
  for (size_t i = 0; i < n; i++) {
    if (class_of(m, tokens[i].word)->anchor_n == 0) continue;
    if (at_n == at_cap) at = lac_grow(arena, at, at_n, &at_cap, sizeof *at);
    at[at_n++] = (uint32_t)i;
  }
  if (at_n == 0) return;
  for (int layer = 0; layer < m->layers; layer++) {
    lac_hits found = {0}, unless = {0};
    for (size_t i = 0; i < at_n; i++) {
      const word_class *c = class_of(m, tokens[at[i]].word);
      for (size_t k = 0; k < c->anchor_n; k++) {
        size_t qn;
        const uint32_t *qs = lac_lexicon_anchored(m->lexicon, LAC_ITEM_STEP,
                                                  c->anchors[k], layer, &qn);
        for (size_t j = 0; j < qn; j++)
          try_sequence(&s, arena, lac_lexicon_sequence(m->lexicon, qs[j]),
                       at[i], at[i] + 1u, -1, &found, &unless);
      }
    }
    for (size_t i = s.base; layer > 0 && i < hits->n; i++) {
      lac_hit h = hits->items[i];
      size_t qn;
      const uint32_t *qs = lac_lexicon_anchored(m->lexicon, LAC_ITEM_CONCEPT,
                                                h.concept, layer, &qn);
      for (size_t j = 0; j < qn; j++)
        try_sequence(&s, arena, lac_lexicon_sequence(m->lexicon, qs[j]),
                     h.first, h.end, h.value, &found, &unless);
    }
    for (size_t i = 0; i < found.n; i++)
      if (!cancelled(&found.items[i], &unless))
        LAC_PUSH(arena, hits->items, hits->n, hits->cap, found.items[i]);
  }
}
