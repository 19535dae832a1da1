/* SPDX-License-Identifier: Apache-2.0
 *
 * Memory. An arena is a lifetime: all that is allocated in it dies together,
 * at reset or free. It is the only caller of malloc in our code.
 *
 * The rules, without exception:
 *   - a `lac_arena *` as first argument means "the result lives there";
 *   - a pointer result without such an argument is borrowed from the first
 *     argument and lives as long as that;
 *   - new/free pairs exist only for owners of arenas.
 * Arenas in use: rules (the process), jurisdiction (its facts and cells),
 * document (one input: text, tree, hits), scratch (one provision).
 *
 * Out of memory ends the program in lac_oom(): nobody has a branch for it.
 */
#ifndef LAC_ARENA_H
#define LAC_ARENA_H

#include <stddef.h>

typedef struct lac_arena lac_arena;

/* A new, empty arena. */
lac_arena *lac_arena_new(void);

/* Ends all that lives in arena; the arena stays usable and keeps its first
 * block. */
void lac_arena_reset(lac_arena *arena);

/* Ends the arena and all that lives in it; NULL is allowed. */
void lac_arena_free(lac_arena *arena);

/* Moves all that lives in `from` to arena and ends `from`. */
void lac_arena_join(lac_arena *arena, lac_arena *from);

/* Bytes that the arena holds from the system. */
size_t lac_arena_size(const lac_arena *arena);

/* n zeroed bytes, aligned for any type. n may be 0. */
void *lac_alloc(lac_arena *arena, size_t n);

/* The same, not zeroed: for what is written over at once. */
void *lac_take(lac_arena *arena, size_t n);

/* A copy of n bytes. */
void *lac_copy(lac_arena *arena, const void *bytes, size_t n);

#define LAC_NEW(arena, type) ((type *)lac_alloc((arena), sizeof(type)))
#define LAC_NEW_N(arena, type, n) \
  ((type *)lac_alloc((arena), lac_array_size((n), sizeof(type))))

/* n * size, or lac_oom() where that overflows. */
size_t lac_array_size(size_t n, size_t size);

/* Makes room for one more item in a growing array of the arena: returns items
 * or its grown copy and updates *cap. Used through LAC_PUSH. */
void *lac_grow(lac_arena *arena, void *items, size_t n, size_t *cap,
               size_t size);

/* Appends value to the array items with n used of cap slots. */
#define LAC_PUSH(arena, items, n, cap, value)                             \
  do {                                                                    \
    if ((n) == (cap))                                                     \
      (items) = lac_grow((arena), (items), (n), &(cap), sizeof *(items)); \
    (items)[(n)++] = (value);                                             \
  } while (0)

/* Says that memory is exhausted and aborts. */
void lac_oom(void) __attribute__((noreturn));

#endif
