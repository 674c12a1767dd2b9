"""Traps of time, of what is told, and of taking back, by their numbers in the specification."""

import unittest

from office import FAMILY, FIRST_WAITING, SECOND_WAITING
from trap_case import RECORD, TrapCase

ADDRESS = "Polna 7/2"


class TimeTraps(TrapCase):
    def commit_at(self, clone, when, text, *parents):
        """The address becomes this in a commit of that time."""
        content = clone.git("show", f"{parents[0]}:{RECORD}") + "\n"
        old = next(line for line in content.splitlines() if line.startswith("address:"))
        blob = clone.run("hash-object", "-w", "--stdin", given=content.replace(old, f"address: {text}")).out.strip()
        index = {"GIT_INDEX_FILE": str(clone.path / ".git" / "trial-index")}
        clone.git("read-tree", parents[0], **index)
        clone.git("update-index", "--cacheinfo", f"100644,{blob},{RECORD}", **index)
        tree = clone.git("write-tree", **index)
        options = [word for parent in parents for word in ("-p", parent)]
        return clone.git("commit-tree", tree, *options, "-m", text, GIT_AUTHOR_DATE=when, GIT_COMMITTER_DATE=when)

    def stand_on(self, clone, head):
        clone.git("reset", "-q", "--hard", head)
        clone.git("push", "-q", "--force", "origin", f"{head}:main")
        clone.git("fetch", "-q", "origin")

    def root_at(self, clone, when):
        """The first commit, as if it had been made then."""
        tree = clone.git("rev-parse", "HEAD^{tree}")
        return clone.git("commit-tree", tree, "-m", "start", GIT_AUTHOR_DATE=when, GIT_COMMITTER_DATE=when)

    def address_at(self, clone, day, **more):
        """What the program says the address was."""
        done = clone.asystent("--at", day, "show", FAMILY, "--names", **more)
        self.assertEqual(done.status, 0, done)
        found = [word for word in (ADDRESS, "Wiosenna", "Letnia", "Boczna", "Jesienna") if word in done.out]
        self.assertEqual(len(found), 1, done.out[:400])
        return found[0]

    def test_t08_the_day_ends_at_midnight_in_the_office(self):
        root = self.root_at(self.ewa, "2026-05-01T10:00:00+02:00")
        late = self.commit_at(self.ewa, "2026-06-30T23:30:00+02:00", "Wiosenna", root)
        next_day = self.commit_at(self.ewa, "2026-06-30T22:10:00+00:00", "Letnia", late)  # 00:10 of July in Poland
        self.stand_on(self.ewa, next_day)
        for zone in ("Europe/Warsaw", "America/New_York", "Asia/Tokyo"):
            self.assertEqual(self.address_at(self.ewa, "2026-06-30", TZ=zone), "Wiosenna", zone)
            self.assertEqual(self.address_at(self.ewa, "2026-07-01", TZ=zone), "Letnia", zone)

    def test_t08_work_that_came_later_was_not_there(self):
        """A colleague's commit of June, merged in July."""
        root = self.root_at(self.ewa, "2026-06-01T10:00:00+02:00")
        main = self.commit_at(self.ewa, "2026-06-20T10:00:00+02:00", "Wiosenna", root)
        offline = self.commit_at(self.ewa, "2026-06-25T10:00:00+02:00", "Boczna", root)
        merged = self.commit_at(self.ewa, "2026-07-05T10:00:00+02:00", "Letnia", main, offline)
        self.stand_on(self.ewa, merged)
        self.assertEqual(self.address_at(self.ewa, "2026-06-30"), "Wiosenna")
        self.assertEqual(self.address_at(self.ewa, "2026-07-05"), "Letnia")
        self.assertEqual(self.address_at(self.ewa, offline), "Boczna")

    def test_t08_before_the_first_commit(self):
        done = self.ewa.asystent("--at", "2020-01-01", "list")
        self.assertNotEqual(done.status, 0, done)

    def test_t08_the_folder_is_not_touched(self):
        before, head = self.ewa.files(), self.ewa.head()
        self.ewa.asystent("--at", "HEAD", "check")
        self.assertEqual((self.ewa.files(), self.ewa.head(), self.ewa.git("status", "--porcelain")), (before, head, ""))

    def test_t09_a_clock_that_went_back(self):
        """One commit of July with the date of a year ago."""
        root = self.root_at(self.ewa, "2025-01-10T10:00:00+01:00")
        june = self.commit_at(self.ewa, "2026-06-10T10:00:00+02:00", "Wiosenna", root)
        july = self.commit_at(self.ewa, "2025-07-10T10:00:00+02:00", "Letnia", june)
        later = self.commit_at(self.ewa, "2026-07-20T10:00:00+02:00", "Jesienna", july)
        self.stand_on(self.ewa, later)
        self.assertEqual(self.address_at(self.ewa, "2025-12-31"), ADDRESS)
        self.assertIn(self.address_at(self.ewa, "2026-06-30"), ("Wiosenna", "Letnia"))
        self.assertEqual(self.address_at(self.ewa, "2026-07-20"), "Jesienna")
        self.assert_says(self.ewa.asystent("log", FAMILY, "--verify"), july[:7])

    def test_t10_a_pull_that_turned_the_mainline(self):
        """The local side became the first parent, and the past of the mainline another one."""
        root = self.root_at(self.ewa, "2026-06-01T10:00:00+02:00")
        remote = self.commit_at(self.ewa, "2026-06-20T10:00:00+02:00", "Wiosenna", root)
        self.stand_on(self.ewa, remote)
        local = self.commit_at(self.ewa, "2026-06-25T10:00:00+02:00", "Boczna", root)
        foxtrot = self.commit_at(self.ewa, "2026-07-05T10:00:00+02:00", "Letnia", local, remote)
        self.ewa.git("reset", "-q", "--hard", foxtrot)
        self.ewa.git("push", "-q", "origin", f"{foxtrot}:main")
        self.ewa.git("fetch", "-q", "origin")
        done = self.ewa.asystent("--at", "2026-06-30", "list")
        self.assert_says(done, r"(?i)first parent|main ?line")
        self.assert_says(self.ewa.asystent("log", FAMILY), r"(?i)first parent|main ?line")

    def test_t10_sync_keeps_the_remote_first(self):
        self.visit(self.ewa, "Pierwsza.", date="2026-11-16")
        self.visit(self.marta, "Druga.", date="2026-11-17")
        self.assertEqual(self.ewa.asystent("sync").status, 0)
        first = self.bench.git(self.server, "rev-parse", "main")
        done = self.marta.asystent("sync")
        self.assertEqual(done.status, 0, done)
        self.assertEqual(self.bench.git(self.server, "rev-parse", "main^1"), first)
        self.assertEqual(self.marta.head(), self.bench.git(self.server, "rev-parse", "main"))

    def test_t11_undo_after_others_appended(self):
        """Which `git revert` cannot."""
        self.visit(self.ewa, "Pomyłka.", date="2026-11-16")
        mine = self.ewa.head()
        self.visit(self.ewa, "Następna.", date="2026-11-17")
        done = self.ewa.asystent("--as", "elis", "undo", mine)
        self.assertEqual(done.status, 0, done)
        self.assertNotIn("Pomyłka.", self.text(self.ewa))
        self.assertIn("Następna.", self.text(self.ewa))
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")
        self.assertEqual(self.ewa.asystent("--as", "elis", "redo").status, 0)
        self.assertIn("Pomyłka.", self.text(self.ewa))

    def test_t11_undo_refuses_what_another_changed_since(self):
        self.visit(self.ewa, "Moja.", date="2026-11-16")
        mine = self.ewa.head()
        self.by_hand(self.ewa, "note: Moja.", "note: Twoja.")
        other = self.ewa.head()
        before = self.ewa.files()
        done = self.ewa.asystent("--as", "elis", "undo", mine)
        self.assertNotEqual(done.status, 0, done)
        self.assertEqual(self.ewa.files(), before)
        self.assert_says(done, other[:7])

    def two_last_places(self):
        self.ewa.must("-q", "intake", "assign", FIRST_WAITING, "--to", "tkos", "--from", "2026-11-20")
        self.marta.must("-q", "intake", "assign", SECOND_WAITING, "--to", "tkos", "--from", "2026-11-20")
        self.keep(self.ewa), self.keep(self.marta)

    def test_t23_the_gate_sees_one_clone(self):
        """The last place, taken twice: told by the merge, once more by the next command, and by `check` always."""
        self.two_last_places()
        done = self.take_in(self.ewa, self.marta)
        self.assertEqual(done.status, 0, done)
        self.assert_says(done, "caseload-exceeded")
        self.assert_says(self.ewa.asystent("list"), "caseload-exceeded")
        self.assertNotIn("caseload-exceeded", self.ewa.asystent("list").said)
        self.assert_says(self.ewa.asystent("check"), "caseload-exceeded")

    def test_t23_a_rebase_tells_too(self):
        """Git has no hook of a merge there."""
        self.two_last_places()
        self.ewa.git("fetch", "-q", self.marta.path, "HEAD")
        done = self.ewa.run("rebase", "FETCH_HEAD")
        self.assertEqual(done.status, 0, done)
        self.assert_says(done, "caseload-exceeded")
        self.assert_says(self.ewa.asystent("list"), "caseload-exceeded")
        self.assertNotIn("caseload-exceeded", self.ewa.asystent("list").said)

    def test_t23_sync_tells_and_lets_it_pass(self):
        self.two_last_places()
        self.assertEqual(self.ewa.asystent("sync").status, 0)
        done = self.marta.asystent("sync")
        self.assertEqual(done.status, 1, done)
        self.assert_says(done, "caseload-exceeded")
        self.assertEqual(self.marta.head(), self.bench.git(self.server, "rev-parse", "main"))
        self.assert_says(self.ewa.asystent("sync"), "caseload-exceeded")

    def test_t24_messages_say_what_was_chosen(self):
        self.ewa.must("-q", "plan", "done", FAMILY, "--goal", "g1", "--action", "2", "--date", "2026-11-16")
        self.assertRegex(self.ewa.git("log", "-1", "--format=%B"), r"plan done.*R-2026-020.*g1.*2")
        self.ewa.must("-q", "assess", "pass-on", FAMILY, "--date", "2026-11-10")
        self.assertRegex(self.ewa.git("log", "-1", "--format=%B"), r"assess pass-on.*R-2026-020.*2026-11-04")

    def test_t24_undo_goes_by_content(self):
        """An action that a colleague put first must not be taken for the one that was done."""
        self.ewa.must("-q", "plan", "done", FAMILY, "--goal", "g1", "--action", "1", "--date", "2026-11-16")
        mine = self.keep(self.ewa)
        first = "          - what: Rozmowa z pedagogiem\n"
        self.by_hand(self.ewa, first, f"          - what: Inne działanie\n            who: [anna]\n            due: 2026-12-09\n{first}")
        done = self.ewa.asystent("--as", "elis", "undo", mine)
        self.assertEqual(done.status, 0, done)
        actions = self.tree(self.ewa)["plans"][0]["goals"][0]["actions"]
        self.assertEqual([(each["what"], "done" in each) for each in actions[:2]],
                         [("Inne działanie", False), ("Rozmowa z pedagogiem", False)])

    def test_t25_git_may_clean_up(self):
        """150,000 commits are 7.8 GB where it may not."""
        for clone in self.clones:
            self.assertNotEqual(clone.run("config", "--local", "gc.auto").out.strip(), "0")
        self.ewa.git("config", "gc.auto", "0")
        self.assert_says(self.ewa.asystent("doctor"), r"gc\.auto")


if __name__ == "__main__":
    unittest.main()
