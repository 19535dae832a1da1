/* SPDX-License-Identifier: Apache-2.0 */
#include "odf.h"

#include <libxml/xmlwriter.h>
#include <zip.h>

#include "report.h"

/* ---- XML --------------------------------------------------------------- */

struct lac_xmlout {
  FILE *file;
  xmlTextWriterPtr writer;
  lac_arena *scratch; /* of one string */
  bool failed;
};

static void check(lac_xmlout *x, int result) {
  if (result < 0) x->failed = true;
}

lac_xmlout *lac_xmlout_new(lac_arena *arena, lac_diag *diag) {
  FILE *file = lac_report_spool(diag);
  if (file == NULL) return NULL;
  lac_xmlout *x = LAC_NEW(arena, lac_xmlout);
  x->file = file;
  xmlOutputBufferPtr buffer = xmlOutputBufferCreateFile(file, NULL);
  x->writer = buffer == NULL ? NULL : xmlNewTextWriter(buffer);
  if (x->writer == NULL) lac_oom();
  x->scratch = lac_arena_new();
  return x;
}

static const xmlChar *name_of(const char *s) { return (const xmlChar *)s; }

/* For as long as the next one. */
static const xmlChar *harmless(lac_xmlout *x, lac_str s) {
  lac_arena_reset(x->scratch);
  return name_of(lac_str_dup(x->scratch, lac_report_plain(x->scratch, s)));
}

void lac_xmlout_open(lac_xmlout *x, const char *name) {
  check(x, xmlTextWriterStartElement(x->writer, name_of(name)));
}

void lac_xmlout_attribute(lac_xmlout *x, const char *name, const char *value) {
  check(x,
        xmlTextWriterWriteAttribute(x->writer, name_of(name), name_of(value)));
}

void lac_xmlout_number(lac_xmlout *x, const char *name, long value) {
  char text[24];
  snprintf(text, sizeof text, "%ld", value);
  lac_xmlout_attribute(x, name, text);
}

void lac_xmlout_close(lac_xmlout *x) {
  check(x, xmlTextWriterEndElement(x->writer));
}

void lac_xmlout_text(lac_xmlout *x, lac_str s) {
  check(x, xmlTextWriterWriteString(x->writer, harmless(x, s)));
}

void lac_xmlout_value(lac_xmlout *x, const char *name, lac_str s) {
  check(x,
        xmlTextWriterWriteAttribute(x->writer, name_of(name), harmless(x, s)));
}

void lac_xmlout_raw(lac_xmlout *x, const char *xml) {
  check(x, xmlTextWriterWriteRaw(x->writer, name_of(xml)));
}

/* Ends the writing and gives the file, at its beginning. */
static FILE *finish(lac_xmlout *x) {
  xmlFreeTextWriter(x->writer);
  lac_arena_free(x->scratch);
  if (fflush(x->file) != 0 || ferror(x->file)) x->failed = true;
  rewind(x->file);
  return x->file;
}

void lac_xmlout_splice(lac_xmlout *x, lac_xmlout *other) {
  char bytes[8192];
  size_t n;
  FILE *file = finish(other);
  while ((n = fread(bytes, 1, sizeof bytes, file)) > 0)
    check(x,
          xmlTextWriterWriteRawLen(x->writer, (const xmlChar *)bytes, (int)n));
  if (other->failed) x->failed = true;
  fclose(file);
}

void lac_xmlout_free(lac_xmlout *x) {
  if (x != NULL) fclose(finish(x));
}

/* ---- Documents ---------------------------------------------------------- */

#define OASIS "urn:oasis:names:tc:opendocument:xmlns:"

