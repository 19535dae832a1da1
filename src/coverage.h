/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix: findings of all works of a jurisdiction put together to one cell
 * for each requirement. How elements make a cell:
 *
 *   no candidate, a work that would hold it was read       missing
 *   no candidate otherwise, or no rules for the language   not-examined
 *   a decisive element missing, an unlawful restriction,
 *     a number out of range, only another kind of work     partial
 *   a lawful narrowing                                     covered-with-option
 *   else                                                   covered
 *
 * and, beside it, overbroad where a delimiting element is missing. A decisive
 * limb may be met by another provision that has the core, and what the rules
 * ask of each joined provision.
 */
#ifndef LAC_COVERAGE_H
#define LAC_COVERAGE_H

#include "finding.h"

typedef enum {
  LAC_COVERED,
  LAC_COVERED_WITH_OPTION,
  LAC_PARTIAL,
  LAC_CELL_MISSING,
  LAC_CELL_NOT_EXAMINED
} lac_cell_status;

/* A declaration or reservation that the jurisdiction's file records. */
typedef struct {
  lac_str instrument;
  lac_str article;
  lac_str option;
} lac_declaration;

typedef struct {
  lac_evidence at;
  const char *role; /* "conduct", "sanction", "definition", "general" */
  double score;
} lac_cell_provision;

typedef struct {
  const lac_narrowing *narrowing;
  lac_evidence evidence;
  bool recorded; /* of options: the declaration is in the jurisdiction's file */
} lac_cell_narrowing;

typedef struct {
  const lac_test *test;
  lac_test_finding finding;
} lac_cell_test;

typedef struct {
  const lac_requirement *requirement;
  lac_cell_status status;
  bool overbroad;
  double confidence;
  lac_element_finding *elements; /* as in the requirement; NULL: no rules */
  lac_cell_narrowing *options;
  size_t option_n, option_cap;
  lac_cell_narrowing *restrictions;
  size_t restriction_n, restriction_cap;
  lac_cell_test *tests;
  size_t test_n, test_cap;
  lac_cell_provision *provisions;
  size_t provision_n, provision_cap;
  lac_str *notes;
  size_t note_n, note_cap;
  const lac_element *remedy; /* the first decisive element that is missing */
} lac_cell;

/* A file of the jurisdiction's folder that is no work of it. */
typedef struct {
  lac_str path;
  const char *why;
} lac_left_out;

typedef struct {
  lac_arena *arena; /* everything of the jurisdiction */
  const lac_rules *rules;
  lac_str id;
  lac_str title;
  lac_work *works;
  size_t work_n, work_cap;
  lac_declaration *declarations;
  size_t declaration_n, declaration_cap;
  lac_external *externals; /* acts relied on that were not given */
  size_t external_n, external_cap;
  lac_left_out *left_out; /* what was there and not read */
  size_t left_out_n, left_out_cap;
  lac_cell *cells; /* as rules->requirements */
  size_t cell_n;
} lac_jurisdiction;

const char *lac_cell_status_name(lac_cell_status status);
const char *lac_test_outcome_name(lac_test_outcome outcome);

/* The work with the id, NULL if there is none. */
const lac_work *lac_coverage_work(const lac_jurisdiction *jurisdiction,
                                  lac_str id);

/* The provision that leads a cell, NULL where nothing answers it. */
const lac_cell_provision *lac_coverage_lead(const lac_cell *cell);

/* Makes the cells from the works. */
void lac_coverage_decide(lac_jurisdiction *jurisdiction);

/* The cell of a requirement. */
const lac_cell *lac_coverage_cell(const lac_jurisdiction *jurisdiction,
                                  const lac_requirement *requirement);

#endif
