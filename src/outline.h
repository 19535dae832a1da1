/* SPDX-License-Identifier: Apache-2.0
 *
 * Running text to numbered elements. Text formats give a provision's body as
 * lines, and often as one line in which "(1) ... (a) ... (i) ..." run on; this
 * module finds the enumerators, decides their levels from their siblings (is
 * "(i)" a roman one or the letter after "(h)"?) and builds the nodes.
 */
#ifndef LAC_OUTLINE_H
#define LAC_OUTLINE_H

#include "language.h"
#include "statute.h"

typedef struct lac_outline lac_outline;

/* A builder for the provisions of one statute; lives in the statute's arena. */
lac_outline *lac_outline_new(lac_statute *statute,
                             const lac_languages *languages);

/* What follows is the body of this provision (or of any other node that holds
 * running text, such as a schedule or the work's preface). */
void lac_outline_begin(lac_outline *outline, lac_node *provision);

/* One paragraph of the body without its line feed, standing at offset in the
 * source, indented by `indent` columns. `joined` says that it goes on the line
 * before it (a wrapped line); otherwise it begins a paragraph. The text must
 * live as long as the statute. Inline enumerators are split, too. */
void lac_outline_line(lac_outline *outline, lac_str line, size_t offset,
                      size_t indent, bool joined);

/* The same for a line that a reader changed (markup taken out): run_count runs
 * say where its bytes stand in the source; the first begins at byte 0. */
void lac_outline_runs(lac_outline *outline, lac_str line, const lac_place *runs,
                      size_t run_count, size_t indent, bool joined);

/* The next line begins an element with this heading (a marginal note). */
void lac_outline_heading(lac_outline *outline, lac_str heading, size_t offset);

/* The next line defines this term and begins with it: markup said so that the
 * line's text no longer has. Definitions in quotation marks are found without
 * it. A term stands in the tree twice, as heading and in the text; its second
 * copy is added to the statute's text_in. */
void lac_outline_definition(lac_outline *outline, lac_str term);

/* A hyphen at the end of a line before a small letter only splits the word
 * (text as printers set it); without this call it is kept. What is dropped is
 * added to the statute's `ignored`, as is the number of the provision where
 * its text repeats it ("3. (1) ..."). */
void lac_outline_dehyphenate(lac_outline *outline);

/* The next line goes on with the word that the line before it splits. */
void lac_outline_split_word(lac_outline *outline);

/* The body is over: builds the nodes below the provision. */
void lac_outline_end(lac_outline *outline);

#endif
