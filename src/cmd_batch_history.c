/* SPDX-License-Identifier: Apache-2.0
 *
 * lacuna batch --history, --since and --merge: the past of a store, and stores
 * put together.
 */
#include "cmd_batch.h"
#include "json.h"
#include "label.h"
#include "report.h"
#include "store.h"

typedef struct {
  lac_cli *cli;
  lac_store *store;
  lac_store_past *runs;
  size_t n;
} printer;

static lac_str plain(printer *p, lac_str s) {
  return lac_report_plain(p->cli->arena, s);
}

/* ---- Runs -------------------------------------------------------------- */

static void print_run(printer *p, const lac_store_past *r) {
  lac_str manifest = plain(p, r->run.manifest);
  fprintf(p->cli->out,
          RN_("%lld  %.*s  %.*s  %zu input: %zu analysed, %zu unchanged, %zu "
              "failed  %.*s%s%.*s\n",
              "%lld  %.*s  %.*s  %zu inputs: %zu analysed, %zu unchanged, %zu "
              "failed  %.*s%s%.*s\n",
              r->run.inputs),
          (long long)r->id, LAC_FMT(r->began), LAC_FMT(r->state), r->run.inputs,
          r->run.analysed, r->run.unchanged, r->run.failed, LAC_FMT(manifest),
          r->run.shard.n > 0 ? " " : "", LAC_FMT(r->run.shard));
}

static void put_run(lac_json *json, const lac_store_past *r) {
  lac_json_map(json, NULL);
  lac_json_int(json, "run", (long long)r->id);
  lac_json_str(json, "began", r->began);
  lac_json_str(json, "ended", r->ended);
  lac_json_str(json, "state", r->state);
  lac_json_str(json, "version", r->run.version);
  lac_json_str(json, "rules", r->run.rules);
  lac_json_str(json, "manifest", r->run.manifest);
  lac_json_str(json, "shard", r->run.shard);
  lac_json_str(json, "sandbox", r->run.sandbox);
  lac_json_int(json, "inputs", (long long)r->run.inputs);
  lac_json_int(json, "analysed", (long long)r->run.analysed);
  lac_json_int(json, "unchanged", (long long)r->run.unchanged);
  lac_json_int(json, "failed", (long long)r->run.failed);
  lac_json_map_end(json);
}

static int print_runs(printer *p, bool as_json) {
  if (as_json) {
    lac_json *json = lac_json_begin(p->cli->arena, p->cli->out, false);
    lac_json_list(json, NULL);
    for (size_t i = 0; i < p->n; i++) put_run(json, &p->runs[i]);
    lac_json_list_end(json);
    lac_json_end(json);
  } else {
    for (size_t i = 0; i < p->n; i++) print_run(p, &p->runs[i]);
  }
  return LAC_EXIT_OK;
}

/* ---- Changes ----------------------------------------------------------- */

/* The run that --since names: a number, a time that it had begun by, or "last":
 * the one before the newest. */
static bool find_run(printer *p, int64_t *run) {
  lac_str said = lac_str_of(p->cli->since);
  long number;
  *run = 0;
  if (lac_str_eq(said, LAC_STR("last"))) {
    if (p->n > 1) *run = p->runs[p->n - 2].id;
    return true;
  }
  if (lac_str_number(said, &number)) {
    *run = number;
    for (size_t i = 0; i < p->n; i++)
      if (p->runs[i].id == number) return true;
    lac_diag_add(&p->cli->diag, LAC_ERROR, p->cli->report, 0, 0,
                 "there is no run %ld", number);
    return false;
  }
  if (said.n < 4 || lac_str_find(said, LAC_STR("-")) != 4) {
    lac_cli_usage(p->cli,
                  "--since is the number of a run, a date, or last, not %s",
                  p->cli->since);
    return false;
  }
  for (size_t i = 0; i < p->n; i++)
    if (lac_str_cmp(p->runs[i].began, said) < 0) *run = p->runs[i].id;
  return true;
}

static const char *status_words(lac_str name, bool overbroad) {
  for (int i = LAC_COVERED; i <= LAC_CELL_NOT_EXAMINED; i++) {
    lac_cell cell = {.status = (lac_cell_status)i, .overbroad = overbroad};
    if (lac_str_eq(name, lac_str_of(lac_cell_status_name(cell.status))))
      return lac_label_cell(&cell);
  }
  return "?";
}

/* "covered, overbroad, cca 5", or "none". */
static lac_str words_of(printer *p, const lac_store_cell *c) {
  lac_arena *arena = p->cli->arena;
  if (c->status.n == 0) return lac_str_of(R_("none"));
  lac_str at = c->provision.n == 0
                   ? LAC_STR("")
                   : lac_str_format(arena, ", %.*s %.*s", LAC_FMT(c->work),
                                    LAC_FMT(c->provision));
  return plain(
      p, lac_str_format(arena, "%s%.*s", status_words(c->status, c->overbroad),
                        LAC_FMT(at)));
}

