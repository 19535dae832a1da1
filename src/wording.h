/* SPDX-License-Identifier: Apache-2.0
 *
 * The notation of wordings: text to rows of items, and the steps in them.
 */
#ifndef LAC_WORDING_H
#define LAC_WORDING_H

#include "lexicon.h"

/* The distinct single-word tests of a lexicon. A step is one atom or a set of
 * atoms; an atom is a stem, a form, a prefix, a suffix or an infix. */
typedef struct {
  lac_arena *arena;
  lac_intern *keys;  /* canonical text of a step -> its id */
  lac_intern *atoms; /* "s:access", "=:data", "p:daten", "f:anlage", "i:x" */
  struct lac_step_list {
    uint16_t *items;
    size_t n;
    size_t cap;
  } * steps_of_atom; /* by atom */
  size_t atom_cap;
  lac_str *infixes; /* tried one by one: keep them few */
  size_t infix_n;
  size_t infix_cap;
  size_t longest_fix; /* bytes of the longest prefix or suffix */
  /* Lengths of the prefixes that begin with a byte, of the suffixes that end
   * with one: bit 0 stands for 64 bytes or more, too. */
  uint64_t prefixes[256];
  uint64_t suffixes[256];
  size_t n;         /* steps, ids from 1 */
  uint8_t *weights; /* by step: how rare it is likely to be */
  size_t weight_cap;
} lac_steps;

void lac_steps_init(lac_steps *steps, lac_arena *arena);

/* The ids of the steps that the word meets, ascending, in arena; *n of them. */
const uint16_t *lac_steps_of(const lac_steps *steps, lac_arena *arena,
                             const lac_word_info *word, size_t *n);

/* Whether every word that meets the step inner surely meets outer, too. */
bool lac_steps_within(const lac_steps *steps, uint16_t inner, uint16_t outer);

/* One alternative-free reading of a wording. */
typedef struct {
  lac_item *items;
  size_t n;
  size_t anchor;
} lac_row;

typedef struct {
  lac_arena *arena;
  lac_arena *scratch; /* emptied for each wording */
  lac_vocab *vocab;   /* folds and stems the wording's own words */
  lac_intern *names;  /* of concepts; references are added */
  lac_steps *steps;
  lac_row *rows; /* out, in scratch; their items in arena */
  size_t row_n;
  long multiplier;   /* out */
  const char *error; /* out, when false: why, and at which byte */
  size_t error_at;
} lac_wording_parse;

/* Reads a wording. */
bool lac_wording_compile(lac_wording_parse *parse, lac_str text);

#endif
