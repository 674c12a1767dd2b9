"""Tries of the second siege that no other suite has, each with its number there (README.md has all of them)."""

import json
import re
import resource
import subprocess
import threading

from office import ACTIVE, SETTINGS, Office, family_id, make_office, visit
from suite import Skipped, Suite
from suites.commits import Clone

try:
    import yaml
except ImportError:
    yaml = None

suite = Suite()
ONE, TWO = family_id(1), family_id(2)
RECORD = f"families/{ONE}.yaml"

MEMBERS = """\
  - {id: marek, name: Marek Kowalski, role: father, born: 1988-05-05, household: u %s}
  - {id: other, name: %s Kowalska, role: mother, born: 1990-01-01}
"""
# Names that begin as the person's own, in other letters, short, with signs about them; whoever is on no list.
OTHER_NAMES = ("Maria", "Marta", "Олена", "Émile", "Žiga", "Ánh", "Zosia", "Gosia", "Wojtek", "Zofia Nowak-Maj", "mąż", "Marią")
TOLD = ("Umówi się z {}", "z\u00a0{}", "{} czeka", "„{}”", "*{}*", "# {}", "dyrektor Szkoły Podstawowej nr 2 {} Pyrka", "600 100 200 {}")


def office_with(setting, record, **files):
    office = Office(setting)
    office.put("asystent.yaml", SETTINGS)
    office.put(RECORD, record)
    for name, text in files.items():
        office.put(name, text)
    return office


def active(more="", family=ONE):
    return ACTIVE.format(id=family, assistant="elis") + more


@suite.case("1: the copy of one person's data beside others of each kind of name, told in each place")
def copies(setting, row):
    for name in OTHER_NAMES[: setting.many(99, 4)]:
        for told in TOLD[: setting.many(99, 4)]:
            text = json.dumps(told.format(name), ensure_ascii=False)
            record = active(f"visits:\n  - {{date: 2026-11-02, kind: home, outcome: held, place: {text}, present: [marek],\n"
                            f"     note: {text}, agreed: [{{who: marek, what: {text}}}]}}\n"
                            f"services:\n  - {{kind: therapy, provider: {text}, for: [marek], from: 2026-11-02}}\n")
            office = office_with(setting, record.replace("members:\n", "members:\n" + MEMBERS % (name, name)))
            done = office.run("report", "document", "dostep", ONE, "--member", "marek")
            row.tries += 1
            row.expect_true(done.status == 0, f"{name}, {told}: {done}")
            row.expect_private(name not in done.out.replace("\u00a0", " "), f"{told.format(name)}")


@suite.case("6: one record of 305 kB of visits at one time: the others go on in 10 s and 1 GiB, and check says a word")
def one_for_all(setting, row):
    line = "  - {{date: 2026-11-02, kind: home, outcome: held, from: '10:00', to: '11:00', note: {}}}\n"
    visits = "visits:\n" + "".join(line.format(i) for i in range(3700))
    office = office_with(setting, active(visits), **{f"families/{TWO}.yaml": active(family=TWO)})

    def bounded():
        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
        resource.setrlimit(resource.RLIMIT_CPU, (10, 10))

    for words in (visit(2, 1), ("check",), ("report", "overdue"), ("list",), ("check", "--format", "json")):
        row.tries += 1
        done = subprocess.run([setting.binary, "--today", "2026-11-20", "-C", office.path, *words], preexec_fn=bounded,
                              capture_output=True, check=False, env={"LC_ALL": "C"})
        row.expect_true(done.returncode in (0, 1), f"{words}: {done.returncode} {done.stderr[:200]}")
        row.expect_true("check" not in words or b"visit-overlap" in done.stdout, f"{words}: not a word")
    row.expect_kept("wpis 001" in office.entries(2), "not written")


@suite.case("7: two adults with a consent each: whose is withdrawn must be said")
def consents(setting, row):
    more = "  - {kind: family, from: 2026-10-07, signed_by: [jan]}\n"
    record = active(more).replace("members:\n", "members:\n  - {id: jan, name: Jan Kowalski, role: father, born: 1985-01-01}\n")
    office = office_with(setting, record)
    before = (office.path / RECORD).read_bytes()
    done = office.run("-q", "intake", "withdraw", ONE, "--date", "2026-11-10")
    row.tries += 3
    row.expect_true(done.status == 2 and "--of" in done.err, f"nobody named: {done}")
    row.expect_kept((office.path / RECORD).read_bytes() == before, "nobody named, and changed")
    done = office.run("-q", "intake", "withdraw", ONE, "--date", "2026-11-10", "--of", "anna")
    text = (office.path / RECORD).read_text()
    row.expect_true(done.status == 0, f"--of anna: {done}")
    row.expect_kept(re.search(r"signed_by: \[anna\]\n    ended: 2026-11-10\n", text) and text.count("2026-11-10") == 1, text)


# What PyYAML and JSON write, and texts that end in line breaks.
FORMS = ('"z\\_Ann\\u0105"', '"a\\Nb"', '"\\ud83d\\ude00 dobrze"', '"dwa\n\n\n  wiersze\n\n  "', "|+\n      raz\n\n", ">+\n      raz\n      dwa\n\n", "|-\n      raz\n",
         '"koniec\\n\\n"', "'it''s'", '"\\L\\P"')


