/* SPDX-License-Identifier: Apache-2.0
 *
 * Gold: how an expert reads the law of a jurisdiction, cell by cell. A file of
 * tab-separated values, UTF-8, whose first line names the columns, in any
 * order; others are skipped:
 *
 *   instrument    its id, or any short name of it
 *   requirement   as in the matrix
 *   status        covered, partial, absent, or unknown: not judged
 *   provisions    WORK:NUMBER;...  those that answer, the main one first
 *   also          statuses that a careful reader could defend: a|b
 */
#ifndef LAC_GOLD_H
#define LAC_GOLD_H

#include "source.h"

/* Classes of cells; covered with an option is covered, and not examined is
 * absent. */
typedef enum {
  LAC_GOLD_COVERED,
  LAC_GOLD_PARTIAL,
  LAC_GOLD_ABSENT,
  LAC_GOLD_UNKNOWN
} lac_gold_class;

enum { LAC_GOLD_CLASSES = 3 }; /* those that are judged */

typedef struct {
  size_t line;
  lac_str instrument;
  lac_str requirement;
  lac_gold_class status;
  unsigned also;       /* bits 1 << class */
  lac_str *provisions; /* as lac_gold_reference makes them */
  size_t provision_n, provision_cap;
} lac_gold_row;

typedef struct {
  const char *name; /* the file */
  lac_gold_row *rows;
  size_t row_n, row_cap;
} lac_gold;

/* Reads the gold in source; it lives in arena. LAC_EINPUT, reported with line,
 * where a column is missing, a row is short, or a status is none. */
lac_status lac_gold_read(lac_arena *arena, const lac_source *source,
                         lac_gold *gold, lac_diag *diag);

/* A work and the number of a provision as "act:4a", whatever label (§, Art.,
 * section), parts ("(1)(a)"), blanks and letter case there are. */
lac_str lac_gold_reference(lac_arena *arena, lac_str work, lac_str provision);

const char *lac_gold_class_name(lac_gold_class c);

#endif
