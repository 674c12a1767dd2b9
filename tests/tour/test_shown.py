"""That a difference between what is shown and what comes is one."""

import unittest

from shown import blocks_of, differences, miscounted

TEXT = """Some words.

```
$ asystent list
R-1  Kowalscy
…
2 families
$ cd sprawy
pawel$ asystent log \\
  1
2026-06-16  0123456789ab
```
"""


def differ(answer, printed):
    command = blocks_of(f"```\n$ x\n{answer}\n```\n")[0]
    return differences("text", command, printed)


class Shown(unittest.TestCase):
    def test_commands_and_people(self):
        first, second, third = blocks_of(TEXT)
        self.assertEqual((first.person, first.line, first.typed), ("", 4, "asystent list"))
        self.assertEqual(first.answer, ["R-1  Kowalscy", "…", "2 families"])
        self.assertEqual(second.answer, [])
        self.assertEqual((third.person, third.text), ("pawel", "asystent log    1"))

    def test_the_same(self):
        for answer, printed in [("a\nb", "a\nb\n"), ("a …", "a and more\n"), ("a\n…\nz", "a\nb\nc\nz\n"), ("a\n…", "a\n"),
                                ("0123456789ab", "ba9876543210\n"), ("a", "a\n  +b: c\n"), ("a … z", "a b z\n")]:
            self.assertEqual(differ(answer, printed), [], (answer, printed))

    def test_other(self):
        for answer, printed in [("a", "b\n"), ("a", "a\nb\n"), ("a\nb", "a\n"), ("a\n…\nz", "a\nb\n"), ("a …", "b\n"), ("a\n  +b", "a\n  +c\n"),
                                ("a", ""), ("a.c", "abc\n")]:
            self.assertNotEqual(differ(answer, printed), [], (answer, printed))

    def test_counts(self):
        self.assertEqual(miscounted("text", '| a call | `asystent w kow tel 10m "…"` | 25 | 58 |\n'), [])
        self.assertNotEqual(miscounted("text", '| a call | `asystent w kow tel 10m "…"` | 26 | 58 |\n'), [])


if __name__ == "__main__":
    unittest.main()
