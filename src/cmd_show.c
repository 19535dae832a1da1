/* SPDX-License-Identifier: Apache-2.0
 *
 * lacuna show: a statute as it was read.
 */
#include "cmd_show.h"

#include <string.h>

#include "cmd.h"
#include "eid.h"
#include "report.h"

typedef struct {
  lac_cli *cli;
  lac_engine *engine;
  lac_arena *arena;   /* of the document */
  lac_arena *scratch; /* of a line */
  lac_statute *statute;
  lac_node *top; /* what is shown: --at, else the root */
  FILE *out;
} viewer;

static lac_str plain(viewer *v, lac_str s) {
  return lac_report_plain(v->scratch, s);
}

static size_t line_of(const viewer *v, size_t offset) {
  size_t line, column;
  lac_source_place(v->statute->source, offset, &line, &column);
  return line;
}

static bool within(const lac_node *node, const lac_node *top) {
  while (node != NULL && node != top) node = node->parent;
  return node != NULL;
}

/* ---- outline ---------------------------------------------------------- */

/* "  section § 3 [3] Unlawful access (repealed) :41 #sec_3" */
static int show_outline(viewer *v) {
  for (lac_node *n = v->top; n != NULL; n = lac_node_walk(v->top, n)) {
    lac_arena_reset(v->scratch);
    int indent = 2 * (int)(n->depth - v->top->depth);
    lac_str num = plain(v, n->num), heading = plain(v, n->heading);
    if (n->kind == LAC_KIND_work) heading = plain(v, v->statute->title);
    fprintf(v->out, "%*s%s", indent, "", lac_kind_name(n->kind));
    if (num.n > 0) fprintf(v->out, " %.*s", LAC_FMT(num));
    if (n->cite.n > 0) fprintf(v->out, " [%.*s]", LAC_FMT(plain(v, n->cite)));
    if (heading.n > 0) fprintf(v->out, " \"%.*s\"", LAC_FMT(heading));
    if (n->state != LAC_LIVE)
      fprintf(v->out, " (%s)", R_(lac_state_name(n->state)));
    fprintf(v->out, " :%zu", line_of(v, n->offset));
    if (n->eid.n > 0) fprintf(v->out, " #%.*s", LAC_FMT(n->eid));
    fputc('\n', v->out);
  }
  return LAC_EXIT_OK;
}

/* ---- stats ------------------------------------------------------------ */

/* The names of the lines, as wide as the widest needs. */
static void put_name(viewer *v, const char *name) {
  static const char *const names[] = {
      N_("title"),  N_("format"), N_("encoding"),   N_("language"),  N_("date"),
      N_("status"), "sha256",     N_("provisions"), N_("characters")};
  size_t width = 0;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    size_t n = lac_report_columns(lac_str_of(R_(names[i])));
    if (n > width) width = n;
  }
  name = R_(name);
  fprintf(v->out, "%s%*s", name,
          (int)(width + 2 - lac_report_columns(lac_str_of(name))), "");
}

static void put_line(viewer *v, const char *name, lac_str value) {
  put_name(v, name);
  fprintf(v->out, "%.*s\n", LAC_FMT(plain(v, value)));
}

/* What the elements of a state have, and whether they are searched. */
static void put_share(viewer *v, lac_state state, const lac_share *share) {
  const char *name = R_(lac_state_name(state));
  size_t n = lac_report_columns(lac_str_of(name));
  fprintf(v->out, "  %s%*s ", name, n < 9 ? (int)(9 - n) : 0, "");
  fprintf(v->out, R_("%zu elements, %zu characters"), share->elements,
          share->characters);
  fputs(lac_state_searched(state) ? "\n" : R_(", not searched\n"), v->out);
}

