#!/usr/bin/env python3
"""Does the work of a command grow with the square of what it reads? README.md tells."""

import argparse
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from records import DIRECTIONS

TODAY = "2026-11-20"
ONE, OTHER = "R-2026-001", "R-2026-002"
# Of the processor, and of memory: far more than any of it needs.
SECONDS, BYTES = 10, 1 << 30
# Four times the size may take so many times the time. With the square of the size it would be sixteen times.
FACTOR, MOST = 4, 7
# What takes less says nothing.
LEAST_SECONDS = 0.25
NEW_GOAL = ("plan", "goal", ONE, "-n", "--id", "nowy", "--area", "care", "--goal", "T", "--expected-effect", "E", "--due", "2026-12-01")
COMMANDS = {
    "check": ("check",),
    "check, JSON": ("check", "--format", "json"),
    "visit of another family": ("visit", "add", OTHER, "-n", "--again", "--note", "x"),
    "visit": ("visit", "add", ONE, "-n", "--again", "--date", "2026-11-19", "--from", "15:00", "--to", "16:00", "--note", "x"),
    "amend": ("visit", "amend", ONE, "-n", "--note", "y"),
    "keep": ("visit", "keep", ONE, "-n", "--agreed", "1"),
    "member": ("intake", "member", ONE, "-n", "--again", "--member", "x;Jan Nowak;father;1990-01-01"),
    "assign": ("intake", "assign", ONE, "-n", "--to", "jbuk", "--from", "2026-11-20"),
    "goal": NEW_GOAL,
    "today": (),
    "today, as one": ("--as", "elis"),
    "list": ("list",),
    "show": ("show", ONE),
    "find": ("find", "nic"),
    "week": ("report", "week"),
    "month": ("report", "month", "--as", "elis"),
    "overdue": ("report", "overdue", "--within", "30"),
    "caseload": ("report", "caseload", "--history"),
    "family": ("report", "family", ONE),
    "audit": ("report", "audit"),
    "stats": ("report", "stats", "--year", "2026"),
    "hours": ("report", "hours", "--month", "2026-02"),
    "calendar": ("report", "ics"),
    "dashboard": ("report", "dashboard", "--out", "OUT"),
    "genogram": ("report", "genogram", ONE),
    "ecomap": ("report", "ecomap", ONE),
    "doctor": ("doctor",),
    **{kind: ("report", "document", kind, ONE) for kind in (
        "diagnoza", "dziennik", "karta-wizyty", "monitoring", "ocena", "opinia", "plan", "przekazanie", "sprawozdanie-sad",
        "wniosek", "zakonczenie", "zgoda")},
    "dostep": ("report", "document", "dostep", ONE, "--member", "anna"),
    "miesieczne": ("report", "document", "miesieczne", "--assistant", "elis", "--month", "2026-02"),
    "karta-czasu": ("report", "document", "karta-czasu", "--assistant", "elis", "--month", "2026-02"),
}
# What `make test` looks at: all that is read, all the rules, the gate. It only asks whether they are done.
SHORT = ("check", "visit of another family", "visit")
SHORT_DIRECTIONS = (
    "visits-at-one-time", "visits-in-a-group", "visits-overridden", "steps-agreed", "members-named-by-visits", "goals", "goals-unknown",
    "consents", "orders", "placements", "assignments", "assignments-at-one-time", "suspensions", "appointments", "keys-unknown",
    "keys-repeated", "values-bad", "families", "families-of-one-assistant", "families-in-a-chain", "worklog-at-one-time", "note-folded",
)
# What was found to be bent by counting instructions, which are the same in each run and on any computer, however busy: a size at
# which the square shows, and the commands. Four times the size may take so many times the instructions.
COUNTED = {
    "assignments": (300, ("przekazanie",)),
    "areas": (1000, ("list",)),
}
MOST_INSTRUCTIONS = 5
COLLECTED = re.compile(r"Collected : (\d+)")


class Run(NamedTuple):
    seconds: float  # of the processor
    megabytes: float
    status: int
    said: str


def make(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.parent.chmod(0o700)
        path.write_text(text)
        path.chmod(0o600)
    folder.chmod(0o700)


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))


def instructions(binary, folder, words):
    """How many the command takes, as valgrind counts them."""
    words = [str(folder.parent / "out") if word == "OUT" else word for word in words]
    counted = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", binary, "--today", TODAY, "-C", folder, *words],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={"LC_ALL": "C", "PATH": os.environ["PATH"]},
        check=False)
    return int(COLLECTED.search(counted.stderr.decode(errors="replace")).group(1))


def run(binary, folder, words):
    words = [str(folder.parent / "out") if word == "OUT" else word for word in words]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen([binary, "--today", TODAY, "-C", folder, *words], stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                   env={"LC_ALL": "C", "PATH": os.environ["PATH"]}, preexec_fn=limit)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        err.seek(0)
        return Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode, err.read(2000).decode(errors="replace"))


