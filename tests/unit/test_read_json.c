/* SPDX-License-Identifier: Apache-2.0 */
#include "reading.h"

extern const lac_reader lac_reader_json;

static lac_statute *law(const char *text) {
  return reading(&lac_reader_json, text, "\\&");
}

/* The first node whose number is num. */
static const lac_node *numbered(const lac_statute *st, const char *num) {
  const lac_node *n = st->root;
  while (n != NULL && !lac_str_eq(n->num, lac_str_of(num)))
    n = lac_node_walk(st->root, n);
  ck_assert_msg(n != NULL, "no node %s", num);
  return n;
}

static const char flat[] =
    "{\n \"id\": \"lamp-act\", \"title\": \"Lamp Act\", \"short_name\": \"LA\","
    "\n \"status\": \"partially_suspended\", \"description\": \"About lamps\","
    "\n \"definitions\": [{\"term\": \"lamp\", \"definition\": \"A light\"}],"
    "\n \"provisions\": ["
    "\n  {\"chapter\": \"PART 1 - LAMPS\", \"section\": \"1\", \"title\":"
    " \"Lighting\", \"content\": \"1. \xe2\x80\x94(1) No person shall \xe2\x80"
    "\x94 (a) light a lamp; or (b) sell one. (2) A sale is a trade.\"},"
    "\n  {\"content\": \"Section 2. Oil. - Oil burns. [3/1999]\", \"title\":"
    " \"Oil\", \"chapter\": \"PART 1 - LAMPS\", \"section\": 2},"
    "\n  {\"chapter\": \"Part II\", \"section\": \"3\", \"title\": \"Gas\","
    " \"content\": \"[Repealed]\"},"
    "\n  {\"chapter\": \"Tail\", \"section\": \"4\", \"title\": \"Wax\","
    " \"content\": \"Article 4. Waxworks are shown.\"},"
    "\n  {\"chapter\": \"Tail\", \"section\": \"5\", \"title\": \"Soot\","
    " \"content\": \"5. Soot (1) Soot is black. (2) It falls.\"},"
    "\n  {\"chapter\": \"Tail\", \"section\": \"6\", \"title\": \"Old oil\","
    " \"content\": \"6. Old oil Such oil smokes.\"},"
    "\n  {\"chapter\": \"Tail\", \"section\": \"7\", \"title\": \"Oil\","
    " \"content\": \"7. Oil Lamps burn.\"}"
    "\n ]\n}\n";

START_TEST(flat_list) {
  lac_statute *st = law(flat);
  expect_str(st->title, "Lamp Act");
  expect_str(st->short_title, "LA");
  expect_str(st->status, "partially_suspended");
  expect_str(st->identifier, "lamp-act");
  ck_assert_str_eq(tree_of(st),
                   "part [PART 1] <LAMPS>\n"
                   " section [1] <Lighting>\n"
                   "  subsection [(1)] \"No person shall \xe2\x80\x94\"\n"
                   "   paragraph [(a)] \"light a lamp; or\"\n"
                   "   paragraph [(b)] \"sell one.\"\n"
                   "  subsection [(2)] \"A sale is a trade.\"\n"
                   " section [2] <Oil> \"Oil burns. [3/1999]\"\n"
                   "part [Part II]\n"
                   " section!repealed [3] <Gas> \"[Repealed]\"\n"
                   "group <Tail>\n"
                   " article [4] <Wax> \"Waxworks are shown.\"\n"
                   " section [5] <Soot>\n"
                   "  subsection [(1)] \"Soot is black.\"\n"
                   "  subsection [(2)] \"It falls.\"\n"
                   " section [6] <Old oil> \"Such oil smokes.\"\n"
                   " section [7] <Oil> \"Oil Lamps burn.\"\n"
                   "note!note \"About lamps\"\n");
}
END_TEST

/* Lines broken where the paper ended are one sentence; a list opens after a
 * mark, and a number in brackets that begins a line is a citation. */
START_TEST(wrapped_lines) {
  lac_statute *st = law(
      "{\"provisions\": [{\"section\": \"3\", \"title\": \"Oil\", "
      "\"content\": \"(1) Whoever sells oil to the keeper of a lamp, or buys "
      "it "
      "from\\nhim without the leave of the guild and of the warden of\\nthe "
      "harbour, contrary to paragraph (c) of subsection\\n(2) of section 5, "
      "shall pay for\\u2014\\n(a)   the "
      "oil; and\\n(b)   the lamp.\\n(2) A lamp is a light.\"}]}");
  ck_assert_str_eq(
      tree_of(st),
      "section [3] <Oil>\n"
      " subsection [(1)] \"Whoever sells oil to the keeper of a lamp, or buys "
      "it "
      "from him without the leave of the guild and of the warden of the "
      "harbour, contrary to paragraph (c) of subsection (2) of section 5, "
      "shall pay for\xe2\x80\x94\"\n"
      "  paragraph [(a)] \"the oil; and\"\n"
      "  paragraph [(b)] \"the lamp.\"\n"
      " subsection [(2)] \"A lamp is a light.\"\n");
}
END_TEST

