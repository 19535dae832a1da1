/* SPDX-License-Identifier: Apache-2.0
 *
 * A jurisdiction as bytes of a worker and as rows of a store: both give back
 * what reports print.
 */
#include <sys/wait.h>

#include "report.h"
#include "rulebase.h"
#include "run.h"
#include "store.h"
#include "store_base.h"

static lac_engine *engine;
static lac_arena *arena;
static lac_jurisdiction *j;
static lac_store *store;

/* A cell of each kind: met, a number, a lawful and an unlawful narrowing. */
static const char law[] =
    "---\nlanguage: en\ndate: 2024-01-02\n---\n# Crimes Act\n\n"
    "## 1 Boxes\n\nA person who knowingly and without right opens or shuts a "
    "golden lamp box by breaking a lock, of a person under 16 years, is liable "
    "to imprisonment.\n\n## 2 Lanterns\n\nSection 1 applies to a lantern.\n";

static void setup(void) {
  base_setup();
  engine = NULL;
  lac_engine_options options = {.rules_dir = base_path("rules"),
                                .context = true};
  engine = lac_engine_new(&options, &base_diag);
  ck_assert_ptr_nonnull(engine);
  arena = lac_arena_new();
  base_put("land/a.md", law);
  base_put("land/b.md",
           "---\nlanguage: en\n---\n# Harbour Act\n\n## 1 A\n\nA person who "
           "opens a lantern is liable to imprisonment.\n");
  base_put("land/overrides.xml",
           "<overrides><override requirement='lamps/1' status='missing'"
           " reader='R' date='2026-01-02'><reason>So it is.</reason>"
           "<provision work='a' number='2'/><provision work='a' number='1'/>"
           "<seen status='partial' provision='a:1'/>"
           "</override><override requirement='lamps/2' status='covered'"
           " reader='S' date='2026-01-03'><reason>Why.</reason></override>"
           "</overrides>");
  lac_status status;
  j = lac_engine_jurisdiction(engine, base_path("land"), &status, &base_diag);
  ck_assert_ptr_nonnull(j);
  store = NULL;
}

static void teardown(void) {
  lac_store_close(store);
  lac_jurisdiction_free(j);
  lac_arena_free(arena);
  lac_engine_free(engine);
  base_teardown();
}

/* A jurisdiction as JSON, and as a page, which has the passages of quotes. */
static char *reports_of(const lac_jurisdiction *of) {
  char *text = NULL;
  size_t n = 0;
  lac_report_settings settings = {.out = open_memstream(&text, &n),
                                  .rules = lac_engine_rules(engine),
                                  .version = "1",
                                  .width = 80};
  lac_arena *scratch = lac_arena_new();
  const lac_report_format *formats[] = {&lac_report_json, &lac_report_html};
  for (size_t i = 0; i < 2; i++) {
    lac_report *report = formats[i]->begin(scratch, &settings);
    formats[i]->add(report, of);
    formats[i]->end(report);
  }
  fclose(settings.out);
  lac_arena_free(scratch);
  return text;
}

static void assert_same(const lac_jurisdiction *a, const lac_jurisdiction *b) {
  char *x = reports_of(a), *y = reports_of(b);
  size_t same = 0;
  while (x[same] != '\0' && x[same] == y[same]) same++;
  ck_assert_msg(x[same] == y[same], "%.300s\n%.300s", x + same, y + same);
  ck_assert_ptr_nonnull(strstr(x, "\"texts\":[\""));
  free(x);
  free(y);
}

/* ---- Packets ----------------------------------------------------------- */

static lac_str packed(void) {
  lac_buf out;
  lac_buf_init(&out, arena);
  lac_message m = {LAC_WARNING, "a.md", 3, 4, "odd"};
  lac_packet_begin(&out);
  lac_packet_add_message(&out, &m);
  lac_packet_add(&out, j);
  lac_packet_end(&out, LAC_EINPUT);
  return lac_buf_str(&out);
}

START_TEST(a_packet_gives_back_what_was_put_in) {
  lac_packet p;
  ck_assert(lac_packet_read(arena, lac_engine_rules(engine), packed(), &p));
  ck_assert_int_eq(p.status, LAC_EINPUT);
  ck_assert_uint_eq(p.message_n, 1);
  ck_assert_int_eq(p.messages[0].severity, LAC_WARNING);
  ck_assert(lac_str_eq(p.messages[0].text, LAC_STR("odd")));
  ck_assert_uint_eq(p.messages[0].column, 4);
  assert_same(j, p.jurisdiction);
}
END_TEST

