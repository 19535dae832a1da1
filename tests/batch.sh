#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Batches, and what can go wrong with them: tests/batch.py. TAP.
# Environment: LACUNA (the program), abs_srcdir; SEED, to repeat its kills.

set -u
LACUNA=${LACUNA:-./lacuna}
top=${abs_srcdir:-$PWD}
. "$top/tests/tap.sh"
needs python3
PYTHONDONTWRITEBYTECODE=1 python3 "$top/tests/batch.py" "$LACUNA" "$top" "$tmp"
