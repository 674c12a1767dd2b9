"""The folder and one case of it: what holds on which day (contract.md, sections 1 and 2)."""

from calendar_pl import Calendar, add_months, days_after
from members import care_times, is_gone, is_minor
from times import in_event_time, in_term, items

POLICY = {
    "caseload_limit": 15,
    "review_months": 6,
    "review_warn_days": [30, 14],
    "first_contact_days": 7,
    "consent_days": 14,
    "plan_days": 30,
    "visit_gap_days": 14,
    "visit_signed": False,
    "pass_on_days": 14,
    "court_paper_days": 14,
    "follow_up_days": 7,
    "decision_days": 14,
    "assign_days": 7,
    "suspension_days": 30,
    "letter_days": 7,
    "plan_handover_days": 14,
    "monitoring_after_months": [1, 2, 3, 6],
    "count_za_zyciem": True,
    "free_days": [],
}
NO_MONITORING = ("no_consent", "moved_away", "children_of_age", "permanent_placement", "death")


class Folder:
    """`beside`: the text of each file that is no record, by its path in the folder."""

    def __init__(self, office, families, worklogs, beside):
        self.office, self.beside = office, beside
        given = office.get("policy") or {}
        self.policy = {**POLICY, **{k: v for k, v in given.items() if v is not None and v != []}}
        self.calendar = Calendar(self.policy["free_days"])
        self.assistants = {a["id"]: a for a in items(office, "assistants")}
        self.worklogs = worklogs
        self.cases = {i: Case(self, i, record) for i, record in families.items()}

    def is_employed(self, assistant, day):
        return assistant in self.assistants and in_term(self.assistants[assistant], day)

    def limit(self, assistant):
        return self.assistants[assistant].get("limit") or self.policy["caseload_limit"]

    def families_elsewhere(self, assistant):
        return self.assistants[assistant].get("families_elsewhere") or 0

    def families_of(self, assistant, day):
        return [i for i, case in sorted(self.cases.items()) if case.counts_for(assistant, day)]

    def caseload(self, assistant, day):
        """Of a day of employment; on any other there is none."""
        if not self.is_employed(assistant, day):
            return 0
        return len(self.families_of(assistant, day)) + self.families_elsewhere(assistant)

    def absences_on(self, assistant, day):
        return [a for a in items(self.assistants.get(assistant) or {}, "absences") if in_term(a, day)]


