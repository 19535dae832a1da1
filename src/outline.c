/* SPDX-License-Identifier: Apache-2.0
 *
 * The lines of a provision are kept until its end, so that a doubtful "(i)" can
 * be judged by what comes after it. Then they are gone through once, with the
 * open lists as a stack:
 *
 *   levels[0]  "(2)" of subsections      an enumerator that continues a list
 *   levels[1]  "(b)" of paragraphs       closes the deeper ones; one that opens
 *   levels[2]  "(ii)" of subparagraphs   a list hangs on the current node
 *
 * The order of work for an enumerator: 1. the deepest list that it continues
 * directly; 2. is it a first one, too: look ahead which of both goes on;
 * 3. a new list; 4. at the start of a line only: with a gap, or out of order.
 */
#include "outline.h"

#include <string.h>

#include "eid.h"
#include "outline_scan.h"
#include "utext.h"

#define MAX_LEVELS 24
/* How many later candidates are looked at to judge a doubtful one. */
#define LOOK_AHEAD 48
#define NO_LEVEL MAX_LEVELS

typedef struct {
  bool definition; /* a list of definitions; no mark */
  bool by_line;    /* its items begin lines */
  bool lead;       /* words of the same provision stand before it */
  lac_mark mark;
  unsigned dots;
  lac_reading last;
  lac_node *node; /* the last item */
  lac_node *parent;
  size_t indent;
} level;

struct lac_outline {
  lac_statute *st;
  const lac_languages *languages;
  bool dehyphenate;
  lac_outline_row *rows;
  size_t row_count;
  size_t row_cap;
  lac_str heading; /* for the next row */
  size_t heading_offset;
  lac_str term; /* for the next row */
  bool defines;
  lac_candidates *list;

  lac_node *base;
  lac_node *cur; /* where text goes */
  level levels[MAX_LEVELS];
  size_t depth;
  size_t at;         /* the candidate that is next */
  size_t next_line;  /* the next candidate that begins a line, or list->n */
  bool last_refused; /* of the candidate before */
  bool no_closing;   /* no closing quotation mark in what is left */
  size_t quoted;     /* rows before this one stand in a quoted amendment */
};

lac_outline *lac_outline_new(lac_statute *statute,
                             const lac_languages *languages) {
  lac_outline *o = LAC_NEW(statute->arena, lac_outline);
  o->st = statute;
  o->languages = languages;
  o->list = lac_candidates_new(statute->arena, languages);
  return o;
}

void lac_outline_begin(lac_outline *o, lac_node *provision) {
  o->base = o->cur = provision;
  o->row_count = 0;
  o->depth = 0;
  o->heading = o->term = LAC_STR("");
  o->defines = false;
}

void lac_outline_heading(lac_outline *o, lac_str heading, size_t offset) {
  if (o->heading.n > 0) /* two in a row: the first heads nothing */
    lac_outline_line(o, LAC_STR(""), offset, 0, false);
  o->heading = heading;
  o->heading_offset = offset;
}

void lac_outline_definition(lac_outline *o, lac_str term) {
  o->term = term;
  o->defines = true;
}

void lac_outline_dehyphenate(lac_outline *o) { o->dehyphenate = true; }

void lac_outline_line(lac_outline *o, lac_str line, size_t offset,
                      size_t indent, bool joined) {
  size_t blanks = lac_outline_blanks(line);
  line = lac_str_sub(line, blanks, line.n);
  if (line.n == 0 && o->heading.n == 0) return;
  lac_outline_row row = {
      .text = line,
      .offset = offset + blanks,
      .indent = indent,
      .joined = joined && o->row_count > 0 && o->heading.n == 0 && !o->defines,
      .defines = o->defines,
      .term = o->term,
      .heading = o->heading,
      .heading_offset = o->heading_offset};
  LAC_PUSH(o->st->arena, o->rows, o->row_count, o->row_cap, row);
  o->heading = o->term = LAC_STR("");
  o->defines = false;
}

static size_t solid(lac_str s) {
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++)
    n += !(s.p[i] == ' ' || (s.p[i] >= '\t' && s.p[i] <= '\r'));
  return n;
}

