/* SPDX-License-Identifier: Apache-2.0
 *
 * A plain second matcher, for single wordings: slow, and independent of the
 * anchors and layers of match.h.
 */
#ifndef LAC_RULELINT_MATCH_H
#define LAC_RULELINT_MATCH_H

#include "match.h"

/* Whether in the text a wording with 'unless' overlaps what some wording of its
 * concept would hit without it. */
bool lac_rulelint_cancels(lac_arena *scratch, lac_matcher *matcher,
                          uint32_t wording, lac_str text);

#endif
