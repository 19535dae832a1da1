/* SPDX-License-Identifier: Apache-2.0
 *
 * XML through one small door; the only user of libxml2.
 *
 * Nothing outside the file is read: no network, no external entities, no
 * document type. A document that declares entities of its own is refused
 * (entity bombs); the five of XML, character references and the entities of
 * HTML are known. Elements nest LAC_MAX_NESTING deep. The text of a source is
 * UTF-8 already, so the encoding that the file declares is ignored. Names are
 * local names: namespaces are read and not told.
 */
#ifndef LAC_XML_H
#define LAC_XML_H

#include "source.h"

/* The attributes of a start tag; they die with the call of start(). */
typedef struct lac_xml_attrs lac_xml_attrs;

/* Who listens; a member may be NULL. Offsets are bytes of the source's text. */
typedef struct {
  /* offset is that of the "<". name dies with the call. */
  void (*start)(void *user, lac_str name, const lac_xml_attrs *attrs,
                size_t offset);
  /* offset is that of "</", or of the "<" of an empty element. */
  void (*end)(void *user, lac_str name, size_t offset);
  /* A piece of text; that of one element may come in many. It lives as long as
   * the arena and the source, and all of it stands in the source at offset and
   * after it, except what a reference such as "&amp;" stands for: that comes
   * as a piece of its own with the offset of the "&". */
  void (*text)(void *user, lac_str text, size_t offset);
} lac_xml_handler;

/* The attribute with this local name; p == NULL where there is none. */
lac_str lac_xml_attr(const lac_xml_attrs *attrs, const char *name);

/* Parses the source's text. LAC_EINPUT where it is no well-formed XML,
 * LAC_ELIMIT where it is nested too deep, each reported once with its place;
 * what came before the place has been told to the handler. */
lac_status lac_xml_read(lac_arena *arena, const lac_source *source,
                        const lac_xml_handler *handler, void *user,
                        lac_diag *diag);

/* An element of a small file read whole. */
typedef struct {
  lac_str name;
  lac_str value;
} lac_xml_attribute;

typedef struct lac_xml_node lac_xml_node;
struct lac_xml_node {
  lac_str name;
  lac_str text; /* what stands directly in the element, without children's */
  lac_xml_attribute *attributes;
  size_t attribute_count;
  lac_xml_node *parent;
  lac_xml_node *first;
  lac_xml_node *last;
  lac_xml_node *next;
  size_t offset; /* of the "<" */
  size_t line;
  size_t column;
};

/* Reads the source as a tree in arena; *root is its root element. Errors as
 * for lac_xml_read(). */
lac_status lac_xml_parse(lac_arena *arena, const lac_source *source,
                         const lac_xml_node **root, lac_diag *diag);

/* The value of node's attribute; p == NULL where there is none. */
lac_str lac_xml_get(const lac_xml_node *node, const char *name);

/* node's first child with the name (any for NULL), NULL if there is none, and
 * the one that follows a child. */
const lac_xml_node *lac_xml_child(const lac_xml_node *node, const char *name);
const lac_xml_node *lac_xml_sibling(const lac_xml_node *child,
                                    const char *name);

/* A RELAX NG schema. */
typedef struct lac_xml_schema lac_xml_schema;

/* Loads the schema at path (XML syntax); NULL, reported, where it cannot be
 * read or is no schema. The caller frees it. */
lac_xml_schema *lac_xml_schema_load(const char *path, lac_diag *diag);

/* Whether the source is an XML document that the schema allows; reports what
 * is wrong as file:line:column. */
bool lac_xml_validate(const lac_xml_schema *schema, const lac_source *source,
                      lac_diag *diag);

/* NULL is allowed. */
void lac_xml_schema_free(lac_xml_schema *schema);

#endif
