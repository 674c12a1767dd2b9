#!/usr/bin/env python3
"""Puts hostile words where a record has a text, prints every kind of paper of it, and reads the papers back.

usage: hostile_papers.py [--pdf] BINARY RECORD

RECORD has every key of a family's record. A value is a text where the program takes the words in its place; so a new key
is tried without being named here. As a page and, by pandoc, as an OpenDocument text, words must come out as words: no
element, attribute or picture of theirs, no field filled in, nothing that turns the writing round, nothing fetched. Each
word must come out of one paper at least, or be a key that no paper prints. With --pdf WeasyPrint makes a PDF of each too.
One line for each fault; status 1 when there is one.
"""

import json
import re
import socket
import subprocess
import sys
import tempfile
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import yaml

from odt import Text, faults_of

TODAY = "2026-11-20"
OFFICE = """asystent: 1
office: {name: OPS, place: Lipowo, head: Barbara Wrona}
assistants:
  - {id: elis, name: Ewa Lis, employment: task_time}
"""
HREF = "{http://www.w3.org/1999/xlink}href"
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
FOREIGN = {"script", "iframe", "object", "embed", "link", "img", "form"}
WITHIN = ("#", "data:")
# The sample has a value for every key, so it also says what takes others away.
TAKEN_AWAY = ("    left: 2026-05-01\n    died: 2026-05-01\n", "        added: 2026-03-02\n",
              "            done: 2026-02-18\n", "    dropped: 2026-02-10\n    why: Odwołany\n")
TODAYS_MEETING = ("appointments:\n  - date: 2026-02-11\n", f"appointments:\n  - date: {TODAY}\n")
# What no paper prints: which meetings are one, whom else a meeting is with, why there are no visits or a step was given up, where the first contact
# was, why an entry was saved against a fault, and the register of the Niebieskie Karty.
UNPRINTED = {"appointments.with", "suspensions.reason", "visits.agreed.why", "first_contact.place", "interventions.blue_card.number",
             "visits.group"}


def hostile(number, port):
    """Words with a marker of their own; the characters that turn the writing round are written as escapes."""
    return (f"Z{number}z <script src=\"http://127.0.0.1:{port}/{number}\">alert(1)</script><img src=http://127.0.0.1:{port}/i> "
            f"{{{{title}}}} {{{{{{title}}}}}} {{{{> _foot}}}} =HYPERLINK(\"http://127.0.0.1:{port}/\") \" onload='x' "
            f"\u202eodwrotnie \u0007\u001b[31m\u0085\u200b ]]> --> &amp; {'W' * 300}")


def run(binary, folder, *arguments):
    return subprocess.run([binary, "--today", TODAY, "-C", str(folder), *arguments], capture_output=True)


def scalars(node, path=()):
    """Each value of the record that is plain words, with the keys that lead to it."""
    if isinstance(node, yaml.ScalarNode):
        if node.tag == "tag:yaml.org,2002:str":
            yield node, path
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from scalars(item, path)
    else:
        for key, value in node.value:
            yield from scalars(value, (*path, key.value))


def with_words(text, replaced):
    """The record with other words at these places, from the last to the first."""
    for node, words in sorted(replaced, key=lambda pair: -pair[0].start_mark.index):
        quoted = json.dumps(words, ensure_ascii=True)
        end = node.end_mark.index
        if node.style in ("|", ">"):
            quoted += "\n"
            tail = re.search(r"\n( *)$", text[:end])
            quoted += tail[1] if tail else ""
        text = text[:node.start_mark.index] + quoted + text[end:]
    return text


class Folder:
    def __init__(self, binary, place):
        self.binary, self.place = binary, place
        (place / "families").mkdir(parents=True, mode=0o700)
        (place / "asystent.yaml").write_text(OFFICE)

    def takes(self, text):
        """Whether the record can be read."""
        (self.place / "families/R-2026-001.yaml").write_text(text)
        found = json.loads(run(self.binary, self.place, "check", "--format", "json").stdout)
        unreadable = {"bad-value", "unknown-member", "unknown-goal", "id-mismatch", "repeated-id", "yaml-syntax", "not-plain"}
        return not any(finding["id"] in unreadable for finding in found["findings"])


def sample(record):
    """The record of a family whose case goes on."""
    text = Path(record).read_text()
    for piece in TAKEN_AWAY:
        assert piece in text, piece
        text = text.replace(piece, "", 1)
    assert TODAYS_MEETING[0] in text
    return re.sub(r"(?m)^closure:\n(?:  .*\n)*", "", text.replace(*TODAYS_MEETING))