START_TEST(half_a_packet_is_none) {
  lac_str whole = packed();
  lac_arena *scratch = lac_arena_new();
  for (size_t n = 0; n < whole.n; n += n < 200 || n + 200 > whole.n ? 1 : 37) {
    lac_packet p;
    ck_assert(!lac_packet_read(scratch, lac_engine_rules(engine),
                               lac_str_sub(whole, 0, n), &p));
    lac_arena_reset(scratch);
  }
  lac_str longer = lac_str_format(arena, "%.*sx", LAC_FMT(LAC_STR("LACP1\n")));
  lac_packet p;
  ck_assert(!lac_packet_read(arena, lac_engine_rules(engine), longer, &p));
  lac_arena_free(scratch);
}
END_TEST

/* What a worker that has gone mad may send: whatever is taken can be printed.
 */
START_TEST(a_spoilt_packet_does_no_harm) {
  lac_str whole = packed();
  char *bytes = lac_copy(arena, whole.p, whole.n);
  lac_arena *scratch = lac_arena_new();
  size_t taken = 0, refused = 0;
  for (size_t i = 0; i < whole.n; i += 3) {
    static const char values[] = {0, 1, 7, 127, -1};
    char was = bytes[i];
    bytes[i] = values[i / 3 % sizeof values];
    lac_packet p;
    bool good = lac_packet_read(scratch, lac_engine_rules(engine),
                                (lac_str){bytes, whole.n}, &p);
    if (good && p.jurisdiction != NULL) {
      char *text = reports_of(p.jurisdiction);
      free(text);
      taken++;
    }
    refused += !good;
    bytes[i] = was;
    lac_arena_reset(scratch);
  }
  ck_assert_uint_gt(taken, 0);
  ck_assert_uint_gt(refused, 0);
  lac_arena_free(scratch);
}
END_TEST

/* ---- The store --------------------------------------------------------- */

static const char *store_path(void) { return base_path("s.db"); }

static void open_store(lac_store_mode mode) {
  lac_store_close(store);
  store = lac_store_open(store_path(), mode, &base_diag);
}

static const lac_store_run run = {
    .version = {"1", 1}, .rules = {"r", 1}, .manifest = {"m.xml", 5}};

static void put(const char *name, lac_store_state state) {
  lac_packet p = {.jurisdiction = j};
  lac_store_input in = {.name = lac_str_of(name),
                        .position = 3,
                        .state = state,
                        .reason = LAC_STR("why"),
                        .signal = 11,
                        .fingerprint = LAC_STR("f"),
                        .version = LAC_STR("1"),
                        .rules = LAC_STR("r"),
                        .seconds = 1.5,
                        .peak = 1000};
  ck_assert_int_eq(lac_store_put(store, &in, &p, &base_diag), LAC_OK);
}

/* The only number that a question has as its answer. */
static long long ask(const char *sql) {
  sqlite3 *db;
  sqlite3_stmt *stmt;
  ck_assert_int_eq(sqlite3_open(store_path(), &db), SQLITE_OK);
  ck_assert_msg(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK, "%s",
                sqlite3_errmsg(db));
  ck_assert_int_eq(sqlite3_step(stmt), SQLITE_ROW);
  long long n = sqlite3_column_int64(stmt, 0);
  sqlite3_finalize(stmt);
  sqlite3_close(db);
  return n;
}

START_TEST(rows_give_back_what_was_put_in) {
  lac_store_input *inputs;
  size_t n;
  lac_jurisdiction *back;
  open_store(LAC_STORE_WRITE);
  ck_assert_int_eq(lac_store_begin(store, &run, &base_diag), LAC_OK);
  put("land", LAC_STORE_OK);
  put("land", LAC_STORE_INCOMPLETE); /* in its place */
  put("other", LAC_STORE_FAILED);
  ck_assert_int_eq(lac_store_end(store, &run, "done", &base_diag), LAC_OK);
  open_store(LAC_STORE_READ);
  ck_assert_ptr_nonnull(store);
  ck_assert_int_eq(lac_store_inputs(store, arena, &inputs, &n, &base_diag),
                   LAC_OK);
  ck_assert_uint_eq(n, 2);
  ck_assert(lac_str_eq(inputs[0].name, LAC_STR("land")));
  ck_assert_int_eq(inputs[0].state, LAC_STORE_INCOMPLETE);
  ck_assert_int_eq(inputs[1].signal, 11);
  ck_assert_uint_eq(inputs[1].peak, 1000);
  ck_assert_int_eq(lac_store_load(store, lac_engine_rules(engine), &inputs[0],
                                  true, &back, &base_diag),
                   LAC_OK);
  assert_same(j, back);
  lac_jurisdiction_free(back);
  /* Nothing is left of what was replaced or has failed. */
  ck_assert_int_eq(ask("SELECT count(DISTINCT jurisdiction) FROM cells"), 1);
  ck_assert_int_eq(ask("SELECT count(*) FROM works"), 2);
  ck_assert_int_eq(ask("SELECT count(*) FROM evidence WHERE provision NOT IN "
                       "(SELECT id FROM provisions)"),
                   0);
  ck_assert_str_eq(base_said, "");
}
END_TEST

