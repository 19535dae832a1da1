/* SPDX-License-Identifier: Apache-2.0 */
#include "ruleload.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "limits.h"
#include "rulefile.h"

typedef struct {
  lac_str id;
  lac_expr *expr;
} shared_expr;

typedef struct {
  lac_rules *rules;
  lac_arena *arena;
  lac_diag *diag;
  const char *dir;
  lac_rulefile *files;
  size_t file_n, file_cap;
  size_t at;             /* of files: the next one */
  const lac_source *src; /* the file being read */
  shared_expr *shared;
  size_t shared_n, shared_cap;
  lac_intern *defined; /* names of concepts that some lexicon defines */
  char common[65];     /* SHA-256 over what all instruments share */
  bool failed;
} loader;

static void fail(loader *l, const lac_xml_node *at, const char *what,
                 lac_str word) {
  lac_diag_add(l->diag, LAC_ERROR, l->src->name, at->line, at->column,
               "%s%s%.*s%s", _(what), word.n > 0 ? " '" : "", LAC_FMT(word),
               word.n > 0 ? "'" : "");
  l->failed = true;
}

static bool is(const lac_xml_node *node, const char *name) {
  return lac_str_eq(node->name, lac_str_of(name));
}

static lac_str get(const lac_xml_node *node, const char *name) {
  lac_str s = lac_xml_get(node, name);
  return s.p == NULL ? LAC_STR("") : s;
}

/* Text with its white space folded. */
static lac_str plain(loader *l, lac_str s) {
  lac_buf out;
  lac_buf_init(&out, l->arena);
  bool gap = false;
  for (size_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      gap = out.n > 0;
      continue;
    }
    if (gap) lac_buf_byte(&out, ' ');
    gap = false;
    lac_buf_byte(&out, c);
  }
  return lac_buf_str(&out);
}

static lac_str child_text(loader *l, const lac_xml_node *node,
                          const char *name) {
  const lac_xml_node *c = lac_xml_child(node, name);
  return c == NULL ? LAC_STR("") : plain(l, c->text);
}

/* ---- Words to values -------------------------------------------------- */

static int word_index(loader *l, const lac_xml_node *at, lac_str word,
                      const char *const *words, int otherwise) {
  if (word.n == 0) return otherwise;
  for (int i = 0; words[i] != NULL; i++)
    if (lac_str_eq(word, lac_str_of(words[i]))) return i;
  fail(l, at, "unknown word", word);
  return otherwise;
}

static const char *const scopes[] = {"norm",    "provision", "linked",
                                     "cited",   "clause",    "work",
                                     "heading", "part",      NULL};
static const char *const roles[] = {"core", "decisive", "delimiting", "noted",
                                    NULL};
static const char *const picks[] = {"first", "min", "max", NULL};
static const char *const effects[] = {"noted", "partial", "overbroad", NULL};

static lac_concept concept(loader *l, const lac_xml_node *at, lac_str name) {
  name = lac_str_trim(name);
  if (name.n == 0) {
    fail(l, at, "the name of a concept is missing", LAC_STR(""));
    return 0;
  }
  if (lac_intern_find(l->defined, name) == 0) {
    fail(l, at, "unknown concept", name);
    return 0;
  }
  return (lac_concept)lac_intern_add(l->rules->names, name);
}

/* "18-", "1-90", "-15", "18". */
static lac_range range(loader *l, const lac_xml_node *at, lac_str s) {
  lac_range r = {1, 0};
  if (s.n == 0) return r;
  lac_str rest = s, low;
  lac_str_split(&rest, '-', &low);
  r = (lac_range){LONG_MIN, LONG_MAX};
  bool ok = low.n == 0 || lac_str_number(low, &r.low);
  if (rest.p == NULL)
    r.high = r.low;
  else
    ok = ok && (rest.n == 0 || lac_str_number(rest, &r.high));
  if (!ok || r.low > r.high) fail(l, at, "a range is 1-90, 18- or -15, not", s);
  return r;
}

