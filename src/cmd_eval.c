/* SPDX-License-Identifier: Apache-2.0
 *
 * lacuna eval: how right is a matrix, by the reading of experts?
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "accuracy.h"
#include "cmd.h"
#include "report.h"

/* ---- Gold for jurisdictions -------------------------------------------- */

static bool is_folder(const char *path) {
  struct stat st;
  return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool is_there(const char *path) {
  struct stat st;
  return stat(path, &st) == 0 || errno != ENOENT;
}

/* The work of a reference that the jurisdiction does not have, else "". */
static lac_str unknown_work(lac_arena *arena, const lac_matrix_jurisdiction *j,
                            lac_str reference) {
  lac_str work =
      lac_str_sub(reference, 0, lac_str_find(reference, LAC_STR(":")));
  for (size_t i = 0; i < j->work_n; i++) {
    lac_str ours = lac_gold_reference(arena, j->works[i].id, LAC_STR(""));
    if (lac_str_eq(lac_str_sub(ours, 0, lac_str_find(ours, LAC_STR(":"))),
                   work))
      return LAC_STR("");
  }
  return work;
}

/* Names what the matrix does not know: such rows count as wrong, and a slip of
 * the pen should not. */
static void warn_of_unknown(lac_cli *cli, const lac_matrix_jurisdiction *j,
                            const lac_gold *gold) {
  lac_intern *told = lac_intern_new(cli->arena);
  for (size_t i = 0; i < gold->row_n; i++) {
    const lac_gold_row *row = &gold->rows[i];
    if (row->status != LAC_GOLD_UNKNOWN && lac_accuracy_cell(j, row) == NULL)
      lac_diag_add(&cli->diag, LAC_WARNING, gold->name, row->line, 0,
                   "the matrix has no requirement '%.*s %.*s' of '%.*s'",
                   LAC_FMT(row->instrument), LAC_FMT(row->requirement),
                   LAC_FMT(j->id));
    for (size_t k = 0; k < row->provision_n; k++) {
      lac_str work = unknown_work(cli->arena, j, row->provisions[k]);
      size_t before = lac_intern_count(told);
      if (work.n > 0 && lac_intern_add(told, work) > before)
        lac_diag_add(&cli->diag, LAC_WARNING, gold->name, row->line, 0,
                     "the matrix has no work '%.*s' of '%.*s'", LAC_FMT(work),
                     LAC_FMT(j->id));
    }
  }
}

static bool add_file(lac_cli *cli, const char *path,
                     const lac_matrix_jurisdiction *j, lac_accuracy *accuracy) {
  lac_source source;
  lac_gold gold;
  if (lac_source_open(cli->arena, path, &source, &cli->diag) != LAC_OK ||
      lac_gold_read(cli->arena, &source, &gold, &cli->diag) != LAC_OK)
    return false;
  warn_of_unknown(cli, j, &gold);
  lac_accuracy_add(accuracy, j, &gold);
  return true;
}

/* DIR/<id>/gold.tsv for every jurisdiction of the matrix; one without is named
 * and not judged. */
static bool add_folder(lac_cli *cli, const char *dir, const lac_matrix *matrix,
                       lac_accuracy *accuracy) {
  for (size_t i = 0; i < matrix->jurisdiction_n; i++) {
    const lac_matrix_jurisdiction *j = &matrix->jurisdictions[i];
    const char *path = lac_str_dup(
        cli->arena,
        lac_str_format(cli->arena, "%s/%.*s/gold.tsv", dir, LAC_FMT(j->id)));
    if (!is_there(path))
      lac_diag_add(&cli->diag, LAC_WARNING, path, 0, 0,
                   "no such file: '%.*s' is not judged", LAC_FMT(j->id));
    else if (!add_file(cli, path, j, accuracy))
      return false;
  }
  return true;
}

/* The name of the folder that a file is in. */
static lac_str folder_of(const char *path) {
  lac_str s = lac_str_of(path), piece, folder = {0}, last = {0};
  while (lac_str_split(&s, '/', &piece)) {
    if (piece.n == 0) continue;
    folder = last;
    last = piece;
  }
  return folder;
}

/* A file is of the jurisdiction that ID=FILE says, else of that which its
 * folder is called after, else of the only one. */
static bool add_named(lac_cli *cli, const char *name, const lac_matrix *matrix,
                      lac_accuracy *accuracy) {
  const lac_matrix_jurisdiction *j = NULL;
  const char *path = name, *equals = strchr(name, '=');
  if (equals != NULL && !is_there(name)) {
    lac_str id = {name, (size_t)(equals - name)};
    path = equals + 1;
    if ((j = lac_matrix_find(matrix, id)) == NULL) {
      lac_cli_usage(cli, "the matrix has no jurisdiction '%.*s'", LAC_FMT(id));
      return false;
    }
  }
  if (j == NULL) j = lac_matrix_find(matrix, folder_of(path));
  if (j == NULL && matrix->jurisdiction_n == 1) j = &matrix->jurisdictions[0];
  if (j == NULL) {
    lac_cli_usage(cli, "--gold=ID=FILE should say whose gold %s is", path);
    return false;
  }
  return add_file(cli, path, j, accuracy);
}

/* ---- Tables ------------------------------------------------------------ */

/* What the lines of a table are of. The names of figures are no words: they are
 * the same in all languages, for those who look for them. */
static void put_head(FILE *out, const char *what) {
  const char *words = R_(what);
  size_t n = lac_report_columns(lac_str_of(words));
  fprintf(out, "%s%*s", words, n < 20 ? (int)(20 - n) : 0, "");
}

static void print_tallies(FILE *out, const char *what, const lac_tally_of *list,
                          size_t n) {
  put_head(out, what);
  fprintf(out, " %5s %6s %6s %6s %9s %9s %6s\n", "rows", "cell", "status",
          "hit@1", "cov-prec", "cov-rec", "false");
  for (size_t i = 0; i < n; i++) {
    const lac_tally *t = &list[i].tally;
    lac_str name = list[i].name.n == 0 ? LAC_STR("?") : list[i].name;
    fprintf(out, "%-20.*s %5zu %6.3f %6.3f %6.3f %9.3f %9.3f %6zu\n",
            LAC_FMT(name), t->rows, lac_tally_share(t->cell, t->rows),
            lac_tally_share(t->status, t->rows),
            lac_tally_share(t->hit1, t->answered),
            lac_tally_precision(t, LAC_GOLD_COVERED),
            lac_tally_recall(t, LAC_GOLD_COVERED), t->false_cover);
  }
  fputc('\n', out);
}

static void print_confusion(FILE *out, const lac_tally *t) {
  put_head(out, N_("gold \\ matrix"));
  for (int c = 0; c < LAC_GOLD_CLASSES; c++)
    fprintf(out, " %9s", lac_gold_class_name((lac_gold_class)c));
  fprintf(out, " %9s\n", R_("no cell"));
  for (int g = 0; g < LAC_GOLD_CLASSES; g++) {
    fprintf(out, "%-20s", lac_gold_class_name((lac_gold_class)g));
    for (int c = 0; c <= LAC_GOLD_CLASSES; c++)
      fprintf(out, " %9zu", t->confusion[g][c]);
    fputc('\n', out);
  }
  fputc('\n', out);
}

static void print_calibration(FILE *out, const lac_accuracy *a) {
  const lac_tally *t = &a->total;
  put_head(out, N_("confidence"));
  fprintf(out, " %5s %6s %6s %6s %6s\n", "rows", "share", "mean", "status",
          "cell");
  for (int i = LAC_CONFIDENCE_BINS - 1; i >= 0; i--) {
    const lac_calibration *b = &a->bins[i];
    if (b->rows == 0) continue;
    fprintf(out, "%.1f - %-14.1f %5zu %6.3f %6.3f %6.3f %6.3f\n",
            (double)i / LAC_CONFIDENCE_BINS,
            (double)(i + 1) / LAC_CONFIDENCE_BINS, b->rows,
            lac_tally_share(b->rows, t->rows), b->confidence / (double)b->rows,
            lac_tally_share(b->status, b->rows),
            lac_tally_share(b->cell, b->rows));
  }
  fputc('\n', out);
}

/* The row of names and figures that scripts look for. */
static void print_total(FILE *out, const lac_tally *t) {
  fprintf(out,
          "rows %zu  no-cell %zu  cell %.3f  base %.3f  status %.3f  "
          "strict %.3f  macro-f1 %.3f  cov-prec %.3f  part-rec %.3f  "
          "hit@1 %.3f  recall@3 %.3f  prov-f1 %.3f  false %zu\n",
          t->rows, t->no_cell, lac_tally_share(t->cell, t->rows),
          lac_tally_share(t->always, t->rows),
          lac_tally_share(t->status, t->rows),
          lac_tally_share(t->strict, t->rows), lac_tally_macro_f1(t),
          lac_tally_precision(t, LAC_GOLD_COVERED),
          lac_tally_recall(t, LAC_GOLD_PARTIAL),
          lac_tally_share(t->hit1, t->answered),
          lac_tally_share(t->hit3, t->answered), lac_tally_place_f1(t),
          t->false_cover);
}

static void print_misses(FILE *out, lac_arena *arena, const lac_accuracy *a) {
  for (size_t i = 0; i < a->miss_n; i++) {
    const lac_miss *m = &a->misses[i];
    fprintf(out, R_("%.*s %.*s %.*s: gold %s"), LAC_FMT(m->jurisdiction),
            LAC_FMT(m->gold->instrument), LAC_FMT(m->gold->requirement),
            lac_gold_class_name(m->want));
    for (size_t k = 0; k < m->gold->provision_n; k++)
      fprintf(out, "%s%.*s", k == 0 ? R_(" at ") : ";",
              LAC_FMT(m->gold->provisions[k]));
    if (m->cell == NULL) {
      fputs(R_(", no cell\n"), out);
      continue;
    }
    fprintf(out, R_(", matrix %s"), lac_gold_class_name(m->got));
    const lac_matrix_override *o = &m->cell->override;
    size_t named = a->standing ? o->provision_n : 0;
    for (size_t k = 0; k < named + m->cell->provision_n && k < 3; k++) {
      const lac_matrix_provision *p =
          k < named ? &o->provisions[k] : &m->cell->provisions[k - named];
      lac_str ref = lac_gold_reference(arena, p->work, p->provision);
      fprintf(out, "%s%.*s", k == 0 ? R_(" at ") : ";", LAC_FMT(ref));
    }
    fputc('\n', out);
  }
  if (a->miss_n > 0) fputc('\n', out);
}

static int report(lac_cli *cli, const lac_accuracy *a) {
  if (a->total.rows == 0) {
    lac_diag_add(&cli->diag, LAC_ERROR, NULL, 0, 0, "the gold judges no cell");
    return LAC_EXIT_TROUBLE;
  }
  if (a->overridden > 0)
    fprintf(
        cli->out,
        a->standing
            ? R_("overridden by readers: %zu cells, judged by what "
                 "stands\n\n")
            : R_("overridden by readers: %zu cells, judged by the program's "
                 "own verdict\n\n"),
        a->overridden);
  if (cli->rows) print_misses(cli->out, cli->arena, a);
  print_tallies(cli->out, N_("requirement"), a->requirements, a->requirement_n);
  print_tallies(cli->out, N_("language"), a->languages, a->language_n);
  print_tallies(cli->out, N_("jurisdiction"), a->jurisdictions,
                a->jurisdiction_n);
  print_confusion(cli->out, &a->total);
  print_calibration(cli->out, a);
  print_total(cli->out, &a->total);
  return LAC_EXIT_OK;
}

static int run(lac_cli *cli) {
  if (cli->operand_n != 1) return lac_cli_usage(cli, "one matrix is wanted");
  if (cli->gold_n == 0) return lac_cli_usage(cli, "--gold is wanted");
  lac_source source;
  lac_matrix matrix;
  if (lac_source_open(cli->arena, cli->operands[0], &source, &cli->diag) !=
          LAC_OK ||
      lac_matrix_read(cli->arena, &source, &matrix, &cli->diag) != LAC_OK)
    return LAC_EXIT_TROUBLE;
  lac_accuracy accuracy;
  lac_accuracy_init(&accuracy, cli->arena);
  accuracy.standing = cli->overridden;
  for (size_t i = 0; i < cli->gold_n; i++) {
    const char *gold = cli->golds[i];
    if (!(is_folder(gold) ? add_folder : add_named)(cli, gold, &matrix,
                                                    &accuracy))
      return LAC_EXIT_TROUBLE;
  }
  return report(cli, &accuracy);
}

const lac_command lac_cmd_eval = {
    .name = "eval",
    .operands = "MATRIX",
    .summary = N_("judge a matrix (JSON) by the reading of experts"),
    .options = "YGWO",
    .run = run,
};
