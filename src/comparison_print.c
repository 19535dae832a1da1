/* SPDX-License-Identifier: Apache-2.0
 *
 * Comparisons as bytes:
 *
 *   budapest/3  Illegal interception  (more)
 *       belmora: partial, 6 "Interception"  belmora/act.md:88
 *           alone has: non-public transmissions
 *       vastria: missing
 *   3 gaps closed, 1 opened ...
 */
#include <string.h>

#include "comparison.h"
#include "json.h"
#include "report_cell.h"
#include "report_json.h"
#include "report_sources.h"

typedef struct {
  const lac_comparison *x;
  const lac_report_settings *s;
  lac_arena *scratch;
  bool all;
} printer;

static bool shown(const printer *p, const lac_comparison_row *row) {
  return p->all || !row->alike;
}

static lac_str plain(printer *p, lac_str s) {
  return lac_report_plain(p->scratch, s);
}

/* `covered, 6 "Interception"  act.md:88`. */
static lac_str answer_words(printer *p, const lac_jurisdiction *j,
                            const lac_cell *c) {
  lac_buf out;
  lac_buf_init(&out, p->scratch);
  lac_buf_add(&out, lac_str_of(lac_label_cell(c)));
  const lac_cell_provision *lead = lac_coverage_lead(c);
  if (lead == NULL) return lac_buf_str(&out);
  lac_buf_format(&out, ", %.*s", LAC_FMT(lead->at.provision));
  if (lead->at.heading.n > 0)
    lac_buf_format(&out, " \"%.*s\"", LAC_FMT(lead->at.heading));
  lac_str path = lac_coverage_work(j, lead->at.work)->path;
  lac_buf_format(&out, "  %.*s:%zu", LAC_FMT(path), lead->at.line);
  return plain(p, lac_buf_str(&out));
}

/* ---- Text and Markdown ------------------------------------------------- */

static void put_summary(printer *p) {
  const size_t *n = p->x->senses;
  lac_str first = plain(p, p->x->names[0]);
  lac_str last = plain(p, p->x->names[p->x->n - 1]);
  fprintf(p->s->out,
          R_("From %.*s to %.*s: %zu more, %zu less, %zu in width, %zu moved, "
             "%zu in a number, %zu the same, %zu not examined in one"),
          LAC_FMT(first), LAC_FMT(last), n[LAC_SENSE_MORE], n[LAC_SENSE_LESS],
          n[LAC_SENSE_WIDTH], n[LAC_SENSE_MOVED], n[LAC_SENSE_NUMBER],
          n[LAC_SENSE_SAME], n[LAC_SENSE_UNKNOWN]);
  fprintf(p->s->out, "\n%s\n", R_(lac_report_disclaimer));
}

static void put_labelled(printer *p, const char *label, lac_str text) {
  if (text.n > 0)
    fprintf(p->s->out, "        %s: %.*s\n", label, LAC_FMT(plain(p, text)));
}

static void put_override(printer *p, const lac_cell *c) {
  put_labelled(p, R_(lac_label_overridden), lac_cell_overrider(p->scratch, c));
  put_labelled(p, R_(lac_label_own_verdict), lac_cell_own(p->scratch, c));
  put_labelled(p, R_(lac_label_was), lac_cell_was(p->scratch, c));
}

static void put_text_row(printer *p, const lac_comparison_row *row) {
  const lac_requirement *q = row->requirement;
  FILE *out = p->s->out;
  fprintf(out, "%.*s/%.*s  %.*s  (%s)\n", LAC_FMT(q->instrument),
          LAC_FMT(q->id), LAC_FMT(q->title), R_(lac_sense_name(row->sense)));
  for (size_t i = 0; i < p->x->n; i++) {
    const lac_jurisdiction *j = p->x->jurisdictions[i];
    lac_str id = plain(p, p->x->names[i]);
    lac_str words = answer_words(p, j, row->cells[i]);
    lac_str only = plain(p, lac_comparison_only(p->scratch, p->x, row, i));
    fprintf(out, "    %.*s: %.*s\n", LAC_FMT(id), LAC_FMT(words));
    put_override(p, row->cells[i]);
    if (only.n > 0) {
      fputs("        ", out);
      fprintf(out, R_("has: %.*s"), LAC_FMT(only));
      fputc('\n', out);
    }
    lac_str numbers =
        plain(p, lac_comparison_numbers(p->scratch, p->x, row, i));
    if (numbers.n > 0) {
      fputs("        ", out);
      fprintf(out, R_("number: %.*s"), LAC_FMT(numbers));
      fputc('\n', out);
    }
  }
}

