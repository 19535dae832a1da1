/* SPDX-License-Identifier: Apache-2.0
 *
 * What a batch is to read: lacuna-manifest(5).
 */
#ifndef LAC_MANIFEST_H
#define LAC_MANIFEST_H

#include "engine.h"

/* One input: what becomes one jurisdiction. */
typedef struct {
  lac_str name; /* its id, or the last name of its path: no other has it */
  lac_dossier dossier;
  size_t line, column; /* where the manifest says so */
} lac_manifest_input;

/* In seconds and bytes; 0 where the manifest does not say. */
typedef struct {
  double seconds;
  size_t memory;
  size_t output;
  size_t file;
} lac_manifest_limits;

/* Words for kinds of a work, to be looked up when there are rules. */
typedef struct lac_manifest_kinds lac_manifest_kinds;

typedef struct {
  const char *path;
  lac_str instruments;  /* "budapest,protocol"; "" for all */
  const char *language; /* NULL where it does not say */
  lac_manifest_limits limits;
  lac_manifest_input *inputs; /* in its order */
  size_t input_n, input_cap;
  lac_manifest_kinds *kinds;
  size_t kind_n, kind_cap;
} lac_manifest;

/* Reads the manifest at path, which schema (a file) allows, into arena; globs
 * are looked up now. Paths are told as seen from here. LAC_EINPUT, LAC_EIO or
 * LAC_ELIMIT, reported at the place, where it is not well. That a path without
 * a pattern is not there is no error yet. */
lac_status lac_manifest_read(lac_arena *arena, const char *path,
                             const char *schema, lac_manifest *manifest,
                             lac_diag *diag);

/* Looks up the kinds of works. LAC_EINPUT, reported at the place, where the
 * rules know no such kind. */
lac_status lac_manifest_resolve(lac_manifest *manifest, const lac_rules *rules,
                                lac_diag *diag);

#endif
