/* SPDX-License-Identifier: Apache-2.0 */
#include "enumerator.h"

#include <string.h>

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/* Blank or no-break space at s.p[i]: its length, else 0. */
static size_t blank_at(lac_str s, size_t i) {
  if (i >= s.n) return 0;
  if (s.p[i] == ' ' || s.p[i] == '\t') return 1;
  if (i + 1 < s.n && s.p[i] == '\xc2' && s.p[i + 1] == '\xa0') return 2;
  if (i + 2 < s.n && s.p[i] == '\xe2' && s.p[i + 1] == '\x80' &&
      (s.p[i + 2] == '\xaf' || s.p[i + 2] == '\x89'))
    return 3;
  return 0;
}

/* Hyphen or dash at s.p[i]: its length, else 0. */
static size_t dash_at(lac_str s, size_t i) {
  if (i >= s.n) return 0;
  if (s.p[i] == '-') return 1;
  if (i + 2 < s.n && s.p[i] == '\xe2' && s.p[i + 1] == '\x80' &&
      s.p[i + 2] >= '\x90' && s.p[i + 2] <= '\x95')
    return 3;
  return 0;
}

/* Degree sign or ordinal sign: its length, else 0. */
static size_t degree_at(lac_str s, size_t i) {
  if (i + 1 >= s.n || s.p[i] != '\xc2') return 0;
  return s.p[i + 1] == '\xb0' || s.p[i + 1] == '\xba' || s.p[i + 1] == '\xaa'
             ? 2
             : 0;
}

static const char *const ordinals[] = {
    "bis",      "ter",       "quater",   "quinquies", "sexies",
    "septies",  "octies",    "novies",   "nonies",    "decies",
    "undecies", "duodecies", "terdecies"};

/* The place of a Latin ordinal in its row from 1, 0 for none. */
static unsigned ordinal(lac_str s) {
  for (unsigned i = 0; i < sizeof ordinals / sizeof *ordinals; i++)
    if (lac_str_eq_nocase(s, lac_str_of(ordinals[i]))) return i + 1;
  return 0;
}

bool lac_enumerator_ordinal(lac_str word) { return ordinal(word) > 0; }

/* An ordinal word at s.p[i], after at most one blank: moves *i behind it. */
static bool take_ordinal(lac_str s, size_t *i, lac_str *suffix) {
  size_t at = *i + blank_at(s, *i), end = at;
  while (end < s.n && is_lower(s.p[end])) end++;
  if (end - at < 3 || end - at > 9 || ordinal(lac_str_sub(s, at, end)) == 0)
    return false;
  *suffix = lac_str_sub(s, at, end);
  *i = end;
  return true;
}

static unsigned roman_digit(char c) {
  switch (c | 32) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    case 'l': return 50;
    case 'c': return 100;
    default: return 0;
  }
}

/* The value of a well-formed roman number up to 399, else 0. */
static unsigned roman(lac_str s) {
  static const char *const tens[] = {"",  "x",  "xx",  "xxx",  "xl",
                                     "l", "lx", "lxx", "lxxx", "xc"};
  static const char *const ones[] = {"",  "i",  "ii",  "iii",  "iv",
                                     "v", "vi", "vii", "viii", "ix"};
  unsigned value = 0, last = 1000;
  if (s.n == 0 || s.n > 8) return 0;
  for (size_t i = 0; i < s.n; i++) {
    unsigned d = roman_digit(s.p[i]);
    if (d == 0) return 0;
    value += d;
    if (last < d) value -= 2 * last;
    last = d;
  }
  if (value >= 100) return 0;
  char buf[16];
  size_t n = 0;
  for (const char *p = tens[value / 10]; *p != 0; p++) buf[n++] = *p;
  for (const char *p = ones[value % 10]; *p != 0; p++) buf[n++] = *p;
  return lac_str_eq_nocase(s, (lac_str){buf, n}) ? value : 0;
}

static void add_reading(lac_enumerator *e, lac_count count, unsigned main,
                        lac_str suffix) {
  if (e->reading_count < LAC_MAX_READINGS)
    e->readings[e->reading_count++] = (lac_reading){count, main, suffix};
}

