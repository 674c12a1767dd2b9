"""The judge of the matrix must see what is wrong: each kind of wrong, made by hand."""

import unittest

import pairs
from judge import Sides, judge
from office import base_files
from reading import Unreadable, read

NAME = pairs.RECORD
BASE = base_files()
VISIT = """\
  - date: {date}
    from: "{hour}:00"
    to: "{hour}:30"
    kind: home
    outcome: held
    note: {note}
"""


def record(change=lambda text: text):
    return BASE | {NAME: change(BASE[NAME].decode()).encode()}


def with_visit(text, note, hour="15", date="2026-11-18"):
    return text.replace("services:\n", VISIT.format(date=date, hour=hour, note=note) + "services:\n")


def replaced(old, new):
    return lambda text: text.replace(old, new, 1)


def verdict(ours, theirs, result, names=()):
    return judge(Sides(dict(BASE), record(ours), record(theirs)), record(result), names)


class Judging(unittest.TestCase):
    def one(self, text):
        return with_visit(text, "Jedna", "15")

    def other(self, text):
        return with_visit(text, "Druga", "17")

    def test_both_are_there(self):
        self.assertEqual(verdict(self.one, self.other, lambda text: self.other(self.one(text))).word, "right")
        self.assertEqual(verdict(self.one, self.other, lambda text: self.one(self.other(text))).word, "right")

    def test_one_is_lost(self):
        self.assertEqual(verdict(self.one, self.other, self.one).word, "WRONG")

    def test_one_is_there_twice(self):
        self.assertEqual(verdict(self.one, self.other, lambda text: self.one(self.one(self.other(text)))).word, "WRONG")

    def test_the_same_of_both_is_there_twice(self):
        self.assertEqual(verdict(self.one, self.one, self.one).word, "right")
        self.assertEqual(verdict(self.one, self.one, lambda text: self.one(self.one(text))).word, "WRONG")

    def test_two_are_mixed_up(self):
        mixed = lambda text: self.other(self.one(text)).replace("Jedna", "X").replace("Druga", "Jedna").replace("X", "Druga")
        self.assertIn("visits mixed up", verdict(self.one, self.other, mixed).why)

    def test_a_removed_one_is_back(self):
        gone = pairs.without_visit("2026-10-20").change
        self.assertEqual(verdict(gone, self.one, lambda text: self.one(gone(text))).word, "right")
        self.assertEqual(verdict(gone, self.one, self.one).word, "WRONG")

    def test_a_repeated_key(self):
        twice = lambda text: text.replace("phone: 600 100 320\n", "phone: 600 100 320\nphone: 600 100 321\n")
        self.assertIn("repeated key phone", verdict(self.one, self.other, twice).why)
        with self.assertRaises(Unreadable):
            read(b"a: 1\nb: {c: 1, c: 2}\n")

    def test_a_silent_clash(self):
        one, other = replaced("Polna 7/2", "Polna 8"), replaced("Polna 7/2", "Polna 9")
        self.assertIn("a clash merged", verdict(one, other, one).why)

    def test_the_same_visit_told_twice_is_a_clash(self):
        other = lambda text: with_visit(text, "Inna", "15")
        self.assertIn("a clash merged", verdict(self.one, other, lambda text: other(self.one(text))).why)

    def test_a_broken_seal(self):
        signed = replaced("    note: Babcia zgadza się na weekendy.\n    km: 8\n", "    note: Babcia zgadza się na weekendy.\n    km: 8\n    signed_by: anna\n")
        changed = replaced("Babcia zgadza się", "Babcia nie zgadza się")
        self.assertIn("seal broken", verdict(signed, changed, lambda text: signed(changed(text))).why)

    def test_a_lost_comment(self):
        one, other = replaced("  - date: 2026-10-13", "  # uwaga\n  - date: 2026-10-13"), replaced("Polna 7/2", "Polna 8")
        self.assertEqual(verdict(one, other, other).why, "a comment lost")
        self.assertEqual(verdict(one, other, lambda text: other(one(text))).word, "right")

    def test_a_comment_at_another_entry(self):
        one, other = replaced("  - date: 2026-10-13", "  # uwaga\n  - date: 2026-10-13"), replaced("Polna 7/2", "Polna 8")
        moved = replaced("  - date: 2026-10-20", "  # uwaga\n  - date: 2026-10-20")
        self.assertEqual(verdict(one, other, lambda text: other(moved(text))).why, "a comment lost")

    def test_conflicts(self):
        marked = lambda text: "<<<<<<< a\n" + self.one(text) + "=======\n" + self.other(text) + ">>>>>>> b\n"
        self.assertEqual(verdict(self.one, self.other, marked, [NAME]).word, "needless conflict")
        clash = lambda text: with_visit(text, "Inna", "15")
        both = lambda text: "<<<<<<< a\n" + self.one(text) + "=======\n" + clash(text) + ">>>>>>> b\n"
        self.assertEqual(verdict(self.one, clash, both, [NAME]).word, "true conflict")

    def test_a_conflict_with_one_side_only(self):
        clash = lambda text: with_visit(text, "Inna", "15")
        self.assertIn("only one side", verdict(self.one, clash, self.one, [NAME]).why)
        half = lambda text: "<<<<<<< a\n" + self.one(text) + "=======\n>>>>>>> b\n"
        self.assertIn("lost", verdict(self.one, clash, half, [NAME]).why)

    def test_two_calls_without_hours_are_two(self):
        one, other = (lambda text, note=note: text.replace("services:\n", f"  - date: 2026-11-17\n    minutes: 5\n    kind: phone\n    outcome: held\n    note: {note}\nservices:\n")
                      for note in ("A", "B"))
        self.assertEqual(verdict(one, other, lambda text: one(other(text))).word, "right")


class Table(unittest.TestCase):
    def test_the_named_pairs(self):
        comes = [pair.comes for pair in pairs.NAMED]
        self.assertEqual((len(comes), comes.count(pairs.RIGHT), comes.count(pairs.TRUE), comes.count(pairs.SEAL)), (87, 66, 17, 4))

    def test_no_title_is_there_twice(self):
        titles = [pair.title for pair in pairs.NAMED]
        self.assertEqual(len(titles), len(set(titles)))


if __name__ == "__main__":
    unittest.main()
