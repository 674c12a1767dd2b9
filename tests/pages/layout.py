#!/usr/bin/env python3
"""Reads printed papers back and names what is wrong with their pages.

usage: layout.py [--itself] [PAGE.html…]

Beside each page lie its prints, PAGE.html.PROGRAM.pdf. The words of the page are found again in the print, in the same
order, each with its place on the paper; so it is known on which page and line each word of a heading, a table row, a
goal or a signature came out. One line for each fault; status 1 when there is one. Needs `pdftotext` of poppler-utils.

With --itself each page names the fault that it must be found to have: `<meta name="fault" content="is broken">`,
and one that only one program can have also names that.
"""

import re
import subprocess
import sys
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path

# Of A4, in points.
PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
FOOT = PAGE_HEIGHT - 22 / 25.4 * 72
TOP = 20 / 25.4 * 72
SIGNATURE = 20 / 25.4 * 72  # what stands above the name: the line; more are lines for a pen
RIGHT = PAGE_WIDTH - 15 / 25.4 * 72

# Elements that are seen and have no words.
PICTURES = {"img", "svg"}
BLOCKS = {"address", "br", "caption", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "header", "li", "main", "ol", "p",
          "section", "table", "tbody", "td", "th", "thead", "tr", "ul"} | PICTURES
UNSEEN = {"style", "title", "script", "svg"}
VOID = {"br", "img", "meta", "link", "hr", "wbr", "col"}

# Elements that must not be torn, and how a fault calls them.
WHOLE = {"tr": "table row", "goal": "goal", "signatures": "block of signatures", "ending": "ending"}

BEFORE_NUMBERS = {"art.", "ust.", "pkt", "lit.", "poz.", "nr", "sygn.", "§"}


@dataclass
class Word:
    """A word of a page, and where it was printed: page and box of its first and its last part."""
    text: str
    heading: bool
    signature: bool
    wholes: tuple  # of the elements around it that must not be torn: what and which
    block: int     # words of one number stand in one flow of lines
    parts: list = field(default_factory=list)
    followed: bool = False  # by a line for a pen or a picture, which have no words


@dataclass
class Printed:
    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


class Page(HTMLParser):
    """The words of a page in their order."""

    def __init__(self, text):
        super().__init__()
        self.words, self.open, self.count, self.block, self.loose = [], [], 0, 0, True
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.pass_block(tag)
        if tag not in VOID:
            self.count += 1
            classes = (dict(attributes).get("class") or "").split()
            self.open.append((tag, classes, self.count))
            if self.words and (tag in PICTURES or "blank" in classes or "box" in classes):
                self.words[-1].followed = self.loose = True

    def handle_endtag(self, tag):
        self.pass_block(tag)
        while self.open and self.open.pop()[0] != tag:
            pass

    def pass_block(self, tag):
        if tag in BLOCKS or tag == "wbr":
            self.loose = True
        if tag in BLOCKS:
            self.block += 1

    def handle_data(self, text):
        if any(tag in UNSEEN for tag, _, _ in self.open):
            return
        for index, piece in enumerate(re.split(r"[\s\u00a0]+", text)):
            if index > 0:
                self.loose = True
            if piece:
                self.add(piece)

    def add(self, piece):
        if not self.loose and self.words:
            self.words[-1].text += piece
            return
        self.loose = False
        heading = any(tag in ("h1", "h2", "h3") for tag, _, _ in self.open)
        signature = any("signatures" in classes for _, classes, _ in self.open)
        wholes = tuple((WHOLE[name], number) for tag, classes, number in self.open
                       for name in [tag, *classes] if name in WHOLE)
        self.words.append(Word(piece, heading, signature, wholes, self.block))


