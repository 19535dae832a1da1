/* SPDX-License-Identifier: Apache-2.0
 *
 * Which sequences of a lexicon are worth a trial at which word.
 *
 * Words that meet the same steps are one class: it is looked at once, whatever
 * the text. Steps that the same classes meet, of all words seen so far, are one
 * kind: no text has yet told them apart. So
 *
 *   - a sequence with a step that no word has met yet is not tried;
 *   - of sequences that are alike in the kinds of their steps the first is;
 *   - a class is a short row of bits, one a kind.
 *
 * A new class of words may part kinds; the lists of trials that this touches
 * are made anew when they are next asked for. The time thus depends on the
 * wordings that a text has words for, not on all that there are.
 */
#ifndef LAC_TRIAL_H
#define LAC_TRIAL_H

#include "lexicon.h"

/* Kinds as one bit for several: what a sentence meets is put together word by
 * word without a branch. Bit 0 is always set in a sentence. */
enum { LAC_SKETCH_WORDS = 8 };
typedef struct {
  uint64_t words[LAC_SKETCH_WORDS];
} lac_sketch;

/* A sequence in kinds. */
typedef struct {
  const lac_sequence *sequence;
  uint32_t unmet; /* how many of its steps no word has met; not the anchor */
  /* From here on: what two that find the same are alike in. */
  uint16_t concept;
  uint16_t anchor; /* index of the item */
  long multiplier;
  uint16_t n;
  bool unless;
  lac_item items[]; /* ids of steps are kinds; the anchor's is 0 */
} lac_plan;

typedef struct {
  const lac_plan *plan;
  uint16_t need[2]; /* bits that the sentence's sketch must have */
  uint16_t kind;    /* the guard, so many words beside the anchor: */
  uint8_t min;
  int8_t width; /* how many places it may have; 0: there is no guard; below 0:
                   it is on the left */
} lac_trial;

/* The trials of a class, or of a concept that is an anchor. */
typedef struct {
  lac_trial *trials; /* by layer */
  uint32_t *starts;  /* of the layers; one more for the end */
  uint32_t layers;   /* bits of those with trials */
  uint32_t cap;      /* of trials */
  bool made;
} lac_trials;

/* What all words that meet the same steps have in common. */
typedef struct {
  lac_sketch sketch;
  lac_trials trials;
  const uint16_t *steps; /* ascending */
  size_t n;
} lac_word_class;

typedef struct {
  lac_arena *arena;
  lac_arena *scratch;
  const lac_lexicon *lexicon;
  int layers;
  lac_plan **plans; /* by sequence */
  lac_intern *sets; /* of steps, as bytes: symbol = class */
  lac_word_class *classes;
  size_t class_n, class_cap;
  uint64_t *bits; /* row_words for each class: the kinds that it meets */
  size_t bits_cap, row_words;
  lac_trials *heads;         /* by concept */
  struct lac_step_use *uses; /* by step */
  struct lac_kind *kinds;    /* from 1; 0: of steps that nothing met */
  size_t kind_n, kind_cap;
} lac_trial_index;

/* An index of the lexicon in which no word has been seen. Lives in arena. */
lac_trial_index *lac_trial_index_new(lac_arena *arena,
                                     const lac_lexicon *lexicon);
/* Ends what the index holds beside its arena. */
void lac_trial_index_done(lac_trial_index *index);

/* The class (from 1) of a word. May part kinds: all that was borrowed from the
 * index is void. */
uint32_t lac_trial_class(lac_trial_index *index, const lac_word_info *word);

/* Makes the list of trials of a class, or that of a concept. */
void lac_trials_of_class(lac_trial_index *index, uint32_t class);
void lac_trials_of_concept(lac_trial_index *index, lac_concept concept);

/* The kinds that the class meets, as bits. */
static inline const uint64_t *lac_trial_bits(const lac_trial_index *index,
                                             uint32_t class) {
  return index->bits + class * index->row_words;
}

#endif
