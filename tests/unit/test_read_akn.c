/* SPDX-License-Identifier: Apache-2.0 */
#include "reading.h"

extern const lac_reader lac_reader_akn;

#define NS "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

static lac_statute *document(const char *inside) {
  char *text = lac_str_dup(
      arena, lac_str_format(arena, "<akomaNtoso xmlns='" NS "'>%s</akomaNtoso>",
                            inside));
  return reading(&lac_reader_akn, text, "&<");
}

static void expect_body(const char *body, const char *expected) {
  const char *act = lac_str_dup(
      arena, lac_str_format(arena, "<act><body>%s</body></act>", body));
  ck_assert_str_eq(tree_of(document(act)), expected);
}

START_TEST(identification) {
  lac_statute *st = document(
      "<act><meta><identification><FRBRWork><FRBRuri value='/xx/act/1999/3'/>"
      "<FRBRdate date='1999-02-01'/></FRBRWork><FRBRExpression>"
      "<FRBRuri value='/xx/act/1999/3/eng@2004'/><FRBRdate date='2004-05-06'/>"
      "<FRBRlanguage language='eng'/></FRBRExpression></identification>"
      "<notes><note><p>As printed.</p></note></notes></meta>"
      "<preface><p>Act <docNumber>3</docNumber></p><p><docTitle>Lamp "
      "<b>Act</b></docTitle>, 1999</p></preface><attachments><attachment><doc>"
      "<meta><identification><FRBRWork><FRBRuri value='/other'/></FRBRWork>"
      "</identification></meta><preface><docTitle>Oils</docTitle></preface>"
      "</doc></attachment></attachments></act>");
  expect_str(st->title, "Lamp Act");
  expect_str(st->language, "en");
  expect_str(st->date, "2004-05-06");
  expect_str(st->identifier, "/xx/act/1999/3");
  ck_assert_str_eq(tree_of(st),
                   "note!note \"As printed.\"\n"
                   "note!note \"Act 3\"\n"
                   "note!note \"Lamp Act, 1999\"\n"
                   "schedule\n"
                   " note!note \"Oils\"\n");
}
END_TEST

START_TEST(unknown_language) {
  lac_statute *st = document(
      "<act><meta><identification><FRBRExpression><FRBRlanguage "
      "language='zzz'/></FRBRExpression></identification></meta></act>");
  expect_str(st->language, "");
}
END_TEST

START_TEST(levels_of_sections) {
  expect_body(
      "<part><num>Part I</num><heading>Wicks</heading><section><num>4.</num>"
      "<heading>Lighting<authorialNote><p>1990, c. 1</p></authorialNote>"
      "</heading><subsection><num>(1)</num><intro><p>No one shall</p></intro>"
      "<paragraph><num>(a)</num><content><p>light a <term>lamp</term>, or</p>"
      "</content></paragraph><paragraph><num>(b)</num><content><p>trim it,</p>"
      "</content></paragraph><wrapUp><p>by day.</p></wrapUp></subsection>"
      "<subsection><num>(2)</num><content><p>One.</p><p>Two.</p></content>"
      "</subsection></section></part>",
      "part [Part I] <Wicks>\n"
      " section [4.] <Lighting>\n"
      "  note!note \"1990, c. 1\"\n"
      "  subsection [(1)] \"No one shall\"\n"
      "   paragraph [(a)] \"light a lamp, or\"\n"
      "   paragraph [(b)] \"trim it,\"\n"
      "   wrapup \"by day.\"\n"
      "  subsection [(2)] \"One.\"\n"
      "   alinea \"Two.\"\n");
}
END_TEST

/* Where articles are what is cited, a section is a group of them. */
START_TEST(levels_of_articles) {
  expect_body(
      "<section><num>1. Abschnitt:</num><heading>Lampen</heading><article>"
      "<num><b>Art. 10</b><i>a</i></num><paragraph><num>1</num><content>"
      "<blockList><listIntroduction>Verboten ist:</listIntroduction><item>"
      "<num>a.</num><p>Licht;</p></item><item><num>b.</num><p>Feuer.</p></item>"
      "<listWrapUp>\n Immer &amp; hier.\n</listWrapUp></blockList></content>"
      "</paragraph></article></section>",
      "division [1. Abschnitt:] <Lampen>\n"
      " article [Art. 10a]\n"
      "  paragraph [1] \"Verboten ist:\"\n"
      "   item [a.] \"Licht;\"\n"
      "   item [b.] \"Feuer.\"\n"
      "   wrapup \"\n Immer & hier.\n\"\n");
}
END_TEST

