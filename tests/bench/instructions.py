#!/usr/bin/env python3
"""Counts the instructions of commands, which are the same in each run and however busy the computer is: README.md.

usage: instructions.py ASYSTENT          status 1 where a command takes more than its bound
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from unittest.mock import patch

import forms
from folders import records, size_of
from generate import generate
from schedule import TODAY

FAMILIES, BYTES_EACH, ACTIVE, SEED = 100, 24_000, 60, 1
# Two months later much is overdue: what `check` then says is a twentieth of what it reads.
LATER = "2027-01-20"
COLLECTED = re.compile(rb"Collected : (\d+)")


@dataclass
class Counted:
    """What is counted, what was reached by the build of `make test`, and what is wanted of the release.

    `command` is None for the start alone, of which there are so many instructions; else these are for each byte of the
    folder, beyond the start. Less than reached is a reason to write it here.
    """

    work: str
    command: list
    reached: float
    wanted: float

    @property
    def bound(self):
        return self.reached * MARGIN


MARGIN = 1.2
START = Counted("start, `--help`", None, 1_270_000, 1_500_000)
COUNTED = [
    START,
    Counted("`report overdue`", ["--today", TODAY.isoformat(), "report", "overdue"], 13.2, 10),
    Counted("`check`", ["--today", TODAY.isoformat(), "check"], 15.8, 12),
    Counted("`check`, two months later", ["--today", LATER, "check"], 17.2, 12),
    Counted("`check --format json`, two months later", ["--today", LATER, "check", "--format", "json"], 16.9, 18),
]


def is_there():
    return shutil.which("valgrind") is not None


def make_folder(path):
    """A hundred families as the program itself writes them."""
    with patch.object(forms, "FORMS", [(1, forms.Canonical)]):
        generate(FAMILIES, BYTES_EACH, ACTIVE, SEED, 1, path)
    for each in [path, *path.rglob("*")]:
        each.chmod(0o700 if each.is_dir() else 0o600)
    return path


def count(command, folder):
    """The instructions of one run."""
    return run_counted(command, folder, "/dev/null")


def run_counted(command, folder, profile):
    """Runs it under valgrind, which writes what was called to `profile`. Gives the instructions; throws ValueError where the
    command does not do its work."""
    run = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *command], cwd=folder, check=False,
                         env={"LC_ALL": "C", "PATH": os.environ["PATH"], "HOME": str(folder)}, stdin=subprocess.DEVNULL,
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    found = COLLECTED.search(run.stderr)
    if run.returncode not in (0, 1) or found is None:
        raise ValueError(f"{' '.join(map(str, command))}: status {run.returncode}: {run.stderr.decode(errors='replace')[-300:]}")
    return int(found.group(1))


def counts(binary, folder):
    """Each of COUNTED with its number: of the start, or for each byte."""
    start, size = count([binary, "--help"], folder), size_of(folder, records(folder))
    for each in COUNTED:
        yield each, start if each.command is None else (count([binary, *each.command], folder) - start) / size


def shown(each, number):
    return f"{number / 1e6:.2f} million" if each.command is None else f"{number:.1f} for each byte"


def require_valgrind():
    if not is_there():
        sys.exit("valgrind is not there, which counts")


def tell(rows):
    """Prints for each row its work, a number and what it may be at most, both as `show` puts them. 1 where one is more, else 0."""
    bad = False
    for work, number, bound, show in rows:
        bad |= number > bound
        print(f"{work}: {show(number)}, at most {show(bound)}{': TOO MANY' if number > bound else ''}")
    return int(bad)


def main(binary):
    require_valgrind()
    with tempfile.TemporaryDirectory(prefix="asystent-instructions-") as place:
        return tell((each.work, number, each.bound, partial(shown, each))
                    for each, number in counts(binary, make_folder(Path(place) / "folder")))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
