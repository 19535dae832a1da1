/* SPDX-License-Identifier: Apache-2.0
 *
 * Numbers of elements and the identifiers made of them: Akoma Ntoso Naming
 * Convention 1.0, section 5 (eId), as `part_II__sec_3__subsec_1__para_a`.
 */
#ifndef LAC_EID_H
#define LAC_EID_H

#include "statute.h"

/* A printed number as an eId part: label words before it and outer punctuation
 * off, inner blanks out, other inner punctuation as one hyphen, letter case
 * kept. "(2bis)" gives "2bis", "1.2." "1-2", "PART I" "I". Empty for a number
 * without letter or digit. */
lac_str lac_eid_clean(lac_arena *arena, lac_str num);

/* A printed number of a provision as lawyers cite it: without its label word
 * ("§", "Article", "Sec.": any leading word that is followed by a number, and
 * the section sign), outer punctuation off, inner single blanks kept.
 * "§ 45b" gives "45b", "Article L34-1" "L34-1", "86 bis" "86 bis". */
lac_str lac_eid_cite(lac_arena *arena, lac_str num);

/* Gives every node of the statute its eId (unique: a second equal one gets
 * "_2") and provisions their cite. */
void lac_eid_assign(lac_statute *statute);

/* The node with this eId, or NULL. */
lac_node *lac_eid_find(const lac_statute *statute, lac_str eid);

#endif
