/* SPDX-License-Identifier: Apache-2.0
 *
 * The XML of Canada's federal law (Justice Laws, "LIMS").
 *
 *   Statute | Regulation | Bill   @lims:pit-date @lims:current-date @xml:lang
 *     Identification              titles, chapter number, history of the bill
 *     Introduction                preamble
 *     Body
 *       Heading @level            Label "PART 1", TitleText; what follows is
 *                                 in it up to the next of its level
 *       Section                   MarginalNote (its heading), Label, Text,
 *         Subsection              each level the same: Label, Text, children,
 *           Paragraph             and Continued... for the words after them
 *             Subparagraph / Clause / Subclause / Subsubclause
 *         Definition              DefinedTermEn, DefinedTermFr in its Text
 *         HistoricalNote          where the text comes from
 *     Schedule                    forms, tables, lists, treaties; two of them,
 *                                 known by their id, are the editors' own:
 *                                 related provisions, amendments not in force
 *     RecentAmendments
 *
 * Each element has a role; each open element has a frame that says what text
 * in it is: a number or heading that is being captured, text of a node, or
 * nothing yet. Text where none is expected makes a node of its own, so an
 * element that nobody told us of loses nothing.
 */
#include <stdlib.h>
#include <string.h>

#include "limits.h"
#include "reader.h"
#include "xml.h"

typedef enum {
  BLOCK,   /* also what is unknown: a paragraph of its own if it has text */
  STRUCT,  /* a node of the kind */
  SCOPE,   /* one that headings divide */
  QUOTE,   /* the same, put into another act */
  BODY,    /* headings divide it, but it is no node */
  HEADING, /* a heading over what follows */
  LABEL,
  HEAD, /* a heading of the element that it stands in */
  TEXT,
  WRAPUP,
  NOTE,  /* editors' words, all in one node */
  ROW,   /* a table's row: its cells in one node */
  FACTS, /* about the work: what is in it is a note */
  TITLE,
  INLINE,
  TERM,
  REPEALED,
  MARK /* the sign of a footnote: no text */
} role;

static const struct {
  const char *name;
  role role;
  lac_kind kind;
} elements[] = {
    /* In the order of strcmp(). */
    {"AmendedText", QUOTE, LAC_KIND_alinea},
    {"Amendment", NOTE, 0},
    {"BilingualGroup", SCOPE, LAC_KIND_group},
    {"BillHistory", NOTE, 0},
    {"BillNumber", NOTE, 0},
    {"BillRefNumber", NOTE, 0},
    {"Body", BODY, 0},
    {"Chapter", NOTE, 0},
    {"Clause", STRUCT, LAC_KIND_point},
    {"ContinuedClause", WRAPUP, 0},
    {"ContinuedDefinition", WRAPUP, 0},
    {"ContinuedFormulaParagraph", WRAPUP, 0},
    {"ContinuedParagraph", WRAPUP, 0},
    {"ContinuedSectionSubsection", WRAPUP, 0},
    {"ContinuedSubclause", WRAPUP, 0},
    {"ContinuedSubparagraph", WRAPUP, 0},
    {"DefinedTermEn", TERM, 0},
    {"DefinedTermFr", TERM, 0},
    {"Definition", STRUCT, LAC_KIND_definition},
    {"DefinitionEnOnly", INLINE, 0},
    {"DefinitionFrOnly", INLINE, 0},
    {"DefinitionRef", INLINE, 0},
    {"DocumentInternal", BODY, 0},
    {"Emphasis", INLINE, 0},
    {"Footnote", NOTE, 0},
    {"FootnoteRef", MARK, 0},
    {"FormGroup", SCOPE, LAC_KIND_group},
    {"FormHeading", HEAD, 0},
    {"Group", SCOPE, LAC_KIND_group},
    {"GroupHeading", HEADING, 0},
    {"Heading", HEADING, 0},
    {"HistoricalNote", NOTE, 0},
    {"Identification", FACTS, 0},
    {"Introduction", BODY, 0},
    {"Item", STRUCT, LAC_KIND_item},
    {"Label", LABEL, 0},
    {"Language", INLINE, 0},
    {"Leader", INLINE, 0},
    {"LongTitle", NOTE, 0},
    {"MarginalNote", HEAD, 0},
    {"Note", NOTE, 0},
    {"Order", SCOPE, LAC_KIND_group},
    {"OriginatingRef", TEXT, 0},
    {"Paragraph", STRUCT, LAC_KIND_paragraph},
    {"Parliament", NOTE, 0},
    {"Preamble", SCOPE, LAC_KIND_group},
    {"Provision", STRUCT, LAC_KIND_alinea},
    {"ReadAsText", QUOTE, LAC_KIND_alinea},
    {"ReaderNote", NOTE, 0},
    {"RelatedOrNotInForce", SCOPE, LAC_KIND_group},
    {"Repealed", REPEALED, 0},
    {"RunningHead", NOTE, 0},
    {"Schedule", SCOPE, LAC_KIND_schedule},
    {"Section", STRUCT, LAC_KIND_section},
    {"SectionPiece", STRUCT, LAC_KIND_alinea},
    {"ShortTitle", TITLE, 0},
    {"Sub", INLINE, 0},
    {"Subclause", STRUCT, LAC_KIND_item},
    {"Subparagraph", STRUCT, LAC_KIND_subparagraph},
    {"Subsection", STRUCT, LAC_KIND_subsection},
    {"Subsubclause", STRUCT, LAC_KIND_item},
    {"Sup", INLINE, 0},
    {"TableGroup", SCOPE, LAC_KIND_group},
    {"Text", TEXT, 0},
    {"TitleText", HEAD, 0},
    {"XRefExternal", INLINE, 0},
    {"XRefInternal", INLINE, 0},
    {"row", ROW, 0},
    {"title", HEAD, 0},
};