def texts_of(folder, text, port):
    """The places that take the words, each with its own."""
    assert folder.takes(text)
    taken = []
    for number, (node, path) in enumerate(scalars(yaml.compose(text, yaml.CSafeLoader))):
        if folder.takes(with_words(text, [(node, hostile(number, port))])):
            taken.append((node, hostile(number, port), ".".join(path)))
    return taken


class Tags(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes = set(), set()
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes.update(name for name, value in attributes
                               if name.startswith("on") or (name in ("src", "href") and not value.startswith(WITHIN)))


def faults_of_page(html):
    tags = Tags(html)
    if foreign := tags.tags & FOREIGN:
        yield f"elements of words: {sorted(foreign)}"
    if tags.attributes:
        yield f"attributes of words: {sorted(tags.attributes)}"
    if "&lt;script" in html and "{{title}}" not in html:
        yield "a field of words was filled in"
    if TURNING.search(html):
        yield "a character that turns or controls the writing"


def faults_of_text(path):
    book = zipfile.ZipFile(path)
    for name in book.namelist():
        if not name.endswith(".xml"):
            continue
        content = book.read(name).decode()
        if not content:
            continue
        if TURNING.search(content):
            yield f"{name}: a character that turns or controls the writing"
        for element in ElementTree.fromstring(content).iter():
            local = element.tag.rpartition("}")[2]
            if local in ("script", "object", "plugin", "event-listener"):
                yield f"{name}: an element {local}"
            if not element.get(HREF, "Pictures/").startswith(("Pictures/", "#")):
                yield f"{name}: refers to {element.get(HREF)[:40]}"


def requests(binary, folder):
    """Every kind with what it has to be asked with."""
    listed = run(binary, folder, "report", "document", "--list").stdout.decode()
    more = {"chronologia": ["--member", "kuba"], "dostep": ["--member", "anna"], "zestaw": ["--for", "kontrola"]}
    for kind in (line.split()[0] for line in listed.splitlines()):
        if kind == "karta-czasu":
            yield [kind, "--assistant", "elis", "--month", "2026-02"]
        elif kind == "lista-asystentow":
            yield [kind]
        else:
            yield [kind, "26-1", *more.get(kind, [])]
    yield ["notatka", "26-1", "--visit", "2026-02-03"]
    yield ["pismo", "26-1", "--to", "Szkoła", "--subject", "frekwencja", "--member", "kuba"]
    yield ["miesieczne", "26-1", "--month", "2026-02"]
    yield ["dziennik", "26-1", "--from", "2026-01-01"]
    for kind in ("opinia", "informacja-sad", "opinia-piecza", "opinia-alimenty"):
        yield [kind, "26-1", "--entry", "2026-05-04"]


def main(binary, record, with_pdf):
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setblocking(False)
    port = listener.getsockname()[1]
    seen, faults = "", []
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(binary, Path(place, "case"))
        text = sample(record)
        taken = texts_of(folder, text, port)
        assert folder.takes(with_words(text, [(node, words) for node, words, _ in taken]))
        for request in requests(binary, folder.place):
            for ending in ("html", "odt", *(["pdf"] if with_pdf else [])):
                out = Path(place, f"paper.{ending}")
                out.unlink(missing_ok=True)
                ran = run(binary, folder.place, "report", "document", *request, "--out", str(out))
                where = f"{' '.join(request)}, {ending}"
                if ran.returncode not in (0, 2):
                    faults.append(f"{where}: status {ran.returncode}: {ran.stderr.decode()[:200]}")
                if not out.exists() or ending == "pdf":
                    continue
                if ending == "html":
                    html = out.read_text()
                    seen += html
                    faults += [f"{where}: {fault}" for fault in faults_of_page(html)]
                else:
                    faults += [f"{where}: {fault}" for fault in [*faults_of_text(out), *faults_of(html, Text(out))]]
    try:
        listener.accept()
        faults.append("something was fetched")
    except BlockingIOError:
        pass
    unprinted = [path for _, words, path in taken if words.split()[0] not in seen and path not in UNPRINTED and ".override." not in path]
    faults += [f"no paper has {path}" for path in unprinted]
    print(*faults, f"{len(taken)} texts of a record, {len(faults)} faults", sep="\n")
    return 1 if faults or len(taken) < 100 else 0


if __name__ == "__main__":
    given = [word for word in sys.argv[1:] if word != "--pdf"]
    sys.exit(main(*given[:2], with_pdf="--pdf" in sys.argv))
