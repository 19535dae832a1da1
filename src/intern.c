/* SPDX-License-Identifier: Apache-2.0
 *
 * Open addressing with FNV-1a over 8 bytes at a time. (uthash was measured at
 * half the speed on this, the hottest lookup of the program; a table that
 * only grows, is never deleted from and holds numbers is 40 lines.)
 */
#include "intern.h"

#include <string.h>

typedef struct {
  uint32_t hash;
  lac_sym sym;
} slot;

struct lac_intern {
  lac_arena *arena;
  lac_str *strings; /* by symbol; [0] unused */
  size_t n;
  size_t cap;
  slot *slots;
  size_t mask;
  uint64_t seed; /* so that a file cannot be made of words that collide */
};

static uint32_t hash_of(const lac_intern *t, lac_str s) {
  uint64_t h = t->seed ^ s.n;
  const char *p = s.p;
  size_t n = s.n;
  while (n >= 8) {
    uint64_t w;
    memcpy(&w, p, 8);
    h = (h ^ w) * 0xff51afd7ed558ccdu;
    h ^= h >> 32;
    p += 8;
    n -= 8;
  }
  uint64_t w = 0;
  if (n > 0) memcpy(&w, p, n);
  h = (h ^ w) * 0xff51afd7ed558ccdu;
  h ^= h >> 29;
  return (uint32_t)(h ^ (h >> 32));
}

lac_intern *lac_intern_new(lac_arena *arena) {
  lac_intern *t = LAC_NEW(arena, lac_intern);
  t->arena = arena;
  t->cap = 256;
  t->strings = LAC_NEW_N(arena, lac_str, t->cap);
  t->n = 1;
  t->mask = 511;
  t->seed = 0x9e3779b97f4a7c15u * ((uintptr_t)t | 1); /* differs by ASLR */
  t->slots = LAC_NEW_N(arena, slot, t->mask + 1);
  return t;
}

/* The slot that holds s, or the free one where it would go. */
static slot *probe(const lac_intern *t, lac_str s, uint32_t h) {
  size_t i = h & t->mask;
  while (t->slots[i].sym != 0) {
    if (t->slots[i].hash == h && lac_str_eq(t->strings[t->slots[i].sym], s))
      break;
    i = (i + 1) & t->mask;
  }
  return &t->slots[i];
}

static void rehash(lac_intern *t) {
  slot *old = t->slots;
  size_t n = t->mask + 1;
  t->mask = n * 2 - 1;
  t->slots = LAC_NEW_N(t->arena, slot, n * 2);
  for (size_t i = 0; i < n; i++) {
    if (old[i].sym == 0) continue;
    size_t k = old[i].hash & t->mask;
    while (t->slots[k].sym != 0) k = (k + 1) & t->mask;
    t->slots[k] = old[i];
  }
}

lac_sym lac_intern_add(lac_intern *t, lac_str s) {
  uint32_t h = hash_of(t, s);
  slot *at = probe(t, s, h);
  if (at->sym != 0) return at->sym;
  lac_sym sym = (lac_sym)t->n;
  *at = (slot){h, sym};
  LAC_PUSH(t->arena, t->strings, t->n, t->cap, lac_str_copy(t->arena, s));
  if (t->n * 2 > t->mask) rehash(t);
  return sym;
}

lac_sym lac_intern_find(const lac_intern *t, lac_str s) {
  return probe(t, s, hash_of(t, s))->sym;
}

lac_str lac_intern_str(const lac_intern *t, lac_sym sym) {
  return t->strings[sym];
}

size_t lac_intern_count(const lac_intern *t) { return t->n - 1; }
