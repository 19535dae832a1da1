/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a matrix in JSON and as gold: both are read or refused with a
 * message, and what was read can be judged. */
#include <stdint.h>
#include <stdlib.h>

#include "accuracy.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void hush(void *user, const lac_message *m) {
  (void)user;
  if (m->text[0] == '\0') abort();
}

/* Gold that any matrix can be judged by, and a matrix for any gold. */
static const char header[] =
    "instrument\trequirement\tstatus\tprovisions\talso\n"
    "BC\t2\tcovered\tact:4;act:5\t\n";
static const char plain[] =
    "{\"schema\": \"lacuna-matrix-1\", \"jurisdictions\": [{\"id\": \"a\", "
    "\"cells\": [{\"instrument\": \"BC\", \"requirement\": \"2\", "
    "\"status\": \"partial\", \"confidence\": 0.5}]}]}";

static void judge(lac_str json, lac_str tsv) {
  lac_arena *arena = lac_arena_new();
  lac_diag diag = {.sink = hush};
  lac_source a, b;
  lac_matrix matrix;
  lac_gold gold;
  if (lac_source_from(arena, "m", json, &a, &diag) == LAC_OK &&
      lac_source_from(arena, "g", tsv, &b, &diag) == LAC_OK &&
      lac_matrix_read(arena, &a, &matrix, &diag) == LAC_OK &&
      lac_gold_read(arena, &b, &gold, &diag) == LAC_OK) {
    lac_accuracy accuracy;
    lac_accuracy_init(&accuracy, arena);
    for (size_t i = 0; i < matrix.jurisdiction_n; i++)
      lac_accuracy_add(&accuracy, &matrix.jurisdictions[i], &gold);
    if (accuracy.total.cell > accuracy.total.rows) abort();
  } else if (diag.errors != 1) {
    abort();
  }
  lac_arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  lac_str bytes = {(const char *)data, size};
  judge(bytes, (lac_str){header, sizeof header - 1});
  judge((lac_str){plain, sizeof plain - 1}, bytes);
  return 0;
}
