"""Bytes and words of a hostile hand."""

import re
import shutil
import xml.etree.ElementTree as ElementTree
from math import ceil
from pathlib import Path
from random import Random

from attack import Attack, is_sanitized
from hostile_texts import GOOD, MEGABYTE, WORDS, as_value, depths, lengths, mutated, not_plain, odd_bytes
from office import family_id, is_whole
from suite import Skipped, Suite, for_each

suite = Suite()
SEED = 20261120
ONE, TWO, NINE = (family_id(number) for number in (1, 2, 9))
FIRST = f"families/{ONE}\\.yaml"
ANY_FAMILY = r"families/[A-Za-z0-9][A-Za-z0-9_-]{0,63}\.yaml"
WORKLOG = r"worklog/elis\.yaml"
X = object()  # where the hostile word goes
ALSO_DONE = (0, 2, 3)
NOT_DONE = (2,)

# What may change, the statuses, the command.
PLACES = (
    *((FIRST, ALSO_DONE, ("visit", "add", ONE, option, X)) for option in (
        "--note", "--place", "--others", "--group", "--present", "--goals", "--tasks", "--area", "--kind", "--outcome",
        "--date", "--from", "--minutes", "--next", "--signed-by", "--override", "--as", "--wait")),
    (FIRST, ALSO_DONE, ("-n", "visit", "add", ONE, "--note", X)),
    (FIRST, ALSO_DONE, ("visit", "refer", ONE, "--kind", "legal", "--provider", X, "--for", "anna")),
    (FIRST, ALSO_DONE, ("visit", "refer", ONE, "--kind", "legal", "--provider", "x", "--for", X)),
    (FIRST, ALSO_DONE, ("visit", "intervene", ONE, "--kind", "other", "--what", X, "--notified", X)),
    (FIRST, ALSO_DONE, ("visit", "intervene", ONE, "--kind", "domestic_violence", "--what", "x", "--blue-card", X)),
    (WORKLOG, ALSO_DONE, ("--as", "elis", "visit", "work", "--what", X)),
    (WORKLOG, NOT_DONE, ("--as", X, "visit", "work", "--what", "x")),
    *((ANY_FAMILY, ALSO_DONE, ("intake", "add", "--source", "court", "--name", "x", option, X)) for option in (
        "--id", "--by", "--address", "--phone", "--previous", "--interview", "--records-from", "--reasons")),
    (ANY_FAMILY, ALSO_DONE, ("intake", "add", "--source", "court", "--name", X)),
    (ANY_FAMILY, ALSO_DONE, ("intake", "add", "--source", X, "--name", "x")),
    *((FIRST, ALSO_DONE, ("intake", "member", ONE, "--member", member)) for member in (
        X, ("ola;", X, ";mother;"), (X, ";Ola;mother;"))),
    (FIRST, ALSO_DONE, ("intake", "assign", ONE, "--to", X)),
    (FIRST, ALSO_DONE, ("intake", "place", ONE, "--child", "kuba", "--kind", "other", "--coordinator", X)),
    (FIRST, ALSO_DONE, ("intake", "suspend", ONE, "--from", "today", "--reason", X)),
    (FIRST, ALSO_DONE, ("intake", "consent", ONE, "--court", X, "--case-number", X)),
    (FIRST, ALSO_DONE, ("plan", "new", ONE, "--until", X)),
    (FIRST, ALSO_DONE, ("plan", "goal", ONE, "--id", X, "--area", "care", "--goal", "x", "--expected-effect", X,
                        "--due", "eom")),
    (FIRST, ALSO_DONE, ("assess", "add", ONE, "--conclusion", "continue", "--score", ("care=", X), "--summary", X)),
    (FIRST, ALSO_DONE, ("assess", "close", ONE, "--reason", "other", "--decided-by", X, "--summary", X)),
    (FIRST, ALSO_DONE, ("assess", "court", ONE, "--kind", "opinion", "--court", X, "--case-number", X)),
    (None, (0, 2, 5), ("visit", "add", X, "--file", "/nie/ma")),
    (None, (2, 5), ("visit", "add", ONE, "--file", X)),
    (None, (0, 2), ("report", "family", X)),
    (None, NOT_DONE, ("report", "document", X, ONE)),
    (None, (0, 2), ("report", "document", "plan", X)),
    (None, (0, 2), ("report", "document", "pismo", ONE, "--to", X, "--subject", X)),
    (None, NOT_DONE, ("report", "document", "--eject", X)),
    (None, (0, 2), ("report", "document", "plan", ONE, "--entry", X)),
    (None, (0, 2), ("report", "genogram", X)),
    (None, (0, 2), ("report", "ecomap", X)),
    (None, (0, 1, 2), ("report", "overdue", "--within", X)),
    (None, (0, 2, 4, 5), ("report", "stats", "--half", "2026-1", "--form", X)),
    (None, (0, 2), ("report", "stats", "--year", X)),
    (None, (0, 2), ("report", "hours", "--month", X)),
    (None, (0, 2), ("report", "ics", "--assistant", X)),
    (None, (0, 2), ("explain", X)),
    (None, (2,), ("init", "/nie/ma/tego", "--add-assistant", X, "--office", X)),
    (None, (0, 1, 2), ("--lang", X, "check")),
    (None, (0, 1, 2), ("--format", X, "check")),
    (None, (0, 1, 2), ("--color", X, "check")),
    (None, (0, 1, 2, 5), (X,)),
    (None, (0, 1, 2, 5), (X, X)),
    (None, (0, 1, 2), ("check", X)),
    (None, (0, 2), ("report", X)),
)


