/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "eid.h"
#include "limits.h"
#include "run.h"

static lac_arena *arena;
static lac_source source;

static void setup(void) {
  lac_diag diag;
  lac_diag_init(&diag);
  arena = lac_arena_new();
  ck_assert_int_eq(
      lac_source_from(arena, "x.txt", LAC_STR("x\n"), &source, &diag), LAC_OK);
}

static void teardown(void) { lac_arena_free(arena); }

/* The table's rows; a row has three fields. */
enum { MAX_ROWS = 500 };
static char *rows[MAX_ROWS];
static size_t row_count;

static void load_table(void) {
  const char *srcdir = getenv("srcdir");
  char path[4096], *line = NULL;
  size_t cap = 0;
  snprintf(path, sizeof path, "%s/tests/tables/eid.txt",
           srcdir == NULL ? "." : srcdir);
  FILE *in = fopen(path, "r");
  if (in == NULL) {
    printf("Bail out! cannot read %s\n", path);
    exit(EXIT_FAILURE);
  }
  while (row_count < MAX_ROWS && getline(&line, &cap, in) > 0) {
    line[strcspn(line, "\n")] = '\0';
    if (line[0] != '\0' && line[0] != '#') {
      rows[row_count++] = line;
      line = NULL;
      cap = 0;
    }
  }
  free(line);
  fclose(in);
}

static void assert_str(lac_str got, const char *want, const char *of) {
  if (strcmp(want, "-") == 0) want = "";
  ck_assert_msg(lac_str_eq(got, lac_str_of(want)),
                "'%s' gives '%.*s', not '%s'", of, LAC_FMT(got), want);
}

START_TEST(table) {
  char *row = strdup(rows[_i]);
  char *clean = strchr(row, '\t');
  ck_assert_msg(clean != NULL, "no tab in '%s'", row);
  *clean++ = '\0';
  char *cite = strchr(clean, '\t');
  ck_assert_msg(cite != NULL, "one tab only in '%s'", rows[_i]);
  *cite++ = '\0';
  assert_str(lac_eid_clean(arena, lac_str_of(row)), clean, row);
  assert_str(lac_eid_cite(arena, lac_str_of(row)), cite, row);
  free(row);
}
END_TEST

static lac_node *add(lac_statute *st, lac_node *parent, lac_kind kind,
                     const char *num) {
  lac_node *n = lac_statute_add(st, parent, kind, 0);
  n->num = lac_str_of(num);
  return n;
}

static void assert_eid(const lac_node *node, const char *want) {
  assert_str(node->eid, want, "node");
}

START_TEST(path_of_kinds_and_numbers) {
  lac_statute *st = lac_statute_new(arena, &source, "test");
  lac_node *part = add(st, st->root, LAC_KIND_part, "II");
  lac_node *sec = add(st, part, LAC_KIND_section, "Section 3.");
  lac_node *sub = add(st, sec, LAC_KIND_subsection, "(1)");
  lac_node *para = add(st, sub, LAC_KIND_paragraph, "(a)");
  lac_eid_assign(st);
  assert_eid(part, "part_II");
  assert_eid(sec, "part_II__sec_3");
  assert_str(sec->cite, "3", "section");
  assert_eid(sub, "part_II__sec_3__subsec_1");
  assert_eid(para, "part_II__sec_3__subsec_1__para_a");
  assert_str(sub->cite, "", "subsection");
  ck_assert_ptr_eq(lac_eid_find(st, para->eid), para);
  ck_assert_ptr_null(lac_eid_find(st, LAC_STR("part_III")));
  ck_assert_ptr_null(lac_eid_find(st, LAC_STR("")));
}
END_TEST

START_TEST(equal_numbers_are_told_apart) {
  lac_statute *st = lac_statute_new(arena, &source, "test");
  lac_node *a = add(st, st->root, LAC_KIND_section, "1");
  lac_node *b = add(st, st->root, LAC_KIND_section, "§ 1");
  lac_node *c = add(st, st->root, LAC_KIND_section, "1.");
  lac_node *below = add(st, b, LAC_KIND_subsection, "(1)");
  lac_eid_assign(st);
  assert_eid(a, "sec_1");
  assert_eid(b, "sec_1_2");
  assert_eid(c, "sec_1_3");
  assert_eid(below, "sec_1_2__subsec_1");
}
END_TEST

START_TEST(no_number_is_counted_among_its_kind) {
  lac_statute *st = lac_statute_new(arena, &source, "test");
  lac_node *sec = add(st, st->root, LAC_KIND_section, "1");
  lac_node *a = add(st, sec, LAC_KIND_alinea, "");
  lac_node *w = add(st, sec, LAC_KIND_wrapup, "");
  lac_node *b = add(st, sec, LAC_KIND_alinea, "");
  lac_node *sec2 = add(st, st->root, LAC_KIND_section, "2");
  lac_node *c = add(st, sec2, LAC_KIND_alinea, "***");
  lac_eid_assign(st);
  assert_eid(a, "sec_1__al_1");
  assert_eid(w, "sec_1__wrapup_1");
  assert_eid(b, "sec_1__al_2");
  assert_eid(c, "sec_2__al_1");
}
END_TEST

START_TEST(a_counted_name_does_not_take_a_printed_one) {
  lac_statute *st = lac_statute_new(arena, &source, "test");
  lac_node *a = add(st, st->root, LAC_KIND_section, "1");
  lac_node *b = add(st, st->root, LAC_KIND_section, "");
  lac_eid_assign(st);
  assert_eid(a, "sec_1");
  assert_eid(b, "sec_1_2");
}
END_TEST

/* A reader's own cite is kept. */
START_TEST(a_cite_that_is_there_stays) {
  lac_statute *st = lac_statute_new(arena, &source, "test");
  lac_node *a = add(st, st->root, LAC_KIND_article, "Premier");
  a->cite = LAC_STR("1");
  lac_eid_assign(st);
  assert_str(a->cite, "1", "article");
  assert_eid(a, "art_1");
}
END_TEST

/* Hostile input: this took minutes when names were tried one after the other.
 * Check's time limit is the test. */
START_TEST(many_equal_names_take_no_time) {
  lac_statute *st = lac_statute_new(arena, &source, "test");
  lac_node *last = NULL, *al = NULL;
  for (int i = 0; i < 200000; i++) {
    last = add(st, st->root, LAC_KIND_section, "1");
    al = add(st, st->root, LAC_KIND_alinea, "");
  }
  lac_eid_assign(st);
  assert_eid(last, "sec_1_200000");
  assert_eid(al, "al_200000");
}
END_TEST

int main(void) {
  load_table();
  Suite *s = suite_create("eid");
  TCase *tc = tcase_create("eid");
  suite_add_tcase(s, tc);
  tcase_set_timeout(tc, 20);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, table, 0, (int)row_count);
  tcase_add_test(tc, path_of_kinds_and_numbers);
  tcase_add_test(tc, equal_numbers_are_told_apart);
  tcase_add_test(tc, no_number_is_counted_among_its_kind);
  tcase_add_test(tc, a_counted_name_does_not_take_a_printed_one);
  tcase_add_test(tc, a_cite_that_is_there_stays);
  tcase_add_test(tc, many_equal_names_take_no_time);
  int status = run_suite(s);
  for (size_t i = 0; i < row_count; i++) free(rows[i]);
  return status;
}
