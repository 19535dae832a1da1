/* SPDX-License-Identifier: Apache-2.0
 *
 * lacuna batch: many jurisdictions, unattended.
 */
#include "cmd_batch.h"

#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "batch.h"
#include "cmd.h"
#include "limits.h"
#include "report.h"

/* ---- Options ----------------------------------------------------------- */

/* Where neither the manifest nor an option says it. */
static const lac_manifest_limits usual = {.seconds = 600,
                                          .memory = (size_t)2048 << 20,
                                          .output = (size_t)256 << 20,
                                          .file = LAC_MAX_FILE};

/* The processors that we may use. */
static size_t processors(void) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) != 0) return 1;
  int n = CPU_COUNT(&set);
  return n < 1 ? 1 : (size_t)n;
}

static bool read_jobs(lac_cli *cli, size_t *jobs) {
  long n = 0;
  *jobs = processors();
  if (cli->jobs == NULL) return true;
  if (!lac_str_number(lac_str_of(cli->jobs), &n) || n < 1 ||
      n > LAC_MAX_WORKERS) {
    lac_cli_usage(cli, "--jobs is 1 to %d, not %s", LAC_MAX_WORKERS, cli->jobs);
    return false;
  }
  *jobs = (size_t)n;
  return true;
}

/* "seconds=60,memory=512", for those that are said. */
static bool read_limits(lac_cli *cli, lac_manifest_limits *limits) {
  lac_str rest = lac_str_of(cli->limits), item;
  while (cli->limits != NULL && lac_str_split(&rest, ',', &item)) {
    size_t sign = lac_str_find(item, LAC_STR("="));
    lac_str name = lac_str_sub(item, 0, sign);
    long n;
    bool good =
        lac_str_number(lac_str_sub(item, sign + 1, item.n), &n) && n > 0;
    if (good && lac_str_eq(name, LAC_STR("seconds")))
      limits->seconds = (double)n;
    else if (good && lac_str_eq(name, LAC_STR("memory")))
      limits->memory = (size_t)n << 20;
    else if (good && lac_str_eq(name, LAC_STR("output")))
      limits->output = (size_t)n << 20;
    else if (good && lac_str_eq(name, LAC_STR("file")))
      limits->file = (size_t)n << 20;
    else {
      lac_cli_usage(cli,
                    "--limits is a list of seconds=N, memory=N, output=N and "
                    "file=N, not %s",
                    cli->limits);
      return false;
    }
  }
  return true;
}

static void fill_limits(lac_manifest_limits *limits,
                        const lac_manifest_limits *by) {
  if (limits->seconds <= 0) limits->seconds = by->seconds;
  if (limits->memory == 0) limits->memory = by->memory;
  if (limits->output == 0) limits->output = by->output;
  if (limits->file == 0) limits->file = by->file;
}

static bool read_log(lac_cli *cli, lac_progress_form *form) {
  static const char *const names[] = {"none", "lines", "bar", "json"};
  const char *term = getenv("TERM");
  *form = cli->quiet ? LAC_PROGRESS_NONE
          : isatty(STDERR_FILENO) && term != NULL && strcmp(term, "dumb") != 0
              ? LAC_PROGRESS_BAR
              : LAC_PROGRESS_LINES;
  if (cli->log == NULL) return true;
  for (int i = 0; i < 4; i++)
    if (strcmp(cli->log, names[i]) == 0) {
      *form = (lac_progress_form)i;
      return true;
    }
  lac_cli_usage(cli, "--log is bar, lines, json or none, not %s", cli->log);
  return false;
}

/* ---- A run ------------------------------------------------------------- */

/* What a run came to, and which inputs failed: without times, so that equal
 * runs print equal bytes. */
static void print_summary(lac_cli *cli, lac_store *store,
                          const lac_batch_result *r) {
  lac_store_input *inputs;
  size_t n;
  fprintf(
      cli->out,
      RN_("%zu input: %zu analysed, %zu unchanged, %zu failed\n",
          "%zu inputs: %zu analysed, %zu unchanged, %zu failed\n", r->inputs),
      r->inputs, r->analysed, r->unchanged, r->failed);
  if (r->failed == 0 ||
      lac_store_inputs(store, cli->arena, &inputs, &n, &cli->diag) != LAC_OK)
    return;
  for (size_t i = 0; i < n; i++) {
    if (inputs[i].state == LAC_STORE_OK) continue;
    lac_str name = lac_report_plain(cli->arena, inputs[i].name);
    lac_str reason = lac_report_plain(cli->arena, inputs[i].reason);
    fprintf(cli->out, "%s: %.*s: %.*s\n",
            R_(lac_store_state_name(inputs[i].state)), LAC_FMT(name),
            LAC_FMT(reason));
  }
}

