#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Complete statutes, and what one changed word in them must change.

tests/mutants/BASE/ is an invented jurisdiction that answers every cell;
BASE/cells says, a line a cell, its status and the provision that leads. The
files tests/mutants/*.mutants hold the mutants, a line each, fields parted by
a bar:

  name | BASE/file | text to find | text instead | what must change

What must change is a list parted by ";" of `CELL STATUS` or `CELL STATUS
WHY`. STATUS is a status of the matrix, with "+overbroad" where the flag must
stand. WHY is the id of an element that must be missing, of an option or a
restriction that must be found, or of a test that must not be passed. Every
other cell must keep its status and its flag. "-" says that all must, for the
words change and the law does not.

The text to find must be there exactly once; " ... " in it stands for any text
up to what follows, "\\n" for the end of a line. Where it is "*", the whole
file is taken away. A line that begins with "+" is one more change of the
mutant above it:

  + | BASE/file | text to find | text instead

tests/mutants/unrelated/ holds acts of other matters, full of false friends.
Each is judged alone: no cell may be covered, and only a power (Articles 14 to
21, safeguards) answered in part, as the law of one regulator does.

All bases, mutants and acts are judged in one run of `lacuna matrix`. TAP, and one
line of explanation a failure. Environment: LACUNA (the program), srcdir.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SRC = Path(os.environ.get("srcdir", ".")).resolve()
HERE = SRC / "tests" / "mutants"
LACUNA = os.environ.get("LACUNA", "./lacuna")
POWERS = ("14", "15", "16", "17", "18.", "19.", "20", "21", "safeguards")


class Bad(Exception):
    """A mistake in a table."""


class Mutant:
    def __init__(self, name, changes):
        self.name = name
        self.edits = []  # (BASE/file, find, replace)
        self.changes = changes  # {cell: (status, overbroad, why)}

    @property
    def base(self):
        return self.edits[0][0].split("/")[0]


# ---- the tables -------------------------------------------------------------


def verdict(words):
    """`CELL STATUS[+overbroad] [WHY]` as (cell, (status, overbroad, why))."""
    cell, status, *why = words.split()
    status, _, flag = status.partition("+")
    if flag not in ("", "overbroad") or len(why) > 1:
        raise Bad("cannot read '%s'" % words.strip())
    return cell, (status, flag == "overbroad", why[0] if why else None)


def read_mutants(path):
    mutants = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = [f.strip() for f in line.split("|")]
        try:
            if fields[0] == "+":
                _, file, find, replace = fields
                target = mutants[-1]
            else:
                name, file, find, replace, changes = fields
                changes = [] if changes == "-" else changes.split(";")
                target = Mutant(name, dict(map(verdict, changes)))
                mutants.append(target)
        except (Bad, ValueError) as e:
            raise Bad("%s:%d: %s" % (path.name, number, e)) from e
        target.edits.append((file, find.replace("\\n", "\n"),
                             replace.replace("\\n", "\n")))
    return mutants


def read_cells(base):
    """The cells of a base: {cell: (status, provision)}."""
    rows = (base / "cells").read_text("utf-8").splitlines()
    return {r.split()[0]: tuple(r.split()[1:]) for r in rows if r.strip()}


def edited(text, find, replace):
    first, _, last = find.partition(" ... ")
    if text.count(first) != 1:
        raise Bad("'%s' is there %d times" % (first, text.count(first)))
    start = text.index(first)
    end = start + len(first)
    if last:
        if last not in text[end:]:
            raise Bad("'%s' does not follow '%s'" % (last, first))
        end = text.index(last, end) + len(last)
    return text[:start] + replace + text[end:]


# ---- the matrix -------------------------------------------------------------


def matrix(folders):
    """{folder's name: {cell: the cell of the matrix}} of all the folders."""
    ran = subprocess.run(
        [LACUNA, "matrix", "--rules", SRC / "rules", "--format", "json",
         "--quiet", *folders], capture_output=True, check=False)
    if ran.returncode != 0:
        sys.exit("Bail out! " + ran.stderr.decode(errors="replace")[:500])
    return {j["id"]: {c["requirement"]: c for c in j["cells"]}
            for j in json.loads(ran.stdout)["jurisdictions"]}


def state(cell):
    return cell["status"] + ("+overbroad" if cell["overbroad"] else "")


def reasons(cell):
    """What WHY may name."""
    return ([e["id"] for e in cell["elements"]
             if e["verdict"] in ("missing", "not-examined")] +
            [n["id"] for n in cell["options"] + cell["restrictions"]] +
            [t["id"] for t in cell["tests"] if t["outcome"] != "pass"])


def faults_of_base(cells, want):
    for name, cell in cells.items():
        if name not in want:
            yield "%s: not in the list of cells" % name
            continue
        status, *lead = want[name]
        if state(cell) != status:
            yield "%s: %s, not %s (%s)" % (name, state(cell), status,
                                           " ".join(reasons(cell)))
        got = [p["work"] + ":" + p["provision"] for p in cell["provisions"][:1]]
        if got != lead:
            yield "%s: %s leads, not %s" % (name, *(got or "-"), *(lead or "-"))


def faults_of_mutant(mutant, cells, before):
    for name, cell in cells.items():
        if name not in mutant.changes:
            if state(cell) != state(before[name]):
                yield "%s: changed too, %s to %s (%s)" % (
                    name, state(before[name]), state(cell),
                    " ".join(reasons(cell)))
            continue
        status, overbroad, why = mutant.changes[name]
        if (cell["status"], cell["overbroad"]) != (status, overbroad):
            yield "%s: %s, not %s%s" % (name, state(cell), status,
                                        "+overbroad" if overbroad else "")
        elif why is not None and why not in reasons(cell):
            yield "%s: %s, but not for %s (%s)" % (
                name, state(cell), why, " ".join(reasons(cell)))
    for name in mutant.changes.keys() - cells.keys():
        yield "%s: no such cell" % name


def faults_of_unrelated(cells):
    for name, cell in cells.items():
        power = name.startswith(POWERS)
        if cell["status"].startswith("covered") or (
                cell["status"] == "partial" and not power):
            yield "%s: %s by %s" % (name, state(cell),
                                    cell["provisions"][0]["provision"])


# ---- the run ----------------------------------------------------------------


def build(mutant, folder):
    shutil.copytree(HERE / mutant.base, folder,
                    ignore=shutil.ignore_patterns("cells"))
    for file, find, replace in mutant.edits:
        if file.split("/")[0] != mutant.base:
            raise Bad("'%s' is not of %s" % (file, mutant.base))
        path = folder / file.split("/", 1)[1]
        if find == "*":
            path.unlink()
            continue
        path.chmod(0o644)  # a tarball's sources may be read-only
        path.write_text(edited(path.read_text("utf-8"), find, replace),
                        "utf-8")


def main():
    bases = sorted(p.parent for p in HERE.glob("*/cells"))
    try:
        mutants = [m for p in sorted(HERE.glob("*.mutants"))
                   for m in read_mutants(p)]
    except Bad as e:
        sys.exit("Bail out! %s" % e)
    unrelated = sorted((HERE / "unrelated").glob("*.md"))
    broken = {}
    with tempfile.TemporaryDirectory() as tmp:
        folders = []
        for b in bases:
            folder = Path(tmp) / b.name
            shutil.copytree(b, folder, ignore=shutil.ignore_patterns("cells"))
            folders.append(folder)
        for m in mutants:
            folder = Path(tmp) / m.name
            try:
                os.umask(0o022)
                build(m, folder)
                folders.append(folder)
            except (Bad, OSError) as e:
                broken[m.name] = str(e)
        got = matrix(folders + unrelated)
    names = ([b.name for b in bases] + [m.name for m in mutants] +
             [u.stem for u in unrelated])
    twice = {n for n in names if names.count(n) > 1}
    number = 0
    failed = 0
    for b in bases:
        number += 1
        faults = list(faults_of_base(got[b.name], read_cells(b)))
        failed += tell(number, b.name, faults)
    for m in mutants:
        number += 1
        if m.name in twice:
            faults = ["there are two of this name"]
        elif m.name in broken:
            faults = [broken[m.name]]
        else:
            faults = list(faults_of_mutant(m, got[m.name], got[m.base]))
        failed += tell(number, m.name, faults)
    for u in unrelated:
        number += 1
        failed += tell(number, "unrelated: " + u.stem,
                       list(faults_of_unrelated(got[u.stem])))
    print("1..%d" % number)
    print("# %d passed, %d failed" % (number - failed, failed))
    return failed > 0


def tell(number, name, faults):
    for f in faults:
        print("# %s: %s" % (name, f))
    print("%s %d - %s" % ("not ok" if faults else "ok", number, name))
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
