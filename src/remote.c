/* SPDX-License-Identifier: Apache-2.0 */
#include "remote.h"

#include "citation.h"
#include "link.h"
#include "utext.h"

/* ---- Which sentences count -------------------------------------------- */

/* <any of="x"/> says what <concept>x</concept> says. */
static const lac_expr *bare(const lac_expr *e) {
  while ((e->kind == LAC_EXPR_ANY || e->kind == LAC_EXPR_ALL) && e->kid_n == 1)
    e = e->kids[0];
  return e;
}

static bool same(const lac_expr *a, const lac_expr *b) {
  a = bare(a);
  b = bare(b);
  if (a->kind != b->kind || a->concept != b->concept || a->n != b->n ||
      a->kid_n != b->kid_n || (a->kind == LAC_EXPR_IN && a->scope != b->scope))
    return false;
  for (size_t i = 0; i < a->kid_n; i++)
    if (!same(a->kids[i], b->kids[i])) return false;
  return true;
}

typedef struct {
  lac_arena *arena;
  const lac_expr **items;
  size_t n, cap;
} expressions;

/* What may stand in a sentence elsewhere that names the provision, where that
 * alone makes e true. */
static void collect(expressions *x, const lac_expr *e) {
  e = bare(e);
  if (e->kind == LAC_EXPR_ANY) {
    for (size_t i = 0; i < e->kid_n; i++) collect(x, e->kids[i]);
    return;
  }
  if (e->kind != LAC_EXPR_IN ||
      (e->scope != LAC_SCOPE_LINKED && e->scope != LAC_SCOPE_CLAUSE &&
       e->scope != LAC_SCOPE_WORK))
    return;
  const lac_expr *says = bare(e->kids[0]);
  for (size_t i = 0; i < x->n; i++)
    if (same(x->items[i], says)) return;
  LAC_PUSH(x->arena, x->items, x->n, x->cap, says);
}

static bool unit_has(const void *user, lac_concept concept) {
  const lac_place_of_law *at = user;
  return lac_survey_has(at->survey, at->unit, concept);
}

/* Whether a norm that has the link's sentence says so. */
static bool said(lac_survey *s, uint32_t unit, uint32_t piece,
                 const lac_expr *says, lac_spans *spans) {
  lac_place_of_law at = {s, unit, NULL};
  size_t n;
  if (!lac_expr_possible(says, unit_has, &at)) return false;
  const lac_norm *norms = lac_survey_norms(s, unit, &n);
  for (size_t i = 0; i < n; i++)
    for (uint32_t k = 0; k < norms[i].n; k++) {
      at.norm = &norms[i];
      if (norms[i].pieces[k] == piece && lac_evaluate(&at, says, spans) &&
          spans->n > 0)
        return true;
    }
  return false;
}

/* The act that is named right after the reference, "" if none is. */
static lac_str act_after(lac_survey *s, const lac_link *link) {
  enum { NEAR = 80 };
  const lac_piece *p = &s->pieces[link->piece];
  lac_citations found = {0};
  lac_str rest = lac_str_sub(p->node->text, link->to, p->to);
  lac_citations_find(s->arena, lac_lexicon_language(s->lexicon), rest, &found);
  if (found.n == 0 || found.items[0].p - rest.p > NEAR) return LAC_STR("");
  return found.items[0];
}

void lac_remote_find(lac_arena *arena, lac_survey *s, lac_work *work) {
  expressions x = {.arena = s->arena};
  lac_intern *seen = lac_intern_new(s->arena);
  for (size_t r = 0; r < s->rules->requirement_n; r++) {
    const lac_requirement *q = &s->rules->requirements[r];
    for (size_t i = 0; i < q->element_n; i++)
      if (q->elements[i].each) collect(&x, q->elements[i].find);
  }
  for (size_t i = 0; i < s->link_n; i++) {
    const lac_link *link = &s->links[i];
    uint32_t unit = s->piece_hits[link->piece].unit;
    if (!link->foreign || !s->units[unit].live) continue;
    for (size_t k = 0; k < x.n; k++) {
      lac_spans spans;
      if (!said(s, unit, link->piece, x.items[k], &spans)) continue;
      lac_str act = act_after(s, link);
      size_t before = lac_intern_count(seen);
      if (act.n == 0 ||
          lac_intern_add(
              seen, lac_str_format(s->arena, "%zu %.*s %.*s %.*s", k,
                                   LAC_FMT(link->first), LAC_FMT(link->last),
                                   LAC_FMT(act))) <= before)
        continue;
      lac_remote m = {x.items[k], lac_str_copy(arena, act),
                      lac_str_copy(arena, link->first),
                      lac_str_copy(arena, link->last),
                      lac_evidence_of(arena, s, work, &spans.items[0])};
      LAC_PUSH(arena, work->remotes, work->remote_n, work->remote_cap, m);
    }
  }
}

