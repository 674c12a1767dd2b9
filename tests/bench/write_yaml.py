"""Writes a record as the program does. `forms.py` says how people write the same."""

INDICATORS = tuple("-?:,[]{}#&*!|>'\"%@`")
FLOW_INDICATORS = set(",[]{}?")
STEP = 2


def is_plain(text):
    return not (text.startswith(INDICATORS) or ": " in text or " #" in text or text.endswith(":"))


def is_plain_in_flow(text):
    return is_plain(text) and FLOW_INDICATORS.isdisjoint(text)


def double_quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Canonical:
    """Two-space steps, dashes two in under their key, words in brackets, long texts below `|-`."""

    dash = 2
    line_end = "\n"
    start = ""

    def __init__(self, dice):
        self.dice = dice
        self.comments = dice.choice([0, 0, 0, 0, 0.02])

    def file(self, record):
        out = []
        self.mapping(record, 0, out)
        text = self.start + "\n".join(out) + "\n"
        return (text if self.line_end == "\n" else text.replace("\n", self.line_end)).encode()

    def mapping(self, record, indent, out):
        pad = " " * indent
        for key, value in record.items():
            if type(value) is str:
                self.text(key, value, pad, out)
            else:
                if indent == 0 and self.comments:
                    self.remark(pad, out)
                self.collection(key, value, pad, indent, out)

    def collection(self, key, value, pad, indent, out):
        if type(value) is dict:
            self.dict(key, value, pad, indent, out)
        elif value and type(value[0]) is dict:
            out.append(f"{pad}{key}:{self.trailing()}")
            self.entries(value, indent + self.dash, out)
        else:
            self.words(key, value, pad, out)

    def dict(self, key, value, pad, indent, out):
        out.append(f"{pad}{key}:{self.trailing()}")
        self.mapping(value, indent + STEP, out)

    def entries(self, values, indent, out):
        pad = " " * indent
        for value in values:
            if self.comments:
                self.remark(pad, out)
            at = len(out)
            self.mapping(value, indent + STEP, out)
            out[at] = pad + "- " + out[at][indent + STEP:]

    def remark(self, pad, out):
        """A comment or an empty line before an entry, here and there."""
        if self.dice.random() < self.comments:
            out.append(self.dice.choice(["", f"{pad}# zadzwonić przed wizytą", f"{pad}# sprawdzone w marcu: ok"]))

    def trailing(self):
        return ""

    def words(self, key, values, pad, out):
        inside = [each if is_plain_in_flow(each) else double_quoted(each) for each in values]
        out.append(f"{pad}{key}: [{', '.join(inside)}]{self.trailing()}")

    def text(self, key, value, pad, out):
        if "\n" in value:
            self.lines(key, value, pad, out)
        else:
            out.append(f"{pad}{key}: {self.scalar(key, value)}{self.trailing()}")

    def lines(self, key, value, pad, out):
        out.append(f"{pad}{key}: |-")
        out.append(indented(value, pad + "  "))

    def scalar(self, key, value):
        if key == "to" or key == "from" and value[2] == ":" or not is_plain(value):
            return double_quoted(value)
        return value


def indented(text, pad):
    """Each line behind the pad, empty lines left empty."""
    return pad + text.replace("\n", "\n" + pad).replace(pad + "\n", "\n")