/* How many inputs of the manifest are in the shard. */
static size_t inputs_of(const lac_manifest *manifest, const lac_shard *shard) {
  size_t n = 0;
  for (size_t i = 0; i < manifest->input_n; i++)
    n += lac_shard_has(shard, manifest->inputs[i].name);
  return n;
}

static int run_batch(lac_cli *cli, lac_manifest *manifest,
                     const lac_batch_options *options) {
  lac_batch_result result;
  lac_store *store = lac_store_open(cli->store, LAC_STORE_WRITE, &cli->diag);
  if (store == NULL) return LAC_EXIT_TROUBLE;
  lac_status status =
      lac_batch_run(store, manifest, options, &result, &cli->diag);
  if (status == LAC_OK) print_summary(cli, store, &result);
  lac_store_close(store);
  if (status != LAC_OK) return LAC_EXIT_TROUBLE;
  cli->partial = true;
  size_t mine = inputs_of(manifest, &options->shard);
  if (!result.interrupted)
    return result.failed > 0 ? LAC_EXIT_FAILED : LAC_EXIT_OK;
  lac_diag_add(&cli->diag, LAC_ERROR, NULL, 0, 0,
               "interrupted: %zu of %zu inputs are left for the next run",
               mine - result.inputs, mine);
  return LAC_EXIT_TROUBLE;
}

static int run_manifest(lac_cli *cli) {
  lac_manifest manifest;
  lac_manifest_limits limits = {0};
  lac_batch_options options = {.version = lac_cli_version(),
                               .rules_dir = lac_cli_rules(cli),
                               .retry_failed = cli->retry_failed};
  lac_progress_form form;
  if (cli->shard != NULL && !lac_shard_read(cli->shard, &options.shard))
    return lac_cli_usage(cli, "--shard is K/N, such as 1/4, not %s",
                         cli->shard);
  if (!read_jobs(cli, &options.jobs) || !read_limits(cli, &limits) ||
      !read_log(cli, &form))
    return LAC_EXIT_TROUBLE;
  char *schema = lac_str_dup(
      cli->arena,
      lac_str_format(cli->arena, "%s/schema/manifest.rng", options.rules_dir));
  if (lac_manifest_read(cli->arena, cli->operands[0], schema, &manifest,
                        &cli->diag) != LAC_OK)
    return LAC_EXIT_TROUBLE;
  fill_limits(&limits, &manifest.limits);
  fill_limits(&limits, &usual);
  options.limits = limits;
  options.instruments = cli->instruments != NULL ? cli->instruments
                        : manifest.instruments.n == 0
                            ? NULL
                            : lac_str_dup(cli->arena, manifest.instruments);
  options.language = cli->language != NULL ? cli->language : manifest.language;
  options.progress =
      lac_progress_new(cli->arena, stderr, form,
                       inputs_of(&manifest, &options.shard), lac_cli_width());
  return run_batch(cli, &manifest, &options);
}

static int run(lac_cli *cli) {
  bool history = cli->history || cli->since != NULL;
  signal(SIGXFSZ, SIG_IGN); /* a full quota is an error like others */
  if (cli->report != NULL)
    return history ? lac_cmd_batch_history(cli) : lac_cmd_batch_report(cli);
  if (cli->compare || history)
    return lac_cli_usage(cli,
                         "--compare, --history and --since are for --report");
  if (cli->store == NULL)
    return lac_cli_usage(cli, "--store says where results are kept");
  if (cli->merge) return lac_cmd_batch_merge(cli);
  if (cli->operand_n != 1)
    return lac_cli_usage(cli, "one manifest is run at a time");
  return run_manifest(cli);
}

const lac_command lac_cmd_batch = {
    .name = "batch",
    .operands = "MANIFEST",
    .summary = N_("many jurisdictions, unattended; what has changed since"),
    .options = "RILYFCEZSjUylPcsHDM",
    .formats = lac_report_formats,
    .run = run,
};
