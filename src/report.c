/* SPDX-License-Identifier: Apache-2.0 */
#include "report.h"

#include <errno.h>
#include <string.h>

#include "utext.h"

const char lac_report_disclaimer[] =
    N_("This report speaks of the text that was given, not of the law in force "
       "or of its application: it is no legal advice.");

const char lac_report_formats[] =
    N_("text, json, html, csv, markdown, ods or odt");

const lac_report_format *lac_report_find(const char *name) {
  static const lac_report_format *const formats[] = {
      &lac_report_text,     &lac_report_json, &lac_report_html, &lac_report_csv,
      &lac_report_markdown, &lac_report_ods,  &lac_report_odt,  NULL};
  for (size_t i = 0; formats[i] != NULL; i++)
    if (strcmp(formats[i]->name, name) == 0) return formats[i];
  return NULL;
}

FILE *lac_report_spool(lac_diag *diag) {
  FILE *spool = tmpfile();
  if (spool == NULL)
    lac_diag_add(diag, LAC_ERROR, NULL, 0, 0,
                 "cannot make a temporary file: %s", strerror(errno));
  return spool;
}

void lac_report_unspool(FILE *spool, FILE *out) {
  char bytes[8192];
  size_t n;
  rewind(spool);
  while ((n = fread(bytes, 1, sizeof bytes, spool)) > 0)
    fwrite(bytes, 1, n, out);
  fclose(spool);
}

/* Bytes of the UTF-8 character that s begins with; 0 if it is none. */
static size_t character(lac_str s) {
  unsigned char c = (unsigned char)s.p[0];
  size_t n = c < 0x80                ? 1
             : c >= 0xc2 && c < 0xe0 ? 2
             : c >= 0xe0 && c < 0xf0 ? 3
             : c >= 0xf0 && c < 0xf5 ? 4
                                     : 0;
  if (n == 0 || n > s.n) return 0;
  for (size_t i = 1; i < n; i++)
    if (((unsigned char)s.p[i] & 0xc0) != 0x80) return 0;
  unsigned char d = n > 1 ? (unsigned char)s.p[1] : 0;
  if ((c == 0xe0 && d < 0xa0) || (c == 0xed && d > 0x9f) ||
      (c == 0xf0 && d < 0x90) || (c == 0xf4 && d > 0x8f))
    return 0; /* overlong, surrogate, too large */
  return n;
}

lac_str lac_report_utf8(lac_arena *arena, lac_str s) {
  size_t good = 0;
  for (size_t n; good < s.n; good += n)
    if ((n = character(lac_str_sub(s, good, s.n))) == 0) break;
  if (good == s.n) return s;
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t i = 0; i < s.n;) {
    size_t n = character(lac_str_sub(s, i, s.n));
    lac_buf_add(&out,
                n == 0 ? LAC_STR("\xef\xbf\xbd") : lac_str_sub(s, i, i + n));
    i += n == 0 ? 1 : n;
  }
  return lac_buf_str(&out);
}

/* Characters that would drive the terminal or turn what is read. */
static bool dangerous(uint32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x200e || c == 0x200f ||
         (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
         c == 0xfffe || c == 0xffff; /* no characters of XML */
}

lac_str lac_report_plain(lac_arena *arena, lac_str s) {
  lac_buf out;
  lac_buf_init(&out, arena);
  bool gap = false;
  for (size_t i = 0; i < s.n;) {
    size_t n = character(lac_str_sub(s, i, s.n)), end = i;
    uint32_t c = n == 0 ? (unsigned char)s.p[i] : lac_utext_next(s, &end);
    if (n > 0 && lac_utext_is_space(c)) {
      gap = out.n > 0;
      i += n;
      continue;
    }
    if (gap) lac_buf_byte(&out, ' ');
    gap = false;
    if (n == 0 || dangerous(c))
      lac_buf_format(&out, c < 0x100 ? "\\x%02x" : "\\u%04x", (unsigned)c);
    else
      lac_buf_add(&out, lac_str_sub(s, i, i + n));
    i += n == 0 ? 1 : n;
  }
  return lac_buf_str(&out);
}

size_t lac_report_columns(lac_str s) {
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++) n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
  return n;
}

lac_str lac_report_cut(lac_str s, size_t columns) {
  size_t i = 0;
  while (i < s.n) {
    if (((unsigned char)s.p[i] & 0xc0) != 0x80 && columns-- == 0) break;
    i++;
  }
  return lac_str_sub(s, 0, i);
}

void lac_markdown_put(FILE *out, lac_str s) {
  static const char markup[] = "\\`*_{}[]<>#|~&";
  for (size_t i = 0; i < s.n; i++) {
    if (memchr(markup, s.p[i], sizeof markup - 1) != NULL) fputc('\\', out);
    fputc(s.p[i], out);
  }
}
