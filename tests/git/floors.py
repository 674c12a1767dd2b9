"""What a city's past costs, in counts that no busy machine changes: which git is started, how often, for what. The times
stand in the bench: tests/bench/README.md."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from office import Bench

BENCH = Path(__file__).resolve().parent.parent / "bench"
sys.path.append(str(BENCH))

import history

BINARY = os.environ.get("ASYSTENT_BINARY", "nothing")
FAMILIES, COMMITS = 30, 1500
SIZE = ["--families", FAMILIES, "--bytes-each", 4000, "--active", 20]
TODAY = "2026-11-20"
# Says what it was called with, one call a line, and goes on as git.
SHIM = """#!/bin/sh
for word; do printf '%s ' "$word"; done >>{log}
echo >>{log}
exec {git} "$@"
"""


def records(folder):
    return [str(path.relative_to(folder)) for path in sorted(folder.rglob("*.yaml"))]


class Floors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        """A folder with 1,500 commits, made once; each test gets a copy."""
        place = tempfile.TemporaryDirectory(prefix="asystent-floors-")
        cls.addClassCleanup(place.cleanup)
        made, cls.model = Path(place.name) / "folder", Path(place.name) / "past"
        subprocess.run([sys.executable, "-B", str(BENCH / "generate.py"), *map(str, SIZE), str(made)], check=True)
        cls.model.mkdir(mode=0o700)
        environment = {"HOME": place.name, "PATH": os.environ["PATH"], "GIT_CONFIG_NOSYSTEM": "1"}
        history.write_history(cls.model, made, records(made), COMMITS, environment)

    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="asystent-floors-")
        self.addCleanup(place.cleanup)
        self.bench = Bench(Path(place.name) / "office", BINARY)
        self.past = Path(shutil.copytree(self.model, Path(place.name) / "past", symlinks=True))
        self.git("config", "asystent.commit", "auto")
        self.calls = self.bench.directory / "calls"
        shim = self.bench.programs / "git"
        shim.write_text(SHIM.format(log=self.calls, git=shutil.which("git")))
        shim.chmod(0o755)

        self.family = min((self.past / "families").iterdir()).stem

    def git(self, *words):
        return self.bench.git(self.past, *words)

    def asystent(self, *words):
        """What the program says, and the words of each git that it has started."""
        self.calls.write_text("")
        done = self.bench.asystent(self.past, *words)
        self.assertIn(done.status, (0, 1), done)
        return done.out, [call.split("-c protocol.allow=never ")[-1].split() for call in self.calls.read_text().splitlines()]

    def commands(self, calls):
        """Without settings, which stand before the command."""
        return [next(word for before, word in zip(["", *call], call) if word[0] != "-" and before != "-c") for call in calls]

    def without_index(self, *words):
        """What the program says then."""
        info, hidden = self.past / ".git" / "objects" / "info", self.bench.directory / "info"
        info.rename(hidden)
        info.mkdir()
        said = self.asystent(*words)[0]
        info.rmdir()
        hidden.rename(info)
        return said

    def test_a_day_of_the_past_is_what_stood_there(self):
        day = history.DAY
        then, calls = self.asystent("--at", day, "check")
        commit = self.git("rev-list", "-1", "--first-parent", f"--before={day}T23:59:59+0200", "HEAD")
        self.git("checkout", "-q", commit)
        self.assertEqual(then.splitlines(), self.asystent("--today", day, "check")[0].splitlines())
        self.assertGreater(len(then.splitlines()), 1)
        self.assertLessEqual(len(calls), 8, calls)

    def test_the_mainline_is_walked_in_gits_index_of_commits(self):
        for words in (["--at", history.DAY, "check"], ["log", self.family]):
            said, calls = self.asystent(*words)
            self.assertNotIn("rev-list", self.commands(calls), calls)
            self.assertEqual(said, self.without_index(*words))

    def test_what_came_after_the_index_is_asked_alone(self):
        self.asystent("visit", "add", self.family, "--date", "2026-11-18", "--kind", "office", "--minutes", "30")
        for words in (["--at", TODAY, "check"], ["log", self.family]):
            said, calls = self.asystent(*words)
            walks = [call for call in calls if "rev-list" in call]
            self.assertTrue(all("-n" in call or any(word[0] == "^" for word in call) for call in walks), walks)
            self.assertTrue(walks, calls)
            self.assertEqual(said, self.without_index(*words))

    def test_the_log_of_a_family_is_one_log_of_git_and_the_texts_of_its_file(self):
        said, calls = self.asystent("--format", "json", "log", self.family)
        commits = self.git("log", "--format=%H", "--", f"families/{self.family}.yaml").split()
        self.assertEqual(len(commits), COMMITS // FAMILIES + 1)
        self.assertEqual([commit for commit in commits if commit not in said], [])
        commands = self.commands(calls)
        self.assertEqual(sum("--raw" in call for call in calls), 1, calls)
        self.assertLessEqual(commands.count("cat-file"), 3, calls)
        self.assertLessEqual(len(calls), 8, calls)

    def test_a_commit_is_one_question_and_one_answer(self):
        self.asystent("visit", "add", self.family, "--date", "2026-11-17", "--kind", "office", "--minutes", "30")
        calls = self.asystent("visit", "add", self.family, "--date", "2026-11-18", "--kind", "office", "--minutes", "30")[1]
        self.assertEqual([command for command in self.commands(calls) if command != "config"], ["status", "commit"], calls)
        self.assertEqual(self.git("log", "-1", "--format=%s"), f"visit add {self.family} 2026-11-18")


if __name__ == "__main__":
    unittest.main()