static uint64_t kinds(loader *l, const lac_xml_node *at, lac_str words) {
  uint64_t set = 0;
  lac_str rest = words, word;
  while (lac_str_split(&rest, ' ', &word)) {
    if (word.n == 0) continue;
    size_t i = 0;
    while (i < l->rules->kind_n && !lac_str_eq(l->rules->kinds[i].id, word))
      i++;
    if (i == l->rules->kind_n)
      fail(l, at, "unknown kind of work", word);
    else
      set |= UINT64_C(1) << i;
  }
  return set;
}

/* ---- Expressions ------------------------------------------------------ */

static lac_expr *expr_new(loader *l, lac_expr_kind kind) {
  lac_expr *e = LAC_NEW(l->arena, lac_expr);
  e->kind = kind;
  e->id = ++l->rules->expr_n;
  return e;
}

static void add_kid(loader *l, lac_expr *e, lac_expr *kid) {
  if (kid == NULL) return;
  LAC_PUSH(l->arena, e->kids, e->kid_n, e->kid_cap, kid);
}

static lac_expr *read_expr(loader *l, const lac_xml_node *node, int depth);

/* The concepts of of="a b c", then the children. */
static void read_kids(loader *l, const lac_xml_node *node, lac_expr *e,
                      int depth) {
  lac_str rest = get(node, "of"), name;
  while (lac_str_split(&rest, ' ', &name)) {
    if (lac_str_trim(name).n == 0) continue;
    lac_expr *k = expr_new(l, LAC_EXPR_CONCEPT);
    k->concept = concept(l, node, name);
    add_kid(l, e, k);
  }
  for (const lac_xml_node *c = lac_xml_child(node, NULL); c != NULL;
       c = lac_xml_sibling(c, NULL))
    add_kid(l, e, read_expr(l, c, depth + 1));
  if (e->kid_n == 0) fail(l, node, "nothing to find in", node->name);
}

static lac_expr *find_shared(loader *l, const lac_xml_node *node) {
  lac_str id = get(node, "shared");
  for (size_t i = 0; i < l->shared_n; i++)
    if (lac_str_eq(l->shared[i].id, id)) return l->shared[i].expr;
  fail(l, node, "unknown shared expression", id);
  return NULL;
}

static int number(loader *l, const lac_xml_node *node, const char *name,
                  long otherwise) {
  lac_str s = get(node, name);
  long n = otherwise;
  if (s.n > 0 && !lac_str_number(s, &n)) fail(l, node, "not a number:", s);
  return (int)n;
}

static lac_expr *read_expr(loader *l, const lac_xml_node *node, int depth) {
  static const struct {
    const char *name;
    lac_expr_kind kind;
  } names[] = {{"all", LAC_EXPR_ALL},
               {"any", LAC_EXPR_ANY},
               {"atleast", LAC_EXPR_ATLEAST},
               {"near", LAC_EXPR_NEAR},
               {"order", LAC_EXPR_ORDER},
               {"not", LAC_EXPR_NOT},
               {"in", LAC_EXPR_IN}};
  if (depth > LAC_MAX_EXPR_DEPTH) {
    fail(l, node, "expressions nested too deep (LAC_MAX_EXPR_DEPTH)",
         LAC_STR(""));
    return NULL;
  }
  if (is(node, "use")) return find_shared(l, node);
  if (is(node, "concept")) {
    lac_expr *e = expr_new(l, LAC_EXPR_CONCEPT);
    e->concept = concept(l, node, node->text);
    return e;
  }
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (!is(node, names[i].name)) continue;
    lac_expr *e = expr_new(l, names[i].kind);
    read_kids(l, node, e, depth);
    if (e->kind == LAC_EXPR_NEAR || e->kind == LAC_EXPR_ORDER)
      e->n = number(l, node, "within", 12);
    if (e->kind == LAC_EXPR_ATLEAST) {
      e->n = number(l, node, "n", 2);
      if ((size_t)e->n > e->kid_n)
        fail(l, node, "can never be true: more wanted than there are",
             LAC_STR(""));
    }
    if (e->kind == LAC_EXPR_IN) {
      e->scope = (lac_scope)word_index(l, node, get(node, "scope"), scopes, 0);
      if (get(node, "via").n > 0)
      e->concept = concept(l, node, get(node, "via"));
    }
    if ((e->kind == LAC_EXPR_IN || e->kind == LAC_EXPR_NOT) && e->kid_n > 1) {
      /* not: none of them; in: all of them */
      bool none = e->kind == LAC_EXPR_NOT;
      lac_expr *one = expr_new(l, none ? LAC_EXPR_ANY : LAC_EXPR_ALL);
      one->kids = e->kids;
      one->kid_n = e->kid_n;
      e->kids = NULL;
      e->kid_n = e->kid_cap = 0;
      add_kid(l, e, one);
    }
    return e;
  }
  fail(l, node, "unknown expression", node->name);
  return NULL;
}

