"""Who visits whom and when: each assistant has weekly hours, each hour has one family after another.

So no assistant is at two places at once, and none has more families on a day than hours in the week.
"""

from datetime import date, timedelta

TODAY = date(2026, 11, 20)
HOURS = [("08:30", "10:00"), ("11:00", "12:30"), ("14:00", "15:45")]
OWN_WORK = ("16:30", "18:00")
WORKDAYS = 5
USUAL_CASELOAD = 14
LIMIT = len(HOURS) * WORKDAYS


class Slot:
    """One weekly hour of one assistant."""

    def __init__(self, number, assistants):
        self.assistant = assistant_id(number % assistants)
        place = number // assistants
        self.weekday = place % WORKDAYS
        self.begin, self.end = HOURS[place // WORKDAYS]

    def last_day(self, day):
        """The newest day of this slot up to that day."""
        return day - timedelta(days=(day.weekday() - self.weekday) % 7)


def assistant_id(number):
    return f"as{number + 1:04}"


def count_assistants(active):
    return max(1, round(active / USUAL_CASELOAD), -(-active // LIMIT))


def visit_days(dice, slot, newest, count):
    """Weekly, at times with a week left out, oldest first."""
    days = [newest]
    while len(days) < count:
        days.append(days[-1] - timedelta(days=7 if dice.random() < 0.85 else 14))
    return days[::-1]


def months_later(day, months):
    """The term in months, unrolled; on the last day of a shorter month."""
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    for last in (day.day, 30, 29, 28):
        if last <= day.day:
            try:
                return date(year, month, last)
            except ValueError:
                continue
