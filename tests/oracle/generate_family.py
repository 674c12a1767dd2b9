"""A random family record: members, referral, assignments, consents, plans, the end."""

from datetime import date, timedelta

import generate_plan
import generate_work
from calendar_pl import add_months, birthday
from dice import AREAS

ADULT_ROLES = ["mother", "mother", "father", "guardian", "partner", "grandparent", "relative", "other"]
ADULT_IDS = ["anna", "adam", "ewa", "babcia", "wuj_1"]
CHILD_IDS = ["kuba", "ola", "zosia", "t-2", "5dziecko"]
CASE_NUMBERS = ["III Nsm 12/26", "III Nsm 13/26"]
COURT = "Sąd Rejonowy w Lipowie, III Wydział Rodzinny"


def make(dice, family):
    dice.begin = beginning(dice)
    record = {"asystent": 1, "id": family, "name": "Lipowscy"}
    dice.maybe(record, "phone", "600 100 200")
    dice.maybe(record, "address", "ul. Lipowa 3/7, Lipowo")
    if dice.chance(0.12):
        record["za_zyciem"] = True
    if dice.chance(0.12):
        record["records_from"] = dice.near(dice.choice([dice.begin, dice.shift(dice.begin, 0, 120)]))
    if dice.chance(0.15):
        record["visit_gap_days"] = dice.choice([5, 14, 30, 60])
    record["members"] = make_members(dice)
    record["referral"] = make_referral(dice)
    add_lists(dice, record)
    if dice.chance(0.06):
        for key in dice.some(["visits", "plans", "assignments", "assessments", "consents"], 1, 5):
            dice.shuffle(record.get(key) or [])
    return {k: v for k, v in record.items() if v or k not in OPTIONAL_LISTS or dice.chance(0.1)}


OPTIONAL_LISTS = ["consents", "suspensions", "visits", "plans", "services", "mandates", "interventions",
                  "assessments", "court_papers", "monitoring", "assignments", "first_contact", "closure"]


def beginning(dice):
    """The day of the first assignment, so that some term from it ends about today."""
    policy = dice.policy
    back = dice.choice([0, policy["first_contact_days"], policy["plan_days"], 40, 100, 190, 300, 420,
                        policy["first_contact_days"] + policy["consent_days"], 182, 183, 184])
    return dice.near(dice.today - timedelta(days=back + dice.choice([0, 0, 1, 2, 3])))


def add_lists(dice, record):
    record["assignments"] = make_assignments(dice)
    has_case = bool(record["assignments"])
    record["first_contact"] = make_first_contact(dice) if has_case and dice.chance(0.8) else None
    record["consents"] = make_consents(dice, record)
    record["suspensions"] = make_suspensions(dice)
    record["plans"] = generate_plan.make_plans(dice, record) if has_case or dice.chance(0.3) else []
    record["assessments"] = make_assessments(dice, record["plans"])
    if has_case and dice.chance(0.3):
        record["closure"] = make_closure(dice)
        record["monitoring"] = make_monitoring(dice, record["closure"])
    record["visits"] = generate_work.make_visits(dice, record)
    record["interventions"] = generate_work.make_interventions(dice)
    record["court_papers"] = generate_work.make_court_papers(dice, CASE_NUMBERS)
    record["services"], record["mandates"] = generate_work.make_services(dice, record)


def make_members(dice):
    adults = []
    for name in ADULT_IDS[:dice.choice([0, 1, 1, 2, 2, 3])]:
        adult = {"id": name, "name": name.title(), "role": dice.choice(ADULT_ROLES)}
        young = birthday_minus(dice.near(dice.begin + timedelta(days=14)), 18)
        dice.maybe(adult, "born", dice.choice([young, date(1990, 4, 12), date(1984, 2, 29)]), 0.7)
        adults.append(adult)
    children = [make_child(dice, name) for name in CHILD_IDS[:dice.choice([0, 1, 1, 2, 2, 3, 4])]]
    return adults + children


def birthday_minus(day, years):
    if (day.month, day.day) == (2, 29):
        return date(day.year - years, 3, 1)
    return date(day.year - years, day.month, day.day)


def make_child(dice, name):
    today = dice.today
    child = {"id": name, "name": name.title(), "role": "child"}
    if dice.chance(0.12):
        child["expected"] = dice.choice([dice.near(today), dice.near(today - timedelta(days=30)),
                                         dice.shift(today, 0, 200)])
        return child
    leaps = [date(y, 2, 29) for y in (2008, 2012, 2016, 2024) if y + 1 < today.year]
    child["born"] = dice.choice([
        birthday_minus(dice.near(today), 18), birthday_minus(dice.shift(today, -400, 10), 3),
        birthday_minus(dice.near(dice.begin), 3), birthday_minus(dice.shift(today, 0, 300), 10),
        dice.choice(leaps), dice.near(today) if dice.chance(0.1) else dice.shift(today, -900, -10)])
    if dice.chance(0.08):
        child[dice.choice(["died", "left"])] = dice.near(today)
    elif dice.chance(0.45):
        child["placements"] = make_placements(dice, child)
    return child


