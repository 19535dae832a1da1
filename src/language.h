/* SPDX-License-Identifier: Apache-2.0
 *
 * What must be known of a language before its rules: how its statutes label
 * their parts, abbreviate, join list items, cite and mark dead text. All of it
 * is data, one file rules/lexicon/<tag>/language.lex for each language; the
 * keys are listed in language.c and explained in lacuna-rules(5).
 */
#ifndef LAC_LANGUAGE_H
#define LAC_LANGUAGE_H

#include "intern.h"
#include "source.h"
#include "statute.h"

/* What a word or phrase of a language.lex is for; see lacuna-rules(5). */
typedef enum {
#define WORDS(id, key) LAC_WORDS_##id,
#include "words.def"
#undef WORDS
  LAC_WORDS_COUNT
} lac_words;

typedef struct lac_language lac_language;
typedef struct lac_languages lac_languages;

/* Reads <rules>/lexicon/<tag>/language.lex for every tag there is. */
lac_status lac_languages_load(lac_arena *arena, const char *rules_dir,
                              lac_languages **languages, lac_diag *diag);

/* The language whose tag is the primary subtag of tag ("en" for "en-CA")
 * or which is known by that, too; NULL if there is none. */
const lac_language *lac_languages_find(const lac_languages *languages,
                                       lac_str tag);

#define LAC_DETECT_BYTES 12288

/* The language whose function words are the most frequent in the first
 * LAC_DETECT_BYTES of text, NULL where none reaches one word in twelve. */
const lac_language *lac_languages_detect(const lac_languages *languages,
                                         lac_str text);

/* The i-th language in the order of tags, NULL at the end. */
const lac_language *lac_languages_at(const lac_languages *languages, size_t i);

const char *lac_language_tag(const lac_language *language);
const char *lac_language_name(const lac_language *language);
/* The stem that the language gives a folded word itself; "" where it gives
 * none. */
lac_str lac_language_stem(const lac_language *language, lac_str word);

/* Snowball's name of the stemmer, NULL for none. */
const char *lac_language_stemmer(const lac_language *language);
/* The file's SHA-256. */
const char *lac_language_sha256(const lac_language *language);

/* Whether the folded phrase is one of these words. */
bool lac_language_has(const lac_language *language, lac_words words,
                      lac_str folded);

/* All lists that the folded phrase is of: bit LAC_WORDS_x. */
uint32_t lac_language_lists(const lac_language *language, lac_str folded);

/* The i-th phrase of a key, folded; p == NULL at the end. */
lac_str lac_language_word(const lac_language *language, lac_words words,
                          size_t i);

/* Whether text (any case) begins with a phrase of that key in any language,
 * ending at a word's end; gives the length of the longest, 0 for none. */
size_t lac_languages_starts(const lac_languages *languages, lac_words words,
                            lac_str text);

/* The same in one language. */
size_t lac_language_starts(const lac_language *language, lac_words words,
                           lac_str text);

/* The element that a label word names ("Artikel": article, "§": section,
 * "Teil": part) in any language, any case, with or without final dot.
 * False if none does. */
bool lac_languages_label(const lac_languages *languages, lac_str word,
                         lac_kind *kind);

/* The same in one language: "section" is a French group, an English provision.
 */
bool lac_language_label(const lac_language *language, lac_str word,
                        lac_kind *kind);

/* The state that a heading or a text that is all there is says of a provision:
 * "[Repealed, 2014, c. 31]", "(weggefallen)", "Abrogé par ...". LAC_LIVE if it
 * says nothing of the kind. Only short texts and texts in brackets count, so
 * that a norm which speaks of repeal is not taken for repealed. */
lac_state lac_languages_state(const lac_languages *languages, lac_str text);

#endif
