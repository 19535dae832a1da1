/* SPDX-License-Identifier: Apache-2.0 */
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "limits.h"

/* A place is free where pid is 0. The pipes are -1 once they have ended. */
typedef struct {
  pid_t pid;
  size_t job;
  int out, err;
  lac_arena *arena; /* of the bytes and words */
  lac_buf bytes;
  lac_buf said;
  double since;
  size_t base; /* bytes of memory that it began with */
  bool killed; /* by us: end says why */
  lac_worker_end end;
} place;

struct lac_workers {
  lac_arena *arena;
  place *places;
  size_t n;
  size_t busy;
  lac_worker_limits limits;
  sigset_t mask; /* of before */
  struct sigaction interrupt, terminate;
};

/* How often the memory of workers is looked at, in milliseconds. */
enum { LOOK = 40 };

static volatile sig_atomic_t signals;

static void on_signal(int number) {
  (void)number;
  if (signals < 1000) signals++;
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

bool lac_worker_write(int fd, lac_str s) {
  while (s.n > 0) {
    ssize_t n = write(fd, s.p, s.n);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    s = lac_str_sub(s, (size_t)n, s.n);
  }
  return true;
}

/* Bytes of memory that process pid has: all of it that is in use (which 2), or
 * that is its own to write (which 6); 0 where that cannot be told. */
static size_t memory_of(pid_t pid, int which) {
  char path[64], text[256];
  snprintf(path, sizeof path, "/proc/%ld/statm", (long)pid);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return 0;
  ssize_t n = read(fd, text, sizeof text - 1);
  close(fd);
  if (n <= 0) return 0;
  text[n] = '\0';
  char *p = text;
  unsigned long pages = 0;
  for (int i = 0; i < which; i++) pages = strtoul(p, &p, 10);
  return pages * (size_t)sysconf(_SC_PAGESIZE);
}

/* ---- The pool ---------------------------------------------------------- */

lac_workers *lac_workers_new(size_t n, const lac_worker_limits *limits) {
  lac_arena *arena = lac_arena_new();
  lac_workers *w = LAC_NEW(arena, lac_workers);
  w->arena = arena;
  w->places = LAC_NEW_N(arena, place, n);
  w->n = n;
  w->limits = *limits;
  signals = 0;
  /* They come in while we wait and at no other time. */
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  sigprocmask(SIG_BLOCK, &set, &w->mask);
  struct sigaction count = {.sa_handler = on_signal};
  sigaction(SIGINT, &count, &w->interrupt);
  sigaction(SIGTERM, &count, &w->terminate);
  return w;
}

static void close_pipe(int *fd) {
  if (*fd >= 0) close(*fd);
  *fd = -1;
}

static void empty(lac_workers *w, place *p) {
  close_pipe(&p->out);
  close_pipe(&p->err);
  lac_arena_free(p->arena);
  *p = (place){.out = -1, .err = -1};
  w->busy--;
}

void lac_workers_free(lac_workers *w) {
  if (w == NULL) return;
  for (size_t i = 0; i < w->n; i++) {
    if (w->places[i].pid == 0) continue;
    kill(w->places[i].pid, SIGKILL);
    while (waitpid(w->places[i].pid, NULL, 0) < 0 && errno == EINTR) continue;
    empty(w, &w->places[i]);
  }
  sigaction(SIGINT, &w->interrupt, NULL);
  sigaction(SIGTERM, &w->terminate, NULL);
  sigprocmask(SIG_SETMASK, &w->mask, NULL);
  lac_arena_free(w->arena);
}

size_t lac_workers_busy(const lac_workers *w) { return w->busy; }
size_t lac_workers_places(const lac_workers *w) { return w->n; }

int lac_workers_signals(const lac_workers *w) {
  (void)w;
  return signals;
}

/* ---- In the worker ----------------------------------------------------- */

static void limit(int what, rlim_t value) {
  struct rlimit both = {value, value};
  setrlimit(what, &both);
}

/* What the parent does with a clock and by looking, the system does, too: it is
 * never late. Its limit of memory leaves room, so that what is looked at comes
 * first and the reason is known. The sanitizers take memory by the terabyte. */
static void set_limits(const lac_worker_limits *limits) {
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  if (limits->seconds > 0)
    limit(RLIMIT_CPU, (rlim_t)(limits->seconds * 1.1) + 2);
#ifndef __SANITIZE_ADDRESS__
  if (limits->memory > 0)
    limit(RLIMIT_DATA,
          memory_of(getpid(), 6) + limits->memory + limits->memory / 4);
#endif
}

/* Nothing that the parent has open stays so: 0 and 1 are nowhere, 2 is the pipe
 * for words and 3 the one for the answer. */
static bool set_files(int out, int err) {
  int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (nowhere < 0) return false;
  /* Out of the way first: one of them may be 3. */
  out = fcntl(out, F_DUPFD, 10);
  if (out < 0 || dup2(nowhere, 0) < 0 || dup2(nowhere, 1) < 0 ||
      dup2(err, 2) < 0 || dup2(out, 3) < 0)
    return false;
  closefrom(4);
  return true;
}

static void work_and_exit(const lac_workers *w, pid_t parent, size_t job,
                          lac_worker_job work, void *user,
                          const char *const *readable, size_t n, int out,
                          int err) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1); /* it died before that */
  signal(SIGINT, SIG_IGN);
  signal(SIGTERM, SIG_IGN);
  signal(SIGXFSZ, SIG_DFL);
  sigprocmask(SIG_SETMASK, &w->mask, NULL);
  if (!set_files(out, err)) _exit(1);
  set_limits(&w->limits);
  lac_sandbox_enter(readable, n);
  /* No exit(): what the parent has buffered is not ours to write. */
  _exit(work(user, job, 3) ? 0 : 1);
}

