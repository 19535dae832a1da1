/* SPDX-License-Identifier: Apache-2.0
 *
 * The matcher against a slow one. Random wordings over a small alphabet are
 * written as a lexicon, random sentences are matched with it, and the hits are
 * compared with those of a matcher that goes from each word on through the
 * wording as it was made up: it knows neither rows, nor steps, nor anchors.
 *
 *   plain   no gaps, no references: the hits must be the same, "unless" too
 *   loose   gaps and references: each hit must be possible, and each possible
 *           match must overlap a hit (the matcher takes the shortest gaps)
 *
 * ORACLE_SEED gives another seed. Prints TAP.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "match.h"

enum {
  CONCEPTS = 10,
  WORDINGS = 3,
  PARTS = 5,
  ALTERNATIVES = 3,
  WORDS = 14,
  TOKENS = 24,
  LEXICONS = 60,
  SENTENCES = 40
};

static unsigned long long state;

static unsigned chance(unsigned n) {
  state = state * 6364136223846793005ull + 1442695040888963407ull;
  return (unsigned)(state >> 33) % n;
}

/* ---- Wordings --------------------------------------------------------- */

typedef enum { WORD, GROUP, GAP, NUMBER, CONCEPT } part_kind;

typedef struct row row;

typedef struct {
  part_kind kind;
  bool optional;
  char mode; /* of a word: s = p f i */
  char word[8];
  int min, max; /* of a gap; min: the concept referred to */
  row *alternatives[ALTERNATIVES];
  int n;
} part;

struct row {
  part parts[PARTS];
  int n;
};

typedef struct {
  row *rows[WORDINGS];
  bool unless[WORDINGS];
  int multiplier[WORDINGS];
  int n;
} concept;

static char words[WORDS][8];
static concept concepts[CONCEPTS];
static row pool[2000];
static int pool_n;

static row *new_row(void) {
  if (pool_n == (int)(sizeof pool / sizeof *pool)) abort();
  row *r = &pool[pool_n++];
  memset(r, 0, sizeof *r);
  return r;
}

static void make_words(void) {
  for (int i = 0; i < WORDS; i++) {
    int n = 3 + (int)chance(3);
    for (int k = 0; k < n; k++) words[i][k] = "ab"[chance(2)];
    words[i][n] = '\0';
  }
}

static void make_word(part *p) {
  p->kind = WORD;
  strcpy(p->word, words[chance(WORDS)]);
  p->mode = "sss=pfi"[chance(7)];
  if (p->mode == 's' || p->mode == '=') return;
  size_t n = strlen(p->word), from = n > 3 ? chance((unsigned)n - 2) : 0;
  if (p->mode == 'p') from = 0;
  if (p->mode == 'f') from = n - 3;
  memmove(p->word, p->word + from, 3);
  p->word[3] = '\0';
}

static row *make_row(int depth, bool loose, int self, int max);

static void make_part(part *p, int depth, bool loose, int self) {
  unsigned c = chance(10);
  if (c < 2 && depth < 2) {
    p->kind = GROUP;
    p->n = 2 + (int)chance(ALTERNATIVES - 1);
    for (int i = 0; i < p->n; i++)
      p->alternatives[i] = make_row(depth + 1, loose, self, 2);
  } else if (c == 2 && loose && self > 0) {
    p->kind = CONCEPT;
    p->min = (int)chance((unsigned)self);
  } else if (c == 3) {
    p->kind = NUMBER;
  } else {
    make_word(p);
  }
}

/* The first part is a word that must be there; a gap stands only between parts
 * that must. */
static row *make_row(int depth, bool loose, int self, int max) {
  row *r = new_row();
  make_word(&r->parts[r->n++]);
  int n = 1 + (int)chance((unsigned)max);
  while (r->n < n) {
    part *p = &r->parts[r->n];
    const part *last = &r->parts[r->n - 1];
    if (loose && r->n + 1 < n && !last->optional && last->kind != GAP &&
        chance(3) == 0) {
      p->kind = GAP;
      p->min = (int)chance(2);
      p->max = p->min + (int)chance(4);
      r->n++;
      continue;
    }
    make_part(p, depth, loose, self);
    p->optional = last->kind != GAP && chance(4) == 0;
    r->n++;
  }
  return r;
}

