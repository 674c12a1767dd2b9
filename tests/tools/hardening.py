#!/usr/bin/env python3
"""Looks into the built program for what makes a fault in it hard to use, and names what is missing.

usage: hardening.py BINARY LIBRARY… --flags FLAGS       status 1 when something is missing
"""

import subprocess
import sys


def readelf(option, file):
    return subprocess.run(["readelf", "--wide", option, file], check=True, capture_output=True, text=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).stdout


def lines_with(text, *words):
    return [line for line in text.splitlines() if all(word in line for word in words)]


def problems_of_binary(header, dynamic, segments):
    """Of what `readelf --file-header`, `--dynamic` and `--segments` say."""
    if not lines_with(header, "Type:", "DYN"):
        yield "not position independent"
    if not lines_with(dynamic, "FLAGS_1", "PIE"):
        yield "no PIE flag"
    if not lines_with(dynamic, "NOW"):
        yield "addresses are bound late: no BIND_NOW"
    if lines_with(dynamic, "RPATH") or lines_with(dynamic, "RUNPATH"):
        yield "looks for libraries in a path of its own"
    if not lines_with(segments, "GNU_RELRO"):
        yield "no GNU_RELRO"
    stacks = lines_with(segments, "GNU_STACK")
    if not stacks or any("E" in line.split()[6] for line in stacks):
        yield "the stack can be executed"
    if lines_with(segments, "LOAD", "RWE"):
        yield "a segment can be written and executed"


def problems_of_symbols(symbols, fortified):
    if not lines_with(symbols, "__stack_chk_fail"):
        yield "no stack protector"
    if fortified and not any(line.split("@")[0].endswith("_chk") for line in lines_with(symbols, "UND")):
        yield "no call of the C library is checked: no _FORTIFY_SOURCE"


def problems_of_objects(notes):
    """The linker drops the note from a program when the C library's own start has none: each object of ours is asked."""
    for part in notes.split("\nFile: ")[1:]:
        if "IBT, SHSTK" not in part:
            yield f"{part.splitlines()[0]}: no IBT and SHSTK"


def main(binary, libraries, flags):
    problems = list(problems_of_binary(*(readelf(f"--{part}", binary) for part in ("file-header", "dynamic", "segments"))))
    problems += problems_of_symbols(readelf("--dyn-syms", binary), "_FORTIFY_SOURCE=" in flags)
    for library in libraries if "-fcf-protection" in flags else []:
        problems += problems_of_objects("\n" + readelf("--notes", library))
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    split = sys.argv.index("--flags")
    sys.exit(main(sys.argv[1], sys.argv[2:split], " ".join(sys.argv[split:])))
