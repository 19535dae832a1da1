/* SPDX-License-Identifier: Apache-2.0
 *
 * The rules' own tests: every example of a lexicon through tokens and matcher,
 * every case of a requirement through the whole engine.
 */
#ifndef LAC_SELFTEST_H
#define LAC_SELFTEST_H

#include "engine.h"

typedef struct {
  size_t examples; /* run */
  size_t failed;
  size_t concepts; /* whose examples were run, over all languages */
  size_t requirements;
} lac_selftest_result;

/* Runs the examples of all languages, or of the one with the tag (NULL: all),
 * and the cases of the engine's instruments. Each failure is reported as an
 * error at the place of the example, with the words as the matcher saw them
 * and the hits that there were. LAC_EINPUT where a lexicon does not load. */
lac_status lac_selftest_run(lac_engine *engine, const char *language,
                            lac_selftest_result *result, lac_diag *diag);

#endif
