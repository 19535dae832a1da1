/* SPDX-License-Identifier: Apache-2.0 */
#include "manifest.h"

#include <glob.h>
#include <stdlib.h>

#include "xml.h"

struct lac_manifest_kinds {
  lac_str words;
  size_t input, from, to; /* parts of an input */
  size_t line, column;
};

typedef struct {
  lac_arena *arena;
  lac_manifest *manifest;
  lac_intern *names;
  lac_str folder; /* of the manifest, with its slash; "" for here */
  lac_diag *diag;
  lac_status status; /* of the first mistake */
} loader;

/* format has a place for the word. */
static void fail(loader *l, const lac_xml_node *node, const char *format,
                 lac_str word) {
  lac_diag_add(l->diag, LAC_ERROR, l->manifest->path, node->line, node->column,
               format, LAC_FMT(word));
  if (l->status == LAC_OK) l->status = LAC_EINPUT;
}

/* An attribute without blanks around it, "" where there is none. */
static lac_str get(loader *l, const lac_xml_node *node, const char *name) {
  lac_str s = lac_xml_get(node, name);
  return s.p == NULL ? LAC_STR("") : lac_str_copy(l->arena, lac_str_trim(s));
}

static const char *get_word(loader *l, const lac_xml_node *node,
                            const char *name) {
  lac_str s = get(l, node, name);
  return s.n == 0 ? NULL : lac_str_dup(l->arena, s);
}

/* ---- Paths ------------------------------------------------------------- */

typedef struct {
  char **items;
  size_t n, cap;
} paths;

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

static char *without_slashes(lac_arena *arena, lac_str path) {
  while (path.n > 1 && path.p[path.n - 1] == '/') path.n--;
  return lac_str_dup(arena, path);
}

/* What a path of the manifest means: itself, seen from the manifest's folder,
 * or all that it matches, in the order of bytes. */
static paths find_paths(loader *l, const lac_xml_node *node) {
  paths found = {0};
  lac_str said = get(l, node, "path");
  lac_str full = said.n > 0 && said.p[0] == '/'
                     ? said
                     : lac_str_format(l->arena, "%.*s%.*s", LAC_FMT(l->folder),
                                      LAC_FMT(said));
  char *path = lac_str_dup(l->arena, full);
  if (strpbrk(path, "*?[") == NULL) {
    LAC_PUSH(l->arena, found.items, found.n, found.cap,
             without_slashes(l->arena, full));
    return found;
  }
  glob_t matches;
  /* Its own order depends on the locale. */
  int failed = glob(path, GLOB_NOSORT, NULL, &matches);
  for (size_t i = 0; failed == 0 && i < matches.gl_pathc; i++)
    LAC_PUSH(l->arena, found.items, found.n, found.cap,
             without_slashes(l->arena, lac_str_of(matches.gl_pathv[i])));
  if (failed == 0 || failed == GLOB_NOMATCH) globfree(&matches);
  if (found.n == 0)
    fail(l, node, "nothing is found by '%.*s'", said);
  else
    qsort(found.items, found.n, sizeof *found.items, by_name);
  return found;
}

/* ---- Inputs ------------------------------------------------------------ */

static lac_str last_name(const char *path) {
  const char *slash = strrchr(path, '/');
  return lac_str_of(slash == NULL || slash[1] == '\0' ? path : slash + 1);
}

static void add_input(loader *l, const lac_xml_node *node,
                      lac_manifest_input *input) {
  size_t before = lac_intern_count(l->names);
  input->line = node->line;
  input->column = node->column;
  if (lac_intern_add(l->names, input->name) <= before) {
    fail(l, node, "a second input with the name '%.*s'", input->name);
    return;
  }
  LAC_PUSH(l->arena, l->manifest->inputs, l->manifest->input_n,
           l->manifest->input_cap, *input);
}

static void add_jurisdictions(loader *l, const lac_xml_node *node) {
  paths found = find_paths(l, node);
  for (size_t i = 0; i < found.n; i++) {
    lac_manifest_input input = {.name = last_name(found.items[i])};
    lac_part part = {.path = found.items[i],
                     .language = get_word(l, node, "lang")};
    LAC_PUSH(l->arena, input.dossier.parts, input.dossier.part_n,
             input.dossier.part_cap, part);
    add_input(l, node, &input);
  }
}

static void add_work(loader *l, const lac_xml_node *node, const char *language,
                     lac_dossier *dossier) {
  paths found = find_paths(l, node);
  lac_str kind = get(l, node, "kind");
  const char *own = get_word(l, node, "lang");
  size_t before = dossier->part_n;
  if (found.n > 1 && (get(l, node, "id").n > 0 || get(l, node, "title").n > 0))
    fail(l, node, "several works cannot have one id or title: '%.*s'",
         get(l, node, "path"));
  for (size_t i = 0; i < found.n; i++) {
    lac_part part = {.path = found.items[i],
                     .language = own != NULL ? own : language,
                     .entry = {.id = get(l, node, "id"),
                               .title = get(l, node, "title"),
                               .date = get(l, node, "date")}};
    LAC_PUSH(l->arena, dossier->parts, dossier->part_n, dossier->part_cap,
             part);
  }
  lac_manifest_kinds kinds = {.words = kind,
                              .input = l->manifest->input_n,
                              .from = before,
                              .to = dossier->part_n,
                              .line = node->line,
                              .column = node->column};
  if (kind.n > 0)
    LAC_PUSH(l->arena, l->manifest->kinds, l->manifest->kind_n,
             l->manifest->kind_cap, kinds);
}

