/* SPDX-License-Identifier: Apache-2.0
 *
 * Markdown as consolidated law is published in it:
 *
 *   ---                          front matter, YAML of one level
 *   title: "..."
 *   ---
 *   # Title (ABBR)
 *   ## Erster Teil - ...         groups: by a label word, else by the level
 *   ### § 5 Heading              provisions: by a label word, or by a bare
 *   ### 77.2 Heading            number at the level that has the most of them
 *   #### Heading                or heads the number that comes right below it
 *   ##### 77.2
 *   ### Art. 5: Who lights ...   whose "heading" may be its text
 *   (Heading).- Text             or begins with it
 *   (1) text                     lines of text; see outline.h
 *   - (a) text                   list items
 *   **Marginal note**            a bold line heads what comes after it
 *   **term** means               a bold start is a defined term
 *   <details> ... </details>     a note
 *   Article 57-1                 no "#" on provisions at all: such a line alone
 *   **Art. 5. Heading.** Text    or before the text of the provision
 *   § 5. (1) Text                whose heading may be the line above it
 *   **5. Heading.** (1) Text     nor label words: see section_lines.h
 *
 * Lines are wrapped (and joined to paragraphs) where the file has no long ones;
 * else each line is a paragraph.
 */
#include <string.h>

#include "limits.h"
#include "markdown.h"
#include "reader.h"
#include "section_lines.h"
#include "text_tree.h"

/* A longer heading of a provision that is a sentence is its text. */
#define LONG_HEADING 200

/* A line of a file without wrapped lines is longer than this. */
#define LONG_LINE 120

typedef struct {
  lac_text_tree tree;
  lac_statute *st;
  lac_markdown *markdown;
  lac_str rest;                /* what is not read yet */
  bool wrapped;                /* paragraphs run over lines */
  bool plain;                  /* headings of provisions have no "#" */
  lac_section_lines *sections; /* then, without label words; else NULL */
  bool above;                  /* headings stand above the number */
  bool run_on;                 /* text goes on in the headings of provisions */
  bool rubrics;                /* or are the first sentence after it */
  lac_str pending;             /* such a heading, still without provision */
  int bare_level;     /* headings of this level may have a bare number */
  int lowest;         /* the deepest level with labelled provisions */
  bool in_paragraph;  /* the line before was text */
  size_t item_indent; /* of the list item that the line before is in, or 0 */
  bool in_list;       /* and its paragraph began with a list mark */
  bool hyphened;      /* the text before ends in a letter and a hyphen */
  lac_node *note;     /* that lines go to */
  bool details;       /* it is a <details> block */
} reader;

static bool next_line(lac_str *rest, lac_str *line) {
  if (!lac_str_split(rest, '\n', line)) return false;
  if (line->n > 0 && line->p[line->n - 1] == '\r') line->n--;
  return true;
}

static size_t offset_of(const reader *r, lac_str s) {
  return (size_t)(s.p - r->st->source->text.p);
}

/* The level of a heading line and its text; 0 for none. */
static int heading_level(lac_str line, lac_str *text) {
  int level = 0;
  while ((size_t)level < line.n && line.p[level] == '#') level++;
  if (level == 0 || level > 12 || (size_t)level >= line.n ||
      line.p[level] != ' ')
    return 0;
  *text = lac_str_trim(lac_str_sub(line, (size_t)level, line.n));
  return level;
}

/* --- front matter --------------------------------------------------------- */

static lac_str yaml_value(lac_str s) {
  s = lac_str_trim(s);
  if (s.n >= 2 && (s.p[0] == '"' || s.p[0] == '\'') && s.p[s.n - 1] == s.p[0])
    return lac_str_sub(s, 1, s.n - 1);
  return s;
}

