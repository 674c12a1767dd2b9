"""Compares the twelve months of `report hours` with their year."""

from collections import Counter, namedtuple

from program import Failed

Hours = namedtuple("Hours", "families own_work total")


def hours_of(document):
    """Minutes of each assistant. Nothing else here knows the shape of the document."""
    return {row["id"] or "": Hours(sum(family["minutes"] for family in row["families"]), row["own_work"]["minutes"],
                             row["minutes"])
            for row in document["assistants"]}


def compare_hours(program, today, year):
    """Of each answer: the day, what was asked, and the lines of what is wrong."""
    months = [("--month", f"{year}-{month:02}") for month in range(1, 13)]
    answers, compared = [], []
    for words in [*months, ("--year", str(year))]:
        try:
            answers.append(hours_of(program.report(today, "hours", *words)))
            lines = wrong_sums(answers[-1])
        except (Failed, KeyError, TypeError, AttributeError, OSError) as error:
            lines = [f"{type(error).__name__}: {error}"]
        compared.append((today, "report hours " + " ".join(words), lines))
    if len(answers) == 13:
        lines = wrong_year(answers[:12], answers[12])
        compared.append((today, f"report hours: months and year {year}", lines))
    return compared


def wrong_sums(hours):
    return [f"{assistant}: families {h.families} + own work {h.own_work} is not {h.total}"
            for assistant, h in hours.items() if h.families + h.own_work != h.total]


def wrong_year(months, year):
    """An assistant without any time may have no row."""
    lines = []
    for part in Hours._fields:
        together = Counter()
        for month in months:
            together.update({assistant: getattr(h, part) for assistant, h in month.items()})
        for assistant in sorted(together.keys() | year.keys()):
            given = getattr(year[assistant], part) if assistant in year else 0
            if given != together[assistant]:
                lines.append(f"{assistant} {part}: year {given}, by the months {together[assistant]}")
    return lines
