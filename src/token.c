/* SPDX-License-Identifier: Apache-2.0 */
#include "token.h"

#include <endian.h>

#include "blank.h"
#include "limits.h"
#include "utext.h"

enum { OTHER, LETTER, DIGIT, STOP, SEMICOLON, BLANK, HIGH };

#define FOUR(c, class) \
  [c] = class, [c + 1] = class, [c + 2] = class, [c + 3] = class
#define SIXTEEN(c, class) \
  FOUR(c, class), FOUR(c + 4, class), FOUR(c + 8, class), FOUR(c + 12, class)

/* What the first byte of a character says. */
static const unsigned char class_of[256] = {
    FOUR('a', LETTER),   FOUR('e', LETTER),   FOUR('i', LETTER),
    FOUR('m', LETTER),   FOUR('q', LETTER),   FOUR('u', LETTER),
    ['y'] = LETTER,      ['z'] = LETTER,      FOUR('A', LETTER),
    FOUR('E', LETTER),   FOUR('I', LETTER),   FOUR('M', LETTER),
    FOUR('Q', LETTER),   FOUR('U', LETTER),   ['Y'] = LETTER,
    ['Z'] = LETTER,      FOUR('0', DIGIT),    FOUR('4', DIGIT),
    ['8'] = DIGIT,       ['9'] = DIGIT,       ['.'] = STOP,
    ['?'] = STOP,        ['!'] = STOP,        [';'] = SEMICOLON,
    ['['] = BLANK,       ['_'] = BLANK,       SIXTEEN(0x80, HIGH),
    SIXTEEN(0x90, HIGH), SIXTEEN(0xa0, HIGH), SIXTEEN(0xb0, HIGH),
    SIXTEEN(0xc0, HIGH), SIXTEEN(0xd0, HIGH), SIXTEEN(0xe0, HIGH),
    SIXTEEN(0xf0, HIGH)};

static int class_at(lac_str s, size_t i) {
  return class_of[(unsigned char)s.p[i]];
}

/* Whether a word character stands at p[i] of n; its length in *len. */
static bool word_at(const char *p, size_t i, size_t n, size_t *len) {
  unsigned char c = (unsigned char)p[i];
  if (c < 0x80) {
    *len = 1;
    return class_of[c] == LETTER || class_of[c] == DIGIT;
  }
  if (c == 0xc3) { /* Latin-1 letters but for the two signs */
    *len = 2;
    unsigned char d = (unsigned char)p[i + 1];
    return d != 0x97 && d != 0xb7;
  }
  if (c ==
      0xc2) { /* Latin-1 signs: the soft hyphen, a, 2, 3, micro, 1, o ... */
    *len = 2;
    unsigned char d = (unsigned char)p[i + 1];
    if (d < 0xaa || d == 0xab || d == 0xbb) return false;
    if (d == 0xad) return true;
  } else if (c == 0xe2 && (unsigned char)p[i + 1] == 0x80) {
    *len = 3; /* dashes, quotation marks */
    return false;
  }
  size_t at = i;
  uint32_t u = lac_utext_next((lac_str){p, n}, &at);
  *len = at - i;
  return lac_utext_is_word(u);
}

static bool is_apostrophe(const char *p, size_t i, size_t n, size_t *len) {
  *len = 1;
  if (p[i] == '\'') return true;
  *len = 3;
  return i + 2 < n && (unsigned char)p[i] == 0xe2 &&
         (unsigned char)p[i + 1] == 0x80 && (unsigned char)p[i + 2] == 0x99;
}

void lac_tokens_init(lac_tokens *t, lac_arena *arena) {
  *t = (lac_tokens){.arena = arena};
}

bool lac_token_begins(lac_str s) {
  size_t i = 0;
  while (i < s.n) {
    uint32_t c = lac_utext_next(s, &i);
    if (lac_utext_is_space(c)) continue;
    if (c < 0x80)
      return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '"' ||
             c == '(' || c == '[' || c == '\'';
    return c == 0xa7 || lac_utext_is_upper(c) || lac_utext_is_quote(c);
  }
  return true;
}

