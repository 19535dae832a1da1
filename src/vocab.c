/* SPDX-License-Identifier: Apache-2.0 */
#include "vocab.h"

#include <stdlib.h>
#include <string.h>

#include "limits.h"
#include "stem.h"
#include "utext.h"

/* A word seen lately, found without the table: texts repeat a few words most of
 * the time. */
typedef struct {
  lac_short_word key; /* all zeros: free */
  lac_word word;
  uint32_t lists;
} recent_word;

enum { RECENT_BITS = 12 };

struct lac_vocab {
  recent_word recent[1 << RECENT_BITS];
  lac_arena *arena;
  const lac_language *language;
  lac_stemmer *stemmer;
  lac_intern *raw; /* symbol = word */
  lac_word_info *infos;
  size_t n;
  size_t cap;
  lac_intern *spelled;  /* "dix huit", folded */
  long *spelled_values; /* by symbol */
  size_t spelled_n;
  size_t spelled_cap;
  lac_intern *starts; /* first words of those */
  lac_intern *parts;  /* all words of those */
};

/* The folded words of s, parted by single blanks; hyphens part words, too. */
static lac_str words_of(lac_arena *arena, lac_str s) {
  lac_str folded = lac_utext_fold(arena, s);
  lac_buf out;
  lac_buf_init(&out, arena);
  bool gap = false;
  size_t i = 0;
  while (i < folded.n) {
    size_t start = i;
    uint32_t c = lac_utext_next(folded, &i);
    if (!lac_utext_is_word(c)) {
      gap = gap || c != 0xad;
      continue;
    }
    if (gap && out.n > 0) lac_buf_byte(&out, ' ');
    gap = false;
    lac_buf_add(&out, lac_str_sub(folded, start, i));
  }
  return lac_buf_str(&out);
}

static void add_spelling(lac_vocab *v, lac_str words, long n) {
  if (words.n == 0 || lac_intern_find(v->spelled, words) != 0) return;
  lac_intern_add(v->spelled, words);
  LAC_PUSH(v->arena, v->spelled_values, v->spelled_n, v->spelled_cap, n);
  lac_str part, rest = words;
  lac_str_split(&rest, ' ', &part);
  lac_intern_add(v->starts, part);
  do lac_intern_add(v->parts, part);
  while (lac_str_split(&rest, ' ', &part));
}

/* A locale's numbers. Small ordinals are left out: the first, a second, third
 * persons and fifths are no ages or periods. */
static void add_locale(lac_vocab *v, lac_arena *scratch, const char *locale) {
  enum { TENS = 30, HUNDREDS = 7, SMALL_ORDINAL = 10 };
  static const long more[] = {365, 730, 2000};
  long numbers[100 + TENS + HUNDREDS + sizeof more / sizeof *more];
  size_t n = 0;
  for (long i = 1; i <= 100; i++) numbers[n++] = i;
  for (long i = 1; i <= TENS; i++) numbers[n++] = 100 + 10 * i;
  for (long i = 4; i < 4 + HUNDREDS; i++) numbers[n++] = 100 * i;
  for (size_t i = 0; i < sizeof more / sizeof *more; i++)
    numbers[n++] = more[i];
  lac_spelling *spelled = NULL;
  size_t spelled_n = 0, cap = 0;
  lac_utext_spell_all(scratch, locale, numbers, n, &spelled, &spelled_n, &cap);
  lac_str one = LAC_STR("");
  for (size_t i = 0; i < spelled_n; i++) {
    const lac_spelling *s = &spelled[i];
    if (s->ordinal && s->value < SMALL_ORDINAL) continue;
    lac_str words = words_of(scratch, s->words);
    if (s->value == 1) one = words;
    add_spelling(v, words, s->value);
    /* "hundred" for "one hundred", "hundertachtzig" */
    if ((s->value / 100 == 1 || s->value == 1000) && one.n > 0 &&
        lac_str_starts(words, one))
      add_spelling(v, lac_str_trim(lac_str_sub(words, one.n, words.n)),
                   s->value);
  }
}

/* The numbers that statutes spell out: ages, days, months, years of custody.
 * Others are put together from these (match.c). */
static void add_spellings(lac_vocab *v) {
  v->spelled_cap = 512;
  v->spelled_values = LAC_NEW_N(v->arena, long, v->spelled_cap);
  v->spelled_n = 1;
  lac_arena *scratch = lac_arena_new();
  lac_str name = lac_language_word(v->language, LAC_WORDS_spelled, 0);
  if (name.p == NULL) name = lac_str_of(lac_language_tag(v->language));
  for (size_t i = 1; name.p != NULL; i++) {
    add_locale(v, scratch, lac_str_dup(scratch, name));
    name = lac_language_word(v->language, LAC_WORDS_spelled, i);
  }
  lac_arena_free(scratch);
  for (size_t i = 0;; i++) { /* "einem Jahr": one, in its other forms */
    lac_str one = lac_language_word(v->language, LAC_WORDS_one, i);
    if (one.p == NULL) break;
    add_spelling(v, one, 1);
  }
}

