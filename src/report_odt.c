/* SPDX-License-Identifier: Apache-2.0
 *
 * The matrix as a text document, a part for each jurisdiction: the country
 * profile that officials know. Left what a treaty asks, in our words; right the
 * provisions that answer it, quoted, with what is missing.
 */
#include "odf.h"
#include "report_cell.h"
#include "report_evidence.h"

struct lac_report {
  lac_report_settings settings;
  lac_arena *arena;
  lac_arena *scratch;
  lac_xmlout *content;
};

static const char styles[] =
    "<office:styles>"
    "<style:default-style style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-bottom=\"0.15cm\"/>"
    "<style:text-properties fo:font-family=\"Liberation Sans\" "
    "fo:font-size=\"10pt\"/></style:default-style>"
    "<style:style style:name=\"Standard\" style:family=\"paragraph\"/>"
    "<style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" "
    "style:family=\"paragraph\" style:parent-style-name=\"Standard\" "
    "style:default-outline-level=\"1\"><style:paragraph-properties "
    "fo:break-before=\"page\" fo:margin-bottom=\"0.4cm\"/>"
    "<style:text-properties fo:font-size=\"18pt\" fo:font-weight=\"bold\"/>"
    "</style:style>"
    "<style:style style:name=\"Heading_20_2\" style:display-name=\"Heading 2\" "
    "style:family=\"paragraph\" style:parent-style-name=\"Standard\" "
    "style:default-outline-level=\"2\"><style:paragraph-properties "
    "fo:margin-top=\"0.5cm\" fo:margin-bottom=\"0.2cm\" "
    "fo:keep-with-next=\"always\"/>"
    "<style:text-properties fo:font-size=\"13pt\" fo:font-weight=\"bold\"/>"
    "</style:style>"
    "</office:styles>"
    "<office:automatic-styles>"
    "<style:page-layout style:name=\"page\"><style:page-layout-properties "
    "fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" "
    "style:print-orientation=\"landscape\" fo:margin=\"1.8cm\"/>"
    "<style:footer-style/></style:page-layout>"
    "</office:automatic-styles>"
    "<office:master-styles><style:master-page style:name=\"Standard\" "
    "style:page-layout-name=\"page\"><style:footer><text:p>"
    "<text:page-number text:select-page=\"current\">1</text:page-number>"
    "</text:p></style:footer></style:master-page></office:master-styles>";

static const char automatic_styles[] =
    "<office:automatic-styles>"
    "<style:style style:name=\"title\" style:family=\"paragraph\">"
    "<style:text-properties fo:font-size=\"20pt\" fo:font-weight=\"bold\"/>"
    "</style:style>"
    "<style:style style:name=\"soft\" style:family=\"paragraph\">"
    "<style:text-properties fo:color=\"#505a64\" fo:font-size=\"9pt\"/>"
    "</style:style>"
    "<style:style style:name=\"strong\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:keep-with-next=\"always\"/>"
    "<style:text-properties fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"quote\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-left=\"0.5cm\" "
    "fo:border-left=\"0.06cm solid #c8ced4\" fo:padding-left=\"0.2cm\"/>"
    "</style:style>"
    "<style:style style:name=\"wording\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-left=\"0.5cm\"/>"
    "<style:text-properties fo:font-style=\"italic\"/></style:style>"
    "<style:style style:name=\"mark\" style:family=\"text\">"
    "<style:text-properties fo:background-color=\"#fff0a8\" "
    "fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"table\" style:family=\"table\">"
    "<style:table-properties style:width=\"26.1cm\" "
    "table:align=\"left\"/></style:style>"
    "<style:style style:name=\"left\" style:family=\"table-column\">"
    "<style:table-column-properties style:column-width=\"9cm\"/>"
    "</style:style>"
    "<style:style style:name=\"right\" style:family=\"table-column\">"
    "<style:table-column-properties style:column-width=\"17.1cm\"/>"
    "</style:style>"
    "<style:style style:name=\"cell\" style:family=\"table-cell\">"
    "<style:table-cell-properties fo:border=\"0.02cm solid #8c959f\" "
    "fo:padding=\"0.15cm\"/></style:style>"
    "<style:style style:name=\"head\" style:family=\"table-cell\">"
    "<style:table-cell-properties fo:border=\"0.02cm solid #8c959f\" "
    "fo:padding=\"0.15cm\" fo:background-color=\"#dde3e9\"/></style:style>";

