/* SPDX-License-Identifier: Apache-2.0
 *
 * libxml2 does not say where in the file a piece of text stood: its pointers
 * may point into buffers of its own. So a cursor walks the source along with
 * the parser: it is set by each tag, whose place is known, and passes what the
 * parser tells as text, stepping over comments, references and CDATA marks.
 * A piece of text that is equal to the source at the cursor, as nearly all
 * are, is given to the handler as that part of the source: no copy.
 */
#include "xml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <string.h>

#include "limits.h"

/* No fetching, no recoding; lines past 65535 are counted on. */
#define OPTIONS                                                   \
  (XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES | \
   XML_PARSE_NOCDATA)

/* Messages of one validation; a schema's errors come in swarms. */
#define MAX_MESSAGES 20

struct lac_xml_attrs {
  const xmlChar **items; /* five each: name, prefix, namespace, value, end */
  size_t n;
};

typedef struct {
  const lac_xml_handler *handler;
  void *user;
  lac_arena *arena;
  const lac_source *source;
  lac_diag *diag;
  xmlParserCtxtPtr ctxt;
  size_t at;  /* the cursor: what comes next in the source */
  bool cdata; /* it stands in a CDATA section */
  bool warned;
  size_t depth;
  lac_status status;
} door;

static const char *chars(const xmlChar *s) { return (const char *)s; }

/* Where the parser stands. */
static size_t parser_offset(const door *d) {
  const xmlParserInput *in = d->ctxt->input;
  if (in == NULL) return d->at;
  size_t offset = in->consumed + (size_t)(in->cur - in->base);
  return offset < d->source->text.n ? offset : d->source->text.n;
}

static void stop(door *d, lac_status status) {
  d->status = status;
  xmlStopParser(d->ctxt);
}

/* The "<" of the tag that ends before offset `end`: an attribute's value
 * cannot hold one. */
static size_t tag_start(const door *d, size_t end) {
  const char *p = d->source->text.p;
  const char *lt = memrchr(p, '<', end);
  return lt == NULL ? 0 : (size_t)(lt - p);
}

/* Moves the cursor behind `mark`, to the end if it does not come. */
static void pass(door *d, lac_str mark) {
  lac_str rest = lac_str_sub(d->source->text, d->at, d->source->text.n);
  size_t n = lac_str_find(rest, mark);
  d->at += n < rest.n ? n + mark.n : rest.n;
}

/* Moves the cursor over what is no text and no tag. */
static void pass_markup(door *d) {
  lac_str text = d->source->text;
  while (d->at < text.n) {
    char c = text.p[d->at];
    if (c != '<' && c != ']') return;
    lac_str rest = lac_str_sub(text, d->at, text.n);
    if (d->cdata) {
      if (!lac_str_starts(rest, LAC_STR("]]>"))) return;
      d->at += 3;
      d->cdata = false;
    } else if (lac_str_starts(rest, LAC_STR("<!--"))) {
      d->at += 4;
      pass(d, LAC_STR("-->"));
    } else if (lac_str_starts(rest, LAC_STR("<![CDATA["))) {
      d->at += 9;
      d->cdata = true;
    } else if (lac_str_starts(rest, LAC_STR("<?"))) {
      pass(d, LAC_STR("?>"));
    } else {
      return;
    }
  }
}

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix,
                     const xmlChar *uri, int ns_count, const xmlChar **ns,
                     int count, int defaulted, const xmlChar **items) {
  (void)prefix, (void)uri, (void)ns_count, (void)ns, (void)defaulted;
  door *d = user;
  if (d->status != LAC_OK) return;
  /* The parser stands before the ">" or "/>". */
  lac_str text = d->source->text;
  size_t end = parser_offset(d);
  size_t offset = tag_start(d, end);
  if (++d->depth > LAC_MAX_NESTING) {
    lac_source_report(d->source, d->diag, LAC_ERROR, offset,
                      "elements are nested more than %d deep "
                      "(LAC_MAX_NESTING)",
                      LAC_MAX_NESTING);
    stop(d, LAC_ELIMIT);
    return;
  }
  d->at = end + (end < text.n && text.p[end] == '/') + 1;
  d->cdata = false;
  lac_xml_attrs attrs = {items, (size_t)count};
  if (d->handler->start != NULL)
    d->handler->start(d->user, lac_str_of(chars(name)), &attrs, offset);
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix,
                   const xmlChar *uri) {
  (void)prefix, (void)uri;
  door *d = user;
  if (d->status != LAC_OK) return;
  d->depth--;
  d->at = parser_offset(d);
  d->cdata = false;
  if (d->handler->end != NULL)
    d->handler->end(d->user, lac_str_of(chars(name)), tag_start(d, d->at));
}

