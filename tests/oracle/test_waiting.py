"""The day before, on and after the terms of what waits."""

import unittest

from test_oracle import day, family, ids, visit


class WaitingTest(unittest.TestCase):
    def days_of(self, name, families, days):
        return [name in ids(families, text) for text in days]

    def test_a_family_waits_for_a_decision_then_for_an_assignment(self):
        referral = {"source": "self", "date": day("2026-01-05")}
        waits = family(referral=referral, assignments=[], first_contact=None, consents=[])
        self.assertEqual(self.days_of("decision-overdue", waits, ["2026-01-19", "2026-01-20"]), [False, True])
        referral["decision"] = {"date": day("2026-01-20"), "by": "B. Wrona", "granted": True}
        self.assertEqual(self.days_of("assignment-overdue", waits, ["2026-01-27", "2026-01-28"]), [False, True])
        self.assertEqual(self.days_of("decision-overdue", waits, ["2026-01-19", "2026-01-20"]), [False, False])

    def test_an_agreed_step_and_a_letter(self):
        step = {"who": "anna", "what": "Umówi spotkanie", "due": day("2026-01-16")}
        families = family(visits=[visit("2026-01-14", agreed=[step])],
                          letters=[{"date": day("2026-01-09"), "to": "Szkoła", "about": "frekwencja"}])
        days = ["2026-01-15", "2026-01-16", "2026-01-17", "2026-01-20"]
        self.assertEqual(self.days_of("agreed-overdue", families, days), [False, False, True, True])
        self.assertEqual(self.days_of("letter-unanswered", families, days), [False, False, True, True])
        step["done"] = day("2026-01-16")
        self.assertNotIn("agreed-overdue", ids(families, "2026-01-17"))

    def test_a_long_suspension(self):
        families = family(suspensions=[{"from": day("2026-01-15")}])
        days = ["2026-02-14", "2026-02-15"]
        self.assertEqual(self.days_of("suspension-open", families, days), [False, True])


if __name__ == "__main__":
    unittest.main()
