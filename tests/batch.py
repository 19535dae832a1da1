# SPDX-License-Identifier: Apache-2.0
"""Batches and what can go wrong with them: batch.py LACUNA TOP TMP. TAP.

SEED, in the environment, repeats the moments of the kills."""
import json
import os
import random
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

import world

LACUNA, TOP, TMP = sys.argv[1:4]
SEED = int(os.environ.get("SEED", random.randrange(10 ** 6)))
os.environ.update(LACUNA_RULES=os.path.join(TOP, "rules"), LC_ALL="C",
                  COLUMNS="80",
                  PATH=os.path.dirname(LACUNA) + ":" + os.environ["PATH"])
# A signal from outside is to kill a worker as it would without the sanitizers.
os.environ["ASAN_OPTIONS"] = ":".join(filter(None, [
    os.environ.get("ASAN_OPTIONS"),
    "handle_segv=0:allow_user_segv_handler=1"]))
os.chdir(TMP)
count = failures = 0


def ok(good, name, why=""):
    global count, failures
    count += 1
    failures += not good
    print("%s %d - %s" % ("ok" if good else "not ok", count, name), flush=True)
    if not good:
        print("# " + str(why)[-2000:].replace("\n", "\n# "), flush=True)


def skip(name, why):
    global count
    count += 1
    print("ok %d - %s # SKIP %s" % (count, name, why), flush=True)


def run(*args, **how):
    return subprocess.run([LACUNA, *args], capture_output=True, text=True,
                          timeout=300, **how)


def batch(store, manifest, *args, **how):
    return run("batch", "--store", store, *args, manifest, **how)


def start(store, manifest, *args):
    return subprocess.Popen([LACUNA, "batch", "--store", store, *args,
                             manifest], stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True)


def report(store, *args):
    return run("batch", "--report", store, *args).stdout


def formats(command):
    """Those that its help names."""
    line = re.search("--format=F +(.*)", run(command, "--help").stdout)[1]
    return re.split(", | or ", line)


def content(path):
    """A file's bytes, once; it must have some."""
    with open(path, "rb") as file:
        read = file.read()
    os.remove(path)
    return read or path


KEYS = {
    "jurisdictions": "SELECT name, position, code, title, state, reason, signal,"
                     " fingerprint, limits, version, rules, instruments"
                     " FROM jurisdictions",
    "messages": "SELECT j.name, m.position, severity, file, line, column, text"
                " FROM messages m JOIN jurisdictions j ON j.id ="
                " m.jurisdiction",
    "works": "SELECT j.name, w.position, w.name, w.title, short_title, language,"
             " format, path, sha256, provisions, kinds, status, date, examined"
             " FROM works w JOIN jurisdictions j ON j.id = w.jurisdiction",
    "external": "SELECT j.name, e.position, cited, source FROM external e"
                " JOIN jurisdictions j ON j.id = e.jurisdiction",
    "left_out": "SELECT j.name, l.position, path, why FROM left_out l"
                " JOIN jurisdictions j ON j.id = l.jurisdiction",
    "shares": "SELECT j.name, w.name, s.state, elements, characters FROM shares s"
              " JOIN works w ON w.id = s.work JOIN jurisdictions j"
              " ON j.id = w.jurisdiction",
    "dormant": "SELECT j.name, w.name, d.position, d.state, d.name, heading, eid,"
               " line FROM dormant d JOIN works w ON w.id = d.work"
               " JOIN jurisdictions j ON j.id = w.jurisdiction",
    "cells": "SELECT j.name, instrument, requirement, status, overbroad,"
             " confidence, remedy FROM cells c JOIN jurisdictions j"
             " ON j.id = c.jurisdiction",
    "provisions": "SELECT j.name, w.name, number, heading FROM provisions p"
                  " JOIN works w ON w.id = p.work JOIN jurisdictions j"
                  " ON j.id = w.jurisdiction",
    "evidence": "SELECT j.name, instrument, requirement, part, item,"
                " e.position, w.name, number, heading, eid, line, column,"
                " quote, a.text, mark, mark_end, score FROM evidence e"
                " LEFT JOIN passages a ON a.id = e.passage"
                " JOIN cells c ON c.id = e.cell JOIN jurisdictions j"
                " ON j.id = c.jurisdiction JOIN provisions p"
                " ON p.id = e.provision JOIN works w ON w.id = p.work",
}
for table in ("elements", "narrowings", "numbers", "notes", "overrides"):
    columns = {"elements": "t.id, role, verdict",
               "narrowings": "part, t.position, t.id, recorded",
               "numbers": "t.position, t.id, outcome, value",
               "notes": "t.position, t.text",
               "overrides": "reader, date, t.reason, path, line, column,"
                            " own_status, own_overbroad, own_lead, was_status,"
                            " was_overbroad, was_lead"}[table]
    KEYS[table] = ("SELECT j.name, instrument, requirement, %s FROM %s t"
                   " JOIN cells c ON c.id = t.cell JOIN jurisdictions j"
                   " ON j.id = c.jurisdiction" % (columns, table))


