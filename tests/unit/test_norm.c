/* SPDX-License-Identifier: Apache-2.0 */
#include "norm.h"
#include "reader.h"
#include "table.h"

typedef struct {
  lac_piece *items;
  size_t n, cap;
} piece_list;

static void read_pieces(piece_list *list, lac_node *root) {
  lac_tokens tokens;
  lac_tokens_init(&tokens, arena);
  for (lac_node *n = root; n != NULL; n = lac_node_walk(root, n)) {
    n->piece = (uint32_t)list->n;
    lac_tokens_split(&tokens, vocab, n->text);
    n->piece_n = (uint32_t)tokens.sentence_n;
    for (size_t i = 0; i < tokens.sentence_n; i++)
      LAC_PUSH(arena, list->items, list->n, list->cap,
               lac_piece_of(n, &tokens, &tokens.sentences[i], vocab));
  }
}

/* The paragraphs of the group as the one provision of a Markdown statute. */
static lac_statute *read_provision(const group *g, int *first) {
  lac_buf text;
  lac_buf_init(&text, arena);
  lac_buf_format(&text, "---\nlanguage: %s\n---\n# T\n\n## § 1 T\n",
                 g->lines[0]);
  int i = 1;
  for (; i < g->n && g->lines[i][0] == '|'; i++)
    lac_buf_format(&text, "\n%s\n", g->lines[i] + 2);
  *first = i;
  lac_source *source = LAC_NEW(arena, lac_source);
  lac_statute *st;
  lac_diag diag;
  lac_diag_init(&diag);
  ck_assert_int_eq(
      lac_source_from(arena, "t", lac_buf_str(&text), source, &diag), LAC_OK);
  ck_assert_int_eq(lac_reader_read(arena, source, languages, &st, &diag),
                   LAC_OK);
  return st;
}

START_TEST(norms) {
  const group *g = open_group(_i);
  int first;
  lac_statute *st = read_provision(g, &first);
  lac_node *provision = st->root;
  while (provision != NULL && lac_kind_level(provision->kind) != 2)
    provision = lac_node_walk(st->root, provision);
  ck_assert_ptr_nonnull(provision);
  piece_list pieces = {0};
  read_pieces(&pieces, provision);
  size_t n;
  const lac_norm *list = lac_norms_of(arena, provision, true, pieces.items, &n);
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t i = 0; i < n; i++) {
    if (i > 0) lac_buf_byte(&out, '\n');
    for (uint32_t k = 0; k < list[i].n; k++) {
      const lac_piece *p = &pieces.items[list[i].pieces[k]];
      if (k > 0) {
        ck_assert_uint_lt(list[i].pieces[k - 1], list[i].pieces[k]);
        lac_buf_add(&out, LAC_STR(" / "));
      }
      lac_buf_add(&out,
                  lac_str_trim(lac_str_sub(p->node->text, p->from, p->to)));
    }
  }
  compare(g, first, lac_buf_str(&out));
}
END_TEST

int main(void) {
  load_table("tests/tables/norm.txt");
  return run_table("norm", norms);
}
