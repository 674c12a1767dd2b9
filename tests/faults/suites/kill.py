"""The program dies, or the disk refuses, at each of its calls in turn."""

import errno
import random
import time
from dataclasses import dataclass

from office import CLOSE, PLAN, WORK, Office, finished, is_whole, make_office, new_family, temporary_files, visit
from suite import Suite, for_each

suite = Suite()


@dataclass
class Call:
    """A call that changes files of the folder, as the shim wrote it down."""

    number: int
    name: str
    path: str

    def __str__(self):
        return f"{self.name} {self.path} (call {self.number})"

    def is_of_temporary(self):
        return self.path.endswith(".tmp")

    def is_of_lock(self):
        return self.path.endswith(".lock")


@dataclass
class Writing:
    """A kind of writing command."""

    name: str
    words: tuple
    says: str = "R-2026-001"  # on success

    def office(self, setting):
        return make_office(setting, active=2)


class Founding(Writing):
    def office(self, setting):
        return Office(setting)

    def run(self, office, **environment):
        return office.run("init", office.path, "--no-git", "--add-assistant", "elis=Ewa Lis", **environment)


WRITINGS = (
    Writing("visit add", visit(1, 1)),
    Writing("plan new", PLAN),
    Writing("intake add", new_family("Nowi"), "R-2026-003"),
    Writing("assess close", CLOSE),
    Writing("visit work", WORK, "worklog/elis.yaml"),
)
FOUNDING = Founding("init", (), "sprawy")


class Trial:
    """One kind of command: what it does when all goes well."""

    def __init__(self, setting, writing, **always):
        self.writing = writing
        self.always = always
        self.start = writing.office(setting)
        good = self.new_office()
        log = setting.new_directory() / "calls"
        self.old = good.files()
        self.good = self.run_with_fault(good, log=log)
        self.new = good.files()
        lines = log.read_text().splitlines() if log.exists() else []
        self.calls = [Call(number, *line.split(" ", 1)) for number, line in enumerate(lines, 1)]

    def new_office(self):
        return self.start.copy() if self.start.path.exists() else Office(self.start.setting)

    def run(self, office, **environment):
        if isinstance(self.writing, Founding):
            return self.writing.run(office, **environment)
        return office.run(*self.writing.words, **environment)

    def run_with_fault(self, office, **fault):
        return self.run(office, **office.fault(**fault, **self.always))

    def expect_works(self, row):
        """Without this, nothing that follows would prove anything."""
        name = self.writing.name
        row.expect_true(self.good.status == 0 and self.writing.says in self.good.out, f"{name}: {self.good}")
        row.expect_true(len(self.calls) > 8, f"{name}: the shim has seen only {len(self.calls)} calls")
        row.expect_true(self.old != self.new, f"{name}: nothing was written")
        row.expect_kept(is_durable(self.calls), f"{name}: a power cut could lose it: {self.calls}")


TAKES_A_NAME = ("renameat", "renameat2", "linkat")


def is_durable(calls):
    """A kill loses nothing that the kernel has; a power cut does. So the text is brought to disk before it takes its
    name, and the name after that."""
    steps = [(call.name, call.is_of_temporary()) for call in calls]
    taken = max((number for number, (name, _) in enumerate(steps) if name in TAKES_A_NAME), default=0)
    before = [step for step in steps[:taken] if step in (("write", True), ("fsync", True))]
    return before[-1:] == [("fsync", True)] and ("fsync", False) in steps[taken:]


def records(files):
    return {name: text for name, text in files.items() if not name.endswith(".tmp")}


def is_one_of(now, old, new):
    """A new folder is made in steps, each of which is whole."""
    if old:
        return now in (old, new)
    return all(new.get(name) == text for name, text in now.items())


def expect_recovers(row, trial, office, what):
    """What stands there can be read and worked on, and the next command leaves nothing of the dead one."""
    if not (office.path / "asystent.yaml").exists():
        again = trial.run(office)
        row.expect_true(again.status == 0, f"{what}: {trial.writing.name} again: {again}")
    now = records(office.files())
    checked = office.run("check", "--format", "json")
    row.expect_kept(checked.status in (0, 1) and is_whole(checked.out), f"{what}: check: {checked}")
    following = office.run(*new_family("Nowi", "--id", "N-1"))
    row.expect_true(following.status == 0, f"{what}: the next command: {following}")
    left = {name: text for name, text in office.files().items() if name != "families/N-1.yaml"}
    row.expect_kept(left == now, f"{what}: left behind, or gone: {sorted(set(left) ^ set(now))}")


