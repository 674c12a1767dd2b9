"""A random family record: referral, assignments, consents, plans, the end."""

from datetime import date, timedelta

import generate_people
import generate_plan
import generate_registers
import generate_work
from calendar_pl import add_months, birthday
from dice import AREAS

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
        record["records_from"] = dice.near(dice.choice([dice.begin, dice.shift(dice.begin, 0, 120), dice.today]))
    if dice.chance(0.15):
        record["visit_gap_days"] = dice.choice([5, 14, 30, 60])
    record["members"] = generate_people.make_members(dice)
    record["referral"] = make_referral(dice)
    add_lists(dice, record)
    if dice.chance(0.06):
        for key in dice.some(["visits", "plans", "assignments", "assessments", "consents"], 1, 5):
            dice.shuffle(record.get(key) or [])
    generate_people.let_some_go(dice, record)
    return {k: v for k, v in record.items() if v or k not in OPTIONAL_LISTS or dice.chance(0.1)}


OPTIONAL_LISTS = ["consents", "suspensions", "visits", "plans", "services", "mandates", "interventions",
                  "assessments", "court_papers", "monitoring", "assignments", "first_contact", "closure",
                  "letters", "appointments", "child_contacts", "contacts", "debts", "risks"]


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
    record["assessments"] = make_assessments(dice, record)
    if has_case and dice.chance(0.3):
        record["closure"] = make_closure(dice)
        record["monitoring"] = make_monitoring(dice, record)
    record["visits"] = generate_work.make_visits(dice, record)
    record["interventions"] = generate_work.make_interventions(dice)
    record["court_papers"] = generate_work.make_court_papers(dice, record, CASE_NUMBERS)
    record["services"], record["mandates"] = generate_work.make_services(dice, record)
    generate_registers.add_registers(dice, record)
    if record.get("closure") and dice.chance(0.3):
        go_on_after_the_end(dice, record)
    if not has_case:
        let_wait(dice, record["referral"])


def go_on_after_the_end(dice, record):
    """Entries on the day of the closure, or beside it."""
    def day():
        return dice.near(record["closure"]["date"])

    entries = {
        "assignments": {"assistant": dice.somebody(), "from": day()},
        "consents": {"kind": "family", "from": day(), "signed_by": []},
        "plans": generate_plan.make_plan(dice, record, day()),
        "assessments": {"date": day(), "conclusion": "close", "passed_on": day()},
    }
    for key in dice.some(entries, 1, 2):
        record[key].append(entries[key])
    for child in record["members"]:
        if child["role"] == "child" and child.get("born") and not child.get("placements") and dice.chance(0.3):
            child["placements"] = [{"kind": dice.choice(generate_people.PLACES), "from": day()}]
    if record.get("diagnosis") and dice.chance(0.3):
        record["diagnosis"]["date"] = day()


def let_wait(dice, referral):
    """Without an assignment: the head's decision, or the assignment, is late about today."""
    decided = dice.near(dice.today - timedelta(days=dice.policy["assign_days"]))
    if referral["source"] == "court":
        referral["date"] = decided
    elif referral.get("decision") and dice.chance(0.5):
        referral["decision"]["date"] = decided
    else:
        referral["decision"] = None
        referral["date"] = dice.near(dice.today - timedelta(days=dice.policy["decision_days"]))


def make_referral(dice):
    begin = dice.begin
    referral = {"source": dice.choice(["social_worker"] * 4 + ["institution", "court", "self"]),
                "date": dice.shift(begin, -10, 0)}
    dice.maybe(referral, "by", "Maria Nowak")
    dice.maybe(referral, "interview", dice.choice([dice.near(begin), dice.shift(begin, -15, -1)]), 0.85)
    request = {"date": dice.shift(begin, -5, 0), "number": "AR.1.2026"}
    dice.maybe(request, "text", "Wniosek o przydzielenie", 0.2)
    dice.maybe(request, "expected", "spokojniejsze wieczory", 0.2)
    dice.maybe(request, "family_agrees", dice.shift(begin, -5, 0), 0.2)
    dice.maybe(request, "attachments", ["wywiad środowiskowy"], 0.2)
    dice.maybe(referral, "request", request)
    dice.maybe(referral, "path", dice.choice(["usual", "minor_parent"]), 0.1)
    dice.maybe(referral, "reasons", dice.some(AREAS, 1, 3))
    if dice.chance(0.9):
        referral["decision"] = {"date": dice.choice([dice.near(begin), dice.shift(begin, -9, 0)]),
                                "by": "Barbara Wrona", "granted": dice.chance(0.95)}
        dice.maybe(referral["decision"], "through", dice.choice(["own", "unit", "commissioned"]), 0.2)
    return referral


