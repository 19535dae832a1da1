/* SPDX-License-Identifier: Apache-2.0
 *
 * What one work says of the provisions of another: "a person guilty of an
 * offence under section 3 of the Lamp Act is liable to imprisonment". Works are
 * read one after the other, so each leaves behind a small table of such
 * sentences, and the matrix looks into the tables of the others.
 */
#ifndef LAC_REMOTE_H
#define LAC_REMOTE_H

#include "finding.h"

/* Fills work's table of what it says of other works' provisions: for the
 * elements that every joined provision must have, where these look beyond the
 * provision. Everything in arena. */
void lac_remote_find(lac_arena *arena, lac_survey *survey, lac_work *work);

/* The words of another of the works that give the candidate the element, NULL
 * if none do. */
const lac_evidence *lac_remote_evidence(const lac_languages *languages,
                                        const lac_work *works, size_t work_n,
                                        const lac_candidate *candidate,
                                        const lac_element *element);

/* Whether an act of this title is meant by the name: the same, or one begins
 * with the other, of two words at least, and goes on with nothing but years,
 * numbers and labels. For a single word an ending of two letters may differ. */
bool lac_remote_names(const lac_languages *languages, lac_str title,
                      lac_str name);

#endif
