/* SPDX-License-Identifier: Apache-2.0
 *
 * The rule base: what instruments ask for, independent of any language.
 *
 *   instrument  budapest
 *    `- requirement 2  "Illegal access"           <- a cell of the matrix
 *        |- element access        core      expression over concepts
 *        |- element sanction      decisive
 *        |- option security-measures          a narrowing the treaty allows
 *        |- restriction damage-required       one that it does not
 *        `- test minor-age                    a number that must be right
 */
#ifndef LAC_RULE_H
#define LAC_RULE_H

#include "lexicon.h"

typedef enum {
  LAC_EXPR_CONCEPT, /* the concept is there */
  LAC_EXPR_ALL,
  LAC_EXPR_ANY,
  LAC_EXPR_ATLEAST, /* n of the children */
  LAC_EXPR_NEAR,    /* all, each within n words of the next one found */
  LAC_EXPR_ORDER,   /* the same, in the order written */
  LAC_EXPR_NOT,
  LAC_EXPR_IN /* the child, in another scope */
} lac_expr_kind;

typedef enum {
  LAC_SCOPE_NORM,      /* one norm */
  LAC_SCOPE_PROVISION, /* any norm of the provision */
  LAC_SCOPE_LINKED,    /* or of provisions linked with it */
  LAC_SCOPE_CITED,     /* or of provisions that it cites */
  LAC_SCOPE_CLAUSE,    /* or in a clause over its part or work */
  LAC_SCOPE_WORK,      /* or of the work */
  LAC_SCOPE_HEADING,   /* the provision's heading */
  LAC_SCOPE_PART       /* headings of the parts that it stands in */
} lac_scope;

typedef struct lac_expr lac_expr;
struct lac_expr {
  lac_expr_kind kind;
  uint32_t id;         /* 1 .. expr_n of the rules; 0: made for the moment */
  lac_scope scope;     /* of IN */
  lac_concept concept; /* of CONCEPT; of IN: links are followed out of the
                          provision only from a norm that has it (0: never) */
  int n;
  lac_expr **kids;
  size_t kid_n;
  size_t kid_cap;
};

typedef enum {
  LAC_ROLE_CORE,
  LAC_ROLE_DECISIVE,
  LAC_ROLE_DELIMITING,
  LAC_ROLE_NOTED
} lac_role;

/* What a text in one language says. */
typedef struct {
  lac_str language;
  lac_str text;
} lac_wording_in;

typedef struct {
  lac_str id;
  lac_str title;
  lac_str source; /* paragraph of the treaty or report */
  lac_role role;
  lac_expr *find;
  double weight; /* when candidates are ranked; 0: that of its role */
  lac_sym fact;  /* a fact of the jurisdiction that supplies it; 0: none */
  bool each;     /* every provision that is joined must have it (a sanction) */
  lac_str remedy_note;
  lac_wording_in *remedies;
  size_t remedy_n, remedy_cap;
} lac_element;

/* An option (a narrowing that the treaty allows) or a restriction. */
typedef struct {
  lac_str id;
  lac_str title;
  lac_str source;
  lac_expr *find;
  lac_str remedy_note; /* what to do about it, "" */
} lac_narrowing;

/* Inclusive; open ends are LONG_MIN and LONG_MAX. empty: low > high. */
typedef struct {
  long low;
  long high;
} lac_range;

typedef enum { LAC_PICK_FIRST, LAC_PICK_MIN, LAC_PICK_MAX } lac_pick;
typedef enum {
  LAC_EFFECT_NOTED,
  LAC_EFFECT_PARTIAL,
  LAC_EFFECT_OVERBROAD
} lac_effect;

typedef struct {
  lac_str id;
  lac_str title;
  lac_str source;
  lac_str unit;
  lac_concept concept; /* whose captured number is tested */
  lac_concept beside;  /* norms of the work that have both go first; 0: none */
  lac_scope scope;
  lac_pick pick;
  lac_range pass;
  lac_range option;
  lac_effect fail;     /* a number in neither range */
  lac_effect unstated; /* no number found */
  bool rule; /* the number is the rule itself: the provision that states it
                leads, whatever it is */
  lac_str remedy_note; /* what to do about a number that is not right, "" */
} lac_test;

