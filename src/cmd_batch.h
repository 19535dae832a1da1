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

/* --report with --history or --since: the runs of a store, or what they have
 * changed. */
int lac_cmd_batch_history(lac_cli *cli);

/* --merge: the stores that operands name become one. */
int lac_cmd_batch_merge(lac_cli *cli);

#endif
