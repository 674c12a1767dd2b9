"""Rules about the order of dates: ends before their beginning, entries after the closure."""

from result import GATE, finding
from times import items, next_day


def spans(case):
    """Beginning, end, assistant, entries: of all that begins and ends."""
    record = case.record
    for member in case.members.values():
        for placement in items(member, "placements"):
            for key in ("ended", "plan_handed_over"):
                yield placement["from"], placement.get(key), None, [placement]
    for assignment in case.assignments:
        yield assignment["from"], assignment.get("ended"), assignment["assistant"], [assignment]
    for consent in case.consents:
        yield consent["from"], consent.get("ended"), None, [consent]
        for report in items(consent, "report_dates"):
            yield consent["from"], report, None, [consent]
    for key, begin, end in SIMPLE:
        for entry in items(record, key):
            yield entry.get(begin), entry.get(end), None, [entry]
    for intervention in items(record, "interventions"):
        card = intervention.get("blue_card") or {}
        for end in ("sent", "ended"):
            yield card.get("started"), card.get(end), None, [intervention, card]
    if case.closure:
        yield case.closure["date"], case.closure.get("court_notified"), None, [case.closure]
    yield from spans_of_plans(case)
    yield from spans_of_visits(case)


SIMPLE = [
    ("suspensions", "from", "until"), ("services", "from", "until"), ("mandates", "from", "until"),
    ("contacts", "since", "until"), ("debts", "since", "paid_off"), ("letters", "date", "answered"),
    ("interventions", "date", "follow_up"), ("assessments", "date", "passed_on"),
    ("court_papers", "requested", "sent"), ("court_papers", "requested", "due"),
]


def spans_of_plans(case):
    """What was `added` later counts from there."""
    for plan in case.plans:
        yield plan["date"], plan.get("until"), None, [plan]
        for goal in items(plan, "goals"):
            begin = goal.get("added") or plan["date"]
            for key in ("due", "closed"):
                yield begin, goal.get(key), None, [plan, goal]
            for action in items(goal, "actions"):
                for key in ("due", "done", "dropped"):
                    yield action.get("added") or begin, action.get(key), None, [plan, goal, action]


def spans_of_visits(case):
    for visit in case.visits:
        day, who = visit["date"], case.visit_assistant(visit)
        yield day, next_day(visit), who, [visit]
        for step in items(visit, "agreed"):
            for key in ("done", "dropped"):
                yield day, step.get(key), who, [visit, step]


def is_reversed(entry):
    """`to` before its `from`, or equal to it."""
    return bool(entry.get("from")) and bool(entry.get("to")) and entry["to"] <= entry["from"]


def date_order(case, today):
    """E! an until, ended, to, closed, done, sent, passed_on or follow_up before its beginning; a decision
    or first contact before the referral; a closure before first; a member born after T; and so on."""
    for begin, end, assistant, entries in spans(case):
        if begin and end and end < begin and case.judges(begin):
            yield finding("date-order", GATE, case, assistant, begin, at=entries)
    for visit in case.visits:
        if is_reversed(visit) and case.judges(visit["date"]):
            yield finding("date-order", GATE, case, case.visit_assistant(visit), visit["date"], at=[visit])
    for meeting in items(case.record, "appointments"):
        if is_reversed(meeting) and case.judges(meeting["date"]):
            yield finding("date-order", GATE, case, date=meeting["date"], at=[meeting])
    for day, entries in wrong_beginnings(case, today):
        if case.judges(day):
            yield finding("date-order", GATE, case, date=day, at=entries)


def wrong_beginnings(case, today):
    referral, closure, contact = case.record["referral"], case.closure, case.first_contact
    decision = referral.get("decision")
    if decision and decision["date"] < referral["date"]:
        yield decision["date"], [decision, referral]
    if contact and contact["date"] < referral["date"]:
        yield contact["date"], [contact]
    if closure and case.first and closure["date"] < case.first:
        yield closure["date"], [closure]
    for member in case.members.values():
        if member.get("born") and member["born"] > today:
            yield member["born"], [member]


def after_closure(case, today):
    """E! dated on or after the closure: an assignment, consent, plan (not draft), diagnosis, placement;
    after it: an assessment."""
    if not case.closure:
        return
    closed = case.closure["date"]
    for day, assistant, entry in ended_with_the_case(case):
        if day >= closed and case.judges(day):
            yield finding("after-closure", GATE, case, assistant, day, at=[entry])
    for assessment in case.assessments:
        if assessment["date"] > closed and case.judges(assessment["date"]):
            yield finding("after-closure", GATE, case, date=assessment["date"], at=[assessment])


def ended_with_the_case(case):
    for assignment in case.assignments:
        yield assignment["from"], assignment["assistant"], assignment
    for entry in case.consents + [p for m in case.members.values() for p in items(m, "placements")]:
        yield entry["from"], None, entry
    diagnosis = case.record.get("diagnosis")
    for entry in case.plans + ([diagnosis] if diagnosis else []):
        yield entry["date"], None, entry


def worklog_order(folder, today):
    """E! date-order: a `to` before its beginning, or equal to it."""
    for worklog in folder.worklogs.values():
        for entry in items(worklog, "entries"):
            if is_reversed(entry):
                yield finding("date-order", GATE, None, worklog["assistant"], entry["date"], at=[entry])


RULES = [date_order, after_closure]
FOLDER_RULES = [worklog_order]
