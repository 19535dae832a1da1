/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "run.h"
#include "worker.h"

static lac_arena *arena;
static lac_diag diag;
static lac_workers *workers;
static lac_worker_result result;
static char dir[64];

static void keep(void *user, const lac_message *m) { (void)user, (void)m; }

static void setup(void) {
  arena = lac_arena_new();
  diag = (lac_diag){.sink = keep};
  workers = NULL;
  strcpy(dir, "/tmp/lacuna-unit-XXXXXX");
  ck_assert_ptr_nonnull(mkdtemp(dir));
}

static void teardown(void) {
  char command[128];
  lac_workers_free(workers);
  lac_arena_free(arena);
  snprintf(command, sizeof command, "rm -rf '%s'", dir);
  ck_assert_int_eq(system(command), 0);
}

static const char *path_of(const char *name) {
  static char path[128];
  snprintf(path, sizeof path, "%s/%s", dir, name);
  return path;
}

/* One worker on one job, to its end. */
static void run(lac_worker_job job, lac_worker_limits limits) {
  const char *readable[] = {dir};
  lac_workers_free(workers);
  workers = lac_workers_new(1, &limits);
  ck_assert_int_eq(lac_workers_start(workers, 7, job, dir, readable, 1, &diag),
                   LAC_OK);
  ck_assert_uint_eq(lac_workers_busy(workers), 1);
  ck_assert(lac_workers_wait(workers, arena, 50000, &result));
  ck_assert_uint_eq(lac_workers_busy(workers), 0);
  ck_assert_uint_eq(result.job, 7);
}

/* ---- Ends -------------------------------------------------------------- */

static bool answer(void *user, size_t job, int out) {
  (void)user;
  char text[32];
  snprintf(text, sizeof text, "job %zu", job);
  return lac_worker_write(out, lac_str_of(text));
}

START_TEST(an_answer_comes_back) {
  run(answer, (lac_worker_limits){0});
  ck_assert_int_eq(result.end, LAC_WORKER_DONE);
  ck_assert(lac_str_eq(result.bytes, LAC_STR("job 7")));
  ck_assert_uint_gt(result.peak, 0);
}
END_TEST

static bool refuse(void *user, size_t job, int out) {
  (void)user, (void)job, (void)out;
  fputs("not today\n", stderr);
  return false;
}

START_TEST(a_refusal_is_an_exit_status) {
  run(refuse, (lac_worker_limits){0});
  ck_assert_int_eq(result.end, LAC_WORKER_EXIT);
  ck_assert_int_eq(result.code, 1);
  ck_assert(lac_str_eq(result.said, LAC_STR("not today\n")));
}
END_TEST

static bool crash(void *user, size_t job, int out) {
  (void)user, (void)job;
  lac_worker_write(out, LAC_STR("half of it"));
  signal(SIGSEGV, SIG_DFL); /* the sanitizers' */
  raise(SIGSEGV);
  /* Where seccomp lets nobody raise it. */
  __builtin_trap();
}

START_TEST(a_crash_is_told_with_its_signal) {
  run(crash, (lac_worker_limits){0});
  ck_assert_int_eq(result.end, LAC_WORKER_SIGNAL);
  ck_assert_msg(result.code == SIGSEGV || result.code == SIGILL ||
                    result.code == SIGTRAP || result.code == SIGABRT,
                "%d", result.code);
}
END_TEST

static bool hang(void *user, size_t job, int out) {
  (void)user, (void)job, (void)out;
  while (getpid() > 0) sleep(1);
  return false;
}

static bool hang_closed(void *user, size_t job, int out) {
  close(out);
  close(STDERR_FILENO);
  return hang(user, job, out);
}

START_TEST(a_hang_ends_with_the_time) {
  run(hang, (lac_worker_limits){.seconds = 0.2});
  ck_assert_int_eq(result.end, LAC_WORKER_TIME);
  ck_assert(result.seconds >= 0.2 && result.seconds < 20);
  run(hang_closed, (lac_worker_limits){.seconds = 0.2});
  ck_assert_int_eq(result.end, LAC_WORKER_TIME);
}
END_TEST

static bool eat(void *user, size_t job, int out) {
  (void)user, (void)job, (void)out;
  lac_arena *all = lac_arena_new();
  while (getpid() > 0) {
    memset(lac_take(all, 1 << 20), 1, 1 << 20);
    usleep(500);
  }
  return false;
}

START_TEST(an_eater_ends_with_the_memory) {
  run(eat, (lac_worker_limits){.seconds = 40, .memory = 64 << 20});
  ck_assert_int_eq(result.end, LAC_WORKER_MEMORY);
}
END_TEST

static bool run_out(void *user, size_t job, int out) {
  (void)user, (void)job, (void)out;
  lac_oom();
}

START_TEST(memory_that_the_system_refuses_is_known_for_that) {
  run(run_out, (lac_worker_limits){0});
  ck_assert_int_eq(result.end, LAC_WORKER_MEMORY);
}
END_TEST

static bool flood(void *user, size_t job, int out) {
  (void)user, (void)job;
  while (lac_worker_write(out, LAC_STR("water, water, water\n"))) continue;
  return false;
}

