/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a statute, from the file to the report, with the small rule base
 * of tests/rules: each cell has a status that its parts bear out. */
#include "door.h"
#include "engine.h"
#include "report.h"

static lac_engine *engine;
static FILE *sink;

static void hush(void *user, const lac_message *m) {
  (void)user;
  if (m->text[0] == '\0') abort();
}

static void open_engine(void) {
  if (engine != NULL) return;
  mkdir(door_path("rules"), 0777);
  door_link("rules/lexicon", "tests/rules/lexicon");
  door_link("rules/instruments", "tests/rules/instruments");
  door_link("rules/kinds.xml", "tests/rules/kinds.xml");
  door_link("rules/facts.xml", "tests/rules/facts.xml");
  door_link("rules/schema", "rules/schema");
  lac_diag diag;
  lac_diag_init(&diag);
  lac_engine_options options = {.rules_dir = door_path("rules"),
                                .language = "en"};
  engine = lac_engine_new(&options, &diag);
  sink = fopen("/dev/null", "w");
  if (engine == NULL || sink == NULL) exit(2);
}

static void check_cell(const lac_cell *c) {
  bool found = c->status == LAC_COVERED || c->status == LAC_PARTIAL ||
               c->status == LAC_COVERED_WITH_OPTION;
  if (found != (c->provision_n > 0)) abort();
  if (found != (c->elements != NULL)) abort();
  if (c->status == LAC_COVERED_WITH_OPTION && c->option_n + c->test_n == 0)
    abort();
  if (c->restriction_n > 0 && c->status != LAC_PARTIAL) abort();
  for (size_t i = 0; i < c->provision_n; i++)
    if (c->provisions[i].at.line == 0) abort();
  for (size_t i = 0; found && i < c->requirement->element_n; i++) {
    const lac_element *e = &c->requirement->elements[i];
    lac_verdict v = c->elements[i].verdict;
    if (v != LAC_MISSING) continue;
    if (e->role == LAC_ROLE_CORE) abort();
    if (e->role == LAC_ROLE_DECISIVE && c->status != LAC_PARTIAL) abort();
    if (e->role == LAC_ROLE_DELIMITING && !c->overbroad) abort();
  }
}

static void report(const lac_jurisdiction *j, const lac_report_format *format) {
  lac_arena *arena = lac_arena_new();
  lac_report_settings settings = {.out = sink,
                                  .rules = lac_engine_rules(engine),
                                  .version = "0",
                                  .width = 80,
                                  .evidence = true};
  lac_report *r = format->begin(arena, &settings);
  format->add(r, j);
  format->end(r);
  lac_arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  open_engine();
  lac_diag diag = {.sink = hush};
  lac_status status;
  door_put("law", data, size);
  lac_jurisdiction *j =
      lac_engine_jurisdiction(engine, door_path("law"), &status, &diag);
  if (j == NULL) {
    if (diag.errors == 0 || status == LAC_OK) abort();
    return 0;
  }
  for (size_t i = 0; i < j->cell_n; i++) check_cell(&j->cells[i]);
  report(j, &lac_report_json);
  report(j, &lac_report_text);
  lac_jurisdiction_free(j);
  return 0;
}
