/* SPDX-License-Identifier: Apache-2.0
 *
 * The text around words of the law, for reports that show them in it. All that
 * is quoted from one element shares one passage.
 */
#ifndef LAC_PASSAGE_H
#define LAC_PASSAGE_H

#include "evaluate.h"

/* The own text of an element with white space folded; of a long one the part
 * around the words. */
typedef struct lac_passage {
  lac_str text;
  size_t from, to; /* bytes of the element's text that it is made of */
  struct lac_passage *next;
} lac_passage;

/* text[from, to) with white space folded, in arena; past so many bytes it is
 * cut with an ellipsis. */
lac_str lac_passage_fold(lac_arena *arena, lac_str text, size_t from, size_t to,
                         size_t most);

/* The passage that the span's words stand in, one of the survey's or a new one
 * in arena, which must outlive the survey; [*mark, *mark_end) of it are the
 * words. */
const lac_passage *lac_passage_of(lac_arena *arena, const lac_survey *survey,
                                  const lac_span *span, size_t *mark,
                                  size_t *mark_end);

#endif