def read_back(pdf):
    """The words of the print in the order in which they were printed, without the margins."""
    text = subprocess.run(["pdftotext", "-raw", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    words, page = [], 0
    for line in text.splitlines():
        if "<page " in line:
            page += 1
        if found := re.match(r'\s*<word xMin="(.*)" yMin="(.*)" xMax="(.*)" yMax="(.*)">(.*)</word>', line):
            left, top, right, bottom = (float(found[i]) for i in range(1, 5))
            content = re.sub(r"&(lt|gt|amp|quot|apos|#39);", lambda m: {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}.get(m[1], "'"),
                             found[5])
            if top < FOOT:
                words += [Printed(part, page, left, top, right, bottom) for part in re.split(r"[\s\u00a0]+", content) if part]
    return words


HYPHENS = "-\u2010\u00ad"


def is_beginning(part, word):
    return word.startswith(part) or (part[-1] in HYPHENS and word.startswith(part[:-1]))


def place(words, printed):
    """Gives each word its parts in the print; what the print has besides, such as repeated heads, is passed over."""
    at = 0
    for word in words:
        rest, start = word.text, at
        while at < len(printed) and rest:
            part = printed[at].text
            if part.startswith(rest) and part != rest and not re.search(r"\w", rest):  # `(` of `()`, with nothing between
                word.parts.append(printed[at])
                printed[at] = replace(printed[at], text=part[len(rest):])
                rest = ""
                continue
            if is_beginning(part, rest):
                word.parts.append(printed[at])
                rest = rest[len(part):] if rest.startswith(part) else rest[len(part) - 1:]
            elif word.parts:  # what was taken for its beginning is none
                rest, word.parts = word.text, []
                at -= 1
            at += 1
        if rest:
            word.parts, at = [], start
            yield f"„{word.text}” is not in the print"


def follows_on_line(first, second):
    """Whether the second part stands behind the first in the same line."""
    return first.page == second.page and abs(first.bottom - second.bottom) < 4 and second.left >= first.left


def broken_words(words):
    for word in words:
        for first, second in zip(word.parts, word.parts[1:]):
            if not follows_on_line(first, second) and first.text[-1] not in HYPHENS:
                yield f"page {first.page}: „{word.text}” is broken"


def loose_ends(words):
    for word, after in zip(words, words[1:]):
        if not word.parts or not after.parts or follows_on_line(word.parts[-1], after.parts[0]):
            continue
        if word.block != after.block:
            continue
        bare = word.text.lstrip("(„\"[")
        if (len(bare) == 1 and bare.isalpha()) or bare.lower() in BEFORE_NUMBERS:
            yield f"page {word.parts[-1].page}: a line ends with „{word.text}” before „{after.text}”"


def headings_left(words):
    for word, after in zip(words, words[1:]):
        if word.heading and not after.heading and not word.followed and word.parts and after.parts and after.parts[0].page > word.parts[-1].page:
            yield f"page {word.parts[-1].page}: the heading that ends with „{word.text}” is the last line"


def torn(words):
    parts = {}
    for word in words:
        for whole in word.wholes:
            parts.setdefault(whole, []).extend(word.parts)
    for (what, _), found in parts.items():
        pages = sorted({part.page for part in found})
        if len(pages) < 2 or height(found, pages) > FOOT - TOP:
            continue
        text = " ".join(part.text for part in found[:4])
        yield f"page {pages[0]}: the {what} „{text} …” is torn"


def height(parts, pages):
    """What it would take on one page."""
    return sum(max(part.bottom for part in parts if part.page == page) - min(part.top for part in parts if part.page == page)
               for page in pages)


def signatures_alone(words):
    pages = {}
    for word in words:
        for part in word.parts:
            pages.setdefault(part.page, []).append((word.signature, part.top))
    for page, found in pages.items():
        if all(signature for signature, _ in found) and min(top for _, top in found) < TOP + SIGNATURE:
            yield f"page {page}: nothing but signatures"


def beyond_paper(words):
    for word in words:
        for part in word.parts:
            if part.right > RIGHT:
                yield f"page {part.page}: „{part.text}” reaches into the margin"


CHECKS = [broken_words, loose_ends, headings_left, torn, signatures_alone, beyond_paper]


def faults_of(page, pdf):
    words = Page(page.read_text("utf-8")).words
    missing = list(place(words, read_back(pdf)))
    return missing + [fault for check in CHECKS for fault in check(words)]


def overlooked(page, pdf):
    """What a page of which the fault is known is not found to have."""
    text = page.read_text("utf-8")
    fault = re.search(r'<meta name="fault" content="(.*)">', text)[1]
    if (program := re.search(r'<meta name="program" content="(.*)">', text)) and f".{program[1]}." not in pdf.name:
        return []
    found = faults_of(page, pdf)
    return [] if any(fault in line for line in found) else [f"„{fault}” was overlooked: {found}"]


def main(find, pages):
    prints = [(page, pdf) for page in pages for pdf in sorted(page.parent.glob(page.name + ".*.pdf"))]
    faults = [f"{page.parent.name}/{page.name}, {pdf.name.split('.')[-2]}: {fault}" for page, pdf in prints for fault in find(page, pdf)]
    print(*faults, f"{len(prints)} prints, {len(faults)} faults", sep="\n")
    return 1 if faults or not prints else 0


if __name__ == "__main__":
    itself = sys.argv[1:2] == ["--itself"]
    sys.exit(main(overlooked if itself else faults_of, [Path(name) for name in sys.argv[1 + itself:]]))
