/* SPDX-License-Identifier: Apache-2.0
 *
 * Readers of input formats. A reader bids on the first bytes of the decoded
 * text; the highest bid reads. Nobody asks for a file's name. To add one:
 * write read_<format>.c (its comment opens with an overview of the format),
 * and a line in readers.def.
 */
#ifndef LAC_READER_H
#define LAC_READER_H

#include "language.h"
#include "statute.h"

typedef struct {
  const char *name; /* "markdown", "json", "lims", "plain" */
  const char *title;

  /* How sure we are, 0 (no) to 100, that the text which begins with head is
   * ours. head is at most LAC_BID_BYTES long and may end anywhere. A generic
   * format bids low so that a special one wins. */
  int (*bid)(lac_str head);

  /* Fills the statute's tree and its metadata from the source's text. Damage
   * that leaves the rest readable is a warning, and the reading goes on; a text
   * that is broken throughout or cut off is LAC_EINPUT with the place. */
  lac_status (*read)(lac_statute *statute, const lac_languages *languages,
                     lac_diag *diag);
} lac_reader;

#define LAC_BID_BYTES 8192

/* Reads the source with the reader that bids highest and gives eIds; the
 * statute lives in arena and borrows the source. LAC_EINPUT, reported, where
 * nobody bids. `languages` gives the words for structure ("Part", "Artikel").
 */
lac_status lac_reader_read(lac_arena *arena, const lac_source *source,
                           const lac_languages *languages,
                           lac_statute **statute, lac_diag *diag);

/* The reader that would read the source, or NULL. */
const lac_reader *lac_reader_for(const lac_source *source);

/* The i-th reader, NULL at the end. */
const lac_reader *lac_reader_at(size_t i);

#endif
