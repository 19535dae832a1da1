/* SPDX-License-Identifier: Apache-2.0
 *
 * A lexicon on sentences: which concepts stand where.
 */
#ifndef LAC_MATCH_H
#define LAC_MATCH_H

#include "lexicon.h"
#include "token.h"

/* A concept found. Tokens count within the sentence, bytes within the text
 * that was tokenised. */
typedef struct {
  lac_concept concept;
  uint32_t first; /* token */
  uint32_t end;   /* token after the last */
  uint32_t from;  /* byte */
  uint32_t to;
  uint32_t wording; /* lac_lexicon_wording() */
  long value;       /* of the captured number times the multiplier, -1: none;
                       LAC_NUMBER_UNDECIDED: left open */
} lac_hit;

typedef struct {
  lac_hit *items;
  size_t n;
  size_t cap;
} lac_hits;

typedef struct lac_matcher lac_matcher;

/* A matcher for the lexicon, with a vocabulary of its own. */
lac_matcher *lac_matcher_new(const lac_lexicon *lexicon);
void lac_matcher_free(lac_matcher *matcher);

/* Where texts for this matcher are tokenised. After lac_matcher_trim() earlier
 * words are void. */
lac_vocab *lac_matcher_vocab(lac_matcher *matcher);

/* Empties the vocabulary when it has grown past LAC_MAX_WORDS; to be called
 * between works. */
void lac_matcher_trim(lac_matcher *matcher);

const lac_lexicon *lac_matcher_lexicon(const lac_matcher *matcher);

/* Appends the hits of one sentence to hits (grown in arena), in the order of
 * layers, each layer by place. */
void lac_match(lac_matcher *matcher, lac_arena *arena, const lac_token *tokens,
               size_t n, lac_hits *hits);

#endif