/* All readings of a token of letters of one case. */
static void read_letters(lac_enumerator *e, lac_str s, bool upper) {
  unsigned first = (unsigned)(s.p[0] | 32) - 'a' + 1;
  unsigned value = roman(s);
  lac_count letter = upper ? LAC_COUNT_UPPER : LAC_COUNT_LOWER;
  lac_count numeral = upper ? LAC_COUNT_UPPER_ROMAN : LAC_COUNT_ROMAN;
  if (s.n == 2 && s.p[0] == s.p[1])
    add_reading(e, upper ? LAC_COUNT_UPPER2 : LAC_COUNT_LOWER2, first,
                LAC_STR(""));
  if (s.n <= 3) add_reading(e, letter, first, lac_str_sub(s, 1, s.n));
  if (value > 0) {
    add_reading(e, numeral, value, LAC_STR(""));
  } else if (s.n >= 2) { /* an inserted one: iia */
    value = roman(lac_str_sub(s, 0, s.n - 1));
    if (value > 0) add_reading(e, numeral, value, lac_str_sub(s, s.n - 1, s.n));
  }
}

/* Digits with their suffix: 12, 12BA, 4.1, 3-1, 2bis. Returns the length. */
static size_t read_digits(lac_enumerator *e, lac_str s, bool inner) {
  size_t i = 0;
  unsigned value = 0;
  while (i < s.n && is_digit(s.p[i]) && i < 4)
    value = value * 10 + (unsigned)(s.p[i++] - '0');
  if (i > 3) return 0;
  size_t end = i;
  if (inner && end + 1 < s.n && (s.p[end] == '.' || s.p[end] == '-') &&
      is_digit(s.p[end + 1])) {
    end++;
    while (end < s.n && is_digit(s.p[end]) && end - i < 4) end++;
  } else {
    while (end < s.n && (is_upper(s.p[end]) || is_lower(s.p[end]))) end++;
    if (end - i > 3 && ordinal(lac_str_sub(s, i, end)) == 0) return 0;
  }
  add_reading(e, LAC_COUNT_DIGIT, value, lac_str_sub(s, i, end));
  return end;
}

/* The number at the start of s with all its readings; returns its length. */
static size_t read_number(lac_enumerator *e, lac_str s, bool inner) {
  size_t n = 0;
  if (s.n == 0) return 0;
  if (is_digit(s.p[0])) {
    n = read_digits(e, s, inner);
  } else {
    bool upper = is_upper(s.p[0]);
    while (n < s.n && (upper ? is_upper(s.p[n]) : is_lower(s.p[n]))) n++;
    if (n == 0 || n > 8 || (n < s.n && (is_upper(s.p[n]) || is_lower(s.p[n]))))
      return 0;
    read_letters(e, lac_str_sub(s, 0, n), upper);
  }
  lac_str suffix;
  if (n > 0 && take_ordinal(s, &n, &suffix))
    for (unsigned i = 0; i < e->reading_count; i++)
      e->readings[i].suffix = suffix;
  return e->reading_count == 0 ? 0 : n;
}

static bool read_paren(lac_str s, lac_enumerator *e) {
  size_t i = 1;
  i += blank_at(s, i);
  size_t n = read_number(e, lac_str_sub(s, i, s.n), true);
  if (n == 0) return false;
  i += n;
  i += blank_at(s, i);
  if (i >= s.n || s.p[i] != ')') return false;
  e->mark = LAC_MARK_PAREN;
  e->n = i + 1;
  return true;
}

/* 1.2 or 1.2.3 with an optional final dot, and a blank. */
static bool read_decimal(lac_str s, lac_enumerator *e) {
  size_t i = 0, last = 0;
  unsigned dots = 0, value = 0;
  for (;;) {
    size_t from = i;
    value = 0;
    while (i < s.n && is_digit(s.p[i]) && i - from < 3)
      value = value * 10 + (unsigned)(s.p[i++] - '0');
    if (i == from) break;
    last = i;
    if (i + 1 >= s.n || s.p[i] != '.' || !is_digit(s.p[i + 1])) break;
    dots++;
    i++;
  }
  if (dots == 0 || dots > 6 || last != i) return false;
  if (i < s.n && s.p[i] == '.') i++;
  if (i < s.n && blank_at(s, i) == 0) return false;
  e->mark = LAC_MARK_DECIMAL;
  e->dots = dots;
  e->reading_count = 0;
  add_reading(e, LAC_COUNT_DIGIT, value, LAC_STR(""));
  e->n = i;
  return true;
}

/* What may stand after "1." so that it is no decimal or abbreviation. */
static bool ends_dot(lac_str s, size_t i) {
  return i >= s.n || blank_at(s, i) > 0 || dash_at(s, i) > 0 || s.p[i] == '(' ||
         s.p[i] == '[' || s.p[i] == '"';
}

