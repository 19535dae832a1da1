# SPDX-License-Identifier: Apache-2.0
"""Speed and memory of lacuna: bench.py LACUNA CORPORA RULES TMP ROUNDS

Machines are noisy, so nothing is compared across runs: in every round each
command runs once, and the figure is the median of the rounds' ratios. They are
ratios of the clock. Lacuna reads a file ahead on a second processor where there
is one; the ratio of the processors' time stands beside ("cpu").
  text      Markdown and JSON statutes, against `LC_ALL=C wc -w` on them
  xml       LIMS XML, against `xmllint --stream --noout`
  wordings  the text set with ten times the wordings, against the shipped ones
  growth    four times the files, against one time; peak memory at 1, 2, 4
  start-up  `rules list`, and the matrix of a file of one section
"""
import glob
import os
import re
import shutil
import statistics
import subprocess
import sys
import time

LACUNA, CORPORA, RULES, TMP, ROUNDS = sys.argv[1:6]
ROUNDS = max(7, int(ROUNDS))
TEXT = ["us", "ca", "ie", "ke", "ph", "sg", "de", "fr"]
XML = ["ca", "ca-fr"]


def run(command):
    """Seconds of the clock and of the processors, and peak kilobytes, of one
    run; a failure ends the program."""
    env = dict(os.environ, LC_ALL="C")
    start = time.perf_counter()
    child = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit("bench: status %d from: %s" %
                 (child.returncode, " ".join(command[:8])))
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def matrix(paths, rules=RULES):
    return [LACUNA, "matrix", "--rules", rules, "--format", "json",
            "--quiet", *paths]


def megabytes(paths):
    return sum(os.path.getsize(p) for p in paths) / 1e6


def interleave(commands):
    """{name: [seconds of each round]}, the order turned round every round;
    the processors' seconds under "name cpu"."""
    for command in commands.values():
        run(command)  # the page cache is warm
    times = {name + what: [] for name in commands for what in ("", " cpu")}
    names = list(commands)
    for k in range(ROUNDS):
        for name in names if k % 2 == 0 else reversed(names):
            clock, cpu, _ = run(commands[name])
            times[name].append(clock)
            times[name + " cpu"].append(cpu)
    return times


def ratio(times, a, b):
    return statistics.median(x / y for x, y in zip(times[a], times[b]))


def tell(name, figures, value, goal):
    print("%-10s %-52s %6.2f  goal <= %.2f%s" %
          (name, figures, value, goal, "" if value <= goal else "  OVER"),
          flush=True)


def copies(name, countries, suffixes, n=1):
    """Folders of copies of the countries' files with the suffixes, n of each
    with stems of their own: the folders, and all files."""
    folders, files = [], []
    for cc in countries:
        folder = os.path.join(TMP, name, cc)
        os.makedirs(folder)
        for path in sorted(glob.glob(os.path.join(CORPORA, cc, "*"))):
            stem, suffix = os.path.splitext(os.path.basename(path))
            if suffix not in suffixes:
                continue
            for k in range(n):
                to = os.path.join(folder, "%s-%d%s" % (stem, k, suffix))
                shutil.copyfile(path, to)
                files.append(to)
        folders.append(folder)
    return folders, files


def more_wordings(times):
    """A copy of the rules in which every wording stands `times` times, all but
    one with a word that no text has."""
    to = os.path.join(TMP, "rules")
    shutil.copytree(RULES, to)
    word = re.compile(r"(?<![\w<=*-])([^\W\d_]{4,})(?![\w>*-])")
    before = after = 0
    for path in glob.glob(os.path.join(to, "lexicon", "*", "*.lex")):
        if os.path.basename(path) == "language.lex":
            continue
        lines = []
        for line in open(path, encoding="utf-8"):
            lines.append(line)
            if not line.lstrip().startswith("| "):
                continue
            before += 1
            after += 1
            found = word.findall(line)
            if not found:
                continue
            longest = max(found, key=len)
            for k in range(times - 1):
                lines.append(line.replace(longest, "%sq%sx" % (
                    longest, "abcdefghijklmnop"[k]), 1))
                after += 1
        with open(path, "w", encoding="utf-8") as out:
            out.writelines(lines)
    return to, before, after


def main():
    folders, files = copies("text", TEXT, (".md", ".json"))
    t = interleave({"lacuna": matrix(folders), "wc": ["wc", "-w", *files]})
    fast = statistics.median(t["lacuna"])
    tell("text", "%.1f MB in %.2f s, %.0f MB/s; wc -w %.2f s; cpu %.2f" % (
        megabytes(files), fast, megabytes(files) / fast,
        statistics.median(t["wc"]), ratio(t, "lacuna cpu", "wc cpu")),
        ratio(t, "lacuna", "wc"), 3.0)

    xml_folders, xml_files = copies("xml", XML, (".xml",), 4)
    t = interleave({"lacuna": matrix(xml_folders),
                    "xmllint": ["xmllint", "--stream", "--noout", *xml_files]})
    fast = statistics.median(t["lacuna"])
    tell("xml", "%.1f MB in %.2f s, %.0f MB/s; xmllint %.2f s; cpu %.2f" % (
        megabytes(xml_files), fast, megabytes(xml_files) / fast,
        statistics.median(t["xmllint"]), ratio(t, "lacuna cpu", "xmllint cpu")),
        ratio(t, "lacuna", "xmllint"), 2.5)

    rules, before, after = more_wordings(10)
    t = interleave({"1": matrix(folders), "10": matrix(folders, rules)})
    tell("wordings", "%d: %.2f s; %d: %.2f s" % (
        before, statistics.median(t["1"]), after, statistics.median(t["10"])),
        ratio(t, "10", "1"), 1.3)

    sets = {str(n): matrix(copies("x%d" % n, ["ie", "de"], (".md",), n)[0])
            for n in (1, 2, 4)}
    t = interleave(sets)
    tell("growth", "x1 %.2f s, x2 %.2f s, x4 %.2f s" % tuple(
        statistics.median(t[k]) for k in ("1", "2", "4")),
        ratio(t, "4", "1"), 4.2)
    peak = {k: run(c)[2] / 1024 for k, c in sets.items()}
    tell("memory", "x1 %.1f MB, x2 %.1f MB, x4 %.1f MB" % tuple(peak.values()),
         peak["4"] / peak["1"], 1.1)

    one = os.path.join(TMP, "one.md")
    with open(one, "w", encoding="utf-8") as out:
        out.write("# An Act\n\n## 1. Access\n\nWhoever intentionally and "
                  "without right obtains access to a computer system commits "
                  "an offence.\n")
    t = interleave({"list": [LACUNA, "rules", "list", "--rules", RULES],
                    "one": matrix([one])})
    tell("start-up", "rules list %.1f ms; matrix of one section, ms:" %
         (statistics.median(t["list"]) * 1e3),
         statistics.median(t["one"]) * 1e3, 50)


main()
