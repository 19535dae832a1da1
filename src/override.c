/* SPDX-License-Identifier: Apache-2.0 */
#include "override.h"

#include <sys/stat.h>
#include <unistd.h>

#include "day.h"
#include "xml.h"

/* A provision as the reader names it. */
typedef struct {
  lac_str work;
  lac_str number; /* "6", "6(2)" */
  size_t line, column;
  lac_evidence at; /* line 0: not found */
} named;

/* Of an override what is of use until it is applied. */
typedef struct {
  int overbroad; /* 1, 0, or -1: as the program says */
  named *items;
  size_t n, cap;
} asked;

struct lac_overrides {
  lac_jurisdiction *j;
  bool whole;
  asked *asked; /* as j's overrides */
  size_t n, cap;
};

lac_overrides *lac_overrides_new(lac_jurisdiction *j, bool whole) {
  lac_overrides *all = LAC_NEW(j->arena, lac_overrides);
  all->j = j;
  all->whole = whole;
  return all;
}

/* ---- Files ------------------------------------------------------------- */

bool lac_overrides_is_name(lac_str name) {
  return lac_str_eq(name, LAC_STR("overrides.xml")) ||
         lac_str_ends(name, LAC_STR(".overrides.xml"));
}

const char *lac_overrides_beside(lac_arena *arena, const char *path) {
  struct stat st;
  lac_str base = lac_str_of(path);
  if (strcmp(path, "-") == 0 || stat(path, &st) != 0) return NULL;
  bool folder = S_ISDIR(st.st_mode);
  while (folder && base.n > 1 && base.p[base.n - 1] == '/') base.n--;
  const char *beside =
      lac_str_dup(arena, lac_str_format(arena, "%.*s%soverrides.xml",
                                        LAC_FMT(base), folder ? "/" : "."));
  return access(beside, F_OK) == 0 ? beside : NULL;
}

/* ---- Reading ----------------------------------------------------------- */

typedef struct {
  lac_overrides *all;
  lac_arena *arena;
  const char *path;
  lac_diag *diag;
  lac_override *override; /* the one being read */
  asked *asked;
} reader;

/* Reports at an element; always false. */
static bool wrong(reader *r, const lac_xml_node *at, const char *what,
                  lac_str word) {
  lac_diag_add(r->diag, LAC_ERROR, r->path, at->line, at->column, what,
               LAC_FMT(word));
  return false;
}

/* An attribute without white space around it; "" where there is none. */
static lac_str get(reader *r, const lac_xml_node *node, const char *name) {
  lac_str s = lac_xml_get(node, name);
  return s.p == NULL ? LAC_STR("") : lac_str_copy(r->arena, lac_str_trim(s));
}

/* An element has these attributes and no others: a slip of the pen in a name
 * must not be lost. */
static bool has_only(reader *r, const lac_xml_node *node,
                     const char *const *names) {
  for (size_t i = 0; i < node->attribute_count; i++) {
    size_t k = 0;
    while (names[k] != NULL &&
           !lac_str_eq(node->attributes[i].name, lac_str_of(names[k])))
      k++;
    if (names[k] == NULL)
      return wrong(r, node, N_("unknown attribute '%.*s'"),
                   node->attributes[i].name);
  }
  return true;
}

/* Words on one line. */
static lac_str one_line(lac_arena *arena, lac_str s) {
  lac_buf out;
  lac_buf_init(&out, arena);
  s = lac_str_trim(s);
  for (size_t i = 0; i < s.n; i++) {
    bool space = strchr(" \t\r\n", s.p[i]) != NULL && s.p[i] != '\0';
    if (!space)
      lac_buf_byte(&out, s.p[i]);
    else if (out.p[out.n - 1] != ' ')
      lac_buf_byte(&out, ' ');
  }
  return lac_buf_str(&out);
}

static bool read_status(reader *r, const lac_xml_node *node,
                        lac_cell_status *status) {
  lac_str word = get(r, node, "status");
  if (lac_cell_status_find(word, status)) return true;
  return wrong(r, node,
               N_("status is covered, covered-with-option, partial, missing or "
                  "not-examined, not '%.*s'"),
               word);
}

