/* SPDX-License-Identifier: Apache-2.0 */
#include "heading.h"

#include <string.h>

#include "enumerator.h"
#include "intern.h"
#include "utext.h"

#define PREFIX_BITS 4096

struct lac_headings {
  lac_arena *arena;
  const lac_languages *languages;
  const lac_language *language;
  lac_intern *words; /* looked up before */
  int *kinds;        /* of each: -1 no label */
  size_t count;
  size_t cap;
  /* The first bytes of all phrases that say a state, hashed. */
  unsigned char states[PREFIX_BITS / 8];
};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_alnum(char c) {
  return is_digit(c) || is_upper(c) || is_lower(c);
}

static size_t blanks(lac_str s, size_t i) {
  size_t from = i;
  while (i < s.n) {
    if (s.p[i] == ' ' || s.p[i] == '\t')
      i++;
    else if (i + 1 < s.n && s.p[i] == '\xc2' && s.p[i + 1] == '\xa0')
      i += 2;
    else
      break;
  }
  return i - from;
}

/* The first three bytes, lower case, as a number; only ASCII and Latin-1
 * letters are folded, others count as they are. */
static unsigned prefix(lac_str s) {
  unsigned h = 0;
  for (size_t i = 0; i < 3; i++) {
    unsigned char c = i < s.n ? (unsigned char)s.p[i] : 0;
    if (c >= 'A' && c <= 'Z') c |= 32;
    if (i > 0 && i < s.n && (unsigned char)s.p[i - 1] == 0xc3) c |= 32;
    h = h * 31 + c;
  }
  return h % PREFIX_BITS;
}

static lac_str bare(lac_str s) {
  while (s.n > 0 && memchr("[(*_ \t", s.p[0], 6) != NULL)
    s = lac_str_sub(s, 1, s.n);
  return s;
}

lac_headings *lac_headings_new(lac_arena *arena, const lac_languages *languages,
                               const lac_language *language) {
  static const lac_words lists[] = {LAC_WORDS_repealed, LAC_WORDS_replaced,
                                    LAC_WORDS_pending, LAC_WORDS_suspended};
  lac_headings *h = LAC_NEW(arena, lac_headings);
  h->arena = arena;
  h->languages = languages;
  h->language = language;
  h->words = lac_intern_new(arena);
  const lac_language *lang;
  for (size_t k = 0; (lang = lac_languages_at(languages, k)) != NULL; k++)
    for (size_t l = 0; l < sizeof lists / sizeof *lists; l++) {
      lac_str w;
      for (size_t i = 0; (w = lac_language_word(lang, lists[l], i)).p != NULL;
           i++) {
        unsigned at = prefix(bare(w));
        h->states[at / 8] |= (unsigned char)(1u << at % 8);
      }
    }
  return h;
}

bool lac_heading_is_sentence(lac_headings *h, lac_str text) {
  lac_arena *scratch = lac_arena_new();
  lac_str rest = lac_utext_fold(scratch, text), word;
  bool has = false;
  while (!has && lac_str_split(&rest, ' ', &word)) {
    while (word.n > 0 && memchr(".,;:", word.p[word.n - 1], 4) != NULL)
      word.n--;
    const lac_language *l;
    if (h->language != NULL)
      has = lac_language_has(h->language, LAC_WORDS_finite, word);
    for (size_t k = 0; h->language == NULL && !has &&
                       (l = lac_languages_at(h->languages, k)) != NULL;
         k++)
      has = lac_language_has(l, LAC_WORDS_finite, word);
  }
  lac_arena_free(scratch);
  return has;
}

bool lac_heading_label(lac_headings *h, lac_str word, lac_kind *kind) {
  if (word.n == 0 || word.n > 40) return false;
  lac_sym sym = lac_intern_find(h->words, word);
  if (sym == 0) {
    lac_kind found = LAC_KIND_work;
    bool any = h->language != NULL
                   ? lac_language_label(h->language, word, &found)
                   : lac_languages_label(h->languages, word, &found);
    /* Words of other languages only where they cannot be mistaken. */
    if (!any && (unsigned char)word.p[0] == 0xc2)
      any = lac_languages_label(h->languages, word, &found);
    lac_intern_add(h->words, lac_str_copy(h->arena, word));
    LAC_PUSH(h->arena, h->kinds, h->count, h->cap, any ? (int)found : -1);
    sym = (lac_sym)h->count;
  }
  if (h->kinds[sym - 1] < 0) return false;
  *kind = (lac_kind)h->kinds[sym - 1];
  return true;
}

