/* SPDX-License-Identifier: Apache-2.0
 *
 * What the readers of text formats share: a statute that grows heading by
 * heading and line by line. Headings make groups and provisions; lines go to
 * the outline of whatever was opened last.
 */
#ifndef LAC_TEXT_TREE_H
#define LAC_TEXT_TREE_H

#include "heading.h"
#include "outline.h"

/* Groups that are open at one time; deeper ones hang on the deepest. */
#define LAC_TEXT_DEPTH 32

typedef struct {
  lac_statute *st;
  lac_headings *headings;
  lac_outline *outline;
  lac_node *open;  /* the node that lines go to */
  bool begun;      /* lines went to it */
  bool part_first; /* the outermost groups are parts, with books in them */
  struct {
    lac_node *node;
    int level; /* of the heading */
    int rank;
  } groups[LAC_TEXT_DEPTH];
  size_t depth;
} lac_text_tree;

/* A tree for the empty statute; its language is taken from the statute, or
 * found from the source's text. */
void lac_text_tree_init(lac_text_tree *tree, lac_statute *statute,
                        const lac_languages *languages);

/* Opens a group or a provision under a heading of that level (1 the highest).
 * What of `text` is neither number nor heading is added to `ignored`. */
lac_node *lac_text_tree_heading(lac_text_tree *tree, const lac_heading *heading,
                                lac_str text, int level, size_t offset);

/* Takes the group that was opened last, and has nothing in it, out of the tree
 * again; its words then count as met by nothing until they are used. */
void lac_text_tree_retract(lac_text_tree *tree);

/* A node for text that is no law (a note), beside the lines of the open node:
 * the caller fills it. */
lac_node *lac_text_tree_note(lac_text_tree *tree, size_t offset);

/* A line of the open node; see lac_outline_line and lac_outline_runs. */
void lac_text_tree_line(lac_text_tree *tree, lac_str line,
                        const lac_place *runs, size_t run_count, size_t indent,
                        bool joined);

/* The open node has all its lines. */
void lac_text_tree_close(lac_text_tree *tree);

#endif