def with_word(command, word):
    for part in command:
        parts = part if isinstance(part, tuple) else (part,)
        yield "".join(word if part is X else part for part in parts)


def some(setting, things, long, short):
    """So many of them, always the same; a third where each run takes some ten times as long."""
    things = list(things)
    share = 3 if is_sanitized(setting.binary) else 1
    count = min(len(things), ceil(setting.many(long, short) / share))
    return Random(SEED).sample(things, count)


@suite.case("words that look like options, paths, YAML or commands of a shell, on the command line")
def words(setting, row):
    def attack(try_):
        (changes, may_be, command), word = try_
        with Attack(setting, row, "a word") as on:
            done = on.run(*with_word(command, word), may_be=may_be, changes=changes)[0] == 0
            if done and changes:
                on.expect_readable()

    for_each(attack, some(setting, ((place, word) for place in PLACES for word in WORDS), 1600, 120))


PAGE = re.compile(r"(index|elis|jbuk|R-2026-00[129])\.html|family|assistant|\.gitignore|[a-z]+\.css")
IDS = [word for word in WORDS if not re.fullmatch("[A-Za-z0-9][A-Za-z0-9_-]{0,63}", word)]


def in_bytes(word):
    return word.encode(errors="surrogateescape")


@suite.case("ids that are paths, options, or letters that only look alike: no file is made for them")
def ids(setting, row):
    def attack(word):
        with Attack(setting, row, "an id") as on:
            on.run("intake", "add", "--name", "x", "--source", "court", "--id=" + word, may_be=NOT_DONE)
            on.run("-C", on.office.path / word, "check", may_be=(0, 1, 2, 4, 5))
            on.office.put(f"families/{NINE}.yaml", GOOD.replace(NINE.encode(), in_bytes(word)))
            on.run("check", may_be=(1,))
            on.run("visit", "add", NINE, "--note", "x", may_be=(4,))
            on.run("visit", "add", ONE, "--note", "x", may_be=(0,), changes=FIRST)
            on.run("--as", word, "visit", "work", "--what", "x", may_be=NOT_DONE)
            if word and len(in_bytes(word)) < 200 and "/" not in word and not word.startswith("."):
                on.office.put(f"families/{NINE}.yaml", GOOD)
                on.office.put(f"families/{word}.yaml", GOOD)
                on.run("check", may_be=(1,))
                on.run("visit", "add", ONE, "--note", "y", may_be=(0,), changes=FIRST)
                pages = on.aside / "strony"
                on.run("report", "dashboard", "--out", pages, may_be=(4,))
                odd = [path.name for path in pages.rglob("*") if not PAGE.fullmatch(path.name)]
                row.expect_true(not odd, f"pages of odd names: {odd}")

    for_each(attack, some(setting, IDS, len(IDS), 12))


