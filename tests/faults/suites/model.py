"""Random commands on records in many styles, against what each acknowledged command must have done."""

import json
from random import Random
from typing import NamedTuple

try:
    import yaml
except ImportError:
    yaml = None

from changes import changes
from office import TODAY, Office, family_id
from styles import Style
from suite import Skipped, Suite

suite = Suite()
FAMILY = family_id(1)
RECORD = f"families/{FAMILY}.yaml"
OTHER = family_id(2)  # where entries of the first go that were written to the wrong family
OTHER_RECORD = f"families/{OTHER}.yaml"
NEW = "R-2026-077"  # the first under another id
NEW_RECORD = f"families/{NEW}.yaml"
WORKLOG = "worklog/elis.yaml"
SETTINGS = "asystent: 1\nassistants:\n  - {id: elis, name: Ewa Lis}\n  - {id: jbuk, name: Jan Buk}\n"
LENGTH = 25  # commands on one record
MANY = 10  # things that are wrong, and the rest is not looked for
TEXTS = (
    "Rozmowa o szkole", "Zażółć gęślą jaźń", "zazo\u0301łc\u0301", "😀 dobrze", "a: b", "słowo #nie komentarz", "# też nie", "- lista",
    "[a, b]", "{a: b}", "„Tak”, powiedziała", "it's", '"w cudzysłowie"', "null", "~", "yes", "12:30", "2026-01-05", "0x10", "1e3",
    "z\u00a0Anną", "koniec:", "? co", "| x", "> y", "& z", "* w", "! v", "% u", "@ t", "`s`", "\\n", "a\tb", "---", "...", "x " * 200,
    "ź" * 500, "wiersz\ndrugi", "wiersz\n\ntrzeci\n", "  wcięty\nniżej", "kropka.\n- punkt\n- drugi", "# a\n# b", "a\n  b\nc", "\u2028x",
    "\u0085y", "<b>", "a\u200bb", "100%", "=1+1", "koniec \n",
)
IDS = ("anna", "jan", "kuba", "ola")
ADDED_BY_ITSELF = {"kind", "outcome", "recorded", "assistant", "area", "date", "from", "id", "draft", "status", "added", "started"}


class Wanted(NamedTuple):
    """A change that a command must make: how, where, and what must then be there."""

    how: str
    path: tuple
    now: object = None

    def is_met_by(self, change):
        if change.path != self.path or change.how not in self.how.split():
            return False
        if isinstance(self.now, dict):
            is_there = all(change.now.get(key) == value for key, value in self.now.items())
            return is_there and not set(change.now) - set(self.now) - ADDED_BY_ITSELF
        return self.now is None or change.now == self.now


class Command(NamedTuple):
    words: tuple
    wanted: tuple = ()
    allowed: tuple = ()  # beside them, as often as it comes
    file: str = RECORD
    piece: str = ""  # for --file
    fault: object = None  # of the readings before and after (of each file), for what is more than changes one by one

    def adds_entries_only(self):
        return not self.allowed and all(one.how == "added" and one.path[-1] == "[]" for one in self.wanted)


def day(dice, first=1, last=20):
    return f"2026-11-{dice.randint(first, last):02}"


def some(dice, values):
    return dice.sample(values, dice.randint(1, len(values)))


def hours(dice):
    begin = dice.randint(6 * 60, 20 * 60)
    end = begin + dice.randint(5, 120)
    return f"{begin // 60:02}:{begin % 60:02}", f"{end // 60:02}:{end % 60:02}"


def entry(list_, values):
    return (Wanted("added", (list_, "[]"), values),)


def as_words(values):
    """`--signed-by anna` for each value."""
    words = []
    for key, value in values.items():
        words += ["--" + key.replace("_", "-"), ",".join(value) if isinstance(value, list) else value]
    return words


def added(name, list_, values):
    return Command((*name.split(), FAMILY, "--again", *as_words(values)), entry(list_, values))


