"""The body of a record: plans, visits, assessments, the end of the work and the monitoring after it."""

from intake import AREAS, COURT, PROBLEMS, days, ids
from schedule import TODAY, months_later

HELD = "held"
FAILED = ["not_found", "cancelled_by_family", "cancelled_by_assistant"]
STEPS = ["Rozmowa z pedagogiem szkolnym", "Zeszyt wydatków, przegląd raz w tygodniu", "Wniosek o obiady w szkole",
         "Plan dnia na lodówce", "Umówienie wizyty w poradni", "Ugoda ze spółdzielnią: raty po 120 zł"]
GOALS = ["Dzieci chodzą do szkoły", "Rodzina płaci rachunki w terminie", "Wieczory bez kłótni", "Dzieci są zdrowe"]
REASONS = ["goals_achieved", "goals_achieved", "goals_achieved", "moved_away", "no_effect"]
PLAN_LASTS = 180
REVIEW_EVERY = 160


def iso(day):
    return day.isoformat()


def plan_days(first, end):
    """The first within the month that the rules give, then one after another."""
    found = [first]
    while found[-1] + days(PLAN_LASTS + 20) < end:
        found.append(found[-1] + days(PLAN_LASTS))
    return found


def plans(dice, record, start, end, is_active, has_fault):
    found = plan_days(start + days(dice.randint(12, 24)), end)
    after = found[1:] + [None]
    people = ids(record["members"])
    return [plan(dice, day, then, people, record["first_contact"]["social_worker"],
                 end, is_active and then is None, has_fault) for day, then in zip(found, after)]


def plan(dice, day, following, people, worker, end, is_current, has_fault):
    last = following - days(1) if following else day + days(PLAN_LASTS + 60)
    goals = [goal(dice, "g1", day, last, people, None if is_current else end),
             goal(dice, "g2", day, last, people, end)]
    if is_current and has_fault and day < TODAY - days(30):
        step = goals[0]["actions"][0]
        step.pop("done", None)
        step["due"] = iso(TODAY - days(6))
    return {"date": iso(day), "until": iso(last), "agreed_by": people[:1], "consulted_with": worker, "goals": goals}


def goal(dice, key, day, last, people, closed_by):
    area = dice.choice(AREAS)
    made = {"id": key, "area": area, "situation": PROBLEMS[area], "goal": dice.choice(GOALS),
            "expected_effect": "Przez dwa miesiące bez zaległości", "due": iso(last)}
    if closed_by:
        made["status"] = dice.choice(["achieved", "partly", "not_achieved"])
        made["closed"] = iso(max(day, min(last, closed_by) - days(dice.randint(0, 20))))
    made["actions"] = [action(dice, day, last, people) for _ in range(2)]
    return made


def action(dice, day, last, people):
    due = min(day + days(dice.randint(20, 120)), last)
    made = {"what": dice.choice(STEPS), "who": [people[0], dice.choice(["assistant", "social_worker"])],
            "due": iso(due)}
    done = due - days(3)
    if done <= TODAY:
        made["done"] = iso(max(done, day))
    return made


def visits(dice, record, slot, dates, notes):
    """`notes(dice)` gives a text. Beside the weekly hour, at times a call in the days after it."""
    people, planned = ids(record["members"]), record["plans"][0]["date"]
    entries, final = [], dates[-1]
    for day in dates:
        entries.append(visit(dice, day, slot, people, planned, notes, day == final))
        if dice.random() < 0.12 and day + days(2) <= TODAY:
            entries.append(call(dice, iso(day + days(2)), people))
    return entries


def visit(dice, day, slot, people, planned, notes, must_be_held):
    chance = dice.random
    entry = {"date": iso(day), "from": slot.begin, "to": slot.end, "kind": "home", "outcome": HELD}
    if chance() < 0.06 and not must_be_held:
        entry["outcome"] = dice.choice(FAILED)
        entry["note"] = "Nikt nie otworzył. Zostawiono kartkę z nową datą: za tydzień."
        return entry
    entry["present"] = people[:1 + int(chance() * len(people))]
    entry["tasks"] = [str(1 + int(chance() * 6)), str(7 + int(chance() * 6))]
    if iso(day) >= planned:
        entry["goals"] = ["g1"] if chance() < 0.6 else ["g1", "g2"]
    entry["note"] = notes(dice)
    if chance() < 0.25:
        entry["agreed"] = [{"who": people[0], "what": dice.choice(STEPS)}]
    if chance() < 0.4:
        entry["next"] = iso(day + days(7))
    if chance() < 0.5:
        entry["signed_by"] = people[0]
    return entry


def call(dice, day, people):
    return {"date": day, "minutes": dice.choice(["10", "15", "20"]), "kind": "phone", "outcome": HELD,
            "present": people[:1], "note": "Telefon: przypomnienie o wizycie i krótka rozmowa o szkole."}


def assessments(dice, start, newest, conclusion, has_fault):
    """From the newest back, each within half a year of the one before."""
    found = []
    while newest > start + days(20):
        found.append(assessment(dice, newest, "continue" if found else conclusion))
        newest -= days(REVIEW_EVERY)
    if found and has_fault:
        del found[0]["passed_on"]
    return found[::-1]


def assessment(dice, day, conclusion):
    return {
        "date": iso(day), "scores": {area: str(dice.randint(1, 5)) for area in dice.sample(AREAS, 5)},
        "summary": "Poprawa frekwencji, rachunki opłacane w terminie. Współpraca systematyczna.",
        "family_view": "Jest spokojniej.", "conclusion": conclusion, "passed_on": iso(min(day + days(5), TODAY)),
    }


def closure(dice, day):
    reason = dice.choice(REASONS)
    return {"date": iso(day), "reason": reason, "summary": "Zakończono po rozmowie z rodziną.",
            "decided_by": "Barbara Wrona", "monitoring": "true" if reason == "goals_achieved" else "false"}


def monitoring(dice, closed, has_fault):
    entries = []
    for months in (1, 2, 3, 6):
        day = months_later(closed, months) - days(dice.randint(2, 6))
        if day > TODAY or (has_fault and months == 3):
            break
        entries.append({"date": iso(day), "kind": dice.choice(["home", "phone"]), "effect": "lasting",
                        "decision": "end" if months == 6 else "continue", "note": "Bez nowych trudności."})
    return entries


def court_order(dice, record, start, end, is_active):
    """An order beside the consent, with one report to the court."""
    begin, number = start + days(30), f"III Nsm {dice.randint(1, 99)}/{start.year % 100}"
    report = begin + days(150)
    order = {"kind": "court_order", "from": iso(begin), "court": COURT, "case_number": number,
             "binds": ids(record["members"])[:1], "kurator": "Piotr Zając", "report_dates": [iso(report)]}
    if not is_active:
        order["ended"] = iso(max(end - days(7), begin))
    record["consents"].append(order)
    if report - days(20) > TODAY:
        return
    asked = report - days(20)
    record["court_papers"] = [{"kind": "report", "court": COURT, "case_number": number, "requested": iso(asked),
                               "due": iso(report), "sent": iso(min(asked + days(9), TODAY))}]
