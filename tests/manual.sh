#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The examples of the manual pages: every line `.Dl lacuna ...` is run, in the
# order of its page, in a folder that holds the tree's corpora/; it must end
# well, without a warning, and print or write something. TAP.
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
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp" "$tmp".???' EXIT
trap 'exit 1' HUP INT TERM
cp -R "$srcdir/corpora" "$tmp/corpora"
cd "$tmp" || exit 1

n=0
failed=0
for page in "$man"/*.[15]; do
  sed -n 's/^\.Dl \(lacuna .*\)/\1/p' "$page" >examples
  while IFS= read -r command; do
    n=$((n + 1))
    before=$(find . -type f | sort)
    if sh -c "$command" >"$tmp.out" 2>"$tmp.err" </dev/null &&
      ! grep -qE ': (warning|error): ' "$tmp.err" &&
      { [ -s "$tmp.out" ] || [ "$(find . -type f | sort)" != "$before" ]; }; then
      echo "ok $n - $command"
    else
      sed 's/^/# /' "$tmp.err"
      failed=$((failed + 1))
      echo "not ok $n - $command"
    fi
  done <examples
done
if [ $n = 0 ]; then
  echo "not ok 1 - there are no examples in $man"
  failed=1
  n=1
fi
echo "1..$n"
[ $failed = 0 ]
