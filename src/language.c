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
  lac_intern *all; /* "<list> <phrase>" */
  words lists[LAC_WORDS_COUNT];
  struct {
    lac_str word;
    lac_kind kind;
  } * labels;
  size_t label_count;
  size_t label_cap;
};

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

static lac_str tagged(lac_arena *arena, size_t list, lac_str phrase) {
  return lac_str_format(arena, "%zu %.*s", list, LAC_FMT(phrase));
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
    lac_str folded = lac_utext_fold(arena, piece);
    words *w = &lang->lists[list];
    LAC_PUSH(arena, w->items, w->n, w->cap, folded);
    lac_intern_add(lang->all, tagged(arena, list, folded));
    /* "s." is told from its word, which has no dot. */
    if (list == LAC_WORDS_cite && lac_str_ends(folded, LAC_STR(".")))
      lac_intern_add(lang->all, tagged(arena, list,
                                       lac_str_sub(folded, 0, folded.n - 1)));
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
const char *lac_language_stemmer(const lac_language *l) { return l->stemmer; }
const char *lac_language_sha256(const lac_language *l) { return l->sha256; }

bool lac_language_has(const lac_language *language, lac_words list,
                      lac_str folded) {
  char small[LAC_MAX_TOKEN * 2];
  if (folded.n > LAC_MAX_TOKEN) return false;
  size_t n = 0;
  if (list >= 10) small[n++] = (char)('0' + list / 10);
  small[n++] = (char)('0' + list % 10);
  small[n++] = ' ';
  memcpy(small + n, folded.p, folded.n);
  return lac_intern_find(language->all, (lac_str){small, n + folded.n}) != 0;
}

lac_str lac_language_word(const lac_language *language, lac_words list,
                          size_t i) {
  const words *w = &language->lists[list];
  return i < w->n ? w->items[i] : (lac_str){NULL, 0};
}

/* The next word of text from *i, folded into arena; empty at the end. */
static lac_str next_word(lac_arena *arena, lac_str text, size_t *i) {
  size_t start = *i;
  while (*i < text.n) {
    size_t at = *i;
    if (lac_utext_is_word(lac_utext_next(text, i))) {
      start = at;
      while (*i < text.n) {
        size_t k = *i;
        if (!lac_utext_is_word(lac_utext_next(text, &k))) break;
        *i = k;
      }
      return lac_utext_fold(arena, lac_str_sub(text, start, *i));
    }
  }
  return LAC_STR("");
}

const lac_language *lac_languages_detect(const lac_languages *languages,
                                         lac_str text) {
  lac_arena *scratch = lac_arena_new();
  size_t *counts = LAC_NEW_N(scratch, size_t, languages->n + 1);
  size_t total = 0, i = 0;
  text = lac_str_sub(text, 0, 65536);
  for (;;) {
    lac_str word = next_word(scratch, text, &i);
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
 * end; 0 for none. */
static size_t longest_start(const lac_language *language, lac_words list,
                            lac_str folded) {
  size_t longest = 0;
  const words *w = &language->lists[list];
  for (size_t i = 0; i < w->n; i++) {
    lac_str phrase = w->items[i];
    if (phrase.n <= longest || !lac_str_starts(folded, phrase)) continue;
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

static size_t starts(lac_language *const *items, size_t n, lac_words list,
                     lac_str text) {
  lac_arena *scratch = lac_arena_new();
  lac_str head = lac_str_sub(text, 0, 200);
  lac_str folded = lac_utext_fold(scratch, head);
  size_t longest = 0;
  for (size_t k = 0; k < n; k++) {
    size_t found = longest_start(items[k], list, folded);
    if (found > longest) longest = found;
  }
  if (longest > 0) longest = unfolded(scratch, head, longest);
  lac_arena_free(scratch);
  return longest;
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
