/* SPDX-License-Identifier: Apache-2.0
 *
 *   wording := row ['@' number]
 *   row     := part+
 *   part    := unit '?'?
 *   unit    := word | '=' word | word '*' | '*' word | '*' word '*'
 *            | '^' | '(' row ('|' row)* ')' | '[' n '-' n ']' | '<' name '>' |
 * '#'
 *
 * Rows are expanded while they are read: a set of rows so far is multiplied by
 * the rows of the next part. Alternatives that are all single words stay one
 * step, so the product stays small.
 */
#include "wording.h"

#include <stdlib.h>
#include <string.h>

#include "limits.h"
#include "token.h"

/* ---- Steps ------------------------------------------------------------ */

void lac_steps_init(lac_steps *steps, lac_arena *arena) {
  *steps = (lac_steps){.arena = arena,
                       .keys = lac_intern_new(arena),
                       .atoms = lac_intern_new(arena)};
}

static int by_id(const void *a, const void *b) {
  return (int)*(const uint16_t *)a - (int)*(const uint16_t *)b;
}

static void meet(const lac_steps *steps, char tag, lac_str s, lac_arena *arena,
                 struct lac_step_list *out) {
  char key[LAC_MAX_TOKEN * 2];
  if (s.n + 2 > sizeof key) return;
  key[0] = tag;
  key[1] = ':';
  memcpy(key + 2, s.p, s.n);
  lac_sym atom = lac_intern_find(steps->atoms, (lac_str){key, s.n + 2});
  if (atom == 0) return;
  const struct lac_step_list *l = &steps->steps_of_atom[atom];
  for (size_t i = 0; i < l->n; i++)
    LAC_PUSH(arena, out->items, out->n, out->cap, l->items[i]);
}

static uint64_t length_bit(size_t n) { return UINT64_C(1) << (n < 64 ? n : 0); }

const uint16_t *lac_steps_of(const lac_steps *steps, lac_arena *arena,
                             const lac_word_info *word, size_t *n) {
  struct lac_step_list out = {0};
  lac_str w = word->folded;
  meet(steps, 's', word->stem, arena, &out);
  meet(steps, '=', w, arena, &out);
  if (word->capital) meet(steps, '^', LAC_STR(""), arena, &out);
  uint64_t prefixes = w.n == 0 ? 0 : steps->prefixes[(unsigned char)w.p[0]];
  uint64_t suffixes =
      w.n == 0 ? 0 : steps->suffixes[(unsigned char)w.p[w.n - 1]];
  for (size_t k = 1; k <= w.n && k <= steps->longest_fix; k++) {
    if ((prefixes & length_bit(k)) != 0)
      meet(steps, 'p', lac_str_sub(w, 0, k), arena, &out);
    if ((suffixes & length_bit(k)) != 0)
      meet(steps, 'f', lac_str_sub(w, w.n - k, w.n), arena, &out);
  }
  for (size_t i = 0; i < steps->infix_n; i++)
    if (lac_str_find(w, steps->infixes[i]) < w.n)
      meet(steps, 'i', steps->infixes[i], arena, &out);
  if (out.n > 1) qsort(out.items, out.n, sizeof *out.items, by_id);
  size_t kept = 0;
  for (size_t i = 0; i < out.n; i++)
    if (kept == 0 || out.items[i] != out.items[kept - 1])
      out.items[kept++] = out.items[i];
  *n = kept;
  return out.items;
}

/* The step for a set of atoms given as "s:a s:b" in the order written. */
static uint16_t step_of(lac_steps *steps, lac_str key, int weight) {
  lac_sym id = lac_intern_add(steps->keys, key);
  if (id <= steps->n) return (uint16_t)id;
  steps->n = id;
  while (id >= steps->weight_cap)
    steps->weights = lac_grow(steps->arena, steps->weights, steps->weight_cap,
                              &steps->weight_cap, sizeof *steps->weights);
  steps->weights[id] = (uint8_t)weight;
  lac_str rest = key, atom;
  while (lac_str_split(&rest, ' ', &atom)) {
    lac_sym a = lac_intern_add(steps->atoms, atom);
    while (a >= steps->atom_cap) {
      size_t had = steps->atom_cap;
      steps->steps_of_atom =
          lac_grow(steps->arena, steps->steps_of_atom, had, &steps->atom_cap,
                   sizeof *steps->steps_of_atom);
      memset(steps->steps_of_atom + had, 0,
             (steps->atom_cap - had) * sizeof *steps->steps_of_atom);
    }
    struct lac_step_list *l = &steps->steps_of_atom[a];
    if (l->n == 0) {
      lac_str body = lac_str_sub(lac_intern_str(steps->atoms, a), 2, atom.n);
      if (atom.p[0] == 'i')
        LAC_PUSH(steps->arena, steps->infixes, steps->infix_n, steps->infix_cap,
                 body);
      if ((atom.p[0] == 'p' || atom.p[0] == 'f') && body.n > steps->longest_fix)
        steps->longest_fix = body.n;
      if (atom.p[0] == 'p')
        steps->prefixes[(unsigned char)body.p[0]] |= length_bit(body.n);
      if (atom.p[0] == 'f')
        steps->suffixes[(unsigned char)body.p[body.n - 1]] |=
            length_bit(body.n);
    }
    LAC_PUSH(steps->arena, l->items, l->n, l->cap, (uint16_t)id);
  }
  return (uint16_t)id;
}

