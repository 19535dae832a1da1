/* SPDX-License-Identifier: Apache-2.0
 *
 * A run over a manifest: what has changed is analysed by workers, one input
 * each, and put into the store.
 *
 *   manifest --fingerprint--> the same as in the store? --yes--> unchanged
 *                                  | no
 *            engine, forked --> worker: packet --> store
 *
 * An input is a jurisdiction, not a work, since works of a jurisdiction answer
 * each other: so the result is that of `lacuna matrix` on the same paths.
 */
#ifndef LAC_BATCH_H
#define LAC_BATCH_H

#include "manifest.h"
#include "progress.h"
#include "shard.h"
#include "store.h"

typedef struct {
  const char *version; /* of the program */
  const char *rules_dir;
  const char *instruments;    /* NULL for all */
  const char *language;       /* NULL: detect */
  size_t jobs;                /* workers */
  lac_manifest_limits limits; /* each said, 0: none */
  bool retry_failed;
  lac_shard shard; /* what is not in it is left alone */
  lac_progress *progress;
} lac_batch_options;

typedef struct {
  size_t inputs, analysed, unchanged, failed;
  bool interrupted; /* by SIGINT or SIGTERM: some inputs were not dealt with */
} lac_batch_result;

/* Runs. LAC_OK also where inputs failed: *result tells. Else what could not be
 * done, reported: the rules do not load, the store cannot be written; what was
 * put until then is there. */
lac_status lac_batch_run(lac_store *store, lac_manifest *manifest,
                         const lac_batch_options *options,
                         lac_batch_result *result, lac_diag *diag);

#endif
