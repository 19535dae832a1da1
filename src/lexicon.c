/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "limits.h"
#include "token.h"
#include "utext.h"
#include "wording.h"

typedef struct {
  uint32_t *items;
  size_t n;
  size_t cap;
} list;

struct lac_lexicon {
  lac_arena *arena;
  const lac_language *language;
  lac_intern *names;
  char sha256[65];
  lac_steps steps;
  lac_sequence *sequences;
  size_t sequence_n, sequence_cap;
  lac_wording *wordings;
  size_t wording_n, wording_cap;
  lac_example *examples;
  size_t example_n, example_cap;
  uint8_t *layers; /* by concept; 0xff: not in this language */
  int layer_count;
  list *by_step;    /* [step * layer_count + layer] */
  list *by_concept; /* [concept * layer_count + layer] */
};

/* ---- Reading the files ------------------------------------------------ */

typedef struct {
  lac_lexicon *lex;
  lac_vocab *vocab;
  lac_arena *scratch; /* of a wording */
  const lac_source *src;
  lac_concept concept;
  size_t concept_offset;
  bool has_wording, has_yes, has_no;
  lac_diag *diag;
  bool failed;
} loader;

static void report(loader *l, size_t offset, const char *what, lac_str word) {
  lac_source_report(l->src, l->diag, LAC_ERROR, offset, "%s%s%.*s%s", _(what),
                    word.n > 0 ? " '" : "", LAC_FMT(word),
                    word.n > 0 ? "'" : "");
  l->failed = true;
}

static lac_rule_place place_of(const loader *l, size_t offset) {
  lac_rule_place p = {.file = l->src->name};
  lac_source_place(l->src, offset, &p.line, &p.column);
  return p;
}

/* A concept without wording, example or near miss is not reviewable. */
static void close_concept(loader *l) {
  if (l->concept == 0) return;
  lac_str name = lac_intern_str(l->lex->names, l->concept);
  if (!l->has_wording)
    report(l, l->concept_offset, "no wording for the concept", name);
  if (!l->has_yes)
    report(l, l->concept_offset, "no '+' example for the concept", name);
  if (!l->has_no)
    report(l, l->concept_offset, "no '-' near miss for the concept", name);
}

static bool valid_name(lac_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || s.p[i] == '-' ||
          (s.p[i] >= '0' && s.p[i] <= '9')))
      return false;
  return s.n > 0;
}

static void open_concept(loader *l, lac_str name, size_t offset) {
  close_concept(l);
  l->concept = 0;
  if (!valid_name(name)) {
    report(l, offset, "a concept's name is lower-case letters, digits, '-'",
           name);
    return;
  }
  if (lac_intern_count(l->lex->names) >= LAC_MAX_CONCEPTS) {
    report(l, offset, "too many concepts (LAC_MAX_CONCEPTS)", LAC_STR(""));
    return;
  }
  lac_sym sym = lac_intern_add(l->lex->names, name);
  if (l->lex->layers[sym] != 0xff)
    report(l, offset, "the concept is defined twice:", name);
  l->lex->layers[sym] = 0;
  l->concept = (lac_concept)sym;
  l->concept_offset = offset;
  l->has_wording = l->has_yes = l->has_no = false;
}

