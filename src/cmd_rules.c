/* SPDX-License-Identifier: Apache-2.0
 *
 * lacuna rules list|test|lint: the rule base for those who write it.
 */
#include <string.h>

#include "cmd.h"
#include "report.h"
#include "rulelint.h"
#include "selftest.h"

/* ---- list ------------------------------------------------------------- */

static void list_instrument(lac_cli *cli, const lac_rules *rules,
                            const lac_instrument *in) {
  fprintf(cli->out, R_("%.*s  %.*s (version %.*s)\n"), LAC_FMT(in->id),
          LAC_FMT(in->title), LAC_FMT(in->version));
  for (size_t i = 0; i < rules->requirement_n; i++) {
    const lac_requirement *r = &rules->requirements[i];
    if (!lac_str_eq(r->instrument, in->id)) continue;
    size_t width = lac_report_columns(r->title);
    fprintf(cli->out, "  %-16.*s %.*s%*s ", LAC_FMT(r->id), LAC_FMT(r->title),
            width < 44 ? (int)(44 - width) : 0, "");
    if (r->has_rules) {
      fprintf(cli->out, RN_("%2zu element", "%2zu elements", r->element_n),
              r->element_n);
      fputs(r->advisory ? R_(" (advisory)\n") : "\n", cli->out);
    } else {
      fputs(R_("no rules yet\n"), cli->out);
    }
  }
}

static void count_lexicon(const lac_lexicon *lexicon, size_t *concepts,
                          size_t *wordings, size_t *examples) {
  *concepts = *wordings = *examples = 0;
  while (lac_lexicon_wording(lexicon, *wordings) != NULL) ++*wordings;
  while (lac_lexicon_example(lexicon, *examples) != NULL) ++*examples;
  for (lac_concept c = 1; c <= LAC_MAX_CONCEPTS; c++)
    *concepts += lac_lexicon_has(lexicon, c);
}

static int list(lac_cli *cli, lac_engine *engine) {
  const lac_rules *rules = lac_engine_rules(engine);
  for (size_t i = 0; i < rules->instrument_n; i++)
    list_instrument(cli, rules, &rules->instruments[i]);
  fputs(R_("languages\n"), cli->out);
  const lac_language *l;
  int status = LAC_EXIT_OK;
  for (size_t i = 0; (l = lac_languages_at(rules->languages, i)) != NULL; i++) {
    lac_matcher *matcher = lac_engine_matcher(engine, l, &cli->diag);
    if (matcher == NULL) {
      status = LAC_EXIT_TROUBLE;
      continue;
    }
    size_t concepts, wordings, examples;
    count_lexicon(lac_matcher_lexicon(matcher), &concepts, &wordings,
                  &examples);
    fprintf(cli->out,
            R_("  %-16s %s: %zu concepts, %zu wordings, %zu examples\n"),
            lac_language_tag(l), lac_language_name(l), concepts, wordings,
            examples);
  }
  return status;
}

/* ---- test, lint ------------------------------------------------------- */

static int test(lac_cli *cli, lac_engine *engine) {
  lac_selftest_result result;
  if (lac_selftest_run(engine, cli->language, &result, &cli->diag) != LAC_OK)
    return LAC_EXIT_TROUBLE;
  fprintf(cli->out,
          R_("%zu examples, %zu failed (%zu concepts, %zu requirements)\n"),
          result.examples, result.failed, result.concepts, result.requirements);
  return result.failed > 0 ? LAC_EXIT_FINDINGS : LAC_EXIT_OK;
}

static int lint(lac_cli *cli, lac_engine *engine) {
  size_t found = 0; /* gcc does not see with LTO that LAC_OK sets it */
  if (cli->instruments != NULL) /* the others would seem to use nothing */
    return lac_cli_usage(cli, "lint looks at all instruments at once");
  if (lac_rulelint_run(engine, cli->language, &found, &cli->diag) != LAC_OK)
    return LAC_EXIT_TROUBLE;
  fprintf(cli->out, RN_("%zu warning", "%zu warnings", found), found);
  fputs(", ", cli->out);
  fprintf(cli->out, RN_("%zu note", "%zu notes", cli->diag.notes),
          cli->diag.notes);
  fputc('\n', cli->out);
  return found > 0 ? LAC_EXIT_FINDINGS : LAC_EXIT_OK;
}

static int run(lac_cli *cli) {
  static const struct {
    const char *name;
    int (*run)(lac_cli *cli, lac_engine *engine);
  } verbs[] = {{"list", list}, {"test", test}, {"lint", lint}};
  if (cli->operand_n != 1)
    return lac_cli_usage(cli, "one of list, test and lint is wanted");
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
    if (strcmp(verbs[i].name, cli->operands[0]) != 0) continue;
    lac_engine *engine = lac_cli_engine(cli);
    if (engine == NULL) return LAC_EXIT_TROUBLE;
    int status = verbs[i].run(cli, engine);
    if (status != LAC_EXIT_TROUBLE) cli->partial = true;
    lac_engine_free(engine);
    return status;
  }
  return lac_cli_usage(cli, "list, test or lint, not %s", cli->operands[0]);
}

const lac_command lac_cmd_rules = {
    .name = "rules",
    .operands = "list|test|lint",
    .summary = N_("show, test and check the rules"),
    .options = "RILY",
    .run = run,
};
