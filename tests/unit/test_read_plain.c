/* SPDX-License-Identifier: Apache-2.0 */
#include "reading.h"

extern const lac_reader lac_reader_plain;

static lac_statute *law(const char *text) {
  return reading(&lac_reader_plain, text, "");
}

static const struct {
  const char *text;
  const char *tree;
} cases[] = {
    /* Bare numbers that count up, headings before them; wrapped lines, a
     * split word, page numbers; the table of contents comes first. */
    {"Lamp Bill\n\nTABLE OF CONTENTS\nPART I - LAMPS\n1. Lamps\n2. Oil\n\n"
     "PART I - LAMPS\n\nLighting lamps\n\n1. (1) A person who lights the lamp "
     "of\n"
     "another and smo-\nkes—\n    (a) at night; or\n    (b) by day,\n"
     "commits an offence under section 2.\n12\n(2) No more is asked of "
     "this.\n\n"
     "Oil\n\n2. Oil of the kind that is sold in the shops of the city burns.\n",
     "alinea \"Lamp Bill\"\n"
     "group!table of contents <TABLE OF CONTENTS> \"PART I - LAMPS\"\n"
     " paragraph!table of contents [1.] \"Lamps\"\n"
     " paragraph!table of contents [2.] \"Oil\"\n"
     "part [PART I] <LAMPS>\n"
     " section [1.] <Lighting lamps>\n"
     "  subsection [(1)] \"A person who lights the lamp of another and "
     "smokes—\"\n"
     "   paragraph [(a)] \"at night; or\"\n"
     "   paragraph [(b)] \"by day,\"\n"
     "   wrapup \"commits an offence under section 2.\"\n"
     "  subsection [(2)] \"No more is asked of this.\"\n"
     " section [2.] <Oil> \"Oil of the kind that is sold in the shops of the "
     "city burns.\"\n"},
    /* Label words, headings on the line, groups with a title below. */
    {"CHAPTER ONE\nAbout lamps\n\nArticle 1: Purpose of this law\n\nThis law "
     "is about the lamps of the city.\n\nArticle 2\n\nOil burns and under "
     "Article 1 it smokes.\n\nSection 3. Wax. Wax melts in the sun.\n",
     "chapter [CHAPTER ONE] <About lamps>\n"
     " article [Article 1:] <Purpose of this law> \"This law is about the "
     "lamps "
     "of the city.\"\n"
     " article [Article 2] \"Oil burns and under Article 1 it smokes.\"\n"
     " section [Section 3.] <Wax.> \"Wax melts in the sun.\"\n"},
    /* Paths on lines of their own. */
    {"Title: Wick Act\nDate: 2001-01-01\nIdentifier: x/1\n\n## Wick Act\n\n"
     "### Wicks\n\n#### Cutting\n\n1\n\n1.1\n\nA person must\ncut if—\n\n1.1.a"
     "\n\nit smokes, or\n\n1.1.b\n\nit leaks,\n\nunless it is new.\n\n1.2\n\n"
     "Insert—\n\n1.2.3A\n\nA wick.\n",
     "group <Wicks>\n"
     " section [1] <Cutting>\n"
     "  subsection [1] \"A person must cut if—\"\n"
     "   paragraph [a] \"it smokes, or\"\n"
     "   paragraph [b] \"it leaks,\"\n"
     "   wrapup \"unless it is new.\"\n"
     "  subsection [2] \"Insert—\"\n"
     "   paragraph!quoted amendment [3A] \"A wick.\"\n"},
    /* Schedules have a title and the section that they belong to; their number
     * is counted, and kept where that section cites it. */
    {"Title: Wick Act\n\n## Wick Act\n\n### Wicks\n\n1\n\nSchedule 1 has "
     "more.\n\n2\n\nSchedule 3 has more.\n\n## Schedules\n\n  Wicks\nof "
     "silk\n\nSection 1\n\n1\n\nThey burn.\n\n2\n\nSection 9 ends.\n\n"
     "Oil\n\nSections 2(1) and 7\n\n##### Old oil\n\n1\n\nIt smokes.\n",
     "section [1] <Wicks> \"Schedule 1 has more.\"\n"
     "section [2] \"Schedule 3 has more.\"\n"
     "schedule <Schedules>\n"
     "schedule [Schedule 1] <Wicks of silk>\n"
     " note!note \"Section 1\"\n"
     " paragraph [1] \"They burn.\"\n"
     " paragraph [2] \"Section 9 ends.\"\n"
     "schedule <Oil>\n"
     " note!note \"Sections 2(1) and 7\"\n"
     " group <Old oil>\n"
     "  paragraph [1] \"It smokes.\"\n"},
    {"Nothing of law.\n", "alinea \"Nothing of law.\"\n"},
    /* The heading stands before the label, the text after it. */
    {"Gesetz über Lampen\n\nGeltung im Inland\n\n§ 1. Dieses Gesetz gilt für "
     "alle Lampen, die im Inland brennen.\n\nÖl\n\n§ 2. (1) Wer Öl "
     "verschüttet, zahlt.\n\n(2) Der Versuch ist frei.\n\nWachs\n\n§ 3. "
     "Kerzen.\n\nWachs schmilzt.\n",
     "alinea \"Gesetz über Lampen\"\n"
     "section [§ 1.] <Geltung im Inland> \"Dieses Gesetz gilt für alle Lampen, "
     "die im Inland brennen.\"\n"
     "section [§ 2.] <Öl>\n"
     " subsection [(1)] \"Wer Öl verschüttet, zahlt.\"\n"
     " subsection [(2)] \"Der Versuch ist frei.\"\n"
     "  alinea \"Wachs\"\n"
     "section [§ 3.] <Kerzen.> \"Wachs schmilzt.\"\n"},
    /* A label of another language heads nothing. */
    {"Le code des lampes\n\nArticle 1\n\n§ 1er. Celui qui allume paie une "
     "amende.\n\nArticle 2\n\n§ 1er. Celui qui fume est puni de la même "
     "peine.\n",
     "alinea \"Le code des lampes\"\n"
     "article [Article 1] \"§ 1er. Celui qui allume paie une amende.\"\n"
     "article [Article 2] \"§ 1er. Celui qui fume est puni de la même "
     "peine.\"\n"},
    /* Headings on the line right above, numbers left out, short clauses. */
    {"Lamps of others\n3.-(1) A person who lights the lamp of another pays for "
     "it.\n\nOil\n7.-(1) A person who spills oil pays.\n\nThe next\n9. Oil "
     "of the kind that is sold in the shops of the city burns.\n",
     "section [3.] <Lamps of others>\n"
     " subsection [(1)] \"A person who lights the lamp of another pays for "
     "it.\"\n"
     "section [7.] <Oil>\n"
     " subsection [(1)] \"A person who spills oil pays.\"\n"
     "section [9.] <The next> \"Oil of the kind that is sold in the shops of "
     "the city burns.\"\n"},
    /* No blank after the label, no mark before the text. */
    {"Law on lamps\n\nArt.1 Oil\n\nOil burns.\n\nArt.2\n\nWax melts, as "
     "said\n\nArt.5 (1) of the Code.\n\nArt.3 (1) A wick smokes.\n\n(2) No "
     "more.\n",
     "alinea \"Law on lamps\"\n"
     "article [Art.1] <Oil> \"Oil burns.\"\n"
     "article [Art.2] \"Wax melts, as said\"\n"
     " alinea \"Art.5 (1) of the Code.\"\n"
     "article [Art.3]\n"
     " subsection [(1)] \"A wick smokes.\"\n"
     " subsection [(2)] \"No more.\"\n"},
    /* Words with a colon lead in; one or two of them head. */
    {"Article 1: Definitions:\n\nOil is wax.\n\nArticle 2: A person is fined "
     "who:\n\n(a) lights; or\n\n(b) smokes.\n",
     "article [Article 1:] <Definitions:> \"Oil is wax.\"\n"
     "article [Article 2:] \"A person is fined who:\"\n"
     " paragraph [(a)] \"lights; or\"\n"
     " paragraph [(b)] \"smokes.\"\n"},
    {"Section 1. Any person who, at night, lights-\n\n(a) oil; or\n\n(b) "
     "wax,\n\nis guilty.\n\nSection 2. No lamp burns by day in the city.\n",
     "section [Section 1.] \"Any person who, at night, lights-\"\n"
     " paragraph [(a)] \"oil; or\"\n"
     " paragraph [(b)] \"wax,\"\n"
     " wrapup \"is guilty.\"\n"
     "section [Section 2.] \"No lamp burns by day in the city.\"\n"},
    /* Numbers that count up with gaps, a table of contents and items between
     * them; paragraphs of a schedule are none. */
    {"ARRANGEMENT OF SECTIONS\n\n27. Oil\n30. Wax\n31. Wicks\n\n"
     "27. Oil\n\nOil is sold in the shops of the city at noon, and there—\n"
     "\n1. by day;\n\n2. by night.\n\n30. Wax (1) Wax is sold in the same "
     "way as oil, and in no other way.\n\n31. Wicks of every kind of lamp "
     "that may be bought in any shop are sold with it\n\n(1) A wick is sold "
     "by the yard alone.\n\n(2) No more.\n\nSCHEDULE 1\n\n32. A lamp.\n",
     "group!table of contents <ARRANGEMENT OF SECTIONS>\n"
     " paragraph!table of contents [27.] \"Oil\"\n"
     " paragraph!table of contents [30.] \"Wax\"\n"
     " paragraph!table of contents [31.] \"Wicks\"\n"
     "section [27.] <Oil> \"Oil is sold in the shops of the city at noon, and "
     "there—\"\n"
     " paragraph [1.] \"by day;\"\n"
     " paragraph [2.] \"by night.\"\n"
     "section [30.] \"Wax (1) Wax is sold in the same way as oil, and in no "
     "other way.\"\n"
     "section [31.] <Wicks of every kind of lamp that may be bought in any "
     "shop are sold with it>\n"
     " subsection [(1)] \"A wick is sold by the yard alone.\"\n"
     " subsection [(2)] \"No more.\"\n"
     "schedule [SCHEDULE 1]\n"
     " paragraph [32.] \"A lamp.\"\n"},
    /* No mark between number and heading. */
    {"Wick Act\n\n3 Cutting of wicks\n\n(1) A wick is cut by the keeper of the "
     "lamp every day.\n\n5 Burning\n\nA wick burns at night in the lamp that "
     "it is for.\n\n12 men stood there\n\n5A Smoke\n\nSmoke goes out by the "
     "window of the room.\n",
     "alinea \"Wick Act\"\n"
     "section [3] <Cutting of wicks>\n"
     " subsection [(1)] \"A wick is cut by the keeper of the lamp every "
     "day.\"\n"
     "section [5] <Burning> \"A wick burns at night in the lamp that it is "
     "for.\"\n"
     " alinea \"12 men stood there\"\n"
     "section [5A] <Smoke> \"Smoke goes out by the window of the room.\"\n"},
    /* A heading that a dash parts from the text; words above it are none. */
    {"Of lamps\n\n5. Oil, wax and wicks.-(1) Who sells them pays a fee to the "
     "keeper.\n\n(2) No more.\n\n6. Smoke.—Smoke goes out by the window of the "
     "room and of the hall.\n",
     "alinea \"Of lamps\"\n"
     "section [5.] <Oil, wax and wicks.>\n"
     " subsection [(1)] \"Who sells them pays a fee to the keeper.\"\n"
     " subsection [(2)] \"No more.\"\n"
     "section [6.] <Smoke.> \"Smoke goes out by the window of the room and of "
     "the hall.\"\n"},
    /* A heading right above the number. */
    {"LAMP ACT\n\nSale of oil\n31.-(1) Oil is sold in the shops of the city at "
     "noon.\n\n(2) No more.\n\nSale of wax\n33.-(1) Wax is sold in the same "
     "way as oil, at noon.\n",
     "alinea \"LAMP ACT\"\n"
     "section [31.] <Sale of oil>\n"
     " subsection [(1)] \"Oil is sold in the shops of the city at noon.\"\n"
     " subsection [(2)] \"No more.\"\n"
     "section [33.] <Sale of wax>\n"
     " subsection [(1)] \"Wax is sold in the same way as oil, at noon.\"\n"},
    /* A raised number. */
    {"§ 90^1. Oil\n\nOil burns.\n\n§ 90². Wax\n\nWax melts.\n",
     "section [§ 90^1.] <Oil> \"Oil burns.\"\n"
     "section [§ 90².] <Wax> \"Wax melts.\"\n"},
    /* A raised word, and words beside the number: inserted provisions. */
    {"Art. 143 Huile\n\nL'huile brûle.\n\nArt. 143^bis^ Cire\n\nLa cire fond."
     "\n\nArt. 144bis Lampes\n\nLa lampe brille, comme à l'art. 143^bis^.\n",
     "article [Art. 143] <Huile> \"L'huile brûle.\"\n"
     "article [Art. 143^bis^] <Cire> \"La cire fond.\"\n"
     "article [Art. 144bis] <Lampes> \"La lampe brille, comme à l'art. "
     "143^bis^.\"\n"},
    {"12bis. Oil\n\nWho pours the oil of another pays for all of it.\n\n"
     "12 ter. Wax\n\nWho melts the wax of another pays for all of it.\n\n"
     "13. Light\n\n12 bisons may be lit by a lamp of the keeper.\n",
     "section [12bis.] <Oil> \"Who pours the oil of another pays for all of "
     "it.\"\n"
     "section [12 ter.] <Wax> \"Who melts the wax of another pays for all of "
     "it.\"\n"
     "section [13.] <Light> \"12 bisons may be lit by a lamp of the "
     "keeper.\"\n"},
    /* Groups and their names in a line; a sentence heads none. */
    {"Lamps Act\n\nPart I Preliminary\n\n1. Short title\n\nThis Act may be "
     "cited as the Lamps Act.\n\nPart II Offences\n\n2. Harmful light\n\nWho "
     "lights the lamp of another commits an offence.\n\nPart I Lamps are "
     "excepted.\n\nPart II Lamps\nof the city, too.\n",
     "alinea \"Lamps Act\"\n"
     "part [Part I] <Preliminary>\n"
     " section [1.] <Short title> \"This Act may be cited as the Lamps Act.\"\n"
     "part [Part II] <Offences>\n"
     " section [2.] <Harmful light> \"Who lights the lamp of another commits "
     "an "
     "offence.\"\n"
     "  alinea \"Part I Lamps are excepted.\"\n"
     "  alinea \"Part II Lamps of the city, too.\"\n"},
    /* One section of a bill; an item, and a number with its text below, are
     * none. */
    {"Part II Offences\n\n3. Harmful light\n\nWho lights the lamp of another "
     "commits an offence.\n",
     "part [Part II] <Offences>\n"
     " section [3.] <Harmful light> \"Who lights the lamp of another commits "
     "an "
     "offence.\"\n"},
    {"Lamps need these.\n\n3. Wax;\n\nand whatever else burns in the lamps of "
     "the city.\n",
     "alinea \"Lamps need these.\"\n"
     "paragraph [3.] \"Wax;\"\n"
     "wrapup \"and whatever else burns in the lamps of the city.\"\n"},
    /* Short sentences with verbs head nothing, and the title heads no
     * section ... */
    {"Lamps Act\n\n1. Lamps burn. They are put out at night by the keeper.\n"
     "2. Oil is sold. No person sells it without a licence.\n3. Wax melts. It "
     "does so in the sun.\n",
     "alinea \"Lamps Act\"\n"
     "section [1.] \"Lamps burn. They are put out at night by the keeper.\"\n"
     "section [2.] \"Oil is sold. No person sells it without a licence.\"\n"
     "section [3.] \"Wax melts. It does so in the sun.\"\n"},
    /* ... but one of many headings may have a verb. */
    {"1. Name. This is the Lamps Act of the city.\n2. Oil. No person sells it "
     "without a licence.\n3. Wax. Candles are of wax and of nothing else.\n"
     "4. Who may sue. Any person who was burnt.\n5. Fees. Oil is taxed.\n",
     "section [1.] <Name.> \"This is the Lamps Act of the city.\"\n"
     "section [2.] <Oil.> \"No person sells it without a licence.\"\n"
     "section [3.] <Wax.> \"Candles are of wax and of nothing else.\"\n"
     "section [4.] <Who may sue.> \"Any person who was burnt.\"\n"
     "section [5.] <Fees.> \"Oil is taxed.\"\n"},
    /* Numbers of chapter and section; after a section's own they are its
     * parts. */
    {"934.02 Definitions.—In this chapter a lamp is a thing that gives light.\n"
     "\n934.03 Harmful light.\n\n(1) Who lights the lamp of another pays.\n\n"
     "934.10 Oil.\n\nWho pours the oil of another pays for all of it.\n",
     "section [934.02] <Definitions.> \"In this chapter a lamp is a thing that "
     "gives light.\"\n"
     "section [934.03] <Harmful light.>\n"
     " subsection [(1)] \"Who lights the lamp of another pays.\"\n"
     "section [934.10] <Oil.> \"Who pours the oil of another pays for all of "
     "it.\"\n"},
    {"1. Oil\n\n1.1 Oil is what burns in the lamps of the city halls.\n\n1.2 "
     "It is sold by the barrel, and in no other way.\n\n2. Wax\n\n2.1 Wax is "
     "what melts in the sun, in the city halls too.\n",
     "section [1.] <Oil>\n"
     " subsection [1.1] \"Oil is what burns in the lamps of the city halls.\"\n"
     " subsection [1.2] \"It is sold by the barrel, and in no other way.\"\n"
     "section [2.] <Wax>\n"
     " subsection [2.1] \"Wax is what melts in the sun, in the city halls "
     "too.\"\n"},
    /* One provision with a label word, and its parts; where the numbers go on
     * from it they are provisions. */
    {"Lamps Code\n\nArticle 273. Harmful lamps\n\n1. Who makes a lamp that "
     "burns another pays a fine.\n\n2. The same act done by a group is "
     "punished "
     "by custody.\n",
     "alinea \"Lamps Code\"\n"
     "article [Article 273.] <Harmful lamps>\n"
     " paragraph [1.] \"Who makes a lamp that burns another pays a fine.\"\n"
     " paragraph [2.] \"The same act done by a group is punished by "
     "custody.\"\n"},
    {"Section 1. Oil. Oil is what burns in the lamps of the city halls.\n\n2. "
     "Wax. Wax is what melts in the sun, in the halls of the city too.\n\n3. "
     "Light. Light is what the lamps of the city give to all.\n",
     "section [Section 1.] <Oil.> \"Oil is what burns in the lamps of the city "
     "halls.\"\n"
     "section [2.] <Wax.> \"Wax is what melts in the sun, in the halls of the "
     "city too.\"\n"
     "section [3.] <Light.> \"Light is what the lamps of the city give to "
     "all.\"\n"},
};

