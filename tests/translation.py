# SPDX-License-Identifier: Apache-2.0
"""What the program says in other languages:

translation.py rules RULES FILE.xml
    whether the file translates what the rules say to people, and no more
translation.py same LACUNA SRCDIR LANGUAGE
    whether what programs read is the same in that language
translation.py all LACUNA SRCDIR TMP
    whether all that people read passes through the catalogues and the rules'
    translations: a language is made of letters that are not Latin, and no
    English may be left in a report"""
import csv
import glob
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
import xml.etree.ElementTree as tree
from xml.sax.saxutils import escape, quoteattr

good = True


def wrong(*what):
    global good
    good = False
    print(*what)


def plain(text):
    return re.sub(r"\s+", " ", text or "").strip()


# ---- The rules -------------------------------------------------------------

def numberless(source):
    """What the program looks up of a source: src/rulewords.c."""
    def shorten(match):
        text, depth = match[0], 0
        for i, c in enumerate(text):
            depth += (c == "(") - (c == ")")
            if depth < 0:
                return "#" + text[i:]
        return "#"
    return re.sub(r"\d[^ ,;:]*", shorten, source)


def said_by(rules):
    """All texts of the rules for people."""
    texts = set()
    paths = glob.glob(rules + "/instruments/*/*.xml")
    for path in paths + [rules + "/kinds.xml", rules + "/facts.xml"]:
        root = tree.parse(path).getroot()
        for node in root.iter():
            for name in ("title", "unit"):
                if name in node.attrib and node.tag != "article":
                    texts.add(node.get(name))
            if node.tag in ("asks", "note"):
                texts.add(plain(node.text))
            if node.tag == "source":
                for part in plain(node.text).split(";"):
                    texts.add(numberless(part.strip()))
    return texts


def check_rules(rules, path):
    texts = said_by(rules)
    known = {t.get("of"): t.text for t in tree.parse(path).getroot()}
    for text in sorted(texts - set(known)):
        wrong("untranslated:", text)
    for text in sorted(set(known) - texts):
        wrong("of no rule:", text)
    for text, translation in known.items():
        if not plain(translation):
            wrong("nothing is said for:", text)
        if text.count("#") != (translation or "").count("#"):
            wrong("other numbers than in:", text)


# ---- What programs read ----------------------------------------------------

# Keys of JSON whose values are for people.
WORDS = {"title", "text", "notes", "remedy", "note", "wording", "disclaimer",
         "source", "why", "message", "shortDescription", "fullDescription",
         "help", "description", "asks", "say", "todo", "unit", "titles",
         "justification", "number", "allowed", "has", "numbers", "name"}


def states(value):
    """The value without what is for people."""
    if isinstance(value, dict):
        return {k: None if k in WORDS else states(v) for k, v in value.items()}
    if isinstance(value, list):
        return [states(v) for v in value]
    return value


def check_same(lacuna, source, language):
    corpora = source + "/corpora"
    bill = source + "/examples/bill.md"

    def run(*arguments, **more):
        return subprocess.run([lacuna, *arguments], capture_output=True,
                              text=True, **more)

    def both(*arguments):
        return [run(*arguments).stdout,
                run(*arguments, "--report-lang", language).stdout]

    for command in (["matrix", "-q", corpora + "/belmora"],
                    ["check", "-q", bill],
                    ["compare", "-q", corpora + "/vastria",
                     corpora + "/belmora"]):
        one, other = both(*command, "--format", "json")
        if one == other:
            wrong(*command, "is no other in", language)
        if states(json.loads(one)) != states(json.loads(other)):
            wrong(*command, "has other states in JSON")
    one, other = [json.loads(x) for x in both("check", "-q", bill, "--format",
                                              "sarif")]
    if states(one) != states(other):
        wrong("check has other states in SARIF")

    def cells(table):
        rows = list(csv.reader(io.StringIO(table)))
        return [rows[0]] + [row[2:4] + row[5:11] for row in rows]
    one, other = both("matrix", "-q", "--format", "csv", corpora + "/belmora")
    if cells(one) != cells(other):
        wrong("another language has other states in CSV")

    # The findings' lines, which editors take apart.
    finding = re.compile(r"^(\S+:\d+:\d+: (?:error|warning|note): ).*"
                         r"( \[\S+\])$", re.M)
    one, other = [finding.findall(x) for x in both("check", "-q", bill)]
    if len(one) < 10 or one != other:
        wrong("check has other places, levels or ids in its findings")

    # So with messages, which follow the locale.
    messages = [run("matrix", corpora + "/belmora", env=dict(
        os.environ, LC_ALL=locale)).stderr for locale in
        ("en_US.UTF-8", language + ".UTF-8")]
    head = re.compile(r"^\S+(:\d+)*: (error|warning|note): ")
    if (messages[0] == messages[1] or
            [head.match(m)[0] for m in messages if head.match(m)] !=
            [head.match(messages[0])[0]] * 2):
        wrong("messages have another form:", *messages)

    page = both("matrix", "-q", "--format", "html", corpora + "/karnau")[1]
    if '<html lang="%s">' % language not in page:
        wrong("the page is not marked as", language)
    check_batches(run, corpora, language)