static void tell(door *d, lac_str text, size_t offset) {
  if (text.n > 0 && d->handler->text != NULL)
    d->handler->text(d->user, text, offset);
}

/* Tells text that is not equal to the source at the cursor because the parser
 * made a line feed of each line end. */
static void tell_lines(door *d, lac_str text) {
  lac_str src = d->source->text;
  while (text.n > 0 && d->at < src.n) {
    size_t n = 0;
    while (n < text.n && d->at + n < src.n && text.p[n] == src.p[d->at + n])
      n++;
    tell(d, lac_str_sub(src, d->at, d->at + n), d->at);
    d->at += n;
    text = lac_str_sub(text, n, text.n);
    if (text.n == 0 || d->at >= src.n) break;
    if (text.p[0] != '\n' || src.p[d->at] != '\r') break;
    if (d->at + 1 < src.n && src.p[d->at + 1] == '\n') {
      d->at++;
    } else {
      tell(d, LAC_STR("\n"), d->at++);
      text = lac_str_sub(text, 1, text.n);
    }
  }
  /* Not to be had from the source: lost is worse than misplaced. */
  tell(d, lac_str_copy(d->arena, text), d->at);
}

static void on_text(void *user, const xmlChar *p, int n) {
  door *d = user;
  if (d->status != LAC_OK) return;
  lac_str text = {chars(p), (size_t)n};
  lac_str src = d->source->text;
  pass_markup(d);
  if (!d->cdata && d->at < src.n && src.p[d->at] == '&') {
    size_t offset = d->at;
    pass(d, LAC_STR(";"));
    tell(d, lac_str_copy(d->arena, text), offset);
  } else if (text.n <= src.n - d->at &&
             memcmp(src.p + d->at, text.p, text.n) == 0) {
    size_t offset = d->at;
    d->at += text.n;
    tell(d, lac_str_sub(src, offset, d->at), offset);
  } else {
    tell_lines(d, text);
  }
}

/* An entity that nobody declared in a document with a document type that we
 * do not read. */
static void on_reference(void *user, const xmlChar *name) {
  door *d = user;
  if (d->status != LAC_OK) return;
  pass_markup(d);
  /* libxml2 calls for an attribute's value, too, with the tag before us. */
  if (d->at >= d->source->text.n || d->source->text.p[d->at] != '&') return;
  const htmlEntityDesc *entity = htmlEntityLookup(name);
  if (entity == NULL) {
    lac_source_report(d->source, d->diag, LAC_ERROR, d->at,
                      "nobody knows the entity '%s'", chars(name));
    stop(d, LAC_EINPUT);
    return;
  }
  xmlChar utf8[8];
  int n = xmlCopyCharMultiByte(utf8, (int)entity->value);
  size_t offset = d->at;
  pass(d, LAC_STR(";"));
  tell(d, lac_str_copy(d->arena, (lac_str){chars(utf8), (size_t)n}), offset);
}

