/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "limits.h"
#include "run.h"
#include "xml.h"

static lac_arena *arena;
static lac_diag diag;
static char last[LAC_MAX_MESSAGE]; /* the last message as "line:col text" */

static void keep(void *user, const lac_message *m) {
  (void)user;
  snprintf(last, sizeof last, "%zu:%zu %s", m->line, m->column, m->text);
}

static void setup(void) {
  arena = lac_arena_new();
  diag = (lac_diag){.sink = keep};
  last[0] = '\0';
}

static void teardown(void) { lac_arena_free(arena); }

static lac_source *source_of(lac_str text) {
  lac_source *source = LAC_NEW(arena, lac_source);
  ck_assert_int_eq(lac_source_from(arena, "t.xml", text, source, &diag),
                   LAC_OK);
  return source;
}

/* Writes what it is told into a line: "<a@0" "text@3" ">a@9". */
typedef struct {
  lac_buf out;
  const lac_source *source;
  bool astray; /* a piece that is not in the source where it should be */
} log_to;

static void log_start(void *user, lac_str name, const lac_xml_attrs *attrs,
                      size_t offset) {
  log_to *l = user;
  lac_str id = lac_xml_attr(attrs, "id");
  lac_buf_format(&l->out, "<%.*s", LAC_FMT(name));
  if (id.p != NULL) lac_buf_format(&l->out, "#%.*s", LAC_FMT(id));
  lac_buf_format(&l->out, "@%zu ", offset);
  l->astray |= l->source->text.p[offset] != '<';
}

static void log_end(void *user, lac_str name, size_t offset) {
  log_to *l = user;
  lac_buf_format(&l->out, ">%.*s@%zu ", LAC_FMT(name), offset);
  l->astray |= l->source->text.p[offset] != '<';
}

static void log_text(void *user, lac_str text, size_t offset) {
  log_to *l = user;
  lac_buf_format(&l->out, "%.*s@%zu ", LAC_FMT(text), offset);
  lac_str there = lac_str_sub(l->source->text, offset, offset + text.n);
  l->astray |= l->source->text.p[offset] != '&' &&
               l->source->text.p[offset] != '\r' && !lac_str_eq(there, text);
}

static const lac_xml_handler logger = {log_start, log_end, log_text};

static lac_status read_log(lac_str text, const char **out) {
  log_to l = {.source = source_of(text)};
  lac_buf_init(&l.out, arena);
  lac_status status = lac_xml_read(arena, l.source, &logger, &l, &diag);
  ck_assert(!l.astray);
  *out = lac_str_dup(arena, lac_buf_str(&l.out));
  return status;
}

static void expect_log(const char *text, const char *expected) {
  const char *out;
  ck_assert_int_eq(read_log(lac_str_of(text), &out), LAC_OK);
  ck_assert_str_eq(out, expected);
}

START_TEST(offsets) {
  expect_log("<a>one<b id='x'/>two</a>",
             "<a@0 one@3 <b#x@6 >b@6 two@17 >a@20 ");
  expect_log("<?xml version='1.0'?>\n<a\n id = \"1>0\" >x</a >\n",
             "<a#1>0@22 x@38 >a@39 ");
  expect_log("<a>x<!-- <b> --><?p > ?>y</a>", "<a@0 x@3 y@24 >a@25 ");
}
END_TEST

START_TEST(references) {
  expect_log("<a>R &amp; D&#xe9;&amp;</a>",
             "<a@0 R @3 &@5  D@10 \xc3\xa9@12 &@18 >a@23 ");
  expect_log("<a>&amp;amp;</a>", "<a@0 &@3 amp;@8 >a@12 ");
  expect_log("<!DOCTYPE a SYSTEM 'a.dtd'><a>x&nbsp;y</a>",
             "<a@27 x@30 \xc2\xa0@31 y@37 >a@38 ");
}
END_TEST

/* In an attribute such an entity has no place in the text. */
START_TEST(reference_in_attribute) {
  expect_log("<!DOCTYPE a SYSTEM 'a.dtd'><a>x<b id='y&nbsp;z'/>w</a>",
             "<a@27 x@30 <b#yz@31 >b@31 w@49 >a@50 ");
}
END_TEST

START_TEST(cdata) {
  expect_log("<a>x<![CDATA[1<2 &amp; ]]>y</a>",
             "<a@0 x@3 1<2 &amp; @13 y@26 >a@27 ");
  expect_log("<a><![CDATA[]]><![CDATA[z]]]]></a>", "<a@0 z]]@24 >a@30 ");
}
END_TEST

