#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# A matrix in every format, of the bundled jurisdictions and of a law that tries
# to break out, says the same: tests/reports.py. TAP.
# Environment: LACUNA (the program), srcdir.

set -u
LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
. "$srcdir/tests/tap.sh"
needs python3
for pair in json:json csv:csv html:html markdown:md ods:ods odt:odt text:txt; do
  COLUMNS=400 "$LACUNA" matrix --quiet --evidence --rules "$srcdir/rules" \
    --format "${pair%:*}" -o "$tmp/matrix.${pair#*:}" "$srcdir"/corpora/*/ \
    "$srcdir/tests/page/hostile.txt" "$srcdir/tests/page/reread" || {
    echo "Bail out! no matrix as ${pair%:*}"
    exit 1
  }
done
python3 "$srcdir/tests/reports.py" "$tmp"
