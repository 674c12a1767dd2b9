"""Rules about the record as it is written: entries that stand there twice, the earlier case."""

from datetime import date

from result import WARNING, finding

NOT_COMPARED = ("recorded", "override")
# The day of an entry: the first of these that it has as a date.
DAYS = ("date", "on", "from", "requested", "since")


def bare(value):
    """A key without a value, or with an empty list, is as if absent."""
    if isinstance(value, list):
        return [bare(v) for v in value]
    if not isinstance(value, dict):
        return value
    inner = {k: bare(v) for k, v in value.items()}
    return {k: v for k, v in inner.items() if v not in (None, [], {})}


def compared(entry):
    return bare({k: v for k, v in entry.items() if k not in NOT_COMPARED})


def day_of(entry, otherwise):
    days = [entry[key] for key in DAYS if isinstance(entry.get(key), date)]
    return days[0] if days else otherwise


def repeated(record, day=None, outer=None):
    """Each entry that stands a second time in its list: its day (or that of the entry around it), and the
    outermost entry."""
    for value in record.values():
        if isinstance(value, dict):
            yield from repeated(value, day_of(value, day), outer or value)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            yield from repeated_in(value, day, outer)


def repeated_in(entries, day, outer):
    seen = []
    for entry in entries:
        if entry.get("draft"):
            continue
        if compared(entry) in seen:
            yield day_of(entry, day), outer or entry
        seen.append(compared(entry))
        yield from repeated(entry, day_of(entry, day), outer or entry)


def assistant_of(case, entry):
    if any(entry is visit for visit in case.visits):
        return case.visit_assistant(entry)
    return entry.get("assistant")


def repeated_entry(case, today):
    """W two entries of one list equal in all keys but recorded and override; at the later one."""
    for day, outer in repeated(case.record):
        if day is None or case.judges(day):
            yield finding("repeated-entry", WARNING, case, assistant_of(case, outer), day)


def repeated_work(folder, today):
    """W repeated-entry: in a worklog."""
    for worklog in folder.worklogs.values():
        for day, _ in repeated(worklog):
            yield finding("repeated-entry", WARNING, assistant=worklog["assistant"], date=day)


def previous_wrong(case, today):
    """W previous names no family of the folder, the family itself, or one that is active."""
    previous, cases = case.record.get("previous"), case.folder.cases
    if not previous:
        return
    if previous not in cases or previous == case.family or cases[previous].is_active(today):
        yield finding("previous-wrong", WARNING, case)


RULES = [repeated_entry, previous_wrong]
FOLDER_RULES = [repeated_work]