static void on_entity(void *user, const xmlChar *name, int type,
                      const xmlChar *public_id, const xmlChar *system_id,
                      xmlChar *content) {
  (void)type, (void)public_id, (void)system_id, (void)content;
  door *d = user;
  if (d->status != LAC_OK) return;
  lac_source_report(d->source, d->diag, LAC_ERROR, parser_offset(d),
                    "documents that declare entities ('%s') are not read",
                    chars(name));
  stop(d, LAC_EINPUT);
}

/* libxml2's text without the line feed at its end. */
static lac_str message_of(const xmlError *error) {
  return lac_str_trim(
      lac_str_of(error->message == NULL ? "not well-formed" : error->message));
}

static void on_error(void *user, xmlErrorPtr error) {
  door *d = user;
  if (d->status != LAC_OK) return;
  lac_str message = message_of(error);
  if (error->level == XML_ERR_FATAL) {
    lac_source_report(d->source, d->diag, LAC_ERROR, parser_offset(d), "%.*s",
                      LAC_FMT(message));
    d->status = LAC_EINPUT;
  } else if (!d->warned && error->code != XML_WAR_UNDECLARED_ENTITY) {
    /* One stands for all: an undeclared prefix is used a thousand times. */
    d->warned = true;
    lac_source_report(d->source, d->diag, LAC_WARNING, parser_offset(d), "%.*s",
                      LAC_FMT(message));
  }
}

lac_str lac_xml_attr(const lac_xml_attrs *attrs, const char *name) {
  for (size_t i = 0; i < attrs->n; i++) {
    const xmlChar **item = attrs->items + 5 * i;
    if (strcmp(chars(item[0]), name) == 0)
      return (lac_str){chars(item[3]), (size_t)(item[4] - item[3])};
  }
  return (lac_str){NULL, 0};
}

lac_status lac_xml_read(lac_arena *arena, const lac_source *source,
                        const lac_xml_handler *handler, void *user,
                        lac_diag *diag) {
  door d = {.handler = handler,
            .user = user,
            .arena = arena,
            .source = source,
            .diag = diag};
  d.ctxt = xmlCreateMemoryParserCtxt(source->text.p, (int)source->text.n);
  if (d.ctxt == NULL) lac_oom();
  xmlSAXHandler *sax = d.ctxt->sax;
  memset(sax, 0, sizeof *sax);
  sax->initialized = XML_SAX2_MAGIC;
  sax->startElementNs = on_start;
  sax->endElementNs = on_end;
  sax->characters = on_text;
  sax->ignorableWhitespace = on_text;
  sax->reference = on_reference;
  sax->entityDecl = on_entity;
  sax->serror = on_error;
  d.ctxt->userData = &d;
  xmlCtxtUseOptions(d.ctxt, OPTIONS);
  xmlParseDocument(d.ctxt);
  if (d.status == LAC_OK && !d.ctxt->wellFormed) {
    lac_source_report(source, diag, LAC_ERROR, parser_offset(&d),
                      "not well-formed XML");
    d.status = LAC_EINPUT;
  }
  /* libxml2 keeps declarations in a document even where none is built. */
  if (d.ctxt->myDoc != NULL) xmlFreeDoc(d.ctxt->myDoc);
  xmlFreeParserCtxt(d.ctxt);
  return d.status;
}

/* Builds the tree of lac_xml_parse(). */
typedef struct {
  lac_arena *arena;
  const lac_source *source;
  lac_xml_node *root;
  lac_xml_node *open;
  size_t depth;
  lac_buf texts[LAC_MAX_NESTING + 1]; /* of the open elements, by depth */
} builder;