def make_assignments(dice):
    begin = dice.begin
    if dice.chance(0.15):
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
    ids, consents = [m["id"] for m in record["members"]], []
    if dice.chance(0.75):
        consents.append(make_consent(dice, record, ids))
    if dice.chance(0.3):
        consents.append(make_order(dice, ids))
    for consent in consents:
        if dice.chance(0.25):
            consent["ended"] = dice.choice([dice.near(dice.today), dice.shift(consent["from"], -1, 150)])
    if consents and consents[0].get("ended") and dice.chance(0.4):
        renewed = {"kind": "family", "from": dice.near(consents[0]["ended"])}
        dice.maybe(renewed, "signed_by", ids[:1], 0.9)
        consents.append(renewed)
    return consents


def make_consent(dice, record, ids):
    begin = (record.get("first_contact") or {}).get("date", dice.begin)
    talks = dice.days(begin, dice.policy["consent_days"])
    consent = {"kind": "family", "from": dice.choice([talks, begin, dice.begin])}
    dice.maybe(consent, "signed_by", dice.some(ids, 1, 2), 0.9)
    young = [m for m in record["members"] if m["role"] != "child" and m.get("born") and m["born"] > date(1995, 1, 1)]
    if young and dice.chance(0.4):
        consent["from"] = dice.near(birthday(young[0]["born"], 18))
        consent["signed_by"] = [young[0]["id"]]
    return consent


def make_order(dice, ids):
    begin = dice.begin
    order = {"kind": "court_order", "from": dice.choice([begin, dice.shift(begin, 0, 150)]),
             "court": COURT, "case_number": dice.choice(CASE_NUMBERS)}
    dice.maybe(order, "binds", dice.some(ids, 0, 2))
    dice.maybe(order, "kurator", "Piotr Zając", 0.3)
    dice.maybe(order, "kurator_phone", "600 100 300", 0.2)
    dice.maybe(order, "ordered", dice.shift(order["from"], -20, 0), 0.3)
    dice.maybe(order, "received", dice.near(dice.choice([order["from"], dice.today])), 0.3)
    dice.maybe(order, "obligation", "praca z asystentem rodziny, terapia", 0.2)
    dice.maybe(order, "control", "sprawozdania kuratora", 0.1)
    dice.maybe(order, "report_dates", sorted({dice.near(dice.today), dice.shift(begin, 30, 300),
                                              dice.shift(dice.today, -90, 90)}), 0.7)
    return order


def make_suspensions(dice):
    suspensions = []
    for _ in range(dice.choice([0, 0, 0, 1, 2])):
        long_ago = dice.near(dice.today - timedelta(days=dice.policy["suspension_days"]))
        start = dice.choice([dice.shift(dice.today, -40, 3), dice.shift(dice.today, -40, 3), long_ago])
        suspension = {"from": start}
        dice.maybe(suspension, "until", dice.shift(start, 0 if dice.chance(0.97) else -2, 25), 0.8)
        dice.maybe(suspension, "reason", "pobyt w szpitalu")
        suspensions.append(suspension)
    return suspensions


def birthdays_of_hearing(dice, record):
    """Children are heard from 7 to 17: birthdays of the last year."""
    days = [birthday(m["born"], years) for m in record["members"] if m["role"] == "child" and m.get("born")
            for years in (7, 18)]
    return [day for day in days if 0 <= (dice.today - day).days < 366]


