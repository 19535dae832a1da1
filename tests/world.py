# SPDX-License-Identifier: Apache-2.0
"""A world of invented countries: world.py CORPORA TO JURISDICTIONS WORKS

Each jurisdiction is a folder of so many works, taken in turn from those of the
corpora's folders; a line of its own makes each file another. Writes TO/world.xml,
the manifest."""
import glob
import os
import sys

SUFFIXES = (".md", ".txt", ".json", ".xml")


def works_of(corpora):
    """The works of all folders of the corpora: (name, text), in order."""
    found = []
    for path in sorted(glob.glob(os.path.join(corpora, "*", "*"))):
        name = os.path.basename(path)
        if name.endswith(SUFFIXES) and name != "jurisdiction.xml":
            with open(path, encoding="utf-8") as text:
                found.append((name, text.read()))
    return found


def make(corpora, to, jurisdictions, works):
    texts = works_of(corpora)
    at = 0
    for i in range(jurisdictions):
        folder = os.path.join(to, "land-%03d" % i)
        os.makedirs(folder, exist_ok=True)
        for k in range(works):
            name, text = texts[at % len(texts)]
            at += 1
            stem, suffix = os.path.splitext(name)
            if suffix in (".md", ".txt"):
                text += "\n\nThis is text %d of land %d.\n" % (k, i)
            path = os.path.join(folder, "%s-%d%s" % (stem, k, suffix))
            with open(path, "w", encoding="utf-8") as out:
                out.write(text)
    manifest = os.path.join(to, "world.xml")
    with open(manifest, "w", encoding="utf-8") as out:
        out.write('<manifest>\n  <jurisdictions path="land-*/"/>\n'
                  '</manifest>\n')
    return manifest


if __name__ == "__main__":
    make(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
