/* SPDX-License-Identifier: Apache-2.0 */
#include "survey.h"

#include <string.h>

#include "crew.h"
#include "limits.h"
#include "link.h"

/* A run of units, read by one thread; all counts from 0. What lives on after
 * the parts are put together is in `keep`. */
typedef struct {
  uint32_t unit, unit_end;
  lac_piece *pieces;
  lac_piece_hits *piece_hits;
  size_t piece_n, piece_cap, piece_hits_cap;
  lac_hits hits;
  lac_references references;
  uint32_t *reference_pieces; /* the piece of each */
  size_t reference_piece_cap;
  const lac_node *around; /* whose headings' hits were looked for last */
  uint32_t around_hit, around_hit_end;
} part;

/* What a thread has for itself. */
typedef struct {
  lac_matcher *matcher;
  lac_tokens tokens;
  lac_arena *arena; /* of the parts */
  lac_arena *keep;
} lane;

typedef struct {
  lac_survey *s;
  lane lanes[LAC_MAX_LANES];
  part *parts;
  size_t part_n, part_cap;
  part all; /* references of the whole work */
} surveyor;

/* A node whose text is searched: in force or not said to be otherwise. */
static bool searched(const lac_node *n) {
  return n->state == LAC_LIVE || n->state == LAC_SUSPENDED ||
         n->state == LAC_TREATY;
}

static void match_heading(lane *l, lac_arena *arena, lac_str heading,
                          lac_hits *hits) {
  if (heading.n == 0) return;
  lac_tokens_split(&l->tokens, lac_matcher_vocab(l->matcher), heading);
  for (size_t i = 0; i < l->tokens.sentence_n; i++) {
    const lac_sentence *t = &l->tokens.sentences[i];
    lac_match(l->matcher, arena, l->tokens.tokens + t->first, t->count, hits);
  }
}

/* The pieces, hits and references of a node's own text. */
static void read_text(lane *l, part *p, lac_node *node, uint32_t unit) {
  lac_vocab *vocab = lac_matcher_vocab(l->matcher);
  node->piece = (uint32_t)p->piece_n;
  node->piece_n = 0;
  if (node->text.n == 0 || !searched(node)) return;
  lac_tokens_split(&l->tokens, vocab, node->text);
  for (size_t i = 0; i < l->tokens.sentence_n; i++) {
    const lac_sentence *t = &l->tokens.sentences[i];
    lac_piece_hits ph = {.hit = (uint32_t)p->hits.n, .unit = unit};
    lac_match(l->matcher, l->arena, l->tokens.tokens + t->first, t->count,
              &p->hits);
    ph.hit_end = (uint32_t)p->hits.n;
    size_t before = p->references.n;
    lac_references_find(l->keep, vocab, &l->tokens, t, node->text,
                        &p->references);
    for (size_t k = before; k < p->references.n; k++)
      LAC_PUSH(l->arena, p->reference_pieces, before, p->reference_piece_cap,
               (uint32_t)p->piece_n);
    size_t piece_n = p->piece_n;
    LAC_PUSH(l->arena, p->pieces, piece_n, p->piece_cap,
             lac_piece_of(node, &l->tokens, t, vocab));
    LAC_PUSH(l->arena, p->piece_hits, p->piece_n, p->piece_hits_cap, ph);
    node->piece_n++;
  }
}

static bool is_whole(const lac_survey *s, const lac_node *node) {
  return s->bare_clause || lac_kind_level(node->kind) >= 2;
}

/* Hits of the headings from node up to the work, whose own title is none of
 * them. Units of one group come one after the other. */
static void read_around(lane *l, part *p, const lac_node *node) {
  if (node == p->around) return;
  p->around = node;
  p->around_hit = (uint32_t)p->hits.n;
  for (const lac_node *n = node; n != NULL && n->depth > 0; n = n->parent)
    match_heading(l, l->arena, n->heading, &p->hits);
  p->around_hit_end = (uint32_t)p->hits.n;
}