/* How many rows without alternatives there are. */
static long variants(const row *r) {
  long all = 1;
  for (int i = 0; i < r->n; i++) {
    const part *p = &r->parts[i];
    long n = p->kind == GROUP ? 0 : 1;
    for (int k = 0; k < p->n; k++) n += variants(p->alternatives[k]);
    all *= n + p->optional;
  }
  return all;
}

static void make_concepts(bool loose) {
  pool_n = 0;
  make_words();
  for (int c = 0; c < CONCEPTS; c++) {
    concepts[c].n = 1 + (int)chance(WORDINGS);
    for (int w = 0; w < concepts[c].n; w++) {
      concepts[c].unless[w] = !loose && w > 0 && chance(2) == 0;
      concepts[c].multiplier[w] = chance(3) == 0 ? 30 : 1;
      do concepts[c].rows[w] = make_row(0, loose, c, PARTS);
      while (variants(concepts[c].rows[w]) > 256);
    }
  }
}

static void print_row(FILE *out, const row *r) {
  for (int i = 0; i < r->n; i++) {
    const part *p = &r->parts[i];
    if (i > 0) fputc(' ', out);
    switch (p->kind) {
      case WORD:
        fprintf(out, "%s%s%s%s", p->mode == '=' ? "=" : "",
                p->mode == 'f' || p->mode == 'i' ? "*" : "", p->word,
                p->mode == 'p' || p->mode == 'i' ? "*" : "");
        break;
      case GROUP:
        for (int k = 0; k < p->n; k++) {
          fputc(k == 0 ? '(' : '|', out);
          print_row(out, p->alternatives[k]);
        }
        fputc(')', out);
        break;
      case GAP: fprintf(out, "[%d-%d]", p->min, p->max); break;
      case NUMBER: fputc('#', out); break;
      case CONCEPT: fprintf(out, "<c%d>", p->min); break;
    }
    if (p->optional) fputc('?', out);
  }
}

static void print_lexicon(FILE *out) {
  for (int c = 0; c < CONCEPTS; c++) {
    fprintf(out, "concept c%d\n", c);
    for (int w = 0; w < concepts[c].n; w++) {
      fprintf(out, "  %s ", concepts[c].unless[w] ? "unless" : "|");
      print_row(out, concepts[c].rows[w]);
      if (concepts[c].multiplier[w] != 1)
        fprintf(out, " @%d", concepts[c].multiplier[w]);
      fputc('\n', out);
    }
    fprintf(out, "  + [aaa]\n  - bbb\n\n");
  }
}

/* ---- The slow matcher ------------------------------------------------- */

typedef struct {
  char tokens[TOKENS][8];
  int n;
  const lac_hits *hits; /* of the fast matcher, for references */
  lac_concept ids[CONCEPTS];
} sentence;

static bool word_meets(const part *p, const char *token) {
  size_t n = strlen(token), k = strlen(p->word);
  switch (p->mode) {
    case 'p': return strncmp(token, p->word, k) == 0;
    case 'f': return n >= k && strcmp(token + n - k, p->word) == 0;
    case 'i': return strstr(token, p->word) != NULL;
    default: return strcmp(token, p->word) == 0;
  }
}

/* Sets of places in a sentence are bits. From the places in `from`, where one
 * can be behind the row. */
static unsigned long behind_row(const sentence *s, const row *r,
                                unsigned long from);

