"""Many commands at once."""

import fcntl
import json
import os
import signal
import time
from collections import Counter

from office import LOCK, family_id, finished, is_whole, make_office, new_family, visit
from suite import Suite

suite = Suite()
PATIENT = ("--wait", "600")
READERS = tuple((*words, "--format", "json") for words in (("check",), ("report", "overdue"), ("report", "caseload")))


def expect_entries(row, office, results):
    """`results` by family and entry. What was acknowledged is there once, and nothing else is."""
    for (number, entry), result in results.items():
        row.expect_true(result.status == 0, f"visit add: {result}")
    acknowledged = [place for place, result in results.items() if result.status == 0]
    for number in {number for number, _ in results}:
        found = Counter(office.entries(number))
        wanted = Counter(f"wpis {entry:03}" for of, entry in acknowledged if of == number)
        row.expect_kept(found == wanted, f"{family_id(number)}: {wanted - found} missing, {found - wanted} too many")
    checked = office.run("check", "--format", "json")
    row.expect_kept(checked.status in (0, 1) and '"yaml' not in checked.out, f"check: {checked}")


def write_at_once(office, families, count, readers=()):
    places = [(families[entry % len(families)], entry) for entry in range(count)]
    writers = {(number, entry): office.start(*PATIENT, *visit(number, entry)) for number, entry in places}
    read = [finished(office.start(*words)) for words in readers]
    return {place: finished(writer) for place, writer in writers.items()}, read


@suite.case("entries of one family at once")
def one_family(setting, row):
    for _ in range(setting.many(5, 1)):
        office = make_office(setting, active=3)
        count = setting.many(60, 20)
        row.tries += count
        expect_entries(row, office, write_at_once(office, [1], count)[0])


@suite.case("entries of different families at once")
def different_families(setting, row):
    for _ in range(setting.many(5, 1)):
        office = make_office(setting, active=12)
        count = setting.many(60, 12)
        row.tries += count
        expect_entries(row, office, write_at_once(office, range(1, 13), count)[0])


@suite.case("entries, while check and report read")
def with_readers(setting, row):
    for _ in range(setting.many(5, 1)):
        office = make_office(setting, active=6)
        readers = READERS * setting.many(20, 4)
        writers = setting.many(60, 10)
        row.tries += writers + len(readers)
        results, read = write_at_once(office, [1, 2, 3], writers, readers)
        for result in read:
            row.expect_true(result.status in (0, 1) and is_whole(result.out), f"a reader: {result}")
        expect_entries(row, office, results)


def expect_one_of_two(setting, row, assistant, limit):
    """Two take the last place of the assistant."""
    office = make_office(setting, active=limit - 1, assistant=assistant, granted=2)
    old = office.files()
    waiting = (family_id(limit), family_id(limit + 1))
    both = [office.start(*PATIENT, "-q", "intake", "assign", family, "--to", assistant) for family in waiting]
    results = [finished(process) for process in both]
    row.tries += 1
    row.expect_true(sorted(result.status for result in results) == [0, 3], f"assign: {results[0]}; {results[1]}")
    now = office.files()
    changed = [name for name in now if now[name] != old[name]]
    row.expect_kept(len(changed) == 1, f"{len(changed)} families were assigned")
    rows = json.loads(office.run("report", "caseload", "--format", "json").out)["assistants"]
    row.expect_kept([each["count"] for each in rows if each["id"] == assistant] == [limit], f"caseload: {rows}")


@suite.case("the fifteenth and the sixteenth family at once: one of two")
def last_place(setting, row):
    for _ in range(setting.many(20, 2)):
        expect_one_of_two(setting, row, "elis", 15)


@suite.case("the last place under an assistant's own limit: one of two")
def last_own_place(setting, row):
    for _ in range(setting.many(20, 2)):
        expect_one_of_two(setting, row, "mzuk", 3)


@suite.case("new families at once: each has its own id and file")
def new_ids(setting, row):
    office = make_office(setting, active=2)
    row.tries = setting.many(40, 8)
    adding = [office.start(*PATIENT, *new_family(f"Nowi {n}")) for n in range(row.tries)]
    results = [finished(process) for process in adding]
    for result in results:
        row.expect_true(result.status == 0, f"intake add: {result}")
    ids = [result.out.strip() for result in results]
    files = office.files()
    names = {name.removeprefix("families/").removesuffix(".yaml") for name in files if name.startswith("families/")}
    row.expect_kept(len(names) == row.tries + 2, f"{len(names)} families")
    row.expect_kept(names == {family_id(1), family_id(2), *ids}, f"{sorted(ids)}, {sorted(names)}")
    for n, id_ in enumerate(ids):
        text = files.get(f"families/{id_}.yaml", b"").decode()
        row.expect_kept(f"name: Nowi {n}\n" in text, f"{id_} is not Nowi {n}")


