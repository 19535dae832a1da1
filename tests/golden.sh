#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Golden cases: tests/cases/<area>/<name>/ holds `cmd`, a shell script that
# runs `lacuna` on files of the case, and what must come out:
#   expected         standard output
#   expected.err     standard error; not compared where the file is absent
#   expected.status  exit status; 0 where the file is absent
# A case runs in a fresh copy of its directory, without the expected files. If
# it has no rules/ of its own it gets the small rule base of tests/rules; those
# of the area `drafts` get the rules of the tree, and the files of examples/.
# The schema is always that of the tree.
# Prints TAP, with the diff of each failure.
#   golden.sh            runs all cases
#   golden.sh --regold   shows the differences and makes them the expectation
# A golden proves that nothing has changed, not that it was right: read the
# diff. Environment: LACUNA (the program), srcdir.

set -u
LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
regold=no
if [ "${1-}" = --regold ]; then
  if [ -n "${CI-}" ]; then
    echo "regold: refused, CI is set" >&2
    exit 1
  fi
  regold=yes
fi
if [ ! -x "$LACUNA" ]; then
  echo "Bail out! no program $LACUNA"
  exit 1
fi
bin=$(cd "$(dirname "$LACUNA")" && pwd)
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

PATH=$bin:$PATH
LC_ALL=C
TZ=UTC
LACUNA_RULES=rules
export PATH LC_ALL TZ LACUNA_RULES
unset COLUMNS NO_COLOR 2>/dev/null

# diff with our names for both sides: $1 the expectation, $2 what came out
compare() {
  diff -u -L "expected/${1##*/}" -L "got/${1##*/}" "$1" "$2"
}

# Runs the case $1; leaves out, err, status in $tmp.
run_case() {
  rm -rf "$tmp/case"
  cp -R "$1" "$tmp/case"
  case $1 in
    */drafts/*)
      cp -R "$srcdir/rules" "$tmp/case/rules"
      cp -R "$srcdir/examples/." "$tmp/case"
      ;;
  esac
  [ -d "$tmp/case/rules" ] || cp -R "$srcdir/tests/rules" "$tmp/case/rules"
  chmod -R u+w "$tmp/case"
  cp -R "$srcdir/rules/schema" "$tmp/case/rules/schema"
  chmod -R u+w "$tmp/case"
  rm -f "$tmp/case/expected" "$tmp/case/expected.err" \
    "$tmp/case/expected.status"
  (cd "$tmp/case" && timeout 60 sh ./cmd) \
    >"$tmp/expected" 2>"$tmp/expected.err" </dev/null
  echo $? >"$tmp/expected.status"
}

# Prints the differences of the case $1.
differences() {
  for part in expected expected.err expected.status; do
    want=$1/$part
    if [ ! -f "$want" ]; then
      [ $part = expected.err ] && continue
      want=$tmp/default/$part
    fi
    compare "$want" "$tmp/$part"
  done
  [ -f "$1/expected" ] || echo "no file 'expected'"
}

accept() {
  cp "$tmp/expected" "$1/expected"
  [ -f "$1/expected.err" ] && cp "$tmp/expected.err" "$1/expected.err"
  if [ "$(cat "$tmp/expected.status")" = 0 ]; then
    rm -f "$1/expected.status"
  else
    cp "$tmp/expected.status" "$1/expected.status"
  fi
}

mkdir "$tmp/default"
: >"$tmp/default/expected"
echo 0 >"$tmp/default/expected.status"

n=0
failed=0
for cmd in "$srcdir"/tests/cases/*/*/cmd; do
  [ -f "$cmd" ] || continue
  dir=${cmd%/cmd}
  name=${dir#"$srcdir/tests/cases/"}
  n=$((n + 1))
  run_case "$dir"
  differences "$dir" >"$tmp/diff"
  if [ ! -s "$tmp/diff" ]; then
    echo "ok $n - $name"
    continue
  fi
  sed 's/^/# /' "$tmp/diff"
  if [ ! -f "$dir/expected.err" ] && [ -s "$tmp/expected.err" ]; then
    sed 's/^/# stderr: /' "$tmp/expected.err"
  fi
  if [ $regold = yes ]; then
    accept "$dir"
    echo "ok $n - $name # rewritten"
  else
    failed=$((failed + 1))
    echo "not ok $n - $name"
  fi
done
if [ $n = 0 ]; then
  echo "1..1"
  echo "not ok 1 - there are no cases in $srcdir/tests/cases"
  exit 1
fi
echo "1..$n"
[ $failed = 0 ]
