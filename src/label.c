/* SPDX-License-Identifier: Apache-2.0 */
#include "label.h"

const char lac_label_external[] =
    "Acts that the text relies on and that were not given";

const char lac_label_overbroad[] =
    "overbroad: the law reaches further than was asked";

const char *lac_label_status(lac_cell_status status) {
  static const char *const words[] = {"covered", "covered with an option",
                                      "partial", "missing", "not examined"};
  return words[status];
}

const char *lac_label_symbol(lac_cell_status status) {
  static const char *const symbols[] = {"●", "◐", "◑", "○", "·"};
  return symbols[status];
}

const char *lac_label_cell(const lac_cell *cell) {
  static const char *const words[] = {
      "covered, overbroad", "covered with an option, overbroad",
      "partial, overbroad", "missing", "not examined"};
  return cell->overbroad ? words[cell->status] : lac_label_status(cell->status);
}

const char *lac_label_verdict(lac_verdict verdict) {
  static const char *const words[] = {
      "met",     "met elsewhere", "narrowed, allowed", "narrowed, not allowed",
      "missing", "not examined"};
  return words[verdict];
}

lac_cell_status lac_label_verdict_status(lac_verdict verdict) {
  static const lac_cell_status statuses[] = {
      LAC_COVERED, LAC_COVERED,      LAC_COVERED_WITH_OPTION,
      LAC_PARTIAL, LAC_CELL_MISSING, LAC_CELL_NOT_EXAMINED};
  return statuses[verdict];
}

const char *lac_label_outcome(lac_test_outcome outcome) {
  static const char *const words[] = {"as asked", "a lawful option",
                                      "not as asked", "none found"};
  return words[outcome];
}

const char *lac_label_state(lac_state state) {
  static const char *const words[] = {"in force",
                                      "repealed",
                                      "replaced by another version",
                                      "not yet in force",
                                      "suspended or struck down",
                                      "text put into another act",
                                      "text of a treaty",
                                      "editors' notes",
                                      "table of contents"};
  return words[state];
}

const char *lac_label_declaration(const lac_cell_narrowing *option) {
  return option->recorded ? "declaration recorded" : "declaration needed";
}

const char *lac_label_provision(const lac_cell_provision *provision) {
  static const struct {
    const char *role, *words;
  } table[] = {{"conduct", "conduct or power"},
               {"sanction", "sanction"},
               {"definition", "definition"},
               {"treaty", "treaty text"}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    if (strcmp(table[i].role, provision->role) == 0) return table[i].words;
  return "general";
}
