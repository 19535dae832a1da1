/* SPDX-License-Identifier: Apache-2.0
 *
 * Plain text: drafts, and what comes out of a PDF.
 *
 *   PART II - OFFENCES           groups, by their label words
 *   Section 5. Heading.          provisions, by a label word ...
 *   Unlawful access
 *   5. (1) A person who ...      ... or by numbers that count up;
 *   6 Search warrants            see section_lines.h
 *       (a) gains access;        lines of text; see outline.h
 *   12                           page numbers and running heads are notes
 *
 * Lines are wrapped; a blank line, an enumerator after a stop, or a heading
 * begins a paragraph. Another plain format is in plain_numbered.c.
 */
#include <string.h>

#include "enumerator.h"
#include "intern.h"
#include "limits.h"
#include "plain_numbered.h"
#include "plain_style.h"
#include "reader.h"
#include "section_lines.h"
#include "text_tree.h"

typedef struct {
  lac_text_tree tree;
  lac_statute *st;
  lac_str rest;
  bool wrapped;
  bool labelled;               /* provisions have label words */
  lac_section_lines *sections; /* else; NULL where they have */
  lac_plain_style style;
  lac_str before;    /* the text line before, if it may be a heading */
  bool blank;        /* the line before was blank, or a heading */
  bool ended;        /* the line before ended a sentence or part of one */
  lac_intern *heads; /* running heads: lines around page breaks */
  size_t *head_counts;
  size_t head_n;
  size_t head_cap;
  size_t item_indent;  /* of the item that the line before is in, or 0 */
  const char *toc_end; /* of the table of contents that we are in */
  int toc_tries;
} plain;

static size_t offset_of(const plain *p, lac_str s) {
  return (size_t)(s.p - p->st->source->text.p);
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static void count_head(plain *p, lac_str s) {
  if (s.n == 0 || s.n > 120) return;
  lac_sym sym = lac_intern_add(p->heads, s);
  while (p->head_n < sym)
    LAC_PUSH(p->st->arena, p->head_counts, p->head_n, p->head_cap, 0);
  p->head_counts[sym - 1]++;
}

/* Looks through the file: long lines, label words, running heads. */
static lac_status survey(plain *p, lac_diag *diag) {
  lac_str text = p->st->source->text, rest = text, line, last = LAC_STR("");
  const char *label = NULL;
  size_t lines = 0, longer = 0, labelled = 0, after_break = 99;
  while (lac_str_split(&rest, '\n', &line)) {
    if (line.n > LAC_MAX_LINE) {
      lac_source_report(p->st->source, diag, LAC_ERROR, offset_of(p, line),
                        "this line has more than %zu bytes", LAC_MAX_LINE);
      return LAC_ELIMIT;
    }
    if (memchr(line.p, '\f', line.n) != NULL) {
      count_head(p, last);
      after_break = 0;
    }
    line = lac_str_trim(line);
    if (line.n == 0) continue;
    lines++;
    longer += line.n > 160;
    if (after_break++ < 2) count_head(p, line);
    last = line;
    lac_heading h;
    if (line.n < 200 && lac_heading_parse(p->tree.headings, line, &h) &&
        h.labelled && !h.foreign && h.numbered && lac_kind_level(h.kind) == 2 &&
        (h.parted || h.heading.n == 0)) {
      labelled++;
      label = line.p;
    }
  }
  p->wrapped = longer * 8 < lines;
  p->labelled = labelled > 1;
  if (!p->labelled)
    p->sections = lac_section_lines_find(p->st->arena, p->tree.headings, text);
  if (labelled == 1 && lac_plain_are_parts(p->sections, text, label)) {
    p->labelled = true;
    p->sections = NULL;
  }
  p->style = lac_plain_style_find(p->tree.headings, p->sections, text);
  return LAC_OK;
}

/* Page numbers and running heads. */
static bool is_page_mark(const plain *p, lac_str s) {
  lac_sym sym = s.n <= 120 ? lac_intern_find(p->heads, s) : 0;
  if (sym != 0 && p->head_counts[sym - 1] > 1) return true;
  size_t i = 0;
  while (i < s.n && (s.p[i] == '-' || s.p[i] == ' ')) i++;
  size_t from = i;
  while (i < s.n && is_digit(s.p[i])) i++;
  if (i == from || i - from > 4) return false;
  while (i < s.n && (s.p[i] == '-' || s.p[i] == ' ')) i++;
  return i == s.n;
}

static void page_mark(plain *p, lac_str s) {
  /* A note among the lines would break the paragraph: it hangs on the root. */
  lac_node *note =
      lac_statute_add(p->st, p->st->root, LAC_KIND_note, offset_of(p, s));
  note->state = LAC_NOTED;
  lac_statute_text(p->st, note, s, offset_of(p, s));
}

static bool all_capitals(lac_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] >= 'a' && s.p[i] <= 'z') return false;
  return true;
}

