"""Rules about papers for a court, the Niebieska Karta, and the order of dates."""

from calendar_pl import written
from case import items
from result import ERROR, GATE, NOTICE, WARNING, finding


def paper_term(case, paper):
    """`due` (none: the term `requested` + `court_paper_days`)."""
    if paper.get("due"):
        return written(paper["due"])
    return case.calendar.days_term(paper["requested"], case.policy["court_paper_days"])


def judged_papers(case):
    for paper in items(case.record, "court_papers"):
        if case.judges(paper["requested"]):
            yield paper, paper_term(case, paper)


def open_papers(case, today):
    for paper, term in judged_papers(case):
        if not paper.get("sent"):
            yield paper, term


def court_paper_overdue(case, today):
    """E not sent, and due (none: the term requested + court_paper_days) has passed."""
    for paper, term in open_papers(case, today):
        if today > term.rolled:
            yield finding("court-paper-overdue", ERROR, case, date=paper["requested"], term=term)


def court_paper_due(case, today):
    """N not sent, not overdue, that day is at most 7 days ahead."""
    for paper, term in open_papers(case, today):
        if 0 <= (term.rolled - today).days <= 7:
            yield finding("court-paper-due", NOTICE, case, date=paper["requested"], term=term)


def court_paper_late(case, today):
    """W sent after that day."""
    for paper, term in judged_papers(case):
        if paper.get("sent") and paper["sent"] > term.rolled:
            yield finding("court-paper-late", WARNING, case, date=paper["requested"], term=term)


def open_court_reports(case, today):
    """For each order the first of `report_dates` that its reports sent by T do not meet."""
    for order in case.orders:
        sent = [p for p in items(case.record, "court_papers")
                if p["kind"] == "report" and p.get("case_number") == order["case_number"]
                and p.get("sent") and p["sent"] <= today and case.judges(p["sent"])]
        not_met = sorted(d for d in items(order, "report_dates") if case.judges(d))[len(sent):]
        if not_met:
            yield written(not_met[0])


def court_report_missing(case, today):
    """E an order whose report_dates passed are more than its reports sent by T; one finding per order,
    dated the first date not met."""
    for term in open_court_reports(case, today):
        if today > term.rolled:
            yield finding("court-report-missing", ERROR, case, date=term.due, term=term)


def cards_of_the_assistant(case):
    for intervention in items(case.record, "interventions"):
        card = intervention.get("blue_card")
        if card and (card.get("started_by") or "assistant") == "assistant":
            if case.judges(intervention["date"]):
                yield card, case.calendar.working_days_term(card["started"], 5)


def open_cards(case, today):
    for card, term in cards_of_the_assistant(case):
        if not card.get("sent"):
            yield card, term


def blue_card_late(case, today):
    """E/W started by the assistant; E: not sent and 5 working days have passed; W: sent after them."""
    for card, term in cards_of_the_assistant(case):
        if card.get("sent"):
            if card["sent"] > term.rolled:
                yield finding("blue-card-late", WARNING, case, date=card["started"], term=term)
        elif today > term.rolled:
            yield finding("blue-card-late", ERROR, case, date=card["started"], term=term)


def beginnings_and_ends(case):
    """Beginning, end, date of the entry, assistant, entries: of all that begins and ends."""
    record = case.record
    for child in case.members.values():
        for placement in items(child, "placements"):
            yield placement["from"], placement.get("ended"), placement["from"], None, [placement]
    for assignment in case.assignments:
        day = assignment["from"]
        yield day, assignment.get("ended"), day, assignment["assistant"], [assignment]
    for consent in case.consents:
        yield consent["from"], consent.get("ended"), consent["from"], None, [consent]
    for key in ("suspensions", "services", "mandates"):
        for entry in items(record, key):
            yield entry["from"], entry.get("until"), entry["from"], None, [entry]
    for plan in case.plans:
        day = plan["date"]
        yield day, plan.get("until"), day, None, [plan]
        for goal in items(plan, "goals"):
            yield day, goal.get("closed"), day, None, [plan, goal]
            for action in items(goal, "actions"):
                yield day, action.get("done"), day, None, [plan, goal, action]
    for intervention in items(record, "interventions"):
        day, card = intervention["date"], intervention.get("blue_card")
        yield day, intervention.get("follow_up"), day, None, [intervention]
        if card:
            yield card["started"], card.get("sent"), day, None, [intervention, card]
    for assessment in case.assessments:
        yield assessment["date"], assessment.get("passed_on"), assessment["date"], None, [assessment]
    for paper in items(record, "court_papers"):
        yield paper["requested"], paper.get("sent"), paper["requested"], None, [paper]


def is_reversed(entry):
    return bool(entry.get("from")) and entry["to"] < entry["from"]


def date_order(case, today):
    """E! an until, ended, to, closed, done, sent, passed_on or follow_up before its beginning; a decision
    before its referral; a closure before first; a member born after T."""
    for begin, end, dated, assistant, entries in beginnings_and_ends(case):
        if end and end < begin and case.judges(dated):
            yield finding("date-order", GATE, case, assistant, begin, at=entries)
    for visit in case.visits:
        if is_reversed(visit) and case.judges(visit["date"]):
            yield finding("date-order", GATE, case, case.visit_assistant(visit), visit["date"], at=[visit])
    referral, closure = case.record["referral"], case.closure
    decision = referral.get("decision")
    if decision and decision["date"] < referral["date"] and case.judges(decision["date"]):
        yield finding("date-order", GATE, case, date=decision["date"], at=[decision, referral])
    if closure and case.first and closure["date"] < case.first and case.judges(closure["date"]):
        yield finding("date-order", GATE, case, date=closure["date"], at=[closure])
    for member in case.members.values():
        if member.get("born") and member["born"] > today:
            yield finding("date-order", GATE, case, date=member["born"], at=[member])


RULES = [
    court_paper_overdue, court_paper_due, court_paper_late, court_report_missing, blue_card_late, date_order,
]
