/* SPDX-License-Identifier: Apache-2.0
 *
 * lacuna matrix: jurisdictions against requirements. One jurisdiction at a time
 * is read, reported and freed.
 */
#include "cmd_matrix.h"

#include <string.h>
#include <unistd.h>

#include "cmd.h"

bool lac_cmd_matrix_new(lac_cli *cli, lac_intern *ids, const char *path,
                        lac_str other, lac_jurisdiction *j) {
  size_t before = lac_intern_count(ids);
  if (lac_intern_add(ids, j->id) > before) return true;
  lac_str id = j->id;
  while (other.n > 1 && other.p[other.n - 1] == '/') other.n--;
  j->id = lac_str_copy(j->arena, other);
  if (lac_intern_add(ids, j->id) > before) {
    lac_diag_add(&cli->diag, LAC_NOTE, path, 0, 0,
                 "a second jurisdiction with the id '%.*s' is called '%.*s'",
                 LAC_FMT(id), LAC_FMT(j->id));
    return true;
  }
  lac_diag_add(&cli->diag, LAC_ERROR, path, 0, 0,
               "a second jurisdiction with the id '%.*s': left out",
               LAC_FMT(j->id));
  return false;
}

lac_report_settings lac_cmd_matrix_settings(lac_cli *cli,
                                            const lac_rules *rules) {
  return (lac_report_settings){.out = cli->out,
                               .rules = rules,
                               .version = lac_cli_version(),
                               .width = lac_cli_width(),
                               .color = lac_cli_color(cli),
                               .evidence = cli->evidence,
                               .diag = &cli->diag};
}

static int report_all(lac_cli *cli, lac_engine *engine,
                      const lac_report_format *format) {
  lac_report_settings settings =
      lac_cmd_matrix_settings(cli, lac_engine_rules(engine));
  lac_intern *ids = lac_intern_new(cli->arena);
  lac_report *report = format->begin(cli->arena, &settings);
  if (report == NULL) return LAC_EXIT_TROUBLE;
  for (size_t i = 0; i < cli->operand_n; i++) {
    lac_status status;
    lac_jurisdiction *j =
        lac_engine_jurisdiction(engine, cli->operands[i], &status, &cli->diag);
    if (j == NULL) continue;
    if (lac_cmd_matrix_new(cli, ids, cli->operands[i],
                           lac_str_of(cli->operands[i]), j)) {
      format->add(report, j);
      cli->partial = true;
    }
    lac_jurisdiction_free(j);
  }
  if (format->end(report) != LAC_OK) cli->partial = false;
  return cli->diag.errors > 0 ? LAC_EXIT_TROUBLE : LAC_EXIT_OK;
}

static int run(lac_cli *cli) {
  const char *name = cli->format == NULL ? "text" : cli->format;
  const lac_report_format *format = lac_report_find(name);
  if (format == NULL) return lac_cli_bad_format(cli, name);
  if (format->binary && isatty(fileno(cli->out)))
    return lac_cli_usage(cli, "%s is nothing for a terminal: -o FILE", name);
  if (cli->operand_n == 0)
    return lac_cli_usage(cli, "no file or folder to read");
  cli->context = format->context;
  lac_engine *engine = lac_cli_engine(cli);
  if (engine == NULL) return LAC_EXIT_TROUBLE;
  int status = report_all(cli, engine, format);
  lac_engine_free(engine);
  return status;
}

const lac_command lac_cmd_matrix = {
    .name = "matrix",
    .operands = "PATH...",
    .summary = N_("compare jurisdictions with what treaties ask for"),
    .options = "RILYFCE",
    .formats = lac_report_formats,
    .run = run,
};