START_TEST(what_is_dropped_leaves_nothing) {
  static const char *const tables[] = {
      "jurisdictions", "works",      "provisions", "cells",
      "elements",      "narrowings", "numbers",    "notes",
      "evidence",      "external",   "messages",   "overrides"};
  lac_store_input *inputs;
  size_t n;
  open_store(LAC_STORE_WRITE);
  ck_assert_int_eq(lac_store_begin(store, &run, &base_diag), LAC_OK);
  put("land", LAC_STORE_OK);
  ck_assert_int_eq(lac_store_inputs(store, arena, &inputs, &n, &base_diag),
                   LAC_OK);
  ck_assert_int_eq(lac_store_drop(store, &inputs[0], &base_diag), LAC_OK);
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    char sql[64];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", tables[i]);
    ck_assert_msg(ask(sql) == 0, "%s", tables[i]);
  }
}
END_TEST

START_TEST(one_process_writes_at_a_time) {
  open_store(LAC_STORE_WRITE);
  ck_assert_ptr_nonnull(store);
  pid_t pid = fork();
  if (pid == 0) {
    lac_store *second =
        lac_store_open(store_path(), LAC_STORE_WRITE, &base_diag);
    _exit(second == NULL && strstr(base_said, "another run is at work") != NULL
              ? 0
              : 1);
  }
  int status;
  ck_assert_int_eq(waitpid(pid, &status, 0), pid);
  ck_assert_int_eq(status, 0);
}
END_TEST

START_TEST(what_is_no_store_is_told) {
  base_put("s.db",
           "This is a text, and long enough for it to be looked at, "
           "which a file of SQLite would not begin with.\n");
  open_store(LAC_STORE_WRITE);
  ck_assert_ptr_null(store);
  ck_assert_ptr_nonnull(strstr(base_said,
                               "s.db:0:0: error: the store: file "
                               "is not a database"));
}
END_TEST

START_TEST(the_database_of_another_program_is_left_alone) {
  sqlite3 *db;
  ck_assert_int_eq(sqlite3_open(store_path(), &db), SQLITE_OK);
  ck_assert_int_eq(
      sqlite3_exec(db, "CREATE TABLE theirs (x)", NULL, NULL, NULL), SQLITE_OK);
  sqlite3_close(db);
  open_store(LAC_STORE_WRITE);
  ck_assert_ptr_null(store);
  ck_assert_ptr_nonnull(strstr(base_said, "is no store of lacuna"));
  ck_assert_int_eq(ask("SELECT count(*) FROM sqlite_master"), 1);
}
END_TEST

START_TEST(a_newer_store_is_left_alone) {
  open_store(LAC_STORE_WRITE);
  lac_store_close(store);
  store = NULL;
  sqlite3 *db;
  ck_assert_int_eq(sqlite3_open(store_path(), &db), SQLITE_OK);
  ck_assert_int_eq(
      sqlite3_exec(db, "PRAGMA user_version = 999", NULL, NULL, NULL),
      SQLITE_OK);
  sqlite3_close(db);
  open_store(LAC_STORE_WRITE);
  ck_assert_ptr_null(store);
  ck_assert_ptr_nonnull(strstr(base_said, "made by a newer lacuna"));
}
END_TEST

/* A store as the first version made it, with an input. */
START_TEST(an_older_store_is_brought_up_to_date) {
  sqlite3 *db;
  char id[64];
  snprintf(id, sizeof id, "PRAGMA user_version = 1; PRAGMA application_id = %d",
           LAC_STORE_ID);
  ck_assert_int_eq(sqlite3_open(store_path(), &db), SQLITE_OK);
  ck_assert_int_eq(
      sqlite3_exec(db, lac_store_schema[0], NULL, NULL, NULL) |
          sqlite3_exec(db, id, NULL, NULL, NULL) |
          sqlite3_exec(db,
                       "INSERT INTO runs (began, state, version, rules,"
                       " manifest, shard, sandbox) VALUES ('', 'done', '1',"
                       " 'r', 'm', '', '');"
                       "INSERT INTO jurisdictions VALUES (1, 'land', 3, 'land',"
                       " 'Land', 'ok', '', 0, 'f', '', '1', 'r', '', 1, 1, 1)",
                       NULL, NULL, NULL),
      SQLITE_OK);
  sqlite3_close(db);
  open_store(LAC_STORE_READ);
  ck_assert_ptr_null(store);
  ck_assert_ptr_nonnull(strstr(base_said, "made by an older lacuna"));
  open_store(LAC_STORE_WRITE);
  ck_assert_ptr_nonnull(store);
  ck_assert_int_eq(ask("PRAGMA user_version"), LAC_STORE_VERSION);
  ck_assert_int_eq(lac_store_begin(store, &run, &base_diag), LAC_OK);
  put("land", LAC_STORE_OK);
  ck_assert_int_eq(ask("SELECT count(*) FROM jurisdictions"), 1);
  ck_assert_int_gt(ask("SELECT count(*) FROM changes WHERE old_status IS NULL"),
                   0);
}
END_TEST