def make_placements(dice, child):
    today, placements = dice.today, []
    third = birthday(child["born"], 3)
    day = dice.choice([dice.near(add_months(today, 0) - timedelta(days=back)) for back in
                       (dice.policy["plan_days"], 91, 92, 184, 300)] + [dice.near(third)])
    for number in range(dice.choice([1, 1, 2, 3])):
        placement = {"kind": dice.choice(["foster_family", "foster_institution", "foster_family",
                                          "informal_relatives", "other"]), "from": day}
        if dice.chance(0.5):
            placement["reviews"] = make_child_reviews(dice, day, third)
        dice.maybe(placement, "coordinator", "Jan Nowak")
        dice.maybe(placement, "help_plan", dice.shift(day, 0, 30), 0.3)
        placements.append(placement)
        if dice.chance(0.4):
            break
        length = dice.choice([30, 60, 92, 184]) if dice.chance(0.95) else dice.choice([-1, 0])
        placement["ended"] = day + timedelta(days=length)
        if length > 0:
            placement["ended"] = max(dice.near(placement["ended"]), day + timedelta(days=1))
            placement["reviews"] = [r for r in placement.get("reviews") or [] if r < placement["ended"]]
        else:
            placement.pop("reviews", None)
        dice.maybe(placement, "outcome", dice.choice(["returned", "moved", "adopted"]))
        day = max(placement["ended"], day) + timedelta(days=dice.choice([0, 0, 0, 1, 7]))
    return placements


def make_child_reviews(dice, start, third):
    reviews = [dice.months(start, dice.choice([3, 6]))]
    if dice.chance(0.5):
        reviews.append(dice.choice([dice.months(reviews[0], 3), dice.near(third)]))
    return sorted(max(review, start) for review in reviews)


def make_referral(dice):
    begin = dice.begin
    referral = {"source": dice.choice(["social_worker"] * 4 + ["institution", "court", "self"]),
                "date": dice.shift(begin, -10, 0)}
    dice.maybe(referral, "by", "Maria Nowak")
    dice.maybe(referral, "interview", dice.choice([dice.near(begin), dice.shift(begin, -15, -1)]), 0.85)
    dice.maybe(referral, "request", {"date": dice.shift(begin, -5, 0), "number": "AR.1.2026"})
    dice.maybe(referral, "reasons", dice.some(AREAS, 1, 3))
    if dice.chance(0.9):
        referral["decision"] = {"date": dice.choice([dice.near(begin), dice.shift(begin, -9, 0)]),
                                "by": "Barbara Wrona", "granted": dice.chance(0.95)}
    return referral


def make_assignments(dice):
    begin = dice.begin
    if dice.chance(0.06):
        return []
    first = {"assistant": dice.somebody(), "from": begin}
    if dice.chance(0.03):
        first["assistant"] = "nikt"
    dice.maybe(first, "role", "main", 0.3)
    assignments = [first]
    if dice.chance(0.35):
        change = dice.choice([dice.near(dice.today), dice.shift(begin, 1, 200)])
        first["ended"] = change if dice.chance(0.9) else dice.shift(begin, -3, 1)
        if dice.chance(0.8):
            start = change + timedelta(days=dice.choice([0, 0, 0, -1, 1, 5]))
            assignments.append({"assistant": dice.somebody(), "from": start})
    if dice.chance(0.15):
        substitute = {"assistant": dice.somebody(), "from": dice.shift(begin, 0, 200), "role": "substitute"}
        dice.maybe(substitute, "ended", dice.shift(substitute["from"], 1, 60), 0.7)
        assignments.append(substitute)
    if dice.chance(0.06):
        assignments.append({"assistant": dice.somebody(), "from": dice.near(begin)})
    return sorted(assignments, key=lambda a: a["from"])


def make_first_contact(dice):
    begin, days = dice.begin, dice.policy["first_contact_days"]
    day = dice.choice([dice.days(begin, days), dice.shift(begin, 0, days), dice.near(begin)])
    contact = {"date": day}
    dice.maybe(contact, "place", dice.choice(["home", "office"]))
    dice.maybe(contact, "social_worker", "Maria Nowak", 0.85)
    return contact


