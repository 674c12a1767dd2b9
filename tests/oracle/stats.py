"""The numbers of `report stats`, by the contract's section 7, and whom each of them counts."""

from collections import namedtuple
from datetime import date

from calendar_pl import ONE_DAY, add_months, is_under
from case import Folder
from joined import Family, families_of
from members import care_times, is_gone
from times import in_term, items

REASONS = ("goals_achieved", "stopped_cooperating", "no_consent", "no_effect", "moved_away",
           "children_of_age", "permanent_placement", "obligation_lifted", "death", "other")
REMOTE = ("phone", "letter")
# Of these two there is a number, but nobody to name.
PER_ASSISTANT = ("families_per_assistant_mean", "families_per_assistant_max")


class Period(namedtuple("Period", "option name first last")):
    """From its first to its last day, both included."""

    def __contains__(self, day):
        return day is not None and self.first <= day <= self.last

    def days(self):
        return [date.fromordinal(n) for n in range(self.first.toordinal(), self.last.toordinal() + 1)]


def half(year, number):
    months = ((1, 1), (6, 30)) if number == 1 else ((7, 1), (12, 31))
    return Period("--half", f"{year}-{number}", *(date(year, *month) for month in months))


def whole(year):
    return Period("--year", str(year), date(year, 1, 1), date(year, 12, 31))


def statistics(office, families, worklogs, beside, period):
    """The number of each name, and for each name the ids that it counts: sorted, each once."""
    counted = Counted(Folder(office, families, worklogs, beside), period)
    lists = {name: row(counted) for name, row in ROWS.items()}
    numbers = {name: len(ids) for name, ids in lists.items()}
    numbers.update(zip(PER_ASSISTANT, counted.mean_and_max()))
    return numbers, {name: sorted(set(ids)) for name, ids in lists.items()}


class Counted:
    """What is counted in one period: a list with an id for each one, so an id may come twice."""

    def __init__(self, folder, period):
        self.folder, self.period, self.last = folder, period, period.last
        self.all_cases = list(folder.cases.values())
        self.assigned = [case for case in self.all_cases if case.first_assignment]
        covered = [case for case in self.assigned if self.is_covered(case)]
        families = [Family(cases, covered) for cases in families_of(self.all_cases)]
        self.families = [family for family in families if family.head]
        self.covered = [family.head for family in self.families]

    # --- assistants ---

    def assistants(self, *kinds):
        return [i for i, a in self.folder.assistants.items()
                if self.folder.is_employed(i, self.last) and (a.get("employment") or "task_time") in kinds]

    def mean_and_max(self):
        counts = [len(self.folder.families_of(i, self.last))
                  for i in self.assistants("task_time", "service_contract")]
        if not counts:
            return 0, 0
        hundredths = (200 * sum(counts) + len(counts)) // (2 * len(counts))
        return hundredths / 100, max(counts)

    # --- families ---

    def is_new(self, case):
        return case.first_assignment in self.period

    def has_ended(self, case):
        return case.closure is not None and day_of_end(case) in self.period

    def is_covered(self, case):
        return self.has_ended(case) or any(case.is_active(day) for day in self.period.days())

    def reference_day(self, case):
        return day_of_end(case) if self.has_ended(case) else self.last

    def ended(self, reason):
        return [case.family for case in self.assigned if self.has_ended(case) and case.closure["reason"] == reason]

    def lasting(self, over, up_to):
        """Covered, after the one and not after the other number of months from the first assignment."""
        return [case.family for case in self.covered
                if (over is None or self.reference_day(case) > add_months(case.first_assignment, over))
                and (up_to is None or self.reference_day(case) <= add_months(case.first_assignment, up_to))]

    def has_order(self, family):
        return any(family.orders_hold(day) for day in self.period.days())

    def services(self, family, kind):
        """Those that hold on a day of the period."""
        return [service for service in family.services(kind)
                if any(in_term(service, day) for day in self.period.days())]

    # --- children ---

    def children(self):
        return [(family, child) for family in self.families for child in family.children_of_the_head()
                if is_child_on(child, self.reference_day(family.head))]

    def is_in_foster_care(self, family, child):
        return family.head.foster_care_on(child, self.reference_day(family.head))

    def is_in_day_support(self, family, child):
        """By `for`; all children where it is empty."""
        return any(child["id"] in (items(service, "for") or [child["id"]])
                   for service in self.services(family, "day_support"))

    def foster_care(self):
        """Each time of foster care of a child of a covered family: the family, the first and the last placement."""
        return [(family.head.family, time[0], max(time, key=lambda p: p.get("ended") or date.max))
                for family in self.families for child in family.all_children() for time in care_times(child)]

    # --- entries ---

    def entries(self, key, wanted, at="date"):
        return [case.family for case in self.all_cases for entry in items(case.record, key)
                if wanted(entry) and entry.get(at) in self.period]

    def visits(self, wanted):
        return self.entries("visits", lambda visit: visit["outcome"] == "held" and wanted(visit["kind"]))


