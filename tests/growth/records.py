"""Case folders that grow in one direction: of each direction a function that makes the folder of a size."""

from datetime import date, timedelta

DIRECTIONS = {}
FIRST = date(2024, 1, 1)
OFFICE = """\
asystent: 1
assistants:
  - {id: elis, name: Ewa Lis, authorised: 2024-01-02, secrecy_signed: 2024-01-02, register_checked: 2024-01-02}
  - {id: jbuk, name: Jan Buk}
"""
MEMBERS = """\
members:
  - {id: anna, name: Anna Kowalska, role: mother, born: 1990-04-12}
  - {id: kuba, name: Kuba Kowalski, role: child, born: 2015-09-03}
"""
REFERRAL = """\
referral:
  {source: social_worker, date: 2024-01-01, interview: 2024-01-01,
   decision: {date: 2024-01-01, by: Barbara Wrona, granted: true}}
"""
ASSIGNMENTS = "assignments:\n  - {assistant: elis, from: 2024-01-02}\n"
CONSENTS = "consents:\n  - {kind: family, from: 2024-01-03, signed_by: [anna]}\n"
OWN_KEYS = ("members", "assignments", "consents")


def direction(size):
    """The function that it stands before makes a folder of a size; at this one a command takes some time."""

    def add(function):
        DIRECTIONS[function.__name__.replace("_", "-")] = (size, function)
        return function

    return add


def day(number):
    return (FIRST + timedelta(days=number % 1000)).isoformat()


def lines(head, line, count):
    """A list of so many entries; each `line` is filled with its number and a day."""
    return head + ":\n" + "".join("  - " + line(i) + "\n" for i in range(count))


def family(*parts, name="R-2026-001", start="Kowalscy"):
    """A record with these top-level keys beside, or in the place of, the usual ones."""
    given = {part.split(":")[0] for part in parts}
    usual = {"members": MEMBERS, "assignments": ASSIGNMENTS, "consents": CONSENTS}
    own = [text for key, text in usual.items() if key not in given]
    return f"asystent: 1\nid: {name}\nname: {start}\n" + REFERRAL + "".join(own) + "".join(parts)


def folder(*parts, office=OFFICE, **others):
    """The record that grows, and beside it an ordinary one, which must not have to wait for it."""
    files = {"asystent.yaml": office, "families/R-2026-002.yaml": family(name="R-2026-002", start="Nowakowie")}
    files["families/R-2026-001.yaml"] = family(*parts)
    return {**files, **others}


def visit(i, more="", at=None):
    return f"{{date: {at or day(i)}, kind: home, outcome: held{more}}}"


def hour(i):
    """On one day no two at one time, as long as there are fewer than thirty-four thousand: what grows is the journal, not what is wrong."""
    begun = 6 * 60 + i // 1000 % 34 * 30
    return f'from: "{begun // 60:02}:{begun % 60:02}", to: "{(begun + 30) // 60:02}:{(begun + 30) % 60:02}"'


# Visits.


@direction(8000)
def visits(n):
    return folder(lines("visits", lambda i: visit(i, f', {hour(i)}, present: [anna, kuba], tasks: [3]'), n))


@direction(2000)
def visits_at_one_time(n):
    return folder(lines("visits", lambda i: visit(i, f', from: "10:00", to: "11:00", note: n{i}', "2026-02-03"), n))


@direction(4000)
def visits_in_a_group(n):
    return folder(lines("visits", lambda i: visit(i, f', from: "10:00", to: "11:00", group: g, note: n{i}', "2026-02-03"), n))


@direction(4000)
def visits_in_groups(n):
    return folder(lines("visits", lambda i: visit(i, f', from: "10:00", to: "11:00", group: g{i}'), n))


@direction(4000)
def visits_overridden(n):
    times = ', from: "10:00", to: "11:00", override: {visit-overlap: bo tak}'
    return folder(lines("visits", lambda i: visit(i, times), n))


