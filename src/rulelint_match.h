/* SPDX-License-Identifier: Apache-2.0
 *
 * A plain second matcher, for single wordings: slow, and independent of the
 * anchors and layers of match.h.
 */
#ifndef LAC_RULELINT_MATCH_H
#define LAC_RULELINT_MATCH_H

#include "match.h"

/* Whether wherever the reading `inner` is found the reading `outer` is found in
 * the same words, as far as their form tells. */
bool lac_rulelint_holds(const lac_lexicon *lexicon, const lac_sequence *inner,
                        const lac_sequence *outer);

/* Sets shown[] for each wording without 'unless' that is found in the text and
 * whose concept hits there. */
void lac_rulelint_show(lac_arena *scratch, lac_matcher *matcher, lac_str text,
                       bool *shown);

/* Whether in the text a wording with 'unless' overlaps what some wording of its
 * concept would hit without it. */
bool lac_rulelint_cancels(lac_arena *scratch, lac_matcher *matcher,
                          uint32_t wording, lac_str text);

#endif