def dump(store):
    """What a store has, without keys, runs and times."""
    db = sqlite3.connect(store)
    sound = db.execute("PRAGMA integrity_check").fetchone()[0]
    sound += str(db.execute("PRAGMA foreign_key_check").fetchall())
    all_rows = [sound] + [sorted(map(repr, db.execute(sql)))
                          for sql in KEYS.values()]
    db.close()
    return all_rows


def column(store, sql):
    db = sqlite3.connect(store)
    rows = [row[0] for row in db.execute(sql)]
    db.close()
    return rows


def workers_of(process):
    path = "/proc/%d/task/%d/children" % (process.pid, process.pid)
    try:
        with open(path) as children:
            return [int(pid) for pid in children.read().split()]
    except OSError:
        return []


def worker_of(process):
    """A worker, as soon as there is one."""
    for _ in range(3000):
        found = workers_of(process)
        if found:
            return found[0]
        time.sleep(.01)
    raise SystemExit("Bail out! no worker came")


def big_input(copies=120):
    """A manifest of a law that takes a while, and of a small one."""
    os.makedirs("big", exist_ok=True)
    text = open(os.path.join(TOP, "corpora/belmora/computer-crimes-act.md"),
                encoding="utf-8").read()
    body = text[text.index("\n## "):]
    with open("big/act.md", "w", encoding="utf-8") as out:
        out.write(text)
        for i in range(1, copies):
            out.write(re.sub(r"(?m)^(#+ *)(\d+)",
                             lambda m: m[1] + str(int(m[2]) + 1000 * i), body))
    with open("big.xml", "w") as out:
        out.write('<manifest><jurisdiction path="big"/>'
                  '<jurisdiction path="world/land-001"/></manifest>\n')


def override(path, status="partial", reason="It is so."):
    """A file of overrides beside a law."""
    with open(path, "w", encoding="utf-8") as out:
        out.write("""<overrides>
  <override requirement="budapest/2" status="%s" reader="A. Reader"
      date="2026-05-04">
    <reason>%s</reason>
    <provision work="act" number="5"/>
    <seen status="missing"/>
  </override>
</overrides>
""" % (status, reason))


def overrides():
    """Those beside a file, which its worker may read; a change is seen."""
    os.makedirs("one", exist_ok=True)
    shutil.copy(os.path.join(TOP, "corpora/belmora/computer-crimes-act.md"),
                "one/act.md")
    override("one/act.md.overrides.xml")
    with open("one.xml", "w") as out:
        out.write('<manifest><jurisdiction path="one/act.md"/></manifest>\n')
    r = batch("one.db", "one.xml", "--quiet")
    wanted = run("matrix", "--quiet", "--format", "json", "one/act.md").stdout
    got = report("one.db", "--format", "json")
    ok(" 1 analysed" in r.stdout and got == wanted and "A. Reader" in got,
       "the overrides beside a file are read", r)
    ok(column("one.db", "SELECT status || own_status || provision FROM matrix"
              " WHERE reader <> ''") == ["partialcovered5"],
       "the view has what stands, and the program's own verdict")
    override("one/act.md.overrides.xml", "missing")
    r = batch("one.db", "one.xml", "--quiet")
    changes = report("one.db", "--since", "last")
    ok(" 1 analysed" in r.stdout and "partial" in changes and
       "missing" in changes, "another override is a change", changes)
    override("one/act.md.overrides.xml", "perhaps")
    r = batch("one.db", "one.xml", "--quiet")
    ok(r.returncode == 3 and "act.md.overrides.xml:2:3" in r.stderr,
       "a bad override is reported", r)


