"""Known answers, worked out by hand, for the statistics; and that a wrong answer is seen."""

import json
import random
import unittest
from copy import deepcopy

import properties
from compare_stats import any_days, compare_stats
from generate_borders import generate_at_borders
from stats import PER_ASSISTANT, REASONS, half, statistics, whole
from test_oracle import day, family, office, plan, visit

FIRST, SECOND, YEAR = half(2026, 1), half(2026, 2), whole(2026)


def numbers(families, period=FIRST, assistants=None, **policy):
    settings = office(**policy)
    settings["assistants"] = assistants or settings["assistants"]
    return statistics(settings, families, {}, {}, period)[0]


def closed(text, reason="other", **keys):
    return {"date": day(text), "reason": reason, **keys}


def from_day(text, **keys):
    return family(assignments=[{"assistant": "elis", "from": day(text)}], **keys)


def child(name="kuba", born="2015-09-03", **keys):
    return {"id": name, "name": name, "role": "child", "born": day(born), **keys}


def placed(start, end=None, kind="foster_family", **keys):
    return {"kind": kind, "from": day(start), **({"ended": day(end)} if end else {}), **keys}


def flow(stats):
    return [stats[f"families_{name}"] for name in ("start", "new", "ended", "end", "covered")]


class FamiliesTest(unittest.TestCase):
    def test_a_family_that_began_in_the_period(self):
        self.assertEqual(flow(numbers(family())), [0, 1, 0, 1, 1])
        self.assertEqual(flow(numbers(family(), SECOND)), [1, 0, 0, 1, 1])
        self.assertEqual(flow(numbers(family(), half(2025, 2))), [0, 0, 0, 0, 0])

    def test_the_borders_of_the_period_belong_to_it(self):
        self.assertEqual(flow(numbers(from_day("2026-01-01"))), [0, 1, 0, 1, 1])
        self.assertEqual(flow(numbers(from_day("2025-12-31"))), [1, 0, 0, 1, 1])
        self.assertEqual(flow(numbers(from_day("2026-06-30"))), [0, 1, 0, 1, 1])
        self.assertEqual(flow(numbers(family(closure=closed("2026-06-30")))), [0, 1, 1, 0, 1])
        self.assertEqual(flow(numbers(family(closure=closed("2026-07-01")))), [0, 1, 0, 1, 1])
        self.assertEqual(flow(numbers(family(closure=closed("2026-07-01")), SECOND)), [1, 0, 1, 0, 1])

    def test_a_case_that_ends_on_the_day_it_begins_is_new_and_ended(self):
        self.assertEqual(flow(numbers(family(closure=closed("2026-01-10")))), [0, 1, 1, 0, 1])

    def test_a_case_that_ends_before_it_begins_ends_when_it_begins(self):
        backwards = family(closure=closed("2026-01-09"))
        self.assertEqual(flow(numbers(backwards)), [0, 1, 1, 0, 1])
        self.assertEqual(flow(numbers(from_day("2026-07-05", closure=closed("2026-06-05")), SECOND)), [0, 1, 1, 0, 1])

    def test_each_reason_has_its_row(self):
        for reason in REASONS:
            stats = numbers(family(closure=closed("2026-05-05", reason)))
            self.assertEqual([r for r in REASONS if stats[f"ended_{r}"]], [reason])

    def test_without_an_assignment_only_the_entries_count(self):
        families = family(assignments=[], closure=closed("2026-05-05"), visits=[visit("2026-05-04")],
                          plans=[plan("2026-02-01")])
        stats = numbers(families)
        self.assertEqual({n: v for n, v in stats.items() if v},
                         {"assistants": 1, "assistants_task_time": 1, "entries_held": 1, "visits_home": 1,
                          "plans": 1})

    def test_records_from_moves_nothing(self):
        families = family(records_from=day("2026-07-01"), visits=[visit("2026-02-01")])
        self.assertEqual(numbers(families), numbers(family(visits=[visit("2026-02-01")])))

    def test_how_long_is_counted_to_the_closure_or_to_the_last_day(self):
        names = [f"families_{n}" for n in ("up_to_3_months", "over_3_to_12_months", "over_12_months")]

        def lasting(families, period=FIRST):
            stats = numbers(families, period)
            return [stats[name] for name in names]

        for start, row in [("2026-03-29", [0, 1, 0]), ("2026-03-30", [1, 0, 0]), ("2025-06-30", [0, 1, 0]),
                           ("2025-06-29", [0, 0, 1])]:
            self.assertEqual(lasting(from_day(start)), row, start)
        self.assertEqual(lasting(family(closure=closed("2026-04-10"))), [1, 0, 0])
        self.assertEqual(lasting(family(closure=closed("2026-04-11"))), [0, 1, 0])
        self.assertEqual(lasting(family(closure=closed("2026-07-01"))), [0, 1, 0])

    def test_an_order_holds_on_a_day_of_the_period(self):
        def bound(start, end=None):
            order = {"kind": "court_order", "from": day(start), "court": "Sąd", "case_number": "III 1/26"}
            if end:
                order["ended"] = day(end)
            return numbers(family(consents=[order]))["families_court_order"]

        self.assertEqual([bound("2025-12-01", "2026-01-01"), bound("2025-12-01", "2026-01-02")], [0, 1])
        self.assertEqual([bound("2026-06-30"), bound("2026-07-01"), bound("2026-03-01", "2026-03-01")], [1, 0, 0])

    def test_monitoring_on_the_last_day(self):
        def monitored(text, period=FIRST, entries=(), **keys):
            families = family(closure=closed(text, **keys), monitoring=list(entries))
            return numbers(families, period)["families_monitoring"]

        end = {"date": day("2026-06-30"), "effect": "lasting", "decision": "end"}
        self.assertEqual([monitored("2026-06-30"), monitored("2026-07-01")], [1, 0])
        self.assertEqual(monitored("2026-06-01", entries=[end]), 0)
        self.assertEqual(monitored("2026-06-01", reason="moved_away"), 0)
        # Six months from 31 May end on 30 November, and one month more on 30 December.
        self.assertEqual([monitored("2026-06-01", SECOND), monitored("2026-05-31", SECOND)], [1, 0])

    def test_the_load_is_without_families_elsewhere_and_over_those_employed(self):
        assistants = [{"id": "elis", "name": "E", "families_elsewhere": 7}, {"id": "a", "name": "A"},
                      {"id": "b", "name": "B", "employment": "service_contract", "from": day("2026-06-30")},
                      {"id": "c", "name": "C", "until": day("2026-06-29")}]
        families = {n: {**family()["R-1"], "id": n} for n in ("R-1", "R-2")}
        stats = numbers(families, assistants=assistants)
        self.assertEqual([stats[n] for n in PER_ASSISTANT], [0.67, 2])
        self.assertEqual([stats["assistants"], stats["assistants_task_time"],
                          stats["assistants_service_contract"]], [3, 2, 1])
        families["R-2"]["za_zyciem"] = True
        stats = numbers(families, assistants=assistants[:1], count_za_zyciem=False)
        self.assertEqual([stats[n] for n in (*PER_ASSISTANT, "families_za_zyciem", "families_end")], [1, 1, 1, 2])
        nobody = [{"id": "elis", "name": "E", "until": day("2026-06-29")}]
        self.assertEqual([numbers(families, assistants=nobody)[n] for n in PER_ASSISTANT], [0, 0])


