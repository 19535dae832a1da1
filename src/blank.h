/* SPDX-License-Identifier: Apache-2.0
 *
 * What a draft leaves open: "[two][three] years", "[ ] years", "____ days",
 * "[XX]", "[the Minister]". The text stays as it is; a number that is left open
 * is one word whose value is LAC_NUMBER_UNDECIDED.
 */
#ifndef LAC_BLANK_H
#define LAC_BLANK_H

#include "vocab.h"

typedef enum {
  LAC_BLANK_NONE,
  LAC_BLANK_NUMBER, /* empty, or numbers only: one may stand there */
  LAC_BLANK_WORDS
} lac_blank_kind;

/* What is left open at byte `at` of text, brackets that stand side by side, or
 * with "or" or a stroke between, as one; it ends before *end. A mark of a note
 * ("word[2]"), of an amendment ("[F12"), a link ("[x](y)") and what says that
 * text is no law ("[repealed]") are nothing. The words are those of vocab's
 * language, which learns them. */
lac_blank_kind lac_blank_at(lac_str text, size_t at, lac_vocab *vocab,
                            size_t *end);

#endif
