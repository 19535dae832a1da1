/* SPDX-License-Identifier: Apache-2.0
 *
 * For each word of the vocabulary the matcher knows, once, which steps it
 * meets (a bit set) and which sequences it anchors. Most words of a statute
 * meet none: they cost one look. At an anchor each of its sequences is tried:
 * first its guard, the step next to the anchor, then the items to the right of
 * the anchor, then to the left, gaps as short as they can be.
 */
#include "match.h"

#include <string.h>

#include "limits.h"

/* A sequence to try at an anchor. */
typedef struct {
  const lac_sequence *sequence;
  enum { UNGUARDED, GUARD_RIGHT, GUARD_LEFT } guard;
  uint16_t step; /* that must stand so many words beside the anchor: */
  uint16_t min;
  uint16_t max;
  uint16_t also; /* another step of the sequence, 0 for none */
} trial;

typedef struct {
  bool known;
  const uint64_t *bits;  /* by step */
  const uint16_t *steps; /* the same as a list */
  size_t step_n;
  const trial *trials;    /* by layer; NULL: the word is no anchor */
  const uint32_t *starts; /* of the layers; one more for the end */
} word_class;

struct lac_matcher {
  lac_arena *own; /* of this object */
  const lac_lexicon *lexicon;
  lac_vocab *vocab;
  lac_arena *arena; /* of the classes */
  word_class *classes;
  bool *plain; /* by word: known to meet no step */
  size_t class_cap;
  size_t bit_words;
  int layers;
  const uint64_t *no_bits; /* of all words that meet no step */
  const uint64_t **bits;   /* of the sentence's words */
  size_t bits_cap;
  lac_hits found;  /* of one layer of a sentence: */
  lac_hits unless; /* kept for the next one, or each would take memory */
  uint32_t *seen;  /* by step: the last sentence that has it; [0] is any */
  uint32_t now;    /* number of the sentence */
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

static void reset(lac_matcher *m) {
  m->vocab = lac_vocab_new(lac_lexicon_language(m->lexicon), true);
  m->arena = lac_arena_new();
  m->class_cap = 4096;
  m->classes = LAC_NEW_N(m->arena, word_class, m->class_cap);
  m->plain = LAC_NEW_N(m->arena, bool, m->class_cap);
}

lac_matcher *lac_matcher_new(const lac_lexicon *lexicon) {
  lac_arena *own = lac_arena_new();
  lac_matcher *m = LAC_NEW(own, lac_matcher);
  m->own = own;
  m->lexicon = lexicon;
  m->layers = lac_lexicon_layers(lexicon);
  m->bit_words = lac_lexicon_step_count(lexicon) / 64 + 1;
  m->no_bits = LAC_NEW_N(own, uint64_t, m->bit_words);
  m->seen = LAC_NEW_N(own, uint32_t, lac_lexicon_step_count(lexicon) + 1);
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

/* ---- Words ------------------------------------------------------------ */

/* The first step on one side of the anchor of q, dir 1 or -1, with the words
 * that may stand between; false where something else is there. */
static bool find_guard(const lac_sequence *q, int dir, trial *t) {
  uint16_t min = 0, max = 0;
  for (int i = (int)q->anchor + dir; i >= 0 && i < (int)q->n; i += dir) {
    const lac_item *item = &q->items[i];
    if (item->kind == LAC_ITEM_GAP) {
      min = (uint16_t)(min + item->min);
      max = (uint16_t)(max + item->max);
      continue;
    }
    if (item->kind != LAC_ITEM_STEP) return false;
    t->guard = dir > 0 ? GUARD_RIGHT : GUARD_LEFT;
    t->step = item->id;
    t->min = min;
    t->max = max;
    return true;
  }
  return false;
}

static trial trial_of(const lac_sequence *q) {
  trial t = {.sequence = q}, other = t;
  find_guard(q, 1, &t);
  if (find_guard(q, -1, &other) &&
      (t.guard == UNGUARDED || other.max - other.min < t.max - t.min))
    t = other;
  for (size_t i = 0; i < q->n; i++)
    if (i != q->anchor && q->items[i].kind == LAC_ITEM_STEP &&
        q->items[i].id != t.step)
      t.also = q->items[i].id;
  return t;
}

/* All sequences that the steps anchor, layer by layer. */
static void list_trials(lac_matcher *m, const uint16_t *steps, size_t n,
                        word_class *c) {
  const lac_lexicon *lex = m->lexicon;
  size_t all = 0, found;
  for (int layer = 0; layer < m->layers; layer++)
    for (size_t i = 0; i < n; i++) {
      lac_lexicon_anchored(lex, LAC_ITEM_STEP, steps[i], layer, &found);
      all += found;
    }
  if (all == 0) return;
  trial *trials = LAC_NEW_N(m->arena, trial, all);
  uint32_t *starts = LAC_NEW_N(m->arena, uint32_t, (size_t)m->layers + 1);
  uint32_t k = 0;
  for (int layer = 0; layer < m->layers; layer++) {
    starts[layer] = k;
    for (size_t i = 0; i < n; i++) {
      const uint32_t *qs =
          lac_lexicon_anchored(lex, LAC_ITEM_STEP, steps[i], layer, &found);
      for (size_t j = 0; j < found; j++)
        trials[k++] = trial_of(lac_lexicon_sequence(lex, qs[j]));
    }
  }
  starts[m->layers] = k;
  c->trials = trials;
  c->starts = starts;
}

static void learn(lac_matcher *m, lac_word word, word_class *c) {
  c->known = true;
  c->bits = m->no_bits;
  size_t n;
  const uint16_t *steps = lac_lexicon_classify(
      m->lexicon, m->arena, lac_vocab_info(m->vocab, word), &n);
  m->plain[word] = n == 0;
  if (n == 0) return;
  uint64_t *bits = LAC_NEW_N(m->arena, uint64_t, m->bit_words);
  for (size_t i = 0; i < n; i++)
    bits[steps[i] / 64] |= UINT64_C(1) << steps[i] % 64;
  c->bits = bits;
  c->steps = steps;
  c->step_n = n;
  list_trials(m, steps, n, c);
}

static const word_class *class_of(lac_matcher *m, lac_word word) {
  if (word >= m->class_cap) {
    size_t cap = m->class_cap;
    while (word >= cap) cap *= 2;
    word_class *more = LAC_NEW_N(m->arena, word_class, cap);
    memcpy(more, m->classes, m->class_cap * sizeof *more);
    bool *plain = LAC_NEW_N(m->arena, bool, cap);
    memcpy(plain, m->plain, m->class_cap * sizeof *plain);
    m->classes = more;
    m->plain = plain;
    m->class_cap = cap;
  }
  word_class *c = &m->classes[word];
  if (!c->known) learn(m, word, c);
  return c;
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
  return (s->bits[at][step / 64] >> step % 64 & 1) != 0;
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

static void add_hit(const sentence *s, lac_hits *out, const lac_sequence *q,
                    size_t first, size_t end) {
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
  LAC_PUSH(s->m->own, out->items, out->n, out->cap, h);
}

/* Whether the step beside the anchor, token `at`, is there. */
static bool guard_met(const sentence *s, const trial *t, size_t at) {
  const lac_matcher *m = s->m;
  if (m->seen[t->step] != m->now || m->seen[t->also] != m->now) return false;
  if (t->guard == GUARD_RIGHT) {
    for (size_t k = at + 1 + t->min; k <= at + 1 + t->max && k < s->n; k++)
      if (step_met(s, k, t->step)) return true;
    return false;
  }
  if (t->guard == GUARD_LEFT) {
    for (size_t g = t->min + 1u; g <= t->max + 1u && g <= at; g++)
      if (step_met(s, at - g, t->step)) return true;
    return false;
  }
  return true;
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

static bool cancelled(const lac_hit *h, const lac_hits *unless) {
  for (size_t i = 0; i < unless->n; i++) {
    const lac_hit *u = &unless->items[i];
    if (u->concept == h->concept && u->first < h->end && h->first < u->end)
      return true;
  }
  return false;
}

/* A word of the sentence that anchors sequences. */
typedef struct {
  uint32_t at;
  const trial *trials;
  const uint32_t *starts;
} anchor;

/* Looks all words up; the anchors among them in list, grown in arena where
 * they are more than cap. */
static anchor *find_anchors(lac_matcher *m, lac_arena *arena,
                            const lac_token *tokens, size_t n, anchor *list,
                            size_t cap, size_t *found) {
  while (m->bits_cap < n)
    m->bits = lac_grow(m->own, m->bits, 0, &m->bits_cap, sizeof *m->bits);
  *found = 0;
  if (++m->now == 0) { /* once in four thousand million */
    memset(m->seen, 0,
           (lac_lexicon_step_count(m->lexicon) + 1) * sizeof *m->seen);
    m->now = 1;
  }
  /* Copies that the compiler can keep in registers. */
  uint32_t *const seen = m->seen;
  const uint32_t now = m->now;
  const uint64_t **const bits = m->bits;
  seen[0] = now;
  for (size_t i = 0; i < n; i++) {
    if (tokens[i].word < m->class_cap && m->plain[tokens[i].word]) {
      bits[i] = m->no_bits;
      continue;
    }
    const word_class *c = class_of(m, tokens[i].word);
    bits[i] = c->bits;
    const uint16_t *steps = c->steps;
    for (size_t k = 0, steps_n = c->step_n; k < steps_n; k++)
      seen[steps[k]] = now;
    if (c->trials == NULL) continue;
    anchor a = {(uint32_t)i, c->trials, c->starts};
    LAC_PUSH(arena, list, *found, cap, a);
  }
  return list;
}

void lac_match(lac_matcher *m, lac_arena *arena, const lac_token *tokens,
               size_t n, lac_hits *hits) {
  enum { FEW = 256 };
  anchor few[FEW];
  size_t anchor_n;
  const anchor *anchors =
      find_anchors(m, arena, tokens, n, few, FEW, &anchor_n);
  if (anchor_n == 0) return;
  sentence s = {.m = m,
                .tokens = tokens,
                .bits = m->bits,
                .n = n,
                .hits = hits,
                .base = hits->n};
  for (int layer = 0; layer < m->layers; layer++) {
    m->found.n = m->unless.n = 0;
    for (size_t i = 0; i < anchor_n; i++) {
      const anchor *a = &anchors[i];
      const trial *end = a->trials + a->starts[layer + 1];
      for (const trial *t = a->trials + a->starts[layer]; t < end; t++)
        if (guard_met(&s, t, a->at))
          try_sequence(&s, t->sequence, a->at, a->at + 1u, -1);
    }
    for (size_t i = s.base; layer > 0 && i < hits->n; i++) {
      lac_hit h = hits->items[i];
      size_t qn;
      const uint32_t *qs = lac_lexicon_anchored(m->lexicon, LAC_ITEM_CONCEPT,
                                                h.concept, layer, &qn);
      for (size_t j = 0; j < qn; j++)
        try_sequence(&s, lac_lexicon_sequence(m->lexicon, qs[j]), h.first,
                     h.end, h.value);
    }
    for (size_t i = 0; i < m->found.n; i++)
      if (!cancelled(&m->found.items[i], &m->unless))
        LAC_PUSH(arena, hits->items, hits->n, hits->cap, m->found.items[i]);
  }
}
