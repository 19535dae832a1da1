/* SPDX-License-Identifier: Apache-2.0
 *
 * How near a provision comes to the core of a requirement that it does not
 * meet: where a reader should look first, and no verdict.
 */
#ifndef LAC_NEARNESS_H
#define LAC_NEARNESS_H

#include "finding.h"

/* What is less near than that is not worth a look. */
#define LAC_NEAR_ENOUGH 0.57

/* The norm of the unit that comes nearest to the requirement's core, NULL where
 * the unit has no norms, and *near is then -1. Else it is from 0 to 1: the
 * share of the core's concepts that the norm has, each weighed by how few
 * provisions of the work have it, and a little for the other elements. What
 * the core asks not to be there, and what a whole work says, counts nothing. */
const lac_norm *lac_nearness_unit(lac_survey *survey, uint32_t unit,
                                  const lac_requirement *requirement,
                                  double *near);

/* Fills work->nearest, in arena: for every requirement that the work has no
 * candidate for, the provision that comes near enough to be worth a look. */
void lac_nearness_work(lac_arena *arena, lac_survey *survey, lac_work *work);

#endif
