/* SPDX-License-Identifier: Apache-2.0
 *
 * The distinct words of the texts read in one language, each folded, stemmed
 * and looked at once; afterwards a word is a number.
 */
#ifndef LAC_VOCAB_H
#define LAC_VOCAB_H

#include <limits.h>

#include "intern.h"
#include "language.h"

typedef uint32_t lac_word; /* 0 is none */

/* The value of a number that a draft leaves open. */
#define LAC_NUMBER_UNDECIDED LONG_MAX

typedef struct {
  lac_str folded;
  lac_str stem;
  long number;    /* value of a number in digits, -1 for none */
  bool spelled;   /* may begin a number in words */
  bool numeral;   /* may stand in one */
  bool capital;   /* written with a capital */
  uint32_t lists; /* bit LAC_WORDS_x: a word of that list */
} lac_word_info;

typedef struct lac_vocab lac_vocab;

/* Whether the word is one of that list of its language. */
static inline bool lac_word_is(const lac_word_info *info, lac_words list) {
  return (info->lists >> list & 1) != 0;
}

/* A new vocabulary of the language; owns its memory. Only with `numbers` does
 * it know numbers in words, which take ICU a while to spell out. */
lac_vocab *lac_vocab_new(const lac_language *language, bool numbers);
void lac_vocab_free(lac_vocab *vocab);

const lac_language *lac_vocab_language(const lac_vocab *vocab);

/* The word for these bytes of a text (any case). */
lac_word lac_vocab_add(lac_vocab *vocab, lac_str bytes);

/* The word that stands for a number which a draft leaves open; see blank.h. */
lac_word lac_vocab_blank(lac_vocab *vocab);

/* A word of 1 to 16 bytes, as its bytes and zeros after them. */
typedef struct {
  uint64_t head;
  uint64_t tail;
} lac_short_word;

/* The same for a short word, whose bytes are those of `key`; adds the lists
 * that it is of to *lists. */
lac_word lac_vocab_add_short(lac_vocab *vocab, lac_short_word key,
                             lac_str bytes, uint32_t *lists);

/* Borrowed; moves with the next lac_vocab_add. */
const lac_word_info *lac_vocab_info(const lac_vocab *vocab, lac_word word);

/* How many words there are; words count from 1. */
size_t lac_vocab_count(const lac_vocab *vocab);

/* The number that the n words spell out ("dix", "huit": 18), -1 for none. */
long lac_vocab_spelled(const lac_vocab *vocab, const lac_word *words, size_t n);

#endif