/* The next line that is not blank; empty at the end. */
static lac_str peek(const plain *p) {
  lac_str rest = p->rest, line;
  while (lac_str_split(&rest, '\n', &line)) {
    line = lac_str_trim(line);
    if (line.n > 0) return line;
  }
  return LAC_STR("");
}

/* Whether the next line is blank. */
static bool is_alone(const plain *p) {
  lac_str rest = p->rest, line = LAC_STR("");
  lac_str_split(&rest, '\n', &line);
  return lac_str_trim(line).n == 0;
}

/* Words that lead in what follows: "Whoever commits one of these acts:". A
 * heading with a colon has three words at most ("Definitions:"). */
static bool leads_in(lac_str s) {
  size_t blanks = 0;
  if (s.n == 0 || (memchr(":,-", s.p[s.n - 1], 3) == NULL &&
                   !lac_str_ends(s, LAC_STR("—"))))
    return false;
  for (size_t i = 0; i + 1 < s.n; i++)
    blanks += s.p[i] == ' ' && s.p[i + 1] != ':';
  return blanks > 2;
}

/* The length of a heading that ends in ".-" or ".—"; 0 for none. */
static size_t before_dash(lac_str s) {
  for (size_t i = 1; i < s.n && i < 250; i++)
    if (s.p[i - 1] == '.' && lac_plain_dash(s, i) > 0) return i;
  return 0;
}

/* A long line of words that are no sentence, before the "(1)" of a provision:
 * all of it is its heading. */
static bool heads_clauses(const plain *p, lac_str s) {
  lac_enumerator e;
  lac_str next = peek(p);
  return s.n <= 250 && memchr(".;:,", s.p[s.n - 1], 4) == NULL &&
         lac_enumerator_at(next, true, &e) &&
         lac_str_starts(next, LAC_STR("(1"));
}

/* Where a dash after a blank ends the first words of s; s.n for nowhere. */
static size_t spaced_dash(lac_str s) {
  for (size_t i = 1; i < s.n && i < LAC_PLAIN_HEADING; i++)
    if (s.p[i - 1] == ' ' &&
        lac_str_starts(lac_str_sub(s, i, s.n), LAC_STR("—")))
      return i;
  return s.n;
}

/* How much of s, the words after a provision's number, is its heading: a
 * short first sentence with text after it. */
static size_t heading_length(const plain *p, lac_str s) {
  if (!lac_plain_capital(s) || leads_in(s)) return 0;
  size_t stop = lac_plain_stop(s), dash = spaced_dash(s);
  if (dash < stop) return dash;
  if (stop == s.n && s.n > LAC_PLAIN_HEADING) {
    size_t end = before_dash(s);
    return end > 0 ? end : heads_clauses(p, s) ? s.n : 0;
  }
  lac_str tail = lac_str_trim(lac_str_sub(s, stop + 1, s.n));
  if (tail.n > 0) {
    bool apart = lac_plain_dash(tail, 0) > 0 || tail.p[0] == '(';
    return p->style.run_in || apart ? stop + 1 : 0;
  }
  /* Nothing but this line: text if it goes on in the next line. */
  lac_str next = peek(p);
  lac_enumerator e;
  if (next.n == 0) return 0;
  if (s.p[s.n - 1] != '.' && !lac_plain_capital(next) &&
      !lac_enumerator_at(next, true, &e) &&
      !(lac_plain_heads(s) && is_alone(p)))
    return 0;
  lac_heading h;
  if (s.p[s.n - 1] == '.' && lac_heading_parse(p->tree.headings, next, &h) &&
      lac_kind_level(h.kind) == 2)
    return 0;
  return s.n;
}