/* The atoms of one word each. What becomes of a stem's last letter is not sure:
 * a prefix must be shorter. Whether a form has a stem is not looked into. */
static bool atom_within(lac_str inner, lac_str outer) {
  if (lac_str_eq(inner, outer)) return true;
  lac_str in = lac_str_sub(inner, 2, inner.n);
  lac_str out = lac_str_sub(outer, 2, outer.n);
  char a = inner.p[0], b = outer.p[0];
  if (b == 'p')
    return ((a == '=' || a == 'p') && lac_str_starts(in, out)) ||
           (a == 's' && in.n > out.n && lac_str_starts(in, out));
  if (b == 'f') return (a == '=' || a == 'f') && lac_str_ends(in, out);
  if (b == 'i') return a != 's' && a != '^' && lac_str_find(in, out) < in.n;
  return false;
}

bool lac_steps_within(const lac_steps *steps, uint16_t inner, uint16_t outer) {
  lac_str atoms = lac_intern_str(steps->keys, inner), atom;
  while (lac_str_split(&atoms, ' ', &atom)) {
    lac_str others = lac_intern_str(steps->keys, outer), other;
    bool found = false;
    while (!found && lac_str_split(&others, ' ', &other))
      found = atom_within(atom, other);
    if (!found) return false;
  }
  return true;
}

/* ---- The parser ------------------------------------------------------- */

/* An item before steps are numbered: its atoms, for STEP. */
typedef struct {
  lac_item item;
  lac_str atoms;
  int weight; /* as an anchor: how rare it is likely to be */
} draft;

typedef struct {
  draft *items;
  size_t n;
  size_t cap;
} draft_row;

typedef struct {
  draft_row *rows;
  size_t n;
  size_t cap;
} draft_rows;

typedef struct {
  lac_wording_parse *out;
  lac_str text;
  size_t at;
  lac_tokens tokens;
  int depth;
} parser;

static bool fail(parser *p, size_t at, const char *why) {
  if (p->out->error == NULL) {
    p->out->error = why;
    p->out->error_at = at;
  }
  return false;
}

static void skip_blanks(parser *p) {
  while (p->at < p->text.n &&
         (p->text.p[p->at] == ' ' || p->text.p[p->at] == '\t'))
    p->at++;
}

static bool is_special(char c) {
  static const bool special[256] = {
      ['\0'] = true, ['\t'] = true, [' '] = true, ['#'] = true, ['('] = true,
      [')'] = true,  ['<'] = true,  ['>'] = true, ['?'] = true, ['@'] = true,
      ['['] = true,  [']'] = true,  ['^'] = true, ['|'] = true};
  return special[(unsigned char)c];
}

static void append(lac_arena *arena, draft_row *row, const draft_row *more) {
  for (size_t i = 0; i < more->n; i++)
    LAC_PUSH(arena, row->items, row->n, row->cap, more->items[i]);
}

/* rows := rows x more. */
static bool multiply(parser *p, draft_rows *rows, const draft_rows *more,
                     size_t at) {
  lac_arena *scratch = p->out->scratch;
  draft_rows product = {0};
  if (rows->n * more->n > LAC_MAX_VARIANTS)
    return fail(p, at, "too many alternatives (LAC_MAX_VARIANTS)");
  for (size_t i = 0; i < rows->n; i++) {
    for (size_t k = 0; k < more->n; k++) {
      draft_row row = {0};
      if (more->n == 1) /* most are: the row itself goes on */
        row = rows->rows[i];
      else
        append(scratch, &row, &rows->rows[i]);
      append(scratch, &row, &more->rows[k]);
      if (row.n > LAC_MAX_STEPS)
        return fail(p, at, "too many steps (LAC_MAX_STEPS)");
      LAC_PUSH(scratch, product.rows, product.n, product.cap, row);
    }
  }
  *rows = product;
  return true;
}

static void add_row(parser *p, draft_rows *rows, draft_row row) {
  LAC_PUSH(p->out->scratch, rows->rows, rows->n, rows->cap, row);
}

