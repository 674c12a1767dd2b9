"""Entries that stand there twice, the earlier case, files that are not read."""

import unittest

from findings import all_findings
from rules_beside import is_not_read
from test_oracle import count, day, family, found, ids, office, plan, visit

TODAY = "2026-01-20"


class RepeatedTest(unittest.TestCase):
    def repeated(self, **keys):
        return count("repeated-entry", family(**keys), TODAY)

    def test_at_each_later_one(self):
        visits = [visit("2026-01-14", km=3), visit("2026-01-13"), visit("2026-01-14", km=3)]
        self.assertEqual(self.repeated(visits=visits[:2]), 0)
        self.assertEqual(self.repeated(visits=visits), 1)
        self.assertEqual(self.repeated(visits=visits + visits[:1]), 2)
        self.assertIn(("repeated-entry", "warning", "2026-01-14", None, None), found(family(visits=visits), TODAY))
        self.assertEqual(self.repeated(visits=visits, records_from=day("2026-01-15")), 0)

    def test_what_is_compared(self):
        def equal(**keys):
            return self.repeated(visits=[visit("2026-01-14"), visit("2026-01-14", **keys)])

        self.assertEqual([equal(recorded=day("2026-01-15")), equal(override={"date-order": "x"}), equal(note=None),
                          equal(present=[])], [1, 1, 1, 1])
        self.assertEqual([equal(note="x"), equal(present=["anna"]), equal(announced=True), equal(area="parents")],
                         [0, 0, 0, 0])

    def test_inside_an_entry_too(self):
        step = {"who": "anna", "what": "Umówi spotkanie"}
        visits = [visit("2026-01-14", agreed=[step, {**step, "due": None}])]
        self.assertIn(("repeated-entry", "warning", "2026-01-14", None, None), found(family(visits=visits), TODAY))
        self.assertEqual(self.repeated(visits=[visit("2026-01-14", present=["anna", "anna"])]), 0)
        diagnosis = {"date": day("2026-01-14"), "resources": [{"text": "babcia"}, {"text": "babcia"}]}
        self.assertEqual(self.repeated(diagnosis=diagnosis), 1)

    def test_a_draft_is_not_judged(self):
        draft = plan("2026-01-14", draft=True)
        draft["goals"][0]["actions"] *= 2
        self.assertEqual(self.repeated(plans=[draft, draft]), 0)
        twice = plan("2026-01-14")
        twice["goals"][0]["actions"] *= 2
        self.assertEqual(self.repeated(plans=[twice]), 1)

    def test_in_a_worklog(self):
        entry = {"date": day("2026-01-14"), "what": "szkolenie"}
        worklogs = {"elis": {"assistant": "elis", "entries": [entry, entry, {**entry, "km": 2}]}}
        self.assertEqual(count("repeated-entry", family(), TODAY, worklogs), 1)


class PreviousTest(unittest.TestCase):
    def test_an_earlier_case_that_has_ended(self):
        ended = {**family(closure={"date": day(TODAY), "reason": "other"})["R-1"], "id": "R-0"}
        families = {**family(previous="R-0"), "R-0": ended}
        self.assertEqual([count("previous-wrong", families, text) for text in ("2026-01-19", TODAY)], [1, 0])
        self.assertIn(("previous-wrong", "warning", None, None, None), found(families, "2026-01-19"))
        del families["R-0"]
        self.assertIn("previous-wrong", ids(families, TODAY))
        itself = family(previous="R-1", closure={"date": day(TODAY), "reason": "other"})
        self.assertIn("previous-wrong", ids(itself, TODAY))


class NotReadTest(unittest.TestCase):
    def test_what_looks_like_a_record(self):
        for path in ("families/R-2.yml", "families/R-2.YAML", "families/R-2.yaml.txt", "families/old/R-2.yaml",
                     "worklog/elis.Yml.TXT", "worklog/2025/elis.yaml"):
            self.assertTrue(is_not_read(path, "x"), path)
        for path in ("families/.R-2.yml", "families/.old/R-2.yaml", "families/R-2.txt", "families/R-2.yaml.bak",
                     ".git/x.yaml", "templates/x.yaml"):
            self.assertFalse(is_not_read(path, "asystent: 1\n"), path)

    def test_elsewhere_the_key_tells(self):
        for path in ("R-2.yaml", "archiwum/R-2.yml", "asystent.yml"):
            self.assertTrue(is_not_read(path, "id: R-2\nasystent: 1\n"), path)
            self.assertFalse(is_not_read(path, "inne:\n  asystent: 1\n"), path)

    def test_one_finding_for_each(self):
        beside = {"families/a.yml": "", "R-2.yaml": "asystent: 1\n", "notatki.yaml": "x: 1\n"}
        findings = all_findings(office(), family(), {}, beside, day(TODAY))
        self.assertEqual([(f.id, f.severity, f.family) for f in findings], [("not-read", "warning", None)] * 2)


if __name__ == "__main__":
    unittest.main()