def add_visit(dice, text):
    values = {"date": day(dice)}
    if dice.random() < 0.7:
        values["from"], values["to"] = hours(dice)
    if dice.random() < 0.5:
        values["present"] = some(dice, IDS)
    if dice.random() < 0.5:
        values["tasks"] = some(dice, ("3", "6", "11a"))
    for key in dice.sample(("note", "place", "group"), dice.randint(0, 3)):
        values[key] = text()
    values["kind"] = dice.choice(("home", "office", "phone"))
    if dice.random() < 0.3:
        values["next"] = day(dice, 21, 28)
    if dice.random() < 0.3:
        piece = json.dumps(values, ensure_ascii=dice.random() < 0.8)
        return Command(("visit", "add", FAMILY, "--again", "--file", "PIECE"), entry("visits", values), piece=piece)
    return added("visit add", "visits", values)


def amend_visit(dice, text):
    key = dice.choice(("note", "place", "present", "km"))
    value = {"present": some(dice, IDS), "km": "12"}.get(key, text())
    if key == "km":
        key, value = "minutes", "45"
    return Command(("visit", "amend", FAMILY, *(("--date", day(dice)) if dice.random() < 0.7 else ()), *as_words({key: value})),
                   allowed=(Wanted("added replaced", ("visits", "[]", key)), Wanted("added", ("visits", "[]", "recorded")),
                            *((Wanted("replaced", ("visits", "[]", "to")),) if key == "minutes" else ()),  # the end says how long
                            Wanted("added removed replaced", ("visits", "[]", key, "[]"))))


def add_member(dice, text):
    number = dice.randint(1, 99)
    return Command(("intake", "member", FAMILY, "--again", "--member", f"m{number};Jan Nowak;relative;1990-04-12"),
                   entry("members", {"id": f"m{number}", "name": "Jan Nowak", "role": "relative", "born": "1990-04-12"}))


def done_with(dice, name, list_, key, *more, inside=()):
    """A command that says of the entry that waits longest when it was done."""
    when = day(dice, 15)
    return Command((*name.split(), FAMILY, *more, "--date", when), (Wanted("added", (list_, "[]", *inside, key), when),))


def new_goal(dice, text):
    values = {"id": f"g{dice.randint(2, 99)}", "area": "care", "goal": text(), "expected_effect": text(), "due": "2026-12-18"}
    return Command(("plan", "goal", FAMILY, *as_words(values)),
                   allowed=(Wanted("added", ("plans", "[]")), Wanted("added", ("plans", "[]", "goals", "[]"), values)))


def new_action(dice, text):
    values = {"what": text(), "who": some(dice, IDS), "due": "2026-12-18"}
    return Command(("plan", "action", FAMILY, "--goal", "g1", *as_words(values)),
                   allowed=(Wanted("added", ("plans", "[]")),
                            Wanted("added", ("plans", "[]", "goals", "[]", "actions", "[]"), values)))


def agree(dice, text):
    keys = ("date", "draft", "agreed_by", "consulted_with")
    worker = text()
    return Command(("plan", "agree", FAMILY, "--date", TODAY, "--agreed-by", "anna", "--consulted-with", worker),
                   allowed=tuple(Wanted("added removed replaced", ("plans", "[]", key)) for key in keys)
                   + (Wanted("added", ("plans", "[]", "agreed_by", "[]"), "anna"),))


def plan_done(dice, text):
    inside = ("plans", "[]", "goals", "[]")
    if dice.random() < 0.5:
        return Command(("plan", "done", FAMILY, "--goal", "g1", "--action", "1", "--date", day(dice, 10)),
                       allowed=(Wanted("added", (*inside, "actions", "[]", "done")),))
    return Command(("plan", "done", FAMILY, "--goal", "g1", "--status", "partly", "--date", day(dice, 10)),
                   allowed=(Wanted("added replaced", (*inside, "status"), "partly"), Wanted("added replaced", (*inside, "closed"))))


def work(dice, text):
    values = {"what": text(), "date": day(dice)}
    return Command(("--as", "elis", "visit", "work", "--again", *as_words(values)), entry("entries", values), file=WORKLOG)


def assign(dice, text):
    return Command(("intake", "assign", FAMILY, "--to", "jbuk", "--from", day(dice, 10)),
                   allowed=(Wanted("added", ("assignments", "[]"), {"assistant": "jbuk"}),
                            Wanted("added", ("assignments", "[]", "ended"))))


