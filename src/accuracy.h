/* SPDX-License-Identifier: Apache-2.0
 *
 * How right a matrix is, measured on gold. A cell that the matrix does not have
 * is wrong. A status that the gold allows with `also` counts as the gold's own.
 * Rows of unknown status are not judged.
 */
#ifndef LAC_ACCURACY_H
#define LAC_ACCURACY_H

#include "gold.h"
#include "matrix.h"

/* Counts of rows that were judged. */
typedef struct {
  size_t rows;
  size_t no_cell;    /* the matrix has no such cell */
  size_t status;     /* the right status */
  size_t strict;     /* the same without `also` */
  size_t cell;       /* and, where the gold has provisions, one of them leads */
  size_t always;     /* right for one who always says covered */
  size_t answered;   /* rows with provisions in the gold */
  size_t hit1;       /* of them, those where one of these leads */
  size_t hit3;       /* or is among the first three */
  size_t true_place; /* of the first three provisions: in the gold */
  size_t false_place; /* not in it */
  size_t lost_place;  /* of the gold's first three: not among ours */
  size_t false_cover; /* called covered, and strictly absent */
  /* [gold][matrix]; the last column is of cells that are not there. */
  size_t confusion[LAC_GOLD_CLASSES][LAC_GOLD_CLASSES + 1];
} lac_tally;

/* Rows by the confidence of their cells. */
enum { LAC_CONFIDENCE_BINS = 10 };
typedef struct {
  size_t rows;
  size_t status;
  size_t cell;
  double confidence; /* the sum */
} lac_calibration;

/* A tally with what it is of. */
typedef struct {
  lac_str name;
  lac_tally tally;
} lac_tally_of;

/* A row that is wrong, or whose leading provision is. */
typedef struct {
  lac_str jurisdiction;
  const lac_gold_row *gold;
  const lac_matrix_cell *cell; /* NULL: there is none */
  lac_gold_class want;         /* the gold's status, `also` considered */
  lac_gold_class got;
} lac_miss;

typedef struct {
  lac_arena *arena;
  bool standing; /* judges what stands, where a reader has overridden a cell,
                    and not the program's own verdict */
  size_t overridden; /* cells judged that a reader has overridden */
  lac_tally total;
  lac_tally_of *jurisdictions, *languages, *requirements; /* as first met */
  size_t jurisdiction_n, jurisdiction_cap;
  size_t language_n, language_cap;
  size_t requirement_n, requirement_cap;
  lac_calibration bins[LAC_CONFIDENCE_BINS]; /* [0, 0.1), ..., [0.9, 1] */
  lac_miss *misses;
  size_t miss_n, miss_cap;
} lac_accuracy;

/* A measure without rows, of the program's own verdicts; what it learns lives
 * in arena. */
void lac_accuracy_init(lac_accuracy *accuracy, lac_arena *arena);

/* The cell that a row speaks of: of its instrument, else, where the gold calls
 * the instrument by another name, the only one of the requirement; NULL where
 * there is none. */
const lac_matrix_cell *lac_accuracy_cell(
    const lac_matrix_jurisdiction *jurisdiction, const lac_gold_row *row);

/* Judges a jurisdiction's cells by gold; both must outlive the measure. */
void lac_accuracy_add(lac_accuracy *accuracy,
                      const lac_matrix_jurisdiction *jurisdiction,
                      const lac_gold *gold);

/* Figures of a tally, from 0 to 1; 0 where nothing can be said.
 * Precision and recall are of one class; macro F1 is the mean over the classes
 * that occur; place F1 is of the first three provisions. */
double lac_tally_share(size_t part, size_t whole);
double lac_tally_precision(const lac_tally *tally, lac_gold_class c);
double lac_tally_recall(const lac_tally *tally, lac_gold_class c);
double lac_tally_macro_f1(const lac_tally *tally);
double lac_tally_place_f1(const lac_tally *tally);

#endif