def same_as_matrix(undisturbed):
    folders = sorted("world/" + d for d in os.listdir("world")
                     if d.startswith("land-"))
    for form in formats("matrix"):
        run("matrix", "--quiet", "--format", form, "-o", "wanted", *folders)
        run("batch", "--report", undisturbed, "--format", form, "-o", "got")
        ok(content("got") == content("wanted"),
           "a report as %s is that of matrix" % form)
    pair = folders[2:4]
    for form in formats("compare"):
        run("compare", "--quiet", "--format", form, "-o", "wanted", *pair)
        run("batch", "--report", undisturbed, "--compare", "--format", form,
            "-o", "got", *[os.path.basename(f) for f in pair])
        ok(content("got") == content("wanted"),
           "a comparison as %s is that of compare" % form)


def incremental(manifest, undisturbed):
    r = batch(undisturbed, manifest, "--quiet")
    ok(r.stdout == "10 inputs: 0 analysed, 10 unchanged, 0 failed\n" and
       r.returncode == 0, "nothing changed, nothing is read", r)
    shutil.copy(undisturbed, "edited.db")
    path = [p for p in sorted(os.listdir("world/land-000"))
            if p.startswith("computer-crimes")][0]
    path = "world/land-000/" + path
    text = open(path, encoding="utf-8").read()
    changed = text.replace("access", "proximity")
    with open(path, "w", encoding="utf-8") as out:
        out.write(changed)
    r = batch("edited.db", manifest, "--quiet")
    ok(" 1 analysed, 9 unchanged" in r.stdout, "one law changed, one is read",
       r)
    changes = report("edited.db", "--since", "last")
    ok("land-000 budapest/2: covered" in changes and
       "land-001" not in changes, "--since tells what has changed", changes)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    batch("edited.db", manifest, "--quiet")
    ok(dump("edited.db") == dump(undisturbed) and
       report("edited.db", "--since", "1") == "",
       "changed back, all is as it was")
    history = json.loads(report("edited.db", "--history", "--format", "json"))
    ok([r["analysed"] for r in history] == [10, 0, 1, 1] and
       all(r["state"] == "done" for r in history), "--history has the runs",
       history)


def options_count(manifest, undisturbed):
    shutil.copy(undisturbed, "option.db")
    r = batch("option.db", manifest, "--quiet", "--instrument", "protocol")
    ok(" 10 analysed" in r.stdout, "with another option all is read", r)
    wanted = run("matrix", "--quiet", "--format", "json", "--instrument",
                 "protocol", "world/land-003").stdout
    ok(report("option.db", "--format", "json", "land-003") == wanted,
       "the report asks for the instruments of the store")


def kills(manifest, undisturbed):
    rng = random.Random(SEED)
    print("# seed %d" % SEED)
    begin = time.time()
    batch("once.db", manifest, "--quiet")
    whole = time.time() - begin
    killed = 0
    while killed < 30:
        p = start("killed.db", manifest, "--quiet", "-j2")
        try:
            p.wait(rng.uniform(0, whole * .4))
        except subprocess.TimeoutExpired:
            p.kill()
            killed += 1
        p.communicate()
        if p.returncode == 0:  # done: the rest of the kills on a new one
            if dump("killed.db") != dump(undisturbed):
                break
            for suffix in ("", "-wal", "-shm"):
                if os.path.exists("killed.db" + suffix):
                    os.remove("killed.db" + suffix)
    r = batch("killed.db", manifest, "--quiet")
    ok(r.returncode == 0 and killed == 30, "30 kills, and the run ends", r)
    ok(dump("killed.db") == dump(undisturbed),
       "after them the store is that of an undisturbed run (seed %d)" % SEED)
    ok("broken" in column("killed.db", "SELECT state FROM runs"),
       "killed runs are noted as broken")


def ending(how, store, reason, *args):
    """Runs the big input, does something to its worker, and looks."""
    p = start(store, "big.xml", "-j1", "--log", "none", *args)
    if how is not None:
        worker = worker_of(p)
        time.sleep(.05)
        os.kill(worker, how)
    out, err = p.communicate(timeout=120)
    ok(p.returncode == 3 and reason in out and
       out.startswith("2 inputs: 2 analysed, 0 unchanged, 1 failed\n"),
       "an input that ends so is told, and costs itself alone: " + reason,
       out + err)


