/* SPDX-License-Identifier: Apache-2.0 */
#include "folder.h"

#include <dirent.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "messages.h"
#include "override.h"
#include "reader.h"

struct lac_folder {
  lac_arena *arena;
  const char *path; /* without final slashes */
  const lac_languages *languages;
  char **names;
  size_t *sizes; /* bytes of each, 0 where that is not known */
  size_t n;
  size_t largest; /* of sizes */
  size_t in_hand; /* that of the member given last */
  /* The reading ahead: until it is waited for, only its thread may touch
   * these. */
  size_t at; /* of names: the next one */
  bool found;
  bool put_off; /* the next one is read when it is asked for */
  lac_member member;
  lac_left_out *left_out;
  size_t left_out_n, left_out_cap;
  lac_arena *said; /* of the messages */
  lac_messages messages;
  pthread_t thread;
  enum { NOT_BEGUN, BEGUN, DONE } state;
};

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

static void find_sizes(lac_folder *f) {
  f->sizes = LAC_NEW_N(f->arena, size_t, f->n);
  for (size_t i = 0; i < f->n; i++) {
    struct stat st;
    lac_str path = lac_str_format(f->arena, "%s/%s", f->path, f->names[i]);
    if (stat(lac_str_dup(f->arena, path), &st) == 0 && S_ISREG(st.st_mode))
      f->sizes[i] = (size_t)st.st_size;
    if (f->sizes[i] > f->largest) f->largest = f->sizes[i];
  }
}

lac_folder *lac_folder_open(const char *path, const lac_languages *languages,
                            lac_diag *diag) {
  DIR *dir = opendir(path);
  if (dir == NULL) {
    lac_diag_add(diag, LAC_ERROR, path, 0, 0, "cannot read: %s",
                 strerror(errno));
    return NULL;
  }
  lac_arena *arena = lac_arena_new();
  lac_folder *f = LAC_NEW(arena, lac_folder);
  lac_str base = lac_str_of(path);
  while (base.n > 1 && base.p[base.n - 1] == '/') base.n--;
  f->arena = arena;
  f->said = lac_arena_new();
  lac_messages_init(&f->messages, f->said);
  f->path = lac_str_dup(arena, base);
  f->languages = languages;
  size_t cap = 0;
  for (struct dirent *d; (d = readdir(dir)) != NULL;)
    if (d->d_name[0] != '.')
      LAC_PUSH(arena, f->names, f->n, cap,
               lac_str_dup(arena, lac_str_of(d->d_name)));
  closedir(dir);
  if (f->n > 0) qsort(f->names, f->n, sizeof *f->names, by_name);
  find_sizes(f);
  return f;
}

/* ---- One file --------------------------------------------------------- */

/* Pictures, archives: NUL bytes at even and at odd places, which no text has in
 * any encoding. */
static bool is_binary(const char *path) {
  char head[LAC_BID_BYTES];
  FILE *in = fopen(path, "rb");
  if (in == NULL) return false;
  size_t n = fread(head, 1, sizeof head, in);
  fclose(in);
  bool nul[2] = {false, false};
  for (size_t i = 0; i < n; i++)
    if (head[i] == 0) nul[i % 2] = true;
  return nul[0] && nul[1];
}

/* Files that are about the works, not works. */
static bool is_companion(const char *name) {
  return lac_str_ends(lac_str_of(name), LAC_STR(".tsv")) ||
         lac_str_ends(lac_str_of(name), LAC_STR(".waivers")) ||
         lac_overrides_is_name(lac_str_of(name));
}

static bool leave_out(lac_folder *f, const lac_member *m, const char *why) {
  lac_left_out x = {lac_str_of(m->path), why};
  LAC_PUSH(f->arena, f->left_out, f->left_out_n, f->left_out_cap, x);
  return false;
}

/* The same, said in a note. */
static bool pass_over(lac_folder *f, const lac_member *m, const char *why,
                      size_t line, lac_diag *diag) {
  lac_diag_add(diag, LAC_NOTE, m->path, line, line, "%s: left out", _(why));
  return leave_out(f, m, why);
}

