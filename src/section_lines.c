/* SPDX-License-Identifier: Apache-2.0
 *
 * The order of work: 1. all lines that begin with a number and could open a
 * provision, with a mark after the number (dotted), with none (bare), or with
 * the number of a chapter before it ("934.07", decimal); 2. what each would
 * weigh: much if text of its own follows; 3. for each of the three forms the
 * row of growing numbers that weighs most; 4. the heaviest of them.
 */
#include "section_lines.h"

#include <stdlib.h>
#include <string.h>

#include "enumerator.h"

#define MAX_NUMBER 9999
/* Bytes of text that make a provision of a number. */
#define BODY 40
/* A row that does not begin with 1 must have so many provisions. */
#define ROW 2
/* A longer line is no heading with its provision right below it. */
#define HEADS 90

typedef enum { DOTTED, BARE, DECIMAL, FORMS } form;

typedef struct {
  const char *at;
  unsigned number; /* of a decimal its place among those of the text, at last */
  unsigned chapter;
  form form;
  bool suffixed; /* 12A, 12bis: may follow 12 */
  bool clause;   /* "(1)" comes next */
  bool titled;   /* a short line of its own, no sentence */
  size_t body;   /* bytes of text up to the next of its kind */
  unsigned weight;
  size_t before; /* in its row: index + 1, 0 for none */
} line;

