#!/usr/bin/env python3
"""Are generated folders good records with few findings, in every form, and the same each time?

usage: test_generate.py ASYSTENT
"""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest.mock import patch

import forms
from generate import STAMP, generate
from schedule import TODAY

FAMILIES = 30
BYTES_EACH = 12_000


class GeneratedFolder(unittest.TestCase):
    def setUp(self):
        kept = tempfile.TemporaryDirectory()
        self.addCleanup(kept.cleanup)
        self.addCleanup(os.umask, os.umask(0o077))  # what others may read, every command tells
        self.folder = Path(kept.name) / "folder"

    def make(self, seed=1):
        generate(FAMILIES, BYTES_EACH, 10, seed, 1, self.folder)
        return {path.relative_to(self.folder): path.read_bytes() for path in self.folder.rglob("*.yaml")}

    def ask(self, *command):
        return subprocess.run([binary, "-C", self.folder, "--today", TODAY.isoformat(), *command],
                              capture_output=True, text=True, timeout=60)

    def assert_all_is_read(self):
        answer = self.ask("report", "overdue")
        self.assertIn(answer.returncode, (0, 1), answer.stderr)
        self.assertEqual(answer.stderr, "")

    def test_every_record_is_read_and_few_have_findings(self):
        self.make()
        self.assert_all_is_read()
        answer = json.loads(self.ask("check", "--format", "json").stdout)
        self.assertEqual(answer["families"], FAMILIES)
        self.assertLess(len(answer["findings"]), FAMILIES / 3)

    def test_every_record_is_read_in_every_form(self):
        for kind in (forms.Canonical, forms.HandMade, forms.Elaborate):
            with self.subTest(kind.__name__), patch.object(forms, "FORMS", [(1, kind)]):
                self.make()
                self.assert_all_is_read()
                (self.folder / STAMP).unlink()

    def test_the_same_numbers_give_the_same_bytes_and_another_seed_gives_others(self):
        first = self.make()
        (self.folder / STAMP).unlink()
        self.assertEqual(self.make(), first)
        self.assertNotEqual(self.make(seed=2), first)

    def test_the_mean_size_is_what_was_asked_for(self):
        sizes = [len(text) for name, text in self.make().items() if name.parts[0] == "families"]
        self.assertAlmostEqual(sum(sizes) / len(sizes), BYTES_EACH, delta=BYTES_EACH * 0.1)


if __name__ == "__main__":
    binary = sys.argv.pop(1)
    unittest.main()