def check_batches(run, corpora, language):
    """What a store holds is the same in all languages, and what is said of it
    in JSON."""
    with tempfile.TemporaryDirectory() as tmp:
        with open(tmp + "/world.xml", "w", encoding="utf-8") as out:
            out.write("<manifest><jurisdictions path=%s/></manifest>" %
                      quoteattr(os.path.realpath(corpora) + "/k*/"))
        said = []
        for locale, more in (("en_US", []),
                             (language, ["--report-lang", language])):
            store = tmp + "/" + locale + ".db"
            run("batch", "-j1", "--log=none", "--store", store,
                tmp + "/world.xml",
                env=dict(os.environ, LC_ALL=locale + ".UTF-8"))
            report = ["batch", "--report", store, "--format", "json", *more]
            said.append([states(json.loads(run(*report).stdout)),
                         json.loads(run(*report, "--since", "2000-01-01")
                                    .stdout),
                         [{k: v for k, v in r.items()
                           if k not in ("began", "ended")}
                          for r in json.loads(run(*report, "--history")
                                              .stdout)]])
        if said[0] != said[1]:
            wrong("a store has other states")


# ---- What people read ------------------------------------------------------

# What a format puts in, and what is left as it is.
KEPT = r"%(?:\d+\$)?[-+ #0]*(?:\*|\d+)?(?:\.(?:\*|\d+))?(?:hh|h|ll|l|z)?[a-zA-Z%]|\{\d\}"


def foreign(text):
    """The text in letters that no law here has."""
    return "".join(
        part if re.fullmatch(KEPT, part) else
        re.sub("[A-Za-z]", lambda m: chr(0x10d0 + ord(m[0].lower()) - 97), part)
        for part in re.split("(" + KEPT + ")", text))


def make_catalogue(po, to, tmp):
    """A catalogue with the texts that another one has."""
    made = ['msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"'
            '\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"']
    with open(po, encoding="utf-8") as text:
        entries = text.read().split("\n\n")[1:]
    for entry in entries:
        strings, name = {}, None
        for line in entry.split("\n"):
            match = re.match(r"(msg\S+) ", line)
            name = match[1] if match else name
            if '"' in line and not line.startswith("#"):
                strings[name] = (strings.get(name, "") +
                                 json.loads(line[line.index('"'):]))
        lines = []
        for name, text in strings.items():
            if name.startswith("msgstr"):
                text = foreign(strings["msgid"] if name[-2:] != "1]" else
                               strings["msgid_plural"])
            lines.append(name + " " + json.dumps(text, ensure_ascii=False))
        made.append("\n".join(lines))
    with open(tmp + "/made.po", "w", encoding="utf-8") as out:
        out.write("\n\n".join(made) + "\n")
    os.makedirs(to, exist_ok=True)
    subprocess.check_call(["msgfmt", "-o", to + "/lacuna.mo",
                           tmp + "/made.po"])


