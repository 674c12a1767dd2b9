"""Editors of each sort, which know nothing of the folder's lock, beside commands."""

import itertools
import json
import os
import random
import threading
import time
from collections import Counter

from office import finished, make_office, visit
from suite import Suite

suite = Suite()
READING = {"bad-value", "not-plain", "yaml-syntax", "missing-key", "not-utf8", "id-mismatch", "version"}


def beside(path):
    return path.with_name(f".{path.name}.editor")


def rename_over(path, text, _):
    """Most editors and synchronisers."""
    beside(path).write_text(text)
    os.replace(beside(path), path)


def write_in_place(path, text, _):
    """cp, nano, vim on a link: one write into the file that is there."""
    path.write_text(text)


def write_slowly(path, text, chance):
    """The same on a slow disk: half of it, a pause, the rest."""
    with open(path, "w", encoding="utf-8") as file:
        half = text.rfind("\n", 0, len(text) * 2 // 3) + 1
        file.write(text[:half])
        file.flush()
        time.sleep(chance.uniform(0.001, 0.03))
        file.write(text[half:])


def move_away_and_write(path, text, _):
    """vim with a backup, emacs: the old text gets another name, a new file is made."""
    kept = path.with_name(path.name + "~")
    os.replace(path, kept)
    path.write_text(text)
    kept.unlink()


def remove_and_write(path, text, _):
    """perl -i and its like."""
    path.unlink()
    path.write_text(text)


EDITORS = (rename_over, write_in_place, write_slowly, move_away_and_write, remove_and_write)
# Nobody can tell a family that was just taken away from one that was never there. For some milliseconds the program waits;
# on a busy computer such a save takes longer, and what is said in that time is not judged.
PATIENCE = {remove_and_write: 0.005, write_slowly: 0.1}


class Person:
    """Opens the record, adds a line at its end, saves, and looks at it again some time later. What another program has
    made of the record between opening and saving a person's editor does not see; what it makes of it after that is the
    program's."""

    def __init__(self, path, save, seed, pause):
        self.path = path
        self.pause = pause
        self.save = save
        self.chance = random.Random(seed)
        self.lost = []
        self.saves = 0
        self.begun = None  # the save that goes on
        self.slow_until = 0  # the end of the last one that took longer than the program can wait
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self.work)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.thread.join()

    def work(self):
        lines = []
        for number in itertools.count():
            if self.is_over.is_set():
                return
            text = self.path.read_text()
            missing = [line for line in lines if line not in text.splitlines()]
            if missing:
                self.lost.append(f"save {number - 1}: {len(missing)} lines are gone: {missing[-1]!r}")
            text += f"# zapis {number}\n"
            self.begun = time.monotonic()
            self.save(self.path, text, self.chance)
            if self.is_slow():
                self.slow_until = time.monotonic()
            self.begun = None
            lines = text.splitlines()
            self.saves += 1
            time.sleep(self.chance.choice((0, self.pause / 4, self.chance.uniform(0, 4 * self.pause))))


    def is_slow(self):
        begun = self.begun
        return begun is not None and time.monotonic() - begun > PATIENCE.get(self.save, 60)

    def was_slow(self, since):
        return self.slow_until >= since or self.is_slow()


def is_being_saved(text):
    """All that is said of a record that an editor holds longer than a command waits; nothing of what half of it lacks."""
    return "inny program właśnie zapisuje ten plik" in text


def usual_time(office):
    start = time.monotonic()
    office.run("-n", *visit(1, 0))
    return time.monotonic() - start


def write_beside(setting, row, save):
    office = make_office(setting, active=2)
    told = Counter()
    with Person(office.family(1), save, 7, usual_time(office)) as person:
        end = time.monotonic() + setting.many(20, 1.5)
        for entry in itertools.count():
            is_time_up = time.monotonic() > end
            if (is_time_up and told[0] > 0) or time.monotonic() > end + 60:
                break
            begun = time.monotonic()
            result = office.run(*visit(1, entry % 1000))
            told[result.status] += 1
            if person.was_slow(begun):
                continue
            row.expect_true(result.status in (0, 5) or is_being_saved(result.err), f"beside {save.__name__}: {result}")
            row.expect_true(result.status == 0 or "plik" in result.err, f"beside {save.__name__}: {result}")
    row.tries += person.saves
    for why in person.lost:
        row.expect_kept(False, f"{save.__name__}: {why}")
    row.expect_true(told[0] > 0, f"beside {save.__name__} no command was done: {told}")
    left = [name for name in office.files() if name.endswith(".tmp")]
    row.expect_kept(not left, f"beside {save.__name__}: left behind {left}")


def read_beside(setting, row, save):
    office = make_office(setting, active=3)
    # Who writes slowly without a rest never has a whole record to show.
    rest = 0.1 if save == write_slowly else usual_time(office) / 8
    with Person(office.family(1), save, 8, rest) as person:
        end = time.monotonic() + setting.many(20, 1)
        while time.monotonic() < end:
            begun = time.monotonic()
            readers = [office.start("check", "--format", "json") for _ in range(2)]
            for result in map(finished, readers):
                if person.was_slow(begun):
                    continue
                row.tries += 1
                document = json.loads(result.out) if result.status in (0, 1) else {}
                false = [each for each in document.get("findings", []) if each["id"] in READING]
                if false and all(is_being_saved(json.dumps(each, ensure_ascii=False)) for each in false):
                    continue
                row.expect_true(document.get("families") == 3, f"beside {save.__name__}: {result}")
                row.expect_true(not false, f"beside {save.__name__}: {false[:1]}")
    row.expect_true(person.saves > 0, f"{save.__name__} has saved nothing")


def add_cases():
    for save in EDITORS:
        name = save.__name__.replace("_", " ")
        suite.case(f"a person whose editor does: {name}. Commands write beside it, and its saves stay")(
            lambda setting, row, save=save: write_beside(setting, row, save))
        suite.case(f"the same, {name}: what reads beside it sees each family, and no half of one")(
            lambda setting, row, save=save: read_beside(setting, row, save))


add_cases()
