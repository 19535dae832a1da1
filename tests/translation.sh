#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Messages and reports in other languages. TAP.
#   - the catalogues are whole;
#   - messages are in the language of the user's locale, generated or not;
#   - the rules' texts are translated;
#   - reports are not, but in the language of --report-lang, all that they say;
#     what programs read is the same in all languages.
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

# A new text may wait for its translation, not a twentieth of them.
if command -v xgettext >/dev/null; then
  "$srcdir/tools/texts" >"$tmp/texts.pot"
  for po in "$srcdir"/po/*.po; do
    msgmerge -q --no-fuzzy-matching -o "$tmp/merged.po" "$po" "$tmp/texts.pot"
    all=$(grep -c '^msgid ' "$tmp/merged.po")
    lacking=$(msgattrib --untranslated --no-obsolete --no-wrap "$tmp/merged.po" |
      tee "$tmp/said" | grep -c '^msgid ')
    [ "$all" -gt 100 ] && [ $((lacking * 20)) -lt "$all" ]
    result "the catalogue $(basename "$po") has the texts of the sources"
    grep '^msgid ' "$tmp/said" | sed 's/^/# /'
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

# What is said in English is said in the other language: every text of a
# catalogue that is long enough to be no word of the law, is no part of another,
# and has no number or name put into it, if it is in the English reports, has its
# translation in the others. What programs read is the same.
corpora=$srcdir/corpora
cat >"$tmp/reports.py" <<'END'
import csv, io, json, re, subprocess, sys

lacuna, po, corpora, language = sys.argv[1:]
good = True

def wrong(*what):
    global good
    good = False
    print(*what)

def run(*arguments):
    return subprocess.run([lacuna, *arguments], capture_output=True,
                          text=True).stdout

def catalogue():
    texts, key, value = {}, None, None
    for line in open(po, encoding="utf-8"):
        if line.startswith("msgid "):
            key, value, into = "", "", "key"
        elif line.startswith("msgstr "):
            into = "value"
        elif not line.startswith('"'):
            if key:
                texts[key] = value
            key = None
            continue
        text = json.loads(line[line.index('"'):])
        if into == "key":
            key += text
        else:
            value += text
    return texts

def joined(text):
    return re.sub(r"\s+", " ", text.replace("&#39;", "'"))

texts = catalogue()
commands = [["matrix", "-q", "--format", f, corpora + "/belmora"]
            for f in ("text", "markdown", "html")]
commands += [["check", "-q", "--format", f, corpora + "/vastria/penal-code.md"]
             for f in ("text", "markdown")]
commands += [["compare", "-q", corpora + "/vastria", corpora + "/belmora"],
             ["explain", "budapest/9.1.e"]]
said = 0
for command in commands:
    english = joined(run(*command))
    other = joined(run(*command, "--report-lang", language))
    for text, translation in texts.items():
        if len(text) < 15 or "%" in text or "{" in text or any(
                text != other and text in other for other in texts):
            continue
        if joined(text) in english:
            said += 1
            if joined(translation) not in other:
                wrong(*command, "does not say:", translation)
if said < 30:
    wrong("only", said, "texts were looked for")

page = run("matrix", "-q", "--format", "html", corpora + "/karnau",
           "--report-lang", language)
if '<html lang="%s">' % language not in page:
    wrong("the page is not marked as", language)
for name, status in (("covered", "covered"), ("partial", "partial"),
                     ("covered-with-option", "covered with an option"),
                     ("missing", "missing"), ("not-examined", "not examined")):
    if not re.search('class="chip %s">. %s</li>' % (name, texts[status]), page):
        wrong("the page does not say:", texts[status])

def states(*more):
    matrix = json.loads(run("matrix", "-q", "--format", "json",
                            corpora + "/belmora", *more))
    return [(c["requirement"], c["status"], [(e["id"], e["verdict"], e["role"])
            for e in c["elements"]]) for c in matrix["jurisdictions"][0]["cells"]]
if states() != states("--report-lang", language):
    wrong("another language has other states in JSON")

def table(*more):
    rows = csv.reader(io.StringIO(run("matrix", "-q", "--format", "csv",
                                      corpora + "/belmora", *more)))
    return [row[2:4] + row[5:11] if i else row for i, row in enumerate(rows)]
if table() != table("--report-lang", language):
    wrong("another language has other states in CSV")
sys.exit(not good)
END
if python3 -c '' 2>/dev/null; then
  for po in "$srcdir"/po/*.po; do
    name=$(basename "$po" .po)
    python3 "$tmp/reports.py" "$LACUNA" "$po" "$corpora" "$name" >"$tmp/said"
    result "reports speak the language '$name'"
    sed 's/^/# /' "$tmp/said"
  done
else
  n=$((n + 1))
  echo "ok $n - reports in other languages # SKIP no python3"
fi

echo "1..$n"
[ $failed = 0 ]