static int show_stats(viewer *v) {
  const lac_statute *st = v->statute;
  const lac_language *language = lac_engine_language(v->engine, st);
  size_t provisions = 0, size = lac_node_size(v->top);
  for (lac_node *n = v->top; n != NULL; n = lac_node_walk(v->top, n))
    provisions += lac_kind_level(n->kind) == 2;
  put_line(v, "title", st->title);
  put_line(v, "format", lac_str_of(st->format));
  put_line(v, "encoding", lac_str_of(st->source->encoding));
  put_line(v, "language",
           lac_str_of(language == NULL ? R_("no rules for it")
                                       : lac_language_tag(language)));
  put_line(v, "date", st->date);
  put_line(v, "status", st->status);
  put_line(v, "sha256", lac_str_of(st->source->sha256));
  put_line(v, "provisions", lac_str_format(v->scratch, "%zu", provisions));
  put_name(v, "characters");
  fprintf(v->out,
          R_("%zu met, %zu left out on purpose, %zu in the tree, %ld lost\n"),
          st->text_in, st->ignored, size,
          (long)st->text_in - (long)st->ignored - (long)size);
  lac_inventory inventory;
  lac_inventory_take(v->arena, st, v->top, &inventory);
  for (int s = LAC_LIVE; s <= LAC_TOC; s++)
    if (inventory.shares[s].elements > 0)
      put_share(v, (lac_state)s, &inventory.shares[s]);
  return LAC_EXIT_OK;
}

/* ---- norms, tokens ---------------------------------------------------- */

static lac_survey *survey(viewer *v) {
  lac_work work = {.id = LAC_STR("work")};
  lac_survey *s = NULL;
  if (lac_engine_survey(v->engine, v->arena, v->statute, &work, &s,
                        &v->cli->diag) == LAC_OK &&
      s == NULL)
    lac_diag_add(&v->cli->diag, LAC_ERROR, v->statute->source->name, 0, 0,
                 "it has to be known of which language it is");
  return s;
}

static void show_norm(viewer *v, const lac_survey *s, const lac_unit *u,
                      const lac_norm *norm) {
  lac_arena_reset(v->scratch);
  fprintf(v->out, "%.*s :", LAC_FMT(plain(v, lac_unit_name(v->scratch, u))));
  size_t last = 0;
  lac_buf text;
  lac_buf_init(&text, v->arena);
  for (uint32_t i = 0; i < norm->n; i++) {
    const lac_piece *p = &s->pieces[norm->pieces[i]];
    size_t line = line_of(v, lac_node_offset(p->node, p->from));
    if (line != last) fprintf(v->out, "%s%zu", last == 0 ? "" : ",", line);
    last = line;
    if (i > 0) lac_buf_add(&text, LAC_STR(" / "));
    lac_buf_add(&text, lac_str_sub(p->node->text, p->from, p->to));
  }
  lac_str whole = plain(v, lac_buf_str(&text));
  fputs("\n    ", v->out);
  fwrite(whole.p, 1, whole.n, v->out);
  fputc('\n', v->out);
}

static int show_norms(viewer *v) {
  lac_survey *s = survey(v);
  if (s == NULL) return LAC_EXIT_TROUBLE;
  for (uint32_t u = 0; u < s->unit_n; u++) {
    size_t n;
    if (!within(s->units[u].node, v->top) && !within(v->top, s->units[u].node))
      continue;
    const lac_norm *norms = lac_survey_norms(s, u, &n);
    for (size_t i = 0; i < n; i++) {
      bool inside = false;
      for (uint32_t k = 0; k < norms[i].n; k++)
        inside = inside || within(s->pieces[norms[i].pieces[k]].node, v->top);
      if (inside) show_norm(v, s, &s->units[u], &norms[i]);
    }
  }
  return LAC_EXIT_OK;
}

static void show_sentence(viewer *v, lac_matcher *matcher,
                          const lac_tokens *tokens, const lac_sentence *t,
                          lac_str text) {
  const lac_vocab *vocab = lac_matcher_vocab(matcher);
  const lac_rules *rules = lac_engine_rules(v->engine);
  lac_hits hits = {0};
  fputs("   ", v->out);
  for (uint32_t k = t->first; k < t->first + t->count; k++) {
    const lac_word_info *w = lac_vocab_info(vocab, tokens->tokens[k].word);
    fprintf(v->out, " %.*s", LAC_FMT(plain(v, w->folded)));
    if (!lac_str_eq(w->folded, w->stem))
      fprintf(v->out, "~%.*s", LAC_FMT(plain(v, w->stem)));
  }
  fputs(" |\n", v->out);
  lac_match(matcher, v->scratch, tokens->tokens + t->first, t->count, &hits);
  for (size_t i = 0; i < hits.n; i++) {
    const lac_hit *h = &hits.items[i];
    fprintf(v->out, "      <%.*s> %.*s",
            LAC_FMT(lac_intern_str(rules->names, h->concept)),
            LAC_FMT(plain(v, lac_str_sub(text, h->from, h->to))));
    if (h->value >= 0) fprintf(v->out, " = %ld", h->value);
    fputc('\n', v->out);
  }
}

