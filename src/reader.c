/* SPDX-License-Identifier: Apache-2.0 */
#include "reader.h"

#include "eid.h"
#include "limits.h"

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

static bool speaks_treaty(const lac_languages *languages, lac_node *schedule) {
  for (lac_node *n = schedule; n != NULL; n = lac_node_walk(schedule, n))
    if (n->state == LAC_LIVE && n->text.n > 0 &&
        lac_languages_starts(languages, LAC_WORDS_treaty,
                             lac_str_trim(n->text)) > 0)
      return true;
  return false;
}

static void mark_treaty(lac_node *top) {
  for (lac_node *n = top; n != NULL; n = lac_node_walk(top, n))
    if (n->state == LAC_LIVE) n->state = LAC_TREATY;
}

/* Whether the work itself is a treaty, or a model made of one: more than a
 * third of its provisions begin like a treaty's somewhere. An act in which now
 * and then "a party may" is none. */
static bool is_treaty(const lac_statute *st, const lac_languages *languages) {
  size_t provisions = 0, of_treaty = 0;
  for (lac_node *n = st->root; n != NULL;) {
    if (n->state != LAC_LIVE || lac_kind_level(n->kind) != 2) {
      n = lac_node_walk(st->root, n);
      continue;
    }
    provisions++;
    of_treaty += speaks_treaty(languages, n);
    n = lac_node_skip(st->root, n);
  }
  return of_treaty >= LAC_MIN_TREATY_ARTICLES && of_treaty * 3 > provisions;
}

/* A schedule in which a text begins like a treaty's ("Each Party shall") holds
 * one, whatever the format. */
static void mark_treaties(lac_statute *st, const lac_languages *languages) {
  lac_node *n = st->root;
  if (is_treaty(st, languages)) mark_treaty(st->root);
  while (n != NULL) {
    if (n->kind != LAC_KIND_schedule) {
      n = lac_node_walk(st->root, n);
      continue;
    }
    if (n->state == LAC_LIVE && speaks_treaty(languages, n)) mark_treaty(n);
    n = lac_node_skip(st->root, n);
  }
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
  mark_treaties(st, languages);
  lac_eid_assign(st);
  *statute = st;
  return LAC_OK;
}
