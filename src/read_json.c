/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON that lists a work's provisions. There is no standard, so the shape is
 * told by the names of keys, in any letter case and any order (see `slots`):
 *
 *   { title, short_name, status, ...,
 *     provisions: [ { chapter, section, title, content }, ... ] }
 *   { documents: [ { title, ... } ],
 *     provisions: [ { section_number, title, text }, ... ] }
 *   { title, etat, sections: [ { title, sections: [...],
 *                                articles: [ { num, texte, etat } ] } ] }
 *
 * An object in an array that has a text is a provision. An object around
 * provisions is a group above them, the outermost the work. Provisions that
 * name a part or chapter make the groups themselves, one for each row of
 * provisions with the same name. Texts go through the outline; what nobody
 * asks for (identifiers, dates, links) is met and left out.
 */
#include <string.h>
#include <yajl/yajl_parse.h>

#include "eid.h"
#include "enumerator.h"
#include "heading.h"
#include "limits.h"
#include "outline.h"
#include "read_json_text.h"
#include "reader.h"
#include "utext.h"

typedef enum {
  NUM,
  HEADING,
  PART,
  CHAPTER,
  STATUS,
  SHORT,
  ID,
  LANGUAGE,
  DATE,
  NOTE,
  SLOTS, /* from here on: not one string for each object */
  TEXT,
  ABOUT,    /* objects in it tell of the work */
  ARTICLES, /* objects in it are called so */
  NONE
} slot;

static const struct {
  const char *key;
  slot slot;
} slots[] = {
    {"section", NUM},
    {"section_number", NUM},
    {"num", NUM},
    {"number", NUM},
    {"article", NUM},
    {"article_number", NUM},
    {"title", HEADING},
    {"heading", HEADING},
    {"titre", HEADING},
    {"content", TEXT},
    {"text", TEXT},
    {"texte", TEXT},
    {"body", TEXT},
    {"part", PART},
    {"chapter", CHAPTER},
    {"status", STATUS},
    {"etat", STATUS},
    {"short_name", SHORT},
    {"short_title", SHORT},
    {"identifier", ID},
    {"id", ID},
    {"language", LANGUAGE},
    {"lang", LANGUAGE},
    {"date", DATE},
    {"in_force_date", DATE},
    {"effective_date", DATE},
    {"datedebutversion", DATE},
    {"description", NOTE},
    {"nota", NOTE},
    {"documents", ABOUT},
    {"document", ABOUT},
    {"articles", ARTICLES},
};

/* The words of a status, "_" as a blank. Others say that the text is law, or
 * what lac_languages_state() makes of them. */
static const struct {
  const char *word;
  lac_state state;
} statuses[] = {
    {"repealed", LAC_REPEALED},    {"revoked", LAC_REPEALED},
    {"abroge", LAC_REPEALED},      {"perime", LAC_REPEALED},
    {"annule", LAC_REPEALED},      {"disjoint", LAC_REPEALED},
    {"transfere", LAC_REPEALED},   {"modifie", LAC_REPLACED},
    {"replaced", LAC_REPLACED},    {"vigueur diff", LAC_PENDING},
    {"not in force", LAC_PENDING}, {"not yet in force", LAC_PENDING},
    {"pending", LAC_PENDING},      {"modifie mort ne", LAC_REPLACED},
    {"suspended", LAC_SUSPENDED},
};

/* An open object or array. */
typedef struct {
  bool is_array;
  slot slot; /* of the key that it is the value of */
  slot key;  /* of an object's latest key */
  size_t offset;
  lac_node *node; /* of an object, once something in it needs it */
  lac_json_string strings[SLOTS];
  lac_json_string *texts;
  size_t text_count;
  size_t text_cap;
  /* The group that provisions in it named last. */
  lac_str names[2];
  lac_node *groups[2];
} frame;

