/* SPDX-License-Identifier: Apache-2.0
 *
 * Enumerators: the "(2A)", "a)", "1°bis", "II. -" that open the numbered parts
 * of a provision. One token can be read in several ways ("(i)" is the first
 * roman number and the ninth letter); all readings are kept, and the outline
 * decides from the siblings.
 */
#ifndef LAC_ENUMERATOR_H
#define LAC_ENUMERATOR_H

#include "str.h"

/* The marks around the number. */
typedef enum {
  LAC_MARK_PAREN,   /* (1) */
  LAC_MARK_CLOSE,   /* 1) */
  LAC_MARK_SLASH,   /* 1/ */
  LAC_MARK_DOT,     /* 1.   I. -   A.- */
  LAC_MARK_DEGREE,  /* 1°   1.ª */
  LAC_MARK_DECIMAL, /* 1.2   1.2.3 */
  LAC_MARK_BULLET   /* - */
} lac_mark;

/* What is counted with. */
typedef enum {
  LAC_COUNT_DIGIT,
  LAC_COUNT_LOWER,
  LAC_COUNT_UPPER,
  LAC_COUNT_LOWER2, /* aa bb cc */
  LAC_COUNT_UPPER2,
  LAC_COUNT_ROMAN,
  LAC_COUNT_UPPER_ROMAN,
  LAC_COUNT_NONE /* bullets */
} lac_count;

/* One reading: "12BA" is 12 with the suffix "BA". */
typedef struct {
  lac_count count;
  unsigned main;
  lac_str suffix;
} lac_reading;

#define LAC_MAX_READINGS 4

typedef struct {
  lac_mark mark;
  unsigned dots; /* decimal numbers: how many */
  lac_reading readings[LAC_MAX_READINGS];
  unsigned reading_count;
  size_t n; /* bytes of the enumerator, marks and all */
} lac_enumerator;

/* The enumerator that text begins with. `line` says that text begins a line,
 * where bullets and decimal numbers count, too. */
bool lac_enumerator_at(lac_str text, bool line, lac_enumerator *out);

/* Whether the word is a Latin ordinal of inserted provisions: "bis", "ter". */
bool lac_enumerator_ordinal(lac_str word);

/* How `next` follows on `last`: 2 directly (3 after 2, 2A after 2, b after a),
 * 1 with a gap, 0 not at all. Both have the same marks. */
int lac_reading_follows(const lac_reading *last, const lac_reading *next);

/* Whether it is a first one: 1, a, i. */
bool lac_reading_first(const lac_reading *reading);

#endif