/* <find scope="..." via="..." of="...">...</find>: several children are
 * all. */
static lac_expr *read_find(loader *l, const lac_xml_node *node) {
  const lac_xml_node *find = lac_xml_child(node, "find");
  if (find == NULL) {
    fail(l, node, "no <find> in", node->name);
    return NULL;
  }
  lac_expr *all = expr_new(l, LAC_EXPR_ALL);
  read_kids(l, find, all, 0);
  lac_expr *e = all->kid_n == 1 ? all->kids[0] : all;
  lac_str scope = get(find, "scope");
  if (scope.n == 0 || lac_str_eq(scope, LAC_STR("norm"))) return e;
  lac_expr *in = expr_new(l, LAC_EXPR_IN);
  in->scope = (lac_scope)word_index(l, find, scope, scopes, 0);
  if (get(find, "via").n > 0) in->concept = concept(l, find, get(find, "via"));
  add_kid(l, in, e);
  return in;
}

/* ---- Requirements ----------------------------------------------------- */

static lac_str read_note(loader *l, const lac_xml_node *node) {
  const lac_xml_node *remedy = lac_xml_child(node, "remedy");
  return remedy == NULL ? LAC_STR("") : child_text(l, remedy, "note");
}

static void read_remedy(loader *l, const lac_xml_node *node, lac_element *e) {
  const lac_xml_node *remedy = lac_xml_child(node, "remedy");
  if (remedy == NULL) return;
  e->remedy_note = read_note(l, node);
  for (const lac_xml_node *w = lac_xml_child(remedy, "wording"); w != NULL;
       w = lac_xml_sibling(w, "wording")) {
    lac_wording_in in = {get(w, "lang"), plain(l, w->text)};
    LAC_PUSH(l->arena, e->remedies, e->remedy_n, e->remedy_cap, in);
  }
}

static void read_element(loader *l, const lac_xml_node *node,
                         lac_requirement *r) {
  lac_element e = {.id = get(node, "id"),
                   .title = get(node, "title"),
                   .source = child_text(l, node, "source"),
                   .find = read_find(l, node)};
  e.role = (lac_role)word_index(l, node, get(node, "role"), roles, 0);
  e.weight = number(l, node, "weight", 0) / 100.0;
  e.each = lac_str_eq(get(node, "each"), LAC_STR("yes"));
  lac_str fact = get(node, "fact");
  if (fact.n > 0) {
    e.fact = lac_intern_find(l->rules->names, fact);
    bool known = false;
    for (size_t i = 0; i < l->rules->fact_n; i++)
      known = known || l->rules->facts[i].id == e.fact;
    if (e.fact == 0 || !known) fail(l, node, "unknown fact", fact);
  }
  read_remedy(l, node, &e);
  for (size_t i = 0; i < r->element_n; i++)
    if (lac_str_eq(r->elements[i].id, e.id))
      fail(l, node, "the element is there twice:", e.id);
  LAC_PUSH(l->arena, r->elements, r->element_n, r->element_cap, e);
}

