#!/usr/bin/env python3
"""Shows that what must not compile does not: what a newcomer forgets in a table is told by the compiler.

usage: holes.py ROOT COMPILER        status 1 where something compiles, or fails for another reason

A case is one file in cases/. README.md tells how it is written.
"""

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

FLAGS = ["-std=c++20", "-Wall", "-Wextra", "-Werror"]


@dataclass
class Case:
    name: str
    compile: str = ""  # a source of the project, relative to its root
    code: str = ""  # or a source of its own
    whole: bool = False  # beyond the syntax: only then g++ tells what is not used
    edits: list = field(default_factory=list)  # file, regular expression, what comes in its place
    errors: list = field(default_factory=list)  # one of them is in what the compiler says


def case_of(name, text):
    """Reads a case; what is not understood is an error, so no line of it is idle."""
    case = Case(name)
    head, _, case.code = text.partition("\n---\n")
    for line in head.splitlines():
        word, _, rest = line.partition(" ")
        if word == "compile":
            case.compile = rest
        elif line == "whole":
            case.whole = True
        elif word == "in":
            case.edits.append([rest])
        elif word in ("replace", "by"):
            case.edits[-1].append(rest.replace("\\n", "\n") if word == "by" else rest)
        elif word == "error":
            case.errors.append(rest)
        elif line and word != "#":
            raise ValueError(f"{name}: what is '{line}'?")
    if not case.errors or bool(case.compile) == bool(case.code) or any(len(edit) != 3 for edit in case.edits):
        raise ValueError(f"{name}: a case has `compile` or code behind ---, an `error`, and in, replace, by")
    return case


class Compiler:
    """Compiles with the headers of lib/, before which those of an overlay count."""

    def __init__(self, root, command):
        self.root = Path(root).resolve()
        self.command = command
        self.good = {}

    def errors(self, source, overlay, whole=False):
        """What the compiler says where it refuses the source; None where it takes it."""
        includes = [f"-I{Path(overlay) / 'lib'}", f"-I{self.root / 'lib'}"]
        extent = ["-S", "-o", "/dev/null"] if whole else ["-fsyntax-only"]
        run = subprocess.run([self.command, *FLAGS, *extent, *includes, str(source)], capture_output=True, text=True,
                             env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}, check=False)
        return run.stderr if run.returncode else None

    def errors_of(self, case, edits):
        with tempfile.TemporaryDirectory() as folder:
            source = source_of(case, edits, self.root, Path(folder))
            return self.errors(source, folder, case.whole)

    def is_good(self, case):
        """Whether the case compiles without its edits, so that it is the edits that are refused. A source of the project does:
        the build compiled it."""
        if case.compile:
            return True
        if case.code not in self.good:
            self.good[case.code] = self.errors_of(case, []) is None
        return self.good[case.code]


def edited(text, pattern, replacement):
    result, count = re.subn(pattern, lambda _: replacement, text, count=1, flags=re.DOTALL | re.MULTILINE)
    if count == 0:
        raise ValueError(f"nothing matches '{pattern}'")
    return result


def written(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def source_of(case, edits, root, overlay):
    """Writes the edited copies, and gives what is to be compiled."""
    for file, pattern, replacement in edits:
        copy = overlay / file
        original = copy if copy.exists() else root / file
        written(copy, edited(original.read_text(encoding="utf-8"), pattern, replacement))
    if case.code:
        return written(overlay / "case.cpp", case.code)
    copy = overlay / case.compile
    return copy if copy.exists() else root / case.compile


def problem_of(case, compiler):
    """A sentence about what is wrong, or None."""
    if case.edits and not compiler.is_good(case):
        return f"{case.name}: this does not compile even without the edits"
    errors = compiler.errors_of(case, case.edits)
    if errors is None:
        return f"{case.name}: this compiles, and must not"
    if not any(words in errors for words in case.errors):
        return f"{case.name}: does not say '{case.errors[0]}', but\n{errors}"
    return None


def main(root, command):
    compiler = Compiler(root, command)
    files = sorted((Path(__file__).parent / "cases").glob("*.txt"))
    problems = [problem_of(case_of(file.stem, file.read_text(encoding="utf-8")), compiler) for file in files]
    problems = [problem for problem in problems if problem]
    print("\n".join(problems) or f"{len(files)} holes are shut")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