static void front_matter_key(lac_statute *st, lac_str key, lac_str value) {
  static const struct {
    const char *key;
    size_t field;
  } keys[] = {
      {"title", offsetof(lac_statute, title)},
      {"rubrik", offsetof(lac_statute, title)},
      {"jurabk", offsetof(lac_statute, short_title)},
      {"short_title", offsetof(lac_statute, short_title)},
      {"abbreviation", offsetof(lac_statute, short_title)},
      {"language", offsetof(lac_statute, language)},
      {"lang", offsetof(lac_statute, language)},
      {"identifier", offsetof(lac_statute, identifier)},
      {"beteckning", offsetof(lac_statute, identifier)},
      {"chapter", offsetof(lac_statute, identifier)},
      {"last_updated", offsetof(lac_statute, date)},
      {"status", offsetof(lac_statute, status)},
      {"titulo", offsetof(lac_statute, title)},
      {"titre", offsetof(lac_statute, title)},
      {"identificador", offsetof(lac_statute, identifier)},
      {"identifiant", offsetof(lac_statute, identifier)},
      {"ultimaactualizacion", offsetof(lac_statute, date)},
      {"estado", offsetof(lac_statute, status)},
      {"etat", offsetof(lac_statute, status)},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    lac_str *field = (lac_str *)(void *)((char *)st + keys[i].field);
    if (field->n == 0 && lac_str_eq_nocase(key, lac_str_of(keys[i].key)))
      *field = value;
  }
}

/* Reads the front matter, if there is one, and moves rest behind it. */
static void front_matter(reader *r) {
  lac_str rest = r->rest, line;
  if (!next_line(&rest, &line) ||
      !lac_str_eq(lac_str_trim(line), LAC_STR("---")))
    return;
  lac_str body = rest;
  while (next_line(&body, &line))
    if (lac_str_eq(lac_str_trim(line), LAC_STR("---"))) break;
  if (body.p == NULL) return; /* a rule, not front matter */
  while (rest.p != body.p && next_line(&rest, &line)) {
    size_t colon = lac_str_find(line, LAC_STR(":"));
    if (colon < line.n && colon > 0 && line.p[0] != ' ' && line.p[0] != '-')
      front_matter_key(r->st, lac_str_sub(line, 0, colon),
                       yaml_value(lac_str_sub(line, colon + 1, line.n)));
  }
  r->st->ignored +=
      lac_str_solid((lac_str){r->rest.p, (size_t)(rest.p - r->rest.p)});
  r->rest = rest;
}

/* --- looking ahead -------------------------------------------------------- */

/* Whether words that stand alone after a number, or before one, are a heading.
 */
static bool is_title(lac_str s) {
  return s.n > 0 && s.n <= LAC_SECTION_HEADING && s.p[0] != '(' &&
         memchr(".;:,", s.p[s.n - 1], 4) == NULL;
}

/* Whether the line is a provision's number with its label, a mark, and text:
 * "§ 5. (1) Text", "Article 5.- Text". */
static bool begins_labelled(const reader *r, lac_str s, lac_str *text) {
  lac_heading h;
  bool begins = s.n >= 6 && s.p[0] != '#' &&
                lac_heading_parse(r->tree.headings, s, &h) && h.labelled &&
                !h.foreign && h.numbered && h.parted && h.heading.n > 0 &&
                lac_kind_level(h.kind) == 2;
  if (begins) *text = h.heading;
  return begins;
}

/* In a file without "#" on provisions: do label words begin them, and do their
 * headings stand in lines of their own above them? */
static void survey_plain(reader *r) {
  lac_str rest = r->rest, line, last = LAC_STR("");
  size_t labelled = 0, headed = 0, rubrics = 0;
  bool apart = true; /* the line before this one is no part of its paragraph */
  while (next_line(&rest, &line)) {
    lac_str s = lac_str_trim(line);
    if (s.n == 0) {
      apart = true;
      continue;
    }
    lac_str text;
    if (apart && begins_labelled(r, s, &text)) {
      labelled++;
      headed += is_title(last) && last.p[0] != '#';
      rubrics += lac_heading_rubric(text) > 0;
    }
    last = s;
    apart = !r->wrapped;
  }
  r->above = headed >= 2 && headed * 2 > labelled;
  r->rubrics = !r->above && rubrics >= 2 && rubrics * 4 >= labelled * 3;
  if (labelled < 2)
    r->sections =
        lac_section_lines_find(r->st->arena, r->tree.headings, r->rest);
}

