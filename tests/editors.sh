#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Editors take the lines of `lacuna check` for places: the quickfix list of Vim
# and the compilation mode of Emacs, as they come, have each remark with its
# file, line, column and level, and nothing else. TAP.
# Environment: LACUNA (the program), srcdir.

LACUNA=${LACUNA:-./lacuna}
srcdir=${srcdir:-.}
bin=$(cd "$(dirname "$LACUNA")" && pwd)
here=$(cd "$srcdir" && pwd)
LC_ALL=C
export LC_ALL
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
cp "$here/examples/bill.md" "$tmp"
cd "$tmp" || exit 1

"$bin/lacuna" check --rules "$here/rules" bill.md >out
sed -n 's/^\([^ :]*\):\([0-9]*\):\([0-9]*\): \([a-z]*\): .*/\1 \2 \3 \4/p' out |
  sed 's/error$/e/; s/warning$/w/; s/note$/n/' >want

echo 1..2
# same N NAME: whether the file NAME holds what is wanted.
same() {
  if [ -s want ] && cmp -s want "$2"; then
    echo "ok $1 - $2"
  else
    diff want "$2" | sed 's/^/# /'
    echo "not ok $1 - $2"
  fi
}

if vim --version 2>/dev/null | grep -q '+quickfix'; then
  cat >places.vim <<'END'
cfile out
let lines = []
for q in getqflist()
  if q.valid
    let type = q.type != '' ? q.type : matchstr(q.text, '^ *\zs[ewn]')
    call add(lines, printf('%s %d %d %s', bufname(q.bufnr), q.lnum, q.col, tolower(type)))
  endif
endfor
call writefile(lines, 'vim')
qall!
END
  vim -N -u NONE -i NONE -es -S places.vim </dev/null >/dev/null 2>&1
  same 1 vim
else
  echo "ok 1 - vim # SKIP no vim with a quickfix list"
fi

if command -v emacs >/dev/null; then
  cat >places.el <<'END'
(require 'compile)
(with-temp-buffer
  (insert-file-contents "out")
  (compilation-mode)
  (compilation--ensure-parse (point-max))
  (let ((at (point-min)) last lines)
    (while at
      (let ((m (get-text-property at 'compilation-message)))
        (when (and m (not (eq m last)))
          (let ((loc (compilation--message->loc m)))
            (push (format "%s %d %d %c"
                          (caar (compilation--loc->file-struct loc))
                          (compilation--loc->line loc)
                          (compilation--loc->col loc)
                          (aref "nwe" (compilation--message->type m)))
                  lines)))
        (setq last m))
      (setq at (next-single-property-change at 'compilation-message)))
    (write-region (mapconcat (lambda (s) (concat s "\n")) (nreverse lines) "")
                  nil "emacs")))
END
  emacs -Q --batch -l ./places.el </dev/null >/dev/null 2>&1
  same 2 emacs
else
  echo "ok 2 - emacs # SKIP no emacs"
fi
