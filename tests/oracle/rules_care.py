"""Rules about children: coming of age, being heard, and what foster care asks for."""

from calendar_pl import add_months, birthday, days_after, is_under, months_before, written
from members import is_gone, placements_on, possible_placements
from result import NOTICE, WARNING, finding
from times import items


def child_of_age_soon(case, today):
    """N active; a child is 18 on a day from T to T + 60 days."""
    for child in case.children if case.is_active(today) else []:
        if child.get("born") and not is_gone(child, today, "died", "left"):
            of_age = birthday(child["born"], 18)
            if today <= of_age <= days_after(today, 60):
                yield finding("child-of-age-soon", NOTICE, case, date=of_age)


def is_handed_over(child):
    """In any placement: the plan goes to the organiser once."""
    return any(p.get("plan_handed_over") for p in possible_placements(child))


def open_handovers(case, today):
    plan = case.newest_plan()
    for child, time in case.children_in_care(today) if case.is_active(today) and plan else []:
        start = max(plan["date"], time[0]["from"])
        term = case.calendar.days_term(start, case.policy["plan_handover_days"])
        if not is_handed_over(child) and case.judges(term.due):
            yield start, term


def plan_not_handed_over(case, today):
    """W active; a child in foster care on T without plan_handed_over, a newest plan, and the later of the
    plan's date and the care's start + plan_handover_days has passed; one per child."""
    for start, term in open_handovers(case, today):
        if today > term.rolled:
            yield finding("plan-not-handed-over", WARNING, case, date=start, term=term)


def has_given_opinion(case, today):
    """One opinion serves all children of the family."""
    year_ago = months_before(today, 12)
    return any(p["kind"] == "care_opinion" and p.get("sent") and year_ago < p["sent"] <= today
               for p in items(case.record, "court_papers"))


def care_opinion_due(case, today):
    """N active; a child in foster care on T, its start + 18 months is at most 60 days ahead or has passed,
    and no court paper of kind care_opinion was sent in the 12 months up to T; one per child."""
    if not case.is_active(today) or has_given_opinion(case, today):
        return
    for _, time in case.children_in_care(today):
        start = time[0]["from"]
        due = add_months(start, 18)
        if due <= days_after(today, 60):
            yield finding("care-opinion-due", NOTICE, case, date=start, term=written(due))


def can_be_heard(case, child, day):
    """7 to 17 years, and in the family (in no placement of any kind) or in foster care."""
    born = child.get("born")
    if not born or is_under(born, 7, day) or not is_under(born, 18, day) or is_gone(child, day, "died", "left"):
        return False
    return not placements_on(child, day) or bool(case.foster_care_on(child, day))


def child_unheard(case, today):
    """N active; the newest assessment (judged) names no child in heard, and a child of 7 or more lives in
    the family or is in foster care on its date."""
    if not case.is_active(today) or not case.assessments:
        return
    newest, children = case.assessments[-1], {child["id"] for child in case.children}
    day = newest["date"]
    heard = any(entry["who"] in children for entry in items(newest, "heard"))
    if case.judges(day) and not heard and any(can_be_heard(case, child, day) for child in case.children):
        yield finding("child-unheard", NOTICE, case, date=day)


RULES = [child_of_age_soon, plan_not_handed_over, care_opinion_due, child_unheard]