class ChildrenTest(unittest.TestCase):
    def children(self, *members, **keys):
        return numbers(family(members=list(members), **keys))["children"]

    def test_born_and_under_18_on_the_reference_day(self):
        self.assertEqual(self.children(child(born="2026-06-30"), child("ola", "2026-07-01")), 1)
        self.assertEqual(self.children(child(born="2008-06-30"), child("ola", "2008-07-01")), 1)
        self.assertEqual(self.children(child(born="2008-05-01"), closure=closed("2026-04-30")), 1)
        self.assertEqual(self.children({**child(), "role": "relative"}), 0)
        self.assertEqual(self.children({"id": "x", "name": "X", "role": "child", "expected": day("2026-02-01")}), 0)

    def test_who_died_or_left_by_that_day_is_not_counted(self):
        for key in ("died", "left"):
            self.assertEqual([self.children(child(**{key: day(text)})) for text in ("2026-06-30", "2026-07-01")],
                             [0, 1], key)

    def foster(self, *placements, period=FIRST, **keys):
        stats = numbers(family(members=[child(placements=list(placements))], **keys), period)
        return [stats[f"children_{name}"] for name in ("in_foster_care", "placed", "returned")]

    def test_foster_care_over_the_border(self):
        self.assertEqual(self.foster(placed("2026-01-01", "2026-07-01")), [1, 1, 0])
        self.assertEqual(self.foster(placed("2026-01-01", "2026-07-01"), period=SECOND), [0, 0, 1])
        self.assertEqual(self.foster(placed("2025-12-31", "2026-06-30")), [0, 0, 1])
        self.assertEqual(self.foster(placed("2026-03-01"), closure=closed("2026-03-01")), [1, 1, 0])
        self.assertEqual(self.foster(placed("2026-03-01", "2026-05-01"), closure=closed("2026-04-01")), [1, 1, 1])
        self.assertEqual(self.foster(placed("2026-03-01", kind="informal_relatives")), [0, 0, 0])

    def test_adjoining_placements_are_one(self):
        moved = [placed("2026-02-01", "2026-03-01"), placed("2026-03-01", "2026-05-01", "foster_institution")]
        self.assertEqual(self.foster(*moved), [0, 1, 1])
        apart = [placed("2026-02-01", "2026-03-01"), placed("2026-03-02", "2026-05-01", outcome="adopted")]
        self.assertEqual(self.foster(*apart), [0, 2, 1])

    def test_a_child_who_came_of_age_or_was_placed_again_still_counts_as_an_event(self):
        grown = child(born="2008-02-01", placements=[placed("2026-01-15", "2026-02-01", outcome="of_age")])
        stats = numbers(family(members=[grown]))
        self.assertEqual([stats[n] for n in ("children", "children_placed", "children_returned")], [0, 1, 0])


