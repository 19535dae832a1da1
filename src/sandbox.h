/* SPDX-License-Identifier: Apache-2.0
 *
 * Closing a process in before it reads what nobody has looked at. Two locks of
 * the Linux kernel, each used where kernel and build have it:
 *
 *   seccomp   no network, no new process or program, no file opened for
 *             writing, no signal to another process: such calls fail
 *   Landlock  the file system cannot be changed at all, and is read only
 *             below the paths that are named
 */
#ifndef LAC_SANDBOX_H
#define LAC_SANDBOX_H

#include <stddef.h>
#include <stdint.h>

enum { LAC_SANDBOX_SECCOMP = 1, LAC_SANDBOX_LANDLOCK = 2 };

/* The locks that there are, as a set. */
unsigned lac_sandbox_available(void);

/* Closes this process in for good; n paths may be read, and what is below
 * them. Returns the locks that hold. */
unsigned lac_sandbox_enter(const char *const *readable, size_t n);

/* "seccomp and Landlock", "seccomp", "Landlock" or "none". */
const char *lac_sandbox_name(unsigned locks);

#endif
