#!/usr/bin/env python3
"""Four clones work and sync at once. usage: four_clones.py BINARY"""

import sys
from concurrent.futures import ThreadPoolExecutor

from clones import Office, verdict

COMMITS = 12
FAMILIES = ["R-2026-001", "R-2026-002", "R-2026-003", "R-2026-004"]


def work(office, clone, family):
    """Another family for each: what is tested is the race, not the merge."""
    failures = []
    for number in range(COMMITS):
        office.append(clone, [family], f"{clone.name} {number}")
        if number % 3 == 2:
            done = office.asystent(clone, "sync")
            if done.returncode:
                failures.append(f"{clone.name}: sync ended with {done.returncode}: {done.stdout}{done.stderr}")
    return failures


def problems_of(office):
    mainline = office.git(office.server, "rev-list", "--first-parent", "main").split()
    subjects = office.git(office.server, "log", "--format=%s", "main").splitlines()
    texts = "".join(office.git(office.server, "show", f"main:families/{family}.yaml") for family in FAMILIES)
    for clone in office.clones:
        for number in range(COMMITS):
            entry = f"{clone.name} {number}"
            if subjects.count(entry) != 1:
                yield f"{entry}: {subjects.count(entry)} commits"
            if texts.count(f"# {entry}\n") != 1:
                yield f"{entry}: {texts.count(entry)} lines"
    states = office.git(office.server, "reflog", "--format=%H", "main").split()
    for state in states:
        if state not in mainline:
            yield f"the server had {state}, which is not on the mainline"
    if len(states) < len(office.clones):
        yield "too few pushes to say anything"


def main(binary):
    office = Office(binary, "abcd")
    try:
        with ThreadPoolExecutor(len(office.clones)) as people:
            found = sum(people.map(lambda pair: work(office, *pair), zip(office.clones, FAMILIES)), [])
        found += list(problems_of(office))
        for clone in office.clones:
            office.asystent(clone, "sync")
            if office.git(clone, "status", "--porcelain"):
                found.append(f"{clone.name}: not clean")
            if office.git(clone, "rev-parse", "main") != office.git(office.server, "rev-parse", "main"):
                found.append(f"{clone.name}: not where the server is")
    finally:
        office.close()
    return verdict(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
