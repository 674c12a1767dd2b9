"""Traps of a clone, its settings and its environment, by their numbers in the specification."""

import os
import re
import shutil
import time
import unittest
from pathlib import Path

from office import FAMILY
from trap_case import RECORD, TrapCase

# Longer than that nobody waits for a signature, and no cron job hangs.
PATIENCE = 45
MAIN_COMMANDS = (("list",), ("show", FAMILY), ("check",), ("log", FAMILY), ("--at", "HEAD", "list"))


class CloneTraps(TrapCase):
    def anonymous(self):
        """Git knows nobody."""
        self.bench.settings.write_text("[init]\n\tdefaultBranch = main\n[user]\n\tuseConfigOnly = true\n")
        for name in ("user.name", "user.email"):
            self.ewa.run("config", "--unset", name)

    def test_t15_the_environment_of_a_hook(self):
        """GIT_DIR and GIT_INDEX_FILE of another repository, as a hook inherits them."""
        other, before = self.marta.head(), self.ewa.head()
        inside = self.marta.path / ".git"
        self.visit(self.ewa, "W haku.", GIT_DIR=str(inside), GIT_INDEX_FILE=str(inside / "index"), GIT_WORK_TREE=str(self.marta.path))
        self.assertEqual(self.marta.head(), other)
        self.assertEqual(self.marta.git("status", "--porcelain"), "")
        self.assertNotEqual(self.ewa.head(), before)
        self.assertIn("W haku.", self.ewa.git("show", f"HEAD:{RECORD}"))

    def test_t15_a_hook_of_the_program_commits_nothing(self):
        before = self.ewa.head()
        self.by_hand(self.marta, "Polna 7/2", "Polna 9")
        done = self.take_in(self.ewa, self.marta)
        self.assertEqual(done.status, 0, done)
        self.assertEqual(self.ewa.git("rev-list", "--count", f"{before}..HEAD"), "1")  # the fast-forward alone

    @unittest.skipUnless(os.geteuid() == 0, "only root can give a folder away")
    def test_t16_a_foreign_owner(self):
        """Git stops there, and for a reason; records go on."""
        for path in (self.ewa.path / ".git", *(self.ewa.path / ".git").rglob("*")):
            os.chown(path, 12345, 12345)
        done = self.ewa.asystent("--as", "elis", "visit", "add", FAMILY, "--date", "2026-11-16", "--minutes", "5", "--kind", "phone",
                                 "--note", "U obcego.")
        self.assertIn("U obcego.", self.text(self.ewa))
        self.assertEqual(done.status, 5, done)
        self.assert_says(done, r"safe\.directory")
        self.assertEqual(self.ewa.asystent("list").status, 0)
        self.assertNotIn("safe", self.bench.settings.read_text())

    def test_t16_reading_starts_nothing(self):
        """A repository's settings can name programs."""
        mark, program = self.bench.directory / "started", self.bench.directory / "spy"
        program.write_text(f"#!/bin/sh\necho $0 $* >> {mark}\ncat\n")
        program.chmod(0o755)
        hooks = self.bench.new_directory("spies")
        for name in ("post-checkout", "post-index-change", "reference-transaction", "pre-commit", "post-commit"):
            shutil.copy(program, hooks / name)
        for name, value in (("core.fsmonitor", program), ("core.hooksPath", hooks), ("diff.asystent.textconv", program),
                            ("core.pager", program), ("diff.external", program), ("filter.spy.smudge", program), ("filter.spy.clean", program)):
            self.ewa.git("config", name, str(value))
        (self.ewa.path / ".git" / "info" / "attributes").open("a").write("*.yaml filter=spy diff=asystent\n")
        for words in MAIN_COMMANDS:
            done = self.ewa.asystent(*words)
            self.assertIn(done.status, (0, 1), f"{words}: {done}")
        self.assertFalse(mark.exists(), mark.exists() and mark.read_text())

    def test_t17_no_identity_but_an_assistant(self):
        self.anonymous()
        self.visit(self.ewa, "Bez tożsamości.")
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")
        self.assertRegex(self.ewa.git("log", "-1", "--format=%an <%ae>"), r"^(Ewa Lis|elis) <.*elis")

    def test_t17_no_identity_at_all(self):
        """The write is there, the status tells, and the next command with a name makes it up."""
        self.anonymous()
        self.ewa.run("config", "--unset", "asystent.as")
        done = self.ewa.asystent("intake", "set", FAMILY, "--phone", "600 100 999")
        self.assertIn("600 100 999", self.text(self.ewa))
        self.assertIn(done.status, (0, 5), done)
        if done.status == 5:
            self.assert_says(done, r"user\.name|--as|ASYSTENT_ID")
        self.visit(self.ewa, "Z tożsamością.")
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")

    @unittest.skipUnless(shutil.which("ssh-keygen"), "no ssh-keygen")
    def test_t18_a_signature_that_asks(self):
        """A passphrase, and nobody at a terminal."""
        key = self.bench.home / "key"
        made = self.bench.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "haslo", "-f", key)
        self.assertEqual(made.status, 0, made)
        for name, value in (("gpg.format", "ssh"), ("user.signingKey", f"{key}.pub"), ("asystent.sign", "true"), ("commit.gpgSign", "true")):
            self.ewa.git("config", name, value)
        start = time.monotonic()
        done = self.ewa.asystent("--as", "elis", "visit", "add", FAMILY, "--date", "2026-11-16", "--minutes", "5", "--kind", "phone",
                                 "--note", "Podpis.", DISPLAY="", SSH_ASKPASS="/bin/false")
        self.assertLess(time.monotonic() - start, PATIENCE)
        self.assertIn("Podpis.", self.text(self.ewa))
        self.assertEqual(done.status, 5, done)

    def test_t19_a_shallow_clone(self):
        """Days before the cut do not exist in it."""
        self.visit(self.ewa, "Płytko.")
        self.publish(self.ewa)
        shallow = self.new_clone("shallow", "--depth", "1", "--no-local")
        done = shallow.asystent("--at", "2026-01-01", "list")
        self.assertNotIn(done.status, (0, 1), done)
        self.assert_says(done, r"(?i)shallow")
        self.assert_says(shallow.asystent("doctor"), r"(?i)shallow")

    def test_t19_nothing_is_fetched_behind_ones_back(self):
        """Which a partial clone would do for any old version."""
        self.visit(self.ewa, "Częściowo.")
        self.publish(self.ewa)
        self.server.joinpath("config").open("a").write("[uploadpack]\n\tallowFilter = true\n")
        partial = self.new_clone("partial", "--filter=blob:none", "--no-local")
        away = self.server.rename(self.bench.directory / "away.git")
        log = self.watched_git("GIT_NO_LAZY_FETCH")
        for words in MAIN_COMMANDS:
            partial.asystent(*words)
        for line in log.read_text().splitlines():
            self.assertIn("GIT_NO_LAZY_FETCH=1", line)
        away.rename(self.server)
        self.assert_says(partial.asystent("doctor"), r"(?i)partial")

    def test_t20_git_speaks_polish(self):
        log = self.watched_git("LC_ALL", "LANG", "LANGUAGE")
        polish = {"LC_ALL": "pl_PL.UTF-8", "LANG": "pl_PL.UTF-8", "LANGUAGE": "pl"}
        self.visit(self.ewa, "Po polsku.", **polish)
        for words in (*MAIN_COMMANDS, ("doctor",), ("undo",)):
            self.ewa.asystent(*words, **polish)
        lines = log.read_text().splitlines()
        self.assertGreater(len(lines), 3)
        for line in lines:
            self.assertTrue(line.startswith("LC_ALL=C "), line)

    def test_t21_no_plain_text_in_a_cache(self):
        for clone in self.clones:
            self.assertEqual(clone.run("config", "--get-regexp", r"textconv").out, "")
        self.ewa.git("update-ref", "refs/notes/textconv/asystent", "HEAD")
        self.assert_says(self.ewa.asystent("doctor"), "textconv")

    def test_t22_no_copy_of_an_editor_gets_into_history(self):
        """`git add -A` takes what lies there: swap files and copies hold a record's words under another name."""
        for name in (f".{FAMILY}.yaml.swp", f"{FAMILY}.yaml~", f"#{FAMILY}.yaml#", f".#{FAMILY}.yaml", f"{FAMILY}.yaml.orig",
                     f"{FAMILY}.yaml.bak", f".{FAMILY}.yaml.tmp"):
            (self.ewa.path / "families" / name).write_text("Kowalscy\n")
        (self.ewa.path / ".merge_file_a1B2c3").write_text("Kowalscy\n")
        (self.ewa.path / "plan.pdf").write_text("Kowalscy\n")
        self.ewa.git("add", "-A")
        self.assertEqual(self.ewa.git("status", "--porcelain"), "")

    def test_t22_a_stash_names_nobody(self):
        """Git names it by the newest commit: whose messages are ids."""
        self.visit(self.ewa, "Tajemnica.")
        (self.ewa.path / RECORD).write_text(self.text(self.ewa) + "# Tajemnica\n")
        self.ewa.git("stash")
        self.assertRegex(self.ewa.git("stash", "list"), rf"^stash@\{{0\}}: WIP on main: [0-9a-f]+ visit add {FAMILY} 2026-11-16( 05:00)?$")

    def test_settings_of_a_clone_stay_in_it(self):
        """A key in asystent.yaml locks out who has an older program."""
        clone = self.repaired()
        self.assertEqual(clone.git("config", "--local", "asystent.commit"), "auto")
        self.assertNotRegex((clone.path / "asystent.yaml").read_text(), r"(?m)^git:")


class Table(unittest.TestCase):
    """The table of the traps in README.md."""

    def test_each_trap_has_its_tests(self):
        here = Path(__file__).parent
        rows = re.findall(r"(?m)^\| T(\d+) [^|]*\| ([^|]+) \|", (here / "README.md").read_text())
        self.assertEqual([int(number) for number, _ in rows], list(range(1, 26)))
        code = "\n".join(path.read_text() for path in here.glob("*.py"))
        numbered = set(re.findall(r"def (test_t(\d\d)_\w+)\(", code))
        for number, tests in rows:
            named = re.findall(r"`(test_\w+)`", tests)
            for test in named:
                self.assertIn(f"def {test}(", code)
            self.assertLessEqual({test for test, of in numbered if int(of) == int(number)}, set(named), f"T{number}: a test is not named")
            for case in re.findall(r"`(git-[\w-]+)`", tests):
                self.assertTrue((here.parent / "commands" / case / "cmd").is_file(), case)
            self.assertTrue(named or "`git-" in tests, f"T{number} has no test")


if __name__ == "__main__":
    unittest.main()
