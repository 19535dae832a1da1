/* SPDX-License-Identifier: Apache-2.0 */
#include "engine.h"

#include <string.h>
#include <sys/stat.h>

#include "crew.h"
#include "folder.h"
#include "limits.h"
#include "nearness.h"
#include "openpoint.h"
#include "override.h"
#include "remote.h"
#include "ruleload.h"
#include "rulewords.h"

/* A language with its matchers, one for each thread that was ever wanted; the
 * first is NULL where its lexicon is not well. */
typedef struct {
  const lac_language *language;
  lac_matcher *matchers[LAC_MAX_LANES];
} slot;

struct lac_engine {
  lac_arena *arena;
  bool whole; /* all instruments were asked for */
  lac_rules *rules;
  const char *rules_dir;
  const char *language;
  bool context;
  bool draft;
  slot *slots;
  size_t slot_n, slot_cap;
};

lac_engine *lac_engine_new(const lac_engine_options *options, lac_diag *diag) {
  lac_arena *arena = lac_arena_new();
  lac_engine *e = LAC_NEW(arena, lac_engine);
  e->arena = arena;
  e->rules_dir = lac_str_dup(arena, lac_str_of(options->rules_dir));
  e->whole = options->instruments == NULL;
  e->language = options->language;
  e->context = options->context;
  e->draft = options->draft;
  if (lac_rules_load(arena, e->rules_dir, lac_str_of(options->instruments),
                     &e->rules, diag) != LAC_OK ||
      (options->report != NULL &&
       lac_rulewords_apply(e->rules, e->rules_dir, options->report, diag) !=
           LAC_OK)) {
    lac_arena_free(arena);
    return NULL;
  }
  return e;
}

void lac_engine_free(lac_engine *e) {
  if (e == NULL) return;
  for (size_t i = 0; i < e->slot_n; i++)
    for (size_t k = 0; k < LAC_MAX_LANES; k++)
      lac_matcher_free(e->slots[i].matchers[k]);
  lac_arena_free(e->arena);
}

const lac_rules *lac_engine_rules(const lac_engine *e) { return e->rules; }

static slot *slot_of(lac_engine *e, const lac_language *language,
                     lac_diag *diag) {
  for (size_t i = 0; i < e->slot_n; i++)
    if (e->slots[i].language == language) return &e->slots[i];
  slot s = {.language = language};
  lac_lexicon *lexicon;
  if (lac_lexicon_load(e->arena, e->rules_dir, language, e->rules->names,
                       &lexicon, diag) == LAC_OK)
    s.matchers[0] = lac_matcher_new(lexicon);
  LAC_PUSH(e->arena, e->slots, e->slot_n, e->slot_cap, s);
  return &e->slots[e->slot_n - 1];
}

lac_matcher *lac_engine_matcher(lac_engine *e, const lac_language *language,
                                lac_diag *diag) {
  return slot_of(e, language, diag)->matchers[0];
}

lac_status lac_engine_statute(lac_engine *e, lac_arena *arena, const char *path,
                              lac_statute **statute, lac_diag *diag) {
  lac_source *source = LAC_NEW(arena, lac_source);
  lac_status status = lac_source_open(arena, path, source, diag);
  if (status != LAC_OK) return status;
  return lac_reader_read(arena, source, e->rules->languages, statute, diag);
}

/* The beginning of the law's own words: a file may open with pages of
 * metadata in another language. */
static lac_str opening(lac_arena *arena, const lac_statute *statute) {
  lac_buf b;
  lac_buf_init(&b, arena);
  for (const lac_node *n = statute->root; n != NULL && b.n < LAC_DETECT_BYTES;
       n = lac_node_walk(statute->root, n)) {
    if (n->state == LAC_NOTED || n->state == LAC_TOC) continue;
    lac_buf_add(&b, n->heading);
    lac_buf_byte(&b, '\n');
    lac_buf_add(&b, n->text);
    lac_buf_byte(&b, '\n');
  }
  return lac_buf_str(&b);
}

