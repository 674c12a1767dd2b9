"""A generated folder once more, with much of it moved beside the first and last days of half years."""

from datetime import date, timedelta

import generate_plan
import generate_work
from calendar_pl import add_months
from dice import Dice
from generate import generate, settle
from generate_family import COURT
from generate_history import keep_joined
from generate_people import birthday_minus
from stats import REASONS

KINDS = ["foster_family", "foster_institution", "foster_family", "informal_relatives", "close_person", "other"]
OUTCOMES = ["returned", "returned", "moved", "adopted", "of_age", "other"]


def generate_at_borders(seed, ambiguous=False):
    """office, families, worklogs, beside, today, and the year whose borders were taken."""
    office, families, worklogs, beside, today = generate(seed, ambiguous)
    dice = BorderDice(seed, office, today)
    for assistant in office["assistants"]:
        move_employment(dice, assistant)
    for record in families.values():
        if dice.chance(0.8):
            move_family(dice, record)
    keep_joined(families)
    settle(office, families, worklogs)
    return office, families, worklogs, beside, today, dice.year


class BorderDice(Dice):
    def __init__(self, seed, office, today):
        super().__init__(f"borders of {seed}")
        self.settle_in(office, today)
        self.year = today.year - self.choice([0, 0, 0, 1])
        year = self.year
        self.borders = [date(year, 1, 1), date(year, 6, 30), date(year, 7, 1), date(year, 12, 31),
                        date(year - 1, 12, 31), date(year + 1, 1, 1)]

    def border(self):
        """The first or the last day of a half year, rarely the day beside it."""
        day = self.choice(self.borders)
        return day + timedelta(days=self.choice([-1, 1])) if self.chance(0.25) else day

    def border_or(self, *days):
        """A border, or beside one of these days; those that are not there are left out."""
        days = [day for day in days if day]
        return self.near(self.choice(days)) if days and self.chance(0.4) else self.border()


def move_employment(dice, assistant):
    if dice.chance(0.4):
        assistant.pop("employment", None)
    if dice.chance(0.5):
        for key in ("from", "until"):
            assistant.pop(key, None)
        assistant[dice.choice(["from", "until"])] = dice.border()


def move_family(dice, record):
    for key in ("assignments", "consents", "visits", "plans", "interventions", "assessments", "court_papers",
                "monitoring"):
        record[key] = record.get(key) or []
    if dice.chance(0.15):
        record["za_zyciem"] = True
    if dice.chance(0.1):
        record["records_from"] = dice.border()
    move_beginning(dice, record)
    if dice.chance(0.5):
        close(dice, record)
    closed = (record.get("closure") or {}).get("date")
    for child in [m for m in record["members"] or [] if m["role"] == "child"]:
        move_child(dice, child, closed)
    add_entries(dice, record)


def move_beginning(dice, record):
    if dice.chance(0.08):
        record["assignments"] = []
    elif record["assignments"] and dice.chance(0.6):
        first = min(record["assignments"], key=lambda a: a["from"])
        first["from"] = months_before(dice.border(), dice.choice([0, 0, 0, 3, 3, 12, 12, 18]))
        for assignment in record["assignments"]:
            assignment.pop("override", None)
        if first.get("ended") and first["ended"] < first["from"] and dice.chance(0.9):
            del first["ended"]


def months_before(day, count):
    """A day from which so many months end on that day, or beside it."""
    month = day.year * 12 + day.month - 1 - count
    start = date(month // 12, month % 12 + 1, min(day.day, 28))
    while add_months(start, count) < day:
        start += timedelta(days=1)
    return start


def close(dice, record):
    first = min((a["from"] for a in record["assignments"]), default=None)
    anniversaries = [add_months(first, 3), add_months(first, 12), first] if first else []
    day = dice.border_or(*anniversaries)
    if first and day < first and dice.chance(0.9):
        day = first
    months = dice.policy["monitoring_after_months"]
    if dice.chance(0.25):
        day = months_before(dice.border(), max(months) + 1)
    closure = {"date": day, "reason": dice.choice(REASONS)}
    dice.maybe(closure, "monitoring", dice.chance(0.8), 0.5)
    record["closure"] = closure
    record["monitoring"] = sorted(
        ({"date": dice.border_or(day), "effect": "lasting", "decision": decision}
         for decision in dice.some(["continue", "end", "resume", "continue"], 0, 2)), key=lambda m: m["date"])


def move_child(dice, child, closed):
    if child.get("born") and dice.chance(0.5):
        of_age = birthday_minus(dice.border_or(closed), 18)
        child["born"] = dice.choice([of_age, of_age, dice.border_or(closed)])
    if dice.chance(0.15):
        child[dice.choice(["died", "left"])] = dice.border_or(closed)
    if child.get("born") and dice.chance(0.5):
        child["placements"] = make_placements(dice, closed)


def make_placements(dice, closed):
    """One after the other: adjoining, a day apart or more, or with a day in both. None ends with another."""
    placements, start = [], dice.choice([dice.border_or(closed), dice.shift(dice.border(), -200, 0)])
    end = start
    for _ in range(dice.choice([1, 2, 2, 3])):
        placement = {"kind": dice.choice(KINDS), "from": start}
        placements.append(placement)
        if dice.chance(0.25):
            break
        later = [day for day in dice.borders + [closed] if day and day > max(start, end)]
        end = dice.choice(later) if later and dice.chance(0.7) else dice.shift(max(start, end), 1, 120)
        placement["ended"] = end
        dice.maybe(placement, "outcome", dice.choice(OUTCOMES), 0.7)
        start = max(end + timedelta(days=dice.choice([0, 0, 0, 1, 1, 20, -1])), start)
    return placements


def add_entries(dice, record):
    """Of each kind a few, at the borders."""
    visits = [generate_work.make_visit(dice, record, dice.border()) for _ in range(dice.choice([0, 2, 4, 7]))]
    record["visits"] = generate_work.time_shared_days(
        dice, sorted(record["visits"] + visits, key=lambda v: v["date"]))
    for _ in range(dice.choice([0, 1, 1, 2])):
        plan = generate_plan.make_plan(dice, record, dice.border())
        if dice.chance(0.3):
            plan["draft"] = True
        record["plans"].append(plan)
        record["assessments"].append({"date": dice.border(), "conclusion": "continue"})
        record["interventions"].append({"date": dice.border(), "kind": "other", "what": "Interwencja"})
        paper = {"kind": dice.choice(["opinion", "report"]), "court": COURT,
                 "requested": dice.shift(dice.border(), -30, 0)}
        dice.maybe(paper, "sent", dice.border(), 0.8)
        record["court_papers"].append(paper)
    if dice.chance(0.4):
        order = {"kind": "court_order", "from": dice.border(), "court": COURT, "case_number": "III Nsm 14/26"}
        if dice.chance(0.6):
            order["ended"] = dice.border()
        record["consents"].append(order)
    for key in ("plans", "assessments", "interventions", "court_papers"):
        record[key].sort(key=lambda entry: entry.get("date") or entry.get("requested") or date.min)
