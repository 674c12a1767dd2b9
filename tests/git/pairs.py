"""The operations that two people do at once, and what must become of each pair of them."""

import re
from dataclasses import dataclass

from office import FAMILY, FIRST_WAITING, NEIGHBOUR, SECOND_WAITING

RECORD = f"families/{FAMILY}.yaml"
SETTINGS = "asystent.yaml"
# What must come of a pair: both are there; nobody can say which of the two is meant; something signed would change.
RIGHT, TRUE, SEAL = "right", "true conflict", "seal"


class Command:
    """What is done by the program."""

    def __init__(self, *words):
        self.words = words

    def do(self, bench, folder):
        bench.must(folder, "-q", *self.words)


class ByHand:
    """What is done in an editor: text to text, and nothing may be as before."""

    def __init__(self, change, name=RECORD):
        self.change, self.name = change, name

    def do(self, _, folder):
        path = folder / self.name
        before = path.read_bytes().decode()
        after = self.change(before)
        if after == before:
            raise AssertionError(f"nothing changes in {self.name} by hand")
        path.write_bytes(after.encode())


class Removed:
    def do(self, _, folder):
        (folder / RECORD).unlink()


class Renamed:
    """Another file name, and the id with it."""

    new = f"families/{FAMILY}-B.yaml"

    def do(self, _, folder):
        text = (folder / RECORD).read_text().replace(f"id: {FAMILY}\n", f"id: {FAMILY}-B\n")
        (folder / RECORD).unlink()
        (folder / self.new).write_text(text)


@dataclass
class Operation:
    title: str
    left: object
    right: object
    comes: str = RIGHT
    tells: str = ""  # the finding that only the merge brings


def replaced(old, new):
    return lambda text: text.replace(old, new, 1)


def visit(date, *more, family=FAMILY):
    return Command("visit", "add", family, "--date", date, *more)


def amend(date, *more):
    return Command("visit", "amend", FAMILY, "--date", date, *more)


def done(*more):
    return Command("plan", "done", FAMILY, *more)


def goal(id, text, area, due="2027-02-10"):
    return Command("plan", "goal", FAMILY, "--id", id, "--area", area, "--goal", text, "--situation", f"przed: {text}",
                   "--expected-effect", f"skutek: {text}", "--due", due)


def action(what, *more):
    return Command("plan", "action", FAMILY, "--goal", "d2", "--what", what, "--who", "anna", *more)


NEW_PLAN = """\
  - date: {date}
    until: 2027-08-31
    agreed_by: [anna]
    consulted_with: Maria Borsuk
    coordinated_with: Jan Bocian
    main_goal: {goal}
    goals:
      - id: g1
        area: education
        goal: {goal} w szkole
        expected_effect: {effect}
        due: 2027-06-30
        actions:
          - what: {what}
            who: [anna]
            due: 2027-01-31
"""


def new_plan(date, goal, effect, what):
    """A draft is open, beside which the program makes no other plan."""
    text = NEW_PLAN.format(date=date, goal=goal, effect=effect, what=what)
    return ByHand(replaced("  - draft: true\n", f"{text}  - draft: true\n"))


def agree(date):
    return Command("plan", "agree", FAMILY, "--date", date, "--agreed-by", "anna")


def assess(date, summary, *scores):
    scores = [word for score in scores for word in ("--score", score)]
    return Command("assess", "add", FAMILY, "--date", date, "--conclusion", "continue", "--summary", summary, *scores)


def pass_on(date):
    return Command("assess", "pass-on", FAMILY, "--date", date)


def assign(*more, family=FAMILY):
    return Command("intake", "assign", family, *more)


def consent(date, who):
    return Command("intake", "consent", FAMILY, "--date", date, "--signed-by", who)


def withdraw(date):
    return Command("intake", "withdraw", FAMILY, "--date", date)


def member(text):
    return Command("intake", "member", FAMILY, "--member", text)


def comes_home(date):
    return Command("intake", "return", FAMILY, "--child", "kuba", "--date", date)