/* A paragraph of a status, and its ink. */
static const char status_style[] =
    "<style:style style:name=\"%s\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:keep-with-next=\"always\"/>"
    "<style:text-properties fo:color=\"%s\" fo:font-weight=\"bold\" "
    "fo:font-size=\"11pt\"/></style:style>";
static const char *const inks[] = {"#146c2e", "#0b5f66", "#7a5000", "#a61c14",
                                   "#505a64"};

/* ---- Paragraphs ---------------------------------------------------------- */

static void open_paragraph(lac_report *r, const char *style) {
  lac_xmlout_open(r->content, "text:p");
  if (style != NULL) lac_xmlout_attribute(r->content, "text:style-name", style);
}

static void put(lac_report *r, const char *style, lac_str s) {
  open_paragraph(r, style);
  lac_xmlout_text(r->content, s);
  lac_xmlout_close(r->content);
}

/* A paragraph with a label; none where there is nothing to say. */
static void put_labelled(lac_report *r, const char *label, lac_str s) {
  if (s.n > 0)
    put(r, NULL, lac_str_format(r->scratch, "%s: %.*s", label, LAC_FMT(s)));
}

static void put_heading(lac_report *r, int level, lac_str s) {
  lac_xmlout_open(r->content, "text:h");
  lac_xmlout_attribute(r->content, "text:style-name",
                       level == 1 ? "Heading_20_1" : "Heading_20_2");
  lac_xmlout_number(r->content, "text:outline-level", level);
  lac_xmlout_text(r->content, s);
  lac_xmlout_close(r->content);
}

static void put_quotation(lac_report *r, const lac_quotation *q) {
  size_t at = 0;
  open_paragraph(r, "quote");
  for (size_t i = 0; i < q->mark_n; i++) {
    const lac_cell_mark *m = &q->marks[i];
    bool blank = m->from > at && q->text.p[m->from - 1] == ' ';
    if (at > 0 && q->text.p[at] == ' ') lac_xmlout_raw(r->content, " ");
    lac_xmlout_text(r->content, lac_str_sub(q->text, at, m->from));
    if (blank && m->from - at > 1) lac_xmlout_raw(r->content, " ");
    lac_xmlout_open(r->content, "text:span");
    lac_xmlout_attribute(r->content, "text:style-name", "mark");
    lac_xmlout_text(r->content, lac_str_sub(q->text, m->from, m->to));
    lac_xmlout_close(r->content);
    at = m->to;
  }
  if (at > 0 && at < q->text.n && q->text.p[at] == ' ')
    lac_xmlout_raw(r->content, " ");
  lac_xmlout_text(r->content, lac_str_sub(q->text, at, q->text.n));
  lac_xmlout_close(r->content);
}

/* ---- A cell: a row of two columns --------------------------------------- */

static void open_cell(lac_report *r, const char *style) {
  lac_xmlout_open(r->content, "table:table-cell");
  lac_xmlout_attribute(r->content, "table:style-name", style);
  lac_xmlout_attribute(r->content, "office:value-type", "string");
}

static void put_asked(lac_report *r, const lac_requirement *q) {
  open_cell(r, "cell");
  put(r, "strong",
      lac_str_format(r->scratch, "%.*s %.*s", LAC_FMT(q->id),
                     LAC_FMT(q->title)));
  put(r, NULL, q->asks);
  if (q->source.n > 0) put(r, "soft", q->source);
  for (size_t i = 0; i < q->option_n; i++)
    put_labelled(r, R_("Limit that the treaty allows"),
                 lac_rule_title(q->options[i].title, q->options[i].id));
  lac_xmlout_close(r->content);
}

/* The provision that a quotation is of, said where it is another than that of
 * the one before. */
static void put_quotations(lac_report *r, const lac_jurisdiction *j,
                           const lac_cell *c) {
  lac_quotations all = lac_cell_quotations(r->scratch, c);
  const lac_evidence *last = NULL;
  for (size_t i = 0; i < all.n; i++) {
    const lac_evidence *e = all.items[i].at;
    if (last == NULL || !lac_str_eq(last->work, e->work) ||
        !lac_str_eq(last->provision, e->provision))
      put(r, "strong",
          lac_str_format(r->scratch, "%.*s %.*s %.*s (%.*s)", LAC_FMT(e->work),
                         LAC_FMT(e->provision), LAC_FMT(e->heading),
                         LAC_FMT(lac_cell_place(r->scratch, j, e))));
    last = e;
    put_quotation(r, &all.items[i]);
  }
}