/* ---- Starting ---------------------------------------------------------- */

static lac_status no_worker(lac_diag *diag) {
  lac_diag_add(diag, LAC_ERROR, NULL, 0, 0, "cannot start a worker: %s",
               strerror(errno));
  return LAC_EIO;
}

lac_status lac_workers_start(lac_workers *w, size_t job, lac_worker_job work,
                             void *user, const char *const *readable, size_t n,
                             lac_diag *diag) {
  int out[2], err[2];
  place *p = w->places;
  while (p->pid != 0) p++;
  if (pipe2(out, O_CLOEXEC) != 0) return no_worker(diag);
  if (pipe2(err, O_CLOEXEC) != 0) {
    lac_status status = no_worker(diag);
    close(out[0]);
    close(out[1]);
    return status;
  }
  pid_t parent = getpid();
  pid_t pid = fork();
  if (pid == 0)
    work_and_exit(w, parent, job, work, user, readable, n, out[1], err[1]);
  lac_status status = pid < 0 ? no_worker(diag) : LAC_OK;
  close(out[1]);
  close(err[1]);
  if (pid < 0) {
    close(out[0]);
    close(err[0]);
    return status;
  }
  *p = (place){.pid = pid,
               .job = job,
               .out = out[0],
               .err = err[0],
               .arena = lac_arena_new(),
               .since = now(),
               .base = memory_of(parent, 2)};
  lac_buf_init(&p->bytes, p->arena);
  lac_buf_init(&p->said, p->arena);
  w->busy++;
  return LAC_OK;
}

/* ---- Waiting ----------------------------------------------------------- */

static void kill_for(place *p, lac_worker_end why) {
  if (p->killed) return;
  p->killed = true;
  p->end = why;
  kill(p->pid, SIGKILL);
}

/* Takes what has come through one pipe, up to max bytes of it; more is let go,
 * and told. */
static bool take(int *fd, lac_buf *into, size_t max) {
  char bytes[65536];
  ssize_t n = read(*fd, bytes, sizeof bytes);
  if (n < 0 && (errno == EINTR || errno == EAGAIN)) return true;
  if (n <= 0) {
    close_pipe(fd);
    return true;
  }
  size_t room = into->n < max ? max - into->n : 0;
  lac_buf_add(into, lac_str_sub((lac_str){bytes, (size_t)n}, 0, room));
  return (size_t)n <= room;
}

