/* SPDX-License-Identifier: Apache-2.0 */
#include "token.h"

#include "limits.h"
#include "utext.h"

enum { OTHER, LETTER, DIGIT };

/* The class of an ASCII character. */
static int ascii_class(unsigned char c) {
  if ((c | 32) >= 'a' && (c | 32) <= 'z') return LETTER;
  if (c >= '0' && c <= '9') return DIGIT;
  return OTHER;
}

/* Whether a word character stands at p[i] of n; its length in *len. */
static bool word_at(const char *p, size_t i, size_t n, size_t *len) {
  unsigned char c = (unsigned char)p[i];
  if (c < 0x80) {
    *len = 1;
    return ascii_class(c) != OTHER;
  }
  if (c == 0xc3) { /* Latin-1 letters but for the two signs */
    *len = 2;
    unsigned char d = (unsigned char)p[i + 1];
    return d != 0x97 && d != 0xb7;
  }
  if (c == 0xc2 && (unsigned char)p[i + 1] == 0xad) { /* soft hyphen */
    *len = 2;
    return true;
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

static void end_sentence(lac_tokens *t, size_t first, size_t start,
                         size_t end) {
  if (t->n == first) return;
  lac_sentence s = {(uint32_t)first, (uint32_t)(t->n - first), (uint32_t)start,
                    (uint32_t)end};
  LAC_PUSH(t->arena, t->sentences, t->sentence_n, t->sentence_cap, s);
}

/* The end of the word that starts at i: letters and digits, thousands
 * separators inside digits, an elision with its apostrophe, a possessive. */
static size_t word_end(const lac_vocab *vocab, lac_str text, size_t i) {
  size_t start = i, len;
  bool number = true;
  while (i < text.n && i - start < LAC_MAX_TOKEN) {
    if (word_at(text.p, i, text.n, &len)) {
      number = number && ascii_class((unsigned char)text.p[i]) == DIGIT;
      i += len;
      continue;
    }
    /* 10,000 and 100.000 */
    if (number && (text.p[i] == ',' || text.p[i] == '.') && i + 3 < text.n &&
        ascii_class((unsigned char)text.p[i + 1]) == DIGIT &&
        ascii_class((unsigned char)text.p[i + 2]) == DIGIT &&
        ascii_class((unsigned char)text.p[i + 3]) == DIGIT) {
      i += 4;
      continue;
    }
    if (is_apostrophe(text.p, i, text.n, &len)) {
      char folded[16];
      size_t n = 0;
      for (size_t k = start; k < i && n < sizeof folded - 1; k++)
        folded[n++] = text.p[k] >= 'A' && text.p[k] <= 'Z'
                          ? (char)(text.p[k] + 32)
                          : text.p[k];
      folded[n++] = '\'';
      if (i - start < sizeof folded - 1 &&
          lac_language_has(lac_vocab_language(vocab), LAC_WORDS_elision,
                           (lac_str){folded, n}))
        return i + len;
      size_t next;
      if (i + len < text.n && text.p[i + len] == 's' &&
          (i + len + 1 == text.n ||
           !word_at(text.p, i + len + 1, text.n, &next)))
        return i + len + 1;
    }
    break;
  }
  return i;
}

void lac_tokens_split(lac_tokens *t, lac_vocab *vocab, lac_str text) {
  t->n = 0;
  t->sentence_n = 0;
  size_t i = 0, first = 0, start = 0;
  while (i < text.n) {
    size_t len = 1;
    unsigned char c = (unsigned char)text.p[i];
    size_t end = i;
    if (lac_str_starts(lac_str_sub(text, i, i + 2), LAC_STR("§"))) {
      while (end + 1 < text.n && (unsigned char)text.p[end] == 0xc2 &&
             (unsigned char)text.p[end + 1] == 0xa7)
        end += 2;
    } else if (word_at(text.p, i, text.n, &len)) {
      end = word_end(vocab, text, i);
    }
    if (end > i) {
      if (t->n == first) start = i;
      lac_token tok = {(uint32_t)i, (uint32_t)end,
                       lac_vocab_add(vocab, lac_str_sub(text, i, end))};
      LAC_PUSH(t->arena, t->tokens, t->n, t->cap, tok);
      i = end;
      continue;
    }
    bool stop = false;
    if (c == '.' || c == '?' || c == '!') {
      stop = ends_here(t, vocab, text, i, first);
    } else if (c == ';') {
      size_t k = i + 1;
      while (k < text.n &&
             (text.p[k] == ' ' || text.p[k] == '\n' || text.p[k] == '\t'))
        k++;
      if (k < text.n) {
        size_t at = k;
        stop = lac_utext_is_quote(lac_utext_next(text, &at));
      }
    }
    i += len;
    if (stop) {
      end_sentence(t, first, start, i);
      first = t->n;
    }
  }
  end_sentence(t, first, start, text.n);
}
