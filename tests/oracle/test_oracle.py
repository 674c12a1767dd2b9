"""Known answers, worked out by hand, for the oracle itself: python3 -m unittest in this directory."""

import tempfile
import unittest
from datetime import date
from pathlib import Path

from calendar_pl import Calendar, birthday, easter, is_statutory_free_day
from findings import all_deadlines, all_findings, caseload_rows
from generate import generate
from write_yaml import write_folder


def day(text):
    return date.fromisoformat(text)


def office(**policy):
    signed = {"authorised": day("2024-01-02"), "secrecy_signed": day("2024-01-02")}
    return {"asystent": 1, "assistants": [{"id": "elis", "name": "Ewa Lis", **signed}], "policy": policy}


def family(**keys):
    """A case without faults on 2026-01-20."""
    record = {
        "asystent": 1, "id": "R-1", "name": "Lipowscy",
        "members": [{"id": "anna", "name": "Anna", "role": "mother"},
                    {"id": "kuba", "name": "Kuba", "role": "child", "born": day("2015-09-03")}],
        "referral": {"source": "social_worker", "date": day("2026-01-05"), "interview": day("2026-01-03"),
                     "decision": {"date": day("2026-01-08"), "by": "B. Wrona", "granted": True}},
        "assignments": [{"assistant": "elis", "from": day("2026-01-10")}],
        "first_contact": {"date": day("2026-01-12"), "social_worker": "Maria Nowak"},
        "consents": [{"kind": "family", "from": day("2026-01-12"), "signed_by": ["anna"]}],
    }
    record.update(keys)
    return {"R-1": record}


def visit(text, outcome="held", kind="home", **keys):
    return {"date": day(text), "kind": kind, "outcome": outcome, **keys}


def plan(text, **keys):
    action = {"what": "Rozmowa", "who": ["anna"], "due": day("2026-12-01")}
    goal = {"id": "g1", "area": "care", "goal": "Jest lepiej", "expected_effect": "widać",
            "due": day("2026-12-31"), "actions": [action]}
    return {"date": day(text), "agreed_by": ["anna"], "consulted_with": "Maria Nowak", "goals": [goal],
            **keys}


def found(families, today, worklogs=None, **policy):
    """The findings as (id, severity, date, due, rolled), sorted."""
    findings = all_findings(office(**policy), families, worklogs or {}, day(today))
    return sorted((f.id, f.severity, f.date, f.due, f.rolled) for f in findings)


def ids(*arguments, **policy):
    return [f[0] for f in found(*arguments, **policy)]


class CalendarTest(unittest.TestCase):
    def test_terms_of_the_domain_page(self):
        calendar = Calendar()
        for start, count, due, rolled in [
                ("2026-08-31", 6, "2027-02-28", "2027-03-01"), ("2025-08-31", 6, "2026-02-28", "2026-03-02"),
                ("2026-03-31", 3, "2026-06-30", "2026-06-30"), ("2026-06-24", 6, "2026-12-24", "2026-12-28"),
                ("2026-07-03", 6, "2027-01-03", "2027-01-04")]:
            self.assertEqual(calendar.months_term(day(start), count), (day(due), day(rolled)))
        self.assertEqual(calendar.days_term(day("2026-12-10"), 14), (day("2026-12-24"), day("2026-12-28")))
        self.assertEqual(calendar.working_days_term(day("2026-12-22"), 5).rolled, day("2026-12-31"))
        self.assertEqual(calendar.working_days_term(day("2026-04-30"), 5).rolled, day("2026-05-08"))

    def test_easter_and_free_days(self):
        self.assertEqual([easter(y) for y in (2018, 2024, 2025, 2026, 2038)],
                         [day("2018-04-01"), day("2024-03-31"), day("2025-04-20"), day("2026-04-05"),
                          day("2038-04-25")])
        for text, free in [("2024-12-24", False), ("2025-12-24", True), ("2018-11-12", True),
                           ("2019-11-12", False), ("2026-06-04", True), ("2026-05-25", False)]:
            self.assertEqual(is_statutory_free_day(day(text)), free, text)

    def test_own_free_days_count_too(self):
        calendar = Calendar([day("2026-01-19")])
        self.assertEqual(calendar.days_term(day("2026-01-10"), 7).rolled, day("2026-01-20"))

    def test_a_birthday_on_a_leap_day(self):
        self.assertEqual(birthday(day("2008-02-29"), 18), day("2026-03-01"))
        self.assertEqual(birthday(day("2008-02-29"), 16), day("2024-02-29"))


