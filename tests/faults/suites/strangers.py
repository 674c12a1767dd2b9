"""Other users: a folder that one of them has put above, and links that they exchange under root's hands."""

import os
import subprocess
import threading
from pathlib import Path

from office import SETTINGS, TODAY, is_root, make_office, new_family, nobody_can_run, number_of_nobody, visit
from suite import Skipped, Suite

suite = Suite()


def need_users(setting):
    if not is_root() or not nobody_can_run(setting.binary):
        raise Skipped("other users are only there for root")


def run_below(setting, directory, *words, user=None):
    who = {} if user is None else {"user": user, "group": user, "extra_groups": []}
    process = subprocess.run([setting.binary, "--today", TODAY, *words], cwd=directory, env={"LC_ALL": "C"},
                             capture_output=True, check=False, **who)
    return process.returncode, process.stdout.decode(), process.stderr.decode()


def trap_of_nobody(setting, is_own_directory):
    """What a stranger can put into a directory for all, or into one of their own, in which one happens to work."""
    common = setting.new_directory()
    common.chmod(0o1777)
    place = common / "sprawy" if is_own_directory else common
    place.mkdir(exist_ok=True)
    (place / "families").mkdir()
    (place / "asystent.yaml").write_text(SETTINGS)
    for path in (place / "families", place / "asystent.yaml", *([place] if is_own_directory else [])):
        os.chown(path, number_of_nobody(), number_of_nobody())
    (place / "families").chmod(0o2777)
    below = place / "praca"
    below.mkdir()
    for path in (setting.directory, common.parent, place):
        path.chmod(path.stat().st_mode | 0o755)
    return place, below


@suite.case("a stranger's folder above is refused, and named it is taken")
def above(setting, row):
    need_users(setting)
    for is_own_directory in (True, False):
        place, below = trap_of_nobody(setting, is_own_directory)
        for user in (None, 4321):
            for words in (new_family("Nowi"), ("check",), ("doctor",), (), ("report", "overdue")):
                status, out, err = run_below(setting, below, *words, user=user)
                row.tries += 1
                row.expect_true(status == 2 and "-C" in err and not out, f"{words} as {user}: {status} {out} {err}")
                row.expect_kept(not list((place / "families").iterdir()), f"{words} as {user} wrote there")
        status, out, err = run_below(setting, below, "-C", place, "check")
        row.tries += 1
        row.expect_true(status in (0, 1), f"with -C: {status} {err}")
        status, out, err = run_below(setting, below, "check", user=number_of_nobody())
        row.tries += 1
        row.expect_true(status in (0, 1), f"the owner: {status} {err}")


class Swapper:
    """Exchanges a directory and a link to the victim, as fast as it can."""

    def __init__(self, folder, name, victim):
        self.one = folder / name
        self.other = folder / f"{name}.link"
        self.other.symlink_to(victim)
        self.is_over = threading.Event()
        self.times = 0

    def __enter__(self):
        script = ("import ctypes,os,sys\nc=ctypes.CDLL(None)\nwhile True:\n"
                  " c.renameat2(-100,sys.argv[1].encode(),-100,sys.argv[2].encode(),2)\n")
        self.process = subprocess.Popen(["python3", "-c", script, self.one, self.other])
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def state_of(directory):
    return {str(path): (path.lstat().st_mode, path.lstat().st_uid, path.read_bytes() if path.is_file() else b"")
            for path in sorted(Path(directory).rglob("*"))} | {"": os.stat(directory).st_mode}


def swap(setting, row, name, commands):
    """Root works in the folder of a user who exchanges this subfolder and a link to a directory that is not theirs."""
    if not is_root():
        raise Skipped("only root can do more than the folder's owner")
    office = make_office(setting, active=2)
    (office.path / name).mkdir(exist_ok=True)
    victim = setting.new_directory()
    for file in ("passwd.yaml", "R-2026-001.yaml", ".x.yaml.abcdef.tmp", "plan.html"):
        (victim / file).write_text("root's own")
        (victim / file).chmod(0o644)
    victim.chmod(0o755)
    for path in [office.path, *office.path.rglob("*")]:
        os.chown(path, number_of_nobody(), number_of_nobody())
    before = state_of(victim)
    with Swapper(office.path, name, victim):
        for turn in range(setting.many(150, 12)):
            for words in commands(turn):
                result = office.run(*words)
                row.tries += 1
                row.expect_true(result.status in (0, 1, 2, 4, 5), f"{words}: {result}")
                row.expect_private("root's own" not in result.out, f"{words} has read it: {result.out[:200]}")
    row.expect_kept(state_of(victim) == before, f"{name}: something outside of the folder has changed")


@suite.case("root mends and writes while families/ and a link outside are exchanged: nothing outside changes")
def swapped_families(setting, row):
    swap(setting, row, "families", lambda turn: (("doctor", "--fix"), new_family(f"Nowi {turn}"), visit(1, turn)))


@suite.case("the same with worklog/")
def swapped_worklog(setting, row):
    swap(setting, row, "worklog", lambda turn: (
        ("doctor", "--fix"), ("-q", "--as", "elis", "visit", "work", "--again", "--what", f"Szkolenie {turn}"),
        ("check",)))


@suite.case("the same with the whole folder, named by its path")
def swapped_folder(setting, row):
    """Whoever names a folder by its name takes what has the name; but one command works in one folder."""
    if not is_root():
        raise Skipped("only root can do more than the folder's owner")
    office = make_office(setting, active=2)
    victim = setting.new_directory()
    (victim / "families").mkdir()
    (victim / "families" / "x.txt").write_text("root's own")
    (victim / "families" / "x.txt").chmod(0o644)
    before = state_of(victim)
    with Swapper(office.path.parent, office.path.name, victim):
        for turn in range(setting.many(200, 15)):
            for words in (("doctor", "--fix"), new_family(f"Nowi {turn}")):
                result = office.run(*words)
                row.tries += 1
                row.expect_true(result.status in (0, 1, 2, 4, 5), f"{words}: {result}")
    changed = {name for name, state in state_of(victim).items() if before.get(name) != state}
    row.expect_kept(not [name for name in changed if name.endswith("yaml")], f"written outside: {changed}")
