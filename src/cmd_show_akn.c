/* SPDX-License-Identifier: Apache-2.0
 *
 * A statute as Akoma Ntoso 3.0. The bytes are written as they come: there is no
 * tree in between.
 *
 * What the standard has no element for at this place (schedules in a body,
 * definitions, items outside of lists, notes) is an hcontainer with the kind as
 * its name. Text that is not in force keeps its state in an attribute of a
 * namespace of our own.
 */
#include <string.h>

#include "cmd_show.h"
#include "utext.h"

static void put(FILE *out, const char *s) { fputs(s, out); }

/* Text or an attribute's value. What XML cannot hold becomes U+FFFD. */
static void escape(FILE *out, lac_str s) {
  for (size_t i = 0; i < s.n;) {
    size_t from = i;
    uint32_t c = lac_utext_next(s, &i);
    if (c == '&')
      put(out, "&amp;");
    else if (c == '<')
      put(out, "&lt;");
    else if (c == '>')
      put(out, "&gt;");
    else if (c == '"')
      put(out, "&quot;");
    else if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xfffe ||
             c == 0xffff)
      put(out, "\xef\xbf\xbd");
    else if (c >= 0x7f && c < 0xa0)
      fprintf(out, "&#x%x;", (unsigned)c);
    else
      fwrite(s.p + from, 1, i - from, out);
  }
}

static void indent(FILE *out, int depth) { fprintf(out, "%*s", 2 * depth, ""); }

/* <name>text</name> on a line of its own; nothing for no text. */
static void element(FILE *out, int depth, const char *name, lac_str text) {
  if (text.n == 0) return;
  indent(out, depth);
  fprintf(out, "<%s>", name);
  escape(out, text);
  fprintf(out, "</%s>\n", name);
}

static void paragraph(FILE *out, int depth, const char *name, lac_str text) {
  indent(out, depth);
  fprintf(out, "<%s><p>", name);
  escape(out, text);
  fprintf(out, "</p></%s>\n", name);
}

/* Whether the kind is a hierarchical element of the standard. */
static bool hierarchical(lac_kind kind) {
  return kind != LAC_KIND_schedule && kind != LAC_KIND_group &&
         kind != LAC_KIND_item && kind != LAC_KIND_definition &&
         kind != LAC_KIND_note;
}

static void put_node(FILE *out, const lac_node *n, int depth);

/* The children; a wrapup that is the last one closes the element, any other is
 * a paragraph like all others. */
static void put_children(FILE *out, const lac_node *n, int depth) {
  for (const lac_node *c = n->first; c != NULL; c = c->next) {
    if (c->kind == LAC_KIND_wrapup && c->next == NULL && c->first == NULL &&
        c != n->first)
      paragraph(out, depth, "wrapUp", c->text);
    else
      put_node(out, c, depth);
  }
}

/* Depth is bounded by LAC_MAX_DEPTH. */
static void put_node(FILE *out, const lac_node *n, int depth) {
  const char *name = n->kind == LAC_KIND_wrapup ? "alinea"
                     : hierarchical(n->kind)    ? lac_kind_akn(n->kind)
                                                : "hcontainer";
  indent(out, depth);
  fprintf(out, "<%s eId=\"", name);
  escape(out, n->eid);
  put(out, "\"");
  if (!hierarchical(n->kind))
    fprintf(out, " name=\"%s\"", lac_kind_name(n->kind));
  if (n->state != LAC_LIVE)
    fprintf(out, " lac:state=\"%s\"", lac_state_name(n->state));
  put(out, ">\n");
  element(out, depth + 1, "num", n->num);
  element(out, depth + 1, "heading", n->heading);
  if (n->first == NULL) {
    paragraph(out, depth + 1, "content", n->text);
  } else {
    if (n->text.n > 0) paragraph(out, depth + 1, "intro", n->text);
    put_children(out, n, depth + 1);
  }
  indent(out, depth);
  fprintf(out, "</%s>\n", name);
}

/* ---- Metadata --------------------------------------------------------- */

/* The date if it is written as XML Schema writes dates. */
static lac_str iso_date(lac_str s) {
  if (s.n < 10) return LAC_STR("0001-01-01");
  for (size_t i = 0; i < 10; i++) {
    bool ok = i == 4 || i == 7 ? s.p[i] == '-' : s.p[i] >= '0' && s.p[i] <= '9';
    if (!ok) return LAC_STR("0001-01-01");
  }
  return lac_str_sub(s, 0, 10);
}

static void put_level(FILE *out, const lac_statute *st, const char *name,
                      bool language, bool country) {
  lac_str id = st->identifier.n > 0 ? st->identifier : LAC_STR("unknown");
  fprintf(out, "        <%s>\n          <FRBRthis value=\"", name);
  escape(out, id);
  put(out, "\"/>\n          <FRBRuri value=\"");
  escape(out, id);
  put(out, "\"/>\n          <FRBRdate date=\"");
  escape(out, iso_date(st->date));
  put(out, "\" name=\"text\"/>\n          <FRBRauthor href=\"#lacuna\"/>\n");
  if (language) {
    put(out, "          <FRBRlanguage language=\"");
    escape(out, st->language.n > 0 ? st->language : LAC_STR("und"));
    put(out, "\"/>\n");
  }
  if (country) put(out, "          <FRBRcountry value=\"xx\"/>\n");
  fprintf(out, "        </%s>\n", name);
}

void lac_show_akn(FILE *out, const lac_statute *st, const lac_node *top) {
  put(out,
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"\n"
      "            xmlns:lac=\"urn:lacuna:state\">\n"
      "  <act name=\"act\">\n"
      "    <meta>\n"
      "      <identification source=\"#lacuna\">\n");
  put_level(out, st, "FRBRWork", false, true);
  put_level(out, st, "FRBRExpression", true, false);
  put_level(out, st, "FRBRManifestation", false, false);
  put(out,
      "      </identification>\n"
      "      <references source=\"#lacuna\">\n"
      "        <TLCOrganization eId=\"lacuna\" href=\"/lacuna\" "
      "showAs=\"lacuna\"/>\n"
      "      </references>\n"
      "    </meta>\n");
  if (st->title.n > 0) {
    put(out, "    <preface><p><docTitle>");
    escape(out, st->title);
    put(out, "</docTitle></p></preface>\n");
  }
  put(out, "    <body>\n");
  if (top->kind != LAC_KIND_work) {
    put_node(out, top, 3);
  } else {
    if (top->text.n > 0 || top->first == NULL) {
      put(out, "      <hcontainer eId=\"text\" name=\"text\">\n");
      paragraph(out, 4, "content", top->text);
      put(out, "      </hcontainer>\n");
    }
    for (const lac_node *c = top->first; c != NULL; c = c->next)
      put_node(out, c, 3);
  }
  put(out, "    </body>\n  </act>\n</akomaNtoso>\n");
}
