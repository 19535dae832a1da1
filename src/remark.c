/* SPDX-License-Identifier: Apache-2.0 */
#include "remark.h"

#include <limits.h>

#include "label.h"
#include "source.h"

const char *lac_remark_kind_name(lac_remark_kind kind) {
  static const char *const names[] = {
      "missing", "narrower", "restricted", "number", "wider", "option", "note"};
  return names[kind];
}

/* ---- Which cells ------------------------------------------------------- */

static bool asked_for(lac_str articles, const lac_requirement *r) {
  lac_str part;
  if (articles.n == 0) return true;
  while (lac_str_split(&articles, ',', &part))
    if (lac_requirement_is_named(r, lac_str_trim(part))) return true;
  return false;
}

lac_str lac_remarks_bad_article(const lac_rules *rules, lac_str articles) {
  lac_str part;
  if (articles.n == 0) return articles;
  while (lac_str_split(&articles, ',', &part)) {
    bool found = false;
    part = lac_str_trim(part);
    for (size_t i = 0; i < rules->requirement_n && !found; i++)
      found = lac_requirement_is_named(&rules->requirements[i], part);
    if (!found) return part.n > 0 ? part : LAC_STR(",");
  }
  return LAC_STR("");
}

/* ---- One remark -------------------------------------------------------- */

typedef struct {
  lac_remarks *all;
  const lac_cell *cell;
} maker;

/* Without the line, the number and the file: a remark stays the same where text
 * is added above it, where the provision gets another number and the draft
 * another name. A provision without a heading has its number alone. */
static void fingerprint(const maker *m, lac_remark *x) {
  lac_arena *a = m->all->arena;
  lac_str place = x->at.heading.n > 0 ? x->at.heading : x->at.provision;
  lac_sha256(lac_str_format(a, "%.*s\n%s\n%.*s\n", LAC_FMT(x->id),
                            lac_remark_kind_name(x->kind),
                            LAC_FMT(x->nearest ? LAC_STR("") : place)),
             x->fingerprint);
}

/* What to do, where the rules have no note of their own. */
static lac_str general_note(lac_remark_kind kind) {
  switch (kind) {
    case LAC_REMARK_RESTRICTED:
      return lac_str_of(
          R_("Leave the limit out, or make it one that is allowed."));
    case LAC_REMARK_NUMBER: return lac_str_of(R_("Change the number."));
    case LAC_REMARK_OPTION:
      return lac_str_of(
          R_("Make the declaration when joining the treaty, or leave the limit "
             "out."));
    default: return LAC_STR("");
  }
}

/* Adds a remark, which may be changed until the next one is added. */
static lac_remark *add(maker *m, lac_remark_kind kind, lac_severity level,
                       lac_str part, lac_evidence at, lac_str text,
                       lac_str note) {
  lac_arena *a = m->all->arena;
  const lac_requirement *r = m->cell->requirement;
  lac_remark x = {.kind = kind,
                  .level = r->advisory ? LAC_NOTE : level,
                  .requirement = r,
                  .work = lac_coverage_work(m->all->jurisdiction, at.work),
                  .at = at,
                  .text = text,
                  .note = note.n > 0 ? note : general_note(kind)};
  x.id = lac_str_format(a, "%.*s/%.*s%s%.*s", LAC_FMT(r->instrument),
                        LAC_FMT(r->id), part.n > 0 ? ":" : "", LAC_FMT(part));
  x.nearest = kind == LAC_REMARK_MISSING;
  fingerprint(m, &x);
  LAC_PUSH(a, m->all->items, m->all->n, m->all->cap, x);
  return &m->all->items[m->all->n - 1];
}

/* Adds a remark on an element, with the wording that mends it. */
static void add_mendable(maker *m, lac_remark_kind kind, lac_severity level,
                         lac_str part, lac_evidence at, lac_str text,
                         const lac_element *e) {
  lac_remark *x = add(m, kind, level, part, at, text,
                      e == NULL ? LAC_STR("") : e->remedy_note);
  if (e != NULL) x->wording = lac_element_wording(e, x->work->language);
}

/* `7 "Misuse of devices"`, as much of it as there is. */
static lac_str name_of(lac_arena *arena, const lac_evidence *at) {
  if (at->heading.n == 0 || lac_str_eq(at->heading, at->provision))
    return at->provision;
  return lac_str_format(arena, "%.*s \"%.*s\"", LAC_FMT(at->provision),
                        LAC_FMT(at->heading));
}

