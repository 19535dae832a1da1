/* SPDX-License-Identifier: Apache-2.0
 *
 * The HTML page around a matrix: one file, no network, a Content-Security-
 * Policy that lets nothing run or paint but what is in it.
 */
#ifndef LAC_PAGE_H
#define LAC_PAGE_H

#include "report.h"

/* page/matrix.css and page/matrix.js, made into C by tools/embed. */
extern const char lac_page_css[];
extern const char lac_page_js[];

/* Writes the page up to where the matrix is to stand as JSON, and what comes
 * after it. */
void lac_page_begin(lac_arena *arena, const lac_report_settings *settings);
void lac_page_end(const lac_report_settings *settings);

#endif
