/* SPDX-License-Identifier: Apache-2.0 */
#include "link.h"

#include "limits.h"
#include "utext.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

lac_str lac_cite_key(lac_arena *arena, lac_str cite) {
  lac_buf plain; /* folding would make letters of ordinal signs */
  lac_buf_init(&plain, arena);
  for (size_t i = 0; i < cite.n;) {
    size_t start = i;
    uint32_t c = lac_utext_next(cite, &i);
    if (c == 0xba || c == 0xaa || c == 0xb0) continue;
    lac_buf_add(&plain, lac_str_sub(cite, start, i));
  }
  lac_str folded = lac_utext_fold(arena, lac_buf_str(&plain));
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t i = 0; i < folded.n;) {
    size_t start = i;
    uint32_t c = lac_utext_next(folded, &i);
    bool inside = start > 0 && i < folded.n && is_digit(folded.p[start - 1]) &&
                  is_digit(folded.p[i]);
    if ((c == '.' && !inside) || c == '*' || lac_utext_is_space(c)) continue;
    if (c >= 0x2010 && c <= 0x2013) {
      lac_buf_byte(&out, '-');
      continue;
    }
    lac_buf_add(&out, lac_str_sub(folded, start, i));
  }
  return lac_buf_str(&out);
}

static size_t skip_blanks(lac_str s, size_t i) {
  while (i < s.n) {
    size_t k = i;
    if (!lac_utext_is_space(lac_utext_next(s, &k))) break;
    i = k;
  }
  return i;
}

/* "86 bis" is a number, "3 bis 8" a range. */
static bool number_follows(lac_str s, size_t i) {
  i = skip_blanks(s, i);
  return i < s.n && is_digit(s.p[i]);
}

/* "XII", "XII.13": where a Roman number at s[i..] ends, i if there is none.
 * Capitals only, and of single letters those that count to ten: "section C" is
 * no number. */
static size_t roman_end(lac_str s, size_t i) {
  static const lac_str digits = {"IVXLCDM", 7};
  size_t k = i;
  while (k < s.n && k < i + 8 &&
         lac_str_find(digits, lac_str_sub(s, k, k + 1)) < digits.n)
    k++;
  if (k == i || (k < s.n && (is_letter(s.p[k]) || is_digit(s.p[k])))) return i;
  if (k == i + 1 && s.p[i] != 'I' && s.p[i] != 'V' && s.p[i] != 'X') return i;
  while (k + 1 < s.n && s.p[k] == '.' && is_digit(s.p[k + 1]))
    for (k++; k < s.n && is_digit(s.p[k]);) k++;
  return k;
}

/* The number of a provision at s[i..]: digits with letters, hyphened groups
 * ("12-3-1"), a letter or two before ("L34-1", "L. 34-1"), "bis" and its kin
 * after, also with a hyphen. Returns where it ends, i if there is none. */
static size_t number_end(const lac_language *language, lac_str s, size_t i) {
  size_t k = i;
  while (k < s.n && k < i + 2 && is_letter(s.p[k])) k++;
  /* "L. 34-1", "R*121-1", "R.* 121-1" */
  while (k > i && k < s.n && (s.p[k] == '.' || s.p[k] == '*')) k++;
  if (k > i && k < s.n && s.p[k] == ' ') k++;
  if (k >= s.n || !is_digit(s.p[k])) return roman_end(s, i);
  while (k < s.n) {
    if (is_digit(s.p[k]) || is_letter(s.p[k])) {
      k++;
    } else if ((s.p[k] == '-' || s.p[k] == '.') && k + 1 < s.n &&
               is_digit(s.p[k + 1])) {
      k++;
    } else if (s.p[k] == '-' && k + 1 < s.n && is_letter(s.p[k + 1]) &&
               (k + 2 == s.n || !is_letter(s.p[k + 2]))) {
      k += 2; /* 10-A */
    } else if (s.p[k] == '/' && k + 1 < s.n && s.p[k + 1] >= 'A' &&
               s.p[k + 1] <= 'Z' && (k + 2 == s.n || !is_letter(s.p[k + 2]))) {
      k += 2; /* 245/A */
    } else {
      break;
    }
  }
  static const char *const latin[] = {
      "bis",    "ter",    "quater", "quinquies", "sexies", "septies",
      "octies", "novies", "nonies", "decies",    NULL};
  if (k >= s.n || (s.p[k] != ' ' && s.p[k] != '-')) return k;
  for (int w = 0; latin[w] != NULL; w++) {
    lac_str word = lac_str_of(latin[w]);
    size_t end = k + 1 + word.n;
    if (lac_str_starts(lac_str_sub(s, k + 1, s.n), word) &&
        (end == s.n || !is_letter(s.p[end]))) {
      bool range = number_follows(s, end) &&
                   lac_language_starts(language, LAC_WORDS_range,
                                       lac_str_sub(s, k + 1, s.n)) > 0;
      return range ? k : end;
    }
  }
  return k;
}

/* Past "(a)" at s[i..], i if there is none. */
static size_t bracket_end(lac_str s, size_t i) {
  if (i >= s.n || s.p[i] != '(') return i;
  size_t close = i + 1;
  while (close < s.n && close < i + 8 && s.p[close] != ')') close++;
  return close < s.n && s.p[close] == ')' ? close + 1 : i;
}

/* "7(1)" after a word for parts, "subsection 7(1)": the number before the
 * bracket is that of the provision. Not so "paragraph 2(a)". */
static bool is_deep(lac_str s, size_t from, size_t end) {
  return end > from && is_digit(s.p[from]) && end + 1 < s.n &&
         s.p[end] == '(' && is_digit(s.p[end + 1]);
}

