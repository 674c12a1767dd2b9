"""What goes wrong in an office: nothing is lost, the status tells, the message says what to do."""

import subprocess
import unittest
from pathlib import Path

from office import FAMILY, FIRST_WAITING, SECOND_WAITING
from reading import has_markers
from store import GUARDED
from trap_case import OTHER, RECORD, SHIM, TrapCase

FIRST_NOTE = "Pan Jan szuka pracy na pół etatu."
NO_SPACE = 28


class BadCases(TrapCase):
    people = ("ewa", "marta", "pawel", "teresa")

    def two_notes(self):
        self.by_hand(self.ewa, FIRST_NOTE, "Pan Jan pracuje.")
        self.by_hand(self.marta, FIRST_NOTE, "Pan Jan choruje.")

    def guarded(self):
        """The line of the specification, by the program's name on the PATH."""
        self.ewa.git("config", "merge.asystent.driver", GUARDED.format(program="asystent"))

    def test_the_driver_may_write_nothing(self):
        """As on a full disk: a file that may not grow."""
        self.guarded()
        self.two_notes()
        self.instead_of_program('ulimit -f 0\nexec {program} "$@"')
        self.assert_conflict(self.take_in(self.ewa, self.marta), self.ewa, "Pan Jan pracuje.", "Pan Jan choruje.")

    @unittest.skipUnless(SHIM, "no shim")
    def test_a_full_disk_under_the_driver(self):
        """Each of its calls that writes finds the disk full, one after the other."""
        self.guarded()
        self.two_notes()
        for at in range(1, 30):
            log = self.bench.directory / "calls"
            log.unlink(missing_ok=True)
            self.instead_of_program(f"export LD_PRELOAD={SHIM} FAULT_FOLDER={self.ewa.path} FAULT_AT={at} FAULT_DO=fail FAULT_ERRNO={NO_SPACE} "
                                    f"FAULT_LOG={log}\n" + 'exec {program} "$@"')
            self.assert_conflict(self.take_in(self.ewa, self.marta, "-q"), self.ewa, "Pan Jan pracuje.", "Pan Jan choruje.")
            self.ewa.git("merge", "--abort")
            if not log.exists() or len(log.read_text().splitlines()) < at:
                break

    def test_a_locked_index(self):
        """The write is there, the status tells, and the next command makes the commit up."""
        lock = self.ewa.path / ".git" / "index.lock"
        lock.touch()
        done = self.visit(self.ewa, "Przy zamku.", status=5)
        self.assert_says(done, r"[Ll]ock")
        lock.unlink()
        self.visit(self.ewa, "Po zamku.", date="2026-11-17")
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")
        self.assertIn("Przy zamku.", self.ewa.git("show", f"HEAD:{RECORD}"))

    def test_a_clone_that_nobody_set_up(self):
        """Any command says so in one line; one repair is enough."""
        bare = self.new_clone("new")
        done = bare.asystent("list")
        self.assertEqual(done.status, 0, done)
        self.assertEqual(len([line for line in done.err.splitlines() if "cannot merge" in line and "doctor --fix" in line]), 1, done.err)
        self.assertIn(bare.asystent("doctor").status, (0, 1))
        bare.asystent("doctor", "--fix")
        self.assertNotIn("doctor --fix", bare.asystent("list").err)
        self.assertIn("git-merge", bare.git("config", "merge.asystent.driver"))

    def test_a_clone_without_drivers_is_no_worse_than_git(self):
        bare = self.new_clone("new")
        self.visit(self.ewa, "Pierwsza.", date="2026-11-16")
        self.keep(self.ewa)
        self.by_hand(bare, "Polna 7/2", "Polna 9")
        self.assert_clean(self.take_in(bare, self.ewa), bare, "Pierwsza.", "Polna 9")

    def test_an_older_program(self):
        """It knows no git-merge and ends with the status of a wrong command line."""
        self.guarded()
        self.two_notes()
        for status in (2, 127, 1):
            self.instead_of_program(f'[ "$1" = git-merge ] && exit {status}\n' + 'exec {program} "$@"')
            done = self.take_in(self.ewa, self.marta, "-q")
            if status != 1:
                self.assert_conflict(done, self.ewa, "Pan Jan pracuje.", "Pan Jan choruje.")
            self.ewa.git("merge", "--abort")

    def test_an_older_program_reads_what_a_newer_one_keeps(self):
        """Nothing new stands in the records: `check` of the same folder without git finds no unknown key."""
        self.visit(self.ewa, "Nowsza.")
        self.ewa.asystent("undo")
        self.assertNotIn("unknown-key", self.ewa.asystent("check").said)

    def test_a_conflict_in_the_settings(self):
        """Two neighbouring lines of policy are none; one line changed twice is one, and its message says what to do."""
        self.by_hand(self.ewa, "consent_days: 14", "consent_days: 10", "asystent.yaml")
        self.by_hand(self.marta, "plan_days: 30", "plan_days: 21", "asystent.yaml")
        self.assert_clean(self.take_in(self.ewa, self.marta), self.ewa, "consent_days: 10", "plan_days: 21", name="asystent.yaml")
        self.by_hand(self.ewa, "visit_gap_days: 14", "visit_gap_days: 10", "asystent.yaml")
        self.by_hand(self.marta, "visit_gap_days: 14", "visit_gap_days: 21", "asystent.yaml")
        self.assert_conflict(self.take_in(self.ewa, self.marta), self.ewa, "visit_gap_days: 10", "visit_gap_days: 21", name="asystent.yaml")
        done = self.ewa.asystent("list")
        self.assertEqual(done.status, 4, done)
        self.assert_says(done, r"asystent\.yaml:\d+")
        self.assert_says(done, r"<<<<<<<|resolve")

    def test_sync_leaves_the_folder_at_a_conflict_in_the_settings(self):
        self.by_hand(self.ewa, "visit_gap_days: 14", "visit_gap_days: 10", "asystent.yaml")
        self.by_hand(self.marta, "visit_gap_days: 14", "visit_gap_days: 21", "asystent.yaml")
        self.assertEqual(self.ewa.asystent("sync").status, 0)
        before = self.marta.files()
        done = self.marta.asystent("sync")
        self.assertEqual(done.status, 1, done)
        self.assertEqual(self.marta.files(), before)
        self.assert_says(done, "longest time between visits")
        self.assertEqual(self.marta.asystent("list").status, 0)

    def test_a_true_conflict_at_sync(self):
        """Families and keys are named with both values, other families go on, and resolving settles it."""
        self.two_notes()
        self.visit(self.marta, "W innej rodzinie.", family="R-2026-001", date="2026-11-14")
        self.assertEqual(self.ewa.asystent("sync").status, 0)
        before = self.marta.files()
        done = self.marta.asystent("sync")
        self.assertEqual(done.status, 1, done)
        self.assertEqual(self.marta.files(), before)
        self.assertFalse(any(has_markers(content) for content in self.marta.files().values()))
        for word in (FAMILY, "note"):
            self.assertIn(word, done.said)
        self.visit(self.marta, "Praca trwa.", date="2026-11-18")
        done = self.marta.asystent("sync", "--resolve")
        marked = [name for name, content in self.marta.files().items() if has_markers(content)]
        self.assertEqual(marked, [RECORD], done)
        text = self.text(self.marta)
        begin, end = text.index("<<<<<<<"), text.index(">>>>>>>")
        (self.marta.path / RECORD).write_text(text[:begin] + "    note: Uzgodnione.\n" + text[text.index("\n", end) + 1:])
        done = self.marta.asystent("sync")
        self.assertEqual(done.status, 0, done)
        self.assertEqual(self.ewa.asystent("sync").status, 0)
        for text in ("Uzgodnione.", "Praca trwa."):
            self.assertIn(text, self.text(self.ewa))
        self.assertIn("W innej rodzinie.", self.text(self.ewa, OTHER))

    def test_two_new_families_with_one_id(self):
        """The one that is not yet pushed gets the next free id, and it is said with both ids."""
        for clone, name in ((self.ewa, "Nowaccy"), (self.marta, "Wójcikowie")):
            clone.must("-q", "intake", "add", "--name", name, "--source", "court")
        self.assertEqual(self.ewa.asystent("sync").status, 0)
        done = self.marta.asystent("sync")
        self.assertIn(done.status, (0, 1), done)
        for id in ("R-2026-023", "R-2026-024"):
            self.assertIn(id, done.said)
        self.ewa.asystent("sync")
        self.assertEqual(self.tree(self.ewa, "families/R-2026-023.yaml")["name"], "Nowaccy")
        self.assertEqual(self.tree(self.ewa, "families/R-2026-024.yaml")["name"], "Wójcikowie")

    def test_the_last_place_taken_twice(self):
        """Nobody's other work stays on one laptop for it."""
        self.ewa.must("-q", "intake", "assign", FIRST_WAITING, "--to", "tkos", "--from", "2026-11-20")
        self.marta.must("-q", "intake", "assign", SECOND_WAITING, "--to", "tkos", "--from", "2026-11-20")
        self.visit(self.marta, "Inna praca.")
        self.ewa.asystent("sync")
        done = self.marta.asystent("sync")
        self.assertEqual(done.status, 1, done)
        self.assert_says(done, "caseload-exceeded")
        self.ewa.asystent("sync")
        self.assertIn("Inna praca.", self.text(self.ewa))

    def test_a_wrong_clock(self):
        """A machine in the future: its work is there, `doctor` names the clock, nothing runs backwards."""
        self.visit(self.ewa, "Z przyszłości.", GIT_AUTHOR_DATE="2031-01-01T10:00:00+01:00", GIT_COMMITTER_DATE="2031-01-01T10:00:00+01:00")
        self.publish(self.ewa)
        self.visit(self.marta, "Z dzisiaj.", date="2026-11-17")
        self.marta.git("fetch", "-q")
        self.assert_says(self.marta.asystent("doctor"), r"(?i)clock")
        self.assertEqual(self.marta.asystent("sync").status, 0)
        self.assertIn("Z przyszłości.", self.text(self.marta))

    def test_the_network_is_away(self):
        away = self.server.rename(self.bench.directory / "away.git")
        self.visit(self.ewa, "Bez sieci.")
        done = self.ewa.asystent("sync")
        self.assertEqual(done.status, 5, done)
        self.assertIn("Bez sieci.", self.ewa.git("show", f"HEAD:{RECORD}"))
        away.rename(self.server)
        self.assertEqual(self.ewa.asystent("sync").status, 0)
        self.assertIn("Bez sieci.", self.bench.git(self.server, "show", f"main:{RECORD}"))

    def test_sync_takes_hand_edits_that_read_and_leaves_those_that_do_not(self):
        (self.ewa.path / RECORD).write_text(self.text(self.ewa).replace("Polna 7/2", "Polna 9"))
        (self.ewa.path / OTHER).write_text(self.text(self.ewa, OTHER) + "  : [\n")
        broken = self.text(self.ewa, OTHER)
        done = self.ewa.asystent("sync")
        self.assertIn(f"left as it is: {Path(OTHER).stem}", done.said)
        self.assertEqual(self.text(self.ewa, OTHER), broken)
        self.assertIn("Polna 9", self.bench.git(self.server, "show", f"main:{RECORD}"))
        self.assertNotIn("  : [", self.bench.git(self.server, "show", f"main:{OTHER}"))

    def test_four_sync_at_once(self):
        """A race for the push: everybody's work is there, and one straight mainline."""
        for number, clone in enumerate(self.clones):
            self.visit(clone, f"Praca {number}.", date=f"2026-11-{14 + number}")
        running = [self.start_sync(clone) for clone in self.clones]
        for process in running:
            process.wait(timeout=120)
        for clone in self.clones:
            clone.asystent("sync")
        for clone in self.clones:
            for number in range(len(self.clones)):
                self.assertEqual(self.text(clone).count(f"Praca {number}."), 1)

    def start_sync(self, clone):
        return subprocess.Popen([self.bench.binary, "-C", clone.path, "sync"], env=self.bench.environment(), stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    unittest.main()
