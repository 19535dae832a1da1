/* SPDX-License-Identifier: Apache-2.0 */
#include "cmd_explain.h"
#include "label.h"
#include "report.h"
#include "report_evidence.h"

/* What a node of an expression says of its children. */
static void put_label(FILE *out, const lac_rules *rules, const lac_expr *e) {
  switch (e->kind) {
    case LAC_EXPR_CONCEPT:
      fprintf(out, "<%.*s>", LAC_FMT(lac_intern_str(rules->names, e->concept)));
      break;
    case LAC_EXPR_ALL: fputs(R_("all of"), out); break;
    case LAC_EXPR_ANY: fputs(R_("any of"), out); break;
    case LAC_EXPR_ATLEAST: fprintf(out, R_("at least %d of"), e->n); break;
    case LAC_EXPR_NEAR: fprintf(out, R_("within %d words"), e->n); break;
    case LAC_EXPR_ORDER:
      fprintf(out, R_("within %d words, in this order"), e->n);
      break;
    case LAC_EXPR_NOT: fputs(R_("not"), out); break;
    case LAC_EXPR_IN:
      fprintf(out, R_("in scope %s"), lac_scope_name(e->scope));
      if (e->concept != 0)
        fprintf(out, R_(", following links from <%.*s>"),
                LAC_FMT(lac_intern_str(rules->names, e->concept)));
      break;
  }
}

/* `  12:5 "without authority"`, at most three of them. */
static void put_words(FILE *out, lac_arena *scratch, const lac_survey *s,
                      const lac_spans *spans) {
  static const lac_work nowhere = {.id = {"", 0}};
  for (uint32_t i = 0; i < spans->n && i < 3; i++) {
    lac_evidence e = lac_evidence_of(scratch, s, &nowhere, &spans->items[i]);
    lac_str quote = lac_report_plain(scratch, e.quote);
    fprintf(out, "  %zu:%zu \"%.*s\"", e.line, e.column, LAC_FMT(quote));
    if (spans->items[i].value >= 0)
      fprintf(out, " = %ld", spans->items[i].value);
  }
  if (spans->n > 3) fprintf(out, R_("  and %u more"), (unsigned)spans->n - 3);
}

/* Where the children of a node are looked for: a wider scope widens it for
 * them, too, and leads to the provision whose words answered. */
static lac_place_of_law inner(const lac_place_of_law *at, const lac_expr *e,
                              const lac_spans *spans) {
  lac_place_of_law in = *at;
  if (e->kind != LAC_EXPR_IN || e->scope == LAC_SCOPE_NORM) return in;
  in.norm = NULL;
  if (spans->n > 0)
    in.unit = at->survey->piece_hits[spans->items[0].piece].unit;
  return in;
}

/* The loader bounds the depth: LAC_MAX_EXPR_DEPTH. */
void lac_explain_expr(FILE *out, lac_arena *scratch, const lac_rules *rules,
                      const lac_expr *e, int indent,
                      const lac_place_of_law *at) {
  lac_spans spans = {.n = 0};
  fprintf(out, "%*s", indent, "");
  if (at != NULL) {
    bool met = lac_evaluate(at, e, &spans);
    fputs(met ? R_("yes ") : R_("no  "), out);
  }
  put_label(out, rules, e);
  bool leaf = e->kind == LAC_EXPR_CONCEPT || e->kind == LAC_EXPR_NEAR ||
              e->kind == LAC_EXPR_ORDER || e->kind == LAC_EXPR_IN;
  if (at != NULL && leaf) put_words(out, scratch, at->survey, &spans);
  lac_place_of_law in = {0};
  if (at != NULL) {
    in = inner(at, e, &spans);
    if (in.unit != at->unit)
      fprintf(
          out, "  (in %.*s)",
          LAC_FMT(lac_report_plain(
              scratch, lac_unit_name(scratch, &at->survey->units[in.unit]))));
  }
  fputc('\n', out);
  for (size_t i = 0; i < e->kid_n; i++)
    lac_explain_expr(out, scratch, rules, e->kids[i], indent + 2,
                     at == NULL ? NULL : &in);
}

/* ---- What is asked ---------------------------------------------------- */

static void put_field(FILE *out, const char *name, lac_str text, int width) {
  if (text.n == 0) return;
  fprintf(out, "    %s\n", name);
  lac_report_paragraph(out, width, 6, text);
}

static void put_remedy(FILE *out, const lac_element *e, int width) {
  put_field(out, R_("remedy"), e->remedy_note, width);
  for (size_t i = 0; i < e->remedy_n; i++) {
    fprintf(out, R_("    model wording, %.*s\n"),
            LAC_FMT(e->remedies[i].language));
    lac_report_paragraph(out, width, 6, e->remedies[i].text);
  }
}

