/* SPDX-License-Identifier: Apache-2.0
 *
 * A baseline: the remarks that were there already, so that only new ones
 * count. A text file, one remark a line: its fingerprint, a tab, and words for
 * the reader, which nobody parses.
 */
#ifndef LAC_BASELINE_H
#define LAC_BASELINE_H

#include <stdio.h>

#include "remark.h"
#include "source.h"

/* Marks the remarks that the baseline in source has. *gone counts those of its
 * lines that no remark answers to any more. LAC_EINPUT, reported with line,
 * where a line begins with no fingerprint. */
lac_status lac_baseline_apply(const lac_source *source, lac_remarks *remarks,
                              size_t *gone, lac_diag *diag);

/* Writes the remarks that are not waived as a baseline; with known_only those
 * alone that an older one has: what is gone is pruned, what is new stays out.
 */
void lac_baseline_write(FILE *out, const lac_remarks *remarks, bool known_only);

#endif
