/* SPDX-License-Identifier: Apache-2.0
 *
 * What reports tell of a cell, put together so that all formats say the same.
 * Strings are in the arena given, as they are in the law: each format makes
 * them harmless in its way.
 */
#ifndef LAC_REPORT_CELL_H
#define LAC_REPORT_CELL_H

#include "label.h"

/* The verdict on the element with that index; where the cell has none, what its
 * status says of all. */
lac_verdict lac_cell_verdict(const lac_cell *cell, size_t element);

/* The work's path and the line, "act.md:82". */
lac_str lac_cell_place(lac_arena *arena, const lac_jurisdiction *jurisdiction,
                       const lac_evidence *evidence);

/* What a text says of its own time: its date and its status, "2024-03-01; not
 * in force"; "" where it says nothing. */
lac_str lac_cell_dates(lac_arena *arena, const lac_work *work);

/* What is suspended or not yet in force: number and heading. */
lac_str lac_cell_dormant(lac_arena *arena, const lac_dormant *dormant);

/* Words of each core element, the longest ones of several. */
lac_str lac_cell_words(lac_arena *arena, const lac_cell *cell);

/* The elements that are missing and decide something, and wrong numbers. */
lac_str lac_cell_lacks(lac_arena *arena, const lac_cell *cell);

/* Their titles, "a; b". */
lac_str lac_cell_limits(lac_arena *arena, const lac_cell_narrowing *items,
                        size_t n);

/* A number that was looked for: "6 years, not as asked". */
lac_str lac_cell_number(lac_arena *arena, const lac_cell_test *test);

/* Of a cell that is overridden: who has, when and why, "A. Reader, 2026-05-04:
 * it stands in section 9"; the program's own verdict, "partial, cca 6"; and
 * what that was when it was overridden, "" where it is the same or nobody
 * knows. All "" where it is not overridden. */
lac_str lac_cell_overrider(lac_arena *arena, const lac_cell *cell);
lac_str lac_cell_own(lac_arena *arena, const lac_cell *cell);
lac_str lac_cell_was(lac_arena *arena, const lac_cell *cell);

/* These three, each with what people call it in their language; a text that has
 * nothing to say is "". */
typedef struct {
  const char *label;
  lac_str text;
} lac_cell_note;
enum { LAC_CELL_NOTES = 3 };
void lac_cell_notes(lac_arena *arena, const lac_cell *cell,
                    lac_cell_note notes[LAC_CELL_NOTES]);

/* Its provisions: those that the reader who has overridden it names, then the
 * program's, each once. */
const lac_cell_provision *lac_cell_provisions(lac_arena *arena,
                                              const lac_cell *cell, size_t *n);

/* What is wrong of a cell and has a remedy: the element, or NULL. */
const lac_element *lac_cell_remedy(const lac_cell *cell);

/* Model wording in the language of the leading provision's work, else in
 * English, else "". */
lac_str lac_cell_wording(const lac_jurisdiction *jurisdiction,
                         const lac_cell *cell, const lac_element *element);

/* ---- Quotations ------------------------------------------------------- */

typedef struct {
  size_t from, to;
} lac_cell_mark;

/* A passage of the law with all that a cell rests on in it. Where passages were
 * not asked for, the words alone. */
typedef struct {
  const lac_evidence *at; /* where the first of the words are */
  lac_str text;
  lac_cell_mark *marks; /* bytes of text; in order and apart */
  size_t mark_n, mark_cap;
} lac_quotation;

typedef struct {
  lac_quotation *items;
  size_t n, cap;
} lac_quotations;

/* The quotations of a cell in arena: first those of the leading provision, then
 * the others, by work, in the order of reading. */
lac_quotations lac_cell_quotations(lac_arena *arena, const lac_cell *cell);

#endif
