"""Compares `report stats` with the oracle, and one period with the others."""

import random
from datetime import timedelta

import properties
from program import Failed
from stats import NAMES, PER_ASSISTANT, half, statistics, whole


def periods_of(chance, year):
    """Both halves of a year, the year, and the half before or after it; each with its options."""
    halves = [(half(year, 1), ["--who"]), (half(year, 2), ["--who"])]
    beside = chance.choice([half(year - 1, 2), half(year + 1, 1)])
    return halves + [(whole(year), chance.choice([[], ["--who"]])), (beside, [])]


def compare_stats(program, folder, days, seed, year):
    """Of each answer: the day, what was asked, and the lines of what is wrong. The last is about the year."""
    chance, compared, stats = random.Random(seed), [], []
    for period, options in periods_of(chance, year):
        day = chance.choice(days)
        words = ["stats", period.option, period.name, *options]
        try:
            document = program.report(day, *words)
            lines = wrong_in(document, folder, period, "--who" in options)
            stats += [document["stats"]] if is_complete(document["stats"]) else []
        except (Failed, KeyError, TypeError, AttributeError, OSError) as error:
            lines = [f"{type(error).__name__}: {error}"]
        compared.append((day, "report " + " ".join(words), lines))
    if len(stats) == 4:
        lines = properties.of_halves_and_year(*stats[:3])
        compared.append((days[0], f"report stats: halves and year {year}", lines))
    return compared


def is_complete(stats):
    return all(name in stats for name in NAMES)


def wrong_in(document, folder, period, has_who):
    """Lines for what differs from the oracle, and for what does not fit together."""
    numbers, who = statistics(*folder, period)
    dates = {"from": period.first.isoformat(), "to": period.last.isoformat()}
    lines = [f"{name}: expected {value}, given {document[name]}"
             for name, value in (("asystent", 1), ("period", dates)) if document[name] != value]
    lines += wrong_numbers(document["stats"], numbers, who)
    if is_complete(document["stats"]):
        lines += properties.of_one_period(document["stats"])
    if has_who or "who" in document:
        lines += wrong_ids(document["who"], who)
        lines += properties.of_the_ids(document["stats"], document["who"])
    return lines


def wrong_numbers(given, numbers, who):
    lines = [f"missing  {name}" for name in numbers if name not in given]
    lines += [f"extra    {name}" for name in given if name not in numbers]
    for name, expected in numbers.items():
        value = given.get(name, expected)
        if value != expected:
            lines.append(f"{name}: expected {expected} {who.get(name, '')}, given {value}")
        elif name != "families_per_assistant_mean" and type(value) is not int:
            lines.append(f"{name}: {value} is no whole number")
    return lines


def wrong_ids(given, who):
    """A name that counts nothing may be left out; whom the mean and the maximum name is left to the program.
    Assistants come in the office's order."""
    lines = [f"who, extra    {name}" for name in given if name not in who and name not in PER_ASSISTANT]
    return lines + [f"who {name}: expected {ids}, given {given.get(name, [])}"
                    for name, ids in who.items() if in_order(name, given.get(name, [])) != ids]


def in_order(name, ids):
    return sorted(ids) if name.startswith("assistants") else ids


def any_days(chance, today, count=4):
    """Today plays no part in statistics, so any day does."""
    return [today] + [today + timedelta(days=chance.randint(-900, 900)) for _ in range(count - 1)]