static bool read_dot(lac_str s, size_t i, lac_enumerator *e) {
  i++;
  size_t degree = degree_at(s, i);
  if (degree > 0 && e->readings[0].count == LAC_COUNT_DIGIT) {
    e->mark = LAC_MARK_DEGREE;
    e->n = i + degree;
    return true;
  }
  if (!ends_dot(s, i)) return false;
  e->mark = LAC_MARK_DOT;
  e->n = i;
  /* "I. - ", "1.-", "A.–" */
  size_t at = i + blank_at(s, i);
  size_t dash = dash_at(s, at);
  if (dash > 0 && (at + dash >= s.n || blank_at(s, at + dash) > 0 || at == i ||
                   s.p[at + dash] == '('))
    e->n = at + dash;
  return true;
}

static bool read_bullet(lac_str s, lac_enumerator *e) {
  size_t n = dash_at(s, 0);
  if (n == 0 && s.p[0] == '*') n = 1;
  if (n == 0 && lac_str_starts(s, LAC_STR("•"))) n = sizeof "•" - 1;
  if (n == 0 && lac_str_starts(s, LAC_STR("·"))) n = sizeof "·" - 1;
  if (n == 0 || (n < s.n && blank_at(s, n) == 0)) return false;
  e->mark = LAC_MARK_BULLET;
  e->n = n;
  add_reading(e, LAC_COUNT_NONE, 1, LAC_STR(""));
  return true;
}

bool lac_enumerator_at(lac_str s, bool line, lac_enumerator *e) {
  e->reading_count = 0;
  e->dots = 0;
  if (s.n < 1) return false;
  if (s.p[0] == '(') return read_paren(s, e);
  if (!is_digit(s.p[0]) && !is_lower(s.p[0]) && !is_upper(s.p[0]))
    return line && read_bullet(s, e);
  if (line && is_digit(s.p[0]) && read_decimal(s, e)) return true;
  e->reading_count = 0;
  size_t i = read_number(e, s, false);
  if (i == 0 || i >= s.n) return false;
  size_t degree = degree_at(s, i);
  if (degree > 0 && e->readings[0].count == LAC_COUNT_DIGIT) {
    lac_str suffix;
    i += degree;
    if (take_ordinal(s, &i, &suffix)) e->readings[0].suffix = suffix;
    e->mark = LAC_MARK_DEGREE;
    e->n = i + (i < s.n && s.p[i] == ')');
    return true;
  }
  if (s.p[i] == ')') {
    if (i + 1 < s.n && blank_at(s, i + 1) == 0 && dash_at(s, i + 1) == 0)
      return false;
    e->mark = LAC_MARK_CLOSE;
    e->n = i + 1;
    return true;
  }
  if (line && s.p[i] == '/' && i < 4 && blank_at(s, i + 1) > 0) {
    e->mark = LAC_MARK_SLASH;
    e->n = i + 1;
    return true;
  }
  if (s.p[i] == '.') return read_dot(s, i, e);
  /* "I - " and "I – " of older French texts. */
  size_t at = i + blank_at(s, i), dash = dash_at(s, at);
  if (line && is_upper(s.p[0]) && at > i && dash > 0 &&
      blank_at(s, at + dash) > 0) {
    e->mark = LAC_MARK_DOT;
    e->n = at + dash;
    return true;
  }
  return false;
}

/* Whether suffix b comes after a on one number. */
static bool suffix_after(lac_str a, lac_str b) {
  if (b.n == 0) return false;
  if (a.n == 0) return true;
  unsigned oa = ordinal(a), ob = ordinal(b);
  if (oa != 0 && ob != 0) return ob > oa;
  if ((a.p[0] == '.' || a.p[0] == '-') && a.p[0] == b.p[0] && a.n != b.n)
    return b.n > a.n;
  return lac_str_cmp(a, b) < 0;
}

int lac_reading_follows(const lac_reading *last, const lac_reading *next) {
  if (last->count != next->count) {
    /* ... (y) (z) (aa) (bb) */
    bool lower =
        last->count == LAC_COUNT_LOWER && next->count == LAC_COUNT_LOWER2;
    bool upper =
        last->count == LAC_COUNT_UPPER && next->count == LAC_COUNT_UPPER2;
    return (lower || upper) && last->main == 26 && next->main == 1 ? 2 : 0;
  }
  if (next->count == LAC_COUNT_NONE) return 2;
  if (next->main == last->main)
    return suffix_after(last->suffix, next->suffix) ? 2 : 0;
  if (next->main == last->main + 1) return next->suffix.n == 0 ? 2 : 1;
  return next->main > last->main ? 1 : 0;
}

bool lac_reading_first(const lac_reading *r) {
  return r->main == 1 && r->suffix.n == 0;
}