static void show_words(viewer *v, lac_matcher *matcher, lac_str text) {
  lac_tokens tokens;
  lac_tokens_init(&tokens, v->scratch);
  lac_tokens_split(&tokens, lac_matcher_vocab(matcher), text);
  for (size_t i = 0; i < tokens.sentence_n; i++)
    show_sentence(v, matcher, &tokens, &tokens.sentences[i], text);
}

static int show_tokens(viewer *v) {
  if (survey(v) == NULL) return LAC_EXIT_TROUBLE;
  lac_matcher *matcher = lac_engine_matcher(
      v->engine, lac_engine_language(v->engine, v->statute), &v->cli->diag);
  for (lac_node *n = v->top; n != NULL; n = lac_node_walk(v->top, n)) {
    lac_arena_reset(v->scratch);
    if (n->heading.n == 0 && n->text.n == 0) continue;
    fprintf(v->out, "%.*s :%zu\n", LAC_FMT(n->eid), line_of(v, n->offset));
    if (n->heading.n > 0) {
      fputs("  heading\n", v->out);
      show_words(v, matcher, n->heading);
    }
    if (n->text.n > 0) show_words(v, matcher, n->text);
  }
  return LAC_EXIT_OK;
}

/* ---- The command ------------------------------------------------------ */

static int show_akn(viewer *v) {
  lac_show_akn(v->out, v->statute, v->top);
  return LAC_EXIT_OK;
}

static int show(viewer *v, int (*view)(viewer *v)) {
  lac_cli *cli = v->cli;
  if (lac_engine_statute(v->engine, v->arena, cli->operands[0], &v->statute,
                         &cli->diag) != LAC_OK)
    return LAC_EXIT_TROUBLE;
  v->top = v->statute->root;
  if (cli->at != NULL) {
    v->top = lac_eid_find(v->statute, lac_str_of(cli->at));
    if (v->top == NULL) {
      lac_diag_add(&cli->diag, LAC_ERROR, cli->operands[0], 0, 0,
                   "no element with the eId %s", cli->at);
      return LAC_EXIT_TROUBLE;
    }
  }
  return view(v);
}

static int run(lac_cli *cli) {
  static const struct {
    const char *name;
    int (*show)(viewer *v);
  } views[] = {{"outline", show_outline},
               {"norms", show_norms},
               {"tokens", show_tokens},
               {"stats", show_stats},
               {"akn", show_akn}};
  const char *name = cli->view == NULL ? "outline" : cli->view;
  if (cli->format != NULL) {
    if (strcmp(cli->format, "akn") != 0)
      return lac_cli_bad_format(cli, cli->format);
    name = "akn";
  }
  if (cli->operand_n != 1) return lac_cli_usage(cli, "one file is wanted");
  viewer v = {.cli = cli, .out = cli->out, .engine = lac_cli_engine(cli)};
  if (v.engine == NULL) return LAC_EXIT_TROUBLE;
  v.arena = lac_arena_new();
  v.scratch = lac_arena_new();
  int status = LAC_EXIT_TROUBLE;
  for (size_t i = 0; i < sizeof views / sizeof *views; i++)
    if (strcmp(views[i].name, name) == 0) status = show(&v, views[i].show);
  lac_arena_free(v.scratch);
  lac_arena_free(v.arena);
  lac_engine_free(v.engine);
  return status;
}

const lac_command lac_cmd_show = {
    .name = "show",
    .operands = "FILE",
    .summary = N_("print a statute as it was read"),
    .options = "RLYFAV",
    .formats = "akn",
    .run = run,
};