static void print_change(printer *p, const lac_store_change *c) {
  lac_str name = plain(p, c->name);
  fprintf(p->cli->out, "%.*s %.*s/%.*s: %.*s -> %.*s\n", LAC_FMT(name),
          LAC_FMT(c->instrument), LAC_FMT(c->requirement),
          LAC_FMT(words_of(p, &c->before)), LAC_FMT(words_of(p, &c->after)));
}

static void put_cell(lac_json *json, const char *name,
                     const lac_store_cell *c) {
  if (c->status.n == 0) {
    lac_json_null(json, name);
    return;
  }
  lac_json_map(json, name);
  lac_json_str(json, "status", c->status);
  lac_json_bool(json, "overbroad", c->overbroad);
  lac_json_str(json, "work", c->work);
  lac_json_str(json, "provision", c->provision);
  lac_json_map_end(json);
}

static void put_changes(lac_json *json, const lac_store_change *changes,
                        size_t n) {
  lac_json_list(json, NULL);
  for (size_t i = 0; i < n; i++) {
    lac_json_map(json, NULL);
    lac_json_str(json, "jurisdiction", changes[i].name);
    lac_json_str(json, "instrument", changes[i].instrument);
    lac_json_str(json, "requirement", changes[i].requirement);
    put_cell(json, "before", &changes[i].before);
    put_cell(json, "after", &changes[i].after);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static int print_changes(printer *p, bool as_json) {
  lac_cli *cli = p->cli;
  lac_store_change *changes;
  size_t n;
  int64_t since;
  if (!find_run(p, &since) ||
      lac_store_changes(p->store, cli->arena, since, &changes, &n,
                        &cli->diag) != LAC_OK)
    return LAC_EXIT_TROUBLE;
  if (as_json) {
    lac_json *json = lac_json_begin(cli->arena, cli->out, false);
    put_changes(json, changes, n);
    lac_json_end(json);
  } else {
    for (size_t i = 0; i < n; i++) print_change(p, &changes[i]);
  }
  return LAC_EXIT_OK;
}

int lac_cmd_batch_history(lac_cli *cli) {
  const char *format = cli->format == NULL ? "text" : cli->format;
  bool as_json = strcmp(format, "json") == 0;
  if (!as_json && strcmp(format, "text") != 0)
    return lac_cli_usage(cli, "--format is text or json, not %s", format);
  printer p = {.cli = cli};
  p.store = lac_store_open(cli->report, LAC_STORE_READ, &cli->diag);
  if (p.store == NULL) return LAC_EXIT_TROUBLE;
  int status = LAC_EXIT_TROUBLE;
  if (lac_store_runs(p.store, cli->arena, &p.runs, &p.n, &cli->diag) == LAC_OK)
    status =
        cli->history ? print_runs(&p, as_json) : print_changes(&p, as_json);
  lac_store_close(p.store);
  return status;
}

/* ---- Stores put together ------------------------------------------------ */

static lac_status merge(lac_cli *cli, lac_store *store, lac_store_run *run) {
  lac_status status = lac_store_begin(store, run, &cli->diag);
  for (size_t i = 0; i < cli->operand_n && status == LAC_OK; i++)
    status = lac_store_merge(store, cli->operands[i], &run->inputs,
                             &run->failed, &cli->diag);
  if (status == LAC_OK) status = lac_store_prune(store, &cli->diag);
  if (status == LAC_OK) status = lac_store_end(store, run, "done", &cli->diag);
  return status;
}

int lac_cmd_batch_merge(lac_cli *cli) {
  if (cli->operand_n == 0)
    return lac_cli_usage(cli, "no store to put together");
  lac_store_run run = {.version = lac_str_of(lac_cli_version()),
                       .manifest = LAC_STR("merge"),
                       .sandbox = LAC_STR("none")};
  lac_store *store = lac_store_open(cli->store, LAC_STORE_WRITE, &cli->diag);
  if (store == NULL) return LAC_EXIT_TROUBLE;
  lac_status status = merge(cli, store, &run);
  lac_store_close(store);
  if (status != LAC_OK) return LAC_EXIT_TROUBLE;
  fprintf(cli->out, RN_("%zu input", "%zu inputs", run.inputs), run.inputs);
  fprintf(cli->out, RN_(" of %zu store", " of %zu stores", cli->operand_n),
          cli->operand_n);
  fprintf(cli->out, R_(", %zu failed\n"), run.failed);
  return run.failed > 0 ? LAC_EXIT_FAILED : LAC_EXIT_OK;
}