lac_vocab *lac_vocab_new(const lac_language *language, bool numbers) {
  lac_arena *arena = lac_arena_new();
  lac_vocab *v = LAC_NEW(arena, lac_vocab);
  v->arena = arena;
  v->language = language;
  const char *stemmer = lac_language_stemmer(language);
  v->stemmer = stemmer == NULL ? NULL : lac_stemmer_new(stemmer);
  v->raw = lac_intern_new(arena);
  v->spelled = lac_intern_new(arena);
  v->starts = lac_intern_new(arena);
  v->parts = lac_intern_new(arena);
  v->cap = 1024;
  v->infos = LAC_NEW_N(arena, lac_word_info, v->cap);
  v->n = 1;
  if (numbers) add_spellings(v);
  return v;
}

void lac_vocab_free(lac_vocab *v) {
  if (v == NULL) return;
  lac_stemmer_free(v->stemmer);
  lac_arena_free(v->arena);
}

const lac_language *lac_vocab_language(const lac_vocab *v) {
  return v->language;
}

/* The value of digits with or without separators ("10,000"), or -1. */
static long digits(lac_str s) {
  long value = 0;
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    if (c >= '0' && c <= '9') {
      if (++n > 12) return -1;
      value = value * 10 + (c - '0');
    } else if (c != ',' && c != '.') {
      return -1;
    }
  }
  return n == 0 ? -1 : value;
}

static lac_word_info look_at(lac_vocab *v, lac_str bytes) {
  lac_word_info w = {.number = digits(bytes)};
  w.folded = lac_utext_fold(v->arena, bytes);
  /* A possessive is the word itself: "person's". */
  if (w.folded.n > 2 && lac_str_ends(w.folded, LAC_STR("'s"))) w.folded.n -= 2;
  w.stem = lac_language_stem(v->language, w.folded);
  if (w.stem.n == 0) {
    w.stem = w.folded;
    if (v->stemmer != NULL && w.number < 0)
      w.stem = lac_str_copy(v->arena, lac_stem(v->stemmer, w.folded));
  }
  size_t first = 0;
  w.capital = lac_utext_is_upper(lac_utext_next(bytes, &first));
  w.spelled = lac_intern_find(v->starts, w.folded) != 0;
  w.numeral = lac_intern_find(v->parts, w.folded) != 0;
  w.lists = lac_language_lists(v->language, w.folded);
  return w;
}

/* The word in the table, looked at where it is new. */
static lac_word add(lac_vocab *v, lac_str bytes) {
  lac_word word = lac_intern_add(v->raw, bytes);
  if (word == v->n) {
    lac_word_info info = look_at(v, bytes);
    LAC_PUSH(v->arena, v->infos, v->n, v->cap, info);
  }
  return word;
}

lac_word lac_vocab_add_short(lac_vocab *v, lac_short_word key, lac_str bytes,
                             uint32_t *lists) {
  uint64_t h =
      (key.head ^ key.tail * 0x9e3779b97f4a7c15u) * 0xff51afd7ed558ccdu;
  recent_word *recent = &v->recent[h >> (64 - RECENT_BITS)];
  if (recent->key.head != key.head || recent->key.tail != key.tail) {
    recent->key = key;
    recent->word = add(v, bytes);
    recent->lists = v->infos[recent->word].lists;
  }
  *lists |= recent->lists;
  return recent->word;
}

lac_word lac_vocab_add(lac_vocab *v, lac_str bytes) {
  lac_short_word key = {0};
  uint32_t lists = 0;
  if (bytes.n == 0 || bytes.n > sizeof key) return add(v, bytes);
  memcpy(&key, bytes.p, bytes.n);
  return lac_vocab_add_short(v, key, bytes, &lists);
}

lac_word lac_vocab_blank(lac_vocab *v) {
  lac_word word = add(v, LAC_STR("[]"));
  v->infos[word].number = LAC_NUMBER_UNDECIDED;
  return word;
}

const lac_word_info *lac_vocab_info(const lac_vocab *v, lac_word word) {
  return &v->infos[word];
}

size_t lac_vocab_count(const lac_vocab *v) { return v->n - 1; }

long lac_vocab_spelled(const lac_vocab *v, const lac_word *words, size_t n) {
  char joined[LAC_MAX_TOKEN];
  size_t used = 0;
  for (size_t i = 0; i < n; i++) {
    lac_str s = v->infos[words[i]].folded;
    if (used + s.n + 1 > sizeof joined) return -1;
    if (i > 0) joined[used++] = ' ';
    for (size_t k = 0; k < s.n; k++) joined[used++] = s.p[k];
  }
  lac_sym sym = lac_intern_find(v->spelled, (lac_str){joined, used});
  return sym == 0 ? -1 : v->spelled_values[sym];
}
