"""Whether the police, the prosecutor or a court was told of violence or danger."""

import re

from calendar_pl import days_after, written
from result import WARNING, finding
from times import items

GRAVE = ("domestic_violence", "child_danger")
TOLD = ("police", "prosecutor", "court")
# Policja and prokuratura in any form, sąd in its own cases: a kurator sądowy is no court.
STEMS = ("policj", "prokurat")
COURT = ("sąd", "sądu", "sądowi", "sądem", "sądzie", "sądy", "sądów", "sądom", "sądami", "sądach")


def names_one_of_them(text):
    words = re.findall(r"\w+", text.lower())
    return any(word in COURT or word.startswith(STEMS) for word in words)


def is_told(intervention):
    if any(notice["to"] in TOLD for notice in items(intervention, "notices")):
        return True
    return any(names_one_of_them(text) for text in items(intervention, "notified"))


def notice_missing(case, today):
    """W an intervention of kind domestic_violence or child_danger without a notice to police, prosecutor or
    court, more than 1 day after its date; the day does not roll."""
    for intervention in items(case.record, "interventions"):
        term = written(days_after(intervention["date"], 1))
        if intervention["kind"] in GRAVE and not is_told(intervention):
            if case.judges(term.due) and today > term.due:
                yield finding("notice-missing", WARNING, case, date=intervention["date"], term=term)


RULES = [notice_missing]
