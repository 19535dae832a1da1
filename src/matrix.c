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

static bool boolean(yajl_val object, const char *key) {
  return YAJL_IS_TRUE(get(object, key, yajl_t_true));
}

/* A number as it is written; "" where there is none. */
static lac_str digits(lac_arena *arena, yajl_val object, const char *key) {
  yajl_val v = get(object, key, yajl_t_number);
  return v == NULL ? LAC_STR("")
                   : lac_str_copy(arena, lac_str_of(YAJL_GET_NUMBER(v)));
}

typedef struct {
  lac_arena *arena;
  const lac_source *source;
  lac_diag *diag;
  lac_str jurisdiction; /* the one being read */
  bool good;
} reader;

static void read_provisions(lac_arena *arena, yajl_val object,
                            lac_matrix_provision **list, size_t *count,
                            size_t *cap) {
  yajl_val *values;
  size_t n = items(object, "provisions", &values);
  for (size_t i = 0; i < n; i++) {
    lac_matrix_provision p = {string(arena, values[i], "work"),
                              string(arena, values[i], "provision")};
    LAC_PUSH(arena, *list, *count, *cap, p);
  }
}

static void read_evidence(lac_arena *arena, yajl_val part, lac_str id,
                          lac_matrix_cell *cell) {
  yajl_val *values;
  size_t n = items(part, "evidence", &values);
  for (size_t i = 0; i < n; i++) {
    lac_matrix_evidence e = {id, string(arena, values[i], "work"),
                             string(arena, values[i], "provision"),
                             string(arena, values[i], "quote")};
    LAC_PUSH(arena, cell->evidence, cell->evidence_n, cell->evidence_cap, e);
  }
}

/* Elements, options, restrictions or tests. What is said of each: an element
 * has a verdict, an option its declaration, a number outcome and value, and a
 * restriction is there. */
static void read_parts(lac_arena *arena, yajl_val object, const char *list,
                       const char *says, lac_matrix_cell *cell) {
  yajl_val *values;
  size_t n = items(object, list, &values);
  for (size_t i = 0; i < n; i++) {
    yajl_val v = values[i];
    lac_matrix_part p = {
        .list = list,
        .id = string(arena, v, "id"),
        .title = string(arena, v, "title"),
        .verdict = says == NULL ? LAC_STR("found") : string(arena, v, says)};
    lac_str value = digits(arena, v, "value");
    if (value.n > 0)
      p.verdict =
          lac_str_format(arena, "%.*s, %.*s %.*s", LAC_FMT(p.verdict),
                         LAC_FMT(value), LAC_FMT(string(arena, v, "unit")));
    LAC_PUSH(arena, cell->parts, cell->part_n, cell->part_cap, p);
    read_evidence(arena, v, p.id, cell);
  }
}

static void read_override(lac_arena *arena, yajl_val object,
                          lac_matrix_cell *cell) {
  yajl_val override = get(object, "override", yajl_t_object);
  cell->own_status = cell->status;
  cell->own_overbroad = cell->overbroad;
  if (override == NULL) return;
  lac_matrix_override *o = &cell->override;
  o->reader = string(arena, override, "reader");
  o->date = string(arena, override, "date");
  o->reason = string(arena, override, "reason");
  read_provisions(arena, override, &o->provisions, &o->provision_n,
                  &o->provision_cap);
  yajl_val own = get(override, "own", yajl_t_object);
  if (own == NULL) return;
  cell->own_status = string(arena, own, "status");
  cell->own_overbroad = boolean(own, "overbroad");
}

