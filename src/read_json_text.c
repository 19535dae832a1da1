/* SPDX-License-Identifier: Apache-2.0 */
#include "read_json_text.h"

#include <string.h>

#include "utext.h"

static bool is_separator(uint32_t c) {
  return c == ':' || c == '-' || c == '.' || c == ',' || c == 0x2013 ||
         c == 0x2014 || c == 0x2010 || c == 0xfffd || lac_utext_is_space(c);
}

size_t lac_json_separators(lac_str s) {
  size_t i = 0;
  while (i < s.n) {
    size_t at = i;
    if (!is_separator(lac_utext_next(s, &i))) return at;
  }
  return i;
}

/* Whether the bytes a[i] and b[k] are of one letter in any case: ASCII, or the
 * second byte of a letter of Latin-1, whose capitals stand 0x20 below. */
static bool same_letter(lac_str a, size_t i, lac_str b, size_t k) {
  if (lac_str_eq_nocase(lac_str_sub(a, i, i + 1), lac_str_sub(b, k, k + 1)))
    return true;
  bool latin = i > 0 && k > 0 && a.p[i - 1] == '\xc3' && b.p[k - 1] == '\xc3';
  return latin && ((a.p[i] ^ b.p[k]) & 0xff) == 0x20;
}

size_t lac_json_begins(lac_str a, lac_str b) {
  size_t i = 0;
  for (size_t k = 0; k < b.n; k++) {
    bool blank = lac_str_solid(lac_str_sub(b, k, k + 1)) == 0;
    size_t from = i;
    while (i < a.n && lac_str_solid(lac_str_sub(a, i, i + 1)) == 0) i++;
    if (blank) {
      if (i == from && k > 0 && lac_str_solid(lac_str_sub(b, k - 1, k)) > 0)
        return 0;
      continue;
    }
    if (i >= a.n || !same_letter(a, i, b, k)) return 0;
    i++;
  }
  return i;
}

/* Writes c as UTF-8; what is no character as U+FFFD. */
static size_t put(char *p, unsigned long c) {
  if (c == 0 || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) c = 0xfffd;
  if (c < 0x80) {
    p[0] = (char)c;
    return 1;
  }
  size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  for (size_t i = n; i-- > 1; c >>= 6) p[i] = (char)(0x80 | (c & 0x3f));
  static const unsigned char leads[] = {0, 0, 0xc0, 0xe0, 0xf0};
  p[0] = (char)(leads[n] | c);
  return n;
}

static int digit(char c, int base) {
  int d = c >= '0' && c <= '9'   ? c - '0'
          : c >= 'a' && c <= 'f' ? c - 'a' + 10
          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                 : 99;
  return d < base ? d : -1;
}

/* The code unit of "\uXXXX" at the beginning of s. */
static bool unit(lac_str s, unsigned long *c) {
  if (s.n < 6 || s.p[0] != '\\' || s.p[1] != 'u') return false;
  *c = 0;
  for (int i = 2; i < 6; i++) {
    int d = digit(s.p[i], 16);
    if (d < 0) return false;
    *c = *c * 16 + (unsigned long)d;
  }
  return true;
}

/* The escape at the beginning of s: its character and its length. */
static size_t escape(lac_str s, unsigned long *c) {
  if (unit(s, c)) {
    unsigned long low;
    if (*c >= 0xd800 && *c < 0xdc00 && unit(lac_str_sub(s, 6, s.n), &low) &&
        low >= 0xdc00 && low < 0xe000) {
      *c = 0x10000 + ((*c - 0xd800) << 10) + (low - 0xdc00);
      return 12;
    }
    return 6;
  }
  static const char from[] = "nrtbf", to[] = "\n\r\t\b\f";
  if (s.n < 2) return 0;
  const char *hit = memchr(from, s.p[1], sizeof from - 1);
  *c = (unsigned char)(hit == NULL ? s.p[1] : to[hit - from]);
  return 2;
}

/* The character reference at the beginning of s, 0 if there is none. */
static size_t reference(lac_str s, unsigned long *c) {
  static const struct {
    const char *name;
    unsigned short c;
  } names[] = {{"amp", '&'},      {"lt", '<'},        {"gt", '>'},
               {"quot", '"'},     {"apos", '\''},     {"nbsp", 0xa0},
               {"sect", 0xa7},    {"ndash", 0x2013},  {"mdash", 0x2014},
               {"lsquo", 0x2018}, {"rsquo", 0x2019},  {"ldquo", 0x201c},
               {"rdquo", 0x201d}, {"hellip", 0x2026}, {"euro", 0x20ac}};
  const char *end = memchr(s.p, ';', s.n < 12 ? s.n : 12);
  if (end == NULL) return 0;
  lac_str name = lac_str_sub(s, 1, (size_t)(end - s.p));
  if (name.n < 2) return 0;
  if (name.p[0] != '#') {
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
      if (lac_str_eq(name, lac_str_of(names[i].name))) {
        *c = names[i].c;
        return name.n + 2;
      }
    return 0;
  }
  bool hex = name.p[1] == 'x' || name.p[1] == 'X';
  *c = 0;
  if (name.n < (hex ? 3u : 2u)) return 0;
  for (size_t i = hex ? 2 : 1; i < name.n; i++) {
    int d = digit(name.p[i], hex ? 16 : 10);
    if (d < 0) return 0;
    *c = *c * (hex ? 16 : 10) + (unsigned long)d;
  }
  return name.n + 2;
}