static unsigned long behind_part(const sentence *s, const part *p,
                                 unsigned long from) {
  unsigned long to = p->optional ? from : 0;
  for (int at = 0; at <= s->n; at++) {
    if ((from >> at & 1) == 0) continue;
    if (p->kind == GAP) {
      for (int g = p->min; g <= p->max && at + g <= s->n; g++)
        to |= 1ul << (at + g);
    } else if (p->kind == CONCEPT) {
      for (size_t i = 0; i < s->hits->n; i++)
        if (s->hits->items[i].concept == s->ids[p->min] &&
            (int)s->hits->items[i].first == at)
          to |= 1ul << s->hits->items[i].end;
    } else if (p->kind == WORD) {
      if (at < s->n && word_meets(p, s->tokens[at])) to |= 1ul << (at + 1);
    } else if (p->kind == NUMBER) {
      if (at < s->n && s->tokens[at][0] <= '9') to |= 1ul << (at + 1);
    }
  }
  for (int k = 0; k < p->n; k++) to |= behind_row(s, p->alternatives[k], from);
  return to;
}

static unsigned long behind_row(const sentence *s, const row *r,
                                unsigned long from) {
  for (int i = 0; i < r->n && from != 0; i++)
    from = behind_part(s, &r->parts[i], from);
  return from;
}

/* What a concept matches: ends by start. */
typedef struct {
  unsigned long ends[TOKENS];
} matches;

static matches slow_match(const sentence *s, const concept *c) {
  matches found = {{0}}, unless = {{0}};
  for (int w = 0; w < c->n; w++)
    for (int at = 0; at < s->n; at++)
      (c->unless[w] ? &unless : &found)->ends[at] |=
          behind_row(s, c->rows[w], 1ul << at);
  for (int a = 0; a < s->n; a++)
    for (int b = a + 1; b <= s->n; b++)
      for (int at = 0; at < b && (unless.ends[a] >> b & 1); at++)
        /* ends beyond a, for starts before b: they overlap */
        found.ends[at] &= (2ul << a) - 1;
  return found;
}

/* ---- Comparison ------------------------------------------------------- */

static char dir[64];
static unsigned long compared, hits_seen;

static void disagree(const sentence *s, int c, const char *what, int first,
                     int end) {
  printf("# c%d [%d,%d) %s\n# ", c, first, end, what);
  for (int i = 0; i < s->n; i++) printf("%s ", s->tokens[i]);
  printf("\n# see %s\n", dir);
  for (int w = 0; w < concepts[c].n; w++) {
    printf("# %s ", concepts[c].unless[w] ? "unless" : "|");
    print_row(stdout, concepts[c].rows[w]);
    printf("\n");
  }
}

static bool is_value(const sentence *s, const lac_hit *h, const concept *c) {
  if (h->value < 0) return true;
  for (uint32_t t = h->first; t < h->end; t++)
    for (int w = 0; w < c->n; w++)
      if (s->tokens[t][0] <= '9' &&
          atol(s->tokens[t]) * c->multiplier[w] == h->value)
        return true;
  return false;
}

/* loose: values pass through references with multipliers of their own. */
static bool compare(const sentence *s, int c, bool loose) {
  matches all = slow_match(s, &concepts[c]);
  unsigned long seen[TOKENS] = {0};
  compared++;
  for (size_t i = 0; i < s->hits->n; i++) {
    const lac_hit *h = &s->hits->items[i];
    if (h->concept != s->ids[c]) continue;
    hits_seen++;
    seen[h->first] |= 1ul << h->end;
    if ((all.ends[h->first] >> h->end & 1) == 0) {
      disagree(s, c, "is hit, but cannot match", (int)h->first, (int)h->end);
      return false;
    }
    if (!loose && !is_value(s, h, &concepts[c])) {
      disagree(s, c, "has a number that is not there", (int)h->first,
               (int)h->end);
      return false;
    }
  }
  for (int a = 0; a < s->n; a++)
    for (int b = a + 1; b <= s->n; b++) {
      if ((all.ends[a] >> b & 1) == 0) continue;
      bool found = (seen[a] >> b & 1) != 0;
      for (int k = 0; loose && !found && k < b; k++)
        found = (seen[k] & ~((2ul << a) - 1)) != 0;
      if (found) continue;
      disagree(s, c, "matches, but is not hit", a, b);
      return false;
    }
  return true;
}

static void make_sentence(sentence *s) {
  s->n = 1 + (int)chance(TOKENS);
  for (int i = 0; i < s->n; i++)
    if (chance(8) == 0)
      snprintf(s->tokens[i], sizeof s->tokens[i], "%u", 1 + chance(90));
    else
      strcpy(s->tokens[i], words[chance(WORDS)]);
}