/* true and false as 1 and 0, -1 where nothing is said. */
static bool read_overbroad(reader *r, const lac_xml_node *node, int *value) {
  lac_str word = get(r, node, "overbroad");
  *value = word.n == 0 ? -1 : lac_str_eq(word, LAC_STR("true"));
  if (word.n == 0 || *value == 1 || lac_str_eq(word, LAC_STR("false")))
    return true;
  return wrong(r, node, N_("overbroad is true or false, not '%.*s'"), word);
}

static bool read_seen(reader *r, const lac_xml_node *node) {
  static const char *const names[] = {"status", "overbroad", "provision", NULL};
  lac_override *o = r->override;
  int overbroad;
  if (!has_only(r, node, names) || !read_status(r, node, &o->was_status) ||
      !read_overbroad(r, node, &overbroad))
    return false;
  o->was_said = true;
  o->was_overbroad = overbroad == 1;
  o->was_lead = get(r, node, "provision");
  return true;
}

static bool read_provision(reader *r, const lac_xml_node *node) {
  static const char *const names[] = {"work", "number", NULL};
  named p = {.work = get(r, node, "work"),
             .number = get(r, node, "number"),
             .line = node->line,
             .column = node->column};
  if (!has_only(r, node, names)) return false;
  if (p.work.n == 0 || p.number.n == 0)
    return wrong(r, node, N_("a provision has a work and a number: '%.*s'"),
                 p.work.n == 0 ? p.number : p.work);
  LAC_PUSH(r->arena, r->asked->items, r->asked->n, r->asked->cap, p);
  return true;
}

static bool read_child(reader *r, const lac_xml_node *c) {
  if (lac_str_eq(c->name, LAC_STR("reason"))) {
    r->override->reason = one_line(r->arena, c->text);
    return true;
  }
  if (lac_str_eq(c->name, LAC_STR("provision"))) return read_provision(r, c);
  if (lac_str_eq(c->name, LAC_STR("seen"))) return read_seen(r, c);
  return wrong(r, c, N_("unknown element '%.*s'"), c->name);
}

/* What every override must say. */
static bool is_whole(reader *r, const lac_xml_node *node) {
  const lac_override *o = r->override;
  lac_str id = get(r, node, "requirement");
  if (id.n == 0)
    return wrong(r, node, N_("an override has a requirement%.*s"), id);
  if (o->reader.n == 0)
    return wrong(r, node, N_("an override has the name of its reader: '%.*s'"),
                 id);
  if (!lac_day_is(o->date))
    return wrong(r, node,
                 N_("an override has a date like 2026-11-22, not '%.*s'"),
                 o->date);
  if (o->reason.n == 0)
    return wrong(r, node, N_("an override has a reason: '%.*s'"), id);
  return true;
}

/* The requirement; NULL where the rules do not have it, which is said where
 * they should. */
static const lac_requirement *requirement_of(reader *r,
                                             const lac_xml_node *node) {
  const lac_rules *rules = r->all->j->rules;
  lac_str id = get(r, node, "requirement");
  lac_str instrument = lac_str_sub(id, 0, lac_str_find(id, LAC_STR("/")));
  const lac_requirement *q = lac_rules_find(rules, id);
  if (q != NULL) return q;
  bool loaded = r->all->whole || instrument.n == id.n;
  for (size_t i = 0; i < rules->instrument_n; i++)
    loaded = loaded || lac_str_eq(rules->instruments[i].id, instrument);
  if (loaded)
    lac_diag_add(r->diag, LAC_WARNING, r->path, node->line, node->column,
                 "the rules have no requirement '%.*s': the override is left "
                 "out",
                 LAC_FMT(id));
  return NULL;
}

static bool is_second(reader *r, const lac_xml_node *node) {
  const lac_jurisdiction *j = r->all->j;
  for (size_t i = 0; i < j->override_n; i++)
    if (j->overrides[i].requirement == r->override->requirement)
      return !wrong(r, node, N_("a second override of '%.*s'"),
                    get(r, node, "requirement"));
  return false;
}

