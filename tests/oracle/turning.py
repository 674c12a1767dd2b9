"""Days on which what the rules say becomes another thing, for the comparison to look at."""

from datetime import timedelta

from calendar_pl import add_months, birthday, days_after
from times import items, next_day


def turning_days(chance, folder):
    """Of one kind of day: no kind drowns among the frequent ones."""
    kinds = [days for days in (*of_the_office(folder), *of_the_cases(folder)) if days]
    chosen = chance.choice(kinds or [[]])
    return [day + timedelta(days=chance.choice([0, 0, -1, 1])) for day in chosen]


def of_the_office(folder):
    absences = [a for assistant in folder.assistants.values() for a in items(assistant, "absences")]
    untils = [a["until"] for a in folder.assistants.values() if a.get("until")]
    yield [days_after(until, back) for until in untils for back in (-30, 0)]
    yield [day for a in absences for day in (days_after(a["from"], -14), a["from"], a["until"])]


def of_the_cases(folder):
    cases = list(folder.cases.values())
    for kind in (of_the_end, of_monitoring, of_birthdays, of_births, of_events, of_visits, of_reviews, of_care,
                 of_opinions, of_suspensions, of_meetings, of_goings, of_waiting):
        yield [day for case in cases for day in kind(case) if day]


def of_the_end(case):
    return [case.closure["date"]] if case.closure else []


def of_monitoring(case):
    days = [m["date"] for m in case.monitoring]
    if case.closure and case.wants_monitoring():
        last = add_months(case.closure["date"], max(case.policy["monitoring_after_months"]))
        days.append(add_months(last, 1))
    return days


def of_birthdays(case):
    born = [birthday(child["born"], 18) for child in case.children if child.get("born")]
    return [day for of_age in born for day in (of_age, days_after(of_age, -60))]


def of_births(case):
    return [add_months(child["expected"], 1) for child in case.children if child.get("expected")]


def of_events(case):
    return [c["ended"] for c in case.consents + case.assignments if c.get("ended")]


def of_visits(case):
    return [v["date"] for v in case.visits]


def of_reviews(case):
    if not case.first:
        return []
    start = case.assessments[-1]["date"] if case.assessments else case.first
    term = add_months(start, case.policy["review_months"])
    return [days_after(term, -max(case.policy["review_warn_days"]))]


def of_care(case):
    """Sixty days before eighteen months of a placement."""
    return [days_after(add_months(p["from"], 18), -60) for child in case.children
            for p in items(child, "placements")]


def of_opinions(case):
    return [add_months(p["sent"], 12) for p in items(case.record, "court_papers")
            if p["kind"] == "care_opinion" and p.get("sent")]


def of_suspensions(case):
    return [days_after(s["from"], case.policy["suspension_days"] + 1) for s in items(case.record, "suspensions")]


def of_meetings(case):
    days = [m["date"] for m in items(case.record, "appointments")] + [next_day(v) for v in case.visits]
    return [days_after(day, ahead) for day in days if day for ahead in (1, 30, 31)]


def of_goings(case):
    return [member.get(key) for member in case.members.values() for key in ("died", "left")]


def of_waiting(case):
    """The decision and the first assignment, and the day after an intervention."""
    decision = case.record["referral"].get("decision") or {}
    told = [days_after(i["date"], 2) for i in items(case.record, "interventions")]
    return [decision.get("date"), case.first_assignment, *told]