class Case:
    def __init__(self, folder, family, record):
        self.folder, self.family, self.record = folder, family, record
        self.policy, self.calendar = folder.policy, folder.calendar
        self.za_zyciem = bool(record.get("za_zyciem"))
        self.assignments = items(record, "assignments")
        self.members = {m["id"]: m for m in items(record, "members")}
        self.children = [m for m in self.members.values() if m["role"] == "child"]
        self.first_contact = record.get("first_contact")
        self.consents = items(record, "consents")
        self.orders = [c for c in self.consents if c["kind"] == "court_order"]
        self.plans = [p for p in items(record, "plans") if not p.get("draft")]
        self.visits = items(record, "visits")
        self.assessments = sorted(items(record, "assessments"), key=lambda a: a["date"])
        self.closure = record.get("closure")
        self.monitoring = items(record, "monitoring")
        self.records_from = record.get("records_from")

        froms = [a["from"] for a in self.assignments]
        self.first_assignment = min(froms) if froms else None
        self.first = self.first_assignment
        if self.first and self.records_from:
            self.first = max(self.first, self.records_from)

    # --- what is judged ---

    def judges(self, day):
        """A finding is judged by its own day: an entry's date, or the `due` of a term."""
        return self.records_from is None or day >= self.records_from

    def judges_the_beginning(self):
        """`interview-missing`, `decision-missing` and `first-contact-*`."""
        return self.first_assignment is not None and self.judges(self.first_assignment)

    def recurring(self, start, due_of):
        """What recurs is counted from `records_from` (or first) where its `due` was before it."""
        due = due_of(start)
        if due is None or self.judges(due):
            return start
        return self.first or self.records_from

    # --- status ---

    def status(self, day):
        """Decisions and assignments of a later day are not there yet."""
        if self.closed_by(day):
            return "monitoring" if self.is_monitored(day) else "closed"
        if self.is_assigned_by(day):
            return "active"
        decision = self.record["referral"].get("decision")
        if not decision or decision["date"] > day:
            return "referred"
        return "granted" if decision["granted"] else "refused"

    def is_assigned_by(self, day):
        return self.first_assignment is not None and self.first_assignment <= day

    def closed_by(self, day):
        return self.closure is not None and self.closure["date"] <= day

    def is_active(self, day):
        return self.is_assigned_by(day) and not self.closed_by(day)

    def wants_monitoring(self):
        wanted = self.closure.get("monitoring")
        return self.closure["reason"] not in NO_MONITORING if wanted is None else wanted

    def is_monitored(self, day):
        """Status `monitoring`."""
        if not self.closed_by(day) or not self.is_assigned_by(day) or not self.wants_monitoring():
            return False
        if any(m["decision"] in ("end", "resume") and m["date"] <= day for m in self.monitoring):
            return False
        last = add_months(self.closure["date"], max(self.policy["monitoring_after_months"]))
        return day <= add_months(last, 1)

    # --- assignments ---

    def holds(self, assignment, day):
        assistant = assignment["assistant"]
        known = assistant in self.folder.assistants
        return in_event_time(assignment, day) and (not known or self.folder.is_employed(assistant, day))

    def counts_for(self, assistant, day):
        if self.za_zyciem and not self.policy["count_za_zyciem"]:
            return False
        return self.is_active(day) and any(
            a["assistant"] == assistant and self.holds(a, day) for a in self.assignments)

    def assistants_on(self, day, role):
        return [a["assistant"] for a in self.assignments
                if (a.get("role") or "main") == role and self.holds(a, day)]

    def main_on(self, day):
        mains = self.assistants_on(day, "main")
        return mains[0] if mains else None

    def visit_assistant(self, visit):
        """Its own, else who has the family that day."""
        return visit.get("assistant") or self.assistant_on(visit["date"])

    def assistant_on(self, day):
        """The main assignment's, on a day of absence who stands in; without a main one the substitute."""
        main = self.main_on(day)
        if main is None:
            substitutes = self.assistants_on(day, "substitute")
            return substitutes[-1] if substitutes else None
        absences = self.folder.absences_on(main, day)
        if not absences:
            return main
        return (self.substitutes_for(main, day) or self.named_in(absences, main, day) or [main])[-1]

    def substitutes_for(self, main, day):
        """A substitute is somebody else, employed on that day."""
        return [s for s in self.assistants_on(day, "substitute") if self.can_stand_in(s, main, day)]

    def named_in(self, absences, main, day):
        named = [a.get("substitute") for a in absences]
        return [s for s in named if s and self.can_stand_in(s, main, day)]

    def can_stand_in(self, substitute, main, day):
        return substitute != main and self.folder.is_employed(substitute, day)

    # --- consents ---

    def consent_holds(self, day):
        return any(in_event_time(c, day) for c in self.consents)

    def order_holds(self, day):
        return any(in_event_time(c, day) for c in self.orders)

    def consent_ended_by(self, day):
        return any(c.get("ended") and c["ended"] <= day for c in self.consents)

    def first_contact_term(self):
        return self.calendar.days_term(self.first, self.policy["first_contact_days"])

    def preliminary_term(self):
        """The time for talks before the consent."""
        consent_days = self.policy["consent_days"]
        if self.first_contact:
            return self.calendar.days_term(self.first_contact["date"], consent_days)
        return self.calendar.days_term(self.first, self.policy["first_contact_days"] + consent_days)

    # --- children ---

    def foster_care_on(self, child, day):
        """The time of foster care in which the child is on that day."""
        for time in care_times(child):
            if any(in_event_time(p, day) for p in time):
                return time
        return None

    def children_in_care(self, day, also_left=True):
        """Each child under 18 that lives and is in foster care, and its time."""
        for child in self.children:
            time = self.foster_care_on(child, day)
            if time and is_minor(child, day) and not is_gone(child, day, "died"):
                if also_left or not is_gone(child, day, "left"):
                    yield child, time

    # --- plans and visits ---

    def newest_plan(self):
        newest = None
        for plan in self.plans:
            if newest is None or plan["date"] >= newest["date"]:
                newest = plan
        return newest

    def is_suspended(self, day):
        return any(in_term(s, day) for s in items(self.record, "suspensions"))

    def visit_gap_days(self):
        own = self.record.get("visit_gap_days")
        return self.policy["visit_gap_days"] if own is None else own

    def newest_contact(self, today):
        """The newest of the first contact and the visits that count for `visit-gap`."""
        days = [v["date"] for v in self.visits if v["outcome"] == "held" and is_direct(v)
                and v["kind"] not in ("phone", "letter")]
        if self.first_contact:
            days.append(self.first_contact["date"])
        return max((d for d in days if d <= today), default=None)

    def visit_gap_due(self, contact):
        """The last day on which no more than the allowed days have gone by; none while suspended for good."""
        allowed = self.visit_gap_days()
        day = contact
        for _ in range(1500):
            following = days_after(day, 1)
            if not self.is_suspended(following):
                if allowed == 0:
                    return day
                allowed -= 1
            day = following
        return None


def area_of(visit):
    if visit.get("area"):
        return visit["area"]
    return "indirect" if visit["kind"] in ("institution", "letter", "meeting") else "parents"


def is_direct(visit):
    return area_of(visit) in ("parents", "children")


def has_task(visit, *codes):
    return any(str(task) in codes for task in items(visit, "tasks"))