/* A work's own text stands on the work, which tree_of leaves out. */
START_TEST(trees) {
  lac_statute *st = law(cases[_i].text);
  const char *tree = tree_of(st);
  if (st->root->text.n > 0)
    tree = lac_str_dup(arena, lac_str_format(arena, "alinea \"%.*s\"\n%s",
                                             LAC_FMT(st->root->text), tree));
  lac_str notes = lac_str_of("note!note \"12\"\n");
  lac_str s = lac_str_of(tree);
  size_t at = lac_str_find(s, notes);
  if (at < s.n)
    tree = lac_str_dup(
        arena, lac_str_format(arena, "%.*s%.*s", (int)at, s.p,
                              (int)(s.n - at - notes.n), s.p + at + notes.n));
  ck_assert_str_eq(tree, cases[_i].tree);
}
END_TEST

START_TEST(metadata) {
  lac_statute *st = law(cases[2].text);
  expect_str(st->title, "Wick Act");
  expect_str(st->date, "2001-01-01");
  expect_str(st->identifier, "x/1");
}
END_TEST

START_TEST(titles) {
  expect_str(law("REPUBLIC OF OIL\n\nLAMPS ACT\n\nPART I - OIL\n\n1. Oil "
                 "burns in the lamp, and in no other thing than that.\n")
                 ->title,
             "REPUBLIC OF OIL LAMPS ACT");
  expect_str(law("Lamps Act\n\nOIL\n\n1. It burns.\n")->title, "Lamps Act");
  expect_str(law("1. Oil\n\nOil burns in the lamp, and in no other thing than "
                 "that.\n")
                 ->title,
             "");
}
END_TEST