class EntriesTest(unittest.TestCase):
    def test_visits_by_kind_and_outcome(self):
        kinds = ["home", "office", "institution", "accompaniment", "meeting", "other", "phone", "letter"]
        visits = [visit("2026-01-01", kind=kind) for kind in kinds]
        visits += [visit("2026-06-30", "refused"), visit("2026-07-01"), visit("2025-12-31", "not_found")]
        stats = numbers(family(visits=visits))
        names = ("entries_held", "visits_home", "visits_elsewhere", "contacts_remote", "entries_not_held")
        self.assertEqual([stats[name] for name in names], [8, 1, 5, 2, 1])

    def test_other_entries(self):
        draft = {"draft": True, "goals": []}
        papers = [{"kind": "opinion", "court": "Sąd", "requested": day("2025-12-01"), "sent": day("2026-01-01")},
                  {"kind": "report", "court": "Sąd", "requested": day("2026-06-01"), "sent": day("2026-07-01")},
                  {"kind": "report", "court": "Sąd", "requested": day("2026-06-01")}]
        families = family(plans=[plan("2026-06-30"), plan("2026-02-01", draft=True), draft], court_papers=papers,
                          interventions=[{"date": day("2026-01-01"), "kind": "other", "what": "x"}],
                          assessments=[{"date": day("2026-06-30"), "conclusion": "continue"}])
        stats = numbers(families)
        names = ("plans", "opinions", "court_reports", "interventions", "assessments")
        self.assertEqual([stats[name] for name in names], [1, 1, 0, 1, 1])
        self.assertEqual(numbers(families, SECOND)["court_reports"], 1)

    def test_ids_are_sorted_and_each_once(self):
        families = {n: {**family(visits=[visit("2026-02-01"), visit("2026-02-02")])["R-1"], "id": n}
                    for n in ("R-2", "R-1")}
        stats, who = statistics(office(), families, {}, {}, YEAR)
        self.assertEqual((stats["visits_home"], who["visits_home"], who["assistants"]), (4, ["R-1", "R-2"], ["elis"]))


