/* SPDX-License-Identifier: Apache-2.0
 *
 * The part of the text report that lets every cell be checked.
 */
#ifndef LAC_REPORT_EVIDENCE_H
#define LAC_REPORT_EVIDENCE_H

#include "report.h"

/* Prints the works of a jurisdiction and for each cell the leading provision
 * and the verdict and words of each element. scratch is the caller's to reset.
 */
void lac_report_evidence(lac_arena *scratch,
                         const lac_report_settings *settings,
                         const lac_jurisdiction *jurisdiction);

/* Prints text in lines of at most width columns, each indented. */
void lac_report_paragraph(FILE *out, int width, int indent, lac_str text);

#endif
