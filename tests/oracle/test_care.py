"""Children who come of age, are heard, or are in foster care: the day before, on and after each border."""

import unittest

from test_members import kuba, with_member
from test_oracle import all_deadlines, count, day, family, found, office, on_days, plan


def in_care(start, **keys):
    return kuba(placements=[{"kind": "foster_family", "from": day(start), **keys}])


class OfAgeTest(unittest.TestCase):
    def test_sixty_days_ahead_up_to_the_day_itself(self):
        families = with_member(kuba(born=day("2008-04-01")))
        days = ["2026-01-30", "2026-01-31", "2026-04-01", "2026-04-02"]
        self.assertEqual(on_days("child-of-age-soon", families, days), [False, True, True, False])
        self.assertIn(("child-of-age-soon", "notice", "2026-04-01", None, None), found(families, "2026-02-01"))

    def test_a_leap_day_and_a_child_that_is_gone(self):
        born = day("2008-02-29")
        days = ["2026-02-28", "2026-03-01"]
        self.assertEqual(on_days("child-of-age-soon", with_member(kuba(born=born)), days), [True, False])
        for key in ("died", "left"):
            gone = with_member(kuba(born=born, **{key: day("2026-02-27")}))
            self.assertEqual(on_days("child-of-age-soon", gone, ["2026-02-26", "2026-02-27"]), [True, False], key)


class HandoverTest(unittest.TestCase):
    name = "plan-not-handed-over"

    def test_from_the_later_of_plan_and_care(self):
        for planned, start, row in (("2026-01-13", "2026-01-12", "2026-01-13"),
                                    ("2026-01-11", "2026-01-13", "2026-01-13")):
            families = with_member(in_care(start), plans=[plan(planned)])
            days = ["2026-01-26", "2026-01-27", "2026-01-28"]
            self.assertEqual(on_days(self.name, families, days), [False, False, True])
            self.assertIn((self.name, "warning", row, "2026-01-27", "2026-01-27"), found(families, "2026-01-28"))

    def test_the_term_rolls_and_is_a_deadline(self):
        families = with_member(in_care("2026-01-10"), plans=[plan("2026-01-17")])
        self.assertEqual(on_days(self.name, families, ["2026-02-02", "2026-02-03"]), [False, True])
        kinds = [(d.kind, d.due, d.rolled, d.state) for d in
                 all_deadlines(office(), families, {}, {}, day("2026-02-02"), within=5)]
        self.assertIn((self.name, "2026-01-31", "2026-02-02", "upcoming"), kinds)

    def test_once_for_the_child_and_not_without_a_plan(self):
        today = "2026-02-20"
        moved = kuba(placements=[
            {"kind": "foster_family", "from": day("2026-01-12"), "ended": day("2026-01-15"),
             "plan_handed_over": day("2026-01-14")},
            {"kind": "foster_institution", "from": day("2026-01-15")}])
        self.assertEqual(count(self.name, with_member(moved, plans=[plan("2026-01-13")]), today), 0)
        self.assertEqual(count(self.name, with_member(in_care("2026-01-12")), today), 0)
        self.assertEqual(count(self.name, with_member({**in_care("2026-01-12"), "left": day("2026-01-12")},
                                                      plans=[plan("2026-01-13")]), today), 1)


class OpinionTest(unittest.TestCase):
    name = "care-opinion-due"

    def test_sixty_days_before_the_eighteen_months(self):
        families = with_member(in_care("2024-10-01"))
        days = ["2026-01-30", "2026-01-31", "2026-08-01"]
        self.assertEqual(on_days(self.name, families, days), [False, True, True])
        self.assertIn((self.name, "notice", "2024-10-01", "2026-04-01", "2026-04-01"), found(families, "2026-02-01"))
        families["R-1"]["records_from"] = day("2026-05-01")
        self.assertEqual(on_days(self.name, families, ["2026-06-01"]), [True])

    def test_an_opinion_serves_for_a_year(self):
        paper = {"kind": "care_opinion", "court": "PCPR", "requested": day("2026-01-12"), "sent": day("2026-02-10")}
        families = with_member(in_care("2024-06-01"), court_papers=[paper])
        days = ["2026-02-09", "2026-02-10", "2027-02-09", "2027-02-10"]
        self.assertEqual(on_days(self.name, families, days), [True, False, False, True])

    def test_each_child_one(self):
        families = with_member(in_care("2024-06-01"))
        families["R-1"]["members"].append({**in_care("2024-06-01"), "id": "ola"})
        self.assertEqual(count(self.name, families, "2026-02-01"), 2)


class UnheardTest(unittest.TestCase):
    def unheard(self, *children, assessed="2026-01-15", **keys):
        entry = {"date": day(assessed), "conclusion": "continue", "passed_on": day(assessed), **keys}
        families = family(members=[{"id": "anna", "name": "Anna", "role": "mother"}, *children],
                          assessments=[entry])
        return count("child-unheard", families, "2026-01-20")

    def test_from_seven_to_seventeen_on_its_date(self):
        borns = ("2019-01-16", "2019-01-15", "2008-01-16", "2008-01-15")
        self.assertEqual([self.unheard(kuba(born=day(born))) for born in borns], [0, 1, 1, 0])

    def test_who_was_heard(self):
        self.assertEqual(self.unheard(kuba(), heard=[{"who": "kuba", "text": "…"}]), 0)
        self.assertEqual(self.unheard(kuba(), heard=[{"who": "anna", "text": "…"}]), 1)

    def test_in_the_family_or_in_foster_care(self):
        kinds = ("foster_family", "informal_relatives", "close_person")
        placed = [kuba(placements=[{"kind": kind, "from": day("2026-01-15")}]) for kind in kinds]
        self.assertEqual([self.unheard(child) for child in placed], [1, 0, 0])
        over = kuba(placements=[{"kind": "other", "from": day("2026-01-11"), "ended": day("2026-01-15")}])
        self.assertEqual(self.unheard(over), 1)
        self.assertEqual(self.unheard({**placed[0], "left": day("2026-01-12")}), 0)

    def test_the_newest_one_where_it_is_judged(self):
        heard = [{"who": "kuba", "text": "…"}]
        older = {"date": day("2026-01-14"), "conclusion": "continue", "heard": heard}
        newest = {"date": day("2026-01-15"), "conclusion": "continue"}
        families = family(assessments=[newest, older])
        self.assertIn(("child-unheard", "notice", "2026-01-15", None, None), found(families, "2026-01-20"))
        families["R-1"]["records_from"] = day("2026-01-16")
        self.assertEqual(count("child-unheard", families, "2026-01-20"), 0)


if __name__ == "__main__":
    unittest.main()
