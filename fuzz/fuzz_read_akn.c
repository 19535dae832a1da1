/* SPDX-License-Identifier: Apache-2.0
 *
 * The reader of Canada's XML on any bytes. */
#include "reading.h"

extern const lac_reader lac_reader_akn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  read_bytes(&lac_reader_akn, data, size);
  return 0;
}
