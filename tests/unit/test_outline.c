/* SPDX-License-Identifier: Apache-2.0 */
#include "outline.h"
#include "reading.h"

extern const lac_reader lac_reader_plain;

/* The tree that the lines of text make below a section with that number. A
 * line that begins with "~" goes on the one before; "> " indents by four. */
static const char *outline(const char *num, const char *text) {
  ck_assert_int_eq(
      lac_source_from(arena, "t", lac_str_of(text), &source, &diag), LAC_OK);
  lac_statute *st = lac_statute_new(arena, &source, "t");
  lac_outline *o = lac_outline_new(st, languages);
  lac_node *section = lac_statute_add(st, st->root, LAC_KIND_section, 0);
  section->num = lac_str_of(num);
  lac_outline_begin(o, section);
  lac_str rest = source.text, line;
  while (lac_str_split(&rest, '\n', &line)) {
    bool joined = lac_str_starts(line, LAC_STR("~"));
    bool deep = lac_str_starts(line, LAC_STR("> "));
    line = lac_str_sub(line, joined ? 1 : deep ? 2 : 0, line.n);
    lac_outline_line(o, line, (size_t)(line.p - source.text.p), deep ? 4 : 0,
                     joined);
  }
  lac_outline_end(o);
  check_places(st, "");
  return tree_of(st);
}

