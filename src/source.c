/* SPDX-License-Identifier: Apache-2.0 */
#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <nettle/base64.h>
#include <nettle/sha2.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "limits.h"
#include "utext.h"

static void to_hex(const uint8_t digest[SHA256_DIGEST_SIZE], char hex[65]) {
  for (size_t i = 0; i < SHA256_DIGEST_SIZE; i++)
    snprintf(hex + 2 * i, 3, "%02x", digest[i]);
}

static void sha256(lac_str bytes, uint8_t digest[SHA256_DIGEST_SIZE]) {
  struct sha256_ctx ctx;
  sha256_init(&ctx);
  sha256_update(&ctx, bytes.n, (const uint8_t *)bytes.p);
  sha256_digest(&ctx, SHA256_DIGEST_SIZE, digest);
}

void lac_sha256(lac_str bytes, char hex[65]) {
  uint8_t digest[SHA256_DIGEST_SIZE];
  sha256(bytes, digest);
  to_hex(digest, hex);
}

bool lac_sha256_file(const char *path, char hex[65], size_t *size) {
  uint8_t bytes[65536], digest[SHA256_DIGEST_SIZE];
  struct sha256_ctx ctx;
  struct stat st;
  /* Not to wait for who might write to a pipe. */
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return false;
  ssize_t n = -1;
  errno = EINVAL;
  *size = 0;
  sha256_init(&ctx);
  if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode))
    while ((n = read(fd, bytes, sizeof bytes)) > 0 ||
           (n < 0 && errno == EINTR)) {
      if (n < 0) continue;
      sha256_update(&ctx, (size_t)n, bytes);
      *size += (size_t)n;
    }
  int why = errno;
  close(fd);
  errno = why;
  if (n < 0) return false;
  sha256_digest(&ctx, sizeof digest, digest);
  to_hex(digest, hex);
  return true;
}

void lac_sha256_base64(lac_str bytes, char base64[LAC_SHA256_BASE64]) {
  uint8_t digest[SHA256_DIGEST_SIZE];
  sha256(bytes, digest);
  base64_encode_raw(base64, sizeof digest, digest);
  base64[BASE64_ENCODE_RAW_LENGTH(sizeof digest)] = '\0';
}

