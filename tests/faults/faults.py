#!/usr/bin/env python3
"""Tries to make the program lose what it was told; README.md tells how."""

import argparse
import importlib
import os
import subprocess
import sys
import time
from pathlib import Path

from suite import Setting

HERE = Path(__file__).resolve().parent
SUITES = sorted(file.stem for file in (HERE / "suites").glob("*.py"))
HEAD = ("suite", "case", "tries", "lost", "leaked", "wrong status")
SHOWN = 10


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True, help="the program")
    parser.add_argument("--shim", required=True, help="the library that is loaded before the C library")
    parser.add_argument("--short", action="store_true", help="a few seconds instead of minutes")
    parser.add_argument("--only", nargs="+", choices=SUITES, default=SUITES, metavar="SUITE", help=", ".join(SUITES))
    parser.add_argument("--seed", type=int, default=0, help="where the dice of the random commands begin")
    parser.add_argument("--count", type=int, default=0, help="how many random commands")
    parser.add_argument("--case", default="", help="only cases whose title holds this")
    return parser.parse_args()


def mount_for_ourselves():
    """Goes on where nobody else sees what is mounted, and it goes with the last process; where that is not allowed, as
    it is."""
    if os.geteuid() != 0 or "FAULTS_MOUNTS" in os.environ:
        return
    private = ["unshare", "--mount", "--propagation", "private"]
    try:
        subprocess.run([*private, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return
    os.execvpe("unshare", [*private, sys.executable, "-B", *sys.argv], {**os.environ, "FAULTS_MOUNTS": "private"})


def line(cells):
    widths = (9, 93, 5, 4, 6, 12)
    return "| " + " | ".join(f"{cell!s:<{width}}" for cell, width in zip(cells, widths)) + " |"


def show(suite, row):
    if row.skipped:
        print(line((suite, f"{row.title} (left out: {row.skipped})", "-", "-", "-", "-")), flush=True)
        return
    print(line((suite, row.title, row.tries, len(row.lost), len(row.leaked), len(row.wrong))), flush=True)
    for kind, whys in (("lost", row.lost), ("leaked", row.leaked), ("wrong", row.wrong)):
        for why in whys[:SHOWN]:
            print(f"{kind}: {why}", file=sys.stderr)


def main():
    chosen = options()
    mount_for_ourselves()
    os.umask(0o077)  # what others may read, every command tells
    setting = Setting(Path(chosen.binary).resolve(), Path(chosen.shim).resolve(), chosen.short, chosen.seed, chosen.count)
    start = time.monotonic()
    bad = 0
    print(line(HEAD))
    print(line(["---"] * len(HEAD)))
    for name in chosen.only:
        suite = importlib.import_module(f"suites.{name}").suite
        suite.cases = [case for case in suite.cases if chosen.case in case[0]]
        for row in suite.run(setting):
            show(name, row)
            bad += len(row.lost) + len(row.leaked) + len(row.wrong) + (row.tries == 0 and not row.skipped)
    print(f"\n{time.monotonic() - start:.0f} s; " + (f"{bad} wrong" if bad else "nothing lost, nothing told, each status true"))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