/* A provision, for a look at its neighbours once all are there. */
typedef struct {
  lac_node *node;
  long number;   /* digits at its number's beginning, -1 for none */
  bool notelike; /* headed "Section 7" only, or it begins with a quote */
  size_t rubric; /* bytes at its text's beginning that may be its heading */
} entry;

typedef struct {
  lac_statute *st;
  const lac_languages *languages;
  lac_outline *outline;
  lac_diag *diag;
  yajl_handle yajl;
  lac_status status;
  size_t depth;
  entry *entries;
  size_t entry_count;
  size_t entry_cap;
  frame frames[LAC_MAX_NESTING];
} json;

static slot slot_of(lac_str key) {
  for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
    if (key.n > 0 && (key.p[0] | 0x20) == slots[i].key[0] &&
        lac_str_eq_nocase(key, lac_str_of(slots[i].key)))
      return slots[i].slot;
  return NONE;
}

static lac_json_text decode(json *j, const lac_json_string *s) {
  return lac_json_decode(j->st->arena, j->st->source, s, s->raw.p != NULL);
}

/* The text of an object's slot. */
static lac_str value(json *j, const frame *f, slot s) {
  return lac_str_trim(decode(j, &f->strings[s]).text);
}

/* Counts text that is met and left out. */
static void ignore(json *j, size_t n) {
  j->st->text_in += n;
  j->st->ignored += n;
}

/* --- groups -------------------------------------------------------------- */

/* Puts "PART 2 - OFFENCES" into the node: kind, number and heading. The words
 * between them count as left out. */
static void name_group(json *j, lac_node *node, lac_str name) {
  lac_kind kind;
  size_t n = 0;
  while (n < name.n && name.p[n] != ' ') n++;
  node->heading = name;
  if (n == name.n ||
      !lac_languages_label(j->languages, lac_str_sub(name, 0, n), &kind))
    return;
  size_t num = n + 1;
  while (num < name.n && name.p[num] != ' ' && name.p[num] != ':') num++;
  lac_str rest = lac_str_sub(name, num, name.n);
  node->kind = lac_kind_level(kind) == 1 ? kind : LAC_KIND_division;
  node->num = lac_str_sub(name, 0, num);
  node->heading = lac_str_sub(rest, lac_json_separators(rest), rest.n);
  j->st->ignored += lac_str_solid(name) - lac_str_solid(node->num) -
                    lac_str_solid(node->heading);
}

/* The node of an object around provisions, made where there is none yet. */
static lac_node *group_of(json *j, frame *f) {
  frame *outer[LAC_MAX_NESTING];
  size_t n = 0;
  while (f->node == NULL) {
    if (!f->is_array) outer[n++] = f;
    if (f == j->frames) break;
    f--;
  }
  lac_node *node = f->node != NULL ? f->node : j->st->root;
  while (n > 0) {
    frame *k = outer[--n];
    if (k > j->frames && k[-1].is_array)
      node = lac_statute_add(j->st, node, LAC_KIND_group, k->offset);
    k->node = node;
  }
  return node;
}

/* The group that a provision names in the slots PART and CHAPTER. */
static lac_node *named_group(json *j, frame *outer, const frame *f) {
  lac_node *node = group_of(j, outer);
  for (size_t i = 0; i < 2; i++) {
    lac_str name = value(j, f, PART + i);
    j->st->text_in += lac_str_solid(name);
    if (name.n == 0) {
      outer->groups[i] = NULL;
      continue;
    }
    if (outer->groups[i] == NULL || !lac_str_eq(name, outer->names[i])) {
      outer->groups[i] =
          lac_statute_add(j->st, node, LAC_KIND_group, f->offset);
      outer->names[i] = name;
      name_group(j, outer->groups[i], name);
      if (i == 0) outer->groups[1] = NULL;
    } else {
      j->st->ignored += lac_str_solid(name);
    }
    node = outer->groups[i];
  }
  return node;
}

/* --- provisions ---------------------------------------------------------- */

