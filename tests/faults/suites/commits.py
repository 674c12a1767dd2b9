"""A folder that git keeps: what is taken back, brought again, dropped, settled and mended, killed at each call of the program and
of each git that it starts; a full disk for git; nobody who reads the answer."""

import errno
import os
import subprocess

from office import Office, make_office, visit
from suite import Suite, for_each

suite = Suite()
MOST_CALLS = 400
NAMED = ("-c", "user.name=Ewa Lis", "-c", "user.email=ewa.lis@ops.example")


class Clone(Office):
    """An office in git, set up by `doctor --fix`, with one entry of the journal as the last commit."""

    def __init__(self, setting, path=None):
        super().__init__(setting, path)
        self.home = setting.new_directory()

    def start(self, *words, **environment):
        places = [str(self.home / "bin"), os.environ["PATH"]]
        return super().start(*words, **{"PATH": ":".join(places), "HOME": str(self.home), "GIT_CONFIG_NOSYSTEM": "1", **environment})

    def git(self, *words):
        done = subprocess.run(["git", *NAMED, "-C", self.path, *words], capture_output=True, check=False,
                              env={"PATH": os.environ["PATH"], "HOME": str(self.home), "GIT_CONFIG_NOSYSTEM": "1"})
        return done.stdout.decode()

    def set_up(self, *commands):
        (self.home / "bin").mkdir()
        (self.home / "bin" / "asystent").symlink_to(self.setting.binary)
        self.git("config", "--global", "user.name", "Ewa Lis")
        self.git("config", "--global", "user.email", "ewa.lis@ops.example")
        self.git("init", "-q")
        self.run("doctor", "--fix")
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "start")
        for words in commands:
            done = self.run(*words)
            assert done.status == 0, done
        return self

    def copy(self):
        other = Clone(self.setting)
        other.home = self.home
        subprocess.run(["cp", "-a", self.path, other.path], check=True)
        return other


ONCE = (visit(1, 1),)
WRITINGS = {
    "undo": (("-q", "undo"), ONCE),
    "redo": (("-q", "redo"), (*ONCE, ("-q", "undo"))),
    "visit add": (visit(1, 2), ONCE),
    "doctor --fix": (("doctor", "--fix"), ONCE),
}


def new_clone(setting, before):
    office = make_office(setting, active=2)
    return Clone(setting, office.path).set_up(*before)


def records(office):
    return {name: text for name, text in office.files().items()
            if name.startswith(("families/", "worklog/")) and not name.endswith(".tmp")}


def remove_locks(office):
    """What a killed git leaves behind, and git itself says so."""
    for lock in (office.path / ".git").rglob("*.lock"):
        lock.unlink()


def expect_goes_on(row, office, what):
    """The next command says what is in its way, or is done; without git's own lock it is done, and leaves nothing."""
    at_once = office.run(*visit(2, 7))
    row.expect_true(at_once.status in (0, 5), f"{what}: at once: {at_once}")
    remove_locks(office)
    following = office.run(*visit(2, 8))
    row.expect_true(following.status == 0, f"{what}: the next command: {following}")
    row.expect_kept(office.entries(2)[-1:] == ["wpis 008"], f"{what}: the next entry is not there")
    checked = office.run("check", "--format", "json")
    row.expect_kept(checked.status in (0, 1), f"{what}: check: {checked}")
    left = [name for name in office.files() if name.endswith(".tmp") and not name.startswith(".git/")]
    row.expect_kept(not left, f"{what}: left behind: {left}")
    row.expect_kept(not office.git("fsck", "--no-dangling"), f"{what}: {office.git('fsck', '--no-dangling')[:300]}")


def statuses(words):
    """Besides done: refused by the system, and of doctor that something is not as it should be."""
    return (0, 1, 5) if words[0] == "doctor" else (0, 5)


def hurt_at(row, start, words, old, new, at, **fault):
    """The first of all these processes to come to so many calls is killed, or gets an error."""
    office = start.copy()
    result = office.run(*words, **office.fault(at=at, **fault))
    what = f"{' '.join(words)}, {fault} at call {at}"
    row.tries += 1
    now = records(office)
    is_killed = result.status == -9 and fault["do"].startswith("kill")
    row.expect_true(is_killed or result.status in statuses(words), f"{what}: {result}")
    row.expect_kept(now in (old, new), f"{what}: neither the old nor the new text")
    row.expect_kept(result.status != 0 or now == new, f"{what}: told as done, and not there: {result}")
    expect_goes_on(row, office, what)


def number_of_calls(start, words):
    """Of the program and of all that it starts together: at least as many as any of them makes."""
    office = start.copy()
    log = office.home / "calls"
    done = office.run(*words, **office.fault(log=log))
    calls = len(log.read_text().splitlines()) if log.exists() else 0
    log.unlink(missing_ok=True)
    return done, records(office), min(calls, MOST_CALLS)


FAULTS = (
    {"do": "kill-before"},
    {"do": "kill-after"},
    {"do": "fail", "errno": errno.ENOSPC},
    {"do": "fail", "errno": errno.EACCES},
)


def hurt_everywhere(setting, row, name):
    words, before = WRITINGS[name]
    start = new_clone(setting, before)
    old = records(start)
    done, new, calls = number_of_calls(start, words)
    row.expect_true(done.status in statuses(words) and calls > 5, f"{name}: {done}, {calls} calls")
    tries = [(at, fault) for at in range(1, calls + 1) for fault in FAULTS]
    for_each(lambda each: hurt_at(row, start, words, old, new, each[0], **each[1]), tries[:: setting.many(1, len(tries) // 5)])


def add_cases():
    for name in WRITINGS:
        suite.case(f"{name} in git: killed at each call of the program and of each git, and each call fails")(
            lambda setting, row, name=name: hurt_everywhere(setting, row, name))


add_cases()
