#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The steps of README.md's first ten minutes, as a reader would type them.

Every indented line `$ command` of README.md (one that ends with a backslash
goes on) is run, in the order of the page, in a folder that holds corpora/ and
examples/. It prints exactly the indented lines that follow, and no message;
findings (exit status 1) are no failure. TAP. With --regold the page of the
source tree gets what the commands print now.
Environment: LACUNA (the program), srcdir.
"""

import difflib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SRC = Path(os.environ.get("srcdir", ".")).resolve()
LACUNA = Path(os.environ.get("LACUNA", "./lacuna")).resolve()
INDENT = "    "


def steps(lines):
    """(first line of the command, first behind it, first behind the output)"""
    i = 0
    while i < len(lines):
        if not lines[i].startswith(INDENT + "$ "):
            i += 1
            continue
        start = i
        while lines[i].endswith("\\"):
            i += 1
        i += 1
        after = i
        end = i
        while i < len(lines) and not lines[i].startswith(INDENT + "$ ") and (
                lines[i].startswith(INDENT) or not lines[i]):
            i += 1
            if lines[i - 1]:
                end = i
        yield start, after, end


def run(command, folder):
    env = dict(os.environ, LC_ALL="C", COLUMNS="80",
               LACUNA_RULES=str(SRC / "rules"),
               PATH="%s:%s" % (LACUNA.parent, os.environ["PATH"]))
    return subprocess.run(["sh", "-c", command], cwd=folder, env=env,
                          capture_output=True, text=True, check=False)


def main():
    lines = (SRC / "README.md").read_text("utf-8").splitlines()
    page, done, failed, number = [], 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for name in ("corpora", "examples"):
            shutil.copytree(SRC / name, Path(folder) / name)
        for start, after, end in steps(lines):
            number += 1
            command = "\n".join(s[len(INDENT):] for s in lines[start:after])
            ran = run(command[2:], folder)
            got = [(INDENT + s).rstrip() for s in ran.stdout.splitlines()]
            want = [s.rstrip() for s in lines[after:end]]
            good = got == want and not ran.stderr and ran.returncode < 2
            failed += not good
            print("%s %d - %s" % ("ok" if good else "not ok", number,
                                  command.splitlines()[0]))
            for line in [] if good else ran.stderr.splitlines() + list(
                    difflib.unified_diff(want, got, lineterm="")):
                print("#", line)
            page += lines[done:after] + got
            done = end
    page += lines[done:]
    if "--regold" in sys.argv[1:]:
        (SRC / "README.md").write_text("\n".join(page) + "\n", "utf-8")
        return 0
    print("1..%d" % number)
    return 1 if failed or not number else 0


sys.exit(main())
