# SPDX-License-Identifier: Apache-2.0
"""The same matrix in every format says the same thing:
reports.py FOLDER, which has matrix.json, .csv, .html, .md, .ods, .odt and .txt
of one run. Reads each back and compares, cell by cell, the status, the leading
provision and the elements with the JSON. TAP."""
import html.parser
import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

FOLDER = sys.argv[1]
STATUSES = {"covered": "covered", "covered with an option":
            "covered-with-option", "partial": "partial", "missing": "missing",
            "not examined": "not-examined"}
VERDICTS = {"met": "met", "met elsewhere": "met-by-reference",
            "narrowed, allowed": "narrowed-allowed",
            "narrowed, not allowed": "narrowed-unlawful",
            "missing": "missing", "not examined": "not-examined"}
ANSWERS = ("covered", "covered-with-option", "partial")
count = failed = 0


def result(good, name, why=""):
    global count, failed
    count += 1
    if not good:
        failed += 1
        print("# " + str(why)[:2000].replace("\n", "\n# "))
    print("%s %d - %s" % ("ok" if good else "not ok", count, name))


def text_of(name):
    with open("%s/matrix.%s" % (FOLDER, name), encoding="utf-8",
              newline="") as f:
        return f.read()


def status_of(words):
    """("covered", False) of "● covered, overbroad"."""
    words = re.sub(r"^[●◐◑○·]!? ", "", words)
    overbroad = words.endswith(", overbroad")
    return STATUSES[words.removesuffix(", overbroad")], overbroad


WORDS = {name: words for words, name in STATUSES.items()}


def safe(text):
    """Marks that turn the direction of writing are shown as numbers."""
    return re.sub("[\u202a-\u202e]", lambda m: "\\u%04x" % ord(m[0]), text)


def same_overrides(got, name):
    """{key: (who and why, own verdict, what it was)} as the JSON says it."""
    want = {k: v[:2] for k, v in overridden.items()}
    same({k: tuple(v[:2]) for k, v in got.items()}, want,
         name + ": the same overrides")
    stale = {k for k, v in overridden.items() if v[2]}
    told = {k for k, v in got.items() if v[2]}
    result(told == stale != set(), name + ": the same overrides are stale",
           (told, stale))


def differing(got, want):
    """What differs between {key: value}s, in a few words."""
    keys = [k for k in want if got.get(k) != want[k]] + \
           [k for k in got if k not in want]
    return "\n".join("%s: %s, not %s" % (k, got.get(k), want.get(k))
                     for k in keys[:8])


def same(got, want, name):
    result(len(want) > 0 and got == want, name, differing(got, want))


# ---- What the JSON says -----------------------------------------------------

matrix = json.loads(text_of("json"))
cells, elements, lacks, overridden = {}, {}, {}, {}
examined_by_program = {}
titles, order = {}, []
for j in matrix["jurisdictions"]:
    titles[j["title"]] = j["id"]
    for c in j["cells"]:
        key = (j["id"], c["instrument"], c["requirement"])
        o = c.get("override")
        own = o["own"] if o else c
        lead = c["provisions"][0] if c["provisions"] and \
            own["status"] in ANSWERS else None
        lead = (o["provisions"] or [lead])[0] if o else lead
        lead = lead if c["status"] in ANSWERS else None
        cells[key] = (c["status"], c["overbroad"],
                      (lead["work"], lead["provision"]) if lead else ("", ""))
        elements[key] = [e["verdict"] for e in c["elements"]]
        lacks[key] = [e["title"] or e["id"] for e in c["elements"]
                      if e["verdict"] == "missing" and e["role"] != "noted"
                      and own["status"] in ANSWERS]
        if o:
            examined_by_program[key] = own["status"] != "not-examined"
            where = own["provision"].replace(":", " ", 1)
            overridden[key] = (
                safe("%s, %s: %s" % (o["reader"], o["date"], o["reason"])),
                ", ".join(filter(None, [
                    WORDS[own["status"]] + ", overbroad" * own["overbroad"],
                    where])),
                o["stale"])
ids = [j["id"] for j in matrix["jurisdictions"]]
result(len(titles) == len(ids) > 1, "titles tell jurisdictions apart", titles)

# ---- CSV: a strict reader of RFC 4180 ---------------------------------------


