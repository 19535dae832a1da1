/* SPDX-License-Identifier: Apache-2.0
 *
 * Views of a statute that are large enough for a file of their own.
 */
#ifndef LAC_CMD_SHOW_H
#define LAC_CMD_SHOW_H

#include <stdio.h>

#include "statute.h"

/* Writes what stands in top, an element of the statute, as Akoma Ntoso 3.0. */
void lac_show_akn(FILE *out, const lac_statute *statute, const lac_node *top);

#endif
