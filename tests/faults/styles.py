"""Records as people write them: the same tree in ever other forms."""

import unicodedata
from random import Random

COMMENTS = ("# k{} uwaga", "# k{}: zadzwonić", "#k{}", "# k{} „cudzysłów” i 😀", "# k{} 2026-01-01: tak", "## k{}")
# The other values are numbers, dates and words of lists, which stand without quotes.
TEXTS = {"name", "note", "place", "what", "goal", "situation", "expected_effect", "by", "social_worker", "who", "others", "reason",
         "summary", "family_view", "provider", "to", "about", "notified", "address", "text", "consulted_with"}


class Style:
    """One person's way of writing, from the dice."""

    def __init__(self, dice: Random):
        self.dice = dice
        self.step = dice.choice((2, 2, 2, 3, 4))
        self.dash = dice.choice((0, 2, 2, 2, 4))
        self.behind_dash = dice.choice((1, 1, 1, 3))
        self.comments = dice.choice((0, 0.1, 0.3))
        self.blank_lines = dice.choice((0, 0.1, 0.3))
        self.brackets = dice.choice((0, 0.3, 0.9))
        self.quotes = dice.choice((0, 0.3, 1))
        self.line_end = dice.choice(("\n", "\n", "\r\n"))
        self.mark = dice.choice(("", "", "\ufeff"))
        self.is_open_ended = dice.random() < 0.3
        self.form = dice.choice(("NFC", "NFC", "NFD"))
        self.begins_document = dice.random() < 0.15
        self.count = 0

    END = "\0"  # of a text in lines of its own

    def chance(self, share):
        return self.dice.random() < share

    def written(self, record):
        text = ("---\n" if self.begins_document else "") + self._mapping(record, 0).replace(self.END, "")
        if self.is_open_ended:
            text = text.rstrip("\n")
        return (self.mark + unicodedata.normalize(self.form, text).replace("\n", self.line_end)).encode()

    def _between(self):
        """Comments and empty lines before a key or an item, in any column."""
        lines = ""
        while self.chance(self.blank_lines):
            lines += self.dice.choice(("\n", "\n", "   \n"))
        while self.chance(self.comments):
            self.count += 1
            lines += " " * self.dice.choice((0, 0, 2, 4, 6, 9)) + self.dice.choice(COMMENTS).format(self.count) + "\n"
        return lines

    def _behind(self):
        return self.dice.choice(("  # po wartości", "   ", " #")) if self.chance(self.comments / 2) else ""

    def _mapping(self, mapping, indent):
        lines = ""
        for key, value in mapping.items():
            # Right behind a text in lines of its own, what is deeper would be a part of it.
            before = "" if lines.endswith(self.END) else self._between()
            lines = lines.replace(self.END, "") + before + " " * indent + key + ":" + self._value(key, value, indent)
        return lines

    def _value(self, key, value, indent):
        if isinstance(value, dict):
            if self._fits(value):
                return " " + self._in_brackets(value) + self._behind() + "\n"
            return self._behind() + "\n" + self._mapping(value, indent + self.step)
        if isinstance(value, list):
            return self._list(key, value, indent)
        return self._text(value, indent) if key in TEXTS else f" {value}{self._behind()}\n"

    def _fits(self, value):
        return self.chance(self.brackets) and not any(isinstance(part, dict | list) or "\n" in part for part in value.values())

    def _list(self, key, items, indent):
        if not items:
            return self.dice.choice((" []", "")) + "\n"
        if all(isinstance(item, str) for item in items) and self.chance(0.7):
            return " [" + ", ".join(self._word(item) if key in TEXTS else item for item in items) + "]" + self._behind() + "\n"
        lines = ""
        for item in items:
            before = "" if lines.endswith(self.END) else self._between()
            lines = lines.replace(self.END, "") + before + self._item(key, item, indent + self.dash)
        return self._behind() + "\n" + lines

    def _item(self, key, item, column):
        dash = " " * column + "-" + " " * self.behind_dash
        if isinstance(item, str):
            return dash + (self._word(item) if key in TEXTS else item) + self._behind() + "\n"
        if self._fits(item):
            return dash + self._in_brackets(item) + self._behind() + "\n"
        inner = column + 1 + self.behind_dash
        first, *others = item.items()
        line = dash + first[0] + ":" + self._value(*first, inner)
        more = self._mapping(dict(others), inner)
        return line.replace(self.END, "") + more if more else line

    def _in_brackets(self, mapping):
        words = (f"{key}: {self._word(value) if key in TEXTS else value}" for key, value in mapping.items())
        return "{" + ", ".join(words) + "}"

    def _word(self, text):
        is_plain = text and not any(c in text for c in "\n:#\"'\\,[]{}&*!|>%@`\t") and text == text.strip() and text[0] not in "-?"
        if is_plain and not self.chance(self.quotes / 2):
            return text
        if "\n" not in text and "\\" not in text and self.chance(0.5) and "\t" not in text:
            return "'" + text.replace("'", "''") + "'"
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'

    def _text(self, text, indent):
        if "\n" in text and text.strip() and not text[0].isspace():
            body = text[:-1] if text.endswith("\n") else text
            if "\n\n" not in text[-2:] and all(line == line.rstrip() for line in body.split("\n")):
                deep = " " * (indent + self.step)
                lines = "".join((deep + line if line else "") + "\n" for line in body.split("\n"))
                return " |" + ("" if text.endswith("\n") else "-") + "\n" + lines + self.END
        return " " + self._word(text) + self._behind() + "\n"