/* Whether what stands in a provision's heading is law: a sentence, in a file
 * whose headings are, or too much for a heading. */
static bool is_law(const reader *r, lac_str heading) {
  return heading.n > 0 && (r->run_on || heading.n > LONG_HEADING) &&
         memchr(".:;", heading.p[heading.n - 1], 3) != NULL;
}

/* Finds out how the file writes its headings and lines. */
static lac_status survey(reader *r, lac_diag *diag) {
  lac_str rest = r->rest, line, text;
  size_t lines = 0, longer = 0, labelled = 0, bare[13] = {0};
  size_t alone = 0, headed = 0; /* numbers without a heading in their line */
  size_t law = 0;               /* with text in it */
  bool heads = false;           /* the last line is words that could be one */
  while (next_line(&rest, &line)) {
    if (line.n > LAC_MAX_LINE) {
      lac_source_report(r->st->source, diag, LAC_ERROR, offset_of(r, line),
                        "this line has more than %zu bytes", LAC_MAX_LINE);
      return LAC_ELIMIT;
    }
    if (line.n == 0) continue;
    lines++;
    bool after_words = heads;
    heads = false;
    if (line.p[0] != '#') {
      longer += line.n > LONG_LINE;
      continue;
    }
    lac_heading h;
    int level = heading_level(line, &text);
    if (level < 2) continue;
    while (text.n > 0 && text.p[0] == '*') text = lac_str_sub(text, 1, text.n);
    bool parsed = lac_heading_parse(r->tree.headings, text, &h);
    heads = !parsed;
    if (!parsed || lac_kind_level(h.kind) != 2) continue;
    law += is_law(r, h.heading);
    alone += h.heading.n == 0;
    headed += h.heading.n == 0 && after_words;
    if (!h.labelled) {
      bare[level]++;
      continue;
    }
    labelled++;
    if (level > r->lowest) r->lowest = level;
  }
  r->wrapped = longer * 20 < lines;
  r->bare_level = 0;
  for (int i = 2; i < 13; i++)
    if (bare[i] > labelled &&
        (r->bare_level == 0 || bare[i] > bare[r->bare_level]))
      r->bare_level = i;
  if (r->bare_level > 0) r->lowest = 0;
  r->above = headed >= 2 && headed * 3 > alone * 2;
  r->run_on = law > 0 && law * 5 > labelled;
  r->plain = labelled == 0 && r->bare_level == 0;
  if (r->plain) survey_plain(r);
  return LAC_OK;
}

/* --- headings ------------------------------------------------------------- */

static void title_heading(reader *r, lac_str text, size_t offset) {
  lac_node *root = r->st->root;
  root->heading = text;
  root->offset = offset;
  if (r->st->title.n == 0) r->st->title = text;
  size_t open = text.n;
  while (open > 0 && text.p[open - 1] != '(') open--;
  if (r->st->short_title.n == 0 && open > 1 && text.p[text.n - 1] == ')' &&
      text.n - open < 30)
    r->st->short_title = lac_str_sub(text, open, text.n - 1);
}

/* An unlabelled heading at the level of provisions, "Disposición adicional
 * primera. Heading": the words up to the first mark name it. */
static bool named_provision(lac_heading *h, lac_str text) {
  size_t dot = lac_str_find(text, LAC_STR("."));
  if (dot >= text.n || dot > 60 || dot < 3) return false;
  if (dot + 1 < text.n && text.p[dot + 1] != ' ') return false;
  h->kind = LAC_KIND_article;
  h->num = lac_str_sub(text, 0, dot + 1);
  h->heading = lac_str_trim(lac_str_sub(text, dot + 1, text.n));
  return true;
}

