"""What must become of two changes of a folder, thought out once more without the program; and what did become of them.

Trees are those of reading.py. Entries are matched between a side and the base one after the other; between the two sides,
where both added, by what names them."""

from collections import Counter
from dataclasses import dataclass, field

from reading import Unreadable, comments, has_markers, read, words

ABSENT = object()
# What tells an added entry from another one, where it has no id; without the first key of these it is only itself.
NAMES = {
    "visits": ("date", "from"), "plans": ("date",), "assessments": ("date",), "entries": ("date", "from"), "actions": ("what",),
    "consents": ("kind", "from"), "assignments": ("assistant", "from", "role"), "suspensions": ("from",),
    "placements": ("kind", "from"), "court_papers": ("kind", "requested"), "interventions": ("date", "kind"),
    "services": ("kind", "provider", "from"), "heard": ("who",), "agreed": ("who", "what"),
}
# Only with a second key too: two calls on one day are two.
NEEDS = {"visits": "from", "entries": "from"}
# Set on one side, nothing of the entry may change on the other …
SEALS = {"visits": "signed_by", "plans": "agreed_by", "assessments": "passed_on", "court_papers": "sent", "blue_card": "sent",
         "closure": "decided_by"}
# … but how the work went on: that nobody signed.
PROGRESS = {"done", "dropped", "why", "status", "closed", "moved", "scale", "next", "km", "recorded"}


class Clash(Exception):
    """Both changed one thing in two ways; or what one of them signed."""

    def __init__(self, where, is_seal=False):
        super().__init__(where)
        self.is_seal = is_seal


def is_words(value):
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def likeness(one, other):
    """How many of the pairs of key and value they share, from 0 to 1."""
    if "id" in one or "id" in other:
        return float(one.get("id") == other.get("id"))
    mine, yours = ({(key, str(value)) for key, value in tree.items()} for tree in (one, other))
    return len(mine & yours) / max(len(mine | yours), 1)


def matched(base, side):
    """For each entry of the base its own in the side, or ABSENT; and what the side added."""
    left = list(side)
    found = [ABSENT] * len(base)
    for number, entry in enumerate(base):
        if entry in left:
            found[number] = left.pop(left.index(entry))
    for number, entry in enumerate(base):
        if found[number] is ABSENT and left:
            best = max(left, key=lambda other: likeness(entry, other))
            if likeness(entry, best) >= 0.3:
                found[number] = left.pop(left.index(best))
    return found, left


def name_of(kind, entry):
    if "id" in entry:
        return entry["id"]
    keys = NAMES.get(kind)
    if keys is None or NEEDS.get(kind, keys[0]) not in entry or keys[0] not in entry:
        return None
    return tuple(entry.get(key) for key in keys)


def with_both(kind, ours, theirs):
    """What both added: the same once, and never two of one name."""
    together = list(ours)
    left = list(ours)
    for entry in theirs:
        if entry in left:
            left.remove(entry)
            continue
        name = name_of(kind, entry)
        if name is not None and any(name_of(kind, other) == name for other in ours):
            raise Clash(f"{kind}: {name} twice")
        together.append(entry)
    return together


def in_words(base, ours, theirs):
    ours, theirs, base = (Counter(items) for items in (ours, theirs, base))
    return sorted(((base | ours | theirs) - (base - ours) - (base - theirs)).keys())


def in_entries(kind, base, ours, theirs):
    (mine, added), (yours, added_there) = matched(base, ours), matched(base, theirs)
    kept = (merged(kind, *sides) for sides in zip(base, mine, yours))
    return [entry for entry in kept if entry is not ABSENT] + with_both(kind, added, added_there)


def without_progress(value):
    if isinstance(value, dict):
        return {key: without_progress(inner) for key, inner in value.items() if key not in PROGRESS}
    return [without_progress(item) for item in value] if isinstance(value, list) else value


def check_seal(kind, base, sealing, other):
    key = SEALS.get(kind)
    if key and key in sealing and key not in base and key not in other and without_progress(other) != without_progress(base):
        raise Clash(f"{kind}: {key}", is_seal=True)


def in_keys(kind, base, ours, theirs):
    check_seal(kind, base, ours, theirs)
    check_seal(kind, base, theirs, ours)
    keys = [*base, *(key for key in ours if key not in base), *(key for key in theirs if key not in base and key not in ours)]
    both = {key: merged(key, *(side.get(key, ABSENT) for side in (base, ours, theirs))) for key in keys}
    return {key: value for key, value in both.items() if value is not ABSENT}


def empty_like(value):
    return type(value)()


