/* SPDX-License-Identifier: Apache-2.0 */
#include "reading.h"

extern const lac_reader lac_reader_lims;

#define HEAD                                                           \
  "<?xml version='1.0' encoding='utf-8'?><Statute "                    \
  "xmlns:lims='http://justice.gc.ca/lims' lims:pit-date='2024-05-01' " \
  "lims:current-date='2024-06-01' xml:lang='en' in-force='yes'>"

static lac_statute *law(const char *body) {
  char *text =
      lac_str_dup(arena, lac_str_format(arena, HEAD "%s</Statute>", body));
  return reading(&lac_reader_lims, text, "&");
}

static void expect_tree(const char *body, const char *expected) {
  ck_assert_str_eq(tree_of(law(body)), expected);
}

START_TEST(identification) {
  lac_statute *st =
      law("<Identification><LongTitle>An Act about <Emphasis>lamps</Emphasis>"
          "</LongTitle><ShortTitle>Lamp Act</ShortTitle><Chapter>"
          "<ConsolidatedNumber>L-1.2</ConsolidatedNumber><AnnualStatuteId>"
          "<YYYY>1999</YYYY></AnnualStatuteId></Chapter><Odd>x</Odd>"
          "</Identification>");
  expect_str(st->title, "Lamp Act");
  expect_str(st->short_title, "Lamp Act");
  expect_str(st->language, "en");
  expect_str(st->date, "2024-05-01");
  expect_str(st->identifier, "L-1.2");
  expect_str(st->status, "in force");
  ck_assert_str_eq(tree_of(st),
                   "note!note \"An Act about lamps\"\n"
                   "note!note \"L-1.2 1999\"\n"
                   "note!note \"x\"\n");
}
END_TEST

START_TEST(long_title_only) {
  lac_statute *st =
      law("<Identification><LongTitle>An Act about oil</LongTitle>"
          "</Identification>");
  expect_str(st->title, "An Act about oil");
  expect_str(st->short_title, "");
}
END_TEST

START_TEST(levels_of_headings) {
  expect_tree(
      "<Body><Heading level='1'><Label>PART 1</Label><TitleText>Wicks"
      "</TitleText></Heading><Section><Label>1</Label><Text>A wick burns."
      "</Text></Section><Heading level='2'><TitleText>Trimming</TitleText>"
      "</Heading><Section><Label>2</Label><Text>Trim.</Text></Section>"
      "<Heading level='1'><Label>SECTION 2</Label></Heading><Section>"
      "<Label>3</Label><Text>Stop.</Text></Section></Body>",
      "part [PART 1] <Wicks>\n"
      " section [1] \"A wick burns.\"\n"
      " group <Trimming>\n"
      "  section [2] \"Trim.\"\n"
      "division [SECTION 2]\n"
      " section [3] \"Stop.\"\n");
}
END_TEST

START_TEST(levels_of_sections) {
  expect_tree(
      "<Body><Section><MarginalNote>Lighting<HistoricalNote>1990, c. 1"
      "</HistoricalNote></MarginalNote><Label><FootnoteRef>*</FootnoteRef>4"
      "</Label><Subsection><Label>(1)</Label><Text>No one shall</Text>"
      "<Paragraph><Label>(a)</Label><Text>light</Text><Subparagraph>"
      "<Label>(i)</Label><Text>a lamp, or</Text><Clause><Label>(A)</Label>"
      "<Text>gas, <XRefInternal>or</XRefInternal> oil</Text></Clause>"
      "</Subparagraph></Paragraph><ContinuedSectionSubsection><Text>by day."
      "</Text></ContinuedSectionSubsection></Subsection><HistoricalNote>"
      "<HistoricalNoteSubItem>1999, c. 3</HistoricalNoteSubItem>"
      "<HistoricalNoteSubItem>2001, c. 5</HistoricalNoteSubItem>"
      "</HistoricalNote></Section></Body>",
      "section [4] <Lighting>\n"
      " note!note \"1990, c. 1\"\n"
      " subsection [(1)] \"No one shall\"\n"
      "  paragraph [(a)] \"light\"\n"
      "   subparagraph [(i)] \"a lamp, or\"\n"
      "    point [(A)] \"gas, or oil\"\n"
      "  wrapup \"by day.\"\n"
      " note!note \"1999, c. 3 2001, c. 5\"\n");
}
END_TEST

