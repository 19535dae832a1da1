/* SPDX-License-Identifier: Apache-2.0 */
#include "blank.h"

#include <string.h>

#include "utext.h"

/* The longest text in brackets that is looked at. */
enum { MAX_BRACKET = 200, MIN_LINE = 3 };

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static size_t skip_spaces(lac_str s, size_t i) {
  while (i < s.n && is_space(s.p[i])) i++;
  return i;
}

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* Dots, lines, bullets and crosses: nothing has been written yet. */
static bool is_empty(lac_str s) {
  static const uint32_t fillers[] = {'.',    '_',    '-',    '?',
                                     '*',    'x',    'X',    0x2013,
                                     0x2014, 0x2022, 0x2026, 0x25cf};
  for (size_t i = 0; i < s.n;) {
    uint32_t c = lac_utext_next(s, &i);
    bool empty = lac_utext_is_space(c);
    for (size_t k = 0; !empty && k < sizeof fillers / sizeof *fillers; k++)
      empty = c == fillers[k];
    if (!empty) return false;
  }
  return true;
}

/* The next word of s from *i on; empty at the end. */
static lac_str next_word(lac_str s, size_t *i) {
  size_t from = *i;
  while (from < s.n && (is_space(s.p[from]) || strchr("-(),/", s.p[from])))
    from++;
  size_t to = from;
  while (to < s.n && !is_space(s.p[to]) && strchr("-(),/", s.p[to]) == NULL)
    to++;
  *i = to;
  return lac_str_sub(s, from, to);
}

/* Whether all words are of numbers: "two", "2", "two (2)", "vingt et un". */
static bool is_number(lac_str s, lac_vocab *vocab) {
  bool any = false;
  size_t i = 0;
  for (lac_str w; (w = next_word(s, &i)).n > 0;) {
    const lac_word_info *info = lac_vocab_info(vocab, lac_vocab_add(vocab, w));
    if (info->number >= 0 || info->numeral)
      any = true;
    else if (!any || !lac_word_is(info, LAC_WORDS_and))
      return false;
  }
  return any;
}

/* Marks of amendments, and text that says it is no law. */
static bool is_editors(lac_str s, const lac_vocab *vocab) {
  static const lac_words lists[] = {LAC_WORDS_repealed, LAC_WORDS_replaced,
                                    LAC_WORDS_pending, LAC_WORDS_suspended,
                                    LAC_WORDS_noted};
  if (s.n > 1 && is_upper(s.p[0]) && is_digit(s.p[1])) return true;
  size_t i = 0;
  lac_str w = next_word(s, &i);
  char folded[32];
  if (w.n == 0 || w.n > sizeof folded) return w.n == 0;
  for (size_t k = 0; k < w.n; k++)
    folded[k] = is_upper(w.p[k]) ? (char)(w.p[k] + 32) : w.p[k];
  for (size_t k = 0; k < sizeof lists / sizeof *lists; k++)
    if (lac_language_has(lac_vocab_language(vocab), lists[k],
                         (lac_str){folded, w.n}))
      return true;
  return false;
}

/* One blank or pair of brackets at i. */
static lac_blank_kind one_at(lac_str text, size_t i, lac_vocab *vocab,
                             size_t *end) {
  size_t k = i;
  if (text.p[i] == '_') {
    while (k < text.n && text.p[k] == '_') k++;
    *end = k;
    return k - i >= MIN_LINE && (i == 0 || text.p[i - 1] != '_')
               ? LAC_BLANK_NUMBER
               : LAC_BLANK_NONE;
  }
  if (text.p[i] != '[') return LAC_BLANK_NONE;
  for (k = i + 1; k < text.n && k - i < MAX_BRACKET; k++)
    if (text.p[k] == ']' || text.p[k] == '[') break;
  if (k >= text.n || text.p[k] != ']') return LAC_BLANK_NONE;
  *end = k + 1;
  if (k + 1 < text.n && text.p[k + 1] == '(') return LAC_BLANK_NONE;
  lac_str inside = lac_str_trim(lac_str_sub(text, i + 1, k));
  if (is_empty(inside)) return LAC_BLANK_NUMBER;
  if (is_number(inside, vocab)) {
    bool note = i > 0 && !is_space(text.p[i - 1]) &&
                memchr("](/", text.p[i - 1], 3) == NULL;
    return note ? LAC_BLANK_NONE : LAC_BLANK_NUMBER;
  }
  return is_editors(inside, vocab) ? LAC_BLANK_NONE : LAC_BLANK_WORDS;
}

/* Where the next alternative may begin: behind blanks, a stroke, "or". */
static size_t next_alternative(lac_str text, size_t i, lac_vocab *vocab) {
  i = skip_spaces(text, i);
  size_t from = i;
  while (i < text.n && i - from < 8 && !is_space(text.p[i]) && text.p[i] != '[')
    i++;
  lac_str word = lac_str_sub(text, from, i);
  if (word.n == 0 || lac_str_eq(word, LAC_STR("/")) ||
      lac_language_has(lac_vocab_language(vocab), LAC_WORDS_or, word))
    return skip_spaces(text, i);
  return text.n;
}

lac_blank_kind lac_blank_at(lac_str text, size_t at, lac_vocab *vocab,
                            size_t *end) {
  lac_blank_kind kind = one_at(text, at, vocab, end);
  for (lac_blank_kind last = kind; last != LAC_BLANK_NONE;) {
    size_t more, next = next_alternative(text, *end, vocab);
    if (next >= text.n || text.p[next] != '[') break;
    last = one_at(text, next, vocab, &more);
    if (last == LAC_BLANK_NONE) break;
    if (last == LAC_BLANK_WORDS) kind = last;
    *end = more;
  }
  return kind;
}
