#!/usr/bin/env python3
"""Builds a case folder of any size from a seed, in both processors at once.

usage: generate.py --families N --bytes-each B --active K [--seed S] [--longer-notes F] DIR

The same numbers give the same bytes. A folder that is there with the same numbers stays as it is.
"""

import argparse
import json
import random
import shutil
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from family import Wish, chain
from forms import form
from office import office, worklog
from schedule import Slot, assistant_id, count_assistants
from texts import Notes
from write_yaml import Canonical

WORKERS = 2
STAMP = ".made"
# Rises with each change of what is made, so that older folders are made anew.
EDITION = 2
LONGEST_NOTE = 1100
SIZES_STEP = 5 ** 0.5 / 2
FORMS_STEP = 2 ** 0.5


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--families", type=int, required=True)
    parser.add_argument("--bytes-each", type=int, required=True, help="the mean")
    parser.add_argument("--active", type=int, required=True, help="how many are active today")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longer-notes", type=int, default=1, help="notes so many times as long")
    parser.add_argument("folder", type=Path)
    return parser.parse_args()


def generate(families, bytes_each, active, seed, longer_notes, folder):
    numbers = dict(families=families, bytes_each=bytes_each, active=active, seed=seed, longer_notes=longer_notes)
    stamp = json.dumps({"edition": EDITION, **numbers})
    if (folder / STAMP).is_file() and (folder / STAMP).read_text() == stamp:
        return
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("families", "worklog"):
        (folder / name).mkdir(parents=True)
    write_office(folder, count_assistants(active), seed)
    with Pool(WORKERS) as pool:
        for _ in pool.imap_unordered(partial(write_slot, numbers, str(folder)), range(active), chunksize=16):
            pass
    (folder / STAMP).write_text(stamp)


def write_office(folder, assistants, seed):
    dice = random.Random(f"office {seed}")
    (folder / "asystent.yaml").write_bytes(Canonical(dice).file(office(assistants)))
    for number in range(assistants):
        name = assistant_id(number)
        (folder / "worklog" / f"{name}.yaml").write_bytes(Canonical(dice).file(worklog(dice, name)))


notes = {}


def notes_of(seed, longer):
    """Made once in each process."""
    if (seed, longer) not in notes:
        notes[seed, longer] = Notes(seed, LONGEST_NOTE * longer)
    return notes[seed, longer]


def share(number, step):
    """From 0 to 1, evenly over numbers in a row, so that a small folder is mixed like a large one."""
    return number * step % 1


def write_slot(numbers, folder, place):
    """All families that one hour of an assistant's week ever had."""
    seed, active, longer = numbers["seed"], numbers["active"], numbers["longer_notes"]
    dice = random.Random(f"slot {seed} {place}")
    mine = range(place + 1, numbers["families"] + 1, active)
    sizes = (numbers["bytes_each"] * (0.5 + share(number, SIZES_STEP)) for number in mine)
    wishes = (Wish(size, notes_of(seed, longer), longer) for size in sizes)
    slot = Slot(place, count_assistants(active))
    for number, record in zip(mine, chain(dice, slot, mine, wishes)):
        with open(f"{folder}/families/{record['id']}.yaml", "wb") as file:
            file.write(form(dice, share(number, FORMS_STEP)).file(record))


if __name__ == "__main__":
    given = arguments()
    generate(given.families, given.bytes_each, given.active, given.seed, given.longer_notes, given.folder)
