/* SPDX-License-Identifier: Apache-2.0
 *
 * For fuzz targets that need files: a fresh directory that goes away at the
 * end, and the rules of the source tree. */
#ifndef DOOR_H
#define DOOR_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char door_dir[64];

static void door_close(void) {
  char command[128];
  snprintf(command, sizeof command, "rm -rf '%s'", door_dir);
  if (system(command) != 0) fprintf(stderr, "%s is left\n", door_dir);
}

/* A path in the directory, which is made with the first call. Overwritten by
 * the fourth next call. */
static const char *door_path(const char *name) {
  static char paths[4][256];
  static unsigned next;
  if (door_dir[0] == '\0') {
    strcpy(door_dir, "/tmp/lacuna-fuzz-XXXXXX");
    if (mkdtemp(door_dir) == NULL) exit(2);
    atexit(door_close);
  }
  char *path = paths[next++ % 4];
  snprintf(path, sizeof paths[0], "%s/%s", door_dir, name);
  return path;
}

static inline void door_put(const char *name, const void *bytes, size_t n) {
  FILE *out = fopen(door_path(name), "wb");
  if (out == NULL || fwrite(bytes, 1, n, out) != n) exit(2);
  fclose(out);
}

/* Links a file or folder of the source tree into the directory. */
static inline void door_link(const char *name, const char *from) {
  const char *srcdir = getenv("srcdir");
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", srcdir == NULL ? "." : srcdir, from);
  char *real = realpath(path, NULL);
  if (real == NULL || symlink(real, door_path(name)) != 0) {
    fprintf(stderr, "cannot link %s\n", path);
    exit(2);
  }
  free(real);
}

#endif