static lac_state status_state(json *j, lac_str status) {
  if (status.n == 0 || status.n > 60) return LAC_LIVE;
  char *p = lac_str_dup(j->st->arena, status);
  for (size_t i = 0; i < status.n; i++)
    if (p[i] == '_') p[i] = ' ';
  lac_str s = {p, status.n};
  for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
    if (lac_str_eq_nocase(s, lac_str_of(statuses[i].word)))
      return statuses[i].state;
  return lac_languages_state(j->languages, s);
}

/* Whether what comes after the heading's words, gap bytes of it blank or marks,
 * is no more of a sentence that only begins like the heading: "Definitions of
 * terms used", "Oil Lamps burn" under "Oil". */
static bool ends_heading(lac_str heading, lac_str after, size_t gap) {
  if (gap == 0) return false;
  if (lac_str_solid(lac_str_sub(after, 0, gap)) > 0) return true;
  if (gap >= after.n) return false;
  if (after.p[gap] == '(') return true;
  size_t at = gap;
  return lac_utext_is_upper(lac_utext_next(after, &at)) &&
         lac_str_find(heading, LAC_STR(" ")) < heading.n;
}

/* How much of the text repeats the provision's number ("3. --(1)", "Section 4.
 * Heading. -") and, after it, its heading. The word before the number tells
 * the kind. */
static size_t repeats(json *j, lac_node *node, lac_str text) {
  lac_str num = lac_eid_cite(j->st->arena, node->num);
  size_t at = 0, word = 0;
  lac_kind kind;
  if (num.n == 0) return 0;
  while (word < text.n && text.p[word] != ' ' && text.p[word] != '\n') word++;
  if (lac_languages_label(j->languages, lac_str_sub(text, 0, word), &kind) &&
      lac_kind_level(kind) == 2)
    at = word + 1;
  else
    kind = node->kind;
  lac_str rest = lac_str_sub(text, at, text.n);
  size_t n = lac_json_begins(rest, num);
  if (n == 0 || n >= rest.n || (rest.p[n] != '.' && at == 0)) return 0;
  size_t next = n;
  uint32_t c = lac_utext_next(rest, &next);
  if (c == 0xba || c == 0xaa || c == 0xb0) /* "1º", "1°" */
    n = next;
  else if (lac_utext_is_word(c))
    return 0;
  node->kind = kind;
  at += n;
  rest = lac_str_sub(text, at, text.n);
  n = lac_json_separators(rest);
  lac_str body = lac_str_sub(rest, n, rest.n);
  size_t heading = lac_json_begins(body, node->heading);
  if (heading > 0) {
    lac_str after = lac_str_sub(body, heading, body.n);
    size_t gap = lac_json_separators(after);
    if (ends_heading(node->heading, after, gap)) n += heading + gap;
  }
  return at + n;
}

/* Whether a line ends a sentence or an item, or leads in to a list. */
static bool ends_line(lac_str words) {
  return memchr(".;:,]", words.p[words.n - 1], 5) != NULL ||
         lac_str_ends(words, LAC_STR("\xe2\x80\x94")) ||
         lac_str_ends(words, LAC_STR(" and")) ||
         lac_str_ends(words, LAC_STR(" or")) || words.p[words.n - 1] == '-';
}

/* Whether the lines of a text are those of a page, broken where the paper
 * ended: many go on with a small letter. */
static bool is_wrapped(lac_str text) {
  lac_str line, last = LAC_STR("");
  size_t breaks = 0, within = 0;
  while (lac_str_split(&text, '\n', &line)) {
    lac_str words = lac_str_trim(line);
    if (words.n > 160) return false;
    if (last.n > 0 && words.n > 0) {
      breaks++;
      size_t at = 0;
      uint32_t first = lac_utext_next(words, &at);
      within += last.n > 40 && memchr(".;:", last.p[last.n - 1], 3) == NULL &&
                lac_utext_is_word(first) && !lac_utext_is_upper(first) &&
                (words.p[0] < '0' || words.p[0] > '9');
    }
    last = words;
  }
  return within > 0 && within * 4 >= breaks;
}

