/* SPDX-License-Identifier: Apache-2.0
 *
 * Replays the seeds of a fuzz target without a fuzzer. Linked with
 * fuzz_<door>.c as replay_<door>, it gives every file of
 * $srcdir/fuzz/seeds/<door>/ to the target, and prints TAP. A crash or a hang
 * ends the program; the last line says which seed it was.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SECONDS_A_SEED = 30 };

/* The bytes of a file in a block of just that size, so that AddressSanitizer
 * sees a read past its end; the caller frees it. NULL if it cannot be read. */
static uint8_t *slurp(const char *path, size_t *size) {
  FILE *in = fopen(path, "rb");
  if (in == NULL) return NULL;
  uint8_t *bytes = NULL;
  if (fseek(in, 0, SEEK_END) == 0) {
    long n = ftell(in);
    rewind(in);
    bytes = n < 0 ? NULL : malloc(n > 0 ? (size_t)n : 1);
    *size = (size_t)n;
    if (bytes != NULL && fread(bytes, 1, *size, in) != *size) {
      free(bytes);
      bytes = NULL;
    }
  }
  fclose(in);
  return bytes;
}

static int visible(const struct dirent *e) { return e->d_name[0] != '.'; }

int main(int argc, char **argv) {
  (void)argc;
  const char *door = strstr(argv[0], "replay_");
  for (const char *p = door; p != NULL; p = strstr(p + 1, "replay_")) door = p;
  if (door == NULL) return EXIT_FAILURE;
  door += strlen("replay_");
  const char *srcdir = getenv("srcdir");
  char dir[4096];
  snprintf(dir, sizeof dir, "%s/fuzz/seeds/%s", srcdir == NULL ? "." : srcdir,
           door);
  struct dirent **seeds = NULL;
  int n = scandir(dir, &seeds, visible, alphasort);
  if (n <= 0) {
    printf("1..1\nnot ok 1 - no seeds in %s\n", dir);
    return EXIT_FAILURE;
  }
  printf("1..%d\n", n);
  int failed = 0;
  for (int i = 0; i < n; i++) {
    char path[sizeof dir + 300];
    snprintf(path, sizeof path, "%s/%s", dir, seeds[i]->d_name);
    printf("# %s\n", seeds[i]->d_name);
    fflush(stdout);
    alarm(SECONDS_A_SEED);
    size_t size = 0;
    uint8_t *bytes = slurp(path, &size);
    if (bytes != NULL) LLVMFuzzerTestOneInput(bytes, size);
    failed += bytes == NULL;
    printf("%s %d - %s\n", bytes == NULL ? "not ok" : "ok", i + 1,
           seeds[i]->d_name);
    free(bytes);
    free(seeds[i]);
  }
  free(seeds);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