static void build_start(void *user, lac_str name, const lac_xml_attrs *attrs,
                        size_t offset) {
  builder *b = user;
  lac_xml_node *node = LAC_NEW(b->arena, lac_xml_node);
  node->name = lac_str_copy(b->arena, name);
  node->offset = offset;
  lac_source_place(b->source, offset, &node->line, &node->column);
  node->attribute_count = attrs->n;
  node->attributes = LAC_NEW_N(b->arena, lac_xml_attribute, attrs->n);
  for (size_t i = 0; i < attrs->n; i++) {
    const xmlChar **item = attrs->items + 5 * i;
    lac_str value = {chars(item[3]), (size_t)(item[4] - item[3])};
    node->attributes[i].name =
        lac_str_copy(b->arena, lac_str_of(chars(item[0])));
    node->attributes[i].value = lac_str_copy(b->arena, value);
  }
  node->parent = b->open;
  if (b->open == NULL) {
    b->root = node;
  } else if (b->open->last == NULL) {
    b->open->first = b->open->last = node;
  } else {
    b->open->last = b->open->last->next = node;
  }
  b->open = node;
  lac_buf_init(&b->texts[b->depth++], b->arena);
}

static void build_end(void *user, lac_str name, size_t offset) {
  (void)name, (void)offset;
  builder *b = user;
  b->open->text = lac_buf_str(&b->texts[--b->depth]);
  b->open = b->open->parent;
}

static void build_text(void *user, lac_str text, size_t offset) {
  (void)offset;
  builder *b = user;
  if (b->depth > 0) lac_buf_add(&b->texts[b->depth - 1], text);
}

lac_status lac_xml_parse(lac_arena *arena, const lac_source *source,
                         const lac_xml_node **root, lac_diag *diag) {
  static const lac_xml_handler handler = {build_start, build_end, build_text};
  builder *b = LAC_NEW(arena, builder);
  b->arena = arena;
  b->source = source;
  lac_status status = lac_xml_read(arena, source, &handler, b, diag);
  if (status == LAC_OK) *root = b->root;
  return status;
}

lac_str lac_xml_get(const lac_xml_node *node, const char *name) {
  lac_str wanted = lac_str_of(name);
  for (size_t i = 0; i < node->attribute_count; i++)
    if (lac_str_eq(node->attributes[i].name, wanted))
      return node->attributes[i].value;
  return (lac_str){NULL, 0};
}

static const lac_xml_node *named(const lac_xml_node *node, const char *name) {
  if (name == NULL) return node;
  lac_str wanted = lac_str_of(name);
  while (node != NULL && !lac_str_eq(node->name, wanted)) node = node->next;
  return node;
}

const lac_xml_node *lac_xml_child(const lac_xml_node *node, const char *name) {
  return named(node->first, name);
}

const lac_xml_node *lac_xml_sibling(const lac_xml_node *child,
                                    const char *name) {
  return named(child->next, name);
}

struct lac_xml_schema {
  lac_arena *arena;
  xmlRelaxNGPtr rng;
};

/* Where the messages of a schema or a validation go. */
typedef struct {
  lac_diag *diag;
  const char *file;
  size_t count;
  lac_arena *arena;         /* of a validation; else NULL, as the next two */
  const lac_source *source; /* what is validated */
  const lac_xml_node *root; /* its tree, read when a place is asked for */
} channel;

/* Our node for one of libxml2's, which knows no column: that in the same place
 * among its brothers, all the way down. NULL where there is none. */
static const lac_xml_node *same_node(const lac_xml_node *root, xmlNodePtr n) {
  if (n == NULL || n->type != XML_ELEMENT_NODE) return NULL;
  size_t before = 0;
  if (n->parent == NULL || n->parent->type != XML_ELEMENT_NODE) return root;
  for (xmlNodePtr b = n->prev; b != NULL; b = b->prev)
    before += b->type == XML_ELEMENT_NODE;
  /* As deep as LAC_MAX_NESTING, which has been checked. */
  const lac_xml_node *parent = same_node(root, n->parent);
  const lac_xml_node *node = parent == NULL ? NULL : parent->first;
  while (node != NULL && before-- > 0) node = node->next;
  return node;
}

static void ignore(void *user, const lac_message *message) {
  (void)user, (void)message;
}

