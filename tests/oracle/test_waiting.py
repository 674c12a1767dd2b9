"""The day before, on and after the terms of what waits."""

import unittest

from test_oracle import day, family, found, ids, on_days, visit


class WaitingTest(unittest.TestCase):
    def test_a_family_waits_for_a_decision_then_for_an_assignment(self):
        referral = {"source": "self", "date": day("2026-01-05")}
        waits = family(referral=referral, assignments=[], first_contact=None, consents=[])
        self.assertEqual(on_days("decision-overdue", waits, ["2026-01-19", "2026-01-20"]), [False, True])
        referral["decision"] = {"date": day("2026-01-20"), "by": "B. Wrona", "granted": True}
        self.assertEqual(on_days("assignment-overdue", waits, ["2026-01-27", "2026-01-28"]), [False, True])
        self.assertEqual(on_days("decision-overdue", waits, ["2026-01-19", "2026-01-20"]), [False, False])

    def test_an_agreed_step_and_a_letter(self):
        step = {"who": "anna", "what": "Umówi spotkanie", "due": day("2026-01-16")}
        families = family(visits=[visit("2026-01-14", agreed=[step])],
                          letters=[{"date": day("2026-01-09"), "to": "Szkoła", "about": "frekwencja"}])
        days = ["2026-01-15", "2026-01-16", "2026-01-17", "2026-01-20"]
        self.assertEqual(on_days("agreed-overdue", families, days), [False, False, True, True])
        self.assertEqual(on_days("letter-unanswered", families, days), [False, False, True, True])
        step["done"] = day("2026-01-16")
        self.assertNotIn("agreed-overdue", ids(families, "2026-01-17"))

    def test_a_long_suspension(self):
        families = family(suspensions=[{"from": day("2026-01-15")}])
        days = ["2026-02-14", "2026-02-15"]
        self.assertEqual(on_days("suspension-open", families, days), [False, True])

    def test_a_meeting_is_asked_about_for_thirty_days(self):
        days = ["2026-01-20", "2026-01-21", "2026-02-19", "2026-02-20"]
        meeting = {"date": day("2026-01-20"), "what": "zespół"}
        families = family(appointments=[meeting], visits=[visit("2026-01-19")])
        self.assertEqual(on_days("appointment-unkept", families, days), [False, True, True, False])
        self.assertIn(("appointment-unkept", "warning", "2026-01-20", "2026-01-20", "2026-01-20"),
                      found(families, "2026-01-21"))
        families["R-1"]["visits"].append(visit("2026-01-20", "not_found"))
        self.assertEqual(on_days("appointment-unkept", families, days), [False] * 4)

    def test_a_meeting_that_was_dropped_is_not_asked_about(self):
        meeting = {"date": day("2026-01-20"), "dropped": day("2026-01-18"), "why": "choroba"}
        self.assertNotIn("appointment-unkept", ids(family(appointments=[meeting]), "2026-01-21"))

    def test_the_next_visit_that_was_agreed_has_the_day_of_the_visit_and_its_own(self):
        families = family(visits=[visit("2026-01-14", next="2026-01-20 15:00")])
        days = ["2026-01-20", "2026-01-21"]
        self.assertEqual(on_days("appointment-unkept", families, days), [False, True])
        self.assertIn(("appointment-unkept", "warning", "2026-01-14", "2026-01-20", "2026-01-20"),
                      found(families, "2026-01-21"))
        families["R-1"]["records_from"] = day("2026-01-21")
        self.assertNotIn("appointment-unkept", ids(families, "2026-01-21"))

    def test_a_notice_has_one_day_that_does_not_roll(self):
        entry = {"date": day("2026-01-16"), "kind": "child_danger", "what": "x", "follow_up": day("2026-01-16")}
        families = family(interventions=[entry])
        self.assertEqual(on_days("notice-missing", families, ["2026-01-17", "2026-01-18"]), [False, True])
        self.assertIn(("notice-missing", "warning", "2026-01-16", "2026-01-17", "2026-01-17"),
                      found(families, "2026-01-18"))
        families["R-1"]["records_from"] = day("2026-01-18")
        self.assertNotIn("notice-missing", ids(families, "2026-01-18"))

    def test_who_was_told(self):
        def is_missing(**keys):
            entry = {"date": day("2026-01-14"), "kind": "domestic_violence", "what": "x", **keys}
            return "notice-missing" in ids(family(interventions=[entry]), "2026-01-18")

        for text in ("Policja", "komisariat policji", "prokuratura", "Prokurator Rejonowy", "Sąd Rodzinny",
                     "do sądu"):
            self.assertFalse(is_missing(notified=[text]), text)
        for text in ("szkoła", "kurator sądowy", "OPS"):
            self.assertTrue(is_missing(notified=[text]), text)
        self.assertFalse(is_missing(notices=[{"to": "court", "date": day("2026-01-15")}]))
        self.assertTrue(is_missing(notices=[{"to": "other", "date": day("2026-01-15")}]))
        self.assertFalse(is_missing(kind="other"))


if __name__ == "__main__":
    unittest.main()