static void give_line(plain *p, lac_str s, size_t indent, bool joined) {
  lac_place run = {0, offset_of(p, s)};
  lac_text_tree_line(&p->tree, s, &run, 1, indent, joined);
}

static void open_provision(plain *p, lac_heading *h, lac_str line) {
  lac_str all = h->heading;
  size_t n = heading_length(p, all);
  h->heading = lac_str_trim(lac_str_sub(all, 0, n));
  size_t dash = n > 0 ? lac_plain_dash(all, n) : 0;
  p->st->ignored += dash;
  lac_str text = lac_str_trim(lac_str_sub(all, n + dash, all.n));
  lac_str head = {line.p, (size_t)(all.p + n - line.p)};
  if (all.n == 0) head = line;
  lac_text_tree_heading(&p->tree, h, head, 90, offset_of(p, line));
  p->blank = text.n == 0;
  if (text.n > 0) give_line(p, text, 0, false);
}

/* The line before was the heading of the provision; after its number there is
 * text. */
static void open_titled(plain *p, lac_heading *h, lac_str line) {
  lac_str text = h->heading, title = p->before;
  h->heading = LAC_STR("");
  lac_node *node = lac_text_tree_heading(
      &p->tree, h, (lac_str){line.p, (size_t)(text.p - line.p)}, 90,
      offset_of(p, line));
  node->heading = title;
  p->before = LAC_STR("");
  give_line(p, text, 0, false);
  p->blank = false;
}

/* A group's title may stand on the line after its number. */
static void open_group(plain *p, lac_heading *h, lac_str line) {
  lac_str rest = p->rest, next = LAC_STR("");
  lac_node *node =
      lac_text_tree_heading(&p->tree, h, line, 1, offset_of(p, line));
  p->blank = true;
  if (h->heading.n > 0) return;
  while (lac_str_split(&rest, '\n', &next)) {
    next = lac_str_trim(next);
    if (next.n > 0) break;
  }
  lac_heading other;
  lac_enumerator e;
  if (next.n == 0 || next.n > 100 || !lac_plain_capital(next) ||
      next.p[next.n - 1] == '.' || lac_enumerator_at(next, true, &e) ||
      lac_heading_parse(p->tree.headings, next, &other))
    return;
  node->heading = next;
  p->rest = rest;
}

static void text_line(plain *p, lac_str s, size_t indent);

/* Gives the line that was held back for a heading, as it is none. */
static void give_held(plain *p) {
  lac_str held = p->before;
  p->before = LAC_STR("");
  if (held.n > 0) text_line(p, held, 0);
}

/* "(1) Whoever": what may follow a number right away. "Article 5 (1) of the
 * Act" is a citation. */
static bool opens_text(lac_str s) {
  lac_enumerator e;
  if (!lac_enumerator_at(s, true, &e) || e.mark != LAC_MARK_PAREN) return false;
  return lac_plain_capital(lac_str_trim(lac_str_sub(s, e.n, s.n)));
}

/* Whether a line of its own, "Part II Offences", heads a group: no sentence,
 * and what comes next begins anew. */
static bool titles_group(const plain *p, const lac_heading *h, lac_str s) {
  lac_heading other;
  if (!p->blank || !h->numbered || !lac_plain_capital(h->heading) ||
      !lac_plain_heads(s))
    return false;
  lac_str next = peek(p);
  return is_alone(p) ||
         (!p->labelled && lac_section_lines_has(p->sections, next.p, NULL)) ||
         (lac_heading_parse(p->tree.headings, next, &other) && other.labelled);
}

