"""Offices of two or three people who each do what comes, and exchange it in every order; what is there at the end?"""

import random
import re
import shutil
from collections import Counter
from dataclasses import dataclass, field

from clones import office_with_server
from judge import ordered
from office import FAMILY, NEIGHBOUR, Bench
from reading import Unreadable, read
from tables import line

WORD = re.compile(r"\bw[0-9]{4}z\b")
HEAD = ("seed", "exchange", "clones", "operations", "merges", "conflicts", "lost", "doubled", "back", "unreadable", "unequal")
FAMILIES = (FAMILY, NEIGHBOUR, "R-2026-005")


@dataclass
class Count:
    """What went wrong in one office, and how much was tried."""

    operations: int = 0
    merges: int = 0
    conflicts: list = field(default_factory=list)
    lost: list = field(default_factory=list)
    doubled: list = field(default_factory=list)
    back: list = field(default_factory=list)
    unreadable: list = field(default_factory=list)
    unequal: list = field(default_factory=list)

    def bad(self):
        return [f"{kind}: {what}" for kind in HEAD[5:] for what in getattr(self, kind)]


class Person:
    """Somebody with a clone. Each thing done bears a word of its own, by which it is found again."""

    def __init__(self, number, clone, ledger, dice):
        self.number, self.clone, self.ledger, self.dice = number, clone, ledger, dice
        self.own = []  # of the entries that this person made: family, date, hour, word

    def do_something(self):
        acts = (self.visit, self.visit, self.visit, self.call, self.amend, self.remove, self.work, self.comment, self.relative, self.assessment)
        self.dice.choice(acts)()
        if self.clone.git("status", "--porcelain"):
            self.clone.commit_all("work")

    def slot(self):
        """A day and an hour that nobody else takes."""
        count = self.ledger.next()
        day, hour = count % 54, count // 54
        return f"2026-{9 + day // 27:02}-{1 + day % 27:02}", f"{3 + hour // 10:02}:{hour % 10 * 6:02}"

    def visit(self):
        family, word, (date, hour) = self.dice.choice(FAMILIES), self.ledger.word(), self.slot()
        end = f"{hour[:3]}{int(hour[3:]) + 4:02}"
        self.clone.must("-q", "--as", "elis", "visit", "add", family, "--date", date, "--from", hour, "--to", end, "--kind", "office", "--area", "indirect",
                        "--note", f"Wizyta {word}.")
        self.own.append((family, date, hour, word))

    def call(self):
        """Without an hour: several people may write one down on the same day."""
        word = self.ledger.word()
        day = f"2026-10-{self.dice.randrange(1, 6):02}"
        self.clone.must("-q", "--as", "elis", "visit", "add", self.dice.choice(FAMILIES), "--date", day, "--minutes", "5", "--kind", "phone", "--area",
                        "indirect", "--note", f"Telefon {word}.")

    def amend(self):
        if not self.own:
            return
        at = self.dice.randrange(len(self.own))
        family, date, hour, old = self.own[at]
        word = self.ledger.word()
        self.ledger.gone(old)
        self.clone.must("-q", "visit", "amend", family, "--date", date, "--at", hour, "--note", f"Inaczej {word}.")
        self.own[at] = (family, date, hour, word)

    def remove(self):
        """By hand: the program removes no visits."""
        if not self.own:
            return
        family, _, _, word = self.own.pop(self.dice.randrange(len(self.own)))
        path = self.clone.path / "families" / f"{family}.yaml"
        entries = re.split(r"(?m)^(?=  - |  # |\S)", path.read_text())  # a comment is the next entry's
        path.write_text("".join(entry for entry in entries if word not in entry))
        self.ledger.gone(word)

    def work(self):
        who = ("elis", "mzuk", "psowa")[self.number]
        self.clone.must("-q", "--as", who, "visit", "work", "--again", "--date", "2026-11-19", "--minutes", "5", "--what", f"Praca {self.ledger.word()}")

    def comment(self):
        path = self.clone.path / "families" / f"{self.dice.choice(FAMILIES)}.yaml"
        lines = path.read_text().split("\n")
        visits = lines.index("visits:")
        old = [number for number, text in enumerate(lines) if number > visits and text.startswith("  - date: 2026-0") and text < "  - date: 2026-09"]
        at = self.dice.choice(old)  # nobody removes these: whose comment is it then?
        lines.insert(at, f"  # uwaga {self.ledger.word()}")
        path.write_text("\n".join(lines))

    def relative(self):
        word = self.ledger.word()
        self.clone.must("-q", "intake", "member", self.dice.choice(FAMILIES), "--member", f"{word};Osoba;relative;")

    def assessment(self):
        date = f"2026-{self.dice.choice((4, 7, 9)):02}-{1 + self.number + 3 * self.dice.randrange(9):02}"
        word = self.ledger.word()
        done = self.clone.asystent("-q", "assess", "add", self.dice.choice(FAMILIES), "--date", date, "--conclusion", "continue",
                                   "--summary", f"Ocena {word}.", "--passed-on", date)
        if done.status:  # one of that day is there
            self.ledger.gone(word)