static lac_str trim_end(lac_str s) {
  while (s.n > 0 && (s.p[s.n - 1] == ' ' ||
                     (s.p[s.n - 1] >= '\t' && s.p[s.n - 1] <= '\r')))
    s.n--;
  return s;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/* Whether text begins with a small letter. */
static bool starts_small(lac_str s) {
  if (s.n == 0) return false;
  if (!(s.p[0] & 0x80)) return s.p[0] >= 'a' && s.p[0] <= 'z';
  size_t i = 0;
  uint32_t c = lac_utext_next(s, &i);
  return lac_utext_is_word(c) && !lac_utext_is_upper(c);
}

/* --- text ---------------------------------------------------------------- */

/* What stands between the current text and a line that goes on it: a blank,
 * or nothing where a word was split. */
static void join(lac_outline *o, const lac_outline_row *row) {
  lac_node *cur = o->cur;
  lac_str text = cur->text;
  if (text.n == 0) return;
  bool soft = text.n > 2 && text.p[text.n - 2] == '\xc2' &&
              text.p[text.n - 1] == '\xad';
  bool hyphen =
      text.n > 1 && text.p[text.n - 1] == '-' && is_letter(text.p[text.n - 2]);
  if (soft || hyphen) {
    bool small = starts_small(row->text);
    if (soft || (small && o->dehyphenate)) {
      cur->text.n -= soft ? 2 : 1;
      /* The places count from the text's length, so it may only shrink while
       * the next run starts anew. */
      o->st->ignored += soft ? 2 : 1;
      return;
    }
    if (!small) return; /* "Telekommunikation-\nTelemedien" */
  }
  lac_statute_text(o->st, cur, LAC_STR(" "),
                   row->offset > 0 ? row->offset - 1 : 0);
}

static void emit(lac_outline *o, const lac_outline_row *row, size_t from,
                 size_t to) {
  lac_str s = trim_end(lac_str_sub(row->text, from, to));
  lac_statute_text(o->st, o->cur, s, row->offset + from);
}

/* --- nodes --------------------------------------------------------------- */

/* The kind of an item below parent. */
static lac_kind item_kind(const lac_outline *o, const lac_node *parent,
                          const lac_candidate *c, const lac_reading *r) {
  const lac_node *p = parent;
  while (p != o->base && lac_kind_level(p->kind) == 4) p = p->parent;
  switch (p->kind) {
    case LAC_KIND_subsection:
    case LAC_KIND_definition: return LAC_KIND_paragraph;
    case LAC_KIND_paragraph: return LAC_KIND_subparagraph;
    case LAC_KIND_subparagraph: return LAC_KIND_point;
    case LAC_KIND_point:
    case LAC_KIND_item: return LAC_KIND_item;
    default: break;
  }
  bool subsection =
      (c->e.mark == LAC_MARK_PAREN && r->count == LAC_COUNT_DIGIT) ||
      (c->e.mark == LAC_MARK_DOT && r->count == LAC_COUNT_UPPER_ROMAN) ||
      c->e.mark == LAC_MARK_DECIMAL;
  return subsection ? LAC_KIND_subsection : LAC_KIND_paragraph;
}

static void set_heading(lac_outline *o, lac_node *node,
                        const lac_outline_row *row, bool first) {
  (void)o;
  if (!first || row->heading.n == 0) return;
  node->heading = row->heading;
  node->offset = row->heading_offset;
}

/* A new item for candidate c in the list at levels[lv]. */
static void add_item(lac_outline *o, const lac_candidate *c,
                     const lac_reading *r, size_t lv) {
  const lac_outline_row *row = &o->rows[c->row];
  level *l = &o->levels[lv];
  o->depth = lv + 1;
  lac_kind kind =
      l->node != NULL ? l->node->kind : item_kind(o, l->parent, c, r);
  lac_node *node =
      lac_statute_add(o->st, l->parent, kind, row->offset + c->start);
  node->num = lac_str_trim(lac_str_sub(row->text, c->start, c->start + c->e.n));
  set_heading(o, node, row, c->before == LAC_BEFORE_LINE);
  l->node = node;
  l->last = *r;
  o->cur = node;
}

/* Opens a list below parent with c as its first item. */
static bool open_list(lac_outline *o, const lac_candidate *c,
                      const lac_reading *r, lac_node *parent, size_t depth) {
  if (depth >= MAX_LEVELS) return false;
  o->levels[depth] =
      (level){.mark = c->e.mark,
              .dots = c->e.dots,
              .by_line = c->before == LAC_BEFORE_LINE,
              .lead = parent->text.n > 0 || parent->first != NULL,
              .parent = parent,
              .indent = o->rows[c->row].indent};
  add_item(o, c, r, depth);
  return true;
}

/* --- decisions ----------------------------------------------------------- */

/* How c continues the list at l: 2, 1 or 0, and in which reading. */
static int continues(const level *l, const lac_candidate *c, size_t indent,
                     const lac_reading **r) {
  if (l->definition || l->mark != c->e.mark || l->dots != c->e.dots) return 0;
  if (l->mark == LAC_MARK_BULLET && l->indent != indent) return 0;
  int best = 0;
  for (unsigned i = 0; i < c->e.reading_count; i++) {
    int how = lac_reading_follows(&l->last, &c->e.readings[i]);
    if (how <= best) continue;
    best = how;
    *r = &c->e.readings[i];
  }
  return best;
}

/* The deepest level that c continues at least so well; NO_LEVEL for none. */
static size_t find_level(const lac_outline *o, const lac_candidate *c, int how,
                         const lac_reading **r) {
  size_t indent = o->rows[c->row].indent;
  for (size_t lv = o->depth; lv-- > 0;)
    if (continues(&o->levels[lv], c, indent, r) >= how) return lv;
  return NO_LEVEL;
}

static bool has_style(const lac_outline *o, const lac_candidate *c,
                      lac_count count, size_t above) {
  for (size_t lv = above; lv < o->depth; lv++)
    if (!o->levels[lv].definition && o->levels[lv].mark == c->e.mark &&
        o->levels[lv].dots == c->e.dots && o->levels[lv].last.count == count)
      return true;
  return false;
}

/* The reading of c as the first of a list; NULL if it has none. Of several
 * (never for one token) the first. */
static const lac_reading *first_reading(const lac_candidate *c) {
  for (unsigned i = 0; i < c->e.reading_count; i++)
    if (lac_reading_first(&c->e.readings[i])) return &c->e.readings[i];
  return NULL;
}

static bool has_reading(const lac_candidate *c, lac_count count,
                        unsigned main) {
  for (unsigned i = 0; i < c->e.reading_count; i++)
    if (c->e.readings[i].count == count && c->e.readings[i].main == main &&
        c->e.readings[i].suffix.n == 0)
      return true;
  return false;
}

/* Whether the next one of the same style comes later: the one after r. */
static bool goes_on(const lac_outline *o, size_t k, const lac_reading *r) {
  const lac_candidate *c = &o->list->items[k];
  for (size_t j = k + 1; j < o->list->n && j <= k + LOOK_AHEAD; j++) {
    const lac_candidate *d = &o->list->items[j];
    if (d->e.mark != c->e.mark || d->before == LAC_BEFORE_TEXT || d->chained)
      continue;
    if (has_reading(d, r->count, r->main + 1)) return true;
    if (has_reading(d, r->count, 1)) return false;
  }
  return false;
}

/* Whether the current text ends like one that a list follows. */
static bool opens(const lac_outline *o) {
  lac_str s = trim_end(o->cur->text);
  if (s.n == 0) return true;
  return s.p[s.n - 1] == ':' || s.p[s.n - 1] == '-' ||
         lac_str_ends(s, LAC_STR("—")) || lac_str_ends(s, LAC_STR("–"));
}

/* c (number k) continues a list as `cont` and could open one as `first`:
 * whether it opens one. What comes next in the text decides. */
static bool opens_rather(const lac_outline *o, size_t k,
                         const lac_reading *cont, const lac_reading *first) {
  const lac_candidate *c = &o->list->items[k];
  for (size_t j = k + 1; j < o->list->n && j <= k + LOOK_AHEAD; j++) {
    const lac_candidate *d = &o->list->items[j];
    if (d->e.mark != c->e.mark || d->before == LAC_BEFORE_TEXT || d->chained)
      continue;
    if (has_reading(d, first->count, 2)) return true;
    if (has_reading(d, cont->count, cont->main + 1)) return false;
  }
  if (first->count == LAC_COUNT_LOWER2) return c->e.mark == LAC_MARK_CLOSE;
  return opens(o);
}

/* 1. and 2. of the order of work. */
static bool place_next(lac_outline *o, size_t k) {
  const lac_candidate *c = &o->list->items[k];
  const lac_reading *r = NULL;
  size_t lv = find_level(o, c, 2, &r);
  if (lv == NO_LEVEL) return false;
  const lac_reading *first = first_reading(c);
  if (first != NULL && first != r && !has_style(o, c, first->count, 0) &&
      opens_rather(o, k, r, first) && open_list(o, c, first, o->cur, o->depth))
    return true;
  add_item(o, c, r, lv);
  return true;
}

/* Whether a line may begin with c though no list has it next. */
static bool loose(const lac_candidate *c, const lac_reading *r) {
  if (r->suffix.n > 0 && r->count != LAC_COUNT_DIGIT) return false;
  switch (c->e.mark) {
    case LAC_MARK_DOT:
      if (r->count == LAC_COUNT_DIGIT) return r->main > 0 && r->main < 200;
      return r->count == LAC_COUNT_UPPER_ROMAN && c->e.n > 2;
    case LAC_MARK_CLOSE:
    case LAC_MARK_PAREN:
      return r->count == LAC_COUNT_DIGIT || r->count == LAC_COUNT_LOWER ||
             r->count == LAC_COUNT_ROMAN || r->count == LAC_COUNT_UPPER;
    default: return true;
  }
}

/* An enumerator that begins a line: where it belongs; false if it is none. */
static bool place_line(lac_outline *o, size_t k) {
  const lac_candidate *c = &o->list->items[k];
  if (place_next(o, k)) return true;
  const lac_reading *r = first_reading(c);
  if (r != NULL) {
    /* The same style once more is a new list beside the old one, unless the
     * text before it says that it opens one. */
    for (size_t lv = o->depth; lv-- > 0;) {
      level *l = &o->levels[lv];
      if (l->definition || l->mark != c->e.mark || l->last.count != r->count ||
          l->dots != c->e.dots || opens(o))
        continue;
      if (l->mark == LAC_MARK_BULLET && l->indent < o->rows[c->row].indent)
        continue;
      /* Closing words between the two: the new list is theirs. */
      if (o->cur != l->node && o->cur->kind == LAC_KIND_wrapup) break;
      return open_list(o, c, r, l->parent, lv);
    }
    return open_list(o, c, r, o->cur, o->depth);
  }
  size_t lv = find_level(o, c, 1, &r);
  if (lv != NO_LEVEL && loose(c, r)) {
    add_item(o, c, r, lv);
    return true;
  }
  r = &c->e.readings[0];
  if (!loose(c, r)) return false;
  bool top = r->count == LAC_COUNT_DIGIT && c->e.mark == LAC_MARK_PAREN;
  return top ? open_list(o, c, r, o->base, 0)
             : open_list(o, c, r, o->cur, o->depth);
}

/* Whether text after an inline "1." begins a sentence. */
static bool sentence_after(const lac_outline *o, const lac_candidate *c) {
  lac_str s = lac_str_sub(o->rows[c->row].text, c->start + c->e.n, (size_t)-1);
  size_t blanks = lac_outline_blanks(s);
  s = lac_str_sub(s, blanks, s.n);
  return blanks > 0 && s.n > 0 && is_letter(s.p[0]) && !starts_small(s);
}

/* Whether c may continue the list at levels[lv] in the middle of a line. */
static bool may_continue(const lac_outline *o, const lac_candidate *c,
                         size_t lv) {
  const level *l = &o->levels[lv];
  const lac_reading *r;
  if (c->e.mark == LAC_MARK_DOT &&
      (c->before < LAC_BEFORE_STOP || !sentence_after(o, c)))
    return false;
  if (!l->by_line) return true;
  if (c->before < LAC_BEFORE_STOP) return false;
  /* The real next one of a list of lines begins a line itself. */
  if (o->next_line < o->list->n) {
    const lac_candidate *next = &o->list->items[o->next_line];
    if (continues(l, next, o->rows[next->row].indent, &r) == 2 &&
        has_reading(next, r->count, r->main) &&
        has_reading(c, r->count, r->main))
      return false;
  }
  return true;
}

/* An enumerator in the middle of a line. */
static bool place_inline(lac_outline *o, size_t k) {
  const lac_candidate *c = &o->list->items[k];
  const lac_reading *r = NULL;
  if (c->chained && o->last_refused) return false;
  bool touching = c->touching && !o->last_refused;
  if (c->before == LAC_BEFORE_TEXT && !touching) return false;
  if (c->chained && !touching) return false;
  size_t lv = touching ? NO_LEVEL : find_level(o, c, 2, &r);
  if (lv != NO_LEVEL && may_continue(o, c, lv)) return place_next(o, k);
  r = first_reading(c);
  if (r == NULL || r->count == LAC_COUNT_LOWER2) return false;
  if (c->e.mark == LAC_MARK_DOT &&
      (c->before != LAC_BEFORE_DASH || !goes_on(o, k, r)))
    return false;
  bool strong = touching || c->before == LAC_BEFORE_DASH;
  if (!strong && (has_style(o, c, r->count, 0) || !goes_on(o, k, r)))
    return false;
  if (touching && has_style(o, c, r->count, 0)) return false;
  return open_list(o, c, r, o->cur, o->depth);
}

/* --- paragraphs without a number ----------------------------------------- */

/* Whether a paragraph of this text ends the sentence that a list broke. */
static bool closes(const lac_outline *o, lac_str text) {
  if (starts_small(text)) return true;
  lac_str s = trim_end(o->cur->text);
  while (s.n > 0 && (s.p[s.n - 1] == ']' || s.p[s.n - 1] == '"')) s.n--;
  if (lac_str_ends(s, LAC_STR("”"))) s.n -= sizeof "”" - 1;
  return s.n > 0 && strchr(".;:!?", s.p[s.n - 1]) == NULL &&
         !lac_str_ends(s, LAC_STR("—"));
}

/* How many levels stay open when an unnumbered paragraph comes. */
static size_t keep(const lac_outline *o, const lac_outline_row *row,
                   bool closing) {
  for (size_t lv = o->depth; lv-- > 0;)
    if (row->indent > o->levels[lv].indent) return lv + 1;
  if (closing)
    for (size_t lv = o->depth; lv-- > 0;)
      if (o->levels[lv].definition) return lv + 1;
  /* Inside the item that the next enumerator follows. */
  if (o->next_line < o->list->n) {
    const lac_reading *r;
    const lac_candidate *next = &o->list->items[o->next_line];
    size_t lv = find_level(o, next, 1, &r);
    if (lv != NO_LEVEL) return lv + 1;
  }
  return o->depth > 0 && !o->levels[0].lead ? 1 : 0;
}

static void plain_paragraph(lac_outline *o, const lac_outline_row *row) {
  if (o->cur == o->base && o->base->text.n == 0 && o->base->first == NULL &&
      row->heading.n == 0)
    return;
  bool closing = closes(o, row->text);
  size_t stay = keep(o, row, closing);
  lac_node *owner = stay > 0 ? o->levels[stay - 1].node : o->base;
  bool closed = stay < o->depth;
  o->depth = stay;
  if (!closed && owner == o->cur && owner->text.n == 0 &&
      owner->first == NULL && row->heading.n == 0 && owner != o->base)
    return; /* the item's own text stands on the next line */
  lac_kind kind = closed && closing && row->heading.n == 0 ? LAC_KIND_wrapup
                                                           : LAC_KIND_alinea;
  o->cur = lac_statute_add(o->st, owner, kind, row->offset);
  set_heading(o, o->cur, row, true);
}

static void add_definition(lac_outline *o, const lac_outline_row *row,
                           lac_str term) {
  lac_node *parent = o->base;
  size_t lv = 0;
  while (lv < o->depth && !o->levels[lv].definition) lv++;
  if (lv < o->depth) {
    parent = o->levels[lv].parent;
  } else {
    lv = 0;
    if (o->depth > 0 && o->levels[0].last.count == LAC_COUNT_DIGIT &&
        (o->levels[0].mark == LAC_MARK_PAREN || !o->levels[0].lead)) {
      parent = o->levels[0].node;
      lv = 1;
    }
    o->levels[lv] = (level){.definition = true,
                            .lead = true,
                            .parent = parent,
                            .indent = row->indent};
  }
  o->depth = lv + 1;
  o->cur = lac_statute_add(o->st, parent, LAC_KIND_definition, row->offset);
  o->cur->heading = term;
  o->st->text_in += solid(term);
  o->levels[lv].node = o->cur;
  if (row->heading.n > 0) { /* a marginal note before it: keep both */
    lac_statute_text(o->st, o->cur, row->heading, row->heading_offset);
    lac_statute_text(o->st, o->cur, LAC_STR(" "), row->offset);
  }
}

/* The length of the quotation mark that s begins with, 0 for none. */
static size_t quote_at(lac_str s) {
  if (s.n == 0) return 0;
  if (s.p[0] == '"') return 1;
  if (!(s.p[0] & 0x80)) return 0;
  size_t i = 0;
  uint32_t c = lac_utext_next(s, &i);
  return lac_utext_is_quote(c) && c != 0x2019 ? i : 0;
}

/* The term of a line `“term” means ...`; empty if it is none. */
static lac_str quoted_term(lac_str s) {
  size_t from = quote_at(s);
  if (from == 0) return LAC_STR("");
  size_t i = from;
  while (i < s.n && i < 160) {
    size_t end = i, n = quote_at(lac_str_sub(s, i, s.n));
    if (n == 0) {
      i++;
      continue;
    }
    i += n;
    size_t blanks = lac_outline_blanks(lac_str_sub(s, i, s.n));
    lac_str rest = lac_str_sub(s, i + blanks, s.n);
    bool goes = rest.n > 1 && ((blanks > 0 && starts_small(rest)) ||
                               rest.p[0] == ',' || rest.p[0] == '(');
    return goes ? lac_str_trim(lac_str_sub(s, from, end)) : LAC_STR("");
  }
  return LAC_STR("");
}

/* Whether words of an amending order stand in the last words of s. */
static bool amends(const lac_outline *o, lac_str s) {
  s = trim_end(s);
  if (s.n == 0) return false;
  lac_arena *scratch = lac_arena_new();
  size_t from = s.n > 160 ? s.n - 160 : 0;
  while (from < s.n && ((unsigned char)s.p[from] & 0xc0) == 0x80) from++;
  lac_str tail = lac_utext_fold(scratch, lac_str_sub(s, from, s.n));
  bool found = false;
  const lac_language *lang;
  for (size_t k = 0; !found && (lang = lac_languages_at(o->languages, k));
       k++) {
    lac_str w;
    for (size_t i = 0;
         !found && (w = lac_language_word(lang, LAC_WORDS_quoted, i)).p != NULL;
         i++)
      found = w.n > 0 && lac_str_find(tail, w) < tail.n;
  }
  lac_arena_free(scratch);
  return found;
}

/* Whether s ends a quotation: a quotation mark with at most some stops. */
static bool ends_quote(lac_str s) {
  s = trim_end(s);
  while (s.n > 0 && strchr(".,;]) ", s.p[s.n - 1]) != NULL) s.n--;
  return s.n > 1 &&
         (s.p[s.n - 1] == '"' || lac_str_ends(s, LAC_STR("”")) ||
          lac_str_ends(s, LAC_STR("“")) || lac_str_ends(s, LAC_STR("»")) ||
          lac_str_ends(s, LAC_STR("’")));
}

/* The row after the one where the quotation that begins at row ends. */
static size_t quote_end(lac_outline *o, size_t row) {
  if (!o->no_closing)
    for (size_t i = row; i < o->row_count; i++)
      if (ends_quote(o->rows[i].text)) return i + 1;
  o->no_closing = true;
  size_t end = row + 1;
  while (end < o->row_count && o->rows[end].joined) end++;
  return end;
}

/* A paragraph of a quoted amendment is kept whole, with no list in it: its
 * numbers are those of another work. */
static void quoted_paragraph(lac_outline *o, const lac_outline_row *row) {
  lac_node *owner = o->cur;
  if (owner->state == LAC_QUOTED && owner->kind == LAC_KIND_alinea)
    owner = owner->parent;
  o->cur = lac_statute_add(o->st, owner, LAC_KIND_alinea, row->offset);
  o->cur->state = LAC_QUOTED;
  set_heading(o, o->cur, row, true);
}

/* --- the walk ------------------------------------------------------------ */

/* Begins the paragraph of row i where no enumerator does. */
static void begin_paragraph(lac_outline *o, size_t i) {
  const lac_outline_row *row = &o->rows[i];
  if (row->defines) {
    add_definition(o, row, row->term);
    return;
  }
  if (quote_at(row->text) > 0 && i > 0) {
    lac_str term = quoted_term(row->text);
    if (term.n == 0 && (opens(o) || starts_small(row->text)) &&
        amends(o, o->cur->text)) {
      o->quoted = quote_end(o, i);
      quoted_paragraph(o, row);
      return;
    }
    if (term.n > 0) {
      add_definition(o, row, term);
      return;
    }
  }
  plain_paragraph(o, row);
}

static bool is_here(const lac_outline *o, size_t row) {
  return o->at < o->list->n && o->list->items[o->at].row == row;
}

static void skip_candidates(lac_outline *o, size_t row) {
  while (is_here(o, row)) o->at++;
}

static void find_next_line(lac_outline *o, size_t row) {
  if (o->next_line <= o->at) o->next_line = o->at;
  while (o->next_line < o->list->n &&
         (o->list->items[o->next_line].before != LAC_BEFORE_LINE ||
          o->list->items[o->next_line].row <= row))
    o->next_line++;
}

/* Row i from byte pos on, where text goes to the current node. */
static void walk_row(lac_outline *o, size_t i, size_t pos) {
  const lac_outline_row *row = &o->rows[i];
  while (is_here(o, i)) {
    const lac_candidate *c = &o->list->items[o->at];
    lac_node *before = o->cur;
    /* The text before it goes first: its end is looked at. */
    size_t end = c->start;
    lac_str s = trim_end(lac_str_sub(row->text, pos, end));
    lac_statute_text(o->st, before, s, row->offset + pos);
    bool placed = place_inline(o, o->at);
    o->last_refused = !placed;
    o->at++;
    if (placed) {
      pos = c->start + c->e.n;
      pos += lac_outline_blanks(lac_str_sub(row->text, pos, row->text.n));
    } else {
      pos += s.n;
    }
  }
  emit(o, row, pos, row->text.n);
}

static void walk_paragraph(lac_outline *o, size_t i, size_t from) {
  const lac_outline_row *row = &o->rows[i];
  find_next_line(o, i);
  if (i < o->quoted) {
    skip_candidates(o, i);
    quoted_paragraph(o, row);
    emit(o, row, from, row->text.n);
    return;
  }
  size_t pos = from;
  bool placed = false;
  if (is_here(o, i) && o->list->items[o->at].before == LAC_BEFORE_LINE) {
    const lac_candidate *c = &o->list->items[o->at];
    placed = place_line(o, o->at);
    o->last_refused = !placed;
    o->at++;
    if (placed) {
      pos = c->start + c->e.n;
      pos += lac_outline_blanks(lac_str_sub(row->text, pos, row->text.n));
    }
  } else {
    o->last_refused = false;
  }
  if (!placed) begin_paragraph(o, i);
  if (i < o->quoted) {
    skip_candidates(o, i);
    emit(o, row, pos, row->text.n);
    return;
  }
  walk_row(o, i, pos);
}

/* The length of the provision's number that its text repeats, with label and
 * marks: "3. —", "Sec. 5.", "12.-". 0 if it does not. */
static size_t repeated_number(const lac_outline *o) {
  lac_str s = o->rows[0].text;
  if (lac_kind_level(o->base->kind) != 2 || o->base->num.n == 0 ||
      o->base->text.n > 0)
    return 0;
  lac_str num = lac_eid_cite(o->st->arena, o->base->num);
  if (num.n == 0) return 0;
  size_t i = 0;
  while (i < s.n && i < 12 && !is_digit(s.p[i]) && s.p[i] != ' ' &&
         s.p[i] != '(')
    i++;
  lac_kind kind;
  if (i > 0 && i < s.n && s.p[i] == ' ' &&
      lac_languages_label(o->languages, lac_str_sub(s, 0, i), &kind))
    i++;
  else
    i = 0;
  if (!lac_str_eq_nocase(lac_str_sub(s, i, i + num.n), num)) return 0;
  i += num.n;
  if (i >= s.n || is_digit(s.p[i]) || s.p[i] == ')' ||
      (s.p[i] == '.' && i + 1 < s.n && is_digit(s.p[i + 1])) ||
      (is_letter(s.p[i]) && (unsigned char)s.p[i] != 0xe2))
    return 0;
  if (s.p[i] != '.' && s.p[i] != '(' && s.p[i] != '-' && s.p[i] != ' ' &&
      (unsigned char)s.p[i] != 0xe2)
    return 0;
  if (s.p[i] == ' ' && i + 1 < s.n && s.p[i + 1] != '(' &&
      (unsigned char)s.p[i + 1] != 0xe2)
    return 0;
  if (s.p[i] == '.') i++;
  i += lac_outline_blanks(lac_str_sub(s, i, s.n));
  while (i < s.n && (s.p[i] == '-' ||
                     lac_str_starts(lac_str_sub(s, i, s.n), LAC_STR("—")) ||
                     lac_str_starts(lac_str_sub(s, i, s.n), LAC_STR("–"))))
    i += s.p[i] == '-' ? 1 : 3;
  return i + lac_outline_blanks(lac_str_sub(s, i, s.n));
}

/* Whether row 0 begins a list "1." that goes on in a later line, so that its
 * number is not the provision's. */
static bool first_of_list(const lac_outline *o) {
  if (o->list->n == 0 || o->list->items[0].row != 0 ||
      o->list->items[0].before != LAC_BEFORE_LINE)
    return false;
  const lac_reading *r = first_reading(&o->list->items[0]);
  return r != NULL && goes_on(o, 0, r);
}

void lac_outline_end(lac_outline *o) {
  if (o->heading.n > 0) /* it headed nothing */
    lac_outline_line(o, LAC_STR(""), o->heading_offset, 0, false);
  if (o->row_count == 0) return;
  lac_candidates_scan(o->list, o->rows, o->row_count, 0);
  size_t from = repeated_number(o);
  if (from > 0 && !first_of_list(o)) {
    o->st->ignored += solid(lac_str_sub(o->rows[0].text, 0, from));
    lac_candidates_scan(o->list, o->rows, o->row_count, from);
  } else {
    from = 0;
  }
  o->at = o->next_line = o->quoted = o->depth = 0;
  o->no_closing = o->last_refused = false;
  for (size_t i = 0; i < o->row_count; i++) {
    const lac_outline_row *row = &o->rows[i];
    if (!row->joined) {
      walk_paragraph(o, i, i == 0 ? from : 0);
    } else {
      join(o, row);
      if (i < o->quoted) {
        skip_candidates(o, i);
        emit(o, row, 0, row->text.n);
      } else {
        walk_row(o, i, 0);
      }
    }
  }
  o->row_count = 0;
}