/* Past the number of a part, "2", "1a", "(b)", at s[i..]; i if there is none.
 * Letters alone may be a word, and are taken only where a number is due. */
static size_t inner_end(lac_str s, size_t i, bool due) {
  size_t end = i;
  if (i >= s.n || (!due && !is_digit(s.p[i]) && s.p[i] != '(')) return i;
  while (end < s.n && (is_digit(s.p[end]) || is_letter(s.p[end]) ||
                       s.p[end] == '(' || s.p[end] == ')'))
    end++;
  return end;
}

/* Past the word between two numbers at s[i..], with blanks; i if there is
 * none. */
static size_t joint_end(const lac_language *language, lac_str s, size_t i,
                        bool *range) {
  size_t k = skip_blanks(s, i);
  lac_str rest = lac_str_sub(s, k, s.n);
  size_t n = lac_language_starts(language, LAC_WORDS_range, rest);
  *range = n > 0;
  if (n == 0) n = lac_language_starts(language, LAC_WORDS_listing, rest);
  if (n == 0) return i;
  k = skip_blanks(s, k + n);
  if (*range) return k;
  /* ", and" */
  n = lac_language_starts(language, LAC_WORDS_listing, lac_str_sub(s, k, s.n));
  return n > 0 ? skip_blanks(s, k + n) : k;
}

/* Past "(1)(a)", "(1), (2) or (3)", "Abs. 2 Satz 1 Nr. 3", "Absatz 2 bis 4",
 * "paragraph (b)". After a word for parts plain numbers are of parts. */
static size_t skip_inner(const lac_language *language, lac_str s, size_t i) {
  enum { ROUNDS = 24 };
  bool named = false, range;
  for (int rounds = 0; rounds < ROUNDS; rounds++) {
    size_t k = skip_blanks(s, i);
    size_t end = bracket_end(s, k);
    if (end == k) {
      k = joint_end(language, s, i, &range);
      end = bracket_end(s, k);
    }
    if (end == k && named && k > i) end = inner_end(s, k, false);
    if (end > k) {
      i = end;
      continue;
    }
    k = skip_blanks(s, k);
    size_t word =
        lac_language_starts(language, LAC_WORDS_inner, lac_str_sub(s, k, s.n));
    if (word == 0) return i;
    k = skip_blanks(s, k + word);
    if (is_deep(s, k, number_end(language, s, k))) return i;
    end = inner_end(s, k, true);
    if (end == k) return i;
    named = true;
    i = end;
  }
  return i;
}

/* Whether what follows a list of numbers says that they are another work's. */
static bool is_foreign(const lac_language *language, lac_str s, size_t i) {
  lac_str rest = lac_str_sub(s, skip_blanks(s, i), s.n);
  if (lac_language_starts(language, LAC_WORDS_own, rest) > 0) return false;
  return lac_language_starts(language, LAC_WORDS_foreign, rest) > 0;
}

/* The separator between two numbers at s[i..]: its end, and whether it makes a
 * range; i if there is none. */
static size_t separator(const lac_language *language, lac_str s, size_t i,
                        bool *range) {
  size_t k = joint_end(language, s, i, range);
  if (k == i || *range) return k;
  /* ", §" */
  size_t n =
      lac_language_starts(language, LAC_WORDS_cite, lac_str_sub(s, k, s.n));
  return n > 0 ? skip_blanks(s, k + n) : k;
}

void lac_references_find(lac_arena *arena, const lac_vocab *vocab,
                         const lac_tokens *tokens, const lac_sentence *sentence,
                         lac_str text, lac_references *out) {
  const lac_language *language = lac_vocab_language(vocab);
  size_t done = 0;
  if ((sentence->lists >> LAC_WORDS_cite & 1) == 0 &&
      (sentence->lists >> LAC_WORDS_inner & 1) == 0)
    return;
  text = lac_str_sub(text, 0, sentence->end);
  for (uint32_t t = 0; t < sentence->count; t++) {
    const lac_token *tok = &tokens->tokens[sentence->first + t];
    if (tok->start < done) continue;
    const lac_word_info *word = lac_vocab_info(vocab, tok->word);
    bool cites = lac_word_is(word, LAC_WORDS_cite);
    if (!cites && !lac_word_is(word, LAC_WORDS_inner)) continue;
    size_t i = tok->end;
    if (i < text.n && text.p[i] == '.') i++;
    i = skip_blanks(text, i);
    if (!cites && !is_deep(text, i, number_end(language, text, i))) continue;
    size_t before = out->n;
    for (;;) {
      size_t end = number_end(language, text, i);
      if (end == i || out->n - before >= LAC_MAX_LINKS) break;
      lac_reference r = {
          .first = lac_cite_key(arena, lac_str_sub(text, i, end)),
          .from = tok->start,
          .to = (uint32_t)end};
      size_t after = skip_inner(language, text, end);
      bool range;
      size_t next = separator(language, text, after, &range);
      if (next != after && range) {
        size_t last = number_end(language, text, next);
        if (last > next) {
          r.last = lac_cite_key(arena, lac_str_sub(text, next, last));
          r.to = (uint32_t)last;
          after = skip_inner(language, text, last);
          next = separator(language, text, after, &range);
        }
      }
      LAC_PUSH(arena, out->items, out->n, out->cap, r);
      done = after;
      if (next == after || range) break;
      i = next;
    }
    if (out->n == before) continue;
    if (is_foreign(language, text, done))
      for (size_t k = before; k < out->n; k++) out->items[k].foreign = true;
  }
}
