/* SPDX-License-Identifier: Apache-2.0 */
#include "str.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

lac_str lac_str_of(const char *s) {
  return s == NULL ? LAC_STR("") : (lac_str){s, strlen(s)};
}

bool lac_str_eq(lac_str a, lac_str b) {
  return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
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

bool lac_str_starts(lac_str s, lac_str prefix) {
  return s.n >= prefix.n && lac_str_eq(lac_str_sub(s, 0, prefix.n), prefix);
}

bool lac_str_ends(lac_str s, lac_str suffix) {
  return s.n >= suffix.n &&
         lac_str_eq(lac_str_sub(s, s.n - suffix.n, s.n), suffix);
}

lac_str lac_str_sub(lac_str s, size_t from, size_t to) {
  if (to > s.n) to = s.n;
  if (from > to) from = to;
  /* NULL + 0 is no pointer arithmetic that C allows. */
  return (lac_str){from == 0 ? s.p : s.p + from, to - from};
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

lac_str lac_str_trim(lac_str s) {
  while (s.n > 0 && is_space(s.p[0])) s.p++, s.n--;
  while (s.n > 0 && is_space(s.p[s.n - 1])) s.n--;
  return s;
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

static void reserve(lac_buf *buf, size_t more) {
  if (more <= buf->cap - buf->n) return;
  size_t cap = buf->cap < 64 ? 64 : buf->cap;
  while (cap - buf->n < more) cap = lac_array_size(cap, 2);
  char *p = lac_alloc(buf->arena, cap);
  if (buf->n > 0) memcpy(p, buf->p, buf->n);
  buf->p = p;
  buf->cap = cap;
}

void lac_buf_add(lac_buf *buf, lac_str s) {
  if (s.n == 0) return;
  reserve(buf, s.n);
  memcpy(buf->p + buf->n, s.p, s.n);
  buf->n += s.n;
}

void lac_buf_byte(lac_buf *buf, char c) {
  reserve(buf, 1);
  buf->p[buf->n++] = c;
}

static void buf_vformat(lac_buf *buf, const char *format, va_list ap) {
  va_list again;
  va_copy(again, ap);
  int n = vsnprintf(NULL, 0, format, ap);
  if (n > 0) {
    reserve(buf, (size_t)n + 1);
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
