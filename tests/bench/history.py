"""A case folder with a past: a repository in which each family was written to again and again over three years."""

import subprocess
from datetime import datetime, timedelta, timezone

# The last commit is in the evening before the day on which all is measured.
LAST = datetime(2026, 11, 19, 20, tzinfo=timezone.utc)
YEARS = timedelta(days=3 * 365)
# A day in the middle of it, for `--at`.
DAY = "2025-06-30"
WHO = "Anna Przykładowa <anna@lipowo.example>"


def version(text, number):
    """The record at its commit of that number: one line more, that no record of the bench has by itself."""
    end = b"\r\n" if b"\r\n" in text else b"\n"
    return text + (b"" if text.endswith(b"\n") else end) + b"file_mark: OPS." + str(number).encode() + end


def blob(mark, content):
    return b"blob\nmark :%d\ndata %d\n" % (mark, len(content)) + content + b"\n"


def commit(at, message, changes, is_first):
    head = f"commit refs/heads/main\ncommitter {WHO} {int(at.timestamp())} +0100\ndata {len(message)}\n{message}\n".encode()
    return head + (b"deleteall\n" if is_first else b"") + b"".join(b"M 100644 :%d %s\n" % (mark, name) for mark, name in changes) + b"\n"


def stream(folder, names, commits):
    """What `git fast-import` reads. The versions of a file stand one behind the other, so that each is kept as what is new in it."""
    families = [name for name in names if name.startswith("families/")]
    each = -(-commits // len(families))
    marks = {}
    for name in names:
        text = (folder / name).read_bytes()
        for number in range(each + 1 if name in families else 1):
            marks[name, number] = len(marks) + 1
            yield blob(marks[name, number], text if number == 0 else version(text, number))
    yield commit(LAST - YEARS, "init", [(marks[name, 0], name.encode()) for name in names], True)
    for number in range(commits):
        name, which = families[number % len(families)], number // len(families) + 1
        yield commit(LAST - YEARS + YEARS * (number + 1) / commits, f"intake set {name[9:-5]}", [(marks[name, which], name.encode())], False)


def write_history(repository, folder, names, commits, environment):
    """Makes the repository, with its work tree, and the index of commits that `doctor --fix` keeps."""
    def git(*words, **more):
        subprocess.run(["git", *words], cwd=repository, env=environment, check=True, **more)

    git("init", "--quiet", "--initial-branch", "main")
    with subprocess.Popen(["git", "fast-import", "--quiet"], cwd=repository, env=environment, stdin=subprocess.PIPE) as process:
        for part in stream(folder, names, commits):
            process.stdin.write(part)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, "git fast-import")
    git("reset", "--quiet", "--hard", "main")
    git("commit-graph", "write", "--reachable", "--changed-paths", "--no-progress")