class Answers:
    """A program that answers as the oracle does, but for one change."""

    def __init__(self, folder, change=lambda document: None):
        self.folder, self.change = folder, change

    def report(self, today, name, option, period, *more):
        year, _, number = period.partition("-")
        asked = half(int(year), int(number)) if option == "--half" else whole(int(year))
        stats, who = statistics(*self.folder, asked)
        document = {"asystent": 1, "period": {"from": str(asked.first), "to": str(asked.last)}, "stats": stats}
        if "--who" in more:
            document["who"] = who
        document = deepcopy(document)
        self.change(document)
        return json.loads(json.dumps(document))


class CompareTest(unittest.TestCase):
    def lines(self, change=lambda document: None, seed=3):
        *folder, today, year = generate_at_borders(seed)
        days = any_days(random.Random(seed), today)
        compared = compare_stats(Answers(folder, change), folder, days, seed, year)
        return [line for _, _, lines in compared for line in lines]

    def test_the_right_answer_has_no_lines(self):
        for seed in range(1, 6):
            self.assertEqual(self.lines(seed=seed), [])

    def test_each_wrong_number_is_seen(self):
        *folder, _, year = generate_at_borders(3)
        for name in statistics(*folder, whole(year))[0]:
            self.assertTrue(self.lines(lambda d, name=name: d["stats"].update({name: d["stats"][name] + 1})), name)
            self.assertTrue(self.lines(lambda d, name=name: d["stats"].pop(name)), name)

    def test_wrong_ids_and_a_wrong_period_are_seen(self):
        self.assertTrue(self.lines(lambda d: d.get("who", {}).update(visits_home=["R-999"])))
        self.assertTrue(self.lines(lambda d: d.get("who", {}).update(surplus=["R-1"])))
        self.assertTrue(self.lines(lambda d: d["period"].update(to="2026-06-29")))
        self.assertTrue(self.lines(lambda d: d.pop("stats")))


class PropertiesTest(unittest.TestCase):
    def test_they_hold_of_generated_folders(self):
        met = set()
        for seed in range(1, 60):
            *folder, _, year = generate_at_borders(seed)
            answers = [statistics(*folder, period) for period in (half(year, 1), half(year, 2), whole(year))]
            lines = [line for stats, who in answers
                     for line in properties.of_one_period(stats) + properties.of_the_ids(stats, who)]
            lines += properties.of_halves_and_year(*[stats for stats, _ in answers])
            self.assertEqual(lines, [], f"seed {seed}")
            met |= {name for stats, _ in answers for name, value in stats.items() if value}
        self.assertEqual(met, set(answers[0][0]), "each number is sometimes more than 0")

    def test_they_see_what_does_not_fit(self):
        stats, who = statistics(office(), family(), {}, {}, FIRST)
        for name in ("families_new", "ended_death", "visits_home", "children_in_foster_care", "families_za_zyciem"):
            self.assertTrue(properties.of_one_period({**stats, name: 5}), name)
        self.assertTrue(properties.of_the_ids(stats, {**who, "families_new": []}))
        self.assertTrue(properties.of_the_ids({**stats, "children": 2}, {**who, "children": ["R-1", "R-1"]}))
        for name in (*properties.EVENTS, *properties.ON_THE_LAST_DAY, "families_start"):
            self.assertTrue(properties.of_halves_and_year(stats, stats, {**stats, name: 7}), name)


if __name__ == "__main__":
    unittest.main()