static void put_limits(lac_report *r, const lac_cell *c) {
  for (size_t i = 0; i < c->option_n; i++) {
    const lac_cell_narrowing *o = &c->options[i];
    put_labelled(r, R_("Lawful limit"),
                 lac_str_format(r->scratch, "%.*s (%s)",
                                LAC_FMT(lac_rule_title(o->narrowing->title,
                                                       o->narrowing->id)),
                                lac_label_declaration(o)));
  }
  put_labelled(r, R_("Limits that are not allowed"),
               lac_cell_limits(r->scratch, c->restrictions, c->restriction_n));
  for (size_t i = 0; i < c->test_n; i++)
    put_labelled(
        r, R_("Number"),
        lac_str_format(r->scratch, "%.*s: %.*s",
                       LAC_FMT(lac_rule_title(c->tests[i].test->title,
                                              c->tests[i].test->id)),
                       LAC_FMT(lac_cell_number(r->scratch, &c->tests[i]))));
}

static void put_answer(lac_report *r, const lac_jurisdiction *j,
                       const lac_cell *c) {
  const lac_cell_provision *lead = lac_coverage_lead(c);
  const lac_element *remedy = lac_cell_remedy(c);
  open_cell(r, "cell");
  put(r, lac_cell_status_name(c->status),
      lac_str_format(r->scratch, "%s %s", lac_label_symbol(c->status),
                     lac_label_cell(c)));
  put_labelled(r, R_(lac_label_overridden), lac_cell_overrider(r->scratch, c));
  put_labelled(r, R_(lac_label_own_verdict), lac_cell_own(r->scratch, c));
  put_labelled(r, R_(lac_label_was), lac_cell_was(r->scratch, c));
  if (lead != NULL)
    put_labelled(r, R_("Answered first by"),
                 lac_str_format(r->scratch, "%.*s %.*s", LAC_FMT(lead->at.work),
                                LAC_FMT(lead->at.provision)));
  put_quotations(r, j, c);
  put_labelled(r, R_("Missing"), lac_cell_lacks(r->scratch, c));
  put_limits(r, c);
  for (size_t i = 0; i < c->note_n; i++)
    put_labelled(r, R_("Note"), c->notes[i]);
  if (remedy != NULL) {
    put_labelled(r, R_("To do"), remedy->remedy_note);
    lac_str wording = lac_cell_wording(j, c, remedy);
    if (wording.n > 0) put(r, "wording", wording);
  }
  lac_xmlout_close(r->content);
}

static void put_row(lac_report *r, const lac_jurisdiction *j,
                    const lac_cell *c) {
  lac_xmlout_open(r->content, "table:table-row");
  put_asked(r, c->requirement);
  put_answer(r, j, c);
  lac_xmlout_close(r->content);
  lac_arena_reset(r->scratch);
}

/* ---- A jurisdiction ------------------------------------------------------ */

static void put_table(lac_report *r, const lac_jurisdiction *j,
                      const lac_instrument *in) {
  static const char *const heads[] = {N_("What is asked, in our words"),
                                      N_("What the text of the law answers")};
  static const char *const columns[] = {"left", "right"};
  put_heading(r, 2, in->title);
  lac_xmlout_open(r->content, "table:table");
  lac_xmlout_value(
      r->content, "table:name",
      lac_str_format(r->scratch, "%.*s %.*s", LAC_FMT(j->id), LAC_FMT(in->id)));
  lac_xmlout_attribute(r->content, "table:style-name", "table");
  for (int i = 0; i < 2; i++) {
    lac_xmlout_open(r->content, "table:table-column");
    lac_xmlout_attribute(r->content, "table:style-name", columns[i]);
    lac_xmlout_close(r->content);
  }
  lac_xmlout_open(r->content, "table:table-header-rows");
  lac_xmlout_open(r->content, "table:table-row");
  for (int i = 0; i < 2; i++) {
    open_cell(r, "head");
    put(r, "strong", lac_str_of(R_(heads[i])));
    lac_xmlout_close(r->content);
  }
  lac_xmlout_close(r->content);
  lac_xmlout_close(r->content);
  for (size_t i = 0; i < j->cell_n; i++)
    if (lac_str_eq(j->cells[i].requirement->instrument, in->id))
      put_row(r, j, &j->cells[i]);
  lac_xmlout_close(r->content);
}

