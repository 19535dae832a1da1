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

/* Words of the law that something in a cell rests on. */
typedef struct {
  lac_str part; /* the id of the element, option, restriction or number */
  lac_str work;
  lac_str provision;
  lac_str quote;
} lac_matrix_evidence;

typedef struct {
  const char *list; /* "elements", "options", "restrictions" or "tests" */
  lac_str id;
  lac_str title;
  lac_str verdict; /* "met", ...; of a number its outcome and value */
} lac_matrix_part;

/* A reader's verdict in the place of the program's. */
typedef struct {
  lac_str reader; /* "": there is none */
  lac_str date;
  lac_str reason;
  lac_matrix_provision *provisions;
  size_t provision_n, provision_cap;
} lac_matrix_override;

typedef struct {
  lac_str instrument;
  lac_str requirement;
  lac_str title;
  lac_str status; /* "covered", "covered-with-option", "partial", ...: what
                     stands */
  bool overbroad;
  lac_str own_status; /* the program's own verdict */
  bool own_overbroad;
  lac_matrix_override override;
  double confidence;
  lac_matrix_provision *provisions; /* ranked, the leading one first */
  size_t provision_n, provision_cap;
  lac_matrix_part *parts; /* elements, options, restrictions, numbers */
  size_t part_n, part_cap;
  lac_matrix_evidence *evidence;
  size_t evidence_n, evidence_cap;
} lac_matrix_cell;

typedef struct {
  lac_str id;
  lac_str title;
  lac_str date;   /* of the text; may be empty */
  lac_str sha256; /* of the file */
} lac_matrix_work;

typedef struct {
  lac_str id;
  lac_str title;
  lac_str language; /* of the first work that has one; may be empty */
  lac_matrix_work *works;
  size_t work_n, work_cap;
  lac_matrix_cell *cells;
  size_t cell_n, cell_cap;
} lac_matrix_jurisdiction;

typedef struct {
  lac_str id;
  lac_str version;
  lac_str sha256;
} lac_matrix_rules;

typedef struct {
  lac_str version; /* of the program that made it */
  lac_matrix_rules *rules;
  size_t rules_n, rules_cap;
  lac_matrix_jurisdiction *jurisdictions;
  size_t jurisdiction_n, jurisdiction_cap;
} lac_matrix;

/* Reads the matrix in source; it lives in arena. LAC_EINPUT, reported at the
 * place, where that is no JSON; with the names of jurisdiction and requirement,
 * where it is not of the schema.
 * LAC_ELIMIT past LAC_MAX_NESTING. */
lac_status lac_matrix_read(lac_arena *arena, const lac_source *source,
                           lac_matrix *matrix, lac_diag *diag);

/* The jurisdiction with the id, NULL if there is none. */
const lac_matrix_jurisdiction *lac_matrix_find(const lac_matrix *matrix,
                                               lac_str id);

/* The cell with the ids, NULL if there is none. */
const lac_matrix_cell *lac_matrix_cell_find(
    const lac_matrix_jurisdiction *jurisdiction, lac_str instrument,
    lac_str requirement);

/* The provision that leads what stands, NULL where nothing answers. */
const lac_matrix_provision *lac_matrix_lead(const lac_matrix_cell *cell);

#endif
