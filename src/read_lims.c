/* SPDX-License-Identifier: Apache-2.0
 *
 * The XML of Canada's federal law (Justice Laws, "LIMS").
 *
 *   Statute | Regulation | Bill   @lims:pit-date @lims:current-date @xml:lang
 *     Identification              titles, chapter number, history of the bill
 *     Introduction                preamble
 *     Body
 *       Heading @level            Label "PART 1", TitleText; what follows is
 *                                 in it up to the next of its level
 *       Section                   MarginalNote (its heading), Label, Text,
 *         Subsection              each level the same: Label, Text, children,
 *           Paragraph             and Continued... for the words after them
 *             Subparagraph / Clause / Subclause / Subsubclause
 *         Definition              DefinedTermEn, DefinedTermFr in its Text
 *         HistoricalNote          where the text comes from
 *     Schedule                    forms, tables, lists, treaties; two of them,
 *                                 known by their id, are the editors' own:
 *                                 related provisions, amendments not in force
 *     RecentAmendments
 */
#include "markup.h"
#include "reader.h"

static const lac_markup_element elements[] = {
    {"AmendedText", LAC_MARKUP_QUOTE, LAC_KIND_alinea},
    {"Amendment", LAC_MARKUP_NOTE, 0},
    {"BilingualGroup", LAC_MARKUP_SCOPE, LAC_KIND_group},
    {"BillHistory", LAC_MARKUP_NOTE, 0},
    {"BillNumber", LAC_MARKUP_NOTE, 0},
    {"BillRefNumber", LAC_MARKUP_NOTE, 0},
    {"Body", LAC_MARKUP_BODY, 0},
    {"Chapter", LAC_MARKUP_NOTE, 0},
    {"Clause", LAC_MARKUP_STRUCT, LAC_KIND_point},
    {"ContinuedClause", LAC_MARKUP_WRAPUP, 0},
    {"ContinuedDefinition", LAC_MARKUP_WRAPUP, 0},
    {"ContinuedFormulaParagraph", LAC_MARKUP_WRAPUP, 0},
    {"ContinuedParagraph", LAC_MARKUP_WRAPUP, 0},
    {"ContinuedSectionSubsection", LAC_MARKUP_WRAPUP, 0},
    {"ContinuedSubclause", LAC_MARKUP_WRAPUP, 0},
    {"ContinuedSubparagraph", LAC_MARKUP_WRAPUP, 0},
    {"DefinedTermEn", LAC_MARKUP_TERM, 0},
    {"DefinedTermFr", LAC_MARKUP_TERM, 0},
    {"Definition", LAC_MARKUP_STRUCT, LAC_KIND_definition},
    {"DefinitionEnOnly", LAC_MARKUP_INLINE, 0},
    {"DefinitionFrOnly", LAC_MARKUP_INLINE, 0},
    {"DefinitionRef", LAC_MARKUP_INLINE, 0},
    {"DocumentInternal", LAC_MARKUP_BODY, 0},
    {"Emphasis", LAC_MARKUP_INLINE, 0},
    {"Footnote", LAC_MARKUP_NOTE, 0},
    {"FootnoteRef", LAC_MARKUP_MARK, 0},
    {"FormGroup", LAC_MARKUP_SCOPE, LAC_KIND_group},
    {"FormHeading", LAC_MARKUP_HEAD, 0},
    {"Group", LAC_MARKUP_SCOPE, LAC_KIND_group},
    {"GroupHeading", LAC_MARKUP_HEADING, 0},
    {"Heading", LAC_MARKUP_HEADING, 0},
    {"HistoricalNote", LAC_MARKUP_NOTE, 0},
    {"Identification", LAC_MARKUP_FACTS, 0},
    {"Introduction", LAC_MARKUP_BODY, 0},
    {"Item", LAC_MARKUP_STRUCT, LAC_KIND_item},
    {"Label", LAC_MARKUP_LABEL, 0},
    {"Language", LAC_MARKUP_INLINE, 0},
    {"Leader", LAC_MARKUP_INLINE, 0},
    {"LongTitle", LAC_MARKUP_NOTE, 0},
    {"MarginalNote", LAC_MARKUP_HEAD, 0},
    {"Note", LAC_MARKUP_NOTE, 0},
    {"Order", LAC_MARKUP_SCOPE, LAC_KIND_group},
    {"OriginatingRef", LAC_MARKUP_TEXT, 0},
    {"Paragraph", LAC_MARKUP_STRUCT, LAC_KIND_paragraph},
    {"Parliament", LAC_MARKUP_NOTE, 0},
    {"Preamble", LAC_MARKUP_SCOPE, LAC_KIND_group},
    {"Provision", LAC_MARKUP_STRUCT, LAC_KIND_alinea},
    {"ReadAsText", LAC_MARKUP_QUOTE, LAC_KIND_alinea},
    {"ReaderNote", LAC_MARKUP_NOTE, 0},
    {"RelatedOrNotInForce", LAC_MARKUP_SCOPE, LAC_KIND_group},
    {"Repealed", LAC_MARKUP_REPEALED, 0},
    {"RunningHead", LAC_MARKUP_NOTE, 0},
    {"Schedule", LAC_MARKUP_SCOPE, LAC_KIND_schedule},
    {"Section", LAC_MARKUP_STRUCT, LAC_KIND_section},
    {"SectionPiece", LAC_MARKUP_STRUCT, LAC_KIND_alinea},
    {"ShortTitle", LAC_MARKUP_TITLE, 0},
    {"Sub", LAC_MARKUP_INLINE, 0},
    {"Subclause", LAC_MARKUP_STRUCT, LAC_KIND_item},
    {"Subparagraph", LAC_MARKUP_STRUCT, LAC_KIND_subparagraph},
    {"Subsection", LAC_MARKUP_STRUCT, LAC_KIND_subsection},
    {"Subsubclause", LAC_MARKUP_STRUCT, LAC_KIND_item},
    {"Sup", LAC_MARKUP_INLINE, 0},
    {"TableGroup", LAC_MARKUP_SCOPE, LAC_KIND_group},
    {"Text", LAC_MARKUP_TEXT, 0},
    {"TitleText", LAC_MARKUP_HEAD, 0},
    {"XRefExternal", LAC_MARKUP_INLINE, 0},
    {"XRefInternal", LAC_MARKUP_INLINE, 0},
    {"row", LAC_MARKUP_ROW, 0},
    {"title", LAC_MARKUP_HEAD, 0},
};

