/* SPDX-License-Identifier: Apache-2.0 */
#include "gold.h"

#include "utext.h"

const char *lac_gold_class_name(lac_gold_class c) {
  static const char *const names[] = {"covered", "partial", "absent",
                                      "unknown"};
  return names[c];
}

static bool class_of(lac_str word, lac_gold_class *c) {
  for (*c = LAC_GOLD_COVERED; *c <= LAC_GOLD_UNKNOWN; ++*c)
    if (lac_str_eq(word, lac_str_of(lac_gold_class_name(*c)))) return true;
  return false;
}

/* ---- References -------------------------------------------------------- */

/* The number without what may stand before it: a sign or word that labels a
 * section or an article, in the languages that golds are written in. */
static lac_str without_label(lac_str s) {
  static const char *const labels[] = {
      "articles", "article",  "artículos", "artículo", "articulos",
      "articulo", "artikkel", "artikel",   "arts",     "art",
      "sections", "section",  "secs",      "sec",      "s"};
  static const lac_str sign = {"§", sizeof "§" - 1};
  if (lac_str_starts(s, sign)) {
    while (lac_str_starts(s, sign)) s = lac_str_sub(s, sign.n, s.n);
    return lac_str_trim(s);
  }
  for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
    lac_str label = lac_str_of(labels[i]);
    if (!lac_str_starts(s, label) || s.n == label.n) continue;
    lac_str rest = lac_str_sub(s, label.n, s.n);
    size_t next = 0;
    /* "sc2" is a number, "sc 2" and "s.2" are labelled. */
    if (lac_utext_is_word(lac_utext_next(rest, &next))) continue;
    if (rest.p[0] == '.') rest = lac_str_sub(rest, 1, rest.n);
    return lac_str_trim(rest);
  }
  return s;
}

lac_str lac_gold_reference(lac_arena *arena, lac_str work, lac_str provision) {
  lac_buf out;
  lac_buf_init(&out, arena);
  lac_buf_add(&out, lac_utext_fold(arena, lac_str_trim(work)));
  lac_buf_byte(&out, ':');
  lac_str number =
      without_label(lac_str_trim(lac_utext_fold(arena, provision)));
  for (size_t i = 0; i < number.n;) {
    size_t at = i;
    uint32_t c = lac_utext_next(number, &i);
    if (c == '(' || c == '[' || c == ',' || c == ';') break;
    if (c == '.' || lac_utext_is_space(c)) continue;
    lac_buf_add(&out, lac_str_sub(number, at, i));
  }
  return lac_buf_str(&out);
}

/* ---- Rows -------------------------------------------------------------- */

enum { INSTRUMENT, REQUIREMENT, STATUS, PROVISIONS, ALSO, COLUMNS };

/* A file that is being read: columns[i] is the column's place plus one, 0 where
 * there is none. */
typedef struct {
  lac_arena *arena;
  const lac_source *source;
  lac_diag *diag;
  size_t line;
  size_t columns[COLUMNS];
} reading;

static lac_status wrong(const reading *r, const char *what, lac_str word) {
  lac_diag_add(r->diag, LAC_ERROR, r->source->name, r->line, 0, "%s%.*s",
               _(what), LAC_FMT(word));
  return LAC_EINPUT;
}

static lac_status read_header(reading *r, lac_str line) {
  static const char *const names[COLUMNS] = {"instrument", "requirement",
                                             "status", "provisions", "also"};
  lac_str word;
  for (size_t at = 1; lac_str_split(&line, '\t', &word); at++)
    for (int i = 0; i < COLUMNS; i++)
      if (lac_str_eq(lac_str_trim(word), lac_str_of(names[i])))
        r->columns[i] = at;
  for (int i = INSTRUMENT; i <= STATUS; i++)
    if (r->columns[i] == 0)
      return wrong(r, "the first line names no column ", lac_str_of(names[i]));
  return LAC_OK;
}

static void read_provisions(const reading *r, lac_str list, lac_gold_row *row) {
  lac_str one;
  while (lac_str_split(&list, ';', &one)) {
    one = lac_str_trim(one);
    if (one.n == 0) continue;
    size_t colon = lac_str_find(one, LAC_STR(":"));
    lac_str ref = lac_gold_reference(r->arena, lac_str_sub(one, 0, colon),
                                     lac_str_sub(one, colon + 1, one.n));
    LAC_PUSH(r->arena, row->provisions, row->provision_n, row->provision_cap,
             ref);
  }
}

static lac_status read_also(const reading *r, lac_str list, lac_gold_row *row) {
  lac_str one;
  while (lac_str_split(&list, '|', &one)) {
    lac_gold_class c;
    one = lac_str_trim(one);
    if (one.n == 0) continue;
    if (!class_of(one, &c)) return wrong(r, "no status: ", one);
    /* Who cannot tell would not object to "nothing found". */
    row->also |= 1u << (c == LAC_GOLD_UNKNOWN ? LAC_GOLD_ABSENT : c);
  }
  return LAC_OK;
}

static lac_status read_row(const reading *r, lac_str line, lac_gold_row *row) {
  lac_str cells[COLUMNS] = {{0}}, word;
  size_t at = 1;
  for (; lac_str_split(&line, '\t', &word); at++)
    for (int i = 0; i < COLUMNS; i++)
      if (r->columns[i] == at) cells[i] = lac_str_trim(word);
  *row = (lac_gold_row){.line = r->line,
                        .instrument = cells[INSTRUMENT],
                        .requirement = cells[REQUIREMENT]};
  if (row->requirement.n == 0) return wrong(r, "no requirement", LAC_STR(""));
  if (!class_of(cells[STATUS], &row->status))
    return wrong(r, "no status: ", cells[STATUS]);
  read_provisions(r, cells[PROVISIONS], row);
  return read_also(r, cells[ALSO], row);
}

lac_status lac_gold_read(lac_arena *arena, const lac_source *source,
                         lac_gold *gold, lac_diag *diag) {
  reading r = {.arena = arena, .source = source, .diag = diag};
  lac_gold made = {.name = source->name};
  lac_str rest = source->text, line;
  while (lac_str_split(&rest, '\n', &line)) {
    r.line++;
    if (r.line == 1) {
      lac_status status = read_header(&r, line);
      if (status != LAC_OK) return status;
      continue;
    }
    if (lac_str_trim(line).n == 0) continue;
    lac_gold_row row;
    lac_status status = read_row(&r, line, &row);
    if (status != LAC_OK) return status;
    LAC_PUSH(arena, made.rows, made.row_n, made.row_cap, row);
  }
  *gold = made;
  return LAC_OK;
}
