/* SPDX-License-Identifier: Apache-2.0 */
#include "status.h"

#include <stdarg.h>
#include <stdio.h>

#include "limits.h"

const char *lac_severity_name(lac_severity severity) {
  static const char *const names[] = {N_("note"), N_("warning"), N_("error")};
  return names[severity];
}

/* Prints s with control characters made visible. */
static void print_plain(FILE *out, const char *s) {
  for (; *s != '\0'; s++) {
    unsigned char c = (unsigned char)*s, next = (unsigned char)s[1];
    if (c < 0x20 || c == 0x7f) {
      fprintf(out, "\\x%02x", c);
    } else if (c == 0xc2 && next >= 0x80 && next < 0xa0) { /* U+0080..9f */
      fprintf(out, "\\x%02x", next);
      s++;
    } else {
      fputc(c, out);
    }
  }
}

static void print_message(void *user, const lac_message *m) {
  (void)user;
  if (m->file != NULL) {
    print_plain(stderr, m->file);
    if (m->line > 0) fprintf(stderr, ":%zu", m->line);
    if (m->line > 0 && m->column > 0) fprintf(stderr, ":%zu", m->column);
  } else {
    fputs("lacuna", stderr);
  }
  fprintf(stderr, ": %s: ", lac_severity_name(m->severity));
  print_plain(stderr, m->text);
  fputc('\n', stderr);
}

void lac_diag_init(lac_diag *diag) {
  *diag = (lac_diag){.sink = print_message};
}

void lac_diag_add(lac_diag *diag, lac_severity severity, const char *file,
                  size_t line, size_t column, const char *format, ...) {
  char text[LAC_MAX_MESSAGE];
  va_list ap;
  va_start(ap, format);
  vsnprintf(text, sizeof text, _(format), ap);
  va_end(ap);
  switch (severity) {
    case LAC_NOTE: diag->notes++; break;
    case LAC_WARNING: diag->warnings++; break;
    case LAC_ERROR: diag->errors++; break;
  }
  if (diag->quiet && severity != LAC_ERROR) return;
  lac_message m = {severity, file, line, column, text};
  diag->sink(diag->user, &m);
}
