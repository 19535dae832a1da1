#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The planted defects of the draft in examples/: tests/drafts.py. TAP.
# Environment: LACUNA (the program), srcdir.

if ! command -v python3 >/dev/null; then
  echo "1..0 # SKIP no python3"
  exit 0
fi
exec python3 "${srcdir:-.}/tests/drafts.py"