def make_rules(rules, to):
    shutil.copytree(rules, to)
    with open(to + "/translations/zxx.xml", "w", encoding="utf-8") as out:
        out.write('<translations lang="zxx">\n')
        for text in said_by(rules):
            out.write("<text of=%s>%s</text>\n" %
                      (quoteattr(text), escape(foreign(text))))
        out.write("</translations>\n")


def names_in(rules):
    """Model wordings and ids, which are in no other language."""
    texts = []
    for path in glob.glob(rules + "/instruments/**/*.xml", recursive=True):
        for node in tree.parse(path).getroot().iter():
            texts += [v for k, v in node.attrib.items()
                      if k not in ("title", "unit")]
            if node.tag in ("wording", "concept"):
                texts.append(node.text)
    return " | ".join(texts)


def read_all(folder):
    """The words of all files, of archives not."""
    texts = []
    for path in glob.glob(folder + "/**", recursive=True):
        if os.path.isfile(path):
            with open(path, encoding="utf-8", errors="replace") as text:
                texts.append(text.read())
    return "\n".join(texts)


# What is the same in all languages: levels of messages, names of figures, of
# formats and of treaties, what a file says of itself.
SAME = {"error", "warning", "note", "lacuna", "markdown", "in_force", "work",
        "json", "sha", "UTF", "evidence"}
FIGURES = re.compile(r"^(requirement|[^ -~]+).* rows .*$|^rows \d+ .*$|"
                     r"^ *(gold|[^ -~]+ \\ ).*$", re.M)


def left_in(text, known):
    """English that the text has and that is not known from law or rules."""
    text = re.sub(r"<[\w:./ -]+>|\[[a-z0-9/.:-]+\]|\S*/\S+|\S+\.(md|xml|db)\S*|"
                  r"\\u[0-9a-f]{4}", " ", text)
    runs = re.findall(r"[A-Za-zÀ-ÿ][\w’'-]*[\w](?: [A-Za-zÀ-ÿ][\w’'-]*[\w])*",
                      text)
    for run in runs:
        words = [w for w in re.split(r"[ _’'-]", run)
                 if len(w) > 2 and not re.search(r"\d", w) and w not in SAME]
        if words and run not in known and not all(
                w in known for w in words if len(words) == 1):
            yield run