static lac_narrowing read_narrowing(loader *l, const lac_xml_node *node) {
  return (lac_narrowing){.id = get(node, "id"),
                         .title = get(node, "title"),
                         .source = child_text(l, node, "source"),
                         .find = read_find(l, node),
                         .remedy_note = read_note(l, node)};
}

static void read_test(loader *l, const lac_xml_node *node, lac_requirement *r) {
  lac_test t = {.id = get(node, "id"),
                .title = get(node, "title"),
                .source = child_text(l, node, "source"),
                .unit = get(node, "unit"),
                .concept = concept(l, node, get(node, "concept")),
                .pass = range(l, node, get(node, "pass")),
                .option = range(l, node, get(node, "option")),
                .remedy_note = read_note(l, node)};
  if (get(node, "beside").n > 0)
  t.beside = concept(l, node, get(node, "beside"));
  t.scope = (lac_scope)word_index(l, node, get(node, "scope"), scopes, 0);
  t.pick = (lac_pick)word_index(l, node, get(node, "pick"), picks, 0);
  t.fail = (lac_effect)word_index(l, node, get(node, "fail"), effects, 0);
  t.rule = lac_str_eq(get(node, "states"), LAC_STR("rule"));
  t.unstated =
      (lac_effect)word_index(l, node, get(node, "unstated"), effects, 0);
  LAC_PUSH(l->arena, r->tests, r->test_n, r->test_cap, t);
}

static lac_rule_place place(const loader *l, const lac_xml_node *node) {
  return (lac_rule_place){l->src->name, node->line, node->column};
}

static lac_requirement *find_requirement(loader *l, lac_str instrument,
                                         lac_str id) {
  for (size_t i = 0; i < l->rules->requirement_n; i++) {
    lac_requirement *r = &l->rules->requirements[i];
    if (lac_str_eq(r->instrument, instrument) && lac_str_eq(r->id, id))
      return r;
  }
  return NULL;
}

/* companions="2 4": requirements of the same instrument. */
static void read_companions(loader *l, const lac_xml_node *node,
                            lac_requirement *r) {
  lac_str ids = get(node, "companions"), id;
  while (ids.n > 0 && lac_str_split(&ids, ' ', &id)) {
    if (id.n == 0) continue;
    const lac_requirement *other = find_requirement(l, r->instrument, id);
    if (other == NULL) {
      fail(l, node, "companions: no such requirement:", id);
      return;
    }
    LAC_PUSH(l->arena, r->companions, r->companion_n, r->companion_cap,
             (size_t)(other - l->rules->requirements));
  }
}

