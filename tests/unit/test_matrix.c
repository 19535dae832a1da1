/* SPDX-License-Identifier: Apache-2.0 */
#include "judging.h"
#include "run.h"

START_TEST(reads_cells) {
  lac_matrix m;
  const lac_source *source = source_of(
      "{\"schema\": \"lacuna-matrix-1\", \"jurisdictions\": [{\"id\": \"a\","
      " \"works\": [{\"id\": \"w\"}, {\"language\": \"fr\"}], \"cells\": ["
      "{\"instrument\": \"i\", \"requirement\": \"2\", \"status\": "
      "\"partial\", \"confidence\": 0.25, \"provisions\": ["
      "{\"work\": \"w\", \"provision\": \"4\"}]},"
      "{\"requirement\": \"3\", \"confidence\": 1, \"status\": \"covered\","
      " \"overbroad\": true, \"provisions\": [{\"work\": \"w\","
      " \"provision\": \"5\"}], \"override\": {\"reader\": \"r\","
      " \"provisions\": [{\"work\": \"w\", \"provision\": \"6\"}],"
      " \"own\": {\"status\": \"partial\", \"overbroad\": false}}}]}]}");
  ck_assert_int_eq(lac_matrix_read(arena, source, &m, &diag), LAC_OK);
  const lac_matrix_jurisdiction *j = lac_matrix_find(&m, LAC_STR("a"));
  ck_assert_ptr_nonnull(j);
  ck_assert_ptr_null(lac_matrix_find(&m, LAC_STR("b")));
  ck_assert(lac_str_eq(j->language, LAC_STR("fr")));
  ck_assert_uint_eq(j->cell_n, 2);
  ck_assert(lac_str_eq(j->cells[0].status, LAC_STR("partial")));
  ck_assert_double_eq(j->cells[0].confidence, 0.25);
  ck_assert_uint_eq(j->cells[0].provision_n, 1);
  ck_assert(lac_str_eq(j->cells[0].provisions[0].provision, LAC_STR("4")));
  ck_assert_double_eq(j->cells[1].confidence, 1);
  ck_assert(j->cells[1].overbroad && !j->cells[1].own_overbroad);
  ck_assert(lac_str_eq(j->cells[1].own_status, LAC_STR("partial")));
  ck_assert(lac_str_eq(lac_matrix_lead(&j->cells[1])->provision, LAC_STR("6")));
  ck_assert(lac_str_eq(lac_matrix_lead(&j->cells[0])->provision, LAC_STR("4")));
  ck_assert(lac_str_eq(j->cells[0].own_status, LAC_STR("partial")));
}
END_TEST

static const struct {
  const char *text, *message;
  lac_status status;
} refused[] = {
    {"{\"schema\": }", "1:12 this is no JSON", LAC_EINPUT},
    {"{\n\"schema\": \"lacuna-matrix-1\"", "2:28 this is no JSON", LAC_EINPUT},
    {"[1, 2]", "0:0 no matrix of the schema lacuna-matrix-1", LAC_EINPUT},
    {"{\"schema\": 1}", "0:0 no matrix of the schema lacuna-matrix-1",
     LAC_EINPUT},
    {"{\"schema\": \"lacuna-matrix-1\", \"jurisdictions\": [{\"id\": \"a\","
     " \"cells\": [{\"instrument\": \"i\", \"requirement\": \"2\","
     " \"status\": \"so\"}]}]}",
     "0:0 the cell 'i/2' of 'a' has no status that there is: 'so'", LAC_EINPUT},
};

START_TEST(refuses) {
  lac_matrix m = {.jurisdiction_n = 77};
  ck_assert_int_eq(
      lac_matrix_read(arena, source_of(refused[_i].text), &m, &diag),
      refused[_i].status);
  ck_assert_str_eq(said, refused[_i].message);
  ck_assert_uint_eq(m.jurisdiction_n, 77);
}
END_TEST

START_TEST(bounds_nesting) {
  char text[LAC_MAX_NESTING + 2];
  memset(text, '[', sizeof text - 1);
  text[sizeof text - 1] = '\0';
  lac_matrix m;
  ck_assert_int_eq(lac_matrix_read(arena, source_of(text), &m, &diag),
                   LAC_ELIMIT);
  ck_assert_str_eq(said, "1:257 more than 256 levels of nesting");
}
END_TEST

int main(void) {
  const TTest *const tests[] = {reads_cells, refuses, bounds_nesting};
  const size_t counts[] = {1, sizeof refused / sizeof *refused, 1};
  return run_loops("matrix", tests, counts, 3);
}
