/* SPDX-License-Identifier: Apache-2.0
 *
 * Akoma Ntoso 1.0 to 3.0, and its profiles: LegalDocML.de, AKN4EU, Fedlex,
 * Finlex, Normattiva, what Laws.Africa and the United Nations' tools write.
 *
 *   akomaNtoso
 *     act | bill | doc | documentCollection ...
 *       meta                      FRBRWork, FRBRExpression: identifier, date,
 *                                 language (three letters)
 *       coverPage, preface        the title, docTitle, is in it
 *       preamble                  recitals, enacting words
 *       body                      part, chapter ... section | article, in
 *                                 them subsection, paragraph, list, point
 *       conclusions               signatures
 *       attachments               schedules: attachment/doc/mainBody
 *
 * Each level is num, heading, then content/p, or intro, children and wrapUp.
 * One name stands at different depths: "section" is what lawyers cite in
 * Nairobi, and a group of articles in Berne; "clause" is a bill's section and
 * a part of one. So what a section or clause is, is told by what is in it or
 * around it. Provisions that an amending act quotes (quotedStructure) and notes
 * in the middle of a sentence (authorialNote) are lifted out.
 */
#include <string.h>

#include "heading.h"
#include "markup.h"
#include "reader.h"
#include "utext.h"

static const lac_markup_element elements[] = {
    {"a", LAC_MARKUP_INLINE, 0},
    {"abbr", LAC_MARKUP_INLINE, 0},
    {"act", LAC_MARKUP_BODY, 0},
    {"affectedDocument", LAC_MARKUP_INLINE, 0},
    {"alinea", LAC_MARKUP_STRUCT, LAC_KIND_alinea},
    {"amendmentBody", LAC_MARKUP_BODY, 0},
    {"amendmentList", LAC_MARKUP_BODY, 0},
    {"article", LAC_MARKUP_STRUCT, LAC_KIND_article},
    {"attachment", LAC_MARKUP_SCOPE, LAC_KIND_schedule},
    {"authorialNote", LAC_MARKUP_NOTE, 0},
    {"b", LAC_MARKUP_INLINE, 0},
    {"bill", LAC_MARKUP_BODY, 0},
    {"body", LAC_MARKUP_BODY, 0},
    {"book", LAC_MARKUP_STRUCT, LAC_KIND_book},
    {"br", LAC_MARKUP_BREAK, 0},
    {"chapter", LAC_MARKUP_STRUCT, LAC_KIND_chapter},
    {"citation", LAC_MARKUP_STRUCT, LAC_KIND_alinea},
    {"clause", LAC_MARKUP_STRUCT, LAC_KIND_section},
    {"collectionBody", LAC_MARKUP_BODY, 0},
    {"component", LAC_MARKUP_BODY, 0},
    {"concept", LAC_MARKUP_INLINE, 0},
    {"conclusions", LAC_MARKUP_FACTS, 0},
    {"coverPage", LAC_MARKUP_FACTS, 0},
    {"date", LAC_MARKUP_INLINE, 0},
    {"def", LAC_MARKUP_INLINE, 0},
    {"del", LAC_MARKUP_MARK, 0},
    {"division", LAC_MARKUP_STRUCT, LAC_KIND_division},
    {"doc", LAC_MARKUP_BODY, 0},
    {"docCommittee", LAC_MARKUP_INLINE, 0},
    {"docDate", LAC_MARKUP_INLINE, 0},
    {"docIntroducer", LAC_MARKUP_INLINE, 0},
    {"docJurisdiction", LAC_MARKUP_INLINE, 0},
    {"docNumber", LAC_MARKUP_INLINE, 0},
    {"docProponent", LAC_MARKUP_INLINE, 0},
    {"docPurpose", LAC_MARKUP_INLINE, 0},
    {"docStage", LAC_MARKUP_INLINE, 0},
    {"docStatus", LAC_MARKUP_INLINE, 0},
    {"docTitle", LAC_MARKUP_NAME, 0},
    {"docType", LAC_MARKUP_INLINE, 0},
    {"docketNumber", LAC_MARKUP_INLINE, 0},
    {"documentCollection", LAC_MARKUP_BODY, 0},
    {"documentRef", LAC_MARKUP_INLINE, 0},
    {"entity", LAC_MARKUP_INLINE, 0},
    {"eol", LAC_MARKUP_BREAK, 0},
    {"event", LAC_MARKUP_INLINE, 0},
    {"fillIn", LAC_MARKUP_INLINE, 0},
    {"hcontainer", LAC_MARKUP_STRUCT, LAC_KIND_group},
    {"heading", LAC_MARKUP_HEAD, 0},
    {"i", LAC_MARKUP_INLINE, 0},
    {"indent", LAC_MARKUP_STRUCT, LAC_KIND_item},
    {"inline", LAC_MARKUP_INLINE, 0},
    {"ins", LAC_MARKUP_INLINE, 0},
    {"item", LAC_MARKUP_STRUCT, LAC_KIND_item},
    {"judge", LAC_MARKUP_INLINE, 0},
    {"lawyer", LAC_MARKUP_INLINE, 0},
    {"legislature", LAC_MARKUP_INLINE, 0},
    {"level", LAC_MARKUP_STRUCT, LAC_KIND_paragraph},
    {"listConclusion", LAC_MARKUP_WRAPUP, 0},
    {"listIntroduction", LAC_MARKUP_TEXT, 0},
    {"listWrapUp", LAC_MARKUP_WRAPUP, 0},
    {"location", LAC_MARKUP_INLINE, 0},
    {"mainBody", LAC_MARKUP_BODY, 0},
    {"meta", LAC_MARKUP_FACTS, 0},
    {"mmod", LAC_MARKUP_INLINE, 0},
    {"mod", LAC_MARKUP_INLINE, 0},
    {"mref", LAC_MARKUP_INLINE, 0},
    {"neutralCitation", LAC_MARKUP_INLINE, 0},
    {"noteRef", LAC_MARKUP_MARK, 0},
    {"num", LAC_MARKUP_LABEL, 0},
    {"object", LAC_MARKUP_INLINE, 0},
    {"omissis", LAC_MARKUP_INLINE, 0},
    {"organization", LAC_MARKUP_INLINE, 0},
    {"p", LAC_MARKUP_TEXT, 0},
    {"paragraph", LAC_MARKUP_STRUCT, LAC_KIND_paragraph},
    {"part", LAC_MARKUP_STRUCT, LAC_KIND_part},
    {"party", LAC_MARKUP_INLINE, 0},
    {"person", LAC_MARKUP_INLINE, 0},
    {"placeholder", LAC_MARKUP_INLINE, 0},
    {"point", LAC_MARKUP_STRUCT, LAC_KIND_point},
    {"portionBody", LAC_MARKUP_BODY, 0},
    {"preamble", LAC_MARKUP_SCOPE, LAC_KIND_group},
    {"preface", LAC_MARKUP_FACTS, 0},
    {"process", LAC_MARKUP_INLINE, 0},
    {"proviso", LAC_MARKUP_STRUCT, LAC_KIND_alinea},
    {"quantity", LAC_MARKUP_INLINE, 0},
    {"quotedStructure", LAC_MARKUP_QUOTE, LAC_KIND_alinea},
    {"quotedText", LAC_MARKUP_INLINE, 0},
    {"recital", LAC_MARKUP_STRUCT, LAC_KIND_paragraph},
    {"ref", LAC_MARKUP_INLINE, 0},
    {"remark", LAC_MARKUP_NOTE, 0},
    {"rmod", LAC_MARKUP_INLINE, 0},
    {"role", LAC_MARKUP_INLINE, 0},
    {"rref", LAC_MARKUP_INLINE, 0},
    {"rule", LAC_MARKUP_STRUCT, LAC_KIND_rule},
    {"section", LAC_MARKUP_STRUCT, LAC_KIND_section},
    {"session", LAC_MARKUP_INLINE, 0},
    {"shortTitle", LAC_MARKUP_INLINE, 0},
    {"signature", LAC_MARKUP_INLINE, 0},
    {"span", LAC_MARKUP_INLINE, 0},
    {"sub", LAC_MARKUP_INLINE, 0},
    {"subchapter", LAC_MARKUP_STRUCT, LAC_KIND_division},
    {"subclause", LAC_MARKUP_STRUCT, LAC_KIND_subsection},
    {"subdivision", LAC_MARKUP_STRUCT, LAC_KIND_division},
    {"subheading", LAC_MARKUP_HEAD, 0},
    {"subparagraph", LAC_MARKUP_STRUCT, LAC_KIND_subparagraph},
    {"subpart", LAC_MARKUP_STRUCT, LAC_KIND_division},
    {"subrule", LAC_MARKUP_STRUCT, LAC_KIND_subsection},
    {"subsection", LAC_MARKUP_STRUCT, LAC_KIND_subsection},
    {"subtitle", LAC_MARKUP_STRUCT, LAC_KIND_division},
    {"sup", LAC_MARKUP_INLINE, 0},
    {"tblock", LAC_MARKUP_STRUCT, LAC_KIND_group},
    {"term", LAC_MARKUP_INLINE, 0},
    {"time", LAC_MARKUP_INLINE, 0},
    {"title", LAC_MARKUP_STRUCT, LAC_KIND_title},
    {"toc", LAC_MARKUP_TOC, 0},
    {"tome", LAC_MARKUP_STRUCT, LAC_KIND_book},
    {"tr", LAC_MARKUP_ROW, 0},
    {"transitional", LAC_MARKUP_STRUCT, LAC_KIND_section},
    {"u", LAC_MARKUP_INLINE, 0},
    {"wrap", LAC_MARKUP_WRAPUP, 0},
    {"wrapUp", LAC_MARKUP_WRAPUP, 0},
};

