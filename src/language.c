/* SPDX-License-Identifier: Apache-2.0 */
#include "language.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "limits.h"
#include "utext.h"

typedef struct {
  lac_str *items;
  size_t n;
  size_t cap;
} words;

struct lac_language {
  char *tag;
  char *name;
  char *stemmer;
  char sha256[65];
  lac_intern *all; /* the phrases of all lists */
  uint32_t *in;    /* of each: bit LAC_WORDS_x, a phrase of that list */
  size_t in_n, in_cap;
  words lists[LAC_WORDS_COUNT];
  size_t longest[LAC_WORDS_COUNT]; /* phrase of a list, in bytes */
  /* What phrases begin with, folded: bit LAC_WORDS_x by first byte. */
  uint32_t first[256];
  struct {
    lac_str word;
    lac_kind kind;
  } * labels;
  size_t label_count;
  size_t label_cap;
  lac_intern *forms; /* words whose stem is given */
  lac_str *form_stems;
  size_t form_n, form_cap;
};

_Static_assert(LAC_WORDS_COUNT <= 32, "lists are bits of a uint32_t");

struct lac_languages {
  lac_language **items;
  size_t n;
  size_t cap;
};

static const char *const keys[] = {
#define WORDS(id, key) key,
#include "words.def"
#undef WORDS
};

/* Has lac_language_has() say yes. */
static void add_to_list(lac_arena *arena, lac_language *lang, size_t list,
                        lac_str folded) {
  lac_sym sym = lac_intern_add(lang->all, folded);
  while (lang->in_n <= sym)
    LAC_PUSH(arena, lang->in, lang->in_n, lang->in_cap, 0);
  lang->in[sym] |= UINT32_C(1) << list;
}

static void add_phrase(lac_arena *arena, lac_language *lang, size_t list,
                       lac_str folded) {
  words *w = &lang->lists[list];
  LAC_PUSH(arena, w->items, w->n, w->cap, folded);
  add_to_list(arena, lang, list, folded);
  /* "s." is told from its word, which has no dot. */
  if (list == LAC_WORDS_cite && lac_str_ends(folded, LAC_STR(".")))
    add_to_list(arena, lang, list, lac_str_sub(folded, 0, folded.n - 1));
  if (folded.n > lang->longest[list]) lang->longest[list] = folded.n;
  lang->first[(unsigned char)folded.p[0]] |= UINT32_C(1) << list;
}

/* Adds the phrases of a line: separated by "|", or each word for itself where
 * the line has no bar. */
static void add_words(lac_arena *arena, lac_language *lang, size_t list,
                      lac_str rest) {
  char sep = lac_str_find(rest, LAC_STR("|")) < rest.n ? '|' : ' ';
  bool one = list >= LAC_WORDS_repealed && sep == ' ';
  lac_str piece;
  while (lac_str_split(&rest, one ? '\n' : sep, &piece)) {
    piece = lac_str_trim(piece);
    if (piece.n == 0) continue;
    add_phrase(arena, lang, list, lac_utext_fold(arena, piece));
  }
}

static bool kind_named(lac_str name, lac_kind *kind) {
  for (int k = 0; k < LAC_KIND_COUNT; k++)
    if (lac_str_eq(name, lac_str_of(lac_kind_name((lac_kind)k)))) {
      *kind = (lac_kind)k;
      return true;
    }
  return false;
}

/* label KIND WORD... */
static bool add_labels(lac_arena *arena, lac_language *lang, lac_str rest) {
  lac_str piece;
  lac_kind kind;
  if (!lac_str_split(&rest, ' ', &piece) || !kind_named(piece, &kind))
    return false;
  while (lac_str_split(&rest, ' ', &piece)) {
    if (piece.n == 0) continue;
    if (lang->label_count == lang->label_cap)
      lang->labels = lac_grow(arena, lang->labels, lang->label_count,
                              &lang->label_cap, sizeof *lang->labels);
    lang->labels[lang->label_count].word = lac_utext_fold(arena, piece);
    lang->labels[lang->label_count++].kind = kind;
  }
  return true;
}

/* forms STEM WORD...: Snowball is not asked for the stem of any of them. False
 * where a word has one already. */
