#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# What `lacuna matrix --format json` prints is what its JSON Schema says. TAP.
# Environment: LACUNA (the program), abs_srcdir.

set -u
LACUNA=${LACUNA:-./lacuna}
top=${abs_srcdir:-.}
if ! python3 -c 'import jsonschema' 2>/dev/null; then
  echo "1..0 # SKIP no python3 with jsonschema (package python3-jsonschema)"
  exit 0
fi
echo "1..2"
"$LACUNA" matrix --rules "$top/rules" --format json --quiet \
  "$top"/corpora/*/ "$top/tests/page/reread" | python3 -c '
import json, sys
import jsonschema
schema = json.load(open(sys.argv[1]))
matrix = json.load(sys.stdin)
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
wrong = list(validator.iter_errors(matrix))
for e in wrong[:10]:
    print("#", list(e.absolute_path), e.message[:200])
print("not ok" if wrong else "ok", "1 - the matrix is as its schema says")
matrix["jurisdictions"][0]["cells"][0]["status"] = "perhaps"
wrong = list(validator.iter_errors(matrix))
print("ok" if wrong else "not ok", "2 - another status is not")
' "$top/rules/schema/lacuna-matrix-1.json"
