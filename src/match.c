/* SPDX-License-Identifier: Apache-2.0
 *
 * For each word of the vocabulary the matcher knows, once, which steps it
 * meets (a bit set) and which sequences it anchors; words that meet the same
 * steps share that. At an anchor each of its sequences is tried, where the
 * sentence has the rarest of its other steps at all: first its guard, the step
 * next to the anchor, then the items to the right of the anchor, then to the
 * left, gaps as short as they can be.
 */
#include "match.h"

#include <string.h>

#include "limits.h"

/* Which steps a word or a sentence meets, as one bit for several steps: small
 * enough to be put together word by word without a branch, good enough to tell
 * most sequences from those that a sentence cannot have. Bit 0 is always set
 * in a sentence. */
enum { SKETCH_BITS = 512 };
typedef struct {
  uint64_t words[SKETCH_BITS / 64];
} sketch;

/* A sequence to try at an anchor. */
typedef struct {
  const lac_sequence *sequence;
  uint16_t need[2]; /* bits that the sentence's sketch must have */
  uint16_t step;    /* the guard, so many words beside the anchor: */
  uint8_t min;
  uint8_t width; /* how many places it may have; 0: there is no guard */
  bool left;
} trial;

/* What all words that meet the same steps have in common. */
typedef struct {
  sketch steps;
  const uint64_t *bits;   /* by step */
  uint32_t layers;        /* bits of those with trials */
  const trial *trials;    /* by layer */
  const uint32_t *starts; /* of the layers; one more for the end */
} word_class;

