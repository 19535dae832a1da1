/* SPDX-License-Identifier: Apache-2.0
 *
 * Stems of words, by Snowball. The only user of libstemmer.
 */
#ifndef LAC_STEM_H
#define LAC_STEM_H

#include "str.h"

typedef struct lac_stemmer lac_stemmer;

/* A stemmer of Snowball's name for the language ("english"), or NULL where
 * Snowball has none by that name. Free it with lac_stemmer_free. */
lac_stemmer *lac_stemmer_new(const char *name);
void lac_stemmer_free(lac_stemmer *stemmer);

/* The stem of a folded word; borrowed until the next call. */
lac_str lac_stem(lac_stemmer *stemmer, lac_str word);

#endif
