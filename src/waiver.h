/* SPDX-License-Identifier: Apache-2.0
 *
 * Waivers: remarks that somebody has decided to live with, and why. A text
 * file, one waiver a line:
 *
 *   # comment
 *   budapest/2:without-right  until 2027-06-30  Owners are dealt with in
 * Part 5. protocol/spam  The consumer code does this.
 *
 * The id of a requirement stands for all remarks on it. The reason must be
 * there; after the date a waiver holds no longer.
 */
#ifndef LAC_WAIVER_H
#define LAC_WAIVER_H

#include "remark.h"
#include "source.h"

typedef struct lac_waiver {
  lac_str id;
  lac_str until; /* "2027-06-30", the last day; "" for ever */
  lac_str reason;
  const char *file;
  size_t line;
  bool expired;
  size_t used; /* remarks that it waives */
} lac_waiver;

typedef struct {
  lac_arena *arena;
  lac_waiver *items;
  size_t n, cap;
} lac_waivers;

/* Adds the waivers in source, in waivers->arena. today is "2026-11-22".
 * LAC_EINPUT, reported with line, where one has no reason or no valid date, or
 * is of no requirement of the rules. */
lac_status lac_waivers_read(lac_waivers *waivers, const lac_source *source,
                            const lac_rules *rules, lac_str today,
                            lac_diag *diag);

/* Marks the remarks that are waived; warns of waivers that are expired or
 * waive nothing. */
void lac_waivers_apply(lac_waivers *waivers, lac_remarks *remarks,
                       lac_diag *diag);

#endif
