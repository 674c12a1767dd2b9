"""Dates, terms and Polish free days (domain.md, section 3). Naive on purpose."""

from collections import namedtuple
from datetime import date, timedelta

# A deadline has two dates: due (KC art. 112) and rolled (KC art. 115).
Term = namedtuple("Term", "due rolled")

ONE_DAY = timedelta(days=1)
FIXED_FREE_DAYS = [(1, 1), (1, 6), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)]


def days_after(day, count):
    return day + timedelta(days=count)


def last_of_month(year, month):
    following = date(year + 1, 1, 1) if month == 12 else date(year, month + 1, 1)
    return following - ONE_DAY


def add_months(day, count):
    """The day with the same number; where the month has none, its last day (KC art. 112)."""
    year, month = day.year, day.month
    for _ in range(count):
        month += 1
        if month == 13:
            year, month = year + 1, 1
    return date(year, month, min(day.day, last_of_month(year, month).day))


def easter(year):
    """Easter Sunday by the table of golden numbers and epacts (Meeus, Jones, Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon = (8 * century + 13) // 25
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    leap_years, year_rest = divmod(rest, 4)
    weekday = (2 * century_rest + 2 * leap_years - epact - year_rest + 32) % 7
    correction = (golden + 11 * epact + 19 * weekday) // 433
    month = (epact + weekday - 7 * correction + 90) // 25
    return date(year, month, (epact + weekday - 7 * correction + 33 * month + 19) % 32)


def is_statutory_free_day(day):
    if day.weekday() == 6 or (day.month, day.day) in FIXED_FREE_DAYS:
        return True
    if (day.month, day.day) == (12, 24) and day.year >= 2025:
        return True
    if day == date(2018, 11, 12):
        return True
    since_easter = (day - easter(day.year)).days
    return since_easter in (0, 1, 49, 60)


class Calendar:
    """The statutory free days and the office's own."""

    def __init__(self, own_free_days=()):
        self.own = set(own_free_days)
        self.known = {}

    def is_free(self, day):
        if day not in self.known:
            self.known[day] = day in self.own or is_statutory_free_day(day)
        return self.known[day]

    def roll(self, day):
        """KC art. 115: a term that ends on a free day or a Saturday ends on the next other day."""
        while self.is_free(day) or day.weekday() == 5:
            day += ONE_DAY
        return day

    def days_term(self, start, count):
        """The day of the event does not count (KC art. 111)."""
        due = days_after(start, count)
        return Term(due, self.roll(due))

    def months_term(self, start, count):
        due = add_months(start, count)
        return Term(due, self.roll(due))

    def working_days_term(self, start, count):
        day = start
        while count > 0:
            day += ONE_DAY
            if day.weekday() < 5 and not self.is_free(day):
                count -= 1
        return Term(day, self.roll(day))


def months_before(day, count):
    """The day with the same number so many months ago; where the month has none, its last day."""
    month = day.year * 12 + day.month - 1 - count
    year, month = month // 12, month % 12 + 1
    return date(year, month, min(day.day, last_of_month(year, month).day))


def birthday(born, years):
    """The day on which somebody turns that old; 29 February is 28 February in a common year."""
    return add_months(born, 12 * years)


def is_under(born, years, day):
    return day < birthday(born, years)


def written(day):
    """A date that stands in the record does not roll."""
    return Term(day, day)
