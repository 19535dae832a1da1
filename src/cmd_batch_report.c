/* SPDX-License-Identifier: Apache-2.0
 *
 * lacuna batch --report: a store as matrix or comparison, without reading any
 * law again.
 */
#include <stdlib.h>
#include <unistd.h>

#include "cmd_batch.h"
#include "cmd_matrix.h"
#include "comparison.h"
#include "fingerprint.h"
#include "store.h"

typedef struct {
  lac_cli *cli;
  lac_store *store;
  lac_engine *engine;
  lac_store_input *inputs; /* those that are reported */
  size_t n, cap;
  char rules[65];
} printer;

/* ---- Which inputs ------------------------------------------------------ */

/* The chosen inputs: all, or those named, in the order of their names. */
static bool choose(printer *p) {
  lac_cli *cli = p->cli;
  lac_store_input *all;
  size_t n;
  if (lac_store_inputs(p->store, cli->arena, &all, &n, &cli->diag) != LAC_OK)
    return false;
  if (cli->operand_n == 0) {
    p->inputs = all;
    p->n = n;
    return true;
  }
  for (size_t i = 0; i < cli->operand_n; i++) {
    size_t k = 0;
    while (k < n && !lac_str_eq(all[k].name, lac_str_of(cli->operands[i]))) k++;
    if (k == n) {
      lac_diag_add(&cli->diag, LAC_ERROR, cli->report, 0, 0,
                   "there is no input '%s'", cli->operands[i]);
      return false;
    }
    LAC_PUSH(cli->arena, p->inputs, p->n, p->cap, all[k]);
  }
  return true;
}

/* Whether the input's cells are of these rules and this program: a report of
 * others would be of nothing that was ever decided. */
static bool is_ours(printer *p, const lac_store_input *in) {
  if (lac_str_eq(in->rules, lac_str_of(p->rules)) &&
      lac_str_eq(in->version, lac_str_of(lac_cli_version())))
    return true;
  lac_diag_add(&p->cli->diag, LAC_ERROR, p->cli->report, 0, 0,
               "%.*s was analysed by version %.*s with other rules, or another "
               "version: left out until the next run",
               LAC_FMT(in->name), LAC_FMT(in->version));
  return false;
}

/* The jurisdiction of an input; NULL, reported, where it has none. */
static lac_jurisdiction *load(printer *p, const lac_store_input *in) {
  lac_jurisdiction *j = NULL;
  if (in->state == LAC_STORE_FAILED) {
    lac_diag_add(&p->cli->diag, LAC_WARNING, p->cli->report, 0, 0,
                 "%.*s has failed and is left out: %.*s", LAC_FMT(in->name),
                 LAC_FMT(in->reason));
    return NULL;
  }
  if (is_ours(p, in))
    lac_store_load(p->store, lac_engine_rules(p->engine), in, p->cli->context,
                   &j, &p->cli->diag);
  return j;
}

/* ---- Reports ----------------------------------------------------------- */

static void print_matrix(printer *p, const lac_report_format *format) {
  lac_cli *cli = p->cli;
  lac_report_settings settings =
      lac_cmd_matrix_settings(cli, lac_engine_rules(p->engine));
  lac_intern *ids = lac_intern_new(cli->arena);
  lac_report *report = format->begin(cli->arena, &settings);
  if (report == NULL) return;
  for (size_t i = 0; i < p->n; i++) {
    lac_jurisdiction *j = load(p, &p->inputs[i]);
    if (j == NULL) continue;
    if (lac_cmd_matrix_new(cli, ids, cli->report, p->inputs[i].name, j))
      format->add(report, j);
    lac_jurisdiction_free(j);
  }
  cli->partial = format->end(report) == LAC_OK;
}

static void print_comparison(printer *p, const char *format) {
  lac_cli *cli = p->cli;
  lac_jurisdiction **all = LAC_NEW_N(cli->arena, lac_jurisdiction *, p->n);
  size_t n = 0;
  for (size_t i = 0; i < p->n; i++)
    if ((all[n] = load(p, &p->inputs[i])) != NULL) n++;
  if (n == p->n) { /* a side less would be another comparison */
    lac_comparison comparison;
    lac_report_settings settings =
        lac_cmd_matrix_settings(cli, lac_engine_rules(p->engine));
    lac_comparison_make(&comparison, cli->arena, all, NULL, n);
    lac_comparison_print(&comparison, &settings, format, cli->all);
    cli->partial = true;
  }
  for (size_t i = 0; i < n; i++) lac_jurisdiction_free(all[i]);
}

static int print(printer *p, const char *name) {
  lac_cli *cli = p->cli;
  const lac_report_format *format = lac_report_find(name);
  if (!choose(p)) return LAC_EXIT_TROUBLE;
  if (cli->compare && p->n < 2)
    return lac_cli_usage(cli, "two jurisdictions at least are compared");
  /* Cells are of the instruments that they were made for. */
  if (cli->instruments == NULL && p->n > 0 && p->inputs[0].instruments.n > 0)
    cli->instruments = lac_str_dup(cli->arena, p->inputs[0].instruments);
  cli->context = !cli->compare && format->context;
  p->engine = lac_cli_engine(cli);
  if (p->engine == NULL) return LAC_EXIT_TROUBLE;
  if (cli->compare)
    print_comparison(p, name);
  else
    print_matrix(p, format);
  lac_engine_free(p->engine);
  if (cli->diag.errors > 0) return LAC_EXIT_TROUBLE;
  for (size_t i = 0; i < p->n; i++)
    if (p->inputs[i].state != LAC_STORE_OK) return LAC_EXIT_FAILED;
  return LAC_EXIT_OK;
}

int lac_cmd_batch_report(lac_cli *cli) {
  const char *name = cli->format == NULL ? "text" : cli->format;
  if (cli->compare ? !lac_comparison_has_format(name)
                   : lac_report_find(name) == NULL)
    return lac_cli_usage(
        cli, "--format is %s, not %s",
        cli->compare ? lac_comparison_formats : lac_report_formats, name);
  if (!cli->compare && lac_report_find(name)->binary &&
      isatty(fileno(cli->out)))
    return lac_cli_usage(cli, "%s is nothing for a terminal: -o FILE", name);
  printer p = {.cli = cli};
  if (lac_fingerprint_rules(lac_cli_rules(cli), p.rules, &cli->diag) != LAC_OK)
    return LAC_EXIT_TROUBLE;
  p.store = lac_store_open(cli->report, LAC_STORE_READ, &cli->diag);
  if (p.store == NULL) return LAC_EXIT_TROUBLE;
  int status = print(&p, name);
  lac_store_close(p.store);
  return status;
}
