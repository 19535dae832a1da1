/* SPDX-License-Identifier: Apache-2.0 */
#include "str.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

lac_str lac_str_of(const char *s) {
  return s == NULL ? LAC_STR("") : (lac_str){s, strlen(s)};
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

bool lac_str_eq_nocase(lac_str a, lac_str b) {
  if (a.n != b.n) return false;
  for (size_t i = 0; i < a.n; i++)
    if (lower(a.p[i]) != lower(b.p[i])) return false;
  return true;
}

int lac_str_cmp(lac_str a, lac_str b) {
  size_t n = a.n < b.n ? a.n : b.n;
  int c = n == 0 ? 0 : memcmp(a.p, b.p, n);
  if (c != 0) return c;
  return a.n < b.n ? -1 : a.n > b.n;
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

lac_str lac_str_trim(lac_str s) {
  while (s.n > 0 && is_space(s.p[0])) s.p++, s.n--;
  while (s.n > 0 && is_space(s.p[s.n - 1])) s.n--;
  return s;
}

/* Sixteen bytes at once, with what gcc and clang have for every machine: a
 * comparison gives 0xff for true, so that a lane of `spaces` counts down. */
size_t lac_str_solid(lac_str s) {
  typedef unsigned char lanes __attribute__((vector_size(16)));
  size_t spaces = 0, i = 0;
  while (s.n - i >= sizeof(lanes)) {
    size_t rounds = (s.n - i) / sizeof(lanes);
    if (rounds > 255) rounds = 255; /* what a lane can count */
    lanes sum = {0};
    for (; rounds > 0; rounds--, i += sizeof(lanes)) {
      lanes b;
      memcpy(&b, s.p + i, sizeof b);
      sum -= (lanes)((b == ' ') | (b - '\t' <= '\r' - '\t'));
    }
    for (size_t k = 0; k < sizeof(lanes); k++) spaces += sum[k];
  }
  for (; i < s.n; i++) spaces += is_space(s.p[i]);
  return s.n - spaces;
}

size_t lac_str_find(lac_str s, lac_str needle) {
  if (needle.n == 0) return 0;
  const char *at = s.n == 0 ? NULL : memmem(s.p, s.n, needle.p, needle.n);
  return at == NULL ? s.n : (size_t)(at - s.p);
}

bool lac_str_split(lac_str *rest, char sep, lac_str *piece) {
  if (rest->p == NULL) return false;
  const char *at = rest->n == 0 ? NULL : memchr(rest->p, sep, rest->n);
  if (at == NULL) {
    *piece = *rest;
    *rest = (lac_str){NULL, 0};
    return true;
  }
  size_t n = (size_t)(at - rest->p);
  *piece = (lac_str){rest->p, n};
  *rest = (lac_str){at + 1, rest->n - n - 1};
  return true;
}

char *lac_str_dup(lac_arena *arena, lac_str s) {
  char *p = lac_alloc(arena, s.n + 1);
  if (s.n > 0) memcpy(p, s.p, s.n);
  return p;
}

lac_str lac_str_copy(lac_arena *arena, lac_str s) {
  return (lac_str){lac_copy(arena, s.p, s.n), s.n};
}

bool lac_str_number(lac_str s, long *value) {
  if (s.n == 0 || s.n > 9) return false;
  long v = 0;
  for (size_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return false;
    v = v * 10 + (s.p[i] - '0');
  }
  *value = v;
  return true;
}

void lac_buf_init(lac_buf *buf, lac_arena *arena) {
  *buf = (lac_buf){.arena = arena};
}

void lac_buf_reserve(lac_buf *buf, size_t more) {
  if (more <= buf->cap - buf->n) return;
  size_t cap = buf->cap < 64 ? 64 : buf->cap;
  while (cap - buf->n < more) cap = lac_array_size(cap, 2);
  char *p = lac_take(buf->arena, cap);
  if (buf->n > 0) memcpy(p, buf->p, buf->n);
  buf->p = p;
  buf->cap = cap;
}

void lac_buf_add(lac_buf *buf, lac_str s) {
  if (s.n == 0) return;
  lac_buf_reserve(buf, s.n);
  memcpy(buf->p + buf->n, s.p, s.n);
  buf->n += s.n;
}

static void buf_vformat(lac_buf *buf, const char *format, va_list ap) {
  va_list again;
  va_copy(again, ap);
  int n = vsnprintf(NULL, 0, format, ap);
  if (n > 0) {
    lac_buf_reserve(buf, (size_t)n + 1);
    vsnprintf(buf->p + buf->n, (size_t)n + 1, format, again);
    buf->n += (size_t)n;
  }
  va_end(again);
}

void lac_buf_format(lac_buf *buf, const char *format, ...) {
  va_list ap;
  va_start(ap, format);
  buf_vformat(buf, format, ap);
  va_end(ap);
}

lac_str lac_buf_str(const lac_buf *buf) {
  return (lac_str){buf->n == 0 ? "" : buf->p, buf->n};
}

lac_str lac_str_format(lac_arena *arena, const char *format, ...) {
  lac_buf buf;
  lac_buf_init(&buf, arena);
  va_list ap;
  va_start(ap, format);
  buf_vformat(&buf, format, ap);
  va_end(ap);
  return lac_buf_str(&buf);
}
