/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests of what stands above the readers: a small rule base about opening
 * lamp boxes, written to a fresh directory, and jurisdictions of laws given as
 * strings. The schema is that of the real rules.
 */
#ifndef RULEBASE_H
#define RULEBASE_H

#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine.h"

static char base_dir[64];
static lac_diag base_diag;
static char base_said[16384]; /* all messages, a line each */

static const char base_language[] =
    "language en\nname English\nstemmer english\n"
    "label part part\nlabel chapter chapter\nlabel schedule schedule annex\n"
    "label section section sec § s\nlabel article article art\n"
    "function the of and to in a or by for be is that an any who with not\n"
    "abbreviation s ss no art etc\nelision l'\nand and\nor or\n"
    "repealed repealed | [repealed\nsuspended suspended | [suspended\n"
    "treaty each party shall\n"
    "quoted is amended | is inserted\n"
    "cite section | sections | s. | ss. | § | §§\n"
    "inner subsection | subsections | paragraph | paragraphs\n"
    "range to | –\nlisting and | or | ,\n"
    "own of this act\nforeign of the | of act\n"
    "whole this act\nwithin this part\nhere this section\n"
    "definitions interpretation\nordinal january\n";

static const char base_lexicon[] =
    "concept opens\n  | open\n  + He [opens] it.\n  - He sees it.\n"
    "concept shuts\n  | shut\n  + He [shuts] it.\n  - He sees it.\n"
    "concept lamp-box\n  | lamp box\n  + A [lamp box] is red.\n  - A lamp.\n"
    "concept penalty\n  | liable to imprisonment\n"
    "  + He is [liable to imprisonment].\n  - He is liable to a fine.\n"
    "concept knowingly\n  | knowingly\n  + [Knowingly].\n  - Unknown.\n"
    "concept without-right\n  | without right\n"
    "  + He, [without right], goes.\n  - He is right.\n"
    "concept breaking-a-lock\n  | by breaking [0-1] lock\n"
    "  + He goes in [by breaking a lock].\n  - The lock.\n"
    "concept golden\n  | golden\n  + A [golden] cup.\n  - Gold is dear.\n"
    "concept age\n  | under # year\n  + [under 16 years]\n  - under age\n"
    "concept clause-part\n  | offence under this part\n"
    "  + An [offence under this Part].\n  - An offence.\n"
    "concept clause-work\n  | offence under this act\n"
    "  + An [offence under this Act].\n  - An offence.\n"
    "concept intent-by-default\n  | only intentional act\n"
    "  + [Only intentional acts] count.\n  - Acts count.\n"
    "concept title-penal\n  | (crime|penal)\n  + [Crimes] Act\n  - An Act\n"
    "concept defines\n  | lantern mean\n  + [lantern means]\n  - lantern\n"
    "concept lantern\n  | lantern\n  + [lantern]\n  - lamp\n"
    "concept short-title\n  | act is cited as\n"
    "  + This [Act is cited as] this.\n  - This Act is cited.\n"
    "concept long-title\n  | act to make\n"
    "  + An [Act to make] it.\n  - It is an act.\n"
    "concept applies\n  | apply\n  + It [applies].\n  - It is.\n";

/* A language with words that no rule of "en" has. */
static const char base_other[] =
    "language de\nname German\nstemmer german\nlabel section § paragraph\n"
    "function der die das und\n";

static const char base_kinds[] =
    "<kinds><kind id='penal' title='penal law'>"
    "<find><concept>title-penal</concept></find>"
    "<content concept='penalty' percent='50' min='3'/></kind>"
    "<kind id='harbour' title='harbours'>"
    "<content concept='applies' percent='50' min='2' always='yes'/></kind>"
    "</kinds>";

static const char base_facts[] =
    "<facts><fact id='intent' title='only intentional acts' works='penal'>"
    "<find><concept>intent-by-default</concept></find></fact></facts>";

