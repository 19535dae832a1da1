/* SPDX-License-Identifier: Apache-2.0
 *
 * What of a work was searched for answers, what was not, and why: of a report
 * the part that says what it did not look at.
 */
#ifndef LAC_INVENTORY_H
#define LAC_INVENTORY_H

#include "statute.h"

/* Elements of one state and the characters (no white space) that they have
 * themselves. */
typedef struct {
  size_t elements;
  size_t characters;
} lac_share;

/* An element that the text says is suspended, struck down or not yet in force,
 * and that stands in none that is. */
typedef struct {
  lac_state state;
  lac_str name; /* as cited, "6" or "6(1)", else its number or heading, else its
                   eId */
  lac_str heading;
  lac_str eid;
  size_t line;
} lac_dormant;

typedef struct {
  lac_share shares[LAC_TOC + 1]; /* by state */
  lac_dormant *dormant; /* the first LAC_MAX_DORMANT, as they are read */
  size_t dormant_n, dormant_cap;
} lac_inventory;

/* Takes stock of root and all below it. Strings live in arena. */
void lac_inventory_take(lac_arena *arena, const lac_statute *statute,
                        const lac_node *root, lac_inventory *inventory);

/* Whether what is in this state is searched for answers. */
bool lac_state_searched(lac_state state);

#endif
