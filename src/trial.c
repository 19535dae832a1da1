/* SPDX-License-Identifier: Apache-2.0
 *
 * Kinds are the blocks of a partition of the steps, which each new class
 * refines: of the steps of one kind those that its words meet part from those
 * that they do not.
 */
#include "trial.h"

#include <string.h>

#include "limits.h"

enum { SKETCH_BITS = LAC_SKETCH_WORDS * 64 };

typedef struct {
  uint32_t *items;
  size_t n;
  size_t cap;
} list;

/* Where a step is used beside an anchor, and which classes meet it. */
typedef struct lac_step_use {
  uint16_t kind;
  bool needed;    /* a sentence is asked for it before a trial */
  list sequences; /* that have it, but for their anchor */
  list classes;
} use;

typedef struct lac_kind {
  uint32_t size;   /* steps of this kind */
  uint32_t met;    /* of them by the new class */
  uint16_t parted; /* the kind of those that it meets, 0: not parted */
} kind;

static void set_bit(uint64_t *bits, size_t k) {
  bits[k / 64] |= UINT64_C(1) << k % 64;
}

/* ---- Plans ------------------------------------------------------------ */

/* The two steps beside the anchor that are likely to be the rarest, 0 for
 * none; as indexes of items + 1. */
static void find_needs(const lac_lexicon *lex, const lac_sequence *q,
                       size_t need[2]) {
  int weights[2] = {0, 0};
  need[0] = need[1] = 0;
  for (size_t i = 0; i < q->n; i++) {
    if (i == q->anchor || q->items[i].kind != LAC_ITEM_STEP) continue;
    uint16_t step = q->items[i].id;
    int weight = lac_lexicon_weight(lex, step);
    bool known = false;
    for (int k = 0; k < 2; k++)
      known = known || (need[k] > 0 && q->items[need[k] - 1].id == step);
    if (known || weight <= weights[1]) continue;
    bool first = weight > weights[0];
    if (first) {
      need[1] = need[0];
      weights[1] = weights[0];
    }
    need[!first] = i + 1;
    weights[!first] = weight;
  }
}

static lac_plan *plan_of(lac_trial_index *x, const lac_sequence *q,
                         uint32_t index) {
  lac_plan *p = lac_alloc(x->arena, sizeof *p + q->n * sizeof *p->items);
  p->sequence = q;
  p->concept = q->concept;
  p->unless = q->unless;
  p->anchor = q->anchor;
  p->multiplier = q->multiplier;
  p->n = q->n;
  memcpy(p->items, q->items, q->n * sizeof *p->items);
  size_t need[2];
  find_needs(x->lexicon, q, need);
  for (int k = 0; k < 2; k++)
    if (need[k] > 0) x->uses[q->items[need[k] - 1].id].needed = true;
  for (size_t i = 0; i < q->n; i++) {
    if (i == q->anchor || q->items[i].kind == LAC_ITEM_STEP) p->items[i].id = 0;
    if (i == q->anchor || q->items[i].kind != LAC_ITEM_STEP) continue;
    p->unmet++;
    list *l = &x->uses[q->items[i].id].sequences;
    if (l->n == 0 || l->items[l->n - 1] != index)
      LAC_PUSH(x->arena, l->items, l->n, l->cap, index);
  }
  return p;
}

lac_trial_index *lac_trial_index_new(lac_arena *arena,
                                     const lac_lexicon *lexicon) {
  lac_trial_index *x = LAC_NEW(arena, lac_trial_index);
  x->arena = arena;
  x->scratch = lac_arena_new();
  x->lexicon = lexicon;
  x->layers = lac_lexicon_layers(lexicon);
  x->uses = LAC_NEW_N(arena, use, lac_lexicon_step_count(lexicon) + 1);
  x->heads = LAC_NEW_N(arena, lac_trials, LAC_MAX_CONCEPTS + 1);
  x->sets = lac_intern_new(arena);
  x->class_cap = 512;
  x->classes = LAC_NEW_N(arena, lac_word_class, x->class_cap);
  x->class_n = 1;
  x->row_words = 4;
  x->bits_cap = x->class_cap;
  x->bits = LAC_NEW_N(arena, uint64_t, x->bits_cap * x->row_words);
  x->kind_cap = 256;
  x->kinds = LAC_NEW_N(arena, kind, x->kind_cap);
  x->kind_n = 1;
  size_t n = 0;
  while (lac_lexicon_sequence(lexicon, n) != NULL) n++;
  x->plans = LAC_NEW_N(arena, lac_plan *, n);
  for (size_t i = 0; i < n; i++)
    x->plans[i] = plan_of(x, lac_lexicon_sequence(lexicon, i), (uint32_t)i);
  return x;
}

