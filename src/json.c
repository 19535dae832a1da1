/* SPDX-License-Identifier: Apache-2.0 */
#include "json.h"

#include <yajl/yajl_gen.h>

#include "report.h"

struct lac_json {
  FILE *out;
  bool in_html;
  lac_arena *scratch; /* of one string */
  yajl_gen gen;
};

/* Writes what yajl made. DEL and U+0080..9F, which some terminals obey and JSON
 * may hold as they are, are escaped, and what HTML would take for markup: they
 * stand in strings only. */
static void print(void *user, const char *text, size_t n) {
  const lac_json *j = user;
  FILE *out = j->out;
  size_t from = 0;
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)text[i];
    unsigned char next = i + 1 < n ? (unsigned char)text[i + 1] : 0;
    bool wide = c == 0xc2 && next >= 0x80 && next < 0xa0;
    bool markup = j->in_html && (c == '<' || c == '>' || c == '&');
    if (c != 0x7f && !wide && !markup) continue;
    fwrite(text + from, 1, i - from, out);
    fprintf(out, "\\u%04x", wide ? next : c);
    if (wide) i++;
    from = i + 1;
  }
  fwrite(text + from, 1, n - from, out);
}

lac_json *lac_json_begin(lac_arena *arena, FILE *out, bool in_html) {
  lac_json *j = LAC_NEW(arena, lac_json);
  j->out = out;
  j->in_html = in_html;
  j->scratch = lac_arena_new();
  j->gen = yajl_gen_alloc(NULL);
  if (j->gen == NULL) lac_oom();
  yajl_gen_config(j->gen, yajl_gen_beautify, 1);
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