static draft_rows one(parser *p, draft d) {
  draft_row row = {0};
  LAC_PUSH(p->out->scratch, row.items, row.n, row.cap, d);
  draft_rows rows = {0};
  add_row(p, &rows, row);
  return rows;
}

/* word, =word, word*, *word, *word*: one item for each token of the word. */
static bool read_word(parser *p, draft_rows *out) {
  lac_arena *scratch = p->out->scratch;
  size_t from = p->at;
  while (p->at < p->text.n && !is_special(p->text.p[p->at])) p->at++;
  lac_str word = lac_str_sub(p->text, from, p->at);
  if (word.n == 0) return fail(p, from, "a word is wanted here");
  bool exact = false, head = false, tail = false;
  if (word.p[0] == '=') {
    exact = true;
    word = lac_str_sub(word, 1, word.n);
  }
  if (word.n > 0 && word.p[0] == '*') {
    head = true;
    word = lac_str_sub(word, 1, word.n);
  }
  if (word.n > 0 && word.p[word.n - 1] == '*') {
    tail = true;
    word.n--;
  }
  lac_tokens_split(&p->tokens, p->out->vocab, word);
  size_t n = p->tokens.n;
  if (n == 0) return fail(p, from, "no letter or digit in this word");
  if ((head || tail) && n > 1)
    return fail(p, from, "'*' goes with one word only");
  if (exact && (head || tail)) return fail(p, from, "'=' or '*', not both");
  draft_row row = {0};
  for (size_t i = 0; i < n; i++) {
    const lac_word_info *w =
        lac_vocab_info(p->out->vocab, p->tokens.tokens[i].word);
    char tag = exact ? '=' : head && tail ? 'i' : head ? 'f' : tail ? 'p' : 's';
    lac_str body = tag == 's' ? w->stem : w->folded;
    if (strchr("ifp", tag) != NULL && body.n < 3)
      return fail(p, from, "'*' wants three letters or more");
    int weight = lac_word_is(w, LAC_WORDS_function)
                     ? 0
                     : (int)(body.n < 12 ? body.n : 12) * 10;
    if (tag == 'i') weight /= 2;
    lac_buf atoms;
    lac_buf_init(&atoms, scratch);
    lac_buf_byte(&atoms, tag);
    lac_buf_byte(&atoms, ':');
    lac_buf_add(&atoms, body);
    draft d = {.item = {.kind = LAC_ITEM_STEP},
               .atoms = lac_buf_str(&atoms),
               .weight = weight};
    LAC_PUSH(scratch, row.items, row.n, row.cap, d);
  }
  *out = (draft_rows){0};
  add_row(p, out, row);
  return true;
}

static bool read_row(parser *p, draft_rows *out);

/* Alternatives that are one word each become one step. */
static void join_words(parser *p, draft_rows *rows) {
  if (rows->n < 2) return;
  lac_buf key;
  lac_buf_init(&key, p->out->scratch);
  int weight = 1000;
  for (size_t i = 0; i < rows->n; i++) {
    const draft_row *r = &rows->rows[i];
    if (r->n != 1 || r->items[0].item.kind != LAC_ITEM_STEP) return;
    if (i > 0) lac_buf_byte(&key, ' ');
    lac_buf_add(&key, r->items[0].atoms);
    if (r->items[0].weight < weight) weight = r->items[0].weight;
  }
  draft d = {.item = {.kind = LAC_ITEM_STEP},
             .atoms = lac_buf_str(&key),
             .weight = weight - (int)rows->n};
  if (d.weight < 0) d.weight = 0;
  *rows = one(p, d);
}

static bool read_group(parser *p, draft_rows *out) {
  size_t from = p->at++;
  *out = (draft_rows){0};
  if (++p->depth > LAC_MAX_EXPR_DEPTH)
    return fail(p, from, "brackets nested too deep");
  for (;;) {
    draft_rows alt;
    if (!read_row(p, &alt)) return false;
    for (size_t i = 0; i < alt.n; i++) add_row(p, out, alt.rows[i]);
    if (out->n > LAC_MAX_VARIANTS)
      return fail(p, from, "too many alternatives (LAC_MAX_VARIANTS)");
    if (p->at >= p->text.n) return fail(p, from, "this '(' is never closed");
    char c = p->text.p[p->at++];
    if (c == ')') break;
    if (c != '|') return fail(p, p->at - 1, "'|' or ')' is wanted here");
  }
  p->depth--;
  join_words(p, out);
  return true;
}

