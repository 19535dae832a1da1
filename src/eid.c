/* SPDX-License-Identifier: Apache-2.0
 *
 * The order of work: 1. take the parent's eId (none above the work, and none
 * of pure running-text ancestors); 2. add "__", the short kind, "_" and the
 * clean number; 3. no number: "nn" is not printed by us, a counter among the
 * siblings of that kind is; 4. taken already: add "_2", "_3" ...
 */
#include "eid.h"

#include <string.h>

#include "intern.h"
#include "utext.h"

static bool is_digit(uint32_t c) { return c >= '0' && c <= '9'; }

static bool has_digit(lac_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (is_digit((unsigned char)s.p[i])) return true;
  return false;
}

/* The character at s.p[i], 0 at the end. */
static uint32_t peek(lac_str s, size_t i) {
  return i < s.n ? lac_utext_next(s, &i) : 0;
}

/* The end of the letters that begin at i; hyphens between letters belong to
 * them ("sous-article"). */
static size_t letters_end(lac_str s, size_t i) {
  while (i < s.n) {
    size_t next = i;
    uint32_t c = lac_utext_next(s, &next);
    if (c == '-' && next < s.n) c = peek(s, next);
    if (!lac_utext_is_word(c) || is_digit(c)) break;
    i = next;
  }
  return i;
}

static bool is_capitals(lac_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] < 'A' || s.p[i] > 'Z') return false;
  return true;
}

static bool is_roman(lac_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (memchr("IVXLCDM", s.p[i], 7) == NULL) return false;
  return s.n > 0;
}

/* "I", "IV", "Ier", "A", "I-A": a number without digits that can be told from
 * a word without knowing its language. */
static bool is_lettered(lac_str s) {
  size_t n = lac_str_find(s, LAC_STR("-"));
  if (n == 1 && is_capitals(lac_str_sub(s, 0, 1))) return true;
  lac_str first = lac_str_sub(s, 0, n);
  if (n > 2 && (lac_str_ends(first, LAC_STR("er")) ||
                lac_str_ends(first, LAC_STR("ER"))))
    first.n -= 2;
  return is_roman(first);
}

/* "XII" of "XII.13": a Roman number with a part. A single L, C, D or M is a
 * code's letter. */
static bool is_roman_part(lac_str num, size_t i, size_t end) {
  lac_str word = lac_str_sub(num, i, end);
  return is_roman(word) && peek(num, end) == '.' &&
         is_digit(peek(num, end + 1)) &&
         (word.n > 1 || memchr("IVX", word.p[0], 3) != NULL);
}

/* Where the number begins behind its labels. */
static size_t skip_labels(lac_str num) {
  size_t i = 0, after_label = 0;
  for (;;) {
    while (i < num.n) {
      size_t next = i;
      if (lac_utext_is_word(lac_utext_next(num, &next))) break;
      i = next;
    }
    size_t end = letters_end(num, i);
    lac_str word = lac_str_sub(num, i, end);
    uint32_t then = peek(num, end);
    lac_str rest = lac_str_sub(num, end, num.n);
    if (word.n == 0) return i;
    if (!has_digit(rest)) {
      /* "Article IV" has a number; "Article premier" has none that is known
       * without its language. */
      size_t k = end;
      while (k < num.n && !lac_utext_is_word(peek(num, k))) k++;
      bool parted =
          lac_str_find(lac_str_sub(num, end, k), LAC_STR(" ")) < k - end;
      return parted && word.n > 1 &&
                     is_lettered(lac_str_sub(num, k, letters_end(num, k)))
                 ? k
                 : after_label;
    }
    if (is_digit(then)) return i; /* "L34-1", "A12" */
    if (is_roman_part(num, i, end)) return i;
    if (word.n <= 2 && is_capitals(word)) {
      /* A code's letter ("L. 34-1" after a label or before a hyphen), or an
       * abbreviated label ("S. 12"). */
      if (then != '.' || after_label > 0 ||
          lac_str_find(rest, LAC_STR("-")) < rest.n)
        return i;
    }
    i = end + (then == '.');
    after_label = i;
  }
}

/* "143^bis^": a raised word is printed close to its number, "143bis". */
static bool raises_word(lac_str num, size_t i) {
  return i < num.n && num.p[i] >= 'a' && num.p[i] <= 'z';
}

lac_str lac_eid_clean(lac_arena *arena, lac_str num) {
  lac_buf out;
  lac_buf_init(&out, arena);
  bool gap = false, high = false;
  size_t i = skip_labels(num);
  while (i < num.n) {
    size_t start = i;
    uint32_t c = lac_utext_next(num, &i);
    char raised = lac_utext_raised(c);
    if (raised != 0) {
      if ((gap || !high) && out.n > 0) lac_buf_byte(&out, '-');
      gap = false;
      high = true;
      lac_buf_byte(&out, raised);
    } else if (lac_utext_is_word(c)) {
      if ((gap || high) && out.n > 0) lac_buf_byte(&out, '-');
      gap = high = false;
      lac_buf_add(&out, lac_str_sub(num, start, i));
    } else if (!lac_utext_is_space(c) && !(c == '^' && raises_word(num, i))) {
      gap = true;
    }
  }
  return lac_buf_str(&out);
}