/* Where headings stand above the numbers, the words that were just read as a
 * group: it was none, and is taken out of the tree. */
static lac_str heading_of_group(reader *r) {
  lac_node *group = r->tree.open;
  if (!r->above || group->kind != LAC_KIND_group || r->tree.begun)
    return LAC_STR("");
  lac_text_tree_retract(&r->tree);
  return group->heading;
}

static void text_line(reader *r, lac_str line);

static void heading(reader *r, lac_str raw, int level) {
  size_t offset = offset_of(r, raw);
  r->st->ignored += (size_t)level;
  lac_markdown_reset(r->markdown);
  lac_str text =
      lac_markdown_strip(r->markdown, raw, offset, &r->st->ignored).text;
  text = lac_str_trim(text);
  if (level == 1 && r->st->root->heading.n == 0 && r->tree.depth == 0) {
    title_heading(r, text, offset);
    return;
  }
  lac_heading h;
  lac_heading_parse(r->tree.headings, text, &h);
  bool provision = lac_kind_level(h.kind) == 2;
  if (provision && !h.labelled && level != r->bare_level) provision = false;
  if (!provision && lac_kind_level(h.kind) == 2)
    h = (lac_heading){LAC_KIND_group, false, false, LAC_STR(""),
                      text,           false, false};
  if (!provision && !h.labelled && level == r->lowest)
    named_provision(&h, text);
  lac_str law = LAC_STR("");
  if (provision && is_law(r, h.heading)) {
    law = h.heading;
    h.heading = LAC_STR("");
    text = (lac_str){text.p, (size_t)(law.p - text.p)};
  }
  if (provision && h.heading.n == 0) h.heading = heading_of_group(r);
  lac_text_tree_heading(&r->tree, &h, text, level, offset);
  lac_str source = r->st->source->text;
  if (law.n > 0 && law.p >= source.p && law.p < source.p + source.n) {
    text_line(r, law);
  } else if (law.n > 0) { /* a copy, without the markup that it had */
    lac_place run = {0, offset};
    lac_text_tree_line(&r->tree, law, &run, 1, 0, false);
  }
}

/* The length of the bold run that s begins with, marks and all; 0 for none. */
static size_t bold(lac_str s) {
  if (s.n < 5 || s.p[0] != '*' || s.p[1] != '*') return 0;
  size_t end = 2 + lac_str_find(lac_str_sub(s, 2, 200), LAC_STR("**"));
  return end + 1 < s.n && s.p[end] == '*' && s.p[end + 1] == '*' ? end + 2 : 0;
}

/* A heading without "#": a line alone, "Article 57-1" or "Titre II : ...". */
static bool plain_heading(reader *r, lac_str line) {
  lac_heading h;
  lac_str text = lac_str_trim(line);
  if (!r->plain || r->in_paragraph || text.n > 300 || text.n < 2) return false;
  lac_str next = r->rest, after;
  if (next_line(&next, &after) && lac_str_trim(after).n > 0) return false;
  bool strong = bold(text) == text.n;
  if (strong) text = lac_str_trim(lac_str_sub(text, 2, text.n - 2));
  bool named = lac_heading_parse(r->tree.headings, text, &h);
  if (strong && !named && r->st->root->heading.n == 0 && !r->tree.begun &&
      r->tree.depth == 0) {
    r->st->ignored += 4; /* the marks */
    title_heading(r, text, offset_of(r, text));
    return true;
  }
  if (!named || !h.labelled || h.foreign) return false;
  if (lac_kind_level(h.kind) == 2) {
    if (!h.numbered || h.heading.n > 0 || text.n > 80) return false;
  } else if (!strong && !h.parted &&
             (text.n > 40 || text.p[text.n - 1] == '.')) {
    return false;
  }
  if (strong) r->st->ignored += 4; /* the marks */
  lac_text_tree_heading(&r->tree, &h, text, 2, offset_of(r, text));
  return true;
}

