/* SPDX-License-Identifier: Apache-2.0 */
#include "rulewords.h"

#include <string.h>
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

/* The end of the number that begins at i: "9(2)(b)", "2006/24/EC". */
static size_t number_end(lac_str s, size_t i) {
  int depth = 0;
  for (; i < s.n && memchr(" ,;:", s.p[i], 4) == NULL; i++) {
    depth += (s.p[i] == '(') - (s.p[i] == ')');
    if (depth < 0) break;
  }
  return i;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* "Article 9(3): under 18" as "Article #: under #". */
static lac_str numberless(lac_arena *arena, lac_str s) {
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t i = 0; i < s.n;) {
    bool number = is_digit(s.p[i]);
    lac_buf_byte(&out, number ? '#' : s.p[i]);
    i = number ? number_end(s, i) : i + 1;
  }
  return lac_buf_str(&out);
}

/* The text with the numbers of `from`, in their order, for its marks. */
static void fill(lac_buf *out, lac_str text, lac_str from) {
  size_t at = 0;
  for (size_t i = 0; i < text.n; i++) {
    if (text.p[i] != '#') {
      lac_buf_byte(out, text.p[i]);
      continue;
    }
    while (at < from.n && !is_digit(from.p[at])) at++;
    size_t end = number_end(from, at);
    lac_buf_add(out, lac_str_sub(from, at, end));
    at = end;
  }
}

/* Sources differ in little but numbers: "Article 2; explanatory report,
 * paragraph 39" is translated by what is between semicolons, without them. */
static void put_source(lac_rules *rules, const words *w, lac_str *source) {
  lac_str rest = *source, part;
  lac_buf out;
  lac_buf_init(&out, rules->arena);
  while (lac_str_split(&rest, ';', &part)) {
    part = lac_str_trim(part);
    lac_str text = numberless(rules->arena, part);
    if (lac_intern_find(w->english, text) == 0)
      text = part; /* its numbers are no marks */
    else
      put(w, &text);
    if (part.p != source->p) lac_buf_add(&out, lac_str_of(R_("; ")));
    fill(&out, text, part);
  }
  *source = lac_buf_str(&out);
}

static void put_narrowings(lac_rules *rules, const words *w,
                           lac_narrowing *items, size_t n) {
  for (size_t i = 0; i < n; i++) {
    put(w, &items[i].title);
    put_source(rules, w, &items[i].source);
    put(w, &items[i].remedy_note);
  }
}

static void put_requirement(lac_rules *rules, const words *w,
                            lac_requirement *r) {
  put(w, &r->title);
  put(w, &r->asks);
  put_source(rules, w, &r->source);
  for (size_t i = 0; i < r->element_n; i++) {
    put(w, &r->elements[i].title);
    put_source(rules, w, &r->elements[i].source);
    put(w, &r->elements[i].remedy_note);
  }
  put_narrowings(rules, w, r->options, r->option_n);
  put_narrowings(rules, w, r->restrictions, r->restriction_n);
  for (size_t i = 0; i < r->test_n; i++) {
    put(w, &r->tests[i].title);
    put(w, &r->tests[i].unit);
    put_source(rules, w, &r->tests[i].source);
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
  for (size_t i = 0; i < rules->fact_n; i++) put(&w, &rules->facts[i].title);
  for (size_t i = 0; i < rules->requirement_n; i++)
    put_requirement(rules, &w, &rules->requirements[i]);
  return LAC_OK;
}
