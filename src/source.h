/* SPDX-License-Identifier: Apache-2.0
 *
 * One input: its name, its decoded text, where its lines begin.
 */
#ifndef LAC_SOURCE_H
#define LAC_SOURCE_H

#include "status.h"
#include "str.h"

typedef struct {
  const char *name;     /* as messages print it */
  lac_str text;         /* UTF-8, NFC; offsets everywhere count its bytes */
  const char *encoding; /* what the bytes were */
  char sha256[65];      /* of the bytes as they came, hexadecimal */
  size_t *lines;        /* offset of the start of each line */
  size_t line_count;
} lac_source;

/* Reads the file at path, "-" for standard input, into arena. LAC_EIO where
 * the system refuses (reported with errno's text), LAC_ELIMIT past
 * LAC_MAX_FILE, LAC_EINPUT where the bytes are no text or there are none. */
lac_status lac_source_open(lac_arena *arena, const char *path,
                           lac_source *source, lac_diag *diag);

/* The same of a list (waivers, a baseline), which may have nothing in it. */
lac_status lac_source_open_list(lac_arena *arena, const char *path,
                                lac_source *source, lac_diag *diag);

/* The same from bytes in memory, which must outlive the source. */
lac_status lac_source_from(lac_arena *arena, const char *name, lac_str bytes,
                           lac_source *source, lac_diag *diag);

/* Line and column, from 1, of a byte offset. */
void lac_source_place(const lac_source *source, size_t offset, size_t *line,
                      size_t *column);

/* Reports at an offset of the source. */
void lac_source_report(const lac_source *source, lac_diag *diag,
                       lac_severity severity, size_t offset, const char *format,
                       ...) __attribute__((format(printf, 5, 6)));

/* SHA-256 of bytes as 64 hexadecimal digits and a NUL. */
void lac_sha256(lac_str bytes, char hex[65]);

/* The same of a file's bytes, and how many there are. False with errno set
 * where it is no regular file or cannot be read. */
bool lac_sha256_file(const char *path, char hex[65], size_t *size);

/* The same in base64 (RFC 4648), as a Content-Security-Policy wants it. */
enum { LAC_SHA256_BASE64 = 45 };
void lac_sha256_base64(lac_str bytes, char base64[LAC_SHA256_BASE64]);

#endif
