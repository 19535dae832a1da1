/* SPDX-License-Identifier: Apache-2.0
 *
 * The statutes of a folder, in the order of their names. Each is read by a
 * thread of its own while the caller is at work on the one before it, unless
 * the two would take more memory than the largest file alone; what is said of a
 * file is said when it is its turn, so that nothing but the time depends on
 * that.
 */
#ifndef LAC_FOLDER_H
#define LAC_FOLDER_H

#include "coverage.h"

typedef struct lac_folder lac_folder;

/* One file of a folder. */
typedef struct {
  const char *name;
  const char *path;
  lac_arena *arena;     /* of the document */
  lac_statute *statute; /* NULL where status is not LAC_OK */
  lac_status status;
} lac_member;

/* The folder at path, or NULL, reported, where it cannot be read. Owns its
 * memory, which names and paths of members live in. */
lac_folder *lac_folder_open(const char *path, const lac_languages *languages,
                            lac_diag *diag);
void lac_folder_close(lac_folder *folder);

/* The next member, false at the end. Files that are no statute are passed
 * over, with a note; a statute that cannot be read is reported. The caller
 * frees the member's arena. */
bool lac_folder_next(lac_folder *folder, lac_member *member, lac_diag *diag);

/* Of what was in the folder, all that was passed over, and why, but for
 * jurisdiction.xml and overrides.xml. To be asked when there is no next member;
 * the folder's. */
const lac_left_out *lac_folder_left_out(const lac_folder *folder, size_t *n);

#endif