def withdraw(dice, text):
    return Command(("intake", "withdraw", FAMILY, "--kind", "court_order", "--date", day(dice, 15)),
                   allowed=(Wanted("added", ("consents", "[]", "ended")),))


def suspend(dice, text):
    values = {"from": day(dice, 1, 10), "until": day(dice, 11, 20), "reason": text()}
    return Command(("intake", "suspend", FAMILY, "--again", *as_words(values)),
                   allowed=(Wanted("added", ("suspensions", "[]"), values), Wanted("added replaced", ("suspensions", "[]", "until")),
                            Wanted("added replaced", ("suspensions", "[]", "reason"))))


def order(dice, text):
    values = {"court": text(), "case_number": f"N {dice.randint(1, 99)}", "binds": some(dice, ("anna", "jan"))}
    return Command(("intake", "consent", FAMILY, "--again", "--date", day(dice), *as_words(values)),
                   entry("consents", {"kind": "court_order", **values}))


def without_meetings(record):
    """All but when the family is met next."""
    visits = [{key: value for key, value in visit.items() if key != "next"} for visit in record.get("visits") or []]
    return {**record, "visits": visits, "appointments": ""}


def left_and_come(was, now):
    """Of two lists what the other does not have."""
    left, come = list(was), []
    for item in now:
        if item in left:
            left.remove(item)
        else:
            come.append(item)
    return left, come


def move_meeting(dice, text):
    to, hour = day(dice, 21, 28), hours(dice)[0]

    def fault(was, now):
        was, now = was[RECORD], now[RECORD]
        if without_meetings(was) != without_meetings(now):
            return "another thing than a meeting has changed"
        left, come = left_and_come(was.get("appointments") or [], now.get("appointments") or [])
        if len(left) > 1 or len(left) != len(come):
            return f"not one meeting: {left} -> {come}"
        if left and {**left[0], "date": to, "from": hour, "to": come[0].get("to", "")} != {"to": "", **come[0]}:
            return f"not as it was asked: {left} -> {come}"
        before, after = ([one["date"] for one in record.get("appointments") or []] for record in (was, now))
        nexts = [(one.get("next"), other.get("next")) for one, other in zip(was["visits"], now["visits"], strict=True)]
        moved = [other for one, other in nexts if one != other]
        if moved not in ([], [f"{to} {hour}"]) or not (left or moved):
            return f"announced: {moved}"
        return before == sorted(before) and after != sorted(after) and f"out of order: {after}"

    return Command(("visit", "move", FAMILY, "--on", to, "--from", hour), fault=fault)


def drop_meeting(dice, text):
    why = text()
    meeting = ("appointments", "[]")
    return Command(("visit", "drop", FAMILY, "--why", why),
                   (Wanted("added", (*meeting, "why"), why), Wanted("added", (*meeting, "dropped"), TODAY)),
                   (Wanted("removed replaced", ("visits", "[]", "next")),))


def drop_step(dice, text):
    why = text()
    step = ("visits", "[]", "agreed", "[]")
    return Command(("visit", "drop-agreed", FAMILY, "--agreed", str(dice.randint(1, 6)), "--why", why),
                   (Wanted("added", (*step, "why"), why), Wanted("added", (*step, "dropped"), TODAY)))


def refile(dice, text):
    def fault(was, now):
        gone, none = left_and_come(was[RECORD].get("visits") or [], now[RECORD].get("visits") or [])
        nothing, come = left_and_come(was[OTHER_RECORD]["visits"], now[OTHER_RECORD]["visits"])
        for record in (*was.values(), *now.values()):
            record.pop("visits", None)
        if was != now or none or nothing or len(gone) != 1 or len(come) != 1:
            return f"not one entry: {gone}, {none} -> {come}, {nothing}"
        differs = {key for key in {*gone[0], *come[0]} if gone[0].get(key) != come[0].get(key)} - ADDED_BY_ITSELF
        return differs and f"another entry: {gone} -> {come}"

    return Command(("visit", "refile", FAMILY, "--date", f"2026-10-{dice.randint(1, 8):02}", "--to", OTHER), fault=fault)


