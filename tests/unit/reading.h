/* SPDX-License-Identifier: Apache-2.0
 *
 * For the tests of readers: reads a text and writes its tree down, one node a
 * line, indented by depth:
 *   kind[!state] [num] <heading> "text"
 */
#ifndef READING_H
#define READING_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "limits.h"
#include "reader.h"
#include "run.h"
#include "saying.h"

static lac_languages *languages;
static lac_source source;

static void setup(void) {
  begin_saying();
  const char *srcdir = getenv("srcdir");
  char rules[4096];
  snprintf(rules, sizeof rules, "%s/rules", srcdir == NULL ? "." : srcdir);
  ck_assert_int_eq(lac_languages_load(arena, rules, &languages, &diag), LAC_OK);
}

static lac_status try_reading(const lac_reader *reader, lac_str text,
                              lac_statute **out) {
  ck_assert_int_eq(lac_source_from(arena, "t", text, &source, &diag), LAC_OK);
  *out = lac_statute_new(arena, &source, reader->name);
  return reader->read(*out, languages, &diag);
}

/* Each byte of a node's text must stand where its place says, but for what
 * begins with `escapes` in the source and for blanks that a reader invents. */
static void check_places(const lac_statute *st, const char *escapes) {
  lac_str src = st->source->text;
  for (const lac_node *n = st->root; n != NULL;
       n = lac_node_walk(st->root, n)) {
    ck_assert_uint_lt(n->offset, src.n);
    for (size_t i = 0; i < n->text.n; i++) {
      size_t offset = lac_node_offset(n, i);
      ck_assert_uint_lt(offset, src.n);
      if (n->text.p[i] == src.p[offset] || n->text.p[i] == ' ') continue;
      bool escaped = false; /* a character may have four bytes */
      for (size_t k = 0; k < 4 && k <= offset; k++)
        escaped |= strchr(escapes, src.p[offset - k]) != NULL;
      ck_assert_msg(escaped, "byte %zu of '%.*s' is not at %zu", i,
                    LAC_FMT(n->text), offset);
    }
  }
}

/* Reads what must be readable without loss. */
static lac_statute *reading(const lac_reader *reader, const char *text,
                            const char *escapes) {
  lac_statute *st;
  ck_assert_msg(try_reading(reader, lac_str_of(text), &st) == LAC_OK, "%s",
                said);
  ck_assert_uint_eq(st->text_in, lac_node_size(st->root) + st->ignored);
  check_places(st, escapes);
  return st;
}

/* The tree below the work. */
static const char *tree_of(const lac_statute *st) {
  lac_buf b;
  lac_buf_init(&b, arena);
  for (const lac_node *n = lac_node_walk(st->root, st->root); n != NULL;
       n = lac_node_walk(st->root, n)) {
    for (unsigned i = 1; i < n->depth; i++) lac_buf_byte(&b, ' ');
    lac_buf_format(&b, "%s", lac_kind_name(n->kind));
    if (n->state != LAC_LIVE)
      lac_buf_format(&b, "!%s", lac_state_name(n->state));
    if (n->num.n > 0) lac_buf_format(&b, " [%.*s]", LAC_FMT(n->num));
    if (n->heading.n > 0) lac_buf_format(&b, " <%.*s>", LAC_FMT(n->heading));
    if (n->text.n > 0) lac_buf_format(&b, " \"%.*s\"", LAC_FMT(n->text));
    lac_buf_byte(&b, '\n');
  }
  return lac_str_dup(arena, lac_buf_str(&b));
}

static void expect_str(lac_str s, const char *expected) {
  ck_assert_str_eq(lac_str_dup(arena, s), expected);
}

static int run_cases(TCase *tc, const char *name) {
  Suite *suite = suite_create(name);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_set_timeout(tc, 60);
  suite_add_tcase(suite, tc);
  return run_suite(suite);
}

#endif
