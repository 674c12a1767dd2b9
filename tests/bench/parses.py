#!/usr/bin/env python3
"""Counts how often commands read the text of a family that they change: README.md.

usage: parses.py ASYSTENT          status 1 where one reads more often than it must
"""

import re
import shlex
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from instructions import require_valgrind, run_counted, tell

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "lipowo"
DAY = "2026-11-20"
READER = "asystent::yaml::read_fast("
NAME = re.compile(r"c?fn=\((\d+)\)(?: (.*))?")


@dataclass
class Command:
    """One command, how many families it changes, and how many entries of these go to another place with another value: such
    an entry is read alone, before it changes and after."""

    words: str
    families: int = 1
    moved: int = 0

    @property
    def bound(self):
        return self.families + 2 * self.moved


# One after another in one folder. Every one has more than one edit, or a reason to look at other families.
COMMANDS = [
    Command("visit add 1 --as elis 6:00-7:00 --note Rozmowa --next '27.11. 10:00'"),
    Command("visit add jarz --as elis --date 19.11. --from 23:00 --to 1:00"),
    Command("visit add R-2026-001 --as elis --date 18.11. 6:00-7:00 --family 3", families=2),
    Command("visit amend 1 --date 18.11. --at 6:00 --from 6:15"),
    Command("visit plan 1 --date 9.12. --from 10:00"),
    Command("visit plan 1 --date 11.12. --from 10:00"),
    Command("visit move 1 --date 9.12. --on '14.12. 9:00'", moved=1),
    Command("visit refile 3 --date 18.11. --to 2026-2", families=2),
    Command("plan goal 1 --id g7 --area budget --goal Oszczędności --expected-effect '100 zł' --due +6m"),
    Command("plan done 1 --goal g1 --action 2 --date 17.11. --override pomyłka"),
    Command("plan move 1 --goal g1 --to 2027-02-28 --why 'Nowy semestr'"),
    Command("intake edit-member 1 aneta --phone 600100200"),
    Command("intake assign 1 --to psowa --from 20.11."),
    Command("assess add 1 --conclusion continue --score care=4 --summary 'Lepiej.'"),
]


def calls_of(profile, function):
    """How often it was called, by a file that callgrind has written."""
    names, callee, calls = {}, "", 0
    for line in profile.splitlines():
        if found := NAME.fullmatch(line):
            name = names.setdefault(found[1], found[2])
            callee = name if line.startswith("cfn") else callee
        elif line.startswith("calls=") and callee.startswith(function):
            calls += int(line.removeprefix("calls=").split()[0])
    return calls


def texts_read(binary, words, folder, place):
    """How many texts of YAML the command has read."""
    profile = place / "profile"
    run_counted([binary, "--today", DAY, *words], folder, profile)
    return calls_of(profile.read_text(errors="replace"), READER)


def main(binary):
    require_valgrind()
    with tempfile.TemporaryDirectory(prefix="asystent-parses-") as name:
        place = Path(name)
        folder = Path(shutil.copytree(EXAMPLE, place / "folder"))
        once_each = 1 + len([*folder.glob("families/*.yaml"), *folder.glob("worklog/*.yaml")])
        if texts_read(binary, ["check"], folder, place) != once_each:
            sys.exit(f"`check` does not read {once_each} texts by {READER}…): what is to be counted?")
        return tell((command.words, texts_read(binary, shlex.split(command.words), folder, place), once_each + command.bound,
                     "{} texts read".format) for command in COMMANDS)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