@direction(6000)
def visits_equal(n):
    return folder(lines("visits", lambda i: visit(0), n))


@direction(4000)
def visits_of_unknown_members(n):
    return folder(lines("visits", lambda i: visit(i, f", present: [m{i}]"), n))


@direction(4000)
def visits_with_next(n):
    return folder(lines("visits", lambda i: visit(i, ", next: 2026-11-10"), n))


@direction(8000)
def steps_agreed(n):
    return folder(lines("visits", lambda i: visit(i, f", agreed: [{{who: anna, what: Krok {i}, due: {day(i + 9)}}}]"), n))


@direction(8000)
def steps_agreed_at_one_visit(n):
    steps = ", ".join(f"{{who: anna, what: Krok {i}, due: 2026-03-01}}" for i in range(n))
    return folder("visits:\n  - " + visit(0, f", agreed: [{steps}]") + "\n")


@direction(6000)
def appointments(n):
    return folder(lines("appointments", lambda i: f"{{date: 2026-11-{i % 28 + 1:02}, what: s{i}}}", n),
                  lines("visits", visit, n))


# People.


def child(i, more=""):
    return f"{{id: m{i}, name: Jan{i} Nowak, role: child, born: 2015-09-03{more}}}"


def people(n, more=lambda i: ""):
    """The usual members, and so many children more."""
    return MEMBERS + "".join(f"  - {child(i, more(i))}\n" for i in range(n))


@direction(4000)
def members(n):
    return folder(people(n))


@direction(3000)
def members_named_by_visits(n):
    return folder(people(n), lines("visits", lambda i: visit(i, f", present: [m{i}], signed_by: m{i}"), n),
                  office=OFFICE + "policy: {visit_signed: true}\n")


@direction(3000)
def members_named_by_plans(n):
    action = "actions: [{{what: Rozmowa, who: [m{0}], due: 2026-11-01}}]"
    goal = "goals: [{{id: g1, area: care, goal: Cel, due: 2026-11-01, " + action + "}}]"
    return folder(people(n),
                  lines("plans", lambda i: f"{{date: {day(i)}, agreed_by: [m{i}], {goal.format(i)}}}", n))


@direction(3000)
def members_who_are_parents(n):
    return folder(people(n, lambda i: f", parents: [m{i + 1}]" if i + 1 < n else ""))


@direction(3000)
def members_of_one_parent(n):
    return folder(people(n, lambda i: ", parents: [m0]" if i else ""))


@direction(3000)
def members_misspelt(n):
    return folder(people(n), lines("visits", lambda i: visit(i, f", present: [x{i}]"), n))


@direction(2000)
def children_in_care(n):
    care = ", placements: [{kind: foster_family, from: 2026-02-01}]"
    return folder(people(n, lambda i: care), lines("plans", lambda i: f"{{date: {day(i)}}}", n))


@direction(2000)
def placements(n):
    return folder("members:\n  - id: anna\n    name: Anna\n    role: mother\n  - id: kuba\n    name: Kuba\n    role: child\n"
                  "    born: 2015-09-03\n    placements:\n" + "".join(
                      f"      - {{kind: foster_family, from: {FIRST + timedelta(days=i)}, ended: {FIRST + timedelta(days=i + 1)},"
                      f" reviews: [{FIRST + timedelta(days=i)}]}}\n" for i in reversed(range(n))))


@direction(4000)
def households(n):
    return folder(people(n, lambda i: f", household: Lipowa {i}"))


# Consents, assignments, breaks.


@direction(4000)
def consents(n):
    return folder(lines("consents", lambda i: f"{{kind: family, from: {day(i)}, ended: {day(i)}, signed_by: [anna]}}", n),
                  lines("visits", visit, n), lines("plans", lambda i: f"{{date: {day(i)}, refusal: nie}}", n))


