#!/usr/bin/env python3
"""The schemas of `asystent schema` against the samples of tests/reading, by a validator of others.

usage: samples.py BINARY [--tests DIR]      status 1 where a good sample fails, or a bad one passes that a schema can know

Every good sample must validate. A bad one must not, unless it stands in CANNOT_KNOW below with the reason.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator, FormatChecker

# What no schema of the form can know: why, by the folder of the samples or by one of them.
CANNOT_KNOW = {
    "yaml-syntax": "not YAML",
    "not-plain": "seen by the reader of YAML, not in its values",
    "merge-conflict": "not YAML",
    "too-large": "size and depth of the text",
    "repeated-key": "the reader of YAML keeps one of them",
    "repeated-id": "looks at other entries",
    "id-mismatch": "looks at the file's name",
    "unknown-goal": "looks at other entries",
    "unknown-member": "looks at other entries",
    "unknown-key/area-of-a-score.yaml": "an office may have areas of its own",
}


class Core(yaml.SafeLoader):
    """Plain scalars as YAML 1.2 has them: no dates, no sexagesimals, no yes."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
Core.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def schemas(binary):
    texts = {kind: subprocess.run([binary, "schema", kind], check=True, capture_output=True, text=True).stdout
             for kind in ("record", "office", "worklog")}
    found = {kind: json.loads(text) for kind, text in texts.items()}
    for schema in found.values():
        Draft202012Validator.check_schema(schema)
    return {kind: Draft202012Validator(schema, format_checker=FormatChecker(["date"])) for kind, schema in found.items()}


def kind_of(path):
    return "office" if path.name == "asystent.yaml" else "worklog" if path.parent.name == "worklog" else "record"


def loaded(path):
    text = path.read_text("utf-8-sig").replace("\t", " ")  # PyYAML takes no tab inside a plain text
    value = yaml.load(text, Loader=Core)
    # Keys are texts, whatever they look like.
    return json.loads(json.dumps(value))


def reason(path, reading):
    name = path.relative_to(reading).as_posix()
    return next((why for known, why in CANNOT_KNOW.items() if name == known or name.startswith(known + "/")), None)


def main(binary, tests):
    validators = schemas(binary)
    reading = tests / "reading"
    wrong, seen = [], 0
    for path in sorted(reading.rglob("*.yaml")):
        good = path.relative_to(reading).parts[0] == "good"
        why = reason(path, reading)
        if not good and why:
            continue
        seen += 1
        error = next(validators[kind_of(path)].iter_errors(loaded(path)), None)
        if good and error:
            wrong.append(f"{path}: does not validate: {error.json_path}: {error.message[:200]}")
        elif not good and not error:
            wrong.append(f"{path}: validates, and is wrong")
    for folder in ("examples",):
        for path in sorted((tests.parent / folder).rglob("*.yaml")):
            seen += 1
            for error in validators[kind_of(path)].iter_errors(loaded(path)):
                wrong.append(f"{path}: does not validate: {error.json_path}: {error.message[:200]}")
                break
    print(*wrong, sep="\n")
    print(f"{seen} samples, {len(wrong)} wrong")
    return 1 if wrong or seen < 50 else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--tests", type=Path, default=Path(__file__).resolve().parent.parent)
    given = parser.parse_args()
    sys.exit(main(given.binary, given.tests))
