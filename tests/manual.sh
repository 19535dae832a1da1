#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The manual pages hold what they say. TAP.
#   - Every command under EXAMPLES is run, in the order of its page, in a folder
#     that holds the tree's corpora/: a line `$ command`, with the lines that
#     `\` or `|` at its end continues, prints exactly the lines that follow it,
#     and no messages; where it prints nothing, it writes a file.
#   - A command's page has every option that `lacuna COMMAND --help` names, and
#     what --format may be; its OPTIONS and SYNOPSIS have no other.
#   - lacuna-matrix(5) tells of every key of the schema.
#   - mandoc, where it is there, has no complaint.
# With --regold the pages of the source tree get what the commands print now.
# Environment: LACUNA (the program), srcdir.

set -u
LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
bin=$(cd "$(dirname "$LACUNA")" && pwd)
man=$(cd "$srcdir/man" && pwd)
LACUNA_RULES=$(cd "$srcdir/rules" && pwd)
LC_ALL=C
PATH=$bin:$PATH
export LACUNA_RULES LC_ALL PATH
. "$srcdir/tests/tap.sh"
mkdir "$tmp/work" && cp -R "$srcdir/corpora" "$tmp/work/corpora"
cd "$tmp/work" || exit 1

comment() { sed 's/^/# /'; }

# ---- examples ------------------------------------------------------------

# Prints the lines of stdin as a page has them, and back.
to_mdoc() { sed -e 's/\\/\\e/g' -e "s/^[.']/\\\\\&&/"; }
from_mdoc() { sed -e 's/^\\&//' -e 's/\\e/\\/g'; }

# Cuts the page $1 into files in $2: N.text before the Nth command, N.command,
# N.expected.
cut_page() {
  awk -v to="$2/" '
    function part(kind) { file = sprintf("%s%03d.%s", to, n, kind); printf "" >file }
    BEGIN { n = 0; part("text") }
    /^\.Sh / { examples = /EXAMPLES/ }
    examples && /^\$ / { n++; part("command"); more = 1; inside = 1 }
    !more && inside && /^\.Ed/ { n++; part("text"); inside = 0 }
    { print >file }
    more && !/(\\e|\|)$/ { more = 0; part("expected") }
  ' "$1"
}

for page in "$man"/*.[15]; do
  name=$(basename "$page")
  cuts=$tmp/$name
  mkdir "$cuts" && cut_page "$page" "$cuts"
  for command in "$cuts"/*.command; do
    [ -f "$command" ] || continue
    from_mdoc <"$command" | sed '1s/^\$ //' >"$tmp/command"
    : >"$tmp/before"
    sh "$tmp/command" >"$tmp/out" 2>"$tmp/err" </dev/null
    status=$?
    to_mdoc <"$tmp/out" >"${command%.command}.printed"
    [ $status = 0 ] && [ ! -s "$tmp/err" ] &&
      { [ -s "$tmp/out" ] || find . -newer "$tmp/before" | grep -q .; } &&
      cmp -s "${command%.command}.expected" "${command%.command}.printed"
    result "$name: $(sed "s/ *\\\\$//;q" "$tmp/command")"
    [ $status = 0 ] || echo "# exit status $status"
    comment <"$tmp/err"
    diff "${command%.command}.expected" "${command%.command}.printed" | comment
  done
  if [ "${1-}" = --regold ]; then
    for part in "$cuts"/*; do
      case $part in
        *.expected) cat "${part%.expected}.printed" ;;
        *.text | *.command) cat "$part" ;;
      esac
    done >"$tmp/page"
    diff -u "$page" "$tmp/page" || cp "$tmp/page" "$page"
  fi
done
[ "${1-}" != --regold ] || exit 0

# ---- options ---------------------------------------------------------------

# The options in the sections of page $1 whose names match $2.
options_in() {
  awk -v wanted="$2" '/^\.Sh / { on = $0 ~ wanted } on' "$1" |
    grep -o 'Fl Fl [a-z-]*' | sed 's/Fl Fl //' | sort -u
}

lacuna --help | sed -n 's/^  \([a-z]*\)  *[a-z].*/\1/p' >"$tmp/commands"
[ -s "$tmp/commands" ]
result "lacuna --help names commands"
while IFS= read -r command; do
  page=$man/lacuna-$command.1
  lacuna "$command" --help >"$tmp/help"
  grep -q "lacuna-$command(1)" "$tmp/help"
  result "lacuna $command --help names its page"
  grep -q "^\.Xr lacuna-$command 1" "$man/lacuna.1"
  result "lacuna(1) has a reference to lacuna-$command(1)"
  sed -n 's/^.*--\([a-z-]*\).*   *.*/\1/p' "$tmp/help" | sort -u >"$tmp/asked"
  options_in "$page" 'OPTIONS' >"$tmp/told"
  diff "$tmp/asked" "$tmp/told" >"$tmp/diff" && [ -s "$tmp/asked" ]
  result "lacuna-$command(1) tells of the options of --help, and of no other"
  comment <"$tmp/diff"
  options_in "$page" 'SYNOPSIS' | comm -23 - "$tmp/asked" >"$tmp/diff"
  [ ! -s "$tmp/diff" ]
  result "the synopsis of lacuna-$command(1) has options that there are"
  comment <"$tmp/diff"
  sed -n 's/.*--format=F *//p' "$tmp/help" | sed 's/,\| or /\n/g' |
    tr -d ' ' >"$tmp/formats"
  while IFS= read -r f; do
    awk '/^\.Sh / { on = /OPTIONS/ } on' "$page" | grep -qw "Cm.* $f"
    result "lacuna-$command(1) tells of --format=$f"
  done <"$tmp/formats"
done <"$tmp/commands"

# ---- the schema --------------------------------------------------------------

schema=$LACUNA_RULES/schema/lacuna-matrix-1.json
awk '/"properties": \{/ { match($0, /^ */); in_map[RLENGTH + 1] = 1; next }
     { match($0, /^ */) }
     /^ *\}/ { delete in_map[RLENGTH + 1] }
     in_map[RLENGTH] && /": \{/ { split($0, w, "\""); print w[2] }' "$schema" |
  sort -u >"$tmp/keys"
grep -oE '^\.(It )?Cm .*' "$man/lacuna-matrix.5" | tr ' ' '\n' | sort -u |
  comm -23 "$tmp/keys" - >"$tmp/diff"
[ ! -s "$tmp/diff" ] && grep -q confidence "$tmp/keys"
result "lacuna-matrix(5) tells of every key of the schema"
comment <"$tmp/diff"

# ---- mandoc -------------------------------------------------------------------

# Pages that are not installed cannot be found; what a command prints is as long
# as it is.
if command -v mandoc >/dev/null; then
  for page in "$man"/*.[15]; do
    mandoc -T lint -W style "$page" |
      grep -vE 'referenced manual not found|longer than 80 bytes' >"$tmp/diff"
    [ ! -s "$tmp/diff" ]
    result "mandoc: $(basename "$page")"
    comment <"$tmp/diff"
  done
else
  n=$((n + 1))
  echo "ok $n - mandoc # SKIP there is none"
fi

ends