static bool read_override(reader *r, const lac_xml_node *node) {
  static const char *const names[] = {"requirement", "status", "overbroad",
                                      "reader",      "date",   NULL};
  lac_override o = {.reader = get(r, node, "reader"),
                    .date = get(r, node, "date"),
                    .path = lac_str_of(r->path),
                    .line = node->line,
                    .column = node->column};
  asked a = {0};
  r->override = &o;
  r->asked = &a;
  if (!lac_str_eq(node->name, LAC_STR("override")))
    return wrong(r, node, N_("unknown element '%.*s'"), node->name);
  if (!has_only(r, node, names) || !read_status(r, node, &o.status) ||
      !read_overbroad(r, node, &a.overbroad))
    return false;
  for (const lac_xml_node *c = lac_xml_child(node, NULL); c != NULL;
       c = lac_xml_sibling(c, NULL))
    if (!read_child(r, c)) return false;
  if (!is_whole(r, node)) return false;
  o.requirement = requirement_of(r, node);
  if (o.requirement == NULL) return true;
  if (is_second(r, node)) return false;
  lac_jurisdiction *j = r->all->j;
  LAC_PUSH(r->arena, j->overrides, j->override_n, j->override_cap, o);
  LAC_PUSH(r->arena, r->all->asked, r->all->n, r->all->cap, a);
  return true;
}

lac_status lac_overrides_read(lac_overrides *all, const char *path,
                              lac_diag *diag) {
  lac_arena *arena = all->j->arena;
  reader r = {.all = all,
              .arena = arena,
              .path = lac_str_dup(arena, lac_str_of(path)),
              .diag = diag};
  lac_source *source = LAC_NEW(arena, lac_source);
  const lac_xml_node *root;
  lac_status status = lac_source_open(arena, r.path, source, diag);
  if (status == LAC_OK) status = lac_xml_parse(arena, source, &root, diag);
  if (status != LAC_OK) return status;
  if (!lac_str_eq(root->name, LAC_STR("overrides"))) {
    wrong(&r, root, N_("the root element is not 'overrides', but '%.*s'"),
          root->name);
    return LAC_EINPUT;
  }
  bool good = true;
  for (const lac_xml_node *c = lac_xml_child(root, NULL); c != NULL;
       c = lac_xml_sibling(c, NULL))
    if (!read_override(&r, c)) good = false;
  return good ? LAC_OK : LAC_EINPUT;
}

/* ---- Their provisions --------------------------------------------------- */

/* "6" of "6(2)": the provision that a paragraph is of. */
static lac_str without_brackets(lac_str number) {
  size_t n = lac_str_find(number, LAC_STR("("));
  return n == 0 ? number : lac_str_trim(lac_str_sub(number, 0, n));
}

/* The provision that bears the number: one in force before others, the first
 * before those that follow. */
static const lac_node *provision_of(lac_arena *scratch, const lac_statute *st,
                                    lac_str number) {
  const lac_node *found = NULL;
  lac_str whole = without_brackets(number);
  for (const lac_node *n = st->root; n != NULL;
       n = lac_node_walk(st->root, n)) {
    if (lac_node_provision(n) != n) continue;
    lac_unit unit = {.node = (lac_node *)n};
    lac_str name = lac_unit_name(scratch, &unit);
    if (!lac_str_eq_nocase(name, number) && !lac_str_eq_nocase(name, whole))
      continue;
    if (found == NULL || (found->state != LAC_LIVE && n->state == LAC_LIVE))
      found = n;
  }
  return found;
}

void lac_overrides_find(lac_overrides *all, const lac_work *work,
                        const lac_statute *statute) {
  lac_arena *scratch = lac_arena_new();
  for (size_t i = 0; i < all->n; i++)
    for (size_t k = 0; k < all->asked[i].n; k++) {
      named *p = &all->asked[i].items[k];
      if (!lac_str_eq(p->work, work->id)) continue;
      const lac_node *node = provision_of(scratch, statute, p->number);
      if (node == NULL) continue;
      p->at =
          (lac_evidence){.work = p->work,
                         .provision = p->number,
                         .heading = lac_str_copy(all->j->arena, node->heading),
                         .eid = lac_str_copy(all->j->arena, node->eid)};
      lac_source_place(statute->source, node->offset, &p->at.line,
                       &p->at.column);
    }
  lac_arena_free(scratch);
}

