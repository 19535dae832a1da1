/* SPDX-License-Identifier: Apache-2.0
 *
 * How near a provision comes to the core of a requirement that it does not
 * meet: where a reader should look first, and no verdict.
 */
#ifndef LAC_NEARNESS_H
#define LAC_NEARNESS_H

#include "finding.h"

/* The norm of the unit that comes nearest to the requirement's core, NULL where
 * the unit has no norms; *near is the product of the shares of its core
 * elements that hold, 0 to 1, or -1: what lacks one wholly is not near. */
const lac_norm *lac_nearness_unit(lac_survey *survey, uint32_t unit,
                                  const lac_requirement *requirement,
                                  double *near);

/* Fills work->nearest, in arena: for every requirement that the work has no
 * candidate for, the provision that comes near enough to be worth a look. */
void lac_nearness_work(lac_arena *arena, lac_survey *survey, lac_work *work);

#endif