/* ---- A cell ------------------------------------------------------------ */

/* The core says what to write where there is nothing yet. */
static const lac_element *first_with_remedy(const lac_requirement *r) {
  for (size_t i = 0; i < r->element_n; i++)
    if (r->elements[i].role == LAC_ROLE_CORE && r->elements[i].remedy_n > 0)
      return &r->elements[i];
  return r->element_n > 0 ? &r->elements[0] : NULL;
}

/* The place of what is missing: what comes nearest in the draft, else the
 * beginning of its first work. */
static lac_evidence nearest(const maker *m, bool *found) {
  const lac_jurisdiction *j = m->all->jurisdiction;
  size_t index = (size_t)(m->cell->requirement - j->rules->requirements);
  lac_near best = {.at = {.work = j->works[0].id, .line = 1, .column = 1}};
  for (size_t w = 0; w < j->work_n; w++) {
    const lac_near *near = j->works[w].nearest;
    if (near != NULL && near[index].nearness > best.nearness)
      best = near[index];
  }
  *found = best.nearness > 0;
  return best.at;
}

static void remark_missing(maker *m) {
  lac_arena *a = m->all->arena;
  const lac_requirement *r = m->cell->requirement;
  bool found;
  lac_evidence at = nearest(m, &found);
  lac_str text = lac_str_format(
      a, R_("%.*s: no provision found that answers: %.*s%s%.*s"),
      LAC_FMT(r->title), LAC_FMT(lac_rule_title(r->asks, r->title)),
      found ? R_(" The nearest is ") : "",
      LAC_FMT(found ? name_of(a, &at) : LAC_STR("")));
  add_mendable(m, LAC_REMARK_MISSING, LAC_ERROR, LAC_STR(""), at, text,
               first_with_remedy(r));
}

static void remark_elements(maker *m, const lac_evidence *lead) {
  lac_arena *a = m->all->arena;
  const lac_requirement *r = m->cell->requirement;
  lac_str name = name_of(a, lead);
  for (size_t i = 0; i < r->element_n; i++) {
    const lac_element *e = &r->elements[i];
    if (m->cell->elements[i].verdict <= LAC_MET_BY_REFERENCE) continue;
    bool narrow = e->role == LAC_ROLE_DECISIVE;
    if (!narrow && e->role != LAC_ROLE_DELIMITING) continue;
    lac_str text = lac_str_format(
        a,
        narrow ? R_("%.*s: %.*s is narrower than asked: no words for: %.*s")
               : R_("%.*s: %.*s is wider than asked: no words for: %.*s"),
        LAC_FMT(r->title), LAC_FMT(name),
        LAC_FMT(lac_rule_title(e->title, e->id)));
    add_mendable(m, narrow ? LAC_REMARK_NARROW : LAC_REMARK_BROAD,
                 narrow ? LAC_ERROR : LAC_WARNING, e->id, *lead, text, e);
  }
}

static void remark_narrowings(maker *m, const lac_evidence *lead) {
  lac_arena *a = m->all->arena;
  const lac_cell *c = m->cell;
  lac_str name = name_of(a, lead);
  for (size_t i = 0; i < c->restriction_n; i++) {
    const lac_cell_narrowing *n = &c->restrictions[i];
    lac_str text = lac_str_format(
        a, R_("%.*s: %.*s has a limit that the treaty does not allow: %.*s"),
        LAC_FMT(c->requirement->title), LAC_FMT(name),
        LAC_FMT(lac_rule_title(n->narrowing->title, n->narrowing->id)));
    add(m, LAC_REMARK_RESTRICTED, LAC_ERROR, n->narrowing->id,
        n->evidence.line > 0 ? n->evidence : *lead, text,
        n->narrowing->remedy_note);
  }
  for (size_t i = 0; i < c->option_n; i++) {
    const lac_cell_narrowing *n = &c->options[i];
    lac_str text = lac_str_format(
        a,
        n->recorded ? R_("%.*s: %.*s has a limit that the treaty allows: %.*s "
                         "(declaration recorded)")
                    : R_("%.*s: %.*s has a limit that the treaty allows: %.*s "
                         "(declaration needed)"),
        LAC_FMT(c->requirement->title), LAC_FMT(name),
        LAC_FMT(lac_rule_title(n->narrowing->title, n->narrowing->id)));
    add(m, LAC_REMARK_OPTION, LAC_NOTE, n->narrowing->id,
        n->evidence.line > 0 ? n->evidence : *lead, text,
        n->narrowing->remedy_note);
  }
}