/* --- lines ---------------------------------------------------------------- */

/* A line of a note, markup and all. */
static void note_line(reader *r, lac_str line) {
  lac_markdown_line s =
      lac_markdown_strip(r->markdown, lac_str_trim(line),
                         offset_of(r, lac_str_trim(line)), &r->st->ignored);
  if (s.text.n == 0) return;
  if (r->note->text.n > 0)
    lac_statute_text(r->st, r->note, LAC_STR("\n"), s.runs[0].offset - 1);
  for (size_t k = 0; k < s.run_count; k++) {
    size_t end = k + 1 < s.run_count ? s.runs[k + 1].at : s.text.n;
    lac_statute_text(r->st, r->note, lac_str_sub(s.text, s.runs[k].at, end),
                     s.runs[k].offset);
  }
}

/* Lines that belong to a note: <details> blocks, footnotes, and the pairs of
 * terms and values before the first provision. */
static bool in_note(reader *r, lac_str line) {
  lac_str s = lac_str_trim(line);
  if (r->note != NULL && !r->details && lac_str_starts(s, LAC_STR("[^")))
    r->note = NULL; /* the next footnote */
  if (r->note == NULL) {
    lac_str next = r->rest, after;
    bool pair = r->tree.open == r->st->root && !r->in_paragraph &&
                next_line(&next, &after) &&
                lac_str_starts(after, LAC_STR(":  "));
    bool footnote =
        lac_str_starts(s, LAC_STR("[^")) && lac_str_find(s, LAC_STR("]:")) < 80;
    if (!pair && !footnote && !lac_str_starts(s, LAC_STR("<details")))
      return false;
    r->note = lac_text_tree_note(&r->tree, offset_of(r, s));
    r->details = !pair && !footnote;
    r->in_paragraph = false;
  }
  note_line(r, line);
  return true;
}

static bool is_rule(lac_str s) {
  if (s.n < 3) return false;
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] != s.p[0] && s.p[i] != ' ') return false;
  return s.p[0] == '-' || s.p[0] == '*' || s.p[0] == '_' || s.p[0] == '=';
}

/* Without the emphasis that a heading in running text often has. */
static lac_str plain_words(reader *r, lac_str s) {
  size_t none = 0;
  lac_markdown_reset(r->markdown);
  return lac_markdown_strip(r->markdown, s, offset_of(r, s), &none).text;
}

/* A bold start: a marginal note (true: the line is used up), or a defined
 * term, which the outline is told of. */
static bool bold_start(reader *r, lac_str s) {
  size_t end = bold(s);
  if (end == 0) return false;
  lac_str word = lac_str_trim(lac_str_sub(s, 2, end - 2));
  if (word.n == 0 || (word.p[0] >= '0' && word.p[0] <= '9') ||
      lac_str_find(word, LAC_STR("[")) < word.n || word.p[0] == '(')
    return false;
  lac_str next = r->rest, after;
  bool more = next_line(&next, &after) && lac_str_trim(after).n > 0;
  lac_str tail = lac_str_trim(lac_str_sub(s, end, s.n));
  lac_node *open = r->tree.open;
  if (tail.n == 0 && !r->tree.begun && open->heading.n == 0 &&
      open->num.n > 0 && open->first == NULL) {
    open->heading = plain_words(r, s); /* "CHAPTER I", and what it is about */
    r->st->ignored += end - word.n;
    return true;
  }
  if (!r->tree.begun) lac_outline_begin(r->tree.outline, r->tree.open);
  r->tree.begun = true;
  if (tail.n == 0 && !more) {
    lac_markdown_line h =
        lac_markdown_strip(r->markdown, s, offset_of(r, s), &r->st->ignored);
    lac_outline_heading(r->tree.outline, h.text, h.runs[0].offset);
    return true;
  }
  if (tail.n > 0 && tail.p[0] == '.') return false;
  size_t twice = 0;
  lac_str term = lac_markdown_strip(r->markdown, word, 0, &twice).text;
  lac_outline_definition(r->tree.outline, term);
  return false;
}