static bool add_forms(lac_arena *arena, lac_language *lang, lac_str rest) {
  lac_str stem = {0}, piece;
  while (lac_str_split(&rest, ' ', &piece)) {
    if (piece.n == 0) continue;
    lac_str word = lac_utext_fold(arena, piece);
    if (stem.n == 0) stem = word;
    if (lac_intern_add(lang->forms, word) <= lang->form_n) return false;
    LAC_PUSH(arena, lang->form_stems, lang->form_n, lang->form_cap, stem);
  }
  return true;
}

static lac_status read_line(lac_arena *arena, const lac_source *src,
                            lac_language *lang, lac_str line, lac_diag *diag) {
  size_t offset = (size_t)(line.p - src->text.p);
  lac_str rest = lac_str_trim(line), key;
  if (rest.n == 0 || rest.p[0] == '#') return LAC_OK;
  lac_str_split(&rest, ' ', &key);
  rest = rest.p == NULL ? LAC_STR("") : lac_str_trim(rest);
  if (rest.n == 0) {
    lac_source_report(src, diag, LAC_ERROR, offset, "'%.*s' has no value",
                      LAC_FMT(key));
    return LAC_EINPUT;
  }
  if (lac_str_eq(key, LAC_STR("language"))) {
    lang->tag = lac_str_dup(arena, rest);
  } else if (lac_str_eq(key, LAC_STR("name"))) {
    lang->name = lac_str_dup(arena, rest);
  } else if (lac_str_eq(key, LAC_STR("stemmer"))) {
    lang->stemmer = lac_str_dup(arena, rest);
  } else if (lac_str_eq(key, LAC_STR("label"))) {
    if (!add_labels(arena, lang, rest)) {
      lac_source_report(src, diag, LAC_ERROR, offset,
                        "'label' wants a kind of element and words");
      return LAC_EINPUT;
    }
  } else if (lac_str_eq(key, LAC_STR("forms"))) {
    if (!add_forms(arena, lang, rest)) {
      lac_source_report(src, diag, LAC_ERROR, offset,
                        "'forms' has a word that another one has");
      return LAC_EINPUT;
    }
  } else {
    size_t list = 0;
    while (list < LAC_WORDS_COUNT && !lac_str_eq(key, lac_str_of(keys[list])))
      list++;
    if (list == LAC_WORDS_COUNT) {
      lac_source_report(src, diag, LAC_ERROR, offset, "unknown key '%.*s'",
                        LAC_FMT(key));
      return LAC_EINPUT;
    }
    add_words(arena, lang, list, rest);
  }
  return LAC_OK;
}

static lac_status load_one(lac_arena *arena, const char *path,
                           lac_language **out, lac_diag *diag) {
  lac_source *src = LAC_NEW(arena, lac_source);
  lac_status status = lac_source_open(arena, path, src, diag);
  if (status != LAC_OK) return status;
  lac_language *lang = LAC_NEW(arena, lac_language);
  lang->all = lac_intern_new(arena);
  lang->forms = lac_intern_new(arena);
  memcpy(lang->sha256, src->sha256, sizeof lang->sha256);
  lac_str rest = src->text, line;
  while (lac_str_split(&rest, '\n', &line)) {
    status = read_line(arena, src, lang, line, diag);
    if (status != LAC_OK) return status;
  }
  if (lang->tag == NULL || lang->name == NULL) {
    lac_source_report(src, diag, LAC_ERROR, 0,
                      "'language' and 'name' are missing");
    return LAC_EINPUT;
  }
  *out = lang;
  return LAC_OK;
}

static int by_tag(const void *a, const void *b) {
  return strcmp((*(lac_language *const *)a)->tag,
                (*(lac_language *const *)b)->tag);
}

lac_status lac_languages_load(lac_arena *arena, const char *rules_dir,
                              lac_languages **languages, lac_diag *diag) {
  char *dir_path =
      lac_str_dup(arena, lac_str_format(arena, "%s/lexicon", rules_dir));
  DIR *dir = opendir(dir_path);
  if (dir == NULL) {
    lac_diag_add(diag, LAC_ERROR, dir_path, 0, 0, "cannot read: %s",
                 strerror(errno));
    return LAC_EIO;
  }
  lac_languages *all = LAC_NEW(arena, lac_languages);
  lac_status status = LAC_OK;
  for (struct dirent *e; status == LAC_OK && (e = readdir(dir)) != NULL;) {
    if (e->d_name[0] == '.') continue;
    char *path = lac_str_dup(arena, lac_str_format(arena, "%s/%s/language.lex",
                                                   dir_path, e->d_name));
    lac_language *lang;
    status = load_one(arena, path, &lang, diag);
    if (status == LAC_OK) LAC_PUSH(arena, all->items, all->n, all->cap, lang);
  }
  closedir(dir);
  if (status != LAC_OK) return status;
  if (all->n > 0) qsort(all->items, all->n, sizeof *all->items, by_tag);
  *languages = all;
  return LAC_OK;
}

