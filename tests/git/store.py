"""A bare repository with a commit for each side of each operation, merged there without a folder: `git merge-tree`."""

import shutil
import subprocess

from office import base_files, put, records
from pairs import OPERATIONS, Renamed, RECORD

PATTERNS = ("families/*.yaml", "worklog/*.yaml", "asystent.yaml")
# T1 of the specification: what cannot run leaves the merge to git's own, and says so by its status.
GUARDED = ("{program} git-merge %O %A %B %L %P; s=$?; test $s -le 1 && exit $s; git merge-file --marker-size=%L -L ours -L base "
           "-L theirs %A %O %B; s=$?; test $s -gt 0 && test $s -le 127 && exit 1; exit $s")
BARE = "{program} git-merge %O %A %B %L %P"
KILLED = "sh -c 'kill -9 $$'"
# How a clone may be set up: its attributes and its driver. The last one is what the program must not be.
MODES = {
    "default git": (None, None),
    "merge=union": ("merge=union", None),
    "the product's driver": ("text merge=asystent", GUARDED.format(program="asystent")),
    "driver missing": ("text merge=asystent", GUARDED.format(program="asystent-is-not-there")),
    "driver killed": ("text merge=asystent", GUARDED.format(program=KILLED)),
    "driver missing, line without fallback": ("text merge=asystent", BARE.format(program="asystent-is-not-there")),
}
PRODUCT = "the product's driver"
# Where `text` is among the attributes, git itself commits no CRLF: such a side once more, as it would stand there.
LF = "lf/"


def has_crlf(files):
    return any(b"\r\n" in content for content in files.values())


def with_lf(files):
    return {name: content.replace(b"\r\n", b"\n") for name, content in files.items()}


def attributes_of(mode):
    how = MODES[mode][0]
    return "".join(f"{pattern} {how}\n" for pattern in PATTERNS) if how else ""


def configuration_of(mode):
    driver = MODES[mode][1]
    return ["-c", "merge.asystent.name=asystent", "-c", f"merge.asystent.driver={driver}"] if driver else []


class Store:
    def __init__(self, bench):
        self.bench = bench
        self.path = bench.directory / "store.git"
        bench.git(bench.directory, "init", "-q", "--bare", self.path)
        self.base = base_files()
        self.folders = {"base": self.base}
        self.modes = self.make_modes()
        self.trees = None

    def make_modes(self):
        """The options of git for each mode; attributes in a file of their own."""
        options = {}
        for number, mode in enumerate(MODES):
            file = self.bench.directory / f"attributes-{number}"
            file.write_text(attributes_of(mode))
            options[mode] = [*configuration_of(mode), "-c", f"core.attributesFile={file}"]
        return options

    def fill(self):
        """Does each operation on a copy of the base, and keeps what it made of it."""
        base = self.bench.new_directory("base")
        put(base, self.base)
        base.chmod(0o700)
        work = self.bench.directory / "work"
        for number, operation in enumerate(OPERATIONS):
            for side in ("left", "right"):
                shutil.rmtree(work, ignore_errors=True)
                shutil.copytree(base, work)
                getattr(operation, side).do(self.bench, work)
                self.folders[f"{number}/{side}"] = records(work)
        self.import_all({**self.folders, **{LF + name: with_lf(files) for name, files in self.folders.items() if has_crlf(files)}})

    def import_all(self, folders):
        """One stream for all the commits."""
        stream = bytearray()
        for number, (name, files) in enumerate(folders.items()):
            stream += f"commit refs/heads/{name}\nmark :{number + 1}\n".encode()
            stream += b"committer Ewa Lis <elis@ops.example> 1795161600 +0100\ndata 5\ntrial\n"
            stream += b"from :1\ndeleteall\n" if number else b""
            for path, content in files.items():
                stream += f"M 100644 inline {path}\ndata {len(content)}\n".encode() + content + b"\n"
        stream += b"reset refs/heads/main\nfrom :1\n\n"  # what a clone begins with
        done = subprocess.run(["git", "fast-import", "--quiet"], cwd=self.path, input=bytes(stream), capture_output=True, check=False,
                              env=self.bench.environment())
        if done.returncode:
            raise AssertionError(done.stderr.decode())
        self.trees = Objects(self.bench, self.path)

    def merge(self, mode, ours, theirs):
        """What git makes of them: the folder, and the names in conflict."""
        done = self.bench.run("git", *self.modes[mode], "merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", ours, theirs,
                              at=self.path)
        if done.status not in (0, 1):
            raise AssertionError(f"merge-tree {ours} {theirs}: {done}")
        tree, *names = done.out.strip("\0").split("\0")
        return self.trees.folder(tree), [name for name in names if name]

    def close(self):
        if self.trees:
            self.trees.close()


class Objects:
    """The objects of a repository, by one process of git."""

    def __init__(self, bench, path):
        self.process = subprocess.Popen(["git", "cat-file", "--batch"], cwd=path, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        env=bench.environment())
        self.known = {}

    def read(self, name):
        if name not in self.known:
            self.process.stdin.write(f"{name}\n".encode())
            self.process.stdin.flush()
            size = int(self.process.stdout.readline().split()[2])
            self.known[name] = self.process.stdout.read(size)
            self.process.stdout.read(1)
        return self.known[name]

    def folder(self, tree, above=""):
        """Name to bytes of all files of a tree."""
        files, content, at = {}, self.read(tree), 0
        while at < len(content):
            end = content.index(b"\0", at)
            mode, name = content[at:end].split(b" ", 1)
            oid, at = content[end + 1:end + 21].hex(), end + 21
            if mode == b"40000":
                files |= self.folder(oid, f"{above}{name.decode()}/")
            else:
                files[above + name.decode()] = self.read(oid)
        return files

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def renamed_by(left, right):
    """The file that one of the two operations gave another name."""
    sides = [getattr(OPERATIONS[int(name.split("/")[0])], name.split("/")[1]) for name in (left, right)]
    return {RECORD: Renamed.new} if any(isinstance(side, Renamed) for side in sides) else {}
