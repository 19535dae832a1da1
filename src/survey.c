/* SPDX-License-Identifier: Apache-2.0 */
#include "survey.h"

#include <string.h>

#include "limits.h"
#include "link.h"

typedef struct {
  lac_survey *s;
  lac_matcher *matcher;
  lac_tokens tokens;
  lac_references references;  /* of the whole work */
  uint32_t *reference_pieces; /* the piece of each */
  size_t reference_piece_cap;
  size_t piece_cap, piece_hits_cap, unit_cap;
} surveyor;

/* A node whose text is searched: in force or not said to be otherwise. */
static bool searched(const lac_node *n) {
  return n->state == LAC_LIVE || n->state == LAC_SUSPENDED ||
         n->state == LAC_TREATY;
}

static void match_heading(surveyor *v, lac_str heading, lac_hits *hits) {
  if (heading.n == 0) return;
  lac_tokens_split(&v->tokens, lac_matcher_vocab(v->matcher), heading);
  for (size_t i = 0; i < v->tokens.sentence_n; i++) {
    const lac_sentence *t = &v->tokens.sentences[i];
    lac_match(v->matcher, v->s->arena, v->tokens.tokens + t->first, t->count,
              hits);
  }
}

/* The pieces, hits and references of a node's own text. */
static void read_text(surveyor *v, lac_node *node, uint32_t unit) {
  lac_survey *s = v->s;
  lac_vocab *vocab = lac_matcher_vocab(v->matcher);
  node->piece = (uint32_t)s->piece_n;
  node->piece_n = 0;
  if (node->text.n == 0 || !searched(node)) return;
  lac_tokens_split(&v->tokens, vocab, node->text);
  for (size_t i = 0; i < v->tokens.sentence_n; i++) {
    const lac_sentence *t = &v->tokens.sentences[i];
    lac_piece_hits ph = {.hit = (uint32_t)s->hits.n, .unit = unit};
    lac_match(v->matcher, s->arena, v->tokens.tokens + t->first, t->count,
              &s->hits);
    ph.hit_end = (uint32_t)s->hits.n;
    size_t before = v->references.n;
    lac_references_find(s->arena, vocab, &v->tokens, t, node->text,
                        &v->references);
    for (size_t k = before; k < v->references.n; k++)
      LAC_PUSH(s->arena, v->reference_pieces, before, v->reference_piece_cap,
               (uint32_t)s->piece_n);
    size_t piece_n = s->piece_n;
    LAC_PUSH(s->arena, s->pieces, piece_n, v->piece_cap,
             lac_piece_of(node, &v->tokens, t, vocab));
    LAC_PUSH(s->arena, s->piece_hits, s->piece_n, v->piece_hits_cap, ph);
    node->piece_n++;
  }
}

static const lac_node *group_of(const lac_node *node) {
  const lac_node *p = node->parent;
  while (p != NULL && p->depth > 0 && lac_kind_level(p->kind) != 1)
    p = p->parent;
  return p;
}

/* One unit: node and all below it, which is walked past. */
static void read_unit(surveyor *v, lac_node *node, bool whole) {
  lac_survey *s = v->s;
  lac_unit u = {.node = node,
                .group = group_of(node),
                .piece = (uint32_t)s->piece_n,
                .heading_hit = (uint32_t)s->hits.n,
                .live = node->state == LAC_LIVE};
  if (searched(node)) match_heading(v, node->heading, &s->hits);
  u.heading_hit_end = (uint32_t)s->hits.n;
  u.hit = u.heading_hit_end;
  uint32_t index = (uint32_t)s->unit_n;
  if (whole) {
    for (lac_node *n = node; n != NULL; n = lac_node_walk(node, n)) {
      read_text(v, n, index);
      /* Headings of subsections are read as text of no norm: their hits would
       * be no law. */
    }
  } else {
    read_text(v, node, index);
  }
  u.piece_end = (uint32_t)s->piece_n;
  u.hit_end = (uint32_t)s->hits.n;
  LAC_PUSH(s->arena, s->units, s->unit_n, v->unit_cap, u);
  if (lac_kind_level(node->kind) == 2) s->provisions++;
}

/* Whether the work is a clause given alone: short, without a provision. Its
 * paragraphs belong together, as those of a provision do. */
static bool is_bare_clause(lac_node *root) {
  size_t bytes = 0;
  for (lac_node *n = root; n != NULL; n = lac_node_walk(root, n)) {
    bytes += n->text.n;
    if (lac_kind_level(n->kind) == 2 || bytes > LAC_MAX_BARE_CLAUSE)
      return false;
  }
  return bytes > 0;
}

