/* SPDX-License-Identifier: Apache-2.0
 *
 * The places where a draft leaves something open; see blank.h.
 */
#ifndef LAC_OPENPOINT_H
#define LAC_OPENPOINT_H

#include "finding.h"

/* Fills work->open, in arena, in the order of the text; vocab is of the
 * statute's language. What is no live text is passed over. */
void lac_openpoints_find(lac_arena *arena, const lac_statute *statute,
                         lac_vocab *vocab, lac_work *work);

#endif
