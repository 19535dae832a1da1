/* SPDX-License-Identifier: Apache-2.0 */
#include "ods.h"

struct lac_ods_sheet {
  const char *name;
  lac_xmlout *xml; /* its rows */
  lac_arena *arena;
  lac_ods_column *columns;
  size_t column_n, column_cap;
  size_t frozen;
  size_t rows;
  size_t cells; /* of the open row */
  bool headed;
};

static const char *const widths[] = {"narrow", "middle", "wide", "widest"};

static const char page[] =
    "<office:styles/><office:automatic-styles>"
    "<style:page-layout style:name=\"page\"><style:page-layout-properties "
    "fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" "
    "style:print-orientation=\"landscape\" fo:margin=\"1.2cm\" "
    "style:scale-to-X=\"1\" style:scale-to-Y=\"0\"/></style:page-layout>"
    "</office:automatic-styles><office:master-styles><style:master-page "
    "style:name=\"Default\" style:page-layout-name=\"page\"/>"
    "</office:master-styles>";

static const char styles[] =
    "<office:automatic-styles>"
    "<style:style style:name=\"sheet\" style:family=\"table\" "
    "style:master-page-name=\"Default\"><style:table-properties "
    "table:display=\"true\"/></style:style>"
    "<style:style style:name=\"narrow\" style:family=\"table-column\">"
    "<style:table-column-properties style:column-width=\"2.4cm\"/>"
    "</style:style>"
    "<style:style style:name=\"middle\" style:family=\"table-column\">"
    "<style:table-column-properties style:column-width=\"4.2cm\"/>"
    "</style:style>"
    "<style:style style:name=\"wide\" style:family=\"table-column\">"
    "<style:table-column-properties style:column-width=\"7.5cm\"/>"
    "</style:style>"
    "<style:style style:name=\"widest\" style:family=\"table-column\">"
    "<style:table-column-properties style:column-width=\"13cm\"/>"
    "</style:style>";

/* A style of cells: name, wrapping, paper, border, ink, weight, size. */
static const char cell_style[] =
    "<style:style style:name=\"%s\" style:family=\"table-cell\">"
    "<style:table-cell-properties fo:wrap-option=\"%s\" "
    "style:vertical-align=\"top\" fo:background-color=\"%s\" "
    "fo:padding=\"0.06cm\" fo:border=\"%s\"/>"
    "<style:text-properties fo:color=\"%s\" fo:font-weight=\"%s\" "
    "fo:font-size=\"%s\"/></style:style>";

#define BORDER "0.02cm solid #c8ced4"
static const struct {
  const char *name, *wrap, *paper, *border, *ink, *weight, *size;
} cells[] = {
    {"plain", "wrap", "transparent", BORDER, "#000000", "normal", "10pt"},
    {"note", "no-wrap", "transparent", "none", "#000000", "normal", "10pt"},
    {"title", "no-wrap", "transparent", "none", "#000000", "bold", "14pt"},
    {"head", "wrap", "#dde3e9", BORDER, "#000000", "bold", "10pt"},
    {"covered", "wrap", "#d3efd8", BORDER, "#0f4a20", "normal", "10pt"},
    {"covered-with-option", "wrap", "#cfecee", BORDER, "#064950", "normal",
     "10pt"},
    {"partial", "wrap", "#fde7b8", BORDER, "#5a3a00", "normal", "10pt"},
    {"missing", "wrap", "#f8cfcb", BORDER, "#7a130d", "normal", "10pt"},
    {"not-examined", "wrap", "#eceff1", BORDER, "#37474f", "normal", "10pt"}};

/* ---- Sheets ------------------------------------------------------------ */

lac_ods_sheet *lac_ods_sheet_new(lac_arena *arena, const char *name,
                                 size_t frozen, lac_diag *diag) {
  lac_xmlout *xml = lac_xmlout_new(arena, diag);
  if (xml == NULL) return NULL;
  lac_ods_sheet *s = LAC_NEW(arena, lac_ods_sheet);
  *s = (lac_ods_sheet){
      .name = name, .xml = xml, .arena = arena, .frozen = frozen};
  return s;
}

void lac_ods_sheet_free(lac_ods_sheet *s) {
  if (s != NULL) lac_xmlout_free(s->xml);
}

void lac_ods_column_add(lac_ods_sheet *s, const char *heading,
                        lac_ods_width width) {
  lac_ods_column c = {heading, width};
  LAC_PUSH(s->arena, s->columns, s->column_n, s->column_cap, c);
}

void lac_ods_columns(lac_ods_sheet *s, const lac_ods_column *columns,
                     size_t n) {
  for (size_t i = 0; i < n; i++)
    lac_ods_column_add(
        s, columns[i].heading == NULL ? NULL : R_(columns[i].heading),
        columns[i].width);
}