START_TEST(running_heads) {
  lac_statute *st =
      law("Section 1. Lamps burn in the halls\nof the\n\fLAMP ACT\ncity.\n7\n"
          "\fLAMP ACT\nSection 2. Oil burns in the\nhalls.\n");
  size_t notes = 0;
  for (const lac_node *n = st->root->first; n != NULL; n = n->next)
    notes += n->kind == LAC_KIND_note && n->state == LAC_NOTED;
  ck_assert_uint_eq(notes, 3);
  expect_str(st->root->first->num, "Section 1.");
  expect_str(st->root->first->text, "Lamps burn in the halls of the city.");
}
END_TEST

static const struct {
  const char *head;
  int least, most;
} bids[] = {
    {"Any words.\n", 1, 9},
    {"Title: A\n\n## A\n\n1\n\n1.1\n", 1, 10},
    {"<xml/>", 0, 0},
    {"{\"a\": 1}", 0, 0},
    {"%PDF-1.4\n", 0, 0},
    {"\001\002\003\004", 0, 0},
    {"", 0, 0},
};

START_TEST(bidding) {
  int bid = lac_reader_plain.bid(lac_str_of(bids[_i].head));
  ck_assert_int_ge(bid, bids[_i].least);
  ck_assert_int_le(bid, bids[_i].most);
}
END_TEST

int main(void) {
  TCase *tc = tcase_create("read_plain");
  tcase_add_loop_test(tc, trees, 0, (int)(sizeof cases / sizeof *cases));
  tcase_add_test(tc, metadata);
  tcase_add_test(tc, titles);
  tcase_add_test(tc, running_heads);
  tcase_add_loop_test(tc, bidding, 0, (int)(sizeof bids / sizeof *bids));
  return run_cases(tc, "read_plain");
}
