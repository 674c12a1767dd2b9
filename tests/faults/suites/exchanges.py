"""What is exchanged with others, killed: `resolve`, `sync --drop`, `init --remote`, signing, another id. Each of their processes
dies at each of its calls that changes a file, and all of them together at random moments."""

import os
import re
import shutil
import signal
import subprocess
import time
from random import Random

from office import family_id, make_office, visit
from suite import Skipped, Suite, for_each
from suites.commits import MOST_CALLS, Clone, records, remove_locks

suite = Suite()
FAMILY, RECORD = family_id(1), f"families/{family_id(1)}.yaml"
NEW = "R-2026-077"
MOST_AT_ONCE = 0.4  # seconds, of the random moments beyond the time of a whole run


class Exchange(Clone):
    """An office in a directory with all that it exchanges through, which is copied with it."""

    def __init__(self, setting, path=None):
        super().__init__(setting, path)
        self.key = self.home / "age.key"

    @property
    def around(self):
        return self.path.parent

    def start(self, *words, **environment):
        return super().start(*words, **{"ASYSTENT_AGE_KEY": str(self.key), **environment})

    def copy(self):
        other = type(self)(self.setting, self.setting.new_directory() / "all" / self.path.name)
        other.home, other.key = self.home, self.key
        subprocess.run(["cp", "-a", self.around, other.around], check=True)
        return other

    def beside(self, name):
        other = type(self)(self.setting, self.around / name)
        other.home, other.key = self.home, self.key
        return other

    def fault(self, **fault):
        return {**super().fault(**fault), "FAULT_FOLDER": str(self.around)}

    def change(self, line):
        file = self.path / RECORD
        file.write_text(re.sub(r"(?m)^name: .*$", line, file.read_text()))
        self.git("commit", "-q", "-a", "--no-verify", "-m", "by hand")

    def name(self):
        found = re.search(r"(?m)^name: (.*)$", (self.path / RECORD).read_text())
        return found and found[1]


def new_exchange(setting):
    office = make_office(setting, active=2)
    clone = Exchange(setting, office.path).set_up(visit(1, 1))
    clone.git("branch", "-M", "main")
    clone.git("clone", "-q", "--bare", ".", str(clone.around / "server.git"))
    clone.git("remote", "add", "origin", "../server.git")
    clone.git("fetch", "-q")
    clone.git("branch", "-q", "--set-upstream-to=origin/main")
    clone.git("clone", "-q", "../server.git", str(clone.around / "other"))
    other = clone.beside("other")
    other.git("remote", "set-url", "origin", "../server.git")
    other.run("doctor", "--fix")
    return clone, other


class Trial:
    """A command that is killed, and what must hold then."""

    words = ()
    statuses = (0, 5)

    def start(self, setting):
        raise NotImplementedError

    def words_in(self, office):
        return self.words

    def look(self, row, office, what):
        """Right after."""

    def finish(self, row, office, what):
        """Once more, and all is as it must be."""


class Resolve(Trial):
    words = ("-q", "resolve", FAMILY, "--theirs")

    def start(self, setting):
        office, other = new_exchange(setting)
        other.change("name: Tamci")
        other.git("push", "-q")
        office.change("name: Tutejsi")
        office.run(*visit(1, 2))
        assert office.run("sync").status == 1
        return office

    def look(self, row, office, what):
        row.expect_kept(office.name() in ("Tutejsi", "Tamci"), f"{what}: {office.name()}")
        row.expect_kept("wpis 002" in (office.path / RECORD).read_text(), f"{what}: the own entry is not there")
        row.expect_kept("by hand" in office.git("log", "--format=%s"), f"{what}: the own commit is not there")

    def finish(self, row, office, what):
        done = office.run("sync")
        if done.status == 1:
            done = office.run(*self.words)
            row.expect_true(done.status == 0, f"{what}: again: {done}")
            done = office.run("sync")
        row.expect_true(done.status == 0, f"{what}: sync: {done}")
        text = office.git("show", f"origin/main:{RECORD}")
        for wanted in ("name: Tamci", "wpis 001", "wpis 002"):
            row.expect_kept(text.count(wanted) == 1, f"{what}: not sent, or twice: {wanted}")
        row.expect_kept(not office.git("status", "--porcelain"), f"{what}: {office.git('status', '--porcelain')}")