static void read_nodes(surveyor *v) {
  lac_node *root = v->s->statute->root;
  lac_node *n = root;
  v->s->bare_clause = is_bare_clause(root);
  if (v->s->bare_clause) {
    read_unit(v, root, true);
    return;
  }
  while (n != NULL) {
    int level = lac_kind_level(n->kind);
    if (level == 2 || level >= 3) {
      read_unit(v, n, true);
      n = lac_node_skip(root, n);
    } else {
      if (n->text.n > 0) read_unit(v, n, false);
      n = lac_node_walk(root, n);
    }
  }
}

/* ---- Links ------------------------------------------------------------ */

typedef struct {
  lac_intern *keys;
  uint32_t *units; /* by symbol */
} cite_index;

static cite_index index_cites(lac_survey *s) {
  cite_index x = {.keys = lac_intern_new(s->arena)};
  x.units = LAC_NEW_N(s->arena, uint32_t, s->unit_n + 2);
  for (uint32_t i = 0; i < s->unit_n; i++) {
    const lac_unit *u = &s->units[i];
    if (u->node->cite.n == 0) continue;
    lac_str key = lac_cite_key(s->arena, u->node->cite);
    size_t before = lac_intern_count(x.keys);
    lac_sym sym = lac_intern_add(x.keys, key);
    /* The first live one of several with one number. */
    if (sym > before || (!s->units[x.units[sym]].live && u->live))
      x.units[sym] = i;
  }
  return x;
}

/* "3-8" where no provision has that number, but 3 and 8 are: a range. Only
 * the work itself can tell it from "12-1". */
static bool split_range(const lac_survey *s, const cite_index *x, lac_str key,
                        lac_sym *first, lac_sym *last) {
  lac_str from, to = key;
  if (!lac_str_split(&to, '-', &from) || to.n == 0) return false;
  *first = lac_intern_find(x->keys, from);
  *last = lac_intern_find(x->keys, to);
  return *first != 0 && *last != 0 && x->units[*first] < x->units[*last] &&
         x->units[*last] < s->unit_n;
}

static void add_link(lac_survey *s, size_t *cap, lac_link link) {
  LAC_PUSH(s->arena, s->links, s->link_n, *cap, link);
}

static void resolve(surveyor *v) {
  lac_survey *s = v->s;
  cite_index x = index_cites(s);
  size_t cap = 0;
  for (size_t i = 0; i < v->references.n; i++) {
    const lac_reference *r = &v->references.items[i];
    lac_link link = {.piece = v->reference_pieces[i],
                     .from = r->from,
                     .to = r->to,
                     .unit = LAC_NO_UNIT,
                     .foreign = r->foreign,
                     .first = r->first,
                     .last = r->last};
    lac_sym first = r->foreign ? 0 : lac_intern_find(x.keys, r->first);
    lac_sym last = r->last.n == 0 ? 0 : lac_intern_find(x.keys, r->last);
    if (first == 0 && !r->foreign && r->last.n == 0 &&
        !split_range(s, &x, r->first, &first, &last))
      first = last = 0;
    if (first != 0) link.unit = x.units[first];
    add_link(s, &cap, link);
    if (first == 0 || last == 0) continue;
    uint32_t start = x.units[first], end = x.units[last];
    for (uint32_t u = start + 1; u <= end && u - start <= LAC_MAX_RANGE; u++) {
      link.unit = u;
      add_link(s, &cap, link);
    }
  }
  size_t k = 0; /* links stand in the order of their units */
  for (uint32_t u = 0; u < s->unit_n; u++) {
    s->units[u].link = (uint32_t)k;
    while (k < s->link_n && s->piece_hits[s->links[k].piece].unit == u) k++;
    s->units[u].link_end = (uint32_t)k;
  }
  s->inbound = LAC_NEW_N(s->arena, lac_unit_list, s->unit_n + 1);
  for (size_t i = 0; i < s->link_n; i++) {
    if (s->links[i].unit == LAC_NO_UNIT) continue;
    lac_unit_list *l = &s->inbound[s->links[i].unit];
    LAC_PUSH(s->arena, l->items, l->n, l->cap, (uint32_t)i);
  }
}

/* ---- Postings, kinds -------------------------------------------------- */

static void index_concepts(lac_survey *s) {
  s->posting_n = lac_intern_count(s->rules->names) + 1;
  s->posting = LAC_NEW_N(s->arena, lac_unit_list, s->posting_n);
  s->concept_words = s->posting_n / 64 + 1;
  s->concepts = LAC_NEW_N(s->arena, uint64_t,
                          lac_array_size(s->unit_n + 1, s->concept_words));
  for (uint32_t u = 0; u < s->unit_n; u++) {
    for (uint32_t h = s->units[u].hit; h < s->units[u].hit_end; h++) {
      lac_unit_list *l = &s->posting[s->hits.items[h].concept];
      if (l->n > 0 && l->items[l->n - 1] == u) continue;
      LAC_PUSH(s->arena, l->items, l->n, l->cap, u);
      lac_concept c = s->hits.items[h].concept;
      s->concepts[u * s->concept_words + c / 64] |= UINT64_C(1) << c % 64;
    }
  }
}

