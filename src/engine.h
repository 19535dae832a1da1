/* SPDX-License-Identifier: Apache-2.0
 *
 * The public door: rules in, files in, matrix out.
 *
 *   file --source--> text --reader--> statute --survey--> hits, norms, links
 *                                                 |
 *        rules --ruleload--> requirements --finding--> candidates of a work
 *                                                 |
 *        all works of a jurisdiction  --coverage--> cells --report--> bytes
 */
#ifndef LAC_ENGINE_H
#define LAC_ENGINE_H

#include "jurisdiction.h"
#include "reader.h"

typedef struct lac_engine lac_engine;

typedef struct {
  const char *rules_dir;
  const char *instruments; /* "budapest,protocol"; NULL for all */
  const char *language;    /* for works that do not say theirs; NULL: detect */
  const char *report;      /* of what rules say to people; NULL: English */
  bool context;            /* quote evidence with the text around it */
  bool draft; /* find what comes nearest to what is missing (nearness.h), and
                 what the text leaves open (openpoint.h) */
} lac_engine_options;

/* An engine with the rules loaded, or NULL when they are not well. */
lac_engine *lac_engine_new(const lac_engine_options *options, lac_diag *diag);
void lac_engine_free(lac_engine *engine);

const lac_rules *lac_engine_rules(const lac_engine *engine);

/* The matcher for a language; loads its lexicon when first asked for. NULL,
 * reported, when the lexicon is not well. */
lac_matcher *lac_engine_matcher(lac_engine *engine,
                                const lac_language *language, lac_diag *diag);

/* Reads one path (a file, a folder of works, "-") as a jurisdiction and
 * decides its cells. The result lives in an arena of its own:
 * lac_jurisdiction_free. A file that cannot be read is reported and left out;
 * where none is left, NULL and the status in *status. */
lac_jurisdiction *lac_engine_jurisdiction(lac_engine *engine, const char *path,
                                          lac_status *status, lac_diag *diag);
void lac_jurisdiction_free(lac_jurisdiction *jurisdiction);

/* The same of n paths (at least one) as one jurisdiction: a draft and the law
 * that it will join. The first gives the name; works know their path_index. */
lac_jurisdiction *lac_engine_join(lac_engine *engine, const char *const *paths,
                                  size_t n, lac_status *status, lac_diag *diag);

/* A file or folder of a jurisdiction, and what is said of it from outside,
 * which goes before what it says itself. */
typedef struct {
  const char *path;
  const char *language; /* of files that do not say theirs; NULL: as for all */
  lac_work_entry entry; /* of a single file */
} lac_part;

typedef struct {
  lac_str id; /* "" where the first part gives it, as below */
  lac_str title;
  lac_part *parts; /* at least one */
  size_t part_n, part_cap;
  lac_declaration *declarations; /* beside those that folders have */
  size_t declaration_n, declaration_cap;
} lac_dossier;

/* The same of the parts of a dossier, as one jurisdiction. */
lac_jurisdiction *lac_engine_assemble(lac_engine *engine,
                                      const lac_dossier *dossier,
                                      lac_status *status, lac_diag *diag);

/* Reads one file as a statute in arena. */
lac_status lac_engine_statute(lac_engine *engine, lac_arena *arena,
                              const char *path, lac_statute **statute,
                              lac_diag *diag);

/* The language of a statute: what it says, else the option, else detected;
 * NULL when there are no rules for any of that. */
const lac_language *lac_engine_language(const lac_engine *engine,
                                        const lac_statute *statute);

/* Surveys a statute in arena. Where there are no rules for its language that is
 * LAC_OK, with a warning, and *survey is NULL; LAC_EINPUT, reported, when there
 * are and they do not load. work gets the description. */
lac_status lac_engine_survey(lac_engine *engine, lac_arena *arena,
                             const lac_statute *statute, lac_work *work,
                             lac_survey **survey, lac_diag *diag);

#endif
