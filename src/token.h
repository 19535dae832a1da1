/* SPDX-License-Identifier: Apache-2.0
 *
 * A text as words and sentences, in one pass.
 *
 * Words are runs of letters and digits of any script; hyphens and blanks part
 * them, an elided article is a word of its own ("l'" "accès"), a possessive
 * belongs to its word, "10,000" is one word, and so are "§" and "§§", and a
 * number that a draft leaves open ("[two][three]"; see blank.h). A
 * sentence ends at . ? ! before white space and a capital, digit, quotation
 * mark or bracket, but not behind an abbreviation of the language or an
 * ordinal; and at a semicolon before a quotation mark, which is how run-on
 * lists of definitions are parted.
 */
#ifndef LAC_TOKEN_H
#define LAC_TOKEN_H

#include "vocab.h"

typedef struct {
  uint32_t start; /* bytes of the text */
  uint32_t end;
  lac_word word;
} lac_token;

typedef struct {
  uint32_t first; /* token */
  uint32_t count;
  uint32_t start; /* bytes of the text, with the final stop */
  uint32_t end;
  uint32_t lists; /* bit LAC_WORDS_x: a word of that list is in it */
} lac_sentence;

/* Growing lists, reused from text to text. */
typedef struct {
  lac_arena *arena;
  lac_token *tokens;
  size_t n;
  size_t cap;
  lac_sentence *sentences;
  size_t sentence_n;
  size_t sentence_cap;
} lac_tokens;

void lac_tokens_init(lac_tokens *tokens, lac_arena *arena);

/* Replaces the content of tokens by that of text (UTF-8). */
void lac_tokens_split(lac_tokens *tokens, lac_vocab *vocab, lac_str text);

/* Whether the text from here on, spaces passed over, could begin a sentence:
 * used by norms to tell closing words from new sentences. */
bool lac_token_begins(lac_str text);

#endif