def plan_part(dice):
    """A goal, or an action of it: the words, and the paths in which it may stand, of the draft too."""
    inside = ("plans", "[]", "goals", "[]")
    if dice.random() < 0.5:
        return ("--goal", "g1"), inside, False
    return ("--goal", "g1", "--action", str(dice.randint(1, 2))), (*inside, "actions", "[]"), True


def move_term(dice, text):
    words, inside, _ = plan_part(dice)
    to, why = day(dice, 25, 30), text()
    return Command(("plan", "move", FAMILY, *words, "--to", to, "--why", why),
                   (Wanted("replaced", (*inside, "due"), to), Wanted("added", (*inside, "moved", "[]"))))


def drop_part(dice, text):
    words, inside, is_action = plan_part(dice)
    when, why = day(dice, 10), text()
    if is_action:
        return Command(("plan", "drop", FAMILY, *words, "--date", when, "--why", why),
                       (Wanted("added", (*inside, "dropped"), when), Wanted("added", (*inside, "why"), why)))
    return Command(("plan", "drop", FAMILY, *words, "--date", when, "--why", why),
                   (Wanted("added replaced", (*inside, "status"), "dropped"), Wanted("added", (*inside, "why"), why)),
                   (Wanted("added replaced", (*inside, "closed"), when),))


def scale(dice, text):
    values = {"value": str(dice.randint(0, 10)), "by": dice.choice(IDS), "date": day(dice)}
    return Command(("plan", "scale", FAMILY, "--again", "--goal", "g1", *as_words(values)),
                   (Wanted("added", ("plans", "[]", "goals", "[]", "scale", "[]"), values),))


def another(dice, text):
    """A text that is not there yet: where it is, nothing changes."""
    return f"{text()} {dice.randint(1, 9999)}"


def edit_member(dice, text):
    key, value = dice.choice(("phone", "school", "occupation")), another(dice, text)
    return Command(("intake", "edit-member", FAMILY, dice.choice(IDS), "--" + key, value),
                   (Wanted("added replaced", ("members", "[]", key), value),))


def born(dice, text):
    when = day(dice)
    return Command(("intake", "born", FAMILY, "--child", "ula", "--date", when), (Wanted("added", ("members", "[]", "born"), when),))


def set_family(dice, text):
    key, value = dice.choice(("address", "letter_name", "file_mark")), another(dice, text)
    return Command(("intake", "set", FAMILY, "--" + key.replace("_", "-"), value), (Wanted("added replaced", (key,), value),))


def foster_care(dice, text):
    values = {"child": "kuba", "kind": "foster_family", "from": day(dice, 1, 10), "coordinator": text()}
    return Command(("intake", "place", FAMILY, *as_words(values)),
                   (Wanted("added", ("members", "[]", "placements", "[]"), {key: values[key] for key in ("kind", "from", "coordinator")}),))


def review(dice, text):
    when = day(dice, 10)
    return Command(("intake", "review", FAMILY, "--again", "--child", "kuba", "--date", when),
                   (Wanted("added", ("members", "[]", "placements", "[]", "reviews", "[]"), when),))


def hand_over(dice, text):
    when = day(dice, 15)
    return Command(("plan", "hand-over", FAMILY, "--child", "kuba", "--date", when),
                   (Wanted("added", ("members", "[]", "placements", "[]", "plan_handed_over"), when),))


def blue_card(dice, text):
    values = {"kind": "domestic_violence", "what": text(), "date": day(dice)}
    return Command(("visit", "intervene", FAMILY, "--again", *as_words(values), "--blue-card", "NK/1/26"),
                   (Wanted("added", ("interventions", "[]"), {**values, "blue_card": {"number": "NK/1/26", "started": values["date"]}}),))


def one_of_its_own(name, key, values):
    """A part of the record of which there is one: each value is new, or takes the place of the one before."""
    return Command((*name.split(), FAMILY, *as_words(values)), allowed=(
        Wanted("added", (key,), values), *(Wanted("added replaced", (key, one), value) for one, value in values.items()),
        Wanted("added replaced", (key, "date"))))


