"""What every trial stands on: an environment that knows nothing of the caller's, git, and the program."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
LIPOWO = HERE.parent.parent / "examples" / "lipowo"
TODAY = "2026-11-20"
# Longer than a machine that does much else may take; a command that never ends is an error.
SECONDS = 120
# A family with open things of every kind, and two that wait for an assistant.
FAMILY, FIRST_WAITING, SECOND_WAITING = "R-2026-020", "R-2026-021", "R-2026-022"
# Another family of the same assistant.
NEIGHBOUR = "R-2026-001"
# Beside those of Lipowo: one with room for one family more, and one with room.
ASSISTANTS = """\
  - id: tkos
    name: Teresa Kos
    employment: task_time
    from: 2026-01-02
    limit: 1
    authorised: 2026-01-02
    secrecy_signed: 2026-01-02
  - id: jmaj
    name: Jerzy Maj
    employment: task_time
    from: 2026-01-02
    authorised: 2026-01-02
    secrecy_signed: 2026-01-02
"""


class Result(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def said(self):
        return self.out + self.err

    def __str__(self):
        return f"status {self.status}: {self.said.strip()[:600]}"


class Bench:
    """A directory of its own, with a HOME and a PATH in it, and the program by its name on that PATH."""

    def __init__(self, directory, binary):
        self.directory = Path(directory).resolve()
        self.binary = Path(binary).resolve()
        self.home = self.new_directory("home")
        self.programs = self.new_directory("programs")
        (self.programs / "asystent").symlink_to(self.binary)
        self.settings = self.home / "gitconfig"
        self.settings.write_text("[user]\n\tname = Ewa Lis\n\temail = elis@ops.example\n[init]\n\tdefaultBranch = main\n"
                                 "[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n[advice]\n\tdetachedHead = false\n")
        self.day = TODAY
        self.minute = 0

    @classmethod
    def copy_of(cls, other, directory):
        """All that is in it, elsewhere."""
        shutil.copytree(other.directory, directory, symlinks=True)
        bench = cls.__new__(cls)
        bench.__dict__.update(other.__dict__)
        bench.directory = Path(directory).resolve()
        bench.home, bench.programs = bench.directory / "home", bench.directory / "programs"
        bench.settings = bench.home / "gitconfig"
        return bench

    def new_directory(self, name):
        path = self.directory / name
        path.mkdir(parents=True)
        return path

    def environment(self, **more):
        """The time of a commit is the number of commands that came before it, in minutes from the morning on."""
        self.minute += 1
        when = f"{self.day}T{8 + self.minute // 60 % 12:02}:{self.minute % 60:02}:00+01:00"
        return {
            "HOME": str(self.home), "PATH": f"{self.programs}:{os.environ['PATH']}", "LC_ALL": "C", "TZ": "Europe/Warsaw",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": str(self.settings), "GIT_TERMINAL_PROMPT": "0",
            "GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when, "GIT_EDITOR": "true", "ASYSTENT_TODAY": self.day,
            "ASAN_OPTIONS": "exitcode=86:verify_asan_link_order=0", **more,
        }

    def run(self, *words, at=None, given="", **more):
        done = subprocess.run([str(word) for word in words], cwd=at or self.directory, input=given.encode(),
                              capture_output=True, timeout=SECONDS, env=self.environment(**more))
        return Result(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))

    def git(self, at, *words, **more):
        """What git printed; it must have been able to."""
        done = self.run("git", *words, at=at, **more)
        if done.status:
            raise AssertionError(f"git {' '.join(map(str, words))}: {done}")
        return done.out.strip()

    def asystent(self, at, *words, **more):
        return self.run(self.binary, "--lang", "en", "--color", "never", "-C", at, *words, at=at, **more)

    def must(self, at, *words, **more):
        """The same where it has to be done."""
        done = self.asystent(at, *words, **more)
        if done.status:
            raise AssertionError(f"asystent {' '.join(map(str, words))}: {done}")
        return done


def base_files():
    """The folder that all trials begin with, name to bytes: Lipowo and the families of records/."""
    files = {str(path.relative_to(LIPOWO)): path.read_bytes() for path in sorted(LIPOWO.rglob("*.yaml"))}
    files |= {f"families/{path.name}": path.read_bytes() for path in sorted((HERE / "records").glob("*.yaml"))}
    settings = files["asystent.yaml"].decode()
    if "\npolicy:\n" not in settings:
        raise AssertionError("asystent.yaml of Lipowo has no policy any more")
    files["asystent.yaml"] = settings.replace("\npolicy:\n", f"\n{ASSISTANTS}policy:\n").encode()
    return files


def put(folder, files):
    """These files, as the program keeps them; None takes one away."""
    for name, content in files.items():
        path = folder / name
        if content is None:
            path.unlink()
            continue
        if not path.parent.is_dir():
            path.parent.mkdir(parents=True, mode=0o700)
        path.write_bytes(content)
        path.chmod(0o600)


def records(folder):
    """The same, read from a folder: asystent.yaml, families and worklogs."""
    found = [folder / "asystent.yaml", *folder.glob("families/*.yaml"), *folder.glob("worklog/*.yaml")]
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(found) if path.is_file()}


def remove(path):
    shutil.rmtree(path, ignore_errors=True)
