/* SPDX-License-Identifier: Apache-2.0
 *
 * Days as people write them in files: "2026-11-22" (ISO 8601).
 */
#ifndef LAC_DAY_H
#define LAC_DAY_H

#include <time.h>

#include "str.h"

/* Whether s is a day that the calendar has: no 30th of February. */
bool lac_day_is(lac_str s);

/* The present day (UTC), or that of SOURCE_DATE_EPOCH, so that a run can be
 * repeated; in arena. */
lac_str lac_day_today(lac_arena *arena);

/* The day (UTC) of a time, in arena; "" of one that no calendar has. */
lac_str lac_day_of(lac_arena *arena, time_t time);

#endif
