/* SPDX-License-Identifier: Apache-2.0 */
#include "inventory.h"

#include "limits.h"

bool lac_state_searched(lac_state state) {
  return state == LAC_LIVE || state == LAC_SUSPENDED;
}

/* "6", "6(1)" of what stands in a provision. */
static lac_str name_of(lac_arena *arena, const lac_node *node) {
  if (node->cite.n > 0) return node->cite;
  const lac_node *provision = lac_node_provision(node);
  if (node->num.n > 0 && provision != NULL && provision != node &&
      provision->cite.n > 0)
    return lac_str_format(arena, "%.*s%s%.*s", LAC_FMT(provision->cite),
                          node->num.p[0] == '(' ? "" : " ", LAC_FMT(node->num));
  if (node->num.n > 0) return node->num;
  return node->heading.n > 0 ? node->heading : node->eid;
}

static void add_dormant(lac_arena *arena, const lac_statute *statute,
                        const lac_node *node, lac_inventory *inventory) {
  lac_dormant d = {.state = node->state,
                   .name = lac_str_copy(arena, name_of(arena, node)),
                   .heading = lac_str_copy(arena, node->heading),
                   .eid = lac_str_copy(arena, node->eid)};
  size_t column;
  lac_source_place(statute->source, node->offset, &d.line, &column);
  LAC_PUSH(arena, inventory->dormant, inventory->dormant_n,
           inventory->dormant_cap, d);
}

void lac_inventory_take(lac_arena *arena, const lac_statute *statute,
                        const lac_node *root, lac_inventory *inventory) {
  *inventory = (lac_inventory){0};
  for (const lac_node *n = root; n != NULL; n = lac_node_walk(root, n)) {
    lac_share *share = &inventory->shares[n->state];
    share->elements++;
    share->characters += lac_str_solid(n->num) + lac_str_solid(n->heading) +
                         lac_str_solid(n->text);
    bool dormant = n->state == LAC_PENDING || n->state == LAC_SUSPENDED;
    if (dormant && (n->parent == NULL || n->parent->state != n->state) &&
        inventory->dormant_n < LAC_MAX_DORMANT)
      add_dormant(arena, statute, n, inventory);
  }
}
