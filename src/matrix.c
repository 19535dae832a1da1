/* SPDX-License-Identifier: Apache-2.0 */
#include "matrix.h"

#include <yajl/yajl_parse.h>
#include <yajl/yajl_tree.h>

#include "limits.h"

/* ---- Is it JSON? ------------------------------------------------------- */

/* yajl's tree knows no places and frees itself by recursion: a first pass finds
 * the place of a mistake and bounds the depth. */

static int deeper(void *depth) { return ++*(size_t *)depth <= LAC_MAX_NESTING; }

static int shallower(void *depth) {
  --*(size_t *)depth;
  return 1;
}

static lac_status check_json(const lac_source *source, lac_diag *diag) {
  static const yajl_callbacks callbacks = {.yajl_start_map = deeper,
                                           .yajl_end_map = shallower,
                                           .yajl_start_array = deeper,
                                           .yajl_end_array = shallower};
  size_t depth = 0;
  yajl_handle yajl = yajl_alloc(&callbacks, NULL, &depth);
  const unsigned char *text = (const unsigned char *)source->text.p;
  yajl_status status = yajl_parse(yajl, text, source->text.n);
  size_t at = yajl_get_bytes_consumed(yajl);
  if (status == yajl_status_ok)
    status = yajl_complete_parse(yajl);
  else if (at > 0)
    at--; /* yajl has taken what it stumbles over */
  lac_status result = LAC_OK;
  if (status == yajl_status_client_canceled) {
    lac_source_report(source, diag, LAC_ERROR, at,
                      "more than %d levels of nesting", LAC_MAX_NESTING);
    result = LAC_ELIMIT;
  } else if (status != yajl_status_ok) {
    lac_source_report(source, diag, LAC_ERROR, at, "this is no JSON");
    result = LAC_EINPUT;
  }
  yajl_free(yajl);
  return result;
}

/* ---- Is it a matrix? --------------------------------------------------- */

static yajl_val get(yajl_val object, const char *key, yajl_type type) {
  const char *path[] = {key, NULL};
  return yajl_tree_get(object, path, type);
}

static lac_str string(lac_arena *arena, yajl_val object, const char *key) {
  yajl_val v = get(object, key, yajl_t_string);
  return v == NULL ? LAC_STR("")
                   : lac_str_copy(arena, lac_str_of(YAJL_GET_STRING(v)));
}

/* The items of an array of the object; none where there is no such array. */
static size_t items(yajl_val object, const char *key, yajl_val **values) {
  yajl_val v = get(object, key, yajl_t_array);
  *values = v == NULL ? NULL : YAJL_GET_ARRAY(v)->values;
  return v == NULL ? 0 : YAJL_GET_ARRAY(v)->len;
}

static void read_cell(lac_arena *arena, yajl_val object,
                      lac_matrix_cell *cell) {
  yajl_val confidence = get(object, "confidence", yajl_t_number);
  *cell = (lac_matrix_cell){
      .instrument = string(arena, object, "instrument"),
      .requirement = string(arena, object, "requirement"),
      .status = string(arena, object, "status"),
      .confidence = YAJL_IS_DOUBLE(confidence) ? YAJL_GET_DOUBLE(confidence)
                    : YAJL_IS_INTEGER(confidence)
                        ? (double)YAJL_GET_INTEGER(confidence)
                        : 0};
  yajl_val *values;
  size_t n = items(object, "provisions", &values);
  for (size_t i = 0; i < n; i++) {
    lac_matrix_provision p = {string(arena, values[i], "work"),
                              string(arena, values[i], "provision")};
    LAC_PUSH(arena, cell->provisions, cell->provision_n, cell->provision_cap,
             p);
  }
}

static void read_jurisdiction(lac_arena *arena, yajl_val object,
                              lac_matrix_jurisdiction *j) {
  *j = (lac_matrix_jurisdiction){.id = string(arena, object, "id")};
  yajl_val *values;
  size_t n = items(object, "works", &values);
  for (size_t i = 0; i < n; i++) {
    if (j->language.n == 0) j->language = string(arena, values[i], "language");
    LAC_PUSH(arena, j->works, j->work_n, j->work_cap,
             string(arena, values[i], "id"));
  }
  n = items(object, "cells", &values);
  for (size_t i = 0; i < n; i++) {
    lac_matrix_cell cell;
    read_cell(arena, values[i], &cell);
    LAC_PUSH(arena, j->cells, j->cell_n, j->cell_cap, cell);
  }
}

lac_status lac_matrix_read(lac_arena *arena, const lac_source *source,
                           lac_matrix *matrix, lac_diag *diag) {
  lac_status status = check_json(source, diag);
  if (status != LAC_OK) return status;
  char why[256] = "";
  yajl_val root =
      yajl_tree_parse(lac_str_dup(arena, source->text), why, sizeof why);
  if (!lac_str_eq(string(arena, root, "schema"), LAC_STR("lacuna-matrix-1"))) {
    lac_diag_add(diag, LAC_ERROR, source->name, 0, 0,
                 "no matrix of the schema lacuna-matrix-1");
    yajl_tree_free(root);
    return LAC_EINPUT;
  }
  *matrix = (lac_matrix){0};
  yajl_val *values;
  size_t n = items(root, "jurisdictions", &values);
  for (size_t i = 0; i < n; i++) {
    lac_matrix_jurisdiction j;
    read_jurisdiction(arena, values[i], &j);
    LAC_PUSH(arena, matrix->jurisdictions, matrix->jurisdiction_n,
             matrix->jurisdiction_cap, j);
  }
  yajl_tree_free(root);
  return LAC_OK;
}

const lac_matrix_jurisdiction *lac_matrix_find(const lac_matrix *matrix,
                                               lac_str id) {
  for (size_t i = 0; i < matrix->jurisdiction_n; i++)
    if (lac_str_eq(matrix->jurisdictions[i].id, id))
      return &matrix->jurisdictions[i];
  return NULL;
}
