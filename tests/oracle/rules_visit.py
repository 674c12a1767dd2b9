"""Rules about visits, and about dates in the future."""

from calendar_pl import written
from case import has_task, is_direct, items
from result import GATE, WARNING, finding

FAILED = ("not_found", "refused", "cancelled_by_family")


def open_visit_gap(case, today):
    if not case.is_active(today) or not case.consent_holds(today):
        return
    contact = case.newest_contact(today)
    if contact:
        due = case.visit_gap_due(contact)
        if due:
            yield contact, written(due)


def visit_gap(case, today):
    """W active, a consent holds on T, and from the newest contact more than visit_gap_days days, days
    of suspensions not counted."""
    for contact, term in open_visit_gap(case, today):
        if today > term.rolled:
            yield finding("visit-gap", WARNING, case, date=contact, term=term)


def visits_refused(case, today):
    """W active, and the last three entries up to T of area parents or children (by date, time, place
    in the file) were not_found, refused or cancelled_by_family."""
    if not case.is_active(today):
        return
    entries = [v for v in case.visits if v["date"] <= today and is_direct(v)]
    entries.sort(key=lambda v: (v["date"], v.get("from") or ""))
    last = entries[-3:]
    if len(last) == 3 and all(v["outcome"] in FAILED for v in last) and case.judges(last[-1]["date"]):
        yield finding("visits-refused", WARNING, case, case.visit_assistant(last[-1]), last[-1]["date"])


def visit_outside_case(case, today):
    """E! area parents or children, without tasks 16 and 17, and dated before both the first contact and
    first (or there is neither), or after the closure."""
    begins = [d for d in (case.first, case.first_contact and case.first_contact["date"]) if d]
    for visit in case.visits:
        day = visit["date"]
        if not is_direct(visit) or has_task(visit, "16", "17") or not case.judges(day):
            continue
        before = all(day < begin for begin in begins)
        after = case.closure and day > case.closure["date"]
        if before or after:
            yield finding("visit-outside-case", GATE, case, case.visit_assistant(visit), day, at=[visit])


def visit_unsigned(case, today):
    """W policy visit_signed, held, present names a member, no signed_by."""
    for visit in case.visits if case.policy["visit_signed"] else []:
        if visit["outcome"] == "held" and items(visit, "present") and not visit.get("signed_by"):
            if case.judges(visit["date"]):
                yield finding("visit-unsigned", WARNING, case, case.visit_assistant(visit), visit["date"])


def dates_that_happened(case):
    """The dates of `date-in-future`: the date, the date of its entry, the assistant, the entries."""
    for visit in case.visits:
        if visit["outcome"] == "held":
            yield visit["date"], visit["date"], case.visit_assistant(visit), [visit]
    if case.first_contact:
        yield case.first_contact["date"], case.first_contact["date"], None, [case.first_contact]
    for plan in case.plans:
        yield plan["date"], plan["date"], None, [plan]
        for goal in items(plan, "goals"):
            yield goal.get("closed"), plan["date"], None, [plan, goal]
            for action in items(goal, "actions"):
                yield action.get("done"), plan["date"], None, [plan, goal, action]
    for assessment in case.assessments:
        yield assessment["date"], assessment["date"], None, [assessment]
        yield assessment.get("passed_on"), assessment["date"], None, [assessment]
    for paper in items(case.record, "court_papers"):
        yield paper.get("sent"), paper["requested"], None, [paper]
    for intervention in items(case.record, "interventions"):
        day, card = intervention["date"], intervention.get("blue_card") or {}
        for happened in (day, intervention.get("follow_up"), card.get("started"), card.get("sent")):
            yield happened, day, None, [intervention, card]
    for entry in case.monitoring:
        yield entry["date"], entry["date"], None, [entry]
    for child in case.members.values():
        for placement in items(child, "placements"):
            for review in items(placement, "reviews"):
                yield review, placement["from"], None, [placement]


def date_in_future(case, today):
    """E! after T, one finding per date."""
    for happened, dated, assistant, entries in dates_that_happened(case):
        if happened and happened > today and case.judges(dated):
            yield finding("date-in-future", GATE, case, assistant, happened, at=entries)


RULES = [visit_gap, visits_refused, visit_outside_case, visit_unsigned, date_in_future]
