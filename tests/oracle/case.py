"""The folder and one case of it: what holds on which day (contract.md, sections 1 and 2)."""

from calendar_pl import Calendar, add_months, days_after

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
    "monitoring_after_months": [1, 2, 3, 6],
    "count_za_zyciem": True,
    "free_days": [],
}
FOSTER_CARE = ("foster_family", "foster_institution")
NO_MONITORING = ("no_consent", "moved_away", "children_of_age", "permanent_placement", "death")


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


class Folder:
    def __init__(self, office, families, worklogs):
        self.office = office
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
        return len(self.families_of(assistant, day)) + self.families_elsewhere(assistant)


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
        """Entries dated before `records_from` are not judged."""
        return self.records_from is None or day >= self.records_from

    def judges_the_beginning(self):
        """`interview-missing`, `decision-missing` and `first-contact-*`."""
        return self.first_assignment is not None and self.judges(self.first_assignment)

    # --- status ---

    def closed_by(self, day):
        return self.closure is not None and self.closure["date"] <= day

    def is_active(self, day):
        return self.first_assignment is not None and self.first_assignment <= day and not self.closed_by(day)

    def wants_monitoring(self):
        wanted = self.closure.get("monitoring")
        return self.closure["reason"] not in NO_MONITORING if wanted is None else wanted

    def is_monitored(self, day):
        """Status `monitoring`."""
        if not self.closed_by(day) or not self.wants_monitoring():
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

    def visit_assistant(self, visit):
        """Its own, else of the main assignment on that day, else the substitute."""
        return visit.get("assistant") or self.assistant_on(visit["date"])

    def assistant_on(self, day):
        for role in ("main", "substitute"):
            on_that_day = self.assistants_on(day, role)
            if on_that_day:
                return on_that_day[0] if role == "main" else on_that_day[-1]
        return None

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

    def foster_care_times(self, child):
        """Lists of placements; those that adjoin or overlap are one time."""
        placements = [p for p in items(child, "placements")
                      if p["kind"] in FOSTER_CARE and (not p.get("ended") or p["from"] < p["ended"])]
        times = []
        for placement in sorted(placements, key=lambda p: p["from"]):
            if times and any(not p.get("ended") or p["ended"] >= placement["from"] for p in times[-1]):
                times[-1].append(placement)
            else:
                times.append([placement])
        return times

    def foster_care_on(self, child, day):
        for time in self.foster_care_times(child):
            if any(in_event_time(p, day) for p in time):
                return time
        return None

    # --- plans and visits ---

    def newest_plan(self):
        newest = None
        for plan in self.plans:
            if newest is None or plan["date"] >= newest["date"]:
                newest = plan
        return newest

    def judged_newest_plan(self):
        plan = self.newest_plan()
        return plan if plan and self.judges(plan["date"]) else None

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
