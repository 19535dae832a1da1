/* SPDX-License-Identifier: Apache-2.0
 *
 * Which sequences to try at a word the matcher has from trial.h. At an anchor
 * each is tried where the sentence has the rarest of its other steps at all:
 * first its guard, the step next to the anchor, then the items to the right of
 * the anchor, then to the left, gaps as short as they can be.
 */
#include "match.h"

#include <string.h>

#include "limits.h"
#include "trial.h"

/* A token that anchors the trials from..to. */
typedef struct {
  uint32_t at;
  const lac_trial *from;
  const lac_trial *to;
} anchor;

typedef struct {
  anchor *items;
  size_t n;
  size_t cap;
} anchors;

/* Hits of one layer of a sentence. Those of a concept are linked, the latest
 * first, by index + 1. */
typedef struct {
  lac_hit *items;
  size_t n;
  size_t cap;
  uint32_t *before; /* by hit: the one of its concept before it */
  size_t before_cap;
  uint32_t *latest; /* by concept: void where that is no hit of the concept */
} finds;

struct lac_matcher {
  lac_arena *own; /* of this object */
  const lac_lexicon *lexicon;
  lac_vocab *vocab;
  lac_arena *arena; /* of what is known of words */
  lac_trial_index *index;
  uint32_t *class_of; /* by word; 0: not yet looked at */
  size_t word_cap;
  int layers;
  uint32_t *heads;   /* by concept: bits of the layers with sequences that it
                        anchors */
  uint32_t *classes; /* of the sentence's words */
  const uint64_t **bits; /* the kinds that they meet */
  size_t class_cap, bits_cap;
  anchors by_layer[LAC_MAX_LAYERS + 1]; /* of the sentence */
  finds found;
  finds unless;
  lac_sketch has; /* of the sentence */
};

/* One sentence at work. */
typedef struct {
  lac_matcher *m;
  const lac_token *tokens;
  const uint64_t *const *bits; /* of each token's word */
  size_t n;
  const lac_hits *hits; /* of lower layers: from `base` on */
  size_t base;
  long value;   /* captured by the sequence being tried */
  size_t steps; /* tried for one anchor: bounds backtracking */
} sentence;

/* The most words that make a number: "nine hundred and ninety-nine (999)". */
enum { MAX_TRIES = 20000, MAX_HITS = 8192, MAX_NUMBER = 8 };

static bool has_bit(const uint64_t *bits, size_t k) {
  return (bits[k / 64] >> k % 64 & 1) != 0;
}

static void reset(lac_matcher *m) {
  m->vocab = lac_vocab_new(lac_lexicon_language(m->lexicon), true);
  m->arena = lac_arena_new();
  m->index = lac_trial_index_new(m->arena, m->lexicon);
  m->word_cap = 4096;
  m->class_of = LAC_NEW_N(m->arena, uint32_t, m->word_cap);
}

static void forget(lac_matcher *m) {
  lac_vocab_free(m->vocab);
  lac_trial_index_done(m->index);
  lac_arena_free(m->arena);
}

lac_matcher *lac_matcher_new(const lac_lexicon *lexicon) {
  lac_arena *own = lac_arena_new();
  lac_matcher *m = LAC_NEW(own, lac_matcher);
  m->own = own;
  m->lexicon = lexicon;
  m->layers = lac_lexicon_layers(lexicon);
  m->heads = LAC_NEW_N(own, uint32_t, LAC_MAX_CONCEPTS + 1);
  m->found.latest = LAC_NEW_N(own, uint32_t, LAC_MAX_CONCEPTS + 1);
  m->unless.latest = LAC_NEW_N(own, uint32_t, LAC_MAX_CONCEPTS + 1);
  const lac_sequence *q;
  for (size_t i = 0; (q = lac_lexicon_sequence(lexicon, i)) != NULL; i++) {
    const lac_item *at = &q->items[q->anchor];
    if (at->kind == LAC_ITEM_CONCEPT)
      m->heads[at->id] |= UINT32_C(1) << q->layer;
  }
  reset(m);
  return m;
}

