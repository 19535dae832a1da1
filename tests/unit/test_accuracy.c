/* SPDX-License-Identifier: Apache-2.0 */
#include "accuracy.h"
#include "judging.h"
#include "run.h"

#define CELL(req, status, conf, provisions)                \
  "{\"instrument\": \"budapest\", \"requirement\": \"" req \
  "\", \"status\": \"" status "\", \"confidence\": " conf  \
  ", \"provisions\": [" provisions "]}"
#define AT(number) "{\"work\": \"act\", \"provision\": \"" number "\"}"

static const char matrix_text[] =
    "{\"schema\": \"lacuna-matrix-1\", \"jurisdictions\": [{\"id\": \"a\", "
    "\"works\": [{\"language\": \"en\"}], \"cells\": [" CELL(
        "2", "covered-with-option", "0.95", AT("4") ", " AT("5")) ", "
    CELL("3", "covered", "0.9", AT("9") ", " AT("6")) ", "
    CELL("4", "covered", "0.5", AT("7")) ", "
    CELL("5", "partial", "0.3", AT("8")) ", "
    CELL("7", "missing", "1", "") ", "
    CELL("8", "not-examined", "0", "") "]}]}";

static const char gold_text[] =
    "instrument\trequirement\tstatus\tprovisions\talso\n"
    "budapest\t2\tcovered\tact:s. 4(1)\t\n" /* right */
    "BC\t3\tcovered\tact:6\t\n"             /* another leads */
    "BC\t4\tabsent\t\t\n"                   /* false */
    "BC\t5\tcovered\tact:8\tpartial\n"      /* allowed */
    "BC\t7\tpartial\tact:1\t\n"             /* not found */
    "BC\t8\tunknown\t\t\n"                  /* not judged */
    "BC\t9\tabsent\t\t\n";                  /* no cell */

static lac_accuracy measure(void) {
  lac_matrix matrix;
  lac_gold gold;
  lac_accuracy a;
  ck_assert_int_eq(
      lac_matrix_read(arena, source_of(matrix_text), &matrix, &diag), LAC_OK);
  ck_assert_int_eq(lac_gold_read(arena, source_of(gold_text), &gold, &diag),
                   LAC_OK);
  lac_accuracy_init(&a, arena);
  lac_accuracy_add(&a, &matrix.jurisdictions[0], &gold);
  return a;
}

START_TEST(counts) {
  lac_accuracy a = measure();
  const lac_tally *t = &a.total;
  ck_assert_uint_eq(t->rows, 6);
  ck_assert_uint_eq(t->no_cell, 1);
  ck_assert_uint_eq(t->status, 3);
  ck_assert_uint_eq(t->strict, 2);
  ck_assert_uint_eq(t->cell, 2);
  ck_assert_uint_eq(t->always, 3);
  ck_assert_uint_eq(t->answered, 4);
  ck_assert_uint_eq(t->hit1, 2);
  ck_assert_uint_eq(t->hit3, 3);
  ck_assert_uint_eq(t->false_cover, 1);
  ck_assert_uint_eq(a.miss_n, 4);
  ck_assert_uint_eq(a.requirement_n, 6);
  ck_assert(lac_str_eq(a.languages[0].name, LAC_STR("en")));
  ck_assert_uint_eq(a.jurisdictions[0].tally.rows, 6);
}
END_TEST

START_TEST(figures) {
  lac_accuracy a = measure();
  const lac_tally *t = &a.total;
  /* covered: gold 2, matrix 3, both 2; partial: 2, 1, 1; absent: 2, 1, 0 */
  ck_assert_double_eq_tol(lac_tally_precision(t, LAC_GOLD_COVERED), 2.0 / 3,
                          1e-9);
  ck_assert_double_eq_tol(lac_tally_recall(t, LAC_GOLD_PARTIAL), 0.5, 1e-9);
  ck_assert_double_eq_tol(lac_tally_macro_f1(t), (0.8 + 2.0 / 3 + 0) / 3, 1e-9);
  /* found 4, 6, 8; of ours 5, 9 and 7 are not in the gold; 1 is lost */
  ck_assert_double_eq_tol(lac_tally_place_f1(t), 6.0 / 10, 1e-9);
}
END_TEST

START_TEST(calibration) {
  lac_accuracy a = measure();
  ck_assert_uint_eq(a.bins[9].rows, 3);
  ck_assert_uint_eq(a.bins[9].status, 2);
  ck_assert_uint_eq(a.bins[9].cell, 1);
  ck_assert_double_eq_tol(a.bins[9].confidence, 2.85, 1e-9);
  ck_assert_uint_eq(a.bins[5].rows, 1);
  ck_assert_uint_eq(a.bins[3].rows, 1);
}
END_TEST

int main(void) {
  const TTest *const tests[] = {counts, figures, calibration};
  const size_t n[] = {1, 1, 1};
  return run_loops("accuracy", tests, n, 3);
}
