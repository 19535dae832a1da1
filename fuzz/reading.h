/* SPDX-License-Identifier: Apache-2.0
 *
 * What fuzz targets of readers share: any text is read or refused with a
 * message; a tree that was read has lost nothing and points into the source. */
#ifndef READING_H
#define READING_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "eid.h"
#include "reader.h"
#include "utext.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void hush(void *user, const lac_message *message) {
  (void)user, (void)message;
}

static const lac_languages *languages(void) {
  static lac_languages *all;
  if (all != NULL) return all;
  static lac_arena *arena;
  const char *srcdir = getenv("srcdir");
  char rules[4096];
  lac_diag diag;
  lac_diag_init(&diag);
  snprintf(rules, sizeof rules, "%s/rules", srcdir == NULL ? "." : srcdir);
  arena = lac_arena_new();
  if (lac_languages_load(arena, rules, &all, &diag) != LAC_OK) exit(2);
  return all;
}

/* Bytes that the outline may drop as blanks but that count as text: spaces
 * beyond ASCII's, plain or escaped. */
static size_t wide_blanks(lac_str s) {
  size_t n = 0;
  for (size_t i = 0; i < s.n;) {
    size_t at = i;
    uint32_t c = lac_utext_next(s, &i);
    if (c == '\\' || c == '&')
      n += 3;
    else if (c > 0x7f && lac_utext_is_space(c))
      n += i - at;
  }
  return n;
}

static void check_tree(const lac_statute *st) {
  size_t n = st->source->text.n;
  for (const lac_node *k = st->root; k != NULL;
       k = lac_node_walk(st->root, k)) {
    if (k->offset > n) abort();
    for (size_t i = 0; i < k->place_count; i++)
      if (k->places[i].offset >= n || k->places[i].at > k->text.n) abort();
  }
  size_t kept = lac_node_size(st->root) + st->ignored;
  if (kept > st->text_in) abort();
  if (st->text_in - kept > wide_blanks(st->source->text)) abort();
}

static void read_bytes(const lac_reader *reader, const uint8_t *data,
                       size_t size) {
  lac_arena *arena = lac_arena_new();
  lac_diag diag = {.sink = hush};
  lac_source source;
  lac_str bytes = {(const char *)data, size};
  if (lac_source_from(arena, "fuzz", bytes, &source, &diag) == LAC_OK) {
    lac_statute *st = lac_statute_new(arena, &source, reader->name);
    (void)reader->bid(lac_str_sub(source.text, 0, LAC_BID_BYTES));
    if (reader->read(st, languages(), &diag) == LAC_OK) {
      check_tree(st);
      lac_eid_assign(st);
    } else if (diag.errors != 1) {
      abort();
    }
  }
  lac_arena_free(arena);
}

#endif
