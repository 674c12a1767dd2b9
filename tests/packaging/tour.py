#!/usr/bin/env python3
"""README's tour as a shell script. usage: tour.py README.md

The tour is the section with the most commands of those that make a case folder. Of it every line that begins with `$ ` in
a fenced block and calls asystent, cd, export or git config, with the lines that it goes on in; and the YAML blocks, written to the file that the paragraph before names (`~/goals.yaml`). The script stops
at a status that no tour has: 2, 4, 5 and what a shell gives for a command that is not there.
"""

import re
import shlex
import sys
from pathlib import Path

SHOWN = re.compile(r"^\$ ((?:asystent|cd|export|git config|ASYSTENT_).*)")


def blocks(text):
    """The paragraph before each fenced block, its language and its lines."""
    for match in re.finditer(r"(?ms)^([^\n]*)\n\n?```(\w*)\n(.*?)^```", text):
        yield match.group(1), match.group(2), match.group(3)


def commands(block):
    lines = iter(block.splitlines())
    for line in lines:
        shown = SHOWN.match(line)
        if not shown:
            continue
        command = shown.group(1)
        while command.endswith("\\"):
            command = command[:-1] + next(lines).strip()
        yield command


def tour(text):
    sections = [section for section in re.split(r"(?m)^## ", text) if re.search(r"(?m)^\$ asystent .*\binit\b", section)]
    return max(sections, key=lambda section: section.count("\n$ asystent"))


def script(text):
    yield "seen() { status=$?; case $status in 0|1|3) ;; *) echo \"status $status: $1\" >&2; exit 1 ;; esac; }"
    for before, language, block in blocks(tour(text)):
        named = re.search(r"`(~/[\w-]+\.yaml)`", before)
        if language == "yaml" and named:
            yield f"cat >{named.group(1)} <<'END'\n{block}END"
        for command in commands(block):
            yield f"{command}\nseen {shlex.quote(command)}"


if __name__ == "__main__":
    print("\n".join(script(Path(sys.argv[1]).read_text("utf-8"))))
