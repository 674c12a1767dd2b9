"""Rules about members: entries that name somebody who cannot be there, and kinship."""

from collections import namedtuple

from members import has_left, is_dead, is_impossible, is_impossible_placement
from result import GATE, WARNING, finding
from times import items

# The lists whose entries name members, and the key of their day.
NAMING = {"consents": "from", "plans": "date", "visits": "date", "child_contacts": "date", "letters": "date",
          "services": "from", "assessments": "date", "monitoring": "date"}
# Entries inside an entry; they are of its day.
INSIDE = ("views", "heard", "agreed", "goals", "actions")
KEYS = ("signed_by", "agreed_by", "present", "who", "binds", "for", "member", "child")
OF_WHO_TAKES_PART = ("signed_by", "agreed_by", "present")

Reference = namedtuple("Reference", "key member day assistant entry")


def naming_entries(case):
    """The day, the assistant, the entry; a draft is not judged."""
    for name, begin in NAMING.items():
        for entry in items(case.record, name):
            if not entry.get("draft"):
                yield entry[begin], case.visit_assistant(entry) if name == "visits" else None, entry
    diagnosis = case.record.get("diagnosis")
    if diagnosis:
        yield diagnosis["date"], None, diagnosis


def parts(entry):
    """The entry and those inside; a visit's `goals` are words."""
    yield entry
    for key in INSIDE:
        for inner in items(entry, key):
            if isinstance(inner, dict):
                yield from parts(inner)


def names(part, key):
    value = part.get(key) or []
    return [value] if isinstance(value, str) else value


def references(case):
    """A `who` may be any other text; then it names no member."""
    for day, assistant, entry in naming_entries(case):
        for part in parts(entry):
            for key in KEYS:
                for name in names(part, key):
                    if name in case.members and case.judges(day):
                        yield Reference(key, case.members[name], day, assistant, entry)


def cannot_be(reference):
    """Help can be arranged for a child that is not born yet."""
    if reference.key == "for":
        return is_dead(reference.member, reference.day)
    return is_impossible(reference.member, reference.day)


def member_impossible(case, today):
    """E! a reference to a member in an entry dated after that member's died, or before born (or not yet
    born); a placement's from; also a placement in foster care that begins at 18 or later."""
    for reference in references(case):
        if cannot_be(reference):
            yield finding("member-impossible", GATE, case, reference.assistant, reference.day,
                          at=[reference.entry])
    for member in case.members.values():
        for placement in items(member, "placements"):
            if case.judges(placement["from"]) and is_impossible_placement(member, placement):
                yield finding("member-impossible", GATE, case, date=placement["from"], at=[placement])


def member_left(case, today):
    """W the same after left, for signed_by agreed_by present."""
    for reference in references(case):
        if reference.key in OF_WHO_TAKES_PART and has_left(reference.member, reference.day):
            yield finding("member-left", WARNING, case, reference.assistant, reference.day)


def ancestors(case, member):
    """Of all generations; a loop ends where somebody comes a second time."""
    found, wanted = set(), list(items(member, "parents"))
    while wanted:
        name = wanted.pop()
        if name not in found:
            found.add(name)
            wanted += items(case.members[name], "parents")
    return found


def kinship_loop(case, today):
    """E! a member is their own ancestor by parents, their own partner, or has more than two parents."""
    for name, member in case.members.items():
        too_many = len(items(member, "parents")) > 2
        if too_many or member.get("partner") == name or name in ancestors(case, member):
            yield finding("kinship-loop", GATE, case, at=[member])


RULES = [member_impossible, member_left, kinship_loop]
