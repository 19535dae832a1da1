/* SPDX-License-Identifier: Apache-2.0
 *
 * Tables of cases in tests/tables: groups of lines parted by blank lines, "#"
 * begins a comment. The first line of a group is its language, and what the
 * others are is told at the head of the table. To add a case, add lines.
 */
#ifndef TABLE_H
#define TABLE_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run.h"
#include "vocab.h"

enum { MAX_GROUPS = 300, MAX_LINES = 24 };

typedef struct {
  int at; /* line of the table, for messages */
  char *lines[MAX_LINES];
  int n;
} group;

static group groups[MAX_GROUPS];
static int group_n;
static const char *table_name;

static lac_arena *arena;
static lac_vocab *vocab;
static lac_languages *languages;

static void no_table(const char *path) {
  printf("Bail out! cannot read %s\n", path);
  exit(EXIT_FAILURE);
}

static const char *from_srcdir(const char *name) {
  static char path[4096];
  const char *srcdir = getenv("srcdir");
  snprintf(path, sizeof path, "%s/%s", srcdir == NULL ? "." : srcdir, name);
  return path;
}

static void load_table(const char *name) {
  const char *path = from_srcdir(name);
  FILE *in = fopen(path, "r");
  if (in == NULL) no_table(path);
  char *line = NULL;
  size_t cap = 0;
  bool inside = false;
  table_name = name;
  for (int at = 1; getline(&line, &cap, in) > 0; at++) {
    line[strcspn(line, "\n")] = '\0';
    if (line[0] == '#') continue;
    if (line[0] == '\0') {
      inside = false;
      continue;
    }
    if (!inside && group_n == MAX_GROUPS) no_table("more groups");
    if (!inside) groups[group_n++].at = at;
    inside = true;
    group *g = &groups[group_n - 1];
    if (g->n == MAX_LINES) no_table("more lines of a group");
    g->lines[g->n++] = strdup(line);
  }
  free(line);
  fclose(in);
}

static void setup(void) {
  lac_diag diag;
  lac_diag_init(&diag);
  arena = lac_arena_new();
  ck_assert_int_eq(
      lac_languages_load(arena, from_srcdir("rules"), &languages, &diag),
      LAC_OK);
}

static void teardown(void) {
  lac_vocab_free(vocab);
  vocab = NULL;
  lac_arena_free(arena);
}

/* The group, with the vocabulary of its language ready. */
static const group *open_group(int i) {
  const group *g = &groups[i];
  const lac_language *language =
      lac_languages_find(languages, lac_str_of(g->lines[0]));
  ck_assert_msg(language != NULL, "%s:%d: no language %s", table_name, g->at,
                g->lines[0]);
  vocab = lac_vocab_new(language, true);
  return g;
}

/* What came out (lines) against the lines of the group from `first` on. */
static void compare(const group *g, int first, lac_str got) {
  lac_str rest = got, line;
  int i = first;
  while (got.n > 0 && lac_str_split(&rest, '\n', &line)) {
    const char *want = i < g->n ? g->lines[i] : "(nothing more)";
    ck_assert_msg(i < g->n && lac_str_eq(line, lac_str_of(want)),
                  "%s:%d: got  '%.*s'\n wanted '%s'\nof all:\n%.*s", table_name,
                  g->at, LAC_FMT(line), want, LAC_FMT(got));
    i++;
  }
  ck_assert_msg(i == g->n, "%s:%d: not there: '%s'\nof all:\n%.*s", table_name,
                g->at, i < g->n ? g->lines[i] : "", LAC_FMT(got));
}

static int run_table(const char *name, const TTest *test) {
  Suite *s = suite_create(name);
  TCase *tc = tcase_create(name);
  suite_add_tcase(s, tc);
  tcase_set_timeout(tc, 30);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, test, 0, group_n);
  int status = run_suite(s);
  for (int i = 0; i < group_n; i++)
    for (int k = 0; k < groups[i].n; k++) free(groups[i].lines[k]);
  return group_n > 0 ? status : EXIT_FAILURE;
}

#endif