/* What each relies on, and was not given. */
static void put_externals(printer *p) {
  for (size_t i = 0; i < p->x->n; i++) {
    const lac_jurisdiction *j = p->x->jurisdictions[i];
    lac_str name = plain(p, p->x->names[i]);
    for (size_t k = 0; k < j->external_n; k++) {
      fprintf(p->s->out, "%.*s: ", LAC_FMT(name));
      fprintf(p->s->out, R_("relies on an act that was not given: %.*s (%.*s)"),
              LAC_FMT(plain(p, j->externals[k].cited)),
              LAC_FMT(plain(p, j->externals[k].from)));
      fputc('\n', p->s->out);
    }
  }
  lac_arena_reset(p->scratch);
}

static void print_text(printer *p) {
  put_externals(p);
  for (size_t i = 0; i < p->x->row_n; i++) {
    if (shown(p, &p->x->rows[i])) put_text_row(p, &p->x->rows[i]);
    lac_arena_reset(p->scratch);
  }
  for (size_t i = 0; i < p->x->n; i++) {
    lac_report_sources_text(p->s->out, p->scratch, p->x->jurisdictions[i]);
    lac_arena_reset(p->scratch);
  }
  put_summary(p);
}

static void put_markdown(printer *p, lac_str text) {
  lac_markdown_put(p->s->out, plain(p, text));
}

static void put_markdown_override(printer *p, const lac_cell *c) {
  lac_cell_note notes[LAC_CELL_NOTES];
  lac_cell_notes(p->scratch, c, notes);
  for (size_t i = 0; i < LAC_CELL_NOTES; i++) {
    if (notes[i].text.n == 0) continue;
    fprintf(p->s->out, "; %s: ", notes[i].label);
    put_markdown(p, notes[i].text);
  }
}

static void put_markdown_externals(printer *p) {
  bool any = false;
  for (size_t i = 0; i < p->x->n; i++) {
    const lac_jurisdiction *j = p->x->jurisdictions[i];
    for (size_t k = 0; k < j->external_n; k++) {
      if (!any) fprintf(p->s->out, "%s:\n\n", R_(lac_label_external));
      any = true;
      fputs("- ", p->s->out);
      put_markdown(p, p->x->names[i]);
      fputs(": ", p->s->out);
      put_markdown(p, j->externals[k].cited);
      fputs(" (", p->s->out);
      put_markdown(p, j->externals[k].from);
      fputs(")\n", p->s->out);
    }
  }
  if (any) fputc('\n', p->s->out);
  lac_arena_reset(p->scratch);
}

static void print_markdown(printer *p) {
  FILE *out = p->s->out;
  put_markdown_externals(p);
  fprintf(out, "| %s | |", R_("Requirement"));
  for (size_t i = 0; i < p->x->n; i++) {
    fputc(' ', out);
    put_markdown(p, p->x->jurisdictions[i]->title);
    if (!lac_str_eq(p->x->names[i], p->x->jurisdictions[i]->id)) {
      fputs(" (", out);
      put_markdown(p, p->x->names[i]);
      fputc(')', out);
    }
    fputs(" |", out);
  }
  fputs("\n| --- | --- |", out);
  for (size_t i = 0; i < p->x->n; i++) fputs(" --- |", out);
  fputc('\n', out);
  for (size_t r = 0; r < p->x->row_n; r++) {
    const lac_comparison_row *row = &p->x->rows[r];
    if (!shown(p, row)) continue;
    fputs("| ", out);
    put_markdown(p, row->requirement->id);
    fputc(' ', out);
    put_markdown(p, row->requirement->title);
    fprintf(out, " | %s |", R_(lac_sense_name(row->sense)));
    for (size_t i = 0; i < p->x->n; i++) {
      lac_str only = lac_comparison_only(p->scratch, p->x, row, i);
      fputc(' ', out);
      put_markdown(p, answer_words(p, p->x->jurisdictions[i], row->cells[i]));
      put_markdown_override(p, row->cells[i]);
      if (only.n > 0) fputs("; has: ", out);
      put_markdown(p, only);
      lac_str numbers = lac_comparison_numbers(p->scratch, p->x, row, i);
      if (numbers.n > 0) fputs("; number: ", out);
      put_markdown(p, numbers);
      fputs(" |", out);
    }
    fputc('\n', out);
    lac_arena_reset(p->scratch);
  }
  for (size_t i = 0; i < p->x->n; i++) {
    fprintf(out, "\n%s: ", R_("What was read"));
    put_markdown(p, p->x->names[i]);
    fputs("\n\n", out);
    lac_report_sources_markdown(out, p->scratch, p->x->jurisdictions[i]);
    lac_arena_reset(p->scratch);
  }
  fputc('\n', out);
  put_summary(p);
}