START_TEST(two_lists) {
  lac_statute *st = law(
      "{\"provisions\": [{\"section_number\": \"\xc2\xa7 5\", \"title\": "
      "\"Wicks\", \"text\": \"(a) A wick is cut.\\n\\n(b) A wick is lit.\"}],"
      "\"documents\": [{\"title\": \"Lamps\", \"identifier\": \"7 LC\","
      " \"short_name\": \"Title 7\", \"status\": \"in_force\"}]}");
  expect_str(st->title, "Lamps");
  expect_str(st->short_title, "Title 7");
  expect_str(st->identifier, "7 LC");
  expect_str(st->status, "in_force");
  ck_assert_str_eq(tree_of(st),
                   "section [\xc2\xa7 5] <Wicks>\n"
                   " paragraph [(a)] \"A wick is cut.\"\n"
                   " paragraph [(b)] \"A wick is lit.\"\n");
}
END_TEST

START_TEST(nested_lists) {
  lac_statute *st = law(
      "{\"title\": \"Code des lampes\", \"etat\": \"VIGUEUR\", \"articles\": "
      "[], \"sections\": [{\"sections\": [{\"articles\": [{\"num\": \"L1\","
      " \"texte\": \"La lampe br\\u00fble.\", \"etat\": \"VIGUEUR\", \"nota\": "
      "\"Vu.\", \"articleVersions\": [{\"etat\": \"MODIFIE\"}]},"
      "{\"texte\": \"Rien.\", \"num\": \"L2\", \"etat\": \"ABROGE\"}],"
      "\"title\": \"Chapitre Ier : Du feu\"}],"
      "\"title\": \"LIVRE II\"}]}");
  expect_str(st->title, "Code des lampes");
  ck_assert_str_eq(tree_of(st),
                   "book [LIVRE II]\n"
                   " chapter [Chapitre Ier] <Du feu>\n"
                   "  article [L1] \"La lampe br\xc3\xbble.\"\n"
                   "   note!note \"Vu.\"\n"
                   "  article!repealed [L2] \"Rien.\"\n");
}
END_TEST

START_TEST(paragraphs_in_an_array) {
  ck_assert_str_eq(
      tree_of(law("[{\"section\": \"1\", \"text\": [\"First \\\"one\\\".\","
                  " \"(a) second;\", \"(b) third.\"]}]")),
      "section [1] \"First \"one\".\"\n"
      " paragraph [(a)] \"second;\"\n"
      " paragraph [(b)] \"third.\"\n");
}
END_TEST

START_TEST(escapes) {
  lac_statute *st = law(
      "[{\"num\": \"9\", \"text\": \"A \\u00a7 \\ud83d\\udd25 \\ud83d \\t\\/ "
      "&#8220;x&#8221; &amp; &x; R&D \\u0000.\"}]");
  expect_str(numbered(st, "9")->text,
             "A \xc2\xa7 \xf0\x9f\x94\xa5 \xef\xbf\xbd \t/ \xe2\x80\x9cx"
             "\xe2\x80\x9d & &x; R&D \xef\xbf\xbd.");
}
END_TEST

/* In a section that is one line of escapes, what comes after them still has
 * its own column. */
START_TEST(places_after_escapes) {
  const char *text =
      "[{\"section\": \"1\", \"content\": \"(1) The \\\"lamp\\\" is \\u201clit"
      "\\u201d.\\n(2) Put the \\\"lamp\\\" OUT.\"}]";
  lac_statute *st = law(text);
  const lac_node *n = numbered(st, "(2)");
  expect_str(n->text, "Put the \"lamp\" OUT.");
  size_t at = lac_str_find(n->text, LAC_STR("OUT"));
  ck_assert_uint_eq(lac_node_offset(n, at),
                    (size_t)(strstr(text, "OUT") - text));
  at = lac_str_find(n->text, LAC_STR("lamp"));
  ck_assert_uint_eq(lac_node_offset(n, at),
                    (size_t)(strstr(text, "lamp\\\" OUT") - text));
  ck_assert_uint_eq(n->offset, (size_t)(strstr(text, "(2)") - text));
}
END_TEST

