#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# Accuracy on real law that is not part of this project: scores the matrix
# against an expert's reading, checks that unrelated acts alone cover nothing,
# and that the matrix is the same bytes in every run and locale. TAP.
# Environment: LACUNA (the program), LACUNA_SHARED (the folder that holds
# corpora/ and tools/score), srcdir.

set -u
LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
shared=${LACUNA_SHARED:-$srcdir/../shared}
rules=$srcdir/rules
countries="us ca ie ke ph sg de fr es ca-fr no"
eight="us,ca,ie,ke,ph,sg,de,fr"
only=2,6.1.a.ii,9.1.e,16,18.1.b,22.1.b,25,spam

if [ ! -d "$shared/corpora" ] || [ ! -x "$shared/tools/score" ]; then
  echo "1..0 # SKIP no corpora in $shared (set LACUNA_SHARED)"
  exit 0
fi
. "$srcdir/tests/tap.sh"
needs python3

ok() {
  n=$((n + 1))
  echo "ok $n - $*"
}
not_ok() {
  n=$((n + 1))
  failed=$((failed + 1))
  echo "not ok $n - $*"
}
comment() { sed 's/^/# /'; }

# In the locale $loc, or as we were called; env, for the shell has no need of it.
matrix() {
  env ${loc:+LC_ALL="$loc"} timeout 600 "$LACUNA" matrix --rules "$rules" --format json --quiet "$@"
}

dirs=()
for cc in $countries; do dirs+=("$shared/corpora/$cc"); done
if ! matrix "${dirs[@]}" >"$tmp/1.json" 2>"$tmp/err"; then
  comment <"$tmp/err"
  not_ok "matrix of $countries"
  echo "1..$n"
  exit 1
fi
ok "matrix of $countries"

# ---- the score ------------------------------------------------------------
# score_floors NAME FLOORS-FILE ARGUMENT...: the score of 1.json above the floors.
score_floors() {
  local what=$1 file=$2 floors=()
  shift 2
  while read -r name value; do
    case $name in '' | '#'*) continue ;; esac
    floors+=(--min "$name=$value")
  done <"$file"
  if "$shared/tools/score" - "$shared/corpora" "$@" "${floors[@]}" \
    <"$tmp/1.json" >"$tmp/score" 2>&1; then
    comment <"$tmp/score"
    ok "$what above the floors"
  else
    comment <"$tmp/score"
    not_ok "$what above the floors"
  fi
}
score_floors "eight cells in three languages" "$srcdir/tests/accuracy.floors" \
  --only "$only" --cc "$eight"
score_floors "all cells in English" "$srcdir/tests/accuracy-en.floors" \
  --cc us,ca,ie,ke,ph,sg
score_floors "all cells in French and Spanish" \
  "$srcdir/tests/accuracy-fr-es.floors" --cc fr,ca-fr,es
score_floors "all cells in German" "$srcdir/tests/accuracy-de.floors" --cc de
score_floors "all cells in Norwegian" "$srcdir/tests/accuracy-nb.floors" --cc no

# ---- eval against the other tool that knows gold --------------------------
"$LACUNA" eval --gold "$shared/corpora" "$tmp/1.json" 2>&1 | tail -n 1 \
  >"$tmp/eval"
"$shared/tools/score" "$tmp/1.json" "$shared/corpora" | tail -n 1 |
  diff - "$tmp/eval" >"$tmp/diff" && same=yes || same=no
comment <"$tmp/diff"
if [ "$same" = yes ]; then
  ok "eval gives the figures of the score tool"
else
  not_ok "eval gives the figures of the score tool"
fi

# ---- acts that have nothing to do with it ---------------------------------
# Prints the requirements that a matrix calls covered.
covered() {
  python3 -c '
import json, sys
for j in json.load(sys.stdin)["jurisdictions"]:
    for c in j["cells"]:
        if c["status"] in ("covered", "covered-with-option"):
            p = [x["provision"] for x in c["provisions"][:2]]
            print(c["instrument"], c["requirement"], c["status"], *p)'
}
while IFS= read -r file; do
  name=${file#"$shared/corpora/"}
  if ! matrix "$file" >"$tmp/neg.json" 2>"$tmp/err"; then
    comment <"$tmp/err"
    not_ok "negative act $name: no matrix"
  elif covered <"$tmp/neg.json" >"$tmp/covered" && [ ! -s "$tmp/covered" ]; then
    ok "negative act $name covers nothing"
  else
    comment <"$tmp/covered"
    not_ok "negative act $name covers nothing"
  fi
done < <(
  for tsv in "$shared"/corpora/*/SOURCE.tsv; do
    awk -F'\t' -v dir="${tsv%/SOURCE.tsv}" \
      'FNR > 1 && tolower($2) ~ /negative|near miss/ { print dir "/" $1 }' "$tsv"
  done
)

# ---- treaty text, and clauses given alone ----------------------------------
if [ -d "$shared/fixtures" ]; then
  python3 "$srcdir/tests/fixtures.py" "$LACUNA" "$rules" "$shared/fixtures" \
    >"$tmp/fixtures" || echo "not ok - fixtures.py failed" >>"$tmp/fixtures"
  while IFS= read -r line; do
    case $line in
      "ok - "*) ok "${line#ok - }" ;;
      "not ok - "*) not_ok "${line#not ok - }" ;;
    esac
  done <"$tmp/fixtures"
else
  n=$((n + 1))
  echo "ok $n - fixtures # SKIP no fixtures in $shared"
fi

# ---- the same bytes always ------------------------------------------------
matrix "${dirs[@]}" >"$tmp/2.json" 2>/dev/null
if cmp "$tmp/1.json" "$tmp/2.json" | comment && [ -s "$tmp/2.json" ] &&
  cmp -s "$tmp/1.json" "$tmp/2.json"; then
  ok "two runs give the same bytes"
else
  not_ok "two runs give the same bytes"
fi

# Makes locale $1 usable, in $tmp if the system has none.
need_locale() {
  [ "$1" = C ] && return 0
  [ "$(LC_ALL=$1 locale charmap 2>/dev/null)" = UTF-8 ] && return 0
  mkdir -p "$tmp/locale"
  localedef -i "${1%.*}" -f UTF-8 "$tmp/locale/$1" >/dev/null 2>&1
  [ "$(LOCPATH=$tmp/locale LC_ALL=$1 locale charmap 2>/dev/null)" = UTF-8 ] &&
    export LOCPATH="$tmp/locale"
}
for loc in C de_DE.UTF-8 tr_TR.UTF-8; do
  if ! need_locale "$loc"; then
    n=$((n + 1))
    echo "ok $n - locale $loc # SKIP it is not installed (package locales)"
    continue
  fi
  matrix "${dirs[@]}" >"$tmp/3.json" 2>/dev/null
  if cmp -s "$tmp/1.json" "$tmp/3.json"; then
    ok "locale $loc gives the same bytes"
  else
    cmp "$tmp/1.json" "$tmp/3.json" 2>&1 | comment
    not_ok "locale $loc gives the same bytes"
  fi
done
ends
