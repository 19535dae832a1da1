/* SPDX-License-Identifier: Apache-2.0
 *
 * The order of work: 1. take the parent's eId (none above the work, and none
 * of pure running-text ancestors); 2. add "__", the short kind, "_" and the
 * clean number; 3. no number: "nn" is not printed by us, a counter among the
 * siblings of that kind is; 4. taken already: add "_2", "_3" ...
 */
#include "eid.h"

#include "intern.h"
#include "utext.h"

lac_str lac_eid_clean(lac_arena *arena, lac_str num) {
  lac_buf out;
  lac_buf_init(&out, arena);
  bool gap = false;
  size_t i = 0;
  while (i < num.n) {
    size_t start = i;
    uint32_t c = lac_utext_next(num, &i);
    if (lac_utext_is_word(c)) {
      if (gap && out.n > 0) lac_buf_byte(&out, '-');
      gap = false;
      lac_buf_add(&out, lac_str_sub(num, start, i));
    } else if (!lac_utext_is_space(c)) {
      gap = true;
    }
  }
  return lac_buf_str(&out);
}

static bool has_digit(lac_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] >= '0' && s.p[i] <= '9') return true;
  return false;
}

lac_str lac_eid_cite(lac_arena *arena, lac_str num) {
  lac_buf out;
  lac_buf_init(&out, arena);
  size_t i = 0, pending = 0;
  /* Leading words without a digit are labels when a digit comes later. */
  if (has_digit(num)) {
    for (;;) {
      while (i < num.n) {
        size_t k = i;
        if (lac_utext_is_word(lac_utext_next(num, &k))) break;
        i = k;
      }
      size_t end = i;
      while (end < num.n) {
        size_t k = end;
        uint32_t c = lac_utext_next(num, &k);
        if (!lac_utext_is_word(c) && c != '-' && c != '.') break;
        end = k;
      }
      if (end == i || has_digit(lac_str_sub(num, i, end))) break;
      /* "L 34-1": a single capital before the digits is part of the number. */
      if (end - i <= 2 && num.p[end - 1] != '.' && end < num.n &&
          num.p[i] >= 'A' && num.p[i] <= 'Z')
        break;
      i = end;
    }
  }
  bool blank = false;
  while (i < num.n) {
    size_t start = i;
    uint32_t c = lac_utext_next(num, &i);
    if (lac_utext_is_space(c)) {
      blank = true;
      continue;
    }
    if (!lac_utext_is_word(c)) {
      if (c == '-' || c == 0x2011 || c == 0x2010 || c == 0x2013 || c == '.' ||
          c == '/')
        pending = c == '-' || c >= 0x2010 ? '-' : c;
      else
        blank = out.n > 0;
      continue;
    }
    if (out.n > 0) {
      if (pending != 0)
        lac_buf_byte(&out, (char)pending);
      else if (blank)
        lac_buf_byte(&out, ' ');
    }
    pending = 0;
    blank = false;
    lac_buf_add(&out, lac_str_sub(num, start, i));
  }
  return lac_buf_str(&out);
}

/* The nearest ancestor that has a place in eIds. */
static const lac_node *eid_parent(const lac_node *node) {
  const lac_node *p = node->parent;
  while (p != NULL && p->eid.n == 0) p = p->parent;
  return p;
}

static lac_str make(lac_arena *arena, const lac_node *node) {
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
  if (num.n > 0) {
    lac_buf_add(&out, num);
  } else {
    size_t count = 1;
    for (const lac_node *s = node->parent->first; s != node; s = s->next)
      count += s->kind == node->kind && s->num.n == 0;
    lac_buf_format(&out, "%zu", count);
  }
  return lac_buf_str(&out);
}

void lac_eid_assign(lac_statute *st) {
  lac_arena *table = lac_arena_new();
  lac_intern *seen = lac_intern_new(table);
  for (lac_node *n = lac_node_walk(st->root, st->root); n != NULL;
       n = lac_node_walk(st->root, n)) {
    if (lac_kind_level(n->kind) == 2 && n->cite.n == 0)
      n->cite = lac_eid_cite(st->arena, n->num);
    lac_str eid = make(st->arena, n);
    lac_str tried = eid;
    for (int k = 2; lac_intern_find(seen, tried) != 0; k++)
      tried = lac_str_format(st->arena, "%.*s_%d", LAC_FMT(eid), k);
    lac_intern_add(seen, tried);
    n->eid = tried;
  }
  lac_arena_free(table);
}

lac_node *lac_eid_find(const lac_statute *st, lac_str eid) {
  for (lac_node *n = st->root; n != NULL; n = lac_node_walk(st->root, n))
    if (n->eid.n > 0 && lac_str_eq(n->eid, eid)) return n;
  return NULL;
}
