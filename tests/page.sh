#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The HTML page in headless Chromium, driven by playwright-core and judged by
# axe-core, both from npm into the working directory, for this test only. TAP.
# Environment: LACUNA (the program), srcdir, CHROMIUM.

set -u
LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
export CHROMIUM

if [ ! -x "$CHROMIUM" ]; then
  echo "1..0 # SKIP no $CHROMIUM (tools/deps check installs it)"
  exit 0
fi
. "$srcdir/tests/npm.sh"
"$LACUNA" matrix --quiet --rules "$srcdir/rules" --format html \
  -o "$modules/matrix.html" "$srcdir"/corpora/*/ &&
  "$LACUNA" matrix --quiet --rules "$srcdir/rules" --format html \
    -o "$modules/hostile.html" "$srcdir/tests/page/hostile.txt" || exit 1
rm -rf "$modules/world" && mkdir "$modules/world" &&
  PYTHONDONTWRITEBYTECODE=1 python3 "$srcdir/tests/world.py" \
    "$srcdir/corpora" "$modules/world" 100 2 &&
  "$LACUNA" matrix --quiet --rules "$srcdir/rules" --format html \
    -o "$modules/large.html" "$modules"/world/land-*/ || exit 1
cp "$srcdir/tests/page/page.js" "$modules/" &&
  exec node "$modules/page.js" "$modules/matrix.html" "$modules/hostile.html" \
    "$modules/large.html"
