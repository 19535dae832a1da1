/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as waivers and as a baseline: each is read or refused with a
 * message that has a line, and what was read can be applied. */
#include <stdint.h>
#include <stdlib.h>

#include "baseline.h"
#include "waiver.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void hush(void *user, const lac_message *m) {
  (void)user;
  if (m->text[0] == '\0') abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  lac_arena *arena = lac_arena_new();
  lac_requirement requirement = {.instrument = LAC_STR("sample"),
                                 .id = LAC_STR("2")};
  lac_rules rules = {.requirements = &requirement, .requirement_n = 1};
  lac_remark remark = {.id = LAC_STR("sample/2:part")};
  lac_remarks remarks = {.arena = arena, .items = &remark, .n = 1};
  lac_waivers waivers = {.arena = arena};
  lac_diag diag = {.sink = hush};
  lac_source source;
  lac_str bytes = {(const char *)data, size};
  if (lac_source_from(arena, "fuzz", bytes, &source, &diag) == LAC_OK) {
    if (lac_waivers_read(&waivers, &source, &rules, LAC_STR("2026-11-22"),
                         &diag) == LAC_OK)
      lac_waivers_apply(&waivers, &remarks, &diag);
    else if (diag.errors != 1)
      abort();
    size_t gone;
    if (lac_baseline_apply(&source, &remarks, &gone, &diag) != LAC_OK &&
        diag.errors == 0)
      abort();
  }
  lac_arena_free(arena);
  return 0;
}