struct lac_section_lines {
  lac_arena *arena;
  line *items;
  size_t n;
  size_t cap;
};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_capital(char c) {
  return (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

static size_t blanks(lac_str s, size_t i) {
  size_t from = i;
  while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\t')) i++;
  return i - from;
}

/* The end of the suffix of an inserted provision at i: "A", "bis", " ter",
 * "^bis^"; i where there is none. */
static size_t suffix_end(lac_str s, size_t i) {
  size_t end = i;
  while (end < s.n && end - i < 3 && s.p[end] >= 'A' && s.p[end] <= 'Z') end++;
  if (end > i) return end;
  size_t word = i + blanks(s, i);
  bool raised = word < s.n && s.p[word] == '^';
  word += raised;
  end = word;
  while (end < s.n && s.p[end] >= 'a' && s.p[end] <= 'z') end++;
  if (!lac_enumerator_ordinal(lac_str_sub(s, word, end))) return i;
  return end + (raised && end < s.n && s.p[end] == '^');
}

/* A decimal number, of which the chapter's part ends at i: "934.07 Heading". */
static bool read_decimal(lac_str s, size_t i, line *out) {
  size_t from = ++i;
  out->chapter = out->number;
  out->number = 0;
  while (i < s.n && is_digit(s.p[i]) && i - from < 4)
    out->number = out->number * 10 + (unsigned)(s.p[i++] - '0');
  out->form = DECIMAL;
  if (i < s.n && s.p[i] == '.') i++;
  size_t gap = blanks(s, i);
  return out->number > 0 && gap > 0 && i + gap < s.n &&
         is_capital(s.p[i + gap]);
}

/* Whether s, a line without blanks around it, could open a provision. */
static bool read_number(lac_str s, line *out) {
  size_t i = 0;
  *out = (line){.at = s.p};
  while (i < s.n && i < 2 && s.p[i] == '*') i++;
  size_t from = i;
  unsigned number = 0;
  while (i < s.n && is_digit(s.p[i]) && i - from < 4)
    number = number * 10 + (unsigned)(s.p[i++] - '0');
  if (i == from || number == 0) return false;
  out->number = number;
  if (i + 1 < s.n && s.p[i] == '.' && is_digit(s.p[i + 1]))
    return read_decimal(s, i, out);
  size_t suffix = suffix_end(s, i);
  out->suffixed = suffix > i;
  i = suffix;
  if (i >= s.n) return false;
  if (s.p[i] == '.') {
    size_t next = i + 1 + blanks(s, i + 1);
    if (next >= s.n) return false;
    bool solid = next == i + 1;
    char c = s.p[next];
    out->clause = memchr("(-", c, 2) != NULL || (unsigned char)c == 0xe2;
    return out->clause || c == '[' ||
           ((!solid || c == '*') && (is_capital(c) || c == '*' || c == '"'));
  }
  size_t gap = blanks(s, i);
  out->form = BARE;
  return gap > 0 && i + gap < s.n && is_capital(s.p[i + gap]) &&
         s.n <= LAC_SECTION_HEADING &&
         (memchr(".;:,", s.p[s.n - 1], 4) == NULL ||
          lac_str_ends(s, LAC_STR("etc.")));
}

/* What follows the heading in the line of a dotted number: all of a long line
 * and of a clause, or what comes after the first sentence. */
static size_t text_in_line(const line *l, lac_str s) {
  if (s.n > LAC_SECTION_HEADING || l->clause) return s.n;
  size_t at = lac_str_find(s, LAC_STR(".")) + 1;
  lac_str rest = lac_str_sub(s, at, s.n);
  size_t bold = lac_str_find(rest, LAC_STR("** ")), stop = 0;
  while (stop < rest.n && !(rest.p[stop] == '.' && stop + 1 < rest.n &&
                            memchr(" -\xe2", rest.p[stop + 1], 3) != NULL))
    stop++;
  return rest.n - (stop < bold ? stop : bold);
}

/* Whether a line ends so that the next one may begin anew. */
static bool ends(lac_str s) {
  return s.n == 0 || memchr(".;:,]*", s.p[s.n - 1], 6) != NULL ||
         lac_str_ends(s, LAC_STR("—")) || lac_str_ends(s, LAC_STR(" and")) ||
         lac_str_ends(s, LAC_STR(" or"));
}

/* A short line of words that are no sentence, and a blank line after it. */
static bool is_titled(lac_str s, lac_str rest) {
  lac_str next = LAC_STR("");
  lac_str_split(&rest, '\n', &next);
  return s.n <= HEADS && memchr(".;:,", s.p[s.n - 1], 4) == NULL &&
         lac_str_trim(next).n == 0;
}

/* Whether a line that looks like the beginning of a provision may be one where
 * it stands: bare and decimal numbers also begin lines of running text, and the
 * parts of a provision may have its number before theirs. */
static bool may_open(const lac_section_lines *list, const size_t *open,
                     const line *found, bool fresh, bool after) {
  if (found->form == DOTTED) return true;
  if (found->form == BARE) return fresh;
  for (int k = DOTTED; k <= BARE; k++)
    if (open[k] > 0 && list->items[open[k] - 1].number == found->chapter)
      return false;
  return fresh || after;
}

static void collect(lac_section_lines *list, lac_headings *headings,
                    lac_str rest) {
  lac_str raw, last = LAC_STR("");
  size_t open[FORMS] = {0}; /* of the last line of the form: index + 1 */
  size_t with_body = 0;
  bool fresh = true, heads = false; /* the last line may be a heading */
  while (lac_str_split(&rest, '\n', &raw)) {
    lac_str s = lac_str_trim(raw);
    line found;
    lac_heading h;
    if (s.n == 0) {
      last = s;
      fresh = true;
      continue;
    }
    if (is_digit(s.p[0]) || s.p[0] == '*') {
      if ((fresh || heads || ends(last)) && read_number(s, &found) &&
          may_open(list, open, &found, fresh, ends(last))) {
        for (int k = 0; k < FORMS; k++)
          if (k != (int)found.form && open[k] > 0)
            list->items[open[k] - 1].body += s.n;
        found.titled = is_titled(s, rest);
        if (found.form != BARE) found.body = text_in_line(&found, s);
        LAC_PUSH(list->arena, list->items, list->n, list->cap, found);
        open[found.form] = list->n;
        fresh = heads = false;
        last = s;
        continue;
      }
    } else if (s.n <= LAC_SECTION_HEADING &&
               lac_heading_parse(headings, s, &h) && h.labelled &&
               lac_kind_level(h.kind) != 2 &&
               (h.parted || h.heading.n == 0 || fresh)) {
      /* Paragraphs of a schedule have numbers of their own; its entry in a
       * table of contents has no text before it. */
      if (h.kind == LAC_KIND_schedule && with_body >= ROW) return;
      memset(open, 0, sizeof open);
      fresh = true;
      heads = false;
      last = LAC_STR("");
      continue;
    }
    for (int k = 0; k < FORMS; k++) {
      if (open[k] == 0) continue;
      line *l = &list->items[open[k] - 1];
      if (l->body == 0 && s.p[0] == '(') l->clause = true;
      with_body += l->body < BODY && l->body + s.n >= BODY;
      l->body += s.n;
    }
    heads = fresh && s.n <= HEADS && is_capital(s.p[0]);
    fresh = false;
    last = s;
  }
}

static int by_value(const void *a, const void *b) {
  const line *x = *(line *const *)a, *y = *(line *const *)b;
  if (x->chapter != y->chapter) return x->chapter < y->chapter ? -1 : 1;
  return x->number < y->number ? -1 : x->number > y->number;
}

/* Gives each decimal number its place among all of them; those beyond the
 * greatest place are none. */
static void rank_decimals(lac_section_lines *list) {
  line **all = LAC_NEW_N(list->arena, line *, list->n + 1);
  unsigned *ranks = LAC_NEW_N(list->arena, unsigned, list->n + 1);
  size_t n = 0;
  for (size_t k = 0; k < list->n; k++)
    if (list->items[k].form == DECIMAL) all[n++] = &list->items[k];
  qsort(all, n, sizeof *all, by_value);
  for (size_t k = 0; k < n; k++)
    ranks[k] =
        k == 0 ? 1 : ranks[k - 1] + (by_value(&all[k - 1], &all[k]) != 0);
  for (size_t k = 0; k < n; k++)
    all[k]->number = ranks[k] < MAX_NUMBER ? ranks[k] : MAX_NUMBER;
}

/* The heaviest row that ends at numbers up to `number`; a Fenwick tree of
 * prefix maxima (P. Fenwick, 1994), index + 1 of its last line. */
static size_t heaviest(const lac_section_lines *list, const size_t *tree,
                       unsigned number) {
  size_t best = 0;
  for (unsigned i = number; i > 0; i &= i - 1)
    if (tree[i] > 0 && (best == 0 || list->items[tree[i] - 1].weight >
                                         list->items[best - 1].weight))
      best = tree[i];
  return best;
}

/* The last line (index + 1) of the row of lines of a form that weighs most; 0
 * where there is none. */
static size_t find_row(lac_section_lines *list, form wanted) {
  size_t *tree = LAC_NEW_N(list->arena, size_t, MAX_NUMBER + 1);
  size_t best = 0;
  for (size_t k = 0; k < list->n; k++) {
    line *l = &list->items[k];
    if (l->form != wanted) continue;
    unsigned from = l->suffixed ? l->number : l->number - 1;
    l->before = heaviest(list, tree, from);
    l->weight = (l->body >= BODY ? 8 : 1) + (l->clause ? 1 : 0) +
                (l->before > 0 ? list->items[l->before - 1].weight : 0);
    for (unsigned i = l->number; i <= MAX_NUMBER; i += i & (0u - i))
      if (tree[i] == 0 || list->items[tree[i] - 1].weight <= l->weight)
        tree[i] = k + 1;
    if (best == 0 || list->items[best - 1].weight <= l->weight) best = k + 1;
  }
  return best;
}

/* Keeps the row alone that ends at `last` (index + 1), if it can be one. */
static bool keep(lac_section_lines *list, size_t last) {
  size_t n = 0, bodies = 0, first = 0;
  for (size_t k = last; k > 0; k = list->items[k - 1].before) {
    n++;
    bodies += list->items[k - 1].body >= BODY;
    first = k;
  }
  if (n == 0) return false;
  const line *l = &list->items[first - 1];
  bool dotted_one = l->form == DOTTED && l->number == 1;
  bool row = bodies >= ROW || (n == 1 && bodies == 1 && l->form != DECIMAL &&
                               (l->clause || (l->form == DOTTED && l->titled)));
  if (!dotted_one && !row) return false;
  line *items = LAC_NEW_N(list->arena, line, n);
  for (size_t k = last, i = n; k > 0; k = list->items[k - 1].before)
    items[--i] = list->items[k - 1];
  list->items = items;
  list->n = list->cap = n;
  return true;
}

lac_section_lines *lac_section_lines_find(lac_arena *arena,
                                          lac_headings *headings,
                                          lac_str text) {
  lac_section_lines *list = LAC_NEW(arena, lac_section_lines);
  list->arena = arena;
  collect(list, headings, text);
  rank_decimals(list);
  size_t rows[FORMS];
  for (int k = 0; k < FORMS; k++) rows[k] = find_row(list, (form)k);
  for (;;) {
    size_t best = FORMS;
    for (size_t k = 0; k < FORMS; k++)
      if (rows[k] > 0 &&
          (best == FORMS || list->items[rows[k] - 1].weight >
                                list->items[rows[best] - 1].weight))
        best = k;
    if (best == FORMS) break;
    if (keep(list, rows[best])) return list;
    rows[best] = 0;
  }
  list->n = 0;
  return list;
}

bool lac_section_lines_has(const lac_section_lines *list, const char *at,
                           bool *bare) {
  size_t from = 0, to = list->n;
  while (from < to) {
    size_t mid = from + (to - from) / 2;
    if (list->items[mid].at < at)
      from = mid + 1;
    else
      to = mid;
  }
  bool has = from < list->n && list->items[from].at == at;
  if (has && bare != NULL) *bare = list->items[from].form == BARE;
  return has;
}

size_t lac_section_lines_count(const lac_section_lines *list) {
  return list->n;
}
