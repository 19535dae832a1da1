/* SPDX-License-Identifier: Apache-2.0 */
#include "plain_style.h"

#include <string.h>

/* What the provisions that were looked at have. */
typedef struct {
  lac_headings *headings;
  size_t n;
  size_t short_first; /* a short first sentence, with more after it */
  size_t sentences;   /* of these such as are sentences for certain */
  size_t long_first;
  size_t headed; /* of those after the first: a line before that may head it */
} counts;

bool lac_plain_capital(lac_str s) {
  return s.n > 0 && ((s.p[0] >= 'A' && s.p[0] <= 'Z') || (s.p[0] & 0x80));
}

bool lac_plain_heads(lac_str s) {
  return s.n > 0 && s.n <= LAC_PLAIN_HEADING && lac_plain_capital(s) &&
         memchr(".;:,", s.p[s.n - 1], 4) == NULL;
}

size_t lac_plain_dash(lac_str s, size_t i) {
  if (i < s.n && s.p[i] == '-') return 1;
  return lac_str_starts(lac_str_sub(s, i, s.n), LAC_STR("—")) ||
                 lac_str_starts(lac_str_sub(s, i, s.n), LAC_STR("–"))
             ? 3
             : 0;
}

size_t lac_plain_stop(lac_str s) {
  for (size_t i = 0; i < s.n && i < LAC_PLAIN_HEADING; i++)
    if (s.p[i] == '.' &&
        (i + 1 >= s.n || s.p[i + 1] == ' ' || lac_plain_dash(s, i + 1) > 0))
      return i;
  return s.n;
}

/* Whether s, what is left of its line, goes on in the next one. */
static bool goes_on(lac_str rest) {
  lac_str next = LAC_STR("");
  lac_str_split(&rest, '\n', &next);
  next = lac_str_trim(next);
  return next.n > 0 && !lac_plain_capital(next) && next.p[0] != '(';
}

/* Counts the provision that begins with a line: s is what follows its number,
 * rest the lines after it, before the line before. */
static void count(counts *all, lac_str s, lac_str rest, lac_str before) {
  lac_heading h;
  all->n++;
  if (all->n > 1 && lac_plain_heads(before) &&
      !lac_heading_parse(all->headings, before, &h))
    all->headed++;
  if (!lac_plain_capital(s)) return;
  size_t stop = lac_plain_stop(s);
  if (lac_str_trim(lac_str_sub(s, stop + 1, s.n)).n > 0) {
    if (lac_plain_dash(s, stop + 1) > 0 || lac_plain_dash(s, stop + 2) > 0)
      return;
    all->short_first++;
    all->sentences +=
        lac_heading_is_sentence(all->headings, lac_str_sub(s, 0, stop));
  } else if (stop == s.n && (s.n > LAC_PLAIN_HEADING || goes_on(rest))) {
    all->long_first++;
  }
}

/* Headings that run in are a style of the whole text. One whose provisions
 * begin with long sentences has none, nor one whose short ones have verbs. */
lac_plain_style lac_plain_style_find(lac_headings *headings,
                                     const lac_section_lines *sections,
                                     lac_str text) {
  lac_str line, before = LAC_STR("");
  counts all = {.headings = headings};
  while (lac_str_split(&text, '\n', &line)) {
    lac_heading h;
    bool bare = false, labelled = sections == NULL;
    line = lac_str_trim(line);
    if (line.n == 0) continue;
    if ((labelled || lac_section_lines_has(sections, line.p, &bare)) &&
        lac_heading_parse(headings, line, &h) && h.numbered &&
        lac_kind_level(h.kind) == 2 && h.labelled == labelled &&
        (!labelled || (h.parted && !h.foreign)))
      count(&all, bare ? LAC_STR("") : h.heading, text, before);
    before = line;
  }
  return (lac_plain_style){
      .run_in = all.short_first > all.long_first + 3 * all.sentences,
      .headed = all.n < 2 || all.headed > 0};
}

bool lac_plain_are_parts(const lac_section_lines *sections, lac_str text,
                         const char *label) {
  lac_str line;
  while (lac_str_split(&text, '\n', &line)) {
    line = lac_str_trim(line);
    if (line.n > 1 && lac_section_lines_has(sections, line.p, NULL))
      return line.p > label && line.p[0] == '1' &&
             !(line.p[1] >= '0' && line.p[1] <= '9');
  }
  return false;
}