/* The headings, when the first row comes or none has come. */
static void begin_rows(lac_ods_sheet *s) {
  if (s->rows > 0 || s->headed || s->column_n == 0 ||
      s->columns[0].heading == NULL)
    return;
  s->headed = true;
  s->rows = 1;
  lac_xmlout_open(s->xml, "table:table-header-rows");
  lac_xmlout_open(s->xml, "table:table-row");
  for (size_t i = 0; i < s->column_n; i++)
    lac_ods_word(s, "head", s->columns[i].heading);
  lac_xmlout_close(s->xml);
  lac_xmlout_close(s->xml);
}

/* A row stays open until the next one, or the end. */
static void end_row(lac_ods_sheet *s) {
  if (s->rows == (s->headed ? 1 : 0)) return;
  if (s->cells == 0) { /* a row has cells */
    lac_xmlout_open(s->xml, "table:table-cell");
    lac_xmlout_close(s->xml);
  }
  lac_xmlout_close(s->xml);
}

void lac_ods_row(lac_ods_sheet *s) {
  begin_rows(s);
  end_row(s);
  s->rows++;
  s->cells = 0;
  lac_xmlout_open(s->xml, "table:table-row");
}

static void open_cell(lac_ods_sheet *s, const char *style, const char *type) {
  s->cells++;
  lac_xmlout_open(s->xml, "table:table-cell");
  lac_xmlout_attribute(s->xml, "table:style-name",
                       style == NULL ? "plain" : style);
  lac_xmlout_attribute(s->xml, "office:value-type", type);
}

/* The words of a cell. */
static void put_paragraph(lac_ods_sheet *s, lac_str text) {
  lac_xmlout_open(s->xml, "text:p");
  lac_xmlout_text(s->xml, text);
  lac_xmlout_close(s->xml);
}

void lac_ods_text(lac_ods_sheet *s, const char *style, lac_str text) {
  open_cell(s, style, "string");
  put_paragraph(s, text);
  lac_xmlout_close(s->xml);
}

void lac_ods_word(lac_ods_sheet *s, const char *style, const char *text) {
  lac_ods_text(s, style, lac_str_of(text));
}

void lac_ods_number(lac_ods_sheet *s, const char *style, double value) {
  char text[32];
  int n = snprintf(text, sizeof text, "%.2f", value);
  for (int i = 0; i < n; i++)
    if (text[i] == ',') text[i] = '.'; /* a locale's */
  if (n > 3 && strcmp(text + n - 3, ".00") == 0) text[n - 3] = '\0';
  open_cell(s, style, "float");
  lac_xmlout_attribute(s->xml, "office:value", text);
  put_paragraph(s, lac_str_of(text));
  lac_xmlout_close(s->xml);
}

/* ---- The document ------------------------------------------------------- */

static void put_sheet(lac_xmlout *x, lac_ods_sheet *s) {
  begin_rows(s);
  if (s->rows == 0) lac_ods_row(s); /* a table has rows */
  end_row(s);
  lac_xmlout_open(x, "table:table");
  lac_xmlout_attribute(x, "table:name", s->name);
  lac_xmlout_attribute(x, "table:style-name", "sheet");
  for (size_t i = 0; i < s->column_n; i++) {
    lac_xmlout_open(x, "table:table-column");
    lac_xmlout_attribute(x, "table:style-name", widths[s->columns[i].width]);
    lac_xmlout_attribute(x, "table:default-cell-style-name", "note");
    lac_xmlout_close(x);
  }
  lac_xmlout_splice(x, s->xml);
  lac_xmlout_close(x);
}

/* The letters of a column, "A", "AB". */
static lac_str letters(lac_arena *arena, size_t column) {
  lac_str s = LAC_STR("");
  for (column++; column > 0; column = (column - 1) / 26)
    s = lac_str_format(arena, "%c%.*s", (char)('A' + (column - 1) % 26),
                       LAC_FMT(s));
  return s;
}

/* Buttons in the headings that filter and sort. */
static void put_filters(lac_arena *arena, lac_xmlout *x, lac_ods_sheet **sheets,
                        size_t n) {
  lac_xmlout_open(x, "table:database-ranges");
  for (size_t i = 0; i < n; i++) {
    const lac_ods_sheet *s = sheets[i];
    if (!s->headed) continue;
    lac_str last = letters(arena, s->column_n - 1);
    lac_str range = lac_str_format(arena, "%s.A1:%s.%.*s%zu", s->name, s->name,
                                   LAC_FMT(last), s->rows);
    lac_xmlout_open(x, "table:database-range");
    lac_xmlout_attribute(x, "table:name", s->name);
    lac_xmlout_value(x, "table:target-range-address", range);
    lac_xmlout_attribute(x, "table:display-filter-buttons", "true");
    lac_xmlout_close(x);
  }
  lac_xmlout_close(x);
}

