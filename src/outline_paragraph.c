/* SPDX-License-Identifier: Apache-2.0
 *
 * Where a paragraph without an enumerator belongs: it is a definition, the
 * closing words of a list, a further paragraph of an element, or text that an
 * amending act puts into another act.
 */
#include <string.h>

#include "outline_tree.h"
#include "utext.h"

/* --- paragraphs without a number ----------------------------------------- */

/* Whether a paragraph of this text ends the sentence that a list broke. */
static bool closes(const lac_outline *o, lac_str text) {
  if (lac_outline_starts_small(text)) return true;
  lac_str s = lac_outline_trim_end(o->cur->text);
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
    size_t lv = lac_outline_level(o, next, 2, &r);
    if (lv == LAC_NO_LEVEL && next->e.readings[0].count == LAC_COUNT_DIGIT &&
        next->e.readings[0].main > 1)
      lv = lac_outline_level(o, next, 1, &r);
    if (lv != LAC_NO_LEVEL) return lv + 1;
  }
  return o->depth > 0 && !o->levels[0].lead ? 1 : 0;
}

/* Whether the line only goes on a sentence that the current text breaks off. */
static bool broken(const lac_outline *o, const lac_outline_row *row) {
  lac_str s = lac_outline_trim_end(o->cur->text);
  if (s.n == 0 || !lac_outline_starts_small(row->text)) return false;
  char c = s.p[s.n - 1];
  return (c >= 'a' && c <= 'z') || (c & 0x80 && !lac_outline_opens(o));
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
  if (!closed && row->heading.n == 0 && owner == o->cur && broken(o, row)) {
    lac_statute_text(o->st, o->cur, LAC_STR(" "),
                     row->offset > 0 ? row->offset - 1 : 0);
    return;
  }
  lac_kind kind = closed && closing && row->heading.n == 0 ? LAC_KIND_wrapup
                                                           : LAC_KIND_alinea;
  o->cur = lac_statute_add(o->st, owner, kind, row->offset);
  lac_outline_head(o->cur, row);
}

static void add_definition(lac_outline *o, const lac_outline_row *row,
                           lac_str term, size_t offset) {
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
    o->levels[lv] = (lac_level){.definition = true,
                                .lead = true,
                                .parent = parent,
                                .indent = row->indent};
  }
  o->depth = lv + 1;
  o->cur = lac_statute_add(o->st, parent, LAC_KIND_definition, offset);
  o->cur->heading = term;
  o->st->text_in += lac_str_solid(term);
  o->levels[lv].node = o->cur;
  if (offset == row->offset &&
      row->heading.n > 0) { /* a marginal note before it: keep both */
    lac_statute_text(o->st, o->cur, row->heading, row->heading_offset);
    lac_statute_text(o->st, o->cur, LAC_STR(" "), row->offset);
  }
}

/* Whether words of an amending order stand in the last words of s. */
static bool amends(const lac_outline *o, lac_str s) {
  s = lac_outline_trim_end(s);
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
  s = lac_outline_trim_end(s);
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
void lac_outline_quoted(lac_outline *o, const lac_outline_row *row) {
  lac_node *owner = o->cur;
  if (owner->state == LAC_QUOTED && owner->kind == LAC_KIND_alinea)
    owner = owner->parent;
  o->cur = lac_statute_add(o->st, owner, LAC_KIND_alinea, row->offset);
  o->cur->state = LAC_QUOTED;
  lac_outline_head(o->cur, row);
}

void lac_outline_paragraph(lac_outline *o, size_t i) {
  const lac_outline_row *row = &o->rows[i];
  if (row->defines) {
    add_definition(o, row, row->term, row->offset);
    return;
  }
  if (lac_outline_quote(row->text) > 0 && i > 0) {
    lac_str term = lac_outline_term(row->text);
    if (term.n == 0 &&
        (lac_outline_opens(o) || lac_outline_starts_small(row->text)) &&
        amends(o, o->cur->text)) {
      o->quoted = quote_end(o, i);
      lac_outline_quoted(o, row);
      return;
    }
    if (term.n > 0) {
      add_definition(o, row, term, row->offset);
      return;
    }
  }
  plain_paragraph(o, row);
}

bool lac_outline_place_term(lac_outline *o, size_t k) {
  const lac_candidate *c = &o->list->items[k];
  bool open = false, more = false;
  for (size_t lv = 0; lv < o->depth; lv++) open |= o->levels[lv].definition;
  /* One term after a dash may be a quotation; two are a list. */
  for (size_t j = k + 1;
       !open && !more && j < o->list->n && j <= k + LAC_LOOK_AHEAD; j++)
    more = o->list->items[j].term.n > 0;
  if (!open &&
      (!more || c->before != LAC_BEFORE_DASH || amends(o, o->cur->text)))
    return false;
  const lac_outline_row *row = &o->rows[c->row];
  add_definition(o, row, c->term, lac_outline_offset(row, c->start));
  return true;
}
