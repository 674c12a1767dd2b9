"""Rules about periodic assessments, children in foster care, interventions, closure and monitoring."""

from calendar_pl import days_after, is_under
from result import ERROR, NOTICE, WARNING, finding
from times import in_event_time, items


def open_review(case, today):
    if case.is_active(today):
        def term(day):
            return case.calendar.months_term(day, case.policy["review_months"])

        newest = case.assessments[-1]["date"] if case.assessments else case.first
        start = case.recurring(newest, lambda day: term(day).due)
        yield start, term(start)


def review_overdue(case, today):
    """E active, and the term newest assessment (none: first) + review_months has passed."""
    for start, term in open_review(case, today):
        if today > term.rolled:
            yield finding("review-overdue", ERROR, case, date=start, term=term)


def review_due(case, today):
    """N active, not overdue, and T is on or after its due less the largest of review_warn_days."""
    for start, term in open_review(case, today):
        if days_after(term.due, -max(case.policy["review_warn_days"])) <= today <= term.rolled:
            yield finding("review-due", NOTICE, case, date=start, term=term)


def review_late(case, today):
    """W six months, whatever the policy: an assessment dated after the term from the one before it (or
    first), or a closure up to T after the term from the last one."""
    ends = [a["date"] for a in case.assessments]
    starts = [case.first] + ends
    if case.closed_by(today):
        ends = ends + [case.closure["date"]]
    for start, day in zip(starts, ends):
        if start is None or not case.judges(day):
            continue
        start = case.recurring(start, lambda day: case.calendar.months_term(day, 6).due)
        term = case.calendar.months_term(start, 6)
        if day > term.rolled:
            yield finding("review-late", WARNING, case, date=day, term=term)


def open_passing_on(case, today):
    for assessment in case.assessments:
        day = assessment["date"]
        term = case.calendar.days_term(day, case.policy["pass_on_days"])
        if not assessment.get("passed_on") and case.judges(term.due):
            yield day, term


def review_not_passed_on(case, today):
    """E an assessment without passed_on, and the term its date + pass_on_days has passed."""
    for day, term in open_passing_on(case, today):
        if today > term.rolled:
            yield finding("review-not-passed-on", ERROR, case, date=day, term=term)


def child_review_term(case, child, day):
    months = 3 if is_under(child["born"], 3, day) else 6
    return case.calendar.months_term(day, months)


def open_child_reviews(case, today):
    for child, time in case.children_in_care(today) if case.is_active(today) else []:
        reviews = [r for p in time for r in items(p, "reviews")]
        newest = max(reviews) if reviews else time[0]["from"]
        start = case.recurring(newest, lambda day: child_review_term(case, child, day).due)
        yield start, child_review_term(case, child, start)


def child_review_overdue(case, today):
    """W active, a child under 18 in foster care on T (adjoining placements count as one), and the term
    from the newest of reviews in it (none: its start) + 6 months, or + 3 where the child was under 3 on
    that day, has passed."""
    for start, term in open_child_reviews(case, today):
        if today > term.rolled:
            yield finding("child-review-overdue", WARNING, case, date=start, term=term)


def open_follow_ups(case, today):
    for intervention in items(case.record, "interventions"):
        day = intervention["date"]
        term = case.calendar.days_term(day, case.policy["follow_up_days"])
        if not intervention.get("follow_up") and case.judges(term.due):
            yield day, term


def intervention_without_follow_up(case, today):
    """W no follow_up, and the term its date + follow_up_days has passed."""
    for day, term in open_follow_ups(case, today):
        if today > term.rolled:
            yield finding("intervention-without-follow-up", WARNING, case, date=day, term=term)


def closure_without_assessment(case, today):
    """W closed by T, reason not death or no_consent, and no assessment in the 30 days up to the closure,
    that day included; of a case assigned once: where nobody worked there is nothing to assess."""
    if not case.closed_by(today) or not case.is_assigned_by(today) or case.closure["reason"] in ("death", "no_consent"):
        return
    closed = case.closure["date"]
    thirty_days = [days_after(closed, -back) for back in range(30)]
    if case.judges(closed) and not any(a["date"] in thirty_days for a in case.assessments):
        yield finding("closure-without-assessment", WARNING, case, date=closed)


def closure_under_order(case, today):
    """W reason stopped_cooperating, no_consent, no_effect or goals_achieved, while a court order holds on
    the closure's date."""
    reasons = ("stopped_cooperating", "no_consent", "no_effect", "goals_achieved")
    if case.closure and case.closure["reason"] in reasons and case.judges(case.closure["date"]):
        if any(in_event_time(order, case.closure["date"]) for order in case.orders):
            yield finding("closure-under-order", WARNING, case, date=case.closure["date"])


def open_monitoring(case):
    """The earliest term without a monitoring dated after the term before it (for the first: the closure)."""
    before = case.closure["date"]
    for months in sorted(case.policy["monitoring_after_months"]):
        term = case.calendar.months_term(case.closure["date"], months)
        if case.judges(term.due) and not any(m["date"] > before for m in case.monitoring):
            return term
        before = term.due
    return None


def open_monitoring_term(case, today):
    if case.is_monitored(today):
        term = open_monitoring(case)
        if term:
            yield term


def monitoring_overdue(case, today):
    """W status monitoring, a term closure + one of monitoring_after_months has passed, and no monitoring
    is dated after the term before it without rolling; one finding, for the earliest."""
    for term in open_monitoring_term(case, today):
        if today > term.rolled:
            yield finding("monitoring-overdue", WARNING, case, date=case.closure["date"], term=term)


def monitoring_missed(case, today):
    """W the same in status closed, where monitoring was wanted and no entry says end or resume; of a case
    assigned once."""
    if case.status(today) != "closed" or not case.is_assigned_by(today) or not case.wants_monitoring():
        return
    if any(m["decision"] in ("end", "resume") for m in case.monitoring):
        return
    term = open_monitoring(case)
    if term and today > term.rolled:
        yield finding("monitoring-missed", WARNING, case, date=case.closure["date"], term=term)


RULES = [
    review_overdue, review_due, review_late, review_not_passed_on, child_review_overdue,
    intervention_without_follow_up, closure_without_assessment, closure_under_order, monitoring_overdue,
    monitoring_missed,
]
