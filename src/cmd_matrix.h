/* SPDX-License-Identifier: Apache-2.0
 *
 * What the commands share that print a matrix.
 */
#ifndef LAC_CMD_MATRIX_H
#define LAC_CMD_MATRIX_H

#include "cli.h"
#include "report.h"

/* Whether the id of a jurisdiction is new; else it is reported: a second one of
 * one name would make cells that nobody can tell apart. */
bool lac_cmd_matrix_new(lac_cli *cli, lac_intern *ids, const char *path,
                        lac_str id);

/* A report's settings by the options, to the output. */
lac_report_settings lac_cmd_matrix_settings(lac_cli *cli,
                                            const lac_rules *rules);

#endif