const lac_language *lac_engine_language(const lac_engine *e,
                                        const lac_statute *statute) {
  const lac_languages *all = e->rules->languages;
  if (statute->language.n > 0)
    return lac_languages_find(all, statute->language);
  if (e->language != NULL)
    return lac_languages_find(all, lac_str_of(e->language));
  lac_arena *scratch = lac_arena_new();
  const lac_language *language =
      lac_languages_detect(all, opening(scratch, statute));
  lac_arena_free(scratch);
  return language;
}

static void describe(lac_arena *arena, const lac_statute *st,
                     const lac_language *language, lac_work *work) {
  work->title = lac_str_copy(arena, st->title);
  work->short_title = lac_str_copy(arena, st->short_title);
  work->language = language == NULL ? lac_str_copy(arena, st->language)
                                    : lac_str_of(lac_language_tag(language));
  work->format = lac_str_of(st->format);
  if (work->date.n == 0) work->date = lac_str_copy(arena, st->date);
  work->status = lac_str_copy(arena, st->status);
  memcpy(work->sha256, st->source->sha256, sizeof work->sha256);
}

/* How many threads a text of so many bytes is worth. */
static size_t lanes_for(size_t bytes) {
  size_t lanes = bytes / LAC_MIN_LANE, most = lac_crew_size();
  return lanes < 1 ? 1 : lanes < most ? lanes : most;
}

lac_status lac_engine_survey(lac_engine *e, lac_arena *arena,
                             const lac_statute *statute, lac_work *work,
                             lac_survey **survey, lac_diag *diag) {
  const lac_language *language = lac_engine_language(e, statute);
  describe(arena, statute, language, work);
  if (language == NULL) {
    lac_diag_add(diag, LAC_WARNING, statute->source->name, 0, 0,
                 "no rules for its language; --lang says which it is");
    *survey = NULL;
    return LAC_OK;
  }
  slot *speaks = slot_of(e, language, diag);
  if (speaks->matchers[0] == NULL) {
    lac_diag_add(diag, LAC_ERROR, statute->source->name, 0, 0,
                 "not examined: the lexicon of its language (%s) does not load",
                 lac_language_tag(language));
    return LAC_EINPUT;
  }
  size_t lanes = lanes_for(statute->source->text.n);
  for (size_t i = 0; i < lanes; i++) {
    lac_matcher **m = &speaks->matchers[i];
    if (*m == NULL)
      *m = lac_matcher_new(lac_matcher_lexicon(speaks->matchers[0]));
    lac_matcher_trim(*m);
  }
  *survey = lac_survey_share(arena, statute, e->rules, speaks->matchers, lanes);
  return LAC_OK;
}

/* The words of the statute's language. */
static lac_vocab *engine_vocab(lac_engine *e, const lac_statute *statute,
                               lac_diag *diag) {
  return lac_matcher_vocab(
      lac_engine_matcher(e, lac_engine_language(e, statute), diag));
}

/* The file's name without folder and last suffix. */
static lac_str stem_of(const char *path) {
  const char *slash = strrchr(path, '/');
  lac_str name = lac_str_of(slash == NULL ? path : slash + 1);
  for (size_t i = name.n; i > 1; i--)
    if (name.p[i - 1] == '.') return lac_str_sub(name, 0, i - 1);
  return name;
}

