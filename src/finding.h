/* SPDX-License-Identifier: Apache-2.0
 *
 * What one work has to say to each requirement: its best candidates, element
 * by element, with the words that count. Findings live in the jurisdiction's
 * arena; the work's text need not outlive them.
 */
#ifndef LAC_FINDING_H
#define LAC_FINDING_H

#include "evaluate.h"
#include "inventory.h"
#include "passage.h"

typedef enum {
  LAC_MET,
  LAC_MET_BY_REFERENCE,
  LAC_NARROWED_ALLOWED,
  LAC_NARROWED_UNLAWFUL,
  LAC_MISSING,
  LAC_NOT_EXAMINED
} lac_verdict;

/* Words of the law, and where they stand. */
typedef struct {
  lac_str work;
  lac_str provision; /* as cited */
  lac_str heading;
  lac_str eid;
  size_t line;
  size_t column;
  lac_str quote;              /* "" where the provision itself is meant */
  const lac_passage *passage; /* NULL unless asked for, and without a quote */
  size_t mark, mark_end;      /* the quoted words: bytes of the passage */
} lac_evidence;

typedef struct {
  lac_verdict verdict;
  lac_evidence *evidence;
  size_t n, cap;
} lac_element_finding;

typedef struct {
  bool found;
  const lac_evidence *evidence; /* NULL where no words are quoted */
} lac_narrowing_finding;

typedef enum {
  LAC_TEST_PASS,
  LAC_TEST_OPTION,
  LAC_TEST_FAIL,
  LAC_TEST_UNSTATED,
  LAC_TEST_UNDECIDED /* a draft leaves the number open */
} lac_test_outcome;

typedef struct {
  lac_test_outcome outcome;
  long value;
  lac_evidence evidence;
} lac_test_finding;

/* A provision that has the core of a requirement. */
typedef struct {
  const lac_requirement *requirement;
  lac_evidence at;
  lac_state state;
  bool own_kind;  /* its work is of a kind that would hold the answer */
  bool preferred; /* ... and of one where it is best looked for */
  bool companion; /* its work answers the requirement's companions */
  bool bare;      /* a clause given alone, that lacks its frame */
  double score;   /* 0..1 */
  uint32_t unit;
  lac_element_finding *elements; /* as in the requirement */
  lac_narrowing_finding *options;
  lac_narrowing_finding *restrictions;
  lac_test_finding *tests;
} lac_candidate;

/* Where a treaty's own words say what is asked: shown, but no law. */
typedef struct {
  lac_evidence at;
  double score;
} lac_treaty_text;

/* What a work has to say to a requirement. */
typedef struct {
  lac_candidate **items; /* the best first, at most LAC_MAX_CANDIDATES */
  size_t n;
  const lac_treaty_text *treaty; /* the best treaty text, NULL for none */
  bool examinable; /* the language has all the words for its core: what is
                      then not found is missing, not unread */
} lac_candidates;

/* The provision that comes nearest to what nothing answers; see nearness.h. */
typedef struct {
  lac_evidence at; /* line 0: none comes near enough */
  double nearness; /* 0..1 */
} lac_near;

/* An act that a provision names. */
typedef struct {
  lac_str cited;
  lac_str from; /* "work:provision" */
} lac_external;

/* A sentence about a provision of another work; see remote.h. */
typedef struct {
  const lac_expr *says; /* what it says */
  lac_str act;          /* as named */
  lac_str first;        /* the provision's key, or the first of a range */
  lac_str last;         /* "" for a single one */
  lac_evidence evidence;
} lac_remote;

typedef struct {
  lac_str id;
  lac_str title;
  lac_str short_title;
  lac_str language;
  lac_str format;
  lac_str path;
  lac_str status;
  lac_str date;
  char sha256[65];
  size_t provisions;
  lac_inventory inventory;
  uint64_t kinds;
  lac_candidates *by_requirement; /* as in rules->requirements */
  lac_evidence *facts;            /* as in rules->facts; eid.n 0: not found */
  lac_near *nearest;              /* by requirement; NULL: not asked for */
  lac_evidence *open; /* what the text leaves open, where asked for */
  size_t open_n, open_cap;
  bool context;            /* quotes are wanted with their passages */
  size_t path_index;       /* which of the paths given it came from */
  lac_external *externals; /* acts that its best candidates name */
  size_t external_n, external_cap;
  lac_remote *remotes; /* what it says of other works */
  size_t remote_n, remote_cap;
} lac_work;

const char *lac_verdict_name(lac_verdict verdict);

/* Fills work's kinds (added to those it has), provisions and findings from the
 * survey, everything in arena. id, title ... are the caller's. */
void lac_finding_work(lac_arena *arena, lac_survey *survey, lac_work *work);

/* One requirement on one unit, for explain: a candidate in arena, or NULL where
 * the core is not met. *norm is the norm that decided. */
lac_candidate *lac_finding_unit(lac_arena *arena, lac_survey *survey,
                                const lac_work *work, uint32_t unit,
                                const lac_requirement *requirement,
                                const lac_norm **norm);

/* The words of a span with their place, in arena. */
lac_evidence lac_evidence_of(lac_arena *arena, const lac_survey *survey,
                             const lac_work *work, const lac_span *span);

#endif