class Drop(Trial):
    def start(self, setting):
        if not shutil.which("age"):
            raise Skipped("age is not installed")
        office, other = new_exchange(setting)
        subprocess.run(["age-keygen", "-o", office.key], check=True, capture_output=True)
        recipient = subprocess.run(["age-keygen", "-y", office.key], check=True, capture_output=True).stdout
        office.put(".asystent/recipients", recipient)
        other.put(".asystent/recipients", recipient)
        (office.around / "drop").mkdir()
        for entry in (2, 3):
            office.run(*visit(1, entry))
        assert office.run("sync", "--drop", str(office.around / "drop")).status == 0
        office.run(*visit(1, 4))
        return office

    def words_in(self, office):
        return ("sync", "--drop", str(office.around / "drop"))

    def look(self, row, office, what):
        for parcel in (office.around / "drop").glob("*.age"):
            opened = subprocess.run(["age", "-d", "-i", office.key, parcel], capture_output=True, check=False)
            row.expect_kept(opened.returncode == 0 and opened.stdout, f"{what}: half a parcel: {parcel.name}")
        row.expect_kept(office.entries(1)[-1:] == ["wpis 004"], f"{what}: the own entry is not there")

    def finish(self, row, office, what):
        for _ in range(2):
            done = office.run(*self.words_in(office))
            row.expect_true(done.status == 0, f"{what}: again: {done}")
        other = office.beside("other")
        done = other.run(*self.words_in(office))
        row.expect_true(done.status == 0, f"{what}: the other's sync: {done}")
        entries = [f"wpis 00{number}" for number in range(1, 5)]
        row.expect_kept(other.entries(1) == entries, f"{what}: the other has {other.entries(1)}")


class Server(Trial):
    statuses = (0, 2, 5)

    def start(self, setting):
        return new_exchange(setting)[0]

    def words_in(self, office):
        return ("init", "--remote", str(office.around / "new.git"))

    @staticmethod
    def is_server(office):
        place = office.around / "new.git"
        inside = subprocess.run(["git", "-C", place, "rev-parse", "--is-bare-repository"], capture_output=True, check=False,
                                env={"PATH": os.environ["PATH"], "HOME": str(office.home)})
        return inside.returncode == 0 and inside.stdout == b"true\n"

    def is_whole(self, office):
        place = office.around / "new.git"
        told = office.git("config", "--file", str(place / "config"), "--list")
        rules = ("receive.denynonfastforwards=true", "receive.denydeletes=true", "transfer.fsckobjects=true")
        return os.access(place / "hooks" / "pre-receive", os.X_OK) and all(rule in told for rule in rules)

    def look(self, row, office, what):
        row.expect_kept(not self.is_server(office) or self.is_whole(office), f"{what}: half a server takes pushes")

    def finish(self, row, office, what):
        if not self.is_server(office):
            done = office.run(*self.words_in(office))
            row.expect_true(done.status == 0, f"{what}: again: {done}")
        row.expect_kept(self.is_server(office) and self.is_whole(office), f"{what}: no server")
        office.git("remote", "set-url", "origin", "../new.git")
        done = office.run("sync")
        row.expect_true(done.status == 0, f"{what}: sync: {done}")


class Sign(Trial):
    words = ("doctor", "--fix", "--sign")
    statuses = (0, 1, 5)

    def start(self, setting):
        office, _ = new_exchange(setting)
        ssh = office.home / ".ssh"
        ssh.mkdir(0o700)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", ssh / "id_ed25519"], check=True)
        return office

    def look(self, row, office, what):
        row.expect_kept("asystent.commit=auto" in office.git("config", "--list"), f"{what}: the settings are hurt")
        signers = office.path / ".asystent" / "signers"
        row.expect_kept(not signers.exists() or signers.read_text().endswith("\n"), f"{what}: half a line of signers")

    def finish(self, row, office, what):
        done = office.run(*self.words)
        row.expect_true(done.status in (0, 1), f"{what}: again: {done}")
        done = office.run(*visit(1, 2))
        row.expect_true(done.status == 0, f"{what}: the next command: {done}")
        row.expect_true(office.git("log", "-1", "--format=%G?").strip() == "G", f"{what}: not signed")
        row.expect_kept(len((office.path / ".asystent" / "signers").read_text().splitlines()) == 1, f"{what}: signers twice")


