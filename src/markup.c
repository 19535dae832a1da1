/* SPDX-License-Identifier: Apache-2.0 */
#include "markup.h"

#include <stdlib.h>
#include <string.h>

#include "limits.h"

/* What text in an element is. */
typedef enum { WAITS, FLOWS, CAPTURED, IGNORED } mode;

#define LEVELS 8

/* The groups that headings have opened. */
typedef struct {
  lac_node *base;
  lac_node *groups[LEVELS];
} scope;

typedef struct {
  lac_markup_role role;
  mode mode;
  lac_node *node; /* what it is, or what it stands in */
  lac_node *made; /* what it is, NULL where it is no node */
  lac_node *text; /* what takes text that stands directly in it, so far */
  scope *scope;   /* of an element that headings divide */
  bool flat;      /* all inside is one text; blanks between the elements */
  bool children;  /* node has children that are no notes */
} frame;

struct lac_markup {
  const lac_markup_format *format;
  lac_statute *st;
  const lac_languages *languages;
  void *user;
  frame frames[LAC_MAX_NESTING + 1];
  size_t depth;
  lac_buf capture; /* number, heading or title */
  lac_buf terms;   /* of the open definition */
  lac_buf name;    /* of the work, in a note */
  lac_node *definition;
  size_t term_at;   /* where the open term began in terms */
  size_t repeal_at; /* length of the node's text before what is repealed */
  bool in_term;
  bool in_name;
  bool gap; /* a blank is due before the next text of a flat element */
};

lac_statute *lac_markup_statute(const lac_markup *m) { return m->st; }

const lac_languages *lac_markup_languages(const lac_markup *m) {
  return m->languages;
}

void *lac_markup_user(const lac_markup *m) { return m->user; }

static int by_name(const void *key, const void *item) {
  return strcmp(key, ((const lac_markup_element *)item)->name);
}

/* The text of buf with runs of white space as one blank. */
static lac_str collapsed(const lac_markup *m, const lac_buf *buf) {
  lac_str s = lac_str_trim(lac_buf_str(buf));
  char *p = lac_alloc(m->st->arena, s.n);
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++) {
    bool blank = s.p[i] == ' ' || (s.p[i] >= '\t' && s.p[i] <= '\r');
    if (blank && n > 0 && p[n - 1] == ' ') continue;
    p[n++] = blank ? ' ' : s.p[i];
  }
  return (lac_str){p, n};
}

/* Where children of the frame's element go. */
static lac_node *home(const frame *f) {
  if (f->scope == NULL) return f->node;
  for (size_t i = LEVELS; i-- > 0;)
    if (f->scope->groups[i] != NULL) return f->scope->groups[i];
  return f->scope->base;
}

static lac_node *add(lac_markup *m, frame *f, lac_kind kind, size_t offset) {
  /* Frames of elements that are no node share that of their parent. */
  for (frame *k = f; kind != LAC_KIND_note; k--) {
    k->children = true;
    if (k == m->frames || k[-1].node != k->node) break;
  }
  return lac_statute_add(m->st, home(f), kind, offset);
}

/* The node for text in the frame's element: itself while it can still have
 * text of its own, else a new paragraph. */
static lac_node *text_node(lac_markup *m, frame *f, size_t offset) {
  bool own = f->node->text.n == 0 && !f->children && home(f) == f->node &&
             f->node->parent != NULL;
  return own ? f->node : add(m, f, LAC_KIND_alinea, offset);
}

/* The same for text that stands directly in the element: pieces of it that
 * nothing but markup parts belong together. */
static lac_node *direct_node(lac_markup *m, frame *f, size_t offset) {
  if (f->text == NULL) f->text = text_node(m, f, offset);
  return f->text;
}

static void open_scope(lac_markup *m, frame *f) {
  f->scope = LAC_NEW(m->st->arena, scope);
  f->scope->base = f->node;
}

static size_t level_of(const lac_xml_attrs *attrs) {
  long level;
  if (!lac_str_number(lac_xml_attr(attrs, "level"), &level) || level < 1)
    return 0;
  return level >= LEVELS ? LEVELS - 1 : (size_t)level;
}

/* A heading opens a group in the scope that it stands in and closes those of
 * its level and below. */
static lac_node *open_heading(lac_markup *m, frame *parent, size_t level,
                              size_t offset) {
  scope *s = parent->scope;
  if (s != NULL)
    for (size_t i = level; i < LEVELS; i++) s->groups[i] = NULL;
  lac_node *group = add(m, parent, LAC_KIND_group, offset);
  if (s != NULL) s->groups[level] = group;
  return group;
}

