"""All findings and deadlines of a folder on a day, by the contract's sections 4 and 5."""

import rules_beside
import rules_care
import rules_court
import rules_folder
import rules_future
import rules_intake
import rules_member
import rules_notice
import rules_office
import rules_order
import rules_plan
import rules_record
import rules_review
import rules_visit
import rules_waiting
from case import Folder
from result import deadline

CASE_RULES = (rules_intake.RULES + rules_plan.RULES + rules_visit.RULES + rules_review.RULES
              + rules_court.RULES + rules_order.RULES + rules_future.RULES
              + rules_waiting.RULES + rules_member.RULES + rules_record.RULES + rules_care.RULES
              + rules_notice.RULES)
FOLDER_RULES = (rules_folder.RULES + rules_office.RULES + rules_order.FOLDER_RULES
                + rules_future.FOLDER_RULES + rules_record.FOLDER_RULES + rules_beside.FOLDER_RULES)

# Each gives (…, term) or the term alone for what is still open on the day.
OPEN_TERMS = {
    "first-contact-missing": rules_intake.open_first_contact,
    "consent-missing": rules_intake.open_consent,
    "plan-missing": rules_plan.open_plan,
    "plan-expired": rules_plan.open_plan_end,
    "goal-overdue": rules_plan.open_goal_dues,
    "action-overdue": rules_plan.open_action_dues,
    "visit-gap": rules_visit.open_visit_gap,
    "review-overdue": rules_review.open_review,
    "review-not-passed-on": rules_review.open_passing_on,
    "child-review-overdue": rules_review.open_child_reviews,
    "court-paper-overdue": rules_court.open_papers,
    "court-report-missing": rules_court.open_court_reports,
    "blue-card-late": rules_court.open_cards,
    "intervention-without-follow-up": rules_review.open_follow_ups,
    "monitoring-overdue": rules_review.open_monitoring_term,
    "plan-not-handed-over": rules_care.open_handovers,
    **rules_waiting.OPEN,
}


def all_findings(office, families, worklogs, beside, today):
    """A list of Finding, dates as ISO strings."""
    folder = Folder(office, families, worklogs, beside)
    found = [f for case in folder.cases.values() for rule in CASE_RULES for f in rule(case, today)]
    return found + [f for rule in FOLDER_RULES for f in rule(folder, today)]


def term_of(item):
    return item if hasattr(item, "rolled") else item[-1]


def all_deadlines(office, families, worklogs, beside, today, within=None):
    """A list of Deadline sorted by rolled: the overdue, and what comes within so many days."""
    folder = Folder(office, families, worklogs, beside)
    found = [deadline(kind, case, term_of(item), today)
             for case in folder.cases.values()
             for kind, open_terms in OPEN_TERMS.items()
             for item in open_terms(case, today)]
    found = [d for d in found if d.state == "overdue" or (within is not None and d.days <= within)]
    return sorted(found, key=lambda d: d.rolled)


def caseload_rows(office, families, worklogs, beside, today):
    """For each assistant: id, families, count, limit, employed."""
    folder = Folder(office, families, worklogs, beside)
    return {a: {"families": folder.families_of(a, today), "count": folder.caseload(a, today),
                "limit": folder.limit(a), "employed": folder.is_employed(a, today)}
            for a in folder.assistants}