const lac_language *lac_languages_find(const lac_languages *languages,
                                       lac_str tag) {
  size_t n = 0;
  while (n < tag.n && tag.p[n] != '-' && tag.p[n] != '_') n++;
  tag.n = n;
  for (size_t i = 0; i < languages->n; i++) {
    const lac_language *l = languages->items[i];
    if (lac_str_eq_nocase(tag, lac_str_of(l->tag))) return l;
    const words *also = &l->lists[LAC_WORDS_also];
    for (size_t k = 0; k < also->n; k++)
      if (lac_str_eq_nocase(tag, also->items[k])) return l;
  }
  return NULL;
}

const lac_language *lac_languages_at(const lac_languages *languages, size_t i) {
  return i < languages->n ? languages->items[i] : NULL;
}

const char *lac_language_tag(const lac_language *l) { return l->tag; }
const char *lac_language_name(const lac_language *l) { return l->name; }
lac_str lac_language_stem(const lac_language *l, lac_str word) {
  lac_sym sym = lac_intern_find(l->forms, word);
  return sym == 0 ? LAC_STR("") : l->form_stems[sym - 1];
}

const char *lac_language_stemmer(const lac_language *l) { return l->stemmer; }
const char *lac_language_sha256(const lac_language *l) { return l->sha256; }

uint32_t lac_language_lists(const lac_language *language, lac_str folded) {
  lac_sym sym = lac_intern_find(language->all, folded);
  return sym == 0 ? 0 : language->in[sym];
}

bool lac_language_has(const lac_language *language, lac_words list,
                      lac_str folded) {
  if (folded.n > LAC_MAX_TOKEN) return false;
  return (lac_language_lists(language, folded) >> list & 1) != 0;
}

lac_str lac_language_word(const lac_language *language, lac_words list,
                          size_t i) {
  const words *w = &language->lists[list];
  return i < w->n ? w->items[i] : (lac_str){NULL, 0};
}

/* The length of a character that folds to as many bytes, and in a way that
 * fold_latin knows: Latin-1 but for the sharp s, the micro sign and the soft
 * hyphen; general punctuation but for the apostrophe. 0 for others. */
static size_t latin(lac_str s, size_t at) {
  const unsigned char *p = (const unsigned char *)s.p + at;
  size_t n = s.n - at;
  if (p[0] < 0x80) return 1;
  if (p[0] == 0xc3 && n > 1) return p[1] == 0x9f ? 0 : 2;
  if (p[0] == 0xc2 && n > 1) return p[1] == 0xad || p[1] == 0xb5 ? 0 : 2;
  if (p[0] == 0xe2 && n > 2 && p[1] == 0x80) return p[2] == 0x99 ? 0 : 3;
  return 0;
}

/* Folds such characters of s from *i on, which it moves past them, into out,
 * which has room for n bytes. Stops at any other character. */
static size_t fold_latin(lac_str s, size_t *i, char *out, size_t n) {
  size_t from = *i, at = from, len;
  while (at < s.n && (len = latin(s, at)) > 0 && at + len - from <= n) {
    char *to = out + (at - from);
    memcpy(to, s.p + at, len);
    if (len == 1 && to[0] >= 'A' && to[0] <= 'Z') to[0] += 32;
    if (to[0] == '\xc3' && to[1] <= '\x9e' && to[1] != '\x97') to[1] += 32;
    at += len;
  }
  *i = at;
  return at - from;
}

/* The next word of text from *i, folded, in buf or in arena; empty at the
 * end. */
static lac_str next_word(lac_arena *arena, char buf[LAC_MAX_TOKEN],
                         lac_str text, size_t *i) {
  while (*i < text.n) {
    size_t start = *i;
    if (!lac_utext_is_word(lac_utext_next(text, i))) continue;
    while (*i < text.n) {
      size_t k = *i;
      if (!lac_utext_is_word(lac_utext_next(text, &k))) break;
      *i = k;
    }
    lac_str word = lac_str_sub(text, start, *i);
    size_t at = 0, n = fold_latin(word, &at, buf, LAC_MAX_TOKEN);
    return at == word.n ? (lac_str){buf, n} : lac_utext_fold(arena, word);
  }
  return LAC_STR("");
}