def csv_rows(text):
    """Rows of fields, all in quotes, each line ended by CR LF."""
    rows, row, i = [], [], 0
    while i < len(text):
        if text[i] != '"':
            raise ValueError("no quote at %d: %r" % (i, text[i:i + 40]))
        field, i = [], i + 1
        while text[i] != '"' or text[i + 1] == '"':
            field.append(text[i])
            i += 2 if text[i] == '"' else 1
        row.append("".join(field))
        i += 1
        if text[i] == ",":
            i += 1
        elif text[i:i + 2] == "\r\n":
            rows.append(row)
            row, i = [], i + 2
        else:
            raise ValueError("no end of a field at %d" % i)
    return rows


try:
    head, *rows = csv_rows(text_of("csv"))
    result(all(len(r) == len(head) for r in rows), "csv: RFC 4180")
except (ValueError, IndexError) as error:
    head, rows = [], []
    result(False, "csv: RFC 4180", error)
result(not any(f[:1] in ("=", "+", "-", "@", "\t", "\r")
               for r in rows for f in r) and
       any(f[:2] == "'=" for r in rows for f in r),
       "csv: what would be a formula is none")
got, said, kinds = {}, {}, {}
for r in rows:
    c = dict(zip(head, r))
    if c["kind"] != "cell":
        kinds.setdefault(c["kind"], []).append(c)
        continue
    key = (c["jurisdiction"], c["instrument"], c["requirement"])
    got[key] = (c["status"], c["overbroad"] == "overbroad",
                (c["work"], c["provision"]))
    if c["overridden by"]:
        said[key] = (c["overridden by"].removeprefix("'"), c["own verdict"],
                     c["was"])
same(got, cells, "csv: the same cells")
same_overrides(said, "csv")
want = sorted((j["id"], x["cited"], x["from"])
              for j in matrix["jurisdictions"] for x in j["external"])
result(want and want == sorted((c["jurisdiction"], c["what"], c["where"])
                               for c in kinds["external"]),
       "csv: the same acts that were not given", kinds.get("external"))
works = [(j["id"], w) for j in matrix["jurisdictions"] for w in j["works"]]
dates = {(j, w["id"]): "; ".join(filter(None, [w["date"], w["status"]]))
         for j, w in works}
same({(c["jurisdiction"], c["work"]): c["date"] for c in kinds["work"]}, dates,
     "csv: the same works and dates")
shares = sorted((j, w["id"], x["state"], str(x["characters"]))
                for j, w in works for x in w["not_searched"])
result(shares and shares == sorted(
    (c["jurisdiction"], c["work"], c["what"], c["where"])
    for c in kinds["not searched"]), "csv: the same is not searched", shares)
dormant = sorted((j, w["id"], d["provision"], d["state"])
                 for j, w in works for d in w["not_in_force"])
result(dormant and dormant == sorted(
    (c["jurisdiction"], c["work"], c["provision"], c["what"])
    for c in kinds["not in force"]), "csv: the same is not in force", dormant)

# ---- The page ---------------------------------------------------------------


class Scripts(html.parser.HTMLParser):
    """The JSON of the page's script elements, by id or class."""

    def __init__(self):
        super().__init__()
        self.name, self.found = None, {}

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        self.name = None
        if tag == "script" and a.get("type") == "application/json":
            self.name = a.get("id") or a["class"]
            self.found.setdefault(self.name, []).append("")

    def handle_data(self, data):
        if self.name:
            self.found[self.name][-1] += data

    def handle_endtag(self, tag):
        self.name = None


page = Scripts()
page.feed(text_of("html"))
words = json.loads(page.found["words"][0])
asked = json.loads(page.found["requirements"][0])
got, verdicts, said, quotes = {}, {}, {}, True
for short, rest in zip(page.found["short"], page.found["rest"]):
    j, more = json.loads(short), json.loads(rest)
    for q, c, d in zip(asked, j["cells"], more["cells"]):
        key = (j["id"], q["instrument"], q["id"])
        got[key] = (words["statuses"][c[0]][0], c[1] % 2 == 1, (c[2], c[3]))
        if c[1] > 1:
            said[key] = [safe(x) for x in d["h"]]
        verdicts[key] = [words["verdicts"][int(v)][0] for v in c[4]]
    source = next(x for x in matrix["jurisdictions"] if x["id"] == j["id"])
    for c, d in zip(source["cells"], more["cells"]):
        for e, found in zip(c["elements"], d["e"]):
            for x, y in zip(e["evidence"], found):
                if len(y) < 7 or "…" in x["quote"]:
                    continue
                utf16 = more["texts"][y[4]].encode("utf-16-le")
                marked = utf16[2 * y[5]:2 * y[6]].decode("utf-16-le")
                if marked != x["quote"]:
                    quotes = (marked, x["quote"])
