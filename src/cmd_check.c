/* SPDX-License-Identifier: Apache-2.0
 *
 * lacuna check: what a draft lacks, as a compiler would say it.
 */
#include <string.h>
#include <unistd.h>

#include "baseline.h"
#include "cmd.h"
#include "day.h"
#include "review.h"

/* ---- What fails -------------------------------------------------------- */

/* --fail-on names the mildest kind of remark that makes the check fail. */
static bool fail_on(const char *name, lac_remark_kind *mildest) {
  static const struct {
    const char *name;
    lac_remark_kind mildest;
  } table[] = {{"missing", LAC_REMARK_MISSING},
               {"partial", LAC_REMARK_NUMBER},
               {"overbroad", LAC_REMARK_BROAD}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    if (strcmp(table[i].name, name) != 0) continue;
    *mildest = table[i].mildest;
    return true;
  }
  return false;
}

static bool fails(const lac_remarks *remarks, lac_remark_kind mildest) {
  for (size_t i = 0; i < remarks->n; i++) {
    const lac_remark *x = &remarks->items[i];
    if (x->kind <= mildest && x->level > LAC_NOTE && !lac_remark_is_aside(x))
      return true;
  }
  return false;
}

/* ---- Waivers and baseline ---------------------------------------------- */

static bool read_waivers(lac_cli *cli, const lac_rules *rules, const char *path,
                         lac_waivers *waivers) {
  lac_source source;
  return lac_source_open_list(cli->arena, path, &source, &cli->diag) ==
             LAC_OK &&
         lac_waivers_read(waivers, &source, rules, lac_day_today(cli->arena),
                          &cli->diag) == LAC_OK;
}

/* Those of --waivers, and of DRAFT.waivers beside each draft. */
static bool collect_waivers(lac_cli *cli, const lac_rules *rules,
                            lac_waivers *waivers) {
  for (size_t i = 0; i < cli->operand_n; i++) {
    const char *beside = lac_str_dup(
        cli->arena, lac_str_format(cli->arena, "%s.waivers", cli->operands[i]));
    if (access(beside, F_OK) == 0 && !read_waivers(cli, rules, beside, waivers))
      return false;
  }
  return cli->waivers == NULL ||
         read_waivers(cli, rules, cli->waivers, waivers);
}

static bool apply_baseline(lac_cli *cli, lac_remarks *remarks, size_t *gone) {
  lac_source source;
  if (cli->baseline == NULL) return true;
  return lac_source_open_list(cli->arena, cli->baseline, &source, &cli->diag) ==
             LAC_OK &&
         lac_baseline_apply(&source, remarks, gone, &cli->diag) == LAC_OK;
}

/* ---- The command ------------------------------------------------------- */

typedef struct {
  lac_cli *cli;
  lac_engine *engine;
  const lac_review_format *format;
  bool can_fail;
  lac_remark_kind mildest;
} check;

/* The drafts, and then the law that they will join. */
static lac_jurisdiction *read_all(const check *c) {
  lac_cli *cli = c->cli;
  size_t n = cli->operand_n + cli->with_n;
  const char **paths = LAC_NEW_N(cli->arena, const char *, n);
  for (size_t i = 0; i < cli->operand_n; i++) paths[i] = cli->operands[i];
  for (size_t i = 0; i < cli->with_n; i++)
    paths[cli->operand_n + i] = cli->with[i];
  lac_status status;
  return lac_engine_join(c->engine, paths, n, &status, &cli->diag);
}

/* A draft of which no cell was examined has not passed. */
static bool nothing_examined(const lac_remarks *remarks) {
  for (int s = LAC_COVERED; s < LAC_CELL_NOT_EXAMINED; s++)
    if (remarks->cells[s] > 0) return false;
  return true;
}

static int review(const check *c, lac_jurisdiction *j) {
  lac_cli *cli = c->cli;
  const lac_rules *rules = lac_engine_rules(c->engine);
  lac_remarks remarks;
  lac_waivers waivers = {.arena = cli->arena};
  lac_review r = {.out = cli->out,
                  .version = lac_cli_version(),
                  .rules = rules,
                  .remarks = &remarks,
                  .waivers = &waivers,
                  .baseline = cli->baseline != NULL};
  lac_remarks_make(&remarks, j->arena, j, cli->operand_n,
                   lac_str_of(cli->articles));
  if (!collect_waivers(cli, rules, &waivers)) return LAC_EXIT_TROUBLE;
  lac_waivers_apply(&waivers, &remarks, &cli->diag);
  if (!apply_baseline(cli, &remarks, &r.gone)) return LAC_EXIT_TROUBLE;
  c->format->print(&r);
  cli->partial = true;
  if (nothing_examined(&remarks))
    lac_diag_add(&cli->diag, LAC_ERROR, cli->operands[0], 0, 0,
                 "nothing was examined: no rules for its language, or no work "
                 "of a kind that would hold an answer");
  if (cli->diag.errors > 0) return LAC_EXIT_TROUBLE;
  bool failed = c->can_fail && c->format != lac_review_find("baseline") &&
                fails(&remarks, c->mildest); /* making a baseline is no check */
  return failed ? LAC_EXIT_FINDINGS : LAC_EXIT_OK;
}

static int run(lac_cli *cli) {
  check c = {.cli = cli, .can_fail = true};
  const char *name = cli->format == NULL ? "text" : cli->format;
  const char *threshold = cli->fail_on == NULL ? "partial" : cli->fail_on;
  c.format = lac_review_find(name);
  if (c.format == NULL) return lac_cli_bad_format(cli, name);
  if (strcmp(threshold, "never") == 0)
    c.can_fail = false;
  else if (!fail_on(threshold, &c.mildest))
    return lac_cli_usage(
        cli, "--fail-on is missing, partial, overbroad or never, not %s",
        threshold);
  if (cli->operand_n == 0) return lac_cli_usage(cli, "no draft to check");
  cli->draft = true;
  c.engine = lac_cli_engine(cli);
  if (c.engine == NULL) return LAC_EXIT_TROUBLE;
  lac_str bad = lac_remarks_bad_article(lac_engine_rules(c.engine),
                                        lac_str_of(cli->articles));
  int status = LAC_EXIT_TROUBLE;
  if (bad.n > 0) {
    lac_cli_usage(cli, "--articles: no such article: %.*s", LAC_FMT(bad));
  } else {
    lac_jurisdiction *j = read_all(&c);
    if (j != NULL) status = review(&c, j);
    lac_jurisdiction_free(j);
  }
  lac_engine_free(c.engine);
  return status;
}

const lac_command lac_cmd_check = {
    .name = "check",
    .operands = "DRAFT...",
    .summary = N_("say what a draft lacks, and what to write"),
    .options = "RILYFTKXNB",
    .formats = lac_review_formats,
    .run = run,
};
