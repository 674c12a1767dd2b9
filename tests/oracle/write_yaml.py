"""Writes a generated folder as YAML, in many of the ways in which people write it."""

import random
import re
from datetime import date

LETTERS = "A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż"
PLAIN = re.compile(f"[{LETTERS}][{LETTERS}0-9 ._/-]*[{LETTERS}0-9.]")
TIME = re.compile(r"(\d{4}-\d\d-\d\d )?\d\d:\d\d")
CODE = re.compile(r"[0-9]+[a-z]?")
DOUBTFUL = {"yes", "no", "on", "off", "true", "false", "null", "y", "n"}
COMMENTS = ["# uwaga", "# sprawdzone", "#", "# data: 2026-01-01 [x]"]


def write_folder(folder, office, families, worklogs, beside, seed):
    """Files are written as bytes: line ends and byte order marks are part of the test."""
    chance = random.Random(seed)
    (folder / "families").mkdir(parents=True)
    write_file(folder / "asystent.yaml", office, chance)
    for name, record in families.items():
        write_file(folder / "families" / f"{name}.yaml", record, chance)
    if worklogs:
        (folder / "worklog").mkdir()
    for name, record in worklogs.items():
        write_file(folder / "worklog" / f"{name}.yaml", record, chance)
    for name, text in beside.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def write_file(path, record, chance):
    text = "\n".join(Writer(chance).mapping(record, 0)) + "\n"
    if chance.random() < 0.1:
        text = text.replace("\n", "\r\n")
    if chance.random() < 0.1:
        text = "\ufeff" + text
    if chance.random() < 0.05:
        text = text.rstrip("\r\n")
    path.write_bytes(text.encode("utf-8"))


class Writer:
    """The habits of one file: how lists are indented, how many comments there are, quotes of times."""

    def __init__(self, chance):
        self.chance = chance
        self.list_step = chance.choice([0, 2, 2, 2, 4])
        self.comments = chance.choice([0, 0, 0, 0.05, 0.2])
        self.quotes_times = chance.choice([0, 1, 0.5])
        self.flow = chance.choice([0, 0.5, 1])
        self.shuffles = chance.random() < 0.15

    def happens(self, probability):
        return self.chance.random() < probability

    def mapping(self, record, indent):
        keys = list(record)
        if self.shuffles:
            self.chance.shuffle(keys)
        lines = []
        for key in keys:
            if self.happens(self.comments):
                lines.append(" " * indent + self.chance.choice(COMMENTS))
            lines += self.pair(key, record[key], indent)
        return lines

    def pair(self, key, value, indent):
        start = " " * indent + str(key) + ":"
        if value is None or value == [] and self.happens(0.5):
            return [start + self.trailing()]
        if isinstance(value, str) and "\n" in value:
            return [start + " |"] + [" " * (indent + 2) + line for line in value.split("\n")]
        if isinstance(value, dict) and not self.goes_on_one_line(value):
            return [start + self.trailing()] + self.mapping(value, indent + 2)
        if isinstance(value, list) and not self.goes_on_one_line(value):
            return [start + self.trailing()] + self.sequence(value, indent + self.list_step)
        return [start + " " + self.one_line(value) + self.trailing()]

    def sequence(self, values, indent):
        lines = []
        for value in values:
            if self.happens(self.comments):
                lines.append(" " * indent + self.chance.choice(COMMENTS))
            if isinstance(value, dict) and not self.goes_on_one_line(value):
                inner = self.entry(value, indent + 2)
                lines.append(" " * indent + "- " + inner[0].lstrip())
                lines += inner[1:]
            else:
                lines.append(" " * indent + "- " + self.one_line(value))
        return lines

    def entry(self, record, indent):
        """Like a mapping, but its first line is no comment."""
        lines = self.mapping(record, indent)
        while lines[0].lstrip().startswith("#"):
            lines.pop(0)
        return lines

    def trailing(self):
        return "  " + self.chance.choice(COMMENTS) if self.happens(self.comments / 3) else ""

    def goes_on_one_line(self, value):
        values = list(value.values()) if isinstance(value, dict) else value
        short = len(values) <= 4 and all(is_scalar(v) and len(str(v)) < 25 for v in values)
        return not values or short and self.happens(self.flow)

    def one_line(self, value):
        if isinstance(value, dict):
            pairs = [f"{k}: {self.one_line(v)}" for k, v in value.items()]
            return "{" + ", ".join(pairs) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self.one_line(v) for v in value) + "]"
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, (int, date)):
            return str(value)
        return self.text(value)

    def text(self, value):
        if TIME.fullmatch(value):
            return f'"{value}"' if self.happens(self.quotes_times) else value
        plain = PLAIN.fullmatch(value) or CODE.fullmatch(value)
        if plain and value.lower() not in DOUBTFUL and self.happens(0.9):
            return value
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def is_scalar(value):
    return isinstance(value, (bool, int, date)) or isinstance(value, str) and "\n" not in value