START_TEST(changes_are_from_the_first_to_the_last) {
  lac_store_change *changes;
  size_t n;
  open_store(LAC_STORE_WRITE);
  const lac_cell_status was = j->cells[0].status;
  const lac_cell_status others[] = {LAC_CELL_MISSING, LAC_CELL_NOT_EXAMINED,
                                    was};
  ck_assert_int_eq(lac_store_begin(store, &run, &base_diag), LAC_OK);
  put("land", LAC_STORE_OK);
  for (int i = 0; i < 3; i++) {
    ck_assert_int_eq(lac_store_begin(store, &run, &base_diag), LAC_OK);
    j->cells[0].status = others[i];
    put("land", LAC_STORE_OK);
    ck_assert_int_eq(
        lac_store_changes(store, arena, 1, &changes, &n, &base_diag), LAC_OK);
    ck_assert_uint_eq(n, others[i] != was);
    if (n == 0) continue;
    ck_assert(lac_str_eq(changes[0].before.status,
                         lac_str_of(lac_cell_status_name(was))));
    ck_assert(lac_str_eq(changes[0].after.status,
                         lac_str_of(lac_cell_status_name(others[i]))));
  }
  ck_assert_int_eq(lac_store_changes(store, arena, 3, &changes, &n, &base_diag),
                   LAC_OK);
  ck_assert_uint_eq(n, 1);
}
END_TEST

START_TEST(a_run_that_was_killed_is_noted_as_broken) {
  open_store(LAC_STORE_WRITE);
  ck_assert_int_eq(lac_store_begin(store, &run, &base_diag), LAC_OK);
  open_store(LAC_STORE_WRITE);
  ck_assert_int_eq(lac_store_begin(store, &run, &base_diag), LAC_OK);
  ck_assert_int_eq(ask("SELECT count(*) FROM runs WHERE state = 'broken'"), 1);
  ck_assert_int_eq(ask("SELECT count(*) FROM runs WHERE state = 'running'"), 1);
}
END_TEST

START_TEST(what_the_rules_do_not_know_is_told) {
  lac_store_input *inputs;
  size_t n;
  lac_jurisdiction *back;
  open_store(LAC_STORE_WRITE);
  ck_assert_int_eq(lac_store_begin(store, &run, &base_diag), LAC_OK);
  put("land", LAC_STORE_OK);
  lac_store_close(store);
  store = NULL;
  sqlite3 *db;
  ck_assert_int_eq(sqlite3_open(store_path(), &db), SQLITE_OK);
  ck_assert_int_eq(sqlite3_exec(db,
                                "UPDATE cells SET requirement = '99' WHERE "
                                "requirement = '2'",
                                NULL, NULL, NULL),
                   SQLITE_OK);
  sqlite3_close(db);
  open_store(LAC_STORE_READ);
  ck_assert_int_eq(lac_store_inputs(store, arena, &inputs, &n, &base_diag),
                   LAC_OK);
  ck_assert_int_eq(lac_store_load(store, lac_engine_rules(engine), &inputs[0],
                                  true, &back, &base_diag),
                   LAC_EINPUT);
  ck_assert_ptr_nonnull(
      strstr(base_said, "land: the rules do not know the requirement '99'"));
}
END_TEST

int main(void) {
  Suite *s = suite_create("store");
  TCase *t = tcase_create("all");
  tcase_add_checked_fixture(t, setup, teardown);
  tcase_add_test(t, a_packet_gives_back_what_was_put_in);
  tcase_add_test(t, half_a_packet_is_none);
  tcase_add_test(t, a_spoilt_packet_does_no_harm);
  tcase_add_test(t, rows_give_back_what_was_put_in);
  tcase_add_test(t, what_is_dropped_leaves_nothing);
  tcase_add_test(t, one_process_writes_at_a_time);
  tcase_add_test(t, what_is_no_store_is_told);
  tcase_add_test(t, the_database_of_another_program_is_left_alone);
  tcase_add_test(t, a_newer_store_is_left_alone);
  tcase_add_test(t, an_older_store_is_brought_up_to_date);
  tcase_add_test(t, changes_are_from_the_first_to_the_last);
  tcase_add_test(t, a_run_that_was_killed_is_noted_as_broken);
  tcase_add_test(t, what_the_rules_do_not_know_is_told);
  suite_add_tcase(s, t);
  return run_suite(s);
}
