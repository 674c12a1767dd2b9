"""A random case folder from a seed: every reading requirement is met, every rule is close by."""

import generate_family
import generate_work
from case import Folder
from dice import Dice, a_today, special_days

ASSISTANT_IDS = ["elis", "jkot", "a1", "m-zet"]
NAMES = ["Ewa Lis", "Jan Kot", "Ala Nowa", "Marek Żet"]


def generate(seed, ambiguous=False):
    """office, families, worklogs, beside, today. `ambiguous` adds what the contract leaves open (README)."""
    dice = Dice(seed)
    today = a_today(dice)
    office = make_office(dice, today)
    dice.settle_in(office, today)
    families = {}
    for family in family_ids(dice):
        families[family] = generate_family.make(dice, family)
    worklogs = generate_work.make_worklogs(dice)
    settle(office, families, worklogs)
    add_overrides(dice, families, worklogs, ambiguous)
    return office, families, worklogs, {}, today


def family_ids(dice):
    count = dice.choice([1, 1, 2, 2, 3, 4, 6, 9, 14, 20])
    usual = "R-{year}-{number:03}"
    style = dice.choice([usual, usual, "Rodzina_{number:02}", "{number:04}"])
    numbers = sorted(dice.sample(range(1, 90), count))
    return [style.format(year=dice.choice([2025, 2026]), number=n) for n in numbers]


def make_office(dice, today):
    count = dice.choice([1, 2, 2, 3, 4])
    policy = make_policy(dice, today)
    office = {"asystent": 1}
    dice.maybe(office, "language", dice.choice(["pl", "en"]))
    dice.maybe(office, "office", {"name": "Ośrodek Pomocy Społecznej w Lipowie", "head": "Barbara Wrona"})
    office["assistants"] = [make_assistant(dice, today, n, policy) for n in range(count)]
    if policy:
        office["policy"] = policy
    dice.maybe(office, "areas", {"transport": "Dojazdy"}, 0.2)
    return office


def make_assistant(dice, today, number, policy):
    limit = dice.choice([1, 2, 3, 15, 15, None, None, None, None])
    assistant = {"id": ASSISTANT_IDS[number], "name": NAMES[number]}
    dice.maybe(assistant, "employment", dice.choice(["task_time", "service_contract"]))
    if dice.chance(0.35):
        assistant["from"] = dice.shift(today, -500, 5)
    if dice.chance(0.25):
        assistant["until"] = max(dice.choice([dice.near(today), dice.shift(today, -200, 200)]),
                                 assistant.get("from") or dice.shift(today, -400, -300))
    if limit:
        assistant["limit"] = limit
    effective = limit or policy.get("caseload_limit") or 15
    if dice.chance(0.4):
        assistant["families_elsewhere"] = dice.randint(max(0, effective - 4), effective - 1)
    dice.maybe(assistant, "authorised", dice.shift(today, -300, -100), 0.85)
    dice.maybe(assistant, "secrecy_signed", dice.shift(today, -300, -100), 0.85)
    return assistant


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
        "monitoring_after_months": [[1, 2, 3, 6], [3], [6, 1], [1, 12]],
        "count_za_zyciem": [True, False],
    }
    if dice.chance(0.5):
        for key in dice.some(choices, 1, 6):
            policy[key] = dice.choice(choices[key])
    if dice.chance(0.35):
        days = [dice.near(today), dice.shift(today, 1, 40), dice.choice(special_days(today.year))]
        policy["free_days"] = sorted(set(days))
    return policy


def settle(office, families, worklogs):
    """Where two main assignments hold on a visit's day, the contract does not say whose visit it is."""
    for case in Folder(office, families, worklogs, {}).cases.values():
        for visit in case.visits:
            for role in ("main", "substitute"):
                candidates = case.assistants_on(visit["date"], role)
                if len(set(candidates)) > 1 and not visit.get("assistant"):
                    visit["assistant"] = candidates[0]
                if candidates:
                    break


OVERRIDES = {
    "assignments": ["assistant-unknown", "assignment-overlap", "date-order"],
    "consents": ["consent-unsigned", "date-order"],
    "plans": ["work-without-consent", "plan-not-agreed", "plan-not-consulted", "plan-not-coordinated",
              "plan-incomplete", "date-in-future", "date-order"],
    "visits": ["work-without-consent", "assistant-unknown", "visit-overlap", "visit-outside-case",
               "date-in-future", "date-order"],
    "interventions": ["date-in-future", "date-order"],
    "assessments": ["date-in-future", "date-order"],
    "court_papers": ["date-in-future", "date-order"],
    "monitoring": ["date-in-future"],
    "suspensions": ["date-order"],
    "services": ["date-order"],
    "mandates": ["date-order"],
}
REASONS = ["Zapisano po terminie", "Decyzja kierownika: wyjątek", "brak dokumentu"]


def override(dice, entry, names):
    chosen = [name for name in names if dice.chance(0.4)]
    if chosen:
        entry["override"] = {name: dice.choice(REASONS) for name in chosen}


def add_overrides(dice, families, worklogs, ambiguous):
    for record in families.values():
        if not dice.chance(0.35):
            continue
        for key, names in OVERRIDES.items():
            for entry in record.get(key) or []:
                if dice.chance(0.3):
                    override(dice, entry, names)
        override_single_entries(dice, record, ambiguous)
    for worklog in worklogs.values():
        for entry in worklog.get("entries") or []:
            if dice.chance(0.1):
                override(dice, entry, ["assistant-unknown", "visit-overlap", "date-order"])


def override_single_entries(dice, record, ambiguous):
    assignments = record.get("assignments") or []
    if assignments and dice.chance(0.5):
        earliest = min(assignments, key=lambda a: a["from"])
        names = ["interview-missing", "decision-missing"] + (["caseload-exceeded"] if ambiguous else [])
        earliest.setdefault("override", {}).update({name: REASONS[0] for name in dice.some(names, 1, 2)})
    for key, name in (("first_contact", "date-in-future"), ("closure", "date-order")):
        if record.get(key) and dice.chance(0.3):
            record[key]["override"] = {name: REASONS[1]}
    decision = record["referral"].get("decision")
    if decision and dice.chance(0.2):
        decision["override"] = {"date-order": REASONS[2]}
    for member in record["members"] or []:
        for placement in member.get("placements") or []:
            if dice.chance(0.2):
                override(dice, placement, ["date-in-future", "date-order"])