def kill_once(row, trial, call, how):
    office = trial.new_office()
    what = f"{trial.writing.name}, {how} {call}"
    result = trial.run_with_fault(office, at=call.number, do=how)
    row.tries += 1
    row.expect_true(result.status == -9 and not result.out, f"{what}: {result}")
    now = office.files()
    row.expect_kept(is_one_of(records(now), trial.old, trial.new), f"{what}: neither the old nor the new text")
    expect_recovers(row, trial, office, what)


def kills(trial):
    for call in trial.calls:
        yield call, "kill-before"
        yield call, "kill-after"
        if call.name == "write":
            yield call, "kill-inside"


def kill_everywhere(setting, row, trial):
    trial.expect_works(row)
    tries = list(kills(trial))
    chosen = tries[:: setting.many(1, 3)]
    for_each(lambda each: kill_once(row, trial, *each), chosen)


NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
REFUSED = (errno.EACCES, errno.EROFS)
ANSWERS = {
    "openat": (*NO_SPACE, *REFUSED, errno.EIO),
    "mkdir": (*NO_SPACE, *REFUSED, errno.EIO),
    "mkdirat": (*NO_SPACE, *REFUSED, errno.EIO),
    "unlinkat": (*REFUSED, errno.EIO),
    "write": (*NO_SPACE, errno.EIO, errno.EFBIG),
    "fsync": (*NO_SPACE, errno.EIO, errno.EROFS),
    "close": (errno.EIO, errno.EDQUOT),
    "fchown": (errno.EPERM, errno.EIO, errno.EROFS),
    "fchmod": (errno.EPERM, errno.EIO, errno.EROFS),
    "ftruncate": (errno.EIO,),
    "renameat": (*NO_SPACE, *REFUSED, errno.EIO),
    "renameat2": (*NO_SPACE, *REFUSED, errno.EIO),
}


def may_be_passed_over(call):
    """An owner who cannot be kept where only root may, the lock's text when the work is done, closing a file that was
    not written, and the old text that lies beside the new one until the next command takes it away."""
    is_done = call.name == "close" and not call.is_of_temporary()
    return is_done or call.name in ("fchown", "unlinkat") or (call.is_of_lock() and call.name == "ftruncate")


def expect_told(row, trial, result, office, call, what):
    """Either done and there, or refused and as before; only the last step can say that it is there and perhaps not
    safe."""
    now = office.files()
    row.expect_kept(call.name == "unlinkat" or not temporary_files(now), f"{what}: a temporary file stays: {list(now)}")
    now = records(now)
    if result.status == 0:
        row.expect_true(may_be_passed_over(call), f"{what}: passed over: {result}")
        row.expect_kept(now == trial.new, f"{what}: told as done, and not there")
        return
    row.expect_true(result.status == 5 and not result.out and result.err, f"{what}: {result}, printed {result.out!r}")
    is_made = "zmianę zapisano" in result.err
    row.expect_true(not is_made or call.name == "fsync", f"{what}: {result}")
    is_as_told = now == trial.new if is_made and trial.old else is_one_of(now, trial.old, trial.old or trial.new)
    row.expect_kept(is_as_told, f"{what}: the record is not as told: {result}")


def fail_once(row, trial, call, number):
    office = trial.new_office()
    what = f"{trial.writing.name}, {errno.errorcode[number]} at {call}"
    result = trial.run_with_fault(office, at=call.number, do="fail", errno=number)
    row.tries += 1
    expect_told(row, trial, result, office, call, what)
    expect_recovers(row, trial, office, what)


def fail_everywhere(setting, row, writing):
    trial = Trial(setting, writing)
    trial.expect_works(row)
    answers = [(call, number) for call in trial.calls for number in ANSWERS.get(call.name, ())]
    row.expect_true({call.name for call in trial.calls} <= ANSWERS.keys(), f"a call of no row: {trial.calls}")
    for_each(lambda each: fail_once(row, trial, *each), answers[:: setting.many(1, 6)])


def short_writes(setting, row):
    for trial in (Trial(setting, writing) for writing in (*WRITINGS, FOUNDING)):
        for call in (call for call in trial.calls if call.name == "write"):
            office = trial.new_office()
            result = trial.run_with_fault(office, at=call.number, do="short")
            row.tries += 1
            row.expect_true(result.status == 0, f"half of {call}: {result}")
            row.expect_kept(office.files() == trial.new, f"{trial.writing.name}: the other half of {call} is missing")