/* One unit: its node and, but for a part with text, all below it. */
static void read_unit(const lac_survey *s, lane *l, part *p, uint32_t index) {
  lac_unit *u = &s->units[index];
  lac_node *node = u->node;
  read_around(l, p, node->parent);
  u->part_hit = p->around_hit;
  u->part_hit_end = p->around_hit_end;
  u->piece = (uint32_t)p->piece_n;
  u->heading_hit = (uint32_t)p->hits.n;
  if (searched(node)) match_heading(l, l->arena, node->heading, &p->hits);
  u->heading_hit_end = (uint32_t)p->hits.n;
  u->hit = u->heading_hit_end;
  if (is_whole(s, node)) {
    for (lac_node *n = node; n != NULL; n = lac_node_walk(node, n)) {
      read_text(l, p, n, index);
      /* Headings of subsections are read as text of no norm: their hits would
       * be no law. */
    }
  } else {
    read_text(l, p, node, index);
  }
  u->piece_end = (uint32_t)p->piece_n;
  u->hit_end = (uint32_t)p->hits.n;
}

static void read_part(void *user, size_t lane_index, size_t job) {
  surveyor *v = user;
  part *p = &v->parts[job];
  for (uint32_t u = p->unit; u < p->unit_end; u++)
    read_unit(v->s, &v->lanes[lane_index], p, u);
}

/* ---- Units ------------------------------------------------------------ */

static const lac_node *group_of(const lac_node *node) {
  const lac_node *p = node->parent;
  while (p != NULL && p->depth > 0 && lac_kind_level(p->kind) != 1)
    p = p->parent;
  return p;
}

static size_t text_size(const lac_survey *s, lac_node *node) {
  size_t bytes = node->text.n;
  if (!is_whole(s, node)) return bytes;
  for (lac_node *n = lac_node_walk(node, node); n != NULL;
       n = lac_node_walk(node, n))
    bytes += n->text.n;
  return bytes;
}

