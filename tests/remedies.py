#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether a drafter who writes what a remedy says is told of it no more.

For every element of every requirement, and every language that its remedy has
a wording in, a draft is made that has no more than it must: one section with
the wording of the requirement's first element, the core. The remedy's wording
is added to it as a subsection, or, of a core element, stands as the section by
itself. The element must then be met. The first wording, which is what a drafter
is shown where nothing answers, must answer the whole requirement when it stands
alone, and so must the wordings of all elements that decide, as one section.
Every wording is a whole sentence, or it could not be pasted.

All drafts are judged in one run of `lacuna matrix`. TAP, one line a
requirement and language. Environment: LACUNA (the program), srcdir.
"""

import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

SRC = Path(os.environ.get("srcdir", ".")).resolve()
LACUNA = os.environ.get("LACUNA", "./lacuna")
MET = ("met", "met-by-reference")


def wordings(requirement):
    """(element, role, language, wording) for each wording that there is."""
    for element in requirement.iter("element"):
        for wording in element.iter("wording"):
            yield (element.get("id"), element.get("role"),
                   wording.get("lang"), " ".join(wording.text.split()))


def whole(text):
    return (text[0].isupper() or text[0] in "“«") and text[-1] in ".”»"


def drafts(folder):
    """Writes the drafts; yields (cell, language, element, name). The element
    None stands for the whole requirement, the name None for a wording that no
    draft can be made of."""
    for path, requirement in requirements():
        cell = path.parent.name + "/" + requirement.get("id")
        every = list(wordings(requirement))
        frames = {}
        for _, role, language, text in every:
            if role == "core":
                frames.setdefault(language, text)
        for element, role, language, text in every:
            if not whole(text) or language not in frames:
                yield cell, language, element, None
                continue
            parts = [text] if role == "core" else [frames[language], text]
            yield cell, language, element, write(folder, requirement, language,
                                                 parts)
        for language, frame in frames.items():
            deciding = [text for _, role, tag, text in every
                        if tag == language and role != "noted"]
            for parts in ([frame], deciding):
                yield cell, language, None, write(folder, requirement,
                                                  language, parts)


def requirements():
    for path in sorted(SRC.glob("rules/instruments/*/*.xml")):
        for requirement in ET.parse(path).getroot().iter("requirement"):
            yield path, requirement


def write(top, requirement, language, parts):
    """A draft with these parts in a new folder, whose name is returned."""
    name = "d%d" % len(list(top.iterdir()))
    folder = top / name
    folder.mkdir()
    lines = ["---", "language: " + language, "---", "# X", "", "## 1"]
    for number, part in enumerate(parts, 1):
        lines += ["", "(%d) %s" % (number, part) if len(parts) > 1 else part]
    lines += ["", "## 2", "", "X."]
    (folder / "draft.md").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "jurisdiction.xml").write_text(
        '<jurisdiction xmlns="https://lacuna.example/ns/jurisdiction">'
        '<work file="draft.md" kind="%s"/></jurisdiction>'
        % requirement.get("works"), "utf-8")
    return name


def judge(folder):
    ran = subprocess.run(
        [LACUNA, "matrix", "--quiet", "--rules", str(SRC / "rules"),
         "--format", "json"] + sorted(str(p) for p in folder.iterdir()),
        capture_output=True, check=False)
    if ran.returncode != 0:
        raise SystemExit(ran.stderr.decode("utf-8", "replace"))
    return {j["id"]: {c["instrument"] + "/" + c["requirement"]: c
                      for c in j["cells"]}
            for j in json.loads(ran.stdout)["jurisdictions"]}


def failure(cell, element):
    """Why the remedy has not helped, None where it has."""
    verdicts = {e["id"]: e["verdict"] for e in cell["elements"] or []}
    if element is not None:
        verdict = verdicts.get(element, cell["status"])
        return None if verdict in MET else element + ": " + verdict
    if cell["status"] == "covered" and not cell["overbroad"]:
        return None
    lacking = [e["id"] for e in cell["elements"] or []
               if e["verdict"] not in MET and e["role"] != "noted"]
    lacking += [r["id"] for r in cell["restrictions"]]
    return "the whole: %s, for %s" % (cell["status"], " ".join(lacking))


def main():
    failures = {}
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top)
        asked = list(drafts(folder))
        cells = judge(folder)
    for cell, language, element, name in asked:
        why = failure(cells[name][cell], element) if name else \
            element + ": no whole sentence, or no core to add it to"
        failures.setdefault((cell, language), []).extend([why] if why else [])
    for number, (key, whys) in enumerate(failures.items(), 1):
        for why in whys:
            print("# not closed: " + why)
        print("%s %d - %s in %s" % ("not ok" if whys else "ok", number, *key))
    print("1..%d" % len(failures))
    return 1 if any(failures.values()) or not failures else 0


sys.exit(main())