def review(date):
    return Command("intake", "review", FAMILY, "--child", "kuba", "--date", date)


def suspend(first, last, reason):
    return Command("intake", "suspend", FAMILY, "--from", first, "--until", last, "--reason", reason)


def refer(kind, provider, who, date):
    return Command("visit", "refer", FAMILY, "--kind", kind, "--provider", provider, "--for", who, "--from", date)


def intervene(date, kind, what):
    return Command("visit", "intervene", FAMILY, "--date", date, "--kind", kind, "--what", what)


def letter(date, kind, court, due):
    return Command("assess", "court", FAMILY, "--kind", kind, "--court", court, "--requested", date, "--due", due)


def sent(date):
    return Command("assess", "sent", FAMILY, "--date", date)


def close(date, reason):
    return Command("assess", "close", FAMILY, "--date", date, "--reason", reason)


def new_family(name, who):
    return Command("intake", "add", "--name", name, "--source", "court", "--date", "2026-11-18", "--member",
                   f"{who};{who.title()} {name};mother;1991-05-05")


def work(who, date, what, *more):
    return Command("--as", who, "visit", "work", "--date", date, "--what", what, *more)


def add_assistant(text, date):
    return Command("office", "add-assistant", text, "--from", date, "--authorised", date, "--secrecy-signed", date)


def without_visit(date):
    """The entry of that day is gone."""
    return ByHand(lambda text: re.sub(rf"  - date: {date}\n    from.*?(?=  - date:|services:)", "", text, count=1, flags=re.S))


def commented(line, comment):
    return ByHand(replaced(line, f"{comment}\n{line}"))


def quoted_notes(text):
    return re.sub(r"^    note: ([^\n\"]*)$", r'    note: "\1"', text, flags=re.M)


def with_crlf(text):
    return text.replace("\n", "\r\n")