static bool in_title(const void *user, lac_concept concept) {
  const lac_survey *s = user;
  for (size_t i = 0; i < s->title_hits.n; i++)
    if (s->title_hits.items[i].concept == concept) return true;
  return false;
}

/* The title says it; the content of a work is asked where the title does not,
 * for then what most of its provisions do is what it is about, and where the
 * rules say so, for what a title seldom tells. */
static void find_kinds(lac_survey *s) {
  for (size_t i = 0; i < s->rules->kind_n; i++) {
    const lac_work_kind *k = &s->rules->kinds[i];
    if (k->in_title != NULL && lac_expr_possible(k->in_title, in_title, s))
      s->kinds |= UINT64_C(1) << i;
  }
  bool titled = s->kinds != 0;
  for (size_t i = 0; i < s->rules->kind_n; i++) {
    const lac_work_kind *k = &s->rules->kinds[i];
    if (k->content == 0 || (titled && !k->content_always)) continue;
    size_t n = s->posting[k->content].n;
    if (n >= (size_t)k->content_min &&
        n * 100 >= s->unit_n * (size_t)k->content_percent)
      s->kinds |= UINT64_C(1) << i;
  }
}

lac_survey *lac_survey_new(lac_arena *arena, const lac_statute *statute,
                           const lac_rules *rules, lac_matcher *matcher) {
  lac_survey *s = LAC_NEW(arena, lac_survey);
  s->arena = arena;
  s->statute = statute;
  s->rules = rules;
  s->lexicon = lac_matcher_lexicon(matcher);
  surveyor v = {.s = s, .matcher = matcher};
  lac_tokens_init(&v.tokens, arena);
  match_heading(&v, statute->title, &s->title_hits);
  match_heading(&v, statute->short_title, &s->title_hits);
  read_nodes(&v);
  s->passages = LAC_NEW_N(arena, struct lac_passage *, s->piece_n + 1);
  resolve(&v);
  index_concepts(s);
  find_kinds(s);
  return s;
}

static const lac_norm *build_norms(lac_survey *s, lac_unit *u) {
  lac_norm *norms = lac_norms_of(
      s->arena, u->node, s->bare_clause || lac_kind_level(u->node->kind) >= 2,
      s->pieces, &u->norm_n);
  size_t words = s->concept_words;
  uint64_t *bits =
      LAC_NEW_N(s->arena, uint64_t, lac_array_size(u->norm_n, words));
  for (size_t i = 0; i < u->norm_n; i++, bits += words) {
    norms[i].concepts = bits;
    for (uint32_t k = 0; k < norms[i].n; k++) {
      const lac_piece_hits *ph = &s->piece_hits[norms[i].pieces[k]];
      for (uint32_t h = ph->hit; h < ph->hit_end; h++) {
        lac_concept c = s->hits.items[h].concept;
        bits[c / 64] |= UINT64_C(1) << c % 64;
      }
    }
  }
  return norms;
}

const lac_norm *lac_survey_norms(lac_survey *s, uint32_t unit, size_t *n) {
  lac_unit *u = &s->units[unit];
  if (!u->norms_built) {
    u->norms = build_norms(s, u);
    u->norms_built = true;
  }
  *n = u->norm_n;
  return u->norms;
}

uint32_t lac_survey_unit_of(const lac_survey *s, const lac_node *node) {
  for (; node != NULL; node = node->parent)
    for (uint32_t u = 0; u < s->unit_n; u++)
      if (s->units[u].node == node) return u;
  return LAC_NO_UNIT;
}

/* The schedule that the node is or stands in, NULL outside of schedules. */
static const lac_node *schedule_of(const lac_node *node) {
  while (node != NULL && node->kind != LAC_KIND_schedule) node = node->parent;
  return node;
}

static lac_str own_name(const lac_node *node) {
  return node->cite.n > 0 ? node->cite : node->num;
}

lac_str lac_unit_name(lac_arena *arena, const lac_unit *unit) {
  const lac_node *node = unit->node, *schedule = schedule_of(node);
  lac_str own = own_name(node);
  if (schedule == NULL || schedule == node) {
    if (own.n > 0) return own;
    if (node->heading.n > 0) return node->heading;
    if (node->eid.n == 0 && node->first != NULL) node = node->first;
    return node->eid; /* of the work itself, a clause: its first paragraph's */
  }
  lac_str in = own_name(schedule);
  if (in.n == 0) in = schedule->heading;
  if (own.n == 0) own = node->heading;
  if (in.n == 0) return own.n > 0 ? own : node->eid;
  if (own.n == 0) return in;
  return lac_str_format(arena, "%.*s, %.*s", LAC_FMT(in), LAC_FMT(own));
}
