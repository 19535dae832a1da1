/* SPDX-License-Identifier: Apache-2.0 */
#include "json.h"

#include <string.h>
#include <yajl/yajl_gen.h>

#include "report.h"

struct lac_json {
  FILE *out;
  bool in_html;
  lac_arena *scratch; /* of one string */
  yajl_gen gen;
  size_t used; /* of bytes: not yet written */
  char bytes[16 << 10];
};

/* The character at text[0..n) if a terminal would obey it or it would turn what
 * is read, although JSON may hold it as it is: DEL, U+0080..9F, the marks of
 * the direction of writing. 0 for others; *bytes is what it takes. */
static unsigned unsafe(const unsigned char *text, size_t n, size_t *bytes) {
  *bytes = 1;
  if (text[0] == 0x7f) return 0x7f;
  if (n >= 2 && text[0] == 0xc2 && text[1] >= 0x80 && text[1] < 0xa0) {
    *bytes = 2;
    return text[1];
  }
  if (n < 3 || text[0] != 0xe2 || (text[1] != 0x80 && text[1] != 0x81))
    return 0;
  unsigned c = 0x2000u + (text[1] & 0x3fu) * 64 + (text[2] & 0x3fu);
  *bytes = 3;
  return c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
                 (c >= 0x2066 && c <= 0x2069)
             ? c
             : 0;
}

static void flush(lac_json *j) {
  fwrite(j->bytes, 1, j->used, j->out);
  j->used = 0;
}

/* yajl writes piece by piece, most of a few bytes. */
static void put(lac_json *j, const char *text, size_t n) {
  if (n > sizeof j->bytes - j->used) flush(j);
  if (n > sizeof j->bytes) {
    fwrite(text, 1, n, j->out);
    return;
  }
  memcpy(j->bytes + j->used, text, n);
  j->used += n;
}

/* Writes what yajl made, which has these characters in strings only: they are
 * escaped, and what HTML would take for markup. */
static void print(void *user, const char *text, size_t n) {
  lac_json *j = user;
  const unsigned char *bytes = (const unsigned char *)text;
  size_t from = 0, taken;
  for (size_t i = 0; i < n; i++) {
    unsigned c = 0;
    if (bytes[i] >= 0x7f)
      c = unsafe(bytes + i, n - i, &taken);
    else if (j->in_html && (text[i] == '<' || text[i] == '>' || text[i] == '&'))
      c = bytes[i], taken = 1;
    if (c == 0) continue;
    char escape[8];
    put(j, text + from, i - from);
    put(j, escape, (size_t)snprintf(escape, sizeof escape, "\\u%04x", c));
    i += taken - 1;
    from = i + 1;
  }
  put(j, text + from, n - from);
}

lac_json *lac_json_begin(lac_arena *arena, FILE *out, bool in_html) {
  lac_json *j = LAC_NEW(arena, lac_json);
  j->out = out;
  j->in_html = in_html;
  j->scratch = lac_arena_new();
  j->gen = yajl_gen_alloc(NULL);
  if (j->gen == NULL) lac_oom();
  if (!in_html) yajl_gen_config(j->gen, yajl_gen_beautify, 1);
  yajl_gen_config(j->gen, yajl_gen_indent_string, " ");
  yajl_gen_config(j->gen, yajl_gen_print_callback, print, j);
  return j;
}

lac_json *lac_json_begin_line(lac_arena *arena, FILE *out) {
  lac_json *j = lac_json_begin(arena, out, false);
  yajl_gen_config(j->gen, yajl_gen_beautify, 0);
  return j;
}

void lac_json_end(lac_json *j) {
  flush(j);
  yajl_gen_free(j->gen);
  lac_arena_free(j->scratch);
}

static void string(lac_json *j, lac_str s) {
  s = lac_report_utf8(j->scratch, s);
  yajl_gen_string(j->gen, (const unsigned char *)(s.p == NULL ? "" : s.p), s.n);
  lac_arena_reset(j->scratch);
}

static void key(lac_json *j, const char *name) {
  if (name != NULL) string(j, lac_str_of(name));
}

void lac_json_map(lac_json *j, const char *name) {
  key(j, name);
  yajl_gen_map_open(j->gen);
}
void lac_json_map_end(lac_json *j) { yajl_gen_map_close(j->gen); }

void lac_json_list(lac_json *j, const char *name) {
  key(j, name);
  yajl_gen_array_open(j->gen);
}
void lac_json_list_end(lac_json *j) { yajl_gen_array_close(j->gen); }

void lac_json_str(lac_json *j, const char *name, lac_str s) {
  key(j, name);
  string(j, s);
}

void lac_json_word(lac_json *j, const char *name, const char *s) {
  lac_json_str(j, name, lac_str_of(s));
}

void lac_json_int(lac_json *j, const char *name, long long n) {
  key(j, name);
  yajl_gen_integer(j->gen, n);
}

void lac_json_bool(lac_json *j, const char *name, bool b) {
  key(j, name);
  yajl_gen_bool(j->gen, b);
}

void lac_json_null(lac_json *j, const char *name) {
  key(j, name);
  yajl_gen_null(j->gen);
}

void lac_json_fixed(lac_json *j, const char *name, double d) {
  char text[32];
  int n = snprintf(text, sizeof text, "%.2f", d);
  for (int i = 0; i < n; i++)
    if (text[i] == ',') text[i] = '.'; /* a locale's */
  key(j, name);
  yajl_gen_number(j->gen, text, (size_t)n);
}