lac_xmlout *lac_odf_document(lac_arena *arena, const char *root,
                             lac_diag *diag) {
  static const char *const namespaces[][2] = {
      {"xmlns:office", OASIS "office:1.0"},
      {"xmlns:table", OASIS "table:1.0"},
      {"xmlns:text", OASIS "text:1.0"},
      {"xmlns:style", OASIS "style:1.0"},
      {"xmlns:fo", OASIS "xsl-fo-compatible:1.0"},
      {"xmlns:config", OASIS "config:1.0"}};
  lac_xmlout *x = lac_xmlout_new(arena, diag);
  if (x == NULL) return NULL;
  lac_xmlout_raw(x, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  lac_xmlout_open(x, root);
  for (size_t i = 0; i < sizeof namespaces / sizeof *namespaces; i++)
    lac_xmlout_attribute(x, namespaces[i][0], namespaces[i][1]);
  lac_xmlout_attribute(x, "office:version", "1.2");
  return x;
}

/* ---- The archive -------------------------------------------------------- */

/* Puts a file into the archive that says nothing of when and where it was
 * made. */
static bool put(zip_t *zip, const char *name, zip_source_t *source,
                bool packed) {
  enum { MIDNIGHT = 0, FIRST_OF_1980 = 1 << 5 | 1 };
  if (source == NULL) return false;
  zip_int64_t at = zip_file_add(zip, name, source, ZIP_FL_ENC_UTF_8);
  if (at < 0) {
    zip_source_free(source);
    return false;
  }
  return zip_set_file_compression(zip, (zip_uint64_t)at,
                                  packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                  0) == 0 &&
         zip_file_set_dostime(zip, (zip_uint64_t)at, MIDNIGHT, FIRST_OF_1980,
                              0) == 0;
}

static lac_str manifest(lac_arena *arena, const char *mimetype,
                        const lac_odf_part *parts, size_t n) {
  static const char entry[] =
      "<manifest:file-entry manifest:full-path=\"%s\" "
      "manifest:media-type=\"%s\"%s/>\n";
  lac_buf out;
  lac_buf_init(&out, arena);
  lac_buf_add(&out, LAC_STR("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                            "<manifest:manifest xmlns:manifest=\"urn:oasis:"
                            "names:tc:opendocument:xmlns:manifest:1.0\" "
                            "manifest:version=\"1.2\">\n"));
  lac_buf_format(&out, entry, "/", mimetype, " manifest:version=\"1.2\"");
  for (size_t i = 0; i < n; i++)
    lac_buf_format(&out, entry, parts[i].name, "text/xml", "");
  lac_buf_add(&out, LAC_STR("</manifest:manifest>\n"));
  return lac_buf_str(&out);
}

/* The type comes first and unpacked, so that it stands at a fixed place. */
static bool fill(lac_arena *arena, zip_t *zip, const char *mimetype,
                 lac_odf_part *parts, size_t n) {
  lac_str list = manifest(arena, mimetype, parts, n);
  bool well = put(zip, "mimetype",
                  zip_source_buffer(zip, mimetype, strlen(mimetype), 0), false);
  for (size_t i = 0; i < n; i++) {
    FILE *file = finish(parts[i].xml);
    bool whole = well && !parts[i].xml->failed;
    zip_source_t *source = whole ? zip_source_filep(zip, file, 0, -1) : NULL;
    if (source == NULL) fclose(file); /* else it is the source's */
    well = whole && put(zip, parts[i].name, source, true);
  }
  return well && put(zip, "META-INF/manifest.xml",
                     zip_source_buffer(zip, list.p, list.n, 0), true);
}

static bool copy(zip_source_t *source, FILE *out) {
  char bytes[8192];
  zip_int64_t n = -1;
  if (zip_source_open(source) != 0) return false;
  while ((n = zip_source_read(source, bytes, sizeof bytes)) > 0)
    if (fwrite(bytes, 1, (size_t)n, out) != (size_t)n) break;
  zip_source_close(source);
  return n == 0;
}

lac_status lac_odf_write(lac_arena *arena, FILE *out, const char *mimetype,
                         lac_odf_part *parts, size_t n, lac_diag *diag) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *archive = zip_source_buffer_create(NULL, 0, 0, &error);
  if (archive == NULL) lac_oom();
  zip_source_keep(archive); /* closing the archive gives up one hold on it */
  zip_t *zip = zip_open_from_source(archive, ZIP_TRUNCATE, &error);
  if (zip == NULL) lac_oom();
  bool well = fill(arena, zip, mimetype, parts, n);
  if (!well || zip_close(zip) != 0) {
    lac_diag_add(diag, LAC_ERROR, NULL, 0, 0, "cannot make the document: %s",
                 zip_strerror(zip));
    zip_discard(zip);
    well = false;
  } else if (!copy(archive, out)) {
    lac_diag_add(diag, LAC_ERROR, NULL, 0, 0, "cannot write the document");
    well = false;
  }
  zip_source_free(archive);
  zip_error_fini(&error);
  return well ? LAC_OK : LAC_EIO;
}
