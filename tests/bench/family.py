"""One family's record as a dict in the order in which the program writes the keys."""

import work
from intake import days, intake
from schedule import TODAY, visit_days

# Bytes of a record beside its visits, and for each visit beside its note and for the note: measured.
HEAD = 2350
VISIT = 265
NOTE = 570
FEWEST_VISITS = 5
ACTIVE_FAULTS = ["gap", "action", "passed_on", "review"]
FAULTY = 0.05
WITH_ORDER = 0.1
KEYS = ["asystent", "id", "name", "address", "phone", "members", "referral", "assignments", "first_contact", "consents",
        "suspensions", "diagnosis", "plans", "visits", "services", "assessments", "court_papers", "closure",
        "monitoring"]


class Wish:
    """How long a record is to be: its size in bytes, and how much longer its notes are made on top of that."""

    def __init__(self, size, notes, longer=1):
        self.size, self.notes, self.longer = size, notes, longer

    def visits(self):
        return max(FEWEST_VISITS, round((self.size - HEAD) / (VISIT + NOTE)))

    def note(self, dice):
        usual = (self.size - HEAD) / self.visits() - VISIT
        return self.notes.near(dice, usual * self.longer * (0.5 + dice.random()))


def make_family(dice, number, slot, newest, is_active, wish):
    """The record, and the day on which the assistant came to the family."""
    fault = dice.choice(ACTIVE_FAULTS) if dice.random() < FAULTY else None
    dates = visit_days(dice, slot, newest, wish.visits())
    start = dates[0] - days(dice.randint(1, 5))
    end = TODAY if is_active else dates[-1] + days(dice.randint(3, 10))
    record = intake(dice, f"R-{start.year}-{number:05}", start, slot.assistant)
    record["first_contact"]["date"] = record["consents"][0]["from"] = dates[0].isoformat()
    record["diagnosis"]["date"] = min(dates[0] + days(7), TODAY).isoformat()
    if dice.random() < WITH_ORDER:
        work.court_order(dice, record, start, end, is_active)
    record["plans"] = work.plans(dice, record, start, end, is_active, fault == "action")
    add_visits(dice, record, slot, dates, wish, is_active and fault == "gap")
    add_help(dice, record, dates[0])
    add_end(dice, record, start, end, is_active, fault)
    return {key: record[key] for key in KEYS if key in record}, start


def add_visits(dice, record, slot, dates, wish, has_gap):
    """With the fault, nobody was there for a month."""
    seen = [day for day in dates if not has_gap or day < TODAY - days(25)]
    record["visits"] = work.visits(dice, record, slot, seen or dates, wish.note)


def add_help(dice, record, first):
    if dice.random() < 0.3:
        record["services"] = [{"kind": "day_support", "provider": "Świetlica „Promyk” w Lipowie",
                               "for": [record["members"][-1]["id"]], "from": (first + days(20)).isoformat()}]
    if dice.random() < 0.1:
        begin = first + days(21)
        record["suspensions"] = [{"from": begin.isoformat(), "until": (begin + days(6)).isoformat(),
                                  "reason": "pobyt u rodziny: wakacje"}]


def add_end(dice, record, start, end, is_active, fault):
    if is_active:
        newest = end - days(158) if fault == "review" else end - days(dice.randint(18, 130))
        reviews = work.assessments(dice, start, newest, "continue", fault == "passed_on")
    else:
        reviews = work.assessments(dice, start, end - days(2), "close", False)
        record["closure"] = work.closure(dice, end)
        if record["closure"]["monitoring"] == "true":
            record["monitoring"] = work.monitoring(dice, end, fault is not None)
    if reviews:
        record["assessments"] = reviews


def chain(dice, slot, numbers, wishes):
    """The families of one slot, the newest first: it is active, and each other ended before the next began."""
    day, is_active = TODAY, True
    for number, wish in zip(numbers, wishes):
        newest = slot.last_day(day)
        if is_active and dice.random() < 0.3:
            newest -= days(7)
        record, start = make_family(dice, number, slot, newest, is_active, wish)
        yield record
        day, is_active = start - days(dice.randint(14, 60)), False
