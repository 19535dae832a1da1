/* SPDX-License-Identifier: Apache-2.0
 *
 * Landlock has no library: its three system calls are made here. The filter of
 * seccomp is made by libseccomp, which knows the numbers and the odd calls of
 * every architecture. It lists what is allowed; all else fails with EPERM,
 * which libraries live with, rather than killing the process.
 */
#include "sandbox.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef HAVE_SECCOMP
#include <errno.h>
#include <seccomp.h>
#endif

/* ---- Landlock ---------------------------------------------------------- */

/* The kernel's landlock_ruleset_attr as it has grown since Linux 5.13; the
 * size that is passed says how much of it is meant. */
typedef struct {
  uint64_t fs;
  uint64_t net;    /* since version 4 */
  uint64_t scoped; /* since version 6 */
} ruleset;

enum {
  READING = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
  NET_ALL = 3,   /* to bind and to connect TCP */
  SCOPED_ALL = 3 /* abstract sockets and signals to others */
};

static long landlock_version(void) {
  return syscall(SYS_landlock_create_ruleset, NULL, 0,
                 LANDLOCK_CREATE_RULESET_VERSION);
}

/* All that the version knows to forbid. Version 1 has thirteen rights, 2 adds
 * moving between folders, 3 truncating, 5 the ioctls of devices. */
static ruleset all_of(long version) {
  int rights = version < 2 ? 13 : version < 3 ? 14 : version < 5 ? 15 : 16;
  return (ruleset){.fs = (UINT64_C(1) << rights) - 1,
                   .net = version >= 4 ? NET_ALL : 0,
                   .scoped = version >= 6 ? SCOPED_ALL : 0};
}

static void allow_reading(int rules, const char *path) {
  struct stat st;
  int fd = open(path, O_PATH | O_CLOEXEC);
  if (fd < 0) return;
  struct landlock_path_beneath_attr beneath = {.parent_fd = fd,
                                               .allowed_access = READING};
  if (fstat(fd, &st) == 0 && !S_ISDIR(st.st_mode))
    beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
  syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath,
          0);
  close(fd);
}

static unsigned enter_landlock(const char *const *readable, size_t n) {
  long version = landlock_version();
  if (version < 1) return 0;
  ruleset wanted = all_of(version);
  size_t size = version < 4   ? sizeof(uint64_t)
                : version < 6 ? 2 * sizeof(uint64_t)
                              : sizeof wanted;
  int rules = (int)syscall(SYS_landlock_create_ruleset, &wanted, size, 0);
  if (rules < 0) return 0;
  for (size_t i = 0; i < n; i++) allow_reading(rules, readable[i]);
  long failed = syscall(SYS_landlock_restrict_self, rules, 0);
  close(rules);
  return failed == 0 ? LAC_SANDBOX_LANDLOCK : 0;
}

/* ---- seccomp ----------------------------------------------------------- */

static unsigned seccomp_there(void) {
#ifdef HAVE_SECCOMP
  /* EFAULT: the kernel would have looked at the filter. */
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL, 0, 0) != 0 &&
      errno == EFAULT)
    return LAC_SANDBOX_SECCOMP;
#endif
  return 0;
}

#ifdef HAVE_SECCOMP
/* What reading, thinking and answering through an open pipe takes, of the C
 * library and of the sanitizers. A name that an architecture lacks is passed
 * over. */
static const char *const calls[] = {
    /* what is open */
    "read", "readv", "pread64", "write", "writev", "close", "lseek", "_llseek",
    "fcntl", "fcntl64",
    /* what files there are */
    "stat", "stat64", "lstat", "lstat64", "fstat", "fstat64", "fstatat64",
    "newfstatat", "statx", "access", "faccessat", "faccessat2", "readlink",
    "readlinkat", "getdents", "getdents64", "getcwd",
    /* memory */
    "brk", "mmap", "mmap2", "munmap", "mremap", "mprotect", "madvise",
    /* waiting, time, chance */
    "futex", "sched_yield", "clock_gettime", "clock_gettime64", "gettimeofday",
    "time", "nanosleep", "clock_nanosleep", "getrandom", "restart_syscall",
    /* itself */
    "getpid", "gettid", "getuid", "geteuid", "getgid", "getegid", "uname",
    "getrlimit", "ugetrlimit", "getrusage", "sysinfo", "sched_getaffinity",
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "rseq",
    "set_robust_list", "exit", "exit_group"};

static int allow_calls(scmp_filter_ctx filter) {
  int failed = 0;
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
    int number = seccomp_syscall_resolve_name(calls[i]);
    if (number != __NR_SCMP_ERROR)
      failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 0);
  }
  /* Opening, but not to write. */
  const unsigned mode = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
  failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1,
                             SCMP_A1(SCMP_CMP_MASKED_EQ, mode, O_RDONLY)) |
            seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                             SCMP_A2(SCMP_CMP_MASKED_EQ, mode, O_RDONLY)) |
            /* abort() of this process. */
            seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                             SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid()));
  return failed;
}

static unsigned enter_seccomp(void) {
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
  if (filter == NULL) return 0;
  int failed = allow_calls(filter);
  if (failed == 0) failed = seccomp_load(filter);
  seccomp_release(filter);
  return failed == 0 ? LAC_SANDBOX_SECCOMP : 0;
}
#else
static unsigned enter_seccomp(void) { return 0; }
#endif

/* ---- Both -------------------------------------------------------------- */

unsigned lac_sandbox_available(void) {
  return seccomp_there() | (landlock_version() >= 1 ? LAC_SANDBOX_LANDLOCK : 0);
}

unsigned lac_sandbox_enter(const char *const *readable, size_t n) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return 0;
  unsigned locks = enter_landlock(readable, n);
  return locks | enter_seccomp();
}

const char *lac_sandbox_name(unsigned locks) {
  static const char *const names[] = {"none", "seccomp", "Landlock",
                                      "seccomp and Landlock"};
  return names[locks & 3];
}
