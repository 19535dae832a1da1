# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
#
# To be read by tests that run in node: puts their packages from npm, pinned by
# tests/page/package-lock.json, into $modules of the working directory, or ends
# the test, which prints TAP. Needs srcdir.

srcdir=${srcdir:-.}
modules=page-modules
if ! command -v npm >/dev/null; then
  echo "1..0 # SKIP no npm (tools/deps check installs it)"
  exit 0
fi
mkdir -p "$modules" || exit 1
if ! cmp -s "$srcdir/tests/page/package-lock.json" "$modules/installed.json"; then
  cp "$srcdir"/tests/page/package*.json "$modules" || exit 1
  if ! npm ci --prefix "$modules" --no-audit --no-fund >"$modules/npm.log" 2>&1; then
    sed 's/^/# /' "$modules/npm.log"
    echo "Bail out! npm ci failed"
    exit 1
  fi
  cp "$modules/package-lock.json" "$modules/installed.json"
fi
