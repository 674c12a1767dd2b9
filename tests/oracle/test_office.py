"""Assistants: the end of employment, absences and who stands in, the register."""

import unittest

from case import Folder
from findings import all_findings
from test_oracle import day, family, office, visit


def staff(*changes):
    """Assistants a, b, c, with these keys in their order."""
    signed = {"authorised": day("2024-01-02"), "secrecy_signed": day("2024-01-02"),
              "register_checked": day("2024-01-02")}
    people = [{"id": name, "name": name, **signed, **keys} for name, keys in zip("abc", changes)]
    return {**office(), "assistants": people}


def with_main(**keys):
    return {"assistant": "a", "from": day("2026-01-10"), **keys}


def substitute(start="2026-01-10", who="b", **keys):
    return {"assistant": who, "from": day(start), "role": "substitute", **keys}


def absence(start, until, **keys):
    return {"from": day(start), "until": day(until), **keys}


class OfficeTest(unittest.TestCase):
    def on_days(self, name, settings, families, days):
        found = [all_findings(settings, families, {}, {}, day(text)) for text in days]
        return [[f.date for f in findings if f.id == name] for findings in found]

    def test_employment_ends_within_thirty_days(self):
        days = ["2026-01-28", "2026-01-29", "2026-02-28", "2026-03-01"]
        until = {"until": day("2026-02-28")}
        there = ["2026-02-28"]
        for ended, row in ((None, [[], there, there, []]), ("2026-03-01", [[], [], [], []]),
                           ("2026-03-02", [[], there, there, []])):
            families = family(assignments=[with_main(ended=ended and day(ended))])
            self.assertEqual(self.on_days("employment-ends", staff(until), families, days), row, ended)
        families = family(assignments=[substitute(who="a")])
        self.assertEqual(self.on_days("employment-ends", staff(until), families, days), [[], [], [], []])

    def test_the_register(self):
        self.assertEqual([f.assistant for f in all_findings(staff({"register_checked": None}), family(
            assignments=[with_main()]), {}, {}, day("2026-01-20")) if f.id == "register-unchecked"], ["a"])

    def test_an_absence_of_more_than_fourteen_days_up_to_fourteen_days_ahead(self):
        families = family(assignments=[with_main()])
        days = ["2026-01-17", "2026-01-18", "2026-02-15", "2026-02-16"]
        there = ["2026-02-01"]
        for until, row in (("2026-02-15", [[], there, there, []]), ("2026-02-14", [[], [], [], []])):
            settings = staff({"absences": [absence("2026-02-01", until)]}, {})
            self.assertEqual(self.on_days("absence-uncovered", settings, families, days), row, until)

    def test_who_covers_an_absence(self):
        def uncovered(*assignments, employed=None, **keys):
            settings = staff({"absences": [absence("2026-01-20", "2026-02-20", **keys)]}, employed or {})
            families = family(assignments=[with_main(), *assignments])
            return bool(self.on_days("absence-uncovered", settings, families, ["2026-01-25"])[0])

        self.assertTrue(uncovered())
        self.assertFalse(uncovered(substitute="b"))
        self.assertEqual([uncovered(substitute(start)) for start in ("2026-01-20", "2026-01-21")], [False, True])
        self.assertTrue(uncovered(substitute(who="a")))
        self.assertTrue(uncovered(substitute(), employed={"until": day("2026-01-19")}))

    def test_who_has_the_family_on_a_day_of_absence(self):
        def who(text, *assignments, **keys):
            settings = staff({"absences": [absence("2026-01-20", "2026-01-22", **keys)]}, {}, {})
            families = family(assignments=[with_main(), *assignments], visits=[visit(text)])
            case = Folder(settings, families, {}, {}).cases["R-1"]
            return case.visit_assistant(case.visits[0])

        days = ["2026-01-19", "2026-01-20", "2026-01-22", "2026-01-23"]
        self.assertEqual([who(text, substitute="b") for text in days], ["a", "b", "b", "a"])
        self.assertEqual([who(text, substitute(who="c"), substitute="b") for text in days], ["a", "c", "c", "a"])
        self.assertEqual([who(text, substitute(who="a")) for text in days], ["a"] * 4)
        self.assertEqual([who(text, substitute="nikt") for text in days], ["a"] * 4)


if __name__ == "__main__":
    unittest.main()
