#!/usr/bin/env python3
"""Types what a text shows, on a terminal, and compares; README.md tells. usage: tour.py [--print] ASYSTENT TEXT…"""

import argparse
import os
import pathlib
import re
import sys
import tempfile

from shown import Shown, blocks_of, differences, miscounted, scripts_of
from shell import Shell

TODAY = "2026-11-20"


class Tour:
    """The people of one text, each with a HOME and a shell of their own."""

    def __init__(self, place, binary):
        self.place, self.shells, self.today, self.minute = pathlib.Path(place), {}, TODAY, 0
        programs = self.place / "bin"
        programs.mkdir()
        (programs / "asystent").symlink_to(pathlib.Path(binary).resolve())

    def environment(self, home):
        return {"HOME": str(home), "PATH": f"{self.place}/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "dumb", "PAGER": "cat",
                "GIT_CONFIG_NOSYSTEM": "1", "TZ": "Europe/Warsaw"}

    def shell_of(self, person):
        person = "" if person == "ewa" else person
        if person not in self.shells:
            home = self.place / (person or "home")
            home.mkdir(exist_ok=True)
            # Whoever names the server reaches its HOME beside the others'.
            (home / ".gitconfig").write_text(f'[init]\n\tdefaultBranch = main\n[url "{self.place}/server/"]\n'
                                             "\tinsteadOf = sprawy@server.ops.example:\n", "utf-8")
            self.shells[person] = Shell(home, self.environment(home))
        return self.shells[person]

    def type(self, command):
        """At the day that the text is at, a quarter of an hour after the last one."""
        said = re.search(r"export ASYSTENT_TODAY=(\S+)", command.text)
        self.today, self.minute = (said[1], 0) if said else (self.today, self.minute + 15)
        when = f"{self.today}T{9 + self.minute // 60:02}:{self.minute % 60:02}:00+02:00"
        shell = self.shell_of(command.person)
        shell.type(f"s=$?; export ASYSTENT_TODAY={self.today} GIT_AUTHOR_DATE={when} GIT_COMMITTER_DATE={when}; (exit $s)")
        return "".join(shell.type(line) for line in command.text.split("\n")).replace(str(self.place), "")

    def close(self):
        for shell in self.shells.values():
            shell.close()


def files_of(text):
    """What a text has people write: a block that follows the name of its file, `~/goals.yaml`:"""
    return re.findall(r"`~/([\w.]+)`:\n\n```\w*\n(.*?)```", text, re.S)


def failed(path, tour, text):
    """Lines without an answer: they must only be done, or find something."""
    wrong = []
    for lines in scripts_of(text):
        for line in lines:
            printed = tour.type(Shown("script", 0, f"{line.split('  #')[0]}\necho status $?", []))
            if printed.splitlines()[-1] not in ("status 0", "status 1"):
                wrong += [f"{path}: {line}", *(f"  comes: {each}" for each in printed.splitlines())]
    return wrong


def walk(path, binary, prints):
    text = pathlib.Path(path).read_text("utf-8")
    wrong, count = miscounted(path, text), 0
    with tempfile.TemporaryDirectory() as place:
        tour = Tour(place, binary)
        try:
            tour.shell_of("")
            for name, content in files_of(text):
                (pathlib.Path(place) / "home" / name).write_text(content, "utf-8")
            wrong += failed(path, tour, text)
            for command in blocks_of(text):
                printed = tour.type(command)
                count += 1
                if prints:
                    print(Shown(command.person, command.line, command.typed, printed.splitlines()))
                wrong += differences(path, command, printed)
        finally:
            tour.close()
    if count == 0:
        wrong.append(f"{path}: no command is shown")
    return wrong


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--print", action="store_true", help="what comes, instead of comparing")
    options.add_argument("binary")
    options.add_argument("texts", nargs="+")
    given = options.parse_args()
    wrong = [line for text in given.texts for line in walk(text, given.binary, given.print)]
    if wrong and not given.print:
        print("\n".join(wrong))
        return 1
    return 0


if __name__ == "__main__":
    os.environ.clear()
    sys.exit(main())