def faults():
    big_input()
    ending(signal.SIGSEGV, "crash.db",
           "failed: big: killed by signal 11 (Segmentation fault)")
    ok(column("crash.db", "SELECT signal FROM jurisdictions") == [11, 0],
       "the store has the signal")
    ending(signal.SIGSTOP, "hang.db", "failed: big: took longer than 4 seconds",
           "--limits", "seconds=4")
    big_input(600)
    ending(None, "memory.db", "failed: big: took more memory than 64 MiB",
           "--limits", "memory=64")
    big_input()
    ending(None, "output.db", "failed: big: big/act.md is larger than 1048576"
           " bytes", "--limits", "file=1")
    r = batch("crash.db", "big.xml", "-j1", "--log", "none")
    ok(r.returncode == 3 and " 0 analysed, 2 unchanged, 1 failed" in r.stdout,
       "what has failed is not tried again", r)
    r = run("batch", "--report", "crash.db", "--format", "csv")
    ok(r.returncode == 3 and "big has failed and is left out" in r.stderr and
       "land-001" in r.stdout, "a report has the rest, and says so", r)
    r = batch("crash.db", "big.xml", "-j1", "--retry-failed", "--log", "none")
    ok(r.returncode == 0 and " 1 analysed, 1 unchanged, 0 failed" in r.stdout,
       "with --retry-failed it is", r)


def missing(manifest):
    os.makedirs("odd/empty", exist_ok=True)
    if not os.path.exists("odd/pipe"):
        os.mkfifo("odd/pipe")
    shutil.copytree("world/land-002", "odd/torn", dirs_exist_ok=True)
    with open("odd/torn/broken.md", "wb") as out:
        out.write(b"# Act\n\n## 1 Caf\xc3\xa9\n\nNo \xff text.\n")
    with open("odd.xml", "w") as out:
        out.write('<manifest><jurisdiction path="odd/nowhere"/>'
                  '<jurisdiction path="odd/empty"/>'
                  '<jurisdiction path="odd/pipe"/>'
                  '<jurisdiction path="odd/torn"/>'
                  '<jurisdiction path="world/land-001"/></manifest>\n')
    r = batch("odd.db", "odd.xml", "--quiet", "--log", "none")
    ok(r.returncode == 3 and
       column("odd.db", "SELECT state FROM jurisdictions ORDER BY position") ==
       ["failed"] * 3 + ["incomplete", "ok"] and
       "odd/nowhere: No such file or directory" in r.stdout and
       "odd/pipe: no file and no folder" in r.stdout,
       "paths that lead nowhere and files that cannot be read are told", r)


def full_disk(manifest, undisturbed):
    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (400000, 400000))
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    r = batch("full.db", manifest, "--quiet", preexec_fn=limited)
    ok(r.returncode == 2 and "full.db: error: the store: " in r.stderr,
       "a store that may not grow is told", r)
    r = batch("full.db", manifest, "--quiet")
    ok(r.returncode == 0 and dump("full.db") == dump(undisturbed),
       "and is whole when it may", r)
    script = ('mkdir -p disk && mount -t tmpfs -o size=400k lacuna disk && '
              '{ "$0" batch --quiet --store disk/s.db "$1" >said 2>&1; '
              'echo $? >>said; cp disk/s.db* .; }')
    name = "a full disk is told, and the store is whole"
    try:
        r = subprocess.run(["unshare", "-m", "sh", "-c", script, LACUNA,
                            manifest], capture_output=True, text=True)
    except OSError as why:
        skip(name, why)
        return
    if not os.path.exists("said"):
        skip(name, "no tmpfs: " + r.stderr.strip().split("\n")[-1])
        return
    said = open("said").read()
    r = batch("s.db", manifest, "--quiet")
    ok("the store: database or disk is full" in said and
       said.endswith("\n2\n") and dump("s.db") == dump(undisturbed), name,
       said + str(r))


def two_at_once(manifest):
    p = start("two.db", "big.xml", "-j1", "--quiet")
    worker_of(p)
    r = batch("two.db", "big.xml", "--quiet")
    ok(r.returncode == 2 and "another run is at work on this store: process %d"
       % p.pid in r.stderr, "a second run on a store is told", r)
    p.communicate()
    ok(p.returncode == 0 and len(column(
        "two.db", "SELECT DISTINCT jurisdiction FROM cells")) == 2,
       "and does no harm to the first")


