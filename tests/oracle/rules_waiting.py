"""Rules about what waits for somebody: decisions, assignments, agreed steps and meetings, letters, births."""

from calendar_pl import days_after, written
from members import is_gone
from result import WARNING, finding
from times import in_term, items, next_day


def open_decision(case, today):
    referral = case.record["referral"]
    if case.status(today) == "referred" and referral["source"] != "court":
        yield referral["date"], case.calendar.days_term(referral["date"], case.policy["decision_days"])


def open_assignment(case, today):
    """Of a court's order the notice counts, whatever the head decided."""
    referral, status = case.record["referral"], case.status(today)
    court = referral["source"] == "court"
    if status == "granted" or status == "referred" and court:
        start = referral["date"] if court else referral["decision"]["date"]
        yield start, case.calendar.days_term(start, case.policy["assign_days"])


def open_steps(case, today):
    for visit in case.visits if case.is_active(today) else []:
        for step in items(visit, "agreed"):
            due = step.get("due")
            if due and not step.get("done") and not step.get("dropped") and case.judges(due):
                yield case.visit_assistant(visit), visit["date"], written(due)


def open_letters(case, today):
    for letter in items(case.record, "letters"):
        if (letter.get("kind") or "request") != "request" or letter.get("answered"):
            continue
        term = case.calendar.days_term(letter["date"], case.policy["letter_days"])
        term = written(letter["due"]) if letter.get("due") else term
        if case.judges(term.due):
            yield letter["date"], term


def open_catalogue(case, today):
    if case.is_active(today) and case.za_zyciem and not case.record.get("catalogue"):
        yield case.first, case.calendar.days_term(case.first, case.policy["plan_days"])


def open_births(case, today):
    for child in case.children if case.is_active(today) else []:
        if child.get("expected") and not child.get("born") and not is_gone(child, today, "died", "left"):
            term = case.calendar.days_term(child["expected"], 14)
            if case.judges(term.due):
                yield child["expected"], term


OPEN = {
    "decision-overdue": open_decision, "assignment-overdue": open_assignment, "agreed-overdue": open_steps,
    "letter-unanswered": open_letters, "catalogue-missing": open_catalogue, "birth-unrecorded": open_births,
}


def waiting(case, today):
    """W each of these whose term has passed."""
    for name, open_terms in OPEN.items():
        for *assistant, start, term in open_terms(case, today):
            if today > term.rolled:
                yield finding(name, WARNING, case, *assistant, date=start, term=term)


def suspension_open(case, today):
    """W active, and a suspension that holds on T began more than suspension_days days ago."""
    for entry in items(case.record, "suspensions") if case.is_active(today) else []:
        if in_term(entry, today) and (today - entry["from"]).days > case.policy["suspension_days"]:
            yield finding("suspension-open", WARNING, case, date=entry["from"])


def agreed_meetings(case):
    """The entry's day, its assistant, the day that was agreed."""
    for meeting in items(case.record, "appointments"):
        if not meeting.get("dropped"):
            yield meeting["date"], None, meeting["date"]
    for visit in case.visits:
        if next_day(visit):
            yield visit["date"], case.visit_assistant(visit), next_day(visit)


def appointment_unkept(case, today):
    """W active; an appointment, or a visit's next, in the last 30 days before T, not dropped, and no entry
    of visits (held or not) on that day or after it."""
    newest = max((v["date"] for v in case.visits), default=None)
    for day, assistant, agreed in agreed_meetings(case) if case.is_active(today) else []:
        is_recent = days_after(today, -30) <= agreed < today
        if is_recent and case.judges(agreed) and (newest is None or newest < agreed):
            yield finding("appointment-unkept", WARNING, case, assistant, day, written(agreed))


RULES = [waiting, suspension_open, appointment_unkept]