def strings_of(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for v in value.values():
            yield from strings_of(v)
    elif isinstance(value, list):
        for v in value:
            yield from strings_of(v)


def words_of_page(page):
    """What a page shows: its own text, and the strings of its JSON."""
    texts = []
    for data in re.findall(r'<script type="application/json"[^>]*>(.*?)'
                           r"</script>", page, re.S):
        texts += strings_of(json.loads(data))
    page = re.sub(r"<(style|script)\b.*?</\1>", " ", page, flags=re.S)
    for attribute in re.findall(r' (?:aria-label|placeholder|title)="([^"]*)"',
                                page):
        texts.append(attribute)
    texts.append(re.sub(r"<[^>]*>", "\n", page))
    return "\n".join(texts)


def make_changed_world(jurisdiction, tmp, run):
    """A manifest of one jurisdiction, of which a store knows more than is left
    of it."""
    shutil.copytree(jurisdiction, tmp + "/land")
    with open(tmp + "/world.xml", "w", encoding="utf-8") as out:
        out.write('<manifest><jurisdictions path="land/"/></manifest>')
    run("batch", "-j1", "--store", tmp + "/world.db", tmp + "/world.xml")
    for path in glob.glob(tmp + "/land/*.md"):
        with open(path, encoding="utf-8") as text:
            lines = text.readlines()
        with open(path, "w", encoding="utf-8") as text:
            text.writelines(lines[:len(lines) // 2])


def check_all(lacuna, source, tmp):
    language = os.path.join(os.path.dirname(os.path.abspath(lacuna)),
                            "locale", "zxx")
    corpora, bill = source + "/corpora", source + "/examples/bill.md"
    overridden = source + "/tests/page/reread"
    rules = tmp + "/rules"
    make_rules(source + "/rules", rules)
    known = plain(" | ".join([
        names_in(source + "/rules"), read_all(source + "/rules/lexicon"),
        read_all(corpora), read_all(source + "/examples"),
        read_all(source + "/tests/page/reread"),
        *os.listdir(corpora), os.path.basename(overridden)]))
    environment = dict(os.environ, LACUNA_RULES=rules, LC_ALL="fr_FR.UTF-8",
                       LANGUAGE="zxx")

    def run(*arguments):
        done = subprocess.run([lacuna, *arguments, "--report-lang", "zxx"],
                              capture_output=True, env=environment)
        return done.stdout, done.stderr.decode()

    try:
        make_catalogue(source + "/po/de.po", language + "/LC_MESSAGES", tmp)
        make_changed_world(corpora + "/karnau", tmp, run)
        with open(tmp + "/matrix.json", "wb") as out:
            out.write(run("matrix", "-q", "--format", "json",
                          corpora + "/belmora")[0])
        with open(tmp + "/other.json", "wb") as out:
            out.write(run("matrix", "-q", "--format", "json",
                          corpora + "/karnau", overridden)[0].replace(
                              b'"id": "karnau"', b'"id": "belmora"'))
        store = tmp + "/world.db"
        vastria = corpora + "/vastria/penal-code.md"
        commands = [
            ["explain", "budapest/2"], ["explain", "budapest/9.1.e"],
            ["explain", "protocol/spam"],
            ["explain", "--at", vastria + ":188"],
            ["explain", "--at", vastria + ":188", "budapest/15"],
            ["matrix", corpora + "/belmora", corpora + "/vastria"],
            ["matrix", "--evidence", corpora + "/oriane"],
            ["matrix", "--format", "markdown", corpora + "/belmora"],
            ["matrix", "--format", "html", corpora + "/belmora"],
            ["matrix", "--format", "ods", corpora + "/vastria"],
            ["matrix", "--format", "odt", corpora + "/vastria"],
            ["check", bill], ["check", vastria],
            ["check", "--format", "markdown", bill],
            ["check", "--format", "html", bill],
            ["compare", corpora + "/vastria", corpora + "/belmora"],
            ["matrix", "--evidence", overridden],
            ["matrix", "--format", "markdown", overridden],
            ["matrix", "--format", "html", overridden],
            ["matrix", "--format", "odt", overridden],
            ["check", "--format", "html", bill, "--with", overridden],
            ["check", bill, "--with", overridden],
            ["compare", overridden, corpora + "/belmora"],
            ["compare", "--matrix", tmp + "/matrix.json", tmp + "/other.json"],
            ["explain", "--at", overridden + "/act.md:9", "budapest/2"],
            ["rules", "list"], ["rules", "lint"],
            ["rules", "test", "--instrument", "protocol"],
            ["show", "--stats", bill],
            ["eval", tmp + "/matrix.json", "--gold", corpora, "--rows"],
            ["batch", "-j1", "--store", store, tmp + "/world.xml"],
            ["batch", "--report", store],
            ["batch", "--report", store, "--history"],
            ["batch", "--report", store, "--since", "last"]]
        for command in commands:
            out, err = run(*command)
            if "html" in command:
                out = words_of_page(out.decode())
            elif out.startswith(b"PK"):
                content = zipfile.ZipFile(io.BytesIO(out)).read("content.xml")
                out = re.sub("<[^>]*>", "\n", content.decode())
            else:
                out = out.decode()
            if command[0] == "eval":
                out = FIGURES.sub("", out)
            if not re.search("[ა-ჳ]{3}", out):
                wrong(*command, "says nothing")
            for words in sorted(set(left_in(out + "\n" + err, known))):
                wrong(*command[:1], *command[-2:], "says in English:", words)
    finally:
        shutil.rmtree(language, ignore_errors=True)


if __name__ == "__main__":
    {"rules": check_rules, "same": check_same,
     "all": check_all}[sys.argv[1]](*sys.argv[2:])
    sys.exit(not good)
