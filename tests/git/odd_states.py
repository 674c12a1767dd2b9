"""Clones in odd states, as people have them: nothing is lost, the status tells, the message says what to do."""

import os
import shutil
import subprocess
import unittest
from contextlib import contextmanager

from clones import Clone
from office import FAMILY, NEIGHBOUR
from trap_case import OTHER, RECORD, TrapCase

LARGE = "asystent: 1\nid: R-2026-090\nname: X\n# " + "x" * 9_000_000 + "\n"


def fill(path):
    """Nothing more fits on its disk."""
    number = os.open(path, os.O_WRONLY | os.O_CREAT)
    try:
        while True:
            os.write(number, b"x" * 4096)
    except OSError:
        pass
    finally:
        os.close(number)


class OddStates(TrapCase):
    def sync(self, clone, status=0, *words):
        done = clone.asystent("sync", *words)
        self.assertEqual(done.status, status, done)
        return done

    def server_has(self, text, name=RECORD):
        return text in self.bench.git(self.server, "show", f"main:{name}")

    def test_on_no_branch(self):
        """A commit there is gone with the next switch: none is made, and the change goes along to the branch."""
        self.ewa.git("checkout", "-q", "--detach")
        done = self.visit(self.ewa, "Bez gałęzi.", status=5)
        self.assert_says(done, r"on no branch.*git switch main")
        self.assert_says(self.ewa.asystent("doctor"), r"on no branch")
        self.assert_says(self.sync(self.ewa, 5), r"git switch main")
        self.ewa.git("switch", "-q", "main")
        self.visit(self.ewa, "Na gałęzi.", hour="07")
        self.assertEqual(self.ewa.git("log", "-2", "--format=%s").splitlines(), 2 * [f"visit add {FAMILY} 2026-11-16"])
        self.sync(self.ewa)
        self.assertTrue(self.server_has("Bez gałęzi."))

    def test_on_a_branch_that_nobody_else_takes(self):
        """Its name would be everybody's to read, and its work nobody's to take in."""
        self.ewa.git("switch", "-q", "-c", "Kowalscy")
        self.visit(self.ewa, "Na swojej gałęzi.")
        self.assert_says(self.sync(self.ewa, 5), r"no branch Kowalscy, it has main.*git switch main")
        self.assertEqual(self.bench.git(self.server, "for-each-ref", "--format=%(refname)"), "refs/heads/main")
        self.ewa.git("push", "-q", "-u", "origin", "Kowalscy")  # who means it
        self.visit(self.ewa, "I dalej.", hour="07")
        self.sync(self.ewa)

    def test_a_server_whose_branch_has_another_name(self):
        """Made anew there, the old branch would be one's own."""
        self.bench.git(self.server, "branch", "-m", "main", "master")
        self.visit(self.ewa, "Nikomu.")
        self.assert_says(self.sync(self.ewa, 5), r"no branch main, it has master")
        self.assertEqual(self.bench.git(self.server, "for-each-ref", "--format=%(refname)"), "refs/heads/master")

    def test_a_record_whose_changes_git_was_told_to_leave_out(self):
        self.ewa.git("update-index", "--skip-worktree", RECORD)
        done = self.visit(self.ewa, "Pominięte.", status=5)
        self.assert_says(done, r"git update-index --no-skip-worktree")
        self.ewa.git("update-index", "--no-skip-worktree", RECORD)
        self.visit(self.ewa, "Widziane.", hour="07")
        self.assertIn("Pominięte.", self.ewa.git("show", f"HEAD:{RECORD}"))

    def test_two_give_one_family_another_id_each(self):
        """Neither of the two is in the folder twice, and what is to stay can be said."""
        self.ewa.must("intake", "renumber", NEIGHBOUR, "--to", "R-2026-101")
        self.marta.must("intake", "renumber", NEIGHBOUR, "--to", "R-2026-102")
        self.sync(self.ewa)
        self.assert_says(self.sync(self.marta, 1), r"resolve R-2026-101")
        self.marta.asystent("resolve", "R-2026-101", "--theirs")
        done = self.marta.asystent("resolve", "R-2026-102", "--theirs")
        self.assertEqual(done.status, 0, done)
        self.sync(self.marta)
        self.sync(self.ewa)
        for clone in self.clones:
            self.assertTrue((clone.path / "families" / "R-2026-101.yaml").exists())
            self.assertFalse((clone.path / "families" / "R-2026-102.yaml").exists())
            self.assertFalse((clone.path / OTHER).exists())
            self.assertEqual(clone.git("status", "--porcelain"), "")

    def test_one_gives_another_id_and_one_writes_under_the_old(self):
        self.ewa.must("intake", "renumber", NEIGHBOUR, "--to", "R-2026-101")
        self.visit(self.marta, "Pod dawnym.", NEIGHBOUR)
        self.sync(self.marta)
        self.sync(self.ewa)
        self.sync(self.marta)
        for clone in self.clones:
            self.assertIn("Pod dawnym.", self.text(clone, "families/R-2026-101.yaml"))
            self.assertFalse((clone.path / OTHER).exists())

    def sparse(self):
        """Only that family's record is on the disk."""
        self.ewa.git("status")
        self.ewa.git("sparse-checkout", "set", "--no-cone", "/*", "!/families/*", f"/{RECORD}")
        self.assertFalse((self.ewa.path / OTHER).exists())
        return self.ewa

    def test_a_sparse_clone_takes_in_what_it_does_not_show(self):
        clone = self.sparse()
        self.visit(self.marta, "U sąsiadów.", NEIGHBOUR)
        self.visit(self.marta, "U nich.", hour="08")
        self.sync(self.marta)
        self.visit(clone, "Tutaj.", hour="10")
        self.sync(clone)
        self.assertIn("U nich.", self.text(clone))
        self.assertFalse((clone.path / OTHER).exists())
        self.assertIn("U sąsiadów.", clone.git("show", f"HEAD:{OTHER}"))
        self.assertEqual(clone.git("status", "--porcelain"), "")
        self.sync(clone)
        self.assertTrue(self.server_has("U sąsiadów.", OTHER) and self.server_has("Tutaj."))

    def test_a_sparse_clone_commits_a_family_beside_what_it_shows(self):
        clone = self.sparse()
        done = clone.must("intake", "add", "--name", "Zet", "--source", "self")
        self.assertEqual(clone.git("status", "--porcelain"), "")
        self.sync(clone)
        name = f"families/{done.out.split()[0]}.yaml"
        self.assertTrue(self.server_has("name: Zet", name) and (clone.path / name).exists())

    def test_a_record_that_no_folder_can_hold(self):
        """Somebody has pushed it past all hooks: it is not said that it was changed here."""
        (self.marta.path / "families" / "R-2026-090.yaml").write_text(LARGE)
        self.marta.commit_all("large")
        self.publish(self.marta)
        self.visit(self.ewa, "Obok.")
        self.assert_says(self.sync(self.ewa, 5), r"R-2026-090.*8 MiB.*git pull")
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")
        self.visit(self.ewa, "I dalej.", hour="07")

    @contextmanager
    def read_only_git(self):
        inside = self.ewa.path / ".git"
        subprocess.run(["mount", "--bind", inside, inside], check=True)
        try:
            subprocess.run(["mount", "-o", "remount,bind,ro", inside], check=True)
            yield
        finally:
            subprocess.run(["umount", inside], check=True)

    @unittest.skipUnless(os.geteuid() == 0 and os.path.exists("/usr/bin/mount"), "only root can mount")
    def test_git_that_can_write_nothing(self):
        try:
            with self.read_only_git():
                self.visit(self.ewa, "Pod kluczem.", status=5)
                done = self.ewa.asystent("doctor", "--fix")
                self.assert_says(done, r"git can write nothing here")
                self.assertNotIn("trial", done.said)
                self.assertEqual(self.ewa.asystent("--at", "HEAD", "list").status, 0)
        except subprocess.CalledProcessError:
            self.skipTest("nothing can be mounted here")
        self.visit(self.ewa, "Otwarte.", hour="07")
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")
        self.sync(self.ewa)
        self.assertTrue(self.server_has("Pod kluczem."))

    @unittest.skipUnless(os.geteuid() == 0 and os.path.exists("/usr/bin/mount"), "only root can mount")
    def test_no_room_for_git(self):
        inside, aside = self.ewa.path / ".git", self.bench.directory / "aside"
        shutil.move(inside, aside)
        inside.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", inside], check=False).returncode:
            self.skipTest("nothing can be mounted here")
        self.addCleanup(subprocess.run, ["umount", inside], check=False)
        shutil.copytree(aside, inside, dirs_exist_ok=True)
        fill(inside / "full")
        self.visit(self.ewa, "Bez miejsca.", status=5)
        self.assert_says(self.sync(self.ewa, 5), r"No space left")
        done = self.ewa.asystent("doctor", "--fix")
        self.assert_says(done, r"the disk is full: git can write nothing")
        self.assertNotIn("trial", done.said)
        (inside / "full").unlink()
        self.visit(self.ewa, "Z miejscem.", hour="07")
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")
        self.sync(self.ewa)
        self.assertTrue(self.server_has("Bez miejsca."))

    def test_records_that_ones_own_settings_ignore(self):
        """A list of what no repository of hers is to hold."""
        ignored = self.bench.home / "ignored"
        ignored.write_text("*.yaml\n")
        self.ewa.git("config", "core.excludesFile", ignored)
        name = f"families/{self.ewa.must('intake', 'add', '--name', 'Zet', '--source', 'self').out.split()[0]}.yaml"
        self.sync(self.ewa)
        self.assertTrue(self.server_has("name: Zet", name))
        (self.ewa.path / "families" / "R-2026-077.yaml").write_text(self.text(self.ewa, name).replace(name[9:-5], "R-2026-077"))
        self.assert_says(self.ewa.asystent("doctor"), r"R-2026-077.yaml: git leaves this record out.*git add -f")

    def test_given_up_work_of_git(self):
        """A rebase that is given up takes away what is not committed: who writes meanwhile is told."""
        self.visit(self.ewa, "Przed.")
        self.ewa.run("rebase", "-i", "HEAD~1", GIT_SEQUENCE_EDITOR="sed -i 1ibreak")
        done = self.visit(self.ewa, "W trakcie.", hour="07", status=5)
        self.assert_says(done, r"--abort.*take this change away")
        self.ewa.git("stash")
        self.ewa.git("rebase", "--continue")
        self.ewa.git("stash", "pop")
        self.visit(self.ewa, "Po.", hour="09")
        self.assertIn("W trakcie.", self.ewa.git("show", f"HEAD:{RECORD}"))

    def test_a_second_work_tree(self):
        """Its work is its branch's, with the settings and the hooks of the clone."""
        self.ewa.git("worktree", "add", "-q", "-b", "drugi", self.bench.directory / "drugi")
        other = Clone.at(self.bench, self.bench.directory / "drugi")
        other.path.chmod(0o700)
        self.visit(other, "W drugim.")
        self.visit(self.ewa, "W pierwszym.", hour="07")
        self.assertEqual(other.git("status", "--porcelain") + self.ewa.git("status", "--porcelain"), "")
        self.assert_clean(self.ewa.run("merge", "-q", "--no-edit", "drugi"), self.ewa, "W drugim.", "W pierwszym.")
        other.must("--as", "elis", "undo")
        self.assertNotIn("W drugim.", self.text(other))
        self.assertIn("W drugim.", self.text(self.ewa))

    def test_line_ends_as_windows_has_them(self):
        """core.autocrlf: no line end gets into git, and none is mixed."""
        self.ewa.git("config", "core.autocrlf", "true")
        self.ewa.git("rm", "-rq", "--cached", ".")
        self.ewa.git("reset", "-q", "--hard")
        self.assertIn(b"\r\n", (self.ewa.path / RECORD).read_bytes())
        self.visit(self.ewa, "Z Windows.")
        self.visit(self.marta, "Z Linuksa.", hour="08")
        self.sync(self.marta)
        self.sync(self.ewa)
        for text in ((self.ewa.path / RECORD).read_bytes(), (self.marta.path / RECORD).read_bytes()):
            self.assertIn(text.count(b"\r\n"), (0, text.count(b"\n")))
        self.assertTrue(self.server_has("Z Windows.") and not self.server_has("\r"))
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")

    def test_a_stash_in_the_middle(self):
        self.visit(self.ewa, "Pierwszy.")
        (self.ewa.path / RECORD).write_text(self.text(self.ewa) + "# ręką\n")
        self.ewa.git("stash")
        self.visit(self.ewa, "Drugi.", hour="07")
        self.ewa.git("stash", "pop")
        self.visit(self.ewa, "Trzeci.", hour="09")
        text = self.ewa.git("show", f"HEAD:{RECORD}")
        for each in ("Pierwszy.", "Drugi.", "Trzeci.", "# ręką"):
            self.assertEqual(text.count(each), 1, each)

    def test_everybody_wants_signatures_and_nobody_has_a_key(self):
        """Of the user's own wish to sign the folder's commits know nothing."""
        self.ewa.git("config", "commit.gpgSign", "true")
        self.visit(self.ewa, "Bez klucza.")
        self.sync(self.ewa)
        self.assertTrue(self.server_has("Bez klucza."))