def new_plan(dice, text):
    goals = [{"id": "g1", "area": "care", "goal": text(), "expected_effect": text(), "due": "2026-12-18",
              "actions": [{"what": text(), "who": ["anna"], "due": "2026-12-10"}]}]
    return Command(("plan", "new", FAMILY, "--again", "--file", "PIECE"), (Wanted("added", ("plans", "[]"), {"draft": "true", "goals": goals}),),
                   piece=json.dumps({"goals": goals}, ensure_ascii=False))


def discard_draft(dice, text):
    def fault(was, now):
        before, after = was[RECORD].pop("plans"), now[RECORD].pop("plans")
        gone, come = left_and_come(before, after)
        return (was != now or come or len(gone) != 1 or gone[0].get("draft") != "true") and f"not the draft: {gone}, {come}"

    return Command(("plan", "draft", FAMILY, "--discard"), fault=fault)


def edit_record(dice, text):
    """The whole record in an editor, which changes one line of it."""
    name = f"Nowakowie {dice.randint(1, 9999)}"
    return Command(("edit", FAMILY, "--editor"), (Wanted("replaced", ("name",), name),), piece=name)


def import_visits(dice, text):
    begin, end = hours(dice)
    values = {"date": day(dice), "from": begin, "to": end, "kind": "home", "present": some(dice, IDS), "note": f"z tabeli {dice.randint(1, 9999)}"}
    row = ",".join((FAMILY, values["date"], begin, end, "dom", '"' + ", ".join(values["present"]) + '"', values["note"]))
    return Command(("--as", "elis", "import", "PIECE", "--what", "visits"), entry("visits", values),
                   piece="Rodzina,Data wizyty,Godz. od,Godz. do,Rodzaj,Obecni,Uwagi\n" + row + "\n")


def renumber(dice, text):
    """The session gives the file its old name again."""
    return Command(("intake", "renumber", FAMILY, "--to", NEW), (Wanted("replaced", ("id",), NEW),),
                   (Wanted("added", ("previous",), FAMILY),), file=NEW_RECORD)


COMMANDS = (
    *(3 * (add_visit,)), amend_visit, amend_visit, add_member, new_goal, new_action, agree, plan_done, work, assign, withdraw,
    suspend, order, move_meeting, move_meeting, drop_meeting, drop_step, refile, move_term, drop_part, scale, edit_member, born, set_family,
    foster_care, review, hand_over, blue_card, new_plan, discard_draft, edit_record, import_visits, renumber,
    lambda dice, text: done_with(dice, "visit card-sent", "interventions", "sent", inside=("blue_card",)),
    lambda dice, text: added("intake debt", "debts", {"creditor": text(), "amount": str(dice.randint(1, 9000)), "state": text()}),
    lambda dice, text: added("intake contact-list", "contacts", {"who": text(), "matter": text(), "for": some(dice, IDS)}),
    lambda dice, text: one_of_its_own("intake home", "housing", {"tenure": text(), "rooms": str(dice.randint(1, 5))}),
    lambda dice, text: one_of_its_own("intake agree-rules", "agreement", {"days": text(), "hours": "15-17"}),
    lambda dice, text: added("visit risk", "risks", {"date": day(dice), "level": dice.choice(("low", "high")), "signs": text()}),
    lambda dice, text: added("visit child-contact", "child_contacts", {"child": "kuba", "date": day(dice), "note": text()}),
    lambda dice, text: added("visit letter", "letters", {"date": day(dice), "to": text(), "about": text()}),
    lambda dice, text: added("visit refer", "services", {"kind": "therapy", "provider": text(), "for": some(dice, IDS)}),
    lambda dice, text: added("visit intervene", "interventions",
                             {"date": day(dice), "kind": "other", "what": text(), "notified": ["Policja"]}),
    lambda dice, text: added("visit plan", "appointments", {"date": day(dice, 21, 28), "what": text(), "place": text()}),
    lambda dice, text: added("assess add", "assessments", {"date": day(dice), "conclusion": "continue", "summary": text()}),
    lambda dice, text: added("assess court", "court_papers",
                             {"kind": "opinion", "court": text(), "case_number": "N 1", "requested": day(dice)}),
    lambda dice, text: done_with(dice, "visit answered", "letters", "answered"),
    lambda dice, text: done_with(dice, "visit follow-up", "interventions", "follow_up"),
    lambda dice, text: done_with(dice, "assess pass-on", "assessments", "passed_on"),
    lambda dice, text: done_with(dice, "assess sent", "court_papers", "sent"),
    lambda dice, text: done_with(dice, "visit keep", "visits", "done", "--agreed", str(dice.randint(1, 6)), inside=("agreed", "[]")),
    lambda dice, text: Command(("intake", "place", FAMILY, "--child", "kuba", "--kind", "other", "--from", day(dice)),
                               (Wanted("added", ("members", "[]", "placements", "[]"), {"kind": "other"}),)),
    lambda dice, text: Command(("intake", "return", FAMILY, "--child", "kuba", "--date", day(dice, 15)),
                               allowed=(Wanted("added", ("members", "[]", "placements", "[]", "ended")),
                                        Wanted("added", ("members", "[]", "placements", "[]", "outcome")))),
)