/* What text in an element is. */
typedef enum { WAITS, FLOWS, CAPTURED, IGNORED } mode;

#define LEVELS 8

/* The groups that headings have opened. */
typedef struct {
  lac_node *base;
  lac_node *groups[LEVELS];
} scope;

typedef struct {
  role role;
  mode mode;
  lac_node *node; /* what it is, or what it stands in */
  scope *scope;   /* of an element that headings divide */
  bool flat;      /* all inside is one text; blanks between the elements */
  bool children;  /* node has children that are no notes */
} frame;

typedef struct {
  lac_statute *st;
  const lac_languages *languages;
  frame frames[LAC_MAX_NESTING + 1];
  size_t depth;
  lac_buf capture; /* number, heading or title */
  lac_buf terms;   /* of the open definition */
  lac_node *definition;
  size_t term_at;   /* where the open term began in terms */
  size_t repeal_at; /* length of the node's text before Repealed */
  bool in_term;
  bool gap; /* a blank is due before the next text of a flat element */
  lac_str today;
} lims;

static int by_name(const void *key, const void *item) {
  return strcmp(key, *(const char *const *)item);
}

/* The captured text with runs of white space as one blank. */
static lac_str captured(lims *l) {
  lac_str s = lac_str_trim(lac_buf_str(&l->capture));
  char *p = lac_alloc(l->st->arena, s.n);
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

static lac_node *add(lims *l, frame *f, lac_kind kind, size_t offset) {
  /* Frames of elements that are no node share that of their parent. */
  for (frame *k = f; kind != LAC_KIND_note; k--) {
    k->children = true;
    if (k == l->frames || k[-1].node != k->node) break;
  }
  return lac_statute_add(l->st, home(f), kind, offset);
}

/* The node for text in the frame's element: itself while it can still have
 * text of its own, else a new paragraph. */
static lac_node *text_node(lims *l, frame *f, size_t offset) {
  bool own = f->node->text.n == 0 && !f->children && home(f) == f->node &&
             f->node->parent != NULL;
  return own ? f->node : add(l, f, LAC_KIND_alinea, offset);
}

static void open_scope(lims *l, frame *f) {
  f->scope = LAC_NEW(l->st->arena, scope);
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
static void open_heading(lims *l, frame *parent, frame *f, size_t level,
                         size_t offset) {
  scope *s = parent->scope;
  if (s == NULL) {
    f->node = add(l, parent, LAC_KIND_group, offset);
    return;
  }
  for (size_t i = level; i < LEVELS; i++) s->groups[i] = NULL;
  f->node = s->groups[level] = add(l, parent, LAC_KIND_group, offset);
}

/* The state that an element's attributes tell. */
static void mark_state(const lims *l, lac_node *node,
                       const lac_xml_attrs *attrs) {
  if (node->state != LAC_LIVE) return;
  lac_str id = lac_xml_attr(attrs, "id");
  lac_str start = lac_xml_attr(attrs, "inforce-start-date");
  if (lac_str_eq(lac_xml_attr(attrs, "in-force"), LAC_STR("no")) ||
      lac_str_eq(id, LAC_STR("NifProvs")) ||
      (start.n == l->today.n && lac_str_cmp(start, l->today) > 0))
    node->state = LAC_PENDING;
  else if (lac_str_eq(id, LAC_STR("RelatedProvs")))
    node->state = LAC_NOTED;
}

static lac_str kept(const lims *l, lac_str s) {
  return lac_str_copy(l->st->arena, s);
}

static void open_work(lims *l, frame *f, const lac_xml_attrs *attrs,
                      size_t offset) {
  lac_statute *st = l->st;
  lac_str in_force = lac_xml_attr(attrs, "in-force");
  st->language = kept(l, lac_xml_attr(attrs, "lang"));
  st->date = kept(l, lac_xml_attr(attrs, "pit-date"));
  if (in_force.n > 0)
    st->status = lac_str_eq(in_force, LAC_STR("no")) ? LAC_STR("not in force")
                                                     : LAC_STR("in force");
  l->today = kept(l, lac_xml_attr(attrs, "current-date"));
  st->root->offset = offset;
  f->node = st->root;
  open_scope(l, f);
  mark_state(l, st->root, attrs);
}

/* What an element of each role does where no text is open. */
static void open_role(lims *l, frame *parent, frame *f, lac_kind kind,
                      const lac_xml_attrs *attrs, size_t offset) {
  switch (f->role) {
    case STRUCT:
    case SCOPE:
    case QUOTE:
      f->node = add(l, parent, kind, offset);
      f->children = false;
      mark_state(l, f->node, attrs);
      if (f->role == QUOTE) f->node->state = LAC_QUOTED;
      if (f->role != STRUCT) open_scope(l, f);
      if (kind == LAC_KIND_definition) {
        l->definition = f->node;
        l->terms.n = 0;
      }
      break;
    case BODY:
      f->node = home(parent);
      open_scope(l, f);
      break;
    case HEADING:
      if (parent->role == SCOPE && parent->node->kind == LAC_KIND_group &&
          parent->node->heading.n == 0 && !parent->children) {
        f->node = parent->node;
      } else {
        open_heading(l, parent, f, level_of(attrs), offset);
      }
      break;
    case LABEL:
    case HEAD:
    case TITLE:
      l->capture.n = 0;
      f->mode = CAPTURED;
      break;
    case TEXT:
      f->node = text_node(l, parent, offset);
      f->mode = FLOWS;
      break;
    case WRAPUP:
      f->node = add(l, parent, LAC_KIND_wrapup, offset);
      f->children = false;
      break;
    case NOTE:
    case ROW:
      f->node = add(l, parent, f->role == ROW ? LAC_KIND_alinea : LAC_KIND_note,
                    offset);
      if (f->role == NOTE) f->node->state = LAC_NOTED;
      f->mode = FLOWS;
      f->flat = true;
      l->gap = false;
      break;
    case MARK: f->mode = IGNORED; break;
    default: /* text tells what it is */ break;
  }
}

static bool is_inline(role r) {
  return r == INLINE || r == TERM || r == REPEALED || r == MARK;
}

/* An element inside text: its frame is as that around it. */
static void open_text(lims *l, frame *f, lac_str name) {
  if (f->role == MARK) f->mode = IGNORED;
  if (f->mode != FLOWS) return;
  if (f->role == REPEALED) l->repeal_at = f->node->text.n;
  bool french = lac_str_starts(l->st->language, LAC_STR("fr"));
  if (f->role == TERM && f->node == l->definition &&
      lac_str_ends(name, LAC_STR("Fr")) == french) {
    if (l->terms.n > 0) lac_buf_add(&l->terms, LAC_STR(", "));
    l->term_at = l->terms.n;
    l->in_term = true;
  }
}

static void on_start(void *user, lac_str name, const lac_xml_attrs *attrs,
                     size_t offset) {
  lims *l = user;
  frame *f = &l->frames[l->depth++];
  *f = (frame){.role = BLOCK, .mode = WAITS};
  if (l->depth == 1) {
    open_work(l, f, attrs, offset);
    return;
  }
  frame *parent = f - 1;
  f->node = home(parent);
  f->children = f->node != parent->node || parent->children;
  lac_kind kind = LAC_KIND_alinea;
  const void *hit =
      bsearch(name.p, elements, sizeof elements / sizeof *elements,
              sizeof *elements, by_name);
  if (hit != NULL) {
    size_t i =
        (size_t)((const char *)hit - (const char *)elements) / sizeof *elements;
    f->role = elements[i].role;
    kind = elements[i].kind;
  }
  /* A note lifts its text out of whatever it stands in. */
  if (parent->role == FACTS && f->role == BLOCK) f->role = NOTE;
  bool lifted = f->role == NOTE && !parent->flat && parent->mode != IGNORED;
  if (is_inline(f->role) && parent->mode == WAITS) {
    f->node = text_node(l, parent, offset);
    f->mode = FLOWS;
    if (parent->role == BLOCK) {
      parent->node = f->node;
      parent->mode = FLOWS;
    }
    open_text(l, f, name);
  } else if (!lifted && (parent->flat || parent->mode != WAITS)) {
    if (parent->flat && !is_inline(f->role)) l->gap = true;
    f->mode = parent->mode;
    f->node = parent->node;
    f->flat = parent->flat;
    open_text(l, f, name);
  } else {
    open_role(l, parent, f, kind, attrs, offset);
  }
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

static void end_schedule(lims *l, lac_node *schedule) {
  if (schedule->state != LAC_LIVE) return;
  bool treaty = names_treaty(schedule->heading);
  for (lac_node *n = schedule; !treaty && n != NULL;
       n = lac_node_walk(schedule, n))
    treaty =
        n->text.n > 0 && lac_languages_starts(l->languages, LAC_WORDS_treaty,
                                              lac_str_trim(n->text)) > 0;
  for (lac_node *n = schedule; treaty && n != NULL;
       n = lac_node_walk(schedule, n))
    if (n->state == LAC_LIVE) n->state = LAC_TREATY;
}

/* The kind of a group by the word before its number. */
static lac_kind group_kind(const lims *l, lac_str label) {
  lac_str word;
  lac_kind kind;
  if (!lac_str_split(&label, ' ', &word) ||
      !lac_languages_label(l->languages, word, &kind))
    return LAC_KIND_group;
  /* "SECTION 2" over sections is French for a division. */
  return lac_kind_level(kind) == 1 ? kind : LAC_KIND_division;
}

/* Puts s behind what a number or heading has already. */
static void join(lims *l, lac_str *to, lac_str s) {
  *to = to->n == 0 ? s
                   : lac_str_format(l->st->arena, "%.*s %.*s", LAC_FMT(*to),
                                    LAC_FMT(s));
}

static void end_label(lims *l, lac_node *node, role parent) {
  lac_str label = captured(l);
  join(l, &node->num, label);
  if (node->kind == LAC_KIND_group && parent == HEADING)
    node->kind = group_kind(l, label);
  else if (node->kind == LAC_KIND_alinea)
    node->kind = LAC_KIND_paragraph;
}

static void end_title(lims *l) {
  lac_statute *st = l->st;
  if (st->short_title.n > 0) return;
  st->short_title = st->title = captured(l);
  st->root->heading = st->title;
}

static void end_repealed(lims *l, lac_node *node) {
  lac_str before = lac_str_sub(node->text, 0, l->repeal_at);
  if (node == l->definition || lac_str_solid(before) == 0)
    lac_node_set_state(node, LAC_REPEALED);
}

static void on_end(void *user, lac_str name, size_t offset) {
  (void)offset;
  lims *l = user;
  frame *f = &l->frames[--l->depth];
  if (l->depth == 0) return;
  frame *parent = f - 1;
  if (f->flat && !is_inline(f->role)) l->gap = true;
  if (f->mode == CAPTURED && parent->mode != CAPTURED) {
    if (f->role == LABEL)
      end_label(l, f->node, parent->role);
    else if (f->role == TITLE)
      end_title(l);
    else
      join(l, &f->node->heading, captured(l));
  } else if (f->role == TERM) {
    l->in_term = false;
  } else if (f->role == REPEALED && f->mode == FLOWS && !f->flat) {
    end_repealed(l, f->node);
  } else if (f->node == l->definition && f->role == STRUCT) {
    f->node->heading = lac_str_copy(l->st->arena, lac_buf_str(&l->terms));
    l->st->text_in +=
        lac_str_solid(f->node->heading); /* it is in the text, too */
    l->definition = NULL;
  } else if (f->role == SCOPE && f->node->kind == LAC_KIND_schedule) {
    end_schedule(l, f->node);
  }
  if (lac_str_eq(name, LAC_STR("ConsolidatedNumber")) ||
      lac_str_eq(name, LAC_STR("InstrumentNumber")))
    l->st->identifier = lac_str_trim(f->node->text);
  if (lac_str_eq(name, LAC_STR("LongTitle")) && l->st->title.n == 0)
    l->st->title = lac_str_trim(f->node->text);
}

static void on_text(void *user, lac_str text, size_t offset) {
  lims *l = user;
  if (l->depth == 0) return;
  frame *f = &l->frames[l->depth - 1];
  size_t n = lac_str_solid(text);
  l->st->text_in += n;
  if (f->mode == IGNORED) {
    l->st->ignored += n;
    return;
  }
  if (f->mode == CAPTURED) {
    lac_buf_add(&l->capture, text);
    return;
  }
  if (f->mode == WAITS) {
    if (n == 0) return;
    lac_node *node = text_node(l, f, offset);
    if (f->role != BLOCK) {
      lac_statute_text(l->st, node, text, offset);
      return;
    }
    f->node = node;
    f->mode = FLOWS;
  }
  if (l->in_term) lac_buf_add(&l->terms, text);
  if (f->flat) {
    if (n == 0 && f->node->text.n == 0) return;
    if (l->gap && f->node->text.n > 0)
      lac_statute_text(l->st, f->node, LAC_STR(" "), offset);
    l->gap = false;
  }
  lac_statute_text(l->st, f->node, text, offset);
}

static int bid(lac_str head) {
  static const char *const roots[] = {"<Statute", "<Regulation", "<Bill"};
  if (lac_str_find(head, LAC_STR("justice.gc.ca/lims")) == head.n) return 0;
  for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
    if (lac_str_find(head, lac_str_of(roots[i])) < head.n) return 90;
  return 0;
}

static lac_status read_lims(lac_statute *statute,
                            const lac_languages *languages, lac_diag *diag) {
  static const lac_xml_handler handler = {on_start, on_end, on_text};
  lims *l = LAC_NEW(statute->arena, lims);
  l->st = statute;
  l->languages = languages;
  lac_buf_init(&l->capture, statute->arena);
  lac_buf_init(&l->terms, statute->arena);
  lac_status status =
      lac_xml_read(statute->arena, statute->source, &handler, l, diag);
  if (status != LAC_OK) return status;
  if (statute->root->heading.n == 0) statute->root->heading = LAC_STR("");
  return LAC_OK;
}

const lac_reader lac_reader_lims = {"lims", "Justice Laws XML (Canada)", bid,
                                    read_lims};
