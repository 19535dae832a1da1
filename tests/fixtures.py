#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A model law that is treaty text, and clauses that are given alone.

fixtures.py LACUNA RULES FIXTURES: FIXTURES/model-law.md holds articles of the
treaties; for each, its own text must be what its cells show, marked as treaty
text, and no cell may be answered by it. FIXTURES/alternatives/ holds clauses of
national law; expect.tsv says which cell each must answer, in part at least.
Prints `ok` and `not ok` lines without numbers.
"""

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

# The articles of CETS 196 repeat numbers: their cells are told by the heading.
HEADINGS = {
    "terror-provocation": "provocation",
    "terror-recruitment": "recruitment",
    "terror-training": "training",
}


def cells(lacuna, rules, path):
    ran = subprocess.run(
        [lacuna, "matrix", "--rules", rules, "--format", "json", "--quiet",
         path], capture_output=True, check=False)
    if ran.returncode != 0:
        sys.exit("not ok - %s: %s" % (path, ran.stderr.decode()[:300]))
    return json.loads(ran.stdout)["jurisdictions"][0]["cells"]


def fault_of_treaty(cell):
    """What is wrong with the cell of an article of the treaty, or None."""
    if cell["status"] not in ("missing", "not-examined"):
        return "%s: a treaty is no law" % cell["status"]
    lead = (cell["provisions"] or [None])[0]
    if lead is None:
        return "nothing found"
    if lead["role"] != "treaty":
        return "not marked as treaty text"
    if not any("treaty text" in note for note in cell["notes"]):
        return "the report does not say that it is treaty text"
    number = re.match(r"\d+", cell["requirement"])
    if number and lead["provision"] != number.group():
        return "%s leads" % lead["provision"]
    word = HEADINGS.get(cell["requirement"])
    if word and word not in lead["heading"].lower():
        return "%s leads" % lead["heading"]
    return None


def main():
    lacuna, rules, fixtures = sys.argv[1], sys.argv[2], Path(sys.argv[3])

    def say(fault, name):
        print("not ok - %s: %s" % (name, fault) if fault else "ok - " + name)

    for cell in cells(lacuna, rules, fixtures / "model-law.md"):
        name = "model law, %s" % cell["requirement"]
        if cell["instrument"] == "budapest" or cell["requirement"] in HEADINGS:
            say(fault_of_treaty(cell), name)
        elif cell["status"] not in ("missing", "not-examined"):
            say("%s: a treaty is no law" % cell["status"], name)
    alternatives = fixtures / "alternatives"
    with open(alternatives / "expect.tsv", encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t"):
            wanted = row["requirement"].split(" or ")
            got = {"%s/%s" % (c["instrument"], c["requirement"]): c["status"]
                   for c in cells(lacuna, rules, alternatives / row["file"])}
            found = any(got[w] in ("covered", "covered-with-option", "partial")
                        for w in wanted)
            say(None if found else "no answer", "%s answers %s" % (
                row["file"], row["requirement"]))


if __name__ == "__main__":
    main()