/* Titles that are numbers alone give way to the sentence that heads the text,
 * where nearly all texts have one; offsets go with what is left. */
START_TEST(headings_in_texts) {
  const char *text =
      "{\"title\": \"Ley\", \"provisions\": [{\"section\": \"1\", \"title\": "
      "\"Artículo 1\", \"content\": \"Artículo 1º.- De la luz. La luz arde.\"},"
      "{\"section\": \"2 QUÁTER\", \"title\": \"Artículo 2 QUÁTER\", "
      "\"content\": \"Artículo 2 quáter.- Aceite. Arde:\\na) de noche.\"},"
      "{\"section\": \"3\", \"title\": \"Artículo 3\", \"content\": "
      "\"Artículo 3°.- Cera. Se \\\"funde\\\".\"},"
      "{\"section\": \"4\", \"title\": \"Artículo 4\", \"content\": "
      "\"Artículo 4.- Nada arde aquí.\"}]}";
  lac_statute *st = law(text);
  ck_assert_str_eq(tree_of(st),
                   "article [1] <De la luz.> \"La luz arde.\"\n"
                   "article [2 QUÁTER] <Aceite.> \"Arde:\"\n"
                   " paragraph [a)] \"de noche.\"\n"
                   "article [3] <Cera.> \"Se \"funde\".\"\n"
                   "article [4] <Artículo 4> \"Nada arde aquí.\"\n");
  const lac_node *n = numbered(st, "3");
  ck_assert_uint_eq(lac_node_offset(n, lac_str_find(n->text, LAC_STR("Se"))),
                    (size_t)(strstr(text, "Se ") - text));
  ck_assert_uint_eq(lac_node_offset(n, lac_str_find(n->text, LAC_STR("funde"))),
                    (size_t)(strstr(text, "funde") - text));
}
END_TEST

/* Where few texts begin with a short sentence, it is law. */
START_TEST(no_headings_in_texts) {
  lac_statute *st = law(
      "{\"title\": \"Ley\", \"provisions\": [{\"section\": \"1\", \"title\": "
      "\"Artículo 1\", \"content\": \"Artículo 1.- La luz arde. Mucho.\"},"
      "{\"section\": \"2\", \"title\": \"Artículo 2\", \"content\": "
      "\"Artículo 2.- El aceite arde de noche y de día\"},"
      "{\"section\": \"3\", \"title\": \"Artículo 3\", \"content\": "
      "\"Artículo 3.- La cera se funde en verano\"}]}");
  ck_assert_str_eq(
      tree_of(st),
      "article [1] <Artículo 1> \"La luz arde. Mucho.\"\n"
      "article [2] <Artículo 2> \"El aceite arde de noche y de día\"\n"
      "article [3] <Artículo 3> \"La cera se funde en verano\"\n");
}
END_TEST

START_TEST(quoted_notes) {
  lac_statute *st = law(
      "[{\"section\": \"\xc2\xa7 40\", \"title\": \"Oil\", \"text\": \"A.\"},"
      "{\"section\": \"\xc2\xa7 2\", \"title\": \"Section 2\", \"text\": "
      "\"B.\"},"
      "{\"section\": \"\xc2\xa7 3\", \"title\": \"AIMS.\", \"text\": "
      "\"\xe2\x80\x9c"
      "C.\"},"
      "{\"section\": \"\xc2\xa7 900\", \"title\": \"AIMS.\", \"text\": "
      "\"\xe2\x80\x9c"
      "D.\"},"
      "{\"section\": \"\xc2\xa7 41\", \"title\": \"Gas\", \"text\": "
      "\"E.\"},"
      "{\"section\": \"\xc2\xa7 42\", \"title\": \"Section 42\", "
      "\"text\": \"F.\"}]");
  ck_assert_int_eq(numbered(st, "\xc2\xa7 40")->state, LAC_LIVE);
  ck_assert_int_eq(numbered(st, "\xc2\xa7 2")->state, LAC_NOTED);
  ck_assert_int_eq(numbered(st, "\xc2\xa7 3")->state, LAC_NOTED);
  ck_assert_int_eq(numbered(st, "\xc2\xa7 900")->state, LAC_NOTED);
  ck_assert_int_eq(numbered(st, "\xc2\xa7 41")->state, LAC_LIVE);
  ck_assert_int_eq(numbered(st, "\xc2\xa7 42")->state, LAC_LIVE);
}
END_TEST