/* Whether the file may be a statute; notes why not, but for what is expected
 * in a folder. */
static bool is_candidate(lac_folder *f, const lac_member *m, lac_diag *diag) {
  struct stat st;
  bool there = stat(m->path, &st) == 0;
  if (there && S_ISDIR(st.st_mode))
    return leave_out(f, m, "a folder in the folder");
  if (there && !S_ISREG(st.st_mode)) /* a pipe would keep us waiting */
    return pass_over(f, m, "no regular file", 0, diag);
  if (strcmp(m->name, "jurisdiction.xml") == 0 ||
      strcmp(m->name, "overrides.xml") == 0)
    return false;
  if (is_companion(m->name)) return pass_over(f, m, "not a statute", 0, diag);
  if (is_binary(m->path)) return pass_over(f, m, "not a text", 1, diag);
  return true;
}

/* Reads the file; false where no reader knows the format, which is no error in
 * a folder. */
static bool read_member(lac_folder *f, lac_member *m, lac_diag *diag) {
  lac_source *source = LAC_NEW(m->arena, lac_source);
  m->status = lac_source_open(m->arena, m->path, source, diag);
  if (m->status == LAC_OK) {
    if (lac_reader_for(source) == NULL)
      return pass_over(f, m, "no reader knows this format", 1, diag);
    m->status =
        lac_reader_read(m->arena, source, f->languages, &m->statute, diag);
  }
  if (m->status != LAC_OK) leave_out(f, m, "it could not be read");
  return true;
}

/* ---- Reading ahead ---------------------------------------------------- */

/* Whether reading a file of so many bytes while another is in hand would take
 * more memory than the largest of the folder when it is in hand alone: the
 * memory must not grow with their number. What is read takes about a third of
 * what is in hand. */
static bool is_too_much(const lac_folder *f, size_t bytes) {
  return f->in_hand + bytes / 3 > f->largest;
}

/* Finds and reads the next member, or puts that off. */
static void read_next(lac_folder *f, bool ahead) {
  lac_diag diag = lac_messages_diag(&f->messages);
  f->found = f->put_off = false;
  while (!f->found && f->at < f->n) {
    const char *name = f->names[f->at];
    lac_str path = lac_str_format(f->arena, "%s/%s", f->path, name);
    f->member = (lac_member){.name = name, .path = lac_str_dup(f->arena, path)};
    if (ahead && is_too_much(f, f->sizes[f->at])) {
      f->put_off = true;
      return;
    }
    f->at++;
    if (!is_candidate(f, &f->member, &diag)) continue;
    f->member.arena = lac_arena_new();
    f->found = read_member(f, &f->member, &diag);
    if (!f->found) lac_arena_free(f->member.arena);
  }
}

static void *read_ahead(void *user) {
  read_next(user, true);
  return NULL;
}

static void begin(lac_folder *f) {
  f->state =
      f->at < f->n && pthread_create(&f->thread, NULL, read_ahead, f) == 0
          ? BEGUN
          : NOT_BEGUN;
}

static void wait_for(lac_folder *f) {
  bool begun = f->state == BEGUN;
  if (begun) pthread_join(f->thread, NULL);
  if (!begun || f->put_off) read_next(f, false);
  f->state = DONE;
}

bool lac_folder_next(lac_folder *f, lac_member *member, lac_diag *diag) {
  wait_for(f);
  lac_messages_tell(&f->messages, diag);
  lac_arena_reset(f->said);
  lac_messages_init(&f->messages, f->said);
  if (!f->found) return false;
  *member = f->member;
  f->in_hand = f->sizes[f->at - 1];
  begin(f);
  return true;
}

const lac_left_out *lac_folder_left_out(const lac_folder *f, size_t *n) {
  *n = f->left_out_n;
  return f->left_out;
}

void lac_folder_close(lac_folder *f) {
  if (f == NULL) return;
  if (f->state == BEGUN) { /* the caller gave up */
    pthread_join(f->thread, NULL);
    if (f->found) lac_arena_free(f->member.arena);
  }
  lac_arena_free(f->said);
  lac_arena_free(f->arena);
}