static void put_work(lac_report *r, const lac_work *w) {
  lac_buf line;
  lac_buf_init(&line, r->scratch);
  lac_buf_format(&line, R_("%.*s: %.*s (%.*s; provisions: %zu"), LAC_FMT(w->id),
                 LAC_FMT(w->title), LAC_FMT(w->path), w->provisions);
  if (w->date.n > 0) lac_buf_format(&line, "; %.*s", LAC_FMT(w->date));
  if (w->status.n > 0) lac_buf_format(&line, "; %.*s", LAC_FMT(w->status));
  lac_buf_add(&line, LAC_STR(")"));
  put(r, NULL, lac_buf_str(&line));
  for (int s = LAC_LIVE; s <= LAC_TOC; s++)
    if (w->inventory.shares[s].elements > 0 &&
        !lac_state_searched((lac_state)s))
      put(r, "soft",
          lac_str_format(r->scratch, R_("not searched: %s (%zu characters)"),
                         lac_label_state((lac_state)s),
                         w->inventory.shares[s].characters));
  for (size_t i = 0; i < w->inventory.dormant_n; i++) {
    const lac_dormant *d = &w->inventory.dormant[i];
    put(r, "soft",
        lac_str_format(r->scratch, R_("%s: %.*s (line %zu)"),
                       lac_label_state(d->state),
                       LAC_FMT(lac_cell_dormant(r->scratch, d)), d->line));
  }
}

static void put_sources(lac_report *r, const lac_jurisdiction *j) {
  if (j->external_n > 0) put_heading(r, 2, lac_str_of(R_(lac_label_external)));
  for (size_t i = 0; i < j->external_n; i++)
    put(r, NULL,
        lac_str_format(r->scratch, "%.*s (%.*s)",
                       LAC_FMT(j->externals[i].cited),
                       LAC_FMT(j->externals[i].from)));
  put_heading(r, 2, lac_str_of(R_("What was read")));
  for (size_t i = 0; i < j->work_n; i++) put_work(r, &j->works[i]);
  for (size_t i = 0; i < j->left_out_n; i++)
    put(r, "soft",
        lac_str_format(r->scratch, R_("left out: %.*s (%s)"),
                       LAC_FMT(j->left_out[i].path), R_(j->left_out[i].why)));
}

/* ---- The whole ----------------------------------------------------------- */

static lac_report *begin(lac_arena *arena,
                         const lac_report_settings *settings) {
  lac_report *r = LAC_NEW(arena, lac_report);
  r->settings = *settings;
  r->arena = arena;
  r->content =
      lac_odf_document(arena, "office:document-content", settings->diag);
  if (r->content == NULL) return NULL;
  r->scratch = lac_arena_new();
  lac_xmlout_raw(r->content, automatic_styles);
  for (int i = 0; i <= LAC_CELL_NOT_EXAMINED; i++)
    lac_xmlout_raw(
        r->content,
        lac_str_dup(
            r->scratch,
            lac_str_format(r->scratch, status_style,
                           lac_cell_status_name((lac_cell_status)i), inks[i])));
  lac_xmlout_raw(r->content, "</office:automatic-styles>");
  lac_xmlout_open(r->content, "office:body");
  lac_xmlout_open(r->content, "office:text");
  put(r, "title", lac_str_of(R_("What the law answers")));
  put(r, NULL, lac_str_of(R_(lac_report_disclaimer)));
  put(r, "soft", lac_str_format(r->scratch, "lacuna %s", settings->version));
  return r;
}

static void add(lac_report *r, const lac_jurisdiction *j) {
  put_heading(r, 1, j->title);
  put_sources(r, j);
  for (size_t i = 0; i < r->settings.rules->instrument_n; i++)
    put_table(r, j, &r->settings.rules->instruments[i]);
  lac_arena_reset(r->scratch);
}

static lac_status end(lac_report *r) {
  lac_arena_free(r->scratch);
  for (int i = 0; i < 3; i++) lac_xmlout_close(r->content);
  lac_xmlout *x =
      lac_odf_document(r->arena, "office:document-styles", r->settings.diag);
  if (x == NULL) {
    lac_xmlout_free(r->content);
    return LAC_EIO;
  }
  lac_xmlout_raw(x, styles);
  lac_xmlout_close(x);
  lac_odf_part parts[] = {{"content.xml", r->content}, {"styles.xml", x}};
  return lac_odf_write(r->arena, r->settings.out,
                       "application/vnd.oasis.opendocument.text", parts, 2,
                       r->settings.diag);
}

const lac_report_format lac_report_odt = {.name = "odt",
                                          .binary = true,
                                          .context = true,
                                          .begin = begin,
                                          .add = add,
                                          .end = end};
