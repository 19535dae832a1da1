/* SPDX-License-Identifier: Apache-2.0 */
#include "shard.h"

#include <stdlib.h>

#include "source.h"

bool lac_shard_read(const char *text, lac_shard *shard) {
  lac_str s = lac_str_of(text);
  size_t slash = lac_str_find(s, LAC_STR("/"));
  long k, n;
  if (!lac_str_number(lac_str_sub(s, 0, slash), &k) ||
      !lac_str_number(lac_str_sub(s, slash + 1, s.n), &n) || k < 1 || k > n)
    return false;
  *shard = (lac_shard){(size_t)k, (size_t)n};
  return true;
}

bool lac_shard_has(const lac_shard *shard, lac_str name) {
  char hex[65];
  if (shard->n == 0) return true;
  lac_sha256(name, hex);
  hex[15] = '\0'; /* 60 bits are as even as all */
  return strtoull(hex, NULL, 16) % shard->n == shard->k - 1;
}