class Ledger:
    """All that was acknowledged and not taken back."""

    def __init__(self):
        self.count = 0
        self.there, self.removed = set(), set()

    def next(self):
        self.count += 1
        return self.count

    def word(self):
        word = f"w{self.next():04}z"
        self.there.add(word)
        return word

    def gone(self, word):
        self.there.discard(word)
        self.removed.add(word)


class Exchange:
    """How the people of an office get each other's work."""

    def __init__(self, count, dice, people):
        self.count, self.dice, self.people = count, dice, people

    def crosswise(self):
        """All have fetched before any of them merges: two people who merge each other make a criss-cross."""
        clones = [person.clone for person in self.people]
        heads = [clone.head() for clone in clones]
        for clone in clones:
            for other in clones:
                if other is not clone:
                    clone.git("fetch", "-q", other.path, "HEAD")
        for number, clone in enumerate(clones):
            for other, head in enumerate(heads):
                if other != number:
                    self.merge(clone, head)
        self.same_both_ways(clones[0], clones[1])

    def same_both_ways(self, one, other):
        """A into B must be B into A."""
        one.git("fetch", "-q", other.path, "HEAD")
        heads = one.head(), one.git("rev-parse", "FETCH_HEAD")
        found = []
        for ours, theirs in (heads, heads[::-1]):
            done = one.run("merge-tree", "--write-tree", ours, theirs)
            tree = done.out.split()[0]
            names = [name for name in one.git("ls-tree", "-r", "-z", "--name-only", tree).split("\0") if name.endswith(".yaml")]
            found.append({name: self.tree(one.run("cat-file", "blob", f"{tree}:{name}").out) for name in names})
        if found[0] != found[1]:
            self.count.unequal += [name for name in found[0] if found[0].get(name) != found[1].get(name)]

    def tree(self, text):
        try:
            return ordered(read(text.encode()))
        except Unreadable as error:
            return str(error)

    def merge(self, clone, head):
        self.count.merges += 1
        done = clone.run("merge", "-q", "--no-edit", head)
        if done.status:
            self.count.conflicts.append(done.said.strip()[:200])
            clone.git("add", "-A")
            clone.git("-c", "core.hooksPath=/dev/null", "commit", "-q", "-m", "conflict")

    def settle(self):
        """Until all have everything: one takes in the others, the others take that."""
        first, *others = [person.clone for person in self.people]
        for other in others:
            first.git("fetch", "-q", other.path, "HEAD")
            self.merge(first, "FETCH_HEAD")
        for other in others:
            other.git("fetch", "-q", first.path, "HEAD")
            self.merge(other, "FETCH_HEAD")


class BySync(Exchange):
    """The same with the program's own sync, over the server."""

    def crosswise(self):
        for person in self.dice.sample(self.people, len(self.people)):
            self.sync(person.clone)

    def settle(self):
        for person in (*self.people, *self.people):
            self.sync(person.clone)

    def sync(self, clone):
        self.count.merges += 1
        done = clone.asystent("sync")
        if done.status not in (0, 1) or "asystent resolve" in done.said:
            self.count.conflicts.append(f"sync: {done}")


def look(count, ledger, people):
    """What is there in the end, in every clone."""
    for person in people:
        text = ""
        for name, content in person.clone.files().items():
            text += content.decode(errors="replace")
            try:
                read(content)
            except Unreadable as error:
                count.unreadable.append(f"{name}: {error}")
        found = Counter(WORD.findall(text))
        count.lost += sorted(ledger.there - found.keys())
        count.doubled += sorted(word for word in ledger.there if found[word] > 1)
        count.back += sorted(ledger.removed & found.keys())
    one, *others = [{name: ordered(read(content)) for name, content in person.clone.files().items()} for person in people] \
        if not count.unreadable else [{}]
    count.unequal += [name for other in others for name in one if one[name] != other.get(name)]


def office(bench, seed, exchange, rounds, each):
    """One office for some rounds; the count of it."""
    dice, count, ledger = random.Random(seed), Count(), Ledger()
    names = ("ewa", "marta", "pawel")[:2 + seed % 2]
    _, clones = office_with_server(bench, people=names)
    people = [Person(number, clone, ledger, dice) for number, clone in enumerate(clones)]
    ways = exchange(count, dice, people)
    for _ in range(rounds):
        for person in people:
            for _ in range(each):
                person.do_something()
                count.operations += 1
        ways.crosswise()
        if count.conflicts:  # nothing goes on in a file with markers
            return count, len(people)
    ways.settle()
    look(count, ledger, people)
    return count, len(people)


def exchanges(bench):
    """By git alone; and by the program's sync."""
    return {"merge": Exchange, "sync": BySync}


def table(trials, seeds):
    yield line(HEAD)
    yield line(["---"] * len(HEAD))
    rounds, each = (2, 5) if trials.chosen.short else (3, 12)
    for seed in seeds:
        for way, exchange in exchanges(trials.bench).items():
            place = trials.bench.directory / f"random-{seed}-{way}"
            place.mkdir()
            count, people = office(Bench(place, trials.bench.binary), seed, exchange, rounds, each)
            for bad in count.bad():
                trials.blame(f"seed {seed}, {way}: {bad}")
            yield line((seed, way, people, count.operations, count.merges, *(len(getattr(count, kind)) for kind in HEAD[5:])))
            shutil.rmtree(place)
