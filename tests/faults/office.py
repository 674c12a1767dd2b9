"""A case folder to try things on, and the program that works on it."""

import json
import os
import re
import shutil
import subprocess
from functools import cache
from typing import NamedTuple

TODAY = "2026-11-20"
LOCK = ".asystent.lock"
# Longer than a machine that does much else may take; a command that never ends is an error.
SECONDS = 120
ENTRY = re.compile(r"note: (wpis \d+)$", re.MULTILINE)

SETTINGS = """\
asystent: 1
assistants:
  - id: elis
    name: Ewa Lis
  - id: jbuk
    name: Jan Buk
  - id: mzuk
    name: Marta Żuk
    limit: 3
"""

GRANTED = """\
asystent: 1
id: {id}
name: Kowalscy
members:
  - id: anna
    name: Anna Kowalska
    role: mother
  - id: kuba
    name: Kuba Kowalski
    role: child
    born: 2015-09-03
referral:
  source: social_worker
  date: 2026-10-01
  interview: 2026-10-01
  decision:
    date: 2026-10-02
    by: Barbara Wrona
    granted: true
"""

# With comments and a form of its own, which all must stay.
ACTIVE = GRANTED + """\
assignments:
  - assistant: {assistant}   # po rozmowie z rodziną
    from: 2026-10-05
first_contact: {{date: 2026-10-06, social_worker: Maria Nowak}}
consents:
  - kind: family
    from: 2026-10-06
    signed_by: [anna]
"""


class Result(NamedTuple):
    status: int
    out: str
    err: str

    def __str__(self):
        return f"status {self.status}: {(self.err or self.out).strip()[:300]}"


def family_id(number):
    return f"R-2026-{number:03}"


class Office:
    """A case folder at this path. Its commands know nothing of the caller's environment."""

    def __init__(self, setting, path=None):
        self.setting = setting
        self.path = path or setting.new_directory() / "sprawy"

    def start(self, *words, before=(), user=None, stdout=subprocess.PIPE, **environment):
        environment = {"LC_ALL": "C", "ASAN_OPTIONS": "exitcode=86:verify_asan_link_order=0", **environment}
        options = {} if user is None else {"user": user, "group": user, "extra_groups": []}
        return subprocess.Popen(
            [*before, self.setting.binary, "--today", TODAY, "-C", self.path, *words],
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.PIPE,
            cwd=self.setting.directory,
            env=environment,
            **options,
        )

    def run(self, *words, **how):
        return finished(self.start(*words, **how))

    def fault(self, **fault):
        """The environment for the shim: at=3, do="kill-before" …"""
        settings = {f"FAULT_{key.upper()}": str(value) for key, value in fault.items()}
        return {"LD_PRELOAD": str(self.setting.shim), "FAULT_FOLDER": str(self.path), **settings}

    def put(self, name, text):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    def family(self, number):
        return self.path / "families" / f"{family_id(number)}.yaml"

    def entries(self, number):
        """The notes of the family's journal, in their order."""
        return ENTRY.findall(self.family(number).read_text())

    def files(self):
        """All files but the lock, temporary ones too, with their bytes."""
        found = (path for path in sorted(self.path.rglob("*")) if path.is_file() and path.name != LOCK)
        return {str(path.relative_to(self.path)): path.read_bytes() for path in found}

    def copy(self):
        other = Office(self.setting)
        shutil.copytree(self.path, other.path)
        return other


def finished(process):
    try:
        out, err = process.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        return Result(-999, "", f"has not ended after {SECONDS} s")
    return Result(process.returncode, (out or b"").decode(), (err or b"").decode())


def make_office(setting, active=1, assistant="elis", granted=0, at=None):
    """Families 1 to `active` are the assistant's, the next `granted` wait for one."""
    office = Office(setting, at)
    office.put("asystent.yaml", SETTINGS)
    for number in range(1, active + granted + 1):
        text = ACTIVE if number <= active else GRANTED
        office.put(f"families/{family_id(number)}.yaml", text.format(id=family_id(number), assistant=assistant))
    return office


def visit(number, entry):
    """The words of a command whose entry can be found again."""
    return ("-q", "visit", "add", family_id(number), "--again", "--note", f"wpis {entry:03}")


def new_family(name, *more):
    return ("-q", "intake", "add", "--again", "--name", name, "--source", "court", *more)


PLAN = ("-q", "plan", "new", "R-2026-001", "--until", "2027-05-20")
CLOSE = ("-q", "assess", "close", "R-2026-001", "--reason", "goals_achieved")
WORK = ("-q", "--as", "elis", "visit", "work", "--again", "--what", "Szkolenie")


def temporary_files(files):
    return [name for name in files if name.endswith(".tmp")]


def is_whole(text):
    """Whether it is one JSON document."""
    try:
        json.loads(text)
        return True
    except ValueError:
        return False


def number_of_nobody():
    return 65534


def is_root():
    return os.geteuid() == 0


@cache
def nobody_can_run(binary):
    """Another user may have no way to where the program was built."""
    if not is_root():
        return False
    try:
        return subprocess.run([binary, "--version"], user=65534, group=65534, extra_groups=[], env={}, cwd="/",
                              capture_output=True, check=False).returncode == 0
    except OSError:
        return False
