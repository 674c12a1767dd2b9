#!/usr/bin/env python3
"""Compares the program with the oracle on generated folders; README.md tells how."""

import argparse
import random
import shutil
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

from case import Folder
from compare_hours import compare_hours
from compare_stats import any_days, compare_stats
from findings import all_deadlines, all_findings, caseload_rows
from generate import generate
from generate_borders import generate_at_borders
from program import Failed, Program, knows_report
from result import Finding
from rules_beside import files_not_read
from turning import turning_days
from write_yaml import write_folder

WITHIN = 60
# The program runs while the oracle thinks about another folder.
AT_ONCE = 2
# Thirteen runs each, so not for every folder.
HOURS_EVERY = 10
NAMES = ("check", "overdue", "caseload", "stats", "hours")
SEVERITIES = ("error", "warning", "notice")


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True, help="the program")
    parser.add_argument("--seeds", default="1..100", help="one seed, or the first and the last: 1..500")
    parser.add_argument("--today", help="only this day, YYYY-MM-DD")
    parser.add_argument("--todays", type=int, default=3, help="how many days for each folder")
    parser.add_argument("--only", nargs="+", choices=NAMES, default=list(NAMES),
                        help="what to compare; all, when not given")
    parser.add_argument("--keep", help="keep the folders under this directory")
    parser.add_argument("--ambiguous", action="store_true", help="also what the contract leaves open")
    parser.add_argument("--max-shown", type=int, default=200, help="differences shown")
    return parser.parse_args()


def seeds_of(text):
    first, _, last = text.partition("..")
    return range(int(first), int(last or first) + 1)


def todays_of(seed, folder, today, count):
    """The folder's own day, days at the end of its terms, days on which a state changes, and any day."""
    chance = random.Random(seed)
    deadlines = all_deadlines(*folder, today, within=400)
    ends = [date.fromisoformat(d.rolled) + timedelta(days=chance.choice([0, 0, 1, -1])) for d in deadlines]
    near = [day for day in ends if abs((day - today).days) < 250] or [today + timedelta(days=1)]
    turning = turning_days(chance, Folder(*folder)) or near
    anywhere = today + timedelta(days=chance.randint(-250, 250))
    days = [today, chance.choice(near), chance.choice(turning) if chance.random() < 0.7 else anywhere]
    while len(days) < count:
        days.append(chance.choice(near))
    return sorted(set(days[:count]))


def missing_and_extra(expected, given, show):
    """Lines for what only one side has."""
    expected, given = Counter(expected), Counter(given)
    lines = [f"missing  {show(item)}" for item in (expected - given).elements()]
    return lines + [f"extra    {show(item)}" for item in (given - expected).elements()]


def show_finding(f):
    where = f.family or "-"
    who = f" assistant={f.assistant}" if f.assistant else ""
    return f"{f.id} {f.severity} {where}{who} date={f.date} due={f.due} rolled={f.rolled}"


def check(program, folder, today):
    status, document = program.run(today, "check")
    given = [Finding(*(f[name] for name in Finding._fields)) for f in document["findings"]]
    expected = all_findings(*folder, today)
    lines = missing_and_extra(expected, given, show_finding)
    if lines:
        return lines
    counts = {name: sum(f.severity == name for f in expected) for name in SEVERITIES}
    wanted = {"asystent": 1, "today": today.isoformat(), "families": len(folder[1]), "summary": counts,
              "status": 1 if counts["error"] else 0}
    document["status"] = status
    lines = [f"{name}: expected {value}, given {document.get(name)}" for name, value in wanted.items()
             if document.get(name) != value]
    places = [(f["file"], f["line"], f["id"]) for f in document["findings"]]
    if places != sorted(places):
        lines.append("findings are not sorted by file, line, id")
    for f in document["findings"]:
        if f["family"] and f["file"] != f"families/{f['family']}.yaml":
            lines.append(f"{f['id']} of {f['family']} is in {f['file']}")
    files = sorted(f["file"] for f in document["findings"] if f["id"] == "not-read")
    if files != files_not_read(Folder(*folder)):
        lines.append(f"not-read: expected {files_not_read(Folder(*folder))}, given {files}")
    return lines


def overdue(program, folder, today):
    status, document = program.run(today, "report", "overdue", "--within", str(WITHIN))
    names = ("kind", "family", "due", "rolled", "days", "state")
    given = [tuple(d[name] for name in names) for d in document["deadlines"]]
    expected = [tuple(d) for d in all_deadlines(*folder, today, within=WITHIN)]
    lines = missing_and_extra(expected, given, lambda d: " ".join(map(str, d)))
    rolled = [d["rolled"] for d in document["deadlines"]]
    if rolled != sorted(rolled):
        lines.append("deadlines are not sorted by rolled")
    wanted = 1 if any(d[5] == "overdue" for d in expected) else 0
    if not lines and status != wanted:
        lines.append(f"status: expected {wanted}, given {status}")
    return lines


