/* SPDX-License-Identifier: Apache-2.0 */
#include "label.h"

const char lac_label_external[] =
    N_("Acts that the text relies on and that were not given");

const char lac_label_overridden[] = N_("Overridden by");
const char lac_label_own_verdict[] = N_("The program's own verdict");
const char lac_label_was[] = N_("When it was overridden, that was");

const char lac_label_overbroad[] =
    N_("overbroad: the law reaches further than was asked");

const char *lac_label_status(lac_cell_status status) {
  static const char *const words[] = {
      N_("covered"), N_("covered with an option"), N_("partial"), N_("missing"),
      N_("not examined")};
  return R_(words[status]);
}

const char *lac_label_symbol(lac_cell_status status) {
  static const char *const symbols[] = {"●", "◐", "◑", "○", "·"};
  return symbols[status];
}

const char *lac_label_broad(lac_cell_status status, bool overbroad) {
  static const char *const words[] = {
      N_("covered, overbroad"), N_("covered with an option, overbroad"),
      N_("partial, overbroad"), N_("missing"), N_("not examined")};
  return overbroad ? R_(words[status]) : lac_label_status(status);
}

const char *lac_label_cell(const lac_cell *cell) {
  return lac_label_broad(cell->status, cell->overbroad);
}

const char *lac_label_own(const lac_cell *cell) {
  return lac_label_broad(lac_cell_own_status(cell),
                         lac_cell_own_overbroad(cell));
}

const char *lac_label_verdict(lac_verdict verdict) {
  static const char *const words[] = {N_("met"),
                                      N_("met elsewhere"),
                                      N_("narrowed, allowed"),
                                      N_("narrowed, not allowed"),
                                      N_("missing"),
                                      N_("not examined")};
  return R_(words[verdict]);
}

const char *lac_label_role(lac_role role) {
  static const char *const words[] = {N_("core"), N_("decisive"),
                                      N_("delimiting"), N_("noted")};
  return R_(words[role]);
}

lac_cell_status lac_label_verdict_status(lac_verdict verdict) {
  static const lac_cell_status statuses[] = {
      LAC_COVERED, LAC_COVERED,      LAC_COVERED_WITH_OPTION,
      LAC_PARTIAL, LAC_CELL_MISSING, LAC_CELL_NOT_EXAMINED};
  return statuses[verdict];
}

const char *lac_label_outcome(lac_test_outcome outcome) {
  static const char *const words[] = {N_("as asked"), N_("a lawful option"),
                                      N_("not as asked"), N_("none found"),
                                      N_("left open")};
  return R_(words[outcome]);
}

const char *lac_label_state(lac_state state) {
  static const char *const words[] = {N_("in force"),
                                      N_("repealed"),
                                      N_("replaced by another version"),
                                      N_("not yet in force"),
                                      N_("suspended or struck down"),
                                      N_("text put into another act"),
                                      N_("text of a treaty"),
                                      N_("editors' notes"),
                                      N_("table of contents")};
  return R_(words[state]);
}

const char *lac_label_declaration(const lac_cell_narrowing *option) {
  return option->recorded ? R_("declaration recorded")
                          : R_("declaration needed");
}

const char *lac_label_provision(const lac_cell_provision *provision) {
  static const struct {
    const char *role, *words;
  } table[] = {{"conduct", N_("conduct or power")},
               {"sanction", N_("sanction")},
               {"definition", N_("definition")},
               {"reader", N_("named by the reader")},
               {"treaty", N_("treaty text")}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    if (strcmp(table[i].role, provision->role) == 0) return R_(table[i].words);
  return R_("general");
}
