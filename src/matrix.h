/* SPDX-License-Identifier: Apache-2.0
 *
 * A matrix that was printed as JSON (schema lacuna-matrix-1), read back: what
 * the commands need that compare matrices with something.
 */
#ifndef LAC_MATRIX_H
#define LAC_MATRIX_H

#include "source.h"

typedef struct {
  lac_str work;
  lac_str provision; /* its number as printed */
} lac_matrix_provision;

typedef struct {
  lac_str instrument;
  lac_str requirement;
  lac_str status; /* "covered", "covered-with-option", "partial", ... */
  double confidence;
  lac_matrix_provision *provisions; /* ranked, the leading one first */
  size_t provision_n, provision_cap;
} lac_matrix_cell;

typedef struct {
  lac_str id;
  lac_str language; /* of the first work that has one; may be empty */
  lac_str *works;   /* ids */
  size_t work_n, work_cap;
  lac_matrix_cell *cells;
  size_t cell_n, cell_cap;
} lac_matrix_jurisdiction;

typedef struct {
  lac_matrix_jurisdiction *jurisdictions;
  size_t jurisdiction_n, jurisdiction_cap;
} lac_matrix;

/* Reads the matrix in source; it lives in arena. LAC_EINPUT, reported at the
 * place, where that is no JSON; without a place, where it is not of the schema.
 * LAC_ELIMIT past LAC_MAX_NESTING. */
lac_status lac_matrix_read(lac_arena *arena, const lac_source *source,
                           lac_matrix *matrix, lac_diag *diag);

/* The jurisdiction with the id, NULL if there is none. */
const lac_matrix_jurisdiction *lac_matrix_find(const lac_matrix *matrix,
                                               lac_str id);

#endif
