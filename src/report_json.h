/* SPDX-License-Identifier: Apache-2.0
 *
 * What every report in JSON says.
 */
#ifndef LAC_REPORT_JSON_H
#define LAC_REPORT_JSON_H

#include "coverage.h"
#include "json.h"

/* Into an open map: the program ("tool") and the rules that it used. */
void lac_report_json_head(lac_json *json, const char *version,
                          const lac_rules *rules);

/* Into an open map: "external", the acts relied on that were not given. */
void lac_report_json_externals(lac_json *json,
                               const lac_jurisdiction *jurisdiction);

#endif