static lac_str range_words(lac_arena *arena, lac_range range) {
  if (range.low == range.high) return lac_str_format(arena, "%ld", range.low);
  if (range.high == LONG_MAX)
    return lac_str_format(arena, R_("%ld or more"), range.low);
  if (range.low == LONG_MIN)
    return lac_str_format(arena, R_("%ld or less"), range.high);
  return lac_str_format(arena, R_("%ld to %ld"), range.low, range.high);
}

static void remark_tests(maker *m, const lac_evidence *lead) {
  lac_arena *a = m->all->arena;
  const lac_cell *c = m->cell;
  lac_str name = name_of(a, lead);
  for (size_t i = 0; i < c->test_n; i++) {
    const lac_test *t = c->tests[i].test;
    const lac_test_finding *f = &c->tests[i].finding;
    /* What decides nothing is said where the text has a number. */
    lac_effect effect = f->outcome == LAC_TEST_FAIL       ? t->fail
                        : f->outcome == LAC_TEST_UNSTATED ? t->unstated
                                                          : LAC_EFFECT_NOTED;
    bool open = f->outcome == LAC_TEST_UNDECIDED;
    if (effect == LAC_EFFECT_NOTED && f->outcome != LAC_TEST_FAIL && !open)
      continue;
    lac_str asked = range_words(a, t->pass);
    lac_str got =
        f->outcome == LAC_TEST_UNSTATED ? lac_str_of(R_("no number found"))
        : open ? lac_str_format(a, R_("left open: \"%.*s\""),
                                LAC_FMT(f->evidence.quote))
               : lac_str_format(a, "%ld %.*s", f->value, LAC_FMT(t->unit));
    lac_str text = lac_str_format(
        a, R_("%.*s: %.*s: %.*s: %.*s, where %.*s is asked"),
        LAC_FMT(c->requirement->title), LAC_FMT(name),
        LAC_FMT(lac_rule_title(t->title, t->id)), LAC_FMT(got), LAC_FMT(asked));
    static const struct {
      lac_remark_kind kind;
      lac_severity level;
    } by_effect[] = {[LAC_EFFECT_NOTED] = {LAC_REMARK_NOTE, LAC_NOTE},
                     [LAC_EFFECT_PARTIAL] = {LAC_REMARK_NUMBER, LAC_ERROR},
                     [LAC_EFFECT_OVERBROAD] = {LAC_REMARK_BROAD, LAC_WARNING}};
    add(m, by_effect[effect].kind, by_effect[effect].level, t->id,
        f->evidence.line > 0 ? f->evidence : *lead, text, t->remedy_note);
  }
}

static void remark_notes(maker *m, const lac_evidence *lead) {
  const lac_cell *c = m->cell;
  for (size_t i = 0; i < c->note_n; i++) {
    lac_str text =
        lac_str_format(m->all->arena, "%.*s: %.*s",
                       LAC_FMT(c->requirement->title), LAC_FMT(c->notes[i]));
    add(m, LAC_REMARK_NOTE, LAC_NOTE, LAC_STR(""), *lead, text, LAC_STR(""));
  }
}

/* What the program says of the cell. */
static void remark_cell(maker *m) {
  const lac_cell *c = m->cell;
  lac_cell_status own = lac_cell_own_status(c);
  if (own == LAC_CELL_MISSING) {
    remark_missing(m);
    return;
  }
  const lac_evidence *lead = &c->provisions[0].at;
  size_t before = m->all->n;
  remark_elements(m, lead);
  remark_narrowings(m, lead);
  remark_tests(m, lead);
  if (own == LAC_PARTIAL && m->all->n == before) /* notes say why */
    add(m, LAC_REMARK_NARROW, LAC_ERROR, LAC_STR("kind"), *lead,
        lac_str_format(m->all->arena,
                       R_("%.*s: %.*s stands in a work of another kind than "
                          "would hold it"),
                       LAC_FMT(c->requirement->title),
                       LAC_FMT(name_of(m->all->arena, lead))),
        LAC_STR(""));
  remark_notes(m, lead);
}

