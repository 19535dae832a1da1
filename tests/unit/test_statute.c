/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "limits.h"
#include "run.h"
#include "statute.h"

static lac_arena *arena;
static lac_source source;
static lac_statute *st;

static void setup(void) {
  lac_diag diag;
  lac_diag_init(&diag);
  arena = lac_arena_new();
  ck_assert_int_eq(
      lac_source_from(arena, "x.txt", LAC_STR("0123456789abcdefghij"), &source,
                      &diag),
      LAC_OK);
  st = lac_statute_new(arena, &source, "test");
}
static void teardown(void) { lac_arena_free(arena); }

static lac_str text_of(size_t from, size_t to) {
  return lac_str_sub(source.text, from, to);
}

START_TEST(children_stand_in_order) {
  lac_node *a = lac_statute_add(st, st->root, LAC_KIND_section, 1);
  lac_node *a1 = lac_statute_add(st, a, LAC_KIND_subsection, 2);
  lac_node *b = lac_statute_add(st, st->root, LAC_KIND_section, 9);
  lac_node *a2 = lac_statute_add(st, a, LAC_KIND_subsection, 5);
  const lac_node *want[] = {st->root, a, a1, a2, b, NULL};
  lac_node *n = st->root;
  for (size_t i = 0; i < 6; i++) {
    ck_assert_ptr_eq(n, want[i]);
    if (n != NULL) n = lac_node_walk(st->root, n);
  }
  ck_assert_ptr_eq(lac_node_skip(st->root, a), b);
  ck_assert_ptr_null(lac_node_skip(st->root, b));
  ck_assert_ptr_null(lac_node_walk(a, a2)); /* stays inside a */
  ck_assert_ptr_null(lac_node_walk(b, b));
  ck_assert_uint_eq(a2->depth, 2);
  ck_assert_uint_eq(a2->offset, 5);
}
END_TEST

START_TEST(depth_is_bounded) {
  lac_node *n = st->root;
  for (int i = 0; i < 3 * LAC_MAX_DEPTH; i++) {
    n = lac_statute_add(st, n, LAC_KIND_item, 0);
    ck_assert_uint_lt(n->depth, LAC_MAX_DEPTH);
    ck_assert_uint_eq(n->depth, n->parent->depth + 1);
  }
  size_t count = 0;
  for (n = st->root; n != NULL; n = lac_node_walk(st->root, n)) count++;
  ck_assert_uint_eq(count, 3 * LAC_MAX_DEPTH + 1);
}
END_TEST

START_TEST(text_of_one_run_is_not_copied) {
  lac_node *n = lac_statute_add(st, st->root, LAC_KIND_section, 0);
  lac_statute_text(st, n, text_of(2, 5), 2);
  lac_statute_text(st, n, text_of(5, 9), 5);
  ck_assert(lac_str_eq(n->text, text_of(2, 9)));
  ck_assert_ptr_eq(n->text.p, source.text.p + 2);
  ck_assert_uint_eq(n->place_count, 1);
  ck_assert_uint_eq(lac_node_offset(n, 0), 2);
  ck_assert_uint_eq(lac_node_offset(n, 6), 8);
}
END_TEST

START_TEST(text_of_runs_maps_back) {
  lac_node *n = lac_statute_add(st, st->root, LAC_KIND_section, 0);
  lac_statute_text(st, n, text_of(0, 3), 0);
  lac_statute_text(st, n, LAC_STR(" "), 3);
  lac_statute_text(st, n, LAC_STR(""), 7);
  lac_statute_text(st, n, text_of(10, 14), 10);
  lac_statute_text(st, n, text_of(16, 18), 16);
  ck_assert(lac_str_eq(n->text, LAC_STR("012 abcdgh")));
  static const size_t want[] = {0, 1, 2, 3, 10, 11, 12, 13, 16, 17};
  for (size_t i = 0; i < n->text.n; i++)
    ck_assert_uint_eq(lac_node_offset(n, i), want[i]);
  /* The source itself is as it was. */
  ck_assert(lac_str_eq(source.text, LAC_STR("0123456789abcdefghij")));
}
END_TEST

