/* SPDX-License-Identifier: Apache-2.0
 *
 * The reader of Markdown on any bytes. */
#include "reading.h"

extern const lac_reader lac_reader_markdown;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  read_bytes(&lac_reader_markdown, data, size);
  return 0;
}
