/* SPDX-License-Identifier: Apache-2.0 */
#include "outline_scan.h"

#include <string.h>

#include "utext.h"

/* Bytes at which an inline enumerator may be noticed. */
enum { NOT, OPEN, CLOSE, DOT, DEGREE, QUOTE };

static const unsigned char marks[256] = {
    ['('] = OPEN,    [')'] = CLOSE, ['.'] = DOT,
    [0xc2] = DEGREE, ['"'] = QUOTE, [0xe2] = QUOTE};

/* The words of a list, or, of the words in it, those that have a final dot:
 * "s." is cut short, "section" is not. */
static void add_words(lac_intern *table, const lac_language *lang,
                      lac_words words, bool dotted) {
  lac_str w;
  for (size_t i = 0; (w = lac_language_word(lang, words, i)).p != NULL; i++) {
    if (dotted && !lac_str_ends(w, LAC_STR("."))) continue;
    while (w.n > 0 && (w.p[w.n - 1] == '.' || w.p[w.n - 1] == ',')) w.n--;
    if (w.n > 0) lac_intern_add(table, w);
  }
}

lac_candidates *lac_candidates_new(lac_arena *arena,
                                   const lac_languages *languages) {
  lac_candidates *list = LAC_NEW(arena, lac_candidates);
  list->arena = arena;
  list->cut_short = lac_intern_new(arena);
  list->joining = lac_intern_new(arena);
  const lac_language *lang;
  for (size_t i = 0;
       languages != NULL && (lang = lac_languages_at(languages, i)) != NULL;
       i++) {
    add_words(list->cut_short, lang, LAC_WORDS_cite, true);
    add_words(list->cut_short, lang, LAC_WORDS_inner, true);
    add_words(list->cut_short, lang, LAC_WORDS_abbreviation, false);
    add_words(list->joining, lang, LAC_WORDS_and, false);
    add_words(list->joining, lang, LAC_WORDS_or, false);
  }
  return list;
}

size_t lac_outline_blanks(lac_str s) {
  size_t i = 0;
  while (i < s.n) {
    if (s.p[i] == ' ' || (s.p[i] >= '\t' && s.p[i] <= '\r'))
      i++;
    else if (i + 1 < s.n && s.p[i] == '\xc2' && s.p[i + 1] == '\xa0')
      i += 2;
    else
      break;
  }
  return i;
}

lac_str lac_outline_trim_end(lac_str s) {
  for (;;) {
    if (s.n > 0 &&
        (s.p[s.n - 1] == ' ' || (s.p[s.n - 1] >= '\t' && s.p[s.n - 1] <= '\r')))
      s.n--;
    else if (s.n > 1 && s.p[s.n - 2] == '\xc2' && s.p[s.n - 1] == '\xa0')
      s.n -= 2;
    else
      return s;
  }
}

size_t lac_outline_offset(const lac_outline_row *row, size_t at) {
  if (row->run_count == 0) return row->offset + at;
  at += row->shift;
  const lac_place *run =
      &row->runs[lac_place_find(row->runs, row->run_count, at)];
  return run->offset + (at - run->at);
}

bool lac_outline_starts_small(lac_str s) {
  if (s.n == 0) return false;
  if (!(s.p[0] & 0x80)) return s.p[0] >= 'a' && s.p[0] <= 'z';
  size_t i = 0;
  uint32_t c = lac_utext_next(s, &i);
  return lac_utext_is_word(c) && !lac_utext_is_upper(c);
}

size_t lac_outline_quote(lac_str s) {
  if (s.n == 0) return 0;
  if (s.p[0] == '"') return 1;
  if (!(s.p[0] & 0x80)) return 0;
  size_t i = 0;
  uint32_t c = lac_utext_next(s, &i);
  return lac_utext_is_quote(c) && c != 0x2019 ? i : 0;
}

