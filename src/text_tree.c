/* SPDX-License-Identifier: Apache-2.0 */
#include "text_tree.h"

#include "utext.h"

void lac_text_tree_init(lac_text_tree *t, lac_statute *st,
                        const lac_languages *languages) {
  const lac_language *language = NULL;
  if (st->language.n > 0)
    language = lac_languages_find(languages, st->language);
  if (language == NULL) /* The first pages are enough, and quick. */
    language = lac_languages_detect(languages,
                                    lac_str_sub(st->source->text, 0, 16384));
  *t = (lac_text_tree){.st = st, .open = st->root};
  t->headings = lac_headings_new(st->arena, languages, language);
  t->outline = lac_outline_new(st, languages);
}

void lac_text_tree_close(lac_text_tree *t) {
  if (t->begun) lac_outline_end(t->outline);
  t->begun = false;
  if (t->open != NULL && lac_kind_level(t->open->kind) == 2)
    lac_heading_states(t->headings, t->open);
}

/* The node that a group of this level and rank, or a provision (rank -1) of
 * this level, stands in. */
static lac_node *parent_of(lac_text_tree *t, int level, int rank) {
  while (t->depth > 0) {
    int top = t->groups[t->depth - 1].level;
    if (top < level) break;
    if (top == level && (rank < 0 || t->groups[t->depth - 1].rank < rank))
      break;
    t->depth--;
  }
  return t->depth > 0 ? t->groups[t->depth - 1].node : t->st->root;
}

/* Whether a heading says that something is no law in force, and no more. */
static bool says_state(lac_text_tree *t, lac_str heading) {
  return lac_heading_state(t->headings, heading) != LAC_LIVE;
}

/* Such a heading without a label heads nothing: it is a remark on what stands
 * before it, and what comes after it is law. */
static lac_node *remark(lac_text_tree *t, lac_str heading, size_t offset) {
  lac_node *parent = t->depth > 0 ? t->groups[t->depth - 1].node : t->st->root;
  t->open = lac_statute_add(t->st, parent, LAC_KIND_group, offset);
  t->open->heading = heading;
  t->open->state = lac_heading_state(t->headings, heading);
  return t->open;
}

lac_node *lac_text_tree_heading(lac_text_tree *t, const lac_heading *h,
                                lac_str text, int level, size_t offset) {
  lac_text_tree_close(t);
  bool provision = lac_kind_level(h->kind) == 2;
  int rank = -1;
  if (!provision) {
    rank = lac_heading_rank(h->kind, h->num.n > 0 ? h->num : h->heading);
    if (h->kind == LAC_KIND_part && t->depth == 0) t->part_first = true;
    if (h->kind == LAC_KIND_part && t->part_first) rank = 0;
    if (h->kind == LAC_KIND_schedule) rank = 0;
    if (h->kind == LAC_KIND_group) rank = 99;
  }
  if (h->kind == LAC_KIND_group && says_state(t, h->heading))
    return remark(t, h->heading, offset);
  lac_node *parent = parent_of(t, level, rank);
  lac_node *node = lac_statute_add(t->st, parent, h->kind, offset);
  node->num = h->num;
  node->heading = h->heading;
  size_t all = lac_str_solid(text);
  size_t kept = lac_str_solid(h->num) + lac_str_solid(h->heading);
  if (all > kept) t->st->ignored += all - kept;
  if (!provision) {
    if (node->state == LAC_LIVE)
      node->state = lac_heading_section_state(
          t->headings, h->heading.n > 0 ? h->heading : h->num);
    if (t->depth < LAC_TEXT_DEPTH) {
      t->groups[t->depth].node = node;
      t->groups[t->depth].level = level;
      t->groups[t->depth++].rank = rank;
    }
  }
  t->open = node;
  return node;
}

void lac_text_tree_retract(lac_text_tree *t) {
  lac_node *group = t->open, *parent = group->parent;
  lac_node **link = &parent->first;
  parent->last = NULL;
  while (*link != group) {
    parent->last = *link;
    link = &(*link)->next;
  }
  *link = NULL;
  if (t->depth > 0 && t->groups[t->depth - 1].node == group) t->depth--;
  t->open = parent;
}

lac_node *lac_text_tree_note(lac_text_tree *t, size_t offset) {
  if (t->begun) lac_outline_end(t->outline);
  t->begun = false;
  lac_node *node = lac_statute_add(t->st, t->open, LAC_KIND_note, offset);
  node->state = LAC_NOTED;
  return node;
}

/* "...", "[…]", "* * *": marks of what an excerpt leaves out. */
static bool marks_omission(lac_str line) {
  size_t dots = 0;
  for (size_t i = 0; i < line.n;) {
    uint32_t c = lac_utext_next(line, &i);
    if (c == '.' || c == '*' || c == 0x2026)
      dots += c == 0x2026 ? 3 : 1;
    else if (c != '[' && c != ']' && c != '(' && c != ')' &&
             !lac_utext_is_space(c))
      return false;
  }
  return dots >= 3;
}

void lac_text_tree_line(lac_text_tree *t, lac_str line, const lac_place *runs,
                        size_t run_count, size_t indent, bool joined) {
  if (!joined && marks_omission(line)) {
    t->st->ignored += lac_str_solid(line);
    return;
  }
  if (!t->begun) lac_outline_begin(t->outline, t->open);
  t->begun = true;
  lac_outline_runs(t->outline, line, runs, run_count, indent, joined);
}