/* Gives the text to the outline by its lines. */
static void outline_text(json *j, lac_node *node, const lac_json_text *text,
                         size_t from) {
  lac_outline_begin(j->outline, node);
  lac_str rest = lac_str_sub(text->text, from, text->text.n), line;
  bool wrapped = is_wrapped(rest), goes_on = false, ended = true;
  lac_enumerator e;
  while (lac_str_split(&rest, '\n', &line)) {
    size_t at = (size_t)(line.p - text->text.p);
    lac_str words = lac_str_trim(line);
    size_t indent = (size_t)(words.p - line.p);
    if (words.n == 0) {
      goes_on = false;
      continue;
    }
    /* A list opens after a mark: "(1)" may begin a line by chance. */
    bool opens = ended && lac_enumerator_at(words, true, &e);
    lac_outline_line(j->outline, line, text->base + at, indent,
                     goes_on && !opens);
    goes_on = wrapped;
    ended = ends_line(words);
  }
  lac_outline_end(j->outline);
}

/* Whether the heading is the provision's number again: "Artículo 5". */
static bool is_number_alone(json *j, const lac_node *node) {
  lac_kind kind;
  lac_str rest = node->heading, word;
  lac_str_split(&rest, ' ', &word);
  return lac_languages_label(j->languages, word, &kind) &&
         lac_str_eq_nocase(lac_eid_cite(j->st->arena, node->heading),
                           lac_eid_cite(j->st->arena, node->num));
}

static bool starts_quoted(lac_str text) {
  return lac_str_starts(text, LAC_STR("\xe2\x80\x9c")) ||
         lac_str_starts(text, LAC_STR("\""));
}

/* Remembers the provision for mark_notes() and take_rubrics(); its text may
 * have begun with its number. */
static void enter(json *j, lac_node *node, lac_str text, bool numbered) {
  lac_str cite = lac_eid_cite(j->st->arena, node->num);
  size_t digits = 0;
  while (digits < cite.n && cite.p[digits] >= '0' && cite.p[digits] <= '9')
    digits++;
  entry e = {.node = node, .number = -1};
  if (digits > 0) lac_str_number(lac_str_sub(cite, 0, digits), &e.number);
  bool alone = is_number_alone(j, node);
  e.notelike = alone || starts_quoted(text);
  if (alone && numbered) e.rubric = lac_heading_rubric(node->text);
  LAC_PUSH(j->st->arena, j->entries, j->entry_count, j->entry_cap, e);
}

static void add_note(json *j, lac_node *parent, const frame *f) {
  lac_json_text note = decode(j, &f->strings[NOTE]);
  j->st->text_in += lac_str_solid(note.text);
  if (lac_str_solid(note.text) == 0) return;
  lac_node *node =
      lac_statute_add(j->st, parent, LAC_KIND_note, f->strings[NOTE].offset);
  node->state = LAC_NOTED;
  lac_statute_text(j->st, node, note.text, note.base);
  lac_json_settle(j->st, node, &note);
}