/* Whether the dot at text.p[dot] ends a sentence. */
static bool ends_here(const lac_tokens *t, const lac_vocab *vocab, lac_str text,
                      size_t dot, size_t first) {
  size_t after = dot + 1;
  while (after < text.n && (text.p[after] == ')' || text.p[after] == '"' ||
                            text.p[after] == ']' || text.p[after] == '*'))
    after++;
  if (after >= text.n) return true;
  unsigned char c = (unsigned char)text.p[after];
  bool closing_quote = c == 0xe2 && after + 2 < text.n &&
                       (unsigned char)text.p[after + 1] == 0x80 &&
                       ((unsigned char)text.p[after + 2] == 0x9d ||
                        (unsigned char)text.p[after + 2] == 0x99);
  if (closing_quote) {
    after += 3;
    if (after >= text.n) return true;
    c = (unsigned char)text.p[after];
  }
  if (c > ' ' && c != 0xc2 && c != 0xe2) return false;
  if (!lac_token_begins(lac_str_sub(text, after, after + 32))) return false;
  if (text.p[dot] != '.' || t->n <= first) return true;
  const lac_token *last = &t->tokens[t->n - 1];
  if (last->end != dot) return true;
  const lac_word_info *w = lac_vocab_info(vocab, last->word);
  if (lac_word_is(w, LAC_WORDS_abbreviation)) return false;
  if (last->end - last->start == 1 && w->number < 0) return false;
  if (w->number >= 0) { /* "1. Januar": an ordinal before such a word */
    size_t k = after, len = 0;
    while (k < text.n && !word_at(text.p, k, text.n, &len)) k += len;
    size_t end = k;
    while (end < text.n && end - k < LAC_MAX_TOKEN &&
           word_at(text.p, end, text.n, &len))
      end += len;
    char folded[LAC_MAX_TOKEN + 4];
    size_t n = 0;
    for (size_t i = k; i < end && n < LAC_MAX_TOKEN; i++)
      folded[n++] = text.p[i] >= 'A' && text.p[i] <= 'Z'
                        ? (char)(text.p[i] + 32)
                        : text.p[i];
    return !lac_language_has(lac_vocab_language(vocab), LAC_WORDS_ordinal,
                             (lac_str){folded, n});
  }
  return true;
}

static void end_sentence(lac_tokens *t, size_t first, size_t start, size_t end,
                         uint32_t lists) {
  if (t->n == first) return;
  lac_sentence s = {(uint32_t)first, (uint32_t)(t->n - first), (uint32_t)start,
                    (uint32_t)end, lists};
  LAC_PUSH(t->arena, t->sentences, t->sentence_n, t->sentence_cap, s);
}

/* Where the word that starts at `start` goes on behind the apostrophe at i: its
 * end, 0 where the apostrophe ends it. */
static size_t past_apostrophe(const lac_vocab *vocab, lac_str text,
                              size_t start, size_t i, size_t len) {
  char folded[16];
  size_t n = 0;
  if (i - start < sizeof folded - 1) {
    for (size_t k = start; k < i; k++)
      folded[n++] = text.p[k] >= 'A' && text.p[k] <= 'Z'
                        ? (char)(text.p[k] + 32)
                        : text.p[k];
    folded[n++] = '\'';
    if (lac_language_has(lac_vocab_language(vocab), LAC_WORDS_elision,
                         (lac_str){folded, n}))
      return i + len;
  }
  size_t next;
  if (i + len < text.n && text.p[i + len] == 's' &&
      (i + len + 1 == text.n || !word_at(text.p, i + len + 1, text.n, &next)))
    return i + len + 1;
  return 0;
}

/* The end of the word that starts at i: letters and digits, thousands
 * separators inside digits, an elision with its apostrophe, a possessive. */
static size_t word_end(const lac_vocab *vocab, lac_str text, size_t i) {
  size_t start = i, len;
  size_t limit = text.n - i > LAC_MAX_TOKEN ? i + LAC_MAX_TOKEN : text.n;
  bool number = true;
  while (i < limit) {
    int class = class_at(text, i);
    if (class == LETTER) {
      do i++;
      while (i < limit && class_at(text, i) == LETTER);
      number = false;
      continue;
    }
    if (class == DIGIT) {
      i++;
      continue;
    }
    if (class == HIGH && word_at(text.p, i, text.n, &len)) {
      number = false;
      i += len;
      continue;
    }
    /* 10,000 and 100.000 */
    if (number && (text.p[i] == ',' || text.p[i] == '.') && i + 3 < text.n &&
        class_at(text, i + 1) == DIGIT && class_at(text, i + 2) == DIGIT &&
        class_at(text, i + 3) == DIGIT) {
      i += 4;
      continue;
    }
    if (is_apostrophe(text.p, i, text.n, &len)) {
      size_t end = past_apostrophe(vocab, text, start, i, len);
      return end == 0 ? i : end;
    }
    break;
  }
  return i;
}

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* The top bit of each of eight bytes that is no ASCII letter. */
static uint64_t no_letters(uint64_t eight) {
  uint64_t lower = (eight | EACH(0x20)) & EACH(0x7f);
  uint64_t from_a = lower + EACH(0x80 - 'a'), past_z = lower + EACH(0x7f - 'z');
  return (~from_a | past_z | eight) & EACH(0x80);
}