/* A small provision with the verdict that it must get. */
typedef struct {
  lac_str language;
  lac_str status; /* a cell status, or "none": must be no candidate */
  lac_str text;
  bool overbroad;
  lac_rule_place place;
} lac_case;

typedef struct {
  lac_str instrument;
  lac_str id;
  lac_str article;
  lac_str title;
  lac_str asks; /* the question in a sentence */
  lac_str source;
  bool has_rules;
  bool advisory;      /* never counted as a gap */
  uint64_t kinds;     /* works that would hold it: bit of lac_kind_of_work */
  uint64_t holders;   /* of these, whose silence makes it missing */
  uint64_t prefers;   /* of these, where it is best looked for */
  size_t *companions; /* requirements whose answers stand in the same work, as
                         indexes: there it is best looked for, too */
  size_t companion_n, companion_cap;
  bool elsewhere; /* other works may answer it, at most in part */
  lac_element *elements;
  size_t element_n, element_cap;
  lac_narrowing *options;
  size_t option_n, option_cap;
  lac_narrowing *restrictions;
  size_t restriction_n, restriction_cap;
  lac_test *tests;
  size_t test_n, test_cap;
  lac_case *cases;
  size_t case_n, case_cap;
  lac_rule_place place;
} lac_requirement;

typedef struct {
  lac_str id;
  lac_str title;
  lac_str version;
  char sha256[65];
} lac_instrument;

/* A kind of work, found from its title or content. */
typedef struct {
  lac_str id;
  lac_str title;
  lac_expr *in_title;
  lac_concept content; /* a concept that so many of its provisions have */
  int content_percent;
  int content_min;
  bool content_always; /* asked also where the title names another kind */
} lac_work_kind;

/* Something about a whole jurisdiction that cells use. */
typedef struct {
  lac_sym id;
  lac_str title;
  uint64_t kinds; /* works that may say it */
  lac_expr *find;
} lac_fact;

typedef struct {
  lac_arena *arena;
  lac_intern *names; /* of concepts and facts */
  lac_languages *languages;
  lac_instrument *instruments;
  size_t instrument_n, instrument_cap;
  lac_requirement *requirements;
  size_t requirement_n, requirement_cap;
  lac_work_kind *kinds;
  size_t kind_n, kind_cap;
  lac_fact *facts;
  size_t fact_n, fact_cap;
  uint32_t expr_n;
} lac_rules;

/* What a reader is told of an element, option, restriction or test: its title,
 * else its id. */
lac_str lac_rule_title(lac_str title, lac_str id);

/* The element's model wording in the language with the tag, "" for none. */
lac_str lac_element_wording(const lac_element *element, lac_str tag);

const char *lac_role_name(lac_role role);
const char *lac_scope_name(lac_scope scope);

/* The requirement "budapest/2" or, where that is unambiguous, "2"; NULL if
 * there is none. */
const lac_requirement *lac_rules_find(const lac_rules *rules, lac_str id);

/* Whether a part of a list of articles names the requirement: "2", "2-9",
 * "6.1", "budapest/6", "spam". */
bool lac_requirement_is_named(const lac_requirement *requirement, lac_str part);

/* Whether the requirement carries cases in the language with the tag: there
 * its wordings have been tried, and there it is examined. */
bool lac_requirement_has_case(const lac_requirement *requirement, lac_str tag);

/* Whether has() says yes for the concepts that the expression cannot be true
 * without: of alternatives one is enough, and those under a NOT do not count.
 */
bool lac_expr_spoken(const lac_expr *expr,
                     bool (*has)(const void *user, lac_concept concept),
                     const void *user);

/* Whether the expression could be true where just the concepts are present
 * for which has() says so: near and order are read as all, not as true. */
bool lac_expr_possible(const lac_expr *expr,
                       bool (*has)(const void *user, lac_concept concept),
                       const void *user);

#endif
