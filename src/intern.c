/* SPDX-License-Identifier: Apache-2.0
 *
 * Open addressing. A slot holds a string of up to eight bytes itself, so that
 * most words of a text are found with one look at memory; of longer ones it
 * holds the hash. The hash multiplies halves of words after adding a secret
 * to them: a file cannot be made of strings that collide. (uthash was measured
 * at half the speed on this, the hottest lookup of the program.)
 */
#include "intern.h"

#include <string.h>
#include <sys/random.h>

typedef struct {
  uint64_t key; /* the bytes, or the hash of more than eight */
  uint32_t n;   /* of bytes */
  lac_sym sym;  /* 0: a free slot */
} slot;

struct lac_intern {
  lac_arena *arena;
  lac_str *strings; /* by symbol; [0] unused */
  size_t n;
  size_t cap;
  slot *slots;
  size_t mask;
  uint64_t seed;
};

/* The secret of this process, made before there is a second thread. Only places
 * in tables depend on it, never symbols or anything printed. */
static uint64_t secret(const void *table) {
  static uint64_t seed;
  if (seed == 0) {
    if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) < 0)
      seed = (uintptr_t)table; /* differs by ASLR at least */
    seed |= 1;
  }
  return seed;
}

/* Eight bytes or fewer as a number, different for different strings of one
 * length. */
static inline uint64_t small(const char *p, size_t n) {
  uint64_t w = 0;
  uint32_t low, high;
  if (n == 8) {
    memcpy(&w, p, 8);
  } else if (n >= 4) {
    memcpy(&low, p, 4);
    memcpy(&high, p + n - 4, 4);
    w = (uint64_t)high << 32 | low;
  } else if (n > 0) {
    w = (uint64_t)(unsigned char)p[0] | (uint64_t)(unsigned char)p[n / 2] << 8 |
        (uint64_t)(unsigned char)p[n - 1] << 16;
  }
  return w;
}

static inline uint64_t mix(uint64_t h, uint64_t w, uint64_t seed) {
  uint32_t low = (uint32_t)w + (uint32_t)seed;
  uint32_t high = (uint32_t)(w >> 32) + (uint32_t)(seed >> 32);
  h = (h ^ h >> 31) * 0xff51afd7ed558ccdu;
  return h + (uint64_t)low * high;
}

/* What a slot of s holds; its place in *at. */
static inline __attribute__((always_inline)) uint64_t key_of(
    const lac_intern *t, lac_str s, size_t *at) {
  const char *p = s.p;
  size_t n = s.n;
  uint64_t h = t->seed + n, w;
  while (n > 8) {
    memcpy(&w, p, 8);
    h = mix(h, w, t->seed);
    p += 8;
    n -= 8;
  }
  w = small(p, n);
  h = mix(h, w, t->seed);
  h = (h ^ h >> 32) * 0xc4ceb9fe1a85ec53u;
  *at = (size_t)(h ^ h >> 29) & t->mask;
  return s.n <= 8 ? w : h;
}

lac_intern *lac_intern_new(lac_arena *arena) {
  lac_intern *t = LAC_NEW(arena, lac_intern);
  t->arena = arena;
  t->cap = 16; /* many hold a few words only */
  t->strings = LAC_NEW_N(arena, lac_str, t->cap);
  t->n = 1;
  t->mask = 31;
  t->seed = secret(t);
  t->slots = LAC_NEW_N(arena, slot, t->mask + 1);
  return t;
}

/* The slot of s with the key, looked for from *at on, or the free one where it
 * would go. */
static inline __attribute__((always_inline)) slot *probe(const lac_intern *t,
                                                         lac_str s,
                                                         uint64_t key,
                                                         size_t at) {
  for (;; at = (at + 1) & t->mask) {
    slot *x = &t->slots[at];
    if (x->sym == 0) return x;
    if (x->key == key && x->n == s.n &&
        (s.n <= 8 || memcmp(t->strings[x->sym].p, s.p, s.n) == 0))
      return x;
  }
}

static void rehash(lac_intern *t) {
  slot *old = t->slots;
  size_t n = t->mask + 1;
  t->mask = n * 2 - 1;
  t->slots = LAC_NEW_N(t->arena, slot, n * 2);
  for (size_t i = 0; i < n; i++) {
    if (old[i].sym == 0) continue;
    size_t k;
    key_of(t, t->strings[old[i].sym], &k);
    while (t->slots[k].sym != 0) k = (k + 1) & t->mask;
    t->slots[k] = old[i];
  }
}

lac_sym lac_intern_add(lac_intern *t, lac_str s) {
  size_t at;
  uint64_t key = key_of(t, s, &at);
  slot *x = probe(t, s, key, at);
  if (x->sym != 0) return x->sym;
  lac_sym sym = (lac_sym)t->n;
  *x = (slot){key, (uint32_t)s.n, sym};
  LAC_PUSH(t->arena, t->strings, t->n, t->cap, lac_str_copy(t->arena, s));
  if (t->n * 2 > t->mask) rehash(t);
  return sym;
}

lac_sym lac_intern_find(const lac_intern *t, lac_str s) {
  size_t at;
  uint64_t key = key_of(t, s, &at);
  return probe(t, s, key, at)->sym;
}

lac_str lac_intern_str(const lac_intern *t, lac_sym sym) {
  return t->strings[sym];
}

size_t lac_intern_count(const lac_intern *t) { return t->n - 1; }
