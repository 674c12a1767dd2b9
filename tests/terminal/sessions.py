#!/usr/bin/env python3
"""Sessions on a real terminal: tests/terminal/README.md. usage: sessions.py BINARY"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import unittest

from terminal import Terminal

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = sys.argv.pop()


def width(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


class Sessions(unittest.TestCase):
    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp())
        self.folder = self.place / "folder"
        shutil.copytree(ROOT / "examples" / "lipowo", self.folder)
        subprocess.run(["chmod", "-R", "go=", self.folder], check=True)
        (self.place / "home").mkdir()
        (self.place / "bin").mkdir()
        (self.place / "bin" / "asystent").symlink_to(BINARY)
        self.environment = {
            "HOME": str(self.place / "home"), "PATH": f"{self.place}/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
            "ASYSTENT_TODAY": "2026-11-20", "TERM": "screen", "PAGER": "cat"}
        self.record = self.folder / "families" / "R-2026-001.yaml"
        self.before = self.record.read_text("utf-8")

    def tearDown(self):
        shutil.rmtree(self.place)

    def open(self, *words, columns=80, rows=24, **variables):
        return Terminal(["asystent", *words], self.folder, {**self.environment, **variables}, columns, rows)

    def editor(self, text):
        path = self.place / "editor"
        path.write_text("#!/bin/sh\n" + text)
        path.chmod(0o755)
        return str(path)

    def added(self):
        return [line for line in self.record.read_text("utf-8").splitlines() if line not in self.before.splitlines()]

    def kept(self):
        return list((self.place / "home").rglob("wpis.yaml"))

    def test_a_missing_option_opens_vi_and_a_mistake_opens_it_again(self):
        with self.open("-q", "visit", "letter", "1", columns=100, rows=40, EDITOR="vi -u NONE -N") as terminal:
            terminal.wait("# asystent visit letter R-2026-001")
            terminal.type(":%s/^to:.*/to: SP 2/\r:%s/^kind:.*/kind: lisst/\r:wq\r")
            terminal.wait("#!! brak wartości: about")
            terminal.type(":%s/^about:.*/about: frekwencja/\r:%s/^kind:.*/kind:/\r:wq\r")
            self.assertEqual(terminal.status(), 0, terminal.plain())
        self.assertIn("    about: frekwencja", self.added())
        self.assertEqual(self.kept(), [])

    def test_a_killed_editor_loses_nothing_and_the_text_is_offered(self):
        with self.open("-q", "visit", "add", "1", "-e", EDITOR=self.editor("echo 'note: Zostaje' > \"$1\"; kill -9 $$\n")) as terminal:
            terminal.wait("tekst czeka")
            self.assertEqual(terminal.status(), 5)
        self.assertEqual([path.read_text("utf-8") for path in self.kept()], ["note: Zostaje\n"])
        with self.open("-q", "visit", "add", "1", "-e", EDITOR="true") as terminal:
            terminal.answer("(T/n)", "n")
            self.assertEqual(terminal.status(), 1)
        self.assertEqual(len(self.kept()), 1)
        with self.open("-q", "visit", "add", "1", "-e", EDITOR="true") as terminal:
            terminal.answer("(T/n)", "")
            self.assertEqual(terminal.status(), 0)
        self.assertIn("    note: Zostaje", self.added())
        self.assertEqual(self.kept(), [])

    def test_an_interrupted_editor_ends_nothing_of_ours(self):
        script = "trap 'echo \"note: Po Ctrl-C\" > \"$1\"; exit 0' INT; echo otwarty; while :; do sleep 0.1; done\n"
        with self.open("-q", "visit", "add", "1", "-e", EDITOR=self.editor(script)) as terminal:
            terminal.wait("otwarty")
            terminal.key("C-c")
            self.assertEqual(terminal.status(), 0, terminal.plain())
        self.assertIn("    note: Po Ctrl-C", self.added())

    def test_edit_without_options_opens_the_whole_record(self):
        with self.open("edit", "1", EDITOR=self.editor("sed -i 's/^phone:.*/phone: 600 700 800/' \"$1\"\n")) as terminal:
            self.assertEqual(terminal.status(), 0, terminal.plain())
            self.assertIn("+phone: 600 700 800", terminal.plain())
        self.assertEqual(self.added(), ["phone: 600 700 800"])

    def test_prompts_go_back_complete_and_list(self):
        with self.open("-q", "visit", "letter", "1", "-i", columns=100, rows=50) as terminal:
            for question, typed in [("(wymagane):", ""), ("(wymagane):", "SP 2"), ("(wymagane):", "<"), ("[SP 2]:", "SP 3"),
                                    ("(wymagane):", "frekwencja"), (":", "wik"), (":", "?"), (":", "not"), ("[2026-11-20]:", "")]:
                terminal.answer(question, typed)
            while not terminal.plain().rstrip().endswith("(t/N)"):
                terminal.answer(":", "")
            terminal.answer("(t/N)", "t")
            self.assertEqual(terminal.status(), 0, terminal.plain())
        for line in ["    to: SP 3", "    about: frekwencja", "    member: wiktor", "    kind: notice"]:
            self.assertIn(line, self.record.read_text("utf-8").splitlines())

    def test_prompts_that_are_given_up_write_nothing(self):
        with self.open("-q", "visit", "add", "1", "-i") as terminal:
            terminal.answer("[2026-11-20]:", "wczoraj")
            terminal.asked(":")
            terminal.key("C-d")
            self.assertEqual(terminal.status(), 1)
        self.assertEqual(self.added(), [])

    def test_the_pager_is_left_in_the_middle(self):
        (self.place / "bin" / "less").symlink_to("/usr/bin/less")
        del self.environment["PAGER"]
        with self.open("list", rows=10) as terminal:
            terminal.wait(":")
            terminal.type("q")
            self.assertEqual(terminal.status(), 0)
        for words, variables in [(["list", "--no-pager"], {}), (["list"], {"PAGER": ""}), (["list"], {"PAGER": "cat"}),
                                 (["list"], {"PAGER": "nonesuch"})]:
            with self.open(*words, rows=10, **variables) as terminal:
                self.assertEqual(terminal.status(), 0)
                self.assertIn("R-2026-015", terminal.plain())

    def test_the_status_stays_the_commands(self):
        self.record.write_text(self.before.replace("role: mother", "role: matkaa"), "utf-8")
        with self.open("check", PAGER=self.editor("cat; exit 7\n")) as terminal:
            self.assertEqual(terminal.status(), 1)
            self.assertIn("matkaa", terminal.plain())
        with self.open("check", PAGER=self.editor("exit 0\n")) as terminal:
            self.assertEqual(terminal.status(), 1)

    def test_colours_of_the_terminal(self):
        for variables, is_coloured in [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]:
            path = self.place / "paged"
            path.unlink(missing_ok=True)
            with self.open("check", **{**variables, "PAGER": self.editor(f"cat > {path}\n")}) as terminal:
                terminal.status()
            self.assertEqual("\x1b[" in path.read_text("utf-8"), is_coloured, variables)

    def test_sixty_columns(self):
        """Commands that are to be typed stay whole, and so do samples of records."""
        for words in [[], ["list"], ["show", "1"], ["find", "szko"], ["check"], ["log", "1"], ["report", "overdue", "--within", "30"],
                      ["report", "caseload"], ["report", "family", "1"], ["report", "week"], ["report", "month"], ["report", "stats"],
                      ["report", "audit"], ["visit", "add", "--help"]]:
            path = self.place / "paged"
            script = f"cat > {path}; cat {path}\n"
            with self.open(*words, columns=60, rows=200, PAGER=self.editor(script)) as terminal:
                terminal.status()
                lines = terminal.plain().splitlines()
            if terminal.has_screen:  # -J joins what the terminal has broken
                wide = [line for line in lines if width(line.rstrip()) > 60 and "asystent " not in line and " " in line.strip()]
                self.assertEqual(wide, [], f"asystent {' '.join(words)}")


if __name__ == "__main__":
    unittest.main(verbosity=0)
