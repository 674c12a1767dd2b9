"""Rules about what waits for somebody: decisions, assignments, agreed steps, letters, births."""

from calendar_pl import written
from members import is_gone
from result import WARNING, finding
from times import in_term, items


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
                yield visit["date"], written(due)


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
        for start, term in open_terms(case, today):
            if today > term.rolled:
                yield finding(name, WARNING, case, date=start, term=term)


def suspension_open(case, today):
    """W active, and a suspension that holds on T began more than suspension_days days ago."""
    for entry in items(case.record, "suspensions") if case.is_active(today) else []:
        if in_term(entry, today) and (today - entry["from"]).days > case.policy["suspension_days"]:
            yield finding("suspension-open", WARNING, case, date=entry["from"])


RULES = [waiting, suspension_open]