lac_str lac_eid_cite(lac_arena *arena, lac_str num) {
  lac_buf out;
  lac_buf_init(&out, arena);
  size_t i = skip_labels(num);
  /* A code's letter stands close to its number: "L. 34-1" is "L34-1". */
  size_t end = letters_end(num, i);
  lac_str letters = lac_str_sub(num, i, end);
  if (letters.n > 0 && letters.n <= 2 && is_capitals(letters) &&
      !is_roman_part(num, i, end) && has_digit(lac_str_sub(num, end, num.n))) {
    lac_buf_add(&out, letters);
    while (peek(num, end) == '.' || peek(num, end) == ' ') end++;
    i = end;
  }
  uint32_t joint = 0; /* what stands between two parts of the number */
  bool close = true, high = false;
  while (i < num.n) {
    size_t start = i;
    uint32_t c = lac_utext_next(num, &i);
    /* "1º" and "1.ª" are cited as "1", as "1°" is. */
    if (c == 0xba || c == 0xaa || (c == '^' && raises_word(num, i))) continue;
    char raised = lac_utext_raised(c);
    if (raised != 0) {
      if (out.n > 0 && !high) lac_buf_byte(&out, '^');
      lac_buf_byte(&out, raised);
      high = true;
      continue;
    }
    high = false;
    if (lac_utext_is_word(c)) {
      if (!close && out.n > 0) lac_buf_byte(&out, joint ? (char)joint : ' ');
      joint = 0;
      close = true;
      lac_buf_add(&out, lac_str_sub(num, start, i));
      continue;
    }
    close = false;
    if (c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212)
      joint = '-';
    else if (c == '.' || c == '/' || c == '^')
      joint = c;
  }
  return lac_buf_str(&out);
}

/* The nearest ancestor that has a place in eIds. */
static const lac_node *eid_parent(const lac_node *node) {
  const lac_node *p = node->parent;
  while (p != NULL && p->eid.n == 0) p = p->parent;
  return p;
}

/* Counters by string: how often a name was taken, so that ten thousand equal
 * ones do not try each other's. */
typedef struct {
  lac_arena *arena;
  lac_intern *names;
  size_t *counts; /* by symbol - 1 */
  size_t n;
  size_t cap;
} tally;

static size_t *tally_at(tally *t, lac_str name) {
  lac_sym sym = lac_intern_add(t->names, name);
  if (sym > t->n) LAC_PUSH(t->arena, t->counts, t->n, t->cap, 0);
  return &t->counts[sym - 1];
}

static lac_str make(lac_arena *arena, const lac_node *node, tally *unnumbered) {
  lac_str num = lac_kind_level(node->kind) == 2 && node->cite.n > 0
                    ? lac_eid_clean(arena, node->cite)
                    : lac_eid_clean(arena, node->num);
  const lac_node *parent = eid_parent(node);
  lac_buf out;
  lac_buf_init(&out, arena);
  if (parent != NULL) {
    lac_buf_add(&out, parent->eid);
    lac_buf_add(&out, LAC_STR("__"));
  }
  lac_buf_add(&out, lac_str_of(lac_kind_eid(node->kind)));
  lac_buf_byte(&out, '_');
  if (num.n > 0)
    lac_buf_add(&out, num);
  else
    lac_buf_format(&out, "%zu", ++*tally_at(unnumbered, lac_buf_str(&out)));
  return lac_buf_str(&out);
}

void lac_eid_assign(lac_statute *st) {
  lac_arena *table = lac_arena_new();
  tally unnumbered = {.arena = table, .names = lac_intern_new(table)};
  tally seen = {.arena = table, .names = lac_intern_new(table)};
  for (lac_node *n = lac_node_walk(st->root, st->root); n != NULL;
       n = lac_node_walk(st->root, n)) {
    if (lac_kind_level(n->kind) == 2 && n->cite.n == 0)
      n->cite = lac_eid_cite(st->arena, n->num);
    lac_str eid = make(st->arena, n, &unnumbered);
    lac_str tried = eid;
    size_t times = ++*tally_at(&seen, eid);
    while (times > 1) {
      lac_buf out;
      lac_buf_init(&out, st->arena);
      lac_buf_add(&out, eid);
      lac_buf_format(&out, "_%zu", times);
      tried = lac_buf_str(&out);
      if (++*tally_at(&seen, tried) == 1) break;
      times = ++*tally_at(&seen, eid);
    }
    n->eid = tried;
  }
  lac_arena_free(table);
}

lac_node *lac_eid_find(const lac_statute *st, lac_str eid) {
  for (lac_node *n = st->root; n != NULL; n = lac_node_walk(st->root, n))
    if (n->eid.n > 0 && lac_str_eq(n->eid, eid)) return n;
  return NULL;
}