/* Most words are a few ASCII letters between others than letters, digits and
 * apostrophes: such a word at i, eight bytes at a time, its length; 0 where it
 * is not so plain. */
static size_t plain_word(lac_str text, size_t i, lac_short_word *word) {
  uint64_t half[2] = {0, 0};
  if (text.n - i <= sizeof half) return 0;
  size_t n = 0;
  for (int k = 0; k < 2; k++, n += 8) {
    memcpy(&half[k], text.p + i + n, 8);
    uint64_t other = no_letters(le64toh(half[k]));
    if (other == 0) continue;
    int bits = __builtin_ctzll(other) & ~7;
    half[k] &= htole64((UINT64_C(1) << bits) - 1);
    n += (size_t)bits / 8;
    break;
  }
  int class = class_at(text, i + n);
  if (class == LETTER || class == DIGIT || class == HIGH ||
      text.p[i + n] == '\'')
    return 0;
  *word = (lac_short_word){half[0], half[1]};
  return n;
}

/* Whether a quotation mark comes after the semicolon at i, blanks between. */
static bool before_quote(lac_str text, size_t i) {
  size_t k = i + 1;
  while (k < text.n &&
         (text.p[k] == ' ' || text.p[k] == '\n' || text.p[k] == '\t'))
    k++;
  if (k >= text.n || class_at(text, k) == LETTER) return false;
  return lac_utext_is_quote(lac_utext_next(text, &k));
}

/* The end of a run of section signs at i, or i. */
static size_t signs_end(lac_str text, size_t i) {
  while (i + 1 < text.n && text.p[i] == '\xc2' && text.p[i + 1] == '\xa7')
    i += 2;
  return i;
}

static void add_token(lac_tokens *t, size_t start, size_t end, lac_word word) {
  lac_token token = {(uint32_t)start, (uint32_t)end, word};
  LAC_PUSH(t->arena, t->tokens, t->n, t->cap, token);
}

void lac_tokens_split(lac_tokens *t, lac_vocab *vocab, lac_str text) {
  t->n = 0;
  t->sentence_n = 0;
  size_t i = 0, first = 0, start = 0;
  uint32_t lists = 0;
  while (i < text.n) {
    size_t len = 1, end = i;
    bool stop = false;
    lac_short_word word;
    switch (class_at(text, i)) {
      case OTHER: i++; continue;
      case LETTER:
        len = plain_word(text, i, &word);
        if (len > 0) {
          if (t->n == first) start = i;
          end = i + len;
          lac_str bytes = lac_str_sub(text, i, end);
          add_token(t, i, end, lac_vocab_add_short(vocab, word, bytes, &lists));
          i = text.p[end] == ' ' ? end + 1 : end;
          continue;
        }
        end = word_end(vocab, text, i);
        break;
      case DIGIT: end = word_end(vocab, text, i); break;
      case BLANK:
        if (lac_blank_at(text, i, vocab, &end) != LAC_BLANK_NUMBER) {
          i++;
          continue;
        }
        if (t->n == first) start = i;
        add_token(t, i, end, lac_vocab_blank(vocab));
        i = end;
        continue;
      case STOP: stop = ends_here(t, vocab, text, i, first); break;
      case SEMICOLON: stop = before_quote(text, i); break;
      default:
        end = signs_end(text, i);
        if (end == i && word_at(text.p, i, text.n, &len))
          end = word_end(vocab, text, i);
    }
    if (end > i) {
      if (t->n == first) start = i;
      lac_word w = lac_vocab_add(vocab, lac_str_sub(text, i, end));
      lists |= lac_vocab_info(vocab, w)->lists;
      add_token(t, i, end, w);
      i = end;
      continue;
    }
    i += len;
    if (stop) {
      end_sentence(t, first, start, i, lists);
      first = t->n;
      lists = 0;
    }
  }
  end_sentence(t, first, start, text.n, lists);
}
