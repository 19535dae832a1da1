/* SPDX-License-Identifier: Apache-2.0 */
#include "eid.h"
#include "limits.h"
#include "reading.h"

extern const lac_reader lac_reader_markdown;

static lac_statute *law(const char *text) {
  return reading(&lac_reader_markdown, text, "");
}

START_TEST(front_matter) {
  lac_statute *st = law(
      "---\ntitle: \"Lamp Act\"\njurabk: LampA\nlanguage: en\n"
      "identifier: 'X-1'\nlast_updated: 2001-02-03\nstatus: \"in_force\"\n"
      "country: \"zz\"\n---\n# Lamp Act (LA)\n\n## § 1 Oil\n\nOil burns.\n");
  expect_str(st->title, "Lamp Act");
  expect_str(st->short_title, "LampA");
  expect_str(st->language, "en");
  expect_str(st->identifier, "X-1");
  expect_str(st->date, "2001-02-03");
  expect_str(st->status, "in_force");
  expect_str(st->root->heading, "Lamp Act (LA)");
  ck_assert_str_eq(tree_of(st), "section [§ 1] <Oil> \"Oil burns.\"\n");
}
END_TEST

static const struct {
  const char *text;
  const char *tree;
} cases[] = {
    /* Groups nest by level; wrapped lines are joined; lists are indented. */
    {"---\nlanguage: de\n---\n# Lampen (L)\n\nDatum\n:   1901\n\n"
     "## Erster Teil - Licht\n\n### Abschnitt 1\n\n#### § 1 Öl\n\n(1) Wer Öl\n"
     "kauft,\n\n1.  das brennt\n    oder\n\n2.  raucht,\n\nzahlt.\n\n"
     "#### § 2a (weggefallen)\n\n## Zweiter Teil\n\n### § 3 Wachs\n\nWachs.\n",
     "note!note \"Datum\n:   1901\"\n"
     "part [Erster Teil] <Licht>\n"
     " division [Abschnitt 1]\n"
     "  section [§ 1] <Öl>\n"
     "   subsection [(1)] \"Wer Öl kauft,\"\n"
     "    paragraph [1.] \"das brennt oder\"\n"
     "    paragraph [2.] \"raucht,\"\n"
     "    wrapup \"zahlt.\"\n"
     "  section!repealed [§ 2a] <(weggefallen)>\n"
     "part [Zweiter Teil]\n"
     " section [§ 3] <Wachs> \"Wachs.\"\n"},
    /* Bare numbers; marginal notes; definitions; notes; repealed parts. */
    {"---\nlanguage: en\n---\n# Oil Act\n\n### 1 Short title\n\nThis is *it*.\n"
     "\n### 1.1 Oil\n\n(1) In this section,\n\n**lamp** means\n  - (a) a "
     "light, "
     "or\n  - (b) a wick,\nthat burns;\n\n**wax**[Repealed, 1999, c. 3, s. 4]"
     "\n\n**Penalty**\n\n(2) Pay.\n\n<details>\n<summary>Note</summary>\n\n"
     "- 1901\n\n</details>\n",
     "section [1] <Short title> \"This is it.\"\n"
     "section [1.1] <Oil>\n"
     " subsection [(1)] \"In this section,\"\n"
     "  definition <lamp> \"lamp means\"\n"
     "   paragraph [(a)] \"a light, or\"\n"
     "   paragraph [(b)] \"a wick,\"\n"
     "   wrapup \"that burns;\"\n"
     "  definition!repealed <wax> \"wax[Repealed, 1999, c. 3, s. 4]\"\n"
     " subsection [(2)] <Penalty> \"Pay.\"\n"
     " note!note \"Note\n- 1901\"\n"},
    /* The number repeated; amendment marks; glued emphasis. */
    {"---\nlanguage: en\n---\n##### 1. **Oil.**\n\n**1.**—(1) Under*section 2*"
     "or F4[wax] and aF12[lamp]oil, who—\n\nF5[(*a*) burns, or]\n\n(*b*) "
     "melts,\n\npays.\n\n"
     "##### 2. Wax\n\n**2.** See [it](http://x.y/).\n",
     "section [1.] <Oil.>\n"
     " subsection [(1)] \"Under section 2 or wax and a lamp oil, who—\"\n"
     "  paragraph [(a)] \"burns, or\"\n"
     "  paragraph [(b)] \"melts,\"\n"
     "  wrapup \"pays.\"\n"
     "section [2.] <Wax> \"See it.\"\n"},
    /* Headings without marks; an article in a sentence is none. */
    {"---\nlanguage: fr\n---\n# Code\n\nTitre Ier : Des lampes\n\n"
     "Chapitre Ier : Du jour\n\nArticle 1-1\n\nNul n'allume.\n\n"
     "Article 2 du code s'applique ici.\n\nTitre II : De l'huile\n\n"
     "Article R15-3-1 bis\n\nFin.\n\nArticle 600-ter\n\nSuite.\n\n"
     "Article 600sexies\n\nHuile.\n",
     "title [Titre Ier] <Des lampes>\n"
     " chapter [Chapitre Ier] <Du jour>\n"
     "  article [Article 1-1] \"Nul n'allume.\"\n"
     "   alinea \"Article 2 du code s'applique ici.\"\n"
     "title [Titre II] <De l'huile>\n"
     " article [Article R15-3-1 bis] \"Fin.\"\n"
     " article [Article 600-ter] \"Suite.\"\n"
     " article [Article 600sexies] \"Huile.\"\n"},
    /* A page's end splits a word; a hyphen before a capital does not. */
    {"---\nlanguage: en\n---\n# Oil Act\n\n### 1 Oil\n\nWho burns li-\n\n\n\n"
     "quid oil pays.\n\n### 2 Wax-\n\nwax\n\nWho melts bees-\n\nWax is dear.\n",
     "section [1] <Oil> \"Who burns liquid oil pays.\"\n"
     "section [2] <Wax-> \"wax\"\n"
     " alinea \"Who melts bees-\"\n"
     " alinea \"Wax is dear.\"\n"},
    /* A heading that only says "repealed" is a remark on what is before it. */
    {"---\nlanguage: es\n---\n# Ley de aceites\n\n## TÍTULO I. De las ceras\n"
     "\n# (Suprimido)\n\n## TÍTULO II. Del aceite\n\n### Artículo 2\n\n"
     "Arde.\n",
     "title [TÍTULO I.] <De las ceras>\n"
     " group!repealed <(Suprimido)>\n"
     "title [TÍTULO II.] <Del aceite>\n"
     " article [Artículo 2] \"Arde.\"\n"},
    /* Provisions without marks whose text stands in the same line. */
    {"---\nlanguage: es\n---\n# Ley de aceites\n\n## TÍTULO I. De las ceras\n\n"
     "### CAPÍTULO I. De la luz\n\n**Art. 1.- Cera.** Arde.\n\n"
     "Artículo 2.- Quien la apague paga.\n\nArtículo 2 de la ley rige aquí.\n",
     "title [TÍTULO I.] <De las ceras>\n"
     " chapter [CAPÍTULO I.] <De la luz>\n"
     "  article [Art. 1.] <Cera.> \"Arde.\"\n"
     "  article [Artículo 2.] \"Quien la apague paga.\"\n"
     "   alinea \"Artículo 2 de la ley rige aquí.\"\n"},
    /* The same without label words; items of lists are none. */
    {"# Oil Act\n\n## CHAPTER I Light\n\n**29. Oil.** (1) Who sells oil by the "
     "barrel pays a fee to the keeper.\n\n1. in cash; or\n\n2. in wax.\n\n"
     "30. Wax\n\nWax is sold in the shops of the city, and nowhere else.\n",
     "chapter [CHAPTER I] <Light>\n"
     " section [29.] <Oil.>\n"
     "  subsection [(1)] \"Who sells oil by the barrel pays a fee to the "
     "keeper.\"\n"
     "   paragraph [1.] \"in cash; or\"\n"
     "   paragraph [2.] \"in wax.\"\n"
     " section [30.] <Wax> \"Wax is sold in the shops of the city, and nowhere "
     "else.\"\n"},
    /* Headings above the numbers; numbers of items begin no section there,
     * and a line above an unnumbered one is text. */
    {"---\nlanguage: de\n---\n# Lampengesetz\n\nErster Abschnitt\n\nVom Öl\n\n"
     "Worte\n\n§ 1. (1) Hier ist\n\n1. Öl: was brennt;\n\n*(Anm.: Z 2)*\n\n"
     "3. Wachs: was schmilzt, wenn es in der Sonne liegt.\n\nWachs\n\n"
     "§ 2. Wachs ist rar.\n\nWie Öl\n\nOder Holz.\n",
     "division [Erster Abschnitt] <Vom Öl>\n"
     " section [§ 1.] <Worte>\n"
     "  subsection [(1)] \"Hier ist\"\n"
     "   paragraph [1.] \"Öl: was brennt;\"\n"
     "    alinea \"(Anm.: Z 2)\"\n"
     "   paragraph [3.] \"Wachs: was schmilzt, wenn es in der Sonne liegt.\"\n"
     " section [§ 2.] <Wachs> \"Wachs ist rar.\"\n"
     "  alinea \"Wie Öl\"\n"
     "  alinea \"Oder Holz.\"\n"},
    /* Headings right above numbers that stand alone; a group keeps its own, and
     * "Short title" is no title. */
    {"---\nlanguage: en\n---\n# Lamp Act\n\n## Part 1 — Oil\n\n### Selling\n\n"
     "#### Sale of oil\n\n##### 1\n\n- (1) Oil is sold.\n\n#### Price\n\n##### "
     "2\n"
     "\nIt is dear.\n\n### Tail\n\n##### 3\n\nWax is sold.\n\n#### Short "
     "title\n\n"
     "##### 4\n\nThis is the Lamp Act.\n",
     "part [Part 1] <Oil>\n"
     " group <Selling>\n"
     "  section [1] <Sale of oil>\n"
     "   subsection [(1)] \"Oil is sold.\"\n"
     "  section [2] <Price> \"It is dear.\"\n"
     " section [3] <Tail> \"Wax is sold.\"\n"
     " section [4] <Short title> \"This is the Lamp Act.\"\n"},
    /* A heading above the first number alone is a group's. */
    {"---\nlanguage: en\n---\n# Lamp Act\n\n### Selling\n\n#### 1\n\nOil.\n\n"
     "#### 2\n\nWax.\n\n#### 3\n\nGas.\n",
     "group <Selling>\n"
     " section [1] \"Oil.\"\n"
     " section [2] \"Wax.\"\n"
     " section [3] \"Gas.\"\n"},
    /* Lines right below each other; the first sentence of each is its heading.
     */
    {"---\nidioma: es\nlanguage: es\ntitulo: \"Ley\"\n---\nSea ley para toda "
     "la villa y para cuantos en ella compren, vendan, guarden o quemen "
     "aceite, cera y lo que de ambas cosas se haga:\nART. "
     "1°.-- Aceite. "
     "Arde.\nART. 2°.-- Cera. La cera se funde al sol:\na) de dia;\nb) de "
     "noche.\n"
     "ART. 3.-- Luz. Es clara.\n",
     "article [ART. 1°.] <Aceite.> \"Arde.\"\n"
     "article [ART. 2°.] <Cera.> \"La cera se funde al sol:\"\n"
     " paragraph [a)] \"de dia;\"\n"
     " paragraph [b)] \"de noche.\"\n"
     "article [ART. 3.] <Luz.> \"Es clara.\"\n"},
    /* Text in the headings of provisions, or its heading in the text. */
    {"---\nlanguage: es\n---\n# Ley\n\n##### ARTICULO 1º — Incorpórase el "
     "siguiente:\n\n"
     "##### Artículo 5: Será reprimido con prisión quien encienda una lámpara, "
     "la apague sin permiso, la venda en la plaza, la lleve de noche por el "
     "puente, o deje que otro la lleve, la venda, la apague o la encienda sin "
     "haber pedido permiso al guarda.\n\nY más.\n",
     "article [ARTICULO 1º] \"Incorpórase el siguiente:\"\n"
     "article [Artículo 5:] \"Será reprimido con prisión quien encienda una "
     "lámpara, la apague sin permiso, la venda en la plaza, la lleve de noche "
     "por el puente, o deje que otro la lleve, la venda, la apague o la "
     "encienda sin haber pedido permiso al guarda.\"\n"
     " alinea \"Y más.\"\n"},
    {"---\nlanguage: es\n---\n# Ley\n\n### CAPÍTULO I\n\n**De las "
     "lámparas**\n\n"
     "##### Artículo 1\n\n(Luz de aceite).- Arde.\n\n##### Artículo 2\n\n"
     "(1) Arde.\n\n##### Artículo 3\n\n(No arde). Es cera.\n",
     "chapter [CAPÍTULO I] <De las lámparas>\n"
     " article [Artículo 1] <Luz de aceite> \"Arde.\"\n"
     " article [Artículo 2]\n"
     "  subsection [(1)] \"Arde.\"\n"
     " article [Artículo 3] <No arde> \"Es cera.\"\n"},
    /* A bold line heads the provision above it; list marks before numbers. */
    {"---\nlanguage: de\n---\n# Gesetz\n\n##### § 1 [^7]\n\n**Lampen**\n\n1) "
     "Wer sie\n\n"
     "- 1. zündet,\n\n- 2. löscht,\n\n- c) oder trägt\n\n2) Ende.\n\n##### § "
     "2\n\n"
     "**Öl**\n\nÖl brennt.\n\n- es raucht\n",
     "section [§ 1] <Lampen>\n"
     " paragraph [1)] \"Wer sie\"\n"
     "  subparagraph [1.] \"zündet,\"\n"
     "  subparagraph [2.] \"löscht,\"\n"
     "   point [c)] \"oder trägt\"\n"
     " paragraph [2)] \"Ende.\"\n"
     "section [§ 2] <Öl> \"Öl brennt.\"\n"
     " paragraph [-] \"es raucht\"\n"},
    /* A schedule without a number has a heading all the same. */
    {"---\nlanguage: es\n---\n# Ley de aceites\n\n### Artículo 1. Cera\n\nArde."
     "\n\n### ANEXO. Definiciones\n\nAceite: lo que arde.\n",
     "article [Artículo 1.] <Cera> \"Arde.\"\n"
     "schedule [ANEXO.] <Definiciones> \"Aceite: lo que arde.\"\n"},
    /* A remark that opens a provision is about all of it, */
    {"---\nlanguage: en\n---\n# A\n\n## 1 Oil\n\n[Not yet in force]\n\nOil "
     "burns.\n\nSo does wax.\n\n## 2 Wax\n\n(Not in force: order 5.)\n\n(1) It "
     "burns.\n\n(2) It drips.\n",
     "section!pending [1] <Oil> \"[Not yet in force]\"\n"
     " alinea!pending \"Oil burns.\"\n"
     " alinea!pending \"So does wax.\"\n"
     "section!pending [2] <Wax> \"(Not in force: order 5.)\"\n"
     " subsection!pending [(1)] \"It burns.\"\n"
     " subsection!pending [(2)] \"It drips.\"\n"},
    /* and one that ends it, unless it may be about the last paragraph alone. */
    {"---\nlanguage: en\n---\n# A\n\n## 1 Oil\n\nOil burns.\n\n[Suspended by "
     "judgment 5]\n\n## 2 Wax\n\n(1) It burns.\n\n(2) It drips.\n\n## 3 Fat\n\n"
     "(1) [Not yet in force]\n\n(2) It drips.\n",
     "section!suspended [1] <Oil> \"Oil burns.\"\n"
     " alinea!suspended \"[Suspended by judgment 5]\"\n"
     "section [2] <Wax>\n"
     " subsection [(1)] \"It burns.\"\n"
     " subsection [(2)] \"It drips.\"\n"
     "section [3] <Fat>\n"
     " subsection!pending [(1)] \"[Not yet in force]\"\n"
     " subsection [(2)] \"It drips.\"\n"},
    /* Words that speak of the time of something else, and what is repealed. */
    {"---\nlanguage: en\n---\n# A\n\n## 1 Oil\n\nOil [not yet in use] "
     "burns.\n\n"
     "So does wax.\n\n## 2 Wax\n\n[Repealed]\n\nFat burns, too.\n",
     "section [1] <Oil> \"Oil [not yet in use] burns.\"\n"
     " alinea \"So does wax.\"\n"
     "section [2] <Wax> \"[Repealed]\"\n"
     " alinea \"Fat burns, too.\"\n"},
    /* No "#" at all: bold numbers, bold headings beside them, bold groups. */
    {"**LAMPS ACT**\n\n**PART II OFFENCES**\n\n**3. Harmful light**\n\nWho "
     "lights the lamp of another commits an offence.\n\n**4.** **Oil.** (1) "
     "Who "
     "pours oil pays.\n\n**Part III Powers of "
     "search**\n\n**5A.** A judge may have a lamp searched for stolen oil.\n",
     "part [PART II] <OFFENCES>\n"
     " section [3.] <Harmful light> \"Who lights the lamp of another commits "
     "an "
     "offence.\"\n"
     " section [4.] <Oil.>\n"
     "  subsection [(1)] \"Who pours oil pays.\"\n"
     "part [Part III] <Powers of search>\n"
     " section [5A.] \"A judge may have a lamp searched for stolen oil.\"\n"},
    /* No law at all. */
    {"# Notes\n\nJust a line.\n\n[^1]: Foot.\n", "alinea \"x\"\n"},
};