def interrupt(manifest, undisturbed):
    p = start("int.db", manifest, "-j1", "--log", "json")
    first = p.stderr.readline()
    while not first.startswith("{"):
        first = p.stderr.readline()
    p.send_signal(signal.SIGINT)
    out, err = p.communicate(timeout=60)
    done = column("int.db", "SELECT count(*) FROM jurisdictions")[0]
    lines = [json.loads(line) for line in (first + err).splitlines()
             if line.startswith("{")]
    ok(p.returncode == 2 and 0 < done < 10 and len(lines) == done and
       "inputs are left for the next run" in err,
       "SIGINT ends the run, and what was begun is kept", out + err)
    ok(lines[-1]["done"] == done and lines[0]["state"] == "ok" and
       lines[0]["analysed"] and lines[0]["inputs"] == 10,
       "--log json tells each input", lines)
    ok(column("int.db", "SELECT state FROM runs") == ["interrupted"],
       "the run is noted as interrupted")
    batch("int.db", manifest, "--quiet")
    ok(dump("int.db") == dump(undisturbed), "the next run goes on")


def bar(manifest):
    import pty
    parent, child = pty.openpty()
    p = subprocess.Popen([LACUNA, "batch", "--store", "bar.db", "--quiet",
                          "--log", "bar", manifest], stderr=child,
                         stdout=subprocess.PIPE, text=True)
    os.close(child)
    drawn = b""
    try:
        while True:
            drawn += os.read(parent, 4096)
    except OSError:
        pass
    p.communicate()
    ok(re.search(rb"\r\[#*-*\]  \d+/10  [0-9.]+/s.*  0 failed\x1b\[K", drawn)
       and drawn.endswith(b"\r\x1b[K"),
       "a bar is drawn and taken away", drawn)


def shards(manifest, undisturbed):
    wanted = report(undisturbed, "--format", "json")
    parts = []
    for k in range(1, 5):
        parts.append("shard-%d.db" % k)
        batch(parts[-1], manifest, "--quiet", "--shard", "%d/4" % k)
    names = [set(column(p, "SELECT name FROM jurisdictions")) for p in parts]
    ok(sum(map(len, names)) == 10 and len(set.union(*names)) == 10,
       "each input is in one shard", names)
    r = run("batch", "--merge", "--store", "merged.db", *parts[::-1])
    ok(r.returncode == 0 and dump("merged.db") == dump(undisturbed) and
       report("merged.db", "--format", "json") == wanted,
       "four shards put together are one run", r)
    r = run("batch", "--merge", "--store", "merged.db", *parts)
    ok(r.returncode == 0 and dump("merged.db") == dump(undisturbed) and
       report("merged.db", "--since", "1") == "",
       "put together once more they change nothing", r)
    r = run("batch", "--merge", "--store", "twice.db", parts[0], *parts)
    ok(r.returncode == 2 and "is in two of the stores" in r.stderr,
       "an input in two of them is a mistake", r)


def recipe(name, command, store, undisturbed):
    r = subprocess.run(command, capture_output=True, text=True, timeout=300)
    ok(r.returncode == 0 and dump(store) == dump(undisturbed), name, r)


def recipes(manifest, undisturbed):
    contrib = os.path.join(TOP, "contrib")
    recipe("contrib/lacuna.mk",
           ["make", "-s", "-f", contrib + "/lacuna.mk", "-j2",
            "MANIFEST=" + manifest, "STORE=made.db", "SHARDS=3",
            "OPTIONS=--quiet"], "made.db", undisturbed)
    if shutil.which("parallel") is None:
        skip("contrib/lacuna-parallel", "no GNU parallel (package parallel)")
        return
    os.environ["HOME"] = TMP  # its notes
    recipe("contrib/lacuna-parallel",
           ["sh", contrib + "/lacuna-parallel", manifest, "par.db", "3",
            "--quiet"], "par.db", undisturbed)


SLURM_CONF = """ClusterName=lacuna
SlurmctldHost={host}(127.0.0.1)
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={dir}/munge.sock
SlurmctldPort={port}
SlurmdPort={next}
StateSaveLocation={dir}/state
SlurmdSpoolDir={dir}/spool
SlurmctldPidFile={dir}/slurmctld.pid
SlurmdPidFile={dir}/slurmd.pid
SlurmctldLogFile={dir}/slurmctld.log
SlurmdLogFile={dir}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
ReturnToService=2
SchedulerParameters=sched_interval=1,bf_interval=1
NodeName={host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
"""