def new_record(dice, text, family=FAMILY, month=10):
    def visit(i):
        values = {"date": f"2026-{month}-{i + 1:02}", "kind": "home", "outcome": "held"}
        if dice.random() < 0.6:
            values["note"] = text()
        if dice.random() < 0.4:
            values["agreed"] = [{"who": "anna", "what": text(), "due": "2026-11-10"} for _ in range(dice.randint(1, 3))]
        if dice.random() < 0.4:
            values["present"] = some(dice, IDS)
        return values

    members = [{"id": name, "name": name.title() + " Nowak", "role": role, "born": born} for name, role, born in (
        ("anna", "mother", "1990-04-12"), ("jan", "father", "1985-01-01"), ("kuba", "child", "2015-09-03"), ("ola", "child", "2018-02-03"))]
    members.append({"id": "ula", "name": "Ula Nowak", "role": "child", "expected": "2026-11-10"})
    actions = [{"what": text(), "who": ["anna"], "due": "2026-12-01"} for _ in range(2)]
    goals = [{"id": "g1", "area": "education", "goal": text(), "expected_effect": text(), "due": "2026-12-31", "actions": actions}]
    record = {
        "asystent": "1", "id": family, "name": "Nowakowie", "address": text(), "members": members,
        "referral": {"source": "social_worker", "date": "2026-09-01", "interview": "2026-09-02",
                     "decision": {"date": "2026-09-07", "by": "Barbara Wrona", "granted": "true"}},
        "assignments": [{"assistant": "elis", "from": "2026-09-10"}],
        "first_contact": {"date": "2026-09-14", "social_worker": text()},
        "consents": [{"kind": "family", "from": "2026-09-14", "signed_by": ["anna"]}],
        "plans": [{"date": "2026-10-01", "agreed_by": ["anna"], "consulted_with": text(), "goals": goals}],
        "visits": [visit(i) for i in range(dice.randint(1, 8))],
    }
    if dice.random() < 0.3:
        record["letters"] = []
    return record


def read(data):
    """The record as another reader has it; all values are texts."""
    # PyYAML makes two of a pair of surrogates in escapes; the program writes none.
    return yaml.load(data.decode(), Loader=yaml.BaseLoader) or {}


def comments_above(data):
    """Of each comment the item that it stands right above: how that begins."""
    lines = data.decode().removeprefix("\ufeff").splitlines()
    above = {}
    for i, line in enumerate(lines):
        if not line.lstrip().startswith("#"):
            continue
        following = next((other.strip() for other in lines[i + 1:] if not other.lstrip().startswith("#")), "")
        if following.startswith("- "):
            above[line.strip()] = following[:20]
    return above


