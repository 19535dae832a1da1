/* SPDX-License-Identifier: Apache-2.0 */
#include "norm.h"

#include "limits.h"
#include "utext.h"

static bool begins_lower(lac_str s) {
  size_t i = 0;
  while (i < s.n) {
    uint32_t c = lac_utext_next(s, &i);
    if (lac_utext_is_space(c)) continue;
    return lac_utext_is_word(c) && !lac_utext_is_upper(c) &&
           !(c >= '0' && c <= '9');
  }
  return false;
}

/* No stop at its end: the sentence is not over. */
static bool is_open(lac_str s) {
  s = lac_str_trim(s);
  while (s.n > 0 && (s.p[s.n - 1] == ')' || s.p[s.n - 1] == ']' ||
                     s.p[s.n - 1] == '"' || s.p[s.n - 1] == '*'))
    s.n--;
  if (s.n == 0) return true;
  char c = s.p[s.n - 1];
  return c != '.' && c != '?' && c != '!';
}

lac_piece lac_piece_of(const lac_node *node, const lac_tokens *tokens,
                       const lac_sentence *sentence, const lac_vocab *vocab) {
  lac_str text = lac_str_sub(node->text, sentence->start, sentence->end);
  const lac_token *last =
      &tokens->tokens[sentence->first + sentence->count - 1];
  const lac_word_info *w = lac_vocab_info(vocab, last->word);
  return (lac_piece){.node = node,
                     .from = sentence->start,
                     .to = sentence->end,
                     .tokens = sentence->count,
                     .open = is_open(text),
                     .lower = begins_lower(text),
                     .ends_and = lac_word_is(w, LAC_WORDS_and),
                     .ends_or = lac_word_is(w, LAC_WORDS_or)};
}

/* A list of pieces while a norm is being put together. */
typedef struct {
  uint32_t items[LAC_MAX_PIECES];
  uint32_t n;
} chain;

typedef struct {
  lac_arena *arena;
  const lac_piece *pieces;
  lac_norm *norms;
  size_t n, cap;
} builder;

static void push(chain *c, uint32_t piece) {
  if (c->n < LAC_MAX_PIECES) c->items[c->n++] = piece;
}

static void emit(builder *b, const chain *lead, const uint32_t *own,
                 uint32_t own_n, const chain *tail) {
  uint32_t tail_n = tail == NULL ? 0 : tail->n;
  uint32_t n = lead->n + own_n + tail_n;
  if (n == 0) return;
  uint32_t *all = LAC_NEW_N(b->arena, uint32_t, n);
  uint32_t k = 0;
  for (uint32_t i = 0; i < lead->n; i++) all[k++] = lead->items[i];
  for (uint32_t i = 0; i < own_n; i++) all[k++] = own[i];
  for (uint32_t i = 0; i < tail_n; i++) all[k++] = tail->items[i];
  lac_norm norm = {.pieces = all, .n = n};
  LAC_PUSH(b->arena, b->norms, b->n, b->cap, norm);
}

static bool is_item(const lac_node *n) {
  return lac_kind_level(n->kind) == 3 && n->kind != LAC_KIND_definition;
}

/* The last piece of node and all below it, -1 if it has none. */
static long last_piece(const lac_node *node) {
  long last = -1;
  for (const lac_node *n = node; n != NULL; n = lac_node_walk(node, n))
    if (n->piece_n > 0) last = (long)n->piece + n->piece_n - 1;
  return last;
}

/* Whether the items from `first` up to the next other child are joint: the
 * last but one ends in "and". */
static bool joint(const builder *b, const lac_node *first) {
  for (const lac_node *n = first; n != NULL && is_item(n); n = n->next) {
    long last = last_piece(n);
    if (last < 0) continue;
    if (b->pieces[last].ends_and) return true;
    if (b->pieces[last].ends_or) return false;
  }
  return false;
}

/* The closing words after the items: the first piece of the next wrapup. */
static const lac_node *closing(const builder *b, const lac_node *first) {
  const lac_node *n = first;
  while (n != NULL && is_item(n)) n = n->next;
  if (n == NULL || n->kind != LAC_KIND_wrapup || n->piece_n == 0) return NULL;
  return b->pieces[n->piece].lower ? n : NULL;
}

static void build(builder *b, const lac_node *node, const chain *lead,
                  const chain *tail, int depth);

/* Whether the last sentence of node's own text is not over. */
static bool is_unfinished(const builder *b, const lac_node *node) {
  return node->piece_n > 0 && b->pieces[node->piece + node->piece_n - 1].open;
}

/* Whether node goes on with a sentence that was not over in the paragraph
 * before it: no item and none below it, and it begins with a small letter. */
static bool goes_on(const builder *b, const lac_node *node) {
  return node != NULL && node->kind == LAC_KIND_alinea && node->piece_n > 0 &&
         node->first == NULL && b->pieces[node->piece].lower;
}

