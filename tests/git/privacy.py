"""Byte by byte: no name of the folder stands anywhere that git shows, sends or leaves but in the records themselves."""

import re
import unittest

from office import FAMILY
from reading import read
from trap_case import TrapCase

# What an assistant's own work may show: who did it. The author of a commit is no secret of a family.
KEYS = ("name", "address", "phone", "letter_name", "household", "school", "workplace")


def texts_under(tree, keys):
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key in keys and isinstance(value, str):
                yield value
            yield from texts_under(value, keys)
    elif isinstance(tree, list):
        for item in tree:
            yield from texts_under(item, keys)


def names_of(files):
    """The words that tell who somebody is, of families and their members."""
    found = set()
    for name, content in files.items():
        if name.startswith("families/"):
            for text in texts_under(read(content), KEYS):
                found |= {word.lower() for word in re.findall(r"\w+", text) if len(word) > 3}
    return found


class Privacy(TrapCase):
    def setUp(self):
        super().setUp()
        self.names = names_of(self.ewa.files()) | {"tajemnica", "nowaccy", "wójcikowie"}
        # What the program and git say themselves.
        self.names -= {"lipowo", "lipowie", "szkoła", "main", "dziecko", "rodzina"}
        self.work()

    def work(self):
        """A bit of everything, with names in it."""
        self.ewa.must("-q", "intake", "add", "--name", "Nowaccy", "--source", "court", "--member", "tajemnica;Ela Nowacka;mother;1990-01-01")
        self.ewa.must("-q", "intake", "member", FAMILY, "--member", "wujek;Wójcikowie Tajemnica;relative;")
        self.visit(self.ewa, "Tajemnica pani Anny.")
        self.visit(self.marta, "Tajemnica pana Jana.", date="2026-11-17")
        self.ewa.asystent("undo")
        self.marta.must("-q", "visit", "amend", FAMILY, "--note", "Inna tajemnica.")
        self.by_hand(self.marta, "Polna 7/2", "Tajemnica 3")
        self.publish(self.ewa)
        self.take_in(self.marta, self.ewa)
        self.publish(self.marta)
        self.marta.asystent("sync")
        self.ewa.asystent("sync")

    def assert_no_name(self, what, content):
        content = content if isinstance(content, str) else content.decode("utf-8", errors="replace")
        lowered = content.lower()
        told = sorted(name for name in self.names if name in lowered)
        self.assertFalse(told, f"{what}: {content[:400]}")

    def test_messages_and_authors(self):
        for clone in self.clones:
            messages = [line for line in clone.git("log", "--all", "--format=%B%n%N").splitlines() if line not in ("start",)]
            self.assert_no_name("messages", "\n".join(messages))

    def test_names_of_files_in_every_commit(self):
        for clone in self.clones:
            self.assert_no_name("file names", clone.git("-c", "core.quotePath=false", "log", "--all", "--name-only", "--format="))

    def test_refs_here_and_there(self):
        for place in (self.ewa.path, self.marta.path, self.server):
            self.assert_no_name("refs", self.bench.git(place, "for-each-ref"))
            self.assert_no_name("branches", self.bench.git(place, "branch", "-a"))
        self.assert_no_name("the remote", self.ewa.git("ls-remote", "origin"))

    def test_everything_git_keeps_but_objects(self):
        """Reflogs, settings, hooks, what the program itself leaves there."""
        for place in (self.ewa.path / ".git", self.marta.path / ".git", self.server):
            for path in place.rglob("*"):
                if path.is_file() and "objects" not in path.relative_to(place).parts and not path.name.endswith(".sample"):
                    self.assert_no_name(path.relative_to(place), str(path.relative_to(place)))
                    self.assert_no_name(path.relative_to(place), path.read_bytes())

    def test_objects_but_records(self):
        """Commits, tags, trees."""
        for clone in self.clones:
            for line in clone.git("cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname)").splitlines():
                kind, name = line.split()
                if kind in ("commit", "tag"):
                    self.assert_no_name(kind, clone.run("cat-file", kind, name).out.partition("\n\n")[2])
                elif kind == "tree":
                    self.assert_no_name(kind, clone.git("-c", "core.quotePath=false", "ls-tree", "--name-only", name))

    def test_everything_of_a_drop(self):
        """A folder on a stick: no name, no id, no date, nothing of git and nothing of a record."""
        drop = self.bench.new_directory("stick")
        keys = []
        for clone in self.clones:
            made = self.bench.run("age-keygen", "-o", self.bench.home / f"{clone.path.name}.age")
            keys.append(re.search(r"age1[0-9a-z]+", made.said + (self.bench.home / f"{clone.path.name}.age").read_text()).group())
        for clone in self.clones:
            folder = clone.path / ".asystent"
            folder.mkdir(exist_ok=True)
            (folder / "recipients").write_text("\n".join(keys) + "\n")
            self.keep(clone, "recipients")
        self.visit(self.ewa, "Tajemnica na nośniku.", date="2026-11-12")
        done = self.exchange(self.ewa, drop)
        self.assertIn(done.status, (0, 1), done)
        before = {path.name for path in drop.rglob("*") if path.is_file()}
        self.assertTrue(before, "nothing was dropped")
        self.names |= {"r-2026", "2026-11", FAMILY.lower(), "asystent", "families", "ewa", "elis", "# v2 git bundle", "# v3 git bundle"}
        for path in drop.rglob("*"):
            self.assert_no_name(path.name, path.name)
            if path.is_file():
                self.assert_no_name(path.name, path.read_bytes())
                self.assertRegex(path.read_bytes()[:30], b"age-encryption.org/v1")
        done = self.exchange(self.marta, drop)
        self.assertIn(done.status, (0, 1), done)
        self.assertIn("Tajemnica na nośniku.", self.text(self.marta))
        self.assertLessEqual(before, {path.name for path in drop.rglob("*") if path.is_file()}, "a drop only gains files")

    def exchange(self, clone, drop):
        return clone.asystent("sync", "--drop", drop, ASYSTENT_AGE_KEY=str(self.bench.home / f"{clone.path.name}.age"))


if __name__ == "__main__":
    unittest.main()
