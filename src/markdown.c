/* SPDX-License-Identifier: Apache-2.0 */
#include "markdown.h"

#include <string.h>

#define MAX_BRACKETS 64

struct lac_markdown {
  lac_arena *arena;
  lac_place *runs;
  size_t count;
  size_t cap;
  /* Open brackets: true where an amendment's mark opened it. */
  bool marks[MAX_BRACKETS];
  size_t depth;
};

static const unsigned char special[256] = {
    ['*'] = 1, ['_'] = 1,  ['['] = 1, [']'] = 1,
    ['<'] = 1, ['\\'] = 1, ['`'] = 1};

lac_markdown *lac_markdown_new(lac_arena *arena) {
  lac_markdown *m = LAC_NEW(arena, lac_markdown);
  m->arena = arena;
  return m;
}

void lac_markdown_reset(lac_markdown *m) { m->depth = 0; }

static bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z') || (c & 0x80);
}

static bool is_blank(lac_str s, size_t i) {
  return i >= s.n || s.p[i] == ' ' || s.p[i] == '\t';
}

/* A tag at i: its length, 0 for none. */
static size_t tag(lac_str s, size_t i) {
  size_t at = i + 1;
  if (at < s.n && s.p[at] == '/') at++;
  if (at >= s.n || !((s.p[at] | 32) >= 'a' && (s.p[at] | 32) <= 'z')) return 0;
  while (at < s.n && at - i < 200 && s.p[at] != '>' && s.p[at] != '<') at++;
  return at < s.n && s.p[at] == '>' ? at + 1 - i : 0;
}

/* "](target)" or "][^note]" at i: the length of what follows the bracket. */
static size_t target(lac_str s, size_t i) {
  if (i >= s.n || s.p[i] != '(') return 0;
  size_t at = i + 1;
  while (at < s.n && at - i < 500 && s.p[at] != ')' && s.p[at] != ' ') at++;
  if (at >= s.n || s.p[at] != ')') return 0;
  lac_str url = lac_str_sub(s, i + 1, at);
  bool link =
      url.n > 0 && (url.p[0] == '#' || url.p[0] == '/' || url.p[0] == '.' ||
                    lac_str_find(url, LAC_STR("://")) < url.n ||
                    lac_str_ends(url, LAC_STR(".md")) ||
                    lac_str_ends(url, LAC_STR(".html")));
  return link ? at + 1 - i : 0;
}

/* The mark of an amendment that ends before the bracket at i, "F12[" or
 * "C3[": how many bytes before the bracket it begins, 0 for none. */
static size_t mark(lac_str s, size_t i) {
  size_t at = i;
  while (at > 0 && s.p[at - 1] >= '0' && s.p[at - 1] <= '9') at--;
  if (at == i || i - at > 4 || at == 0) return 0;
  if (memchr("FCEMX", s.p[at - 1], 5) == NULL) return 0;
  return i - at + 1;
}

/* Bytes of markup at i of s; *back says how many bytes before i, already
 * taken, belong to it. */
static size_t markup(lac_markdown *m, lac_str s, size_t i, size_t *back) {
  size_t n;
  *back = 0;
  switch (s.p[i]) {
    case '*':
      return is_blank(s, i + 1) && (i == 0 || is_blank(s, i - 1)) ? 0 : 1;
    case '`': return 1;
    case '_':
      if (i > 0 && is_word(s.p[i - 1]) && i + 1 < s.n && is_word(s.p[i + 1]))
        return 0;
      if ((i > 0 && s.p[i - 1] == '_') || (i + 1 < s.n && s.p[i + 1] == '_'))
        return 0; /* a line to fill in */
      return is_blank(s, i + 1) && (i == 0 || is_blank(s, i - 1)) ? 0 : 1;
    case '\\':
      return i + 1 < s.n && memchr("*_[]<>\\`#.()-+!", s.p[i + 1], 16) != NULL;
    case '<': return tag(s, i);
    case '[':
      if (i + 1 < s.n && s.p[i + 1] == '^') {
        n = lac_str_find(lac_str_sub(s, i, s.n), LAC_STR("]"));
        return i + n < s.n && n < 80 ? n + 1 : 0;
      }
      *back = mark(s, i);
      if (m->depth < MAX_BRACKETS) m->marks[m->depth] = *back > 0;
      m->depth++;
      return *back > 0 ? 1 : 0;
    default: /* ] */
      n = target(s, i + 1);
      if (m->depth > 0) {
        m->depth--;
        if (m->depth < MAX_BRACKETS && m->marks[m->depth]) return 1;
      }
      return n > 0 ? n + 1 : 0;
  }
}

/* The opening bracket of a link goes with its target: whether the bracket at i
 * is one. */
static bool opens_link(lac_str s, size_t i) {
  size_t close = lac_str_find(lac_str_sub(s, i, i + 400), LAC_STR("]"));
  return i + close < s.n && target(s, i + close + 1) > 0;
}

lac_markdown_line lac_markdown_strip(lac_markdown *m, lac_str s, size_t offset,
                                     size_t *ignored) {
  size_t i = 0, from = 0, n = 0;
  char *out = NULL;
  m->count = 0;
  for (;;) {
    while (i < s.n && !special[(unsigned char)s.p[i]]) i++;
    if (i >= s.n) break;
    size_t back, cut;
    bool escape = s.p[i] == '\\';
    if (s.p[i] == '[' && opens_link(s, i)) {
      cut = 1;
      back = 0;
      if (m->depth < MAX_BRACKETS) m->marks[m->depth] = false;
      m->depth++;
    } else {
      cut = markup(m, s, i, &back);
    }
    if (cut == 0) {
      i++;
      continue;
    }
    if (out == NULL) out = lac_alloc(m->arena, s.n);
    size_t end = i - back > from ? i - back : from;
    if (end > from) {
      LAC_PUSH(m->arena, m->runs, m->count, m->cap,
               ((lac_place){(uint32_t)n, offset + from}));
      memcpy(out + n, s.p + from, end - from);
      n += end - from;
    }
    bool joint = (s.p[i] == '*' && back == 0) || (s.p[i] == '[' && back > 0) ||
                 (s.p[i] == ']' && cut == 1);
    bool glued = joint && n > 0 && i + cut < s.n &&
                 (is_word(out[n - 1]) || memchr("),", out[n - 1], 2)) &&
                 is_word(s.p[i + cut]);
    if (glued) { /* "under*section 5*or", "aF2[lamp]or": a blank was lost */
      LAC_PUSH(m->arena, m->runs, m->count, m->cap,
               ((lac_place){(uint32_t)n, offset + i}));
      out[n++] = ' ';
    }
    for (size_t k = end; k < i + cut; k++)
      *ignored += !(s.p[k] == ' ' || (s.p[k] >= '\t' && s.p[k] <= '\r'));
    i = from = i + cut;
    if (escape) i++; /* what is escaped is text */
  }
  if (out == NULL || from < s.n || m->count == 0) {
    LAC_PUSH(m->arena, m->runs, m->count, m->cap,
             ((lac_place){(uint32_t)n, offset + from}));
    if (out != NULL) memcpy(out + n, s.p + from, s.n - from);
    n += s.n - from;
  }
  lac_str text = out == NULL ? s : (lac_str){out, n};
  return (lac_markdown_line){text, m->runs, m->count};
}
