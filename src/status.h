/* SPDX-License-Identifier: Apache-2.0
 *
 * Outcomes and messages.
 *
 * Every function that can meet bad input returns a lac_status and reports what
 * it met to a lac_diag, once, where it happened. Outputs of a failed call are
 * untouched. Our own mistakes are assert()s; out of memory ends in lac_oom().
 */
#ifndef LAC_STATUS_H
#define LAC_STATUS_H

#include <stddef.h>

#include "translation.h"

typedef enum {
  LAC_OK,
  LAC_EUSAGE, /* the command line or the call makes no sense */
  LAC_EINPUT, /* the bytes are not what they should be */
  LAC_ELIMIT, /* a limit of limits.h was hit */
  LAC_EIO     /* the system could not read or write */
} lac_status;

typedef enum { LAC_NOTE, LAC_WARNING, LAC_ERROR } lac_severity;

/* One message. file may be NULL (about no file), line and column 0 (unknown);
 * both count from 1, columns in bytes. The strings die with the call. */
typedef struct {
  lac_severity severity;
  const char *file;
  size_t line;
  size_t column;
  const char *text;
} lac_message;

/* Where messages go, and how many went. */
typedef struct lac_diag {
  void (*sink)(void *user, const lac_message *message);
  void *user;
  size_t errors;
  size_t warnings;
  size_t notes;
  int quiet; /* drop notes and warnings before the sink; they still count */
} lac_diag;

/* Starts a diag that prints `file:line:col: error: text` to stderr. */
void lac_diag_init(lac_diag *diag);

/* Reports. file NULL, line 0 or column 0 mean unknown. Control characters in
 * the text are printed as \xNN, so that input cannot drive a terminal. */
void lac_diag_add(lac_diag *diag, lac_severity severity, const char *file,
                  size_t line, size_t column, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* The word of a severity: "note", "warning", "error". */
const char *lac_severity_name(lac_severity severity);

#endif