@suite.case("one id given twice at once: one of two, and its record stays")
def same_id(setting, row):
    for _ in range(setting.many(10, 2)):
        office = make_office(setting)
        names = ("Nowi", "Inni")
        adding = [office.start(*PATIENT, *new_family(name, "--id", "X-1")) for name in names]
        results = [finished(process) for process in adding]
        row.tries += 1
        row.expect_true({result.status for result in results} == {0, 2}, f"intake add: {results[0]}; {results[1]}")
        won = [name for name, result in zip(names, results) if result.status == 0]
        text = (office.path / "families/X-1.yaml").read_text()
        row.expect_kept(f"name: {won[0]}\n" in text, f"{won[0]} is not there")


@suite.case("one folder founded twice at once: one of two, and its settings stay")
def two_inits(setting, row):
    for _ in range(setting.many(10, 2)):
        office = make_office(setting)
        path = office.setting.new_directory() / "nowy"
        names = ("Ewa Lis", "Jan Buk")
        both = [office.start("init", path, "--no-git", "--add-assistant", f"a={name}") for name in names]
        results = [finished(process) for process in both]
        row.tries += 1
        won = [name for name, result in zip(names, results) if result.status == 0]
        row.expect_true(len(won) == 1 and {result.status for result in results} <= {0, 2, 5}, f"init: {results}")
        text = (path / "asystent.yaml").read_text()
        row.expect_kept(won and won[0] in text, f"{won} founded it, and it says {text}")
        names_there = sorted(file.name for file in path.iterdir())
        row.expect_kept(names_there == [".asystent", ".gitignore", "asystent.yaml", "families"], f"{names_there}")


class Holder:
    """A command that stands still with the folder in its hands, just before it would change the record."""

    def __init__(self, office):
        self.process = office.start(*visit(1, 0), **office.fault(at=4, do="stop"))
        os.waitpid(self.process.pid, os.WUNTRACED)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        finished(self.process)


def expect_busy(row, office, seconds, holder, *words, **environment):
    """Status 5 after that time, with who it is; nothing is written."""
    old = office.files()
    start = time.monotonic()
    result = office.run(*words, *visit(2, 1), **environment)
    took = time.monotonic() - start
    row.tries += 1
    row.expect_true(result.status == 5 and not result.out, f"{result}")
    row.expect_true(str(holder) in result.err, f"who holds it is not said: {result}")
    row.expect_true(seconds <= took < seconds + 20, f"waited {took:.1f} s instead of {seconds}")
    row.expect_kept(office.files() == old, "something was written without the lock")


@suite.case("a stopped command holds the folder: status 5 and who it is; readers read")
def stopped_holder(setting, row):
    office = make_office(setting, active=2)
    with Holder(office) as holder:
        expect_busy(row, office, 1, holder.process.pid, "--wait", "1")
        expect_busy(row, office, 0, holder.process.pid, "--wait", "0")
        expect_busy(row, office, 1, holder.process.pid, ASYSTENT_WAIT="1")
        for words in READERS:
            row.tries += 1
            row.expect_true(office.run(*words).status in (0, 1), f"{words[0]} waits for the writer")
        row.tries += 1
        row.expect_true(office.run("-n", *visit(2, 2)).status == 0, "a dry run waits for the writer")


@suite.case("a sleeping program of others holds the folder: status 5 and who it is")
def other_holder(setting, row):
    office = make_office(setting, active=2)
    with open(office.path / LOCK, "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.write("4711 komputer-w-biurze 2026-11-20T09:00:00+0100\n")
        lock.flush()
        # What the file says is somebody else's: the kernel knows who holds it.
        expect_busy(row, office, 1, os.getpid(), "--wait", "1")
        expect_busy(row, office, 1, "python3", ASYSTENT_WAIT="1")
    row.tries += 1
    row.expect_true(office.run("--wait", "0", *visit(2, 1)).status == 0, "a lock that nobody holds blocks")


@suite.case("a stopped command goes on: both entries are there")
def stopped_and_continued(setting, row):
    for _ in range(setting.many(10, 2)):
        office = make_office(setting, active=2)
        with Holder(office) as holder:
            waiting = office.start(*PATIENT, *visit(1, 1))
            time.sleep(0.1)
            holder.process.send_signal(signal.SIGCONT)
            results = {(1, 0): finished(holder.process), (1, 1): finished(waiting)}
        row.tries += 1
        expect_entries(row, office, results)


@suite.case("a killed holder blocks nobody")
def killed_holder(setting, row):
    for _ in range(setting.many(20, 3)):
        office = make_office(setting, active=2)
        with Holder(office) as holder:
            holder.process.kill()
            holder.process.wait()
            result = office.run("--wait", "0", *visit(1, 1))
        row.tries += 1
        row.expect_true(result.status == 0, f"{result}")
        row.expect_kept(office.entries(1) == ["wpis 001"] and len(office.files()) == 3, f"{list(office.files())}")
