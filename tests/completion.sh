#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# What bash's completion offers for the beginning of a command line. TAP.
# Environment: LACUNA (the program), abs_srcdir.

set -u
LACUNA=${LACUNA:-./lacuna}
top=${abs_srcdir:-$PWD}
PATH=$(cd "$(dirname "$LACUNA")" && pwd):$PATH
LACUNA_RULES=$top/rules
export PATH LACUNA_RULES
cd "$top" || exit 1
# shellcheck source=completion/lacuna
. "$top/completion/lacuna"

# What is offered for the words given, the last of them unfinished; bash has
# parted them as it does.
offered() {
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  _lacuna
  echo "${COMPREPLY[*]}"
}

n=0
failed=0
# has NAME WORDS... -- MATCH: the offer matches the pattern.
has() {
  local words=() got name=$1
  shift
  while [ "$1" != -- ]; do
    words+=("$1")
    shift
  done
  got=$(offered "${words[@]}")
  n=$((n + 1))
  # shellcheck disable=SC2053 # a pattern
  if [[ " $got " == $2 ]]; then
    echo "ok $n - $name"
  else
    echo "# offered: $got"
    echo "not ok $n - $name"
    failed=1
  fi
}

has "commands" lacuna '' -- "*check*matrix*explain*--version*"
has "one command" lacuna mat -- " matrix "
has "options of a command" lacuna check --wa -- " --waivers "
has "an option that the command has not" lacuna check --gold -- "  "
has "short options" lacuna check -o -- " -o "
has "formats" lacuna matrix --format '' -- "*text*json*csv*"
has "formats, after a sign" lacuna matrix --format = js -- " json "
has "formats, right after the sign" lacuna check --format = -- "*sarif*"
has "another command's formats" lacuna show --format '' -- " akn "
has "when to colour" lacuna matrix --color n -- " never "
has "what to fail on" lacuna check --fail-on '' -- "*missing*overbroad*never*"
has "languages of reports" lacuna check --report-lang '' -- " en de es fr "
has "requirements" lacuna explain budapest/6 -- \
  " budapest/6.1.a.i budapest/6.1.a.ii budapest/6.1.b "
has "requirements of the other instrument" lacuna explain protocol/sp -- \
  " protocol/spam "
has "a list of articles" lacuna check --articles 2,19. -- \
  " 2,19.1 2,19.2 2,19.3 2,19.4 "
has "instruments" lacuna matrix --instrument '' -- "*budapest*protocol*"
has "languages" lacuna show --lang e -- " en es "
has "what rules can do" lacuna rules l -- " list lint "
has "files" lacuna matrix corpora/bel -- " corpora/belmora "
has "files of an option" lacuna check --with corpora/kar -- " corpora/karnau "
has "files after -o" lacuna matrix -o corpora/ves -- "  "
has "folders of rules" lacuna rules --rules = rul -- " rules "
has "a command that there is not" lacuna nonsense --f -- "  "

echo "1..$n"
[ $failed = 0 ]
