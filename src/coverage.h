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

/* What a reader has put in the place of the program's own verdict on a cell;
 * see override.h. */
typedef struct {
  const lac_requirement *requirement;
  lac_cell_status status; /* what stands */
  lac_str reader;
  lac_str date; /* "2026-11-22" */
  lac_str reason;
  lac_cell_provision *provisions; /* that the reader names and works have */
  size_t provision_n, provision_cap;
  lac_str path; /* of the file that says it, and where */
  size_t line, column;
  lac_cell_status own_status; /* the program's own verdict, */
  bool own_overbroad;
  lac_str own_lead; /* the provision that leads it, "cca:6"; "" for none */
  /* What that was when the reader saw it; was_said false: not recorded. */
  bool was_said;
  lac_cell_status was_status;
  bool was_overbroad;
  lac_str was_lead;
} lac_override;

typedef struct {
  const lac_requirement *requirement;
  lac_cell_status status; /* what stands: with an override, the reader's */
  bool overbroad;
  const lac_override *override; /* NULL: the program's own verdict stands */
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
  lac_override *overrides;
  size_t override_n, override_cap;
  lac_cell *cells; /* as rules->requirements */
  size_t cell_n;
} lac_jurisdiction;

const char *lac_cell_status_name(lac_cell_status status);
const char *lac_test_outcome_name(lac_test_outcome outcome);

/* The work with the id, NULL if there is none. */
const lac_work *lac_coverage_work(const lac_jurisdiction *jurisdiction,
                                  lac_str id);

/* The status with this name; false where there is none. */
bool lac_cell_status_find(lac_str name, lac_cell_status *status);

/* The program's own verdict on a cell, whether it stands or not. */
lac_cell_status lac_cell_own_status(const lac_cell *cell);
bool lac_cell_own_overbroad(const lac_cell *cell);

/* The provision that leads a cell, NULL where nothing answers it: that which
 * the reader who has overridden it names, else the program's own. */
const lac_cell_provision *lac_coverage_lead(const lac_cell *cell);
/* The provision that leads the program's own answer. */
const lac_cell_provision *lac_coverage_own_lead(const lac_cell *cell);

/* Makes the cells from the works. */
void lac_coverage_decide(lac_jurisdiction *jurisdiction);

/* The cell of a requirement. */
const lac_cell *lac_coverage_cell(const lac_jurisdiction *jurisdiction,
                                  const lac_requirement *requirement);

#endif
