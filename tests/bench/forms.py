"""How people write a record by hand: plainly, and in forms that only a whole YAML reader understands."""

from write_yaml import Canonical, double_quoted, indented

BYTE_ORDER_MARK = "\ufeff"
COMMENTS = ["  # uwaga", "  # sprawdzone", " # wg matki: tak", "  #"]


class HandMade(Canonical):
    """Quotes, comments behind values, other indents of lists, lists below their key; each on one line."""

    def __init__(self, dice):
        super().__init__(dice)
        self.dash = dice.choice([0, 0, 2, 4])
        self.comments = dice.choice([0.02, 0.05])
        self.quotes = dice.choice([0, 0.1, 0.4])
        self.behind = dice.choice([0, 0.03])
        self.line_end = dice.choice(["\n"] * 9 + ["\r\n"])
        self.start = dice.choice([""] * 9 + [BYTE_ORDER_MARK]) + dice.choice(["", "# akta rodziny\n"])
        self.below = dice.choice([0, 0.5])
        self.flow = dice.choice([0, 0.7])
        self.clips = dice.random() < 0.3

    def trailing(self):
        return self.dice.choice(COMMENTS) if self.dice.random() < self.behind else ""

    def scalar(self, key, value):
        if self.dice.random() >= self.quotes:
            return super().scalar(key, value)
        if self.dice.random() < 0.5:
            return double_quoted(value)
        return "'" + value.replace("'", "''") + "'"

    def words(self, key, values, pad, out):
        if self.dice.random() >= self.below:
            return super().words(key, values, pad, out)
        out.append(f"{pad}{key}:")
        inner = pad + " " * self.dash
        out.extend(f"{inner}- {self.scalar('', each)}" for each in values)

    def dict(self, key, value, pad, indent, out):
        is_flat = all(type(each) is str and "," not in each for each in value.values())
        if not is_flat or self.dice.random() >= self.flow:
            return super().dict(key, value, pad, indent, out)
        inside = ", ".join(f"{name}: {self.scalar(name, each)}" for name, each in value.items())
        out.append(f"{pad}{key}: {{{inside}}}{self.trailing()}")

    def lines(self, key, value, pad, out):
        out.append(f"{pad}{key}: |{'' if self.clips else '-'}")
        out.append(indented(value, pad + " " * self.dice.choice([2, 2, 3, 4])))


class Elaborate(HandMade):
    """The same, with values that go on over several lines, and a few that only the YAML library reads."""

    def __init__(self, dice):
        super().__init__(dice)
        self.long_text = dice.choice([folded, folded_deeper, literal_deeper, in_double_quotes, in_single_quotes, bare])
        self.start += dice.choice(["", "", "---\n"])
        self.tabs = dice.choice([0, 0.05])
        self.for_library = 3

    def trailing(self):
        return "\t# z tabulatorem" if self.dice.random() < self.tabs else super().trailing()

    def scalar(self, key, value):
        if not self.for_library or " " not in value or self.dice.random() > 0.2:
            return super().scalar(key, value)
        self.for_library -= 1
        return double_quoted(value).replace(" ", "\\x20", 1)

    def lines(self, key, value, pad, out):
        self.long_text(key, value, pad, out)

    def words(self, key, values, pad, out):
        if len(values) < 2 or self.dice.random() < 0.5:
            return super().words(key, values, pad, out)
        out.append(f"{pad}{key}: [")
        out.extend(f"{pad}    {double_quoted(each)}," for each in values)
        out.append(f"{pad}  ]")

    def dict(self, key, value, pad, indent, out):
        if key != "scores" or self.dice.random() < 0.5:
            return super().dict(key, value, pad, indent, out)
        inside = f",\n{pad}    ".join(f"{name}: {each}" for name, each in value.items())
        out.append(f"{pad}{key}: {{{inside}}}")


def folded(key, value, pad, out):
    out.append(f"{pad}{key}: >-")
    out.append(indented(value, pad + "  "))


def folded_deeper(key, value, pad, out):
    out.append(f"{pad}{key}: >2+")
    out.append(indented(value, pad + "  "))


def literal_deeper(key, value, pad, out):
    out.append(f"{pad}{key}: |2-  # tekst zaczyna się dalej")
    out.append(indented("  " + value, pad + "  "))


def in_double_quotes(key, value, pad, out):
    """A break of a line is a blank, an escaped one is nothing, letters have escapes."""
    text = double_quoted(value).replace("ą", "\\u0105").replace(" i ", " \\\n" + pad + "  i ")
    out.append(f"{pad}{key}: " + text.replace("\n\n", "\\n\n").replace("\n", "\n" + pad + "  "))


def in_single_quotes(key, value, pad, out):
    out.append(f"{pad}{key}: '" + indented(value.replace("'", "''"), pad + "  ").lstrip() + "'")


def bare(key, value, pad, out):
    text = value.replace(": ", " – ")
    out.append(f"{pad}{key}: " + indented(text, pad + "  ").lstrip())


FORMS = [(0.80, Canonical), (0.95, HandMade), (1, Elaborate)]


def form(dice, share):
    """Of shares from 0 to 1, eighty in a hundred as the program writes, fifteen by hand, five elaborate."""
    return next(kind for limit, kind in FORMS if share < limit)(dice)
