/* SPDX-License-Identifier: Apache-2.0
 *
 * lacuna explain: what a requirement asks for, or why a provision does or does
 * not answer it.
 */
#include "cmd_explain.h"

#include <string.h>

#include "cmd.h"
#include "eid.h"
#include "jurisdiction.h"
#include "label.h"
#include "nearness.h"
#include "override.h"
#include "report.h"

typedef struct {
  lac_cli *cli;
  lac_engine *engine;
  lac_arena *arena; /* of the document */
  FILE *out;
  lac_survey *survey;
  lac_work work;
  uint32_t unit;
  const lac_override *overrides; /* of the law that the file is of */
  size_t override_n;
} explainer;

/* ---- The provision ---------------------------------------------------- */

/* The last unit that begins at the line or before it, and whose successor
 * begins after it. */
static uint32_t unit_at_line(const lac_survey *s, size_t line) {
  uint32_t best = LAC_NO_UNIT;
  size_t best_line = 0;
  for (uint32_t u = 0; u < s->unit_n; u++) {
    size_t at, column;
    lac_source_place(s->statute->source, s->units[u].node->offset, &at,
                     &column);
    if (at > line || (best != LAC_NO_UNIT && at < best_line)) continue;
    best = u;
    best_line = at;
  }
  return best;
}

static uint32_t unit_at(const lac_survey *s, lac_str place, bool eid) {
  if (!eid) {
    long line = 0;
    lac_str_number(place, &line);
    return unit_at_line(s, (size_t)line);
  }
  const lac_node *node = lac_eid_find(s->statute, place);
  if (node == NULL) return LAC_NO_UNIT;
  uint32_t unit = lac_survey_unit_of(s, node);
  return unit;
}

/* FILE#EID or FILE:LINE[:COLUMN]: the file's name in *path, the rest in *place.
 * A file's name may have such marks in it, so the last ones count. */
static bool split_place(lac_arena *arena, const char *at, char **path,
                        lac_str *place, bool *eid) {
  const char *hash = strrchr(at, '#');
  *eid = hash != NULL;
  lac_str all = lac_str_of(at);
  if (hash != NULL) {
    *path = lac_str_dup(arena, lac_str_sub(all, 0, (size_t)(hash - at)));
    *place = lac_str_of(hash + 1);
    return place->n > 0 && (*path)[0] != '\0';
  }
  long number;
  size_t end = all.n, from = end;
  for (int colons = 0; colons < 2; colons++) {
    size_t i = from;
    while (i > 0 && all.p[i - 1] != ':') i--;
    if (i == 0 || !lac_str_number(lac_str_sub(all, i, from), &number)) break;
    end = from;
    from = i - 1;
  }
  if (from == all.n || from == 0) return false;
  *path = lac_str_dup(arena, lac_str_sub(all, 0, from));
  *place = lac_str_sub(all, from + 1, end);
  return true;
}

static void put_provision(explainer *x) {
  const lac_unit *u = &x->survey->units[x->unit];
  const lac_node *n = u->node;
  size_t line, column;
  lac_source_place(x->survey->statute->source, n->offset, &line, &column);
  lac_str name = lac_report_plain(x->arena, lac_unit_name(x->arena, u));
  lac_str heading = lac_report_plain(x->arena, n->heading);
  fprintf(x->out, R_("%s %.*s \"%.*s\" (%.*s), line %zu, %s\n"),
          lac_kind_name(n->kind), LAC_FMT(name), LAC_FMT(heading),
          LAC_FMT(n->eid), line, R_(lac_state_name(n->state)));
  fputs(R_("work of kind:"), x->out);
  const lac_rules *rules = lac_engine_rules(x->engine);
  bool more = false;
  for (size_t i = 0; i < rules->kind_n; i++) {
    if ((x->work.kinds >> i & 1) == 0) continue;
    fprintf(x->out, "%s %.*s", more ? "," : "", LAC_FMT(rules->kinds[i].title));
    more = true;
  }
  fputs(x->work.kinds == 0 ? R_(" none found\n") : "\n", x->out);
}

/* ---- What stands beside it ---------------------------------------------- */

/* What readers have put in the place of verdicts on the law that the file is
 * of. */
