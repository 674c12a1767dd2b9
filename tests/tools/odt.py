#!/usr/bin/env python3
"""Prints every kind of paper as a page and, by pandoc, as an OpenDocument text, and reads both back.

usage: odt.py BINARY CASE_FOLDER FAMILY

The text must have the same words in the same order, as many tables and headings, and a line for each signature and each
blank. One line for each fault; status 1 when there is one.
"""

import re
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "pages"))
from layout import Page  # noqa: E402

TODAY = "2026-11-20"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
BETWEEN = {TEXT + "line-break", TEXT + "s", TEXT + "tab"}


def words_of(paragraph):
    """All that a paragraph says, in words."""
    return "".join(flat(paragraph)).replace("\u200b", "").split()


def flat(element):
    yield " " if element.tag in BETWEEN else element.text or ""
    for child in element:
        yield from flat(child)
        yield child.tail or ""


class Text:
    """An OpenDocument text read back."""

    def __init__(self, path):
        root = ElementTree.fromstring(zipfile.ZipFile(path).read("content.xml"))
        paragraphs = [element for element in root.iter() if element.tag in (TEXT + "p", TEXT + "h")]
        all_words = [word for paragraph in paragraphs for word in words_of(paragraph)]
        self.lines = sum(is_line(word) for word in all_words)
        self.words = bare(all_words)
        self.headings = sum(element.tag == TEXT + "h" for element in paragraphs)
        self.tables = sum(1 for _ in root.iter(TABLE + "table"))


def bare(words):
    """Without what is drawn in a page."""
    return [piece for word in words for piece in re.sub("[…☐]+", "", word).replace("()", "( )").split()]


def is_line(word):
    return "……" in word


def without_numbers(words):
    """Headings that count themselves have their number in the text only."""
    return [word for word in words if not re.fullmatch(r"\d+\.", word)]


def faults_of(html, text):
    words = bare(word.text for word in Page(html).words)
    html = re.sub("<svg.*?</svg>", "", html, flags=re.S)
    if "".join(without_numbers(words)) != "".join(without_numbers(text.words)):
        missing, more = Counter(words) - Counter(text.words), Counter(text.words) - Counter(words)
        yield f"other words: without {list(missing)[:9]}, with {list(more)[:9]}"
    blocks = html.count('class="signatures"')
    for what, wanted, found in (("tables", html.count("<table") + blocks, text.tables),
                                ("headings", len(re.findall("<h[1-6]", html)), text.headings)):
        if wanted != found:
            yield f"{found} {what}, not {wanted}"
    if (html.count('class="blank"') > 0 or blocks > 0) and text.lines == 0:
        yield "no line to write on"
    if text.lines < html.count('class="line"'):
        yield f"{text.lines} lines for signatures and their dates"


def main(binary, folder, family):
    listed = subprocess.run([binary, "-C", folder, "report", "document", "--list"], capture_output=True, text=True, check=True).stdout
    kinds = [line.split()[0] for line in listed.splitlines()]
    count = 0
    with tempfile.TemporaryDirectory() as place:
        for kind in kinds:
            for subject in (["--blank"], [family]):
                page, text = Path(place, "page.html"), Path(place, "text.odt")
                runs = [subprocess.run([binary, "--today", TODAY, "-C", folder, "report", "document", kind, *subject, "--out", str(file)],
                                       capture_output=True)
                        for file in (page, text)]
                if runs[0].returncode != 0:
                    continue  # a kind that is about something else
                faults = [runs[1].stderr.decode()] if runs[1].returncode != 0 else faults_of(page.read_text("utf-8"), Text(text))
                for fault in faults:
                    print(f"{kind} {' '.join(subject)}: {fault}")
                    count += 1
    print(f"{len(kinds)} kinds, {count} faults")
    return 1 if count or not kinds else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
