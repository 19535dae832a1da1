/* SPDX-License-Identifier: Apache-2.0
 *
 * Messages kept until it is their turn: what threads meet out of order is told
 * in order.
 */
#ifndef LAC_MESSAGES_H
#define LAC_MESSAGES_H

#include "arena.h"
#include "status.h"

typedef struct {
  lac_arena *arena;
  lac_message *items;
  size_t n, cap;
} lac_messages;

/* None yet; those to come live in arena. */
void lac_messages_init(lac_messages *messages, lac_arena *arena);

/* A diag that keeps what it is told in messages. */
lac_diag lac_messages_diag(lac_messages *messages);

/* Reports all to diag, in the order in which they came. */
void lac_messages_tell(const lac_messages *messages, lac_diag *diag);

#endif