def make_consents(dice, record):
    begin, consents = dice.begin, []
    contact = record.get("first_contact")
    talks = dice.days(contact["date"] if contact else begin, dice.policy["consent_days"])
    ids = [m["id"] for m in record["members"]]
    if dice.chance(0.75):
        at_once = contact["date"] if contact else begin
        consent = {"kind": "family", "from": dice.choice([talks, at_once, begin])}
        dice.maybe(consent, "signed_by", dice.some(ids, 1, 2), 0.9)
        young = [m for m in record["members"] if m["role"] != "child" and m.get("born")
                 and m["born"] > date(1995, 1, 1)]
        if young and dice.chance(0.4):
            consent["from"] = dice.near(birthday(young[0]["born"], 18))
            consent["signed_by"] = [young[0]["id"]]
        consents.append(consent)
    if dice.chance(0.3):
        order = {"kind": "court_order", "from": dice.choice([begin, dice.shift(begin, 0, 150)]),
                 "court": COURT, "case_number": dice.choice(CASE_NUMBERS)}
        dice.maybe(order, "binds", dice.some(ids, 0, 2))
        dice.maybe(order, "kurator", "Piotr Zając", 0.3)
        dice.maybe(order, "report_dates", sorted({dice.near(dice.today), dice.shift(begin, 30, 300),
                                                  dice.shift(dice.today, -90, 90)}), 0.7)
        consents.append(order)
    for consent in consents:
        if dice.chance(0.25):
            consent["ended"] = dice.choice([dice.near(dice.today), dice.shift(consent["from"], -1, 150)])
    if consents and consents[0].get("ended") and dice.chance(0.4):
        renewed = {"kind": "family", "from": dice.near(consents[0]["ended"])}
        dice.maybe(renewed, "signed_by", ids[:1], 0.9)
        consents.append(renewed)
    return consents


def make_suspensions(dice):
    suspensions = []
    for _ in range(dice.choice([0, 0, 0, 1, 2])):
        start = dice.shift(dice.today, -40, 3)
        suspension = {"from": start}
        dice.maybe(suspension, "until", dice.shift(start, 0 if dice.chance(0.97) else -2, 25), 0.9)
        dice.maybe(suspension, "reason", "pobyt w szpitalu")
        suspensions.append(suspension)
    return suspensions


def make_assessments(dice, plans):
    assessments, start = [], dice.begin
    for _ in range(dice.choice([0, 1, 1, 2, 3])):
        day = dice.months(start, dice.choice([6, 6, dice.policy["review_months"]]))
        if day > dice.today + timedelta(days=5):
            day = dice.choice([dice.shift(dice.begin, 5, 150), dice.near(dice.today - timedelta(days=14))])
        if plans and plans[0].get("date") and dice.chance(0.15):
            day = plans[0]["date"]
        conclusion = dice.choice(["continue", "continue", "change_plan", "close", "other"])
        entry = {"date": day, "conclusion": conclusion}
        scores = {area: dice.choice([1, 3, 5, "na", "no_data"]) for area in dice.some(AREAS, 1, 3)}
        dice.maybe(entry, "scores", scores)
        dice.maybe(entry, "summary", "Poprawa: jest lepiej.", 0.3)
        dice.maybe(entry, "passed_on", dice.days(day, dice.policy["pass_on_days"]), 0.6)
        if dice.chance(0.03):
            entry["passed_on"] = dice.shift(day, -2, 0)
        assessments.append(entry)
        start = day
    return sorted(assessments, key=lambda a: a["date"])


def make_closure(dice):
    back = dice.choice([0, 0, 30, 31, 61, 92, 184, 215, 250])
    day = dice.near(dice.today - timedelta(days=back))
    if dice.chance(0.9):
        day = max(day, dice.begin)
    closure = {"date": day, "reason": dice.choice([
        "goals_achieved", "goals_achieved", "stopped_cooperating", "no_consent", "no_effect", "moved_away",
        "children_of_age", "permanent_placement", "obligation_lifted", "death", "other"])}
    dice.maybe(closure, "summary", "Cele osiągnięte.", 0.3)
    dice.maybe(closure, "monitoring", dice.chance(0.7), 0.35)
    return closure


def make_monitoring(dice, closure):
    entries = []
    for months in dice.some(dice.policy["monitoring_after_months"], 0, 3):
        unrolled = dice.near(add_months(closure["date"], months))
        day = dice.choice([dice.months(closure["date"], months), unrolled])
        if day > dice.today + timedelta(days=3):
            continue
        entry = {"date": day, "effect": dice.choice(["lasting", "partly", "none"]),
                 "decision": dice.choice(["continue"] * 6 + ["end", "resume"])}
        dice.maybe(entry, "kind", "home", 0.3)
        entries.append(entry)
    return sorted(entries, key=lambda m: m["date"])