/* ---- JSON -------------------------------------------------------------- */

static void put_json_cell(printer *p, lac_json *json,
                          const lac_comparison_row *row, size_t i) {
  const lac_cell *c = row->cells[i];
  const lac_cell_provision *lead = lac_coverage_lead(c);
  lac_json_map(json, NULL);
  lac_json_str(json, "jurisdiction", p->x->names[i]);
  lac_json_word(json, "status", lac_cell_status_name(c->status));
  lac_json_bool(json, "overbroad", c->overbroad);
  lac_report_json_override(json, c->override);
  if (lead == NULL) {
    lac_json_null(json, "provision");
  } else {
    lac_json_map(json, "provision");
    lac_json_str(json, "work", lead->at.work);
    lac_json_str(json, "provision", lead->at.provision);
    lac_json_str(json, "heading", lead->at.heading);
    lac_json_str(
        json, "path",
        lac_coverage_work(p->x->jurisdictions[i], lead->at.work)->path);
    lac_json_int(json, "line", (long long)lead->at.line);
    lac_json_map_end(json);
  }
  lac_json_str(json, "has", lac_comparison_only(p->scratch, p->x, row, i));
  lac_json_str(json, "numbers",
               lac_comparison_numbers(p->scratch, p->x, row, i));
  lac_json_map_end(json);
}

static void print_json(printer *p) {
  lac_arena *arena = lac_arena_new();
  lac_json *json = lac_json_begin(arena, p->s->out, false);
  lac_json_map(json, NULL);
  lac_json_word(json, "schema", "lacuna-comparison-1");
  lac_report_json_head(json, p->s->version, p->s->rules);
  lac_json_list(json, "jurisdictions");
  for (size_t i = 0; i < p->x->n; i++) {
    lac_json_map(json, NULL);
    lac_json_str(json, "jurisdiction", p->x->names[i]);
    lac_json_str(json, "title", p->x->jurisdictions[i]->title);
    lac_report_json_works(json, p->x->jurisdictions[i]);
    lac_report_json_externals(json, p->x->jurisdictions[i]);
    lac_report_json_left_out(json, p->x->jurisdictions[i]);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
  lac_json_list(json, "rows");
  for (size_t r = 0; r < p->x->row_n; r++) {
    const lac_comparison_row *row = &p->x->rows[r];
    if (!shown(p, row)) continue;
    lac_json_map(json, NULL);
    lac_json_str(json, "instrument", row->requirement->instrument);
    lac_json_str(json, "requirement", row->requirement->id);
    lac_json_str(json, "title", row->requirement->title);
    lac_json_word(json, "sense", lac_sense_name(row->sense));
    lac_json_list(json, "cells");
    for (size_t i = 0; i < p->x->n; i++) put_json_cell(p, json, row, i);
    lac_json_list_end(json);
    lac_json_map_end(json);
    lac_arena_reset(p->scratch);
  }
  lac_json_list_end(json);
  lac_json_map(json, "summary");
  for (int s = 0; s < LAC_SENSES; s++)
    lac_json_int(json, lac_sense_name((lac_sense)s),
                 (long long)p->x->senses[s]);
  lac_json_map_end(json);
  lac_json_map_end(json);
  lac_json_end(json);
  lac_arena_free(arena);
}

typedef struct {
  const char *name;
  void (*print)(printer *p);
} comparison_format;

static const comparison_format *find_format(const char *name) {
  static const comparison_format formats[] = {
      {"text", print_text}, {"json", print_json}, {"markdown", print_markdown}};
  for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
    if (strcmp(formats[i].name, name) == 0) return &formats[i];
  return NULL;
}

const char lac_comparison_formats[] = N_("text, json or markdown");

bool lac_comparison_has_format(const char *format) {
  return find_format(format) != NULL;
}

void lac_comparison_print(const lac_comparison *x, const lac_report_settings *s,
                          const char *format, bool all) {
  printer p = {x, s, lac_arena_new(), all};
  find_format(format)->print(&p);
  lac_arena_free(p.scratch);
}