static const struct {
  const char *status;
  lac_state state;
} words[] = {{"repealed", LAC_REPEALED},        {"in_force", LAC_LIVE},
             {"ABROGE", LAC_REPEALED},          {"VIGUEUR_DIFF", LAC_PENDING},
             {"not_in_force", LAC_PENDING},     {"suspended", LAC_SUSPENDED},
             {"partially_suspended", LAC_LIVE}, {"MODIFIE", LAC_REPLACED}};

START_TEST(statuses) {
  char *text = lac_str_dup(
      arena, lac_str_format(arena,
                            "[{\"num\": \"1\", \"text\": \"A lamp.\", "
                            "\"status\": \"%s\"}]",
                            words[_i].status));
  ck_assert_int_eq(numbered(law(text), "1")->state, words[_i].state);
}
END_TEST

static const struct {
  const char *text;
  const char *message;
} broken[] = {
    {"{\"provisions\": [{\"section\": \"1\", \"content\": \"A", "1:47 "},
    {"{\"provisions\":\n [{\"section\" \"1\"}]}", "2:"},
    {"{\"provisions\": [{\"section\": \"1\", \"content\": \"A\"}]} x", "1:"},
    {"{\"provisions\": []}", "no provisions found"},
    {"{\"a\": 1}", "no provisions found"},
    {"{\"content\": \"A\"}", "no provisions found"},
    {"[\"a\", \"b\"]", "no provisions found"},
    {"[[[\"text\"]], {\"text\": 5}]", "no provisions found"},
    {"\"text\"", "no provisions found"},
};

START_TEST(refusals) {
  lac_statute *st;
  ck_assert_int_eq(
      try_reading(&lac_reader_json, lac_str_of(broken[_i].text), &st),
      LAC_EINPUT);
  ck_assert_msg(strstr(said, broken[_i].message) != NULL, "%s", said);
  ck_assert_uint_eq(diag.errors, 1);
}
END_TEST

START_TEST(nesting) {
  lac_statute *st;
  lac_buf b;
  lac_buf_init(&b, arena);
  for (int i = 0; i < 100000; i++)
    lac_buf_add(&b, i % 2 == 0 ? LAC_STR("[") : LAC_STR("{\"sections\":"));
  ck_assert_int_eq(try_reading(&lac_reader_json, lac_buf_str(&b), &st),
                   LAC_ELIMIT);
  ck_assert_msg(strstr(said, "LAC_MAX_NESTING") != NULL, "%s", said);
}
END_TEST

/* As deep as may be, all of it is kept. */
START_TEST(deep_groups) {
  lac_buf b;
  lac_buf_init(&b, arena);
  int depth = LAC_MAX_NESTING / 2 - 1;
  for (int i = 0; i < depth; i++)
    lac_buf_add(&b, LAC_STR("{\"title\": \"G\", \"sections\": ["));
  lac_buf_add(&b, LAC_STR("{\"num\": \"1\", \"text\": \"A lamp.\"}"));
  for (int i = 0; i < depth; i++) lac_buf_add(&b, LAC_STR("]}"));
  lac_statute *st = law(lac_str_dup(arena, lac_buf_str(&b)));
  expect_str(numbered(st, "1")->text, "A lamp.");
}
END_TEST

START_TEST(bids) {
  ck_assert_int_eq(lac_reader_json.bid(lac_str_of(flat)), 80);
  ck_assert_int_eq(lac_reader_json.bid(LAC_STR(" [ {\"article\": ")), 30);
  ck_assert_int_eq(lac_reader_json.bid(LAC_STR("{\"a\": 1}")), 30);
  ck_assert_int_eq(lac_reader_json.bid(LAC_STR("[Link](x) \"sections\"")), 0);
  ck_assert_int_eq(lac_reader_json.bid(LAC_STR("# \"provisions\"")), 0);
}
END_TEST

int main(void) {
  TCase *tc = tcase_create("read_json");
  tcase_add_test(tc, flat_list);
  tcase_add_test(tc, wrapped_lines);
  tcase_add_test(tc, two_lists);
  tcase_add_test(tc, nested_lists);
  tcase_add_test(tc, paragraphs_in_an_array);
  tcase_add_test(tc, escapes);
  tcase_add_test(tc, places_after_escapes);
  tcase_add_test(tc, headings_in_texts);
  tcase_add_test(tc, no_headings_in_texts);
  tcase_add_test(tc, quoted_notes);
  tcase_add_loop_test(tc, statuses, 0, sizeof words / sizeof *words);
  tcase_add_loop_test(tc, refusals, 0, sizeof broken / sizeof *broken);
  tcase_add_test(tc, nesting);
  tcase_add_test(tc, deep_groups);
  tcase_add_test(tc, bids);
  return run_cases(tc, "read_json");
}
