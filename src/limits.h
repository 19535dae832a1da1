/* SPDX-License-Identifier: Apache-2.0
 *
 * Every limit of the program: what it bounds and what happens when it is hit.
 */
#ifndef LAC_LIMITS_H
#define LAC_LIMITS_H

/* Bytes of one message; longer ones are cut. */
#define LAC_MAX_MESSAGE 2048

/* Bytes of the path of the catalogues, and of the languages that the user reads
 * (LANGUAGE); with more of either messages are in English. */
#define LAC_MAX_LOCALE_DIR 4096
#define LAC_MAX_LANGUAGE 64

/* Bytes of one input file. A larger one is refused: LAC_ELIMIT. The largest
 * consolidated code that we know of has about 10 MB of text. */
#define LAC_MAX_FILE ((size_t)512 << 20)

/* Bytes of one line of a text format. A longer one is no statute: refused,
 * LAC_ELIMIT. (A section in JSON or XML may be one line; they do not count.) */
#define LAC_MAX_LINE ((size_t)16 << 20)

/* Levels of the statute tree. A deeper element is put, text and all, at the
 * deepest level allowed. */
#define LAC_MAX_DEPTH 64

/* Nested elements of an XML file or values of a JSON file: LAC_ELIMIT. */
#define LAC_MAX_NESTING 256

/* Bytes of one token; the rest of a longer run of letters is a new token. */
#define LAC_MAX_TOKEN 128

/* Threads that share the work on one text; further processors are left idle. */
#define LAC_MAX_LANES 4

/* Bytes of a text for each thread: a shorter one is the work of fewer. */
#define LAC_MIN_LANE ((size_t)48 << 10)

/* Distinct words kept in a word cache; past that it is emptied and refilled. */
#define LAC_MAX_WORDS 400000

/* Plain sequences that one wording may expand to: a rule error beyond. */
#define LAC_MAX_VARIANTS 512

/* Steps of one wording, counted after expansion: a rule error beyond. */
#define LAC_MAX_STEPS 24

/* Largest gap that a wording may ask for: a rule error beyond. */
#define LAC_MAX_GAP 60

/* Concepts of a rule base; a rule error beyond. */
#define LAC_MAX_CONCEPTS 4096

/* Layers of concepts made of concepts: a rule error beyond. */
#define LAC_MAX_LAYERS 16

/* Pieces of one norm: further pieces of a longer one are left out of it (they
 * still are norms of their own). */
#define LAC_MAX_PIECES 256

/* Nested expressions of a rule: a rule error beyond. */
#define LAC_MAX_EXPR_DEPTH 32

/* Spans kept for one expression: the first ones found decide. */
#define LAC_MAX_SPANS 32

/* Candidates that a requirement keeps for one work: the best ones. */
#define LAC_MAX_CANDIDATES 16

/* Provisions that begin like a treaty's, below which a work is none. */
#define LAC_MIN_TREATY_ARTICLES 3

/* Bytes of text of a work without provisions that is read as one: a clause
 * given alone. A longer one is read paragraph by paragraph. */
#define LAC_MAX_BARE_CLAUSE 4096

/* Links kept for one provision; further ones are dropped. */
#define LAC_MAX_LINKS 256

/* Clauses over a part or a work ("an offence under this Part") and provisions
 * citing this one that are asked for one element: the first ones. */
#define LAC_MAX_CLAUSES 256

/* Provisions that a range ("sections 3 to 40") may name: the rest is cut. */
#define LAC_MAX_RANGE 400

/* Elements of one work that a report names as suspended or not yet in force; of
 * the others it gives the number. */
#define LAC_MAX_DORMANT 200

/* Bytes of one quote in a report; longer evidence is cut with an ellipsis. */
#define LAC_MAX_QUOTE 320

/* Bytes kept of what a worker of a batch writes to standard error: the first.
 */
#define LAC_MAX_SAID 2000

/* Workers of a batch at a time: a usage error beyond. */
#define LAC_MAX_WORKERS 256

/* Messages that a worker sends about one input; further ones are dropped. */
#define LAC_MAX_MESSAGES 1000

/* Bytes of an element's text that a report shows words of the law in: of a
 * longer one the part around them. */
#define LAC_MAX_PASSAGE 2400

#endif
