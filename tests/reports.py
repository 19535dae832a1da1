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
cells, elements, lacks = {}, {}, {}
titles, order = {}, []
for j in matrix["jurisdictions"]:
    titles[j["title"]] = j["id"]
    for c in j["cells"]:
        key = (j["id"], c["instrument"], c["requirement"])
        lead = c["provisions"][0] if c["provisions"] and c["status"] in (
            "covered", "covered-with-option", "partial") else None
        cells[key] = (c["status"], c["overbroad"],
                      (lead["work"], lead["provision"]) if lead else ("", ""))
        elements[key] = [e["verdict"] for e in c["elements"]]
        lacks[key] = [e["title"] or e["id"] for e in c["elements"]
                      if e["verdict"] == "missing" and e["role"] != "noted"
                      and c["status"] not in ("missing", "not-examined")]
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
got = {}
for r in rows:
    c = dict(zip(head, r))
    got[c["jurisdiction"], c["instrument"], c["requirement"]] = (
        c["status"], c["overbroad"] == "overbroad",
        (c["work"], c["provision"]))
same(got, cells, "csv: the same cells")

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
got, verdicts, quotes = {}, {}, True
for short, rest in zip(page.found["short"], page.found["rest"]):
    j, more = json.loads(short), json.loads(rest)
    for q, c, d in zip(asked, j["cells"], more["cells"]):
        key = (j["id"], q["instrument"], q["id"])
        got[key] = (words["statuses"][c[0]][0], c[1] == 1, (c[2], c[3]))
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
got = {}
for r in sheets["Cells"][1:]:
    c = dict(zip(sheets["Cells"][0], r))
    got[c["Jurisdiction"], c["Instrument"], c["Requirement"]] = (
        status_of(c["Status"])[0], c["Overbroad"] == "overbroad",
        (c["Work"], c["Provision"]))
same(got, cells, "ods: the same cells")
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
    want[key] = (symbol + ("!" if overbroad else ""), " ".join(lead).strip())
same(got, want, "ods: the same grid")
evidence = sum(len(x["evidence"]) for j in matrix["jurisdictions"]
               for c in j["cells"] for part in (
                   "elements", "options", "restrictions", "tests")
               for x in c[part])
result(len(sheets["Evidence"]) == evidence + 1 > 1, "ods: all evidence",
       (len(sheets["Evidence"]), evidence))

content = document("odt", "application/vnd.oasis.opendocument.text")
got, missing = {}, {}
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
same(got, cells, "odt: the same cells")
result(all(missing[k].startswith("; ".join(lacks[k])) for k in lacks),
       "odt: the same is missing",
       [(k, missing[k], lacks[k]) for k in lacks
        if not missing[k].startswith("; ".join(lacks[k]))][:3])

# ---- Markdown and text ------------------------------------------------------

unescape = lambda s: re.sub(r"\\(.)", r"\1", s)
got, verdicts, id = {}, {key: [] for key in elements}, None
for line in text_of("md").split("\n"):
    if line.startswith("## "):
        id = titles.get(unescape(line[3:]))
    found = re.match(r"#### (\w+)/(\S+) .*: ([●◐◑○·] [a-z ,]+)$", line)
    if found and id:
        key = (id, found[1], unescape(found[2]))
        got[key] = (*status_of(found[3]), ("", ""))
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
same({k: v for k, v in verdicts.items() if cells[k][0] != "not-examined"},
     {k: v for k, v in elements.items() if cells[k][0] != "not-examined"},
     "markdown: the same elements")

got, verdicts, id, key = {}, {}, None, None
for line in text_of("txt").split("\n"):
    found = re.match(r"==== (\S+)  ", line)
    if found:
        id = found[1]
    found = re.match(r"(\w+)/(\S+)  .*: ([a-z ,]+?)(?:  \(confidence .*\))?$",
                     line)
    if found and id:
        key = (id, found[1], found[2])
        got[key] = (*status_of(found[3]), ("", ""))
        verdicts[key] = []
    found = re.match(r"  -> (\S+) (.*?)(?: \"| \(treaty|  )", line)
    if found and key and got[key][0] not in ("missing", "not-examined"):
        got[key] = (*got[key][:2], (found[1], found[2]))
    found = re.match(r"    (%s) \S+: " % "|".join(VERDICTS), line)
    if found and key:
        verdicts[key].append(VERDICTS[found[1]])
examined = {k: v for k, v in cells.items() if v[0] != "not-examined"}
same(got, examined, "text: the same cells")
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
