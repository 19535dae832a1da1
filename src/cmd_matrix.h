/* SPDX-License-Identifier: Apache-2.0
 *
 * What the commands share that print a matrix.
 */
#ifndef LAC_CMD_MATRIX_H
#define LAC_CMD_MATRIX_H

#include "cli.h"
#include "report.h"

/* Sees to it that no jurisdiction before had the id of this one, or nobody
 * could tell their cells apart: the second of a name is called by its other
 * name, such as its path. False, reported at path, where one has that, too. */
bool lac_cmd_matrix_new(lac_cli *cli, lac_intern *ids, const char *path,
                        lac_str other, lac_jurisdiction *jurisdiction);

/* A report's settings by the options, to the output. */
lac_report_settings lac_cmd_matrix_settings(lac_cli *cli,
                                            const lac_rules *rules);

#endif
