/* SPDX-License-Identifier: Apache-2.0 */
#include "progress.h"

#include <time.h>

#include "report.h"

struct lac_progress {
  FILE *out;
  lac_progress_form form;
  int width;
  size_t inputs;
  size_t done, failed;
  double since;
  double drawn; /* when; 0: there is no bar */
};

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

lac_progress *lac_progress_new(lac_arena *arena, FILE *out,
                               lac_progress_form form, size_t inputs,
                               int width) {
  lac_progress *p = LAC_NEW(arena, lac_progress);
  p->out = out;
  p->form = form;
  p->inputs = inputs;
  p->width = width;
  p->since = now();
  return p;
}

/* ---- The bar ----------------------------------------------------------- */

void lac_progress_clear(lac_progress *p) {
  if (p->drawn > 0) fputs("\r\033[K", p->out);
  p->drawn = 0;
}

/* "[######----]  40/200  3.1/s  0:52 left  2 failed" in one line. */
static void draw(lac_progress *p) {
  char rate[32], left[32], words[128];
  double seconds = now() - p->since;
  double speed = seconds > 0 ? (double)p->done / seconds : 0;
  snprintf(rate, sizeof rate, "%.1f/s", speed);
  left[0] = '\0';
  if (p->done > 0 && p->done < p->inputs) {
    long rest = (long)((double)(p->inputs - p->done) / speed + .5);
    snprintf(left, sizeof left, _("  %ld:%02ld left"), rest / 60, rest % 60);
  }
  int used = snprintf(words, sizeof words, _("  %zu/%zu  %s%s  %zu failed"),
                      p->done, p->inputs, rate, left, p->failed);
  int room = p->width - used - 3;
  fputc('\r', p->out);
  if (room >= 10) {
    int full = p->inputs == 0
                   ? room
                   : (int)((double)room * (double)p->done / (double)p->inputs);
    fputc('[', p->out);
    for (int i = 0; i < room; i++) fputc(i < full ? '#' : '-', p->out);
    fputc(']', p->out);
  }
  fprintf(p->out, "%s\033[K", words);
  fflush(p->out);
  p->drawn = now();
}

void lac_progress_tick(lac_progress *p) {
  if (p->form == LAC_PROGRESS_BAR && now() - p->drawn >= .1) draw(p);
}

/* ---- An input ---------------------------------------------------------- */

static void add_line(lac_progress *p, const lac_progress_step *s) {
  lac_arena *scratch = lac_arena_new();
  lac_str name = lac_report_plain(scratch, s->name);
  lac_str reason = lac_report_plain(scratch, s->reason);
  fprintf(p->out, "[%zu/%zu] %.*s: %s", p->done, p->inputs, LAC_FMT(name),
          s->state);
  if (reason.n > 0) fprintf(p->out, ": %.*s", LAC_FMT(reason));
  if (s->analysed)
    fprintf(p->out, _(", %.2f s, %zu MiB\n"), s->seconds, s->peak >> 20);
  else
    fputs(_(", unchanged\n"), p->out);
  fflush(p->out);
  lac_arena_free(scratch);
}

/* One object in one line. */
static void add_json(lac_progress *p, const lac_progress_step *s) {
  lac_arena *scratch = lac_arena_new();
  lac_json *json = lac_json_begin_line(scratch, p->out);
  lac_json_map(json, NULL);
  lac_json_str(json, "input", s->name);
  lac_json_word(json, "state", s->state);
  lac_json_bool(json, "analysed", s->analysed);
  if (s->reason.n > 0) lac_json_str(json, "reason", s->reason);
  if (s->signal > 0) lac_json_int(json, "signal", s->signal);
  if (s->analysed) {
    lac_json_fixed(json, "seconds", s->seconds);
    lac_json_int(json, "peak", (long long)s->peak);
  }
  lac_json_int(json, "done", (long long)p->done);
  lac_json_int(json, "inputs", (long long)p->inputs);
  lac_json_int(json, "failed", (long long)p->failed);
  lac_json_map_end(json);
  lac_json_end(json);
  fputc('\n', p->out);
  fflush(p->out);
  lac_arena_free(scratch);
}

void lac_progress_add(lac_progress *p, const lac_progress_step *s) {
  p->done++;
  p->failed += strcmp(s->state, "ok") != 0;
  switch (p->form) {
    case LAC_PROGRESS_NONE: break;
    case LAC_PROGRESS_LINES: add_line(p, s); break;
    case LAC_PROGRESS_JSON: add_json(p, s); break;
    case LAC_PROGRESS_BAR: lac_progress_tick(p); break;
  }
}
