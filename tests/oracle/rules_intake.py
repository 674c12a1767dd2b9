"""Rules about the beginning of a case: referral, first contact, consent, assignment."""

from calendar_pl import birthday, add_months, is_under
from case import has_task, is_direct
from members import is_impossible
from result import ERROR, GATE, WARNING, finding
from times import items


def interview_missing(case, today):
    """E! assigned, source not court, not za_zyciem, and no interview on or before first."""
    referral = case.record["referral"]
    if not case.judges_the_beginning() or referral["source"] == "court" or case.za_zyciem:
        return
    if not referral.get("interview") or referral["interview"] > case.first:
        yield finding("interview-missing", GATE, case, date=case.first, at=[earliest_assignment(case)])


def decision_missing(case, today):
    """E! assigned, source not court, and no granted decision dated on or before first."""
    referral = case.record["referral"]
    if not case.judges_the_beginning() or referral["source"] == "court":
        return
    decision = referral.get("decision")
    if not decision or not decision["granted"] or decision["date"] > case.first:
        yield finding("decision-missing", GATE, case, date=case.first, at=[earliest_assignment(case)])


def earliest_assignment(case):
    return min(case.assignments, key=lambda a: a["from"])


def no_minor_child(case, today):
    """W active, not za_zyciem, no child (not died, not left) under 18, none expected up to + 1 month."""
    if not case.is_active(today) or case.za_zyciem:
        return
    for child in case.children:
        gone = any(child.get(key) and child[key] <= today for key in ("died", "left"))
        minor = child.get("born") and is_under(child["born"], 18, today)
        awaited = child.get("expected") and today <= add_months(child["expected"], 1)
        if not gone and (minor or awaited):
            return
    yield finding("no-minor-child", WARNING, case)


def open_first_contact(case, today):
    if case.is_active(today) and case.judges_the_beginning():
        if not case.za_zyciem and not case.first_contact:
            yield case.first_contact_term()


def first_contact_missing(case, today):
    """W active, not za_zyciem, none recorded, and the term first + first_contact_days has passed."""
    for term in open_first_contact(case, today):
        if today > term.rolled:
            yield finding("first-contact-missing", WARNING, case, date=case.first, term=term)


def judged_first_contact(case):
    contact = case.first_contact
    if not contact or case.za_zyciem or not case.judges(contact["date"]):
        return None
    if case.first_assignment and not case.judges(case.first_assignment):
        return None
    return contact


def first_contact_early(case, today):
    """W not za_zyciem, dated before first."""
    contact = judged_first_contact(case)
    if contact and case.first and contact["date"] < case.first:
        yield finding("first-contact-early", WARNING, case, date=contact["date"])


def first_contact_late(case, today):
    """W not za_zyciem, dated after that term."""
    contact = judged_first_contact(case)
    if contact and case.first:
        term = case.first_contact_term()
        if contact["date"] > term.rolled:
            yield finding("first-contact-late", WARNING, case, date=contact["date"], term=term)


def first_contact_alone(case, today):
    """E not za_zyciem, recorded without social_worker."""
    contact = judged_first_contact(case)
    if contact and not contact.get("social_worker"):
        yield finding("first-contact-alone", ERROR, case, date=contact["date"])


def open_consent(case, today):
    if case.is_active(today) and not case.consent_holds(today) and not case.consent_ended_by(today):
        yield case.preliminary_term()


def consent_missing(case, today):
    """W/E active, none holds, none has ended, T after the first contact (none: its term);
    W up to the end of the preliminary time, E after it."""
    for term in open_consent(case, today):
        contact = case.first_contact
        begin = contact["date"] if contact else case.first_contact_term().rolled
        if today > begin:
            severity = WARNING if today <= term.rolled else ERROR
            day = contact["date"] if contact else case.first
            yield finding("consent-missing", severity, case, date=day, term=term)


def consent_withdrawn(case, today):
    """E active, no consent holds on T, and one has ended by T."""
    if case.is_active(today) and not case.consent_holds(today) and case.consent_ended_by(today):
        ended = max(c["ended"] for c in case.consents if c.get("ended") and c["ended"] <= today)
        yield finding("consent-withdrawn", ERROR, case, date=ended)


def work_without_consent(case, today):
    """E! assigned; on a day without consent: each plan not draft; each held visit of area parents or
    children without task 12 or 19, after the preliminary time or on or after a day on which a consent ended."""
    if not case.assignments:
        return
    for plan in case.plans:
        if case.judges(plan["date"]) and not case.consent_holds(plan["date"]):
            yield finding("work-without-consent", GATE, case, date=plan["date"], at=[plan])
    for visit in case.visits:
        day = visit["date"]
        if visit["outcome"] != "held" or not is_direct(visit) or has_task(visit, "12", "19"):
            continue
        if not case.judges(day) or case.consent_holds(day):
            continue
        if day > case.preliminary_term().rolled or case.consent_ended_by(day):
            yield finding("work-without-consent", GATE, case, case.visit_assistant(visit), day, at=[visit])


def may_consent(member, day):
    if member["role"] in ("mother", "father", "guardian"):
        return True
    born = member.get("born")
    return member["role"] != "child" and (not born or day >= birthday(born, 18))


def consent_unsigned(case, today):
    """E! kind family, and signed_by names no mother, father or guardian, and no other member who is
    not a child and is 18 on its from or has no born."""
    for consent in case.consents:
        if consent["kind"] != "family" or not case.judges(consent["from"]):
            continue
        day, signers = consent["from"], [case.members[m] for m in items(consent, "signed_by")]
        if not any(may_consent(m, day) and not is_impossible(m, day) for m in signers):
            yield finding("consent-unsigned", GATE, case, date=consent["from"], at=[consent])


def assistant_unknown(case, today):
    """E! names no assistant, or one not employed on that day: each assignment, each visit by its own."""
    folder = case.folder
    for assignment in case.assignments:
        who, day = assignment["assistant"], assignment["from"]
        if case.judges(day) and not folder.is_employed(who, day):
            yield finding("assistant-unknown", GATE, case, who, day, at=[assignment])
    for visit in case.visits:
        who, day = visit.get("assistant"), visit["date"]
        if who and case.judges(day) and not folder.is_employed(who, day):
            yield finding("assistant-unknown", GATE, case, who, day, at=[visit])


def overlap_in_time(one, other):
    start = max(one["from"], other["from"])
    ends = [a["ended"] for a in (one, other) if a.get("ended")]
    return not ends or start < min(ends)


def assignment_overlap(case, today):
    """E! two main assignments of one family overlap by their dates; one finding per pair."""
    mains = [a for a in case.assignments if (a.get("role") or "main") == "main"]
    mains.sort(key=lambda a: a["from"])
    for index, later in enumerate(mains):
        for earlier in mains[:index]:
            if overlap_in_time(earlier, later) and case.judges(later["from"]):
                yield finding("assignment-overlap", GATE, case, later["assistant"], later["from"],
                              at=[later, earlier])


def assignment_gap(case, today):
    """W active, and no assignment holds on T."""
    if case.is_active(today) and not any(case.holds(a, today) for a in case.assignments):
        yield finding("assignment-gap", WARNING, case)


RULES = [
    interview_missing, decision_missing, no_minor_child, first_contact_missing, first_contact_early,
    first_contact_late, first_contact_alone, consent_missing, consent_withdrawn, work_without_consent, consent_unsigned,
    assistant_unknown, assignment_overlap, assignment_gap,
]
