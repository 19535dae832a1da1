/* SPDX-License-Identifier: Apache-2.0 */
#include "citation.h"

#include "utext.h"

enum { MAX_WORDS = 14, WINDOW = 64 };

/* A word of the text: its bytes, and what stands before it. */
typedef struct {
  size_t start;
  size_t end;
  bool upper;  /* begins with a capital */
  bool number; /* has a digit */
  bool act;    /* names a kind of act */
  bool act_lower;
  bool joins;        /* "of", "and", "de": may stand inside a name */
  bool break_before; /* punctuation parts it from the word before */
} word;

/* "*gesetz" in a list stands for every word that ends so. */
typedef struct {
  uint32_t list; /* bit LAC_WORDS_x */
  lac_str text;
} ending;

typedef struct {
  lac_arena *scratch;
  const lac_language *language;
  ending *endings;
  size_t n, cap;
} reader;

static void find_endings(reader *r, lac_words list) {
  lac_str w;
  for (size_t i = 0; (w = lac_language_word(r->language, list, i)).p != NULL;
       i++) {
    ending e = {UINT32_C(1) << list, lac_str_sub(w, 1, w.n)};
    if (w.n > 1 && w.p[0] == '*')
      LAC_PUSH(r->scratch, r->endings, r->n, r->cap, e);
  }
}

/* The lists that the word is in: bit LAC_WORDS_x. */
static uint32_t lists_of(const reader *r, lac_str folded) {
  uint32_t lists = lac_language_lists(r->language, folded);
  for (size_t i = 0; i < r->n; i++)
    if (lac_str_ends(folded, r->endings[i].text)) lists |= r->endings[i].list;
  return lists;
}

/* The words of text from *at on, at most WINDOW. */
static size_t split(const reader *r, lac_str text, size_t *at, word *words) {
  size_t n = 0, i = *at;
  bool broken = true;
  while (i < text.n && n < WINDOW) {
    size_t start = i;
    uint32_t c = lac_utext_next(text, &i);
    if (!lac_utext_is_word(c)) {
      /* "No. 12" and brackets inside a name do not part it. */
      if (!lac_utext_is_space(c) && c != '.' && c != '(' && c != ')' &&
          c != 0x2019 && c != '\'' && c != '-' && c != 0xb0 && c != '*')
        broken = true;
      if (c == '.' && n > 0 && words[n - 1].end - words[n - 1].start > 3)
        broken = true;
      continue;
    }
    word w = {.start = start,
              .upper = lac_utext_is_upper(c),
              .number = c >= '0' && c <= '9',
              .break_before = broken};
    while (i < text.n) {
      size_t k = i;
      c = lac_utext_next(text, &k);
      if (!lac_utext_is_word(c)) break;
      w.number = w.number || (c >= '0' && c <= '9');
      i = k;
    }
    w.end = i;
    lac_str folded =
        lac_utext_fold(r->scratch, lac_str_sub(text, w.start, w.end));
    uint32_t lists = lists_of(r, folded);
    w.act = (lists >> LAC_WORDS_act & 1) != 0;
    w.act_lower = (lists >> LAC_WORDS_act_lower & 1) != 0;
    w.joins = (lists >> LAC_WORDS_joins & 1) != 0;
    words[n++] = w;
    broken = false;
  }
  *at = i;
  return n;
}

/* "Criminal Justice (Theft) Act 1990", "Republic Act No. 12": the name around
 * the capitalised act word words[k] is [*from, *to). */
static bool capital_name(const word *words, size_t n, size_t k, size_t *from,
                         size_t *to) {
  size_t a = k, b = k + 1;
  while (a > 0 && b - a < MAX_WORDS && !words[a].break_before &&
         (words[a - 1].upper || words[a - 1].joins) && !words[a - 1].act)
    a--;
  while (a < k && (words[a].joins || words[a].number)) a++;
  /* A lone capital may be that of a sentence's first word: "Dieses Gesetz". */
  bool solid = a + 1 < k || (a < k && !words[a].break_before);
  while (b < n && b - a < MAX_WORDS && !words[b].break_before &&
         (words[b].number || words[b].joins ||
          (words[b].upper && !words[b].act && a == k)))
    b++;
  while (b > k + 1 && words[b - 1].joins) b--;
  for (size_t i = k + 1; i < b; i++)
    solid = solid || words[i].number || words[i].upper;
  *from = a;
  *to = b;
  return solid;
}

/* "loi n 78-17 du 6 janvier 1978", "code de procédure pénale": an act word in
 * lower case, joining words, then at most two others in a row. */
static bool lower_name(const word *words, size_t n, size_t k, size_t *from,
                       size_t *to) {
  enum { MOST = 9 };
  size_t b = k + 1, others = 0, row = 0;
  bool number = false;
  if (b >= n || words[b].break_before || !words[b].joins) return false;
  while (b < n && b - k < MOST && !words[b].break_before) {
    row = words[b].joins || words[b].number ? 0 : row + 1;
    if (row > 2 || (row > 0 && others > 0 && row == 1 && !number)) break;
    others += row > 0;
    number = number || words[b].number;
    b++;
  }
  while (b > k + 1 && words[b - 1].joins) b--;
  *from = k;
  *to = b;
  return b > k + 1;
}

void lac_citations_find(lac_arena *arena, const lac_language *language,
                        lac_str text, lac_citations *out) {
  lac_arena *scratch = lac_arena_new();
  reader r = {.scratch = scratch, .language = language};
  find_endings(&r, LAC_WORDS_act);
  find_endings(&r, LAC_WORDS_act_lower);
  find_endings(&r, LAC_WORDS_joins);
  word words[WINDOW];
  size_t at = 0;
  while (at < text.n) {
    size_t begin = at;
    size_t n = split(&r, text, &at, words);
    size_t done = 0;
    for (size_t k = 0; k < n; k++) {
      size_t a, b;
      bool named = k >= done && ((words[k].act && words[k].upper &&
                                  capital_name(words, n, k, &a, &b)) ||
                                 (words[k].act_lower && !words[k].upper &&
                                  lower_name(words, n, k, &a, &b)));
      if (!named) continue;
      lac_str name = lac_str_sub(text, words[a].start, words[b - 1].end);
      LAC_PUSH(arena, out->items, out->n, out->cap, name);
      done = b;
    }
    /* Windows overlap, so that no name is cut. */
    if (at < text.n && n == WINDOW && done < WINDOW - MAX_WORDS)
      at = words[WINDOW - MAX_WORDS].start;
    if (at <= begin) break;
  }
  lac_arena_free(scratch);
}