@suite.case("15: texts in forms that other programs write: read as they read them, kept, and taken as a piece")
def forms(setting, row):
    if yaml is None:
        raise Skipped("PyYAML is not here: apt install python3-yaml")
    for form in FORMS:
        entry = f"visits:\n  - date: 2026-11-02\n    kind: phone\n    outcome: held\n    note: {form}\n"
        meant = yaml.safe_load(entry)["visits"][0]["note"].encode("utf-16", "surrogatepass").decode("utf-16")
        office = office_with(setting, active(entry))
        out = office.path.parent / "records.jsonl"
        row.tries += 2
        done = office.run("export", "--jsonl", str(out))
        row.expect_true(done.status == 0, f"{form!r}: {done}")
        told = json.dumps(meant, ensure_ascii=False)[1:-1]
        read = out.read_text() if out.exists() else ""
        row.expect_kept(told in read or meant in [note for line in read.splitlines() for note in notes_of(json.loads(line))],
                        f"{form!r}: {meant!r} is not in {read[:300]}")
        piece = office.put("piece.yaml", f"note: {form}\nkind: phone\n".replace("\n      ", "\n  ")).rename(office.path.parent / "piece.yaml")
        done = office.run("-q", "visit", "add", ONE, "--file", str(piece), "--date", "2026-11-03")
        row.expect_true(done.status == 0, f"{form!r} as a piece: {done}")


def notes_of(value):
    """All values of keys `note` in it."""
    if isinstance(value, dict):
        return [each for key, part in value.items() for each in ([part] if key == "note" else notes_of(part))]
    return [each for part in value for each in notes_of(part)] if isinstance(value, list) else []


@suite.case("16: a comment above an entry, in any column, stays above it when another comes before or after")
def comments(setting, row):
    for column in range(9):
        for day in ("2026-11-01", "2026-11-05", "2026-11-09"):
            entries = "".join(f"{' ' * column}# o dniu {date}\n  - {{date: {date}, kind: phone, outcome: held}}\n"
                              for date in ("2026-11-04", "2026-11-08"))
            office = office_with(setting, active("visits:\n" + entries))
            done = office.run("-q", "visit", "add", ONE, "--date", day, "--kind", "phone", "--minutes", "5")
            row.tries += 1
            row.expect_true(done.status == 0, f"column {column}, {day}: {done}")
            lines = (office.path / RECORD).read_text().splitlines()
            for i, line in enumerate(lines):
                if "# o dniu" in line:
                    row.expect_kept(line[-10:] in lines[i + 1], f"column {column}, {day}: {line} above {lines[i + 1]}")


@suite.case("24: in a sparse clone, and after the newest family is gone, no id is given twice")
def ids(setting, row):
    office = make_office(setting, active=3)
    clone = Clone(setting, office.path).set_up()
    clone.git("sparse-checkout", "set", "--no-cone", "/*", "!/families/*", f"/{RECORD}")
    row.tries += 2
    row.expect_true(not clone.family(3).exists(), "the clone is not sparse")
    done = clone.run("-q", "intake", "add", "--name", "Zet", "--source", "self")
    row.expect_kept(family_id(4) in done.out and not clone.family(3).exists(), f"sparse: {done}")
    clone.git("sparse-checkout", "disable")
    clone.git("rm", "-q", f"families/{family_id(4)}.yaml")
    clone.git("commit", "-q", "--no-verify", "-m", "archived")
    done = clone.run("-q", "intake", "add", "--name", "Iks", "--source", "self")
    row.expect_kept(family_id(5) in done.out, f"archived: {done}")


@suite.case("25: git stash and pop beside commands, each a commit: what was told is in the record, in history or in a stash")
def stash(setting, row):
    clone = Clone(setting, make_office(setting, active=2).path).set_up(visit(1, 1))
    acknowledged, is_over = [], threading.Event()

    def person():
        while not is_over.is_set():
            file = clone.family(2)
            file.write_text(file.read_text() + "# ręką\n")
            clone.git("stash")
            clone.git("stash", "pop")

    worker = threading.Thread(target=person)
    worker.start()
    for entry in range(2, setting.many(200, 12)):
        done = clone.run(*visit(1, entry))
        row.tries += 1
        row.expect_true(done.status in (0, 5), f"{entry}: {done}")
        if "git stash pop" not in done.err:
            acknowledged.append((entry, done.status))
    is_over.set()
    worker.join()
    everything = clone.git("log", "--all", "-p") + clone.git("stash", "list", "-p") + (clone.path / RECORD).read_text()
    for entry, status in acknowledged:
        row.expect_kept(f"wpis {entry:03}" in everything, f"wpis {entry:03}, status {status}")
    gone = [entry for entry, status in acknowledged if status == 0 and f"wpis {entry:03}" not in clone.git("show", f"HEAD:{RECORD}")]
    row.expect_kept(not gone, f"told as committed, and not in HEAD: {gone}")


@suite.case("27: an entry that is amended is checked whole: no length beside other hours")
def amended(setting, row):
    entry = "visits:\n  - {date: 2026-11-02, kind: home, outcome: held, minutes: 90, present: [anna]}\n"
    office = office_with(setting, active(entry))
    done = office.run("-q", "visit", "amend", ONE, "--date", "2026-11-02", "--from", "10:00", "--to", "10:30")
    text = (office.path / RECORD).read_text()
    row.tries += 2
    row.expect_true(done.status == 0, f"{done}")
    row.expect_kept("minutes: 90" not in text and "10:30" in text, text[-200:])
    done = office.run("-q", "visit", "amend", ONE, "--date", "2026-11-02", "--minutes", "45")
    text = (office.path / RECORD).read_text()
    row.expect_kept("10:45" in text and "10:30" not in text and not re.search(r"minutes: \d", text), f"{done}: {text[-200:]}")