/* What the reader says who has overridden it, where that is a finding. */
static void remark_override(maker *m) {
  const lac_cell *c = m->cell;
  const lac_override *o = c->override;
  const lac_cell_provision *lead = lac_coverage_lead(c);
  if (lead == NULL) lead = lac_coverage_own_lead(c);
  if (c->status == LAC_CELL_NOT_EXAMINED) return;
  if (c->status < LAC_PARTIAL && !c->overbroad) return;
  bool found;
  lac_evidence at = lead == NULL ? nearest(m, &found) : lead->at;
  lac_str text =
      lac_str_format(m->all->arena, R_("%.*s: %s, says %.*s, %.*s: %.*s"),
                     LAC_FMT(c->requirement->title), lac_label_cell(c),
                     LAC_FMT(o->reader), LAC_FMT(o->date), LAC_FMT(o->reason));
  lac_remark_kind kind = c->status == LAC_CELL_MISSING ? LAC_REMARK_MISSING
                         : c->status == LAC_PARTIAL    ? LAC_REMARK_NARROW
                                                       : LAC_REMARK_BROAD;
  add(m, kind, kind == LAC_REMARK_BROAD ? LAC_WARNING : LAC_ERROR,
      LAC_STR("override"), at, text, LAC_STR(""));
}

static void remark_examined(maker *m) {
  size_t before = m->all->n;
  if (lac_cell_own_status(m->cell) != LAC_CELL_NOT_EXAMINED) remark_cell(m);
  if (m->cell->override == NULL) return;
  LAC_PUSH(m->all->arena, m->all->overridden, m->all->overridden_n,
           m->all->overridden_cap, m->cell);
  for (size_t i = before; i < m->all->n; i++)
    m->all->items[i].override = m->cell->override;
  remark_override(m);
}

static void collect_open(lac_remarks *remarks, size_t drafts) {
  const lac_jurisdiction *j = remarks->jurisdiction;
  for (size_t w = 0; w < j->work_n; w++) {
    const lac_work *work = &j->works[w];
    if (work->path_index >= drafts) continue;
    for (size_t i = 0; i < work->open_n; i++) {
      lac_remark_open x = {work, work->open[i]};
      LAC_PUSH(remarks->arena, remarks->open, remarks->open_n,
               remarks->open_cap, x);
    }
  }
}

void lac_remarks_make(lac_remarks *remarks, lac_arena *arena,
                      lac_jurisdiction *j, size_t drafts, lac_str articles) {
  lac_buf unexamined;
  *remarks =
      (lac_remarks){.arena = arena, .jurisdiction = j, .articles = articles};
  lac_buf_init(&unexamined, arena);
  for (size_t i = 0; i < j->cell_n; i++) {
    maker m = {remarks, &j->cells[i]};
    const lac_requirement *r = m.cell->requirement;
    if (!asked_for(articles, r)) continue;
    remarks->cells[m.cell->status]++;
    remark_examined(&m);
    if (m.cell->status != LAC_CELL_NOT_EXAMINED) continue;
    if (unexamined.n > 0) lac_buf_add(&unexamined, LAC_STR(", "));
    lac_buf_add(&unexamined, r->id);
  }
  remarks->unexamined = lac_buf_str(&unexamined);
  collect_open(remarks, drafts);
}

bool lac_remark_is_aside(const lac_remark *x) {
  return x->waiver != NULL || x->override != NULL || x->known;
}

size_t lac_remarks_overridden(const lac_remarks *remarks,
                              const lac_override *override) {
  size_t n = 0;
  for (size_t i = 0; i < remarks->n; i++)
    n += remarks->items[i].override == override;
  return n;
}

lac_str lac_remark_allowed(lac_arena *arena, const lac_remark *x) {
  lac_buf out;
  lac_buf_init(&out, arena);
  if (x->kind > LAC_REMARK_NUMBER) return LAC_STR("");
  for (size_t i = 0; i < x->requirement->option_n; i++) {
    const lac_narrowing *o = &x->requirement->options[i];
    if (i > 0) lac_buf_add(&out, lac_str_of(R_("; ")));
    lac_buf_add(&out, lac_rule_title(o->title, o->id));
  }
  return lac_buf_str(&out);
}
