/* SPDX-License-Identifier: Apache-2.0 */
#include "statute.h"

#include <string.h>

#include "limits.h"

static const struct {
  const char *name;
  const char *akn;
  const char *eid;
  int level;
} kinds[] = {
#define KIND(name, akn, eid, level) {#name, akn, eid, level},
#include "kinds.def"
#undef KIND
};

int lac_kind_level(lac_kind kind) { return kinds[kind].level; }
const char *lac_kind_name(lac_kind kind) { return kinds[kind].name; }
const char *lac_kind_akn(lac_kind kind) { return kinds[kind].akn; }
const char *lac_kind_eid(lac_kind kind) { return kinds[kind].eid; }

const char *lac_state_name(lac_state state) {
  static const char *const names[] = {
      N_("in force"),    N_("repealed"),  N_("replaced version"),
      N_("pending"),     N_("suspended"), N_("quoted amendment"),
      N_("treaty text"), N_("note"),      N_("table of contents")};
  return names[state];
}

lac_statute *lac_statute_new(lac_arena *arena, const lac_source *source,
                             const char *format) {
  lac_statute *st = LAC_NEW(arena, lac_statute);
  st->arena = arena;
  st->source = source;
  st->format = format;
  st->root = LAC_NEW(arena, lac_node);
  return st;
}

lac_node *lac_statute_add(lac_statute *st, lac_node *parent, lac_kind kind,
                          size_t offset) {
  if (parent->depth + 1 >= LAC_MAX_DEPTH) parent = parent->parent;
  lac_node *node = LAC_NEW(st->arena, lac_node);
  node->kind = kind;
  node->state = parent->state;
  node->offset = offset;
  node->parent = parent;
  node->depth = parent->depth + 1;
  if (parent->last != NULL)
    parent->last->next = node;
  else
    parent->first = node;
  parent->last = node;
  return node;
}

void lac_statute_text(lac_statute *st, lac_node *node, lac_str text,
                      size_t offset) {
  if (text.n == 0) return;
  size_t n = node->text.n;
  bool joined = false;
  if (node->place_count > 0) {
    lac_place last = node->places[node->place_count - 1];
    joined = last.offset + (n - last.at) == offset;
  }
  if (!joined) {
    size_t count = node->place_count, cap = node->place_cap;
    LAC_PUSH(st->arena, node->places, count, cap,
             ((lac_place){(uint32_t)n, offset}));
    node->place_count = (uint32_t)count;
    node->place_cap = (uint32_t)cap;
  }
  if (n == 0) {
    node->text = text;
    return;
  }
  if (node->text_cap == 0 && node->text.p + n == text.p) {
    node->text.n += text.n; /* the next bytes of the same memory */
    return;
  }
  if (node->text_cap < n + text.n) {
    size_t cap = (n + text.n) * 2;
    char *p = lac_take(st->arena, cap);
    memcpy(p, node->text.p, n);
    node->text.p = p;
    node->text_cap = (uint32_t)cap;
  }
  memcpy((char *)node->text.p + n, text.p, text.n);
  node->text.n += text.n;
}

size_t lac_place_find(const lac_place *places, size_t n, size_t at) {
  size_t lo = 0, hi = n;
  while (hi - lo > 1) {
    size_t mid = lo + (hi - lo) / 2;
    if (places[mid].at <= at)
      lo = mid;
    else
      hi = mid;
  }
  return lo;
}

void lac_node_take_heading(lac_node *node, size_t n) {
  lac_str rest = lac_str_trim(lac_str_sub(node->text, n, node->text.n));
  size_t from = rest.n > 0 ? (size_t)(rest.p - node->text.p) : node->text.n;
  node->heading = lac_str_trim(lac_str_sub(node->text, 0, n));
  size_t run = lac_place_find(node->places, node->place_count, from);
  node->places[run].offset = lac_node_offset(node, from);
  node->places[run].at = (uint32_t)from;
  node->places += run;
  node->place_count -= (uint32_t)run;
  node->place_cap = node->place_count; /* what is added goes elsewhere */
  for (size_t i = 0; i < node->place_count; i++)
    node->places[i].at -= (uint32_t)from;
  node->text = lac_str_sub(node->text, from, node->text.n);
  node->text_cap = 0;
}

size_t lac_node_offset(const lac_node *node, size_t at) {
  if (node->place_count == 0) return node->offset;
  const lac_place *run =
      &node->places[lac_place_find(node->places, node->place_count, at)];
  return run->offset + (at - run->at);
}

const lac_node *lac_node_provision(const lac_node *node) {
  while (node != NULL && lac_kind_level(node->kind) != 2) node = node->parent;
  return node;
}

lac_node *lac_node_skip(const lac_node *root, const lac_node *node) {
  while (node != root) {
    if (node->next != NULL) return node->next;
    node = node->parent;
  }
  return NULL;
}

lac_node *lac_node_walk(const lac_node *root, const lac_node *node) {
  return node->first != NULL ? node->first : lac_node_skip(root, node);
}

void lac_node_set_state(lac_node *node, lac_state state) {
  for (lac_node *n = node; n != NULL; n = lac_node_walk(node, n))
    n->state = state;
}

size_t lac_node_size(const lac_node *node) {
  size_t n = 0;
  for (const lac_node *k = node; k != NULL; k = lac_node_walk(node, k))
    n += lac_str_solid(k->num) + lac_str_solid(k->heading) +
         lac_str_solid(k->text);
  return n;
}
