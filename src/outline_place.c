/* SPDX-License-Identifier: Apache-2.0
 *
 * Where an enumerator belongs. The order of work: 1. the deepest list that it
 * continues directly; 2. is it a first one, too: look ahead which of both goes
 * on; 3. a new list; 4. at the start of a line only: with a gap, or out of
 * order.
 */
#include <string.h>

#include "outline_tree.h"

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
      (c->e.mark == LAC_MARK_SLASH && r->count == LAC_COUNT_DIGIT) ||
      c->e.mark == LAC_MARK_DECIMAL;
  return subsection ? LAC_KIND_subsection : LAC_KIND_paragraph;
}

void lac_outline_head(lac_node *node, const lac_outline_row *row) {
  if (row->heading.n == 0) return;
  node->heading = row->heading;
  node->offset = row->heading_offset;
}

/* A new item for candidate c in the list at levels[lv]. */
static void add_item(lac_outline *o, const lac_candidate *c,
                     const lac_reading *r, size_t lv) {
  const lac_outline_row *row = &o->rows[c->row];
  lac_level *l = &o->levels[lv];
  o->depth = lv + 1;
  lac_kind kind =
      l->node != NULL ? l->node->kind : item_kind(o, l->parent, c, r);
  lac_node *node = lac_statute_add(o->st, l->parent, kind,
                                   lac_outline_offset(row, c->start));
  node->num = lac_str_trim(lac_str_sub(row->text, c->start, c->start + c->e.n));
  if (c->before == LAC_BEFORE_LINE) lac_outline_head(node, row);
  l->node = node;
  l->last = *r;
  o->cur = node;
}

/* Opens a list below parent with c as its first item. */
static bool open_list(lac_outline *o, const lac_candidate *c,
                      const lac_reading *r, lac_node *parent, size_t depth) {
  if (depth >= LAC_MAX_LEVELS) return false;
  o->levels[depth] =
      (lac_level){.mark = c->e.mark,
                  .dots = c->e.dots,
                  .by_line = c->before == LAC_BEFORE_LINE && o->row_count > 1,
                  .lead = parent->text.n > 0 || parent->first != NULL,
                  .parent = parent,
                  .indent = o->rows[c->row].indent};
  add_item(o, c, r, depth);
  return true;
}

/* --- decisions ----------------------------------------------------------- */