static void end_provision(json *j, frame *f) {
  lac_statute *st = j->st;
  frame *outer = f;
  while (outer > j->frames && (outer->is_array || outer == f)) outer--;
  lac_node *node = f->node;
  if (node == NULL)
    node = lac_statute_add(st, named_group(j, outer, f), LAC_KIND_section,
                           f->offset);
  else
    ignore(j, lac_str_solid(value(j, f, PART)) +
                  lac_str_solid(value(j, f, CHAPTER)));
  node->kind = f[-1].slot == ARTICLES ? LAC_KIND_article : LAC_KIND_section;
  node->num = value(j, f, NUM);
  node->heading = value(j, f, HEADING);
  lac_json_text text =
      lac_json_decode(st->arena, st->source, f->texts, f->text_count);
  st->text_in += lac_str_solid(node->num) + lac_str_solid(node->heading) +
                 lac_str_solid(text.text);
  size_t from = repeats(j, node, text.text);
  st->ignored += lac_str_solid(lac_str_sub(text.text, 0, from));
  outline_text(j, node, &text, from);
  lac_json_settle(st, node, &text);
  add_note(j, node, f);
  lac_state state = status_state(j, value(j, f, STATUS));
  ignore(j,
         lac_str_solid(value(j, f, STATUS)) + lac_str_solid(value(j, f, ID)));
  lac_str body = lac_str_sub(text.text, from, text.text.n);
  if (state == LAC_LIVE) state = lac_languages_state(j->languages, body);
  if (state == LAC_LIVE && (lac_str_trim(body).n == 0 ||
                            lac_str_starts(node->heading, LAC_STR("["))))
    state = lac_languages_state(j->languages, node->heading);
  if (state != LAC_LIVE) lac_node_set_state(node, state);
  enter(j, node, lac_str_trim(body), from > 0);
}

/* Whether the i-th provision stands out of the order of its neighbours: `last`
 * is the number before it, what counts after it is no note itself. */
static bool astray(const json *j, size_t i, long last) {
  const entry *e = &j->entries[i];
  if (e->number < last) return true;
  /* Notes come in small packs: a long look ahead would not tell more. */
  for (size_t k = i + 1; k < j->entry_count && k < i + 50; k++)
    if (!j->entries[k].notelike && j->entries[k].number >= 0)
      return j->entries[k].number < e->number &&
             j->entries[k].node->parent == e->node->parent;
  return false;
}

/* A file of the United States Code runs on into the notes below a section, and
 * lists the sections of acts that these quote as if they were its own. */
static void mark_notes(json *j) {
  const lac_node *group = NULL;
  long last = -1;
  for (size_t i = 0; i < j->entry_count; i++) {
    const entry *e = &j->entries[i];
    if (e->number < 0) continue;
    if (e->node->parent != group) last = -1; /* numbers may begin anew */
    group = e->node->parent;
    if (e->notelike && e->node->state == LAC_LIVE && astray(j, i, last))
      lac_node_set_state(e->node, LAC_NOTED);
    else
      last = e->number;
  }
}

/* Where titles are no more than numbers and nearly all texts begin with a short
 * sentence, that sentence is the heading: "Artículo 5.- Plazos. El juez ...".
 */
static void take_rubrics(json *j) {
  size_t alone = 0, rubrics = 0;
  for (size_t i = 0; i < j->entry_count; i++) {
    alone += j->entries[i].notelike;
    rubrics += j->entries[i].rubric > 0;
  }
  if (rubrics < 3 || rubrics * 4 < alone * 3) return;
  for (size_t i = 0; i < j->entry_count; i++) {
    entry *e = &j->entries[i];
    if (e->rubric == 0) continue;
    j->st->ignored += lac_str_solid(e->node->heading);
    lac_node_take_heading(e->node, e->rubric);
  }
}

/* --- objects ------------------------------------------------------------- */

static void keep_first(lac_str *to, lac_str value) {
  if (to->n == 0) *to = value;
}

/* Takes what an object says of the work; true where it gave the title. */
static bool tell_work(json *j, const frame *f) {
  lac_statute *st = j->st;
  lac_str title = value(j, f, HEADING);
  bool titled = st->title.n == 0 && title.n > 0;
  keep_first(&st->title, title);
  keep_first(&st->short_title, value(j, f, SHORT));
  keep_first(&st->status, value(j, f, STATUS));
  keep_first(&st->identifier, value(j, f, ID));
  keep_first(&st->language, value(j, f, LANGUAGE));
  keep_first(&st->date, value(j, f, DATE));
  if (titled) st->root->heading = title;
  return titled;
}

