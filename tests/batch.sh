#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Batches, and what can go wrong with them: tests/batch.py. TAP.
# Environment: LACUNA (the program), abs_srcdir; SEED, to repeat its kills.

set -u
LACUNA=${LACUNA:-./lacuna}
top=${abs_srcdir:-$PWD}
if ! command -v python3 >/dev/null; then
  echo "1..0 # SKIP no python3"
  exit 0
fi
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
PYTHONDONTWRITEBYTECODE=1 python3 "$top/tests/batch.py" "$LACUNA" "$top" "$tmp"