@direction(2000)
def orders(n):
    order = "{{kind: court_order, from: {0}, court: Sąd, case_number: N {1}, binds: [anna], report_dates: [2026-03-01]}}"
    paper = "{{kind: report, court: Sąd, case_number: N {1}, requested: {0}, sent: {0}}}"
    return folder(lines("consents", lambda i: order.format(day(i), i), n),
                  lines("court_papers", lambda i: paper.format(day(i), i), n))


@direction(4000)
def report_dates(n):
    dates = ", ".join(day(i) for i in range(n))
    return folder(f"consents:\n  - {{kind: court_order, from: 2024-01-03, court: Sąd, case_number: N 1, report_dates: [{dates}]}}\n",
                  lines("court_papers", lambda i: f"{{kind: report, court: Sąd, case_number: N 1, requested: {day(i)}, sent: {day(i)}}}", n))


@direction(2000)
def assignments(n):
    return folder(lines("assignments", lambda i: f"{{assistant: elis, from: {day(i)}, ended: {day(i)}}}", n), lines("visits", visit, n))


@direction(1500)
def assignments_at_one_time(n):
    return folder(lines("assignments", lambda i: f"{{assistant: {'elis' if i % 2 else 'jbuk'}, from: {day(i)}}}", n))


@direction(2000)
def suspensions(n):
    return folder(lines("suspensions", lambda i: f"{{from: {day(i)}, until: {day(i)}, reason: szpital}}", n), lines("visits", visit, 2))


# Plans.


@direction(4000)
def goals(n):
    goal = "      - {{id: g{0}, area: care, goal: Cel, expected_effect: Tak, due: 2026-03-01, actions: [{{what: Rozmowa, who: [anna]}}]}}\n"
    return folder("plans:\n  - date: 2026-01-05\n    agreed_by: [anna]\n    consulted_with: M\n    goals:\n"
                  + "".join(goal.format(i) for i in range(n)), lines("visits", lambda i: visit(i, f", goals: [g{i}]"), n))


@direction(3000)
def goals_unknown(n):
    return folder("plans:\n  - date: 2026-01-05\n    goals:\n" + "".join(f"      - {{id: g{i}, area: care, goal: Cel}}\n" for i in range(n)),
                  lines("visits", lambda i: visit(i, f", goals: [x{i}]"), n))


@direction(8000)
def actions_of_one_goal(n):
    actions = "".join(f"          - {{what: Krok {i}, who: [anna], due: 2026-03-01}}\n" for i in range(n))
    return folder("plans:\n  - date: 2026-01-05\n    goals:\n      - id: g1\n        area: care\n        goal: Cel\n"
                  "        actions:\n" + actions)


@direction(6000)
def actions_incomplete(n):
    actions = "".join(f"          - {{what: Krok {i}}}\n" for i in range(n))
    return folder("plans:\n  - date: 2026-01-05\n    goals:\n      - id: g1\n        area: care\n        goal: Cel\n"
                  "        actions:\n" + actions)


@direction(4000)
def plans(n):
    return folder(lines("plans", lambda i: f"{{date: {day(i)}, agreed_by: [anna], goals: [{{id: g1, area: care, goal: Cel}}]}}", n),
                  lines("visits", lambda i: visit(i, ", goals: [g1]"), n))


# All that is recorded of the rest.


@direction(4000)
def assessments(n):
    return folder(lines("assessments", lambda i: f"{{date: {day(i)}, conclusion: change_plan, scores: {{care: 3}}}}", n))


@direction(4000)
def interventions(n):
    card = "blue_card: {{started: {0}, number: N{1}}}"
    return folder(lines("interventions", lambda i: f"{{date: {day(i)}, kind: domestic_violence, what: Coś, {card.format(day(i), i)}}}", n))


