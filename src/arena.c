/* SPDX-License-Identifier: Apache-2.0 */
#include "arena.h"

#include <malloc.h>
#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Blocks form a list, newest first; allocation bumps `used` of the newest. */
typedef struct block {
  struct block *next;
  size_t used;
  size_t size;
  alignas(max_align_t) unsigned char bytes[];
} block;

struct lac_arena {
  block *blocks;
  size_t total;
};

enum { FIRST_BLOCK = 16 << 10, LARGEST_STEP = 1 << 20 };

void lac_oom(void) {
  fputs("lacuna: error: out of memory\n", stderr);
  abort();
}

size_t lac_array_size(size_t n, size_t size) {
  if (size != 0 && n > SIZE_MAX / size) lac_oom();
  return n * size;
}

static block *block_new(lac_arena *arena, size_t size) {
  if (size > SIZE_MAX - sizeof(block)) lac_oom();
  block *b = malloc(sizeof *b + size);
  if (b == NULL) lac_oom();
  b->next = arena->blocks;
  b->used = 0;
  b->size = size;
  arena->blocks = b;
  arena->total += size;
  return b;
}

/* Lets the C library keep what an arena gives back for the next one, of any
 * thread, instead of having the kernel clear the same pages anew for each
 * file. */
static void keep_pages(void) {
#ifdef M_MMAP_THRESHOLD
  static bool done;
  if (done) return;
  done = true;
  mallopt(M_MMAP_THRESHOLD, 64 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_TOP_PAD, 4 << 20);
  mallopt(M_ARENA_MAX, 1);
#endif
}

lac_arena *lac_arena_new(void) {
  keep_pages();
  lac_arena *arena = malloc(sizeof *arena);
  if (arena == NULL) lac_oom();
  *arena = (lac_arena){0};
  block_new(arena, FIRST_BLOCK);
  return arena;
}

static void free_until(lac_arena *arena, block *last) {
  while (arena->blocks != last) {
    block *b = arena->blocks;
    arena->blocks = b->next;
    arena->total -= b->size;
    free(b);
  }
}

void lac_arena_reset(lac_arena *arena) {
  block *first = arena->blocks;
  while (first->next != NULL) first = first->next;
  free_until(arena, first);
  first->used = 0;
}

void lac_arena_free(lac_arena *arena) {
  if (arena == NULL) return;
  free_until(arena, NULL);
  free(arena);
}

static size_t room(const block *b) { return b->size - b->used; }

void lac_arena_join(lac_arena *arena, lac_arena *from) {
  if (room(from->blocks) > room(arena->blocks)) { /* the rest of it is used */
    lac_arena both = *arena;
    *arena = *from;
    *from = both;
  }
  block *last = from->blocks;
  while (last->next != NULL) last = last->next;
  last->next = arena->blocks->next;
  arena->blocks->next = from->blocks;
  arena->total += from->total;
  free(from);
}

size_t lac_arena_size(const lac_arena *arena) { return arena->total; }

void *lac_take(lac_arena *arena, size_t n) {
  const size_t align = alignof(max_align_t);
  if (n > SIZE_MAX - align) lac_oom();
  size_t need = (n + align - 1) & ~(align - 1);
  block *b = arena->blocks;
  if (need > b->size - b->used) {
    size_t step = b->size < LARGEST_STEP ? b->size * 2 : LARGEST_STEP;
    b = block_new(arena, need > step ? need : step);
  }
  void *p = b->bytes + b->used;
  b->used += need;
  return p;
}

void *lac_alloc(lac_arena *arena, size_t n) {
  void *p = lac_take(arena, n);
  memset(p, 0, n);
  return p;
}

void *lac_copy(lac_arena *arena, const void *bytes, size_t n) {
  void *p = lac_take(arena, n);
  if (n > 0) memcpy(p, bytes, n);
  return p;
}

void *lac_grow(lac_arena *arena, void *items, size_t n, size_t *cap,
               size_t size) {
  size_t more = *cap == 0 ? 8 : lac_array_size(*cap, 2);
  void *p = lac_take(arena, lac_array_size(more, size));
  if (n > 0) memcpy(p, items, n * size);
  *cap = more;
  return p;
}
