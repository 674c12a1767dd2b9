"""Cases that `previous` joins are one family: known answers for the statistics."""

import unittest

from case import Folder
from joined import families_of
from stats import half, statistics
from test_oracle import day, family, office
from test_stats import FIRST, SECOND, YEAR, child, closed, placed


def case(name, start, end=None, previous=None, **keys):
    record = family(assignments=[{"assistant": "elis", "from": day(start)}], **keys)["R-1"]
    record.update({"id": name, "closure": closed(end) if end else None, "previous": previous})
    return {name: record}


def counted(families, *names, period=YEAR):
    stats, who = statistics(office(), families, {}, {}, period)
    return [stats[name] for name in names], [who[name] for name in names]


def service(kind, start, until=None, who=()):
    return {"kind": kind, "provider": "x", "from": day(start), "until": until and day(until), "for": list(who)}


class WhoIsJoinedTest(unittest.TestCase):
    def joined(self, **previous):
        records = {name: {**family()["R-1"], "id": name, "previous": before} for name, before in previous.items()}
        cases = Folder(office(), records, {}, {}).cases.values()
        return sorted(sorted(c.family for c in group) for group in families_of(cases))

    def test_through_others_and_in_a_loop(self):
        self.assertEqual(self.joined(a=None, b="c", c="a"), [["a", "b", "c"]])
        self.assertEqual(self.joined(a=None, b="a", c="a"), [["a", "b", "c"]])
        self.assertEqual(self.joined(a="b", b="a", c="c", d="x"), [["a", "b"], ["c"], ["d"]])


class CoveredTest(unittest.TestCase):
    def test_the_newest_covered_one_stands_for_all(self):
        families = {**case("R-1", "2025-01-01", "2026-02-01"), **case("R-2", "2026-05-10", None, "R-1")}
        names = ("families_covered", "families_new", "families_ended", "families_over_12_months",
                 "families_up_to_3_months")
        numbers, who = counted(families, *names, period=FIRST)
        self.assertEqual(numbers, [1, 1, 1, 0, 1])
        self.assertEqual((who[0], who[2]), (["R-2"], ["R-1"]))
        self.assertEqual(counted(families, *names, period=half(2025, 2))[1][:4], [["R-1"], [], [], []])
        self.assertEqual(counted(families, "families_over_3_to_12_months", period=SECOND)[1], [["R-2"]])

    def test_orders_of_all_cases_count(self):
        order = {"kind": "court_order", "from": day("2026-01-05"), "court": "Sąd", "case_number": "III 1/26"}
        old = case("R-1", "2025-01-01", "2025-12-01", consents=[order])
        new = case("R-2", "2026-02-01", previous="R-1")
        self.assertEqual(counted({**old, **new}, "families_court_order")[1], [["R-2"]])
        old["R-1"]["assignments"] = []
        self.assertEqual(counted({**old, **new}, "families_court_order")[1], [[]])

    def test_a_support_family_on_a_day_of_the_period(self):
        def helped(*services, **keys):
            families = {**case("R-1", "2025-01-01", "2025-12-01", services=list(services)),
                        **case("R-2", "2026-02-01", previous="R-1", **keys)}
            return counted(families, "families_with_support_family", period=FIRST)[0][0]

        self.assertEqual([helped(service("support_family", "2025-01-01", until)) for until in
                          ("2025-12-31", "2026-01-01", None)], [0, 1, 1])
        self.assertEqual([helped(service("support_family", start)) for start in ("2026-06-30", "2026-07-01")], [1, 0])
        self.assertEqual(helped(service("support_family", "2026-01-01", "2025-12-31")), 0)
        both = service("support_family", "2026-03-01")
        self.assertEqual((helped(both, services=[both]), helped(service("therapy", "2026-03-01"))), (1, 0))


class ChildrenTest(unittest.TestCase):
    def test_children_of_the_newest_case_with_the_placements_of_all(self):
        kuba, ola = child(), child("ola", "2016-01-01")
        old = case("R-1", "2025-01-01", "2026-02-01", members=[
            {**kuba, "placements": [placed("2026-01-10", "2026-01-20"), placed("2026-03-01", "2026-04-01")]}, ola])
        new = case("R-2", "2026-02-10", previous="R-1",
                   members=[{**kuba, "placements": [placed("2026-03-01"), placed("2026-01-20", "2026-02-01")]}])
        names = ("children", "children_in_foster_care", "children_placed", "children_returned")
        numbers, who = counted({**old, **new}, *names, period=FIRST)
        self.assertEqual(numbers, [1, 1, 2, 1])
        self.assertEqual(who, [["R-2"]] * 4)

    def test_a_child_that_only_the_older_case_knows_was_placed_all_the_same(self):
        ola = child("ola", "2016-01-01", placements=[placed("2026-01-10")])
        families = {**case("R-1", "2025-01-01", "2026-02-01", members=[ola]),
                    **case("R-2", "2026-02-10", previous="R-1", members=[child()])}
        self.assertEqual(counted(families, "children", "children_in_foster_care", "children_placed")[0], [1, 0, 1])

    def test_a_newer_case_that_is_not_covered_knows_placements_too(self):
        families = {**case("R-1", "2025-01-01", "2026-02-01", members=[child()]),
                    **case("R-2", "2026-07-01", previous="R-1",
                           members=[child(placements=[placed("2026-01-20")])])}
        numbers, who = counted(families, "children_in_foster_care", "children_placed", period=FIRST)
        self.assertEqual((numbers, who), ([1, 1], [["R-1"]] * 2))

    def test_the_newest_case_knows_best(self):
        old = case("R-1", "2025-01-01", "2026-02-01", members=[
            child(born="2007-01-01", placements=[placed("2026-01-10")])])
        new = case("R-2", "2026-02-10", previous="R-1", members=[child(placements=[placed("2026-01-10", "2026-03-01")])])
        names = ("children_placed", "children_returned")
        self.assertEqual(counted({**old, **new}, *names, period=FIRST)[0], [1, 1])
        new["R-2"]["members"] = [child()]
        self.assertEqual(counted({**old, **new}, *names, period=FIRST)[0], [1, 0])

    def test_day_support(self):
        members = [child(), child("ola", "2016-01-01"), child("adam", "2000-01-01")]

        def supported(*services):
            return counted(case("R-1", "2026-01-10", members=members, services=list(services)),
                           "children_in_day_support", period=FIRST)[0][0]

        self.assertEqual(supported(service("day_support", "2026-03-01", who=["kuba", "adam"])), 1)
        self.assertEqual(supported(service("day_support", "2026-03-01")), 2)
        self.assertEqual(supported(*[service("day_support", "2026-03-01")] * 2), 2)
        self.assertEqual(supported(service("day_support", "2026-07-01")), 0)
        self.assertEqual(supported(service("group", "2026-03-01")), 0)


if __name__ == "__main__":
    unittest.main()
