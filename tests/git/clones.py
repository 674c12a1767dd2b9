"""Real clones, each with a folder, as people have them."""

import shutil

from office import base_files, put, records
from store import LF, MODES, PRODUCT, attributes_of, has_crlf


class Clone:
    """A clone of a repository at this path, set up for a mode; for the program's own by itself."""

    def __init__(self, bench, origin, path, mode=PRODUCT):
        self.bench, self.path = bench, path
        bench.git(bench.directory, "clone", "-q", origin, path)
        path.chmod(0o700)
        self.set_up(mode)

    @classmethod
    def at(cls, bench, path):
        """One that is there."""
        clone = cls.__new__(cls)
        clone.bench, clone.path = bench, path
        return clone

    def set_up(self, mode):
        (self.path / ".git" / "info" / "attributes").write_text(attributes_of(mode))
        if MODES[mode][1]:
            self.git("config", "merge.asystent.name", "asystent")
            self.git("config", "merge.asystent.driver", MODES[mode][1])
        if mode == PRODUCT:
            self.git("config", "asystent.commit", "auto")
            self.asystent("doctor", "--fix")

    def git(self, *words, **more):
        return self.bench.git(self.path, *words, **more)

    def run(self, *words, **more):
        return self.bench.run("git", *words, at=self.path, **more)

    def asystent(self, *words, **more):
        return self.bench.asystent(self.path, *words, **more)

    def must(self, *words, **more):
        return self.bench.must(self.path, *words, **more)

    def files(self):
        return records(self.path)

    def conflicts(self):
        return [name for name in self.git("diff", "-z", "--name-only", "--diff-filter=U").split("\0") if name]

    def commit_all(self, message, **more):
        self.git("add", "-A", **more)
        self.git("-c", "core.hooksPath=/dev/null", "commit", "-q", "--allow-empty", "-m", message, **more)

    def head(self):
        return self.git("rev-parse", "HEAD")


class Merging:
    """The pairs of the matrix merged in one clone, by merge or by rebase; what git and its hooks said stays in `said`."""

    def __init__(self, bench, store, mode, by_rebase=False):
        name = f"{'rebase' if by_rebase else 'merge'}-{list(MODES).index(mode)}"
        self.clone = Clone(bench, store.path, bench.directory / name, mode)
        self.by_rebase = by_rebase
        self.said = ""
        is_text = "text" in attributes_of(mode)
        self.commits = {name: f"origin/{LF if is_text and has_crlf(files) else ''}{name}" for name, files in store.folders.items()}

    def merge(self, ours, theirs):
        clone = self.clone
        clone.git("checkout", "-q", "--detach", "--force", self.commits[ours])
        words = ["rebase", "-q"] if self.by_rebase else ["merge", "-q", "--no-edit"]
        done = clone.run(*words, self.commits[theirs])
        self.said = done.said
        folder, names = clone.files(), clone.conflicts()
        if bool(names) != bool(done.status):
            raise AssertionError(f"{ours}, {theirs}: {done}")
        if names:
            clone.git(words[0], "--abort")
        return folder, names

    def tells(self, _, finding):
        """At once, by a hook."""
        return finding in self.said

    def close(self):
        shutil.rmtree(self.clone.path)


def office_with_server(bench, mode=PRODUCT, people=("ewa", "marta")):
    """A bare repository with the base folder, and a clone of it for each of the people."""
    start = bench.new_directory("start")
    put(start, base_files())
    start.chmod(0o700)
    bench.git(start, "init", "-q")
    if mode == PRODUCT:
        bench.asystent(start, "doctor", "--fix")
    bench.git(start, "add", "-A")
    bench.git(start, "commit", "-q", "-m", "start")
    server = bench.directory / "server.git"
    bench.git(bench.directory, "clone", "-q", "--bare", start, server)
    return server, [Clone(bench, server, bench.directory / who, mode) for who in people]
