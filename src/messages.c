/* SPDX-License-Identifier: Apache-2.0 */
#include "messages.h"

#include <string.h>

void lac_messages_init(lac_messages *messages, lac_arena *arena) {
  *messages = (lac_messages){.arena = arena};
}

static const char *copy(lac_arena *arena, const char *s) {
  return s == NULL ? NULL : lac_copy(arena, s, strlen(s) + 1);
}

static void keep(void *user, const lac_message *message) {
  lac_messages *m = user;
  lac_message kept = *message;
  kept.file = copy(m->arena, message->file);
  kept.text = copy(m->arena, message->text);
  LAC_PUSH(m->arena, m->items, m->n, m->cap, kept);
}

lac_diag lac_messages_diag(lac_messages *messages) {
  return (lac_diag){.sink = keep, .user = messages};
}

void lac_messages_tell(const lac_messages *messages, lac_diag *diag) {
  for (size_t i = 0; i < messages->n; i++) {
    const lac_message *m = &messages->items[i];
    lac_diag_add(diag, m->severity, m->file, m->line, m->column, "%s", m->text);
  }
}