same(got, cells, "html: the same cells")
same(verdicts, elements, "html: the same elements")
same_overrides(said, "html")
result(quotes is True, "html: the marked words are the quoted ones", quotes)

# ---- OpenDocument -----------------------------------------------------------

NS = {"office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
      "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
      "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0"}


def document(name, mimetype):
    """content.xml of an OpenDocument file, with a test of its archive."""
    archive = zipfile.ZipFile("%s/matrix.%s" % (FOLDER, name))
    first = archive.infolist()[0]
    whole = (first.filename == "mimetype" and first.extra == b"" and
             first.compress_type == zipfile.ZIP_STORED and
             archive.read("mimetype") == mimetype.encode() and
             archive.testzip() is None)
    listed = tree.fromstring(archive.read("META-INF/manifest.xml"))
    paths = {e.get("{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
                   "full-path") for e in listed}
    for n in archive.namelist():
        if n.endswith(".xml"):
            tree.fromstring(archive.read(n))
    names = {n for n in archive.namelist()
             if n not in ("mimetype", "META-INF/manifest.xml")}
    result(whole and paths == names | {"/"}, name + ": the archive is whole",
           (first, paths, names))
    return tree.fromstring(archive.read("content.xml"))


def plain(node):
    return "".join(node.itertext())


content = document("ods", "application/vnd.oasis.opendocument.spreadsheet")
sheets = {}
for t in content.iterfind(".//table:table", NS):
    name = t.get("{%s}name" % NS["table"])
    sheets[name] = [[plain(c) for c in r.iterfind("table:table-cell", NS)]
                    for r in t.iterfind(".//table:table-row", NS)]
result("formula" not in tree.tostring(content, encoding="unicode"),
       "ods: no cell is a formula")
got, said = {}, {}
for r in sheets["Cells"][1:]:
    c = dict(zip(sheets["Cells"][0], r))
    key = (c["Jurisdiction"], c["Instrument"], c["Requirement"])
    got[key] = (status_of(c["Status"])[0], c["Overbroad"] == "overbroad",
                (c["Work"], c["Provision"]))
    if c["Overridden by"]:
        said[key] = (safe(c["Overridden by"]), c["The program's own verdict"],
                     c["When it was overridden, that was"])
same(got, cells, "ods: the same cells")
same_overrides(said, "ods")
verdicts = {key: [] for key in elements}
for r in sheets["Elements"][1:]:
    verdicts[r[0], r[1], r[2]].append(VERDICTS[r[6].split(" ", 1)[1]])
same(verdicts, elements, "ods: the same elements")
got, want = {}, {}
for r in sheets["Matrix"][1:]:
    for id, mark in zip(ids, r[3:]):
        sign, _, where = mark.partition(" ")
        got[id, r[0], r[1]] = (sign, where)
for key, (status, overbroad, lead) in cells.items():
    symbol = next(s for n, s, _ in words["statuses"] if n == status)
    want[key] = (symbol + "!" * overbroad + "*" * (key in overridden),
                 " ".join(lead).strip())
same(got, want, "ods: the same grid")
evidence = sum(len(x["evidence"]) for j in matrix["jurisdictions"]
               for c in j["cells"] for part in (
                   "elements", "options", "restrictions", "tests")
               for x in c[part])
result(len(sheets["Evidence"]) == evidence + 1 > 1, "ods: all evidence",
       (len(sheets["Evidence"]), evidence))

content = document("odt", "application/vnd.oasis.opendocument.text")
got, missing, said = {}, {}, {}
by_title = {(q["instrument"], q["id"] + " " + q["title"]): q["id"]
            for q in asked}
for t in content.iterfind(".//table:table", NS):
    id, instrument = t.get("{%s}name" % NS["table"]).split(" ")
    for r in t.iterfind("table:table-row", NS):
        left, right = r.findall("table:table-cell", NS)
        lines = [plain(p) for p in right.iterfind("text:p", NS)]
        q = by_title[instrument, plain(left.find("text:p", NS))]
        lead = [x for x in lines if x.startswith("Answered first by: ")]
        where = lead[0].split(": ", 1)[1].split(" ", 1) if lead else ["", ""]
        lack = [x for x in lines if x.startswith("Missing: ")]
        key = (id, instrument, q)
        got[key] = (*status_of(lines[0]), tuple(where))
        missing[key] = lack[0].split(": ", 1)[1] if lack else ""
        labels = dict(x.split(": ", 1) for x in lines if ": " in x)
        if "Overridden by" in labels:
            said[key] = (safe(labels["Overridden by"]),
                         labels["The program's own verdict"],
                         labels.get("When it was overridden, that was", ""))