/* A text that begins with its heading, "(Daño informático).- Quien ...": takes
 * it, and what parts it from the text, off. */
static void bracketed_heading(reader *r, lac_str *s) {
  enum { SHORTEST = 5, LONGEST = 110 };
  lac_node *open = r->tree.open;
  if (open->heading.n > 0 || r->tree.begun || s->n < SHORTEST ||
      s->p[0] != '(' || lac_kind_level(open->kind) != 2)
    return;
  size_t end = lac_str_find(*s, LAC_STR(")."));
  if (end < SHORTEST || end > LONGEST) return;
  lac_str rest = lac_str_sub(*s, end + 2, s->n);
  size_t mark = 0;
  while (mark < rest.n && memchr(" -\xe2\x80\x93\x94", rest.p[mark], 5) != NULL)
    mark++;
  if (mark == 0 || mark == rest.n) return;
  open->heading = lac_str_sub(*s, 1, end);
  r->st->ignored += 3 + lac_str_solid(lac_str_sub(rest, 0, mark));
  *s = lac_str_sub(rest, mark, rest.n);
}

/* The next line that is not blank; "" for none. */
static lac_str next_solid(const reader *r) {
  lac_str rest = r->rest, line;
  while (next_line(&rest, &line)) {
    line = lac_str_trim(line);
    if (line.n > 0) return line;
  }
  return LAC_STR("");
}

/* A line of its own that heads the provision below it, or the group above it
 * that has a number alone. */
static bool heading_above(reader *r, lac_str line) {
  lac_str s = lac_str_trim(line);
  if (!r->above || r->in_paragraph || !is_title(s)) return false;
  lac_heading h;
  if (lac_heading_parse(r->tree.headings, s, &h)) return false;
  lac_node *open = r->tree.open;
  if (lac_kind_level(open->kind) < 2 && open->depth > 0 &&
      open->heading.n == 0 && !r->tree.begun) {
    open->heading = s;
    return true;
  }
  lac_str text;
  if (!begins_labelled(r, next_solid(r), &text)) return false;
  r->pending = s;
  return true;
}

/* A provision whose text goes on in the line of its number, where none has a
 * "#": "**Art. 5. Heading.** Text" or "Article 5.- Text". A mark must part the
 * number from what follows, or it is a reference in a sentence. Without a label
 * word the number must be one of those that count up. */
static bool run_in(reader *r, lac_str line) {
  lac_str s = lac_str_trim(line);
  if (!r->plain || (r->in_paragraph && r->wrapped) || s.n < 6) return false;
  size_t end = bold(s);
  lac_str head = end > 0 ? lac_str_trim(lac_str_sub(s, 2, end - 2)) : s;
  lac_heading h;
  if (!lac_heading_parse(r->tree.headings, head, &h) || h.foreign ||
      !h.numbered || lac_kind_level(h.kind) != 2)
    return false;
  bool counted = !h.labelled && r->sections != NULL &&
                 lac_section_lines_has(r->sections, s.p, NULL);
  if (!h.labelled && !counted) return false;
  if (!counted && (!h.parted || (end == 0 && h.heading.n == 0))) return false;
  lac_str text = lac_str_trim(lac_str_sub(s, end, s.n));
  if (counted && end == 0 && is_title(h.heading)) {
    text = LAC_STR("");
  } else if (end == 0) {
    text = h.heading;
    size_t rubric = r->rubrics ? lac_heading_rubric(text) : 0;
    h.heading = plain_words(r, lac_str_sub(text, 0, rubric));
    text = lac_str_sub(text, rubric, text.n);
    head = (lac_str){s.p, (size_t)(text.p - s.p)};
    text = lac_str_trim(text);
  } else {
    r->st->ignored += 4; /* the marks */
  }
  r->in_paragraph = false;
  lac_str named = LAC_STR(""); /* "**5.** **Heading.** Text" */
  if (end > 0 && h.heading.n == 0 && (end = bold(text)) > 0) {
    named = lac_str_trim(lac_str_sub(text, 2, end - 2));
    text = lac_str_trim(lac_str_sub(text, end, text.n));
    r->st->ignored += 4;
  }
  lac_node *provision =
      lac_text_tree_heading(&r->tree, &h, head, 90, offset_of(r, head));
  if (named.n > 0) provision->heading = named;
  if (provision->heading.n == 0) provision->heading = r->pending;
  r->pending = LAC_STR("");
  if (text.n > 0) text_line(r, text);
  return true;
}

