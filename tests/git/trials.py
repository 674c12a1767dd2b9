#!/usr/bin/env python3
"""Merges what two people did at once, in every way, with real git; README.md tells."""

import argparse
import resource
import sys
import tempfile
import time
from pathlib import Path

import random_days
import tables
from clones import Merging
from matrix import WRONG, Matrix, unlike_the_table
from office import Bench
from pairs import NAMED, every_pair
from store import MODES, PRODUCT

# A line that leaves a driver without a fallback is here to show what it does; nothing can be asked of it.
PLAIN = "default git"
SHOWN = (PLAIN, "merge=union", PRODUCT)
GUARDED_MODES = ("driver missing", "driver killed")


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True, help="the program")
    parser.add_argument("--short", action="store_true", help="half a minute instead of many")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--table", type=Path, help="write the tables to this file too")
    parser.add_argument("--seeds", type=int, default=0, help="how many random offices")
    return parser.parse_args()


class Trials:
    def __init__(self, chosen, bench):
        self.chosen, self.bench = chosen, bench
        self.lines, self.wrong = [], []

    def say(self, lines=("",)):
        for line in lines:
            print(line, flush=True)
            self.lines.append(line)

    def blame(self, what):
        self.wrong.append(what)
        print(f"wrong: {what}", file=sys.stderr, flush=True)

    def expect_table(self, title, column):
        """The program's own column must be the one of the table of pairs."""
        for pair in NAMED:
            verdict = column.verdicts[pair.title]
            if verdict.word != pair.comes:
                self.blame(f"{title}: {pair.title}: {verdict.word} {verdict.why}, not {pair.comes}")

    def expect_all_there(self, title, column, plain):
        """What cannot run leaves git's own merge."""
        for name, verdict in column.verdicts.items():
            if verdict.word == WRONG and plain.verdicts[name].word != WRONG:
                self.blame(f"{title}: {name}: {verdict.why}")


def matrix_part(trials):
    matrix = Matrix(trials.bench)
    matrix.store.fill()
    for unlike in unlike_the_table(matrix):
        trials.blame(unlike)
    columns = short_columns(trials, matrix) if trials.chosen.short else long_columns(trials, matrix)
    trials.say(tables.of_counts(columns))
    trials.say()
    if not trials.chosen.short:
        trials.say(tables.of_pairs([(mode, [column for _, column in columns if column.mode == mode][:2]) for mode in SHOWN]))
        trials.say()
    matrix.store.close()


def with_telling(matrix, trials):
    """What somebody is told of by the hook, asked in a clone for the pairs that are to tell."""
    merging = Merging(trials.bench, matrix.store, PRODUCT)

    def tells(pair, finding):
        if pair.tells:
            merging.merge(pair.left, pair.right)
        return bool(pair.tells) and merging.tells(pair, finding)

    return tells


def short_columns(trials, matrix):
    """All by `git merge-tree`, which needs no folder; what the hooks say in a clone."""
    columns = []
    for mode in (PLAIN, PRODUCT):
        tells = with_telling(matrix, trials) if mode == PRODUCT else lambda pair, finding: False
        columns.append((mode, matrix.in_objects(mode, NAMED, tells)))
    trials.expect_table(PRODUCT, columns[-1][1])
    return columns


def long_columns(trials, matrix):
    """Each mode by merge and by rebase in real clones, and every pair of operations beside the named ones."""
    columns = []
    for mode in MODES:
        for by_rebase in (False, True):
            merging = Merging(trials.bench, matrix.store, mode, by_rebase)
            tells = merging.tells if mode == PRODUCT else lambda pair, finding: False
            column = matrix.column(mode, NAMED, merging.merge, tells)
            merging.close()
            columns.append((f"{mode}, {'rebase' if by_rebase else 'merge'}", column))
            judge_column(trials, mode, columns)
    return columns + every_columns(trials, matrix)


def judge_column(trials, mode, columns):
    title, column = columns[-1]
    if mode == PRODUCT:
        trials.expect_table(title, column)
    if mode in GUARDED_MODES:
        trials.expect_all_there(title, column, columns[0][1])


def every_columns(trials, matrix):
    """By `git merge-tree`: what a hook says is asked of the named ones."""
    columns = []
    for mode in (PLAIN, PRODUCT):
        column = matrix.in_objects(mode, list(every_pair()), lambda pair, finding: mode == PRODUCT)
        columns.append((f"{mode}, every pair", column))
    for name, verdict in columns[-1][1].verdicts.items():
        if verdict.word in (WRONG, "needless conflict"):
            trials.blame(f"every pair: {name}: {verdict.word} {verdict.why}")
    return columns


def random_part(trials):
    seeds = trials.chosen.seeds or (2 if trials.chosen.short else 20)
    trials.say(random_days.table(trials, range(1, seeds + 1)))
    trials.say()


PARTS = {"matrix": matrix_part, "random": random_part}


def main():
    chosen = options()
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="asystent-git-") as directory:
        trials = Trials(chosen, Bench(directory, chosen.binary))
        for part in chosen.only:
            PARTS[part](trials)
    used = sum(resource.getrusage(whose).ru_utime + resource.getrusage(whose).ru_stime
               for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    found = f"{len(trials.wrong)} wrong" if trials.wrong else "nothing lost, nothing needless"
    trials.say([f"{time.monotonic() - start:.0f} s, {used:.0f} s of the processor; {found}"])
    if chosen.table:
        chosen.table.write_text("\n".join(trials.lines) + "\n")
    return 1 if trials.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