START_TEST(line_ends) {
  const char *out;
  ck_assert_int_eq(read_log(LAC_STR("<a>x\r\ny<b/>\r\n</a>"), &out), LAC_OK);
  ck_assert_ptr_nonnull(strstr(out, "x@3 \ny@5 <b@7 "));
  ck_assert_ptr_nonnull(strstr(out, ">a@13 "));
}
END_TEST

/* The declared encoding is of the bytes as they were before decoding. */
START_TEST(declared_encoding) {
  expect_log("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xc3\xa9</a>",
             "<a@43 \xc3\xa9@46 >a@48 ");
  expect_log("<?xml version='1.0' encoding='UTF-16'?><a>b</a>",
             "<a@39 b@42 >a@43 ");
}
END_TEST

/* One line of megabytes: no offset may go astray where libxml2 moves its
 * buffer, and no limit of its own may come first. */
START_TEST(one_long_line) {
  lac_buf b;
  lac_buf_init(&b, arena);
  lac_buf_add(&b, LAC_STR("<a>"));
  for (int i = 0; i < 60000; i++)
    lac_buf_format(&b, "<p n='%d'>Clause %d &lt; \xc3\xa9t\xc3\xa9 %d</p>", i,
                   i, i);
  size_t far = b.n;
  lac_buf_add(&b, LAC_STR("<q/>"));
  for (int i = 0; i < 1200000; i++) lac_buf_add(&b, LAC_STR("long words "));
  lac_buf_add(&b, LAC_STR("</a>"));
  const char *out;
  ck_assert_int_eq(read_log(lac_buf_str(&b), &out), LAC_OK);
  char mark[40];
  snprintf(mark, sizeof mark, "<q@%zu ", far);
  ck_assert_ptr_nonnull(strstr(out, mark));
  snprintf(mark, sizeof mark, ">a@%zu ", b.n - 4);
  ck_assert_ptr_nonnull(strstr(out, mark));
}
END_TEST

static const struct {
  const char *text;
  lac_status status;
  const char *message;
} broken[] = {
    {"<a>\n<b>x", LAC_EINPUT, "2:5 "},
    {"<a>\n <b>x</c></a>", LAC_EINPUT, "2:"},
    {"<a>&nix;</a>", LAC_EINPUT, "1:"},
    {"<!DOCTYPE a SYSTEM 'x'><a>&nix;</a>", LAC_EINPUT, "nobody knows"},
    {"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", LAC_EINPUT,
     "declare entities ('b')"},
    {"<!DOCTYPE a [<!ENTITY b SYSTEM '/etc/passwd'>]><a>&b;</a>", LAC_EINPUT,
     "declare entities ('b')"},
    {"<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://x.invalid/'> %b;]><a/>",
     LAC_EINPUT, "declare entities ('b')"},
    {"no xml", LAC_EINPUT, "1:1 "},
    {"<a>\x01</a>", LAC_EINPUT, "1:4 "},
};

START_TEST(refusals) {
  const char *out;
  ck_assert_int_eq(read_log(lac_str_of(broken[_i].text), &out),
                   broken[_i].status);
  ck_assert_msg(strstr(last, broken[_i].message) != NULL, "%s", last);
  ck_assert_uint_eq(diag.errors, 1);
}
END_TEST

static lac_str nested(int depth) {
  lac_buf b;
  lac_buf_init(&b, arena);
  for (int i = 0; i < depth; i++) lac_buf_add(&b, LAC_STR("<d>"));
  for (int i = 0; i < depth; i++) lac_buf_add(&b, LAC_STR("</d>"));
  return lac_buf_str(&b);
}

START_TEST(nesting) {
  const char *out;
  ck_assert_int_eq(read_log(nested(LAC_MAX_NESTING), &out), LAC_OK);
  ck_assert_int_eq(read_log(nested(LAC_MAX_NESTING + 1), &out), LAC_ELIMIT);
  ck_assert_msg(strstr(last, "LAC_MAX_NESTING") != NULL, "%s", last);
  ck_assert_int_eq(read_log(nested(100000), &out), LAC_ELIMIT);
}
END_TEST