static void end_group(json *j, frame *f) {
  bool in_array = f > j->frames && f[-1].is_array;
  lac_str title = value(j, f, HEADING);
  size_t shown = 0;
  if (f == j->frames || (in_array && f[-1].slot == ABOUT) || f->slot == ABOUT ||
      (f->node == j->st->root && f->node != NULL)) {
    if (tell_work(j, f)) shown = lac_str_solid(title);
    add_note(j, j->st->root, f);
  } else if (f->node != NULL && in_array) {
    shown = lac_str_solid(title);
    name_group(j, f->node, title);
    lac_state state = status_state(j, value(j, f, STATUS));
    if (state != LAC_LIVE) lac_node_set_state(f->node, state);
    add_note(j, f->node, f);
  } else {
    ignore(j, f->strings[NOTE].raw.n);
  }
  j->st->text_in += shown;
  for (slot s = 0; s < NOTE; s++)
    if (s != HEADING || shown == 0) ignore(j, lac_str_solid(value(j, f, s)));
  for (size_t i = 0; i < f->text_count; i++) ignore(j, f->texts[i].raw.n);
}

static bool put_string(json *j, frame *f, slot s, lac_json_string string) {
  if (s == TEXT) {
    LAC_PUSH(j->st->arena, f->texts, f->text_count, f->text_cap, string);
    return true;
  }
  if (s >= SLOTS || f->strings[s].raw.p != NULL) return false;
  f->strings[s] = string;
  return true;
}

/* --- the parser's calls -------------------------------------------------- */

static size_t offset_of(const json *j) {
  return yajl_get_bytes_consumed(j->yajl);
}

/* The string whose closing quote the parser has just read. */
static lac_json_string read_string(const json *j) {
  lac_str text = j->st->source->text;
  size_t end = offset_of(j) - 1, at = end;
  for (;;) {
    const char *quote = memrchr(text.p, '"', at);
    if (quote == NULL) return (lac_json_string){{text.p, 0}, 0};
    at = (size_t)(quote - text.p);
    size_t slashes = 0;
    while (slashes < at && text.p[at - 1 - slashes] == '\\') slashes++;
    if (slashes % 2 == 0) break;
  }
  return (lac_json_string){lac_str_sub(text, at + 1, end), at + 1};
}

static int on_string(void *user, const unsigned char *p, size_t n) {
  json *j = user;
  (void)p;
  if (j->depth == 0) return 1;
  frame *f = &j->frames[j->depth - 1];
  slot s = f->is_array ? f->slot : f->key;
  if (s == NONE) {
    ignore(j, n);
    return 1;
  }
  frame *owner = f->is_array && j->depth > 1 ? f - 1 : f;
  /* Of arrays only those of paragraphs count. */
  bool wanted = f == owner || (s == TEXT && !owner->is_array);
  if (!wanted || !put_string(j, owner, s, read_string(j))) ignore(j, n);
  return 1;
}

static int on_number(void *user, const char *p, size_t n) {
  json *j = user;
  (void)p;
  frame *f = j->depth == 0 ? NULL : &j->frames[j->depth - 1];
  if (f == NULL || f->is_array || f->key != NUM) return 1;
  size_t end = offset_of(j);
  put_string(j, f, NUM,
             (lac_json_string){lac_str_sub(j->st->source->text, end - n, end),
                               end - n});
  return 1;
}

static int open_frame(json *j, bool is_array) {
  size_t offset = offset_of(j);
  if (offset > 0) offset--;
  if (j->depth == LAC_MAX_NESTING) {
    lac_source_report(j->st->source, j->diag, LAC_ERROR, offset,
                      "values are nested more than %d deep (LAC_MAX_NESTING)",
                      LAC_MAX_NESTING);
    j->status = LAC_ELIMIT;
    return 0;
  }
  const frame *outer = j->depth == 0 ? NULL : &j->frames[j->depth - 1];
  slot s = outer == NULL ? NONE : outer->is_array ? outer->slot : outer->key;
  j->frames[j->depth++] =
      (frame){.is_array = is_array, .slot = s, .key = NONE, .offset = offset};
  return 1;
}

