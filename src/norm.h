/* SPDX-License-Identifier: Apache-2.0
 *
 * Norms: whole legal sentences, put together again from the pieces of a list.
 *
 *   (1) Any person who, without authority,     piece 1 (open: no final stop)
 *       (a) gains access to a system; or       piece 2
 *       (b) keeps such access,                 piece 3
 *       commits an offence.                    piece 4 (closing words)
 *
 * gives the norms 1+2+4 and 1+3+4; were (a) and (b) joined by "and", it would
 * give one norm, 1+2+3+4. A piece is one sentence of one node's own text; a
 * norm is a list of pieces, so nested lists cost no copies.
 */
#ifndef LAC_NORM_H
#define LAC_NORM_H

#include "statute.h"
#include "token.h"

typedef struct {
  const lac_node *node;
  uint32_t from; /* bytes of the node's text */
  uint32_t to;
  uint32_t tokens;
  bool open;     /* goes on in its node's children: no final stop */
  bool lower;    /* begins in lower case: may go on from a list before it */
  bool ends_and; /* the last word says that the next item is joint */
  bool ends_or;  /* ... or alternative */
} lac_piece;

typedef struct {
  const uint32_t *pieces; /* indexes, in reading order */
  uint32_t n;
  const uint64_t *concepts; /* bits of those in its pieces (survey.h) */
} lac_norm;

/* The piece for a sentence of node's text, which tokens holds. */
lac_piece lac_piece_of(const lac_node *node, const lac_tokens *tokens,
                       const lac_sentence *sentence, const lac_vocab *vocab);

/* The norms of a node, with all below it (a provision) or of its own text alone
 * (a part with text), given all pieces of the work; node->piece and piece_n
 * must be set in it and all below. In arena; *n of them. Their concepts are the
 * survey's to fill in. */
lac_norm *lac_norms_of(lac_arena *arena, const lac_node *node, bool whole,
                       const lac_piece *pieces, size_t *n);

#endif
