# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
#
# To be read by tests that print TAP: $tmp, a folder that is gone when the test
# ends, and result for what is tested. Needs nothing, sets tmp, n and failed.

tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

# needs PROGRAM...: ends the test where one of them is not there.
needs() {
  for program; do
    command -v "$program" >/dev/null && continue
    echo "1..0 # SKIP no $program"
    exit 0
  done
}

n=0
failed=0
# result NAME: a test that is good when the last command was.
result() {
  good=$?
  n=$((n + 1))
  if [ $good = 0 ]; then
    printf 'ok %d - %s\n' $n "$1"
  else
    failed=$((failed + 1))
    printf 'not ok %d - %s\n' $n "$1"
  fi
}

# ends: how many there were; fails if one has.
ends() {
  echo "1..$n"
  [ $failed = 0 ]
}