def make_assessments(dice, record):
    assessments, start, plans = [], dice.begin, record["plans"]
    birthdays = birthdays_of_hearing(dice, record)
    for _ in range(dice.choice([0, 1, 1, 2, 3])):
        day = dice.months(start, dice.choice([6, 6, dice.policy["review_months"]]))
        if day > dice.today + timedelta(days=5):
            day = dice.choice([dice.shift(dice.begin, 5, 150), dice.near(dice.today - timedelta(days=14))])
        if plans and plans[0].get("date") and dice.chance(0.15):
            day = plans[0]["date"]
        if birthdays and dice.chance(0.4):
            day = dice.near(dice.choice(birthdays))
        conclusion = dice.choice(["continue", "continue", "change_plan", "close", "other"])
        entry = {"date": day, "conclusion": conclusion}
        scores = {area: dice.choice([1, 3, 5, "na", "no_data"]) for area in dice.some(AREAS, 1, 3)}
        dice.maybe(entry, "scores", scores)
        dice.maybe(entry, "summary", "Poprawa: jest lepiej.", 0.3)
        dice.maybe(entry, "heard", generate_registers.heard(dice, record), 0.4)
        add_words_of_assessment(dice, record, entry)
        dice.maybe(entry, "passed_on", dice.days(day, dice.policy["pass_on_days"]), 0.6)
        if dice.chance(0.03):
            entry["passed_on"] = dice.shift(day, -2, 0)
        assessments.append(entry)
        start = day
    return sorted(assessments, key=lambda a: a["date"])


def add_words_of_assessment(dice, record, entry):
    children = [m["id"] for m in record["members"] if m["role"] == "child"]
    dice.maybe(entry, "areas", {"education": "Kuba opuszcza mniej lekcji"}, 0.15)
    dice.maybe(entry, "children", {name: "Zdrowy i wesoły" for name in children}, 0.15)
    dice.maybe(entry, "risk", dice.choice(["low", "medium", "high"]), 0.2)
    for key in ("cooperation", "risk_reason", "family_view", "recommendations"):
        dice.maybe(entry, key, "Bez uwag: dobrze", 0.1)
    days = [p.get("date") for p in record["plans"]]
    if len(days) == 1 and days[0] and days[0] <= entry["date"] and record["plans"][0]["goals"]:
        dice.maybe(entry, "goals", {record["plans"][0]["goals"][0]["id"]: "zabrakło miejsc"}, 0.2)


def make_closure(dice):
    back = dice.choice([0, 0, 30, 31, 61, 92, 184, 215, 250])
    day = dice.near(dice.today - timedelta(days=back))
    if dice.chance(0.9):
        day = max(day, dice.begin)
    closure = {"date": day, "reason": dice.choice([
        "goals_achieved", "goals_achieved", "stopped_cooperating", "no_consent", "no_effect", "moved_away",
        "children_of_age", "permanent_placement", "obligation_lifted", "death", "other"])}
    dice.maybe(closure, "summary", "Cele osiągnięte.", 0.3)
    for key in ("recommendations", "family_view", "decided_by"):
        dice.maybe(closure, key, "Bez uwag: dobrze", 0.1)
    dice.maybe(closure, "court_notified", dice.choice([dice.near(day), dice.near(dice.today)]), 0.2)
    dice.maybe(closure, "monitoring", dice.chance(0.7), 0.35)
    return closure


def make_monitoring(dice, record):
    entries, closure, ids = [], record["closure"], [m["id"] for m in record["members"]]
    for months in dice.some(dice.policy["monitoring_after_months"], 0, 3):
        unrolled = dice.near(add_months(closure["date"], months))
        day = dice.choice([dice.months(closure["date"], months), unrolled])
        if day > dice.today + timedelta(days=3):
            continue
        entry = {"date": day, "effect": dice.choice(["lasting", "partly", "none"]),
                 "decision": dice.choice(["continue"] * 6 + ["end", "resume"])}
        dice.maybe(entry, "kind", "home", 0.3)
        dice.maybe(entry, "present", dice.some(ids, 0, 2), 0.4)
        dice.maybe(entry, "others", ["Maria Nowak"], 0.1)
        dice.maybe(entry, "scores", {"care": 4}, 0.1)
        for key in ("difficulties", "note"):
            dice.maybe(entry, key, "Bez nowych", 0.1)
        entries.append(entry)
    return sorted(entries, key=lambda m: m["date"])