/* A list mark "- ", "* ", "+ " before an enumerator is markup; before other
 * text it is the enumerator. */
static size_t list_mark(lac_str s) {
  if (s.n < 3 || memchr("-*+", s.p[0], 3) == NULL || s.p[1] != ' ') return 0;
  lac_str rest = lac_str_trim(lac_str_sub(s, 2, s.n));
  while (rest.n > 0 && rest.p[0] == '*') rest = lac_str_sub(rest, 1, rest.n);
  if (rest.n > 0 && rest.p[0] == '(') return 2;
  size_t i = 0;
  while (i < rest.n && i < 3 && rest.p[i] >= '0' && rest.p[i] <= '9') i++;
  if (i == 0 && rest.n > 1 && rest.p[1] == ')') i = 1; /* "a) " */
  bool numbered = i > 0 && i + 1 < rest.n && rest.p[i + 1] == ' ' &&
                  memchr(".)", rest.p[i], 2) != NULL;
  return numbered ? 2 : 0;
}

/* Whether a line that follows on another without a blank one goes on it. */
static bool goes_on(const reader *r, lac_str s) {
  if (!r->in_paragraph || !r->wrapped) return false;
  if (s.n > 2 && memchr("-*+", s.p[0], 3) != NULL && s.p[1] == ' ')
    return false;
  if (r->in_list && s.p[0] >= '0' && s.p[0] <= '9') {
    size_t i = 0;
    while (i < s.n && s.p[i] >= '0' && s.p[i] <= '9') i++;
    if (i < 4 && i + 1 < s.n && s.p[i] == '.' && s.p[i + 1] == ' ')
      return false;
  }
  return true;
}

static bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/* A word that the end of a page has split goes on in the next paragraph. */
static bool completes_word(const reader *r, lac_str s) {
  return r->hyphened && !r->in_paragraph && s.n > 0 && is_small(s.p[0]);
}

static void text_line(reader *r, lac_str line) {
  size_t indent = 0;
  while (indent < line.n && (line.p[indent] == ' ' || line.p[indent] == '\t'))
    indent++;
  lac_str s = lac_str_sub(line, indent, line.n);
  if (lac_str_starts(s, LAC_STR("> ")) || lac_str_eq(s, LAC_STR(">"))) {
    r->st->ignored++;
    s = lac_str_sub(s, s.n > 1 ? 2 : 1, s.n);
  }
  /* Less indented than the item before: the list is over. */
  bool split = completes_word(r, s);
  bool joined = split || (goes_on(r, s) && r->item_indent <= indent);
  size_t mark = list_mark(s);
  bool item = mark > 0 || (s.n > 2 && s.p[0] == '-' && s.p[1] == ' ');
  r->st->ignored += mark > 0;
  s = lac_str_sub(s, mark, s.n);
  if (!joined) r->item_indent = item ? indent : 0;
  if (!joined) r->in_list = s.n > 0 && s.p[0] >= '0' && s.p[0] <= '9';
  /* Indentation says something in lists and in wrapped files only. */
  if (!item && !r->wrapped) indent = 0;
  r->in_paragraph = true;
  r->hyphened = s.n > 2 && s.p[s.n - 1] == '-' && is_small(s.p[s.n - 2]);
  if (!joined && s.n > 4 && s.p[0] == '*' && bold_start(r, s)) return;
  if (!joined) bracketed_heading(r, &s);
  lac_markdown_line t =
      lac_markdown_strip(r->markdown, s, offset_of(r, s), &r->st->ignored);
  if (split) lac_outline_split_word(r->tree.outline);
  lac_text_tree_line(&r->tree, t.text, t.runs, t.run_count, indent, joined);
}

