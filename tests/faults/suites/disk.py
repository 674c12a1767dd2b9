"""Disks that are full, read-only, closed to the user or gone: real ones, where the system lets us have them."""

import os
import subprocess
from contextlib import contextmanager

from office import CLOSE, LOCK, PLAN, TODAY, WORK
from office import finished, is_root, make_office, new_family, nobody_can_run, number_of_nobody, temporary_files, visit
from suite import Skipped, Suite

suite = Suite()
PAGE = 4096

WRITINGS = (visit(1, 1), PLAN, new_family("Nowi"), CLOSE, WORK)


def mount(*words):
    try:
        subprocess.run(["mount", *words], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Skipped("mounting is not permitted here") from error


@contextmanager
def small_disk(setting, options):
    """A disk in memory; whoever may not mount has none."""
    if not is_root():
        raise Skipped("mounting needs root")
    directory = setting.new_directory()
    mount("-t", "tmpfs", "-o", options, "none", str(directory))
    try:
        yield directory
    finally:
        subprocess.run(["umount", "--lazy", directory], check=False)


def expect_refused(row, office, words, what, **how):
    """Status 5, nothing told as done, all as before."""
    old = office.files()
    result = office.run(*words, **how)
    row.tries += 1
    row.expect_true(result.status == 5 and not result.out and result.err, f"{what}, {words[1:3]}: {result}")
    row.expect_kept(office.files() == old, f"{what}, {words[1:3]}: the folder has changed: {list(office.files())}")
    return result


def expect_done_or_refused(row, office, words, what, **how):
    """Where there may be just enough: told and there, or refused and as before. True where it was done."""
    old = office.files()
    result = office.run(*words, **how)
    row.tries += 1
    now = office.files()
    is_done = result.status == 0
    row.expect_true(is_done or (result.status == 5 and not result.out), f"{what}, {words[1:3]}: {result}")
    row.expect_kept((now != old) == is_done, f"{what}, {words[1:3]}: not as told: {result}")
    row.expect_kept(not temporary_files(now), f"{what}: a temporary file stays: {list(now)}")
    return is_done


def expect_works(row, office, words, what):
    result = office.run(*words)
    row.expect_true(result.status == 0, f"{what}: afterwards: {result}")


def fill(path):
    with open(path, "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * PAGE)
        except OSError:
            return


@suite.case("a full disk, with 0 to 8 free pages")
def full_disk(setting, row):
    for words in WRITINGS[: setting.many(5, 2)]:
        outcomes = set()
        for free in range(setting.many(9, 3)):
            with small_disk(setting, "size=256k") as disk:
                office = make_office(setting, active=14, at=disk / "sprawy")
                fill(disk / "full")
                os.truncate(disk / "full", (disk / "full").stat().st_size - free * PAGE)
                outcomes.add(expect_done_or_refused(row, office, words, f"{free} free pages"))
                row.expect_true(office.run("check").status in (0, 1), "nothing can be read on a full disk")
                os.truncate(disk / "full", 0)
                expect_works(row, office, visit(2, 9), "a full disk")
        row.expect_true(False in outcomes, f"{words[1:3]}: the disk was never full")


@suite.case("a disk without room for one more file")
def no_inode(setting, row):
    for words in WRITINGS:
        for free in range(2):
            with small_disk(setting, "nr_inodes=40") as disk:
                office = make_office(setting, active=2, at=disk / "sprawy")
                office.put(LOCK, "")
                number = 0
                try:
                    while True:
                        (disk / f"more-{number}").touch()
                        number += 1
                except OSError:
                    pass
                for last in range(free):
                    (disk / f"more-{last}").unlink()
                expect_done_or_refused(row, office, words, f"{free} free inodes")
                (disk / "more-1").unlink()
                expect_works(row, office, visit(2, 9), "no inode")


@suite.case("a disk that is read-only")
def read_only(setting, row):
    with small_disk(setting, "size=1m") as disk:
        office = make_office(setting, active=2, at=disk / "sprawy")
        for has_lock in (False, True):
            if has_lock:
                office.put(LOCK, "")
            mount("-o", "remount,ro", str(disk))
            for words in WRITINGS:
                expect_refused(row, office, words, "read-only")
            row.expect_true(office.run("check").status in (0, 1), "check on a read-only disk")
            mount("-o", "remount,rw", str(disk))
        expect_works(row, office, visit(1, 1), "read-only")


@suite.case("a limit of the size of files")
def file_size(setting, row):
    office = make_office(setting, active=2)
    for size in (0, 20, 64, 200, 500):
        for words in WRITINGS[:2]:
            expect_refused(row, office, words, f"{size} bytes", before=("prlimit", f"--fsize={size}", "--"))
    expect_works(row, office, visit(1, 1), "a limit")


def user_without_power(setting):
    """Root may do everything; then somebody else tries."""
    if not is_root():
        return None
    if not nobody_can_run(setting.binary):
        raise Skipped("another user cannot reach the program")
    return number_of_nobody()


def office_of(setting, user):
    setting.directory.chmod(0o755)
    office = make_office(setting, active=2)
    office.put(LOCK, "")
    for path in (office.path.parent, office.path, *office.path.rglob("*")):
        if user is not None:
            os.chown(path, user, user)
    return office


CLOSED = (
    ("families/", 0o555, WRITINGS[0], 5),
    ("families/", 0o555, WRITINGS[2], 5),
    ("families/R-2026-001.yaml", 0o444, WRITINGS[0], 5),
    (LOCK, 0o000, WRITINGS[2], 5),
    ("", 0o555, WRITINGS[4], 5),  # there is no worklog/ yet
    ("families/", 0o000, WRITINGS[0], 5),
    ("asystent.yaml", 0o000, WRITINGS[0], 4),
    ("families/R-2026-001.yaml", 0o000, WRITINGS[0], 4),
)


@suite.case("files and folders that are closed to the user")
def closed(setting, row):
    user = user_without_power(setting)
    for name, mode, words, status in CLOSED:
        office = office_of(setting, user)
        old = office.files()
        place = office.path / name
        open_mode = place.stat().st_mode
        place.chmod(mode)
        result = office.run(*words, user=user)
        place.chmod(open_mode)
        row.tries += 1
        row.expect_true(result.status == status and not result.out and result.err, f"{name} {mode:o}: {result}")
        row.expect_kept(office.files() == old, f"{name} {mode:o}: the folder has changed")
        result = office.run(*visit(1, 1), user=user)
        row.expect_true(result.status == 0, f"{name} {mode:o}: afterwards: {result}")


@suite.case("a folder that vanishes before any of the calls")
def vanished(setting, row):
    for place in ("", "families"):
        for at in range(1, 17, setting.many(1, 4)):
            office = make_office(setting, active=2)
            old = office.files()
            result = office.run(*visit(1, 1), **office.fault(at=at, do="vanish", vanish=(office.path / place).resolve()))
            row.tries += 1
            what = f"/{place} gone at call {at}"
            gone = office.path / "families.gone" if place else office.path.with_name("sprawy.gone")
            if gone.exists():
                gone.rename(gone.with_suffix(""))
            row.expect_true(result.status in (0, 2, 4, 5), f"{what}: {result}")
            row.expect_true(result.status == 0 or not result.out, f"{what}: told as done: {result}")
            is_there = office.entries(1) == ["wpis 001"]
            row.expect_kept(is_there or result.status != 0, f"{what}: told, and not there")
            row.expect_kept(is_there or {**office.files(), **old} == office.files(), f"{what}: an old text is gone")
            expect_works(row, office, visit(2, 2), what)
            row.expect_kept(len(office.files()) == 3, f"{what}: left behind: {list(office.files())}")


@suite.case("the current directory is gone")
def no_directory(setting, row):
    office = make_office(setting)
    there = setting.new_directory()
    script = f'cd {there} && rmdir {there} && exec "$@"'
    result = office.run(*visit(1, 1), before=("/bin/sh", "-c", script, "sh"))
    row.tries += 1
    row.expect_true(result.status == 0, f"{result}")
    row.expect_kept(office.entries(1) == ["wpis 001"], "not there")
    there.mkdir()
    script = f'cd {there} && rmdir {there} && exec "$0" --today {TODAY} check'
    result = subprocess.run(["/bin/sh", "-c", script, setting.binary], capture_output=True, env={}, check=False)
    row.tries += 1
    row.expect_true(result.returncode == 2 and result.stderr, f"check in no directory: {result}")


@suite.case("the answer cannot be printed: status 5 and a word of it")
def nowhere_to_print(setting, row):
    office = make_office(setting)
    for entry, words in enumerate((visit(1, 1), ("--lang", "en", *visit(1, 2)), ("check",), ("report", "overdue"))):
        with open("/dev/full", "wb") as full:
            result = finished(office.start(*words, stdout=full))
        row.tries += 1
        row.expect_true(result.status == 5 and result.err, f"{words}: {result}")
    closed_streams = ("/bin/sh", "-c", 'exec "$@" >&- 2>&-', "sh")
    row.tries += 1
    row.expect_true(office.run(*visit(1, 3), before=closed_streams).status == 5, "both streams are closed")
    row.expect_kept(office.entries(1) == ["wpis 001", "wpis 002", "wpis 003"], f"{office.entries(1)}")


@suite.case("documents and pages on a full disk: the old ones stay whole")
def documents(setting, row):
    for free in range(setting.many(6, 2)):
        with small_disk(setting, "size=128k") as disk:
            office = make_office(setting, active=2)
            out = disk / "plan.html"
            out.write_text("old")
            fill(disk / "full")
            os.truncate(disk / "full", (disk / "full").stat().st_size - free * PAGE)
            for words in (("document", "zgoda", "R-2026-001", "--out", out), ("dashboard", "--out", disk / "strony")):
                result = office.run("report", *words)
                row.tries += 1
                row.expect_true(result.status in (0, 5), f"report {words[0]}: {result}")
                is_old = out.read_text() == "old"
                row.expect_kept(is_old or out.read_text().rstrip().endswith("</html>"), "half a document")
                row.expect_kept(not list(disk.rglob(".*.tmp")), f"{list(disk.rglob('.*'))}")
                pages = [page.read_text() for page in disk.glob("strony/*.html")]
                row.expect_kept(all(page.rstrip().endswith("</html>") for page in pages), "half a page")
