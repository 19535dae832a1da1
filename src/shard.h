/* SPDX-License-Identifier: Apache-2.0
 *
 * One of N parts of a batch. Which part an input is in depends on its name
 * alone: not on the order of the manifest, on other inputs or on the law.
 */
#ifndef LAC_SHARD_H
#define LAC_SHARD_H

#include "str.h"

/* n 0: no shards, all is in. */
typedef struct {
  size_t k; /* from 1 */
  size_t n;
} lac_shard;

/* Reads "2/4"; false where it is nothing of that kind. */
bool lac_shard_read(const char *text, lac_shard *shard);

bool lac_shard_has(const lac_shard *shard, lac_str name);

#endif