START_TEST(clauses) {
  expect_body(
      "<clause><num>1</num><content><p>Bill.</p></content><clause>"
      "<num>(a)</num><content><p>part.</p></content></clause></clause>",
      "section [1] \"Bill.\"\n"
      " item [(a)] \"part.\"\n");
}
END_TEST

START_TEST(containers) {
  expect_body(
      "<hcontainer name='crossheading'><heading>Oils</heading><section>"
      "<num>2</num><hcontainer name='x'><content><p>Whale.</p>"
      "</content></hcontainer></section></hcontainer>"
      "<hcontainer name='schedule'><heading>Convention on oil</heading>"
      "</hcontainer>",
      "group <Oils>\n"
      " section [2]\n"
      "  alinea \"Whale.\"\n"
      "schedule <Convention on oil>\n");
}
END_TEST

/* What an amending act puts into another is not its own law, and its numbers
 * are not its own. */
START_TEST(amendments) {
  expect_body(
      "<section><num>7</num><content><p>The Act is amended <mod>by inserting "
      "<quotedStructure><section><num>9</num><content><p>Put out.</p></content>"
      "</section></quotedStructure></mod> after section 8.</p></content>"
      "</section>",
      "section [7] \"The Act is amended by inserting  after section 8.\"\n"
      " alinea!quoted amendment\n"
      "  section!quoted amendment [9] \"Put out.\"\n");
}
END_TEST

START_TEST(states) {
  expect_body(
      "<section status='removed'><num>1</num><content><p>Old.</p>"
      "</content></section><section><num>2</num><content><p>New"
      "<del>er</del><br/>lamp<noteRef href='#1'/></p></content>"
      "</section><toc><tocItem>1 Old</tocItem><tocItem>2 New</tocItem>"
      "</toc>",
      "section!repealed [1] \"Old.\"\n"
      "section [2] \"New\nlamp\"\n"
      "note!table of contents \"1 Old 2 New\"\n");
}
END_TEST

START_TEST(tables) {
  expect_body(
      "<section><num>1</num><content><table><tr><td><p>a</p></td><td>"
      "<p>b</p></td></tr><tr><td><p>c</p></td></tr></table></content>"
      "</section>",
      "section [1]\n"
      " alinea \"a b\"\n"
      " alinea \"c\"\n");
}
END_TEST

START_TEST(cut_off) {
  lac_statute *st;
  ck_assert_int_eq(
      try_reading(&lac_reader_akn,
                  LAC_STR("<akomaNtoso xmlns='" NS "'>\n<act><body><sect"),
                  &st),
      LAC_EINPUT);
  ck_assert_msg(strncmp(said, "2:", 2) == 0, "%s", said);
  ck_assert_uint_eq(diag.errors, 1);
}
END_TEST

START_TEST(bids) {
  const lac_reader *r = &lac_reader_akn;
  ck_assert_int_eq(r->bid(LAC_STR("<akomaNtoso xmlns='" NS "/CSD13'>")), 90);
  ck_assert_int_eq(
      r->bid(LAC_STR("<an:akomaNtoso xmlns:an='http://www.akomantoso.org/1.0'"
                     ">")),
      90);
  ck_assert_int_eq(r->bid(LAC_STR("<akomaNtoso>")), 60);
  ck_assert_int_eq(r->bid(LAC_STR("<Statute xmlns='" NS "'>")), 0);
  ck_assert_int_eq(r->bid(LAC_STR("# On akomaNtoso")), 0);
}
END_TEST

int main(void) {
  TCase *tc = tcase_create("read_akn");
  tcase_add_test(tc, identification);
  tcase_add_test(tc, unknown_language);
  tcase_add_test(tc, levels_of_sections);
  tcase_add_test(tc, levels_of_articles);
  tcase_add_test(tc, clauses);
  tcase_add_test(tc, containers);
  tcase_add_test(tc, amendments);
  tcase_add_test(tc, states);
  tcase_add_test(tc, tables);
  tcase_add_test(tc, cut_off);
  tcase_add_test(tc, bids);
  return run_cases(tc, "read_akn");
}