size_t lac_heading_rubric(lac_str text) {
  enum { LONGEST = 110 };
  size_t end = lac_str_find(text, LAC_STR(". "));
  return end > 2 && end < LONGEST && end + 2 < text.n ? end + 1 : 0;
}

lac_state lac_heading_state(lac_headings *h, lac_str text) {
  text = lac_str_trim(text);
  if (text.n == 0 || text.n > 400) return LAC_LIVE;
  unsigned at = prefix(bare(text));
  if ((h->states[at / 8] >> at % 8 & 1) == 0) return LAC_LIVE;
  return lac_languages_state(h->languages, text);
}

lac_state lac_heading_section_state(lac_headings *h, lac_str text) {
  static const struct {
    lac_words list;
    lac_state state;
  } lists[] = {{LAC_WORDS_toc, LAC_TOC}, {LAC_WORDS_noted, LAC_NOTED}};
  text = lac_str_trim(text);
  /* The whole heading must be such words. */
  for (size_t i = 0; i < 2 && text.n > 0 && text.n < 32; i++) {
    size_t n = lac_languages_starts(h->languages, lists[i].list, text);
    if (n > 0 && n + 3 >= text.n) return lists[i].state;
  }
  return lac_heading_state(h, text);
}

int lac_heading_rank(lac_kind kind, lac_str num) {
  static const char *const below[] = {"sous", "sub", "unter", "under", "para"};
  int rank = 2 * (int)kind;
  for (size_t i = 0; i < sizeof below / sizeof *below; i++) {
    lac_str w = lac_str_of(below[i]);
    if (lac_str_eq_nocase(lac_str_sub(num, 0, w.n), w))
      return rank + (i == 4 ? 2 : 1);
  }
  return rank;
}