/* Where an error stands, as well as that is known. */
static void place_of(channel *c, const xmlError *error, size_t *line,
                     size_t *column) {
  long n = error->node != NULL ? xmlGetLineNo(error->node) : error->line;
  *line = n > 0 ? (size_t)n : 0;
  *column = 0;
  if (error->node == NULL || c->source == NULL) return;
  lac_diag nobody = {.sink = ignore};
  if (c->root == NULL &&
      lac_xml_parse(c->arena, c->source, &c->root, &nobody) != LAC_OK)
    c->source = NULL;
  const lac_xml_node *node =
      c->root == NULL ? NULL : same_node(c->root, error->node);
  if (node == NULL) return;
  *line = node->line;
  *column = node->column;
}

static void on_schema_error(void *user, xmlErrorPtr error) {
  channel *c = user;
  if (error->level == XML_ERR_WARNING || c->count++ >= MAX_MESSAGES) return;
  const char *file = error->file != NULL ? error->file : c->file;
  size_t line, column;
  place_of(c, error, &line, &column);
  lac_diag_add(c->diag, LAC_ERROR, file, line, column, "%.*s",
               LAC_FMT(message_of(error)));
}

lac_xml_schema *lac_xml_schema_load(const char *path, lac_diag *diag) {
  channel c = {.diag = diag, .file = path};
  /* A schema may include others; never from the network. */
  xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
  /* What cannot be read or parsed goes to the global handler, not to that of
   * the schema. */
  xmlSetStructuredErrorFunc(&c, on_schema_error);
  xmlRelaxNGParserCtxtPtr parser = xmlRelaxNGNewParserCtxt(path);
  if (parser == NULL) lac_oom();
  xmlRelaxNGSetParserStructuredErrors(parser, on_schema_error, &c);
  xmlRelaxNGPtr rng = xmlRelaxNGParse(parser);
  xmlRelaxNGFreeParserCtxt(parser);
  xmlSetStructuredErrorFunc(NULL, NULL);
  if (rng == NULL) {
    if (c.count == 0)
      lac_diag_add(diag, LAC_ERROR, path, 0, 0, "is no RELAX NG schema");
    return NULL;
  }
  lac_arena *arena = lac_arena_new();
  lac_xml_schema *schema = LAC_NEW(arena, lac_xml_schema);
  schema->arena = arena;
  schema->rng = rng;
  return schema;
}

bool lac_xml_validate(const lac_xml_schema *schema, const lac_source *source,
                      lac_diag *diag) {
  channel c = {.diag = diag,
               .file = source->name,
               .arena = lac_arena_new(),
               .source = source};
  xmlSetStructuredErrorFunc(&c, on_schema_error);
  xmlDocPtr doc =
      xmlReadMemory(source->text.p, (int)source->text.n, source->name, NULL,
                    OPTIONS | XML_PARSE_COMPACT);
  bool valid = false;
  if (doc != NULL) {
    xmlRelaxNGValidCtxtPtr ctxt = xmlRelaxNGNewValidCtxt(schema->rng);
    if (ctxt == NULL) lac_oom();
    xmlRelaxNGSetValidStructuredErrors(ctxt, on_schema_error, &c);
    valid = xmlRelaxNGValidateDoc(ctxt, doc) == 0;
    xmlRelaxNGFreeValidCtxt(ctxt);
    xmlFreeDoc(doc);
  }
  xmlSetStructuredErrorFunc(NULL, NULL);
  if (!valid && c.count == 0)
    lac_diag_add(diag, LAC_ERROR, source->name, 0, 0,
                 "is not what the schema allows");
  lac_arena_free(c.arena);
  return valid;
}

void lac_xml_schema_free(lac_xml_schema *schema) {
  if (schema == NULL) return;
  xmlRelaxNGFree(schema->rng);
  lac_arena_free(schema->arena);
}
