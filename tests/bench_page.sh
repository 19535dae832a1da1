#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Speed of the HTML page of two hundred jurisdictions in headless Chromium
# (tests/page/bench.js).
# Environment: LACUNA (the program), srcdir, CHROMIUM, PAGE_ROUNDS (5).

set -eu
LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
export CHROMIUM
if [ ! -x "$CHROMIUM" ]; then
  echo "bench: page not run: no $CHROMIUM (tools/deps check installs it)"
  exit 0
fi
. "$srcdir/tests/npm.sh"
rm -rf "$modules/world"
mkdir "$modules/world"
PYTHONDONTWRITEBYTECODE=1 python3 "$srcdir/tests/world.py" \
  "$srcdir/corpora" "$modules/world" 200 4
"$LACUNA" matrix --quiet --rules "$srcdir/rules" --format html \
  -o "$modules/bench.html" "$modules"/world/land-*/
cp "$srcdir/tests/page/bench.js" "$modules/"
exec node "$modules/bench.js" "$modules/bench.html" "${PAGE_ROUNDS:-5}"