OLD_NOTE = "    note: Spis wydatków za wrzesień.\n"
OPERATIONS = [
    Operation("visit add, other days", visit("2026-11-16", "--from", "15:00", "--to", "16:00", "--note", "Pierwsza."),
              visit("2026-11-19", "--from", "12:00", "--to", "13:00", "--note", "Druga.")),
    Operation("visit add, one day, other hours", visit("2026-11-14", "--from", "09:00", "--to", "10:00", "--note", "Rano."),
              visit("2026-11-14", "--from", "17:00", "--to", "18:00", "--note", "Po południu.")),
    Operation("visit add, overlapping hours", visit("2026-11-14", "--from", "11:00", "--to", "12:00", "--note", "Od jedenastej."),
              visit("2026-11-14", "--from", "11:30", "--to", "12:30", "--note", "Od wpół do."), tells="visit-overlap"),
    Operation("visit add, the same visit, other note", visit("2026-11-15", "--from", "15:00", "--to", "16:00", "--note", "Moja."),
              visit("2026-11-15", "--from", "15:00", "--to", "16:00", "--note", "Twoja."), TRUE),
    Operation("visit add, identical", visit("2026-11-15", "--from", "10:00", "--to", "11:00", "--note", "Ta sama."),
              visit("2026-11-15", "--from", "10:00", "--to", "11:00", "--note", "Ta sama.")),
    Operation("visit add, phone without hours, one day",
              visit("2026-11-17", "--kind", "phone", "--minutes", "5", "--present", "anna", "--note", "Pani Anna dzwoni."),
              visit("2026-11-17", "--kind", "phone", "--minutes", "10", "--present", "jan", "--note", "Pan Jan dzwoni.")),
    Operation("amend, other keys of one entry", amend("2026-11-03", "--km", "12"), amend("2026-11-03", "--tasks", "3,7")),
    Operation("amend, the same key, other values", amend("2026-10-13", "--note", "Spis wydatków i rachunki."),
              amend("2026-10-13", "--note", "Spis wydatków bez rachunków."), TRUE),
    Operation("amend, the same key, one value", amend("2026-10-27", "--note", "Wniosek wysłany."),
              amend("2026-10-27", "--note", "Wniosek wysłany.")),
    Operation("amend: the hour moved / note", amend("2026-11-03", "--from", "16:30"),
              amend("2026-11-03", "--note", "Ola pokazała zeszyty i rysunki.")),
    Operation("amend, neighbouring entries", amend("2026-10-20", "--note", "Pan Jan pracuje."),
              amend("2026-10-27", "--tasks", "11")),
    Operation("amend, the same list of one entry", amend("2026-11-10", "--others", "Jan Bocian"),
              amend("2026-11-10", "--others", "Maria Borsuk")),
    Operation("plan done, other actions of a goal", done("--goal", "g1", "--action", "1", "--date", "2026-11-16"),
              done("--goal", "g1", "--action", "3", "--date", "2026-11-17")),
    Operation("plan done, one action, one date", done("--goal", "g1", "--action", "2", "--date", "2026-11-16"),
              done("--goal", "g1", "--action", "2", "--date", "2026-11-16")),
    Operation("plan done, one action, other dates", done("--goal", "g2", "--action", "1", "--date", "2026-11-16"),
              done("--goal", "g2", "--action", "1", "--date", "2026-11-17"), TRUE),
    Operation("plan done, goal status, other values", done("--goal", "g2", "--status", "achieved", "--date", "2026-11-18"),
              done("--goal", "g2", "--status", "partly", "--date", "2026-11-18"), TRUE),
    Operation("plan done: action / status of one goal", done("--goal", "g1", "--action", "3", "--date", "2026-11-18"),
              done("--goal", "g1", "--status", "partly", "--date", "2026-11-18")),
    Operation("plan goal, other ids", goal("d3", "Wspólne obiady", "bonds"), goal("d4", "Badania Oli", "health")),
    Operation("plan goal, one id twice", goal("d5", "Praca pana Jana", "work"), goal("d5", "Remont kuchni", "household"), TRUE),
    Operation("plan action, other actions", action("Zakupy z listą", "--due", "2027-01-20"),
              action("Pora snu", "--due", "2027-01-21")),
    Operation("plan new, other dates", new_plan("2026-11-12", "Spokojne poranki", "bez spóźnień", "Budzik"),
              new_plan("2026-11-13", "Lekcje razem", "oceny w górę", "Stały stół")),
    Operation("plan agree, other dates", agree("2026-11-17"), agree("2026-11-18"), TRUE),
    Operation("assess add, other days", assess("2026-11-16", "Bez zmian.", "care=3", "work=4"),
              assess("2026-11-18", "Lepiej.", "care=4", "health=2")),
    Operation("assess add, one day, other scores", assess("2026-11-19", "Ocena.", "care=3"), assess("2026-11-19", "Ocena.", "care=5"),
              TRUE),
    Operation("assess pass-on, other dates", pass_on("2026-11-12"), pass_on("2026-11-13"), TRUE),
    Operation("assess pass-on, one date", pass_on("2026-11-10"), pass_on("2026-11-10")),
    Operation("intake assign, to two people", assign("--to", "jmaj", "--from", "2026-11-18"),
              assign("--to", "psowa", "--from", "2026-11-18"), tells="assignment-overlap"),
    Operation("intake assign, to one person", assign("--to", "jmaj", "--from", "2026-11-19"),
              assign("--to", "jmaj", "--from", "2026-11-19")),
    Operation("intake assign, two substitutes", assign("--to", "jmaj", "--from", "2026-11-19", "--substitute"),
              assign("--to", "psowa", "--from", "2026-11-20", "--substitute")),
    Operation("intake consent, other days", consent("2026-11-16", "jan"), consent("2026-11-17", "anna")),
    Operation("intake withdraw, other dates", withdraw("2026-11-20"), withdraw("2026-11-18"), TRUE),
    Operation("intake member, other people", member("babcia;Zofia Próbna;grandparent;1960-01-01"),
              member("wujek;Adam Próbny;relative;")),
    Operation("intake member, one id, two people", member("ewa;Ewa Próbna;grandparent;1961-02-02"), member("ewa;Ewa Inna;relative;"), TRUE),
    Operation("intake return, other dates", comes_home("2026-11-16"), comes_home("2026-11-17"), TRUE),
    Operation("intake review, other days", review("2026-11-16"), review("2026-11-17")),
    Operation("intake suspend, the first ones", suspend("2026-12-21", "2026-12-27", "święta u babci"),
              suspend("2027-01-18", "2027-01-31", "ferie")),
    Operation("visit refer, other services", refer("therapy", "Poradnia w Lipowie", "ola", "2026-11-16"),
              refer("legal", "Punkt porad prawnych", "ola", "2026-11-17")),
    Operation("visit intervene, other days", intervene("2026-11-16", "other", "Awantura na klatce"),
              intervene("2026-11-17", "child_danger", "Ola sama w domu")),
    Operation("follow-up / card-sent of one entry", Command("visit", "follow-up", FAMILY, "--date", "2026-11-12"),
              Command("visit", "card-sent", FAMILY, "--date", "2026-11-13")),
    Operation("assess court, two letters", letter("2026-11-16", "report", "Sąd Rejonowy w Lipowie", "2026-12-01"),
              letter("2026-11-16", "opinion", "Sąd Okręgowy w Lipowie", "2026-12-01")),
    Operation("assess sent, other dates", sent("2026-11-16"), sent("2026-11-17"), TRUE),
    Operation("assess close, two reasons", close("2026-11-18", "goals_achieved"), close("2026-11-20", "moved_away"), TRUE),
    Operation("assess close, identical", close("2026-11-20", "no_effect"), close("2026-11-20", "no_effect")),
    Operation("by hand: an entry removed", without_visit("2026-10-20"), without_visit("2026-10-20")),
    Operation("by hand: an entry removed / changed", without_visit("2026-10-27"), amend("2026-10-27", "--note", "Wniosek przyjęty."), TRUE),
    Operation("visit: signed / its note changed", amend("2026-11-10", "--signed-by", "anna"),
              amend("2026-11-10", "--note", "Babcia się waha."), SEAL),
    Operation("assessment: passed on / a score changed", pass_on("2026-11-11"), ByHand(replaced("child_safety: 3\n", "child_safety: 5\n")), SEAL),
    Operation("by hand: comments", commented("  - date: 2026-10-13\n    from", "  # zapytać o rachunki"),
              commented("  - date: 2026-11-03\n    from", "  # zeszyty obejrzeć")),
    Operation("by hand: neighbouring keys", ByHand(replaced("Polna 7/2", "Polna 9/1")), ByHand(replaced("600 100 320", "600 100 321"))),
    Operation("by hand: layout only / a visit", ByHand(quoted_notes),
              visit("2026-11-18", "--from", "09:00", "--to", "10:00", "--note", "Po zmianie układu.")),
    Operation("by hand: line ends CRLF / a visit", ByHand(with_crlf),
              visit("2026-11-18", "--from", "11:00", "--to", "12:00", "--note", "Po zmianie końców.")),
    Operation("intake add, one id for two families", new_family("Nowaccy", "maria"), new_family("Wójcikowie", "halina"), TRUE),
    Operation("asystent.yaml: an assistant each", add_assistant("anowa=Anna Nowa", "2026-11-01"), add_assistant("bstary=Bogdan Stary", "2026-11-02")),
    Operation("asystent.yaml: other keys of policy", ByHand(replaced("consent_days: 14", "consent_days: 10"), SETTINGS),
              ByHand(replaced("plan_days: 30", "plan_days: 21"), SETTINGS)),
    Operation("asystent.yaml: one key, other values", ByHand(replaced("visit_gap_days: 14", "visit_gap_days: 10"), SETTINGS),
              ByHand(replaced("visit_gap_days: 14", "visit_gap_days: 21"), SETTINGS), TRUE),
    Operation("visit work, one worklog", work("elis", "2026-11-18", "Superwizja", "--from", "09:00", "--to", "11:00"),
              work("elis", "2026-11-18", "Szkolenie", "--from", "12:00", "--to", "14:00")),
    Operation("visit work, a new worklog each", work("jmaj", "2026-11-18", "Wdrożenie", "--minutes", "60"),
              work("jmaj", "2026-11-19", "Akta", "--minutes", "60")),
    Operation("the last free place, two families", assign("--to", "tkos", "--from", "2026-11-20", family=FIRST_WAITING),
              assign("--to", "tkos", "--from", "2026-11-20", family=SECOND_WAITING), tells="caseload-exceeded"),
    Operation("overlapping visits in two families", visit("2026-11-14", "--from", "14:00", "--to", "15:00", "--note", "Tu."),
              visit("2026-11-14", "--from", "14:30", "--to", "15:30", "--note", "Tam.", family=NEIGHBOUR), tells="visit-overlap"),
    Operation("a file removed / changed by hand", Removed(), ByHand(replaced("Polna 7/2", "Polna 11")), TRUE),
    Operation("a file and its id renamed / assigned", Renamed(), assign("--to", "jmaj", "--from", "2026-11-20")),
]
BY_TITLE = {operation.title: operation for operation in OPERATIONS}


