"""That months which do not add up to their year are seen."""

import unittest

from compare_hours import Hours, compare_hours, wrong_year
from test_oracle import day


class HoursTest(unittest.TestCase):
    def test_the_months_add_up_to_the_year(self):
        month, year = {"elis": Hours(30, 10, 40)}, {"elis": Hours(360, 120, 480)}
        self.assertEqual(wrong_year([month] * 12, year), [])
        self.assertTrue(wrong_year([month] * 11 + [{}], year))
        self.assertTrue(wrong_year([month] * 11 + [{"a": Hours(30, 10, 40)}], year))

    def test_families_and_own_work_add_up_to_the_total(self):
        class Wrong:
            def report(self, *words):
                return {"assistants": [{"id": "elis", "families": [{"minutes": 1}], "own_work": {"minutes": 1},
                                         "minutes": 3}]}

        compared = compare_hours(Wrong(), day("2026-01-20"), 2026)
        self.assertEqual([bool(lines) for _, _, lines in compared], [True] * 14)


if __name__ == "__main__":
    unittest.main()