static lac_str kept(const lac_statute *st, lac_str s) {
  return lac_str_copy(st->arena, s);
}

static void open_work(lac_statute *st, lac_str *today,
                      const lac_xml_attrs *attrs) {
  lac_str in_force = lac_xml_attr(attrs, "in-force");
  st->language = kept(st, lac_xml_attr(attrs, "lang"));
  st->date = kept(st, lac_xml_attr(attrs, "pit-date"));
  if (in_force.n > 0)
    st->status = lac_str_eq(in_force, LAC_STR("no")) ? LAC_STR("not in force")
                                                     : LAC_STR("in force");
  *today = kept(st, lac_xml_attr(attrs, "current-date"));
}

/* The state that an element's attributes tell. */
static void opened(lac_markup *markup, lac_str name, lac_node *node,
                   const lac_xml_attrs *attrs) {
  (void)name;
  lac_str *today = lac_markup_user(markup);
  if (node == NULL) return;
  if (node->parent == NULL) open_work(lac_markup_statute(markup), today, attrs);
  if (node->state != LAC_LIVE) return;
  lac_str id = lac_xml_attr(attrs, "id");
  lac_str start = lac_xml_attr(attrs, "inforce-start-date");
  if (lac_str_eq(lac_xml_attr(attrs, "in-force"), LAC_STR("no")) ||
      lac_str_eq(id, LAC_STR("NifProvs")) ||
      (start.n == today->n && lac_str_cmp(start, *today) > 0))
    node->state = LAC_PENDING;
  else if (lac_str_eq(id, LAC_STR("RelatedProvs")))
    node->state = LAC_NOTED;
}

static void closed(lac_markup *markup, lac_str name, lac_node *node) {
  lac_statute *st = lac_markup_statute(markup);
  if (lac_str_eq(name, LAC_STR("ConsolidatedNumber")) ||
      lac_str_eq(name, LAC_STR("InstrumentNumber")))
    st->identifier = lac_str_trim(node->text);
  if (lac_str_eq(name, LAC_STR("LongTitle")) && st->title.n == 0)
    st->title = lac_str_trim(node->text);
}

/* DefinedTermEn is the English term, DefinedTermFr the French one. */
static bool own_term(const lac_markup *markup, lac_str name) {
  bool french =
      lac_str_starts(lac_markup_statute(markup)->language, LAC_STR("fr"));
  return lac_str_ends(name, LAC_STR("Fr")) == french;
}

static int bid(lac_str head) {
  static const char *const roots[] = {"<Statute", "<Regulation", "<Bill"};
  if (lac_str_find(head, LAC_STR("justice.gc.ca/lims")) == head.n) return 0;
  for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
    if (lac_str_find(head, lac_str_of(roots[i])) < head.n) return 90;
  return 0;
}

static lac_status read_lims(lac_statute *statute,
                            const lac_languages *languages, lac_diag *diag) {
  static const lac_markup_format format = {
      elements, sizeof elements / sizeof *elements, opened, closed, own_term};
  lac_str today = {NULL, 0};
  return lac_markup_read(&format, statute, languages, &today, diag);
}

const lac_reader lac_reader_lims = {"lims", "Justice Laws XML (Canada)", bid,
                                    read_lims};