/* One sentence over several unnumbered paragraphs ("Whoever ..., / forges ...,
 * / is liable ..."): the last piece before them, and of each paragraph the
 * first as long as the sentence is open. What follows its end stands alone.
 * Returns the first node that has no part in it. */
static const lac_node *run_on(builder *b, const chain *lead, uint32_t piece,
                              const lac_node *n, const chain *tail) {
  static const chain none = {{0}, 0};
  chain all = *lead;
  const lac_node *last = NULL;
  push(&all, piece);
  while (goes_on(b, n) && (last == NULL || last->piece_n == 1) &&
         b->pieces[all.items[all.n - 1]].open) {
    push(&all, n->piece);
    last = n;
    n = n->next;
  }
  emit(b, &all, NULL, 0, tail);
  for (uint32_t i = 1; last != NULL && i < last->piece_n; i++) {
    uint32_t own = last->piece + i;
    emit(b, &none, &own, 1, NULL);
  }
  return n;
}

static void add_all(chain *c, const lac_node *node) {
  for (const lac_node *n = node; n != NULL; n = lac_node_walk(node, n))
    for (uint32_t i = 0; i < n->piece_n; i++) push(c, n->piece + i);
}

/* n and what follows it under its parent; lead is what they go on from. */
static void build_children(builder *b, const lac_node *n, const chain *lead,
                           const chain *tail, int depth) {
  static const chain none = {{0}, 0};
  while (n != NULL) {
    if (n->kind == LAC_KIND_alinea && is_unfinished(b, n) && n->first == NULL &&
        goes_on(b, n->next)) {
      for (uint32_t i = 0; i + 1 < n->piece_n; i++) {
        uint32_t piece = n->piece + i;
        emit(b, &none, &piece, 1, NULL);
      }
      n = run_on(b, &none, n->piece + n->piece_n - 1, n->next, NULL);
      continue;
    }
    if (!is_item(n) || lead->n == 0) {
      build(b, n, is_item(n) ? lead : &none, is_item(n) ? tail : NULL,
            depth + 1);
      n = n->next;
      continue;
    }
    const lac_node *close = closing(b, n);
    chain own_tail = {{0}, 0};
    if (close != NULL) push(&own_tail, close->piece);
    if (tail != NULL)
      for (uint32_t i = 0; i < tail->n; i++) push(&own_tail, tail->items[i]);
    if (joint(b, n)) {
      chain all = *lead;
      for (; n != NULL && is_item(n); n = n->next) add_all(&all, n);
      emit(b, &all, NULL, 0, &own_tail);
    } else {
      for (; n != NULL && is_item(n); n = n->next)
        build(b, n, lead, &own_tail, depth + 1);
    }
    if (close != NULL) { /* what follows the closing sentence stands alone */
      for (uint32_t i = 1; i < close->piece_n; i++) {
        uint32_t piece = close->piece + i;
        emit(b, &none, &piece, 1, NULL);
      }
      build_children(b, close->first, &none, NULL, depth + 1);
      n = close->next;
    }
  }
}

static void build(builder *b, const lac_node *node, const chain *lead,
                  const chain *tail, int depth) {
  static const chain none = {{0}, 0};
  if (depth > LAC_MAX_DEPTH) return;
  uint32_t n = node->piece_n;
  bool has_items = false;
  for (const lac_node *c = node->first; c != NULL; c = c->next)
    has_items = has_items || is_item(c);
  if (n == 0) {
    build_children(b, node->first, lead, tail, depth);
    return;
  }
  bool open = (has_items || goes_on(b, node->first)) && is_unfinished(b, node);
  for (uint32_t i = 0; i < n - (open ? 1 : 0); i++) {
    uint32_t piece = node->piece + i;
    emit(b, i == 0 ? lead : &none, &piece, 1, i == 0 ? tail : NULL);
  }
  chain next = {{0}, 0};
  if (open && goes_on(b, node->first)) {
    const lac_node *rest = run_on(b, n == 1 ? lead : &none, node->piece + n - 1,
                                  node->first, n == 1 ? tail : NULL);
    build_children(b, rest, &next, NULL, depth);
    return;
  }
  if (open) {
    if (n == 1) next = *lead;
    push(&next, node->piece + n - 1);
  }
  build_children(b, node->first, &next, open && n == 1 ? tail : NULL, depth);
}

lac_norm *lac_norms_of(lac_arena *arena, const lac_node *node, bool whole,
                       const lac_piece *pieces, size_t *n) {
  builder b = {.arena = arena, .pieces = pieces};
  static const chain none = {{0}, 0};
  if (!whole) { /* its children stand for themselves */
    for (uint32_t i = 0; i < node->piece_n; i++) {
      uint32_t piece = node->piece + i;
      emit(&b, &none, &piece, 1, NULL);
    }
  } else {
    build(&b, node, &none, NULL, 0);
  }
  *n = b.n;
  return b.norms;
}