/* The words that may stand between the two numbers of a range. */
static bool is_range_word(lac_str s) {
  static const char *const words[] = {"bis", "to", "à", "a",  "y", "und",
                                      "and", "et", "e", "og", "-", "–"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (lac_str_eq(s, lac_str_of(words[i]))) return true;
  return false;
}

static size_t word_end(lac_str s, size_t i) {
  while (i < s.n && blanks(s, i) == 0) i++;
  return i;
}

/* The length of what is raised at i, the mark of an inserted provision:
 * "126^1", "126¹", and as converters write it, "143^bis^"; 0 for none. */
static size_t raised(lac_str s, size_t i) {
  size_t at = i;
  if (at + 1 < s.n && s.p[at] == '^') {
    at++;
    while (at < s.n && is_digit(s.p[at])) at++;
    size_t word = at;
    while (at < s.n && is_lower(s.p[at])) at++;
    bool closed = at < s.n && s.p[at] == '^';
    bool letter = at == word + 1 && closed; /* "66^a^" */
    if (at > word && !letter &&
        !lac_enumerator_ordinal(lac_str_sub(s, word, at)))
      return 0;
    return at > i + 1 ? at + closed - i : 0;
  }
  for (;;) {
    size_t next = at;
    if (at >= s.n || !lac_utext_raised(lac_utext_next(s, &next))) break;
    at = next;
  }
  return at - i;
}

/* The end of one number that begins at i, i where there is none: "45b",
 * "L34-1", "R. 15-33", "1er", "4.1", "1.º", "90^1", "260sexies". */
static size_t one_number(lac_str s, size_t i) {
  size_t at = i;
  while (at < s.n && at - i < 3 && is_upper(s.p[at])) at++;
  if (at > i && at < s.n && (s.p[at] == '.' || s.p[at] == '*')) at++;
  if (at > i) at += blanks(s, at);
  if (at >= s.n || !is_digit(s.p[at])) return i;
  while (at < s.n) {
    size_t stop = at; /* of the letters that are glued to the number */
    while (stop < s.n && is_alnum(s.p[stop]) && !is_digit(s.p[stop])) stop++;
    if (stop > at) {
      /* A word is no part of it, but for "260sexies". */
      if (stop - at > 4 && !lac_enumerator_ordinal(lac_str_sub(s, at, stop)))
        return i;
      at = stop;
    } else if (is_digit(s.p[at])) {
      at++;
    } else if ((s.p[at] == '-' || s.p[at] == '.') && at + 1 < s.n &&
               is_alnum(s.p[at + 1]) && !is_lower(s.p[at + 1])) {
      at++;
    } else if (s.p[at] == '/' && at + 1 < s.n && is_upper(s.p[at + 1]) &&
               (at + 2 >= s.n || !is_alnum(s.p[at + 2]))) {
      at += 2; /* "245/A" */
    } else if (raised(s, at) > 0) {
      at += raised(s, at);
    } else if (s.p[at] == '\xc2' && at + 1 < s.n &&
               (s.p[at + 1] == '\xba' || s.p[at + 1] == '\xb0' ||
                s.p[at + 1] == '\xaa')) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

/* The end of the number that begins at i with all that belongs to it: Latin
 * ordinals, a single letter, the other end of a range. */
static size_t number_end(lac_str s, size_t i) {
  size_t end = one_number(s, i);
  if (end == i) return i;
  for (int k = 0; k < 4; k++) {
    bool hyphen = end < s.n && s.p[end] == '-'; /* "600-ter" */
    size_t at = end + (hyphen ? 1 : blanks(s, end));
    if (at == end) break;
    size_t stop = word_end(s, at);
    while (stop > at && (s.p[stop - 1] == '.' || s.p[stop - 1] == ':' ||
                         s.p[stop - 1] == ','))
      stop--;
    lac_str word = lac_str_sub(s, at, stop);
    size_t next = stop + blanks(s, stop);
    if (!hyphen && is_range_word(word) && next > stop && next < s.n &&
        one_number(s, next) > next) {
      end = one_number(s, next);
    } else if (lac_enumerator_ordinal(word)) {
      end = stop;
    } else if (!hyphen && word.n == 1 &&
               ((is_upper(word.p[0]) && stop >= s.n) ||
                (is_lower(word.p[0]) && (stop >= s.n || s.p[stop] == '.')))) {
      end = stop;
    } else {
      break;
    }
  }
  return end;
}

static bool is_roman(lac_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (memchr("IVXLC", s.p[i], 5) == NULL) return false;
  return s.n > 0;
}

/* The length of what parts number and heading at i: ". ", " : ", " - "; *mark
 * says whether there is more than a blank. */
static size_t separator(lac_str s, size_t i, bool *mark) {
  size_t at = i + blanks(s, i);
  *mark = at >= s.n;
  for (;;) {
    if (at < s.n && memchr(".:-)", s.p[at], 4) != NULL)
      at++;
    else if (at + 2 < s.n && s.p[at] == '\xe2' && s.p[at + 1] == '\x80' &&
             s.p[at + 2] >= '\x90' && s.p[at + 2] <= '\x95')
      at += 3;
    else
      break;
    *mark = true;
    at += blanks(s, at);
  }
  return at - i;
}

/* Splits s at `end` of its number. */
static void split(lac_str s, size_t end, lac_heading *out) {
  size_t n = separator(s, end, &out->parted);
  size_t num = end;
  while (num < s.n && num < end + n && memchr(".:", s.p[num], 2) != NULL) num++;
  out->num = lac_str_sub(s, 0, num);
  out->heading = lac_str_trim(lac_str_sub(s, end + n, s.n));
}

/* "Article premier", "Artículo ciento doce. Heading": the number in words ends
 * at a mark or with the line. */
static bool spelled(lac_str s, size_t i, lac_heading *out) {
  size_t words = 0, at = i;
  while (at < s.n && words < 7) {
    size_t end = word_end(s, at);
    if (end == at) break;
    words++;
    if (end >= s.n || memchr(".:", s.p[end - 1], 2) != NULL) {
      if (end < s.n || s.p[end - 1] == '.' || s.p[end - 1] == ':')
        while (end > at && memchr(".:", s.p[end - 1], 2) != NULL) end--;
      split(s, end, out);
      return words < 7;
    }
    at = end + blanks(s, end);
    if (at < s.n && memchr(":-", s.p[at], 2) != NULL) {
      split(s, end, out);
      return true;
    }
  }
  return false;
}

/* A group: its number ends at a mark, or is one token. */
static void split_group(lac_str s, size_t label_end, lac_heading *out) {
  size_t at = label_end + blanks(s, label_end);
  size_t end = word_end(s, at);
  lac_str token = lac_str_sub(s, at, end);
  while (token.n > 0 && memchr(".:-", token.p[token.n - 1], 3) != NULL)
    token.n--;
  bool digit = token.n > 0 && is_digit(token.p[0]);
  if (is_roman(token) || digit || (token.n == 1 && is_upper(token.p[0]))) {
    out->numbered = true;
    end = at + token.n;
    size_t next = end + blanks(s, end), stop = word_end(s, next);
    if (stop > next && lac_enumerator_ordinal(lac_str_sub(s, next, stop)))
      end = stop;
    /* "Kapittel 2 a." */
    if (digit && next > end && next < s.n && is_lower(s.p[next]) &&
        (next + 1 == s.n || s.p[next + 1] == '.'))
      end = next + 1;
    split(s, end, out);
    return;
  }
  /* "Titre Ier : De ...", "Erster Abschnitt - Das", "CAPÍTULO PRIMERO.",
   * "ANEXO. Definiciones" */
  size_t from = label_end;
  if (from > 0 && s.p[from - 1] == '.') from--;
  for (size_t i = from; i < s.n && i < label_end + 40; i++) {
    size_t n = blanks(s, i);
    bool mark;
    if (n == 0 && !(memchr(".:", s.p[i], 2) != NULL &&
                    (i + 1 >= s.n || blanks(s, i + 1) > 0)))
      continue;
    size_t sep = separator(s, i, &mark);
    if (!mark || i + sep == i + n) continue;
    out->numbered = true;
    split(s, i, out);
    return;
  }
  out->num = s;
  out->heading = LAC_STR("");
  out->parted = false;
}

static bool parse_label(lac_headings *h, lac_str s, size_t i, size_t end,
                        lac_heading *out) {
  (void)h;
  if (lac_kind_level(out->kind) != 2) {
    split_group(s, end, out);
    return true;
  }
  size_t at = end + blanks(s, end);
  size_t stop = number_end(s, at);
  if (at < s.n && s.p[at] == '(') { /* "Article (5) Heading" */
    size_t close = one_number(s, at + 1);
    if (close > at + 1 && close < s.n && s.p[close] == ')') stop = close + 1;
  }
  if (stop > at) {
    out->numbered = true;
    split(s, stop, out);
    out->num = lac_str_sub(out->num, i, out->num.n);
    return true;
  }
  /* Roman numbers of articles; then numbers in words. */
  size_t token = word_end(s, at);
  while (token > at && memchr(".:-", s.p[token - 1], 3) != NULL) token--;
  if (is_roman(lac_str_sub(s, at, token))) {
    out->numbered = true;
    split(s, token, out);
    return true;
  }
  out->numbered = spelled(s, at, out);
  return out->numbered;
}

/* The end of the label word at i: "§202" and "Art.42" have none of their
 * digits. */
static size_t label_end(lac_str s, size_t i) {
  size_t end = i;
  while (lac_str_starts(lac_str_sub(s, end, s.n), LAC_STR("§"))) end += 2;
  if (end > i) return end;
  end = word_end(s, i);
  for (size_t k = i + 1; k + 1 < end && !is_digit(s.p[k]); k++)
    if (s.p[k] == '.' && is_digit(s.p[k + 1])) return k + 1;
  return end;
}

/* Whether only other languages know the label word: French has "§" for the
 * paragraphs of an article. */
static bool is_foreign(const lac_headings *h, lac_str word) {
  lac_kind kind;
  return (unsigned char)word.p[0] == 0xc2 && h->language != NULL &&
         !lac_language_label(h->language, word, &kind);
}

bool lac_heading_parse(lac_headings *h, lac_str text, lac_heading *out) {
  lac_str s = lac_str_trim(text);
  *out =
      (lac_heading){.kind = LAC_KIND_group, .num = LAC_STR(""), .heading = s};
  if (s.n == 0) return false;
  size_t i = 0;
  /* "(XXXX) §§ 3 bis 5": a remark before the label. */
  if (s.p[0] == '(') {
    size_t close = lac_str_find(s, LAC_STR(")"));
    if (close >= s.n || close > 20) return false;
    i = close + 1;
    i += blanks(s, i);
  }
  size_t end = label_end(s, i);
  if (end > i && lac_heading_label(h, lac_str_sub(s, i, end), &out->kind)) {
    out->labelled = true;
    out->foreign = is_foreign(h, lac_str_sub(s, i, end));
    if (i > 0) {
      lac_heading rest = *out;
      if (!parse_label(h, lac_str_sub(s, i, s.n), 0, end - i, &rest))
        return false;
      *out = rest;
      if (out->heading.n == 0) out->heading = lac_str_sub(s, 0, i);
      return true;
    }
    if (parse_label(h, s, 0, end, out)) return true;
    *out =
        (lac_heading){.kind = LAC_KIND_group, .num = LAC_STR(""), .heading = s};
    return false;
  }
  /* "Erster Abschnitt", "1. Abschnitt", "FIRST SCHEDULE", "12 §" */
  size_t second = end + blanks(s, end);
  size_t second_end = label_end(s, second);
  lac_str word = lac_str_sub(s, second, second_end);
  while (word.n > 0 && memchr(".:", word.p[word.n - 1], 2) != NULL) word.n--;
  if (i == 0 && second > end && lac_heading_label(h, word, &out->kind) &&
      lac_languages_starts(h->languages, LAC_WORDS_unlabelled, s) == 0) {
    /* "12 §", but not "12 Rules of court". */
    bool sign = is_digit(s.p[0]) && lac_str_starts(word, LAC_STR("§"));
    bool mark = true; /* "1. Abschnitt - ...", but not "156. Title of ..." */
    if (is_digit(s.p[0])) separator(s, second + word.n, &mark);
    if ((lac_kind_level(out->kind) == 1 && mark) || sign) {
      out->labelled = out->numbered = true;
      split(s, second + word.n, out);
      return true;
    }
  }
  out->kind = LAC_KIND_group;
  size_t stop = number_end(s, 0);
  if (stop == 0 || !is_digit(s.p[0])) return false;
  if (stop < s.n && blanks(s, stop) == 0 && s.p[stop] != '.' &&
      s.p[stop] != ':')
    return false;
  out->kind = LAC_KIND_section;
  out->numbered = true;
  split(s, stop, out);
  return true;
}

/* A paragraph in brackets, all of it. */
static bool is_bracketed(lac_str s) {
  s = lac_str_trim(s);
  while (s.n > 0 && memchr("*_", s.p[0], 2) != NULL) s = lac_str_sub(s, 1, s.n);
  while (s.n > 0 && memchr("*_.", s.p[s.n - 1], 3) != NULL) s.n--;
  return s.n > 2 && ((s.p[0] == '[' && s.p[s.n - 1] == ']') ||
                     (s.p[0] == '(' && s.p[s.n - 1] == ')'));
}

/* What a remark of its own, "[Not yet in force]", says of the provision that it
 * opens, or that it ends where there are no numbers it could be about. Of what
 * is repealed nothing stands after such a remark: what does is likely to be
 * another provision, whose number was lost. */
static lac_state said_of_all(lac_headings *h, const lac_node *provision) {
  const lac_node *first = provision->first, *last = provision->last;
  lac_str opens = provision->text, ends = LAC_STR("");
  if (opens.n == 0 && first != NULL && first->num.n == 0) opens = first->text;
  for (const lac_node *c = first; c != NULL; c = c->next)
    if (c->num.n > 0) last = NULL;
  if (last != NULL) ends = last->text;
  const lac_str remarks[] = {opens, ends};
  for (size_t i = 0; i < 2; i++) {
    if (!is_bracketed(remarks[i])) continue;
    lac_state state = lac_heading_state(h, remarks[i]);
    if (state == LAC_PENDING || state == LAC_SUSPENDED) return state;
  }
  return LAC_LIVE;
}

void lac_heading_states(lac_headings *h, lac_node *provision) {
  for (lac_node *n = provision; n != NULL; n = lac_node_walk(provision, n)) {
    if (n->state != LAC_LIVE || n->first != NULL) continue;
    lac_str text = lac_str_trim(n->text);
    if (n->kind == LAC_KIND_definition) {
      size_t at = lac_str_find(text, n->heading) + n->heading.n;
      text = lac_str_trim(lac_str_sub(text, at, text.n));
      if (text.n > 0 && text.p[0] != '[' && text.p[0] != '(') continue;
    }
    n->state = lac_heading_state(h, text);
  }
  if (provision->state != LAC_LIVE) return;
  lac_state state = lac_heading_state(h, provision->heading);
  /* All that is there says so. */
  if (state == LAC_LIVE && provision->first != NULL) {
    lac_state own = provision->text.n > 0
                        ? lac_heading_state(h, provision->text)
                        : provision->first->state;
    state = own;
    for (const lac_node *c = provision->first; c != NULL; c = c->next)
      if (c->kind != LAC_KIND_note && c->state == LAC_LIVE) state = LAC_LIVE;
    if (state == LAC_NOTED || state == LAC_QUOTED) state = LAC_LIVE;
    if (state == LAC_LIVE) state = said_of_all(h, provision);
  }
  if (state != LAC_LIVE) {
    for (lac_node *n = provision; n != NULL; n = lac_node_walk(provision, n))
      if (n->state == LAC_LIVE) n->state = state;
  }
}