void lac_matcher_free(lac_matcher *m) {
  if (m == NULL) return;
  forget(m);
  lac_arena_free(m->own);
}

lac_vocab *lac_matcher_vocab(lac_matcher *m) { return m->vocab; }

const lac_lexicon *lac_matcher_lexicon(const lac_matcher *m) {
  return m->lexicon;
}

void lac_matcher_trim(lac_matcher *m) {
  if (lac_vocab_count(m->vocab) < LAC_MAX_WORDS) return;
  forget(m);
  reset(m);
}

/* ---- Words ------------------------------------------------------------ */

static void learn(lac_matcher *m, lac_word word) {
  while (word >= m->word_cap) {
    size_t had = m->word_cap;
    m->class_of =
        lac_grow(m->arena, m->class_of, had, &m->word_cap, sizeof *m->class_of);
    memset(m->class_of + had, 0, (m->word_cap - had) * sizeof *m->class_of);
  }
  m->class_of[word] = lac_trial_class(m->index, lac_vocab_info(m->vocab, word));
}

/* ---- Numbers ---------------------------------------------------------- */

static const lac_word_info *info(const sentence *s, size_t at) {
  return lac_vocab_info(s->m->vocab, s->tokens[at].word);
}

/* How many tokens from `at` on are a number of the vocabulary's; its value in
 * *value. */
