/* SPDX-License-Identifier: Apache-2.0 */
#include "folder.h"
#include "rulebase.h"
#include "run.h"

static lac_engine *engine;
static lac_folder *folder;
static lac_member m;
static bool large; /* beside a larger file there is room for reading ahead */

static void setup(void) {
  base_setup();
  engine = base_engine();
  folder = NULL;
}

static void teardown(void) {
  lac_folder_close(folder);
  lac_engine_free(engine);
  base_teardown();
}

static void open_folder(const char *name) {
  if (large) {
    char lines[2000];
    memset(lines, '\n', sizeof lines - 1);
    lines[sizeof lines - 1] = '\0';
    base_put("land/jurisdiction.xml", lines);
  }
  folder = lac_folder_open(base_path(name), lac_engine_rules(engine)->languages,
                           &base_diag);
}

static const char law[] = "# Crimes Act\n\n## 1 A\n\nHe opens a lamp box.\n";

/* The next member is the one of this name. */
static void assert_next(const char *name) {
  ck_assert(lac_folder_next(folder, &m, &base_diag));
  ck_assert_str_eq(m.name, name);
}

START_TEST(members_come_in_the_order_of_names) {
  large = _i > 0;
  base_put("land/b.md", law);
  base_put("land/a.md", law);
  base_put("land/c.md", law);
  base_put("land/.d.md", law);
  base_put("land/below/e.md", law);
  open_folder("land//");
  for (const char *name = "a\0b\0c\0"; *name != '\0'; name += 2) {
    char file[8];
    snprintf(file, sizeof file, "%s.md", name);
    assert_next(file);
    ck_assert_int_eq(m.status, LAC_OK);
    ck_assert(lac_str_eq(m.statute->title, LAC_STR("Crimes Act")));
    ck_assert(lac_str_ends(lac_str_of(m.path), LAC_STR("land/a.md")) ==
              (name[0] == 'a'));
    lac_arena_free(m.arena);
  }
  ck_assert(!lac_folder_next(folder, &m, &base_diag));
  ck_assert(!lac_folder_next(folder, &m, &base_diag));
  ck_assert_str_eq(base_said, "");
}
END_TEST

/* Reading goes ahead, what is said of it does not. */
START_TEST(a_file_is_spoken_of_when_it_is_its_turn) {
  large = _i > 0;
  base_put("land/a.md", law);
  base_put("land/b.tsv", "x\n");
  base_put("land/c.md", "Caf\xc3\xa9 \xff\n");
  base_put("land/d.md", law);
  open_folder("land");
  assert_next("a.md");
  lac_arena_free(m.arena);
  ck_assert_str_eq(base_said, "");
  assert_next("c.md");
  ck_assert_int_eq(m.status, LAC_EINPUT);
  ck_assert_ptr_null(m.statute);
  lac_arena_free(m.arena);
  const char *note = strstr(base_said, "b.tsv");
  ck_assert_ptr_nonnull(note);
  ck_assert_ptr_nonnull(strstr(note, "c.md"));
  ck_assert_uint_eq(base_diag.errors, 1);
  assert_next("d.md");
  lac_arena_free(m.arena);
}
END_TEST

START_TEST(a_caller_may_give_up) {
  large = _i > 0;
  base_put("land/a.md", law);
  base_put("land/b.md", law);
  open_folder("land");
  assert_next("a.md");
  lac_arena_free(m.arena);
}
END_TEST

START_TEST(no_folder) {
  open_folder("nowhere");
  ck_assert_ptr_null(folder);
  ck_assert_uint_eq(base_diag.errors, 1);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("folder");
  TCase *tc = tcase_create("folder");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, members_come_in_the_order_of_names, 0, 2);
  tcase_add_loop_test(tc, a_file_is_spoken_of_when_it_is_its_turn, 0, 2);
  tcase_add_loop_test(tc, a_caller_may_give_up, 0, 2);
  tcase_add_test(tc, no_folder);
  suite_add_tcase(suite, tc);
  return run_suite(suite);
}
