"""Dates that lie ahead, in a wrong order, or after the closure."""

import unittest

from test_members import kuba, with_member
from test_oracle import count, day, family, found, ids, on_days, plan, visit

TODAY = "2026-01-20"


class FutureTest(unittest.TestCase):
    def ahead(self, families, today=TODAY):
        return count("date-in-future", families, today)

    def test_each_date_has_its_finding(self):
        later = day("2026-01-21")
        step = {"who": "anna", "what": "x", "done": later}
        action = {"what": "x", "who": ["anna"], "due": day("2026-12-01"), "dropped": later}
        goal = {**plan(TODAY)["goals"][0], "actions": [action]}
        entries = {
            "diagnosis": {"date": later}, "records_from": later,
            "letters": [{"date": later, "to": "x", "about": "x"}],
            "risks": [{"date": later, "level": "low"}],
            "debts": [{"creditor": "x", "since": later}],
            "child_contacts": [{"date": later, "child": "kuba", "outcome": "held"}],
            "visits": [visit("2026-01-14", agreed=[step])],
            "plans": [plan(TODAY, goals=[goal])],
            "appointments": [{"date": later, "dropped": later}],
            "court_papers": [{"kind": "opinion", "court": "x", "requested": later}],
            "members": with_member(kuba(died=later))["R-1"]["members"],
        }
        for key, value in entries.items():
            families = family(**{key: value})
            self.assertEqual([self.ahead(families), self.ahead(families, "2026-01-21")], [1, 0], key)

    def test_what_has_not_happened_may_lie_ahead(self):
        for outcome, times in (("held", 1), ("not_found", 1), ("refused", 1), ("cancelled_by_family", 0)):
            self.assertEqual(self.ahead(family(visits=[visit("2026-01-21", outcome)])), times, outcome)
        contact = {"date": day("2026-01-21"), "child": "kuba", "outcome": "refused"}
        self.assertEqual(self.ahead(family(child_contacts=[contact], appointments=[{"date": day("2026-01-21")}])), 0)

    def test_a_birth_is_expected_within_ten_months(self):
        for expected, times in (("2026-11-20", 0), ("2026-11-21", 1)):
            awaited = {"id": "ola", "name": "Ola", "role": "child", "expected": day(expected)}
            self.assertEqual(self.ahead(with_member(awaited)), times)


class OrderTest(unittest.TestCase):
    def wrong(self, **keys):
        return count("date-order", family(**keys), TODAY)

    def pair(self, key, begin, end, **more):
        """The end on the day of the beginning, and the day before it."""
        rows = []
        for text in ("2026-01-14", "2026-01-13"):
            rows.append(self.wrong(**{key: [{begin: day("2026-01-14"), end: day(text), **more}]}))
        return rows

    def test_the_day_itself_is_in_order(self):
        for key, begin, end, more in (
                ("letters", "date", "answered", {"to": "x", "about": "x"}), ("debts", "since", "paid_off", {}),
                ("contacts", "since", "until", {"who": "x"}), ("suspensions", "from", "until", {}),
                ("court_papers", "requested", "due", {"kind": "opinion"}),
                ("visits", "date", "next", {"kind": "home", "outcome": "held"})):
            self.assertEqual(self.pair(key, begin, end, **more), [0, 1], (key, end))
        self.assertEqual([self.wrong(first_contact={"date": day(text), "social_worker": "x"}) for text in
                          ("2026-01-05", "2026-01-04")], [0, 1])

    def test_the_same_hour_is_no_time(self):
        visits = [visit("2026-01-14", **{"from": "10:00", "to": to}) for to in ("10:01", "10:00", "09:59")]
        self.assertEqual([self.wrong(visits=[v]) for v in visits], [0, 1, 1])
        self.assertEqual(self.wrong(appointments=[{"date": day(TODAY), "from": "10:00", "to": "10:00"}]), 1)

    def test_goals_and_actions_count_from_when_they_were_added(self):
        def wrong(goal, action):
            actions = [{"what": "x", "who": ["anna"], "due": day("2026-12-01"), **action}]
            goals = [{**plan(TODAY)["goals"][0], "actions": actions, **goal}]
            return self.wrong(plans=[plan("2026-01-14", goals=goals)])

        at = [{"due": day(text)} for text in ("2026-01-14", "2026-01-13")]
        self.assertEqual([wrong(due, {}) for due in at], [0, 1])
        self.assertEqual([wrong({}, due) for due in at], [0, 1])
        added = {"added": day("2026-01-10")}
        self.assertEqual([wrong({**added, **at[1]}, at[1]), wrong({}, {**added, **at[1]})], [0, 0])
        added = {"added": day("2026-01-15")}
        self.assertEqual([wrong({**added, **at[0]}, at[0]), wrong({}, {**added, **at[0]})], [2, 1])
        self.assertEqual(wrong({}, {"dropped": day("2026-01-13"), "why": "x"}), 1)

    def test_a_meeting_may_be_dropped_before_its_day(self):
        self.assertEqual(self.wrong(appointments=[{"date": day("2026-01-25"), "dropped": day("2026-01-14")}]), 0)


