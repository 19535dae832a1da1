/* SPDX-License-Identifier: Apache-2.0
 *
 * The commands, each in its cmd_<name>.c.
 */
#ifndef LAC_CMD_H
#define LAC_CMD_H

#include "cli.h"

extern const lac_command lac_cmd_matrix;
extern const lac_command lac_cmd_batch;
extern const lac_command lac_cmd_explain;
extern const lac_command lac_cmd_check;
extern const lac_command lac_cmd_compare;
extern const lac_command lac_cmd_eval;
extern const lac_command lac_cmd_show;
extern const lac_command lac_cmd_rules;

#endif
