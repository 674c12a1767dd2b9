#!/usr/bin/env python3
"""`check --format sarif` against SARIF 2.1.0: README.md. usage: sarif.py BINARY FOLDER [--schema FILE]"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote

from jsonschema import validators

HERE = Path(__file__).resolve().parent
LEVELS = {"error": "error", "warning": "warning", "notice": "note"}


class Trial:
    def __init__(self, binary, schemas):
        self.binary = os.path.abspath(binary)
        self.validators = []
        for schema in schemas:
            known = json.loads(schema.read_text("utf-8"))
            kind = validators.validator_for(known)
            kind.check_schema(known)
            self.validators.append(kind(known))
        self.wrong = []

    def check(self, folder, form, *more):
        environment = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "ASYSTENT_TODAY": "2026-11-20"}
        done = subprocess.run([self.binary, "-q", "check", "--format", form, *more], cwd=folder, env=environment, capture_output=True)
        return json.loads(done.stdout)

    def look_at(self, name, folder, at_least, *more):
        document = self.check(folder, "sarif", *more)
        said = lambda what: self.wrong.append(f"{name}: {what}")
        for validator in self.validators:
            for error in list(validator.iter_errors(document))[:5]:
                said(f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
        run, = document["runs"]
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        for result in run["results"]:
            if rules[result["ruleIndex"]] != result["ruleId"]:
                said(f"{result['ruleId']}: ruleIndex leads to {rules[result['ruleIndex']]}")
        if {result["ruleId"] for result in run["results"]} != set(rules):
            said("rules that no result has, or the other way round")
        findings = self.check(folder, "json", *more)["findings"]
        if len(findings) < at_least:
            said(f"only {len(findings)} findings to look at")
        if [self.of_finding(finding) for finding in findings] != [self.of_result(result) for result in run["results"]]:
            said("not the findings of --format json, in their order")

    @staticmethod
    def of_finding(finding):
        return finding["id"], LEVELS[finding["severity"]], finding["message"], finding["file"] or None, finding["line"] or None

    @staticmethod
    def of_result(result):
        place = result["locations"][0]["physicalLocation"] if result["locations"] else {}
        file = unquote(place["artifactLocation"]["uri"]) if place else None
        return result["ruleId"], result["level"], result["message"]["text"], file, place.get("region", {}).get("startLine")


def folder_of(place, name, source):
    folder = place / name
    shutil.copytree(source, folder)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o700 if path.is_dir() else 0o600)
    return folder


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--schema", type=Path, help="the standard's own, beside ours")
    asked = parser.parse_args()
    trial = Trial(asked.binary, [HERE / "sarif.schema.json"] + ([asked.schema] if asked.schema else []))
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        example = folder_of(place, "example", asked.folder)
        trial.look_at("example", example, 5)
        trial.look_at("in English", example, 5, "--lang", "en")
        odd = folder_of(place, "odd", asked.folder)
        for name in ("kopia zapisu.yml", "Żółw #2.yaml", "100%.yml", "a?b=c&d.yml", "[x]:{y}.yml"):
            (odd / name).write_text("asystent: 1\n", "utf-8")
        record = next((odd / "families").glob("*.yaml"))
        record.write_text(record.read_text("utf-8") + "nieznany_klucz: {\n", "utf-8")
        trial.look_at("odd names, and what cannot be read", odd, 6)
        empty = place / "empty"
        (empty / "families").mkdir(parents=True, mode=0o700)
        (empty / "asystent.yaml").write_text(
            "asystent: 1\nassistants:\n  - {id: elis, name: Ewa Lis, authorised: 2026-01-02, secrecy_signed: 2026-01-02, "
            "register_checked: 2026-01-02}\n", "utf-8")
        trial.look_at("nothing wrong", empty, 0)
    print(*trial.wrong[:40], sep="\n")
    return 1 if trial.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