void lac_trial_index_done(lac_trial_index *x) { lac_arena_free(x->scratch); }

/* ---- Trials ----------------------------------------------------------- */

/* The first step on one side of the anchor, dir 1 or -1, with the words that
 * may stand between; false where something else is there. */
static bool find_guard(const lac_plan *p, int dir, lac_trial *t) {
  unsigned min = 0, max = 0;
  for (int i = (int)p->anchor + dir; i >= 0 && i < (int)p->n; i += dir) {
    const lac_item *item = &p->items[i];
    if (item->kind == LAC_ITEM_GAP) {
      min += item->min;
      max += item->max;
      continue;
    }
    if (item->kind != LAC_ITEM_STEP || max - min >= INT8_MAX || min > UINT8_MAX)
      return false;
    t->kind = item->id;
    t->min = (uint8_t)min;
    t->width = (int8_t)(dir * (int)(max - min + 1));
    return true;
  }
  return false;
}

static uint16_t sketch_bit(uint16_t of) {
  return (uint16_t)(1 + of % (SKETCH_BITS - 1));
}

static lac_trial trial_of(const lac_trial_index *x, const lac_plan *p) {
  lac_trial t = {.plan = p}, left = t;
  find_guard(p, 1, &t);
  if (find_guard(p, -1, &left) && (t.width == 0 || -left.width < t.width))
    t = left;
  size_t need[2];
  find_needs(x->lexicon, p->sequence, need);
  for (int k = 0; k < 2; k++)
    if (need[k] > 0) t.need[k] = sketch_bit(p->items[need[k] - 1].id);
  return t;
}

static lac_str key_of(const lac_plan *p) {
  const char *from = (const char *)&p->concept;
  const char *to = (const char *)&p->items[p->n];
  return (lac_str){from, (size_t)(to - from)};
}

/* Makes the list for anchors of that kind: of sequences that would find the
 * same the first. */
static void make(lac_trial_index *x, lac_trials *l, lac_item_kind of,
                 const uint16_t *anchors, size_t n) {
  size_t found, cap = 0, k = 0;
  lac_trial *trials = NULL;
  lac_intern *known = lac_intern_new(x->scratch);
  if (l->starts == NULL)
    l->starts = LAC_NEW_N(x->arena, uint32_t, (size_t)x->layers + 1);
  l->layers = 0;
  for (int layer = 0; layer < x->layers; layer++) {
    l->starts[layer] = (uint32_t)k;
    for (size_t i = 0; i < n; i++) {
      const uint32_t *qs =
          lac_lexicon_anchored(x->lexicon, of, anchors[i], layer, &found);
      for (size_t j = 0; j < found; j++) {
        const lac_plan *p = x->plans[qs[j]];
        if (p->unmet > 0) continue;
        size_t before = lac_intern_count(known);
        if (lac_intern_add(known, key_of(p)) > before)
          LAC_PUSH(x->scratch, trials, k, cap, trial_of(x, p));
      }
    }
    if (k > l->starts[layer]) l->layers |= UINT32_C(1) << layer;
  }
  l->starts[x->layers] = (uint32_t)k;
  if (k > l->cap) {
    l->cap = (uint32_t)(k + k / 2);
    l->trials = lac_take(x->arena, l->cap * sizeof *l->trials);
  }
  if (k > 0) memcpy(l->trials, trials, k * sizeof *trials);
  l->made = true;
  lac_arena_reset(x->scratch);
}

void lac_trials_of_class(lac_trial_index *x, uint32_t class) {
  lac_word_class *c = &x->classes[class];
  make(x, &c->trials, LAC_ITEM_STEP, c->steps, c->n);
}

void lac_trials_of_concept(lac_trial_index *x, lac_concept concept) {
  make(x, &x->heads[concept], LAC_ITEM_CONCEPT, &concept, 1);
}

/* ---- Classes ---------------------------------------------------------- */

/* Room in the rows of bits for all kinds, and for all classes a row. */
static void grow_bits(lac_trial_index *x) {
  size_t words = x->row_words, rows = x->bits_cap;
  if (x->kind_n > words * 64) words *= 2;
  if (x->class_n > rows) rows *= 2;
  if (words == x->row_words && rows == x->bits_cap) return;
  uint64_t *bits = LAC_NEW_N(x->arena, uint64_t, lac_array_size(rows, words));
  for (size_t c = 0; c < x->class_n && c < x->bits_cap; c++)
    memcpy(bits + c * words, lac_trial_bits(x, (uint32_t)c),
           x->row_words * sizeof *bits);
  x->bits = bits;
  x->row_words = words;
  x->bits_cap = rows;
}

