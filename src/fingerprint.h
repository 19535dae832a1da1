/* SPDX-License-Identifier: Apache-2.0
 *
 * What decides the cells of an input, as one SHA-256: its files, what the
 * manifest says of it, the rules, the options and the program's version. Where
 * it is the same, the cells are. SHA-256, since that is what reports give for
 * works, what sha256sum checks, and no file can be made to look like another.
 */
#ifndef LAC_FINGERPRINT_H
#define LAC_FINGERPRINT_H

#include "engine.h"

/* Of the rules in a folder: all files that loading them reads. LAC_EIO,
 * reported, where they cannot be read. */
lac_status lac_fingerprint_rules(const char *rules_dir, char hex[65],
                                 lac_diag *diag);

/* Of an input. setting stands for rules, options and version. A file that is
 * larger than max (0: any size), and a path that is neither a file nor a
 * folder, is LAC_EINPUT with *why in arena; a file that cannot be read counts
 * as such. */
lac_status lac_fingerprint_input(lac_arena *arena, const lac_dossier *dossier,
                                 lac_str setting, size_t max, char hex[65],
                                 lac_str *why);

#endif