static const char base_instrument[] =
    "<instrument id='lamps' title='Lamp Convention' version='1'>"
    "<cell id='1' article='1' title='Opening'/>"
    "<cell id='2' article='2' title='Minors'/>"
    "<cell id='3' article='3' title='Never elsewhere'/>"
    "<cell id='4' article='4' title='Definition'/>"
    "<cell id='5' article='5' title='No rules'/></instrument>";

#define BASE_CASES                                               \
  "<case lang='en' status='covered'>He opens a lamp box.</case>" \
  "<case lang='en' status='none'>He sees it.</case>"

static const char base_articles[] =
    "<article number='1' title='All'>"
    "<requirement id='1' works='penal' elsewhere='partial'><asks>Q?</asks>"
    "<element id='opening' role='core' title='opens'>"
    "<find><near within='4' of='opens lamp-box'/></find></element>"
    "<element id='shutting' role='decisive' title='shuts'>"
    "<find><concept>shuts</concept></find>"
    "<remedy><note>Say shut.</note></remedy></element>"
    "<element id='sanction' role='decisive' each='yes' title='penalty'>"
    "<find scope='clause'><concept>penalty</concept></find></element>"
    "<element id='intent' role='delimiting' title='intent' fact='intent'>"
    "<find><concept>knowingly</concept></find></element>"
    "<element id='right' role='delimiting' title='without right'>"
    "<find><concept>without-right</concept></find></element>"
    "<element id='gilt' role='noted' title='lantern'>"
    "<find><concept>lantern</concept></find></element>"
    "<option id='lock' title='by breaking a lock'>"
    "<find><concept>breaking-a-lock</concept></find></option>"
    "<restriction id='golden' title='golden boxes only'>"
    "<find><concept>golden</concept></find></restriction>" BASE_CASES
    "</requirement>"
    "<requirement id='2' works='penal' elsewhere='partial'><asks>Q?</asks>"
    "<element id='opening' role='core' title='opens'>"
    "<find><all of='opens lamp-box'/></find></element>"
    "<test id='age' title='age' scope='norm' concept='age' unit='years'"
    " pass='18-' option='16-17' fail='partial' "
    "unstated='overbroad'/>" BASE_CASES
    "</requirement>"
    "<requirement id='3' works='penal' elsewhere='never'><asks>Q?</asks>"
    "<element id='opening' role='core' title='opens'>"
    "<find><all of='opens lamp-box'/></find></element>" BASE_CASES
    "</requirement>"
    "<requirement id='4' works='penal harbour' companions='1'><asks>Q?</asks>"
    "<element id='opening' role='core' title='opens'>"
    "<find><all of='opens lantern'/></find></element>"
    "<element id='meaning' role='decisive' title='defined'>"
    "<find scope='linked' via='applies'><concept>defines</concept></find>"
    "</element>"
    "<case lang='en' status='partial'>He opens a lantern.</case>"
    "<case lang='en' status='none'>He sees it.</case>"
    "</requirement></article>";

/* Writes text to a file below base_dir; folders are made. */
static void base_put(const char *name, const char *text) {
  char path[256];
  snprintf(path, sizeof path, "%s/%s", base_dir, name);
  for (char *p = path + strlen(base_dir) + 1; (p = strchr(p, '/')) != NULL;
       p++) {
    *p = '\0';
    mkdir(path, 0777);
    *p = '/';
  }
  FILE *out = fopen(path, "w");
  ck_assert_msg(out != NULL, "cannot write %s", path);
  fputs(text, out);
  fclose(out);
}

static void base_keep(void *user, const lac_message *m) {
  (void)user;
  size_t used = strlen(base_said);
  const char *file = m->file == NULL ? "" : m->file;
  if (strncmp(file, base_dir, strlen(base_dir)) == 0)
    file += strlen(base_dir) + 1;
  snprintf(base_said + used, sizeof base_said - used, "%s:%zu:%zu: %s: %s\n",
           file, m->line, m->column, lac_severity_name(m->severity), m->text);
}

