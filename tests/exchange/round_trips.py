#!/usr/bin/env python3
"""What import knows goes out and comes back: the same statistics and the same findings.

usage: round_trips.py BINARY FOLDER [--seeds 1..10]      FOLDER: a case folder, as examples/lipowo

That folder and random ones of tests/oracle, cut down to what import knows: what a family's record says of itself, its members
and its visits. A row that the gate refuses is told by import, so it is taken out before the comparison; most rows must come.
"""

import argparse
import csv
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "oracle"))
from generate import generate  # noqa: E402
from write_yaml import write_folder  # noqa: E402

KINDS = ("families", "members", "visits")


def is_plain(value):
    return not isinstance(value, (dict, list))


def is_cell(value):
    return is_plain(value) or isinstance(value, list) and all(is_plain(item) for item in value)


def cells(entry, without=()):
    return {key: value for key, value in entry.items() if key not in without and is_cell(value)}


def known_of(record):
    """Mappings that a record has once are columns too, but not what stands in them as another mapping or a list of entries."""
    known = {}
    for key, value in record.items():
        if key == "members":
            known[key] = [cells(member) for member in value]
        elif key == "visits":
            known[key] = [cells(visit, {"goals"}) for visit in value]
        elif isinstance(value, dict):
            known[key] = cells(value)
        elif is_cell(value):
            known[key] = value
    return known


def read(path):
    """Values as they stand, whatever they look like, but for what is no text."""
    def typed(value):
        if isinstance(value, dict):
            return {key: typed(item) for key, item in value.items()}
        if isinstance(value, list):
            return [typed(item) for item in value]
        return {"": None, "true": True, "false": False}.get(value, value)
    return typed(yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader))


class Trial:
    def __init__(self, binary, place, today):
        self.binary, self.place, self.today = binary, place, today
        self.wrong = []

    def run(self, folder, *words, statuses=(0,)):
        environment = {"HOME": str(self.place), "PATH": "/usr/bin:/bin", "ASYSTENT_TODAY": self.today, "GIT_CONFIG_NOSYSTEM": "1"}
        done = subprocess.run([self.binary, "-C", str(folder), "--lang", "en", *words], env=environment, capture_output=True)
        if done.returncode not in statuses:
            self.wrong.append(f"{words}: status {done.returncode}: {done.stderr.decode()[:300]}{done.stdout.decode()[:300]}")
        return done.stdout.decode("utf-8")

    def write(self, name, office, families):
        folder = self.place / name
        folder.mkdir(mode=0o700)
        write_folder(folder, office, families, {}, {}, 1)
        return folder

    def tables_of(self, folder, name):
        """The exported tables, and of each line which entry it is of."""
        where = self.place / name
        self.run(folder, "export", "--csv", str(where))
        entries = {}
        for kind in KINDS:
            with (where / f"{kind}.csv").open(encoding="utf-8", newline="") as file:
                lines, line = csv.DictReader(file), 2
                for row in lines:
                    entries[kind, line] = (row["family"], int(row.get("entry") or 0))
                    line = lines.line_num + 1
        return where, entries

    def bring(self, tables, folder, name):
        """A new folder out of the tables, and the lines that did not come."""
        new = self.place / name
        (new / "families").mkdir(parents=True, mode=0o700)
        (new / "asystent.yaml").write_bytes((folder / "asystent.yaml").read_bytes())
        left = []
        for kind in KINDS:
            told = self.run(new, "import", str(tables / f"{kind}.csv"), "--what", kind, statuses=(0, 1))
            left += [(kind, int(line)) for line in re.findall(r"^line (\d+): (?!(?:[^:]*: )?comes$)", told, re.M)]
        return new, left

    def said(self, folder):
        """All that rules and statistics say, but where in a file it stands."""
        checked = json.loads(self.run(folder, "check", "--format", "json", statuses=(0, 1)))
        findings = Counter(json.dumps({key: value for key, value in finding.items() if key not in ("line", "column")}, sort_keys=True)
                           for finding in checked["findings"])
        stats = [json.loads(self.run(folder, "report", "stats", "--format", "json", "--year", str(year)))["stats"]
                 for year in (int(self.today[:4]) - 1, int(self.today[:4]))]
        return findings, stats

    def trip(self, office, families):
        """How many rows went out and came back. What the gate refuses is taken out of the folder first."""
        for turn in range(4):
            folder = self.write(f"folder-{turn}", office, families)
            tables, entries = self.tables_of(folder, f"tables-{turn}")
            new, left = self.bring(tables, folder, f"new-{turn}")
            if not left:
                self.compare(self.said(folder), self.said(new))
                return len(entries)
            families = without(families, {(kind, *entries[kind, line]) for kind, line in left})
        self.wrong.append(f"never comes: {left}")
        return 0

    def compare(self, before, after):
        for finding in before[0] - after[0]:
            self.wrong.append(f"lost: {finding}")
        for finding in after[0] - before[0]:
            self.wrong.append(f"new: {finding}")
        if before[1] != after[1]:
            self.wrong.append(f"other statistics: {before[1]} {after[1]}")


def without(families, gone):
    left = {}
    for name, record in families.items():
        if ("families", name, 0) in gone:
            continue
        left[name] = dict(record)
        for kind in ("members", "visits"):
            if kind in record:
                left[name][kind] = [entry for number, entry in enumerate(record[kind], 1) if (kind, name, number) not in gone]
    return left


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", default="1..10")
    asked = parser.parse_args()
    first, _, last = asked.seeds.partition("..")
    wrong, rows = [], 0

    def try_out(name, office, families, today):
        nonlocal rows
        with tempfile.TemporaryDirectory() as place:
            trial = Trial(asked.binary, Path(place), today)
            rows += trial.trip(office, {id: known_of(record) for id, record in families.items()})
            wrong.extend(f"{name}: {each}" for each in trial.wrong)

    try_out(asked.folder.name, read(asked.folder / "asystent.yaml"),
            {path.stem: read(path) for path in sorted((asked.folder / "families").glob("*.yaml"))}, "2026-11-20")
    for seed in range(int(first), int(last or first) + 1):
        office, families, _, _, today = generate(seed)
        try_out(f"seed {seed}", office, families, date.isoformat(today))
    print(*wrong[:40], sep="\n")
    print(f"{rows} rows went out and came back")
    return 1 if wrong or rows < 300 else 0


if __name__ == "__main__":
    sys.exit(main())