static void meet_kind(lac_trial_index *x, uint32_t class, const use *u) {
  set_bit(x->bits + class * x->row_words, u->kind);
  if (u->needed) set_bit(x->classes[class].sketch.words, sketch_bit(u->kind));
}

/* The trials of what the sequence's anchor is met by are to be made anew. */
static void forget_trials(lac_trial_index *x, const lac_item *anchor) {
  if (anchor->kind == LAC_ITEM_CONCEPT) {
    x->heads[anchor->id].made = false;
    return;
  }
  const list *l = &x->uses[anchor->id].classes;
  for (size_t i = 0; i < l->n; i++) x->classes[l->items[i]].trials.made = false;
}

/* The step is of another kind: so it is in the plans. */
static void move_step(lac_trial_index *x, uint16_t step, uint16_t to) {
  use *u = &x->uses[step];
  u->kind = to;
  for (size_t i = 0; i < u->classes.n; i++)
    meet_kind(x, u->classes.items[i], u);
  for (size_t i = 0; i < u->sequences.n; i++) {
    lac_plan *p = x->plans[u->sequences.items[i]];
    const lac_sequence *q = p->sequence;
    for (size_t k = 0; k < q->n; k++) {
      if (q->items[k].kind != LAC_ITEM_STEP || q->items[k].id != step ||
          k == q->anchor)
        continue;
      if (p->items[k].id == 0) p->unmet--;
      p->items[k].id = to;
    }
    if (p->unmet == 0) forget_trials(x, &q->items[q->anchor]);
  }
}

static uint16_t new_kind(lac_trial_index *x) {
  kind none = {0};
  LAC_PUSH(x->arena, x->kinds, x->kind_n, x->kind_cap, none);
  grow_bits(x);
  return (uint16_t)(x->kind_n - 1);
}

/* Parts the kinds of which the class meets some steps and others not. */
static void part_kinds(lac_trial_index *x, const lac_word_class *c) {
  uint16_t *old = LAC_NEW_N(x->scratch, uint16_t, c->n);
  for (size_t i = 0; i < c->n; i++) {
    const use *u = &x->uses[c->steps[i]];
    old[i] = u->kind;
    if (u->sequences.n > 0) x->kinds[old[i]].met++;
  }
  for (size_t i = 0; i < c->n; i++) {
    const kind *k = &x->kinds[old[i]];
    if (x->uses[c->steps[i]].sequences.n == 0 ||
        (old[i] != 0 && k->met == k->size))
      continue;
    if (k->parted == 0) {
      uint16_t to = new_kind(x);
      x->kinds[old[i]].parted = to;
    }
    k = &x->kinds[old[i]];
    x->kinds[k->parted].size++;
    move_step(x, c->steps[i], k->parted);
  }
  for (size_t i = 0; i < c->n; i++) {
    kind *k = &x->kinds[old[i]];
    if (k->parted != 0 && old[i] != 0) k->size -= k->met;
    k->met = 0;
    k->parted = 0;
  }
}

static void add_class(lac_trial_index *x, const uint16_t *steps, size_t n) {
  lac_word_class c = {.steps = lac_copy(x->arena, steps, n * sizeof *steps),
                      .n = n};
  part_kinds(x, &c);
  uint32_t class = (uint32_t)x->class_n;
  LAC_PUSH(x->arena, x->classes, x->class_n, x->class_cap, c);
  grow_bits(x);
  for (size_t i = 0; i < n; i++) {
    use *u = &x->uses[steps[i]];
    LAC_PUSH(x->arena, u->classes.items, u->classes.n, u->classes.cap, class);
    if (u->kind != 0) meet_kind(x, class, u);
  }
}

uint32_t lac_trial_class(lac_trial_index *x, const lac_word_info *word) {
  size_t n;
  const uint16_t *steps =
      lac_lexicon_classify(x->lexicon, x->scratch, word, &n);
  size_t known = lac_intern_count(x->sets);
  lac_sym class = lac_intern_add(
      x->sets, (lac_str){(const char *)steps, n * sizeof *steps});
  if (class > known) add_class(x, steps, n);
  lac_arena_reset(x->scratch);
  return class;
}