class RulesTest(unittest.TestCase):
    def test_a_case_without_faults(self):
        self.assertEqual(found(family(), "2026-01-20"), [])

    def test_the_first_contact_is_missing_after_the_rolled_day(self):
        families = family(first_contact=None, consents=[])
        self.assertEqual(found(families, "2026-01-19"), [])
        self.assertEqual(found(families, "2026-01-20"), [
            ("consent-missing", "warning", "2026-01-10", "2026-01-31", "2026-02-02"),
            ("first-contact-missing", "warning", "2026-01-10", "2026-01-17", "2026-01-19")])
        self.assertIn(("consent-missing", "error", "2026-01-10", "2026-01-31", "2026-02-02"),
                      found(families, "2026-02-03"))

    def test_a_withdrawn_consent_and_work_after_it(self):
        consents = [{"kind": "family", "from": day("2026-01-12"), "signed_by": ["anna"],
                     "ended": day("2026-01-15")}]
        visits = [visit("2026-01-14"), visit("2026-01-15"), visit("2026-01-16", tasks=["12"])]
        self.assertEqual(found(family(consents=consents, visits=visits), "2026-01-20"), [
            ("consent-withdrawn", "error", "2026-01-15", None, None),
            ("work-without-consent", "error", "2026-01-15", None, None)])

    def test_an_override_makes_a_warning(self):
        referral = {"source": "self", "date": day("2026-01-05"), "interview": day("2026-01-11")}
        assignments = [{"assistant": "elis", "from": day("2026-01-10"),
                        "override": {"decision-missing": "wyjątek"}}]
        self.assertEqual(found(family(referral=referral, assignments=assignments), "2026-01-20"), [
            ("decision-missing", "warning", "2026-01-10", None, None),
            ("interview-missing", "error", "2026-01-10", None, None)])

    def test_the_plan_is_missing_and_late(self):
        self.assertEqual(ids(family(visits=[visit("2026-02-09")]), "2026-02-09"), [])
        self.assertEqual(ids(family(visits=[visit("2026-02-09")]), "2026-02-10"), ["plan-missing"])
        late = family(visits=[visit("2026-02-09")], plans=[plan("2026-02-10")])
        self.assertEqual(found(late, "2026-02-10"),
                         [("plan-late", "warning", "2026-02-10", "2026-02-09", "2026-02-09")])

    def test_the_gap_of_visits_leaves_out_suspensions(self):
        suspensions = [{"from": day("2026-01-20"), "until": day("2026-01-24")}]
        self.assertEqual(ids(family(), "2026-01-26"), [])
        self.assertEqual(found(family(), "2026-01-27"),
                         [("visit-gap", "warning", "2026-01-12", "2026-01-26", "2026-01-26")])
        self.assertEqual(ids(family(suspensions=suspensions), "2026-01-31"), [])
        self.assertEqual(ids(family(suspensions=suspensions), "2026-02-01"), ["visit-gap"])

    def test_three_refused_visits(self):
        visits = [visit("2026-01-13"), visit("2026-01-14", "refused"), visit("2026-01-15", "not_found")]
        self.assertEqual(ids(family(visits=visits), "2026-01-20"), [])
        visits.append(visit("2026-01-16", "cancelled_by_family"))
        self.assertEqual(ids(family(visits=visits), "2026-01-20"), ["visits-refused"])

    def test_overlapping_entries(self):
        times = {"from": "10:00", "to": "11:00"}
        worklogs = {"elis": {"assistant": "elis", "entries": [
            {"date": day("2026-01-14"), "what": "szkolenie", "from": "10:59", "to": "12:00"},
            {"date": day("2026-01-14"), "what": "szkolenie", "from": "12:00", "to": "24:00"}]}}
        self.assertEqual(found(family(visits=[visit("2026-01-14", **times)]), "2026-01-20", worklogs),
                         [("visit-overlap", "error", "2026-01-14", None, None)])
        cancelled = visit("2026-01-14", "cancelled_by_family", **times)
        self.assertEqual(ids(family(visits=[cancelled]), "2026-01-20", worklogs), [])

    def test_the_review_is_due_then_overdue_then_late(self):
        families = family(visit_gap_days=400, plans=[plan("2026-02-01")])
        self.assertEqual(ids(families, "2026-06-09"), [])
        self.assertEqual(ids(families, "2026-06-10"), ["review-due"])
        self.assertEqual(ids(families, "2026-07-10"), ["review-due"])
        self.assertEqual(found(families, "2026-07-13"),
                         [("review-overdue", "error", "2026-01-10", "2026-07-10", "2026-07-10")])
        families["R-1"]["assessments"] = [{"date": day("2026-07-11"), "conclusion": "continue",
                                           "passed_on": day("2026-07-11")}]
        self.assertEqual(ids(families, "2026-07-13"), ["review-late"])

    def test_a_child_under_three_is_assessed_every_three_months(self):
        child = {"id": "ola", "name": "Ola", "role": "child", "born": day("2023-06-01"), "placements": [
            {"kind": "foster_family", "from": day("2026-01-15"), "ended": day("2026-02-01")},
            {"kind": "foster_institution", "from": day("2026-02-01")}]}
        families = family(members=family()["R-1"]["members"] + [child],
                          plans=[plan("2026-01-30", coordinated_with="Jan Nowak")])
        rows = [f for f in found(families, "2026-04-16") if f[0] == "child-review-overdue"]
        self.assertEqual([row[2:] for row in rows], [("2026-01-15", "2026-04-15", "2026-04-15")])

    def test_court_reports_are_counted(self):
        order = {"kind": "court_order", "from": day("2026-01-12"), "court": "Sąd", "case_number": "III 1/26",
                 "report_dates": [day("2026-01-15"), day("2026-01-18")]}
        paper = {"kind": "report", "court": "Sąd", "case_number": "III 1/26", "requested": day("2026-01-13"),
                 "sent": day("2026-01-16")}
        self.assertEqual(found(family(consents=[order], court_papers=[paper]), "2026-01-19"),
                         [("court-report-missing", "error", "2026-01-18", "2026-01-18", "2026-01-18")])

    def test_the_blue_card_has_five_working_days(self):
        card = {"started": day("2026-01-12")}
        entry = {"date": day("2026-01-12"), "kind": "other", "what": "x", "follow_up": day("2026-01-13"),
                 "blue_card": card}
        self.assertEqual(ids(family(interventions=[entry]), "2026-01-19"), [])
        self.assertEqual(found(family(interventions=[entry]), "2026-01-20"),
                         [("blue-card-late", "error", "2026-01-12", "2026-01-19", "2026-01-19")])

    def test_monitoring_is_overdue_then_missed(self):
        families = family(plans=[plan("2026-02-01")],
                          closure={"date": day("2026-03-31"), "reason": "goals_achieved"},
                          assessments=[{"date": day("2026-03-02"), "conclusion": "close",
                                        "passed_on": day("2026-03-02")}])
        self.assertEqual(ids(families, "2026-04-30"), [])
        self.assertEqual(found(families, "2026-05-01"),
                         [("monitoring-overdue", "warning", "2026-03-31", "2026-04-30", "2026-04-30")])
        self.assertEqual(ids(families, "2026-10-30"), ["monitoring-overdue"])
        self.assertEqual(ids(families, "2026-10-31"), ["monitoring-missed"])

    def test_too_many_families(self):
        families = {name: {**family()["R-1"], "id": name} for name in ("R-1", "R-2", "R-3")}
        self.assertEqual(found(families, "2026-01-20", caseload_limit=2),
                         [("caseload-exceeded", "error", "2026-01-10", None, None)])
        self.assertEqual(ids(families, "2026-01-20", caseload_limit=3), ["caseload-full"])
        row = caseload_rows(office(), families, {}, day("2026-01-20"))["elis"]
        self.assertEqual((row["count"], row["limit"], row["families"]), (3, 15, ["R-1", "R-2", "R-3"]))

    def test_a_deadline_is_overdue_exactly_when_it_is_a_finding(self):
        for seed in range(1, 60):
            *folder, today = generate(seed)
            overdue = sorted((d.kind, d.family, d.due, d.rolled)
                             for d in all_deadlines(*folder, today))
            kinds = {"blue-card-late", "consent-missing"} | {d[0] for d in overdue}
            findings = sorted((f.id, f.family, f.due, f.rolled) for f in all_findings(*folder, today)
                              if f.id in kinds and f.severity != "notice" and f.rolled < today.isoformat()
                              and not (f.id == "blue-card-late" and f.severity == "warning"))
            self.assertEqual(overdue, findings, f"seed {seed}")


class GeneratorTest(unittest.TestCase):
    def test_the_same_seed_gives_the_same_folder(self):
        for seed in (1, 7, 42):
            with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
                texts = []
                for base in (Path(one), Path(two)):
                    *folder, _ = generate(seed)
                    write_folder(base / "x", *folder, seed)
                    texts.append([p.read_bytes() for p in sorted(base.rglob("*.yaml"))])
                self.assertEqual(*texts)

    def test_the_folders_come_near_every_rule(self):
        met = {f.id for seed in range(1, 120) for f in [*all_findings(*generate(seed))]}
        # A rule that the oracle does not have, or that no folder comes near, is compared by nothing.
        rules = {path.name for path in (Path(__file__).parents[1] / "rules").iterdir() if path.is_dir()}
        self.assertEqual(met, rules)


if __name__ == "__main__":
    unittest.main()
