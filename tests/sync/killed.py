#!/usr/bin/env python3
"""Kills a sync, with all that it has started, at random moments. usage: killed.py BINARY [TIMES]"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from clones import Office, verdict

FAMILY, OTHER = "R-2026-001", "R-2026-004"
MORE = [f"R-2026-{number:03}" for number in (2, 3, *range(5, 16))]


def duration(office, clone):
    begin = time.monotonic()
    done = office.asystent(clone, "sync")
    assert done.returncode == 0, done.stdout + done.stderr
    return time.monotonic() - begin


def wait_for_arrival(process, clone):
    """Until the folder begins to go forward: half of the kills fall into the moment in which it is between two states."""
    while process.poll() is None and not (clone / ".git" / "asystent" / "arriving").exists():
        time.sleep(0.001)
    time.sleep(random.uniform(0, 0.04))


def kill_after(office, clone, seconds):
    """Whether it was still at work; without a time, while the folder goes forward."""
    process = subprocess.Popen(["asystent", "sync"], cwd=clone, env=office.environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    if seconds is None:
        wait_for_arrival(process, clone)
    else:
        time.sleep(seconds)
    was_at_work = process.poll() is None
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()
    return was_at_work


def remove_locks(office, clone):
    """What a killed git leaves behind, and git itself says so."""
    for git in (clone / ".git", office.server):
        # Unlike rglob, walk goes on where what still ends takes a folder away.
        for place, _, names in os.walk(git):
            for name in names:
                if name.endswith(".lock"):
                    (Path(place) / name).unlink(missing_ok=True)


def texts_of(office, clone, commit, families):
    return {family: office.git(clone, "show", f"{commit}:families/{family}.yaml") for family in families}


def problems_after_kill(office, clone, before, after, number):
    for family in [FAMILY, OTHER, *MORE]:
        text = (clone / "families" / f"{family}.yaml").read_text("utf-8")
        if text not in (before[family], after[family]):
            yield f"kill {number}: {family} is neither as before nor as after"
    if f"# b {number}\n" not in (clone / "families" / f"{OTHER}.yaml").read_text("utf-8"):
        yield f"kill {number}: the own work is not in the folder"
    if f"b {number}" not in office.git(clone, "log", "--format=%s").splitlines():
        yield f"kill {number}: the own commit is not there"


def problems_after_next(office, clone, after, number):
    done = office.asystent(clone, "sync")
    if done.returncode:
        yield f"kill {number}: the next sync ended with {done.returncode}: {done.stdout}{done.stderr}"
        return
    if office.git(clone, "status", "--porcelain"):
        yield f"kill {number}: not clean after the next sync: " + office.git(clone, "status", "--porcelain")
    if texts_of(office, office.server, "main", after) != after:
        yield f"kill {number}: the server has something else than both have written"
    for family, text in after.items():
        if (clone / "families" / f"{family}.yaml").read_text("utf-8") != text:
            yield f"kill {number}: {family} is not as both have written it"


def one_round(office, number, longest):
    a, b = office.clones
    office.append(a, [FAMILY, *MORE], f"a {number}")
    assert office.asystent(a, "sync").returncode == 0
    office.append(b, [OTHER], f"b {number}")
    before = texts_of(office, b, "HEAD", [FAMILY, OTHER, *MORE])
    after = texts_of(office, a, "HEAD", [FAMILY, *MORE])
    after[OTHER] = before[OTHER]
    was_at_work = kill_after(office, b, None if number % 2 else random.uniform(0, longest))
    remove_locks(office, b)
    found = list(problems_after_kill(office, b, before, after, number))
    found += problems_after_next(office, b, after, number)
    assert office.asystent(a, "sync").returncode == 0
    return was_at_work, found


def main(binary, times):
    random.seed(19)
    office = Office(binary, "ab")
    try:
        a, b = office.clones
        office.append(a, [FAMILY], "x")
        office.append(b, [OTHER], "y")
        duration(office, a)
        longest = duration(office, b) * 1.1
        duration(office, a)
        rounds = [one_round(office, number, longest) for number in range(times)]
    finally:
        office.close()
    found = sum((problems for _, problems in rounds), [])
    killed = sum(was_at_work for was_at_work, _ in rounds)
    if killed < times // 3:
        found.append(f"only {killed} of {times} were at work when they were killed")
    return verdict(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 24))
