/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix as bytes. A report is begun, fed one jurisdiction after the other,
 * each of which may be freed at once, and ended: its memory does not grow with
 * what jurisdictions hold. It computes nothing.
 */
#ifndef LAC_REPORT_H
#define LAC_REPORT_H

#include <stdio.h>

#include "coverage.h"

typedef struct {
  FILE *out;
  const lac_rules *rules;
  const char *version; /* of the program */
  int width;           /* columns of the terminal */
  bool color;
  bool evidence;  /* the text report's, for any number of jurisdictions */
  lac_diag *diag; /* for what goes wrong in writing it */
} lac_report_settings;

typedef struct lac_report lac_report;

typedef struct {
  const char *name; /* "text" */
  bool binary;      /* nothing for a terminal */
  bool context;     /* shows the words of the law in their passages */
  /* A report in arena, NULL, reported, where the system has no room for it.
   * settings are copied; its rules must outlive it. */
  lac_report *(*begin)(lac_arena *arena, const lac_report_settings *settings);
  void (*add)(lac_report *report, const lac_jurisdiction *jurisdiction);
  /* Writes the rest and frees what is not in the arena. LAC_EIO, reported,
   * where the result is not whole. */
  lac_status (*end)(lac_report *report);
} lac_report_format;

/* The format with this name, NULL if there is none. */
const lac_report_format *lac_report_find(const char *name);
/* "text, json, html or csv", for the help and for messages. */
extern const char lac_report_formats[];

extern const lac_report_format lac_report_text;
extern const lac_report_format lac_report_json;
extern const lac_report_format lac_report_html;
extern const lac_report_format lac_report_csv;
extern const lac_report_format lac_report_markdown;
extern const lac_report_format lac_report_ods;
extern const lac_report_format lac_report_odt;

/* A temporary file for what is to come later in a report; NULL, reported. */
FILE *lac_report_spool(lac_diag *diag);

/* Copies the file to out and closes it. */
void lac_report_unspool(FILE *spool, FILE *out);

/* s for a terminal, in arena: white space is one blank; control characters, the
 * marks that turn the direction of writing, and bytes that are no UTF-8 come
 * as \xNN. */
lac_str lac_report_plain(lac_arena *arena, lac_str s);

/* Writes s, as lac_report_plain gives it, so that Markdown takes none of it for
 * markup. */
void lac_markdown_put(FILE *out, lac_str s);

/* s with each byte that is no valid UTF-8 replaced by U+FFFD; s itself where
 * there is none. */
lac_str lac_report_utf8(lac_arena *arena, lac_str s);

/* Columns that s (as lac_report_plain gives it) takes: its code points. */
size_t lac_report_columns(lac_str s);

/* The first of s that takes at most so many columns. */
lac_str lac_report_cut(lac_str s, size_t columns);

/* What the report is not. */
extern const char lac_report_disclaimer[];

#endif
