/* SPDX-License-Identifier: Apache-2.0
 *
 * What is odd about the rules though they load: things that can have no effect,
 * or not the one that their author meant.
 */
#ifndef LAC_RULELINT_H
#define LAC_RULELINT_H

#include "engine.h"

/* Reports what is certainly not meant as warnings, which it counts in *found,
 * and what is worth a look as notes, each at its place. Only the language with
 * the tag is looked at; NULL: all of them. LAC_EINPUT where a lexicon does not
 * load. */
lac_status lac_rulelint_run(lac_engine *engine, const char *language,
                            size_t *found, lac_diag *diag);

#endif
