/* SPDX-License-Identifier: Apache-2.0 */
#include "baseline.h"

#include "report.h"

enum { DIGITS = 64 };

static bool is_fingerprint(lac_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!((s.p[i] >= '0' && s.p[i] <= '9') || (s.p[i] >= 'a' && s.p[i] <= 'f')))
      return false;
  return s.n == DIGITS;
}

lac_status lac_baseline_apply(const lac_source *source, lac_remarks *remarks,
                              size_t *gone, lac_diag *diag) {
  lac_str rest = source->text, line;
  *gone = 0;
  for (size_t n = 1; lac_str_split(&rest, '\n', &line); n++) {
    line = lac_str_trim(line);
    if (line.n == 0 || line.p[0] == '#') continue;
    lac_str print = lac_str_sub(line, 0, lac_str_find(line, LAC_STR("\t")));
    if (!is_fingerprint(print)) {
      lac_diag_add(diag, LAC_ERROR, source->name, n, 1,
                   "a line of a baseline begins with a fingerprint");
      return LAC_EINPUT;
    }
    bool found = false;
    for (size_t i = 0; i < remarks->n; i++) {
      lac_remark *x = &remarks->items[i];
      if (!lac_str_eq(lac_str_of(x->fingerprint), print)) continue;
      x->known = found = true;
    }
    if (!found) ++*gone;
  }
  return LAC_OK;
}

void lac_baseline_write(FILE *out, const lac_remarks *remarks,
                        bool known_only) {
  lac_arena *scratch = lac_arena_new();
  fputs("# what lacuna check has found and need not say again\n", out);
  for (size_t i = 0; i < remarks->n; i++) {
    const lac_remark *x = &remarks->items[i];
    if (x->waiver != NULL || x->override != NULL || (known_only && !x->known))
      continue;
    lac_str id = lac_report_plain(scratch, x->id);
    lac_str text = lac_report_plain(scratch, x->text);
    fprintf(out, "%s\t%.*s\t%.*s\n", x->fingerprint, LAC_FMT(id),
            LAC_FMT(text));
    lac_arena_reset(scratch);
  }
  lac_arena_free(scratch);
}
