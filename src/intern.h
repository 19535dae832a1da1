/* SPDX-License-Identifier: Apache-2.0
 *
 * Strings as small numbers: equal strings have equal symbols.
 */
#ifndef LAC_INTERN_H
#define LAC_INTERN_H

#include <stdint.h>

#include "str.h"

/* A symbol; 0 is "none". */
typedef uint32_t lac_sym;

typedef struct lac_intern lac_intern;

/* A new table whose strings live in arena. */
lac_intern *lac_intern_new(lac_arena *arena);

/* The symbol of s, made if new. Symbols count from 1 without holes. */
lac_sym lac_intern_add(lac_intern *table, lac_str s);

/* The symbol of s, or 0 when it was never added. */
lac_sym lac_intern_find(const lac_intern *table, lac_str s);

/* The string of a symbol; borrowed. */
lac_str lac_intern_str(const lac_intern *table, lac_sym sym);

/* How many symbols there are. */
size_t lac_intern_count(const lac_intern *table);

#endif
