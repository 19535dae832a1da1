#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Messages and reports in other languages. TAP.
#   - the catalogues are whole;
#   - messages are in the language of the user's locale, generated or not;
#   - the rules' texts are translated;
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

# ---- the rules -----------------------------------------------------------

# Every requirement has its title and its question in every language, and nearly
# every element, limit and number its title: a new one may go untranslated for a
# while, not a tenth of them. The same holds for translations
# of texts that are gone.
if python3 -c '' 2>/dev/null; then
  for xml in "$srcdir"/rules/translations/*.xml; do
    python3 - "$srcdir/rules" "$xml" >"$tmp/said" <<'END'
import glob, re, sys
import xml.etree.ElementTree as tree

def plain(text):
    return re.sub(r"\s+", " ", text or "").strip()

rules, translation = sys.argv[1:]
cells, titles, notes = set(), set(), set()
for path in glob.glob(rules + "/instruments/*/*.xml"):
    root = tree.parse(path).getroot()
    if root.tag == "instrument":
        cells.add(root.get("title"))
    for node in root.iter():
        if node.tag == "cell":
            cells.add(node.get("title"))
        if node.tag == "asks":
            cells.add(plain(node.text))
        if node.tag in ("element", "option", "restriction", "test"):
            titles.update(t for t in (node.get("title"), node.get("unit")) if t)
        if node.tag == "note":
            notes.add(plain(node.text))
for node in tree.parse(rules + "/kinds.xml").getroot().iter("kind"):
    titles.add(node.get("title"))
known = {t.get("of") for t in tree.parse(translation).getroot()}
for what in sorted(cells - known) + sorted(titles - known):
    print("untranslated:", what)
for what in sorted(known - cells - titles - notes):
    print("of no rule:", what)
sys.exit(bool(cells - known) or len(titles - known) * 10 > len(titles) or
         len(known - cells - titles - notes) * 10 > len(known))
END
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

echo "1..$n"
[ $failed = 0 ]
