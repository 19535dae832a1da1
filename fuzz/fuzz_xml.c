/* SPDX-License-Identifier: Apache-2.0
 *
 * The XML door on any bytes: pieces of text must stand where it says. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "xml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void hush(void *user, const lac_message *message) {
  (void)user, (void)message;
}

typedef struct {
  const lac_source *source;
  size_t last;
} watch;

static void on_start(void *user, lac_str name, const lac_xml_attrs *attrs,
                     size_t offset) {
  watch *w = user;
  (void)lac_xml_attr(attrs, "id");
  if (name.n == 0 || w->source->text.p[offset] != '<' || offset < w->last)
    abort();
  w->last = offset;
}

static void on_text(void *user, lac_str text, size_t offset) {
  watch *w = user;
  lac_str src = w->source->text;
  if (offset >= src.n || offset < w->last) abort();
  w->last = offset;
  if (src.p[offset] == '&' || src.p[offset] == '\r') return;
  if (!lac_str_eq(lac_str_sub(src, offset, offset + text.n), text)) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const lac_xml_handler handler = {on_start, NULL, on_text};
  lac_arena *arena = lac_arena_new();
  lac_diag diag = {.sink = hush};
  lac_source source;
  lac_str bytes = {(const char *)data, size};
  if (lac_source_from(arena, "fuzz", bytes, &source, &diag) == LAC_OK) {
    watch w = {&source, 0};
    const lac_xml_node *root = NULL;
    lac_status status = lac_xml_read(arena, &source, &handler, &w, &diag);
    if (status != LAC_OK && diag.errors != 1) abort();
    if (lac_xml_parse(arena, &source, &root, &diag) != status) abort();
  }
  lac_arena_free(arena);
  return 0;
}
