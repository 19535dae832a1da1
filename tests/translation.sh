#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Messages and reports in other languages. TAP.
#   - the catalogues are whole;
#   - messages are in the language of the user's locale, generated or not;
#   - reports are not, but in the language of --report-lang.
# Environment: LACUNA (the program), srcdir.

set -u
LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
LACUNA_RULES=$srcdir/rules
export LACUNA_RULES
unset LANG LANGUAGE LC_ALL LC_MESSAGES
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

n=0
failed=0
# result NAME: a test that is good when the last command was.
result() {
  good=$?
  n=$((n + 1))
  if [ $good = 0 ]; then
    echo "ok $n - $1"
  else
    failed=$((failed + 1))
    echo "not ok $n - $1"
  fi
}

# ---- the catalogues ------------------------------------------------------

for po in "$srcdir"/po/*.po; do
  name=$(basename "$po" .po)
  msgfmt --check --statistics -o /dev/null "$po" 2>"$tmp/said"
  result "the catalogue for '$name' is well"
  grep -q '^[0-9]* translated messages\?\.$' "$tmp/said"
  result "the catalogue for '$name' is whole"
  sed 's/^/# /' "$tmp/said"
done

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

# ---- reports -------------------------------------------------------------

! "$LACUNA" explain 2 --report-lang xx >"$tmp/said" 2>&1 &&
  grep -q 'no reports in the language xx' "$tmp/said"
result "a language that there is not is refused"
"$LACUNA" explain 2 >"$tmp/plain"
LANG=fr_FR.UTF-8 "$LACUNA" explain 2 | cmp -s - "$tmp/plain"
result "the locale does not change a report"
LANG=fr_FR.UTF-8 "$LACUNA" explain 2 --report-lang en | cmp -s - "$tmp/plain"
result "a report in English"

echo "1..$n"
[ $failed = 0 ]