/* Whether there is anything to take off. */
static bool is_plain(lac_str raw) {
  if (memchr(raw.p, '\\', raw.n) != NULL) return false;
  unsigned long c;
  const char *p = raw.p, *end = raw.p + raw.n;
  while ((p = memchr(p, '&', (size_t)(end - p))) != NULL) {
    if (reference((lac_str){p, (size_t)(end - p)}, &c) > 0) return false;
    p++;
  }
  return true;
}

/* Text that is being put together. */
typedef struct {
  lac_arena *arena;
  lac_json_text out;
  char *p;
  size_t n;
} decoder;

static void run_begins(decoder *d, size_t offset) {
  LAC_PUSH(d->arena, d->out.runs, d->out.run_count, d->out.run_cap,
           ((lac_place){(uint32_t)d->n, offset}));
}

/* Where c comes next in s from i on, or s.n. */
static size_t next_of(lac_str s, size_t i, char c) {
  const char *hit = memchr(s.p + i, c, s.n - i);
  return hit == NULL ? s.n : (size_t)(hit - s.p);
}

static void decode(decoder *d, lac_json_string string) {
  lac_str raw = string.raw;
  bool new_run = true;
  size_t slash = next_of(raw, 0, '\\'), amp = next_of(raw, 0, '&');
  for (size_t i = 0; i < raw.n;) {
    size_t from = i;
    if (slash < i) slash = next_of(raw, i, '\\');
    if (amp < i) amp = next_of(raw, i, '&');
    i = slash < amp ? slash : amp;
    unsigned long c = 0;
    size_t taken = 0;
    if (i < raw.n) {
      lac_str rest = lac_str_sub(raw, i, raw.n);
      taken = raw.p[i] == '\\' ? escape(rest, &c) : reference(rest, &c);
      if (taken == 0) i++; /* an "&" of its own */
    }
    if (i > from) {
      if (new_run) run_begins(d, string.offset + from);
      memcpy(d->p + d->n, raw.p + from, i - from);
      d->n += i - from;
      new_run = false;
    }
    if (taken == 0) continue;
    run_begins(d, string.offset + i);
    d->n += put(d->p + d->n, c);
    i += taken;
    new_run = true;
  }
}

lac_json_text lac_json_decode(lac_arena *arena, const lac_source *source,
                              const lac_json_string *strings, size_t n) {
  if (n == 0) return (lac_json_text){.text = LAC_STR("")};
  if (n == 1 && is_plain(strings[0].raw))
    return (lac_json_text){.text = strings[0].raw, .base = strings[0].offset};
  size_t most = n;
  for (size_t i = 0; i < n; i++) most += strings[i].raw.n;
  /* No escape is shorter than its character. */
  decoder d = {.arena = arena, .p = lac_alloc(arena, most)};
  for (size_t i = 0; i < n; i++) {
    if (i > 0) {
      run_begins(&d, strings[i].offset - 1); /* its quote is the line end */
      d.p[d.n++] = '\n';
    }
    decode(&d, strings[i]);
  }
  d.out.text = (lac_str){d.p, d.n};
  d.out.base = source->text.n + 16;
  return d.out;
}

/* The run that byte `at` of the text is in. */
static size_t run_of(const lac_json_text *text, size_t at) {
  return lac_place_find(text->runs, text->run_count, at);
}

static size_t true_offset(const lac_json_text *text, size_t offset) {
  size_t at = offset > text->base ? offset - text->base : 0;
  const lac_place *run = &text->runs[run_of(text, at)];
  return run->offset + (at - run->at);
}

static void settle_places(lac_statute *st, lac_node *node, size_t limit,
                          const lac_json_text *text) {
  lac_place *places = NULL;
  size_t n = 0, cap = 0;
  for (size_t i = 0; i < node->place_count; i++) {
    lac_place p = node->places[i];
    if (p.offset < limit) {
      LAC_PUSH(st->arena, places, n, cap, p);
      continue;
    }
    size_t end =
        i + 1 < node->place_count ? node->places[i + 1].at : node->text.n;
    size_t at = p.offset > text->base ? p.offset - text->base : 0;
    size_t run = run_of(text, at);
    LAC_PUSH(st->arena, places, n, cap,
             ((lac_place){p.at, true_offset(text, p.offset)}));
    while (++run < text->run_count && text->runs[run].at < at + (end - p.at))
      LAC_PUSH(st->arena, places, n, cap,
               ((lac_place){p.at + (uint32_t)(text->runs[run].at - at),
                            text->runs[run].offset}));
  }
  node->places = places;
  node->place_count = (uint32_t)n;
  node->place_cap = (uint32_t)cap;
}

void lac_json_settle(lac_statute *statute, lac_node *node,
                     const lac_json_text *text) {
  if (text->run_count == 0) return;
  size_t limit = statute->source->text.n;
  for (lac_node *n = node; n != NULL; n = lac_node_walk(node, n)) {
    if (n->offset >= limit) n->offset = true_offset(text, n->offset);
    bool any = false;
    for (size_t i = 0; i < n->place_count; i++)
      any |= n->places[i].offset >= limit;
    if (any) settle_places(statute, n, limit, text);
  }
}
