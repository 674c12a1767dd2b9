"""A random case folder from a seed: every reading requirement is met, every rule is close by."""

import generate_family
import generate_history
import generate_work
from case import Folder
from dice import Dice, a_today
from generate_office import make_office


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
    add_history(dice, families, worklogs)
    settle(office, families, worklogs)
    add_overrides(dice, families, worklogs, ambiguous)
    return office, families, worklogs, generate_history.files_beside(dice, families), today


def add_history(dice, families, worklogs):
    generate_history.open_again(dice, families)
    for record in families.values():
        if dice.chance(0.2):
            generate_history.write_twice(dice, record)
    for worklog in worklogs.values():
        if worklog["entries"] and dice.chance(0.15):
            generate_history.write_twice(dice, worklog)


def family_ids(dice):
    count = dice.choice([1, 1, 2, 2, 3, 4, 6, 9, 14, 20])
    usual = "R-{year}-{number:03}"
    style = dice.choice([usual, usual, "Rodzina_{number:02}", "{number:04}"])
    numbers = sorted(dice.sample(range(1, 90), count))
    return [style.format(year=dice.choice([2025, 2026]), number=n) for n in numbers]


def settle(office, families, worklogs):
    """Where two main assignments (or two substitutes') hold on a visit's day, the contract does not say
    whose visit it is."""
    for case in Folder(office, families, worklogs, {}).cases.values():
        for visit in case.visits:
            for role in ("main", "substitute"):
                candidates = case.assistants_on(visit["date"], role)
                if len(set(candidates)) > 1 and not visit.get("assistant"):
                    visit["assistant"] = candidates[0]


OVERRIDES = {
    "assignments": ["assistant-unknown", "assignment-overlap", "date-order", "after-closure"],
    "consents": ["consent-unsigned", "date-in-future", "date-order", "member-impossible", "after-closure"],
    "plans": ["work-without-consent", "plan-not-agreed", "plan-not-consulted", "plan-not-coordinated",
              "plan-incomplete", "date-in-future", "date-order", "member-impossible", "after-closure"],
    "visits": ["work-without-consent", "assistant-unknown", "visit-overlap", "visit-outside-case",
               "date-in-future", "date-order", "member-impossible"],
    "interventions": ["date-in-future", "date-order"],
    "assessments": ["date-in-future", "date-order", "member-impossible", "after-closure"],
    "court_papers": ["date-in-future", "date-order"],
    "monitoring": ["date-in-future", "member-impossible"],
    "suspensions": ["date-order"],
    "services": ["date-order", "member-impossible"],
    "mandates": ["date-order"],
    "letters": ["date-in-future", "date-order", "member-impossible"],
    "child_contacts": ["date-in-future", "member-impossible"],
    "appointments": ["date-in-future", "date-order"],
    "risks": ["date-in-future"],
    "debts": ["date-in-future", "date-order"],
    "contacts": ["date-order"],
}
OVERRIDES_OF_ONE = {
    "first_contact": ["date-in-future", "date-order"],
    "closure": ["date-in-future", "date-order"],
    "diagnosis": ["date-in-future", "after-closure", "member-impossible"],
}
REASONS = ["Zapisano po terminie", "Decyzja kierownika: wyjątek", "brak dokumentu", "ended 2026-01-02: pomyłka"]


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
    for key, names in OVERRIDES_OF_ONE.items():
        if record.get(key) and dice.chance(0.3):
            record[key]["override"] = {name: REASONS[1] for name in dice.some(names, 1, 2)}
    decision = record["referral"].get("decision")
    if decision and dice.chance(0.2):
        decision["override"] = {"date-order": REASONS[2]}
    for member in record["members"] or []:
        if dice.chance(0.1):
            override(dice, member, ["kinship-loop", "date-in-future", "date-order"])
        for placement in member.get("placements") or []:
            if dice.chance(0.2):
                override(dice, placement, ["date-in-future", "date-order", "member-impossible", "after-closure"])