static bool run_sentence(lac_matcher *matcher, lac_arena *arena, sentence *s,
                         bool loose) {
  lac_buf text;
  lac_buf_init(&text, arena);
  for (int i = 0; i < s->n; i++)
    lac_buf_format(&text, "%s%s", i == 0 ? "" : " ", s->tokens[i]);
  lac_tokens tokens;
  lac_tokens_init(&tokens, arena);
  lac_tokens_split(&tokens, lac_matcher_vocab(matcher), lac_buf_str(&text));
  lac_hits hits = {0};
  lac_match(matcher, arena, tokens.tokens, tokens.n, &hits);
  s->hits = &hits;
  bool ok = tokens.n == (size_t)s->n;
  for (int c = 0; ok && c < CONCEPTS; c++) ok = compare(s, c, loose);
  s->hits = NULL;
  return ok;
}

static void put(const char *name, void (*print)(FILE *)) {
  char path[128];
  snprintf(path, sizeof path, "%s/lexicon/xa/%s", dir, name);
  FILE *out = fopen(path, "w");
  if (out == NULL) exit(EXIT_FAILURE);
  print(out);
  fclose(out);
}

static void print_language(FILE *out) {
  fputs("language xa\nname Toy\nfunction aaa bab abab\n", out);
}

static bool run_lexicon(bool loose) {
  lac_arena *arena = lac_arena_new();
  lac_diag diag;
  lac_diag_init(&diag);
  make_concepts(loose);
  put("a.lex", print_lexicon);
  lac_languages *languages;
  lac_lexicon *lexicon;
  lac_intern *names = lac_intern_new(arena);
  if (lac_languages_load(arena, dir, &languages, &diag) != LAC_OK ||
      lac_lexicon_load(arena, dir, lac_languages_at(languages, 0), names,
                       &lexicon, &diag) != LAC_OK)
    return false;
  lac_matcher *matcher = lac_matcher_new(lexicon);
  lac_arena *scratch = lac_arena_new();
  sentence s;
  for (int c = 0; c < CONCEPTS; c++) {
    char name[16];
    snprintf(name, sizeof name, "c%d", c);
    s.ids[c] = (lac_concept)lac_intern_find(names, lac_str_of(name));
  }
  bool ok = true;
  for (int i = 0; ok && i < SENTENCES; i++) {
    lac_arena_reset(scratch);
    make_sentence(&s);
    ok = run_sentence(matcher, scratch, &s, loose);
  }
  lac_arena_free(scratch);
  lac_matcher_free(matcher);
  lac_arena_free(arena);
  return ok;
}

int main(void) {
  const char *seed = getenv("ORACLE_SEED");
  state = seed == NULL ? 20240611 : strtoull(seed, NULL, 10);
  printf("1..2\n# seed %llu\n", state);
  char path[128];
  strcpy(dir, "/tmp/lacuna-oracle-XXXXXX");
  if (mkdtemp(dir) == NULL) return EXIT_FAILURE;
  snprintf(path, sizeof path, "%s/lexicon", dir);
  mkdir(path, 0777);
  snprintf(path, sizeof path, "%s/lexicon/xa", dir);
  mkdir(path, 0777);
  put("language.lex", print_language);
  bool all = true;
  for (int loose = 0; loose < 2; loose++) {
    bool ok = true;
    compared = hits_seen = 0;
    for (int i = 0; ok && i < LEXICONS; i++) ok = run_lexicon(loose != 0);
    /* A comparison of nothing with nothing proves nothing. */
    ok = ok && hits_seen > compared / 10;
    printf("# %lu comparisons, %lu hits\n%sok %d - %s wordings\n", compared,
           hits_seen, ok ? "" : "not ", loose + 1, loose ? "loose" : "plain");
    all = all && ok;
  }
  if (!all) return EXIT_FAILURE; /* the lexicon is kept to look at */
  char command[128];
  snprintf(command, sizeof command, "rm -rf '%s'", dir);
  return system(command) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