static void add_wording(loader *l, lac_str text, bool unless) {
  lac_lexicon *lex = l->lex;
  size_t offset = (size_t)(text.p - l->src->text.p);
  if (l->concept == 0) {
    report(l, offset, "a wording outside of a concept", LAC_STR(""));
    return;
  }
  if (!unless) l->has_wording = true;
  lac_wording w = {l->concept, unless, text, place_of(l, offset)};
  lac_wording_parse parse = {.arena = lex->arena,
                             .scratch = l->scratch,
                             .vocab = l->vocab,
                             .names = lex->names,
                             .steps = &lex->steps};
  if (!lac_wording_compile(&parse, text)) {
    report(l, offset + parse.error_at, parse.error, LAC_STR(""));
    return;
  }
  for (size_t i = 0; i < parse.row_n; i++) {
    lac_sequence s = {.concept = l->concept,
                      .unless = unless,
                      .n = (uint16_t)parse.rows[i].n,
                      .items = parse.rows[i].items,
                      .anchor = (uint16_t)parse.rows[i].anchor,
                      .multiplier = parse.multiplier,
                      .wording = (uint32_t)lex->wording_n};
    LAC_PUSH(lex->arena, lex->sequences, lex->sequence_n, lex->sequence_cap, s);
  }
  LAC_PUSH(lex->arena, lex->wordings, lex->wording_n, lex->wording_cap, w);
}

static void add_example(loader *l, lac_str text, bool positive) {
  lac_lexicon *lex = l->lex;
  size_t offset = (size_t)(text.p - l->src->text.p);
  if (l->concept == 0) {
    report(l, offset, "an example outside of a concept", LAC_STR(""));
    return;
  }
  lac_example e = {.concept = l->concept,
                   .positive = positive,
                   .place = place_of(l, offset)};
  lac_buf plain;
  lac_buf_init(&plain, lex->arena);
  bool open = false;
  for (size_t i = 0; i < text.n; i++) {
    if (positive && text.p[i] == '[' && !open && e.mark_end == 0) {
      open = true;
      e.mark_start = (uint32_t)plain.n;
    } else if (positive && text.p[i] == ']' && open) {
      open = false;
      e.mark_end = (uint32_t)plain.n;
    } else {
      lac_buf_byte(&plain, text.p[i]);
    }
  }
  if (open || (positive && e.mark_end == 0)) {
    report(l, offset, "an example marks its hit with [ and ]", LAC_STR(""));
    return;
  }
  e.text = lac_buf_str(&plain);
  if (positive)
    l->has_yes = true;
  else
    l->has_no = true;
  LAC_PUSH(lex->arena, lex->examples, lex->example_n, lex->example_cap, e);
}

static bool keyword(lac_str line, const char *word, lac_str *rest) {
  lac_str key = lac_str_of(word);
  if (!lac_str_starts(line, key)) return false;
  if (line.n > key.n && line.p[key.n] != ' ' && line.p[key.n] != '\t')
    return false;
  *rest = lac_str_trim(lac_str_sub(line, key.n, line.n));
  return true;
}

static void read_line(loader *l, lac_str line) {
  lac_str s = lac_str_trim(line), rest;
  size_t offset = (size_t)(s.p - l->src->text.p);
  if (s.n == 0 || s.p[0] == '#' || keyword(s, "note", &rest)) return;
  if (keyword(s, "concept", &rest))
    open_concept(l, rest, (size_t)(rest.p - l->src->text.p));
  else if (keyword(s, "|", &rest))
    add_wording(l, rest, false);
  else if (keyword(s, "unless", &rest))
    add_wording(l, rest, true);
  else if (keyword(s, "+", &rest))
    add_example(l, rest, true);
  else if (keyword(s, "-", &rest))
    add_example(l, rest, false);
  else
    report(l, offset, "a line begins with concept, |, unless, +, -, note or #",
           s);
}

static bool read_file(loader *l, const char *path) {
  lac_source *src = LAC_NEW(l->lex->arena, lac_source);
  if (lac_source_open(l->lex->arena, path, src, l->diag) != LAC_OK)
    return false;
  l->src = src;
  l->concept = 0;
  lac_str rest = src->text, line;
  while (lac_str_split(&rest, '\n', &line)) read_line(l, line);
  close_concept(l);
  l->concept = 0;
  lac_str both =
      lac_str_format(l->lex->arena, "%s%s", l->lex->sha256, src->sha256);
  lac_sha256(both, l->lex->sha256);
  return true;
}

/* ---- Layers and indexes ----------------------------------------------- */