class Session:
    """One record, and the commands that it goes through."""

    def __init__(self, setting, row, seed):
        self.row = row
        self.seed = seed
        self.dice = Random(seed)
        self.office = Office(setting)
        self.office.put("asystent.yaml", SETTINGS)
        self.office.put(RECORD, Style(self.dice).written(new_record(self.dice, self.text)))
        self.office.put(OTHER_RECORD, Style(self.dice).written(new_record(self.dice, self.text, OTHER, 11)))
        self.done = 0
        self.editor = self.office.setting.directory / "editor.sh"
        self.editor.write_text('sed -i -E "s/^name:[^\r]*/name: $(cat $1)/" "$2"\n')

    def text(self):
        return self.dice.choice(TEXTS)

    def bytes_of(self, name):
        path = self.office.path / name
        return path.read_bytes() if path.exists() else b""

    def bytes(self):
        return {name: self.bytes_of(name) for name in (RECORD, OTHER_RECORD, WORKLOG, NEW_RECORD)}

    def named_again(self, row_was, row_now):
        """A family under another id: what was and is, by the new name; and all as it was."""
        self.row.expect_kept(not row_now[RECORD], "a family under two ids")
        (self.office.path / NEW_RECORD).unlink()
        self.office.put(RECORD, row_was[RECORD])
        return {**row_was, NEW_RECORD: row_was[RECORD], RECORD: b""}, row_now

    def run(self, length):
        """Up to the first thing that is wrong: what follows says nothing then."""
        wrong = len(self.row.lost) + len(self.row.wrong)
        for number in range(length):
            command = self.dice.choice(COMMANDS)(self.dice, self.text)
            piece = self.office.put("piece.yaml", command.piece).rename(self.office.setting.directory / f"piece-{self.seed}.json")
            words = [str(piece) if word == "PIECE" else word for word in command.words]
            was = self.bytes()
            result = self.office.run("-q", *words, EDITOR=f"sh {self.editor} {piece}")
            now = self.bytes()
            if command.file == NEW_RECORD and now[NEW_RECORD]:
                was, now = self.named_again(row_was=was, row_now=now)
            self.row.tries += 1
            what = f"seed {self.seed}, command {number}: {words}"
            if result.status == 0:
                self.done += 1
                self.compare(command, was, now, what)
            else:
                self.row.expect_true(result.status in (2, 3, 4), f"{what}: {result}")
                self.row.expect_kept(was == now, f"{what}: refused, and changed")
            if len(self.row.lost) + len(self.row.wrong) > wrong:
                return

    def compare(self, command, was, now, what):
        if command.fault is not None:
            readings = ({name: read(files[name]) for name in (RECORD, OTHER_RECORD)} for files in (was, now))
            fault = command.fault(*readings)
            self.row.expect_kept(not fault, f"{what}: {fault}")
        others = [name for name in was if was[name] != now[name] and name != command.file]
        self.row.expect_kept(command.fault is not None or not others, f"{what}: other files changed: {others}")
        for name in was:
            self.compare_form(was[name], now[name], f"{what}: {name}")
        if command.fault is None:
            self.compare_entries(command, was[command.file], now[command.file], what)

    def compare_form(self, was, now, what):
        ends = now.count(b"\r\n")
        self.row.expect_kept(ends in (0, now.count(b"\n")), f"{what}: mixed line ends")
        self.row.expect_kept(now.startswith(b"\xef\xbb\xbf") == was.startswith(b"\xef\xbb\xbf"), f"{what}: the byte order mark")

    def compare_entries(self, command, was, now, what):
        made = changes(read(was), read(now)) if was else changes({"asystent": "1", "assistant": "elis"}, read(now))
        missing = [one for one in command.wanted if not any(one.is_met_by(change) for change in made)]
        strange = [change for change in made if not any(one.is_met_by(change) for one in (*command.wanted, *command.allowed))]
        self.row.expect_kept(not missing, f"{what}: not there: {missing}, but {made}")
        self.row.expect_kept(not strange and made, f"{what}: also changed: {strange}")
        if command.adds_entries_only():
            after = comments_above(now)
            parted = {line: item for line, item in comments_above(was).items() if after.get(line) != item}
            self.row.expect_kept(not parted, f"{what}: comments parted from their entries: {parted}")


@suite.case("random commands on records in people's styles: what each must have done, and nothing else")
def random_commands(setting, row):
    if yaml is None:
        raise Skipped("PyYAML is not here: apt install python3-yaml")
    count = setting.count or setting.many(3000, 60)
    seed = setting.seed or 1
    done = 0
    while row.tries < count and len(row.lost) + len(row.wrong) < MANY:
        session = Session(setting, row, seed)
        session.run(min(LENGTH, count - row.tries))
        done += session.done
        seed += 1
    row.title += f" ({done} acknowledged)"
