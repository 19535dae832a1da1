/* SPDX-License-Identifier: Apache-2.0
 *
 * What rules say to people, in another language than English: the titles and
 * questions, drafting notes, units and sources of translations/<language>.xml.
 * Texts are known by their English words, so that what many rules say is
 * translated once and a text that has changed is not said wrongly but in
 * English. In sources a "#" stands for a number.
 */
#ifndef LAC_RULEWORDS_H
#define LAC_RULEWORDS_H

#include "rule.h"

/* Puts the translations to the language with the tag ("fr") in the place of the
 * rules' own texts. What has none stays, as all does where rules_dir has no
 * file for the language. LAC_EINPUT, reported, where the file is not well. */
lac_status lac_rulewords_apply(lac_rules *rules, const char *rules_dir,
                               const char *tag, lac_diag *diag);

#endif