/* ---- Whom they are said of -------------------------------------------- */

/* An article, as far as names of acts go. */
static bool is_function_word(const lac_languages *languages, lac_str word) {
  const lac_language *l;
  for (size_t i = 0; (l = lac_languages_at(languages, i)) != NULL; i++)
    if (lac_language_has(l, LAC_WORDS_function, word)) return true;
  return false;
}

/* The words of a name, folded, parted by blanks, without an article before
 * them; how many in *n. */
static lac_str words_of(lac_arena *arena, const lac_languages *languages,
                        lac_str name, size_t *n) {
  lac_str folded = lac_utext_fold(arena, name);
  lac_buf out;
  lac_buf_init(&out, arena);
  size_t i = 0;
  *n = 0;
  while (i < folded.n) {
    size_t start = i;
    if (!lac_utext_is_word(lac_utext_next(folded, &i))) continue;
    for (size_t k = i; i < folded.n; i = k)
      if (!lac_utext_is_word(lac_utext_next(folded, &k))) break;
    if (*n == 1 && is_function_word(languages, lac_buf_str(&out))) {
      out.n = 0;
      *n = 0;
    }
    if (out.n > 0) lac_buf_byte(&out, ' ');
    lac_buf_add(&out, lac_str_sub(folded, start, i));
    ++*n;
  }
  return lac_buf_str(&out);
}

/* Whether the words say nothing of substance: years, numbers, "c. 50A",
 * "chapter". A word more, and it is another act: "(Amendment)". */
static bool is_trailer(const lac_languages *languages, lac_str words) {
  enum { SHORT = 4 };
  lac_str word;
  lac_kind kind;
  while (lac_str_split(&words, ' ', &word)) {
    bool digit = false;
    for (size_t i = 0; i < word.n; i++)
      digit = digit || (word.p[i] >= '0' && word.p[i] <= '9');
    if (!digit && word.n > SHORT &&
        !lac_languages_label(languages, word, &kind))
      return false;
  }
  return true;
}

bool lac_remote_names(const lac_languages *languages, lac_str title,
                      lac_str name) {
  enum { ENDING = 2, STEM = 8 };
  lac_arena *scratch = lac_arena_new();
  size_t a_n, b_n;
  lac_str a = words_of(scratch, languages, title, &a_n);
  lac_str b = words_of(scratch, languages, name, &b_n);
  if (a.n > b.n) {
    lac_str t = a;
    size_t t_n = a_n;
    a = b, a_n = b_n;
    b = t, b_n = t_n;
  }
  bool is = false;
  if (a.n > 0 && lac_str_starts(b, a)) {
    lac_str rest = lac_str_sub(b, a.n, b.n);
    if (rest.n == 0)
      is = true;
    else if (a_n == 1 && b_n == 1) /* "Lampengesetzes" */
      is = rest.n <= ENDING && a.n >= STEM;
    else
      is = a_n > 1 && rest.p[0] == ' ' && is_trailer(languages, rest);
  }
  lac_arena_free(scratch);
  return is;
}

/* Whether the provision with this key is first, or in first..last. */
static bool in_reference(lac_str key, lac_str first, lac_str last) {
  long low, high, at;
  if (lac_str_eq(key, first) || (last.n > 0 && lac_str_eq(key, last)))
    return true;
  return lac_str_number(first, &low) && lac_str_number(last, &high) &&
         lac_str_number(key, &at) && low < at && at < high;
}

const lac_evidence *lac_remote_evidence(const lac_languages *languages,
                                        const lac_work *works, size_t work_n,
                                        const lac_candidate *c,
                                        const lac_element *e) {
  const lac_work *own = NULL;
  const lac_evidence *found = NULL;
  size_t all = 0;
  for (size_t w = 0; w < work_n; w++) {
    all += works[w].remote_n;
    if (lac_str_eq(works[w].id, c->at.work)) own = &works[w];
  }
  if (own == NULL || all == own->remote_n) return NULL;
  lac_arena *scratch = lac_arena_new();
  lac_str key = lac_cite_key(scratch, c->at.provision);
  expressions x = {.arena = scratch};
  collect(&x, e->find);
  for (size_t w = 0; w < work_n && found == NULL; w++)
    for (size_t i = 0; &works[w] != own && i < works[w].remote_n; i++) {
      const lac_remote *m = &works[w].remotes[i];
      bool says = false;
      for (size_t k = 0; k < x.n; k++) says = says || same(x.items[k], m->says);
      if (!says || !in_reference(key, m->first, m->last) ||
          !(lac_remote_names(languages, own->title, m->act) ||
            lac_remote_names(languages, own->short_title, m->act)))
        continue;
      found = &m->evidence;
      break;
    }
  lac_arena_free(scratch);
  return found;
}