static const lac_rule_place *place_of_concept(const lac_lexicon *lex,
                                              lac_concept c) {
  for (size_t i = 0; i < lex->wording_n; i++)
    if (lex->wordings[i].concept == c) return &lex->wordings[i].place;
  return NULL;
}

/* layer(c) = 1 + the highest layer of the concepts in c's wordings. Found by
 * raising until nothing changes; a cycle never settles. */
static bool find_layers(lac_lexicon *lex, lac_diag *diag) {
  bool ok = true;
  for (size_t i = 0; i < lex->sequence_n; i++) {
    const lac_sequence *s = &lex->sequences[i];
    for (size_t k = 0; k < s->n; k++) {
      if (s->items[k].kind != LAC_ITEM_CONCEPT) continue;
      if (lex->layers[s->items[k].id] != 0xff) continue;
      const lac_rule_place *p = &lex->wordings[s->wording].place;
      lac_diag_add(diag, LAC_ERROR, p->file, p->line, p->column,
                   "unknown concept '%.*s'",
                   LAC_FMT(lac_intern_str(lex->names, s->items[k].id)));
      ok = false;
    }
  }
  if (!ok) return false;
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = 0; i < lex->sequence_n; i++) {
      const lac_sequence *s = &lex->sequences[i];
      for (size_t k = 0; k < s->n; k++) {
        if (s->items[k].kind != LAC_ITEM_CONCEPT) continue;
        uint8_t need = (uint8_t)(lex->layers[s->items[k].id] + 1);
        if (need <= lex->layers[s->concept]) continue;
        if (need > LAC_MAX_LAYERS) {
          const lac_rule_place *p = place_of_concept(lex, s->concept);
          lac_diag_add(diag, LAC_ERROR, p->file, p->line, p->column,
                       "the concept '%.*s' is made of itself, or of more than "
                       "%d layers of concepts",
                       LAC_FMT(lac_intern_str(lex->names, s->concept)),
                       LAC_MAX_LAYERS);
          return false;
        }
        lex->layers[s->concept] = need;
        changed = true;
      }
    }
  }
  return true;
}

