"""The runner must fail where a hole is open: a case that compiles, or that fails for another reason."""

import shutil
import unittest
from pathlib import Path

import holes

ROOT = Path(__file__).resolve().parents[2]
HAS_WORDS = '#include "text/words.hpp"\nstatic_assert(asystent::Worded<asystent::Word>, "no words");\n'


def compiler():
    return holes.Compiler(ROOT, shutil.which("c++") or shutil.which("g++") or shutil.which("clang++"))


def problem(text):
    return holes.problem_of(holes.case_of("case", text), compiler())


class Holes(unittest.TestCase):
    def test_what_is_refused_as_expected_is_good(self):
        self.assertIsNone(problem("error no words\n---\n" + HAS_WORDS))

    def test_what_compiles_is_told(self):
        self.assertIn("must not", problem("error no words\n---\n#include \"text/words.hpp\"\n"))

    def test_what_is_refused_for_another_reason_is_told(self):
        self.assertIn("does not say 'no words'", problem("error no words\n---\nint main() { return nothing; }\n"))

    def test_an_edit_is_seen_by_what_includes_the_file(self):
        text = "in lib/text/words.hpp\nreplace struct Word \\{\nby struct Wort {\nerror Word\n---\n"
        self.assertIsNone(problem(text + '#include "text/words.hpp"\n'))

    def test_an_edit_that_finds_nothing_is_an_error(self):
        with self.assertRaisesRegex(ValueError, "nothing matches"):
            problem("in lib/text/words.hpp\nreplace no such text\nby \nerror x\n---\nint a;\n")

    def test_a_source_that_is_bad_by_itself_proves_nothing(self):
        text = "in lib/text/words.hpp\nreplace struct Word\nby struct Wort\nerror Word\n---\n" + HAS_WORDS
        self.assertIn("even without the edits", problem(text))

    def test_a_case_without_an_error_is_an_error(self):
        with self.assertRaises(ValueError):
            holes.case_of("case", "compile lib/rules/court.cpp")

    def test_a_line_that_is_not_understood_is_an_error(self):
        with self.assertRaisesRegex(ValueError, "what is"):
            holes.case_of("case", "compiles lib/rules/court.cpp\nerror x")


if __name__ == "__main__":
    unittest.main()
