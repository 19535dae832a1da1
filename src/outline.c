/* SPDX-License-Identifier: Apache-2.0
 *
 * The lines of a provision are kept until its end, so that a doubtful "(i)" can
 * be judged by what comes after it. Then they are gone through once, with the
 * open lists as a stack:
 *
 *   levels[0]  "(2)" of subsections      an enumerator that continues a list
 *   levels[1]  "(b)" of paragraphs       closes the deeper ones; one that opens
 *   levels[2]  "(ii)" of subparagraphs   a list hangs on the current node
 */
#include "outline.h"

#include <string.h>

#include "eid.h"
#include "outline_tree.h"

lac_outline *lac_outline_new(lac_statute *statute,
                             const lac_languages *languages) {
  lac_outline *o = LAC_NEW(statute->arena, lac_outline);
  o->st = statute;
  o->languages = languages;
  o->list = lac_candidates_new(statute->arena, languages);
  return o;
}

/* s without blanks at its end; no-break spaces count as text. */
static lac_str trim_end(lac_str s) {
  while (s.n > 0 && (s.p[s.n - 1] == ' ' ||
                     (s.p[s.n - 1] >= '\t' && s.p[s.n - 1] <= '\r')))
    s.n--;
  return s;
}

/* Moves pos over blanks; no-break spaces among them are left out. */
static size_t skip_blanks(lac_outline *o, lac_str s, size_t pos) {
  size_t n = lac_outline_blanks(lac_str_sub(s, pos, s.n));
  o->st->ignored += lac_str_solid(lac_str_sub(s, pos, pos + n));
  return pos + n;
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

void lac_outline_split_word(lac_outline *o) { o->split_word = true; }

void lac_outline_line(lac_outline *o, lac_str line, size_t offset,
                      size_t indent, bool joined) {
  lac_place run = {0, offset};
  lac_outline_runs(o, line, &run, 1, indent, joined);
}

void lac_outline_runs(lac_outline *o, lac_str line, const lac_place *runs,
                      size_t run_count, size_t indent, bool joined) {
  size_t blanks = skip_blanks(o, line, 0);
  line = lac_str_sub(line, blanks, line.n);
  if (line.n == 0 && o->heading.n == 0) return;
  lac_outline_row row = {
      .text = line,
      .offset = runs[0].offset + blanks,
      .shift = blanks,
      .indent = indent,
      .joined = joined && o->row_count > 0 && o->heading.n == 0 && !o->defines,
      .defines = o->defines,
      .split_word = o->split_word,
      .term = o->term,
      .heading = o->heading,
      .heading_offset = o->heading_offset};
  if (run_count > 1) {
    row.runs = lac_copy(o->st->arena, runs, run_count * sizeof *runs);
    row.run_count = run_count;
    row.offset = lac_outline_offset(&row, 0);
  }
  LAC_PUSH(o->st->arena, o->rows, o->row_count, o->row_cap, row);
  o->heading = o->term = LAC_STR("");
  o->defines = o->split_word = false;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
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
    bool small = lac_outline_starts_small(row->text);
    if (soft || (small && (o->dehyphenate || row->split_word))) {
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

/* Gives bytes [from, to) of the row to the current node, run by run. */
static void emit(lac_outline *o, const lac_outline_row *row, size_t from,
                 size_t to) {
  to = from + trim_end(lac_str_sub(row->text, from, to)).n;
  for (size_t k = 0; k + 1 < row->run_count && from < to; k++) {
    size_t end = row->runs[k + 1].at;
    if (end <= from + row->shift) continue;
    end = end - row->shift < to ? end - row->shift : to;
    lac_statute_text(o->st, o->cur, lac_str_sub(row->text, from, end),
                     lac_outline_offset(row, from));
    from = end;
  }
  lac_statute_text(o->st, o->cur, lac_str_sub(row->text, from, to),
                   lac_outline_offset(row, from));
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
    /* The text before it goes first: its end is looked at. */
    lac_str s = trim_end(lac_str_sub(row->text, pos, c->start));
    emit(o, row, pos, c->start);
    bool placed = c->term.n > 0 ? lac_outline_place_term(o, o->at)
                                : lac_outline_place_inline(o, o->at);
    o->last_refused = !placed;
    o->at++;
    if (placed) {
      pos = skip_blanks(o, row->text, c->start + c->e.n);
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
    lac_outline_quoted(o, row);
    emit(o, row, from, row->text.n);
    return;
  }
  size_t pos = from;
  bool placed = false;
  if (is_here(o, i) && o->list->items[o->at].before == LAC_BEFORE_LINE) {
    const lac_candidate *c = &o->list->items[o->at];
    placed = lac_outline_place_line(o, o->at);
    o->last_refused = !placed;
    o->at++;
    if (placed) {
      pos = skip_blanks(o, row->text, c->start + c->e.n);
    }
  } else {
    o->last_refused = false;
  }
  if (!placed) lac_outline_paragraph(o, i);
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

void lac_outline_end(lac_outline *o) {
  if (o->heading.n > 0) /* it headed nothing */
    lac_outline_line(o, LAC_STR(""), o->heading_offset, 0, false);
  if (o->row_count == 0) return;
  lac_candidates_scan(o->list, o->rows, o->row_count, 0);
  size_t from = repeated_number(o);
  if (from > 0 && !lac_outline_first_of_list(o)) {
    o->st->ignored += lac_str_solid(lac_str_sub(o->rows[0].text, 0, from));
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
