/* SPDX-License-Identifier: Apache-2.0
 *
 * Rule files to a rule base:
 *   kinds.xml, facts.xml             kinds of work, facts of a jurisdiction
 *   instruments/shared.xml           expressions used by many articles
 *   instruments/<id>/instrument.xml  the catalogue of its cells
 *   instruments/<id>/<article>.xml   what an article asks for
 *   schema/rules.rng                 what all of them must look like
 */
#ifndef LAC_RULELOAD_H
#define LAC_RULELOAD_H

#include "rule.h"

/* Loads all of it from rules_dir into arena; lexicons are not read, but their
 * concepts' names are, so that an unknown one is an error at its place. only
 * names the instruments wanted ("budapest,protocol"), "" all of them. */
lac_status lac_rules_load(lac_arena *arena, const char *rules_dir, lac_str only,
                          lac_rules **rules, lac_diag *diag);

#endif
