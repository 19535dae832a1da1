/* SPDX-License-Identifier: Apache-2.0
 *
 * Overrides: what an adviser who has read the law puts in the place of the
 * program's verdict on a cell, and why. A file beside the law, so that it
 * stays where the matrix is made anew; lacuna-jurisdiction(5) has the form:
 *
 *   <override requirement="budapest/3" status="covered" reader="A. Reader"
 *       date="2026-05-04">
 *     <reason>Section 9 has it, in other words.</reason>
 *     <provision work="cca" number="9"/>
 *     <seen status="partial" provision="cca:6"/>
 *   </override>
 *
 * The program's own verdict is kept beside it, and where that is no longer
 * what the reader has seen, it is said.
 */
#ifndef LAC_OVERRIDE_H
#define LAC_OVERRIDE_H

#include "coverage.h"

/* Overrides whose provisions are still to be found. */
typedef struct lac_overrides lac_overrides;

/* None yet, for the jurisdiction, whose arena they live in. whole: its rules
 * have all instruments, so that what they do not know is a mistake. */
lac_overrides *lac_overrides_new(lac_jurisdiction *jurisdiction, bool whole);

/* The file of overrides beside a path: FOLDER/overrides.xml or
 * FILE.overrides.xml, in arena; NULL where there is none. */
const char *lac_overrides_beside(lac_arena *arena, const char *path);

/* Whether a file of a folder is one of them, and no work. */
bool lac_overrides_is_name(lac_str name);

/* Adds those in the file to the jurisdiction. LAC_EINPUT, LAC_EIO or
 * LAC_ELIMIT, each mistake reported at its place, where some are not well; the
 * others are there. */
lac_status lac_overrides_read(lac_overrides *overrides, const char *path,
                              lac_diag *diag);

/* Looks up the provisions that overrides name in a work. */
void lac_overrides_find(lac_overrides *overrides, const lac_work *work,
                        const lac_statute *statute);

/* Puts the overrides in place of the verdicts, which are decided. Warns of
 * provisions that no work has, of verdicts that have changed since they were
 * overridden, and of overrides that say what the program says. */
void lac_overrides_apply(lac_overrides *overrides, lac_diag *diag);

/* Whether the program's verdict is another than the reader has seen. */
bool lac_override_is_stale(const lac_override *override);

#endif
