/* SPDX-License-Identifier: Apache-2.0 */
#include "rulewords.h"

#include <unistd.h>

#include "xml.h"

typedef struct {
  lac_intern *english;
  lac_str *texts; /* by the symbol of the English one */
  size_t n, cap;
} words;

static lac_status read_words(lac_rules *rules, const char *path, words *w,
                             const lac_source *source, lac_diag *diag) {
  const lac_xml_node *root;
  lac_status status = lac_xml_parse(rules->arena, source, &root, diag);
  if (status != LAC_OK) return status;
  LAC_PUSH(rules->arena, w->texts, w->n, w->cap, LAC_STR("")); /* no symbol */
  for (const lac_xml_node *c = lac_xml_child(root, "text"); c != NULL;
       c = lac_xml_sibling(c, "text")) {
    lac_sym sym = lac_intern_add(w->english, lac_xml_get(c, "of"));
    if (sym < w->n) {
      lac_diag_add(diag, LAC_ERROR, path, c->line, c->column,
                   "the text is there twice: '%.*s'",
                   LAC_FMT(lac_xml_get(c, "of")));
      return LAC_EINPUT;
    }
    lac_str text = lac_str_copy(rules->arena, lac_str_trim(c->text));
    LAC_PUSH(rules->arena, w->texts, w->n, w->cap, text);
  }
  return LAC_OK;
}

static void put(const words *w, lac_str *text) {
  lac_sym sym = lac_intern_find(w->english, *text);
  if (sym != 0 && w->texts[sym].n > 0) *text = w->texts[sym];
}

static void put_narrowings(const words *w, lac_narrowing *items, size_t n) {
  for (size_t i = 0; i < n; i++) {
    put(w, &items[i].title);
    put(w, &items[i].remedy_note);
  }
}

static void put_requirement(const words *w, lac_requirement *r) {
  put(w, &r->title);
  put(w, &r->asks);
  for (size_t i = 0; i < r->element_n; i++) {
    put(w, &r->elements[i].title);
    put(w, &r->elements[i].remedy_note);
  }
  put_narrowings(w, r->options, r->option_n);
  put_narrowings(w, r->restrictions, r->restriction_n);
  for (size_t i = 0; i < r->test_n; i++) {
    put(w, &r->tests[i].title);
    put(w, &r->tests[i].unit);
    put(w, &r->tests[i].remedy_note);
  }
}

lac_status lac_rulewords_apply(lac_rules *rules, const char *rules_dir,
                               const char *tag, lac_diag *diag) {
  lac_str name =
      lac_str_format(rules->arena, "%s/translations/%s.xml", rules_dir, tag);
  const char *path = lac_str_dup(rules->arena, name);
  if (access(path, F_OK) != 0) return LAC_OK;
  const char *grammar = lac_str_dup(
      rules->arena,
      lac_str_format(rules->arena, "%s/schema/rules.rng", rules_dir));
  lac_source source;
  lac_status status = lac_source_open(rules->arena, path, &source, diag);
  if (status != LAC_OK) return status;
  lac_xml_schema *schema = lac_xml_schema_load(grammar, diag);
  if (schema == NULL) return LAC_EINPUT;
  bool valid = lac_xml_validate(schema, &source, diag);
  lac_xml_schema_free(schema);
  if (!valid) return LAC_EINPUT;
  words w = {.english = lac_intern_new(rules->arena)};
  status = read_words(rules, path, &w, &source, diag);
  if (status != LAC_OK) return status;
  for (size_t i = 0; i < rules->instrument_n; i++)
    put(&w, &rules->instruments[i].title);
  for (size_t i = 0; i < rules->kind_n; i++) put(&w, &rules->kinds[i].title);
  for (size_t i = 0; i < rules->requirement_n; i++)
    put_requirement(&w, &rules->requirements[i]);
  return LAC_OK;
}