static void read_requirement(loader *l, const lac_xml_node *node,
                             lac_str instrument) {
  lac_requirement *r = find_requirement(l, instrument, get(node, "id"));
  if (r == NULL) {
    fail(l, node, "not in the instrument's catalogue:", get(node, "id"));
    return;
  }
  if (r->has_rules) {
    fail(l, node, "the requirement has rules twice:", r->id);
    return;
  }
  r->has_rules = true;
  r->place = place(l, node);
  r->asks = child_text(l, node, "asks");
  r->source = child_text(l, node, "source");
  r->kinds = kinds(l, node, get(node, "works"));
  r->holders = get(node, "holders").n > 0 ? kinds(l, node, get(node, "holders"))
                                          : r->kinds;
  r->prefers = kinds(l, node, get(node, "prefers"));
  read_companions(l, node, r);
  r->elsewhere = lac_str_eq(get(node, "elsewhere"), LAC_STR("partial"));
  bool core = false, positive = false, negative = false;
  for (const lac_xml_node *c = lac_xml_child(node, NULL); c != NULL;
       c = lac_xml_sibling(c, NULL)) {
    if (is(c, "element")) {
      read_element(l, c, r);
      core = core || r->elements[r->element_n - 1].role == LAC_ROLE_CORE;
    } else if (is(c, "option")) {
      LAC_PUSH(l->arena, r->options, r->option_n, r->option_cap,
               read_narrowing(l, c));
    } else if (is(c, "restriction")) {
      LAC_PUSH(l->arena, r->restrictions, r->restriction_n, r->restriction_cap,
               read_narrowing(l, c));
    } else if (is(c, "test")) {
      read_test(l, c, r);
    } else if (is(c, "case")) {
      lac_case k = {
          .language = get(c, "lang"),
          .status = get(c, "status"),
          .text = c->text,
          .overbroad = lac_str_eq(get(c, "overbroad"), LAC_STR("yes")),
          .place = place(l, c)};
      bool none = lac_str_eq(k.status, LAC_STR("none"));
      positive = positive || !none;
      negative = negative || none;
      LAC_PUSH(l->arena, r->cases, r->case_n, r->case_cap, k);
    }
  }
  if (!core) fail(l, node, "no core element in requirement", r->id);
  if (!positive || !negative)
    fail(l, node, "a case that is found and one that is not are wanted for",
         r->id);
}

/* ---- Files ------------------------------------------------------------ */

/* Takes a file into a SHA-256 over files: that of both, one after the other. */
static void add_sha(loader *l, char sum[65], const char *file_sha256) {
  lac_sha256(lac_str_format(l->arena, "%s%s", sum, file_sha256), sum);
}

/* The next file, of which all is told that was wrong; NULL where it cannot be
 * read. */
static const lac_rulefile *next_file(loader *l) {
  const lac_rulefile *f = &l->files[l->at++];
  lac_messages_tell(&f->messages, l->diag);
  if (!f->well) {
    l->failed = true;
    return NULL;
  }
  l->src = &f->source;
  return f;
}

/* The root of the next file, an XML file; NULL where it cannot be read. */
static const lac_xml_node *next_root(loader *l) {
  const lac_rulefile *f = next_file(l);
  return f == NULL ? NULL : f->root;
}

static const char *path_of(loader *l, const char *name) {
  return lac_str_dup(l->arena, lac_str_format(l->arena, "%s/%s", l->dir, name));
}

static const char *path_in(loader *l, const char *dir, const char *name) {
  return path_of(
      l, lac_str_dup(l->arena, lac_str_format(l->arena, "%s/%s", dir, name)));
}

static void read_shared(loader *l) {
  const lac_xml_node *root = next_root(l);
  if (root == NULL) return;
  add_sha(l, l->common, l->src->sha256);
  for (const lac_xml_node *c = lac_xml_child(root, "shared"); c != NULL;
       c = lac_xml_sibling(c, "shared")) {
    shared_expr s = {get(c, "id"), read_find(l, c)};
    LAC_PUSH(l->arena, l->shared, l->shared_n, l->shared_cap, s);
  }
}

static void read_kinds(loader *l) {
  const lac_xml_node *root = next_root(l);
  if (root == NULL) return;
  add_sha(l, l->common, l->src->sha256);
  for (const lac_xml_node *c = lac_xml_child(root, "kind"); c != NULL;
       c = lac_xml_sibling(c, "kind")) {
    lac_work_kind k = {.id = get(c, "id"), .title = get(c, "title")};
    const lac_xml_node *content = lac_xml_child(c, "content");
    if (lac_xml_child(c, "find") != NULL) k.in_title = read_find(l, c);
    if (content != NULL) {
      k.content = concept(l, content, get(content, "concept"));
      k.content_percent = number(l, content, "percent", 10);
      k.content_min = number(l, content, "min", 5);
      k.content_always = lac_str_eq(get(content, "always"), LAC_STR("yes"));
    }
    if (l->rules->kind_n == 64)
      fail(l, c, "more than 64 kinds of work", LAC_STR(""));
    else
      LAC_PUSH(l->arena, l->rules->kinds, l->rules->kind_n, l->rules->kind_cap,
               k);
  }
}