static int on_map(void *user) { return open_frame(user, false); }
static int on_array(void *user) { return open_frame(user, true); }

static int on_key(void *user, const unsigned char *p, size_t n) {
  json *j = user;
  j->frames[j->depth - 1].key = slot_of((lac_str){(const char *)p, n});
  return 1;
}

static int on_map_end(void *user) {
  json *j = user;
  frame *f = &j->frames[j->depth - 1];
  bool listed = j->depth > 1 && f[-1].is_array && f[-1].slot != ABOUT;
  if (listed && f->text_count > 0)
    end_provision(j, f);
  else
    end_group(j, f);
  j->depth--;
  return 1;
}

static int on_array_end(void *user) {
  json *j = user;
  j->depth--;
  return 1;
}

/* Reports what yajl says, without its picture of the place. */
static lac_status broken(json *j, size_t at) {
  unsigned char *said = yajl_get_error(j->yajl, 0, NULL, 0);
  lac_str reason = lac_str_trim(lac_str_of((char *)said));
  lac_source_report(j->st->source, j->diag, LAC_ERROR, at, "%.*s",
                    LAC_FMT(reason));
  yajl_free_error(j->yajl, said);
  return LAC_EINPUT;
}

static lac_status parse(json *j) {
  static const yajl_callbacks callbacks = {
      .yajl_number = on_number,
      .yajl_string = on_string,
      .yajl_start_map = on_map,
      .yajl_map_key = on_key,
      .yajl_end_map = on_map_end,
      .yajl_start_array = on_array,
      .yajl_end_array = on_array_end,
  };
  lac_str text = j->st->source->text;
  j->yajl = yajl_alloc(&callbacks, NULL, j);
  if (j->yajl == NULL) lac_oom();
  yajl_config(j->yajl, yajl_dont_validate_strings, 1); /* source.c did */
  yajl_status status =
      yajl_parse(j->yajl, (const unsigned char *)text.p, text.n);
  size_t at = status == yajl_status_ok ? text.n : offset_of(j);
  if (status == yajl_status_ok) status = yajl_complete_parse(j->yajl);
  if (status == yajl_status_error) j->status = broken(j, at);
  yajl_free(j->yajl);
  return j->status;
}

static lac_status read_json(lac_statute *statute,
                            const lac_languages *languages, lac_diag *diag) {
  json *j = LAC_NEW(statute->arena, json);
  j->st = statute;
  j->languages = languages;
  j->diag = diag;
  j->outline = lac_outline_new(statute, languages);
  lac_status status = parse(j);
  if (status != LAC_OK) return status;
  if (j->entry_count == 0) {
    lac_source_report(statute->source, diag, LAC_ERROR, 0,
                      "no provisions found in this JSON");
    return LAC_EINPUT;
  }
  mark_notes(j);
  take_rubrics(j);
  return LAC_OK;
}

static int bid(lac_str head) {
  static const char *const keys[] = {"\"provisions\"", "\"sections\"",
                                     "\"articles\"", "\"section_number\"",
                                     "\"section\""};
  head = lac_str_trim(head);
  if (head.n < 2 || (head.p[0] != '{' && head.p[0] != '[')) return 0;
  lac_str inner = lac_str_trim(lac_str_sub(head, 1, head.n));
  if (inner.n > 0 &&
      strchr(head.p[0] == '{' ? "\"" : "{[\"", inner.p[0]) == NULL)
    return 0;
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (lac_str_find(head, lac_str_of(keys[i])) < head.n) return 80;
  return 30;
}

const lac_reader lac_reader_json = {"json", "JSON list of sections", bid,
                                    read_json};
