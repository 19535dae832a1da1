/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/stat.h>
#include <unistd.h>

#include "match.h"
#include "table.h"

/* One lexicon serves for all languages. */
static const char text_of_lexicon[] =
    "concept period\n"
    "  | # (=day|=days|=year|=tag|=tage|=tagen|=jahr|=jahre|=jahrs|=jour|"
    "=jours|=année|=año|=día|=días|=år|=dager)\n"
    "  + Two [nine days]\n  - nine\n";

static lac_lexicon *load(const lac_language *language) {
  char dir[] = "/tmp/lacuna-unit-XXXXXX", path[64], command[64];
  ck_assert_ptr_nonnull(mkdtemp(dir));
  snprintf(path, sizeof path, "%s/lexicon", dir);
  mkdir(path, 0777);
  snprintf(path, sizeof path, "%s/lexicon/%s", dir, lac_language_tag(language));
  mkdir(path, 0777);
  snprintf(path, sizeof path, "%s/lexicon/%s/period.lex", dir,
           lac_language_tag(language));
  FILE *out = fopen(path, "w");
  ck_assert_ptr_nonnull(out);
  fputs(text_of_lexicon, out);
  fclose(out);
  lac_diag diag;
  lac_diag_init(&diag);
  lac_lexicon *lexicon;
  ck_assert_int_eq(lac_lexicon_load(arena, dir, language, lac_intern_new(arena),
                                    &lexicon, &diag),
                   LAC_OK);
  snprintf(command, sizeof command, "rm -rf '%s'", dir);
  ck_assert_int_eq(system(command), 0);
  return lexicon;
}

START_TEST(numbers) {
  const group *g = open_group(_i);
  lac_matcher *matcher = lac_matcher_new(load(lac_vocab_language(vocab)));
  lac_tokens tokens;
  lac_tokens_init(&tokens, arena);
  lac_tokens_split(&tokens, lac_matcher_vocab(matcher),
                   lac_str_of(g->lines[1]));
  lac_hits hits = {0};
  lac_match(matcher, arena, tokens.tokens, tokens.n, &hits);
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t i = 0; i < hits.n; i++)
    lac_buf_format(&out, "%s%ld", i == 0 ? "" : "\n", hits.items[i].value);
  if (hits.n == 0) lac_buf_byte(&out, '-');
  lac_matcher_free(matcher);
  compare(g, 2, lac_buf_str(&out));
}
END_TEST

int main(void) {
  load_table("tests/tables/number.txt");
  return run_table("number", numbers);
}