def caseload(program, folder, today):
    """Whether somebody not employed has a row is left to the program."""
    document = program.run(today, "report", "caseload")[1]
    given = {row["id"]: row for row in document["assistants"]}
    lines = []
    for assistant, row in caseload_rows(*folder, today).items():
        if not row["employed"]:
            continue
        other = given.get(assistant)
        if other is None:
            lines.append(f"missing  {assistant}")
            continue
        free = row["limit"] - row["count"]
        wanted = {"families": row["families"], "count": row["count"], "limit": row["limit"],
                  "free": other["free"] if other["free"] in (free, max(0, free)) else free}
        lines += [f"{assistant} {name}: expected {value}, given {other[name]}"
                  for name, value in wanted.items()
                  if (sorted(other[name]) if name == "families" else other[name]) != value]
    return lines


CHECKS = {"check": (check, "check"), "overdue": (overdue, f"report overdue --within {WITHIN}"),
          "caseload": (caseload, "report caseload")}


def written(arguments, place, folder, seed):
    if (place / "asystent.yaml").exists():
        shutil.rmtree(place)
    write_folder(place, *folder, seed)
    return Program(str(Path(arguments.binary).resolve()), place)


def compare(arguments, seed, place):
    """Passed and failed comparisons of one seed, and the lines to show."""
    compared = []
    if any(name in CHECKS for name in arguments.only):
        compared += compare_days(arguments, seed, place)
    if any(name in ("check", "stats", "hours") for name in arguments.only):
        compared += compare_periods(arguments, seed, place.with_name(f"{place.name}-borders"))
    shown = [(f"seed {seed} today {day}: {words}", lines) for day, words, lines in compared if lines]
    return len(compared) - len(shown), shown


def compare_days(arguments, seed, place):
    *folder, today = generate(seed, arguments.ambiguous)
    program = written(arguments, place, folder, seed)
    if arguments.today:
        todays = [date.fromisoformat(arguments.today)]
    else:
        todays = todays_of(seed, folder, today, arguments.todays)
    names = [name for name in arguments.only if name in CHECKS]
    return [compare_day(program, folder, day, name) for day in todays for name in names]


def compare_day(program, folder, day, name):
    comparison, words = CHECKS[name]
    try:
        lines = comparison(program, folder, day)
    except (Failed, KeyError, TypeError, OSError) as error:
        lines = [f"{type(error).__name__}: {error}"]
    return day, words, lines


def compare_periods(arguments, seed, place):
    """The folder of the seed with its dates at the borders of half years."""
    *folder, today, year = generate_at_borders(seed, arguments.ambiguous)
    program = written(arguments, place, folder, seed)
    days = any_days(random.Random(seed), today)
    if arguments.today:
        days = [date.fromisoformat(arguments.today)]
    compared = []
    if "check" in arguments.only:
        day, words, lines = compare_day(program, folder, days[0], "check")
        compared.append((day, f"{words}, dates at borders", lines))
    if "stats" in arguments.only:
        compared += compare_stats(program, folder, days, seed, year)
    if "hours" in arguments.only and seed % HOURS_EVERY == 0:
        compared += compare_hours(program, days[0], year)
    return compared


def show(arguments, seed, shown):
    for title, lines in shown:
        print(title)
        for line in lines[:20]:
            print(f"  {line}")
        if len(lines) > 20:
            print(f"  … and {len(lines) - 20} more")
        day = title.split()[3].rstrip(":")
        extra = " --ambiguous" if arguments.ambiguous else ""
        extra += f" --only {' '.join(arguments.only)}" if "hours" in arguments.only else ""
        again = f"{sys.argv[0]} --binary {arguments.binary} --seeds {seed} --today {day}{extra}"
        print(f"  again: {again} --keep DIR")


def leave_out_unknown(arguments):
    """A report that the program does not have is one failure, not one for each folder."""
    unknown = [name for name in arguments.only if name in ("stats", "hours")
               and not knows_report(arguments.binary, name)]
    for name in unknown:
        print(f"the program does not know `report {name}`: nothing of it is compared")
        arguments.only.remove(name)
    return len(unknown)


def main():
    arguments = options()
    passed, failed = 0, leave_out_unknown(arguments)
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(AT_ONCE) as pool:
        base, seeds = Path(arguments.keep or temporary), seeds_of(arguments.seeds)
        answers = pool.map(lambda seed: compare(arguments, seed, base / f"seed-{seed}"), seeds)
        for seed, (good, shown) in zip(seeds, answers):
            if failed < arguments.max_shown:
                show(arguments, seed, shown)
            passed, failed = passed + good, failed + len(shown)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
