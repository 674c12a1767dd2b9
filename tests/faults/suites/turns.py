"""Turns: the lock file removed and exchanged, the order in which writers came, input that has not come yet."""

import fcntl
import os
import subprocess
import threading
import time
from collections import Counter

from office import LOCK, TODAY, finished, make_office, visit
from suite import Suite

suite = Suite()
PATIENT = ("--wait", "600")


class Again:
    """Does it again and again beside the writers."""

    def __init__(self, function):
        self.function = function
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self.work)
        self.times = 0

    def work(self):
        while not self.is_over.is_set():
            self.function()
            self.times += 1

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.thread.join()


def expect_all(row, office, results):
    for result in results.values():
        row.expect_true(result.status == 0, f"visit add: {result}")
    wanted = Counter(f"wpis {entry:03}" for entry, result in results.items() if result.status == 0)
    found = Counter(office.entries(1))
    row.expect_kept(found == wanted, f"{wanted - found} missing, {found - wanted} too many")


def write_while(setting, row, disturb):
    for _ in range(setting.many(10, 1)):
        office = make_office(setting)
        with Again(lambda office=office: disturb(office)) as disturbance:
            writers = {entry: office.start(*PATIENT, *visit(1, entry)) for entry in range(setting.many(40, 16))}
            results = {entry: finished(writer) for entry, writer in writers.items()}
        row.tries += len(results)
        row.expect_true(disturbance.times > 0, "nothing was disturbed")
        expect_all(row, office, results)


def remove_lock(office):
    (office.path / LOCK).unlink(missing_ok=True)


def exchange_lock(office):
    other = office.path / "other"
    other.write_text("")
    os.replace(other, office.path / LOCK)
    time.sleep(0.001)


def clean_by_git(office):
    subprocess.run(["git", "-C", office.path, "clean", "-qfdX"], check=False, capture_output=True)


@suite.case("the lock file is removed again and again")
def removed(setting, row):
    write_while(setting, row, remove_lock)


@suite.case("the lock file is exchanged again and again")
def exchanged(setting, row):
    write_while(setting, row, exchange_lock)


@suite.case("git clean -X takes the lock file away, and what writers have under way")
def cleaned(setting, row):
    """A temporary file that git has removed is a write that is refused, never one that is told and not there."""
    for _ in range(setting.many(10, 1)):
        office = make_office(setting)
        subprocess.run(["git", "init", "-q", office.path], check=True)
        (office.path / ".gitignore").write_text(".asystent.lock\n")
        with Again(lambda office=office: clean_by_git(office)):
            writers = {entry: office.start(*PATIENT, *visit(1, entry)) for entry in range(setting.many(40, 16))}
            results = {entry: finished(writer) for entry, writer in writers.items()}
        row.tries += len(results)
        expect_all(row, office, results)


@suite.case("documents written into the folder beside writers: each is there, and each status is true")
def documents(setting, row):
    office = make_office(setting, active=2)
    for turn in range(setting.many(40, 5)):
        out = [office.path / name for name in ("zgoda.html", "plan.html")]
        writers = [office.start(*PATIENT, *visit(1, entry)) for entry in range(4)]
        printing = [office.start("report", "document", "zgoda", "R-2026-001", "--out", file) for file in out * 2]
        for result in map(finished, [*writers, *printing]):
            row.tries += 1
            row.expect_true(result.status == 0, f"turn {turn}: {result}")
        for file in out:
            row.expect_kept(file.read_text().rstrip().endswith("</html>"), f"{file.name} is not whole")
            file.unlink()
    left = [name for name in office.files() if name.endswith(".tmp")]
    row.expect_kept(not left, f"left behind: {left}")


@suite.case("two hundred at once: nobody is refused, and who came earlier has the turn earlier")
def queue(setting, row):
    count = setting.many(200, 30)
    office = make_office(setting)
    writers = {entry: office.start("--wait", "120", *visit(1, entry)) for entry in range(count)}
    results = {entry: finished(writer) for entry, writer in writers.items()}
    row.tries += count
    expect_all(row, office, results)
    expect_in_order(setting, row)


def expect_in_order(setting, row):
    """Each starts when the one before is known to wait."""
    office = make_office(setting)
    with open(office.path / LOCK, "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        writers = {}
        for entry in range(setting.many(20, 5)):
            writers[entry] = office.start(*PATIENT, *visit(1, entry))
            time.sleep(0.3)
    results = {entry: finished(writer) for entry, writer in writers.items()}
    row.tries += len(results)
    expect_all(row, office, results)
    wanted = [f"wpis {entry:03}" for entry in results]
    row.expect_true(office.entries(1) == wanted, f"not in their order: {office.entries(1)}")


@suite.case("who waits is killed: the others keep their order, and nothing of the dead one is done")
def killed_waiters(setting, row):
    for dead in range(setting.many(8, 2)):
        office = make_office(setting)
        with open(office.path / LOCK, "w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            writers = {}
            for entry in range(5):
                writers[entry] = office.start(*PATIENT, *visit(1, entry))
                time.sleep(0.3)
            killed = writers.pop(dead % 5)
            killed.kill()
            finished(killed)
        results = {entry: finished(writer) for entry, writer in writers.items()}
        row.tries += len(results)
        expect_all(row, office, results)
        wanted = [f"wpis {entry:03}" for entry in results]
        row.expect_true(office.entries(1) == wanted, f"{dead % 5} killed, not in their order: {office.entries(1)}")


@suite.case("a turn does not begin before the text of standard input is there")
def input_first(setting, row):
    office = make_office(setting, active=2)
    for words in (("--note", "-"), ("--file", "-")):
        command = (setting.binary, "--today", TODAY, "-C", office.path, "-q", "visit", "add", "R-2026-001", "--again")
        typing = subprocess.Popen(
            [*command, *words],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={"LC_ALL": "C"})
        time.sleep(0.3)
        other = office.run("--wait", "0", *visit(2, row.tries))
        row.tries += 1
        row.expect_true(other.status == 0, f"beside {words}: {other}")
        out, err = typing.communicate(b"note: tekst z wejscia\n" if words[0] == "--file" else b"tekst z wejscia\n")
        row.expect_true(typing.returncode == 0, f"{words}: {typing.returncode} {err} {out}")
    row.expect_kept(office.family(1).read_text().count("tekst z wejscia") == 2, "the text is not there")
