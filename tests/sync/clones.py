"""A server and clones of one case folder, each test's own: own HOME, fixed day, no settings of the machine."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "lipowo"


def verdict(found):
    """Says what is wrong; the exit status of the test."""
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


class Office:
    """The first clone is `a`, made from the example and pushed."""

    def __init__(self, binary, names):
        self.root = Path(tempfile.mkdtemp(prefix="asystent-sync-"))
        (self.root / "bin").mkdir()
        (self.root / "bin" / "asystent").symlink_to(Path(binary).resolve())
        self.environment = {
            "HOME": str(self.root), "PATH": f"{self.root}/bin:/usr/bin:/bin", "ASYSTENT_TODAY": "2026-11-20",
            "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8", "TERM": "dumb",
        }
        for key, value in (("user.name", "x"), ("user.email", "x@y"), ("init.defaultBranch", "main"), ("gc.auto", "0")):
            self.git(self.root, "config", "--global", key, value)
        self.server = self.root / "server.git"
        self.git(self.root, "init", "-q", "--bare", "server.git")
        self.git(self.server, "config", "core.logAllRefUpdates", "true")
        self.clones = [self.root / name for name in names]
        self.found(self.clones[0])
        for clone in self.clones[1:]:
            self.git(self.root, "clone", "-q", "server.git", clone.name)
            self.private(clone)

    def found(self, clone):
        shutil.copytree(EXAMPLE, clone)
        self.private(clone)
        for words in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "first"), ("remote", "add", "origin", "../server.git"),
                      ("push", "-q", "-u", "origin", "main")):
            self.git(clone, *words)

    def private(self, clone):
        subprocess.run(["chmod", "-R", "go=", clone], check=True)

    def git(self, folder, *words):
        done = subprocess.run(["git", *words], cwd=folder, env=self.environment, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"git {' '.join(words)}: {done.stderr}")
        return done.stdout

    def asystent(self, clone, *words, **more):
        return subprocess.run(["asystent", *words], cwd=clone, env=self.environment, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, **more)

    def append(self, clone, families, text):
        """A commit of one's own: a line at the end of each record."""
        for family in families:
            file = clone / "families" / f"{family}.yaml"
            file.write_text(file.read_text("utf-8") + f"# {text}\n", "utf-8")
        self.git(clone, "commit", "-q", "-a", "-m", text)

    def close(self):
        shutil.rmtree(self.root, ignore_errors=True)