same(got, cells, "odt: the same cells")
same_overrides(said, "odt")
result(all(missing[k].startswith("; ".join(lacks[k])) for k in lacks),
       "odt: the same is missing",
       [(k, missing[k], lacks[k]) for k in lacks
        if not missing[k].startswith("; ".join(lacks[k]))][:3])

# ---- Markdown and text ------------------------------------------------------

unescape = lambda s: re.sub(r"\\(.)", r"\1", s)
got, verdicts, id = {}, {key: [] for key in elements}, None
LABELS = ("Overridden by: ", "The program's own verdict: ",
          "When it was overridden, that was: ")
said = {}
for line in text_of("md").split("\n"):
    if line.startswith("## "):
        id = titles.get(unescape(line[3:]))
    found = re.match(r"#### (\w+)/(\S+) .*: ([●◐◑○·] [a-z ,]+)$", line)
    if found and id:
        key = (id, found[1], unescape(found[2]))
        got[key] = (*status_of(found[3]), ("", ""))
    for i, label in enumerate(LABELS):
        if id and unescape(line).startswith("- " + label):
            said.setdefault(key, ["", "", ""])[i] = \
                unescape(line)[2 + len(label):]
    found = re.match(r"- (?!treaty)[a-z ]+: \*\*(.*?)\*\* .*\(.*\)$", line)
    if found and id and got.get(key) and got[key][2] == ("", "") and \
            got[key][0] not in ("missing", "not-examined"):
        got[key] = (*got[key][:2],
                    tuple(unescape(found[1]).split(" ", 1)))
    found = re.match(r"\| .* \| (?:core|decisive|delimiting|noted) \| "
                     r". ([a-z, ]+) \|$", line)
    if found and id:
        verdicts[key].append(VERDICTS[found[1]])
same(got, cells, "markdown: the same cells")
same_overrides(said, "markdown")
by_program = {k for k in cells if examined_by_program.get(
    k, cells[k][0] != "not-examined")}
same({k: v for k, v in verdicts.items() if k in by_program},
     {k: v for k, v in elements.items() if k in by_program},
     "markdown: the same elements")

got, verdicts, said, id, key = {}, {}, {}, None, None
for line in text_of("txt").split("\n"):
    found = re.match(r"==== (\S+)  ", line)
    if found:
        id = found[1]
    found = re.match(r"(\w+)/(\S+)  .*: ([a-z ,]+?)"
                     r"(?:  \((?:confidence .*|overridden)\))?$", line)
    if found and id:
        key = (id, found[1], found[2])
        got[key] = (*status_of(found[3]), ("", ""))
        verdicts[key] = []
    for i, label in enumerate(LABELS):
        if id and line.startswith("    " + label):
            said.setdefault(key, ["", "", ""])[i] = line[4 + len(label):]
    found = re.match(r"  -> (\S+) (.*?)(?: \"| \(treaty|  )", line)
    if found and key and got[key][0] not in ("missing", "not-examined"):
        got[key] = (*got[key][:2], (found[1], found[2]))
    found = re.match(r"    (%s) \S+: " % "|".join(VERDICTS), line)
    if found and key:
        verdicts[key].append(VERDICTS[found[1]])
examined = {k: v for k, v in cells.items()
            if v[0] != "not-examined" or k in overridden}
same(got, examined, "text: the same cells")
same_overrides(said, "text")
for key, (_, overbroad, _) in cells.items():
    if key in overridden:
        sign = {"covered": "#", "covered-with-option": "o", "partial": "~",
                "missing": "-", "not-examined": "."}[cells[key][0]]
        sign += "!" * overbroad + "*"
        result(re.search(r"(?m)^  %s  .* %s( |$)" % (
            re.escape(key[2]), re.escape(sign)), text_of("txt")),
            "text: the grid shows the override of %s/%s" % key[1:])
same({k: v for k, v in verdicts.items() if v},
     {k: elements[k] for k in verdicts if verdicts[k]},
     "text: the same elements")

# ---- Nothing that would break out -------------------------------------------

unsafe = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e"
                    "\u2066-\u2069]")
for name in ("json", "csv", "html", "md", "txt"):
    found = unsafe.search(text_of(name))
    result(found is None, name + ": nothing that turns or drives what is read",
           found)
result("<script>alert" not in text_of("html"), "html: no markup of the law")
result("<script>alert" not in text_of("md"), "markdown: no markup of the law")

print("1..%d" % count)
sys.exit(failed > 0)