@dataclass
class Pair:
    """One side does one thing, the other another."""

    title: str
    left: str   # "3/left"
    right: str
    comes: str
    tells: str = ""


def numbered(title, side):
    return f"{OPERATIONS.index(BY_TITLE[title])}/{side}"


def single(operation):
    return Pair(operation.title, numbered(operation.title, "left"), numbered(operation.title, "right"), operation.comes,
                operation.tells)


def combined(left, right, comes=RIGHT, tells=""):
    return Pair(f"{left} + {right}", numbered(left, "left"), numbered(right, "right"), comes, tells)


COMBINED = [
    combined("visit add, other days", "assess add, other days"),
    combined("visit add, other days", "intake assign, to two people"),
    combined("visit add, other days", "assess close, two reasons"),
    combined("assess close, two reasons", "visit add, other days", tells="visit-outside-case"),
    combined("assess add, other days", "assess pass-on, other dates"),
    combined("amend, other keys of one entry", "by hand: an entry removed"),
    combined("amend, the same key, other values", "by hand: an entry removed / changed"),
    combined("plan done, other actions of a goal", "plan done, goal status, other values"),
    combined("intake assign, to one person", "assess close, two reasons"),
    combined("intake assign, to one person", "assess add, other days"),
    combined("intake consent, other days", "intake withdraw, other dates"),
    combined("intake withdraw, other dates", "visit add, other days"),
    combined("intake return, other dates", "intake review, other days"),
    combined("assess close, two reasons", "assess add, other days"),
    combined("assess close, two reasons", "plan new, other dates"),
    combined("by hand: comments", "amend, other keys of one entry"),
    combined("plan agree, other dates", "plan goal, other ids", SEAL),
    combined("plan agree, other dates", "plan action, other actions", SEAL),
    combined("by hand: an entry removed", "visit add, other days"),
    combined("visit intervene, other days", "visit add, other days"),
    combined("visit add, overlapping hours", "overlapping visits in two families"),
    combined("by hand: line ends CRLF / a visit", "visit add, other days"),
    combined("by hand: layout only / a visit", "amend, the same key, other values"),
    combined("amend, the same key, other values", "by hand: layout only / a visit"),
    combined("assess add, one day, other scores", "assess pass-on, other dates"),
    combined("intake assign, to two people", "assess close, two reasons"),
]
NAMED = [single(operation) for operation in OPERATIONS] + COMBINED


def every_pair():
    """Each operation on the left beside each that does not come before it on the right."""
    for first, left in enumerate(OPERATIONS):
        for second in range(first, len(OPERATIONS)):
            right = OPERATIONS[second]
            title = left.title if left is right else f"{left.title} + {right.title}"
            yield Pair(title, f"{first}/left", f"{second}/right", "")