/* Where in the metadata the parser stands. */
typedef struct {
  bool work;
  bool expression;
} facts;

/* Keeps the first value that the file gives. */
static void keep(lac_statute *st, lac_str *to, lac_str value) {
  if (to->n == 0) *to = lac_str_copy(st->arena, lac_str_trim(value));
}

static void read_fact(lac_statute *st, facts *f, lac_str name,
                      const lac_xml_attrs *attrs) {
  lac_str value = lac_xml_attr(attrs, "value");
  if (lac_str_eq(name, LAC_STR("FRBRWork"))) {
    f->work = true;
  } else if (lac_str_eq(name, LAC_STR("FRBRExpression"))) {
    f->expression = true;
  } else if (f->work && lac_str_eq(name, LAC_STR("FRBRuri"))) {
    keep(st, &st->identifier, value);
  } else if (f->expression && lac_str_eq(name, LAC_STR("FRBRdate"))) {
    keep(st, &st->date, lac_xml_attr(attrs, "date"));
  } else if (lac_str_eq(name, LAC_STR("FRBRlanguage"))) {
    keep(st, &st->language,
         lac_utext_language(st->arena, lac_xml_attr(attrs, "language")));
  }
}

static bool is_schedule(lac_str name) {
  static const char *const names[] = {"schedule", "annex", "appendix"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (lac_str_eq_nocase(name, lac_str_of(names[i]))) return true;
  return false;
}

/* What `lacuna show --format akn` wrote of it. */
static lac_state own_state(lac_str name) {
  for (lac_state state = LAC_LIVE; state <= LAC_TOC; state++)
    if (lac_str_eq(name, lac_str_of(lac_state_name(state)))) return state;
  return LAC_LIVE;
}

static void opened(lac_markup *markup, lac_str name, lac_node *node,
                   const lac_xml_attrs *attrs) {
  if (lac_str_starts(name, LAC_STR("FRBR"))) {
    read_fact(lac_markup_statute(markup), lac_markup_user(markup), name, attrs);
    return;
  }
  if (node == NULL || node->parent == NULL) return;
  bool inside = lac_node_provision(node->parent) != NULL;
  if (lac_str_eq(name, LAC_STR("clause")) && inside)
    node->kind = LAC_KIND_item;
  else if (lac_str_eq(name, LAC_STR("hcontainer")) && inside)
    node->kind = LAC_KIND_alinea;
  else if (lac_str_eq(name, LAC_STR("hcontainer")) &&
           is_schedule(lac_xml_attr(attrs, "name")))
    node->kind = LAC_KIND_schedule;
  if (node->state == LAC_LIVE)
    node->state = own_state(lac_xml_attr(attrs, "state"));
  if (node->state == LAC_LIVE &&
      lac_str_eq(lac_xml_attr(attrs, "status"), LAC_STR("removed")))
    node->state = LAC_REPEALED;
}

/* A section of articles is a group. */
static void closed(lac_markup *markup, lac_str name, lac_node *node) {
  facts *f = lac_markup_user(markup);
  if (lac_str_eq(name, LAC_STR("FRBRWork"))) f->work = false;
  if (lac_str_eq(name, LAC_STR("FRBRExpression"))) f->expression = false;
  if (!lac_str_eq(name, LAC_STR("section")) || node->kind != LAC_KIND_section)
    return;
  for (const lac_node *n = node->first; n != NULL; n = n->next)
    if (lac_kind_level(n->kind) == 1 || lac_kind_level(n->kind) == 2)
      node->kind = LAC_KIND_division;
}

static int bid(lac_str head) {
  static const char *const spaces[] = {"akomantoso.org/",
                                       "docs.oasis-open.org/legaldocml/ns/akn"};
  if (lac_str_find(head, LAC_STR("akomaNtoso")) == head.n) return 0;
  for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
    if (lac_str_find(head, lac_str_of(spaces[i])) < head.n) return 90;
  return lac_str_find(head, LAC_STR("<akomaNtoso")) < head.n ? 60 : 0;
}

static lac_status read_akn(lac_statute *statute, const lac_languages *languages,
                           lac_diag *diag) {
  static const lac_markup_format format = {
      elements, sizeof elements / sizeof *elements, opened, closed, NULL};
  facts f = {false, false};
  lac_status status = lac_markup_read(&format, statute, languages, &f, diag);
  if (status != LAC_OK) return status;
  lac_headings *headings =
      lac_headings_new(statute->arena, languages,
                       lac_languages_find(languages, statute->language));
  for (lac_node *n = statute->root; n != NULL;
       n = lac_node_walk(statute->root, n))
    if (lac_kind_level(n->kind) == 2) lac_heading_states(headings, n);
  return LAC_OK;
}

const lac_reader lac_reader_akn = {"akn", "Akoma Ntoso", bid, read_akn};
