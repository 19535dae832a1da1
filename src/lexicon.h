/* SPDX-License-Identifier: Apache-2.0
 *
 * How a language says things: concepts and their wordings, compiled.
 *
 * The notation (lacuna-rules(5) is the manual) of rules/lexicon/<tag>/x.lex:
 *
 *   concept access-verb
 *     | (gain|obtain|secure) [0-3] access
 *     | log [0-1] into
 *     unless access to justice
 *     + Whoever [gains access] to a device commits an offence.
 *     - Everyone has access to justice.
 *
 * A wording is a row of steps: a word (by its stem), =word (this form), pre*,
 * *fix, *mid*, (a|b c) alternatives, x? optional, [0-3] a gap of so many words,
 * <name> another concept, # a number in digits or words, ^ a word with a
 * capital (a State's name: "a ^ ship"). A final @30
 * multiplies the number that the wording has seen (months to days).
 *
 * Compiled, a wording is one or more sequences without alternatives between
 * rows; alternatives of single words are one step. The step that is likely to
 * be rarest is the sequence's anchor: only where its word stands is the
 * sequence tried, so the time does not grow with the number of wordings.
 * Concepts made of concepts are matched in layers, the lower ones first.
 */
#ifndef LAC_LEXICON_H
#define LAC_LEXICON_H

#include "vocab.h"

/* A concept: its symbol in the table of names that all languages share. */
typedef uint16_t lac_concept;

typedef enum {
  LAC_ITEM_STEP,
  LAC_ITEM_CONCEPT,
  LAC_ITEM_NUMBER,
  LAC_ITEM_GAP
} lac_item_kind;

typedef struct {
  lac_item_kind kind;
  uint16_t id; /* step or concept */
  uint8_t min; /* of a gap */
  uint8_t max;
} lac_item;

typedef struct {
  lac_concept concept;
  bool unless;   /* cancels hits of the concept that it overlaps */
  uint8_t layer; /* of its concept */
  uint16_t n;
  uint16_t anchor; /* index of the anchor item */
  const lac_item *items;
  long multiplier; /* of the captured number */
  uint32_t wording;
} lac_sequence;

/* Where a wording or an example stands. */
typedef struct {
  const char *file;
  size_t line;
  size_t column;
} lac_rule_place;

typedef struct {
  lac_concept concept;
  bool unless;
  lac_str text;
  lac_rule_place place;
} lac_wording;

typedef struct {
  lac_concept concept;
  bool positive;
  lac_str text;        /* without the brackets */
  uint32_t mark_start; /* bytes of text that must be hit exactly */
  uint32_t mark_end;   /* 0: anywhere */
  lac_rule_place place;
} lac_example;

typedef struct lac_lexicon lac_lexicon;

/* Loads and compiles rules_dir/lexicon/<tag>/ *.lex. New names of concepts are
 * added to names. Every mistake is reported at file:line:column; LAC_EINPUT if
 * there was any. */
lac_status lac_lexicon_load(lac_arena *arena, const char *rules_dir,
                            const lac_language *language, lac_intern *names,
                            lac_lexicon **lexicon, lac_diag *diag);

const lac_language *lac_lexicon_language(const lac_lexicon *lexicon);
/* SHA-256 over the SHA-256 of its files in their order. */
const char *lac_lexicon_sha256(const lac_lexicon *lexicon);

/* Whether the language has wordings for the concept. */
bool lac_lexicon_has(const lac_lexicon *lexicon, lac_concept concept);
int lac_lexicon_layers(const lac_lexicon *lexicon);

/* i-th of each, NULL at the end. */
const lac_sequence *lac_lexicon_sequence(const lac_lexicon *lexicon, size_t i);
const lac_wording *lac_lexicon_wording(const lac_lexicon *lexicon, size_t i);
const lac_example *lac_lexicon_example(const lac_lexicon *lexicon, size_t i);

/* The steps that a word meets, as ascending ids; n in *n. Lives in arena. */
const uint16_t *lac_lexicon_classify(const lac_lexicon *lexicon,
                                     lac_arena *arena,
                                     const lac_word_info *word, size_t *n);
size_t lac_lexicon_step_count(const lac_lexicon *lexicon);
/* How rare the step is likely to be, 0: an everyday word meets it. */
int lac_lexicon_weight(const lac_lexicon *lexicon, uint16_t step);
/* Whether every word that meets the step inner surely meets outer, too. */
bool lac_lexicon_step_within(const lac_lexicon *lexicon, uint16_t inner,
                             uint16_t outer);

/* The sequences whose anchor is the step or the concept in the layer; n in
 * *n. */
const uint32_t *lac_lexicon_anchored(const lac_lexicon *lexicon,
                                     lac_item_kind kind, uint16_t id, int layer,
                                     size_t *n);

#endif
