/* SPDX-License-Identifier: Apache-2.0 */
#include "jurisdiction.h"

#include <unistd.h>

#include "xml.h"

static lac_str get(lac_arena *arena, const lac_xml_node *node,
                   const char *name) {
  lac_str s = lac_xml_get(node, name);
  return s.p == NULL ? LAC_STR("") : lac_str_copy(arena, s);
}

bool lac_jurisdiction_kinds(const lac_rules *rules, lac_str words,
                            uint64_t *set, lac_str *bad) {
  lac_str word;
  while (lac_str_split(&words, ' ', &word)) {
    size_t i = 0;
    if (word.n == 0) continue;
    while (i < rules->kind_n && !lac_str_eq(rules->kinds[i].id, word)) i++;
    if (i == rules->kind_n) {
      *bad = word;
      return false;
    }
    *set |= UINT64_C(1) << i;
  }
  return true;
}

lac_status lac_jurisdiction_read(const lac_rules *rules, lac_jurisdiction *j,
                                 const char *folder,
                                 lac_jurisdiction_file *file, lac_diag *diag) {
  char *path = lac_str_dup(
      j->arena, lac_str_format(j->arena, "%s/jurisdiction.xml", folder));
  if (access(path, F_OK) != 0) return LAC_OK;
  lac_source *src = LAC_NEW(j->arena, lac_source);
  const lac_xml_node *root;
  lac_status status = lac_source_open(j->arena, path, src, diag);
  if (status == LAC_OK) status = lac_xml_parse(j->arena, src, &root, diag);
  if (status != LAC_OK) return status;
  if (!lac_str_eq(root->name, LAC_STR("jurisdiction"))) {
    lac_diag_add(diag, LAC_ERROR, path, root->line, root->column,
                 "the root element is not 'jurisdiction'");
    return LAC_EINPUT;
  }
  if (get(j->arena, root, "id").n > 0) j->id = get(j->arena, root, "id");
  j->title = get(j->arena, root, "title");
  for (const lac_xml_node *c = lac_xml_child(root, NULL); c != NULL;
       c = lac_xml_sibling(c, NULL)) {
    if (lac_str_eq(c->name, LAC_STR("work"))) {
      lac_work_entry w = {.file = get(j->arena, c, "file"),
                          .id = get(j->arena, c, "id"),
                          .title = get(j->arena, c, "title"),
                          .date = get(j->arena, c, "date")};
      lac_str bad;
      if (!lac_jurisdiction_kinds(rules, get(j->arena, c, "kind"), &w.kinds,
                                  &bad)) {
        lac_diag_add(diag, LAC_ERROR, path, c->line, c->column,
                     "unknown kind of work '%.*s'", LAC_FMT(bad));
        return LAC_EINPUT;
      }
      char *full = lac_str_dup(
          j->arena,
          lac_str_format(j->arena, "%s/%.*s", folder, LAC_FMT(w.file)));
      if (w.file.n == 0 || access(full, F_OK) != 0) {
        lac_diag_add(diag, LAC_ERROR, path, c->line, c->column,
                     "no such file: '%.*s'", LAC_FMT(w.file));
        return LAC_EINPUT;
      }
      LAC_PUSH(j->arena, file->works, file->n, file->cap, w);
    } else if (lac_str_eq(c->name, LAC_STR("declaration"))) {
      lac_declaration d = {.instrument = get(j->arena, c, "instrument"),
                           .article = get(j->arena, c, "article"),
                           .option = get(j->arena, c, "option")};
      LAC_PUSH(j->arena, j->declarations, j->declaration_n, j->declaration_cap,
               d);
    } else {
      lac_diag_add(diag, LAC_ERROR, path, c->line, c->column,
                   "unknown element '%.*s'", LAC_FMT(c->name));
      return LAC_EINPUT;
    }
  }
  return LAC_OK;
}

const lac_work_entry *lac_jurisdiction_entry(const lac_jurisdiction_file *file,
                                             const char *name) {
  for (size_t i = 0; i < file->n; i++)
    if (lac_str_eq(file->works[i].file, lac_str_of(name)))
      return &file->works[i];
  return NULL;
}

void lac_work_entry_apply(const lac_work_entry *entry, lac_work *work) {
  if (entry->id.n > 0) work->id = entry->id;
  if (entry->title.n > 0) work->title = entry->title;
  if (entry->date.n > 0) work->date = entry->date;
  work->kinds |= entry->kinds;
}
