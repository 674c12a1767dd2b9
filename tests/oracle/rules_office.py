"""Rules about the assistants of `asystent.yaml`."""

from calendar_pl import ONE_DAY, days_after
from result import NOTICE, WARNING, finding
from times import items

LONG_ABSENCE = 14


def employed(folder, today):
    return [(name, a) for name, a in folder.assistants.items() if folder.is_employed(name, today)]


def authorisation_missing(folder, today):
    """W an assistant employed on T without authorised or without secrecy_signed."""
    for name, assistant in folder.assistants.items():
        if folder.is_employed(name, today):
            if not assistant.get("authorised") or not assistant.get("secrecy_signed"):
                yield finding("authorisation-missing", WARNING, assistant=name)


def register_unchecked(folder, today):
    """W an assistant employed on T without register_checked."""
    for name, assistant in employed(folder, today):
        if not assistant.get("register_checked"):
            yield finding("register-unchecked", WARNING, assistant=name)


def families_of_main(folder, assistant, today):
    """Active families whose main assignment is that assistant's: it holds on T."""
    return [case for case in folder.cases.values()
            if case.is_active(today) and assistant in case.assistants_on(today, "main")]


def stays_until(case, assistant, today, last):
    """One of its main assignments has no end up to the day after."""
    mains = [a for a in case.assignments if (a.get("role") or "main") == "main"
             and a["assistant"] == assistant and case.holds(a, today)]
    return any(not a.get("ended") or a["ended"] > last + ONE_DAY for a in mains)


def employment_ends(folder, today):
    """N an assistant's until lies from T to T + 30 days, and a family active on T has its main assignment
    with no ended up to the day after; one finding per assistant."""
    for name, assistant in folder.assistants.items():
        until = assistant.get("until")
        if not until or not today <= until <= days_after(today, 30):
            continue
        if any(stays_until(c, name, today, until) for c in families_of_main(folder, name, today)):
            yield finding("employment-ends", NOTICE, assistant=name, date=until)


def is_long_and_near(absence, today):
    """More than 14 days, and it lasts on T or begins within 14 days."""
    length = (absence["until"] - absence["from"]).days + 1
    return length > LONG_ABSENCE and absence["from"] <= days_after(today, 14) and today <= absence["until"]


def absence_uncovered(folder, today):
    """W an absence without substitute of more than 14 days that lasts on T or begins within 14 days, and
    a family active on T whose main assignment is that assistant's has no substitute that holds on its
    first day; one finding per absence."""
    for name, assistant in folder.assistants.items():
        for absence in items(assistant, "absences"):
            if absence.get("substitute") or not is_long_and_near(absence, today):
                continue
            cases = families_of_main(folder, name, today)
            if any(not c.substitutes_for(name, absence["from"]) for c in cases):
                yield finding("absence-uncovered", WARNING, assistant=name, date=absence["from"])


RULES = [authorisation_missing, register_unchecked, employment_ends, absence_uncovered]