class ClosureTest(unittest.TestCase):
    def after(self, text, **keys):
        closure = {"date": day("2026-01-15"), "reason": "death", "monitoring": False}
        return count("after-closure", family(closure=closure, **keys), TODAY)

    def test_on_or_after_it(self):
        def entries(text):
            placed = kuba(placements=[{"kind": "other", "from": day(text)}])
            return {"assignments": [{"assistant": "elis", "from": day(text)}], "diagnosis": {"date": day(text)},
                    "consents": [{"kind": "family", "from": day(text), "signed_by": ["anna"]}],
                    "plans": [plan(text), plan("2026-01-19", draft=True)],
                    "members": with_member(placed)["R-1"]["members"]}

        for key in entries(TODAY):
            rows = [self.after(text, **{key: entries(text)[key]}) for text in ("2026-01-14", "2026-01-15")]
            self.assertEqual(rows, [0, 1], key)

    def test_an_assessment_only_after_it(self):
        rows = [self.after(text, assessments=[{"date": day(text), "conclusion": "close"}])
                for text in ("2026-01-15", "2026-01-16")]
        self.assertEqual(rows, [0, 1])


class BeginningTest(unittest.TestCase):
    def test_the_first_contact_may_not_be_early(self):
        contacts = [{"date": day(text), "social_worker": "x"} for text in ("2026-01-09", "2026-01-10")]
        self.assertEqual([count("first-contact-early", family(first_contact=c), TODAY) for c in contacts], [1, 0])

    def test_work_without_consent_may_be_about_violence(self):
        visits = [visit("2026-02-05", tasks=[task]) for task in ("12", "19", "11a")]
        rows = [count("work-without-consent", family(consents=[], visits=[v]), "2026-02-10") for v in visits]
        self.assertEqual(rows, [0, 0, 1])

    def test_a_child_that_was_expected(self):
        awaited = {"id": "ola", "name": "Ola", "role": "child", "expected": day("2026-01-13")}
        days = ["2026-01-27", "2026-01-28"]
        self.assertEqual(on_days("birth-unrecorded", with_member(awaited), days), [False, True])
        self.assertEqual(on_days("birth-unrecorded", with_member({**awaited, "died": day("2026-01-14")}), days),
                         [False, False])

    def test_a_refusal_of_an_older_plan(self):
        order = {"kind": "court_order", "from": day("2026-01-12"), "court": "Sąd", "case_number": "III 1/26"}
        refused = plan("2026-01-14", agreed_by=[], refusal="Odmowa podpisu")
        rows = [[f[1] for f in found(family(consents=[order], plans=plans), TODAY) if f[0] == "plan-not-agreed"]
                for plans in ([refused], [refused, plan("2026-01-14")], [refused, plan("2026-01-15")])]
        self.assertEqual(rows, [["warning"], ["warning"], ["notice"]])

    def test_a_decision_of_a_later_day_is_not_there_yet(self):
        referral = {"source": "self", "date": day("2026-01-05"),
                    "decision": {"date": day("2026-01-22"), "by": "x", "granted": True}}
        waits = family(referral=referral, assignments=[], first_contact=None, consents=[])
        self.assertEqual(on_days("decision-overdue", waits, ["2026-01-19", "2026-01-20", "2026-01-22"]),
                         [False, True, False])
        referral.update(source="court", decision=None)
        self.assertEqual(on_days("assignment-overdue", waits, ["2026-01-12", "2026-01-13"]), [False, True])

    def test_za_zyciem_needs_its_catalogue(self):
        families = family(za_zyciem=True)
        days = ["2026-02-09", "2026-02-10"]
        self.assertEqual(on_days("catalogue-missing", families, days), [False, True])
        families["R-1"]["catalogue"] = {"date": day("2026-02-10"), "items": []}
        self.assertEqual(on_days("catalogue-missing", families, days), [False, False])


