"""Hostile bytes and words, given to the program, and what must hold whatever they are."""

import re
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from office import ACTIVE, SETTINGS, Office, family_id

# Far more than any of it needs. Time is that of the processor: others may use it too.
SECONDS = 10
BYTES = 1 << 30
# What a word could start if a shell saw it, and what the program starts by its name. Each leaves a mark.
PROGRAMS = ("sh", "bash", "reboot", "touch", "git", "dot", "weasyprint", "ls", "cat")
# All that could command a terminal, turn the direction of writing or hide.
UNPRINTABLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\ud800-\udfff]"
)
# A page is HTML, in which the office's own template may have more.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|[\ud800-\udfff]")
READING = re.compile(
    r"\[(yaml-syntax|merge-conflict|not-utf8|too-large|not-plain|unknown-key|repeated-key|missing-key|bad-value"
    r"|unknown-member|unknown-goal|repeated-id|id-mismatch|version)\]"
)
TRAP = '#!/bin/sh\necho "${0##*/} $*" >>"$MARKS"\nexit 1\n'


@cache
def traps_in(directory):
    """A directory of programs for $PATH that leave a mark, in the file $MARKS."""
    traps = Path(tempfile.mkdtemp(dir=directory))
    for name in PROGRAMS:
        (traps / name).write_text(TRAP)
        (traps / name).chmod(0o755)
    return traps


@cache
def is_sanitized(binary):
    """Then it takes all addresses there are, and is slow."""
    return b"__asan_init" in binary.read_bytes()


class Attack:
    """The families 1 and 2 of a new folder, and hostile things beside them. It must be closed: then it looks whether
    anything was made beside the folder, or a program was started."""

    def __init__(self, setting, row, what):
        self.row = row
        self.what = what
        self.place = setting.new_directory()
        self.aside = setting.new_directory()
        self.marks = self.aside / "marks"
        self.path = traps_in(setting.directory)
        self.office = Office(setting, self.place / "sprawy")
        self.office.put("asystent.yaml", SETTINGS)
        for number in (1, 2):
            self.office.put(f"families/{family_id(number)}.yaml", ACTIVE.format(id=family_id(number), assistant="elis"))
        slow = is_sanitized(setting.binary)
        memory = () if slow else (f"--as={BYTES}",)
        self.limits = ("/usr/bin/prlimit", f"--cpu={SECONDS * (6 if slow else 1)}", *memory)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        beside = [path.name for path in self.place.iterdir() if path != self.office.path]
        self.row.expect_private(not beside, f"{self.what}: made beside the folder: {beside}")
        self.row.expect_private(not self.marks.exists(), f"{self.what}: started {self.started()}")
        for directory in (self.place, self.aside):
            shutil.rmtree(directory)

    def started(self):
        """The programs that were started, with their words."""
        return self.marks.read_text() if self.marks.exists() else ""

    def run(self, *words, may_be, changes=None):
        """Runs it: its status and what it says. Only files of these names (a pattern) may change, and only with
        status 0."""
        before = self.office.files()
        process = self.office.start(*words, before=self.limits, PATH=str(self.path), MARKS=str(self.marks))
        try:
            out, err = process.communicate(timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
        said = (out + err).decode(errors="surrogateescape")
        self.row.tries += 1
        typed = " ".join(str(word) for word in words)[:120]
        shown = f"{self.what}: {typed!r}: status {process.returncode}: {said[:300]!r}"
        self.row.expect_true(process.returncode in may_be, shown)
        unprintable = CONTROL if "document" in words else UNPRINTABLE
        odd = unprintable.search(said.replace("\r\n", "\n") if "ics" in words else said)
        self.row.expect_true(odd is None, f"prints {odd}: {shown}")
        self.expect_only(changes if process.returncode == 0 else None, before, shown)
        return process.returncode, said

    def expect_only(self, changes, before, shown):
        """All other files are as they were, and of those that changed each line of before is there, in its order."""
        now = self.office.files()
        for name in {**before, **now}:
            if changes and re.fullmatch(changes, name):
                lines = iter(now[name].splitlines())
                is_kept = all(line in lines for line in before.get(name, b"").splitlines())
                self.row.expect_kept(is_kept, f"{name} has lost lines: {shown}")
            else:
                self.row.expect_kept(before.get(name) == now.get(name), f"{name} has changed: {shown}")

    def expect_readable(self):
        """What was written can be read again, all of it."""
        said = self.run("check", may_be=(0, 1))[1]
        self.row.expect_kept(not READING.search(said), f"{self.what}: wrote what cannot be read: {said[:300]!r}")