static const struct {
  const char *num;
  const char *text;
  const char *tree;
} cases[] = {
    {"1", "A lamp is a light.", "section [1] \"A lamp is a light.\"\n"},
    /* Lists in lists, in lines and in running text. */
    {"2", "(1) Nobody may—\n(a) light; or\n(b) sell,\na lamp.\n(2) Oil burns.",
     "section [2]\n"
     " subsection [(1)] \"Nobody may—\"\n"
     "  paragraph [(a)] \"light; or\"\n"
     "  paragraph [(b)] \"sell,\"\n"
     "  wrapup \"a lamp.\"\n"
     " subsection [(2)] \"Oil burns.\"\n"},
    {"3",
     "3. —(1) Subject to subsection (2), nobody may — ( a ) light; or ( b ) "
     "sell a lamp under section 5(1)( a ). (2) Oil burns.",
     "section [3]\n"
     " subsection [(1)] \"Subject to subsection (2), nobody may —\"\n"
     "  paragraph [( a )] \"light; or\"\n"
     "  paragraph [( b )] \"sell a lamp under section 5(1)( a ).\"\n"
     " subsection [(2)] \"Oil burns.\"\n"},
    /* Subsections and items with the same marks: an item goes on with the
     * sentence of its subsection. */
    {"3",
     "(1) A person who lights\n(1) a lamp, or\n(2) a candle\nat night pays.\n"
     "(2) Oil burns.",
     "section [3]\n"
     " subsection [(1)] \"A person who lights\"\n"
     "  paragraph [(1)] \"a lamp, or\"\n"
     "  paragraph [(2)] \"a candle\"\n"
     "  wrapup \"at night pays.\"\n"
     " subsection [(2)] \"Oil burns.\"\n"},
    {"3", "1/ Nobody may:\na) light; or\nb) sell a lamp.\n2/ Oil burns 1/2.",
     "section [3]\n"
     " subsection [1/] \"Nobody may:\"\n"
     "  paragraph [a)] \"light; or\"\n"
     "  paragraph [b)] \"sell a lamp.\"\n"
     " subsection [2/] \"Oil burns 1/2.\"\n"},
    /* A sentence that ends with a word of citing. */
    {"3",
     "(1) This is about lamps of this section. (2) If it burns, he must — ( a "
     ") "
     "run. (3) See sec. (2) of it.",
     "section [3]\n"
     " subsection [(1)] \"This is about lamps of this section.\"\n"
     " subsection [(2)] \"If it burns, he must —\"\n"
     "  paragraph [( a )] \"run.\"\n"
     " subsection [(3)] \"See sec. (2) of it.\"\n"},
    /* The items before it were left out; without a colon, it is no item. */
    {"3", "There are lamps of:\no. oil and wicks.",
     "section [3] \"There are lamps of:\"\n"
     " paragraph [o.] \"oil and wicks.\"\n"},
    {"3", "There are lamps.\no. oil and wicks.",
     "section [3] \"There are lamps.\"\n"
     " alinea \"o. oil and wicks.\"\n"},
    /* No enumerators: citations. */
    {"4",
     "A lamp under paragraph (a), (b) or (c) of section 3 (1) (a) or "
     "subsections (1) and (2) burns.",
     "section [4] \"A lamp under paragraph (a), (b) or (c) of section 3 (1) "
     "(a) or subsections (1) and (2) burns.\"\n"},
    {"5", "(1) Wer Lampen (§ 2 Abs. 2) nach Abs. (1) zündet. (2) Öl brennt.",
     "section [5]\n"
     " subsection [(1)] \"Wer Lampen (§ 2 Abs. 2) nach Abs. (1) zündet.\"\n"
     " subsection [(2)] \"Öl brennt.\"\n"},
    /* Letters and roman numbers. */
    {"6", "(h) a wick;\n(i) a lamp;\n(j) oil",
     "section [6]\n"
     " paragraph [(h)] \"a wick;\"\n"
     " paragraph [(i)] \"a lamp;\"\n"
     " paragraph [(j)] \"oil\"\n"},
    {"7", "(g) wax;\n(h) any—\n(i) wick; or\n(ii) lamp;\n(i) oil;\n(j) gas",
     "section [7]\n"
     " paragraph [(g)] \"wax;\"\n"
     " paragraph [(h)] \"any—\"\n"
     "  subparagraph [(i)] \"wick; or\"\n"
     "  subparagraph [(ii)] \"lamp;\"\n"
     " paragraph [(i)] \"oil;\"\n"
     " paragraph [(j)] \"gas\"\n"},
    {"8", "(a) any—\n(i) wick\n(ii) lamp\n(iii) oil\n(iv) gas\n(v) wax\n(b) no",
     "section [8]\n"
     " paragraph [(a)] \"any—\"\n"
     "  subparagraph [(i)] \"wick\"\n"
     "  subparagraph [(ii)] \"lamp\"\n"
     "  subparagraph [(iii)] \"oil\"\n"
     "  subparagraph [(iv)] \"gas\"\n"
     "  subparagraph [(v)] \"wax\"\n"
     " paragraph [(b)] \"no\"\n"},
    /* Inserted numbers. */
    {"9", "(4) A.\n(4A) B.\n(4B) C.\n(5) D.\n(a) e;\n(aa) f;\n(b) g.",
     "section [9]\n"
     " subsection [(4)] \"A.\"\n"
     " subsection [(4A)] \"B.\"\n"
     " subsection [(4B)] \"C.\"\n"
     " subsection [(5)] \"D.\"\n"
     "  paragraph [(a)] \"e;\"\n"
     "  paragraph [(aa)] \"f;\"\n"
     "  paragraph [(b)] \"g.\"\n"},
    /* German: (1), 1., a), aa); a further sentence of the subsection. */
    {"10",
     "(1) Wer\n1. Lampen\na) zündet\naa) nachts\nbb) tags\nb) löscht\n2. Öl\n"
     "verkauft, wird bestraft.\nDer Versuch ist strafbar.\n(2) Ende.",
     "section [10]\n"
     " subsection [(1)] \"Wer\"\n"
     "  paragraph [1.] \"Lampen\"\n"
     "   subparagraph [a)] \"zündet\"\n"
     "    point [aa)] \"nachts\"\n"
     "    point [bb)] \"tags\"\n"
     "   subparagraph [b)] \"löscht\"\n"
     "  paragraph [2.] \"Öl\"\n"
     "  wrapup \"verkauft, wird bestraft.\"\n"
     "  alinea \"Der Versuch ist strafbar.\"\n"
     " subsection [(2)] \"Ende.\"\n"},
    /* French: I. -, 1°, 1° bis, a), alineas. */
    {"11",
     "I. - Nul n'allume :\n1° Une lampe ;\n1° bis Une mèche :\na) Neuve ;\n"
     "b) Sèche.\nLe juge décide.\nII. - Fin.",
     "section [11]\n"
     " subsection [I. -] \"Nul n'allume :\"\n"
     "  paragraph [1°] \"Une lampe ;\"\n"
     "  paragraph [1° bis] \"Une mèche :\"\n"
     "   subparagraph [a)] \"Neuve ;\"\n"
     "   subparagraph [b)] \"Sèche.\"\n"
     "  alinea \"Le juge décide.\"\n"
     " subsection [II. -] \"Fin.\"\n"},
    {"12", "One.\nTwo.\nThree:\n1. a\n2. b",
     "section [12] \"One.\"\n"
     " alinea \"Two.\"\n"
     " alinea \"Three:\"\n"
     "  paragraph [1.] \"a\"\n"
     "  paragraph [2.] \"b\"\n"},
    /* Wrapped lines; a hyphen before a capital. */
    {"13", "A lamp\n~burns Oil-\n~Wax (1)\n~ever.",
     "section [13] \"A lamp burns Oil-Wax (1) ever.\"\n"},
    /* Indented lines stay in their item. */
    {"14", "1. Wick\n> More of it.\n2. Lamp",
     "section [14]\n"
     " paragraph [1.] \"Wick\"\n"
     "  alinea \"More of it.\"\n"
     " paragraph [2.] \"Lamp\"\n"},
    /* Definitions, on lines and in running text. */
    {"15",
     "In this Act—\n“lamp” means—\n(a) a light; or\n(b) a wick;\n“oil” means "
     "fuel.",
     "section [15] \"In this Act—\"\n"
     " definition <lamp> \"“lamp” means—\"\n"
     "  paragraph [(a)] \"a light; or\"\n"
     "  paragraph [(b)] \"a wick;\"\n"
     " definition <oil> \"“oil” means fuel.\"\n"},
    {"16", "In this Act— \"lamp\" means (a) light; \"oil\" means fuel.",
     "section [16] \"In this Act—\"\n"
     " definition <lamp> \"\"lamp\" means (a) light;\"\n"
     " definition <oil> \"\"oil\" means fuel.\"\n"},
    /* Text for another act. */
    {"17",
     "(1) In section 4 the following is inserted:\n“(2) A lamp burns.\n"
     "(3) Oil burns.”\n(2) This ends.",
     "section [17]\n"
     " subsection [(1)] \"In section 4 the following is inserted:\"\n"
     "  alinea!quoted amendment \"“(2) A lamp burns.\"\n"
     "  alinea!quoted amendment \"(3) Oil burns.”\"\n"
     " subsection [(2)] \"This ends.\"\n"},
    /* A list of the provision 1 is not the provision's number. */
    {"1", "1. A lamp.\n2. Oil.",
     "section [1]\n"
     " paragraph [1.] \"A lamp.\"\n"
     " paragraph [2.] \"Oil.\"\n"},
};

