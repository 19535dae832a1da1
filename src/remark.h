/* SPDX-License-Identifier: Apache-2.0
 *
 * What a drafter is told of a draft: the cells of a jurisdiction turned into
 * remarks, each with a place, what is wrong there, and what would mend it.
 */
#ifndef LAC_REMARK_H
#define LAC_REMARK_H

#include "coverage.h"

/* From the gravest on. */
typedef enum {
  LAC_REMARK_MISSING,    /* nothing answers the requirement */
  LAC_REMARK_NARROW,     /* a decisive element is missing */
  LAC_REMARK_RESTRICTED, /* a limit that the treaty does not allow */
  LAC_REMARK_NUMBER,     /* a number that is not as asked */
  LAC_REMARK_BROAD,      /* a delimiting element is missing */
  LAC_REMARK_OPTION,     /* a narrowing that the treaty allows */
  LAC_REMARK_NOTE
} lac_remark_kind;

struct lac_waiver;

typedef struct {
  lac_remark_kind kind;
  lac_severity level;
  const lac_requirement *requirement;
  lac_str id;           /* "budapest/2", "budapest/2:without-right" */
  lac_str text;         /* one sentence, without place and id */
  const lac_work *work; /* that the place is in */
  lac_evidence at;      /* line 0: nowhere in particular */
  bool nearest;         /* the place is only what comes nearest */
  lac_str note;         /* what to do, "" */
  lac_str wording;      /* model wording in the language of the work, "" */
  char fingerprint[65]; /* of requirement, part and the provision's heading: the
                           same while the draft around it changes */
  const struct lac_waiver *waiver; /* why it is accepted, or NULL */
  const lac_override *override;    /* by which a reader has put another verdict
                                      in the place of what it says, or NULL */
  bool known;                      /* in the baseline */
} lac_remark;

/* A place where a draft leaves something open. */
typedef struct {
  const lac_work *work;
  lac_evidence at; /* the quote is what stands there */
} lac_remark_open;

/* Which cells are asked for: "2-9,19.1,spam", articles, ranges of articles,
 * and requirements, with or without "budapest/"; empty for all. */
typedef struct {
  lac_arena *arena;
  lac_jurisdiction *jurisdiction;
  lac_str articles;
  lac_remark *items;
  size_t n, cap;
  lac_remark_open *open; /* places that the drafts leave open */
  size_t open_n, open_cap;
  const lac_cell **overridden; /* of the cells asked for */
  size_t overridden_n, overridden_cap;
  size_t cells[LAC_CELL_NOT_EXAMINED + 1]; /* of those asked for, by status */
  lac_str unexamined;                      /* their ids, "22.1.c, 24" */
} lac_remarks;

/* The first part of the list that names no cell of the rules, or "". */
lac_str lac_remarks_bad_article(const lac_rules *rules, lac_str articles);

/* Makes the remarks, in the order of the cells, in arena. The jurisdiction's
 * first so many paths are the drafts; the others are the law they join. */
void lac_remarks_make(lac_remarks *remarks, lac_arena *arena,
                      lac_jurisdiction *jurisdiction, size_t drafts,
                      lac_str articles);

/* The narrowings that the treaty allows of the remark's requirement, as
 * "a; b", in arena; "" for none. */
lac_str lac_remark_allowed(lac_arena *arena, const lac_remark *remark);

/* Whether it is set aside: waived, overridden or known. */
bool lac_remark_is_aside(const lac_remark *remark);

/* How many remarks an override has set aside. */
size_t lac_remarks_overridden(const lac_remarks *remarks,
                              const lac_override *override);

const char *lac_remark_kind_name(lac_remark_kind kind);

#endif
