#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Mutants of complete statutes: tests/mutants/mutants.py, on all bases and
# rows of tests/mutants/. TAP.
# Environment: LACUNA (the program), srcdir.

if ! command -v python3 >/dev/null; then
  echo "1..0 # SKIP no python3"
  exit 0
fi
exec python3 "${srcdir:-.}/tests/mutants/mutants.py"