READINGS = (
    ("check",), (), ("--names",), ("doctor",), ("-n", "visit", "add", NINE, "--note", "x"),
    *(("report", *words) for words in (
        ("overdue",), ("audit",), ("caseload",), ("caseload", "--names"), ("family", NINE), ("family", NINE, "--names"),
        ("stats", "--year", "2026"), ("hours", "--month", "2026-11"), ("ics",),
        ("document", "wniosek", NINE), ("document", "zgoda", NINE))),
)


def live_beside(on, random, readings):
    """The commands go on with the other families, whatever is in the files beside them."""
    for words in random.sample(READINGS, readings):
        on.run(*words, may_be=(0, 1, 2, 3, 4))
    on.run("visit", "add", ONE, "--again", "--note", "x", may_be=(0,), changes=FIRST)
    done = on.run("visit", "add", NINE, "--note", "x", may_be=(0, 2, 3, 4), changes=rf"families/{NINE}\.yaml")[0] == 0
    if done:
        on.run("visit", "add", NINE, "--note", "y", may_be=(0, 2, 3), changes=rf"families/{NINE}\.yaml")


def as_record(setting, row, things, readings=3):
    """Each of the things in the place of a record and as a value in one."""

    def attack(thing):
        (what, text), random = thing, Random(SEED)
        for form in (text, as_value(text)):
            with Attack(setting, row, what) as on:
                on.office.put(f"families/{NINE}.yaml", form)
                live_beside(on, random, readings)
                status, said = on.run("check", "--format", "json", may_be=(0, 1))
                row.expect_true(is_whole(said), f"{what}: no JSON: {said[:300]!r}")

    for_each(attack, things)


@suite.case("records of endless depth: the others go on")
def deep(setting, row):
    as_record(setting, row, depths(), setting.many(3, 1))


@suite.case("records of 8 MiB in one line, key, list or comment: the others go on")
def long(setting, row):
    as_record(setting, row, some(setting, lengths(), 99, 3), setting.many(2, 1))


@suite.case("records that are not UTF-8, or hold NUL, escapes and marks of direction: none is printed")
def strange_bytes(setting, row):
    as_record(setting, row, some(setting, odd_bytes(), 99, 6))


@suite.case("records with anchors, tags, conflicts and words that mean something to YAML")
def yaml(setting, row):
    as_record(setting, row, some(setting, not_plain(), 999, 6), setting.many(2, 1))


EXAMPLES = sorted((Path(__file__).parents[3] / "examples/lipowo/families").glob("*.yaml"))


@suite.case("good records with random damages: all that stood in them and beside them stays")
def damaged(setting, row):
    def attack(seed):
        random = Random(SEED + seed)
        example = random.choice(EXAMPLES)
        text = example.read_bytes().replace(example.stem.encode(), NINE.encode())
        with Attack(setting, row, f"damage {seed}") as on:
            on.office.put(f"families/{NINE}.yaml", mutated(random, text))
            live_beside(on, random, 2)

    for_each(attack, some(setting, range(400), 400, 12))


@suite.case("random bytes as record, worklog, settings, template, form and piece")
def random_bytes(setting, row):
    def attack(seed):
        random = Random(SEED + seed)
        for place in FOREIGN:
            text = random.randbytes(random.choice((1, 10, 100, 10_000)))
            everywhere(setting, row, f"random bytes {seed}", text, place)

    for_each(attack, range(setting.many(60, 2)))


PIECES = (
    ("visit", "add", ONE),
    ("plan", "new", ONE, "--date", "today"),
    ("intake", "member", ONE),
    ("assess", "add", ONE, "--conclusion", "other"),
)


