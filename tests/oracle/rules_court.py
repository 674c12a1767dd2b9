"""Rules about papers for a court, and the Niebieska Karta."""

from calendar_pl import written
from times import items
from result import ERROR, NOTICE, WARNING, finding


def paper_term(case, paper):
    """`due` (none: the term `requested` + `court_paper_days`)."""
    if paper.get("due"):
        return written(paper["due"])
    return case.calendar.days_term(paper["requested"], case.policy["court_paper_days"])


def papers(case):
    for paper in items(case.record, "court_papers"):
        yield paper, paper_term(case, paper)


def open_papers(case, today):
    """What is not sent is so still today, whatever its day."""
    for paper, term in papers(case):
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
    for paper, term in papers(case):
        if paper.get("sent") and paper["sent"] > term.rolled and case.judges(term.due):
            yield finding("court-paper-late", WARNING, case, date=paper["requested"], term=term)


def reports_to(case, order, today):
    """The days on which reports about the order were sent, oldest first."""
    return sorted(p["sent"] for p in items(case.record, "court_papers")
                  if p["kind"] == "report" and p.get("case_number") == order["case_number"]
                  and p.get("sent") and p["sent"] <= today)


def dates_not_met(case, order, today):
    """Each report meets the earliest open date, if it was sent after the date before that one (the
    first: after the order's `from`). No date on or after the order's `ended`, none before `records_from`."""
    dates = sorted(items(order, "report_dates"))
    steps = [(before, d) for before, d in zip([order["from"]] + dates, dates)
             if (not order.get("ended") or d < order["ended"]) and case.judges(d)]
    for sent in reports_to(case, order, today):
        if steps and sent > steps[0][0]:
            steps.pop(0)
    return [d for _, d in steps]


def is_begun(case, order, date):
    """A report for that date has its entry, which is not sent: it is told by its own term."""
    return any(p["kind"] == "report" and p.get("case_number") == order["case_number"] and p.get("due") == date
               and not p.get("sent") for p in items(case.record, "court_papers"))


def open_court_reports(case, today):
    for order in case.orders:
        for first in [d for d in dates_not_met(case, order, today) if not is_begun(case, order, d)][:1]:
            yield written(first)


def court_report_missing(case, today):
    """E an order with a date of report_dates that passed and is not met; one finding per order, dated
    the first date not met."""
    for term in open_court_reports(case, today):
        if today > term.rolled:
            yield finding("court-report-missing", ERROR, case, date=term.due, term=term)


def cards_of_the_assistant(case):
    for intervention in items(case.record, "interventions"):
        card = intervention.get("blue_card")
        if card and (card.get("started_by") or "assistant") == "assistant":
            yield card, case.calendar.working_days_term(card["started"], 5)


def open_cards(case, today):
    for card, term in cards_of_the_assistant(case):
        if not card.get("sent"):
            yield card, term


def blue_card_late(case, today):
    """E/W started by the assistant; E: not sent and 5 working days have passed; W: sent after them."""
    for card, term in cards_of_the_assistant(case):
        if card.get("sent"):
            if card["sent"] > term.rolled and case.judges(term.due):
                yield finding("blue-card-late", WARNING, case, date=card["started"], term=term)
        elif today > term.rolled:
            yield finding("blue-card-late", ERROR, case, date=card["started"], term=term)


RULES = [court_paper_overdue, court_paper_due, court_paper_late, court_report_missing, blue_card_late]