@direction(4000)
def registers(n):
    return folder(
        lines("contacts", lambda i: f"{{who: Szkoła {i}, for: [kuba], since: {day(i)}}}", n),
        lines("debts", lambda i: f"{{creditor: C{i}, amount: 100, since: {day(i)}}}", n),
        lines("risks", lambda i: f"{{date: {day(i)}, level: high}}", n),
        lines("child_contacts", lambda i: f"{{date: {day(i)}, child: kuba, outcome: held, who: [anna]}}", n),
        lines("letters", lambda i: f"{{date: {day(i)}, to: Szkoła, about: Sprawa {i}}}", n),
        lines("services", lambda i: f"{{kind: therapy, provider: P{i}, from: {day(i)}, for: [kuba]}}", n),
        lines("mandates", lambda i: f"{{institution: Z{i}, from: {day(i)}}}", n),
    )


@direction(4000)
def closed(n):
    return folder("closure: {date: 2024-06-01, reason: goals_achieved}\n", lines("visits", visit, n),
                  lines("monitoring", lambda i: f"{{date: {day(i)}, effect: lasting, decision: continue}}", n))


@direction(4000)
def diagnosis(n):
    return folder("diagnosis:\n  date: 2024-02-01\n  problems:\n"
                  + "".join(f"    - {{area: care, text: P{i}}}\n" for i in range(n))
                  + "  strengths: [" + ", ".join(f"s{i}" for i in range(n)) + "]\n")


# What is wrong, and how it is written.


@direction(8000)
def keys_unknown(n):
    return folder("".join(f"klucz{i}: 1\n" for i in range(n)))


@direction(8000)
def keys_repeated(n):
    return folder("phone: 1\n" * n)


@direction(6000)
def keys_misspelt(n):
    return folder(lines("visits", lambda i: f"{{date: {day(i)}, kidn: home, outcome: held}}", n))


@direction(6000)
def values_bad(n):
    return folder(lines("visits", lambda i: "{date: jutro, kind: dom, outcome: tak}", n))


@direction(6000)
def ids_repeated(n):
    return folder(lines("members", lambda i: child(0), n))


@direction(8000)
def anchors(n):
    return folder(lines("visits", lambda i: f"&a{i} {{date: {day(i)}}}", n))