static void read_line(reader *r, lac_str line) {
  lac_str text;
  lac_str s = lac_str_trim(line);
  if (s.n == 0) {
    r->in_paragraph = false;
    if (!r->details) r->note = NULL;
    return;
  }
  int level = heading_level(line, &text);
  if (level > 0 && text.n > 0) {
    r->note = NULL;
    r->in_paragraph = r->hyphened = false;
    heading(r, text, level);
    return;
  }
  if (is_rule(s)) {
    r->st->ignored += lac_str_solid(s);
    r->in_paragraph = false;
    return;
  }
  if (plain_heading(r, line) || run_in(r, line) || heading_above(r, line))
    return;
  if (in_note(r, line)) {
    if (lac_str_starts(s, LAC_STR("</details"))) r->note = NULL;
    return;
  }
  text_line(r, line);
}

static lac_status read(lac_statute *st, const lac_languages *languages,
                       lac_diag *diag) {
  reader r = {.st = st, .rest = st->source->text};
  r.markdown = lac_markdown_new(st->arena);
  st->text_in += lac_str_solid(st->source->text);
  front_matter(&r);
  lac_text_tree_init(&r.tree, st, languages);
  lac_status status = survey(&r, diag);
  if (status != LAC_OK) return status;
  if (st->status.n > 0)
    st->root->state = lac_languages_state(languages, st->status);
  lac_str line;
  while (next_line(&r.rest, &line)) read_line(&r, line);
  lac_text_tree_close(&r.tree);
  const lac_node *first = st->root->first;
  if (st->title.n == 0 && first != NULL && first->kind == LAC_KIND_group)
    st->title = first->heading; /* "## Act" is all the title there is */
  return LAC_OK;
}

/* Markdown shows itself by front matter or by "#" headings. */
/* "**5. Heading.** Text", "**Article 5** Text": such lines are Markdown, too.
 */
static bool has_strong_number(lac_str s) {
  size_t end = bold(s), i = 2;
  while (i < end && s.p[i] != ' ' && !(s.p[i] >= '0' && s.p[i] <= '9')) i++;
  if (i < end && s.p[i] == ' ') i++;
  return i < end && s.p[i] >= '0' && s.p[i] <= '9';
}

static int bid(lac_str head) {
  lac_str rest = head, line, text;
  if (memchr(head.p, 0, head.n) != NULL) return 0;
  lac_str start = lac_str_trim(head);
  if (start.n == 0 || start.p[0] == '<' || start.p[0] == '{') return 0;
  /* The headings of these are numbered otherwise: see read_plain.c. */
  if (lac_str_starts(start, LAC_STR("Title: "))) return 0;
  bool front = lac_str_starts(start, LAC_STR("---\n")) ||
               lac_str_starts(start, LAC_STR("---\r\n"));
  size_t headings = 0, strong = 0, lines = 0;
  bool first = true, title = false;
  while (next_line(&rest, &line)) {
    if (lac_str_trim(line).n == 0) continue;
    bool is = heading_level(line, &text) > 0;
    strong += has_strong_number(lac_str_trim(line));
    title = title || (first && is);
    first = false;
    headings += is;
    lines++;
  }
  if (front) return 85;
  if (title) return 70;
  return headings > 1 || strong > 1 ? 50 : 0;
}

const lac_reader lac_reader_markdown = {"markdown", "Markdown", bid, read};
