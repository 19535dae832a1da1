/* SPDX-License-Identifier: Apache-2.0
 *
 * A work as a tree of numbered elements, in Akoma Ntoso's vocabulary.
 *
 *   work  Computer Crimes Act
 *    `- part II  Offences
 *        `- section 3  Unlawful access             <- the provision: cited
 *            |- subsection (1)  "A person who, without authority,"  <- lead-in
 *            |   |- paragraph (a)  "gains access to a system; or"
 *            |   |- paragraph (b)  "keeps such access,"
 *            |   `- wrapup  "commits an offence."  <- closing words
 *            `- subsection (2)  ...
 *
 * A node's own text comes before its children. Text that follows them is a
 * wrapup child; a further unnumbered paragraph is an alinea child. Nothing of
 * the input's text is dropped: what has no number hangs on its ancestor, what
 * is no law (notes, tables of contents, front matter) stays with a state that
 * says so.
 */
#ifndef LAC_STATUTE_H
#define LAC_STATUTE_H

#include <stdint.h>

#include "source.h"
#include "status.h"
#include "str.h"

typedef enum {
#define KIND(name, akn, eid, level) LAC_KIND_##name,
#include "kinds.def"
#undef KIND
  LAC_KIND_COUNT
} lac_kind;

/* Whether a text is law in force. Only LAC_LIVE text answers a requirement. */
typedef enum {
  LAC_LIVE,
  LAC_REPEALED,
  LAC_REPLACED,  /* an older or other version of a text that is here too */
  LAC_PENDING,   /* not yet in force */
  LAC_SUSPENDED, /* suspended or struck down */
  LAC_QUOTED,    /* text that an amending act puts into another act */
  LAC_TREATY,    /* a treaty's words in a schedule or annex */
  LAC_NOTED,     /* editors' notes, history, headnotes */
  LAC_TOC        /* table of contents */
} lac_state;

/* A run of a node's text that is a run of the source's text too: text byte
 * `at` and those after it stand at `offset` and after it. */
typedef struct {
  uint32_t at;
  size_t offset;
} lac_place;

/* The index of the run, among the n (at least one) in the order of the text,
 * that byte `at` of the text is in. */
size_t lac_place_find(const lac_place *places, size_t n, size_t at);

typedef struct lac_node lac_node;
struct lac_node {
  lac_kind kind;
  lac_state state;
  lac_str num;  /* as printed: "§ 45b", "Article 57-1", "(2)", "" */
  lac_str cite; /* of provisions: as cited, "45b", "57-1"; else "" */
  lac_str heading;
  lac_str text; /* own text; white space as in the source */
  lac_str eid;  /* unique in the work once lac_eid_assign() has run */
  lac_node *parent;
  lac_node *first;
  lac_node *last;
  lac_node *next;
  size_t offset; /* where the element begins in the source */
  lac_place *places;
  uint32_t place_count;
  uint32_t place_cap;
  uint32_t text_cap; /* 0: text points into the source or a reader's memory */
  uint32_t depth;
  uint32_t piece; /* norm.h: its first piece, and how many; 0 before that */
  uint32_t piece_n;
};

typedef struct {
  lac_arena *arena; /* the tree lives here */
  const lac_source *source;
  const char *format; /* name of the reader */
  lac_node *root;
  lac_str title;
  lac_str short_title; /* abbreviation or short name, "" */
  lac_str language;    /* BCP 47 as the file says, "" */
  lac_str identifier;  /* official identifier, "" */
  lac_str date;        /* date of this text, as printed, "" */
  lac_str status;      /* what the file says of its status, "" */
  size_t text_in;      /* characters of text that the reader met; what the
                          tree holds less is a loss (lacuna show --stats) */
  size_t ignored;      /* of those, left out on purpose (markup, keys) */
} lac_statute;

/* A statute with an empty root, in arena. */
lac_statute *lac_statute_new(lac_arena *arena, const lac_source *source,
                             const char *format);

/* Appends a child of the kind to parent and returns it; its offset is where it
 * begins in the source. Earlier node pointers stay valid. Below LAC_MAX_DEPTH
 * levels it is appended to parent's parent instead. */
lac_node *lac_statute_add(lac_statute *statute, lac_node *parent, lac_kind kind,
                          size_t offset);

/* Appends text to the node's own text. text must live as long as the statute's
 * arena; it stands at offset in the source. A reader that changes the text
 * (unescapes, joins lines) calls this once for each unchanged run; separators
 * that it invents (a blank for a line break) may be given with the offset of
 * what they stand for. */
void lac_statute_text(lac_statute *statute, lac_node *node, lac_str text,
                      size_t offset);

/* The first n bytes of the node's own text become its heading. */
void lac_node_take_heading(lac_node *node, size_t n);

/* The source offset of byte `at` of the node's own text. */
size_t lac_node_offset(const lac_node *node, size_t at);

/* The provision that the node is or stands in; NULL above provisions. */
const lac_node *lac_node_provision(const lac_node *node);

/* 0..4, see kinds.def. */
int lac_kind_level(lac_kind kind);
/* Our name of the kind ("section"), Akoma Ntoso's element, its eId prefix. */
const char *lac_kind_name(lac_kind kind);
const char *lac_kind_akn(lac_kind kind);
const char *lac_kind_eid(lac_kind kind);
const char *lac_state_name(lac_state state);

/* The node after `node` in document order inside root's subtree, NULL at the
 * end. Walk: for (n = root; n != NULL; n = lac_node_walk(root, n)). */
lac_node *lac_node_walk(const lac_node *root, const lac_node *node);

/* The same, but passing over node's subtree. */
lac_node *lac_node_skip(const lac_node *root, const lac_node *node);

/* Gives node and all below it the state. */
void lac_node_set_state(lac_node *node, lac_state state);

/* Characters (bytes that are no white space) of num, heading and text of node
 * and all below it: what `text_in` is compared with. */
size_t lac_node_size(const lac_node *node);

#endif
