/* SPDX-License-Identifier: Apache-2.0
 *
 * The words that readers of reports see for what the program decides; the names
 * that programs see (lac_cell_status_name and its like) are others.
 */
#ifndef LAC_LABEL_H
#define LAC_LABEL_H

#include "coverage.h"

/* "covered with an option" and "◐". */
const char *lac_label_status(lac_cell_status status);
const char *lac_label_symbol(lac_cell_status status);

/* The same with what goes with it: "covered, overbroad". */
const char *lac_label_broad(lac_cell_status status, bool overbroad);
const char *lac_label_cell(const lac_cell *cell);

/* The same of the program's own verdict, whether it stands or not. */
const char *lac_label_own(const lac_cell *cell);

/* "met elsewhere". */
const char *lac_label_verdict(lac_verdict verdict);

/* "decisive". */
const char *lac_label_role(lac_role role);

/* The status whose symbol and colour a verdict has. */
lac_cell_status lac_label_verdict_status(lac_verdict verdict);

/* Of a number that was looked for: "not as asked". */
const char *lac_label_outcome(lac_test_outcome outcome);

/* Of an element of a statute that is no law in force: "not yet in force". */
const char *lac_label_state(lac_state state);

/* What a lawful limit needs: "declaration needed". */
const char *lac_label_declaration(const lac_cell_narrowing *option);

/* Of a provision of a cell, by its role there: "sanction". */
const char *lac_label_provision(const lac_cell_provision *provision);

/* The heading of the acts that the text relies on. */
extern const char lac_label_external[];

/* Of a cell that a reader has overridden, before the reader's name, before the
 * program's own verdict, and before what that was when it was overridden. */
extern const char lac_label_overridden[];
extern const char lac_label_own_verdict[];
extern const char lac_label_was[];

/* What overbroad means. */
extern const char lac_label_overbroad[];

#endif