def piece(on, text):
    file = on.aside / "piece.yaml"
    file.write_bytes(text)
    may_be = (0, 2, 3) if len(text) <= 8 * MEGABYTE else (5,)
    for words in PIECES:
        if on.run(*words, "--file", file, may_be=may_be, changes=FIRST)[0] == 0:
            on.expect_readable()


def template(on, text):
    for name in ("plan.html", "_head.html"):
        on.office.put(f"templates/{name}", text)
        on.run("report", "document", "plan", ONE, may_be=(0, 4))
        on.run("report", "document", "--list", may_be=(0, 4))


def form(on, text):
    on.office.put("templates/polroczne.yaml", text)
    on.run("report", "stats", "--half", "2026-1", "--form", "polroczne", may_be=(0, 2, 4))


def worklog(on, text):
    on.office.put("worklog/jbuk.yaml", text)
    live_beside(on, Random(SEED), 1)
    on.run("--as", "jbuk", "visit", "work", "--what", "x", may_be=(0, 2, 3, 4), changes=r"worklog/jbuk\.yaml")


def settings(on, text):
    """With damaged settings no command does anything."""
    on.office.put("asystent.yaml", text)
    writing = (("visit", "add", ONE, "--note", "x"), ("intake", "add", "--name", "x", "--source", "court"))
    for words in (*writing, ("check",), ("report", "caseload")):
        on.run(*words, may_be=(0, 1, 2, 3, 4), changes=f"{FIRST}|{ANY_FAMILY}")


FOREIGN = {"piece": piece, "template": template, "form": form, "worklog": worklog, "settings": settings}


def everywhere(setting, row, what, text, place):
    with Attack(setting, row, f"{what} as {place}") as on:
        FOREIGN[place](on, text)


def wrapped(place, text):
    """The text where that place has a value."""
    forms = {
        "piece": b"date: 2026-11-20\nnote: %s\nname: %s\nsummary: %s\n",
        "template": b"<p>{{family.name}} {{%s}}{{#goals}}</p>%s %s\n",
        "form": b"asystent: 1\ntitle: %s\nrows:\n  - {cell: %s, stat: %s}\n",
        "worklog": b"asystent: 1\nassistant: jbuk\nentries:\n  - {date: 2026-11-02, what: %s}\n# %s %s\n",
        "settings": b"asystent: 1\noffice: {name: %s}\nassistants:\n  - {id: elis, name: %s}\nareas: {x: %s}\n",
    }
    return forms[place].replace(b"%s", text)


@suite.case("pieces, templates, forms, worklogs and settings of such bytes and words")
def foreign(setting, row):
    things = [*depths(), *odd_bytes(), *not_plain(), *some(setting, lengths(), 8, 1)]

    def attack(try_):
        (what, text), place = try_
        for form_ in (text, wrapped(place, text)):
            everywhere(setting, row, what, form_, place)

    for_each(attack, some(setting, ((thing, place) for thing in things for place in FOREIGN), 350, 15))


def is_xml(text):
    try:
        ElementTree.fromstring(text)
        return True
    except ElementTree.ParseError:
        return False


@suite.case("hostile names in a genogram: only dot is started, with one word, and the picture is XML")
def genogram(setting, row):
    dot = shutil.which("dot")
    if dot is None:
        raise Skipped("Graphviz is not here")

    def attack(word):
        with Attack(setting, row, "a name") as on:
            member = f"ola;{word};child;2020-01-01"
            if on.run("intake", "member", ONE, "--member", member, may_be=ALSO_DONE, changes=FIRST)[0] != 0:
                return
            on.run("report", "genogram", ONE, "--names", may_be=(5,))
            row.expect_true(on.started() == "dot -Tplain\n", f"started {on.started()!r}")
            on.marks.unlink()
            on.path = on.aside
            (on.path / "dot").symlink_to(dot)
            row.expect_true(is_xml(on.run("-q", "report", "genogram", ONE, "--names", may_be=(0,))[1]), f"no XML: {word!r}")

    for_each(attack, some(setting, (word for word in WORDS if len(word) < 1000), 999, 5))