def slurm_up(where):
    """A Slurm of one node, this one; why there is none, else ''."""
    port = random.randrange(20000, 30000)
    os.makedirs(where + "/state")
    os.makedirs(where + "/spool")
    with open(where + "/slurm.conf", "w") as out:
        out.write(SLURM_CONF.format(
            host=os.uname().nodename.split(".")[0], dir=where, port=port,
            next=port + 1, user="root"))
    with open(os.open(where + "/munge.key", os.O_CREAT | os.O_WRONLY, 0o600),
              "wb") as out:
        out.write(os.urandom(128))
    os.environ["SLURM_CONF"] = where + "/slurm.conf"
    for command in (
            ["munged", "--force", "--key-file", where + "/munge.key",
             "--socket", where + "/munge.sock", "--pid-file",
             where + "/munged.pid", "--log-file", where + "/munge.log",
             "--seed-file", where + "/munge.seed"],
            ["slurmctld", "-i"], ["slurmd"]):
        r = subprocess.run(command, capture_output=True, text=True)
        if r.returncode != 0:
            return "%s: %s" % (command[0], r.stderr.strip())
        time.sleep(1)
    for _ in range(30):
        r = subprocess.run(["sinfo", "-h", "-o", "%t"], capture_output=True,
                           text=True)
        if r.stdout.strip() == "idle":
            return ""
        time.sleep(1)
    return "no node is idle: " + r.stdout.strip() + r.stderr.strip()


def slurm_down(where):
    for daemon in ("slurmd", "slurmctld", "munged"):
        try:
            with open("%s/%s.pid" % (where, daemon)) as pid:
                os.kill(int(pid.read()), signal.SIGTERM)
        except (OSError, ValueError):
            pass
    time.sleep(1)


def slurm(manifest, undisturbed):
    name = "contrib/lacuna-slurm"
    where = os.path.join(TMP, "slurm")
    missing = [p for p in ("munged", "slurmctld", "slurmd", "sbatch")
               if shutil.which(p) is None]
    if missing:
        skip(name, "no %s (package slurm-wlm)" % missing[0])
        return
    if os.getuid() != 0:
        skip(name, "a Slurm can be started by root alone")
        return
    try:
        why = slurm_up(where)
        if why:
            skip(name, why.replace("\n", " "))
            return
        # What it writes is looked at when its last job has ended.
        r = subprocess.run(["sh", os.path.join(TOP, name), manifest, "sl.db",
                            "3", "--quiet"], capture_output=True, text=True)
        for _ in range(120):
            q = subprocess.run(["squeue", "-h"], capture_output=True,
                               text=True)
            if not q.stdout.strip():
                break
            time.sleep(1)
        ok(r.returncode == 0 and os.path.exists("sl.db") and
           dump("sl.db") == dump(undisturbed), name, str(r) + q.stdout)
    finally:
        slurm_down(where)


def main():
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    world.make(os.path.join(TOP, "corpora"), "world", 10, 2)
    override("world/land-002/overrides.xml", reason="&lt;b&gt; | =1")
    manifest = "world/world.xml"
    undisturbed = "undisturbed.db"
    r = batch(undisturbed, manifest, "--quiet", "-j1")
    ok(r.stdout == "10 inputs: 10 analysed, 0 unchanged, 0 failed\n" and
       r.returncode == 0, "a run over a small world", r)
    batch("two-workers.db", manifest, "--quiet", "-j2")
    ok(dump("two-workers.db") == dump(undisturbed),
       "the number of workers does not matter")
    same_as_matrix(undisturbed)
    incremental(manifest, undisturbed)
    options_count(manifest, undisturbed)
    overrides()
    missing(manifest)
    faults()
    two_at_once(manifest)
    interrupt(manifest, undisturbed)
    bar(manifest)
    full_disk(manifest, undisturbed)
    shards(manifest, undisturbed)
    recipes(manifest, undisturbed)
    slurm(manifest, undisturbed)
    kills(manifest, undisturbed)
    print("1..%d" % count)
    sys.exit(failures > 0)


main()