START_TEST(trees) {
  ck_assert_str_eq(outline(cases[_i].num, cases[_i].text), cases[_i].tree);
}
END_TEST

/* A thousand levels and a thousand paragraphs end. */
START_TEST(deep) {
  lac_buf b;
  lac_buf_init(&b, arena);
  for (int i = 0; i < 1000; i++)
    lac_buf_format(&b, "%s x—\n",
                   i % 3 == 0   ? "(a)"
                   : i % 3 == 1 ? "(1)"
                                : "- ");
  for (int i = 0; i < 1000; i++) lac_buf_add(&b, LAC_STR("“x y\n"));
  ck_assert_uint_gt(strlen(outline("1", lac_str_dup(arena, lac_buf_str(&b)))),
                    8000);
}
END_TEST

/* What the outline leaves out is counted: nothing is lost. */
START_TEST(counted) {
  lac_statute *st = reading(&lac_reader_plain,
                            "Lamp Act\n\nSection 1. Lamps.\n\n1. A lamp smo-\n"
                            "kes in\n“wick” means cord.\n",
                            "");
  expect_str(st->title, "Lamp Act");
}
END_TEST

int main(void) {
  TCase *tc = tcase_create("outline");
  tcase_add_loop_test(tc, trees, 0, (int)(sizeof cases / sizeof *cases));
  tcase_add_test(tc, deep);
  tcase_add_test(tc, counted);
  return run_cases(tc, "outline");
}