static lac_xmlout *content(lac_arena *arena, lac_ods_sheet **sheets, size_t n,
                           lac_diag *diag) {
  lac_xmlout *x = lac_odf_document(arena, "office:document-content", diag);
  if (x == NULL) return NULL;
  lac_xmlout_raw(x, styles);
  for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
    lac_str style = lac_str_format(
        arena, cell_style, cells[i].name, cells[i].wrap, cells[i].paper,
        cells[i].border, cells[i].ink, cells[i].weight, cells[i].size);
    lac_xmlout_raw(x, lac_str_dup(arena, style));
  }
  lac_xmlout_raw(x, "</office:automatic-styles>");
  lac_xmlout_open(x, "office:body");
  lac_xmlout_open(x, "office:spreadsheet");
  for (size_t i = 0; i < n; i++) put_sheet(x, sheets[i]);
  put_filters(arena, x, sheets, n);
  for (int i = 0; i < 3; i++) lac_xmlout_close(x);
  return x;
}

static void setting(lac_xmlout *x, const char *name, const char *type,
                    lac_str value) {
  lac_xmlout_open(x, "config:config-item");
  lac_xmlout_attribute(x, "config:name", name);
  lac_xmlout_attribute(x, "config:type", type);
  lac_xmlout_text(x, value);
  lac_xmlout_close(x);
}

static void number(lac_arena *arena, lac_xmlout *x, const char *name,
                   const char *type, size_t value) {
  setting(x, name, type, lac_str_format(arena, "%zu", value));
}

/* Where a sheet is split, so that a part of it stays. */
static void put_frozen(lac_arena *arena, lac_xmlout *x,
                       const lac_ods_sheet *s) {
  enum { FROZEN = 2, BELOW_RIGHT = 3 };
  size_t rows = s->headed ? 1 : 0;
  lac_xmlout_open(x, "config:config-item-map-entry");
  lac_xmlout_attribute(x, "config:name", s->name);
  number(arena, x, "HorizontalSplitMode", "short", s->frozen > 0 ? FROZEN : 0);
  number(arena, x, "VerticalSplitMode", "short", rows > 0 ? FROZEN : 0);
  number(arena, x, "HorizontalSplitPosition", "int", s->frozen);
  number(arena, x, "VerticalSplitPosition", "int", rows);
  number(arena, x, "ActiveSplitRange", "short", BELOW_RIGHT);
  number(arena, x, "PositionLeft", "int", 0);
  number(arena, x, "PositionRight", "int", s->frozen);
  number(arena, x, "PositionTop", "int", 0);
  number(arena, x, "PositionBottom", "int", rows);
  lac_xmlout_close(x);
}

static lac_xmlout *settings(lac_arena *arena, lac_ods_sheet **sheets, size_t n,
                            lac_diag *diag) {
  lac_xmlout *x = lac_odf_document(arena, "office:document-settings", diag);
  if (x == NULL) return NULL;
  for (size_t i = 0; i < n; i++) begin_rows(sheets[i]);
  lac_xmlout_raw(
      x,
      "<office:settings>"
      "<config:config-item-set config:name=\"ooo:view-settings\">"
      "<config:config-item-map-indexed config:name=\"Views\">"
      "<config:config-item-map-entry>"
      "<config:config-item config:name=\"ViewId\" config:type=\"string\">view1"
      "</config:config-item>"
      "<config:config-item-map-named config:name=\"Tables\">");
  for (size_t i = 0; i < n; i++) put_frozen(arena, x, sheets[i]);
  lac_xmlout_raw(x, "</config:config-item-map-named>");
  setting(x, "ActiveTable", "string", lac_str_of(sheets[0]->name));
  lac_xmlout_raw(x,
                 "</config:config-item-map-entry>"
                 "</config:config-item-map-indexed>"
                 "</config:config-item-set></office:settings>");
  lac_xmlout_close(x);
  return x;
}

static lac_xmlout *page_style(lac_arena *arena, lac_diag *diag) {
  lac_xmlout *x = lac_odf_document(arena, "office:document-styles", diag);
  if (x == NULL) return NULL;
  lac_xmlout_raw(x, page);
  lac_xmlout_close(x);
  return x;
}

lac_status lac_ods_write(lac_arena *arena, FILE *out, lac_ods_sheet **sheets,
                         size_t n, lac_diag *diag) {
  lac_odf_part parts[] = {{"settings.xml", settings(arena, sheets, n, diag)},
                          {"styles.xml", page_style(arena, diag)},
                          {"content.xml", content(arena, sheets, n, diag)}};
  bool whole = true;
  for (int i = 0; i < 3; i++) whole = whole && parts[i].xml != NULL;
  if (whole)
    return lac_odf_write(arena, out,
                         "application/vnd.oasis.opendocument.spreadsheet",
                         parts, 3, diag);
  if (parts[2].xml == NULL)
    for (size_t i = 0; i < n; i++) lac_ods_sheet_free(sheets[i]);
  for (int i = 0; i < 3; i++) lac_xmlout_free(parts[i].xml);
  return LAC_EIO;
}
