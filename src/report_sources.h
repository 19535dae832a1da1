/* SPDX-License-Identifier: Apache-2.0
 *
 * What was read of a jurisdiction, as the reports say it that have no page or
 * sheet for it: of which time each text is, what of it was not searched, what
 * is suspended or not yet in force, and which files were left out.
 */
#ifndef LAC_REPORT_SOURCES_H
#define LAC_REPORT_SOURCES_H

#include "report.h"

/* One line each, with the place at its end; nothing of a text of which there
 * is nothing to say. scratch is the caller's to reset. */
void lac_report_sources_text(FILE *out, lac_arena *scratch,
                             const lac_jurisdiction *jurisdiction);

/* A list with all texts. */
void lac_report_sources_markdown(FILE *out, lac_arena *scratch,
                                 const lac_jurisdiction *jurisdiction);

#endif