def merged(kind, base, ours, theirs):
    """The value that must stand there, or ABSENT; `kind` is the key that it stands under. Throws Clash."""
    if ours == theirs or theirs == base:
        return ours
    if ours == base:
        return theirs
    if ours is ABSENT or theirs is ABSENT or type(ours) is not type(theirs) or isinstance(ours, str):
        raise Clash(f"{kind}: changed twice")
    base = base if isinstance(base, type(ours)) else empty_like(ours)
    if isinstance(ours, dict):
        return in_keys(kind, base, ours, theirs)
    make = in_words if is_words(base) and is_words(ours) and is_words(theirs) else lambda *sides: in_entries(kind, *sides)
    return make(base, ours, theirs)


def ordered(value):
    """The same whatever the order of entries, of words and of keys."""
    if isinstance(value, dict):
        return {key: ordered(value[key]) for key in sorted(value)}
    return sorted((ordered(item) for item in value), key=str) if isinstance(value, list) else value


@dataclass
class Sides:
    """Three folders, name to bytes, with a file that one side renamed under its new name in all of them."""

    base: dict
    ours: dict
    theirs: dict
    renamed: dict = field(default_factory=dict)

    def __post_init__(self):
        for old, new in self.renamed.items():
            for folder in (self.base, self.ours, self.theirs):
                if new not in folder and old in folder:
                    folder[new] = folder.pop(old)

    def names(self):
        return sorted({*self.base, *self.ours, *self.theirs})

    def of(self, name):
        return [folder.get(name) for folder in (self.base, self.ours, self.theirs)]


def tree_or_absent(content):
    return ABSENT if content is None else read(content)


def expected(sides):
    """Name to tree. Throws Clash."""
    trees = {}
    for name in sides.names():
        contents = sides.of(name)
        if contents[1] == contents[2]:
            tree = tree_or_absent(contents[1])
        elif contents[0] is None and None not in contents[1:] and name.startswith("families/"):
            raise Clash(f"{name}: two families")
        else:
            tree = merged(name, *map(tree_or_absent, contents))
        if tree is not ABSENT:
            trees[name] = tree
    return trees


def expected_comments(sides, name):
    base, ours, theirs = (Counter(comments(content or b"")) for content in sides.of(name))
    return (base | ours | theirs) - (base - ours) - (base - theirs)


def lacks(sides, name, content):
    """Words that a side added and that are nowhere in the file now."""
    base, ours, theirs = (Counter(words(side or b"")) for side in sides.of(name))
    there = Counter(words(content or b""))
    return [word for word in (ours - base) + (theirs - base) if not there[word]]


def wrong_with(sides, folder):
    """What is wrong with a folder that came out without a conflict; empty where it is right."""
    try:
        must = expected(sides)
    except Clash as clash:
        return f"{'seal broken' if clash.is_seal else 'a clash merged'}, silent: {clash}"
    try:
        trees = {name: read(content) for name, content in folder.items()}
    except Unreadable as error:
        return f"unreadable, {error}"
    for name in sorted(name for name in {*must, *trees} if {*sides.of(name)} != {folder.get(name)}):
        if ordered(must.get(name)) != ordered(trees.get(name)):
            return f"{difference(must.get(name), trees.get(name))} mixed up, readable"
        if expected_comments(sides, name) != Counter(comments(folder[name])):
            return "a comment lost"
    return ""


def difference(must, is_there):
    """The first key that is not as it must be."""
    if not isinstance(must, dict) or not isinstance(is_there, dict):
        return "a file"
    return next((key for key in sorted({*must, *is_there}) if ordered(must.get(key)) != ordered(is_there.get(key))), "a file")


@dataclass
class Verdict:
    word: str  # right, true conflict, seal, needless conflict, WRONG
    why: str = ""


def clash_of(sides):
    try:
        expected(sides)
    except Clash as clash:
        return clash
    return None


def conflict(sides, folder, names):
    """How good a conflict in these files is: is there one, is everything of both still there?"""
    for name in names:
        content = folder.get(name)
        if all(side is not None for side in sides.of(name)[1:]) and not has_markers(content or b""):
            return Verdict("WRONG", f"only one side, no markers: {name}")
        if missing := lacks(sides, name, content) if has_markers(content or b"") else []:
            return Verdict("WRONG", f"lost: {missing[0]}")
    clash = clash_of(sides)
    if clash is None:
        return Verdict("needless conflict")
    return Verdict("seal" if clash.is_seal else "true conflict", str(clash))


def judge(sides, folder, names):
    """`folder` is what git made of it, `names` the files that it left in conflict."""
    if names:
        return conflict(sides, folder, names)
    why = wrong_with(sides, folder)
    return Verdict("WRONG", why) if why else Verdict("right")
