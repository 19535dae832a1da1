/* SPDX-License-Identifier: Apache-2.0 */
#include "plain_numbered.h"

#include <string.h>

#include "utext.h"

#define MAX_PARTS 12

typedef struct {
  lac_text_tree *tree;
  lac_statute *st;
  lac_str rest;
  lac_str parts[MAX_PARTS]; /* of the path that we are in */
  lac_node *nodes[MAX_PARTS];
  size_t depth;
  lac_str heading; /* the last one, not yet used */
  int level;
  bool in_schedules;
  lac_str schedule_label; /* of the heading over all schedules: "Schedules" */
  int schedule_level;
  unsigned schedules; /* met so far */
  bool in_paragraph;
} numbered;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_alpha(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static size_t offset_of(const numbered *p, lac_str s) {
  return (size_t)(s.p - p->st->source->text.p);
}

/* Splits a line that is a path; 0 if it is none. A lone word or a lone letter
 * is none, as a path begins with a number or goes on one. */
static size_t path(lac_str s, lac_str parts[MAX_PARTS]) {
  size_t n = 0, i = 0;
  if (s.n == 0 || s.n > 40 || !is_digit(s.p[0])) return 0;
  while (i < s.n) {
    size_t from = i;
    while (i < s.n && (is_digit(s.p[i]) || is_alpha(s.p[i]))) i++;
    if (i == from || i - from > 8 || n == MAX_PARTS) return 0;
    parts[n++] = lac_str_sub(s, from, i);
    if (i < s.n && s.p[i++] != '.') return 0;
  }
  return s.p[s.n - 1] == '.' ? 0 : n;
}

static unsigned main_number(lac_str s) {
  unsigned v = 0;
  for (size_t i = 0; i < s.n && is_digit(s.p[i]) && i < 6; i++)
    v = v * 10 + (unsigned)(s.p[i] - '0');
  return v;
}

/* Whether part k of a path is a number of the text that is put into another
 * act: the third part of a path is never a number, the second none with a
 * letter that jumps ahead. */
static bool is_foreign(const numbered *p, const lac_str *parts, size_t k) {
  lac_str s = parts[k];
  if (!is_digit(s.p[0]) || k == 0) return false;
  if (k >= 2) return !p->in_schedules || k >= 3;
  if (is_digit(s.p[s.n - 1])) return false;
  lac_node *before = p->depth > 1 ? p->nodes[1] : NULL;
  unsigned last = before == NULL ? 0 : main_number(before->num);
  return main_number(s) > last + 1;
}

static lac_kind kind_of(const numbered *p, size_t k) {
  static const lac_kind kinds[] = {LAC_KIND_section,   LAC_KIND_subsection,
                                   LAC_KIND_paragraph, LAC_KIND_subparagraph,
                                   LAC_KIND_point,     LAC_KIND_item};
  if (p->in_schedules) k += 2;
  return kinds[k < 6 ? k : 5];
}

/* Whether the heading is that of the schedules. */
static bool heads_schedules(const numbered *p) {
  return lac_str_eq_nocase(lac_str_sub(p->heading, 0, 8), LAC_STR("schedule"));
}

static void flush_heading(numbered *p) {
  if (p->heading.n == 0) return;
  lac_heading h = {LAC_KIND_group, false, false, LAC_STR(""),
                   p->heading,     false, false};
  if (heads_schedules(p)) {
    h.kind = LAC_KIND_schedule;
    p->in_schedules = true;
    p->schedule_label = lac_str_sub(p->heading, 0, 8);
    p->schedule_level = p->level;
  }
  lac_text_tree_heading(p->tree, &h, p->heading, p->level,
                        offset_of(p, p->heading));
  p->heading = LAC_STR("");
  p->depth = 0;
}

/* Opens the node of a path line. */
static void open_path(numbered *p, lac_str line, const lac_str *parts,
                      size_t n) {
  bool taken = false;
  size_t same = 0;
  while (same < p->depth && same < n && lac_str_eq(p->parts[same], parts[same]))
    same++;
  if (same == n && n > 1) same--; /* the same once more */
  size_t offset = offset_of(p, line);
  if (same == 0 || n == 1) {
    lac_heading h = {kind_of(p, 0), true, true, parts[0],
                     p->heading,    true, false};
    lac_str text = p->heading;
    int level = p->heading.n > 0 ? p->level : 90;
    if (lac_kind_level(h.kind) != 2) {
      flush_heading(p);
      lac_text_tree_close(p->tree);
      lac_node *parent = p->tree->depth > 0
                             ? p->tree->groups[p->tree->depth - 1].node
                             : p->st->root;
      p->nodes[0] = lac_statute_add(p->st, parent, h.kind, offset);
      p->nodes[0]->num = parts[0];
    } else {
      p->nodes[0] = lac_text_tree_heading(p->tree, &h, text, level, offset);
    }
    p->heading = LAC_STR("");
    p->parts[0] = parts[0];
    p->depth = same = 1;
    taken = true;
  } else if (p->heading.n > 0) { /* a heading inside a section */
    lac_outline_begin(p->tree->outline, p->nodes[same - 1]);
    lac_outline_heading(p->tree->outline, p->heading, offset_of(p, p->heading));
    lac_outline_end(p->tree->outline);
    p->heading = LAC_STR("");
  }
  if (n > same) {
    /* Parts that have no line of their own are kept in the number. */
    lac_node *parent = p->nodes[same - 1];
    lac_node *node = lac_statute_add(p->st, parent, kind_of(p, n - 1), offset);
    node->num =
        (lac_str){parts[same].p,
                  (size_t)(parts[n - 1].p + parts[n - 1].n - parts[same].p)};
    for (size_t k = same; k < n; k++) {
      if (node->state == LAC_LIVE && is_foreign(p, parts, k))
        node->state = LAC_QUOTED;
      p->parts[k] = parts[k];
      p->nodes[k] = node;
    }
    /* The parts that are the parents' numbers; not one that was just taken
     * from this line. */
    for (size_t k = 0; k < same; k++)
      p->st->ignored += (k == 0 && taken ? 0 : parts[k].n) + 1;
  }
  p->depth = n;
}

/* Where a paragraph goes that comes after a list without a number: to what the
 * next path shares with this one. */
static lac_node *closing_owner(const numbered *p) {
  lac_str rest = p->rest, line, parts[MAX_PARTS];
  size_t n = 0, same = 0;
  for (int i = 0; i < 40 && n == 0 && lac_str_split(&rest, '\n', &line); i++)
    n = path(lac_str_trim(line), parts);
  while (same < p->depth && same < n && lac_str_eq(p->parts[same], parts[same]))
    same++;
  size_t depth = same + 1 < 2 ? 2 : same + 1;
  if (n == 0) depth = 2;
  return depth < p->depth ? p->nodes[depth - 1] : NULL;
}

static bool starts_small(lac_str s) {
  return s.n > 0 && s.p[0] >= 'a' && s.p[0] <= 'z';
}

static void text_line(numbered *p, lac_str line) {
  lac_str s = lac_str_trim(line);
  bool joined = p->in_paragraph;
  p->in_paragraph = true;
  if (p->heading.n > 0 && !joined) flush_heading(p);
  lac_place run = {0, offset_of(p, s)};
  if (p->depth > 0 && !joined) {
    lac_node *owner = NULL;
    lac_node *node = p->nodes[p->depth - 1];
    bool fresh = p->tree->open != node;
    if (!fresh && starts_small(s)) owner = closing_owner(p);
    if (fresh || owner != NULL) {
      if (p->tree->begun) lac_outline_end(p->tree->outline);
      p->tree->begun = false;
      p->tree->open =
          owner == NULL
              ? node
              : lac_statute_add(p->st, owner, LAC_KIND_wrapup, run.offset);
    }
  }
  lac_text_tree_line(p->tree, s, &run, 1, 0, joined);
}

/* ---- Schedules -----------------------------------------------------------
 *
 * The format prints no number of a schedule, only its title and, in a line of
 * its own, the section that it belongs to:
 *
 *   Powers of entry and
 *   search
 *                          <- a blank line
 *   Sections 23 and 25(2)
 *
 * They are counted, and the number is kept where that section cites it. */

/* Whether the line is a capitalised word and numbers of provisions; *number is
 * the first of them. */
static bool names_section(lac_str s, unsigned *number) {
  size_t i = 0, letters = 0;
  *number = 0;
  if (s.n == 0 || s.n > 60 || s.p[0] < 'A' || s.p[0] > 'Z') return false;
  while (i < s.n && is_alpha(s.p[i])) i++;
  if (i == s.n) return false;
  while (i < s.n) {
    uint32_t c = lac_utext_next(s, &i);
    bool alpha = c < 0x80 && is_alpha((char)c);
    letters = alpha ? letters + 1 : 0;
    if (letters > 3) return false;
    if (c < 0x80 && is_digit((char)c)) {
      if (*number == 0) *number = main_number(lac_str_sub(s, i - 1, s.n));
    } else if (!alpha && c != '(' && c != ')' && c != ',' &&
               !lac_utext_is_space(c)) {
      return false;
    }
  }
  return *number > 0;
}

/* The next line of *rest that is not blank, trimmed; "" at the end. */
static lac_str solid_line(lac_str *rest) {
  lac_str line;
  while (lac_str_split(rest, '\n', &line))
    if (lac_str_trim(line).n > 0) return lac_str_trim(line);
  return LAC_STR("");
}

/* Whether the line is the last of *rest's paragraph. */
static bool ends_paragraph(lac_str rest) {
  lac_str line;
  return !lac_str_split(&rest, '\n', &line) || lac_str_trim(line).n == 0;
}

/* Whether the words of s from i on are the schedule's label and its number. */
static bool cited_at(const numbered *p, lac_str s, size_t i,
                     unsigned schedule) {
  size_t k = i + p->schedule_label.n;
  if (!lac_str_eq_nocase(lac_str_sub(s, i, k), p->schedule_label)) return false;
  for (size_t after = k; after < s.n; k = after)
    if (!lac_utext_is_space(lac_utext_next(s, &after))) break;
  return main_number(lac_str_sub(s, k, s.n)) == schedule;
}

/* Whether the section speaks of the schedule of that number. */
static bool cites_schedule(const numbered *p, unsigned section,
                           unsigned schedule) {
  const lac_node *root = p->st->root, *at = root;
  while (at != NULL &&
         (at->kind != LAC_KIND_section || main_number(at->num) != section))
    at = lac_node_walk(root, at);
  for (const lac_node *n = at; n != NULL; n = lac_node_walk(at, n))
    for (size_t i = 0; i + p->schedule_label.n < n->text.n; i++)
      if (cited_at(p, n->text, i, schedule)) return true;
  return false;
}

static void open_schedule(numbered *p, lac_str title, size_t offset,
                          lac_str belongs, unsigned section) {
  lac_arena *arena = p->st->arena;
  lac_heading h = {
      LAC_KIND_schedule, true, true, LAC_STR(""), title, true, false};
  p->schedules++;
  flush_heading(p);
  if (cites_schedule(p, section, p->schedules)) {
    h.num = lac_str_format(arena, "%.*s %u", LAC_FMT(p->schedule_label),
                           p->schedules);
    /* What is counted stands nowhere in the text. */
    p->st->text_in += lac_str_solid(h.num);
  }
  lac_text_tree_heading(p->tree, &h, title, p->schedule_level, offset);
  lac_node *note = lac_text_tree_note(p->tree, offset_of(p, belongs));
  lac_statute_text(p->st, note, belongs, offset_of(p, belongs));
  p->depth = 0;
}

/* Takes the line and those after it where they are a schedule's title. */
static bool schedule_title(numbered *p, lac_str line) {
  lac_str rest = p->rest, title = line, parts[MAX_PARTS];
  unsigned section;
  if (heads_schedules(p)) flush_heading(p);
  if (p->schedule_label.n == 0 || path(line, parts) > 0) return false;
  while (!ends_paragraph(rest)) {
    lac_str more;
    lac_str_split(&rest, '\n', &more);
    title = lac_str_format(p->st->arena, "%.*s %.*s", LAC_FMT(title),
                           LAC_FMT(lac_str_trim(more)));
  }
  lac_str belongs = solid_line(&rest);
  if (!names_section(belongs, &section) || !ends_paragraph(rest)) return false;
  p->rest = rest;
  open_schedule(p, title, offset_of(p, line), belongs, section);
  return true;
}

/* "Title: ..." lines before the first blank one. */
static void header(numbered *p) {
  lac_str line;
  while (lac_str_split(&p->rest, '\n', &line)) {
    line = lac_str_trim(line);
    if (line.n == 0) return;
    size_t colon = lac_str_find(line, LAC_STR(":"));
    lac_str key = lac_str_sub(line, 0, colon);
    lac_str value = lac_str_trim(lac_str_sub(line, colon + 1, line.n));
    if (lac_str_eq(key, LAC_STR("Title"))) p->st->title = value;
    if (lac_str_eq(key, LAC_STR("Date"))) p->st->date = value;
    if (lac_str_eq(key, LAC_STR("Identifier"))) p->st->identifier = value;
    p->st->ignored += lac_str_solid(line);
  }
}

static void heading_line(numbered *p, lac_str line) {
  size_t level = 0;
  while (level < line.n && line.p[level] == '#') level++;
  lac_str text = lac_str_trim(lac_str_sub(line, level, line.n));
  p->st->ignored += level;
  flush_heading(p);
  p->in_paragraph = false;
  if (text.n == 0) return;
  if (p->st->root->heading.n == 0 && lac_str_eq(text, p->st->title)) {
    p->st->root->heading = text;
    return;
  }
  /* Deep headings stand in quoted text: they head what comes next there. */
  p->heading = text;
  p->level = (int)level;
}

void lac_plain_numbered_read(lac_text_tree *tree) {
  numbered p = {.tree = tree, .st = tree->st, .rest = tree->st->source->text};
  lac_str line, parts[MAX_PARTS];
  header(&p);
  while (lac_str_split(&p.rest, '\n', &line)) {
    lac_str s = lac_str_trim(line);
    if (s.n == 0) {
      p.in_paragraph = false;
      continue;
    }
    if (s.p[0] == '#' && !p.in_paragraph) {
      heading_line(&p, s);
      continue;
    }
    if (!p.in_paragraph && schedule_title(&p, s)) continue;
    size_t n = p.in_paragraph ? 0 : path(s, parts);
    if (n > 1 && p.depth > 0 && !lac_str_eq(parts[0], p.parts[0]) &&
        p.heading.n == 0)
      n = 0; /* "1.5" of nothing that is open */
    if (n > 0) {
      if (p.tree->begun) lac_outline_end(p.tree->outline);
      p.tree->begun = false;
      open_path(&p, s, parts, n);
    } else {
      text_line(&p, s);
    }
  }
  flush_heading(&p);
  lac_text_tree_close(tree);
}

bool lac_plain_numbered_is(lac_str head) {
  lac_str parts[MAX_PARTS], line;
  size_t found = 0;
  if (!lac_str_starts(head, LAC_STR("Title: "))) return false;
  while (lac_str_split(&head, '\n', &line)) {
    line = lac_str_trim(line);
    found += path(line, parts) > 0;
  }
  return found > 0;
}
