/* SPDX-License-Identifier: Apache-2.0 */
#include "fingerprint.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "override.h"
#include "source.h"

typedef struct {
  char **items;
  size_t n, cap;
} names;

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in a folder but those with a dot before them, in the order of
 * bytes. False where it cannot be read. */
static bool list(lac_arena *arena, const char *path, names *out) {
  DIR *dir = opendir(path);
  if (dir == NULL) return false;
  for (struct dirent *d; (d = readdir(dir)) != NULL;)
    if (d->d_name[0] != '.')
      LAC_PUSH(arena, out->items, out->n, out->cap,
               lac_str_dup(arena, lac_str_of(d->d_name)));
  closedir(dir);
  if (out->n > 0) qsort(out->items, out->n, sizeof *out->items, by_name);
  return true;
}

static char *below(lac_arena *arena, const char *folder, const char *name) {
  return lac_str_dup(arena, lac_str_format(arena, "%s/%s", folder, name));
}

/* A string with its length, so that no two lists of strings look alike. */
static void add(lac_buf *out, lac_str s) {
  lac_buf_format(out, "%zu:", s.n);
  lac_buf_add(out, s);
}

/* ---- The rules --------------------------------------------------------- */

/* Folders of rules are not deep; one that leads to itself is no reason to go
 * on for ever. */
enum { DEEPEST = 8 };

static bool add_rules(lac_arena *arena, const char *path, int depth,
                      lac_buf *out) {
  struct stat st;
  char hex[65];
  size_t size;
  names in = {0};
  if (stat(path, &st) != 0) return false;
  if (!S_ISDIR(st.st_mode)) {
    if (!lac_sha256_file(path, hex, &size)) return false;
    add(out, lac_str_of(hex));
    return true;
  }
  if (depth == DEEPEST || !list(arena, path, &in)) return false;
  for (size_t i = 0; i < in.n; i++) {
    add(out, lac_str_of(in.items[i]));
    if (!add_rules(arena, below(arena, path, in.items[i]), depth + 1, out))
      return false;
  }
  return true;
}

lac_status lac_fingerprint_rules(const char *rules_dir, char hex[65],
                                 lac_diag *diag) {
  lac_arena *arena = lac_arena_new();
  lac_buf all;
  lac_buf_init(&all, arena);
  lac_status status = LAC_OK;
  /* The schemas decide what loads, not what it means. */
  static const char *const parts[] = {"facts.xml", "kinds.xml", "instruments",
                                      "lexicon"};
  for (size_t i = 0; i < 4 && status == LAC_OK; i++) {
    char *path = below(arena, rules_dir, parts[i]);
    add(&all, lac_str_of(parts[i]));
    if (add_rules(arena, path, 0, &all)) continue;
    lac_diag_add(diag, LAC_ERROR, path, 0, 0, "cannot read: %s",
                 strerror(errno));
    status = LAC_EIO;
  }
  lac_sha256(lac_buf_str(&all), hex);
  lac_arena_free(arena);
  return status;
}

/* ---- An input ---------------------------------------------------------- */

typedef struct {
  lac_arena *arena;
  lac_buf *out;
  size_t max;
  lac_str *why;
} input;

static bool add_file(input *in, const char *path) {
  char hex[65];
  size_t size = 0;
  if (!lac_sha256_file(path, hex, &size)) {
    add(in->out, lac_str_of(strerror(errno)));
    return true;
  }
  add(in->out, lac_str_of(hex));
  if (in->max == 0 || size <= in->max) return true;
  *in->why =
      lac_str_format(in->arena, "%s is larger than %zu bytes", path, in->max);
  return false;
}

static bool add_folder(input *in, const char *path) {
  names found = {0};
  bool good = true;
  if (!list(in->arena, path, &found)) add(in->out, lac_str_of(strerror(errno)));
  for (size_t i = 0; i < found.n; i++) {
    char *file = below(in->arena, path, found.items[i]);
    struct stat st;
    add(in->out, lac_str_of(found.items[i]));
    bool folder = stat(file, &st) == 0 && S_ISDIR(st.st_mode);
    if (!folder && !add_file(in, file)) good = false;
  }
  return good;
}

static bool add_part(input *in, const lac_part *p) {
  struct stat st;
  add(in->out, lac_str_of(p->path));
  add(in->out, lac_str_of(p->language));
  add(in->out, p->entry.id);
  add(in->out, p->entry.title);
  add(in->out, p->entry.date);
  if (stat(p->path, &st) != 0) {
    *in->why = lac_str_format(in->arena, "%s: %s", p->path, strerror(errno));
    return false;
  }
  if (S_ISDIR(st.st_mode)) return add_folder(in, p->path);
  if (S_ISREG(st.st_mode)) {
    const char *beside = lac_overrides_beside(in->arena, p->path);
    return add_file(in, p->path) && (beside == NULL || add_file(in, beside));
  }
  *in->why = lac_str_format(in->arena, "%s: no file and no folder", p->path);
  return false;
}

lac_status lac_fingerprint_input(lac_arena *arena, const lac_dossier *d,
                                 lac_str setting, size_t max, char hex[65],
                                 lac_str *why) {
  lac_buf all;
  lac_buf_init(&all, arena);
  add(&all, setting);
  add(&all, d->id);
  add(&all, d->title);
  input in = {arena, &all, max, why};
  bool good = true;
  for (size_t i = 0; i < d->part_n; i++)
    if (!add_part(&in, &d->parts[i])) good = false;
  for (size_t i = 0; i < d->declaration_n; i++) {
    add(&all, d->declarations[i].instrument);
    add(&all, d->declarations[i].article);
    add(&all, d->declarations[i].option);
  }
  lac_sha256(lac_buf_str(&all), hex);
  return good ? LAC_OK : LAC_EINPUT;
}
