/* SPDX-License-Identifier: Apache-2.0 */
#include "judging.h"
#include "run.h"

static const struct {
  const char *work, *provision, *reference;
} references[] = {
    {"StGB", "§ 202a(1)", "stgb:202a"},
    {"act", "s. 4", "act:4"},
    {"act", "Section 4A, third limb", "act:4a"},
    {"act", "secs 4", "act:4"},
    {"cp", "Artículo 197 bis", "cp:197bis"},
    {"cp", "Art. 323-1", "cp:323-1"},
    {"code", "Schedule 2", "code:schedule2"},
    {"code", "S4", "code:s4"}, /* no label: nothing parts it */
    {"code", "487.014", "code:487014"},
    {" code ", " §§ 5 ", "code:5"},
    {"code", "", "code:"},
};

START_TEST(compares_numbers) {
  lac_str got = lac_gold_reference(arena, lac_str_of(references[_i].work),
                                   lac_str_of(references[_i].provision));
  ck_assert_str_eq(lac_str_dup(arena, got), references[_i].reference);
}
END_TEST

START_TEST(reads_rows) {
  lac_gold gold;
  const lac_source *source = source_of(
      "status\tnote\trequirement\tinstrument\tprovisions\talso\n"
      "covered\tx\t2\tbudapest\tact:s. 4(1); b:5\tpartial|unknown\n"
      "\n"
      "unknown\t\t9.1.a\tBC\t\t\r\n");
  ck_assert_int_eq(lac_gold_read(arena, source, &gold, &diag), LAC_OK);
  ck_assert_uint_eq(gold.row_n, 2);
  const lac_gold_row *row = &gold.rows[0];
  ck_assert_int_eq(row->status, LAC_GOLD_COVERED);
  ck_assert_uint_eq(row->also, 1u << LAC_GOLD_PARTIAL | 1u << LAC_GOLD_ABSENT);
  ck_assert_uint_eq(row->provision_n, 2);
  ck_assert(lac_str_eq(row->provisions[1], LAC_STR("b:5")));
  row = &gold.rows[1];
  ck_assert_uint_eq(row->line, 4);
  ck_assert_int_eq(row->status, LAC_GOLD_UNKNOWN);
  ck_assert(lac_str_eq(row->requirement, LAC_STR("9.1.a")));
}
END_TEST

static const struct {
  const char *text, *message;
} refused[] = {
    {"instrument\tstatus\n", "1:0 the first line names no column requirement"},
    {"instrument\trequirement\tstatus\nb\t2\tgood\n", "2:0 no status: good"},
    {"instrument\trequirement\tstatus\nb\t2\n", "2:0 no status: "},
    {"instrument\trequirement\tstatus\nb\t\tcovered\n", "2:0 no requirement"},
    {"instrument\trequirement\tstatus\talso\n\nb\t2\tcovered\tmaybe\n",
     "3:0 no status: maybe"},
};

START_TEST(refuses) {
  lac_gold gold = {.row_n = 77};
  ck_assert_int_eq(
      lac_gold_read(arena, source_of(refused[_i].text), &gold, &diag),
      LAC_EINPUT);
  ck_assert_str_eq(said, refused[_i].message);
  ck_assert_uint_eq(gold.row_n, 77);
}
END_TEST

int main(void) {
  const TTest *const tests[] = {compares_numbers, reads_rows, refuses};
  const size_t counts[] = {sizeof references / sizeof *references, 1,
                           sizeof refused / sizeof *refused};
  return run_loops("gold", tests, counts, 3);
}