def day_of_end(case):
    """A case cannot end before it begins: else the families of the start and the end would not agree."""
    return max(case.closure["date"], case.first_assignment)


def is_child_on(child, day):
    if not child.get("born") or child["born"] > day or not is_under(child["born"], 18, day):
        return False
    return not is_gone(child, day, "died", "left")


def of(cases, wanted=lambda case: True):
    return [case.family for case in cases if wanted(case)]


def of_heads(families, wanted):
    return [family.head.family for family in families if wanted(family)]


def of_children(counted, wanted=lambda family, child: True):
    return [family.head.family for family, child in counted.children() if wanted(family, child)]


ROWS = {
    "assistants": lambda c: c.assistants("task_time", "service_contract"),
    "assistants_task_time": lambda c: c.assistants("task_time"),
    "assistants_service_contract": lambda c: c.assistants("service_contract"),
    "families_start": lambda c: of(c.assigned, lambda case: case.is_active(c.period.first - ONE_DAY)),
    "families_new": lambda c: of(c.assigned, c.is_new),
    "families_ended": lambda c: of(c.assigned, c.has_ended),
    **{f"ended_{reason}": lambda c, reason=reason: c.ended(reason) for reason in REASONS},
    "families_end": lambda c: of(c.assigned, lambda case: case.is_active(c.last)),
    "families_covered": lambda c: of(c.covered),
    "families_up_to_3_months": lambda c: c.lasting(None, 3),
    "families_over_3_to_12_months": lambda c: c.lasting(3, 12),
    "families_over_12_months": lambda c: c.lasting(12, None),
    "families_court_order": lambda c: of_heads(c.families, c.has_order),
    "families_za_zyciem": lambda c: of(c.covered, lambda case: case.za_zyciem),
    "families_with_support_family": lambda c: of_heads(c.families, lambda f: c.services(f, "support_family")),
    "children": of_children,
    "children_in_foster_care": lambda c: of_children(c, c.is_in_foster_care),
    "children_in_day_support": lambda c: of_children(c, c.is_in_day_support),
    "children_placed": lambda c: [family for family, begin, _ in c.foster_care() if begin["from"] in c.period],
    "children_returned": lambda c: [family for family, _, end in c.foster_care() if end.get("ended") in c.period
                                    and (end.get("outcome") or "returned") == "returned"],
    "families_monitoring": lambda c: of(c.assigned, lambda case: case.is_monitored(c.last)),
    "entries_held": lambda c: c.visits(lambda kind: True),
    "visits_home": lambda c: c.visits(lambda kind: kind == "home"),
    "visits_elsewhere": lambda c: c.visits(lambda kind: kind != "home" and kind not in REMOTE),
    "contacts_remote": lambda c: c.visits(lambda kind: kind in REMOTE),
    "entries_not_held": lambda c: c.entries("visits", lambda visit: visit["outcome"] != "held"),
    "interventions": lambda c: c.entries("interventions", lambda entry: True),
    "assessments": lambda c: c.entries("assessments", lambda entry: True),
    "plans": lambda c: c.entries("plans", lambda plan: not plan.get("draft")),
    "opinions": lambda c: c.entries("court_papers", lambda paper: paper["kind"] == "opinion", at="sent"),
    "court_reports": lambda c: c.entries("court_papers", lambda paper: paper["kind"] == "report", at="sent"),
}
NAMES = (*ROWS, *PER_ASSISTANT)
