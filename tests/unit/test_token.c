/* SPDX-License-Identifier: Apache-2.0 */
#include "table.h"
#include "token.h"

START_TEST(words_and_sentences) {
  const group *g = open_group(_i);
  lac_tokens tokens;
  lac_tokens_init(&tokens, arena);
  lac_str text = lac_str_of(g->lines[1]);
  lac_tokens_split(&tokens, vocab, text);
  lac_buf out;
  lac_buf_init(&out, arena);
  size_t next = 0, end = 0;
  for (size_t i = 0; i < tokens.sentence_n; i++) {
    const lac_sentence *s = &tokens.sentences[i];
    if (i > 0) lac_buf_byte(&out, '\n');
    ck_assert_uint_eq(s->first, next);
    ck_assert_uint_ge(s->start, end);
    for (next = s->first; next < s->first + s->count; next++) {
      const lac_token *t = &tokens.tokens[next];
      ck_assert(t->start < t->end && t->end <= s->end);
      ck_assert(t->start >= s->start);
      if (next > s->first) lac_buf_byte(&out, ' ');
      lac_buf_add(&out, lac_vocab_info(vocab, t->word)->folded);
    }
    end = s->end;
  }
  ck_assert_uint_eq(next, tokens.n);
  compare(g, 2, lac_buf_str(&out));
}
END_TEST

int main(void) {
  load_table("tests/tables/token.txt");
  return run_table("token", words_and_sentences);
}
