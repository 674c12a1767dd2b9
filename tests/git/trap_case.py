"""What the tests of the traps share: an office of two clones and a server, and ways to spoil them."""

import os
import tempfile
import unittest
from pathlib import Path

from clones import Clone, office_with_server
from office import FAMILY, NEIGHBOUR, Bench
from reading import has_markers, read

BINARY = os.environ.get("ASYSTENT_BINARY", "nothing")
SHIM = os.environ.get("ASYSTENT_SHIM", "")
RECORD, OTHER = f"families/{FAMILY}.yaml", f"families/{NEIGHBOUR}.yaml"


class TrapCase(unittest.TestCase):
    people = ("ewa", "marta")

    @classmethod
    def setUpClass(cls):
        """The office is made once, and each test gets a copy."""
        if not os.access(BINARY, os.X_OK):
            raise AssertionError("ASYSTENT_BINARY must be the program")
        place = tempfile.TemporaryDirectory(prefix="asystent-trap-")
        cls.addClassCleanup(place.cleanup)
        cls.model = Bench(Path(place.name) / "model", BINARY)
        office_with_server(cls.model, people=cls.people)

    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="asystent-trap-")
        self.addCleanup(place.cleanup)
        self.bench = Bench.copy_of(self.model, Path(place.name) / "office")
        self.server = self.bench.directory / "server.git"
        self.clones = [Clone.at(self.bench, self.bench.directory / who) for who in self.people]
        for clone in self.clones:
            clone.git("remote", "set-url", "origin", self.server)
        self.ewa, self.marta = self.clones[:2]

    # What people do.

    def visit(self, clone, note, family=FAMILY, date="2026-11-16", hour="05", status=0, **more):
        done = clone.asystent("--as", "elis", "visit", "add", family, "--date", date, "--from", f"{hour}:00", "--to", f"{hour}:30",
                              "--note", note, **more)
        self.assertEqual(done.status, status, done)
        self.assertIn(note, self.text(clone, f"families/{family}.yaml"), "the write is not there")
        return done

    def keep(self, clone, message="work"):
        """Commits what is left to commit: nothing, where the program did."""
        if clone.git("status", "--porcelain"):
            clone.commit_all(message)
        return clone.head()

    def by_hand(self, clone, old, new, name=RECORD):
        path = clone.path / name
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1))
        return self.keep(clone, "by hand")

    def take_in(self, clone, other, *options, **more):
        """Merges the other clone's work, as `git pull` would; the answer of git."""
        clone.git("fetch", "-q", other.path, "HEAD")
        return clone.run("merge", "--no-edit", *options, "FETCH_HEAD", **more)

    def publish(self, clone):
        self.keep(clone)
        clone.git("push", "-q", "origin", "HEAD:main")

    # What is there.

    def text(self, clone, name=RECORD):
        return (clone.path / name).read_text()

    def tree(self, clone, name=RECORD):
        return read((clone.path / name).read_bytes())

    def notes(self, clone, name=RECORD):
        return [visit.get("note", "") for visit in self.tree(clone, name)["visits"]]

    def assert_clean(self, done, clone, *texts, name=RECORD):
        """A merge without a conflict that holds these texts, once each."""
        self.assertEqual(done.status, 0, done)
        text = self.text(clone, name)
        self.assertFalse(has_markers(text.encode()))
        read(text.encode())
        for each in texts:
            self.assertEqual(text.count(each), 1, each)

    def assert_conflict(self, done, clone, *texts, name=RECORD):
        """A conflict in that file that lost neither side."""
        self.assertNotEqual(done.status, 0, done)
        text = self.text(clone, name)
        self.assertTrue(has_markers(text.encode()), "no markers")
        for each in texts:
            self.assertIn(each, text)

    def assert_says(self, done, pattern):
        self.assertRegex(done.said, pattern)

    # What goes wrong.

    def instead_of_program(self, script):
        """Another `asystent` on the PATH; {program} is the real one."""
        program = self.bench.programs / "asystent"
        program.unlink()
        program.write_text("#!/bin/sh\n" + script.format(program=self.bench.binary) + "\n")
        program.chmod(0o755)
        return program

    def watched_git(self, *variables):
        """A git that writes down its words and these variables each time it is started; gives the file."""
        log = self.bench.directory / "git.log"
        real = next(Path(place) / "git" for place in os.environ["PATH"].split(":") if (Path(place) / "git").is_file())
        shown = " ".join(f"{name}=${{{name}-}}" for name in variables)
        program = self.bench.programs / "git"
        program.write_text(f'#!/bin/sh\necho "{shown} -- $*" >> "{log}"\nexec {real} "$@"\n')
        program.chmod(0o755)
        return log

    def repaired(self):
        """A new clone as `doctor --fix` leaves it, and nobody else."""
        clone = self.new_clone("repaired")
        clone.asystent("doctor", "--fix")
        return clone

    def new_clone(self, name, *options):
        """A clone as git makes it, which nobody has set up."""
        path = self.bench.directory / name
        self.bench.git(self.bench.directory, "clone", "-q", *options, self.server, path)
        path.chmod(0o700)
        return Clone.at(self.bench, path)