static void build_indexes(lac_lexicon *lex) {
  int layers = 1;
  for (size_t i = 0; i < lex->sequence_n; i++) {
    lac_sequence *s = &lex->sequences[i];
    s->layer = lex->layers[s->concept];
    if (s->layer >= layers) layers = s->layer + 1;
  }
  lex->layer_count = layers;
  size_t concepts = lac_intern_count(lex->names) + 1;
  lex->by_step =
      LAC_NEW_N(lex->arena, list, (lex->steps.n + 1) * (size_t)layers);
  lex->by_concept = LAC_NEW_N(lex->arena, list, concepts * (size_t)layers);
  for (size_t i = 0; i < lex->sequence_n; i++) {
    const lac_sequence *s = &lex->sequences[i];
    const lac_item *anchor = &s->items[s->anchor];
    list *table =
        anchor->kind == LAC_ITEM_CONCEPT ? lex->by_concept : lex->by_step;
    list *l = &table[anchor->id * (size_t)layers + s->layer];
    LAC_PUSH(lex->arena, l->items, l->n, l->cap, (uint32_t)i);
  }
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The paths of the directory's .lex files but language.lex, sorted. */
static lac_status find_files(lac_arena *arena, const char *dir_path,
                             char ***paths, size_t *n, lac_diag *diag) {
  DIR *dir = opendir(dir_path);
  if (dir == NULL) {
    lac_diag_add(diag, LAC_ERROR, dir_path, 0, 0, "cannot read: %s",
                 strerror(errno));
    return LAC_EIO;
  }
  size_t cap = 0;
  *paths = NULL;
  *n = 0;
  for (struct dirent *e; (e = readdir(dir)) != NULL;) {
    lac_str name = lac_str_of(e->d_name);
    if (name.p[0] == '.' || !lac_str_ends(name, LAC_STR(".lex")) ||
        lac_str_eq(name, LAC_STR("language.lex")))
      continue;
    char *path =
        lac_str_dup(arena, lac_str_format(arena, "%s/%s", dir_path, e->d_name));
    LAC_PUSH(arena, *paths, *n, cap, path);
  }
  closedir(dir);
  if (*n > 0) qsort(*paths, *n, sizeof **paths, by_name);
  return LAC_OK;
}

lac_status lac_lexicon_load(lac_arena *arena, const char *rules_dir,
                            const lac_language *language, lac_intern *names,
                            lac_lexicon **lexicon, lac_diag *diag) {
  const char *tag = lac_language_tag(language);
  char *dir = lac_str_dup(
      arena, lac_str_format(arena, "%s/lexicon/%s", rules_dir, tag));
  char **paths;
  size_t n;
  lac_status status = find_files(arena, dir, &paths, &n, diag);
  if (status != LAC_OK) return status;
  lac_lexicon *lex = LAC_NEW(arena, lac_lexicon);
  lex->arena = arena;
  lex->language = language;
  lex->names = names;
  lex->layers = LAC_NEW_N(arena, uint8_t, LAC_MAX_CONCEPTS + 1);
  memset(lex->layers, 0xff, LAC_MAX_CONCEPTS + 1);
  lac_steps_init(&lex->steps, arena);
  memcpy(lex->sha256, lac_language_sha256(language), sizeof lex->sha256);
  loader l = {.lex = lex,
              .vocab = lac_vocab_new(language, false),
              .scratch = lac_arena_new(),
              .diag = diag};
  for (size_t i = 0; i < n; i++)
    if (!read_file(&l, paths[i])) l.failed = true;
  lac_vocab_free(l.vocab);
  lac_arena_free(l.scratch);
  if (!find_layers(lex, diag)) l.failed = true;
  if (l.failed) return LAC_EINPUT;
  build_indexes(lex);
  *lexicon = lex;
  return LAC_OK;
}

/* ---- What the matcher asks -------------------------------------------- */

const lac_language *lac_lexicon_language(const lac_lexicon *l) {
  return l->language;
}
const char *lac_lexicon_sha256(const lac_lexicon *l) { return l->sha256; }

bool lac_lexicon_has(const lac_lexicon *l, lac_concept concept) {
  return concept <= LAC_MAX_CONCEPTS && l->layers[concept] != 0xff;
}

int lac_lexicon_layers(const lac_lexicon *l) { return l->layer_count; }

const lac_sequence *lac_lexicon_sequence(const lac_lexicon *l, size_t i) {
  return i < l->sequence_n ? &l->sequences[i] : NULL;
}

const lac_wording *lac_lexicon_wording(const lac_lexicon *l, size_t i) {
  return i < l->wording_n ? &l->wordings[i] : NULL;
}

const lac_example *lac_lexicon_example(const lac_lexicon *l, size_t i) {
  return i < l->example_n ? &l->examples[i] : NULL;
}

size_t lac_lexicon_step_count(const lac_lexicon *l) { return l->steps.n; }

int lac_lexicon_weight(const lac_lexicon *l, uint16_t step) {
  return l->steps.weights[step];
}

bool lac_lexicon_step_within(const lac_lexicon *l, uint16_t inner,
                             uint16_t outer) {
  return lac_steps_within(&l->steps, inner, outer);
}

const uint16_t *lac_lexicon_classify(const lac_lexicon *l, lac_arena *arena,
                                     const lac_word_info *word, size_t *n) {
  return lac_steps_of(&l->steps, arena, word, n);
}

const uint32_t *lac_lexicon_anchored(const lac_lexicon *l, lac_item_kind kind,
                                     uint16_t id, int layer, size_t *n) {
  const list *table = kind == LAC_ITEM_CONCEPT ? l->by_concept : l->by_step;
  const list *at = &table[id * (size_t)l->layer_count + (size_t)layer];
  *n = at->n;
  return at->items;
}