START_TEST(definitions) {
  expect_tree(
      "<Body><Section><Label>2</Label><Text>In this Act,</Text><Definition>"
      "<Text><DefinedTermEn>lamp</DefinedTermEn> or <DefinedTermEn>lantern"
      "</DefinedTermEn> means (<DefinedTermFr>lampe</DefinedTermFr>)</Text>"
      "<Paragraph><Label>(a)</Label><Text>a light.</Text></Paragraph>"
      "<ContinuedDefinition><Text>Not the sun.</Text></ContinuedDefinition>"
      "</Definition></Section></Body>",
      "section [2] \"In this Act,\"\n"
      " definition <lamp, lantern> \"lamp or lantern means (lampe)\"\n"
      "  paragraph [(a)] \"a light.\"\n"
      "  wrapup \"Not the sun.\"\n");
}
END_TEST

START_TEST(states) {
  expect_tree(
      "<Body><Section><Label>1</Label><Text><Repealed>[Repealed, 2001, c. 2]"
      "</Repealed></Text></Section><Section in-force='no'><Label>2</Label>"
      "<Text>Later.</Text></Section>"
      "<Section lims:inforce-start-date='2024-06-02'><Label>3</Label>"
      "<Text>Next day.</Text></Section>"
      "<Section lims:inforce-start-date='2024-06-01'><Label>4</Label>"
      "<Text>Today.</Text><Paragraph><Label>(a)</Label><Text><Repealed>"
      "[Repealed]</Repealed></Text></Paragraph></Section></Body>"
      "<Schedule id='NifProvs'><ScheduleFormHeading><TitleText>NOT IN FORCE"
      "</TitleText></ScheduleFormHeading><BillPiece><RelatedOrNotInForce>"
      "<Heading level='5'><TitleText>\n  2023, c. 9</TitleText></Heading>"
      "<Section><Label>7</Label><Text>The Act is amended:</Text><AmendedText>"
      "<Section><Label>9</Label><Text>Put out.</Text></Section></AmendedText>"
      "</Section></RelatedOrNotInForce></BillPiece></Schedule>"
      "<Schedule id='RelatedProvs'><BillPiece><RelatedOrNotInForce><Section>"
      "<Label>8</Label><Text>Old lamps.</Text></Section></RelatedOrNotInForce>"
      "</BillPiece></Schedule><RecentAmendments><Amendment><AmendmentCitation>"
      "2024, c. 1</AmendmentCitation><AmendmentDate>2024-01-01"
      "</AmendmentDate></Amendment></RecentAmendments>",
      "section!repealed [1] \"[Repealed, 2001, c. 2]\"\n"
      "section!pending [2] \"Later.\"\n"
      "section!pending [3] \"Next day.\"\n"
      "section [4] \"Today.\"\n"
      " paragraph!repealed [(a)] \"[Repealed]\"\n"
      "schedule!pending <NOT IN FORCE>\n"
      " group!pending <2023, c. 9>\n"
      "  section!pending [7] \"The Act is amended:\"\n"
      "   alinea!quoted amendment\n"
      "    section!quoted amendment [9] \"Put out.\"\n"
      "schedule!note\n"
      " group!note\n"
      "  section!note [8] \"Old lamps.\"\n"
      "note!note \"2024, c. 1 2024-01-01\"\n");
}
END_TEST