START_TEST(a_node_without_text_stands_where_it_begins) {
  lac_node *n = lac_statute_add(st, st->root, LAC_KIND_section, 7);
  ck_assert_uint_eq(lac_node_offset(n, 0), 7);
}
END_TEST

START_TEST(provision_of_a_node) {
  lac_node *part = lac_statute_add(st, st->root, LAC_KIND_part, 0);
  lac_node *art = lac_statute_add(st, part, LAC_KIND_article, 0);
  lac_node *al = lac_statute_add(
      st, lac_statute_add(st, art, LAC_KIND_point, 0), LAC_KIND_alinea, 0);
  ck_assert_ptr_eq(lac_node_provision(al), art);
  ck_assert_ptr_eq(lac_node_provision(art), art);
  ck_assert_ptr_null(lac_node_provision(part));
  ck_assert_ptr_null(lac_node_provision(st->root));
}
END_TEST

START_TEST(state_goes_down) {
  lac_node *a = lac_statute_add(st, st->root, LAC_KIND_part, 0);
  lac_node *a1 = lac_statute_add(st, a, LAC_KIND_section, 0);
  lac_node *b = lac_statute_add(st, st->root, LAC_KIND_part, 0);
  lac_node_set_state(a, LAC_REPEALED);
  ck_assert_int_eq(a1->state, LAC_REPEALED);
  ck_assert_int_eq(b->state, LAC_LIVE);
  ck_assert_int_eq(st->root->state, LAC_LIVE);
  ck_assert_int_eq(lac_statute_add(st, a1, LAC_KIND_item, 0)->state,
                   LAC_REPEALED);
}
END_TEST

START_TEST(size_counts_what_is_no_blank) {
  lac_node *a = lac_statute_add(st, st->root, LAC_KIND_section, 0);
  a->num = LAC_STR("§ 1");
  a->heading = LAC_STR(" A b ");
  lac_statute_text(st, a, LAC_STR("x\ty\r\nz"), 0);
  lac_node *b = lac_statute_add(st, a, LAC_KIND_item, 0);
  b->num = LAC_STR("(a)");
  ck_assert_uint_eq(lac_node_size(b), 3);
  ck_assert_uint_eq(lac_node_size(a), 3 + 2 + 3 + 3); /* § is two bytes */
  ck_assert_uint_eq(lac_node_size(st->root), lac_node_size(a));
}
END_TEST

START_TEST(kinds_have_names) {
  for (int k = 0; k < LAC_KIND_COUNT; k++) {
    ck_assert_uint_gt(strlen(lac_kind_name((lac_kind)k)), 0);
    ck_assert_uint_gt(strlen(lac_kind_akn((lac_kind)k)), 0);
    ck_assert_int_le(lac_kind_level((lac_kind)k), 4);
    /* eIds are told apart by their prefixes. */
    for (int j = 0; j < k; j++)
      ck_assert_str_ne(lac_kind_eid((lac_kind)k), lac_kind_eid((lac_kind)j));
  }
  ck_assert_str_eq(lac_kind_name(LAC_KIND_wrapup), "wrapup");
  ck_assert_int_eq(lac_kind_level(LAC_KIND_section), 2);
  ck_assert_str_eq(lac_state_name(LAC_LIVE), "in force");
  ck_assert_str_eq(lac_state_name(LAC_TOC), "table of contents");
}
END_TEST

int main(void) {
  Suite *s = suite_create("statute");
  TCase *tc = tcase_create("statute");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, children_stand_in_order);
  tcase_add_test(tc, depth_is_bounded);
  tcase_add_test(tc, text_of_one_run_is_not_copied);
  tcase_add_test(tc, text_of_runs_maps_back);
  tcase_add_test(tc, a_node_without_text_stands_where_it_begins);
  tcase_add_test(tc, provision_of_a_node);
  tcase_add_test(tc, state_goes_down);
  tcase_add_test(tc, size_counts_what_is_no_blank);
  tcase_add_test(tc, kinds_have_names);
  return run_suite(s);
}