/* All that is in the frame's element is one text of this kind and state. */
static void open_flat(lac_markup *m, frame *parent, frame *f, lac_kind kind,
                      lac_state state, size_t offset) {
  f->node = f->made = add(m, parent, kind, offset);
  if (state != LAC_LIVE) f->node->state = state;
  f->mode = FLOWS;
  f->flat = true;
  m->gap = false;
}

static void open_struct(lac_markup *m, frame *parent, frame *f, lac_kind kind,
                        size_t offset) {
  f->node = f->made = add(m, parent, kind, offset);
  f->children = false;
  f->mode = WAITS;
  f->flat = false;
  if (f->role != LAC_MARKUP_STRUCT) open_scope(m, f);
  if (kind == LAC_KIND_definition) {
    m->definition = f->node;
    m->terms.n = 0;
  }
}

/* What an element of each role does where no text is open. */
static void open_role(lac_markup *m, frame *parent, frame *f, lac_kind kind,
                      const lac_xml_attrs *attrs, size_t offset) {
  switch (f->role) {
    case LAC_MARKUP_STRUCT:
    case LAC_MARKUP_SCOPE:
    case LAC_MARKUP_QUOTE: open_struct(m, parent, f, kind, offset); break;
    case LAC_MARKUP_BODY:
      f->node = home(parent);
      open_scope(m, f);
      break;
    case LAC_MARKUP_HEADING:
      if (parent->role == LAC_MARKUP_SCOPE &&
          parent->node->kind == LAC_KIND_group &&
          parent->node->heading.n == 0 && !parent->children)
        f->node = parent->node;
      else
        f->node = open_heading(m, parent, level_of(attrs), offset);
      break;
    case LAC_MARKUP_LABEL:
    case LAC_MARKUP_HEAD:
    case LAC_MARKUP_TITLE:
      m->capture.n = 0;
      f->mode = CAPTURED;
      break;
    case LAC_MARKUP_TEXT:
      f->node = text_node(m, parent, offset);
      f->mode = FLOWS;
      break;
    case LAC_MARKUP_WRAPUP:
      f->node = f->made = add(m, parent, LAC_KIND_wrapup, offset);
      f->children = false;
      break;
    case LAC_MARKUP_NOTE:
      open_flat(m, parent, f, LAC_KIND_note, LAC_NOTED, offset);
      break;
    case LAC_MARKUP_TOC:
      open_flat(m, parent, f, LAC_KIND_note, LAC_TOC, offset);
      break;
    case LAC_MARKUP_ROW:
      open_flat(m, parent, f, LAC_KIND_alinea, LAC_LIVE, offset);
      break;
    case LAC_MARKUP_MARK: f->mode = IGNORED; break;
    default: /* text tells what it is */ break;
  }
}

static bool is_inline(lac_markup_role r) {
  return r == LAC_MARKUP_INLINE || r == LAC_MARKUP_TERM ||
         r == LAC_MARKUP_NAME || r == LAC_MARKUP_REPEALED ||
         r == LAC_MARKUP_BREAK || r == LAC_MARKUP_MARK;
}

/* An element inside text: its frame is as that around it. */
static void open_text(lac_markup *m, frame *f, lac_str name, size_t offset) {
  if (f->role == LAC_MARKUP_MARK) f->mode = IGNORED;
  if (f->role == LAC_MARKUP_BREAK && f->mode == CAPTURED)
    lac_buf_byte(&m->capture, ' ');
  if (f->mode != FLOWS) return;
  switch (f->role) {
    case LAC_MARKUP_REPEALED: m->repeal_at = f->node->text.n; break;
    case LAC_MARKUP_BREAK:
      lac_statute_text(m->st, f->node, LAC_STR("\n"), offset);
      break;
    case LAC_MARKUP_NAME:
      m->name.n = 0;
      m->in_name = true;
      break;
    case LAC_MARKUP_TERM:
      if (f->node != m->definition ||
          (m->format->own_term != NULL && !m->format->own_term(m, name)))
        break;
      if (m->terms.n > 0) lac_buf_add(&m->terms, LAC_STR(", "));
      m->term_at = m->terms.n;
      m->in_term = true;
      break;
    default: break;
  }
}

/* What an element in the facts about a work is: its blocks are facts, its
 * texts notes. */
static lac_markup_role fact(lac_markup_role role) {
  switch (role) {
    case LAC_MARKUP_BLOCK: return LAC_MARKUP_FACTS;
    case LAC_MARKUP_TEXT:
    case LAC_MARKUP_INLINE: return LAC_MARKUP_NOTE;
    case LAC_MARKUP_NAME: return LAC_MARKUP_TITLE;
    default: return role;
  }
}

