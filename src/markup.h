/* SPDX-License-Identifier: Apache-2.0
 *
 * What the readers of legislative XML share. A format says in a table what
 * each of its elements is (its role), and by calls what attributes mean; the
 * tree is built here.
 *
 * Each open element has a frame that says what text in it is: a number or
 * heading that is being captured, text of a node, or nothing yet. Text where
 * none is expected makes a node of its own, so an element that nobody told us
 * of loses nothing.
 */
#ifndef LAC_MARKUP_H
#define LAC_MARKUP_H

#include "language.h"
#include "statute.h"
#include "xml.h"

typedef enum {
  LAC_MARKUP_BLOCK,   /* what is unknown, too: a paragraph if it has text */
  LAC_MARKUP_STRUCT,  /* a node of the kind */
  LAC_MARKUP_SCOPE,   /* one that headings divide */
  LAC_MARKUP_QUOTE,   /* the same, put into another act */
  LAC_MARKUP_BODY,    /* headings divide it, but it is no node */
  LAC_MARKUP_HEADING, /* a heading over what follows, @level deep */
  LAC_MARKUP_LABEL,   /* the number of the element that it stands in */
  LAC_MARKUP_HEAD,    /* a heading of the element that it stands in */
  LAC_MARKUP_TEXT,
  LAC_MARKUP_WRAPUP, /* the words after the items of a list */
  LAC_MARKUP_NOTE,   /* editors' words, all in one node */
  LAC_MARKUP_TOC,    /* the same for a table of contents */
  LAC_MARKUP_ROW,    /* a table's row: its cells in one node */
  LAC_MARKUP_FACTS,  /* about the work: what is in it is a note */
  LAC_MARKUP_TITLE,  /* the work's title and nothing else */
  LAC_MARKUP_NAME,   /* words of a note that are the work's title, too */
  LAC_MARKUP_INLINE, /* a part of the text around it */
  LAC_MARKUP_TERM,   /* the same: what a definition defines */
  LAC_MARKUP_REPEALED,
  LAC_MARKUP_BREAK, /* a line's end in a text */
  LAC_MARKUP_MARK   /* no text: the sign of a footnote, deleted words */
} lac_markup_role;

typedef struct {
  const char *name; /* local name */
  lac_markup_role role;
  lac_kind kind;
} lac_markup_element;

typedef struct lac_markup lac_markup;

typedef struct {
  const lac_markup_element *elements; /* in the order of strcmp() */
  size_t count;
  /* The calls may be NULL. `node` is what the element made, NULL where it made
   * none; for the root it is the work. */
  void (*opened)(lac_markup *markup, lac_str name, lac_node *node,
                 const lac_xml_attrs *attrs);
  /* Here it is what the element made or stands in. */
  void (*closed)(lac_markup *markup, lac_str name, lac_node *node);
  /* Whether a term's element is of the work's language. */
  bool (*own_term)(const lac_markup *markup, lac_str name);
} lac_markup_format;

/* The statute being filled, for the calls of a format. */
lac_statute *lac_markup_statute(const lac_markup *markup);
const lac_languages *lac_markup_languages(const lac_markup *markup);
/* What the format keeps while it reads; the `user` of lac_markup_read(). */
void *lac_markup_user(const lac_markup *markup);

/* The kind of a group by the word before its number ("PART 2"). */
lac_kind lac_markup_group_kind(const lac_markup *markup, lac_str label);

/* The node and all live text below it are a treaty's. */
void lac_markup_treaty(lac_node *node);

/* Fills the statute's tree from its source's XML. Errors as for
 * lac_xml_read(). */
lac_status lac_markup_read(const lac_markup_format *format,
                           lac_statute *statute, const lac_languages *languages,
                           void *user, lac_diag *diag);

#endif
