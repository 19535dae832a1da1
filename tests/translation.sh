#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Messages and reports in other languages. TAP.
#   - the catalogues are whole, and translate all that the sources say;
#   - messages are in the language of the user's locale, generated or not;
#   - the rules' texts are translated, all of them;
#   - reports are in the language of --report-lang, all that people read there;
#     what programs read is the same in all languages.
# Environment: LACUNA (the program), srcdir.

set -u
LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
LACUNA_RULES=$srcdir/rules
export LACUNA_RULES
unset LANG LANGUAGE LC_ALL LC_MESSAGES
. "$srcdir/tests/tap.sh"

# ---- the catalogues ------------------------------------------------------

for po in "$srcdir"/po/*.po; do
  name=$(basename "$po" .po)
  msgfmt --check --statistics -o /dev/null "$po" 2>"$tmp/said"
  result "the catalogue for '$name' is well"
  grep -q '^[0-9]* translated messages\?\.$' "$tmp/said"
  result "the catalogue for '$name' is whole"
  sed 's/^/# /' "$tmp/said"
done

# Every text of the sources is translated; none waits.
if command -v xgettext >/dev/null; then
  "$srcdir/tools/texts" >"$tmp/texts.pot"
  for po in "$srcdir"/po/*.po; do
    msgmerge -q --no-fuzzy-matching -o "$tmp/merged.po" "$po" "$tmp/texts.pot"
    msgattrib --untranslated --no-obsolete --no-wrap "$tmp/merged.po" |
      grep '^msgid ' >"$tmp/said"
    [ "$(grep -c '^msgid ' "$tmp/merged.po")" -gt 100 ] && [ ! -s "$tmp/said" ]
    result "the catalogue $(basename "$po") has the texts of the sources"
    sed 's/^/# make update-po, and translate: /' "$tmp/said"
  done
else
  n=$((n + 1))
  echo "ok $n - the catalogues and the sources # SKIP no xgettext"
fi

# ---- messages ------------------------------------------------------------

# says WORDS VARIABLE...: what is said of a command that there is not.
says() {
  words=$1
  shift
  env "$@" "$LACUNA" nonsense 2>&1 | grep -q "$words"
  result "$* says: $words"
}

says 'unknown command' LANG=C
says 'unknown command' LANG=en_US.UTF-8
says 'commande inconnue' LANG=fr_FR.UTF-8
says 'orden desconocida' LC_MESSAGES=es_MX.UTF-8 LANG=fr_FR.UTF-8
says 'unbekannter Befehl' LC_ALL=de_DE.UTF-8 LANG=fr_FR.UTF-8
says 'unbekannter Befehl' LANGUAGE=nb:de:fr LANG=nb_NO.UTF-8
says 'unknown command' LANGUAGE=en:de LANG=en_GB.UTF-8
says 'unknown command' LANGUAGE=de LC_ALL=C
says 'unknown command' LANG=xx_YY.UTF-8

# ---- the rules -----------------------------------------------------------

# All that the rules say to people is said in every language; a translation of
# a text that is gone is for nothing.
if python3 -c '' 2>/dev/null; then
  for xml in "$srcdir"/rules/translations/*.xml; do
    python3 "$srcdir/tests/translation.py" rules "$srcdir/rules" "$xml" \
      >"$tmp/said"
    result "the rules speak the language of $(basename "$xml")"
    sed 's/^/# /' "$tmp/said"
  done
else
  n=$((n + 1))
  echo "ok $n - the rules' translations # SKIP no python3"
fi

# ---- reports -------------------------------------------------------------

! "$LACUNA" explain 2 --report-lang xx >"$tmp/said" 2>&1 &&
  grep -q 'no reports in the language xx' "$tmp/said"
result "a language that there is not is refused"
"$LACUNA" explain 2 >"$tmp/plain"
LANG=fr_FR.UTF-8 "$LACUNA" explain 2 | cmp -s - "$tmp/plain"
result "the locale does not change a report"
LANG=fr_FR.UTF-8 "$LACUNA" explain 2 --report-lang en | cmp -s - "$tmp/plain"
result "a report in English"

if python3 -c '' 2>/dev/null; then
  mkdir "$tmp/all"
  python3 "$srcdir/tests/translation.py" all "$LACUNA" "$srcdir" "$tmp/all" \
    >"$tmp/said"
  result "reports say nothing that cannot be translated"
  sed 's/^/# /' "$tmp/said"
  for po in "$srcdir"/po/*.po; do
    name=$(basename "$po" .po)
    python3 "$srcdir/tests/translation.py" same "$LACUNA" "$srcdir" "$name" \
      >"$tmp/said"
    result "what programs read is the same in the language '$name'"
    sed 's/^/# /' "$tmp/said"
  done
else
  n=$((n + 1))
  echo "ok $n - reports in other languages # SKIP no python3"
fi

ends
