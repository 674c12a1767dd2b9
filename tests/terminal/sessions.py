#!/usr/bin/env python3
"""Sessions on a real terminal: tests/terminal/README.md. usage: sessions.py BINARY"""

import os
import pathlib
import re
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

    def numbered(self, *words):
        """The lines of a list on the terminal, by their numbers."""
        with self.open("--no-pager", *words, columns=200, rows=100) as terminal:
            terminal.status()
            shown = terminal.plain().splitlines()
        lines, number = {}, None
        for line in shown:  # what has no room stands on lines below
            begins = re.match(r" *(\d+)  (\S.*)", line)
            number = int(begins[1]) if begins else number if line.startswith("    ") else None
            if number:
                lines[number] = f"{lines.get(number, '')} {(begins[2] if begins else line).strip()}"
        return lines

    def number_of(self, what, *words):
        return next(str(number) for number, line in self.numbered(*words).items() if what in line)

    def test_a_number_of_the_last_list_is_asked_about_and_done(self):
        """By the number, after a yes; with another answer nothing is written."""
        lines = self.numbered()
        self.assertEqual(list(lines), list(range(1, len(lines) + 1)))
        self.assertTrue(all("R-20" in line for line in lines.values()), lines)
        number = self.number_of("asystent plan done R-2026-001 --goal", "report", "overdue", "--within", "60")
        for answer, status in [("n", 1), ("", 1), ("t", 0)]:
            self.assertEqual(self.added(), [])
            with self.open("-q", "done", number, columns=120) as terminal:
                terminal.wait("→ asystent plan done R-2026-001 --goal")
                terminal.answer("(t/N)", answer)
                self.assertEqual(terminal.status(), status, terminal.plain())
        self.assertTrue(any("done: 2026-11-20" in line for line in self.added()), self.added())
        with self.open("done", number, columns=120) as terminal:
            self.assertEqual(terminal.status(), 2)
            self.assertIn("to już nie czeka", terminal.plain())

    def test_a_number_whose_words_only_people_know_opens_the_editor(self):
        number = self.number_of("asystent visit add R-2026-001", "report", "overdue", "--within", "60")
        with self.open("-q", "done", number, columns=120, EDITOR=self.editor("sed -i 's/^note:.*/note: Z numeru/' \"$1\"\n")) as terminal:
            terminal.answer("(t/N)", "t")
            self.assertEqual(terminal.status(), 0, terminal.plain())
        self.assertIn("    note: Z numeru", self.added())

    def test_numbers_hold_for_their_day_and_their_folder_and_are_nowhere_else(self):
        number = self.number_of("asystent", "report", "overdue", "--within", "60")
        with self.open("done", number, columns=120, ASYSTENT_TODAY="2026-11-21") as terminal:
            self.assertEqual(terminal.status(), 2)
            self.assertIn("asystent ", terminal.plain())
        other = self.place / "other"
        shutil.copytree(self.folder, other)
        with self.open("-C", str(other), "done", number, columns=120) as terminal:
            self.assertEqual(terminal.status(), 2)
            self.assertIn("żadna lista nie ma tu numerów", terminal.plain())
        piped = subprocess.run([BINARY, "done", number], cwd=self.folder, env=self.environment, capture_output=True, text=True)
        self.assertEqual((piped.returncode, "wpisz całe polecenie: asystent " in piped.stderr), (2, True), piped.stderr)
        kept, = (self.place / "home").rglob("list-*")
        self.assertEqual(kept.stat().st_mode & 0o777, 0o600)
        names = [line.split(": ", 1)[1] for line in self.before.splitlines() if line.startswith(("name: ", "    name: "))]
        self.assertEqual([name for name in names if name in kept.read_text("utf-8")], [])

    def test_progress_is_one_line_that_goes(self):
        rows = "".join(f"R-2026-001,2026-11-{day:02},{hour}:{minute:02},{hour}:{minute + 4:02}\n"
                       for day in range(1, 20) for hour in range(6, 9) for minute in range(0, 55, 5))
        (self.place / "v.csv").write_text("rodzina,data,od,do\n" + rows, "utf-8")
        words = ["import", str(self.place / "v.csv"), "-n", "--no-pager"]
        script = self.editor(f"asystent {' '.join(words)} >/dev/null; echo \"end $?\"\n")
        for variables, is_shown in [({}, True), ({"TERM": "dumb"}, False)]:
            with Terminal([script], self.folder, {**self.environment, **variables}, 80, 24) as terminal:
                if is_shown:
                    terminal.wait("wczytuję wiersze: ")
                terminal.wait("end ")
                self.assertNotIn("wczytuję" if terminal.has_screen or not is_shown else "\0", terminal.plain())
        piped = subprocess.run([BINARY, *words], cwd=self.folder, env=self.environment, capture_output=True, text=True)
        self.assertNotIn("wczytuję", piped.stderr)

    def test_sixty_columns(self):
        """Commands that are to be typed stay whole, and so do samples of records."""
        for words in [[], ["list"], ["show", "1"], ["find", "szko"], ["check"], ["log", "1"], ["report", "overdue", "--within", "30"],
                      ["report", "caseload"], ["report", "family", "1"], ["report", "week"], ["report", "month"], ["report", "stats"],
                      ["report", "audit"], ["visit", "add", "--help"], ["report", "hours", "--month", "2026-10"], ["doctor"],
                      ["explain"], ["explain", "review-overdue"], ["explain", "zadanie", "19"], ["--help"], ["visit", "--help"],
                      ["report", "document", "--help"]]:
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