/* How c continues the list at l: 2, 1 or 0, and in which reading. */
static int continues(const lac_level *l, const lac_candidate *c, size_t indent,
                     const lac_reading **r) {
  if (l->definition || c->term.n > 0 || l->mark != c->e.mark ||
      l->dots != c->e.dots)
    return 0;
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

/* The deepest level that c continues at least so well; LAC_NO_LEVEL for none.
 */
size_t lac_outline_level(const lac_outline *o, const lac_candidate *c, int how,
                         const lac_reading **r) {
  size_t indent = o->rows[c->row].indent;
  for (size_t lv = o->depth; lv-- > 0;)
    if (continues(&o->levels[lv], c, indent, r) >= how) return lv;
  return LAC_NO_LEVEL;
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

/* Whether d, some way after c, could be of the same list as c. */
static bool same_style(const lac_candidate *c, const lac_candidate *d) {
  return d->term.n == 0 && d->e.mark == c->e.mark &&
         d->before != LAC_BEFORE_TEXT && !d->chained;
}

/* Whether the next one of the same style comes later: the one after r. */
static bool goes_on(const lac_outline *o, size_t k, const lac_reading *r) {
  const lac_candidate *c = &o->list->items[k];
  for (size_t j = k + 1; j < o->list->n && j <= k + LAC_LOOK_AHEAD; j++) {
    const lac_candidate *d = &o->list->items[j];
    if (!same_style(c, d)) continue;
    if (has_reading(d, r->count, r->main + 1)) return true;
    if (has_reading(d, r->count, 1)) return false;
  }
  return false;
}

/* Whether the current text ends like one that a list follows. */
bool lac_outline_opens(const lac_outline *o) {
  lac_str s = lac_outline_trim_end(o->cur->text);
  if (s.n == 0) return true;
  return s.p[s.n - 1] == ':' || s.p[s.n - 1] == '-' ||
         lac_str_ends(s, LAC_STR("—")) || lac_str_ends(s, LAC_STR("–"));
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/* Whether c, numbered as the item at l is, begins a list below it: that item
 * breaks off in its sentence, and c goes on with it. Nordic laws number
 * subsections and their items alike. */
static bool goes_below(const lac_outline *o, const lac_level *l,
                       const lac_candidate *c) {
  lac_str s = lac_outline_trim_end(o->cur->text);
  lac_str text =
      lac_str_sub(o->rows[c->row].text, c->start + c->e.n, (size_t)-1);
  text = lac_str_sub(text, lac_outline_blanks(text), text.n);
  return o->cur == l->node && s.n > 0 && is_letter(s.p[s.n - 1]) &&
         lac_outline_starts_small(text);
}

/* c (number k) continues a list as `cont` and could open one as `first`:
 * whether it opens one. What comes next in the text decides. */
static bool opens_rather(const lac_outline *o, size_t k,
                         const lac_reading *cont, const lac_reading *first) {
  const lac_candidate *c = &o->list->items[k];
  for (size_t j = k + 1; j < o->list->n && j <= k + LAC_LOOK_AHEAD; j++) {
    const lac_candidate *d = &o->list->items[j];
    if (!same_style(c, d)) continue;
    if (has_reading(d, first->count, 2)) return true;
    if (has_reading(d, cont->count, cont->main + 1)) return false;
  }
  if (first->count == LAC_COUNT_LOWER2) return c->e.mark == LAC_MARK_CLOSE;
  return lac_outline_opens(o);
}

/* 1. and 2. of the order of work. */
static bool place_next(lac_outline *o, size_t k) {
  const lac_candidate *c = &o->list->items[k];
  const lac_reading *r = NULL;
  size_t lv = lac_outline_level(o, c, 2, &r);
  if (lv == LAC_NO_LEVEL) return false;
  const lac_reading *first = first_reading(c);
  if (first != NULL && first != r && !has_style(o, c, first->count, 0) &&
      opens_rather(o, k, r, first) && open_list(o, c, first, o->cur, o->depth))
    return true;
  add_item(o, c, r, lv);
  return true;
}

/* Whether a line may begin with c though no list has it next. */
static bool loose(const lac_outline *o, const lac_candidate *c,
                  const lac_reading *r) {
  if (r->suffix.n > 0 && r->count != LAC_COUNT_DIGIT) return false;
  switch (c->e.mark) {
    case LAC_MARK_DOT:
      if (r->count == LAC_COUNT_DIGIT) return r->main > 0 && r->main < 200;
      /* "o. ..." after a colon: the items before it were left out. A lone
       * letter elsewhere may be an initial. */
      if (r->count == LAC_COUNT_LOWER)
        return o->cur->text.n > 0 && lac_outline_opens(o);
      return r->count == LAC_COUNT_UPPER_ROMAN && c->e.n > 2;
    case LAC_MARK_CLOSE:
    case LAC_MARK_SLASH:
    case LAC_MARK_PAREN:
      return r->count == LAC_COUNT_DIGIT || r->count == LAC_COUNT_LOWER ||
             r->count == LAC_COUNT_ROMAN || r->count == LAC_COUNT_UPPER;
    default: return true;
  }
}

/* An enumerator that begins a line: where it belongs; false if it is none. */
bool lac_outline_place_line(lac_outline *o, size_t k) {
  const lac_candidate *c = &o->list->items[k];
  if (place_next(o, k)) return true;
  const lac_reading *r = first_reading(c);
  if (r != NULL) {
    /* The same style once more is a new list beside the old one, unless the
     * text before it says that it opens one. */
    for (size_t lv = o->depth; lv-- > 0;) {
      lac_level *l = &o->levels[lv];
      if (l->definition || c->term.n > 0 || l->mark != c->e.mark ||
          l->last.count != r->count || l->dots != c->e.dots ||
          lac_outline_opens(o) || goes_below(o, l, c))
        continue;
      if (l->mark == LAC_MARK_BULLET && l->indent < o->rows[c->row].indent)
        continue;
      /* Closing words between the two: the new list is theirs. */
      if (o->cur != l->node && o->cur->kind == LAC_KIND_wrapup) break;
      return open_list(o, c, r, l->parent, lv);
    }
    return open_list(o, c, r, o->cur, o->depth);
  }
  size_t lv = lac_outline_level(o, c, 1, &r);
  if (lv != LAC_NO_LEVEL && loose(o, c, r)) {
    add_item(o, c, r, lv);
    return true;
  }
  r = &c->e.readings[0];
  if (!loose(o, c, r)) return false;
  bool top = r->count == LAC_COUNT_DIGIT && c->e.mark == LAC_MARK_PAREN;
  return top ? open_list(o, c, r, o->base, 0)
             : open_list(o, c, r, o->cur, o->depth);
}

/* Whether text after an inline "1." begins a sentence. */
static bool sentence_after(const lac_outline *o, const lac_candidate *c) {
  lac_str s = lac_str_sub(o->rows[c->row].text, c->start + c->e.n, (size_t)-1);
  size_t blanks = lac_outline_blanks(s);
  s = lac_str_sub(s, blanks, s.n);
  return blanks > 0 && s.n > 0 && is_letter(s.p[0]) &&
         !lac_outline_starts_small(s);
}

/* Whether c may continue the list at levels[lv] in the middle of a line. */
static bool may_continue(const lac_outline *o, const lac_candidate *c,
                         size_t lv) {
  const lac_level *l = &o->levels[lv];
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
bool lac_outline_place_inline(lac_outline *o, size_t k) {
  const lac_candidate *c = &o->list->items[k];
  const lac_reading *r = NULL;
  if (c->chained && o->last_refused) return false;
  bool touching = c->touching && !o->last_refused;
  if (c->before == LAC_BEFORE_TEXT && !touching) return false;
  if (c->chained && !touching) return false;
  size_t lv = touching ? LAC_NO_LEVEL : lac_outline_level(o, c, 2, &r);
  if (lv != LAC_NO_LEVEL && may_continue(o, c, lv)) return place_next(o, k);
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

bool lac_outline_first_of_list(const lac_outline *o) {
  if (o->list->n == 0 || o->list->items[0].row != 0 ||
      o->list->items[0].before != LAC_BEFORE_LINE)
    return false;
  const lac_reading *r = first_reading(&o->list->items[0]);
  return r != NULL && goes_on(o, 0, r);
}