START_TEST(schedules) {
  expect_tree(
      "<Schedule><ScheduleFormHeading><Label>SCHEDULE 1</Label><TitleText>"
      "Convention on Lamps</TitleText><OriginatingRef>(Section 2)"
      "</OriginatingRef></ScheduleFormHeading><Provision><Text>Each Party "
      "shall light.</Text></Provision></Schedule>"
      "<Schedule><ScheduleFormHeading><Label>SCHEDULE 2</Label>"
      "</ScheduleFormHeading><TableGroup><table><title>Oils</title><tgroup>"
      "<tbody><row><entry>1</entry><entry>whale <Emphasis>oil</Emphasis>"
      "</entry></row></tbody></tgroup></table></TableGroup><Oath>I swear "
      "<Emphasis>it</Emphasis>.</Oath><List><Item><Label>1</Label><Text>one"
      "</Text></Item></List><Unheard><Of>x</Of></Unheard></Schedule>",
      "schedule!treaty text [SCHEDULE 1] <Convention on Lamps> "
      "\"(Section 2)\"\n"
      " alinea!treaty text \"Each Party shall light.\"\n"
      "schedule [SCHEDULE 2]\n"
      " group <Oils>\n"
      "  alinea \"1 whale oil\"\n"
      " alinea \"I swear it.\"\n"
      " item [1] \"one\"\n"
      " alinea \"x\"\n");
}
END_TEST

/* Nothing that stands where no text should be is lost, and it does not turn
 * what follows into running text. */
START_TEST(stray_text) {
  expect_tree(
      "<Body>one<Section>two<Label>1</Label><Emphasis>three</Emphasis>"
      "<Paragraph><Label>(a)</Label><Text>f&amp;r</Text></Paragraph></Section>"
      "</Body>",
      "alinea \"one\"\n"
      "section [1] \"two\"\n"
      " alinea \"three\"\n"
      " paragraph [(a)] \"f&r\"\n");
}
END_TEST

START_TEST(french) {
  lac_statute *st;
  ck_assert_int_eq(
      try_reading(
          &lac_reader_lims,
          LAC_STR("<Statute xmlns:lims='http://justice.gc.ca/lims' "
                  "xml:lang='fr'><Body><Section><Label>2</Label><Definition>"
                  "<Text><DefinedTermFr>lampe</DefinedTermFr> Feu. "
                  "(<DefinedTermEn>lamp</DefinedTermEn>)</Text></Definition>"
                  "</Section></Body></Statute>"),
          &st),
      LAC_OK);
  ck_assert_str_eq(tree_of(st),
                   "section [2]\n definition <lampe> \"lampe Feu. (lamp)\"\n");
}
END_TEST

START_TEST(cut_off) {
  lac_statute *st;
  ck_assert_int_eq(
      try_reading(&lac_reader_lims,
                  LAC_STR(HEAD "<Body>\n<Section><Label>1</La"), &st),
      LAC_EINPUT);
  ck_assert_msg(strncmp(said, "2:", 2) == 0, "%s", said);
  ck_assert_uint_eq(diag.errors, 1);
}
END_TEST

START_TEST(bids) {
  ck_assert_int_eq(lac_reader_lims.bid(LAC_STR(HEAD)), 90);
  ck_assert_int_eq(lac_reader_lims.bid(LAC_STR("<Statute xmlns='urn:x'>")), 0);
  ck_assert_int_eq(lac_reader_lims.bid(LAC_STR("# justice.gc.ca/lims")), 0);
}
END_TEST

int main(void) {
  TCase *tc = tcase_create("read_lims");
  tcase_add_test(tc, identification);
  tcase_add_test(tc, long_title_only);
  tcase_add_test(tc, levels_of_headings);
  tcase_add_test(tc, levels_of_sections);
  tcase_add_test(tc, definitions);
  tcase_add_test(tc, states);
  tcase_add_test(tc, schedules);
  tcase_add_test(tc, stray_text);
  tcase_add_test(tc, french);
  tcase_add_test(tc, cut_off);
  tcase_add_test(tc, bids);
  return run_cases(tc, "read_lims");
}
