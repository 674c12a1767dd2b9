#!/usr/bin/env python3
"""Reads the #include lines of lib/ and cli/ and names each that breaks the layers of the design.

usage: layers.py ROOT        status 1 when there is one
"""

import re
import sys
from pathlib import Path

# The arrows: what a folder may include beside itself. A folder that is not here is an error, so none is forgotten.
MAY_USE = {
    "text": "",
    "calendar": "text",
    "model": "calendar text",
    "folder": "text",
    "yaml": "calendar model text",
    "record": "calendar model text yaml",
    "edit": "calendar model record text yaml",
    "rules": "calendar model text",
    "schema": "calendar model record text yaml",
    "casebook": "calendar edit folder model record rules schema text yaml",
    "history": "calendar casebook edit folder model record rules schema text yaml",
    "show": "calendar model rules text",
    "sheet": "calendar text",
    "report": "calendar model rules sheet show text",
    "exchange": "calendar casebook model record report rules sheet show text yaml",
    "manual": "calendar model record show text",
    "markup": "calendar text",
    "document": "calendar markup model report rules show text",
    "genogram": "calendar markup model show text",
    "dashboard": "calendar markup model report rules show text",
    "cli": "calendar casebook dashboard document exchange genogram history manual model report schema sheet show text",
}

# A header, and the only files that may include it.
ONLY_IN = [
    (r"yaml-cpp/.*", r"lib/yaml/.*"),
    (r"CLI/.*", r"cli/parse\.cpp"),
    (r"xlsxwriter.*", r"lib/sheet/workbook\.cpp"),
    (r"sqlite3\.h", r"lib/exchange/sqlite_form\.cpp"),
    (r"zlib\.h", r"lib/document/zip_archive\.cpp"),
    (r"dlfcn\.h", r"lib/text/late_library\.cpp"),
    (r"kainjow/.*", r"lib/document/template\.cpp"),
    (r"nlohmann/.*", r"lib/(exchange|report|schema|show)/.*\.cpp"),
    (r"nlohmann/json_fwd\.hpp", r"lib/(report|schema|show)/.*"),
    (r"fstream|fcntl\.h|dirent\.h|spawn\.h|sys/(stat|file|mman|resource|wait)\.h", r"lib/folder/.*"),
    (r"unistd\.h|sys/ioctl\.h", r"lib/folder/.*|cli/environment\.cpp"),
    (r"filesystem", r"lib/(casebook|folder|history)/.*|cli/.*"),
    (r"iostream|cstdio|stdio\.h", r"lib/folder/.*|cli/.*"),
    (r"ctime|time\.h", r"lib/folder/.*|cli/.*"),
    # What opens personal texts: papers carry names, a record is read and written, and somebody is looked for by name.
    (r"model/disclosed\.hpp", r"lib/(model|record|casebook|document)/.*|lib/show/private\.cpp"),
    (r"cstdlib|stdlib\.h", r"lib/(folder|record|report|show|yaml)/.*|cli/.*"),
]

# What starts a shell, for which a name or a note would be a command.
SHELL = re.compile(r"\b(system|popen|wordexp|execl\w*|execv\w*)\s*\(")

INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')


def includes(text):
    """Line, quoted or not, and name of every #include."""
    for number, line in enumerate(text.splitlines(), start=1):
        if found := INCLUDE.match(line):
            yield number, found[1] == '"', found[2]


def layer_of(path):
    """Of a path below the root: the folder of lib/, or cli."""
    parts = path.split("/")
    return parts[1] if parts[0] == "lib" else parts[0]


def wrong_arrow(layer, name):
    used = name.split("/")[0]
    if used == layer or used in MAY_USE[layer].split():
        return None
    return f"{layer} may not use {used}" if used in MAY_USE else "own headers are included by their path under lib/"


def wrong_place(path, name):
    """The last row that knows the header counts."""
    places = [place for header, place in ONLY_IN if re.fullmatch(header, name)]
    return f"only {places[-1]} may include this" if places and not re.fullmatch(places[-1], path) else None


def problems_of(path, text):
    """The broken rules of one file; its path is relative to the root."""
    layer = layer_of(path)
    if layer not in MAY_USE:
        return [f"{path}: layers.py does not know the folder {layer}"]
    found = []
    for number, quoted, name in includes(text):
        # An own header in <> is found too: the compiler takes it all the same.
        own = quoted or name.split("/")[0] in MAY_USE and "/" in name
        why = (own and wrong_arrow(layer, name)) or wrong_place(path, name)
        if why:
            found.append(f"{path}:{number}: {name}: {why}")
    for number, line in enumerate(text.splitlines(), start=1):
        if shell := SHELL.search(line):
            found.append(f"{path}:{number}: {shell[1]}: no shell is started, run_program() of lib/folder does without")
    return found


def sources(root):
    for folder in ("lib", "cli"):
        yield from sorted(path for path in (root / folder).rglob("*") if path.suffix in (".cpp", ".hpp", ".h"))


def main(root):
    files = list(sources(root))
    if not files:
        sys.exit(f"{root}: no sources in lib/ and cli/")
    found = [line for path in files for line in problems_of(path.relative_to(root).as_posix(), path.read_text("utf-8"))]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