/* Surveys and judges a statute as a work of j; doc is its arena. */
static lac_status add_work(lac_engine *e, lac_jurisdiction *j,
                           lac_overrides *overrides, lac_arena *doc,
                           const lac_statute *statute, const char *path,
                           const lac_work_entry *entry, lac_diag *diag) {
  lac_work w = {.path = lac_str_copy(j->arena, lac_str_of(path)),
                .context = e->context};
  w.id = lac_str_copy(
      j->arena, strcmp(path, "-") == 0 ? LAC_STR("stdin") : stem_of(path));
  lac_survey *s = NULL;
  lac_status status = lac_engine_survey(e, doc, statute, &w, &s, diag);
  w.title = lac_str_copy(j->arena, w.title);
  w.short_title = lac_str_copy(j->arena, w.short_title);
  w.date = lac_str_copy(j->arena, w.date);
  w.status = lac_str_copy(j->arena, w.status);
  w.language = lac_str_copy(j->arena, w.language);
  lac_inventory_take(j->arena, statute, statute->root, &w.inventory);
  if (entry != NULL) lac_work_entry_apply(entry, &w);
  if (s != NULL && w.kinds != 0) s->kinds = 0; /* said: not guessed */
  if (s != NULL) {
    lac_finding_work(j->arena, s, &w);
    if (e->draft) {
      lac_nearness_work(j->arena, s, &w);
      lac_openpoints_find(j->arena, statute, engine_vocab(e, statute, diag),
                          &w);
    }
    lac_remote_find(j->arena, s, &w);
  } else {
    w.by_requirement =
        LAC_NEW_N(j->arena, lac_candidates, e->rules->requirement_n + 1);
    w.facts = LAC_NEW_N(j->arena, lac_evidence, e->rules->fact_n + 1);
  }
  for (size_t i = 0; i < j->work_n; i++)
    if (lac_str_eq(j->works[i].id, w.id)) {
      lac_diag_add(diag, LAC_ERROR, path, 0, 0,
                   "a second work with the id '%.*s'; jurisdiction.xml can "
                   "give it another",
                   LAC_FMT(w.id));
      status = LAC_EINPUT;
    }
  if (status != LAC_OK) return status;
  LAC_PUSH(j->arena, j->works, j->work_n, j->work_cap, w);
  lac_overrides_find(overrides, &w, statute);
  return LAC_OK;
}

/* The same of one file. */
static lac_status add_file(lac_engine *e, lac_jurisdiction *j,
                           lac_overrides *overrides, const lac_part *part,
                           lac_diag *diag) {
  lac_arena *doc = lac_arena_new();
  lac_statute *statute;
  lac_status status = lac_engine_statute(e, doc, part->path, &statute, diag);
  if (status == LAC_OK)
    status =
        add_work(e, j, overrides, doc, statute, part->path, &part->entry, diag);
  lac_arena_free(doc);
  return status;
}

/* ... and of a folder. */
static lac_status add_folder(lac_engine *e, lac_jurisdiction *j,
                             lac_overrides *overrides, const char *path,
                             lac_diag *diag) {
  lac_folder *folder = lac_folder_open(path, e->rules->languages, diag);
  if (folder == NULL) return LAC_EIO;
  lac_jurisdiction_file file = {0};
  lac_str base = lac_str_of(path);
  while (base.n > 1 && base.p[base.n - 1] == '/') base.n--;
  lac_status status = lac_jurisdiction_read(
      e->rules, j, lac_str_dup(j->arena, base), &file, diag);
  lac_member m;
  bool read = status == LAC_OK;
  while (read && lac_folder_next(folder, &m, diag)) {
    if (m.status == LAC_OK)
      m.status = add_work(e, j, overrides, m.arena, m.statute, m.path,
                          lac_jurisdiction_entry(&file, m.name), diag);
    lac_arena_free(m.arena);
    if (status == LAC_OK) status = m.status;
  }
  size_t n;
  const lac_left_out *left_out = lac_folder_left_out(folder, &n);
  for (size_t i = 0; i < n; i++) {
    lac_left_out x = {lac_str_copy(j->arena, left_out[i].path),
                      left_out[i].why};
    LAC_PUSH(j->arena, j->left_out, j->left_out_n, j->left_out_cap, x);
  }
  lac_folder_close(folder);
  if (read && j->work_n == 0 && status == LAC_OK) {
    lac_diag_add(diag, LAC_ERROR, path, 0, 0, "no statute in this folder");
    status = LAC_EINPUT;
  }
  return status;
}

