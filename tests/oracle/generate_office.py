"""A random `asystent.yaml`: the office, its assistants, its policy."""

from datetime import timedelta

from dice import special_days

ASSISTANT_IDS = ["elis", "jkot", "a1", "m-zet"]
NAMES = ["Ewa Lis", "Jan Kot", "Ala Nowa", "Marek Żet"]


def make_office(dice, today):
    count = dice.choice([1, 2, 2, 3, 4])
    policy = make_policy(dice, today)
    record = {"asystent": 1}
    dice.maybe(record, "language", dice.choice(["pl", "en"]))
    dice.maybe(record, "office", make_address(dice))
    record["assistants"] = [make_assistant(dice, today, n, policy) for n in range(count)]
    for assistant in record["assistants"]:
        dice.maybe(assistant, "absences", make_absences(dice, today, substitutes_of(assistant, count)), 0.5)
    if policy:
        record["policy"] = policy
    dice.maybe(record, "areas", {"transport": "Dojazdy"}, 0.2)
    dice.maybe(record, "scale", {1: "bardzo źle", 5: "bardzo dobrze"}, 0.1)
    return record


def make_address(dice):
    address = {"name": "Ośrodek Pomocy Społecznej w Lipowie", "head": "Barbara Wrona"}
    dice.maybe(address, "place", "Lipowo", 0.3)
    dice.maybe(address, "addressee", "Kierownik Ośrodka Pomocy Społecznej w Lipowie", 0.2)
    dice.maybe(address, "data_protection", {"officer": "iod@ops.example", "basis": "ustawa",
                                            "notice": "bez uwag"}, 0.2)
    dice.maybe(address, "needs", "Dwa etaty: brakuje ich od roku", 0.1)
    return address


def make_assistant(dice, today, number, policy):
    limit = dice.choice([1, 2, 3, 15, 15, None, None, None, None])
    assistant = {"id": ASSISTANT_IDS[number], "name": NAMES[number]}
    dice.maybe(assistant, "employment", dice.choice(["task_time", "service_contract"]))
    if dice.chance(0.35):
        assistant["from"] = dice.shift(today, -500, 5)
    if dice.chance(0.3):
        last = dice.choice([dice.near(today), dice.near(today + timedelta(days=30)), dice.shift(today, -200, 200)])
        assistant["until"] = max(last, assistant.get("from") or dice.shift(today, -400, -300))
    if limit:
        assistant["limit"] = limit
    effective = limit or policy.get("caseload_limit") or 15
    if dice.chance(0.4):
        assistant["families_elsewhere"] = dice.randint(max(0, effective - 4), effective - 1)
    for key in ("authorised", "secrecy_signed", "register_checked"):
        dice.maybe(assistant, key, dice.shift(today, -300, -100), 0.85)
    dice.maybe(assistant, "email", f"{ASSISTANT_IDS[number]}@ops.example", 0.2)
    dice.maybe(assistant, "training", [{"date": dice.shift(today, -200, 0), "hours": 8,
                                        "topic": "Dialog motywujący"}], 0.2)
    return assistant


def substitutes_of(assistant, count):
    return [name for name in ASSISTANT_IDS[:count] if name != assistant["id"]]


def make_absences(dice, today, substitutes):
    """One after the other, some of them just longer than is let pass, or just ahead, or just over."""
    absences, earliest = [], None
    for _ in range(dice.choice([1, 1, 2])):
        length = dice.choice([1, 5, 14, 14, 15, 15, 16, 30])
        start = dice.choice([dice.near(today + timedelta(days=14)), dice.near(today - timedelta(days=length - 1)),
                             dice.shift(today, -60, 20)])
        start = max(start, earliest or start)
        absence = {"from": start, "until": start + timedelta(days=length - 1)}
        dice.maybe(absence, "kind", dice.choice(["leave", "sick", "other"]), 0.7)
        if substitutes:
            dice.maybe(absence, "substitute", dice.choice(substitutes), 0.4)
        absences.append(absence)
        earliest = absence["until"] + timedelta(days=dice.choice([1, 1, 10]))
    return absences


def make_policy(dice, today):
    policy = {}
    choices = {
        "caseload_limit": [1, 2, 3, 5, 14, 15],
        "review_months": [1, 2, 3, 5, 6],
        "review_warn_days": [[30, 14], [7], [14, 45], [1]],
        "first_contact_days": [3, 7, 10],
        "consent_days": [7, 14, 21],
        "plan_days": [14, 30, 60],
        "visit_gap_days": [7, 14, 30],
        "visit_signed": [True, False],
        "pass_on_days": [7, 14],
        "court_paper_days": [7, 14, 21],
        "follow_up_days": [3, 7],
        "decision_days": [7, 14, 30],
        "assign_days": [3, 7, 14],
        "suspension_days": [14, 30, 45],
        "letter_days": [3, 7, 14],
        "plan_handover_days": [7, 14, 21],
        "monitoring_after_months": [[1, 2, 3, 6], [3], [6, 1], [1, 12]],
        "count_za_zyciem": [True, False],
    }
    if dice.chance(0.5):
        for key in dice.some(choices, 1, 8):
            policy[key] = dice.choice(choices[key])
    if dice.chance(0.35):
        days = [dice.near(today), dice.shift(today, 1, 40), dice.choice(special_days(today.year))]
        policy["free_days"] = sorted(set(days))
    return policy