/* ---- In place of verdicts ----------------------------------------------- */

static void take_provisions(lac_overrides *all, lac_override *o, const asked *a,
                            lac_diag *diag) {
  for (size_t i = 0; i < a->n; i++) {
    const named *p = &a->items[i];
    if (p->at.line > 0) {
      lac_cell_provision taken = {.at = p->at, .role = "reader", .score = 1};
      LAC_PUSH(all->j->arena, o->provisions, o->provision_n, o->provision_cap,
               taken);
    } else if (lac_coverage_work(all->j, p->work) == NULL) {
      lac_diag_add(diag, LAC_WARNING, lac_str_dup(all->j->arena, o->path),
                   p->line, p->column,
                   "there is no work '%.*s': the provision is left out",
                   LAC_FMT(p->work));
    } else {
      lac_diag_add(diag, LAC_WARNING, lac_str_dup(all->j->arena, o->path),
                   p->line, p->column,
                   "'%.*s' has no provision '%.*s': it is left out",
                   LAC_FMT(p->work), LAC_FMT(p->number));
    }
  }
}

bool lac_override_is_stale(const lac_override *o) {
  return o->was_said && !(o->was_status == o->own_status &&
                          o->was_overbroad == o->own_overbroad &&
                          lac_str_eq(o->was_lead, o->own_lead));
}

/* "partial, cca:6". */
static lac_str verdict_words(lac_arena *arena, lac_cell_status status,
                             bool overbroad, lac_str lead) {
  return lac_str_format(arena, "%s%s%s%.*s", lac_cell_status_name(status),
                        overbroad ? ", overbroad" : "", lead.n > 0 ? ", " : "",
                        LAC_FMT(lead));
}

static void warn(lac_overrides *all, const lac_override *o,
                 const lac_cell *cell, lac_diag *diag) {
  lac_arena *arena = all->j->arena;
  const lac_requirement *q = o->requirement;
  const char *path = lac_str_dup(arena, o->path);
  if (lac_override_is_stale(o)) {
    lac_str was =
        verdict_words(arena, o->was_status, o->was_overbroad, o->was_lead);
    lac_str now =
        verdict_words(arena, o->own_status, o->own_overbroad, o->own_lead);
    lac_diag_add(diag, LAC_WARNING, path, o->line, o->column,
                 "%.*s/%.*s: the program's verdict is %.*s; when it was "
                 "overridden, it was %.*s",
                 LAC_FMT(q->instrument), LAC_FMT(q->id), LAC_FMT(now),
                 LAC_FMT(was));
  }
  if (cell->status == o->own_status && cell->overbroad == o->own_overbroad)
    lac_diag_add(diag, LAC_WARNING, path, o->line, o->column,
                 "%.*s/%.*s: the override says what the program says",
                 LAC_FMT(q->instrument), LAC_FMT(q->id));
}

void lac_overrides_apply(lac_overrides *all, lac_diag *diag) {
  lac_jurisdiction *j = all->j;
  for (size_t i = 0; i < all->n; i++) {
    lac_override *o = &j->overrides[i];
    lac_cell *cell = &j->cells[o->requirement - j->rules->requirements];
    const lac_cell_provision *lead = lac_coverage_own_lead(cell);
    o->own_status = cell->status;
    o->own_overbroad = cell->overbroad;
    if (lead != NULL)
      o->own_lead =
          lac_str_format(j->arena, "%.*s:%.*s", LAC_FMT(lead->at.work),
                         LAC_FMT(lead->at.provision));
    take_provisions(all, o, &all->asked[i], diag);
    bool answers = o->status < LAC_CELL_MISSING;
    if (all->asked[i].overbroad >= 0)
      cell->overbroad = all->asked[i].overbroad == 1;
    cell->overbroad = cell->overbroad && answers;
    cell->status = o->status;
    cell->override = o;
    warn(all, o, cell, diag);
  }
}
