#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The rules of the tree: every example of every file (`lacuna rules test`), the
# rule checker (`lacuna rules lint`), and that a drafter is told of everything
# that decides where it comes from and how to mend it. TAP.
# Environment: LACUNA (the program), srcdir.

LACUNA=${LACUNA:-./lacuna}
rules=${srcdir:-.}/rules
n=0
for command in test lint; do
  n=$((n + 1))
  if out=$("$LACUNA" rules "$command" --rules "$rules" 2>&1); then
    printf '%s\n' "$out" | tail -n 1 | sed 's/^/# /'
    echo "ok $n - rules $command"
  else
    printf '%s\n' "$out" | sed 's/^/# /'
    echo "not ok $n - rules $command"
  fi
done

# The program loads rules without these, for rules may be young; ours are not.
n=$((n + 1))
if ! command -v python3 >/dev/null; then
  echo "ok $n - sources and remedies # SKIP no python3"
elif out=$(python3 - "$rules"/instruments/*/*.xml <<'EOF'
import sys
import xml.etree.ElementTree as ET

def lacks(item):
    if not item.get("title", "").strip():
        yield "title"
    if not item.findtext("source", "").strip():
        yield "source"
    if item.tag in ("restriction", "test") or (
            item.tag == "element" and item.get("role") != "noted"):
        if not item.findtext("remedy/note", "").strip():
            yield "note"
    if item.tag == "element" and item.get("role") != "noted":
        if not item.findtext("remedy/wording[@lang='en']", "").strip():
            yield "wording"

seen = 0
bad = False
for path in sys.argv[1:]:
    for requirement in ET.parse(path).getroot().iter("requirement"):
        for item in requirement:
            if item.tag not in ("element", "option", "restriction", "test"):
                continue
            seen += 1
            for what in lacks(item):
                bad = True
                print(path, requirement.get("id"), item.tag, item.get("id"),
                      "has no", what)
print(seen, "elements, options, restrictions and tests")
sys.exit(bad or not seen)
EOF
); then
  printf '%s\n' "$out" | sed 's/^/# /'
  echo "ok $n - sources and remedies"
else
  printf '%s\n' "$out" | sed 's/^/# /'
  echo "not ok $n - sources and remedies"
fi
echo "1..$n"
