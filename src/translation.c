/* SPDX-License-Identifier: Apache-2.0
 *
 * gettext knows one language at a time, which it takes from the variable
 * LANGUAGE, and none at all in the C locale. So the category of messages is put
 * into C.UTF-8, which glibc has built in where no locale was ever generated,
 * and LANGUAGE says the rest. It is a buffer of our own within the environment:
 * rewriting that moves no memory that others may be reading, and a lock keeps
 * our own threads apart. _nl_msg_cat_cntr is how a program tells gettext that
 * the language has changed (gettext's manual, "Being a gettext grok").
 */
#include "translation.h"

#include <libintl.h>
#include <locale.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "limits.h"

#define DOMAIN "lacuna"

extern int _nl_msg_cat_cntr;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char directory[LAC_MAX_LOCALE_DIR];

/* "LANGUAGE=fr:de", in the environment; all but in a report's lookup the
 * user's. */
static const char name[] = "LANGUAGE=";
static char variable[sizeof name + LAC_MAX_LANGUAGE];

/* "" for English, which needs no catalogue. */
static char user[LAC_MAX_LANGUAGE];
static char report[LAC_MAX_LANGUAGE];

static void speak(const char *language) {
  strcpy(variable + sizeof name - 1, language);
  _nl_msg_cat_cntr++;
}

/* What the environment asks for, "" for nothing: the language of the locale or,
 * as gettext has it, a list of more. */
static const char *wanted(void) {
  static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
  const char *locale = NULL, *list = getenv("LANGUAGE");
  for (int i = 0; i < 3 && (locale == NULL || locale[0] == '\0'); i++)
    locale = getenv(names[i]);
  if (locale == NULL || strcmp(locale, "C") == 0 ||
      strcmp(locale, "POSIX") == 0)
    return "";
  return list != NULL && list[0] != '\0' ? list : locale;
}

/* The languages of the list that come before English: it has no catalogue, and
 * gettext would go on to what the user likes less. */
static void set_user(const char *list) {
  size_t n = 0;
  while (list[n] != '\0' && strncmp(list + n, "en", 2) != 0) {
    n += strcspn(list + n, ":");
    if (list[n] == ':') n++;
  }
  if (n < sizeof user) snprintf(user, sizeof user, "%.*s", (int)n, list);
}

void lac_translation_init(const char *where) {
  const char *language = wanted();
  if (strlen(where) >= sizeof directory) return;
  strcpy(directory, where);
  if (setlocale(LC_MESSAGES, "C.UTF-8") == NULL &&
      setlocale(LC_MESSAGES, "en_US.UTF-8") == NULL)
    return; /* gettext gives every text back */
  bindtextdomain(DOMAIN, directory);
  bind_textdomain_codeset(DOMAIN, "UTF-8");
  set_user(language);
  strcpy(variable, name);
  speak(user);
  putenv(variable);
  lac_translation_user(N_("error")); /* opens the catalogue */
}

void lac_translation_silence(void) {
  user[0] = '\0';
  if (variable[0] != '\0') speak(user); /* libc's own messages, too */
}

static bool has_catalogue(const char *tag, size_t n) {
  char path[sizeof directory + 64];
  snprintf(path, sizeof path, "%s/%.*s/LC_MESSAGES/" DOMAIN ".mo", directory,
           (int)n, tag);
  return access(path, R_OK) == 0;
}

bool lac_translation_set(const char *tag) {
  size_t n = strcspn(tag, "-_");
  if (n == 0 || n >= sizeof report || strchr(tag, '/') != NULL) return false;
  bool english = n == 2 && strncmp(tag, "en", n) == 0;
  if (!english && !has_catalogue(tag, n)) return false;
  snprintf(report, sizeof report, "%.*s", english ? 0 : (int)n, tag);
  lac_translation_report(N_("error"));
  return true;
}

const char *lac_translation_language(void) {
  return report[0] == '\0' ? "en" : report;
}

static const char *look_up(const char *language, const char *one,
                           const char *many, unsigned long n) {
  if (language[0] == '\0' || variable[0] == '\0')
    return many == NULL || n == 1 ? one : many;
  pthread_mutex_lock(&lock);
  bool other = strcmp(language, user) != 0;
  if (other) speak(language);
  const char *text =
      many == NULL ? dgettext(DOMAIN, one) : dngettext(DOMAIN, one, many, n);
  if (other) speak(user);
  pthread_mutex_unlock(&lock);
  return text;
}

const char *lac_translation_user(const char *text) {
  return look_up(user, text, NULL, 0);
}

const char *lac_translation_report(const char *text) {
  return look_up(report, text, NULL, 0);
}

const char *lac_translation_number(const char *one, const char *many,
                                   unsigned long n) {
  return look_up(report, one, many, n);
}
