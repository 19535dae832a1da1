/* SPDX-License-Identifier: Apache-2.0
 *
 * The parts of lacuna batch.
 */
#ifndef LAC_CMD_BATCH_H
#define LAC_CMD_BATCH_H

#include "cli.h"

/* --report: what the store has, of all inputs or of those that operands name,
 * as lacuna matrix or lacuna compare prints it. Returns the exit status. */
int lac_cmd_batch_report(lac_cli *cli);

#endif
