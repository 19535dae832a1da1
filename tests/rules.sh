#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The rules of the tree: every example of every file (`lacuna rules test`) and
# the rule checker (`lacuna rules lint`). TAP.
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
echo "1..$n"