@direction(20000)
def conflicts(n):
    return folder("<<<<<<< a\nphone: 1\n=======\nphone: 2\n>>>>>>> b\n" * (n // 5))


@direction(3000)
def pieces_for_the_library(n):
    return folder(lines("visits", lambda i: "{date: 2026-02-03, kind: home, outcome: held, ? note : coś}", n))


@direction(3000)
def pieces_in_lines(n):
    return folder("visits:\n" + "".join(f"  - date: {day(i)}\n    kind: home\n    outcome: held\n    note: \"a\\_b\\tc\"\n" for i in range(n)))


@direction(20000)
def comments(n):
    return folder("# słowo\n" * n, lines("visits", lambda i: visit(i) + f"   # {i}\n  # nad", n // 10))


@direction(40000)
def blank_lines(n):
    return folder("\n" * n + "visits:\n  - " + visit(0) + "\n" + "\n" * n + "  - " + visit(1) + "\n")


@direction(200000)
def one_long_note(n):
    return folder("visits:\n  - date: 2026-02-03\n    kind: home\n    outcome: held\n    note: " + "słowo " * (n // 6) + "\n")


@direction(20000)
def note_of_lines(n):
    return folder("visits:\n  - date: 2026-02-03\n    kind: home\n    outcome: held\n    note: |\n" + "      Zdanie o domu.\n" * n)


@direction(20000)
def note_folded(n):
    return folder("visits:\n  - date: 2026-02-03\n    kind: home\n    outcome: held\n    note: >+\n" + "      Zdanie.\n\n        wcięte\n\n" * (n // 4))


@direction(20000)
def note_quoted(n):
    return folder('visits:\n  - date: 2026-02-03\n    kind: home\n    outcome: held\n    note: "' + "zdanie \\\n      i \\_ dalej\n\n      " * (n // 4) + '"\n')


@direction(200000)
def note_without_blanks(n):
    return folder("visits:\n  - date: 2026-02-03\n    kind: home\n    outcome: held\n    note: " + "ź" * (n // 2) + "\n")


# The folder.


def families_of(n, more=lambda i: "", **others):
    office = OFFICE + "".join(f"  - {{id: a{i}, name: Ewa Lis, limit: 15}}\n" for i in range(n // 10 + 1))
    ids = [f"R-2026-{i:03}" for i in range(1, n + 1)]
    files = {f"families/{name}.yaml": family(f"assignments:\n  - {{assistant: a{i // 10}, from: 2024-01-02}}\n",
                                              lines("visits", visit, 3), more(i), name=name, start=f"Kowalscy{i}")
             for i, name in enumerate(ids)}
    return {"asystent.yaml": office, **files, **others}


@direction(800)
def families(n):
    return families_of(n)


@direction(400)
def families_of_one_assistant(n):
    ids = [f"R-2026-{i:03}" for i in range(1, n + 1)]
    return {"asystent.yaml": OFFICE, **{f"families/{name}.yaml": family(name=name, start=f"Kowalscy {name}") for name in ids}}


@direction(400)
def families_in_a_chain(n):
    return families_of(n, lambda i: f"previous: R-2026-{i:03}\nclosure: {{date: 2024-06-01, reason: death}}\n" if i else "")


@direction(400)
def families_after_nobody(n):
    return families_of(n, lambda i: f"previous: X-2026-{i:04}\n")


@direction(400)
def families_bad(n):
    return families_of(n, lambda i: "nonsens: 1\n")


@direction(2000)
def files_not_read(n):
    return folder(**{f"families/stara-{i}.yml": "asystent: 1\n" for i in range(n)})


@direction(3000)
def assistants(n):
    return folder(office=OFFICE + "".join(f"  - {{id: a{i}, name: Ewa Lis{i}, until: 2026-12-01}}\n" for i in range(n)))


@direction(3000)
def assistants_unknown(n):
    return folder(lines("visits", lambda i: visit(i, f", assistant: x{i}"), n),
                  office=OFFICE + "".join(f"  - {{id: a{i}, name: Ewa Lis{i}}}\n" for i in range(n)))


@direction(3000)
def absences(n):
    leaves = ", ".join(f"{{from: {day(i)}, until: {day(i)}}}" for i in range(n))
    return folder(lines("visits", visit, n), office=OFFICE.replace("name: Ewa Lis,", f"name: Ewa Lis, absences: [{leaves}],"))


@direction(4000)
def free_days(n):
    days = ", ".join((FIRST + timedelta(days=i)).isoformat() for i in range(n))
    return folder(lines("visits", lambda i: visit(i, ", agreed: [{who: anna, what: Krok}]"), n),
                  lines("letters", lambda i: f"{{date: {day(i)}, to: Szkoła, about: Sprawa {i}}}", n),
                  office=OFFICE + f"policy:\n  free_days: [{days}]\n")


@direction(3000)
def areas(n):
    own = "".join(f"  a{i}: Obszar {i}\n" for i in range(n))
    goals_ = "".join(f"      - {{id: g{i}, area: a{i}, goal: Cel}}\n" for i in range(n))
    return folder("plans:\n  - date: 2026-01-05\n    goals:\n" + goals_, office=OFFICE + "areas:\n" + own)


@direction(8000)
def worklog(n):
    entries = lines("entries", lambda i: f'{{date: {day(i)}, what: Szkolenie {i}, from: "08:00", to: "09:00"}}', n)
    return folder(**{"worklog/elis.yaml": "asystent: 1\nassistant: elis\n" + entries})


@direction(2000)
def worklog_at_one_time(n):
    entries = lines("entries", lambda i: f'{{date: 2026-02-03, what: Szkolenie {i}, from: "08:00", to: "09:00"}}', n)
    return folder(**{"worklog/elis.yaml": "asystent: 1\nassistant: elis\n" + entries})
