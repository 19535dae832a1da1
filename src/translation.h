/* SPDX-License-Identifier: Apache-2.0
 *
 * Texts for people, by gettext, in two languages at once: messages and help in
 * that of the user's locale, reports in the one that was asked for, which is
 * English unless it was, so that the same input gives the same report
 * everywhere. Names that programs read are never translated.
 *
 *   fprintf(stderr, _("no such file"))     to the user
 *   fprintf(out, R_("not examined"))       in a report
 *   fprintf(out, RN_("%zu gap", "%zu gaps", n), n)
 *   static const char *const words[] = {N_("covered"), ...};  ... R_(words[i])
 *
 * lac_diag_add and what ends in it translate their format themselves.
 *
 * The texts given must live as long as the program; so does what is returned.
 * Without lac_translation_init, and where there is no translation, all of them
 * return the text itself.
 */
#ifndef LAC_TRANSLATION_H
#define LAC_TRANSLATION_H

#include <stdbool.h>

#define N_(text) text
#define _(text) lac_translation_user(text)
#define R_(text) lac_translation_report(text)
#define RN_(one, many, n) lac_translation_number(one, many, n)

/* Takes the user's language from the environment: LC_ALL, LC_MESSAGES or LANG,
 * and, unless that is the C locale, LANGUAGE. directory holds the catalogues,
 * as <language>/LC_MESSAGES/lacuna.mo. To be called once, before there are
 * threads, and before the process gives up opening files. */
void lac_translation_init(const char *directory);

/* From here on this process says everything to the user in English: for what is
 * kept, and must not depend on whose locale it was found in. */
void lac_translation_silence(void);

/* Sets the language of reports: "fr", or "fr-CA" where there is no better one.
 * False, and nothing changed, where there is no catalogue for it; "en" needs
 * none. */
bool lac_translation_set(const char *tag);

/* The language of reports: "en", "fr". */
const char *lac_translation_language(void);

const char *lac_translation_user(const char *text)
    __attribute__((format_arg(1)));
const char *lac_translation_report(const char *text)
    __attribute__((format_arg(1)));
const char *lac_translation_number(const char *one, const char *many,
                                   unsigned long n)
    __attribute__((format_arg(1), format_arg(2)));

#endif
