/* SPDX-License-Identifier: Apache-2.0
 *
 * Expressions on norms: true or false, and the words that made it so.
 */
#ifndef LAC_EVALUATE_H
#define LAC_EVALUATE_H

#include "limits.h"
#include "survey.h"

/* Words of a piece that answer an expression. */
typedef struct {
  uint32_t piece;
  uint32_t from; /* bytes of its node's text */
  uint32_t to;
  uint32_t first; /* tokens counted over the whole norm */
  uint32_t end;
  long value; /* captured number, -1 for none */
} lac_span;

typedef struct {
  lac_span items[LAC_MAX_SPANS];
  uint32_t n;
} lac_spans;

/* Where an expression is evaluated. */
typedef struct {
  lac_survey *survey;
  uint32_t unit;
  const lac_norm *norm; /* NULL: in the whole unit */
} lac_place_of_law;

/* Evaluates; spans (may be NULL) are replaced by what was found, in reading
 * order, empty where the result is false or needs no words. */
bool lac_evaluate(const lac_place_of_law *at, const lac_expr *expr,
                  lac_spans *spans);

#endif
