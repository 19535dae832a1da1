/* SPDX-License-Identifier: Apache-2.0
 *
 * One work, gone over once: its sentences, which concepts stand in them, which
 * provisions they cite. It lives in the document's arena and dies with it;
 * findings copy out what wins.
 */
#ifndef LAC_SURVEY_H
#define LAC_SURVEY_H

#include "match.h"
#include "norm.h"
#include "rule.h"

/* A reference from a sentence to a provision. */
typedef struct {
  uint32_t piece;
  uint32_t from; /* bytes of the piece's node */
  uint32_t to;
  uint32_t unit; /* target, LAC_NO_UNIT when it is not in this work */
  bool foreign;  /* the words say that it is of another work */
  lac_str first; /* the number it gives, as lac_cite_key makes it */
  lac_str last;  /* the end of a range, "" for none */
} lac_link;

#define LAC_NO_UNIT UINT32_MAX

/* What lawyers cite: a provision, or another node that holds text outside of
 * provisions (a schedule, a preamble). */
typedef struct {
  lac_node *node;
  const lac_node *group; /* the innermost part or chapter around it, else the
                            work; NULL for the work's own text */
  uint32_t piece, piece_end;
  uint32_t hit, hit_end; /* hits of all its pieces */
  uint32_t heading_hit, heading_hit_end;
  uint32_t part_hit, part_hit_end; /* of the headings of all groups around it */
  uint32_t link, link_end;         /* links out of it */
  const lac_norm *norms;           /* built when first asked for */
  size_t norm_n;
  bool norms_built;
  bool live;
} lac_unit;

typedef struct {
  uint32_t *items;
  size_t n;
  size_t cap;
} lac_unit_list;

/* Hits of a piece: hits[hit .. hit_end). */
typedef struct {
  uint32_t hit, hit_end;
  uint32_t unit;
} lac_piece_hits;

typedef struct {
  lac_arena *arena;
  const lac_statute *statute;
  const lac_rules *rules;
  const lac_lexicon *lexicon;
  lac_piece *pieces;
  lac_piece_hits *piece_hits;
  size_t piece_n;
  lac_hits hits;
  lac_hits title_hits;
  lac_unit *units;
  size_t unit_n;
  lac_link *links;
  size_t link_n;
  lac_unit_list *inbound; /* by target unit: indexes of links */
  lac_unit_list *posting; /* by concept: units that have it */
  size_t posting_n;
  uint64_t *concepts;   /* by unit: bits of the concepts that it has */
  size_t concept_words; /* of 64 bits for each unit */
  uint64_t kinds;       /* of work: bits of rules->kinds */
  size_t provisions;
  size_t lanes;                  /* threads that may share the work on it */
  bool bare_clause;              /* a clause given alone is its one unit */
  struct lac_passage **passages; /* by the first piece of their element, for
                                    passage.c */
  struct lac_answer *answers;    /* by expression, for evaluate.c */
} lac_survey;

/* Goes over the statute, whose language the matcher speaks. Everything lives
 * in arena. */
lac_survey *lac_survey_new(lac_arena *arena, const lac_statute *statute,
                           const lac_rules *rules, lac_matcher *matcher);

/* The same by so many threads, 1 to LAC_MAX_LANES, each with a matcher of its
 * own, all for one lexicon. */
lac_survey *lac_survey_share(lac_arena *arena, const lac_statute *statute,
                             const lac_rules *rules,
                             lac_matcher *const *matchers, size_t lanes);

/* Whether a unit has the concept in a sentence. */
static inline bool lac_survey_has(const lac_survey *survey, uint32_t unit,
                                  lac_concept concept) {
  const uint64_t *bits = survey->concepts + unit * survey->concept_words;
  return concept < survey->posting_n &&
         (bits[concept / 64] >> concept % 64 & 1) != 0;
}

/* The same of a norm. */
static inline bool lac_norm_has(const lac_survey *survey, const lac_norm *norm,
                                lac_concept concept) {
  return concept < survey->posting_n &&
         (norm->concepts[concept / 64] >> concept % 64 & 1) != 0;
}

/* The norms of a unit. */
const lac_norm *lac_survey_norms(lac_survey *survey, uint32_t unit, size_t *n);

/* The unit that a node stands in, LAC_NO_UNIT if it is in none. */
uint32_t lac_survey_unit_of(const lac_survey *survey, const lac_node *node);

/* How a unit is called: its cite, else its heading, else its eId; in a schedule
 * after the schedule's name, "SCHEDULE 2, 5": section 5 is another provision.
 * Borrowed, or made in arena. */
lac_str lac_unit_name(lac_arena *arena, const lac_unit *unit);

#endif