/* A heading line; false if it is text. */
static bool heading(plain *p, lac_str line) {
  lac_heading h;
  lac_str s = line;
  if (!p->blank && !p->ended && !all_capitals(s)) return false;
  if (!lac_heading_parse(p->tree.headings, s, &h) || h.foreign) return false;
  if (lac_kind_level(h.kind) != 2) {
    if (!h.labelled || s.n > 120) return false;
    bool clean = (h.numbered && (h.parted || h.heading.n == 0)) ||
                 all_capitals(s) || titles_group(p, &h, s);
    if (!clean) return false;
    open_group(p, &h, line);
    return true;
  }
  if (h.labelled) {
    if (!h.numbered) return false;
    if (!h.parted && h.heading.n > 0 &&
        !(p->blank && (lac_plain_capital(h.heading) || opens_text(h.heading))))
      return false;
    if (p->before.n > 0)
      open_titled(p, &h, line);
    else
      open_provision(p, &h, line);
    return true;
  }
  bool bare;
  if (p->labelled || !lac_section_lines_has(p->sections, s.p, &bare))
    return false;
  if (bare) {
    lac_text_tree_heading(&p->tree, &h, line, 90, offset_of(p, line));
    p->blank = true;
    return true;
  }
  if (p->before.n > 0 && !is_digit(p->before.p[0]) &&
      before_dash(h.heading) == 0) {
    open_titled(p, &h, line);
    return true;
  }
  give_held(p);
  open_provision(p, &h, line);
  return true;
}

/* Whether line begins a labelled provision and goes on with its text: "§ 4.
 * (1) Whoever", "§ 4. Whoever opens a box of another pays him." A heading with
 * a stop has fewer words. */
static bool labels_text(const plain *p, lac_str line) {
  lac_heading h;
  lac_enumerator e;
  if (!lac_heading_parse(p->tree.headings, line, &h) || h.foreign ||
      lac_kind_level(h.kind) != 2 || !h.labelled || !h.numbered || !h.parted ||
      h.heading.n == 0)
    return false;
  size_t blanks = 0;
  for (size_t i = 0; i < h.heading.n; i++) blanks += h.heading.p[i] == ' ';
  return lac_enumerator_at(h.heading, true, &e) || h.heading.n > 90 ||
         (blanks > 6 && h.heading.p[h.heading.n - 1] == '.');
}

/* A line that heads the provision after it: short, a capital first, no stop at
 * its end, and that provision comes next. It is held back until then. The first
 * line of a text is its title where no other provision has such a line. */
static bool hold(plain *p, lac_str s) {
  if (!p->blank || !lac_plain_heads(s)) return false;
  if (!p->style.headed && s.p == lac_str_trim(p->st->source->text).p)
    return false;
  if (p->labelled) {
    if (!labels_text(p, peek(p))) return false;
    p->before = s;
    return true;
  }
  bool bare;
  if (!lac_section_lines_has(p->sections, peek(p).p, &bare) || bare)
    return false;
  p->before = s;
  return true;
}

/* Where the table of contents that begins after s ends: where its first group
 * or number comes again. NULL if it does not: then it is none. */
static const char *toc_end(const plain *p) {
  lac_str rest = p->rest, line, first[2] = {LAC_STR(""), LAC_STR("")};
  while (lac_str_split(&rest, '\n', &line)) {
    lac_heading h;
    line = lac_str_trim(line);
    if (line.n == 0 || line.n > 200 ||
        !lac_heading_parse(p->tree.headings, line, &h) || !h.numbered)
      continue;
    lac_str *slot = &first[lac_kind_level(h.kind) == 2];
    if (slot->n > 0 && lac_str_eq_nocase(*slot, h.num)) return line.p;
    if (slot->n == 0) *slot = h.num;
  }
  return NULL;
}

static bool in_toc(plain *p, lac_str s) {
  if (p->toc_end == NULL) {
    /* Looking for the end reads the whole file: not too often. */
    if (s.n > 40 || !p->blank || !lac_plain_capital(s) || p->toc_tries > 3 ||
        lac_heading_section_state(p->tree.headings, s) != LAC_TOC)
      return false;
    p->toc_tries++;
    p->toc_end = toc_end(p);
    if (p->toc_end == NULL) return false;
    lac_heading h = {LAC_KIND_group, false, false, LAC_STR(""), s,
                     false,          false};
    lac_text_tree_heading(&p->tree, &h, s, 1, offset_of(p, s));
    return true;
  }
  if (s.p >= p->toc_end) {
    p->toc_end = NULL;
    p->tree.depth = 0;
    lac_text_tree_close(&p->tree);
    p->tree.open = p->st->root;
    p->blank = true;
    return false;
  }
  give_line(p, s, 0, false);
  return true;
}