START_TEST(trees) {
  const char *tree = tree_of(law(cases[_i].text));
  if (strstr(cases[_i].text, "[^1]") != NULL) /* whatever it is, it is there */
    ck_assert(strstr(tree, "Foot.") != NULL);
  else
    ck_assert_str_eq(tree, cases[_i].tree);
}
END_TEST

START_TEST(repeated_numbers) {
  lac_statute *st = law(
      "---\nlanguage: fr\n---\n# C\n\n## Article 1\n\nA.\n\n## Article 1\n\n"
      "B.\n");
  lac_eid_assign(st);
  expect_str(st->root->first->eid, "art_1");
  expect_str(st->root->last->eid, "art_1_2");
  ck_assert_int_eq(st->root->last->state, LAC_LIVE);
}
END_TEST

START_TEST(long_line) {
  size_t n = LAC_MAX_LINE + 10;
  char *p = lac_alloc(arena, n);
  memset(p, 'x', n);
  memcpy(p, "# A\n\n", 5);
  lac_statute *st;
  ck_assert_int_eq(try_reading(&lac_reader_markdown, (lac_str){p, n}, &st),
                   LAC_ELIMIT);
  ck_assert_str_eq(lac_str_dup(arena, lac_str_sub(lac_str_of(said), 0, 4)),
                   "3:1 ");
}
END_TEST

static const struct {
  const char *head;
  int least, most;
} bids[] = {
    {"---\ntitle: x\n---\n", 80, 100},
    {"# T\n\n## 1 x\n", 60, 100},
    {"**1. Oil.** Burns.\n\n**Art. 2** Wax\n", 40, 60},
    {"**Oil** burns.\n\n**Wax**, too.\n", 0, 0},
    {"Plain words.\n", 0, 0},
    {"<xml/>", 0, 0},
    {"{\"a\": 1}", 0, 0},
    {"", 0, 0},
};

START_TEST(bidding) {
  int bid = lac_reader_markdown.bid(lac_str_of(bids[_i].head));
  ck_assert_int_ge(bid, bids[_i].least);
  ck_assert_int_le(bid, bids[_i].most);
}
END_TEST

int main(void) {
  TCase *tc = tcase_create("read_markdown");
  tcase_add_test(tc, front_matter);
  tcase_add_loop_test(tc, trees, 0, (int)(sizeof cases / sizeof *cases));
  tcase_add_test(tc, repeated_numbers);
  tcase_add_test(tc, long_line);
  tcase_add_loop_test(tc, bidding, 0, (int)(sizeof bids / sizeof *bids));
  return run_cases(tc, "read_markdown");
}
