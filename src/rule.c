/* SPDX-License-Identifier: Apache-2.0 */
#include "rule.h"

lac_str lac_rule_title(lac_str title, lac_str id) {
  return title.n > 0 ? title : id;
}

lac_str lac_element_wording(const lac_element *e, lac_str tag) {
  for (size_t i = 0; i < e->remedy_n; i++)
    if (lac_str_eq(e->remedies[i].language, tag)) return e->remedies[i].text;
  return LAC_STR("");
}

const char *lac_role_name(lac_role role) {
  static const char *const names[] = {"core", "decisive", "delimiting",
                                      "noted"};
  return names[role];
}

const char *lac_scope_name(lac_scope scope) {
  static const char *const names[] = {"norm",   "provision", "linked",  "cited",
                                      "clause", "work",      "heading", "part"};
  return names[scope];
}

const lac_requirement *lac_rules_find(const lac_rules *rules, lac_str id) {
  const lac_requirement *found = NULL;
  size_t slash = lac_str_find(id, LAC_STR("/"));
  for (size_t i = 0; i < rules->requirement_n; i++) {
    const lac_requirement *r = &rules->requirements[i];
    if (slash < id.n) {
      if (lac_str_eq(lac_str_sub(id, 0, slash), r->instrument) &&
          lac_str_eq(lac_str_sub(id, slash + 1, id.n), r->id))
        return r;
    } else if (lac_str_eq(id, r->id)) {
      if (found != NULL) return NULL;
      found = r;
    }
  }
  return found;
}

bool lac_requirement_is_named(const lac_requirement *r, lac_str part) {
  size_t slash = lac_str_find(part, LAC_STR("/"));
  if (slash < part.n) {
    if (!lac_str_eq(lac_str_sub(part, 0, slash), r->instrument)) return false;
    part = lac_str_sub(part, slash + 1, part.n);
  }
  if (lac_str_eq(part, r->id) || lac_str_eq(part, r->article)) return true;
  if (lac_str_starts(r->id, part) && r->id.n > part.n && r->id.p[part.n] == '.')
    return true;
  size_t dash = lac_str_find(part, LAC_STR("-"));
  long from, to, article;
  return dash < part.n && lac_str_number(lac_str_sub(part, 0, dash), &from) &&
         lac_str_number(lac_str_sub(part, dash + 1, part.n), &to) &&
         lac_str_number(r->article, &article) && from <= article &&
         article <= to;
}

bool lac_requirement_has_case(const lac_requirement *r, lac_str tag) {
  for (size_t i = 0; i < r->case_n; i++)
    if (lac_str_eq(r->cases[i].language, tag)) return true;
  return false;
}

bool lac_expr_possible(const lac_expr *e,
                       bool (*has)(const void *user, lac_concept concept),
                       const void *user) {
  int met = 0;
  switch (e->kind) {
    case LAC_EXPR_CONCEPT: return has(user, e->concept);
    case LAC_EXPR_NOT: return true;
    case LAC_EXPR_IN:
      return e->scope != LAC_SCOPE_NORM && e->scope != LAC_SCOPE_PROVISION
                 ? true
                 : lac_expr_possible(e->kids[0], has, user);
    case LAC_EXPR_ALL:
    case LAC_EXPR_NEAR:
    case LAC_EXPR_ORDER:
      for (size_t i = 0; i < e->kid_n; i++)
        if (!lac_expr_possible(e->kids[i], has, user)) return false;
      return true;
    case LAC_EXPR_ANY:
    case LAC_EXPR_ATLEAST:
      for (size_t i = 0; i < e->kid_n; i++)
        met += lac_expr_possible(e->kids[i], has, user);
      return met >= (e->kind == LAC_EXPR_ANY ? 1 : e->n);
  }
  return true;
}

bool lac_expr_spoken(const lac_expr *e,
                     bool (*has)(const void *user, lac_concept concept),
                     const void *user) {
  if (e->kind == LAC_EXPR_CONCEPT) return has(user, e->concept);
  if (e->kind == LAC_EXPR_NOT) return true;
  size_t spoken = 0, wanted = e->kid_n;
  if (e->kind == LAC_EXPR_ANY) wanted = 1;
  if (e->kind == LAC_EXPR_ATLEAST) wanted = (size_t)e->n;
  for (size_t i = 0; i < e->kid_n; i++)
    spoken += lac_expr_spoken(e->kids[i], has, user);
  return spoken >= wanted;
}
