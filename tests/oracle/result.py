"""What the rules give: findings and deadlines as plain tuples."""

import re
from collections import namedtuple

Finding = namedtuple("Finding", "id severity family assistant date due rolled")
Deadline = namedtuple("Deadline", "kind family due rolled days state")

# They stand at no entry, so they are about no assistant unless a rule says so.
ABOUT_THE_STATE = ("no-minor-child", "first-contact-missing", "consent-missing", "assignment-gap", "plan-missing",
                   "visit-gap", "catalogue-missing", "birth-unrecorded", "child-of-age-soon")

ERROR, GATE, WARNING, NOTICE = "error", "error!", "warning", "notice"


def iso(day):
    return None if day is None else day.isoformat()


def is_trace(reason):
    """What is kept under date-order of corrected days, `ended 2026-10-30: a mistake; …`, is no reason for another."""
    return all(re.match(r"[^ ]* \d{4}-\d\d-\d\d(:|$)", part) for part in reason.split("; "))


def is_overridden(name, entries):
    reasons = [(entry.get("override") or {}).get(name) for entry in entries]
    return any(reason is not None and not (name == "date-order" and is_trace(str(reason))) for reason in reasons)


def finding(name, severity, case=None, assistant=None, date=None, term=None, at=()):
    """`at`: the entries that it stands at; an override there makes a gate's error a warning."""
    if severity == GATE:
        severity = WARNING if is_overridden(name, at) else ERROR
    due, rolled = (term.due, term.rolled) if term else (None, None)
    family = case.family if case else None
    if assistant is None and case and date and name not in ABOUT_THE_STATE:
        assistant = case.assistant_on(date)
    return Finding(name, severity, family, assistant, iso(date), iso(due), iso(rolled))


def deadline(kind, case, term, today):
    days = (term.rolled - today).days
    state = "overdue" if days < 0 else "upcoming"
    return Deadline(kind, case.family, iso(term.due), iso(term.rolled), days, state)
