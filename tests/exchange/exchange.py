#!/usr/bin/env python3
"""Export and import: nothing personal with --no-names, and a round trip.

usage: exchange.py BINARY FOLDER       FOLDER: a case folder, as examples/lipowo; status 1 where something is not as promised
"""

import csv
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import yaml

# Keys of the record whose values are names of people.
OF_PEOPLE = {"name", "by", "social_worker", "kurator", "coordinator", "consulted_with", "coordinated_with", "person",
             "letter_name", "head", "others", "with", "decided_by", "signed_by"}
# What is written there and is nobody's name.
NO_NAME = {"Ośrodek", "Pomocy", "Społecznej", "Lipowie", "Sąd", "Rejonowy", "Szkoła", "Policja", "Komisariat", "Zespół"}


def words_of(value):
    if isinstance(value, list):
        return {word for item in value for word in words_of(item)}
    return {word for word in re.findall(r"[^\W\d_]{4,}", str(value)) if word[0].isupper() and word not in NO_NAME}


def names_in(node):
    if isinstance(node, dict):
        found = set()
        for key, value in node.items():
            found |= words_of(value) if key in OF_PEOPLE and not isinstance(value, dict) else names_in(value)
        return found
    return {word for item in node for word in names_in(item)} if isinstance(node, list) else set()


class Trial:
    def __init__(self, binary, folder, directory):
        self.binary, self.folder, self.directory = binary, folder, directory
        self.wrong = []
        self.env = {"HOME": str(directory), "PATH": "/usr/bin:/bin", "ASYSTENT_TODAY": "2026-11-20",
                    "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8"}

    def run(self, folder, *words, statuses=(0,)):
        done = subprocess.run([self.binary, "-q", *words], cwd=folder, env=self.env, capture_output=True, text=True)
        if done.returncode not in statuses:
            self.wrong.append(f"{words}: status {done.returncode}: {done.stderr}{done.stdout}")
        return done.stdout

    def check(self, holds, what):
        if not holds:
            self.wrong.append(what)

    def texts(self, where):
        """All that the forms hold, by file."""
        for path in sorted(where.rglob("*")):
            if path.suffix == ".xlsx":
                with zipfile.ZipFile(path) as book:
                    yield path.name, "\n".join(book.read(name).decode("utf-8") for name in book.namelist()
                                               if name.startswith(("xl/sharedStrings", "xl/worksheets", "xl/workbook")))
            elif path.is_file():
                yield path.name, path.read_bytes().decode("utf-8", "replace")

    def export(self, name, *more):
        where = self.directory / name
        where.mkdir()
        self.run(self.folder, "export", "--csv", f"{where}/csv", "--jsonl", f"{where}/t.jsonl", "--xlsx", f"{where}/t.xlsx",
                 "--sqlite", f"{where}/t.sqlite", *more)
        return where

    def no_names(self):
        names = {word for path in self.folder.rglob("*.yaml") for word in names_in(yaml.safe_load(path.read_text("utf-8")))}
        self.check(len(names) > 50, f"only {len(names)} names to look for")
        all_of = "\n".join(text for _, text in self.texts(self.export("all")))
        self.check(sum(name in all_of for name in names) > 50, "the names are not even in the whole export")
        for file, text in self.texts(self.export("no-names", "--no-names")):
            for name in sorted(names):
                self.check(not re.search(rf"\b{re.escape(name)}\b", text), f"--no-names: {file} has {name}")

    def forms(self):
        where = self.directory / "all"
        for path in where.rglob("*"):
            self.check(path.is_dir() or path.stat().st_mode & 0o777 == 0o600, f"{path.name} is not private")
        rows = list(csv.DictReader((where / "csv/visits.csv").open(encoding="utf-8", newline="")))
        with sqlite3.connect(where / "t.sqlite") as base:
            (count,), = base.execute("select count(*) from visits")
            (kinds,), = base.execute("select count(distinct typeof(amount)) from debts")
        lines = [json.loads(line) for line in (where / "t.jsonl").read_text("utf-8").splitlines()]
        self.check(len(rows) == count == sum(line["table"] == "visits" for line in lines) > 100, "the forms do not agree")
        self.check(kinds == 1, "a sum is a text")
        try:
            from jsonschema import Draft202012Validator
        except ImportError:
            return
        schema = json.loads((where / "t.schema.json").read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        forms = {name: Draft202012Validator(form) for name, form in schema["$defs"].items()}
        for line in lines:
            error = next(forms[line["table"]].iter_errors(line), None)
            self.check(error is None, f"a line does not validate: {error and error.message}")

    def tables(self, where, name, without):
        with (where / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return [{key: value for key, value in row.items() if key not in without} for row in csv.DictReader(file)]

    def round_trip(self):
        new, given = self.directory / "new", self.directory / "all/csv"
        (new / "families").mkdir(parents=True)
        shutil.copy(self.folder / "asystent.yaml", new)
        # Plans are none of import's things, so the goals are not there that a visit names.
        (self.directory / "map.yaml").write_text(
            "kind: visits\ncolumns:\n" + "".join(f"  {key}: {key}\n" for key in self.tables(given, "visits", {"goals", "entry"})[0]))
        def import_all():
            return [self.run(new, "import", f"{given}/families.csv"), self.run(new, "import", f"{given}/members.csv"),
                    self.run(new, "import", f"{given}/visits.csv", "--map", f"{self.directory}/map.yaml")]
        import_all()
        before = {path: path.read_bytes() for path in new.rglob("*.yaml")}
        again = import_all()
        self.check(before == {path: path.read_bytes() for path in new.rglob("*.yaml")}, f"twice is not once: {again}")
        self.run(new, "export", "--csv", f"{self.directory}/back")
        for name, key in (("families", "family"), ("members", "id"), ("visits", "date")):
            left = {"entry", "goals", "assistant"}
            if name == "families":  # what stands two mappings deep
                left |= {column for column in self.tables(given, name, set())[0] if column.startswith(("referral_request", "referral_decision"))}
            order = lambda row: (row["family"], row[key], row.get("from", ""), str(sorted(row.items())))
            one = sorted(self.tables(given, name, left), key=order)
            two = sorted(self.tables(self.directory / "back", name, left), key=order)
            self.check(len(one) == len(two), f"{name}: {len(one)} rows went out, {len(two)} came back")
            for out, back in zip(one, two):
                self.check(out == back, f"{name}: {[(k, out[k], back[k]) for k in out if out[k] != back[k]]}")


def main(binary, folder):
    with tempfile.TemporaryDirectory() as directory:
        copy = Path(directory) / "folder"
        shutil.copytree(folder, copy)
        for path in [copy, *copy.rglob("*")]:
            os.chmod(path, 0o700 if path.is_dir() else 0o600)
        trial = Trial(os.path.abspath(binary), copy, Path(directory))
        trial.no_names()
        trial.forms()
        trial.round_trip()
        print(*trial.wrong[:40], sep="\n")
        return 1 if trial.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
