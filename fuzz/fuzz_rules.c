/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a file of a lexicon, and each line as a wording: it loads or is
 * refused with a message, and what it matches in its own text lies there. */
#include "door.h"
#include "match.h"
#include "wording.h"

static lac_languages *languages;
static lac_vocab *vocab;

static void hush(void *user, const lac_message *m) {
  (void)user;
  if (m->line == 0 || m->text[0] == '\0') abort(); /* no place, no reason */
}

static void open_language(void) {
  static const char text[] =
      "language xa\nname Toy\nfunction the of and\nabbreviation s\n"
      "elision l'\n";
  lac_diag diag;
  lac_diag_init(&diag);
  if (languages == NULL) {
    mkdir(door_path("lexicon"), 0777);
    mkdir(door_path("lexicon/xa"), 0777);
    door_put("lexicon/xa/language.lex", text, sizeof text - 1);
    if (lac_languages_load(lac_arena_new(), door_dir, &languages, &diag) !=
        LAC_OK)
      exit(2);
  }
  if (vocab != NULL && lac_vocab_count(vocab) < 20000) return;
  lac_vocab_free(vocab);
  vocab = lac_vocab_new(lac_languages_at(languages, 0), false);
}

static void compile_line(lac_str line) {
  lac_arena *arena = lac_arena_new();
  lac_steps steps;
  lac_steps_init(&steps, arena);
  lac_wording_parse parse = {.arena = arena,
                             .scratch = lac_arena_new(),
                             .vocab = vocab,
                             .names = lac_intern_new(arena),
                             .steps = &steps};
  if (lac_wording_compile(&parse, line)) {
    if (parse.row_n == 0) abort();
    for (size_t i = 0; i < parse.row_n; i++)
      if (parse.rows[i].anchor >= parse.rows[i].n) abort();
  } else if (parse.error == NULL || parse.error_at > line.n) {
    abort();
  }
  lac_arena_free(parse.scratch);
  lac_arena_free(arena);
}

static void match_text(lac_arena *arena, lac_lexicon *lexicon, lac_str text) {
  lac_matcher *matcher = lac_matcher_new(lexicon);
  lac_tokens t;
  lac_tokens_init(&t, arena);
  lac_tokens_split(&t, lac_matcher_vocab(matcher), text);
  for (size_t i = 0; i < t.sentence_n; i++) {
    const lac_sentence *s = &t.sentences[i];
    lac_hits hits = {0};
    lac_match(matcher, arena, t.tokens + s->first, s->count, &hits);
    for (size_t k = 0; k < hits.n; k++) {
      const lac_hit *h = &hits.items[k];
      if (h->end <= h->first || h->end > s->count || h->to > s->end ||
          h->from < s->start || h->to <= h->from)
        abort();
    }
  }
  lac_matcher_free(matcher);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  open_language();
  lac_diag diag = {.sink = hush};
  lac_arena *arena = lac_arena_new();
  lac_source source;
  lac_lexicon *lexicon;
  lac_str bytes = {(const char *)data, size};
  if (lac_source_from(arena, "fuzz", bytes, &source, &diag) == LAC_OK) {
    lac_str rest = source.text, line;
    while (lac_str_split(&rest, '\n', &line)) compile_line(lac_str_trim(line));
    door_put("lexicon/xa/a.lex", data, size);
    if (lac_lexicon_load(arena, door_dir, lac_languages_at(languages, 0),
                         lac_intern_new(arena), &lexicon, &diag) == LAC_OK)
      match_text(arena, lexicon, source.text);
    else if (diag.errors == 0)
      abort();
  }
  lac_arena_free(arena);
  return 0;
}