static lac_status read_overrides(explainer *x, lac_jurisdiction *j,
                                 const char *folder, const char *path) {
  const char *const places[] = {folder, path};
  lac_overrides *all = lac_overrides_new(j, x->cli->instruments == NULL);
  lac_status status = LAC_OK;
  for (size_t i = 0; i < 2 && status == LAC_OK; i++) {
    const char *beside = lac_overrides_beside(x->arena, places[i]);
    if (beside != NULL) status = lac_overrides_read(all, beside, &x->cli->diag);
  }
  x->overrides = j->overrides;
  x->override_n = j->override_n;
  return status;
}

static void put_override(explainer *x, const lac_requirement *r) {
  for (size_t i = 0; i < x->override_n; i++) {
    const lac_override *o = &x->overrides[i];
    if (o->requirement != r) continue;
    lac_str who = lac_report_plain(
        x->arena,
        lac_str_format(x->arena, "%.*s, %.*s: %.*s", LAC_FMT(o->reader),
                       LAC_FMT(o->date), LAC_FMT(o->reason)));
    lac_str path = lac_report_plain(x->arena, o->path);
    fprintf(x->out, R_("  the cell is overridden: %s, by %.*s (%.*s:%zu)\n"),
            lac_label_status(o->status), LAC_FMT(who), LAC_FMT(path), o->line);
  }
}

/* ---- A requirement there ---------------------------------------------- */

static void put_norm(explainer *x, const lac_norm *norm) {
  const lac_survey *s = x->survey;
  lac_buf text;
  lac_buf_init(&text, x->arena);
  for (uint32_t i = 0; i < norm->n; i++) {
    const lac_piece *p = &s->pieces[norm->pieces[i]];
    if (i > 0) lac_buf_add(&text, LAC_STR(" / "));
    lac_buf_add(&text, lac_str_sub(p->node->text, p->from, p->to));
  }
  lac_str whole = lac_report_plain(x->arena, lac_buf_str(&text));
  fputs(R_("  the sentence: "), x->out);
  fwrite(whole.p, 1, whole.n, x->out);
  fputc('\n', x->out);
}

/* How many core elements hold in the norm. */
static size_t core_count(explainer *x, const lac_requirement *r,
                         const lac_norm *norm, size_t *all) {
  lac_place_of_law at = {x->survey, x->unit, norm};
  size_t n = 0;
  *all = 0;
  for (size_t i = 0; i < r->element_n; i++) {
    if (r->elements[i].role != LAC_ROLE_CORE) continue;
    ++*all;
    n += lac_evaluate(&at, r->elements[i].find, NULL);
  }
  return n;
}

static void put_tree(explainer *x, const lac_expr *e, const lac_norm *norm) {
  lac_place_of_law at = {x->survey, x->unit, norm};
  lac_explain_expr(x->out, x->arena, lac_engine_rules(x->engine), e, 6, &at);
}

static void put_tests(explainer *x, const lac_requirement *r,
                      const lac_candidate *c) {
  for (size_t i = 0; i < r->test_n; i++) {
    fprintf(x->out, "  %s %.*s: %s", R_("number"), LAC_FMT(r->tests[i].id),
            lac_label_outcome(c->tests[i].outcome));
    if (c->tests[i].outcome != LAC_TEST_UNSTATED) {
      const lac_evidence *e = &c->tests[i].evidence;
      lac_str quote = lac_report_plain(x->arena, e->quote);
      if (c->tests[i].outcome != LAC_TEST_UNDECIDED)
        fprintf(x->out, ", %ld %.*s", c->tests[i].value,
                LAC_FMT(r->tests[i].unit));
      fprintf(x->out, "  %zu:%zu \"%.*s\"", e->line, e->column, LAC_FMT(quote));
    }
    fputc('\n', x->out);
  }
}

static void put_narrowings(explainer *x, const char *what,
                           const lac_narrowing *items, size_t n,
                           const lac_norm *norm) {
  for (size_t i = 0; i < n; i++) {
    lac_place_of_law at = {x->survey, x->unit, norm};
    bool met = lac_evaluate(&at, items[i].find, NULL);
    fprintf(x->out, "  %s %.*s: %s\n", what, LAC_FMT(items[i].id),
            met ? R_("found") : R_("not found"));
    if (met) put_tree(x, items[i].find, norm);
  }
}

/* What the provision lacks, a rule of the jurisdiction may say for all. */
static void put_fact(explainer *x, const lac_element *e) {
  const lac_rules *rules = lac_engine_rules(x->engine);
  for (size_t i = 0; e->fact != 0 && i < rules->fact_n; i++)
    if (rules->facts[i].id == e->fact)
      fprintf(x->out, R_("      met in the matrix where the law says: %.*s\n"),
              LAC_FMT(rules->facts[i].title));
}

