/* SPDX-License-Identifier: Apache-2.0
 *
 * HTML pages: one file, no network, a Content-Security-Policy that lets nothing
 * run or paint but what is in it.
 */
#ifndef LAC_PAGE_H
#define LAC_PAGE_H

#include "report.h"

/* page/page.css and page/matrix.js, made into C by tools/embed. */
extern const char lac_page_css[];
extern const char lac_page_js[];

/* Writes a page from its beginning to the end of its head: the policy, for a
 * script if there is one, and the style. */
void lac_page_head(FILE *out, const char *title, const char *script);

/* Text of the law or of a rule, as text: no markup, nothing that turns what is
 * read or is no character of HTML. In scratch. */
void lac_page_text(FILE *out, lac_arena *scratch, lac_str s);

/* Writes the page of a matrix up to where the jurisdictions are to stand as
 * JSON, and what comes after them. */
void lac_page_begin(lac_arena *arena, const lac_report_settings *settings);
void lac_page_end(const lac_report_settings *settings);

#endif
