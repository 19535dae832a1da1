/* SPDX-License-Identifier: Apache-2.0 */
#include "waiver.h"

#include "day.h"

/* The next word of *rest, which is taken off it. */
static lac_str word(lac_str *rest) {
  *rest = lac_str_trim(*rest);
  size_t n = 0;
  while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t') n++;
  lac_str w = lac_str_sub(*rest, 0, n);
  *rest = lac_str_trim(lac_str_sub(*rest, n, rest->n));
  return w;
}

/* The id without its part. */
static lac_str requirement_of(lac_str id) {
  return lac_str_sub(id, 0, lac_str_find(id, LAC_STR(":")));
}

static lac_status read_line(lac_waivers *all, const lac_rules *rules,
                            lac_str line, lac_waiver *w, lac_diag *diag) {
  lac_str rest = line;
  w->id = lac_str_copy(all->arena, word(&rest));
  const lac_requirement *r = lac_rules_find(rules, requirement_of(w->id));
  if (r == NULL || lac_str_find(w->id, LAC_STR("/")) == w->id.n) {
    lac_diag_add(diag, LAC_ERROR, w->file, w->line, 1,
                 "no such requirement: %.*s", LAC_FMT(w->id));
    return LAC_EINPUT;
  }
  lac_str after = rest;
  if (lac_str_eq(word(&after), LAC_STR("until"))) {
    w->until = lac_str_copy(all->arena, word(&after));
    rest = after;
    if (!lac_day_is(w->until)) {
      lac_diag_add(diag, LAC_ERROR, w->file, w->line, 0,
                   "no date like 2027-06-30: %.*s", LAC_FMT(w->until));
      return LAC_EINPUT;
    }
  }
  w->reason = lac_str_copy(all->arena, rest);
  if (rest.n > 0) return LAC_OK;
  lac_diag_add(diag, LAC_ERROR, w->file, w->line, 0,
               "a waiver has a reason: %.*s", LAC_FMT(w->id));
  return LAC_EINPUT;
}

lac_status lac_waivers_read(lac_waivers *all, const lac_source *source,
                            const lac_rules *rules, lac_str today,
                            lac_diag *diag) {
  lac_str rest = source->text, line;
  for (size_t n = 1; lac_str_split(&rest, '\n', &line); n++) {
    line = lac_str_trim(line);
    if (line.n == 0 || line.p[0] == '#') continue;
    lac_waiver w = {.file = lac_str_dup(all->arena, lac_str_of(source->name)),
                    .line = n};
    lac_status status = read_line(all, rules, line, &w, diag);
    if (status != LAC_OK) return status;
    w.expired = w.until.n > 0 && lac_str_cmp(w.until, today) < 0;
    LAC_PUSH(all->arena, all->items, all->n, all->cap, w);
  }
  return LAC_OK;
}

static bool waives(const lac_waiver *w, const lac_remark *x) {
  return !w->expired &&
         (lac_str_eq(w->id, x->id) || lac_str_eq(w->id, requirement_of(x->id)));
}

void lac_waivers_apply(lac_waivers *all, lac_remarks *remarks, lac_diag *diag) {
  for (size_t i = 0; i < all->n; i++) {
    lac_waiver *w = &all->items[i];
    for (size_t k = 0; k < remarks->n; k++) {
      lac_remark *x = &remarks->items[k];
      if (x->waiver != NULL || !waives(w, x)) continue;
      x->waiver = w;
      w->used++;
    }
    if (w->expired)
      lac_diag_add(diag, LAC_WARNING, w->file, w->line, 0,
                   "the waiver of %.*s has expired", LAC_FMT(w->id));
    else if (w->used == 0)
      lac_diag_add(diag, LAC_WARNING, w->file, w->line, 0,
                   "the waiver of %.*s waives nothing", LAC_FMT(w->id));
  }
}