static void explain_requirement(explainer *x, const lac_requirement *r) {
  const lac_norm *norm;
  lac_candidate *c =
      lac_finding_unit(x->arena, x->survey, &x->work, x->unit, r, &norm);
  double near;
  fprintf(x->out, "\n%.*s/%.*s  %.*s: ", LAC_FMT(r->instrument), LAC_FMT(r->id),
          LAC_FMT(r->title));
  if (c != NULL) {
    fprintf(x->out, R_("a candidate, score %.2f%s\n"), c->score,
            c->own_kind ? "" : R_(", in a work of another kind"));
  } else {
    norm = lac_nearness_unit(x->survey, x->unit, r, &near);
    size_t all, n = norm == NULL ? 0 : core_count(x, r, norm, &all);
    fprintf(x->out,
            RN_("no candidate, %zu core element met in one sentence\n",
                "no candidate, %zu core elements met in one sentence\n", n),
            n);
  }
  put_override(x, r);
  if (norm == NULL) {
    fputs(R_("  the provision has no sentence that is searched\n"), x->out);
    return;
  }
  put_norm(x, norm);
  for (size_t i = 0; i < r->element_n; i++) {
    const lac_element *e = &r->elements[i];
    lac_place_of_law at = {x->survey, x->unit, norm};
    lac_verdict v = c != NULL                          ? c->elements[i].verdict
                    : lac_evaluate(&at, e->find, NULL) ? LAC_MET
                                                       : LAC_MISSING;
    fprintf(x->out, "  %.*s (%s): %s\n", LAC_FMT(e->id),
            lac_label_role(e->role), lac_label_verdict(v));
    if (v == LAC_MISSING) put_fact(x, e);
    put_tree(x, e->find, norm);
  }
  put_narrowings(x, R_("option"), r->options, r->option_n, norm);
  put_narrowings(x, R_("restriction"), r->restrictions, r->restriction_n, norm);
  if (c != NULL) put_tests(x, r, c);
}

/* Every requirement whose core is met there, else the three nearest. */
static void explain_all(explainer *x) {
  const lac_rules *rules = lac_engine_rules(x->engine);
  double *near = LAC_NEW_N(x->arena, double, rules->requirement_n);
  bool any = false;
  for (size_t i = 0; i < rules->requirement_n; i++) {
    const lac_requirement *r = &rules->requirements[i];
    near[i] = -1;
    if (!r->has_rules) continue;
    if (lac_finding_unit(x->arena, x->survey, &x->work, x->unit, r, NULL)) {
      explain_requirement(x, r);
      any = true;
    } else {
      lac_nearness_unit(x->survey, x->unit, r, &near[i]);
    }
  }
  for (int n = 0; !any && n < 3; n++) {
    size_t best = rules->requirement_n;
    for (size_t i = 0; i < rules->requirement_n; i++)
      if (near[i] > 0 && (best == rules->requirement_n || near[i] > near[best]))
        best = i;
    if (best == rules->requirement_n) break;
    explain_requirement(x, &rules->requirements[best]);
    near[best] = -1;
  }
}

/* What the folder's jurisdiction.xml says of the work goes before what its text
 * says, as for the matrix. */
static lac_status read_entry(explainer *x, const char *path) {
  const char *slash = strrchr(path, '/');
  lac_jurisdiction j = {.arena = x->arena,
                        .rules = lac_engine_rules(x->engine)};
  lac_jurisdiction_file file = {0};
  lac_str folder = slash == NULL
                       ? LAC_STR(".")
                       : lac_str_sub(lac_str_of(path), 0,
                                     slash > path ? (size_t)(slash - path) : 1);
  if (strcmp(path, "-") == 0) return LAC_OK;
  const char *base = lac_str_dup(x->arena, folder);
  lac_status status =
      lac_jurisdiction_read(j.rules, &j, base, &file, &x->cli->diag);
  if (status == LAC_OK) status = read_overrides(x, &j, base, path);
  if (status != LAC_OK) return status;
  const lac_work_entry *entry =
      lac_jurisdiction_entry(&file, slash == NULL ? path : slash + 1);
  if (entry != NULL) lac_work_entry_apply(entry, &x->work);
  return LAC_OK;
}