START_TEST(tree) {
  lac_source *source =
      source_of(LAC_STR("<rules xmlns='urn:x' xml:id='r'>\n"
                        "  <rule id='1'>a<b/>c &amp; d</rule>\n"
                        "  <note/><rule id='2'/>\n"
                        "</rules>"));
  const lac_xml_node *root = NULL;
  ck_assert_int_eq(lac_xml_parse(arena, source, &root, &diag), LAC_OK);
  ck_assert(lac_str_eq(root->name, LAC_STR("rules")));
  ck_assert(lac_str_eq(lac_xml_get(root, "id"), LAC_STR("r")));
  ck_assert_ptr_null(lac_xml_get(root, "ID").p);
  const lac_xml_node *rule = lac_xml_child(root, "rule");
  ck_assert(lac_str_eq(rule->text, LAC_STR("ac & d")));
  ck_assert_uint_eq(rule->line, 2);
  ck_assert_uint_eq(rule->column, 3);
  ck_assert_ptr_eq(rule->parent, root);
  ck_assert(lac_str_eq(lac_xml_child(rule, NULL)->name, LAC_STR("b")));
  rule = lac_xml_sibling(rule, "rule");
  ck_assert(lac_str_eq(lac_xml_get(rule, "id"), LAC_STR("2")));
  ck_assert_uint_eq(rule->line, 3);
  ck_assert_uint_eq(rule->column, 10);
  ck_assert_ptr_null(lac_xml_sibling(rule, NULL));
}
END_TEST

START_TEST(broken_tree) {
  const lac_xml_node *root = NULL;
  lac_source *source = source_of(LAC_STR("<a><b></a>"));
  ck_assert_int_eq(lac_xml_parse(arena, source, &root, &diag), LAC_EINPUT);
  ck_assert_ptr_null(root);
}
END_TEST

/* Writes text to a new file and gives its name. */
static char *file_of(const char *text) {
  char *path = lac_str_dup(arena, LAC_STR("/tmp/test_xml.XXXXXX"));
  int fd = mkstemp(path);
  ck_assert_int_ge(fd, 0);
  ck_assert_int_eq(write(fd, text, strlen(text)), (ssize_t)strlen(text));
  close(fd);
  return path;
}

START_TEST(schema) {
  char *path = file_of(
      "<element name='rules' xmlns='http://relaxng.org/ns/structure/1.0'>\n"
      "  <oneOrMore><element name='rule'><attribute name='id'/>\n"
      "    <text/></element></oneOrMore></element>\n");
  lac_xml_schema *s = lac_xml_schema_load(path, &diag);
  unlink(path);
  ck_assert_ptr_nonnull(s);
  lac_source *good = source_of(LAC_STR("<rules><rule id='a'>x</rule></rules>"));
  lac_source *bad =
      source_of(LAC_STR("<rules>\n<rule id='a'/>\n<rule/></rules>"));
  lac_source *cut = source_of(LAC_STR("<rules>\n<rule id='a'/>"));
  ck_assert(lac_xml_validate(s, good, &diag));
  ck_assert_uint_eq(diag.errors, 0);
  ck_assert(!lac_xml_validate(s, bad, &diag));
  ck_assert_uint_gt(diag.errors, 0);
  ck_assert_msg(strncmp(last, "3:", 2) == 0, "%s", last);
  ck_assert(!lac_xml_validate(s, cut, &diag));
  ck_assert_msg(strncmp(last, "2:", 2) == 0, "%s", last);
  lac_xml_schema_free(s);
}
END_TEST

START_TEST(no_schema) {
  ck_assert_ptr_null(lac_xml_schema_load("/nowhere/x.rng", &diag));
  ck_assert_uint_gt(diag.errors, 0);
  diag.errors = 0;
  char *path = file_of("<rules/>");
  ck_assert_ptr_null(lac_xml_schema_load(path, &diag));
  unlink(path);
  ck_assert_uint_gt(diag.errors, 0);
  lac_xml_schema_free(NULL);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("xml");
  TCase *tc = tcase_create("xml");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_set_timeout(tc, 60);
  tcase_add_test(tc, offsets);
  tcase_add_test(tc, references);
  tcase_add_test(tc, reference_in_attribute);
  tcase_add_test(tc, cdata);
  tcase_add_test(tc, line_ends);
  tcase_add_test(tc, declared_encoding);
  tcase_add_test(tc, one_long_line);
  tcase_add_loop_test(tc, refusals, 0, sizeof broken / sizeof *broken);
  tcase_add_test(tc, nesting);
  tcase_add_test(tc, tree);
  tcase_add_test(tc, broken_tree);
  tcase_add_test(tc, schema);
  tcase_add_test(tc, no_schema);
  suite_add_tcase(suite, tc);
  return run_suite(suite);
}