def growth(small, big):
    return big.seconds / max(small.seconds, 0.001)


def is_straight(small, big):
    return big.seconds < LEAST_SECONDS or growth(small, big) <= MOST


def measured(binary, small, big, words):
    """Both sizes; once more where it looks bad, as others may use the computer too."""
    runs = [run(binary, folder, words) for folder in (small, big)]
    if is_straight(*runs) or runs[1].status < 0:
        return runs
    return [min(once, run(binary, folder, words)) for once, folder in zip(runs, (small, big))]


def unfinished(big):
    """Why it is not done within the limits; nothing where it is."""
    if big.status < 0:
        return f"not done in {SECONDS} s" if big.status == -signal.SIGXCPU else f"ended by signal {-big.status}"
    if big.status == 5:
        return f"status 5: {big.said[:200]}"
    return f"takes {big.megabytes:.0f} MiB" if big.megabytes * (1 << 20) > BYTES else ""


def complaint(small, big):
    """What is wrong with the two; nothing where all is well."""
    bent = "" if is_straight(small, big) else f"takes {growth(small, big):.0f} times as long for {FACTOR} times as much"
    return unfinished(big) or bent


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True, type=lambda path: Path(path).resolve())
    parser.add_argument("--short", action="store_true", help="only the great ones, only done or not, and only the commands that everything goes through")
    parser.add_argument("--count", action="store_true", help="count instructions of what was once bent, by valgrind")
    parser.add_argument("--scale", type=float, default=1, help="so many times the usual sizes")
    parser.add_argument("--directions", nargs="*", default=list(DIRECTIONS), choices=list(DIRECTIONS), metavar="DIRECTION")
    parser.add_argument("--commands", nargs="*", default=list(COMMANDS), choices=list(COMMANDS), metavar="COMMAND")
    parser.add_argument("--all", action="store_true", help="a line for each, also where all is well")
    return parser.parse_args()


def row(direction, name, size, small, big, why):
    print(f"| {direction:<28} | {name:<24} | {size} | {size * FACTOR} | {small.seconds:.2f} | {big.seconds:.2f} | {growth(small, big):.1f} |"
          f" {big.megabytes:.0f} | {why} |", flush=True)


def grow(chosen, direction, place):
    """The commands on a folder that has grown in one direction: how many are not as they should be."""
    size, function = DIRECTIONS[direction]
    size = int(size * chosen.scale)
    small, big = place / "small", place / "big"
    make(small, function(size))
    make(big, function(size * FACTOR))
    bad = 0
    for name in chosen.commands:
        runs = measured(chosen.binary, small, big, COMMANDS[name])
        why = complaint(*runs)
        bad += bool(why)
        if why or chosen.all:
            row(direction, name, size, *runs, why)
    return bad


def finish(chosen, direction, place):
    """The same where it has grown, and without a watch."""
    size, function = DIRECTIONS[direction]
    make(place / "big", function(int(size * chosen.scale) * FACTOR))
    bad = 0
    for name in SHORT:
        if why := unfinished(run(chosen.binary, place / "big", COMMANDS[name])):
            print(f"{direction}, {name}: {why}")
            bad += 1
    return bad


def count(chosen, direction, place):
    """The instructions of what was once bent: how many grow too steeply."""
    size, commands = COUNTED[direction]
    sizes = [int(size * chosen.scale) * times for times in (1, FACTOR)]
    bad = 0
    for one in sizes:
        make(place / str(one), DIRECTIONS[direction][1](one))
    for name in commands:
        few, many = (instructions(chosen.binary, place / str(one), COMMANDS[name]) for one in sizes)
        shutil.rmtree(place / "out", ignore_errors=True)
        is_bent = many > MOST_INSTRUCTIONS * few
        bad += is_bent
        if is_bent or chosen.all:
            print(f"{direction}, {name}: {few / 1e6:.1f} million instructions for {sizes[0]}, {many / few:.1f} times as many for {sizes[1]}", flush=True)
    return bad


def main():
    chosen = options()
    if chosen.count and shutil.which("valgrind") is None:
        sys.exit("valgrind is not there, which counts instructions")
    directions = [name for name in chosen.directions if name in SHORT_DIRECTIONS or not chosen.short]
    if chosen.count:
        directions = [name for name in directions if name in COUNTED]
    if not chosen.short and not chosen.count:
        print(f"| {'what grows':<28} | {'command':<24} | from | to   | s    | s    | times | MiB  | |\n|---|---|---|---|---|---|---|---|---|")
    bad = 0
    for direction in directions:
        with tempfile.TemporaryDirectory(prefix="asystent-growth-") as place:
            bad += (count if chosen.count else finish if chosen.short else grow)(chosen, direction, Path(place))
    print(f"\n{len(directions)} directions, {bad} that are not as they should be")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
