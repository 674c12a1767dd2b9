"""The two words for an end: `until` is a last day, `ended` the day of an event (contract.md, section 2)."""

from datetime import date


def items(record, key):
    """A list of the record; a key without a value is an empty list."""
    return record.get(key) or []


def in_event_time(entry, day):
    """From `from` up to but not including `ended`."""
    ended = entry.get("ended")
    return entry["from"] <= day and (ended is None or day < ended)


def in_term(entry, day):
    """From `from` to `until`, both included, each open when absent."""
    first, last = entry.get("from"), entry.get("until")
    return (first is None or first <= day) and (last is None or day <= last)


def next_day(visit):
    """A visit's `next`: a date, or a date with an hour."""
    when = visit.get("next")
    return date.fromisoformat(when[:10]) if isinstance(when, str) else when
