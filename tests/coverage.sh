#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Line coverage of src/ after `make check` in a build with --enable-coverage,
# by gcov alone. Prints one line a file and the total (a file that no test runs
# counts as 0 %); fails below the floor in tests/coverage.floor. Run in the build directory.

set -u
floor=$(cat "${srcdir:-.}/tests/coverage.floor")
for data in src/*.gcno; do
  if [ ! -f "$data" ]; then
    echo "no counters: configure with --enable-coverage, then make check" >&2
    exit 1
  fi
  gcov -n "$data" 2>/dev/null
done | awk -v floor="$floor" '
  /^File / { file = $2; gsub(/\047/, "", file); next }
  /^Lines executed:/ && file ~ /src\/[^\/]*\.c$/ {
    split($2, part, /[:%]/); lines = $4
    hit = part[2] * lines / 100
    sub(/.*src\//, "", file)
    printf "%-20s %6.1f %% of %5d\n", file, part[2], lines
    all += lines; hits += hit; file = ""
  }
  END {
    if (all == 0) exit 1
    rate = hits * 100 / all
    printf "total %.1f %% of %d lines (floor %s %%)\n", rate, all, floor
    if (rate < floor) exit 1
  }'