const lac_language *lac_languages_detect(const lac_languages *languages,
                                         lac_str text) {
  lac_arena *scratch = lac_arena_new();
  size_t *counts = LAC_NEW_N(scratch, size_t, languages->n + 1);
  size_t total = 0, i = 0;
  char buf[LAC_MAX_TOKEN];
  text = lac_str_sub(text, 0, LAC_DETECT_BYTES);
  for (;;) {
    lac_str word = next_word(scratch, buf, text, &i);
    if (word.n == 0) break;
    total++;
    for (size_t k = 0; k < languages->n; k++)
      counts[k] +=
          lac_language_has(languages->items[k], LAC_WORDS_function, word);
  }
  const lac_language *best = NULL;
  size_t most = total / 12;
  for (size_t k = 0; k < languages->n; k++)
    if (counts[k] > most) {
      most = counts[k];
      best = languages->items[k];
    }
  lac_arena_free(scratch);
  return best;
}

/* The longest phrase of the list that folded begins with, ending at a word's
 * end; 0 for none. Where folded is not all there is, `cut`, *unsure says that
 * more of it could change the answer. */
static size_t longest_start(const lac_language *language, lac_words list,
                            lac_str folded, bool cut, bool *unsure) {
  size_t longest = 0;
  const words *w = &language->lists[list];
  for (size_t i = 0; i < w->n; i++) {
    lac_str phrase = w->items[i];
    if (phrase.n <= longest || phrase.p[0] != folded.p[0]) continue;
    if (cut && phrase.n >= folded.n) {
      if (lac_str_starts(phrase, folded)) *unsure = true;
      continue;
    }
    if (!lac_str_starts(folded, phrase)) continue;
    size_t at = phrase.n, last = phrase.n - 1;
    while (last > 0 && ((unsigned char)phrase.p[last] & 0xc0) == 0x80) last--;
    bool wordy = lac_utext_is_word(lac_utext_next(phrase, &last));
    if (wordy && at < folded.n &&
        lac_utext_is_word(lac_utext_next(folded, &at)))
      continue;
    longest = phrase.n;
  }
  return longest;
}

/* How many bytes of text fold to the first n bytes of its folded form. */
static size_t unfolded(lac_arena *scratch, lac_str text, size_t n) {
  size_t at = 0;
  while (at < text.n) {
    size_t next = at;
    lac_utext_next(text, &next);
    if (lac_utext_fold(scratch, lac_str_sub(text, 0, next)).n > n) break;
    at = next;
  }
  return at;
}

enum { MAX_PHRASE = 200 };

/* The same of any text, with memory and full folding. */
static size_t starts_slowly(lac_language *const *items, size_t n,
                            lac_words list, lac_str head) {
  lac_arena *scratch = lac_arena_new();
  lac_str folded = lac_utext_fold(scratch, head);
  size_t longest = 0;
  bool unsure = false;
  for (size_t k = 0; folded.n > 0 && k < n; k++) {
    size_t found = longest_start(items[k], list, folded, false, &unsure);
    if (found > longest) longest = found;
  }
  if (longest > 0) longest = unfolded(scratch, head, longest);
  lac_arena_free(scratch);
  return longest;
}

/* Asked of every reference of a text, up to ten times: most texts go at their
 * first byte, nearly all others need ASCII and Latin-1 folded on the stack. */
static size_t starts(lac_language *const *items, size_t n, lac_words list,
                     lac_str text) {
  lac_str head = lac_str_sub(text, 0, MAX_PHRASE);
  uint32_t lists = 0;
  size_t longest = 0, most = 0, i = 0;
  for (size_t k = 0; k < n; k++)
    if (items[k]->longest[list] > most) most = items[k]->longest[list];
  if (head.n == 0 || most == 0) return 0;
  char buf[MAX_PHRASE];
  lac_str folded = {buf, fold_latin(head, &i, buf, latin(head, 0))};
  if (folded.n > 0) {
    unsigned char first = (unsigned char)buf[0];
    for (size_t k = 0; k < n; k++) lists |= items[k]->first[first];
    if ((lists >> list & 1) == 0) return 0;
    size_t want = most + 4 < MAX_PHRASE ? most + 4 : MAX_PHRASE;
    i = 0;
    folded.n = fold_latin(head, &i, buf, want);
    bool unsure = false, cut = i < head.n;
    for (size_t k = 0; k < n; k++) {
      size_t found = longest_start(items[k], list, folded, cut, &unsure);
      if (found > longest) longest = found;
    }
    if (!unsure) return longest;
  }
  return starts_slowly(items, n, list, head);
}

