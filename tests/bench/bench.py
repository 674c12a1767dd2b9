#!/usr/bin/env python3
"""Measures the program beside others and says which promises of speed it keeps: README.md.

usage: bench.py --binary ASYSTENT --helpers DIR [--sizes assistant,city,…] [--runs 5] [--commits 15000] [--out DIR]
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import instructions
from folders import LONGER_NOTES, SIZES, Folders, say
from picture import svg
from programs import READS, WITH_COMMIT, Programs, installed
from run import FAILED_TO_RUN, Stopwatch
from table import markdown

STARTS = 200
VERSIONS = [["git", "--version"], ["ledger", "--version"], ["yamllint", "--version"], ["yq", "--version"]]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", type=Path, required=True)
    parser.add_argument("--helpers", type=Path, required=True, help="where bench_stopwatch and its like are")
    parser.add_argument("--sizes", type=lambda names: names.split(","), default=list(SIZES), help=", ".join(SIZES))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--commits", type=int, default=15_000, help="of the city's past")
    parser.add_argument("--out", type=Path, default=Path("build/bench"), help="folders, table and picture")
    given = parser.parse_args()
    if unknown := set(given.sizes) - set(SIZES):
        parser.error(f"no such size: {', '.join(unknown)}")
    return given


def environment_in(out):
    """All that the programs see: nothing of this user's settings."""
    return {"HOME": str(out / "home"), "LANG": "C.UTF-8", "PATH": os.environ["PATH"], "GIT_CONFIG_NOSYSTEM": "1"}


class Bench:
    def __init__(self, given):
        out = given.out.resolve()
        environment = environment_in(out)
        self.folders = Folders(out, environment)
        helpers = given.helpers.resolve()
        self.stopwatch = Stopwatch(helpers / "bench_stopwatch", environment)
        self.programs = Programs(given.binary.resolve(), helpers)
        self.runs, self.commits = given.runs, given.commits

    def measure(self, name):
        """All that is measured with folders of that size: the name of a group, and the series of each program."""
        yield name, self.read(name)
        if name == "city":
            city = self.folders.make(name)
            yield "sample", self.side_by_side(self.programs.of_python(city))
            yield "writing", self.write(city)
            yield "committing", self.commit(city)
            yield "history", self.side_by_side(self.programs.of_history(self.folders.with_history(city, self.commits)))
            yield "long notes", self.side_by_side(self.check(self.folders.make(name, LONGER_NOTES)))

    def read(self, name):
        """The large programs have rounds of their own, so that they do not push the files out of memory."""
        folder, programs = self.folders.make(name), self.programs
        own = programs.one_assistants(self.folders.with_git(folder)) if name == "assistant" else programs.own(folder, READS)
        side = self.side_by_side([programs.cat(folder), programs.files_alone(folder), *own])
        return {**side, **self.side_by_side(self.large(name, folder))}

    def large(self, name, folder):
        """The middle size is there for the growth alone."""
        if name == "voivodeship":
            return []
        return [self.programs.ledger(folder, self.folders.journal(folder)), self.programs.dom(folder)]

    def check(self, folder):
        return self.programs.own(folder, {"check": ["check"]})

    def write(self, city):
        copied = self.folders.copy(city)
        return self.side_by_side([*self.check(copied), self.programs.add_visit(copied)])

    def commit(self, city):
        """The same command where it commits and where it does not."""
        alone, committed = self.folders.copy(city), self.folders.with_commits(city, self.programs.asystent)
        return self.side_by_side([self.programs.add_visit(alone), self.programs.add_visit(committed, WITH_COMMIT)])

    def start(self):
        return self.stopwatch.side_by_side(self.programs.starts(self.folders.root), STARTS)

    def instructions(self):
        """Each that is counted, and its number."""
        if not instructions.is_there():
            return [(each, "valgrind is not there") for each in instructions.COUNTED]
        return list(instructions.counts(self.programs.asystent[0], instructions.make_folder(self.folders.root / "written-by-us")))

    def side_by_side(self, programs):
        return self.stopwatch.side_by_side(installed(programs), self.runs)


def machine():
    """One line: on what, with what, and how busy it was."""
    lines = [subprocess.run(command, capture_output=True, text=True, check=False).stdout.partition("\n")[0]
             for command in VERSIONS if shutil.which(command[0])]
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return f"{os.cpu_count()} processors, Linux {platform.release()}, load {load}. " + "; ".join(lines) + "."


def main():
    given = arguments()
    bench, host = Bench(given), machine()
    found, counted = {"start": bench.start()}, bench.instructions()
    for name in given.sizes:
        for group, series in bench.measure(name):
            found[group] = series
    text = markdown(found, counted, host)
    print(text)
    (given.out / "table.md").write_text(text)
    (given.out / "bench.svg").write_text(svg(found))
    say(f"{given.out}/table.md, {given.out}/bench.svg")
    return any(FAILED_TO_RUN in series.trouble for of_size in found.values() for series in of_size.values())


if __name__ == "__main__":
    sys.exit(main())