lac_str lac_outline_term(lac_str s) {
  size_t from = lac_outline_quote(s);
  if (from == 0) return LAC_STR("");
  size_t i = from;
  while (i < s.n && i < 160) {
    size_t end = i, n = lac_outline_quote(lac_str_sub(s, i, s.n));
    if (n == 0) {
      i++;
      continue;
    }
    i += n;
    size_t blanks = lac_outline_blanks(lac_str_sub(s, i, s.n));
    lac_str rest = lac_str_sub(s, i + blanks, s.n);
    bool goes = rest.n > 1 && ((blanks > 0 && lac_outline_starts_small(rest)) ||
                               rest.p[0] == ',' || rest.p[0] == '(');
    return goes ? lac_str_trim(lac_str_sub(s, from, end)) : LAC_STR("");
  }
  return LAC_STR("");
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* Whether s ends with a word of the table. */
static bool ends_with_word(lac_intern *table, lac_str s) {
  char word[32];
  size_t n = 0;
  while (n < s.n && n < sizeof word && is_letter(s.p[s.n - n - 1])) n++;
  if (n == 0 || n >= sizeof word) return false;
  for (size_t i = 0; i < n; i++) {
    char c = s.p[s.n - n + i];
    word[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  return lac_intern_find(table, (lac_str){word, n}) != 0;
}

/* What the text before an enumerator (without blanks at its end) says. */
static lac_before classify(const lac_candidates *list, lac_str s, bool spaced) {
  if (s.n == 0) return LAC_BEFORE_LINE;
  char c = s.p[s.n - 1];
  if (s.n >= 3 && s.p[s.n - 3] == '\xe2' && s.p[s.n - 2] == '\x80') {
    if (c >= '\x90' && c <= '\x95') return LAC_BEFORE_DASH;
    if (c == '\x9d' || c == '\x99') return LAC_BEFORE_STOP; /* ” ’ */
  }
  switch (c) {
    case ':': return LAC_BEFORE_DASH;
    case '-':
      return spaced || (s.n > 1 && !is_letter(s.p[s.n - 2])) ? LAC_BEFORE_DASH
                                                             : LAC_BEFORE_TEXT;
    case ';':
    case ']':
    case ')':
    case '"': return LAC_BEFORE_STOP;
    case '.':
      return ends_with_word(list->cut_short, lac_str_sub(s, 0, s.n - 1))
                 ? LAC_BEFORE_TEXT
                 : LAC_BEFORE_STOP;
    case ',': return LAC_BEFORE_COMMA;
    default: break;
  }
  if (spaced && is_letter(c) && ends_with_word(list->joining, s))
    return LAC_BEFORE_JOIN;
  return LAC_BEFORE_TEXT;
}

/* Whether only separators stand in s: blanks, commas, one joining word. */
static bool is_separator(const lac_candidates *list, lac_str s) {
  s = lac_outline_trim_end(s);
  s = lac_str_sub(s, lac_outline_blanks(s), s.n);
  while (s.n > 0 && s.p[0] == ',') s = lac_str_sub(s, 1, s.n);
  s = lac_str_sub(s, lac_outline_blanks(s), s.n);
  if (s.n == 0 || s.n > 12) return s.n == 0;
  if (s.p[0] == '-' || lac_str_eq(s, LAC_STR("to")) ||
      lac_str_eq(s, LAC_STR("–")))
    return true;
  for (size_t i = 0; i < s.n; i++)
    if (!is_letter(s.p[i])) return false;
  return ends_with_word(list->joining, s);
}

static void add(lac_candidates *list, const lac_outline_row *rows, size_t row,
                size_t start, const lac_enumerator *e) {
  const lac_outline_row *r = &rows[row];
  lac_candidate c = {.e = *e, .row = row, .start = start};
  lac_str before = lac_outline_trim_end(lac_str_sub(r->text, 0, start));
  if (before.n == 0 && r->joined && row > 0)
    c.before = classify(list, lac_outline_trim_end(rows[row - 1].text), true);
  else
    c.before = classify(list, before, before.n < start);
  if (list->n > 0) {
    const lac_candidate *last = &list->items[list->n - 1];
    size_t end = last->start + last->e.n;
    if (last->row == row && start >= end && start - end <= 16) {
      lac_str gap = lac_str_sub(r->text, end, start);
      c.touching = lac_outline_trim_end(gap).n == 0;
      c.chained = c.touching || is_separator(list, gap);
    }
  }
  LAC_PUSH(list->arena, list->items, list->n, list->cap, c);
}

/* Where the token that ends before `end` begins, if a blank or the line's
 * start is before it; else `end`. */
static size_t token_start(lac_str s, size_t from, size_t end) {
  size_t i = end;
  while (
      i > from && end - i < 9 &&
      (is_digit(s.p[i - 1]) || (is_letter(s.p[i - 1]) && !(s.p[i - 1] & 0x80))))
    i--;
  if (i > from && s.p[i - 1] != ' ' && s.p[i - 1] != '\t' &&
      s.p[i - 1] != '\xa0' && s.p[i - 1] != '\x94')
    return end;
  return i;
}

/* The enumerator that is noticed at byte i, if any; gives its start. */
static bool notice(lac_str s, size_t from, size_t i, lac_enumerator *e,
                   size_t *start) {
  int mark = marks[(unsigned char)s.p[i]];
  *start = i;
  if (mark != OPEN) {
    if (i == from) return false;
    char c = s.p[i - 1];
    if (mark == DOT && !is_digit(c) && !(c >= 'A' && c <= 'Z')) return false;
    if (mark == DEGREE && (!is_digit(c) || i + 1 >= s.n)) return false;
    *start = token_start(s, from, i);
    if (*start == i) return false;
  }
  return lac_enumerator_at(lac_str_sub(s, *start, s.n), false, e);
}

/* Notices a definition in running text: `; “term” means`. */
static bool add_term(lac_candidates *list, const lac_outline_row *rows,
                     size_t row, size_t i) {
  lac_str s = rows[row].text;
  if (i == 0 ||
      (s.p[i] != '"' && !lac_str_starts(lac_str_sub(s, i, s.n), LAC_STR("“"))))
    return false;
  char c = s.p[i - 1];
  if (c != ' ' && c != '\n' && c != '\x94') return false;
  lac_str before = lac_outline_trim_end(lac_str_sub(s, 0, i));
  if (classify(list, before, true) < LAC_BEFORE_STOP) return false;
  lac_str term = lac_outline_term(lac_str_sub(s, i, s.n));
  if (term.n == 0) return false;
  lac_enumerator none = {.reading_count = 0};
  add(list, rows, row, i, &none);
  list->items[list->n - 1].term = term;
  return true;
}

static void scan_row(lac_candidates *list, const lac_outline_row *rows,
                     size_t row, size_t from) {
  const lac_outline_row *r = &rows[row];
  lac_str s = r->text;
  lac_enumerator e;
  size_t i = from + lac_outline_blanks(lac_str_sub(s, from, s.n));
  if (!r->joined && !r->defines &&
      lac_enumerator_at(lac_str_sub(s, i, s.n), true, &e)) {
    add(list, rows, row, i, &e);
    list->items[list->n - 1].before = LAC_BEFORE_LINE;
    i += e.n;
  }
  from = i;
  while (i < s.n) {
    while (i < s.n && marks[(unsigned char)s.p[i]] == NOT) i++;
    if (i >= s.n) break;
    size_t start;
    if (marks[(unsigned char)s.p[i]] == QUOTE) {
      add_term(list, rows, row, i);
      i++;
    } else if (notice(s, from, i, &e, &start)) {
      add(list, rows, row, start, &e);
      i = from = start + e.n;
    } else {
      i++;
    }
  }
}

void lac_candidates_scan(lac_candidates *list, const lac_outline_row *rows,
                         size_t row_count, size_t from) {
  list->n = 0;
  for (size_t row = 0; row < row_count; row++)
    scan_row(list, rows, row, row == 0 ? from : 0);
}