static lac_str last_name(const char *path) {
  lac_str s = lac_str_of(path);
  while (s.n > 1 && s.p[s.n - 1] == '/') s.n--;
  size_t from = s.n;
  while (from > 0 && s.p[from - 1] != '/') from--;
  return lac_str_sub(s, from, s.n);
}

/* Adds a file or a folder to j, and takes its name where j has none. */
static lac_status add_part(lac_engine *e, lac_jurisdiction *j,
                           lac_overrides *overrides, const lac_part *part,
                           size_t index, lac_diag *diag) {
  struct stat st;
  const char *path = part->path, *language = e->language;
  bool named = j->id.n > 0;
  lac_str id = j->id, title = j->title;
  size_t before = j->work_n;
  bool folder =
      strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode);
  j->id = lac_str_copy(j->arena, folder                   ? last_name(path)
                                 : strcmp(path, "-") == 0 ? LAC_STR("stdin")
                                                          : stem_of(path));
  if (part->language != NULL) e->language = part->language;
  lac_status status = folder ? add_folder(e, j, overrides, path, diag)
                             : add_file(e, j, overrides, part, diag);
  e->language = language;
  for (size_t i = before; i < j->work_n; i++) j->works[i].path_index = index;
  if (named) {
    j->id = id;
    j->title = title;
  } else if (j->title.n == 0 && j->work_n > 0) {
    j->title = folder ? j->id : j->works[0].title;
  }
  return status;
}

/* Those beside a file or in a folder, if there are any. */
static lac_status read_overrides(lac_overrides *overrides, lac_arena *arena,
                                 const char *path, lac_diag *diag) {
  const char *beside = lac_overrides_beside(arena, path);
  return beside == NULL ? LAC_OK : lac_overrides_read(overrides, beside, diag);
}

static void keep_first(lac_status *status, lac_status one) {
  if (*status == LAC_OK) *status = one;
}

lac_jurisdiction *lac_engine_assemble(lac_engine *e, const lac_dossier *dossier,
                                      lac_status *status, lac_diag *diag) {
  lac_arena *arena = lac_arena_new();
  lac_jurisdiction *j = LAC_NEW(arena, lac_jurisdiction);
  j->arena = arena;
  j->rules = e->rules;
  *status = LAC_OK;
  lac_overrides *overrides = lac_overrides_new(j, e->whole);
  for (size_t i = 0; i < dossier->part_n; i++)
    keep_first(status,
               read_overrides(overrides, arena, dossier->parts[i].path, diag));
  for (size_t i = 0; i < dossier->part_n; i++)
    keep_first(status, add_part(e, j, overrides, &dossier->parts[i], i, diag));
  if (j->work_n == 0) {
    lac_arena_free(arena);
    return NULL;
  }
  if (dossier->id.n > 0) j->id = lac_str_copy(arena, dossier->id);
  if (dossier->title.n > 0) j->title = lac_str_copy(arena, dossier->title);
  for (size_t i = 0; i < dossier->declaration_n; i++)
    LAC_PUSH(arena, j->declarations, j->declaration_n, j->declaration_cap,
             dossier->declarations[i]);
  lac_coverage_decide(j);
  lac_overrides_apply(overrides, diag);
  return j;
}

lac_jurisdiction *lac_engine_join(lac_engine *e, const char *const *paths,
                                  size_t n, lac_status *status,
                                  lac_diag *diag) {
  lac_arena *scratch = lac_arena_new();
  lac_dossier dossier = {.parts = LAC_NEW_N(scratch, lac_part, n), .part_n = n};
  for (size_t i = 0; i < n; i++) dossier.parts[i].path = paths[i];
  lac_jurisdiction *j = lac_engine_assemble(e, &dossier, status, diag);
  lac_arena_free(scratch);
  return j;
}

lac_jurisdiction *lac_engine_jurisdiction(lac_engine *e, const char *path,
                                          lac_status *status, lac_diag *diag) {
  return lac_engine_join(e, &path, 1, status, diag);
}

void lac_jurisdiction_free(lac_jurisdiction *j) {
  if (j != NULL) lac_arena_free(j->arena);
}
