/* SPDX-License-Identifier: Apache-2.0
 *
 * jurisdiction.xml: what a folder of works says about itself. Optional. See
 * lacuna(1), FILES.
 */
#ifndef LAC_JURISDICTION_H
#define LAC_JURISDICTION_H

#include "coverage.h"

/* What the file says of one work. */
typedef struct {
  lac_str file;
  lac_str id;
  lac_str title;
  lac_str date;
  uint64_t kinds;
} lac_work_entry;

typedef struct {
  lac_work_entry *works;
  size_t n, cap;
} lac_jurisdiction_file;

/* Reads folder/jurisdiction.xml, if it is there, into file and j's id, title
 * and declarations, all in j's arena. */
lac_status lac_jurisdiction_read(const lac_rules *rules, lac_jurisdiction *j,
                                 const char *folder,
                                 lac_jurisdiction_file *file, lac_diag *diag);

/* The entry for a file's name, or NULL. */
const lac_work_entry *lac_jurisdiction_entry(const lac_jurisdiction_file *file,
                                             const char *name);

/* The kinds of works that words, parted by blanks, name: added to *set. False
 * with the word in *bad where the rules know no such kind. */
bool lac_jurisdiction_kinds(const lac_rules *rules, lac_str words,
                            uint64_t *set, lac_str *bad);

/* What the entry says goes before what the file itself says. */
void lac_work_entry_apply(const lac_work_entry *entry, lac_work *work);

#endif
