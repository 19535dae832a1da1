#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The layering of src/: who may include whom, who may use which library.
# A module includes modules of lower layers, and of its own layer those that
# its line names. A source file without a line fails.
# TAP on standard output: one test a file.

# layer  module  [modules of the same layer]
# A module is its .c, .h and .def files; a name may end in *.
table='
0 limits
0 translation limits
0 status      limits translation
0 arena
0 messages    status arena
0 crew        limits
0 sandbox
0 str         arena
0 intern      str arena
0 day         str arena
1 utext
1 worker
1 source      utext
1 xml         source utext
2 kinds
2 shard
2 matrix
2 gold
2 words
2 statute     kinds
2 language    statute words
2 inventory   statute
2 citation    language
2 enumerator  statute language
2 eid         statute enumerator
2 outline*    statute language eid enumerator outline*
3 accuracy
3 readers
3 reader      readers
3 heading
3 markup
3 markdown    heading
3 text_tree   heading markdown
3 section_lines heading
3 plain_*     heading text_tree plain_* section_lines
3 read_*      reader read_* heading markdown markup text_tree plain_* section_lines
4 stem
4 number
4 vocab       stem
4 blank       vocab
4 token       vocab number blank
4 norm        token number
5 lexicon     wording
5 wording     lexicon
5 trial       lexicon
5 match       lexicon trial
5 rule        lexicon
5 rulefile
5 ruleload    lexicon rule rulefile
5 rulewords   rule
6 link
6 fact        link
6 work        link fact
6 survey      link fact work
6 evaluate    link fact work survey
6 passage     survey evaluate
6 finding     link fact work survey evaluate passage
6 nearness    survey evaluate finding
6 openpoint   finding
6 remote      link survey evaluate finding
7 coverage
7 jurisdiction coverage
7 override    coverage
8 json        report
8 label
8 odf         report
8 ods         odf
8 report*     report* json page label odf ods
8 page*       report* json label page*
8 comparison* comparison report* json label
8 difference* difference report* json label
8 remark      label
8 packet
8 store*     packet store*
8 progress  report json
8 waiver      remark
8 baseline    remark report
8 review*     remark waiver baseline report* json review label page
9 folder
9 engine      folder
9 selftest    engine
9 rulelint*   engine selftest rulelint*
9 manifest    engine
9 fingerprint engine
9 batch       engine manifest fingerprint
10 cli
10 cmd*       cmd* cli
10 main       cmd*
'

# library header  modules that may include it
libraries='
unicode/      utext
libxml/       xml odf
zip.h         odf
libintl.h     translation
yajl/         read_json json matrix
libstemmer    stem
nettle/       source
seccomp.h     sandbox
sqlite3.h     store_base
'

src=${srcdir:-.}/src
files=$(cd "$src" && ls -- *.c *.h *.def)

# Prints "LAYER FRIENDS..." of a module, nothing if it has no line.
line_of() {
  printf '%s\n' "$table" | while read -r layer name friends; do
    # The table's * is a pattern on purpose.
    # shellcheck disable=SC2254
    case $1 in
      $name) [ -n "$name" ] && echo "$layer $friends" && break ;;
    esac
  done
}

# Prints what is wrong with the includes of file $1.
check_includes() {
  module=${1%.*}
  line=$(line_of "$module")
  if [ -z "$line" ]; then
    echo "$1: no line in the table of tests/layers.sh"
    return
  fi
  layer=${line%% *}
  friends=" ${line#* } "
  sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*"\([^"]*\)".*/\1/p' \
    "$src/$1" | while read -r header; do
    other=${header%.*}
    [ "$other" = "$module" ] && continue
    if [ ! -f "$src/$header" ]; then
      echo "$1: includes $header, which is not in src/"
      continue
    fi
    other_line=$(line_of "$other")
    other_layer=${other_line%% *}
    [ -z "$other_layer" ] && other_layer=99
    if [ "$other_layer" -gt "$layer" ]; then
      echo "$1 (layer $layer) includes $header (layer $other_layer)"
    elif [ "$other_layer" -eq "$layer" ]; then
      set -f
      ok=no
      for f in $friends; do
        # shellcheck disable=SC2254
        case $other in $f) ok=yes ;; esac
      done
      set +f
      [ $ok = yes ] || echo "$1 includes $header of its own layer $layer"
    fi
  done
}

# Prints what is wrong with the use of libraries and memory in file $1.
check_libraries() {
  printf '%s\n' "$libraries" | while read -r header users; do
    [ -n "$header" ] || continue
    case " $users " in *" ${1%.*} "*) continue ;; esac
    grep -n "^[[:space:]]*#[[:space:]]*include[[:space:]]*[<\"]$header" \
      "$src/$1" | sed "s/^/$1: only $users may: /"
  done
  if [ "${1%.*}" != arena ]; then
    grep -nE '(^|[^a-zA-Z0-9_.>])(malloc|calloc|realloc|reallocarray|free|strdup|strndup|asprintf)[[:space:]]*\(' \
      "$src/$1" | sed "s/^/$1: memory outside arena.c: /"
  fi
}

n=0
# One word a file name: no blanks in src/.
for f in $files; do
  n=$((n + 1))
  wrong=$(check_includes "$f"; check_libraries "$f")
  if [ -z "$wrong" ]; then
    echo "ok $n - $f"
  else
    printf '%s\n' "$wrong" | sed 's/^/# /'
    echo "not ok $n - $f"
  fi
done

# Sources that nothing builds: unit tests and fuzz targets are named without .c.
missing=$(
  for f in $files; do echo "src/$f"; done
  for f in "${srcdir:-.}"/tests/unit/test_*.c "${srcdir:-.}"/fuzz/fuzz_*.c; do
    [ -f "$f" ] && f=${f#"${srcdir:-.}/"} && echo "${f%.c}"
  done
)
missing=$(
  for f in $missing; do
    grep -qE "[[:space:]]$f(\.c)?([[:space:]]|\$)" "${srcdir:-.}/Makefile.am" ||
      echo "$f"
  done
)
n=$((n + 1))
if [ -z "$missing" ]; then
  echo "ok $n - Makefile.am names every source"
else
  printf '%s\n' "$missing" | sed 's/^/# not in Makefile.am: /'
  echo "not ok $n - Makefile.am names every source"
fi
echo "1..$n"
