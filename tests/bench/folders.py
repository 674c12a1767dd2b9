"""The folders that are measured in, each made once below the folder of the bench."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from generate import generate
from history import write_history
from journal import write_journal

SEED = 1
LONGER_NOTES = 10
SAMPLE_FILES = 20


@dataclass
class Size:
    """So many families, of so many bytes each, so many active."""

    title: str
    families: int
    bytes_each: int
    active: int


SIZES = {
    "assistant": Size("one assistant", 75, 80_000, 15),
    "city": Size("a city", 1_500, 20_700, 1_000),
    "voivodeship": Size("a voivodeship", 15_000, 20_700, 10_000),
    "poland": Size("Poland", 45_000, 20_700, 30_000),
}


def say(text):
    print(text, file=sys.stderr, flush=True)


class Folders:
    def __init__(self, root, environment):
        self.root, self.environment = root, environment
        (root / "home").mkdir(parents=True, exist_ok=True)

    def make(self, name, longer_notes=1):
        size = SIZES[name]
        folder = self.root / (name if longer_notes == 1 else f"{name}-long-notes")
        say(f"{folder.name}: {size.families} families")
        generate(size.families, size.bytes_each, size.active, SEED, longer_notes, folder)
        return folder

    def with_git(self, folder):
        """The folder is a repository of git with nothing left to commit."""
        if not (folder / ".git").is_dir():
            self.git(folder, "init", "--quiet")
            self.git(folder, "config", "user.name", "Anna Przykładowa")
            self.git(folder, "config", "user.email", "anna@lipowo.example")
        self.git(folder, "add", "--all")
        if self.git(folder, "status", "--porcelain"):
            self.git(folder, "commit", "--quiet", "--message", "Akta")
        return folder

    def git(self, folder, *command):
        return subprocess.run(["git", *command], cwd=folder, env=self.environment, check=True, text=True,
                              stdout=subprocess.PIPE).stdout

    def copy(self, folder):
        """A folder to write in, as it was made."""
        copied = folder.with_name(folder.name + "-written")
        shutil.rmtree(copied, ignore_errors=True)
        return shutil.copytree(folder, copied, ignore=shutil.ignore_patterns(".git"))

    def with_history(self, folder, commits):
        """The folder as a repository with so many commits."""
        repository = folder.with_name(f"{folder.name}-{commits}-commits")
        stamp = repository / ".git" / "made"
        if not stamp.is_file():
            say(f"{repository.name}: {commits} commits")
            shutil.rmtree(repository, ignore_errors=True)
            repository.mkdir()
            write_history(repository, folder, records(folder), commits, self.environment)
            stamp.touch()
        return repository

    def with_commits(self, folder, asystent):
        """A folder to write in, where each command commits what it wrote."""
        copied = folder.with_name(folder.name + "-committed")
        shutil.rmtree(copied, ignore_errors=True)
        shutil.copytree(folder, copied, ignore=shutil.ignore_patterns(".git"))
        self.git(copied, "init", "--quiet")
        self.git(copied, "config", "user.name", "Anna Przykładowa")
        self.git(copied, "config", "user.email", "anna@lipowo.example")
        self.git(copied, "config", "asystent.commit", "auto")
        subprocess.run([*asystent, "doctor", "--fix"], cwd=copied, env=self.environment, check=False, stdout=subprocess.DEVNULL)
        return self.with_git(copied)

    def journal(self, folder):
        path = self.root / f"{folder.name}.ledger"
        write_journal(path, size_of(folder, records(folder)))
        return path


def records(folder):
    """Names of all files that the program reads in a folder."""
    names = (f"{part}/{name}" for part in ("families", "worklog") for name in sorted(os.listdir(folder / part)))
    return [*names, "asystent.yaml"]


def size_of(folder, names):
    return sum((folder / name).stat().st_size for name in names)


def family_ids(folder):
    """In the order of their numbers: the active ones first."""
    return sorted((path.stem for path in Path(folder, "families").iterdir()), key=lambda name: name.split("-")[2])


def sample(folder):
    """Some files for slow programs; with a tab before a comment, which yq's parser refuses, none."""
    names = [name for name in records(folder) if name.startswith("families")]
    return [name for name in names if b"\t" not in (folder / name).read_bytes()][:SAMPLE_FILES]
