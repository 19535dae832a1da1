/* SPDX-License-Identifier: Apache-2.0
 *
 * The remarks on a draft as bytes. It computes nothing.
 */
#ifndef LAC_REVIEW_H
#define LAC_REVIEW_H

#include "report.h"
#include "waiver.h"

typedef struct {
  FILE *out;
  const char *version; /* of the program */
  const lac_rules *rules;
  const lac_remarks *remarks;
  const lac_waivers *waivers;
  bool baseline; /* one was given: what it knows is told apart */
  size_t gone;   /* lines of it that no remark answers to */
} lac_review;

/* Remarks that are not set aside, by level; places that are left
 * open are notes. */
typedef struct {
  size_t by_level[LAC_ERROR + 1];
  size_t waived, overridden, known;
} lac_review_counts;

lac_review_counts lac_review_count(const lac_review *review);

typedef struct {
  const char *name;
  void (*print)(const lac_review *review);
} lac_review_format;

/* The format with this name, NULL if there is none. */
const lac_review_format *lac_review_find(const char *name);
/* "text, json, sarif, html, markdown or baseline", for the help and for
 * messages. */
extern const char lac_review_formats[];

extern const lac_review_format lac_review_text;
extern const lac_review_format lac_review_markdown;
extern const lac_review_format lac_review_json;
extern const lac_review_format lac_review_sarif;
extern const lac_review_format lac_review_html;

#endif