static void put_element(FILE *out, const lac_rules *rules, const lac_element *e,
                        int width) {
  fprintf(out, "\n  %.*s  %.*s (%s%s)\n", LAC_FMT(e->id), LAC_FMT(e->title),
          lac_label_role(e->role),
          e->each ? R_(", wanted in every joined provision") : "");
  put_field(out, R_("source"), e->source, width);
  fputs(R_("    found where\n"), out);
  lac_explain_expr(out, NULL, rules, e->find, 6, NULL);
  if (e->fact != 0)
    fprintf(out, R_("    or from the fact '%.*s' of the jurisdiction\n"),
            LAC_FMT(lac_intern_str(rules->names, e->fact)));
  put_remedy(out, e, width);
}

static void put_narrowing(FILE *out, const lac_rules *rules, const char *what,
                          const lac_narrowing *n, int width) {
  fprintf(out, "\n  %s %.*s  %.*s\n", what, LAC_FMT(n->id), LAC_FMT(n->title));
  put_field(out, R_("source"), n->source, width);
  fputs(R_("    found where\n"), out);
  lac_explain_expr(out, NULL, rules, n->find, 6, NULL);
  put_field(out, R_("remedy"), n->remedy_note, width);
}

static void put_range(FILE *out, const char *before, lac_range r) {
  if (r.low > r.high) return;
  fputs(before, out);
  if (r.low < 0)
    fprintf(out, R_("at most %ld"), r.high);
  else if (r.high > 999999999)
    fprintf(out, R_("at least %ld"), r.low);
  else if (r.low == r.high)
    fprintf(out, "%ld", r.low);
  else
    fprintf(out, R_("%ld to %ld"), r.low, r.high);
}

static void put_test(FILE *out, const lac_rules *rules, const lac_test *t,
                     int width) {
  static const char *const effects[] = {N_("is noted"),
                                        N_("makes the cell partial"),
                                        N_("makes the cell overbroad")};
  static const char *const picks[] = {N_("first"), N_("smallest"),
                                      N_("largest")};
  fprintf(out, "\n  %s %.*s  %.*s\n", R_("number"), LAC_FMT(t->id),
          LAC_FMT(t->title));
  put_field(out, R_("source"), t->source, width);
  fprintf(out, R_("    the %s number of <%.*s> in scope %s, in %.*s\n"),
          R_(picks[t->pick]), LAC_FMT(lac_intern_str(rules->names, t->concept)),
          lac_scope_name(t->scope), LAC_FMT(t->unit));
  put_range(out, R_("    as asked: "), t->pass);
  put_range(out, R_("; a lawful option: "), t->option);
  fprintf(out, R_("\n    another number %s, none %s\n"), R_(effects[t->fail]),
          R_(effects[t->unstated]));
  put_field(out, R_("remedy"), t->remedy_note, width);
}

static bool wanted(lac_str part, lac_str id) {
  return part.n == 0 || lac_str_eq(part, id);
}

static bool has_part(const lac_requirement *r, lac_str part) {
  bool has = part.n == 0;
  for (size_t i = 0; i < r->element_n; i++)
    has = has || lac_str_eq(r->elements[i].id, part);
  for (size_t i = 0; i < r->option_n; i++)
    has = has || lac_str_eq(r->options[i].id, part);
  for (size_t i = 0; i < r->restriction_n; i++)
    has = has || lac_str_eq(r->restrictions[i].id, part);
  for (size_t i = 0; i < r->test_n; i++)
    has = has || lac_str_eq(r->tests[i].id, part);
  return has;
}

bool lac_explain_requirement(FILE *out, const lac_rules *rules,
                             const lac_requirement *r, lac_str part,
                             int width) {
  if (!has_part(r, part)) return false;
  fprintf(out, "%.*s/%.*s  %.*s\n", LAC_FMT(r->instrument), LAC_FMT(r->id),
          LAC_FMT(r->title));
  if (!r->has_rules) {
    fputs(R_("  There are no rules for it yet: its cell is not examined.\n"),
          out);
    return true;
  }
  lac_report_paragraph(out, width, 2, r->asks);
  lac_report_paragraph(out, width, 2, r->source);
  if (r->advisory) fputs(R_("  advisory: never counted as a gap\n"), out);
  fputs(R_("  works that would hold it:"), out);
  if (r->kinds == 0) fputs(R_(" any"), out);
  bool more = false;
  for (size_t i = 0; i < rules->kind_n; i++) {
    if ((r->kinds >> i & 1) == 0) continue;
    fprintf(out, "%s %.*s", more ? "," : "", LAC_FMT(rules->kinds[i].title));
    more = true;
  }
  fputs(r->elsewhere ? R_("; others may answer it in part\n") : "\n", out);
  for (size_t i = 0; i < r->element_n; i++)
    if (wanted(part, r->elements[i].id))
      put_element(out, rules, &r->elements[i], width);
  for (size_t i = 0; i < r->option_n; i++)
    if (wanted(part, r->options[i].id))
      put_narrowing(out, rules, R_("option"), &r->options[i], width);
  for (size_t i = 0; i < r->restriction_n; i++)
    if (wanted(part, r->restrictions[i].id))
      put_narrowing(out, rules, R_("restriction"), &r->restrictions[i], width);
  for (size_t i = 0; i < r->test_n; i++)
    if (wanted(part, r->tests[i].id)) put_test(out, rules, &r->tests[i], width);
  return true;
}
