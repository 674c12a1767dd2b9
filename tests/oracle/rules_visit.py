"""Rules about visits."""

from calendar_pl import written
from case import has_task, is_direct
from members import is_impossible
from result import GATE, WARNING, finding
from times import items

FAILED = ("not_found", "refused", "cancelled_by_family")


def open_visit_gap(case, today):
    if not case.is_active(today) or not case.consent_holds(today):
        return
    contact = case.newest_contact(today)
    if contact:
        contact = case.recurring(contact, case.visit_gap_due)
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
    if len(last) == 3 and all(v["outcome"] in FAILED for v in last):
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


def possible(case, names, day):
    return [m for m in names if not is_impossible(case.members[m], day)]


def visit_unsigned(case, today):
    """W policy visit_signed, held, present names a member, no signed_by."""
    for visit in case.visits if case.policy["visit_signed"] else []:
        day = visit["date"]
        if visit["outcome"] != "held" or not case.judges(day):
            continue
        signers = [visit["signed_by"]] if visit.get("signed_by") else []
        if possible(case, items(visit, "present"), day) and not possible(case, signers, day):
            yield finding("visit-unsigned", WARNING, case, case.visit_assistant(visit), day)


RULES = [visit_gap, visits_refused, visit_outside_case, visit_unsigned]
