#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Speed and memory: of batches (tests/bench_batch.py), and against programs that
# do less (tests/bench.py).
# Environment: LACUNA (the program), LACUNA_SHARED, srcdir; ROUNDS (9), and for
# batches BATCH_ROUNDS (3).

set -eu
LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
shared=${LACUNA_SHARED:-$srcdir/../shared}
for tool in python3 xmllint wc; do
  command -v "$tool" >/dev/null || {
    echo "bench: not run: $tool is missing (tools/deps all)"
    exit 0
  }
done
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
set -- "invented=$srcdir/corpora"
[ ! -d "$shared/corpora" ] || set -- "$@" "real=$shared/corpora"
PYTHONDONTWRITEBYTECODE=1 python3 "$srcdir/tests/bench_batch.py" "$LACUNA" \
  "$srcdir/rules" "$tmp" "${BATCH_ROUNDS:-3}" "$@"
if [ ! -d "$shared/corpora" ]; then
  echo "bench: not run: no corpora in $shared (set LACUNA_SHARED)"
  exit 0
fi
python3 "$srcdir/tests/bench.py" "$LACUNA" "$shared/corpora" \
  "$srcdir/rules" "$tmp" "${ROUNDS:-9}"