class Renumber(Trial):
    """A family is never in two files."""

    before = ()
    words = ("-q", "intake", "renumber", FAMILY, "--to", NEW)

    def start(self, setting):
        office, _ = new_exchange(setting)
        office.put(f"families/{family_id(3)}.yaml", (office.path / f"families/{family_id(2)}.yaml").read_text()
                   .replace(family_id(2), family_id(3)) + f"previous: {FAMILY}\n")
        office.git("add", "-A")
        office.git("commit", "-q", "-m", "three")
        for words in self.before:
            assert office.run(*words).status == 0
        self.old = records(office)
        whole = office.copy()
        assert whole.run(*self.words).status == 0
        self.new = records(whole)
        return office

    def look(self, row, office, what):
        now = records(office)
        row.expect_kept(len(now) == len(self.old), f"{what}: a family twice, or nowhere: {sorted(now)}")
        if now in (self.old, self.new):
            return
        done = office.run("check")
        names = [name for name in now if re.search(rb"(?m)^id: (.*)$", now[name])[1].decode() not in name]
        row.expect_true(not names or "id-mismatch" in done.out, f"{what}: not told: {done}")

    def finish(self, row, office, what):
        office.run("doctor", "--fix")
        if records(office) not in (self.old, self.new):  # who named it follows when the command is given again
            office.run(*self.again())
        now = records(office)
        row.expect_kept(now in (self.old, self.new), f"{what}: not ended: {sorted(now)}")
        ids = sorted(re.search(rb"(?m)^id: (.*)$", text)[1].decode() for text in now.values())
        row.expect_kept(ids == sorted(name[len("families/"):-len(".yaml")] for name in now), f"{what}: {ids}")
        done = office.run("sync")
        row.expect_true(done.status in (0, 1), f"{what}: sync: {done}")
        row.expect_kept(not office.git("status", "--porcelain"), f"{what}: {office.git('status', '--porcelain')}")


    def again(self):
        return ("doctor", "--fix")


class UndoRenumber(Renumber):
    before = (Renumber.words,)
    words = ("-q", "undo")

    def again(self):
        return self.words


class RedoRenumber(Renumber):
    before = (Renumber.words, ("-q", "undo"))
    words = ("-q", "redo")

    def again(self):
        return self.words


TRIALS = {
    "resolve": Resolve, "sync --drop": Drop, "init --remote": Server, "doctor --fix --sign": Sign,
    "intake renumber": Renumber, "undo of intake renumber": UndoRenumber, "redo of intake renumber": RedoRenumber,
}


def judged(row, trial, office, result, what, is_kill):
    row.tries += 1
    row.expect_true((is_kill and result == -9) or result in trial.statuses, f"{what}: status {result}")
    remove_locks(office)
    trial.look(row, office, what)
    trial.finish(row, office, what)


def at_each_call(setting, row, trial, start):
    whole = start.copy()
    log = whole.home / "calls"
    done = whole.run(*trial.words_in(whole), **whole.fault(log=log))
    row.expect_true(done.status in trial.statuses, f"whole: {done}")
    calls = min(len(log.read_text().splitlines()), MOST_CALLS) if log.exists() else 0
    log.unlink(missing_ok=True)
    row.expect_true(calls > 3, f"only {calls} calls")

    def one(each):
        at, fault = each
        office = start.copy()
        result = office.run(*trial.words_in(office), **office.fault(at=at, do=fault))
        judged(row, trial, office, result.status, f"{fault} at call {at}", True)

    tries = [(at, fault) for at in range(1, calls + 1) for fault in ("kill-before", "kill-after")]
    for_each(one, tries[:: max(1, len(tries) // setting.many(120, 6))])


def at_random_moments(setting, row, trial, start):
    dice = Random(setting.seed or 16)
    whole = start.copy()
    begin = time.monotonic()
    whole.run(*trial.words_in(whole))
    longest = time.monotonic() - begin
    for number in range(setting.many(40, 3)):
        office = start.copy()
        process = office.start(*trial.words_in(office), before=("setsid",))
        time.sleep(dice.uniform(0, longest * 1.1))
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            process.kill()
        process.communicate()
        judged(row, trial, office, process.returncode, f"killed at a random moment, {number}", True)


def add_cases():
    for name, kind in TRIALS.items():
        def case(setting, row, kind=kind):
            trial = kind()
            start = trial.start(setting)
            at_each_call(setting, row, trial, start)
            at_random_moments(setting, row, trial, start)

        suite.case(f"{name}: killed at calls of each of its processes, and all of them at random moments")(case)


add_cases()
