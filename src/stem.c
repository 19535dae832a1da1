/* SPDX-License-Identifier: Apache-2.0 */
#include "stem.h"

#include <libstemmer.h>

/* Snowball's own object; we only hide its header. */
struct lac_stemmer {
  char unused;
};

lac_stemmer *lac_stemmer_new(const char *name) {
  return (lac_stemmer *)sb_stemmer_new(name, NULL);
}

void lac_stemmer_free(lac_stemmer *stemmer) {
  if (stemmer != NULL) sb_stemmer_delete((struct sb_stemmer *)stemmer);
}

lac_str lac_stem(lac_stemmer *stemmer, lac_str word) {
  struct sb_stemmer *sb = (struct sb_stemmer *)stemmer;
  const sb_symbol *stem =
      sb_stemmer_stem(sb, (const sb_symbol *)word.p, (int)word.n);
  if (stem == NULL) lac_oom();
  return (lac_str){(const char *)stem, (size_t)sb_stemmer_length(sb)};
}
