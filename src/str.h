/* SPDX-License-Identifier: Apache-2.0
 *
 * Strings: a pointer and a length, UTF-8 unless said otherwise, never owning,
 * never NUL-terminated by promise; NUL is an ordinary byte.
 */
#ifndef LAC_STR_H
#define LAC_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"

typedef struct {
  const char *p;
  size_t n;
} lac_str;

#define LAC_STR(literal) ((lac_str){"" literal, sizeof(literal) - 1})

/* The string of a NUL-terminated one; NULL gives the empty string. */
lac_str lac_str_of(const char *s);

static inline bool lac_str_eq(lac_str a, lac_str b) {
  return a.n == b.n &&
         (a.n == 0 || (a.p[0] == b.p[0] && memcmp(a.p, b.p, a.n) == 0));
}

/* ASCII letters without case; other bytes as they are. */
bool lac_str_eq_nocase(lac_str a, lac_str b);

/* strcmp's order on bytes; a prefix comes first. */
int lac_str_cmp(lac_str a, lac_str b);

/* s[from, to), with both cut to the length. */
static inline lac_str lac_str_sub(lac_str s, size_t from, size_t to) {
  if (to > s.n) to = s.n;
  if (from > to) from = to;
  /* NULL + 0 is no pointer arithmetic that C allows. */
  return (lac_str){from == 0 ? s.p : s.p + from, to - from};
}

static inline bool lac_str_starts(lac_str s, lac_str prefix) {
  return s.n >= prefix.n && lac_str_eq(lac_str_sub(s, 0, prefix.n), prefix);
}

static inline bool lac_str_ends(lac_str s, lac_str suffix) {
  return s.n >= suffix.n &&
         lac_str_eq(lac_str_sub(s, s.n - suffix.n, s.n), suffix);
}

/* Without ASCII white space at both ends. */
lac_str lac_str_trim(lac_str s);

/* How many of its bytes are no ASCII white space. */
size_t lac_str_solid(lac_str s);

/* Where needle begins in s, or s.n. */
size_t lac_str_find(lac_str s, lac_str needle);

/* The next piece of *rest up to sep, which is taken off *rest; false when
 * *rest is used up (p == NULL). "a,,b" has three pieces, "" one. */
bool lac_str_split(lac_str *rest, char sep, lac_str *piece);

/* A NUL-terminated copy. */
char *lac_str_dup(lac_arena *arena, lac_str s);
lac_str lac_str_copy(lac_arena *arena, lac_str s);

/* A non-negative decimal number of at most nine digits; false if s is none. */
bool lac_str_number(lac_str s, long *value);

/* A string that grows in an arena. Its text may move when it grows. */
typedef struct {
  lac_arena *arena;
  char *p;
  size_t n;
  size_t cap;
} lac_buf;

void lac_buf_init(lac_buf *buf, lac_arena *arena);
void lac_buf_add(lac_buf *buf, lac_str s);
/* Makes room for that many bytes more. */
void lac_buf_reserve(lac_buf *buf, size_t more);
static inline void lac_buf_byte(lac_buf *buf, char c) {
  if (buf->n == buf->cap) lac_buf_reserve(buf, 1);
  buf->p[buf->n++] = c;
}
void lac_buf_format(lac_buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
lac_str lac_buf_str(const lac_buf *buf);

/* printf's text in the arena. */
lac_str lac_str_format(lac_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* For "%.*s": LAC_FMT(s). */
#define LAC_FMT(s) (int)((s).n > 4000 ? 4000 : (s).n), (s).p

#endif