START_TEST(a_flood_ends_with_the_output) {
  run(flood, (lac_worker_limits){.output = 100000});
  ck_assert_int_eq(result.end, LAC_WORKER_OUTPUT);
  ck_assert_uint_eq(result.bytes.n, 100000);
}
END_TEST

/* ---- What a worker cannot do ------------------------------------------- */

static bool gone(void *user, size_t job, int out) {
  (void)user, (void)job;
  signal(SIGSEGV, SIG_DFL);
  kill(getppid(), SIGTERM);
  char path[128];
  snprintf(path, sizeof path, "%s/law", (const char *)user);
  int law = open(path, O_RDONLY);
  snprintf(path, sizeof path, "%s/new", (const char *)user);
  lac_buf said;
  lac_buf_init(&said, lac_arena_new());
  if (law >= 0) lac_buf_add(&said, LAC_STR("read "));
  if (open(path, O_WRONLY | O_CREAT, 0600) >= 0)
    lac_buf_add(&said, LAC_STR("wrote "));
  if (open("/etc/passwd", O_RDONLY) >= 0)
    lac_buf_add(&said, LAC_STR("read-other "));
  snprintf(path, sizeof path, "%s/law", (const char *)user);
  if (unlink(path) == 0) lac_buf_add(&said, LAC_STR("removed "));
  if (socket(AF_INET, SOCK_STREAM, 0) >= 0)
    lac_buf_add(&said, LAC_STR("network "));
  pid_t child = fork();
  if (child == 0) _exit(0);
  if (child > 0) lac_buf_add(&said, LAC_STR("process "));
  bool done = lac_worker_write(out, lac_buf_str(&said));
  lac_arena_free(said.arena);
  return done;
}

START_TEST(a_worker_is_closed_in) {
  FILE *law = fopen(path_of("law"), "w");
  fputs("text\n", law);
  fclose(law);
  run(gone, (lac_worker_limits){0});
  ck_assert_int_eq(result.end, LAC_WORKER_DONE);
  unsigned locks = lac_sandbox_available();
  ck_assert_ptr_nonnull(memmem(result.bytes.p, result.bytes.n, "read ", 5));
  if (locks & LAC_SANDBOX_SECCOMP) {
    ck_assert_int_eq(lac_workers_signals(workers), 0);
    ck_assert_ptr_null(memmem(result.bytes.p, result.bytes.n, "network", 7));
    ck_assert_ptr_null(memmem(result.bytes.p, result.bytes.n, "process", 7));
  }
  if (locks != 0) {
    ck_assert_ptr_null(memmem(result.bytes.p, result.bytes.n, "wrote", 5));
    ck_assert_ptr_null(memmem(result.bytes.p, result.bytes.n, "removed", 7));
    ck_assert_int_eq(access(path_of("law"), F_OK), 0);
  }
  if (locks & LAC_SANDBOX_LANDLOCK)
    ck_assert_ptr_null(memmem(result.bytes.p, result.bytes.n, "read-other", 9));
}
END_TEST

/* ---- Many -------------------------------------------------------------- */

START_TEST(places_work_side_by_side) {
  bool seen[20] = {false};
  size_t next = 0, ended = 0;
  workers = lac_workers_new(3, &(lac_worker_limits){0});
  while (ended < 20) {
    while (next < 20 && lac_workers_busy(workers) < lac_workers_places(workers))
      ck_assert_int_eq(
          lac_workers_start(workers, next++, answer, NULL, NULL, 0, &diag),
          LAC_OK);
    if (!lac_workers_wait(workers, arena, 1000, &result)) continue;
    ck_assert(!seen[result.job]);
    seen[result.job] = true;
    ck_assert_int_eq(result.end, LAC_WORKER_DONE);
    ended++;
  }
}
END_TEST

START_TEST(signals_are_counted_and_workers_do_not_mind) {
  workers = lac_workers_new(1, &(lac_worker_limits){0});
  ck_assert_int_eq(lac_workers_start(workers, 1, hang, NULL, NULL, 0, &diag),
                   LAC_OK);
  raise(SIGINT);
  ck_assert(!lac_workers_wait(workers, arena, 20000, &result));
  ck_assert_int_eq(lac_workers_signals(workers), 1);
  ck_assert_uint_eq(lac_workers_busy(workers), 1);
}
END_TEST

int main(void) {
  Suite *s = suite_create("worker");
  TCase *t = tcase_create("all");
  tcase_add_checked_fixture(t, setup, teardown);
  tcase_add_test(t, an_answer_comes_back);
  tcase_add_test(t, a_refusal_is_an_exit_status);
  tcase_add_test(t, a_crash_is_told_with_its_signal);
  tcase_add_test(t, a_hang_ends_with_the_time);
  tcase_add_test(t, an_eater_ends_with_the_memory);
  tcase_add_test(t, memory_that_the_system_refuses_is_known_for_that);
  tcase_add_test(t, a_flood_ends_with_the_output);
  tcase_add_test(t, a_worker_is_closed_in);
  tcase_add_test(t, places_work_side_by_side);
  tcase_add_test(t, signals_are_counted_and_workers_do_not_mind);
  suite_add_tcase(s, t);
  return run_suite(s);
}
