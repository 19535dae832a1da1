/* SPDX-License-Identifier: Apache-2.0 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "run.h"
#include "utext.h"

static lac_arena *arena;
static void setup(void) { arena = lac_arena_new(); }
static void teardown(void) { lac_arena_free(arena); }

#define BYTES(s) \
  { "" s, sizeof(s) - 1 }

/* ---- decoding --------------------------------------------------------- */

static const struct {
  lac_str bytes;
  const char *text;
  const char *encoding;
} good[] = {
    {BYTES("plain"), "plain", "UTF-8"},
    {BYTES("\xef\xbb\xbfmark"), "mark", "UTF-8"},
    {BYTES("§ 1 é 電 😀"), "§ 1 é 電 😀", "UTF-8"},
    {BYTES("\xff\xfe\xa7\0 \0a\0"), "§ a", "UTF-16LE"},
    {BYTES("\xfe\xff\0\xa7\0 \0a"), "§ a", "UTF-16BE"},
    {BYTES("\xff\xfe\x3d\xd8\x00\xde"), "😀", "UTF-16LE"},
    {BYTES("a\0b\0c\0"), "abc", "UTF-16LE"},
    {BYTES("\0a\0b\0c"), "abc", "UTF-16BE"},
    /* Normalised: e and acute, A and ring, Hangul letters. */
    {BYTES("e\xcc\x81t\xc3\xa9\n\nA\xcc\x8a."), "été\n\nÅ.", "UTF-8"},
    {BYTES("\xe1\x84\x80\xe1\x85\xa1"), "가", "UTF-8"},
    {BYTES("e\xcc\x81\n"), "é\n", "UTF-8"},
    {BYTES("“a” – b\ne\xcc\x81\n“c”"), "“a” – b\né\n“c”", "UTF-8"},
    {BYTES("\xe2\x84\xab"), "Å", "UTF-8"},
    {BYTES("\xff\xfe"
           "e\0\x01\x03"),
     "é", "UTF-16LE"},
    /* Ligatures and no-break spaces are no matter of NFC. */
    {BYTES("\xef\xac\x81\xc2\xa0x"), "ﬁ\xc2\xa0x", "UTF-8"},
    {BYTES("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>"),
     "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>", "as declared"},
    {BYTES("<?xml version=\"1.0\" encoding=\"KOI8-R\"?>\xc1\xc2"),
     "<?xml version=\"1.0\" encoding=\"KOI8-R\"?>аб", "as declared"},
    /* What is valid UTF-8 is UTF-8, whatever the declaration says. */
    {BYTES("<?xml version='1.0' encoding='latin1'?>é"),
     "<?xml version='1.0' encoding='latin1'?>é", "UTF-8"},
    /* windows-1252: dashes and quotes where ISO 8859-1 has controls. */
    {BYTES("Wer unbefugt auf Daten zugreift \x96 \x84gegen Zugang besonders "
           "gesichert\x93 \x96, wird mit Freiheitsstrafe bestraft. \xdc"
           "ber die Verj\xe4hrung gilt \xa7 9 f\xfcr alle F\xe4lle."),
     "Wer unbefugt auf Daten zugreift – „gegen Zugang besonders gesichert“ –, "
     "wird mit Freiheitsstrafe bestraft. Über die Verjährung gilt § 9 für alle "
     "Fälle.",
     "windows-1252"},
    {BYTES("Le fait d'acc\xe9"
           "der, \xe0 l'int\xe9rieur de tout syst\xe8me, "
           "est puni de deux ann\xe9"
           "es d'emprisonnement."),
     "Le fait d'accéder, à l'intérieur de tout système, est puni de deux "
     "années d'emprisonnement.",
     "windows-1252"},
};

START_TEST(decodes) {
  lac_decoded got;
  ck_assert(lac_utext_decode(arena, good[_i].bytes, &got));
  ck_assert_msg(lac_str_eq(got.text, lac_str_of(good[_i].text)),
                "%d: '%.*s' is not '%s'", _i, LAC_FMT(got.text), good[_i].text);
  ck_assert_str_eq(got.encoding, good[_i].encoding);
}
END_TEST

static const struct {
  lac_str bytes;
  size_t offset;
  const char *reason;
} bad[] = {
    {BYTES("ab\0c"), 2, "NUL byte: not a text"},
    {BYTES("é and \xe9"), 7, "invalid UTF-8"},
    {BYTES("é \xc3"), 3, "invalid UTF-8"},
    {BYTES("é \xc0\x80"), 3, "invalid UTF-8"},     /* overlong */
    {BYTES("é \xed\xa0\x80"), 3, "invalid UTF-8"}, /* a surrogate */
    {BYTES("é \xf4\x90\x80\x80"), 3, "invalid UTF-8"},
    {BYTES("<?xml version='1.0' encoding='utf-8'?>\xe9"), 38, "invalid UTF-8"},
    {BYTES("<?xml version='1.0' encoding='no-such'?>\xe9"), 40,
     "not in the encoding that the file declares"},
    {BYTES("\xff\xfe"
           "a"),
     0, "not valid UTF-16"},
    {BYTES("\xff\xfe\x00\xd8"
           "a\0"),
     0, "not valid UTF-16"},
    {BYTES("\xff\xfe\0\0a\0\0\0"), 0, "not valid UTF-16"}, /* UTF-32 */
};

START_TEST(refuses) {
  lac_decoded got;
  ck_assert(!lac_utext_decode(arena, bad[_i].bytes, &got));
  ck_assert_str_eq(got.reason, bad[_i].reason);
  ck_assert_uint_eq(got.bad_offset, bad[_i].offset);
}
END_TEST

