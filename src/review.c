/* SPDX-License-Identifier: Apache-2.0 */
#include "review.h"

#include <string.h>

#include "baseline.h"

static void print_baseline(const lac_review *r) {
  lac_baseline_write(r->out, r->remarks, r->baseline);
}

static const lac_review_format baseline = {"baseline", print_baseline};

const char lac_review_formats[] =
    N_("text, json, sarif, html, markdown or baseline");

const lac_review_format *lac_review_find(const char *name) {
  static const lac_review_format *const all[] = {
      &lac_review_text, &lac_review_json,     &lac_review_sarif,
      &lac_review_html, &lac_review_markdown, &baseline};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (strcmp(all[i]->name, name) == 0) return all[i];
  return NULL;
}

lac_review_counts lac_review_count(const lac_review *r) {
  lac_review_counts c = {0};
  for (size_t i = 0; i < r->remarks->n; i++) {
    const lac_remark *x = &r->remarks->items[i];
    if (x->waiver != NULL)
      c.waived++;
    else if (x->override != NULL)
      c.overridden++;
    else if (x->known)
      c.known++;
    else
      c.by_level[x->level]++;
  }
  c.by_level[LAC_NOTE] += r->remarks->open_n;
  return c;
}