class PartialClones(TrapCase):
    """Contents come when they are asked for: only sync may ask."""

    def setUp(self):
        super().setUp()
        for name in ("uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"):
            self.bench.git(self.server, "config", name, "true")
        for note, hour in (("Pierwszy.", "05"), ("Drugi.", "07")):
            self.visit(self.marta, note, hour=hour)
            self.publish(self.marta)
        self.partial = self.new_clone("partial", "--filter=blob:none", "--no-local")
        self.partial.asystent("doctor", "--fix")
        self.partial.git("config", "asystent.commit", "auto")

    def offline(self):
        return self.server.rename(self.bench.directory / "away.git")

    def test_sync_merges(self):
        self.visit(self.marta, "Trzeci.", hour="09")
        self.publish(self.marta)
        self.visit(self.partial, "Tutaj.", hour="11")
        self.partial.must("sync")
        for each in ("Trzeci.", "Tutaj."):
            self.assertIn(each, self.text(self.partial))
            self.assertIn(each, self.bench.git(self.server, "show", f"main:{RECORD}"))

    def test_what_a_merge_brought_is_told(self):
        """Two visits at one time, in two families: the hook has all that it looks at."""
        self.visit(self.marta, "U sąsiadów.", NEIGHBOUR, hour="11")
        self.publish(self.marta)
        self.visit(self.partial, "Tutaj.", hour="11")
        done = self.partial.run("pull", "--no-rebase", "--no-edit")
        self.assertEqual(done.status, 0, done)
        self.assertIn("visit-overlap", done.said)

    def test_the_hook_says_what_it_lacks(self):
        """A merge that looked at nothing of theirs, and no server: nothing hangs, nothing is passed over in silence."""
        self.visit(self.marta, "Trzeci.", NEIGHBOUR, hour="09")
        self.publish(self.marta)
        self.visit(self.partial, "Tutaj.", hour="11")
        self.partial.git("fetch", "-q")
        self.offline()
        done = self.partial.run("merge", "--no-edit", "-s", "ours", "origin/main")
        self.assertEqual(done.status, 0, done)
        self.assertRegex(done.said, r"(klon częściowy|a partial).*git clone")
        self.assertEqual(self.partial.git("status", "--porcelain"), "")

    def test_without_the_server_nothing_changes(self):
        self.visit(self.marta, "Trzeci.", hour="09")
        self.publish(self.marta)
        self.visit(self.partial, "Tutaj.", hour="11")
        self.partial.git("fetch", "-q")
        self.offline()
        before = self.text(self.partial)
        self.assertNotEqual(self.partial.run("merge", "--no-edit", "origin/main").status, 0)  # git's own
        self.partial.run("merge", "--abort")
        self.assertEqual(self.partial.asystent("sync").status, 5)
        for words in (("--at", "HEAD~2", "list"), ("log", FAMILY)):
            done = self.partial.asystent(*words)
            self.assertEqual(done.status, 5, done)
            self.assert_says(done, r"partial.*git clone")
        self.assertEqual(self.text(self.partial), before)
        self.visit(self.partial, "Dalej.", hour="13")

    def test_a_clash_is_settled(self):
        for clone, phone in ((self.marta, "111"), (self.partial, "222")):
            path = clone.path / RECORD
            path.write_text("".join(line for line in path.read_text().splitlines(True) if not line.startswith("phone:")) + f"phone: {phone}\n")
            clone.commit_all("by hand")
        self.publish(self.marta)
        self.assertEqual(self.partial.asystent("sync").status, 1)
        self.offline()
        done = self.partial.asystent("resolve", FAMILY, "--theirs")
        self.assertEqual(done.status, 0, done)
        self.assertIn("phone: 111", self.text(self.partial))


if __name__ == "__main__":
    unittest.main()