static size_t part_at(const sentence *s, size_t at, long *value) {
  if (at >= s->n || !info(s, at)->spelled) return 0;
  lac_word words[5];
  size_t most = 0;
  while (most < 5 && at + most < s->n && info(s, at + most)->numeral) {
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

/* How many tokens from `at` on spell a number out, also one put together: "two
 * hundred and fifty-one", "deux cent trente". */
static size_t spelled_at(const sentence *s, size_t at, long *value) {
  long v, more;
  size_t n = part_at(s, at, &v), k;
  if (n == 0) return 0;
  if (v > 1 && v < 100 && (k = part_at(s, at + n, &more)) > 0) {
    long scale = more >= 1000 ? 1000 : 100;
    if (more >= scale && more < 2 * scale) {
      v = (v - 1) * scale + more;
      n += k;
    }
  }
  /* The vocabulary has 250 but not 251; French counts to 19 from 60 on. */
  long scale = v % 1000 == 0                             ? 1000
               : v % 100 == 0                            ? 100
               : v > 100 && v % 100 >= 20 && v % 10 == 0 ? 20
                                                         : 0;
  size_t next = at + n;
  if (scale > 0 && next < s->n && lac_word_is(info(s, next), LAC_WORDS_and))
    next++;
  if (scale > 0 && (k = part_at(s, next, &more)) > 0 && more < scale) {
    v += more;
    n = next + k - at;
  }
  *value = v;
  return n;
}

/* Whether token `at` goes on with a number that begins before it: "eighty" of
 * "one hundred and eighty". */
static bool inside_spelled(const sentence *s, size_t at) {
  long value;
  for (size_t k = 1; k < MAX_NUMBER && k <= at; k++)
    if (spelled_at(s, at - k, &value) > k) return true;
  return false;
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
  if (n > 0 && inside_spelled(s, at)) return 0;
  if (n > 0 && at + n < s->n && info(s, at + n)->number == *value) n++;
  return n;
}

/* Whether token `at` may be the last one of a number. */
static bool ends_number(const sentence *s, size_t at) {
  return info(s, at)->number >= 0 || info(s, at)->numeral;
}

/* ---- One sequence ----------------------------------------------------- */

static bool step_met(const sentence *s, size_t at, uint16_t kind) {
  return has_bit(s->bits[at], kind);
}

/* The k-th width of a gap to try: the shortest first, but the longest for what
 * cancels a hit, so that it reaches over all that it speaks of. */
static size_t gap_at(const lac_plan *q, const lac_item *gap, size_t k) {
  return q->unless ? gap->max - k : gap->min + k;
}

/* Matches items[i..n) from token `at` on; the token after them in *end. */
static bool right(sentence *s, const lac_plan *q, size_t i, size_t at,
                  size_t *end) {
  const lac_item *item = &q->items[i];
  for (; i < q->n && item->kind == LAC_ITEM_STEP; i++, at++, item++)
    if (at >= s->n || !step_met(s, at, item->id)) return false;
  if (i == q->n) {
    *end = at;
    return true;
  }
  if (++s->steps > MAX_TRIES) return false;
  long value;
  switch (item->kind) {
    case LAC_ITEM_STEP: return false; /* passed above */
    case LAC_ITEM_GAP:
      for (size_t k = 0; k <= (size_t)(item->max - item->min); k++) {
        size_t g = gap_at(q, item, k);
        if (at + g >= s->n) continue;
        if (item[1].kind == LAC_ITEM_STEP && !step_met(s, at + g, item[1].id))
          continue;
        if (right(s, q, i + 1, at + g, end)) return true;
      }
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
static bool left(sentence *s, const lac_plan *q, size_t i, size_t at,
                 size_t *first) {
  for (; i > 0 && q->items[i - 1].kind == LAC_ITEM_STEP; i--, at--)
    if (at == 0 || !step_met(s, at - 1, q->items[i - 1].id)) return false;
  if (i == 0) {
    *first = at;
    return true;
  }
  if (++s->steps > MAX_TRIES) return false;
  const lac_item *item = &q->items[i - 1];
  long value;
  switch (item->kind) {
    case LAC_ITEM_STEP: return false; /* passed above */
    case LAC_ITEM_GAP:
      for (size_t k = 0; k <= (size_t)(item->max - item->min); k++) {
        size_t g = gap_at(q, item, k);
        if (g > at) continue;
        if (i > 1 && item[-1].kind == LAC_ITEM_STEP &&
            (at == g || !step_met(s, at - g - 1, item[-1].id)))
          continue;
        if (left(s, q, i - 1, at - g, first)) return true;
      }
      return false;
    case LAC_ITEM_NUMBER:
      if (at == 0 || !ends_number(s, at - 1)) return false;
      for (size_t n = MAX_NUMBER; n > 0; n--) {
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

static void add_hit(const sentence *s, finds *out, const lac_plan *q,
                    size_t first, size_t end) {
  uint32_t latest = out->latest[q->concept];
  if (latest > out->n ||
      (latest > 0 && out->items[latest - 1].concept != q->concept))
    latest = 0;
  for (uint32_t k = latest; k > 0; k = out->before[k - 1])
    if (out->items[k - 1].first == first && out->items[k - 1].end == end)
      return;
  if (out->n >= MAX_HITS || end == first) return;
  long value = s->value < 0                       ? -1
               : s->value == LAC_NUMBER_UNDECIDED ? s->value
                                                  : s->value * q->multiplier;
  lac_hit h = {.concept = q->concept,
               .first = (uint32_t)first,
               .end = (uint32_t)end,
               .from = s->tokens[first].start,
               .to = s->tokens[end - 1].end,
               .value = value,
               .wording = q->sequence->wording};
  size_t n = out->n;
  LAC_PUSH(s->m->own, out->before, n, out->before_cap, latest);
  LAC_PUSH(s->m->own, out->items, out->n, out->cap, h);
  out->latest[q->concept] = (uint32_t)out->n;
}

/* Whether the guard of the trial stands beside the anchor, tokens
 * [at, after). */
static bool guard_met(const sentence *s, const lac_trial *t, size_t at,
                      size_t after) {
  if (t->width == 0) return true;
  if (t->width < 0) {
    size_t near = t->min + 1u, far = near + (size_t)-t->width;
    for (size_t g = near; g < far && g <= at; g++)
      if (step_met(s, at - g, t->kind)) return true;
  } else {
    size_t near = after + t->min, far = near + (size_t)t->width;
    for (size_t k = near; k < far && k < s->n; k++)
      if (step_met(s, k, t->kind)) return true;
  }
  return false;
}

/* Tries the sequences from..to whose anchor covers tokens [at, after). */
static void try_all(sentence *s, const lac_trial *from, const lac_trial *to,
                    size_t at, size_t after, long value) {
  const uint64_t *has = s->m->has.words;
  for (const lac_trial *t = from; t < to; t++) {
    if (!has_bit(has, t->need[0]) || !has_bit(has, t->need[1])) continue;
    if (!guard_met(s, t, at, after)) continue;
    const lac_plan *q = t->plan;
    size_t first, end;
    s->value = value;
    s->steps = 0;
    if (right(s, q, q->anchor + 1u, after, &end) &&
        left(s, q, q->anchor, at, &first))
      add_hit(s, q->unless ? &s->m->unless : &s->m->found, q, first, end);
  }
}

static bool cancelled(const lac_hit *h, const finds *unless) {
  for (size_t i = 0; i < unless->n; i++) {
    const lac_hit *u = &unless->items[i];
    if (u->concept == h->concept && u->first < h->end && h->first < u->end)
      return true;
  }
  return false;
}

/* Looks all words up: which kinds of steps they meet, and the anchors among
 * them. New words first, for they may part kinds. */
static void find_anchors(lac_matcher *m, const lac_token *tokens, size_t n) {
  while (m->class_cap < n)
    m->classes =
        lac_grow(m->own, m->classes, 0, &m->class_cap, sizeof *m->classes);
  while (m->bits_cap < n)
    m->bits = lac_grow(m->own, m->bits, 0, &m->bits_cap, sizeof *m->bits);
  for (size_t i = 0; i < n; i++) {
    lac_word word = tokens[i].word;
    if (word >= m->word_cap || m->class_of[word] == 0) learn(m, word);
    m->classes[i] = m->class_of[word];
  }
  for (int layer = 0; layer < m->layers; layer++) m->by_layer[layer].n = 0;
  lac_sketch has = {{1}};
  for (size_t i = 0; i < n; i++) {
    lac_word_class *c = &m->index->classes[m->classes[i]];
    if (!c->trials.made) lac_trials_of_class(m->index, m->classes[i]);
    m->bits[i] = lac_trial_bits(m->index, m->classes[i]);
    for (size_t k = 0; k < LAC_SKETCH_WORDS; k++)
      has.words[k] |= c->sketch.words[k];
    for (uint32_t rest = c->trials.layers; rest != 0; rest &= rest - 1) {
      int layer = __builtin_ctz(rest);
      anchors *l = &m->by_layer[layer];
      anchor a = {(uint32_t)i, c->trials.trials + c->trials.starts[layer],
                  c->trials.trials + c->trials.starts[layer + 1]};
      LAC_PUSH(m->own, l->items, l->n, l->cap, a);
    }
  }
  m->has = has;
}

/* The sequences of the layer that hits of lower layers anchor. */
static void try_heads(sentence *s, int layer) {
  lac_matcher *m = s->m;
  for (size_t i = s->base; i < s->hits->n; i++) {
    const lac_hit *h = &s->hits->items[i];
    if ((m->heads[h->concept] >> layer & 1) == 0) continue;
    const lac_trials *l = &m->index->heads[h->concept];
    if (!l->made) lac_trials_of_concept(m->index, h->concept);
    try_all(s, l->trials + l->starts[layer], l->trials + l->starts[layer + 1],
            h->first, h->end, h->value);
  }
}

void lac_match(lac_matcher *m, lac_arena *arena, const lac_token *tokens,
               size_t n, lac_hits *hits) {
  find_anchors(m, tokens, n);
  sentence s = {.m = m,
                .tokens = tokens,
                .bits = m->bits,
                .n = n,
                .hits = hits,
                .base = hits->n};
  for (int layer = 0; layer < m->layers; layer++) {
    m->found.n = m->unless.n = 0;
    const anchors *l = &m->by_layer[layer];
    for (size_t i = 0; i < l->n; i++)
      try_all(&s, l->items[i].from, l->items[i].to, l->items[i].at,
              l->items[i].at + 1u, -1);
    if (layer > 0) try_heads(&s, layer);
    for (size_t i = 0; i < m->found.n; i++)
      if (!cancelled(&m->found.items[i], &m->unless))
        LAC_PUSH(arena, hits->items, hits->n, hits->cap, m->found.items[i]);
  }
}