static bool is_status(lac_str s) {
  static const char *const names[] = {"covered", "covered-with-option",
                                      "partial", "missing", "not-examined"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (lac_str_eq(s, lac_str_of(names[i]))) return true;
  return false;
}

static void read_cell(reader *r, yajl_val object, lac_matrix_cell *cell) {
  lac_arena *arena = r->arena;
  yajl_val confidence = get(object, "confidence", yajl_t_number);
  *cell = (lac_matrix_cell){
      .instrument = string(arena, object, "instrument"),
      .requirement = string(arena, object, "requirement"),
      .title = string(arena, object, "title"),
      .status = string(arena, object, "status"),
      .overbroad = boolean(object, "overbroad"),
      .confidence = YAJL_IS_DOUBLE(confidence) ? YAJL_GET_DOUBLE(confidence)
                    : YAJL_IS_INTEGER(confidence)
                        ? (double)YAJL_GET_INTEGER(confidence)
                        : 0};
  read_provisions(arena, object, &cell->provisions, &cell->provision_n,
                  &cell->provision_cap);
  read_parts(arena, object, "elements", "verdict", cell);
  read_parts(arena, object, "options", "declaration", cell);
  read_parts(arena, object, "restrictions", NULL, cell);
  read_parts(arena, object, "tests", "outcome", cell);
  read_override(arena, object, cell);
  if (is_status(cell->status) && is_status(cell->own_status)) return;
  lac_diag_add(
      r->diag, LAC_ERROR, r->source->name, 0, 0,
      "the cell '%.*s/%.*s' of '%.*s' has no status that there is: "
      "'%.*s'",
      LAC_FMT(cell->instrument), LAC_FMT(cell->requirement),
      LAC_FMT(r->jurisdiction),
      LAC_FMT(is_status(cell->status) ? cell->own_status : cell->status));
  r->good = false;
}

static void read_jurisdiction(reader *r, yajl_val object,
                              lac_matrix_jurisdiction *j) {
  lac_arena *arena = r->arena;
  *j = (lac_matrix_jurisdiction){.id = string(arena, object, "id"),
                                 .title = string(arena, object, "title")};
  r->jurisdiction = j->id;
  yajl_val *values;
  size_t n = items(object, "works", &values);
  for (size_t i = 0; i < n; i++) {
    lac_matrix_work w = {.id = string(arena, values[i], "id"),
                         .title = string(arena, values[i], "title"),
                         .date = string(arena, values[i], "date"),
                         .sha256 = string(arena, values[i], "sha256")};
    if (j->language.n == 0) j->language = string(arena, values[i], "language");
    LAC_PUSH(arena, j->works, j->work_n, j->work_cap, w);
  }
  n = items(object, "cells", &values);
  for (size_t i = 0; i < n; i++) {
    lac_matrix_cell cell;
    read_cell(r, values[i], &cell);
    LAC_PUSH(arena, j->cells, j->cell_n, j->cell_cap, cell);
  }
}

static void read_head(lac_arena *arena, yajl_val root, lac_matrix *matrix) {
  yajl_val *values, tool = get(root, "tool", yajl_t_object);
  if (tool != NULL) matrix->version = string(arena, tool, "version");
  size_t n = items(root, "rules", &values);
  for (size_t i = 0; i < n; i++) {
    lac_matrix_rules rules = {string(arena, values[i], "id"),
                              string(arena, values[i], "version"),
                              string(arena, values[i], "sha256")};
    LAC_PUSH(arena, matrix->rules, matrix->rules_n, matrix->rules_cap, rules);
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
  lac_matrix read = {0};
  reader r = {.arena = arena, .source = source, .diag = diag, .good = true};
  read_head(arena, root, &read);
  yajl_val *values;
  size_t n = items(root, "jurisdictions", &values);
  for (size_t i = 0; i < n; i++) {
    lac_matrix_jurisdiction j;
    read_jurisdiction(&r, values[i], &j);
    LAC_PUSH(arena, read.jurisdictions, read.jurisdiction_n,
             read.jurisdiction_cap, j);
  }
  yajl_tree_free(root);
  if (!r.good) return LAC_EINPUT;
  *matrix = read;
  return LAC_OK;
}

const lac_matrix_jurisdiction *lac_matrix_find(const lac_matrix *matrix,
                                               lac_str id) {
  for (size_t i = 0; i < matrix->jurisdiction_n; i++)
    if (lac_str_eq(matrix->jurisdictions[i].id, id))
      return &matrix->jurisdictions[i];
  return NULL;
}

const lac_matrix_cell *lac_matrix_cell_find(const lac_matrix_jurisdiction *j,
                                            lac_str instrument,
                                            lac_str requirement) {
  for (size_t i = 0; i < j->cell_n; i++)
    if (lac_str_eq(j->cells[i].requirement, requirement) &&
        lac_str_eq(j->cells[i].instrument, instrument))
      return &j->cells[i];
  return NULL;
}

static bool answers(lac_str status) {
  return !lac_str_eq(status, LAC_STR("missing")) &&
         !lac_str_eq(status, LAC_STR("not-examined"));
}

const lac_matrix_provision *lac_matrix_lead(const lac_matrix_cell *c) {
  if (!answers(c->status)) return NULL;
  if (c->override.provision_n > 0) return &c->override.provisions[0];
  return answers(c->own_status) && c->provision_n > 0 ? &c->provisions[0]
                                                      : NULL;
}