static void open_element(lac_markup *m, frame *parent, frame *f, lac_str name,
                         const lac_xml_attrs *attrs, size_t offset) {
  f->node = home(parent);
  f->children = f->node != parent->node || parent->children;
  lac_kind kind = LAC_KIND_alinea;
  const lac_markup_element *e = bsearch(name.p, m->format->elements,
                                        m->format->count, sizeof *e, by_name);
  if (e != NULL) {
    f->role = e->role;
    kind = e->kind;
  }
  if (parent->role == LAC_MARKUP_FACTS) f->role = fact(f->role);
  /* A note, or a provision of another act, lifts its text out of whatever it
   * stands in. */
  bool lifted = (f->role == LAC_MARKUP_NOTE || f->role == LAC_MARKUP_QUOTE) &&
                !parent->flat && parent->mode != IGNORED;
  if (!is_inline(f->role)) parent->text = NULL;
  if (is_inline(f->role) && parent->mode == WAITS) {
    f->node = direct_node(m, parent, offset);
    f->mode = FLOWS;
    if (parent->role == LAC_MARKUP_BLOCK) {
      parent->node = f->node;
      parent->mode = FLOWS;
    }
    open_text(m, f, name, offset);
  } else if (!lifted && (parent->flat || parent->mode != WAITS)) {
    if (parent->flat && !is_inline(f->role)) m->gap = true;
    f->mode = parent->mode;
    f->node = parent->node;
    f->flat = parent->flat;
    open_text(m, f, name, offset);
  } else {
    open_role(m, parent, f, kind, attrs, offset);
  }
}

static void on_start(void *user, lac_str name, const lac_xml_attrs *attrs,
                     size_t offset) {
  lac_markup *m = user;
  frame *f = &m->frames[m->depth++];
  *f = (frame){.role = LAC_MARKUP_BLOCK, .mode = WAITS};
  if (m->depth == 1) {
    m->st->root->offset = offset;
    f->node = f->made = m->st->root;
    open_scope(m, f);
  } else {
    open_element(m, f - 1, f, name, attrs, offset);
  }
  if (m->format->opened != NULL) m->format->opened(m, name, f->made, attrs);
  if (f->made != NULL && f->role == LAC_MARKUP_QUOTE)
    f->made->state = LAC_QUOTED;
}

lac_kind lac_markup_group_kind(const lac_markup *m, lac_str label) {
  lac_str word;
  lac_kind kind;
  if (!lac_str_split(&label, ' ', &word) ||
      !lac_languages_label(m->languages, word, &kind))
    return LAC_KIND_group;
  /* "SECTION 2" over sections is French for a division. */
  return lac_kind_level(kind) == 1 ? kind : LAC_KIND_division;
}

void lac_markup_treaty(lac_node *node) {
  for (lac_node *n = node; n != NULL; n = lac_node_walk(node, n))
    if (n->state == LAC_LIVE) n->state = LAC_TREATY;
}

/* Whether a schedule's heading says that a treaty follows. */
static bool names_treaty(lac_str heading) {
  static const char *const words[] = {"convention", "treaty", "trait\xc3\xa9",
                                      "protocol", "protocole"};
  lac_str word;
  while (lac_str_split(&heading, ' ', &word)) {
    while (word.n > 0 && strchr(",.;:()", word.p[word.n - 1])) word.n--;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
      if (lac_str_eq_nocase(word, lac_str_of(words[i]))) return true;
  }
  return false;
}

static void end_schedule(lac_markup *m, lac_node *schedule) {
  if (schedule->state != LAC_LIVE) return;
  bool treaty = names_treaty(schedule->heading);
  for (lac_node *n = schedule; !treaty && n != NULL;
       n = lac_node_walk(schedule, n))
    treaty =
        n->text.n > 0 && lac_languages_starts(m->languages, LAC_WORDS_treaty,
                                              lac_str_trim(n->text)) > 0;
  if (treaty) lac_markup_treaty(schedule);
}

/* Puts s behind what a number or heading has already. */
static void join(lac_markup *m, lac_str *to, lac_str s) {
  *to = to->n == 0 ? s
                   : lac_str_format(m->st->arena, "%.*s %.*s", LAC_FMT(*to),
                                    LAC_FMT(s));
}

static void end_label(lac_markup *m, lac_node *node, lac_markup_role parent) {
  lac_str label = collapsed(m, &m->capture);
  join(m, &node->num, label);
  if (node->kind == LAC_KIND_group && parent == LAC_MARKUP_HEADING)
    node->kind = lac_markup_group_kind(m, label);
  else if (node->kind == LAC_KIND_alinea)
    node->kind = LAC_KIND_paragraph;
}