static void read_facts(loader *l) {
  const lac_xml_node *root = next_root(l);
  if (root == NULL) return;
  add_sha(l, l->common, l->src->sha256);
  for (const lac_xml_node *c = lac_xml_child(root, "fact"); c != NULL;
       c = lac_xml_sibling(c, "fact")) {
    lac_fact f = {.id = lac_intern_add(l->rules->names, get(c, "id")),
                  .title = get(c, "title"),
                  .kinds = kinds(l, c, get(c, "works")),
                  .find = read_find(l, c)};
    LAC_PUSH(l->arena, l->rules->facts, l->rules->fact_n, l->rules->fact_cap,
             f);
  }
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in a directory (relative to the rules), sorted. */
static char **names_in(loader *l, const char *rel, size_t *n) {
  char **names = NULL;
  size_t cap = 0;
  *n = 0;
  const char *path = path_of(l, rel);
  DIR *dir = opendir(path);
  if (dir == NULL) {
    lac_diag_add(l->diag, LAC_ERROR, path, 0, 0, "cannot read: %s",
                 strerror(errno));
    l->failed = true;
    return NULL;
  }
  for (struct dirent *e; (e = readdir(dir)) != NULL;)
    if (e->d_name[0] != '.')
      LAC_PUSH(l->arena, names, *n, cap,
               lac_str_dup(l->arena, lac_str_of(e->d_name)));
  closedir(dir);
  if (*n > 0) qsort(names, *n, sizeof *names, by_name);
  return names;
}

static void read_catalogue(loader *l, const lac_xml_node *root,
                           lac_instrument *in) {
  in->id = get(root, "id");
  in->title = get(root, "title");
  in->version = get(root, "version");
  for (const lac_xml_node *c = lac_xml_child(root, "cell"); c != NULL;
       c = lac_xml_sibling(c, "cell")) {
    lac_requirement r = {.instrument = in->id,
                         .id = get(c, "id"),
                         .article = get(c, "article"),
                         .title = get(c, "title"),
                         .place = place(l, c)};
    r.advisory = lac_str_eq(get(c, "advisory"), LAC_STR("yes"));
    if (find_requirement(l, in->id, r.id) != NULL)
      fail(l, c, "the cell is there twice:", r.id);
    LAC_PUSH(l->arena, l->rules->requirements, l->rules->requirement_n,
             l->rules->requirement_cap, r);
  }
}

/* The files first .. end-1 are an instrument's, its catalogue the first. */
static void read_instrument(loader *l, size_t first, size_t end) {
  lac_instrument in = {0};
  memcpy(in.sha256, l->common, sizeof in.sha256);
  l->at = first;
  const lac_xml_node *root = next_root(l);
  if (root == NULL) return;
  read_catalogue(l, root, &in);
  add_sha(l, in.sha256, l->src->sha256);
  while (l->at < end) {
    root = next_root(l);
    if (root == NULL) continue;
    add_sha(l, in.sha256, l->src->sha256);
    for (const lac_xml_node *c = lac_xml_child(root, "requirement"); c != NULL;
         c = lac_xml_sibling(c, "requirement"))
      read_requirement(l, c, in.id);
  }
  LAC_PUSH(l->arena, l->rules->instruments, l->rules->instrument_n,
           l->rules->instrument_cap, in);
}

static bool wanted(lac_str only, lac_str name) {
  if (only.n == 0) return true;
  lac_str piece;
  while (lac_str_split(&only, ',', &piece))
    if (lac_str_eq(lac_str_trim(piece), name)) return true;
  return false;
}

/* The names of concepts that the next files, those of lexicons, define. */
static void read_concept_names(loader *l) {
  while (l->at < l->file_n && l->files[l->at].lexicon) {
    const lac_rulefile *f = next_file(l);
    if (f == NULL) continue;
    add_sha(l, l->common, f->source.sha256);
    for (size_t i = 0; i < f->concept_n; i++)
      lac_intern_add(l->defined, f->concepts[i]);
  }
}

/* ---- The list of files ------------------------------------------------ */

static void add_file(loader *l, bool lexicon, const char *path) {
  lac_rulefile f = {.path = path, .lexicon = lexicon};
  LAC_PUSH(l->arena, l->files, l->file_n, l->file_cap, f);
}

static void list_lexicons(loader *l) {
  size_t n, m;
  char **langs = names_in(l, "lexicon", &n);
  for (size_t i = 0; i < n; i++) {
    const char *dir =
        lac_str_dup(l->arena, lac_str_format(l->arena, "lexicon/%s", langs[i]));
    char **names = names_in(l, dir, &m);
    for (size_t k = 0; k < m; k++)
      if (lac_str_ends(lac_str_of(names[k]), LAC_STR(".lex")))
        add_file(l, true, path_in(l, dir, names[k]));
  }
}

static void list_instrument(loader *l, const char *name) {
  const char *dir =
      lac_str_dup(l->arena, lac_str_format(l->arena, "instruments/%s", name));
  size_t n;
  add_file(l, false, path_in(l, dir, "instrument.xml"));
  char **names = names_in(l, dir, &n);
  for (size_t i = 0; i < n; i++)
    if (lac_str_ends(lac_str_of(names[i]), LAC_STR(".xml")) &&
        strcmp(names[i], "instrument.xml") != 0)
      add_file(l, false, path_in(l, dir, names[i]));
}

/* All files in the order in which they are read; the first file of each
 * instrument wanted in *starts. */
static size_t list_files(loader *l, lac_str only, size_t **starts) {
  size_t n, found = 0, cap = 0;
  list_lexicons(l);
  add_file(l, false, path_of(l, "instruments/shared.xml"));
  add_file(l, false, path_of(l, "kinds.xml"));
  add_file(l, false, path_of(l, "facts.xml"));
  char **names = names_in(l, "instruments", &n);
  *starts = NULL;
  for (size_t i = 0; i < n; i++) {
    lac_str name = lac_str_of(names[i]);
    if (lac_str_ends(name, LAC_STR(".xml")) || !wanted(only, name)) continue;
    LAC_PUSH(l->arena, *starts, found, cap, l->file_n);
    list_instrument(l, names[i]);
  }
  return found;
}

lac_status lac_rules_load(lac_arena *arena, const char *rules_dir, lac_str only,
                          lac_rules **rules, lac_diag *diag) {
  lac_rules *r = LAC_NEW(arena, lac_rules);
  r->arena = arena;
  r->names = lac_intern_new(arena);
  lac_status status = lac_languages_load(arena, rules_dir, &r->languages, diag);
  if (status != LAC_OK) return status;
  loader l = {.rules = r,
              .arena = arena,
              .diag = diag,
              .dir = rules_dir,
              .defined = lac_intern_new(arena)};
  lac_xml_schema *schema =
      lac_xml_schema_load(path_of(&l, "schema/rules.rng"), diag);
  if (schema == NULL) return LAC_EINPUT;
  size_t *starts, found = list_files(&l, only, &starts);
  lac_rulefiles_open(arena, schema, l.files, l.file_n);
  lac_xml_schema_free(schema);
  read_concept_names(&l);
  read_shared(&l);
  read_kinds(&l);
  read_facts(&l);
  for (size_t i = 0; i < found; i++)
    read_instrument(&l, starts[i], i + 1 < found ? starts[i + 1] : l.file_n);
  if (l.failed) return LAC_EINPUT;
  if (found == 0) {
    lac_diag_add(diag, LAC_ERROR, NULL, 0, 0, "no such instrument: %.*s",
                 LAC_FMT(only));
    return LAC_EUSAGE;
  }
  *rules = r;
  return LAC_OK;
}
