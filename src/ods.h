/* SPDX-License-Identifier: Apache-2.0
 *
 * A spreadsheet in the OpenDocument format, sheet by sheet and row by row.
 */
#ifndef LAC_ODS_H
#define LAC_ODS_H

#include "odf.h"

/* Widths of columns. */
typedef enum {
  LAC_ODS_NARROW,
  LAC_ODS_MIDDLE,
  LAC_ODS_WIDE,
  LAC_ODS_WIDEST
} lac_ods_width;

typedef struct {
  const char *heading; /* NULL: named by lac_ods_heading */
  lac_ods_width width;
} lac_ods_column;

typedef struct lac_ods_sheet lac_ods_sheet;

/* A sheet in arena, of which so many columns, and the row of headings if there
 * is one, stay where they are when it is scrolled. The name is a word. NULL,
 * reported, where there is no room for it. */
lac_ods_sheet *lac_ods_sheet_new(lac_arena *arena, const char *name,
                                 size_t frozen, lac_diag *diag);

/* Before all rows: the next column. */
void lac_ods_column_add(lac_ods_sheet *sheet, const char *heading,
                        lac_ods_width width);
void lac_ods_columns(lac_ods_sheet *sheet, const lac_ods_column *columns,
                     size_t n);

/* The styles of cells: NULL for plain text, "head", "title", "note" (text that
 * may run over), and those of the statuses by their names. */
void lac_ods_row(lac_ods_sheet *sheet);
void lac_ods_text(lac_ods_sheet *sheet, const char *style, lac_str text);
void lac_ods_word(lac_ods_sheet *sheet, const char *style, const char *text);
void lac_ods_number(lac_ods_sheet *sheet, const char *style, double value);

/* Writes the sheets as a spreadsheet and frees them. */
lac_status lac_ods_write(lac_arena *arena, FILE *out, lac_ods_sheet **sheets,
                         size_t n, lac_diag *diag);
void lac_ods_sheet_free(lac_ods_sheet *sheet);

#endif
