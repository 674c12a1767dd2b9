"""The matrix: each pair of operations, merged in each way and in both directions, and judged."""

import json
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from judge import Sides, Verdict, clash_of, judge, ordered
from office import put
from pairs import NAMED, RIGHT, SEAL, TRUE
from reading import read
from store import MODES, PRODUCT, Store, renamed_by

WRONG, NEEDLESS = "WRONG", "needless conflict"


@dataclass
class Column:
    """What one mode made of the pairs: pair to verdict, the worse one of its directions."""

    mode: str
    verdicts: dict = field(default_factory=dict)

    def count(self):
        return Counter(verdict.word for verdict in self.verdicts.values())


RANK = (RIGHT, SEAL, TRUE, NEEDLESS, WRONG)


def worse(one, other):
    return max(one, other, key=lambda verdict: RANK.index(verdict.word))


@lru_cache(maxsize=None)
def one_form(content):
    """The same text for the same record, however it is written."""
    return json.dumps(ordered(read(content)))


class Rules:
    """The errors that the program finds in a folder: it is its rules that are asked, not its merge."""

    def __init__(self, bench):
        self.bench = bench
        self.folder = bench.new_directory("judged")
        self.known = {}
        self.there = {}

    def errors(self, files):
        key = "".join(one_form(content) for _, content in sorted(files.items()))
        if key not in self.known:
            self.known[key] = self.ask(files)
        return self.known[key]

    def ask(self, files):
        changed = {name: content for name, content in files.items() if self.there.get(name) != content}
        put(self.folder, changed | {name: None for name in self.there if name not in files})
        self.there = dict(files)
        report = json.loads(self.bench.asystent(self.folder, "check", "--format", "json").out)
        if "findings" not in report:
            return Counter({("unreadable", ""): 1})
        return Counter((each["id"], each["family"] or "") for each in report["findings"] if each["severity"] == "error")

    def brought(self, sides, folder):
        """The errors that neither side had."""
        return self.errors(folder) - (self.errors(sides.ours) | self.errors(sides.theirs))


class Matrix:
    def __init__(self, bench):
        self.bench = bench
        self.store = Store(bench)
        self.rules = Rules(bench)

    def sides(self, left, right):
        folders = [dict(self.store.folders[name]) for name in ("base", left, right)]
        return Sides(*folders, renamed_by(left, right))

    def column(self, mode, pairs, merge, tells=lambda pair, finding: False):
        """`merge` gives the folder and the names in conflict; `tells` says whether somebody is told of a finding."""
        column = Column(mode)
        for pair in pairs:
            both = (self.verdict(pair, ours, theirs, merge, tells) for ours, theirs in
                    ((pair.left, pair.right), (pair.right, pair.left)))
            column.verdicts[pair.title] = worse(*both)
        return column

    def verdict(self, pair, ours, theirs, merge, tells):
        sides = self.sides(ours, theirs)
        folder, names = merge(ours, theirs)
        verdict = judge(sides, dict(folder), names)
        if verdict.word != RIGHT:
            return verdict
        silent = [finding for finding, _ in self.rules.brought(sides, folder) if not tells(pair, finding)]
        return Verdict(WRONG, f"{silent[0]}, silent") if silent else verdict

    def in_objects(self, mode, pairs, tells=lambda pair, finding: False):
        return self.column(mode, pairs, lambda ours, theirs: self.store.merge(mode, ours, theirs), tells)


def unlike_the_table(matrix):
    """The pairs of which the judge thinks otherwise than the table of pairs."""
    unlike = []
    for pair in NAMED:
        clash = clash_of(matrix.sides(pair.left, pair.right))
        comes = RIGHT if clash is None else SEAL if clash.is_seal else TRUE
        if comes != pair.comes:
            unlike.append(f"{pair.title}: the table says {pair.comes}, the judge {comes} ({clash})")
    return unlike