/* A token that anchors the trials from..to. */
typedef struct {
  uint32_t at;
  const trial *from;
  const trial *to;
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
  lac_arena *arena;           /* of the classes */
  lac_arena *scratch;         /* of a word being learnt */
  lac_intern *sets;           /* of steps, as bytes: symbol = class */
  const word_class **classes; /* by symbol */
  size_t class_cap;
  const word_class **of_word; /* NULL: not yet learnt */
  size_t word_cap;
  size_t bit_words;
  int layers;
  uint32_t *heads; /* by concept: bits of the layers with sequences that it
                      anchors */
  const uint64_t **bits; /* of the sentence's words */
  size_t bits_cap;
  anchors by_layer[LAC_MAX_LAYERS + 1]; /* of the sentence */
  finds found;
  finds unless;
  sketch has; /* of the sentence */
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

static void set_bit(uint64_t *bits, size_t k) {
  bits[k / 64] |= UINT64_C(1) << k % 64;
}

static void reset(lac_matcher *m) {
  m->vocab = lac_vocab_new(lac_lexicon_language(m->lexicon), true);
  m->arena = lac_arena_new();
  m->sets = lac_intern_new(m->arena);
  m->class_cap = 512;
  m->classes = LAC_NEW_N(m->arena, const word_class *, m->class_cap);
  m->word_cap = 4096;
  m->of_word = LAC_NEW_N(m->arena, const word_class *, m->word_cap);
}

/* ---- Trials ----------------------------------------------------------- */

/* The first step on one side of the anchor of q, dir 1 or -1, with the words
 * that may stand between; false where something else is there. */
static bool find_guard(const lac_sequence *q, int dir, trial *t) {
  unsigned min = 0, max = 0;
  for (int i = (int)q->anchor + dir; i >= 0 && i < (int)q->n; i += dir) {
    const lac_item *item = &q->items[i];
    if (item->kind == LAC_ITEM_GAP) {
      min += item->min;
      max += item->max;
      continue;
    }
    if (item->kind != LAC_ITEM_STEP || max - min >= UINT8_MAX ||
        min > UINT8_MAX)
      return false;
    t->left = dir < 0;
    t->step = item->id;
    t->min = (uint8_t)min;
    t->width = (uint8_t)(max - min + 1);
    return true;
  }
  return false;
}

static uint16_t sketch_bit(uint16_t step) {
  return (uint16_t)(1 + step % (SKETCH_BITS - 1));
}

/* The two rarest steps beside the anchor, 0 for none. */
static void find_needs(const lac_lexicon *lex, const lac_sequence *q,
                       uint16_t need[2]) {
  int weights[2] = {0, 0};
  for (size_t i = 0; i < q->n; i++) {
    if (i == q->anchor || q->items[i].kind != LAC_ITEM_STEP) continue;
    uint16_t step = q->items[i].id;
    int weight = lac_lexicon_weight(lex, step);
    if (step == need[0] || step == need[1] || weight <= weights[1]) continue;
    bool first = weight > weights[0];
    if (first) {
      need[1] = need[0];
      weights[1] = weights[0];
    }
    need[!first] = step;
    weights[!first] = weight;
  }
}

static trial trial_of(const lac_lexicon *lex, const lac_sequence *q) {
  trial t = {.sequence = q}, other = t;
  find_guard(q, 1, &t);
  if (find_guard(q, -1, &other) && (t.width == 0 || other.width < t.width))
    t = other;
  find_needs(lex, q, t.need);
  for (int k = 0; k < 2; k++)
    if (t.need[k] != 0) t.need[k] = sketch_bit(t.need[k]);
  return t;
}

lac_matcher *lac_matcher_new(const lac_lexicon *lexicon) {
  lac_arena *own = lac_arena_new();
  lac_matcher *m = LAC_NEW(own, lac_matcher);
  m->own = own;
  m->lexicon = lexicon;
  m->scratch = lac_arena_new();
  m->layers = lac_lexicon_layers(lexicon);
  m->bit_words = lac_lexicon_step_count(lexicon) / 64 + 1;
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
  lac_vocab_free(m->vocab);
  lac_arena_free(m->arena);
  lac_arena_free(m->scratch);
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

/* ---- Words ------------------------------------------------------------ */

/* The sequence as bytes without the step that anchors it: two that a word
 * anchors find the same where they are alike in these. */
static lac_str rest_of(lac_arena *arena, const lac_sequence *q) {
  lac_buf out;
  lac_buf_init(&out, arena);
  lac_buf_add(&out, (lac_str){(const char *)&q->multiplier, sizeof(long)});
  uint16_t head[] = {q->concept, q->unless, q->anchor};
  lac_buf_add(&out, (lac_str){(const char *)head, sizeof head});
  for (size_t i = 0; i < q->n; i++) {
    const lac_item *item = &q->items[i];
    uint16_t all[] = {(uint16_t)item->kind, i == q->anchor ? 0 : item->id,
                      item->min, item->max};
    lac_buf_add(&out, (lac_str){(const char *)all, sizeof all});
  }
  return lac_buf_str(&out);
}

static bool is_new(lac_intern *rests, lac_str rest) {
  if (rests == NULL) return true;
  size_t before = lac_intern_count(rests);
  return lac_intern_add(rests, rest) > before;
}

/* All sequences that the steps anchor, layer by layer; of those that would
 * find the same the first. */
static void list_trials(lac_matcher *m, const uint16_t *steps, size_t n,
                        word_class *c) {
  const lac_lexicon *lex = m->lexicon;
  size_t found, cap = 0, k = 0;
  trial *trials = NULL;
  /* Sequences with one anchor differ in the rest. */
  lac_intern *rests = n > 1 ? lac_intern_new(m->scratch) : NULL;
  uint32_t *starts = LAC_NEW_N(m->arena, uint32_t, (size_t)m->layers + 1);
  for (int layer = 0; layer < m->layers; layer++) {
    starts[layer] = (uint32_t)k;
    for (size_t i = 0; i < n; i++) {
      const uint32_t *qs =
          lac_lexicon_anchored(lex, LAC_ITEM_STEP, steps[i], layer, &found);
      for (size_t j = 0; j < found; j++) {
        const lac_sequence *q = lac_lexicon_sequence(lex, qs[j]);
        if (is_new(rests, rest_of(m->scratch, q)))
          LAC_PUSH(m->scratch, trials, k, cap, trial_of(lex, q));
      }
    }
    if (k > starts[layer]) c->layers |= UINT32_C(1) << layer;
  }
  starts[m->layers] = (uint32_t)k;
  c->trials = lac_copy(m->arena, trials, k * sizeof *trials);
  c->starts = starts;
}

static const word_class *new_class(lac_matcher *m, const uint16_t *steps,
                                   size_t n) {
  word_class *c = LAC_NEW(m->arena, word_class);
  uint64_t *bits = LAC_NEW_N(m->arena, uint64_t, m->bit_words);
  for (size_t i = 0; i < n; i++) {
    set_bit(bits, steps[i]);
    set_bit(c->steps.words, sketch_bit(steps[i]));
  }
  c->bits = bits;
  list_trials(m, steps, n, c);
  return c;
}

static const word_class *learn(lac_matcher *m, lac_word word) {
  size_t n;
  const uint16_t *steps = lac_lexicon_classify(
      m->lexicon, m->scratch, lac_vocab_info(m->vocab, word), &n);
  size_t known = lac_intern_count(m->sets);
  lac_sym set = lac_intern_add(
      m->sets, (lac_str){(const char *)steps, n * sizeof *steps});
  while (set >= m->class_cap)
    m->classes = lac_grow(m->arena, m->classes, known + 1, &m->class_cap,
                          sizeof *m->classes);
  if (set > known) m->classes[set] = new_class(m, steps, n);
  lac_arena_reset(m->scratch);
  return m->classes[set];
}

static const word_class *class_of(lac_matcher *m, lac_word word) {
  while (word >= m->word_cap) {
    size_t had = m->word_cap;
    m->of_word =
        lac_grow(m->arena, m->of_word, had, &m->word_cap, sizeof *m->of_word);
    memset(m->of_word + had, 0, (m->word_cap - had) * sizeof *m->of_word);
  }
  if (m->of_word[word] == NULL) m->of_word[word] = learn(m, word);
  return m->of_word[word];
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

/* ---- One sequence ----------------------------------------------------- */

static bool step_met(const sentence *s, size_t at, uint16_t step) {
  return has_bit(s->bits[at], step);
}

/* The k-th width of a gap to try: the shortest first, but the longest for what
 * cancels a hit, so that it reaches over all that it speaks of. */
static size_t gap_at(const lac_sequence *q, const lac_item *gap, size_t k) {
  return q->unless ? gap->max - k : gap->min + k;
}

/* Matches items[i..n) from token `at` on; the token after them in *end. */
static bool right(sentence *s, const lac_sequence *q, size_t i, size_t at,
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
static bool left(sentence *s, const lac_sequence *q, size_t i, size_t at,
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

static void add_hit(const sentence *s, finds *out, const lac_sequence *q,
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
               .wording = q->wording};
  size_t n = out->n;
  LAC_PUSH(s->m->own, out->before, n, out->before_cap, latest);
  LAC_PUSH(s->m->own, out->items, out->n, out->cap, h);
  out->latest[q->concept] = (uint32_t)out->n;
}

/* Whether the sentence has what the trial needs, and the guard beside the
 * anchor, token `at`. */
static bool guard_met(const sentence *s, const trial *t, size_t at) {
  const lac_matcher *m = s->m;
  if (!has_bit(m->has.words, t->need[0]) || !has_bit(m->has.words, t->need[1]))
    return false;
  if (t->width == 0) return true;
  size_t near = t->min + 1u, far = near + t->width;
  if (t->left) {
    for (size_t g = near; g < far && g <= at; g++)
      if (step_met(s, at - g, t->step)) return true;
  } else {
    for (size_t k = at + near; k < at + far && k < s->n; k++)
      if (step_met(s, k, t->step)) return true;
  }
  return false;
}

/* Tries a sequence whose anchor item covers tokens [at, after). */
static void try_sequence(sentence *s, const lac_sequence *q, size_t at,
                         size_t after, long value) {
  size_t first, end;
  s->value = value;
  s->steps = 0;
  if (!right(s, q, q->anchor + 1u, after, &end)) return;
  if (!left(s, q, q->anchor, at, &first)) return;
  add_hit(s, q->unless ? &s->m->unless : &s->m->found, q, first, end);
}

static bool cancelled(const lac_hit *h, const finds *unless) {
  for (size_t i = 0; i < unless->n; i++) {
    const lac_hit *u = &unless->items[i];
    if (u->concept == h->concept && u->first < h->end && h->first < u->end)
      return true;
  }
  return false;
}

/* Looks all words up: their steps, and the anchors among them. */
static void find_anchors(lac_matcher *m, const lac_token *tokens, size_t n) {
  while (m->bits_cap < n)
    m->bits = lac_grow(m->own, m->bits, 0, &m->bits_cap, sizeof *m->bits);
  for (int layer = 0; layer < m->layers; layer++) m->by_layer[layer].n = 0;
  sketch has = {{1}};
  for (size_t i = 0; i < n; i++) {
    lac_word word = tokens[i].word;
    const word_class *c = word < m->word_cap ? m->of_word[word] : NULL;
    if (c == NULL) c = class_of(m, word);
    m->bits[i] = c->bits;
    for (size_t k = 0; k < SKETCH_BITS / 64; k++)
      has.words[k] |= c->steps.words[k];
    for (uint32_t rest = c->layers; rest != 0; rest &= rest - 1) {
      int layer = __builtin_ctz(rest);
      anchors *l = &m->by_layer[layer];
      anchor a = {(uint32_t)i, c->trials + c->starts[layer],
                  c->trials + c->starts[layer + 1]};
      LAC_PUSH(m->own, l->items, l->n, l->cap, a);
    }
  }
  m->has = has;
}

/* The sequences of the layer that hits of lower layers anchor. */
static void try_heads(sentence *s, int layer) {
  const lac_matcher *m = s->m;
  for (size_t i = s->base; i < s->hits->n; i++) {
    const lac_hit *h = &s->hits->items[i];
    if ((m->heads[h->concept] >> layer & 1) == 0) continue;
    size_t n;
    const uint32_t *qs = lac_lexicon_anchored(m->lexicon, LAC_ITEM_CONCEPT,
                                              h->concept, layer, &n);
    for (size_t k = 0; k < n; k++)
      try_sequence(s, lac_lexicon_sequence(m->lexicon, qs[k]), h->first, h->end,
                   h->value);
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
      for (const trial *t = l->items[i].from; t < l->items[i].to; t++)
        if (guard_met(&s, t, l->items[i].at))
          try_sequence(&s, t->sequence, l->items[i].at, l->items[i].at + 1u,
                       -1);
    if (layer > 0) try_heads(&s, layer);
    for (size_t i = 0; i < m->found.n; i++)
      if (!cancelled(&m->found.items[i], &m->unless))
        LAC_PUSH(arena, hits->items, hits->n, hits->cap, m->found.items[i]);
  }
}
