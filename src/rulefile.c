/* SPDX-License-Identifier: Apache-2.0
 *
 * The work is parted by its kind, not by file: validating takes as long as all
 * the rest, and two threads that both build trees of libxml2's would wait for
 * each other's memory.
 */
#include "rulefile.h"

#include <string.h>

#include "crew.h"

typedef struct {
  const lac_xml_schema *schema;
  lac_rulefile *files;
  size_t n;
  lac_arena *arenas[3]; /* of what each job keeps */
  bool *valid;          /* by file */
  lac_messages *faults; /* by file: of what is not valid */
} opener;

static void validate_all(opener *o, lac_arena *keep) {
  for (size_t i = 0; i < o->n; i++) {
    const lac_rulefile *f = &o->files[i];
    if (f->lexicon || !f->well) continue;
    lac_messages_init(&o->faults[i], keep);
    lac_diag diag = lac_messages_diag(&o->faults[i]);
    o->valid[i] = lac_xml_validate(o->schema, &f->source, &diag);
  }
}

static void parse_all(opener *o, lac_arena *keep) {
  for (size_t i = 0; i < o->n; i++) {
    lac_rulefile *f = &o->files[i];
    if (f->lexicon || !f->well) continue;
    lac_messages_init(&f->messages, keep);
    lac_diag diag = lac_messages_diag(&f->messages);
    if (lac_xml_parse(keep, &f->source, &f->root, &diag) != LAC_OK)
      f->root = NULL;
  }
}

/* The names after "concept" in every lexicon. */
static void read_names(opener *o, lac_arena *keep) {
  lac_arena *scratch = lac_arena_new();
  for (size_t i = 0; i < o->n; i++) {
    lac_rulefile *f = &o->files[i];
    if (!f->lexicon) continue;
    lac_source src;
    lac_arena_reset(scratch);
    lac_messages_init(&f->messages, keep);
    lac_diag diag = lac_messages_diag(&f->messages);
    f->well = lac_source_open(scratch, f->path, &src, &diag) == LAC_OK;
    if (!f->well) continue;
    memcpy(f->source.sha256, src.sha256, sizeof src.sha256);
    lac_str rest = src.text, line;
    while (lac_str_split(&rest, '\n', &line)) {
      if (!lac_str_starts(line, LAC_STR("concept "))) continue;
      lac_str name = lac_str_trim(lac_str_sub(line, 8, line.n));
      LAC_PUSH(keep, f->concepts, f->concept_n, f->concept_cap,
               lac_str_copy(keep, name));
    }
  }
  lac_arena_free(scratch);
}

static void do_job(void *user, size_t lane, size_t job) {
  static void (*const jobs[])(opener *, lac_arena *) = {validate_all, parse_all,
                                                        read_names};
  opener *o = user;
  (void)lane;
  jobs[job](o, o->arenas[job]);
}

/* What a file that is not valid has to say is that alone. */
static void settle(const opener *o) {
  for (size_t i = 0; i < o->n; i++) {
    lac_rulefile *f = &o->files[i];
    if (f->lexicon || !f->well) continue;
    f->well = o->valid[i] && f->root != NULL;
    if (!o->valid[i]) f->messages = o->faults[i];
  }
}

void lac_rulefiles_open(lac_arena *arena, const lac_xml_schema *schema,
                        lac_rulefile *files, size_t n) {
  opener o = {.schema = schema,
              .files = files,
              .n = n,
              .valid = LAC_NEW_N(arena, bool, n),
              .faults = LAC_NEW_N(arena, lac_messages, n)};
  for (size_t i = 0; i < n; i++) {
    lac_rulefile *f = &files[i];
    if (f->lexicon) continue;
    lac_messages_init(&f->messages, arena);
    lac_diag diag = lac_messages_diag(&f->messages);
    f->well = lac_source_open(arena, f->path, &f->source, &diag) == LAC_OK;
  }
  size_t jobs = sizeof o.arenas / sizeof *o.arenas;
  for (size_t i = 0; i < jobs; i++) o.arenas[i] = lac_arena_new();
  lac_crew_run(lac_crew_size(), jobs, do_job, &o);
  for (size_t i = 0; i < jobs; i++) lac_arena_join(arena, o.arenas[i]);
  settle(&o);
}
