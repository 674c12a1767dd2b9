"""Dates of what happened that lie after today."""

from calendar_pl import add_months
from result import GATE, finding
from times import items

# Lists of entries, and the dates in them that have happened.
HAPPENED = {
    "court_papers": ["requested", "sent"],
    "interventions": ["date", "follow_up"],
    "assessments": ["date", "passed_on"],
    "monitoring": ["date"],
    "letters": ["date", "answered"],
    "risks": ["date"],
    "debts": ["since"],
    "consents": ["ended", "ordered", "received"],
    "appointments": ["dropped"],
}


def dates_of_lists(case):
    """The date, the assistant, the entries."""
    for name, keys in HAPPENED.items():
        for entry in items(case.record, name):
            for key in keys:
                yield entry.get(key), None, [entry]
    for intervention in items(case.record, "interventions"):
        card = intervention.get("blue_card") or {}
        for key in ("started", "sent"):
            yield card.get(key), None, [intervention, card]
    for meeting in items(case.record, "child_contacts"):
        if meeting["outcome"] == "held":
            yield meeting["date"], None, [meeting]


def dates_of_the_case(case):
    record, referral = case.record, case.record["referral"]
    yield record.get("records_from"), None, []
    for key in ("date", "interview"):
        yield referral.get(key), None, [referral]
    for key in ("request", "decision"):
        entry = referral.get(key) or {}
        yield entry.get("date"), None, [entry, referral]
    for key in ("first_contact", "diagnosis"):
        entry = record.get(key) or {}
        yield entry.get("date"), None, [entry]
    yield (case.closure or {}).get("court_notified"), None, [case.closure or {}]


def dates_of_members(case):
    for member in case.members.values():
        for key in ("left", "died"):
            yield member.get(key), None, [member]
        for placement in items(member, "placements"):
            for key in ("from", "ended", "plan_handed_over"):
                yield placement.get(key), None, [placement]
            for review in items(placement, "reviews"):
                yield review, None, [placement]


def dates_of_plans(case):
    for plan in case.plans:
        yield plan["date"], None, [plan]
        for goal in items(plan, "goals"):
            yield goal.get("closed"), None, [plan, goal]
            for action in items(goal, "actions"):
                for key in ("done", "dropped"):
                    yield action.get(key), None, [plan, goal, action]


def dates_of_visits(case):
    for visit in case.visits:
        who = case.visit_assistant(visit)
        if visit["outcome"] in ("held", "not_found", "refused"):
            yield visit["date"], who, [visit]
        for step in items(visit, "agreed"):
            for key in ("done", "dropped"):
                yield step.get(key), who, [visit, step]


def far_births(case, today):
    """An `expected` birth more than 10 months ahead."""
    for child in case.members.values():
        if child.get("expected") and not child.get("born") and child["expected"] > add_months(today, 10):
            yield child["expected"], None, [child]


def date_in_future(case, today):
    """E! after T, one finding per date."""
    for dates in (dates_of_lists, dates_of_the_case, dates_of_members, dates_of_plans, dates_of_visits):
        for day, assistant, entries in dates(case):
            if day and day > today and case.judges(day):
                yield finding("date-in-future", GATE, case, assistant, day, at=entries)
    for day, assistant, entries in far_births(case, today):
        if case.judges(day):
            yield finding("date-in-future", GATE, case, assistant, day, at=entries)


def worklog_in_future(folder, today):
    """E! date-in-future: a worklog entry."""
    for worklog in folder.worklogs.values():
        for entry in items(worklog, "entries"):
            if entry["date"] > today:
                yield finding("date-in-future", GATE, None, worklog["assistant"], entry["date"], at=[entry])


RULES = [date_in_future]
FOLDER_RULES = [worklog_in_future]