static void index_lines(lac_arena *arena, lac_source *source) {
  lac_str s = source->text;
  const char *end = s.p + s.n;
  const char *p = s.p;
  size_t n = 1;
  for (; p < end && (p = memchr(p, '\n', (size_t)(end - p))) != NULL; p++) n++;
  source->lines = LAC_NEW_N(arena, size_t, n);
  source->line_count = 1;
  p = s.p;
  while (p < end && (p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
    p++;
    source->lines[source->line_count++] = (size_t)(p - s.p);
  }
}

/* With `list`, that nothing is there is no mistake. */
static lac_status decode(lac_arena *arena, const char *name, lac_str bytes,
                         bool list, lac_source *source, lac_diag *diag) {
  if (bytes.n > LAC_MAX_FILE) {
    lac_diag_add(diag, LAC_ERROR, name, 0, 0,
                 "larger than %zu bytes (LAC_MAX_FILE)", LAC_MAX_FILE);
    return LAC_ELIMIT;
  }
  if (!list && lac_str_trim(bytes).n == 0) {
    lac_diag_add(diag, LAC_ERROR, name, 1, 1, "the file is empty");
    return LAC_EINPUT;
  }
  lac_decoded decoded;
  lac_source s = {.name = lac_str_dup(arena, lac_str_of(name))};
  if (!lac_utext_decode(arena, bytes, &decoded)) {
    s.text = lac_str_sub(bytes, 0, decoded.bad_offset + 1);
    index_lines(arena, &s);
    lac_source_report(&s, diag, LAC_ERROR, decoded.bad_offset, "%s",
                      _(decoded.reason));
    return LAC_EINPUT;
  }
  if (!list && lac_str_trim(decoded.text).n == 0) { /* only a byte-order mark */
    lac_diag_add(diag, LAC_ERROR, name, 1, 1, "the file is empty");
    return LAC_EINPUT;
  }
  s.text = decoded.text;
  s.encoding = decoded.encoding;
  lac_sha256(bytes, s.sha256);
  index_lines(arena, &s);
  *source = s;
  return LAC_OK;
}

lac_status lac_source_from(lac_arena *arena, const char *name, lac_str bytes,
                           lac_source *source, lac_diag *diag) {
  return decode(arena, name, bytes, false, source, diag);
}

static lac_status io_error(const char *name, lac_diag *diag) {
  lac_diag_add(diag, LAC_ERROR, name, 0, 0, "cannot read: %s", strerror(errno));
  return LAC_EIO;
}

/* Reads fd to its end, at most one byte more than the limit. */
static lac_status read_all(lac_arena *arena, int fd, size_t expect,
                           const char *name, lac_str *bytes, lac_diag *diag) {
  size_t cap = expect + 1, n = 0;
  char *p = lac_take(arena, cap);
  for (;;) {
    if (n == cap) {
      char *more = lac_take(arena, cap * 2);
      memcpy(more, p, n);
      p = more;
      cap *= 2;
    }
    ssize_t got = read(fd, p + n, cap - n);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return io_error(name, diag);
    if (got == 0) break;
    n += (size_t)got;
    if (n > LAC_MAX_FILE) break;
  }
  *bytes = (lac_str){p, n};
  return LAC_OK;
}

static lac_status open_file(lac_arena *arena, const char *path, bool list,
                            lac_source *source, lac_diag *diag) {
  bool is_stdin = strcmp(path, "-") == 0;
  const char *name = is_stdin ? "<stdin>" : path;
  int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return io_error(name, diag);
  struct stat st;
  lac_status status = LAC_OK;
  lac_str bytes = LAC_STR("");
  if (fstat(fd, &st) != 0) {
    status = io_error(name, diag);
  } else if (S_ISDIR(st.st_mode)) {
    errno = EISDIR;
    status = io_error(name, diag);
  } else if (S_ISREG(st.st_mode) && (size_t)st.st_size > LAC_MAX_FILE) {
    lac_diag_add(diag, LAC_ERROR, name, 0, 0,
                 "larger than %zu bytes (LAC_MAX_FILE)", LAC_MAX_FILE);
    status = LAC_ELIMIT;
  } else {
    size_t expect = S_ISREG(st.st_mode) ? (size_t)st.st_size : 65536;
    status = read_all(arena, fd, expect, name, &bytes, diag);
  }
  if (!is_stdin) close(fd);
  if (status != LAC_OK) return status;
  return decode(arena, name, bytes, list, source, diag);
}

lac_status lac_source_open(lac_arena *arena, const char *path,
                           lac_source *source, lac_diag *diag) {
  return open_file(arena, path, false, source, diag);
}

lac_status lac_source_open_list(lac_arena *arena, const char *path,
                                lac_source *source, lac_diag *diag) {
  return open_file(arena, path, true, source, diag);
}

void lac_source_place(const lac_source *source, size_t offset, size_t *line,
                      size_t *column) {
  size_t lo = 0, hi = source->line_count;
  while (hi - lo > 1) {
    size_t mid = lo + (hi - lo) / 2;
    if (source->lines[mid] <= offset)
      lo = mid;
    else
      hi = mid;
  }
  *line = lo + 1;
  *column = offset - source->lines[lo] + 1;
}

void lac_source_report(const lac_source *source, lac_diag *diag,
                       lac_severity severity, size_t offset, const char *format,
                       ...) {
  char text[LAC_MAX_MESSAGE];
  va_list ap;
  va_start(ap, format);
  vsnprintf(text, sizeof text, _(format), ap);
  va_end(ap);
  size_t line, column;
  lac_source_place(source, offset, &line, &column);
  lac_diag_add(diag, severity, source->name, line, column, "%s", text);
}
