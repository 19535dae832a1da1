#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The defects that are planted in the draft of examples/, as a drafter is told.

examples/bill.md and bill.txt are one draft in two formats. DEFECTS says what
is wrong with it, in the order of its sections: what is reported, how gravely,
the words that the line of the report must hold, and words of the remedy. All
of it must be reported, and nothing else, in both formats. TAP.
Environment: LACUNA (the program), srcdir.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

SRC = Path(os.environ.get("srcdir", ".")).resolve()
LACUNA = os.environ.get("LACUNA", "./lacuna")

AGE = ("error", "“child” means", "under eighteen")
DEFECTS = [
    ("budapest/2:damage", "error", "causes damage", "the access itself"),
    ("budapest/3:without-right", "warning", "intentionally intercepts",
     "without right"),
    ("budapest/4:suppresses", "error", "A person who intentionally and",
     "suppressing data"),
    ("budapest/5:state-systems", "error", "government computer",
     "every computer system"),
    ("budapest/6.1.a.i:specific-intent", "warning", "produces, sells",
     "the intent that the tool be used"),
    ("budapest/6.1.b", "error", "(2) A person who intentionally",
     "Punish possession"),
    ("budapest/7:custody", "note", "not exceeding six", "one year of custody"),
    ("budapest/8:sanction", "error", "causes a loss of", "Attach a penalty"),
    ("budapest/9.1.a:minor-age", *AGE),
    ("budapest/9.1.b:minor-age", *AGE),
    ("budapest/9.1.c:minor-age", *AGE),
    ("budapest/9.1.d:minor-age", *AGE),
    ("budapest/9.1.e:minor-age", *AGE),
    ("budapest/16:secrecy", "error", "(1) Where a police officer",
     "secrecy for a set time"),
    ("budapest/17", "error", "A service provider must retain",
     "traffic data disclosed"),
    ("protocol/spam:intent", "warning", "sends multiple unsolicited",
     "Ask for intent"),
]


def findings(path):
    ran = subprocess.run(
        [LACUNA, "check", "--rules", str(SRC / "rules"), "--format", "json",
         str(path)], capture_output=True, check=False)
    if ran.returncode != 1:
        raise SystemExit(ran.stderr.decode("utf-8", "replace"))
    return json.loads(ran.stdout)["remarks"]


def main():
    number = failed = 0
    for name in ("bill.md", "bill.txt"):
        path = SRC / "examples" / name
        lines = path.read_text("utf-8").splitlines()
        left = {r["id"]: r for r in findings(path)}
        for ident, level, words, remedy in DEFECTS:
            number += 1
            got = left.pop(ident, None)
            line = lines[got["line"] - 1] if got else ""
            good = (got is not None and got["level"] == level and
                    words in line and
                    remedy in got["note"] + got["wording"])
            failed += not good
            if not good:
                print("# got:", got and (got["level"], got["note"]), line)
            print("%s %d - %s %s" % ("ok" if good else "not ok", number, name,
                                     ident))
        number += 1
        failed += bool(left)
        print("%s %d - %s nothing else %s" % (
            "not ok" if left else "ok", number, name, " ".join(left)))
    print("1..%d" % number)
    return failed > 0


sys.exit(main())