/* The first title is the work's; others are notes. */
static void end_title(lac_markup *m, lac_node *node, size_t offset) {
  lac_statute *st = m->st;
  lac_str title = collapsed(m, &m->capture);
  if (st->root->heading.n > 0) {
    lac_node *note = lac_statute_add(st, node, LAC_KIND_note, offset);
    note->state = LAC_NOTED;
    lac_statute_text(st, note, title, offset);
    return;
  }
  st->short_title = st->title = title;
  st->root->heading = title;
}

/* The name stays in its note and is the work's heading, too. */
static void end_name(lac_markup *m) {
  m->in_name = false;
  if (m->st->root->heading.n > 0) return;
  m->st->title = m->st->root->heading = collapsed(m, &m->name);
  m->st->text_in += lac_str_solid(m->st->title);
}

static void end_repealed(lac_markup *m, lac_node *node) {
  lac_str before = lac_str_sub(node->text, 0, m->repeal_at);
  if (node == m->definition || lac_str_solid(before) == 0)
    lac_node_set_state(node, LAC_REPEALED);
}

static void on_end(void *user, lac_str name, size_t offset) {
  lac_markup *m = user;
  frame *f = &m->frames[--m->depth];
  if (m->depth == 0) return;
  frame *parent = f - 1;
  if (f->flat && !is_inline(f->role)) m->gap = true;
  if (f->mode == CAPTURED && parent->mode != CAPTURED) {
    if (f->role == LAC_MARKUP_LABEL)
      end_label(m, f->node, parent->role);
    else if (f->role == LAC_MARKUP_TITLE)
      end_title(m, f->node, offset);
    else
      join(m, &f->node->heading, collapsed(m, &m->capture));
  } else if (f->role == LAC_MARKUP_TERM) {
    m->in_term = false;
  } else if (f->role == LAC_MARKUP_NAME && m->in_name) {
    end_name(m);
  } else if (f->role == LAC_MARKUP_REPEALED && f->mode == FLOWS && !f->flat) {
    end_repealed(m, f->node);
  } else if (f->node == m->definition && f->role == LAC_MARKUP_STRUCT) {
    f->node->heading = lac_str_copy(m->st->arena, lac_buf_str(&m->terms));
    m->st->text_in +=
        lac_str_solid(f->node->heading); /* it is in the text, too */
    m->definition = NULL;
  } else if (f->role == LAC_MARKUP_SCOPE &&
             f->node->kind == LAC_KIND_schedule) {
    end_schedule(m, f->node);
  }
  if (m->format->closed != NULL) m->format->closed(m, name, f->node);
}

static void on_text(void *user, lac_str text, size_t offset) {
  lac_markup *m = user;
  if (m->depth == 0) return;
  frame *f = &m->frames[m->depth - 1];
  size_t n = lac_str_solid(text);
  m->st->text_in += n;
  if (f->mode == IGNORED) {
    m->st->ignored += n;
    return;
  }
  if (f->mode == CAPTURED) {
    lac_buf_add(&m->capture, text);
    return;
  }
  if (f->mode == WAITS) {
    if (n == 0) return;
    if (f->role == LAC_MARKUP_FACTS) {
      open_flat(m, f, f, LAC_KIND_note, LAC_NOTED, offset);
    } else {
      lac_node *node = direct_node(m, f, offset);
      if (f->role != LAC_MARKUP_BLOCK) {
        lac_statute_text(m->st, node, text, offset);
        return;
      }
      f->node = node;
      f->mode = FLOWS;
    }
  }
  if (m->in_term) lac_buf_add(&m->terms, text);
  if (m->in_name) lac_buf_add(&m->name, text);
  if (f->flat) {
    if (n == 0 && f->node->text.n == 0) return;
    if (m->gap && f->node->text.n > 0)
      lac_statute_text(m->st, f->node, LAC_STR(" "), offset);
    m->gap = false;
  }
  lac_statute_text(m->st, f->node, text, offset);
}

lac_status lac_markup_read(const lac_markup_format *format,
                           lac_statute *statute, const lac_languages *languages,
                           void *user, lac_diag *diag) {
  static const lac_xml_handler handler = {on_start, on_end, on_text};
  lac_markup *m = LAC_NEW(statute->arena, lac_markup);
  m->format = format;
  m->st = statute;
  m->languages = languages;
  m->user = user;
  lac_buf_init(&m->capture, statute->arena);
  lac_buf_init(&m->terms, statute->arena);
  lac_buf_init(&m->name, statute->arena);
  lac_status status =
      lac_xml_read(statute->arena, statute->source, &handler, m, diag);
  if (status == LAC_OK && statute->root->heading.n == 0)
    statute->root->heading = LAC_STR("");
  return status;
}
