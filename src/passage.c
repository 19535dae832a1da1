/* SPDX-License-Identifier: Apache-2.0 */
#include "passage.h"

#include "limits.h"
#include "utext.h"

lac_str lac_passage_fold(lac_arena *arena, lac_str text, size_t from, size_t to,
                         size_t most) {
  lac_buf out;
  lac_buf_init(&out, arena);
  bool gap = false;
  if (to > text.n) to = text.n;
  for (size_t i = from; i < to;) {
    size_t start = i;
    uint32_t c = lac_utext_next(text, &i);
    if (lac_utext_is_space(c)) {
      gap = out.n > 0;
      continue;
    }
    if (out.n + (i - start) + 4 > most) {
      lac_buf_add(&out, LAC_STR("\xe2\x80\xa6"));
      break;
    }
    if (gap) lac_buf_byte(&out, ' ');
    gap = false;
    lac_buf_add(&out, lac_str_sub(text, start, i));
  }
  return lac_buf_str(&out);
}

/* Where text[from, ...) stands when it is folded: `at` itself, if what is there
 * is no white space, else the end of what comes before it. */
static size_t folded(lac_str text, size_t from, size_t at) {
  size_t n = 0;
  bool gap = false;
  for (size_t i = from; i < text.n;) {
    size_t start = i;
    if (lac_utext_is_space(lac_utext_next(text, &i))) {
      gap = n > 0;
      if (i > at) break;
      continue;
    }
    if (start >= at) return gap ? n + 1 : n;
    n += (i - start) + gap;
    gap = false;
  }
  return n;
}

/* The end of text[from, at) when it is folded. */
static size_t folded_end(lac_str text, size_t from, size_t at) {
  while (at > from && lac_str_trim(lac_str_sub(text, at - 1, at)).n == 0) at--;
  return folded(lac_str_sub(text, 0, at), from, at);
}

/* The part of a long text to be shown around [from, to): whole words. */
static void window(lac_str text, size_t from, size_t to, size_t *start,
                   size_t *end) {
  size_t around =
      LAC_MAX_PASSAGE > to - from ? (LAC_MAX_PASSAGE - (to - from)) / 2 : 0;
  *start = from > around ? from - around : 0;
  *end = text.n - to > around ? to + around : text.n;
  while (*start > 0 && *start < from && text.p[*start] != ' ' &&
         text.p[*start] != '\n')
    (*start)++;
  while (*end<text.n && * end> to && text.p[*end] != ' ' &&
         text.p[*end] != '\n')
    (*end)--;
}

const lac_passage *lac_passage_of(lac_arena *arena, const lac_survey *s,
                                  const lac_span *span, size_t *mark,
                                  size_t *mark_end) {
  const lac_node *node = s->pieces[span->piece].node;
  lac_passage **first = &s->passages[node->piece], *p = *first;
  while (p != NULL && (span->from < p->from || span->to > p->to)) p = p->next;
  if (p == NULL) {
    p = LAC_NEW(arena, lac_passage);
    if (node->text.n <= LAC_MAX_PASSAGE)
      p->to = node->text.n;
    else
      window(node->text, span->from, span->to, &p->from, &p->to);
    p->text = lac_passage_fold(arena, node->text, p->from, p->to, SIZE_MAX);
    p->next = *first;
    *first = p;
  }
  *mark = folded(node->text, p->from, span->from);
  *mark_end = folded_end(node->text, p->from, span->to);
  return p;
}