static void text_line(plain *p, lac_str s, size_t indent) {
  lac_enumerator e;
  bool opens = lac_enumerator_at(s, true, &e) && (p->ended || p->blank);
  /* Less indented than the item before: the list is over. */
  bool closes = p->item_indent > indent;
  bool joined = p->wrapped && !p->blank && !opens && !closes;
  if (!joined) p->item_indent = opens ? indent : 0;
  give_line(p, s, indent, joined);
  p->blank = false;
  p->ended = memchr(".;:,]", s.p[s.n - 1], 5) != NULL ||
             lac_str_ends(s, LAC_STR("—")) ||
             lac_str_ends(s, LAC_STR(" and")) ||
             lac_str_ends(s, LAC_STR(" or")) || s.p[s.n - 1] == '-';
}

static void read_line(plain *p, lac_str line) {
  size_t indent = 0;
  while (indent < line.n && (line.p[indent] == ' ' || line.p[indent] == '\t' ||
                             line.p[indent] == '\f'))
    indent++;
  lac_str s = lac_str_trim(line);
  if (s.n == 0) {
    p->blank = true;
    return;
  }
  if (is_page_mark(p, s)) {
    page_mark(p, s);
    return;
  }
  if (in_toc(p, s)) return;
  if (heading(p, s)) {
    p->ended = true;
    return;
  }
  give_held(p);
  if (!hold(p, s)) text_line(p, s, indent);
}

/* The first words of a text are its title. Where they are in capitals, those
 * of the next lines go on it: "REPUBLIC OF X", "LAMPS ACT". */
static lac_str title_of(const plain *p) {
  lac_str rest = p->st->source->text, line;
  lac_buf title;
  lac_buf_init(&title, p->st->arena);
  for (int lines = 0; lines < 4 && lac_str_split(&rest, '\n', &line);) {
    lac_heading h;
    line = lac_str_sub(lac_str_trim(line), 0, 200);
    if (line.n == 0) continue;
    bool goes_on = all_capitals(line) && line.n < 100 &&
                   lac_heading_section_state(p->tree.headings, line) != LAC_TOC;
    bool heads = lac_heading_parse(p->tree.headings, line, &h);
    if (p->sections != NULL && lac_section_lines_has(p->sections, line.p, NULL))
      break;
    if (lines > 0 && (!goes_on || heads)) break;
    if (lines++ > 0) lac_buf_byte(&title, ' ');
    lac_buf_add(&title, line);
    if (!goes_on) break;
  }
  return lac_buf_str(&title);
}

static lac_status read(lac_statute *st, const lac_languages *languages,
                       lac_diag *diag) {
  plain p = {.st = st, .rest = st->source->text, .blank = true};
  st->text_in += lac_str_solid(st->source->text);
  lac_text_tree_init(&p.tree, st, languages);
  p.heads = lac_intern_new(st->arena);
  lac_status status = survey(&p, diag);
  if (status != LAC_OK) return status;
  if (lac_plain_numbered_is(lac_str_sub(st->source->text, 0, LAC_BID_BYTES))) {
    lac_plain_numbered_read(&p.tree);
    return LAC_OK;
  }
  lac_outline_dehyphenate(p.tree.outline);
  lac_str line;
  while (lac_str_split(&p.rest, '\n', &line)) read_line(&p, line);
  give_held(&p);
  lac_text_tree_close(&p.tree);
  if (st->title.n == 0) st->title = title_of(&p);
  return LAC_OK;
}

/* Any text is plain text; that of a special form, or of other formats, less or
 * not at all. */
static int bid(lac_str head) {
  lac_str s = lac_str_trim(head);
  if (s.n == 0 || memchr(head.p, 0, head.n) != NULL) return 0;
  if (s.p[0] == '<' || s.p[0] == '{' || s.p[0] == '[') return 0;
  if (lac_str_starts(s, LAC_STR("%PDF-")) ||
      lac_str_starts(s, LAC_STR("{\\rtf")) || lac_str_starts(s, LAC_STR("PK")))
    return 0;
  size_t control = 0;
  for (size_t i = 0; i < s.n; i++)
    control +=
        (unsigned char)s.p[i] < 32 && memchr("\t\n\r\f\v", s.p[i], 5) == NULL;
  if (control * 50 > s.n) return 0;
  return lac_plain_numbered_is(s) ? 10 : 5;
}

const lac_reader lac_reader_plain = {"plain", "Plain text", bid, read};