/* A unit more; with several threads a part for about so many bytes of text. */
static void add_unit(surveyor *v, size_t *cap, lac_node *node, size_t *left) {
  enum { PART = 16 << 10 };
  lac_survey *s = v->s;
  lac_unit u = {
      .node = node, .group = group_of(node), .live = node->state == LAC_LIVE};
  if (*left == 0) {
    part p = {.unit = (uint32_t)s->unit_n};
    LAC_PUSH(s->arena, v->parts, v->part_n, v->part_cap, p);
    *left = s->lanes > 1 ? PART : SIZE_MAX;
  }
  if (s->lanes > 1) {
    size_t bytes = text_size(s, node);
    *left = bytes < *left ? *left - bytes : 0;
  }
  LAC_PUSH(s->arena, s->units, s->unit_n, *cap, u);
  v->parts[v->part_n - 1].unit_end = (uint32_t)s->unit_n;
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

static void list_units(surveyor *v) {
  lac_node *root = v->s->statute->root;
  lac_node *n = root;
  size_t cap = 0, left = 0;
  v->s->bare_clause = is_bare_clause(root);
  if (v->s->bare_clause) {
    add_unit(v, &cap, root, &left);
    return;
  }
  while (n != NULL) {
    if (lac_kind_level(n->kind) >= 2) {
      add_unit(v, &cap, n, &left);
      n = lac_node_skip(root, n);
    } else {
      if (n->text.n > 0) add_unit(v, &cap, n, &left);
      n = lac_node_walk(root, n);
    }
  }
}

/* ---- Parts ------------------------------------------------------------ */

/* What was counted in the part is counted in the work. */
static void append(surveyor *v, const part *p) {
  lac_survey *s = v->s;
  part *all = &v->all;
  uint32_t piece = (uint32_t)s->piece_n, hit = (uint32_t)s->hits.n;
  for (uint32_t u = p->unit; u < p->unit_end; u++) {
    lac_unit *unit = &s->units[u];
    unit->piece += piece;
    unit->piece_end += piece;
    unit->part_hit += hit;
    unit->part_hit_end += hit;
    unit->heading_hit += hit;
    unit->heading_hit_end += hit;
    unit->hit += hit;
    unit->hit_end += hit;
    lac_node *root = unit->node, *n = root;
    do n->piece += piece;
    while (is_whole(s, root) && (n = lac_node_walk(root, n)) != NULL);
  }
  for (size_t i = 0; i < p->piece_n; i++) {
    lac_piece_hits ph = p->piece_hits[i];
    ph.hit += hit;
    ph.hit_end += hit;
    s->pieces[s->piece_n] = p->pieces[i];
    s->piece_hits[s->piece_n++] = ph;
  }
  for (size_t i = 0; i < p->references.n; i++) {
    all->references.items[all->references.n] = p->references.items[i];
    all->reference_pieces[all->references.n++] = p->reference_pieces[i] + piece;
  }
  if (p->hits.n > 0)
    memcpy(s->hits.items + hit, p->hits.items,
           p->hits.n * sizeof *p->hits.items);
  s->hits.n += p->hits.n;
}

static void join_parts(surveyor *v) {
  lac_survey *s = v->s;
  part *all = &v->all;
  if (v->part_n == 1) {
    *all = v->parts[0];
    s->pieces = all->pieces;
    s->piece_hits = all->piece_hits;
    s->piece_n = all->piece_n;
    s->hits = all->hits;
    return;
  }
  size_t pieces = 0, hits = 0, references = 0;
  for (size_t i = 0; i < v->part_n; i++) {
    pieces += v->parts[i].piece_n;
    hits += v->parts[i].hits.n;
    references += v->parts[i].references.n;
  }
  s->pieces = LAC_NEW_N(s->arena, lac_piece, pieces);
  s->piece_hits = LAC_NEW_N(s->arena, lac_piece_hits, pieces);
  s->hits.items = LAC_NEW_N(s->arena, lac_hit, hits);
  all->references.items = LAC_NEW_N(s->arena, lac_reference, references);
  all->reference_pieces = LAC_NEW_N(s->arena, uint32_t, references);
  for (size_t i = 0; i < v->part_n; i++) append(v, &v->parts[i]);
}

/* Reads all units, each thread with an arena of its own. */
static void read_units(surveyor *v) {
  lac_survey *s = v->s;
  list_units(v);
  for (size_t i = 1; i < s->lanes; i++) {
    lane *l = &v->lanes[i];
    l->arena = lac_arena_new();
    l->keep = lac_arena_new();
    lac_tokens_init(&l->tokens, l->arena);
  }
  lac_arena *own = NULL;
  if (s->lanes > 1) v->lanes[0].arena = own = lac_arena_new();
  lac_crew_run(s->lanes, v->part_n, read_part, v);
  join_parts(v);
  lac_arena_free(own);
  for (size_t i = 1; i < s->lanes; i++) {
    lac_arena_free(v->lanes[i].arena);
    lac_arena_join(s->arena, v->lanes[i].keep);
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
  for (size_t i = 0; i < v->all.references.n; i++) {
    const lac_reference *r = &v->all.references.items[i];
    lac_link link = {.piece = v->all.reference_pieces[i],
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

static void kinds_by_title(lac_survey *s) {
  for (size_t i = 0; i < s->rules->kind_n; i++) {
    const lac_work_kind *k = &s->rules->kinds[i];
    if (k->in_title != NULL && lac_expr_possible(k->in_title, in_title, s))
      s->kinds |= UINT64_C(1) << i;
  }
}

/* Takes the words after "this Act may be cited as", or after "An Act to
 * provide", for a title; `name` is the concept of these. */
static void add_named_titles(lac_survey *s, lac_str name) {
  lac_concept named = (lac_concept)lac_intern_find(s->rules->names, name);
  if (named == 0 || named >= s->posting_n) return;
  for (size_t i = 0; i < s->posting[named].n; i++) {
    const lac_unit *u = &s->units[s->posting[named].items[i]];
    for (uint32_t p = u->piece; p < u->piece_end; p++) {
      const lac_piece_hits *ph = &s->piece_hits[p];
      uint32_t from = UINT32_MAX;
      for (uint32_t h = ph->hit; h < ph->hit_end; h++)
        if (s->hits.items[h].concept == named && from == UINT32_MAX)
          from = s->hits.items[h].to;
      for (uint32_t h = ph->hit; h < ph->hit_end; h++) {
        const lac_hit *hit = &s->hits.items[h];
        if (hit->from >= from)
          LAC_PUSH(s->arena, s->title_hits.items, s->title_hits.n,
                   s->title_hits.cap, *hit);
      }
    }
  }
}

/* The name of the file as words: "computer misuse act" of
 * "law/computer-misuse_act.txt". */
static lac_str name_words(const lac_survey *s) {
  lac_str path = lac_str_of(s->statute->source->name);
  size_t from = path.n;
  while (from > 0 && path.p[from - 1] != '/') from--;
  lac_buf words;
  lac_buf_init(&words, s->arena);
  for (size_t i = from; i < path.n && path.p[i] != '.'; i++)
    lac_buf_byte(&words, strchr("-_", path.p[i]) != NULL ? ' ' : path.p[i]);
  return lac_buf_str(&words);
}

/* The title says it, or the title that the text gives itself, the name of the
 * file, the words that say what the law is for; the content of a work is asked
 * where none of them does, for then what most of its provisions do is what it
 * is about, and where the rules say so, for what a title seldom tells. */
static void find_kinds(lac_survey *s, lane *own) {
  kinds_by_title(s);
  if (s->kinds == 0) {
    add_named_titles(s, LAC_STR("short-title"));
    kinds_by_title(s);
  }
  if (s->kinds == 0) {
    match_heading(own, s->arena, name_words(s), &s->title_hits);
    kinds_by_title(s);
  }
  if (s->kinds == 0) {
    add_named_titles(s, LAC_STR("long-title"));
    kinds_by_title(s);
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

lac_survey *lac_survey_share(lac_arena *arena, const lac_statute *statute,
                             const lac_rules *rules,
                             lac_matcher *const *matchers, size_t lanes) {
  lac_survey *s = LAC_NEW(arena, lac_survey);
  s->arena = arena;
  s->statute = statute;
  s->rules = rules;
  s->lexicon = lac_matcher_lexicon(matchers[0]);
  s->lanes = lanes;
  surveyor v = {.s = s};
  for (size_t i = 0; i < lanes; i++)
    v.lanes[i] = (lane){.matcher = matchers[i], .arena = arena, .keep = arena};
  lane *own = &v.lanes[0];
  lac_tokens_init(&own->tokens, arena);
  match_heading(own, arena, statute->title, &s->title_hits);
  match_heading(own, arena, statute->short_title, &s->title_hits);
  read_units(&v);
  s->passages = LAC_NEW_N(arena, struct lac_passage *, s->piece_n + 1);
  resolve(&v);
  index_concepts(s);
  find_kinds(s, own);
  return s;
}

lac_survey *lac_survey_new(lac_arena *arena, const lac_statute *statute,
                           const lac_rules *rules, lac_matcher *matcher) {
  return lac_survey_share(arena, statute, rules, &matcher, 1);
}

static const lac_norm *build_norms(lac_survey *s, lac_unit *u) {
  lac_norm *norms = lac_norms_of(s->arena, u->node, is_whole(s, u->node),
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

/* What names a provision that has no number: its heading, or the words before
 * the first mark, "NOVENA. Definiciones". */
static lac_str spoken_name(lac_str heading) {
  enum { SHORT = 40 };
  size_t mark = lac_str_find(heading, LAC_STR(". "));
  return mark > 0 && mark < SHORT ? lac_str_sub(heading, 0, mark) : heading;
}

lac_str lac_unit_name(lac_arena *arena, const lac_unit *unit) {
  const lac_node *node = unit->node, *schedule = schedule_of(node);
  lac_str own = own_name(node);
  if (schedule == NULL || schedule == node) {
    if (own.n > 0) return own;
    if (node->heading.n > 0) return spoken_name(node->heading);
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
