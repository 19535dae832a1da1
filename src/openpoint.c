/* SPDX-License-Identifier: Apache-2.0 */
#include "openpoint.h"

#include <string.h>

#include "blank.h"

static void add(lac_arena *arena, const lac_statute *statute, lac_work *work,
                const lac_node *node, size_t from, size_t to) {
  const lac_node *provision = lac_node_provision(node);
  lac_evidence e = {
      .work = work->id,
      .provision = provision == NULL ? LAC_STR("")
                                     : lac_str_copy(arena, provision->cite),
      .eid = lac_str_copy(arena, node->eid),
      .quote = lac_str_copy(arena, lac_str_sub(node->text, from, to))};
  lac_source_place(statute->source, lac_node_offset(node, from), &e.line,
                   &e.column);
  LAC_PUSH(arena, work->open, work->open_n, work->open_cap, e);
}

void lac_openpoints_find(lac_arena *arena, const lac_statute *statute,
                         lac_vocab *vocab, lac_work *work) {
  for (const lac_node *node = statute->root; node != NULL;
       node = lac_node_walk(statute->root, node)) {
    lac_str text = node->text;
    if (node->state != LAC_LIVE) continue;
    for (size_t i = 0, end; i < text.n; i++) {
      if (text.p[i] != '[' && text.p[i] != '_') continue;
      if (lac_blank_at(text, i, vocab, &end) == LAC_BLANK_NONE) continue;
      add(arena, statute, work, node, i, end);
      i = end - 1;
    }
  }
}
