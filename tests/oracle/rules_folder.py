"""Rules over all families and worklogs: caseload, employment, overlapping entries."""

from datetime import date

from calendar_pl import ONE_DAY
from times import items
from result import ERROR, GATE, NOTICE, WARNING, finding, is_overridden

ALWAYS = date.max


def days_of_change(folder, assistant):
    """The days on which the caseload can become another; between them it stays the same."""
    days = {folder.assistants[assistant].get("from")}
    until = folder.assistants[assistant].get("until")
    days.add(until and until + ONE_DAY)
    for case in folder.cases.values():
        days.add(case.first_assignment)
        days.add(case.closure and case.closure["date"])
        for assignment in case.assignments:
            days |= {assignment["from"], assignment.get("ended")}
    return sorted(day for day in days if day)


def times_over(folder, assistant, limit):
    """Unbroken times with more than the limit: the first day and the day on which it is over."""
    times, days = [], days_of_change(folder, assistant)
    for day, following in zip(days, days[1:] + [ALWAYS]):
        if folder.caseload(assistant, day) <= limit:
            continue
        if times and times[-1][1] == day:
            times[-1] = (times[-1][0], following)
        else:
            times.append((day, following))
    return times


def is_covered_by_overrides(folder, assistant, start, over, limit):
    """Without the families whose assignment has the override there are never too many."""
    for day in days_of_change(folder, assistant):
        if start <= day < over:
            plain = [i for i in folder.families_of(assistant, day)
                     if not is_overridden("caseload-exceeded", holding(folder.cases[i], assistant, day))]
            if len(plain) + folder.families_elsewhere(assistant) > limit:
                return False
    return True


def holding(case, assistant, day):
    return [a for a in case.assignments if a["assistant"] == assistant and case.holds(a, day)]


def caseload_exceeded(folder, today):
    """E!/W E: an unbroken time with more than the limit that lasts on T or lies ahead; W: an unbroken time
    with more than 15 that no longer lasts on T; dated its first day."""
    for assistant in folder.assistants:
        limit = folder.limit(assistant)
        for start, over in times_over(folder, assistant, limit):
            if today < over:
                covered = is_covered_by_overrides(folder, assistant, start, over, limit)
                severity = WARNING if covered else ERROR
                yield finding("caseload-exceeded", severity, assistant=assistant, date=start)
        for start, over in times_over(folder, assistant, 15):
            if over <= today:
                yield finding("caseload-exceeded", WARNING, assistant=assistant, date=start)


def caseload_full(folder, today):
    """N an assistant is exactly at the limit on T."""
    for assistant in folder.assistants:
        if folder.caseload(assistant, today) == folder.limit(assistant):
            yield finding("caseload-full", NOTICE, assistant=assistant)


def worklog_unknown(folder, today):
    """E! assistant-unknown: each worklog entry."""
    for worklog in folder.worklogs.values():
        who = worklog["assistant"]
        for entry in items(worklog, "entries"):
            if not folder.is_employed(who, entry["date"]):
                yield finding("assistant-unknown", GATE, None, who, entry["date"], at=[entry])


def timed_entries(folder):
    """Entries with a time: place (file, position), assistant, case or none, entry."""
    for family, case in folder.cases.items():
        for position, visit in enumerate(case.visits):
            if visit.get("from"):
                place = (f"families/{family}.yaml", position)
                yield place, case.visit_assistant(visit), case, visit
    for name, worklog in folder.worklogs.items():
        for position, entry in enumerate(items(worklog, "entries")):
            if entry.get("from"):
                yield (f"worklog/{name}.yaml", position), worklog["assistant"], None, entry


def is_cancelled(entry):
    return entry.get("outcome") in ("cancelled_by_family", "cancelled_by_assistant")


def share_a_minute(one, other):
    return max(one["from"], other["from"]) < min(one["to"], other["to"])


def visit_overlap(folder, today):
    """E! two entries of one assistant on one day overlap in time, over all families and worklogs, neither
    cancelled nor with a to not after its from, not both with the same group; to equal to another's from is
    no overlap; one finding per pair, at the later in file and line."""
    entries = sorted(timed_entries(folder), key=lambda e: e[0])
    days = {}
    for _, assistant, case, entry in entries:
        judged = case is None or case.judges(entry["date"])
        if assistant and judged and not is_cancelled(entry) and entry["from"] < entry["to"]:
            days.setdefault((assistant, entry["date"]), []).append((case, entry))
    for (assistant, day), together in days.items():
        for index, (case, later) in enumerate(together):
            for _, earlier in together[:index]:
                one_group = later.get("group") and later.get("group") == earlier.get("group")
                if share_a_minute(earlier, later) and not one_group:
                    yield finding("visit-overlap", GATE, case, assistant, day, at=[later, earlier])


RULES = [
    caseload_exceeded, caseload_full, worklog_unknown, visit_overlap,
]
