/* SPDX-License-Identifier: Apache-2.0
 *
 * Plain text in which the full path of each element stands alone on a line
 * before its text ("1", "1.5", "1.5.a", "1.5.a.i"), with "#" headings: what a
 * common converter makes of legislation.gov.uk.
 */
#ifndef LAC_PLAIN_NUMBERED_H
#define LAC_PLAIN_NUMBERED_H

#include "text_tree.h"

/* Whether a text that begins with head is of this kind. */
bool lac_plain_numbered_is(lac_str head);

/* Reads all of the source into the tree. */
void lac_plain_numbered_read(lac_text_tree *tree);

#endif
