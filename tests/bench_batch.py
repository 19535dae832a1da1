# SPDX-License-Identifier: Apache-2.0
"""Speed of batches: bench_batch.py LACUNA RULES TMP ROUNDS NAME=CORPORA...

For each folder of corpora, a world of 200 jurisdictions with 5 works each:
  speed-up   one worker against two, the median of the rounds' ratios
  again      a second run with nothing changed, against the first
and the memory of a worker, the size of the store, the bytes of the world."""
import glob
import os
import sqlite3
import statistics
import subprocess
import sys
import time

import world

LACUNA, RULES, TMP, ROUNDS = sys.argv[1:5]
ROUNDS = int(ROUNDS)


def run(store, manifest, *args):
    """Seconds of the clock."""
    start = time.perf_counter()
    child = subprocess.run([LACUNA, "batch", "--quiet", "--rules", RULES,
                            "--store", store, *args, manifest],
                           stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
    if child.returncode not in (0, 3):
        sys.exit("bench: status %d from a batch" % child.returncode)
    return time.perf_counter() - start


def remove(store):
    for suffix in ("", "-wal", "-shm", "-lock"):
        if os.path.exists(store + suffix):
            os.remove(store + suffix)


def tell(name, figures, value, sign, goal):
    good = value <= goal if sign == "<=" else value >= goal
    print("%-10s %-52s %6.3f  goal %s %.2f%s" %
          (name, figures, value, sign, goal, "" if good else "  OVER"),
          flush=True)


def measure(corpora, name):
    folder = os.path.join(TMP, name)
    manifest = world.make(corpora, folder, 200, 5)
    size = sum(os.path.getsize(p)
               for p in glob.glob(os.path.join(folder, "*", "*")))
    store = os.path.join(TMP, name + ".db")
    one, two, again = [], [], []
    for k in range(ROUNDS):
        for jobs in (1, 2) if k % 2 == 0 else (2, 1):
            remove(store)
            seconds = run(store, manifest, "-j%d" % jobs)
            (one if jobs == 1 else two).append(seconds)
            if jobs == 1:
                again.append(run(store, manifest, "-j1") / seconds)
    db = sqlite3.connect(store)
    peak, failed = db.execute("SELECT max(peak), sum(state != 'ok')"
                              " FROM jurisdictions").fetchone()
    db.close()
    print("%s: 1000 works, %.1f MB; a worker takes %.0f MiB at the most; the "
          "store %.1f MB; %d failed" % (name, size / 1e6, peak / 2 ** 20,
                                        os.path.getsize(store) / 1e6, failed))
    tell("speed-up", "-j1 %.2f s, -j2 %.2f s" % (
        statistics.median(one), statistics.median(two)),
        statistics.median(a / b for a, b in zip(one, two)), ">=", 1.8)
    tell("again", "nothing changed, of the first run",
         statistics.median(again), "<=", .03)


def main():
    for pair in sys.argv[5:]:
        name, corpora = pair.split("=", 1)
        measure(corpora, name)


main()
