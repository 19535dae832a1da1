/* SPDX-License-Identifier: Apache-2.0
 *
 * What a batch tells while it works, on standard error: a bar that is drawn
 * over and over on a terminal, else a line an input, as text or as JSON.
 */
#ifndef LAC_PROGRESS_H
#define LAC_PROGRESS_H

#include "json.h"

typedef enum {
  LAC_PROGRESS_NONE,
  LAC_PROGRESS_LINES,
  LAC_PROGRESS_BAR,
  LAC_PROGRESS_JSON
} lac_progress_form;

/* An input that is dealt with. */
typedef struct {
  lac_str name;
  const char *state; /* "ok", "incomplete", "failed" */
  bool analysed;     /* in this run */
  lac_str reason;    /* why it is not ok */
  int signal;
  double seconds;
  size_t peak; /* bytes */
} lac_progress_step;

typedef struct lac_progress lac_progress;

/* For so many inputs, in arena. width is that of the terminal. */
lac_progress *lac_progress_new(lac_arena *arena, FILE *out,
                               lac_progress_form form, size_t inputs,
                               int width);

void lac_progress_add(lac_progress *progress, const lac_progress_step *step);

/* Draws the bar again where it is time to. */
void lac_progress_tick(lac_progress *progress);

/* Takes the bar away, for what else is to be printed there, and for good. */
void lac_progress_clear(lac_progress *progress);

#endif
