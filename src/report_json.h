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

/* The same: "works", what was read, of which time, and what of it was not
 * searched. */
void lac_report_json_works(lac_json *json,
                           const lac_jurisdiction *jurisdiction);

/* The same: "left_out", what was there and was not read. */
void lac_report_json_left_out(lac_json *json,
                              const lac_jurisdiction *jurisdiction);

/* The same: "override", who has overridden a cell; nothing for NULL. */
void lac_report_json_override(lac_json *json, const lac_override *override);

#endif
