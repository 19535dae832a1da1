#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# What lacuna writes, judged by validators of others: pages by html-validate,
# SARIF by its schema, spreadsheet and document by LibreOffice, which must
# convert them without a complaint and with all their cells. Of the bundled
# jurisdictions, of a law that tries to break out, and of the law in
# LACUNA_SHARED, where it is. TAP.
# Environment: LACUNA (the program), srcdir, LACUNA_SHARED (../shared).

set -u
LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
shared=${LACUNA_SHARED:-$srcdir/../shared}
. "$srcdir/tests/npm.sh"
. "$srcdir/tests/tap.sh"

# write NAME PATH...: the matrix of the paths as what is validated.
write() {
  local name=$1 format
  shift
  for format in html ods odt; do
    "$LACUNA" matrix --quiet --rules "$srcdir/rules" --format $format \
      -o "$tmp/$name.$format" "$@" || {
      echo "Bail out! no matrix of $name as $format"
      exit 1
    }
  done
}

# review NAME DRAFT: its remarks as SARIF and as a page.
review() {
  local format
  for format in sarif html; do
    "$LACUNA" check --quiet --rules "$srcdir/rules" --fail-on never \
      --format $format -o "$tmp/$1-check.$format" "$2" || {
      echo "Bail out! no remarks on $1 as $format"
      exit 1
    }
  done
}

write corpora "$srcdir"/corpora/*/
write hostile "$srcdir/tests/page/hostile.txt"
review belmora "$srcdir/corpora/belmora/computer-crimes-act.md"
review hostile "$srcdir/tests/page/hostile.txt"
laws=("$shared"/corpora/*/)
[ ! -d "${laws[0]}" ] || write laws "${laws[@]}"

cp "$srcdir/tests/validate.js" "$modules/" || exit 1
node "$modules/validate.js" "$tmp"/*.html "$tmp"/*.sarif >"$tmp/tap"
sed '/^1\.\./d' "$tmp/tap"
n=$(grep -cE '^(not )?ok ' "$tmp/tap")
failed=$(grep -c '^not ok ' "$tmp/tap")

if ! command -v soffice >/dev/null; then
  n=$((n + 1))
  echo "ok $n - LibreOffice # SKIP no soffice (tools/deps check installs it)"
  ends
  exit
fi
# convert FILE FORMAT: the path of what LibreOffice makes of it; a profile of
# its own, so that nobody's settings matter. What it says of Java is no matter.
convert() {
  soffice "-env:UserInstallation=file://$tmp/profile" --headless \
    --convert-to "$2" --outdir "$tmp/out" "$1" >"$tmp/said" 2>&1 </dev/null
  grep -iE 'error|fail|warn|corrupt' "$tmp/said" | grep -v javaldx |
    sed 's/^/# /'
  ! grep -v javaldx "$tmp/said" | grep -qiE 'error|fail|warn|corrupt'
}
for ods in "$tmp"/*.ods; do
  name=$(basename "$ods" .ods)
  # The second sheet is the grid: a line for each requirement, and the head.
  convert "$ods" 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2' &&
    [ "$(grep -c '^"\?budapest' "$tmp/out/$name-Matrix.csv")" -ge 30 ]
  result "$name.ods: LibreOffice reads the grid"
  convert "$tmp/$name.odt" txt:Text && grep -q '^What is asked' "$tmp/out/$name.txt"
  result "$name.odt: LibreOffice reads the profile"
done
ends
