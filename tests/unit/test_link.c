/* SPDX-License-Identifier: Apache-2.0 */
#include "link.h"
#include "table.h"

START_TEST(references) {
  const group *g = open_group(_i);
  lac_tokens tokens;
  lac_references refs = {0};
  lac_tokens_init(&tokens, arena);
  lac_str text = lac_str_of(g->lines[1]);
  lac_tokens_split(&tokens, vocab, text);
  for (size_t i = 0; i < tokens.sentence_n; i++)
    lac_references_find(arena, vocab, &tokens, &tokens.sentences[i], text,
                        &refs);
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t i = 0; i < refs.n; i++) {
    const lac_reference *r = &refs.items[i];
    ck_assert(r->from < r->to && r->to <= text.n);
    lac_buf_format(&out, "%s%.*s", i == 0 ? "" : "\n", LAC_FMT(r->first));
    if (r->last.n > 0) lac_buf_format(&out, "..%.*s", LAC_FMT(r->last));
    if (r->foreign) lac_buf_add(&out, LAC_STR(" foreign"));
  }
  compare(g, 2, lac_buf_str(&out));
}
END_TEST

int main(void) {
  load_table("tests/tables/link.txt");
  return run_table("link", references);
}
