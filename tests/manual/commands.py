#!/usr/bin/env python3
"""Is each command that the README and the manual tell of there, with its options? usage: commands.py ASYSTENT README"""

import os
import pathlib
import re
import subprocess
import sys

BINARY, README = sys.argv[1:]
GROUPS = ("intake", "plan", "visit", "assess", "office", "report")
POLISH = ("przyjęcie", "wizyta", "ocena", "raport")
TOPICS = ("asystent", *GROUPS, "everyday", "people", "papers", "guarantees")


def said(*words):
    run = subprocess.run([BINARY, *words], capture_output=True, encoding="utf-8", check=False, env={"HOME": "/nonexistent", "PATH": os.defpath})
    return run.stdout if run.returncode == 0 else ""


GLOBAL = said("--help", "--lang", "en")
HELP = {}


def help_of(*names):
    """What `--help` says of a command; nothing where there is none of that name."""
    if names not in HELP:
        HELP[names] = said(*names, "--help", "--lang", "en") if all(re.fullmatch(r"[\wżźćńółęąś-]+", name) for name in names) else ""
    return HELP[names]


def told_by(text):
    """Every `asystent …` between back quotes, behind a prompt or on a line of its own."""
    for line in re.findall(r"(?m)^(?:    |[a-z]*\$ )?(asystent .*(?:\\\n.*)*)", text) + re.findall(r"`(asystent [^`]*)`", text):
        yield line.replace("\\\n", " ").split("  #")[0]


def events(page):
    """`  visit plan, move, drop --why "…"`: each name with the group before it."""
    group = ""
    for line in re.findall(r"(?m)^  (\S.*)$", page.split("WHAT HAPPENS")[1]):
        for part in re.split(r", (?=[a-z-]+(?:,| |$))", line):
            first = part.split()[0]
            group = first if first in GROUPS else group
            yield "asystent " + (part if first == group else f"{group} {part}")


def without_quotes(line):
    return re.sub(r"\"[^\"]*\"|'[^']*'", "X", line)


def wrong(line):
    """What of it is not there; nothing where it begins with an option: that is said of all commands."""
    words = [word for word in without_quotes(line).split() if word not in ("-n", "-q")]
    while len(words) > 1 and words[1] in ("-C", "--lang", "--today", "--as"):
        del words[1:3]
    if len(words) < 2 or words[1].startswith("-") or words[1] in ("…", "FAMILY"):
        return None
    names = words[1:3] if words[1] in GROUPS + POLISH and len(words) > 2 else words[1:2]
    page = help_of(*names)
    if not page:
        return "no such command"
    for option in re.findall(r"(?<!\S)(--?[a-z][a-z-]*)", " ".join(words[2:])):
        if not re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", page + GLOBAL):
            return f"no option {option}"
    return None


def main():
    texts = {README: pathlib.Path(README).read_text("utf-8")}
    for topic in TOPICS:
        for language in ("en", "pl"):
            texts[f"help {topic} --lang {language}"] = said("help", topic, "--lang", language)
    faults, count = [], 0
    for name, text in texts.items():
        lines = list(told_by(text)) + (list(events(text)) if name == "help everyday --lang en" else [])
        count += len(lines)
        faults += [f"{name}: {line}: {fault}" for line in lines if (fault := wrong(line))]
    print("\n".join(faults) if faults else f"{count} commands")
    return 1 if faults or count < 300 else 0


if __name__ == "__main__":
    sys.exit(main())