static bool read_gap(parser *p, draft_rows *out) {
  size_t from = p->at;
  size_t close = from;
  while (close < p->text.n && p->text.p[close] != ']') close++;
  lac_str body = lac_str_sub(p->text, from + 1, close), low;
  long min = 0, max = 0;
  bool ok = close < p->text.n && lac_str_split(&body, '-', &low) &&
            body.p != NULL && lac_str_number(low, &min) &&
            lac_str_number(body, &max) && min <= max && max <= LAC_MAX_GAP;
  if (!ok) return fail(p, from, "a gap is [0-3], at most LAC_MAX_GAP wide");
  p->at = close + 1;
  *out = one(p, (draft){.item = {.kind = LAC_ITEM_GAP,
                                 .min = (uint8_t)min,
                                 .max = (uint8_t)max}});
  return true;
}

static bool read_reference(parser *p, draft_rows *out) {
  size_t from = p->at;
  size_t close = from;
  while (close < p->text.n && p->text.p[close] != '>') close++;
  lac_str name = lac_str_sub(p->text, from + 1, close);
  if (close >= p->text.n || name.n == 0)
    return fail(p, from, "a reference is <name>");
  if (lac_intern_count(p->out->names) >= LAC_MAX_CONCEPTS)
    return fail(p, from, "too many concepts (LAC_MAX_CONCEPTS)");
  lac_sym sym = lac_intern_add(p->out->names, name);
  p->at = close + 1;
  *out = one(p, (draft){.item = {.kind = LAC_ITEM_CONCEPT, .id = (uint16_t)sym},
                        .weight = 45});
  return true;
}

static bool read_part(parser *p, draft_rows *out) {
  bool ok;
  switch (p->text.p[p->at]) {
    case '(': ok = read_group(p, out); break;
    case '[': ok = read_gap(p, out); break;
    case '<': ok = read_reference(p, out); break;
    case '^':
      p->at++;
      *out = one(p, (draft){.item = {.kind = LAC_ITEM_STEP},
                            .atoms = LAC_STR("^:"),
                            .weight = 0});
      ok = true;
      break;
    case '#':
      p->at++;
      *out = one(p, (draft){.item = {.kind = LAC_ITEM_NUMBER}});
      ok = true;
      break;
    default: ok = read_word(p, out);
  }
  if (ok && p->at < p->text.n && p->text.p[p->at] == '?') {
    p->at++;
    add_row(p, out, (draft_row){0});
  }
  return ok;
}

static bool read_row(parser *p, draft_rows *out) {
  size_t from = p->at;
  *out = (draft_rows){0};
  add_row(p, out, (draft_row){0});
  for (size_t parts = 0;; parts++) {
    skip_blanks(p);
    if (p->at >= p->text.n || strchr(")|@", p->text.p[p->at]) != NULL) {
      if (parts == 0) return fail(p, from, "nothing stands here");
      return true;
    }
    draft_rows part;
    if (!read_part(p, &part)) return false;
    if (!multiply(p, out, &part, from)) return false;
  }
}

/* Numbers the steps of a row and picks its anchor. */
static bool finish_row(parser *p, const draft_row *row) {
  lac_wording_parse *out = p->out;
  if (row->n == 0) return fail(p, 0, "the wording may match nothing at all");
  lac_row done = {.items = LAC_NEW_N(out->arena, lac_item, row->n),
                  .n = row->n};
  int best = -1;
  for (size_t i = 0; i < row->n; i++) {
    const draft *d = &row->items[i];
    done.items[i] = d->item;
    if (d->item.kind == LAC_ITEM_STEP)
      done.items[i].id = step_of(out->steps, d->atoms, d->weight);
    else if (d->item.kind != LAC_ITEM_CONCEPT)
      continue;
    if (d->weight > best) {
      best = d->weight;
      done.anchor = i;
    }
  }
  if (best < 0) return fail(p, 0, "the wording needs a word or a concept");
  if (row->items[0].item.kind == LAC_ITEM_GAP ||
      row->items[row->n - 1].item.kind == LAC_ITEM_GAP)
    return fail(p, 0, "a wording neither begins nor ends with a gap");
  out->rows[out->row_n++] = done;
  return true;
}

bool lac_wording_compile(lac_wording_parse *out, lac_str text) {
  parser p = {.out = out, .text = text};
  lac_arena_reset(out->scratch);
  lac_tokens_init(&p.tokens, out->scratch);
  out->multiplier = 1;
  draft_rows rows;
  if (!read_row(&p, &rows)) return false;
  if (p.at < text.n && text.p[p.at] == '@') {
    long m;
    if (!lac_str_number(lac_str_trim(lac_str_sub(text, p.at + 1, text.n)), &m))
      return fail(&p, p.at, "'@' wants a number");
    out->multiplier = m;
    p.at = text.n;
  }
  if (p.at < text.n) return fail(&p, p.at, "unexpected character");
  out->rows = LAC_NEW_N(out->scratch, lac_row, rows.n);
  out->row_n = 0;
  for (size_t i = 0; i < rows.n; i++)
    if (!finish_row(&p, &rows.rows[i])) return false;
  return true;
}