static int explain_place(explainer *x, const lac_requirement *r) {
  lac_cli *cli = x->cli;
  char *path;
  lac_str place;
  bool eid;
  lac_statute *statute;
  if (!split_place(x->arena, cli->at, &path, &place, &eid))
    return lac_cli_usage(cli, "--at is FILE:LINE or FILE#EID, not %s", cli->at);
  if (lac_engine_statute(x->engine, x->arena, path, &statute, &cli->diag) !=
      LAC_OK)
    return LAC_EXIT_TROUBLE;
  if (lac_engine_survey(x->engine, x->arena, statute, &x->work, &x->survey,
                        &cli->diag) != LAC_OK ||
      x->survey == NULL)
    return LAC_EXIT_TROUBLE;
  if (read_entry(x, path) != LAC_OK) return LAC_EXIT_TROUBLE;
  if (x->work.kinds == 0) x->work.kinds = x->survey->kinds;
  x->unit = unit_at(x->survey, place, eid);
  if (x->unit == LAC_NO_UNIT) {
    lac_diag_add(&cli->diag, LAC_ERROR, path, 0, 0, "no provision at %.*s",
                 LAC_FMT(place));
    return LAC_EXIT_TROUBLE;
  }
  put_provision(x);
  if (r != NULL)
    explain_requirement(x, r);
  else
    explain_all(x);
  return LAC_EXIT_OK;
}

/* Says that the id names no requirement, or which ones it could mean. */
static int no_requirement(explainer *x, lac_str id) {
  const lac_rules *rules = lac_engine_rules(x->engine);
  lac_buf like;
  lac_buf_init(&like, x->arena);
  for (size_t i = 0; i < rules->requirement_n; i++) {
    const lac_requirement *r = &rules->requirements[i];
    if (lac_requirement_is_named(r, id))
      lac_buf_format(&like, "%s%.*s/%.*s", like.n > 0 ? ", " : "",
                     LAC_FMT(r->instrument), LAC_FMT(r->id));
  }
  if (like.n > 0)
    return lac_cli_usage(x->cli, "no requirement '%.*s', but %.*s", LAC_FMT(id),
                         LAC_FMT(lac_buf_str(&like)));
  return lac_cli_usage(x->cli,
                       "no requirement '%.*s'; 'lacuna rules list' names them",
                       LAC_FMT(id));
}

/* An id as `check` prints it has a part behind a colon. "kind" is the part of a
 * remark on the work, "override" that of what a reader has said, and none of
 * the requirement's. */
static int explain(explainer *x) {
  lac_cli *cli = x->cli;
  const lac_rules *rules = lac_engine_rules(x->engine);
  const lac_requirement *r = NULL;
  lac_str part = LAC_STR("");
  if (cli->operand_n == 1) {
    lac_str id = lac_str_of(cli->operands[0]);
    size_t colon = lac_str_find(id, LAC_STR(":"));
    if (colon < id.n) part = lac_str_sub(id, colon + 1, id.n);
    if (lac_str_eq(part, LAC_STR("kind")) ||
        lac_str_eq(part, LAC_STR("override")))
      part = LAC_STR("");
    id = lac_str_sub(id, 0, colon);
    r = lac_rules_find(rules, id);
    if (r == NULL) return no_requirement(x, id);
  }
  if (cli->at != NULL) return explain_place(x, r);
  if (!lac_explain_requirement(x->out, rules, r, part, lac_cli_width()))
    return lac_cli_usage(cli, "%.*s/%.*s has no part '%.*s'",
                         LAC_FMT(r->instrument), LAC_FMT(r->id), LAC_FMT(part));
  return LAC_EXIT_OK;
}

static int run(lac_cli *cli) {
  if (cli->operand_n > 1 || (cli->operand_n == 0 && cli->at == NULL))
    return lac_cli_usage(cli, "one requirement or --at is wanted");
  explainer x = {.cli = cli, .out = cli->out, .engine = lac_cli_engine(cli)};
  if (x.engine == NULL) return LAC_EXIT_TROUBLE;
  x.arena = lac_arena_new();
  int status = explain(&x);
  lac_arena_free(x.arena);
  lac_engine_free(x.engine);
  return status;
}

const lac_command lac_cmd_explain = {
    .name = "explain",
    .operands = "[REQUIREMENT]",
    .summary = N_("say what is asked, or why a provision does or does not "
                  "answer it"),
    .options = "RILYA",
    .run = run,
};
