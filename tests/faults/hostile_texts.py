"""What a hostile hand, or a damaged disk, may put into words, values and files."""

from office import ACTIVE, family_id

MEGABYTE = 1 << 20

# For the command line: no byte 0, and not what names a file that is really there.
WORDS = (
    *("", " ", ".", "..", "-", "--", "-rf", "-n", "--help=x", "--note", "--=", "-C", "=", "@x", "../x", "../../x/y", "/x/y"),
    *("$(reboot)", "`reboot`", ";reboot", "| reboot", "&& reboot", "$PATH", "*", "a'b\"c", "\\", "%s%n%s%n", "{}", "{0}"),
    *("{99999}", "{:>999999999}", "{{{x}}}", "{{> _head}}", "{{#goals}}", "<script>alert(1)</script>", "&lt;", "]]>"),
    *("\x1b[31mx", "\x1b]0;x\x07", "\x9b2J", "a\rb", "a\nid: x", "a\n---\nid: x", "\t", "\x7f", "\u0085", "\u2028", "\x08x"),
    *("\u202ex", "\u2066x", "\u061cx", "\u200bx", "\u2060x", "\ufeffx", "x\u200bx", "\ufffe", "\U0010ffff", "\udcff", "x\udcc3"),
    *("\udced\udca0\udc80", "R-2026-00\u0661", "\u042f-2026-001", "R\u20112026-001", "R-2026-001\u200b", "R-2026-001/../x"),
    *("- x", "? x", ": x", "# x", "x # y", "x: y", "&a", "*a", "!!str x", "!x", "%YAML 1.1", "---", "...", "|", ">", "'", '"'),
    *("[", "]", "{", "}", "[x", "{x: y}", "a,b,,c", ",", ";;;", "x;y;z", "<<<<<<< HEAD", "null", "~", "yes", "0x10", "1e9"),
    *(".nan", "-1", "9" * 400, "2026-02-30", "99999-01-01", "0000-00-00", "+999999999d", "24:01", "CON", "x" * 200, "\u0301"),
    *("x" * 100_000, "\u017b" * 40_000, "a " * 50_000, "[" * 50_000, "\u0301" * 20_000, "9" * 100_000, "-" * 100_000),
)


def depths():
    yield "brackets", b"[" * MEGABYTE
    yield "braces", b"{a: " * (MEGABYTE // 4)
    yield "dashes", b"- " * (MEGABYTE // 2)
    yield "steps", b"".join(b" " * step + b"a:\n" for step in range(2000))
    yield "questions", b"? " * (MEGABYTE // 2)
    yield "closing brackets", b"]" * MEGABYTE


def lengths():
    yield "a line of 8 MiB", b"x" * (8 * MEGABYTE - 2000)
    yield "a key of 4 MiB", b"\nk" + b"k" * (4 * MEGABYTE) + b": 1"
    yield "8 MiB of a comment", b"x # " + b"#" * (8 * MEGABYTE - 2000)
    yield "8 MiB of line breaks", b"\n" * (8 * MEGABYTE - 2000)
    yield "8 MiB of CR", b"\r" * (8 * MEGABYTE - 2000)
    yield "8 MiB of spaces", b" " * (8 * MEGABYTE - 2000)
    yield "one byte more", b"x" * (8 * MEGABYTE + 1)
    yield "the same key again", b"x\n" + b"name: x\n" * 20_000
    yield "ever other keys", b"x\n" + b"".join(b"k%d: 1\n" % number for number in range(20_000))
    yield "a list of nothing", b"[" + b"," * 20_000 + b"]"
    yield "a list of words", b"[" + b"a," * 20_000 + b"]"
    yield "quotes without end", b'"' + b"x\n" * MEGABYTE
    yield "quotes and escapes", b'"' + b"\\x1b" * MEGABYTE + b'"'
    yield "single quotes", b"'" * (4 * MEGABYTE)
    yield "apostrophes in plain text", b"x'" * MEGABYTE
    yield "colons", b"a: " * 20_000
    yield "a text block", b"|\n" + b"  x\n" * MEGABYTE
    yield "tabs", b"\t" * MEGABYTE + b"x"
    yield "an entry for each line", b"x\nvisits:\n" + b"  - {date: 2026-11-02, kind: home, outcome: held}\n" * 5_000


def odd_bytes():
    for byte in (0x00, 0x07, 0x08, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B, 0x7F, 0x80, 0xBF, 0xC0, 0xF5, 0xFE, 0xFF):
        yield f"byte {byte:02x}", b"a%cb" % byte
    for odd in ("c080", "c1bf", "e08080", "eda080", "edbfbf", "f0808080", "f4908080", "f8888080", "c3", "e282"):
        yield f"bytes {odd}", b"a" + bytes.fromhex(odd)
    for character in (0x85, 0x9B, 0x61C, 0x200B, 0x200E, 0x2028, 0x202E, 0x2066, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF, 0x10FFFF):
        yield f"U+{character:04X}", b"a" + chr(character).encode() + b"b"
    escapes = ("\\0", "\\e[2J", "\\x9b", "\\u202e", "\\u2066", "\\u200b", "\\ud800", "\\ud83d\\ude00", "\\Uffffffff", "\\q")
    for written in escapes:
        yield f"quoted {written}", b'"a' + written.encode() + b'b"'
    yield "UTF-16", "Kowalscy\n".encode("utf-16")
    yield "UTF-32", "Kowalscy\n".encode("utf-32")


def not_plain():
    laughs = b"".join(b"k%d: &a%d [*a%d, *a%d]\n" % (n, n, n - 1, n - 1) for n in range(1, 40))
    yield "a million laughs", b"x\nk0: &a0 [x]\n" + laughs
    tags = ("&a [*a]", "*a", "!!binary aaaa", "!<!x> y", "x\n...\n%TAG ! x\n---")
    for written in (*tags, "x\n---\nid: y", "x\n<<: {id: y}", "x\n<<<<<<< HEAD"):
        yield written, written.encode()
    for word in WORDS:
        if len(word) < 1000:
            yield f"the word {word!r}", word.encode(errors="surrogateescape")


GOOD = ACTIVE.format(id=family_id(9), assistant="elis").encode()


def as_value(bad):
    """A good record but for the name of the family."""
    return GOOD.replace(b"Kowalscy", bad, 1)


def mutated(random, text):
    """The text with one to four damages."""
    for _ in range(random.randint(1, 4)):
        at, end = sorted(random.randint(0, len(text)) for _ in range(2))
        text = random.choice(DAMAGES)(random, text, at, min(end, at + random.choice((1, 3, 30, 3000))))
    return text


LINE_ENDS = (b"\r\n", b"\r", b"\n\n", b"\n ", b" #\n")
DAMAGES = (
    lambda random, text, at, end: text[:at] + text[end:],
    lambda random, text, at, end: text[:end] + text[at:],
    lambda random, text, at, end: text[:at],
    lambda random, text, at, end: text[:at] + bytes([random.randrange(256)]) + text[at + 1 :],
    lambda random, text, at, end: text[:at] + random.randbytes(random.choice((1, 4, 100))) + text[at:],
    lambda random, text, at, end: text[:at] + random.choice(WORDS[:-7]).encode(errors="surrogateescape") + text[end:],
    lambda random, text, at, end: text[:at] + b" " * random.randint(1, 8) + text[at:],
    lambda random, text, at, end: text.replace(b"\n", random.choice(LINE_ENDS), random.randint(1, 9)),
)
