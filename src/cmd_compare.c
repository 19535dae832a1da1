/* SPDX-License-Identifier: Apache-2.0
 *
 * lacuna compare: countries, or versions of one text, side by side; or two
 * matrices that were made of the same law.
 */
#include <string.h>
#include <sys/stat.h>

#include "cmd.h"
#include "comparison.h"
#include "day.h"
#include "difference.h"

/* ---- Matrices ----------------------------------------------------------- */

/* The matrix at path, and of which day its file is. */
static bool read_matrix(lac_cli *cli, const char *path,
                        lac_difference_side *side) {
  lac_source *source = LAC_NEW(cli->arena, lac_source);
  lac_matrix *matrix = LAC_NEW(cli->arena, lac_matrix);
  struct stat st;
  *side = (lac_difference_side){.path = path, .matrix = matrix};
  if (strcmp(path, "-") != 0 && stat(path, &st) == 0)
    side->written = lac_day_of(cli->arena, st.st_mtime);
  return lac_source_open(cli->arena, path, source, &cli->diag) == LAC_OK &&
         lac_matrix_read(cli->arena, source, matrix, &cli->diag) == LAC_OK;
}

static int compare_matrices(lac_cli *cli, const char *format) {
  if (cli->operand_n != 2)
    return lac_cli_usage(cli, "--matrix compares two matrices");
  lac_difference_side sides[2];
  bool good = read_matrix(cli, cli->operands[0], &sides[0]);
  if (!read_matrix(cli, cli->operands[1], &sides[1]) || !good)
    return LAC_EXIT_TROUBLE;
  lac_difference difference;
  lac_report_settings settings = {.out = cli->out,
                                  .version = lac_cli_version()};
  lac_difference_make(&difference, cli->arena, &sides[0], &sides[1]);
  lac_difference_print(&difference, &settings, format, cli->all);
  return lac_difference_any(&difference) ? LAC_EXIT_FINDINGS : LAC_EXIT_OK;
}

/* ---- Jurisdictions ------------------------------------------------------ */

static int compare(lac_cli *cli, lac_engine *engine, const char *format) {
  lac_jurisdiction **all =
      LAC_NEW_N(cli->arena, lac_jurisdiction *, cli->operand_n);
  size_t n = 0;
  for (size_t i = 0; i < cli->operand_n; i++) {
    lac_status status;
    lac_jurisdiction *j =
        lac_engine_jurisdiction(engine, cli->operands[i], &status, &cli->diag);
    if (j != NULL) all[n++] = j;
  }
  if (n == cli->operand_n) { /* a side less would be another comparison */
    lac_comparison comparison;
    lac_report_settings settings = {.out = cli->out,
                                    .rules = lac_engine_rules(engine),
                                    .version = lac_cli_version()};
    lac_comparison_make(&comparison, cli->arena, all,
                        (const char *const *)cli->operands, n);
    lac_comparison_print(&comparison, &settings, format, cli->all);
    cli->partial = true;
  }
  for (size_t i = 0; i < n; i++) lac_jurisdiction_free(all[i]);
  return cli->diag.errors > 0 ? LAC_EXIT_TROUBLE : LAC_EXIT_OK;
}

static int run(lac_cli *cli) {
  const char *format = cli->format == NULL ? "text" : cli->format;
  if (!lac_comparison_has_format(format))
    return lac_cli_bad_format(cli, format);
  if (cli->matrices) return compare_matrices(cli, format);
  if (cli->operand_n < 2)
    return lac_cli_usage(cli, "two files or folders at least are compared");
  lac_engine *engine = lac_cli_engine(cli);
  if (engine == NULL) return LAC_EXIT_TROUBLE;
  int status = compare(cli, engine, format);
  lac_engine_free(engine);
  return status;
}

const lac_command lac_cmd_compare = {
    .name = "compare",
    .operands = "PATH PATH...",
    .summary = N_("who answers more: countries, or versions of a text"),
    .options = "RILYFZm",
    .formats = lac_comparison_formats,
    .run = run,
};