static void add_jurisdiction(loader *l, const lac_xml_node *node) {
  lac_manifest_input input = {.name = get(l, node, "id")};
  lac_dossier *d = &input.dossier;
  const char *language = get_word(l, node, "lang");
  d->id = get(l, node, "id");
  d->title = get(l, node, "title");
  if (lac_xml_get(node, "path").p != NULL) {
    paths found = find_paths(l, node);
    if (found.n > 1)
      fail(l, node, "more than one is found by '%.*s'", get(l, node, "path"));
    if (found.n != 1) return;
    lac_part part = {.path = found.items[0], .language = language};
    LAC_PUSH(l->arena, d->parts, d->part_n, d->part_cap, part);
    if (input.name.n == 0) input.name = last_name(part.path);
  }
  for (const lac_xml_node *c = node->first; c != NULL; c = c->next) {
    if (lac_str_eq(c->name, LAC_STR("work"))) {
      add_work(l, c, language, d);
    } else {
      lac_declaration said = {.instrument = get(l, c, "instrument"),
                              .article = get(l, c, "article"),
                              .option = get(l, c, "option")};
      LAC_PUSH(l->arena, d->declarations, d->declaration_n, d->declaration_cap,
               said);
    }
  }
  add_input(l, node, &input);
}

/* ---- The file ---------------------------------------------------------- */

/* A number of the schema: it has at most seven digits. */
static long number(loader *l, const lac_xml_node *node, const char *name) {
  const char *word = get_word(l, node, name);
  return word == NULL ? 0 : strtol(word, NULL, 10);
}

static void read_limits(loader *l, const lac_xml_node *node) {
  l->manifest->limits =
      (lac_manifest_limits){.seconds = (double)number(l, node, "seconds"),
                            .memory = (size_t)number(l, node, "memory") << 20,
                            .output = (size_t)number(l, node, "output") << 20,
                            .file = (size_t)number(l, node, "file") << 20};
}

static void read_all(loader *l, const lac_xml_node *root) {
  l->manifest->instruments = get(l, root, "instruments");
  l->manifest->language = get_word(l, root, "lang");
  for (const lac_xml_node *c = root->first; c != NULL; c = c->next) {
    if (lac_str_eq(c->name, LAC_STR("limits")))
      read_limits(l, c);
    else if (lac_str_eq(c->name, LAC_STR("jurisdictions")))
      add_jurisdictions(l, c);
    else
      add_jurisdiction(l, c);
  }
}

lac_status lac_manifest_read(lac_arena *arena, const char *path,
                             const char *schema, lac_manifest *manifest,
                             lac_diag *diag) {
  lac_source *source = LAC_NEW(arena, lac_source);
  const lac_xml_node *root = NULL;
  lac_status status = lac_source_open(arena, path, source, diag);
  if (status != LAC_OK) return status;
  lac_xml_schema *allowed = lac_xml_schema_load(schema, diag);
  if (allowed == NULL) return LAC_EIO;
  if (!lac_xml_validate(allowed, source, diag)) status = LAC_EINPUT;
  lac_xml_schema_free(allowed);
  if (status == LAC_OK) status = lac_xml_parse(arena, source, &root, diag);
  if (status != LAC_OK) return status;
  const char *slash = strrchr(path, '/');
  lac_manifest m = {.path = path};
  loader l = {.arena = arena,
              .manifest = &m,
              .names = lac_intern_new(arena),
              .folder = {path, slash == NULL ? 0 : (size_t)(slash - path) + 1},
              .diag = diag};
  read_all(&l, root);
  if (l.status == LAC_OK) *manifest = m;
  return l.status;
}

lac_status lac_manifest_resolve(lac_manifest *m, const lac_rules *rules,
                                lac_diag *diag) {
  lac_status status = LAC_OK;
  for (size_t i = 0; i < m->kind_n; i++) {
    const lac_manifest_kinds *k = &m->kinds[i];
    uint64_t set = 0;
    lac_str bad;
    if (!lac_jurisdiction_kinds(rules, k->words, &set, &bad)) {
      lac_diag_add(diag, LAC_ERROR, m->path, k->line, k->column,
                   "unknown kind of work '%.*s'", LAC_FMT(bad));
      status = LAC_EINPUT;
    }
    for (size_t p = k->from; p < k->to; p++)
      m->inputs[k->input].dossier.parts[p].entry.kinds = set;
  }
  return status;
}