class RecordsFromTest(unittest.TestCase):
    """It silences the past, not the present."""

    def judged(self, name, texts, today, **keys):
        return [name in ids(family(records_from=day(text), **keys), today) for text in texts]

    def test_an_entry_by_its_date_a_term_by_its_day(self):
        assessment = {"date": day("2026-01-14"), "conclusion": "continue"}
        at = ["2026-01-28", "2026-01-29"]
        self.assertEqual(self.judged("review-not-passed-on", at, "2026-02-02", assessments=[assessment]), [True, False])
        visits = [visit("2026-01-14", agreed=[{"who": "anna", "what": "x", "due": day("2026-01-28")}])]
        self.assertEqual(self.judged("agreed-overdue", at, "2026-02-02", visits=visits), [True, False])
        letters = [{"date": day("2026-01-14"), "to": "x", "about": "x", "due": day("2026-01-28")}]
        self.assertEqual(self.judged("letter-unanswered", at, "2026-02-02", letters=letters), [True, False])

    def test_what_is_still_so_today(self):
        late = "2026-03-01"
        papers = [{"kind": "opinion", "court": "x", "requested": day("2026-01-10")}]
        self.assertEqual(self.judged("court-paper-overdue", [late], late, court_papers=papers), [True])
        self.assertEqual(self.judged("plan-expired", [late], late, plans=[plan(TODAY, until=day(TODAY))]), [True])
        self.assertEqual(self.judged("suspension-open", [late], late, suspensions=[{"from": day("2026-01-10")}]), [True])

    def test_what_recurs_is_counted_from_it_where_its_term_was_before(self):
        rows = [[f[2] for f in found(family(records_from=day(text)), "2027-03-01") if f[0] == "review-overdue"]
                for text in ("2026-07-10", "2026-07-11")]
        self.assertEqual(rows, [["2026-07-10"], ["2026-07-11"]])
        assessments = [{"date": day("2026-02-01"), "conclusion": "continue", "passed_on": day("2026-02-01")}]
        rows = [[f[2] for f in found(family(records_from=day(text), assessments=assessments), "2027-03-01")
                 if f[0] == "review-overdue"] for text in ("2026-08-01", "2026-08-02")]
        self.assertEqual(rows, [["2026-02-01"], ["2026-08-02"]])


class CourtReportTest(unittest.TestCase):
    def missing(self, sent, *dates, **keys):
        order = {"kind": "court_order", "from": day("2026-01-12"), "court": "Sąd", "case_number": "III 1/26",
                 "report_dates": [day(text) for text in dates], **keys}
        papers = [{"kind": "report", "court": "Sąd", "case_number": "III 1/26", "requested": day("2026-01-12"),
                   "sent": day(text)} for text in sent]
        findings = found(family(consents=[order], court_papers=papers), TODAY)
        return [f[2] for f in findings if f[0] == "court-report-missing"]

    def test_each_report_meets_one_date(self):
        dates = ("2026-01-14", "2026-01-17")
        self.assertEqual(self.missing([], *dates), ["2026-01-14"])
        self.assertEqual(self.missing(["2026-01-14"], *dates), ["2026-01-17"])
        self.assertEqual(self.missing(["2026-01-13", "2026-01-14"], *dates), ["2026-01-17"])
        self.assertEqual(self.missing(["2026-01-13", "2026-01-15"], *dates), [])
        self.assertEqual(self.missing(["2026-01-12"], *dates), ["2026-01-14"])

    def test_no_report_from_the_end_of_the_order_on(self):
        ends = ("2026-01-14", "2026-01-15")
        self.assertEqual([self.missing([], "2026-01-14", ended=day(text)) for text in ends], [[], ["2026-01-14"]])


class MonitoringTest(unittest.TestCase):
    def test_of_a_case_that_never_began_nothing_is_missed(self):
        closure = {"date": day("2026-01-15"), "reason": "other"}
        for assignments, row in (([{"assistant": "elis", "from": day("2026-01-10")}], True), ([], False)):
            families = family(closure=closure, assignments=assignments)
            self.assertEqual("monitoring-missed" in ids(families, "2026-12-01"), row)


if __name__ == "__main__":
    unittest.main()