static const char *base_path(const char *name) {
  static char path[256];
  snprintf(path, sizeof path, "%s/%s", base_dir, name);
  return path;
}

static void base_setup(void) {
  strcpy(base_dir, "/tmp/lacuna-unit-XXXXXX");
  ck_assert_ptr_nonnull(mkdtemp(base_dir));
  base_diag = (lac_diag){.sink = base_keep};
  base_said[0] = '\0';
  base_put("rules/lexicon/en/language.lex", base_language);
  base_put("rules/lexicon/en/lamps.lex", base_lexicon);
  base_put("rules/lexicon/de/language.lex", base_other);
  base_put("rules/kinds.xml", base_kinds);
  base_put("rules/facts.xml", base_facts);
  base_put("rules/instruments/shared.xml", "<expressions/>");
  base_put("rules/instruments/lamps/instrument.xml", base_instrument);
  base_put("rules/instruments/lamps/article-1.xml", base_articles);
  const char *srcdir = getenv("srcdir");
  char target[4096], *real;
  snprintf(target, sizeof target, "%s/rules/schema",
           srcdir == NULL ? "." : srcdir);
  real = realpath(target, NULL);
  ck_assert_msg(real != NULL, "no %s", target);
  ck_assert_int_eq(symlink(real, base_path("rules/schema")), 0);
  free(real);
}

/* Adds lines to the language; to be called before the engine is made. */
static inline void base_language_add(const char *lines) {
  char language[sizeof base_language + 64];
  snprintf(language, sizeof language, "%s%s", base_language, lines);
  base_put("rules/lexicon/en/language.lex", language);
}

static void base_teardown(void) {
  char command[128];
  snprintf(command, sizeof command, "rm -rf '%s'", base_dir);
  ck_assert_int_eq(system(command), 0);
}

static inline lac_engine *base_engine(void) {
  lac_engine_options options = {.rules_dir = base_path("rules")};
  lac_engine *e = lac_engine_new(&options, &base_diag);
  ck_assert_msg(e != NULL, "the rule base does not load:\n%s", base_said);
  return e;
}

/* A survey of a law in English; everything in arena. */
static inline lac_survey *base_survey_of(lac_engine *engine, lac_arena *arena,
                                         const char *name, const char *title,
                                         const char *text, lac_work *work) {
  lac_source *source = LAC_NEW(arena, lac_source);
  lac_statute *st;
  lac_survey *s = NULL;
  lac_str bytes = lac_str_format(arena, "---\nlanguage: en\n---\n# %s\n\n%s\n",
                                 title, text);
  ck_assert_int_eq(lac_source_from(arena, name, bytes, source, &base_diag),
                   LAC_OK);
  ck_assert_int_eq(
      lac_reader_read(arena, source, lac_engine_rules(engine)->languages, &st,
                      &base_diag),
      LAC_OK);
  *work = (lac_work){.id = LAC_STR("t")};
  ck_assert_int_eq(lac_engine_survey(engine, arena, st, work, &s, &base_diag),
                   LAC_OK);
  ck_assert_msg(s != NULL, "not surveyed: %s", base_said);
  return s;
}

static inline lac_survey *base_survey(lac_engine *engine, lac_arena *arena,
                                      const char *text, lac_work *work) {
  return base_survey_of(engine, arena, "t.md", "Crimes Act", text, work);
}

static inline lac_concept base_concept(const lac_engine *engine,
                                       const char *name) {
  lac_sym sym =
      lac_intern_find(lac_engine_rules(engine)->names, lac_str_of(name));
  ck_assert_msg(sym != 0, "no concept %s", name);
  return (lac_concept)sym;
}

/* The unit that is cited so. */
static inline uint32_t base_unit(const lac_survey *s, const char *cite) {
  for (uint32_t u = 0; u < s->unit_n; u++)
    if (lac_str_eq(s->units[u].node->cite, lac_str_of(cite))) return u;
  ck_abort_msg("no unit %s", cite);
  return LAC_NO_UNIT;
}

#endif