static void look_at(lac_workers *w, place *p) {
  const lac_worker_limits *l = &w->limits;
  if (l->seconds > 0 && now() - p->since > l->seconds)
    kill_for(p, LAC_WORKER_TIME);
  if (l->memory > 0 && memory_of(p->pid, 2) > p->base + l->memory)
    kill_for(p, LAC_WORKER_MEMORY);
}

static void poll_all(lac_workers *w, int milliseconds) {
  lac_arena *scratch = lac_arena_new();
  struct pollfd *fds = LAC_NEW_N(scratch, struct pollfd, 2 * w->n);
  for (size_t i = 0; i < w->n; i++) {
    place *p = &w->places[i];
    fds[2 * i] = (struct pollfd){p->pid > 0 ? p->out : -1, POLLIN, 0};
    fds[2 * i + 1] = (struct pollfd){p->pid > 0 ? p->err : -1, POLLIN, 0};
    /* It has closed both, and will end in no time. */
    if (p->pid > 0 && p->out < 0 && p->err < 0) milliseconds = 1;
  }
  struct timespec t = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  int ready = ppoll(fds, 2 * w->n, &t, &w->mask);
  size_t most = w->limits.output > 0 ? w->limits.output : SIZE_MAX;
  for (size_t i = 0; ready > 0 && i < w->n; i++) {
    place *p = &w->places[i];
    if (fds[2 * i].revents != 0 && !take(&p->out, &p->bytes, most))
      kill_for(p, LAC_WORKER_OUTPUT);
    if (fds[2 * i + 1].revents != 0) take(&p->err, &p->said, LAC_MAX_SAID);
  }
  lac_arena_free(scratch);
}

static void judge(const place *p, int status, lac_worker_result *r) {
  if (p->killed) {
    r->end = p->end;
  } else if (WIFSIGNALED(status)) {
    r->code = WTERMSIG(status);
    /* lac_oom() says so before it aborts. */
    bool memory = r->code == SIGABRT &&
                  lac_str_find(r->said, LAC_STR("out of memory")) < r->said.n;
    r->end = r->code == SIGXCPU ? LAC_WORKER_TIME
             : memory           ? LAC_WORKER_MEMORY
                                : LAC_WORKER_SIGNAL;
  } else {
    r->code = WEXITSTATUS(status);
    r->end = r->code == 0 ? LAC_WORKER_DONE : LAC_WORKER_EXIT;
  }
}

/* Whether the worker has ended; then the place is free again. */
static bool reap(lac_workers *w, place *p, lac_arena *arena,
                 lac_worker_result *r) {
  int status;
  struct rusage used;
  if (p->out >= 0 || p->err >= 0) return false;
  if (wait4(p->pid, &status, WNOHANG, &used) != p->pid) return false;
  *r = (lac_worker_result){.job = p->job,
                           .bytes = lac_str_copy(arena, lac_buf_str(&p->bytes)),
                           .said = lac_str_copy(arena, lac_buf_str(&p->said)),
                           .seconds = now() - p->since,
                           .peak = (size_t)used.ru_maxrss << 10};
  judge(p, status, r);
  empty(w, p);
  return true;
}

bool lac_workers_wait(lac_workers *w, lac_arena *arena, int milliseconds,
                      lac_worker_result *result) {
  double until = now() + milliseconds / 1e3;
  int before = signals;
  do {
    for (size_t i = 0; i < w->n; i++) {
      if (w->places[i].pid == 0) continue;
      if (reap(w, &w->places[i], arena, result)) return true;
      look_at(w, &w->places[i]);
    }
    int left = (int)((until - now()) * 1e3);
    poll_all(w, left < 0 ? 0 : left < LOOK ? left : LOOK);
  } while (now() < until && signals == before);
  return false;
}
