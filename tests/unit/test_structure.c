/* SPDX-License-Identifier: Apache-2.0
 *
 * What statutes in one language or another look like, by the rules' own
 * language.lex: a tree for each, and the language found without being told.
 */
#include "eid.h"
#include "reading.h"

extern const lac_reader lac_reader_markdown;

static const struct {
  const char *tag;
  const char *text;
  const char *tree;
} laws[] = {
    {"en",
     "# Lamp Decree\n\n## Article (1) Words\n\nThe oil is of the kind that is "
     "used in the lamps of the city.\n\n## Article (2)\n\nThe wax is that of "
     "the bees.\n",
     "article [Article (1)] <Words> \"The oil is of the kind that is used in "
     "the lamps of the city.\"\n"
     "article [Article (2)] \"The wax is that of the bees.\"\n"},
    {"es",
     "# Ley de faros\n\n## LIBRO I. De la luz\n\n### TÍTULO PRELIMINAR. De los "
     "faros\n\n#### CAPÍTULO II. Del aceite\n\n##### Sección 1.ª De la "
     "mecha\n\n"
     "###### Artículo 197 bis. Objeto\n\n1. El que encienda un faro sin la "
     "licencia que se exige en esta ley será sancionado:\n\na) con una multa; "
     "o\n\nb) con la pérdida del faro.\n\n2. No se apagará la luz.\n\n"
     "###### Artículo tercero. Cierre\n\nEl faro se cierra.\n\n"
     "###### Artículo 5 (Derogado)\n\n"
     "###### Disposición adicional única. Plazo\n\nLa ley rige por un año.\n\n"
     "###### Disposición final segunda\n\nNada más.\n",
     "book [LIBRO I.] <De la luz>\n"
     " title [TÍTULO PRELIMINAR.] <De los faros>\n"
     "  chapter [CAPÍTULO II.] <Del aceite>\n"
     "   division [Sección 1.ª] <De la mecha>\n"
     "    article [Artículo 197 bis.] <Objeto>\n"
     "     paragraph [1.] \"El que encienda un faro sin la licencia que se "
     "exige "
     "en esta ley será sancionado:\"\n"
     "      subparagraph [a)] \"con una multa; o\"\n"
     "      subparagraph [b)] \"con la pérdida del faro.\"\n"
     "     paragraph [2.] \"No se apagará la luz.\"\n"
     "    article [Artículo tercero.] <Cierre> \"El faro se cierra.\"\n"
     "    article!repealed [Artículo 5] <(Derogado)>\n"
     "    article [Disposición adicional única.] <Plazo> \"La ley rige por un "
     "año.\"\n"
     "    article [Disposición final segunda] \"Nada más.\"\n"},
    {"nb",
     "# Lov om fyr\n\n## Første del. Lyset\n\n### Kapittel 2 a. Olje\n\n"
     "#### Avsnitt I. Veken\n\n##### § 12 a. Tenning\n\nDen som tenner et fyr "
     "uten løyve etter denne loven, straffes med bot. Det gjelder ikke ved "
     "havsnød.\n\nForsøk straffes ikke.\n\n##### § 13. (Opphevet)\n\n"
     "##### § 1-14 Slokking\n\nDet er forbudt å slokke lyset:\n\na) om natten, "
     "eller\n\nb) i tåke.\n",
     "part [Første del.] <Lyset>\n"
     " chapter [Kapittel 2 a.] <Olje>\n"
     "  division [Avsnitt I.] <Veken>\n"
     "   section [§ 12 a.] <Tenning> \"Den som tenner et fyr uten løyve etter "
     "denne loven, straffes "
     "med bot. Det gjelder ikke ved havsnød.\"\n"
     "    alinea \"Forsøk straffes ikke.\"\n"
     "   section!repealed [§ 13.] <(Opphevet)>\n"
     "   section [§ 1-14] <Slokking> \"Det er forbudt å slokke lyset:\"\n"
     "    paragraph [a)] \"om natten, eller\"\n"
     "    paragraph [b)] \"i tåke.\"\n"},
};

START_TEST(trees) {
  const lac_language *found =
      lac_languages_detect(languages, lac_str_of(laws[_i].text));
  ck_assert_msg(found != NULL, "no language for %s", laws[_i].tag);
  ck_assert_str_eq(lac_language_tag(found), laws[_i].tag);
  lac_statute *st = reading(&lac_reader_markdown, laws[_i].text, "");
  expect_str(lac_str_of(tree_of(st)), laws[_i].tree);
}
END_TEST

/* Norwegian goes by three tags. */
START_TEST(tags) {
  static const char *const names[] = {"nb", "no", "nn", "NO", "nb-NO", "no_NO"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const lac_language *l = lac_languages_find(languages, lac_str_of(names[i]));
    ck_assert_msg(l != NULL, "%s", names[i]);
    ck_assert_str_eq(lac_language_tag(l), "nb");
  }
  ck_assert_ptr_null(lac_languages_find(languages, LAC_STR("n")));
  ck_assert_ptr_null(lac_languages_find(languages, LAC_STR("non")));
}
END_TEST

int main(void) {
  TCase *tc = tcase_create("structure");
  tcase_add_loop_test(tc, trees, 0, (int)(sizeof laws / sizeof *laws));
  tcase_add_test(tc, tags);
  return run_cases(tc, "structure");
}