def add_cases():
    """In the short form only what replaces a file and what makes one; each in turn."""
    for writing in (*WRITINGS, FOUNDING):
        suite.case(f"{writing.name}: killed before, in and after each call")(
            lambda setting, row, writing=writing: kill_everywhere(setting, row, Trial(setting, writing)))
    for writing in (*WRITINGS, FOUNDING):
        suite.case(f"{writing.name}: each call fails, with each errno")(
            lambda setting, row, writing=writing: fail_everywhere(setting, row, writing))
    suite.case("only half of a write is taken: the rest follows")(short_writes)


add_cases()


@suite.case("a new file where renameat2 is not known: killed at each call")
def linked(setting, row):
    """The file then has two names for a moment."""
    trial = Trial(setting, WRITINGS[2], no_renameat2=errno.EINVAL)
    row.expect_true("linkat" in {call.name for call in trial.calls}, f"no link: {trial.calls}")
    kill_everywhere(setting, row, trial)


@suite.case("a record where names cannot be exchanged: killed at each call")
def not_exchanged(setting, row):
    trial = Trial(setting, WRITINGS[0], no_renameat2=errno.EINVAL)
    row.expect_true("renameat" in {call.name for call in trial.calls}, f"no rename: {trial.calls}")
    kill_everywhere(setting, row, trial)


@suite.case("a document written over another: killed at each call")
def document(setting, row):
    """Who killed it finds the old or the new one, and after the next nothing else."""
    office = make_office(setting)
    out = setting.new_directory() / "zgoda.html"
    words = ("report", "document", "zgoda", "R-2026-001", "--out", out)
    log = setting.new_directory() / "calls"
    office.run(*words, **office.fault(folder=out.parent, log=log))
    new = out.read_bytes()
    for at in range(1, len(log.read_text().splitlines()) + 1):
        for how in ("kill-before", "kill-after"):
            out.write_bytes(b"old")
            result = office.run(*words, **office.fault(folder=out.parent, at=at, do=how))
            row.tries += 1
            row.expect_true(result.status == -9, f"{how} call {at}: {result}")
            row.expect_kept(out.read_bytes() in (b"old", new), f"{how} call {at}: half a document")
            row.expect_true(office.run(*words).status == 0, f"{how} call {at}: afterwards")
            row.expect_kept(list(out.parent.iterdir()) == [out], f"{how} call {at}: {list(out.parent.iterdir())}")


@suite.case("killed at any moment")
def killed_any_time(setting, row):
    chance = random.Random(4)
    trial = Trial(setting, WRITINGS[0])
    start = time.monotonic()
    trial.run(trial.new_office())
    usual = time.monotonic() - start

    def kill_at_a_moment(moment):
        office = trial.new_office()
        process = office.start(*trial.writing.words)
        time.sleep(moment)
        process.kill()
        result = finished(process)
        row.tries += 1
        now = records(office.files())
        row.expect_kept(now in (trial.old, trial.new), f"after {moment:.4f} s neither the old nor the new text")
        row.expect_kept(now == trial.new or not result.out, f"after {moment:.4f} s told, and not there: {result}")
        expect_recovers(row, trial, office, f"killed after {moment:.4f} s")

    for_each(kill_at_a_moment, [chance.uniform(0, 1.3 * usual) for _ in range(setting.many(200, 10))])


@suite.case("some of many commands at once are killed")
def killed_among_others(setting, row):
    chance = random.Random(5)
    for _ in range(setting.many(6, 1)):
        office = make_office(setting, active=2)
        writers = {entry: office.start("--wait", "600", *visit(1, entry)) for entry in range(20)}
        for entry in chance.sample(range(20), 8):
            time.sleep(chance.uniform(0, 0.05))
            writers[entry].kill()
        results = {entry: finished(writer) for entry, writer in writers.items()}
        row.tries += len(results)
        found = office.entries(1)
        row.expect_kept(len(found) == len(set(found)), f"twice: {found}")
        for entry, result in results.items():
            row.expect_true(result.status in (0, -9), f"{result}")
            row.expect_kept(f"wpis {entry:03}" in found or result.status != 0, f"entry {entry}: told, and not there")
        office.run(*visit(2, 1))
        row.expect_kept(len(office.files()) == 3, f"left behind: {sorted(office.files())}")
