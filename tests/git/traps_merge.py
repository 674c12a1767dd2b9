"""Traps of merging, by their numbers in the specification."""

import re
import unittest

from office import FAMILY
from reading import has_markers
from store import GUARDED, PATTERNS
from trap_case import OTHER, RECORD, SHIM, TrapCase

MARKED = "  # zapytać w szkole"
FIRST_NOTE = "Pan Jan szuka pracy na pół etatu."


class MergeTraps(TrapCase):
    def two_visits(self):
        """Which only a merge by records brings together."""
        self.visit(self.ewa, "Pierwsza.", date="2026-11-16")
        self.visit(self.marta, "Druga.", date="2026-11-17")
        self.keep(self.ewa)
        self.keep(self.marta)

    def two_notes(self):
        self.by_hand(self.ewa, FIRST_NOTE, "Pan Jan pracuje.")
        self.by_hand(self.marta, FIRST_NOTE, "Pan Jan choruje.")

    def test_t01_the_line_falls_back_in_the_shell(self):
        """A missing program is a conflict with only one side for git 2.39."""
        clone = self.repaired()
        line = clone.git("config", "--local", "merge.asystent.driver")
        self.assertTrue(line.endswith(GUARDED.format(program="")), line)
        self.assertEqual(clone.run("config", "merge.asystent.recursive").out, "")

    def test_t01_a_missing_program_loses_nothing(self):
        (self.bench.programs / "asystent").unlink()
        self.ewa.git("config", "merge.asystent.driver", GUARDED.format(program="asystent"))
        self.by_hand(self.ewa, "Polna 7/2", "Polna 9")
        self.by_hand(self.marta, FIRST_NOTE, "Pan Jan pracuje.")
        self.assert_clean(self.take_in(self.ewa, self.marta), self.ewa, "Polna 9", "Pan Jan pracuje.")

    def test_t01_a_missing_program_shows_both_sides(self):
        (self.bench.programs / "asystent").unlink()
        self.ewa.git("config", "merge.asystent.driver", GUARDED.format(program="asystent"))
        self.two_notes()
        self.assert_conflict(self.take_in(self.ewa, self.marta), self.ewa, "Pan Jan pracuje.", "Pan Jan choruje.")

    def test_t01_a_killed_program_loses_nothing(self):
        self.ewa.git("config", "merge.asystent.driver", GUARDED.format(program="asystent"))
        self.two_notes()
        self.instead_of_program('[ "$1" = git-merge ] && kill -9 $$\nexec {program} "$@"')
        self.assert_conflict(self.take_in(self.ewa, self.marta), self.ewa, "Pan Jan pracuje.", "Pan Jan choruje.")

    @unittest.skipUnless(SHIM, "no shim")
    def test_t01_killed_at_each_call_that_writes(self):
        """Whatever stands under %A when it dies must do for the fallback."""
        self.ewa.git("config", "merge.asystent.driver", GUARDED.format(program="asystent"))
        self.two_notes()
        for how in ("kill-before", "kill-after", "kill-inside"):
            for at in range(1, 30):
                if not self.killed_at(at, how):
                    break
            self.assertGreater(at, 1, "the shim saw no call")

    def killed_at(self, at, how):
        """Whether there was such a call; the merge is taken back."""
        log = self.bench.directory / "calls"
        log.unlink(missing_ok=True)
        self.instead_of_program(f"export LD_PRELOAD={SHIM} FAULT_FOLDER={self.ewa.path} FAULT_AT={at} FAULT_DO={how} FAULT_LOG={log}\n"
                                'exec {program} "$@"')
        done = self.take_in(self.ewa, self.marta, "-q")
        self.assert_conflict(done, self.ewa, "Pan Jan pracuje.", "Pan Jan choruje.")
        self.ewa.git("merge", "--abort")
        calls = len(log.read_text().splitlines()) if log.exists() else 0
        return calls >= at

    def test_t02_attributes_in_both_places(self):
        """Attributes are read from the side that one stands on, which may not have them yet."""
        for clone in self.clones:
            if clone.git("ls-files", ".gitattributes"):
                clone.git("rm", "-q", ".gitattributes")
                self.keep(clone)
        inside = self.repaired().path / ".git" / "info" / "attributes"
        for pattern in PATTERNS:
            self.assertRegex(inside.read_text(), rf"(?m)^/?{re.escape(pattern)}\s.*\bmerge=asystent\b")
            self.assertRegex(inside.read_text(), rf"(?m)^/?{re.escape(pattern)}\s.*\btext\b")
        self.two_visits()
        self.assert_clean(self.take_in(self.ewa, self.marta), self.ewa, "Pierwsza.", "Druga.")

    def crossed(self):
        """Both merged the other's first work at once: two bases."""
        self.two_visits()
        one, other = self.ewa.head(), self.marta.head()
        for clone, from_clone, head in ((self.ewa, self.marta, other), (self.marta, self.ewa, one)):
            clone.git("fetch", "-q", from_clone.path, "HEAD")
            clone.git("merge", "-q", "--no-edit", head)

    def test_t03_criss_cross(self):
        self.crossed()
        self.visit(self.ewa, "Trzecia.", date="2026-11-18")
        self.visit(self.marta, "Czwarta.", date="2026-11-19")
        self.keep(self.ewa), self.keep(self.marta)
        self.assert_clean(self.take_in(self.ewa, self.marta), self.ewa, "Pierwsza.", "Druga.", "Trzecia.", "Czwarta.")

    def test_t03_one_amends_what_both_have(self):
        self.crossed()
        self.by_hand(self.ewa, "Druga.", "Druga, dopisano.")
        self.visit(self.marta, "Piąta.", date="2026-11-19")
        self.keep(self.marta)
        self.assert_clean(self.take_in(self.ewa, self.marta), self.ewa, "Pierwsza.", "Druga, dopisano.", "Piąta.")
        self.assertNotIn("Druga.\n", self.text(self.ewa))

    def test_t03_an_inner_clash_leaves_no_markers_behind(self):
        """Both bases clash: the base of the bases stands in, never a marker."""
        self.two_notes()
        one, other = self.ewa.head(), self.marta.head()
        for clone, from_clone, head in ((self.ewa, self.marta, other), (self.marta, self.ewa, one)):
            clone.git("fetch", "-q", from_clone.path, "HEAD")
            self.assertNotEqual(clone.run("merge", "-q", "--no-edit", head).status, 0)
            text = self.text(clone)
            begin, end = text.index("<<<<<<<"), text.index(">>>>>>>")
            settled = text[:begin] + "    note: Pan Jan pracuje i choruje.\n" + text[text.index("\n", end) + 1:]
            (clone.path / RECORD).write_text(settled)
            clone.git("commit", "-q", "-a", "--no-edit")
        self.visit(self.ewa, "Szósta.", date="2026-11-18")
        self.visit(self.marta, "Siódma.", date="2026-11-19")
        self.keep(self.ewa), self.keep(self.marta)
        self.assert_clean(self.take_in(self.ewa, self.marta), self.ewa, "Szósta.", "Siódma.", "pracuje i choruje")

    def test_t04_an_empty_base(self):
        """Two families under one id: each stays whole, none is woven into the other."""
        for clone, name in ((self.ewa, "Nowaccy"), (self.marta, "Wójcikowie")):
            clone.must("-q", "intake", "add", "--name", name, "--source", "court", "--member", f"{name[:3].lower().replace('ó', 'o')};Ela {name};mother;")
            self.keep(clone)
        done = self.take_in(self.ewa, self.marta)
        name = "families/R-2026-023.yaml"
        self.assert_conflict(done, self.ewa, "Nowaccy", "Wójcikowie", name=name)
        text = self.text(self.ewa, name)
        self.assertLessEqual(text.count("<<<<<<<"), 1, text)

    def test_t04_a_worklog_of_one_that_both_began(self):
        for clone, what in ((self.ewa, "Wdrożenie"), (self.marta, "Akta")):
            clone.must("-q", "--as", "jmaj", "visit", "work", "--date", "2026-11-18", "--minutes", "60", "--what", what)
            self.keep(clone)
        self.assert_clean(self.take_in(self.ewa, self.marta), self.ewa, "Wdrożenie", "Akta", name="worklog/jmaj.yaml")

    def test_t05_hooks_where_a_clean_merge_passes(self):
        """pre-commit does not run there."""
        hooks = self.repaired().path / ".git" / "hooks"
        for name in ("pre-commit", "pre-merge-commit", "post-merge", "post-rewrite"):
            self.assertIn(f"git-hook {name}", (hooks / name).read_text())
            self.assertTrue((hooks / name).stat().st_mode & 0o100, name)

    def test_t05_a_hook_lets_no_markers_in(self):
        self.two_notes()
        self.take_in(self.ewa, self.marta)
        self.ewa.git("add", "-A")
        done = self.ewa.run("commit", "-q", "--no-edit")
        self.assertNotEqual(done.status, 0, "markers were committed")
        self.assert_says(done, FAMILY)

    def test_t05_hooks_switched_off_are_told(self):
        self.ewa.git("config", "core.hooksPath", "/nowhere")
        self.assert_says(self.ewa.asystent("doctor"), "core.hooksPath")

    def test_t06_a_merge_that_is_open(self):
        """No partial commits then; the write is there and is made up for."""
        self.two_notes()
        self.take_in(self.ewa, self.marta)
        done = self.ewa.asystent("--as", "elis", "visit", "add", "R-2026-001", "--date", "2026-11-14", "--minutes", "5", "--kind", "phone",
                                 "--note", "Mimo scalania.")
        self.assertIn("Mimo scalania.", self.text(self.ewa, OTHER))
        self.assertEqual(done.status, 5, done)
        self.assertEqual(self.ewa.conflicts(), [RECORD])
        self.settle(self.ewa)
        self.ewa.git("commit", "-q", "--no-edit")
        self.visit(self.ewa, "Po scaleniu.", date="2026-11-18")
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")
        self.assertIn("Mimo scalania.", self.ewa.git("show", f"HEAD:{OTHER}"))

    def settle(self, clone):
        text = self.text(clone)
        begin, middle, end = (text.index(mark) for mark in ("<<<<<<<", "=======", ">>>>>>>"))
        (clone.path / RECORD).write_text(text[:begin] + text[text.index("\n", begin) + 1:middle] + text[text.index("\n", end) + 1:])
        clone.git("add", RECORD)

    def test_t06_a_file_that_git_does_not_know(self):
        self.ewa.must("-q", "intake", "add", "--name", "Nowaccy", "--source", "court")
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")
        self.assertIn("R-2026-023", self.ewa.git("log", "-1", "--format=%s"))

    def test_t07_leftovers_of_a_merge(self):
        """Plain text in the folder's top after a kill."""
        (self.ewa.path / ".merge_file_a1B2c3").write_text("asystent: 1\nname: Próbni\n")
        self.assertNotIn(".merge_file", self.ewa.git("status", "--porcelain", "--ignored=no"))
        self.assert_says(self.ewa.asystent("doctor"), r"\.merge_file_a1B2c3")
        self.ewa.git("add", "-A")
        self.assertNotIn(".merge_file", self.ewa.git("ls-files"))

    def test_t12_line_ends(self):
        """One side saved with CRLF by an editor of another system."""
        path = self.ewa.path / RECORD
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
        self.keep(self.ewa)
        self.visit(self.marta, "Druga.", date="2026-11-17")
        self.keep(self.marta)
        self.assert_clean(self.take_in(self.ewa, self.marta), self.ewa, "Druga.")

    def test_t13_no_resolution_is_replayed(self):
        self.assertEqual(self.repaired().git("config", "--local", "rerere.enabled"), "false")

    def test_t13_no_side_wins_by_an_option(self):
        """-X ours is not given to drivers: the clash stays one."""
        self.two_notes()
        self.assert_conflict(self.take_in(self.ewa, self.marta, "-X", "ours"), self.ewa, "Pan Jan pracuje.", "Pan Jan choruje.")

    def test_t14_only_the_file_that_git_asks_for(self):
        """A driver that writes the work file makes git stop."""
        self.two_visits()
        done = self.take_in(self.ewa, self.marta)
        self.assert_clean(done, self.ewa, "Pierwsza.", "Druga.")
        self.assertNotIn("overwritten", done.said)
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")

    def test_comments_of_both_stay(self):
        self.by_hand(self.ewa, "  - date: 2026-10-13", f"{MARKED} jutro\n  - date: 2026-10-13")
        self.by_hand(self.marta, "  - date: 2026-10-20", f"{MARKED} w piątek\n  - date: 2026-10-20")
        self.assert_clean(self.take_in(self.ewa, self.marta), self.ewa, f"{MARKED} jutro", f"{MARKED} w piątek")

    def test_markers_around_just_those_lines(self):
        """The rest of the file is merged, and the labels say whose."""
        self.two_visits()
        self.two_notes()
        self.assert_conflict(self.take_in(self.ewa, self.marta), self.ewa, "Pierwsza.", "Druga.")
        text = self.text(self.ewa)
        clash = text[text.index("<<<<<<<"):text.index(">>>>>>>")]
        self.assertLessEqual(len(clash.splitlines()), 6, clash)
        self.assertFalse(has_markers(text.replace(clash, "").replace(">>>>>>>", "", 1).encode()))
        self.assertIn("<<<<<<< tu", clash)


if __name__ == "__main__":
    unittest.main()
