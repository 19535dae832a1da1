/* SPDX-License-Identifier: Apache-2.0
 *
 * Writing OpenDocument files (ISO/IEC 26300): XML on temporary files, for parts
 * of a document are known before what stands before them, and the ZIP archive
 * around it. The only user of libxml2's writer and of libzip. Same content,
 * same bytes.
 */
#ifndef LAC_ODF_H
#define LAC_ODF_H

#include <stdio.h>

#include "status.h"
#include "str.h"

/* A run of XML being written. */
typedef struct lac_xmlout lac_xmlout;

/* One on a temporary file, in arena; NULL, reported, where there is no room
 * for that. */
lac_xmlout *lac_xmlout_new(lac_arena *arena, lac_diag *diag);

/* Elements and attributes by their names with prefix, "table:table". */
void lac_xmlout_open(lac_xmlout *x, const char *name);
void lac_xmlout_attribute(lac_xmlout *x, const char *name, const char *value);
void lac_xmlout_number(lac_xmlout *x, const char *name, long value);
void lac_xmlout_close(lac_xmlout *x);

/* Text, made harmless as by lac_report_plain. */
void lac_xmlout_text(lac_xmlout *x, lac_str s);
/* The same as the value of an attribute. */
void lac_xmlout_value(lac_xmlout *x, const char *name, lac_str s);

/* Well-formed XML of ours as it is. */
void lac_xmlout_raw(lac_xmlout *x, const char *xml);

/* All of another run, which ends it. */
void lac_xmlout_splice(lac_xmlout *x, lac_xmlout *other);

/* Gives up a run. */
void lac_xmlout_free(lac_xmlout *x);

/* A run that begins an XML document of OpenDocument: its root is open. */
lac_xmlout *lac_odf_document(lac_arena *arena, const char *root,
                             lac_diag *diag);

/* One file of the archive. */
typedef struct {
  const char *name;
  lac_xmlout *xml; /* ended by writing it */
} lac_odf_part;

/* Writes the archive with its manifest to out. LAC_EIO, reported, where that
 * fails. The parts are freed in any case. */
lac_status lac_odf_write(lac_arena *arena, FILE *out, const char *mimetype,
                         lac_odf_part *parts, size_t n, lac_diag *diag);

#endif
