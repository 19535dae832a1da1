/* SPDX-License-Identifier: Apache-2.0
 *
 * Expressions for people: as asked, and as they came out at a place of law.
 */
#ifndef LAC_CMD_EXPLAIN_H
#define LAC_CMD_EXPLAIN_H

#include <stdio.h>

#include "engine.h"

/* Prints the expression as a tree of lines, each indented by so many blanks
 * and more. With at, each line begins with yes or no and ends with the words
 * that made it so; scratch is for those. */
void lac_explain_expr(FILE *out, lac_arena *scratch, const lac_rules *rules,
                      const lac_expr *expr, int indent,
                      const lac_place_of_law *at);

/* Prints what the requirement asks for: all of it, or, with the id of an
 * element, option, restriction or test, that alone. False where it has none
 * with that id. */
bool lac_explain_requirement(FILE *out, const lac_rules *rules,
                             const lac_requirement *requirement, lac_str part,
                             int width);

#endif