size_t lac_languages_starts(const lac_languages *languages, lac_words list,
                            lac_str text) {
  return starts(languages->items, languages->n, list, text);
}

size_t lac_language_starts(const lac_language *language, lac_words list,
                           lac_str text) {
  lac_language *one = (lac_language *)language;
  return starts(&one, 1, list, text);
}

bool lac_language_label(const lac_language *language, lac_str word,
                        lac_kind *kind) {
  char buf[64];
  while (word.n > 1 && (word.p[word.n - 1] == '.' || word.p[word.n - 1] == ':'))
    word.n--;
  if (word.n == 0 || word.n >= sizeof buf) return false;
  /* Readers ask this of the first word of every line: ASCII is folded here. */
  bool ascii = true;
  for (size_t i = 0; i < word.n; i++) {
    char c = word.p[i];
    ascii = ascii && !(c & 0x80);
    buf[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  lac_arena *scratch = ascii ? NULL : lac_arena_new();
  lac_str folded =
      ascii ? (lac_str){buf, word.n} : lac_utext_fold(scratch, word);
  bool found = false;
  for (size_t i = 0; !found && i < language->label_count; i++)
    if (lac_str_eq(language->labels[i].word, folded)) {
      *kind = language->labels[i].kind;
      found = true;
    }
  lac_arena_free(scratch);
  return found;
}

bool lac_languages_label(const lac_languages *languages, lac_str word,
                         lac_kind *kind) {
  char buf[64];
  lac_arena *scratch = NULL;
  while (word.n > 1 && (word.p[word.n - 1] == '.' || word.p[word.n - 1] == ':'))
    word.n--;
  if (word.n == 0 || word.n >= sizeof buf) return false;
  bool found = false;
  scratch = lac_arena_new();
  lac_str folded = lac_utext_fold(scratch, word);
  for (size_t k = 0; !found && k < languages->n; k++) {
    const lac_language *l = languages->items[k];
    for (size_t i = 0; !found && i < l->label_count; i++)
      if (lac_str_eq(l->labels[i].word, folded)) {
        *kind = l->labels[i].kind;
        found = true;
      }
  }
  lac_arena_free(scratch);
  return found;
}

/* Whether text is no more than a phrase of the list, or that with what did it
 * ("Repealed by Act 5 of 2003"). "Spent convictions" is a heading of live law:
 * after a single word outside brackets a number must follow. */
static bool says_state(const lac_languages *languages, lac_words list,
                       lac_str text, bool bracketed) {
  size_t n = lac_languages_starts(languages, list, text);
  if (n == 0 || bracketed) return n > 0;
  if (lac_str_find(lac_str_sub(text, 0, n), LAC_STR(" ")) < n) return true;
  bool word = false;
  for (size_t i = n; i < text.n;) {
    uint32_t c = lac_utext_next(text, &i);
    if (c >= '0' && c <= '9') return true;
    word = word || lac_utext_is_word(c);
  }
  return !word;
}

lac_state lac_languages_state(const lac_languages *languages, lac_str text) {
  static const struct {
    lac_words list;
    lac_state state;
  } states[] = {{LAC_WORDS_repealed, LAC_REPEALED},
                {LAC_WORDS_replaced, LAC_REPLACED},
                {LAC_WORDS_pending, LAC_PENDING},
                {LAC_WORDS_suspended, LAC_SUSPENDED}};
  text = lac_str_trim(text);
  bool bracketed = text.n > 0 && (text.p[0] == '[' || text.p[0] == '(');
  if (text.n == 0 || text.n > (bracketed ? 400u : 160u)) return LAC_LIVE;
  while (text.n > 0 && (text.p[0] == '[' || text.p[0] == '(' ||
                        text.p[0] == '*' || text.p[0] == '_'))
    text = lac_str_sub(text, 1, text.n);
  for (size_t i = 0; i < sizeof states / sizeof *states; i++)
    if (says_state(languages, states[i].list, text, bracketed))
      return states[i].state;
  return LAC_LIVE;
}
