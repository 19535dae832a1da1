/* SPDX-License-Identifier: Apache-2.0 */
#include "reader.h"

#include "eid.h"

#define READER(name) extern const lac_reader lac_reader_##name;
#include "readers.def"
#undef READER

static const lac_reader *const readers[] = {
#define READER(name) &lac_reader_##name,
#include "readers.def"
#undef READER
};

const lac_reader *lac_reader_at(size_t i) {
  return i < sizeof readers / sizeof *readers ? readers[i] : NULL;
}

const lac_reader *lac_reader_for(const lac_source *source) {
  lac_str head = lac_str_sub(source->text, 0, LAC_BID_BYTES);
  const lac_reader *best = NULL;
  int highest = 0;
  for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
    int bid = readers[i]->bid(head);
    if (bid > highest) {
      highest = bid;
      best = readers[i];
    }
  }
  return best;
}

lac_status lac_reader_read(lac_arena *arena, const lac_source *source,
                           const lac_languages *languages,
                           lac_statute **statute, lac_diag *diag) {
  const lac_reader *reader = lac_reader_for(source);
  if (reader == NULL) {
    lac_diag_add(diag, LAC_ERROR, source->name, 1, 1,
                 "no reader knows this format");
    return LAC_EINPUT;
  }
  lac_statute *st = lac_statute_new(arena, source, reader->name);
  lac_status status = reader->read(st, languages, diag);
  if (status != LAC_OK) return status;
  lac_eid_assign(st);
  *statute = st;
  return LAC_OK;
}
