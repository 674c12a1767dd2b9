"""Seeded chance, with days that like to fall beside a deadline."""

import random
from datetime import date, timedelta

from calendar_pl import Calendar, easter
from case import POLICY

AROUND = [-1, 0, 0, 1]
AREAS = ["child_safety", "care", "bonds", "health", "education", "household", "budget", "work", "motivation"]


class Dice(random.Random):
    """Chance, and what all parts of one folder share."""

    def settle_in(self, office, today):
        self.today, self.begin = today, today
        self.policy = {**POLICY, **office.get("policy", {})}
        self.calendar = Calendar(self.policy["free_days"])
        self.assistants = [a["id"] for a in office["assistants"]]
        self.visit_days = [self.shift(today, -60, 3) for _ in range(4)]

    def chance(self, probability):
        return self.random() < probability

    def shift(self, day, low, high):
        return day + timedelta(days=self.randint(low, high))

    def near(self, day):
        """That day, one beside it, or rarely one farther off."""
        if self.chance(0.85):
            return day + timedelta(days=self.choice(AROUND))
        return self.shift(day, -20, 20)

    def at_term(self, term):
        """Beside the due or the rolled date of a term."""
        return self.near(self.choice([term.due, term.rolled, term.rolled]))

    def days(self, start, count):
        """Beside the end of a term in days."""
        return self.at_term(self.calendar.days_term(start, count))

    def months(self, start, count):
        return self.at_term(self.calendar.months_term(start, count))

    def somebody(self):
        return self.choice(self.assistants)

    def maybe(self, record, key, value, probability=0.5):
        """Sets an optional key; otherwise leaves it out, or rarely without a value."""
        if self.chance(probability):
            record[key] = value
        elif self.chance(0.02):
            record[key] = None

    def some(self, values, low, high):
        values = list(values)
        return self.sample(values, min(len(values), self.randint(low, high)))


def special_days(year):
    """Days at which counting goes wrong most easily."""
    sunday = easter(year)
    leap = [date(year, 2, 29)] if year % 4 == 0 else [date(year, 2, 28)]
    fixed = [(1, 1), (1, 5), (1, 6), (3, 31), (4, 30), (5, 2), (5, 31), (6, 24), (8, 14), (8, 31), (10, 31),
             (11, 10), (11, 12), (12, 10), (12, 23), (12, 24), (12, 26), (12, 31)]
    moving = [sunday + timedelta(days=d) for d in (-1, 1, 48, 49, 60, 61)]
    return leap + moving + [date(year, month, day) for month, day in fixed]


def a_today(dice):
    year = dice.choice([2026] * 6 + [2018, 2024, 2025, 2025, 2027, 2028])
    if dice.chance(0.5):
        return dice.near(dice.choice(special_days(year)))
    return date(year, 1, 1) + timedelta(days=dice.randrange(365))