START_TEST(text_that_needs_no_change_is_not_copied) {
  lac_str s = LAC_STR("“Any person” who…\n– é");
  lac_decoded got;
  ck_assert(lac_utext_decode(arena, s, &got));
  ck_assert_ptr_eq(got.text.p, s.p);
}
END_TEST

/* A line longer than the conversion's own buffer. */
START_TEST(long_lines_are_normalised) {
  enum { N = 300000 };
  lac_buf b;
  lac_buf_init(&b, arena);
  for (int i = 0; i < N; i++) lac_buf_add(&b, LAC_STR("e\xcc\x81"));
  lac_decoded got;
  ck_assert(lac_utext_decode(arena, lac_buf_str(&b), &got));
  ck_assert_uint_eq(got.text.n, 2 * N);
  for (size_t i = 0; i < N; i++)
    ck_assert_mem_eq(got.text.p + 2 * i, "\xc3\xa9", 2);
}
END_TEST

/* ---- characters ------------------------------------------------------- */

START_TEST(next_walks_code_points) {
  lac_str s = LAC_STR("aé電😀");
  static const uint32_t want[] = {'a', 0xe9, 0x96fb, 0x1f600};
  size_t i = 0;
  for (size_t k = 0; k < 4; k++)
    ck_assert_uint_eq(lac_utext_next(s, &i), want[k]);
  ck_assert_uint_eq(i, s.n);
  /* A cut character does not lead past the end. */
  s = LAC_STR("\xe9\x9b");
  i = 0;
  ck_assert_uint_eq(lac_utext_next(s, &i), 0xfffd);
  ck_assert_uint_le(i, s.n);
}
END_TEST

START_TEST(classes) {
  static const struct {
    uint32_t c;
    bool word, upper, space, quote;
  } rows[] = {{'a', 1, 0, 0, 0},    {'Z', 1, 1, 0, 0},    {'7', 1, 0, 0, 0},
              {'_', 0, 0, 0, 0},    {'-', 0, 0, 0, 0},    {'\'', 0, 0, 0, 1},
              {'"', 0, 0, 0, 1},    {' ', 0, 0, 1, 0},    {0xa0, 0, 0, 1, 0},
              {0x202f, 0, 0, 1, 0}, {0xa7, 0, 0, 0, 0},   {0xe9, 1, 0, 0, 0},
              {0xc9, 1, 1, 0, 0},   {0x301, 1, 0, 0, 0},  {0x96fb, 1, 0, 0, 0},
              {0xab, 0, 0, 0, 1},   {0x201e, 0, 0, 0, 1}, {0x2019, 0, 0, 0, 1},
              {0xb2, 1, 0, 0, 0},   {0x1c5, 1, 1, 0, 0},  {0xfffd, 0, 0, 0, 0}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    ck_assert_msg(lac_utext_is_word(rows[i].c) == rows[i].word, "%x word",
                  rows[i].c);
    ck_assert_msg(lac_utext_is_upper(rows[i].c) == rows[i].upper, "%x upper",
                  rows[i].c);
    ck_assert_msg(lac_utext_is_space(rows[i].c) == rows[i].space, "%x space",
                  rows[i].c);
    ck_assert_msg(lac_utext_is_quote(rows[i].c) == rows[i].quote, "%x quote",
                  rows[i].c);
  }
}
END_TEST

START_TEST(folding) {
  static const char *const rows[][2] = {{"ACCESS to Data", "access to data"},
                                        {"ÉTÉ", "été"},
                                        {"Straße", "strasse"},
                                        {"STRAẞE", "strasse"},
                                        {"l’accès", "l'accès"},
                                        {"Compu\xc2\xadter", "computer"},
                                        {"ΣΊΣΥΦΟΣ", "σίσυφοσ"},
                                        {"Ёлка", "ёлка"},
                                        {"ﬁle", "file"},
                                        {"Ŋ Ǆ", "ŋ ǆ"},
                                        {"電", "電"},
                                        {"I", "i"}, /* in any locale */
                                        {"", ""}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    lac_str got = lac_utext_fold(arena, lac_str_of(rows[i][0]));
    ck_assert_msg(lac_str_eq(got, lac_str_of(rows[i][1])), "'%.*s' is not '%s'",
                  LAC_FMT(got), rows[i][1]);
  }
}
END_TEST

START_TEST(numbers_in_words) {
  static const struct {
    const char *language;
    long n;
    const char *want;
  } rows[] = {{"en", 18, "eighteen"},      {"en", 0, "zero"},
              {"en", 21, "twenty-one"},    {"de", 18, "achtzehn"},
              {"de", 21, "einundzwanzig"}, {"fr", 90, "quatre-vingt-dix"},
              {"fr", 18, "dix-huit"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    lac_str got = lac_utext_spell(arena, rows[i].language, rows[i].n);
    ck_assert_msg(lac_str_eq(got, lac_str_of(rows[i].want)), "%s %ld: '%.*s'",
                  rows[i].language, rows[i].n, LAC_FMT(got));
  }
}
END_TEST

int main(void) {
  Suite *s = suite_create("utext");
  TCase *tc = tcase_create("utext");
  suite_add_tcase(s, tc);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, decodes, 0, (int)(sizeof good / sizeof *good));
  tcase_add_loop_test(tc, refuses, 0, (int)(sizeof bad / sizeof *bad));
  tcase_add_test(tc, text_that_needs_no_change_is_not_copied);
  tcase_add_test(tc, long_lines_are_normalised);
  tcase_add_test(tc, next_walks_code_points);
  tcase_add_test(tc, classes);
  tcase_add_test(tc, folding);
  tcase_add_test(tc, numbers_in_words);
  return run_suite(s);
}
