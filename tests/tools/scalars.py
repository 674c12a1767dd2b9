#!/usr/bin/env python3
"""Texts in every form that YAML has, read by the program and by another reader: both must see the same.

usage: scalars.py TREE [--rounds N] [--seed N]       TREE: build/dev/tests/tree
"""

import argparse
import json
import subprocess
import sys
from random import Random

import yaml

WORDS = ("dom", "szkoła", "ż", "z\u00a0Anną", "😀", "zazo\u0301łc\u0301", "a: b", "x #y", "- z", "'", '"', "\\", "{a}", "[b]", "&c",
         "*d", "|", ">", "%", "@", "null", "~", "12:30", "2026-01-05", "yes", "0", "…", "\u0085", "\u2028", "\u2029", "\t", "\x1b",
         "\ufeff", "słowo")
NOTHING = ("", "~", "null", "Null", "NULL")
LINES = ("tekst", "drugi  ", " głębiej", "  dwa", "\ttabulator", "# nie komentarz", "a: b", "- c", "", "", "   ", "ż 😀")


def text(dice):
    """Words, blanks and line breaks in any order."""
    parts = []
    for _ in range(dice.randint(1, 8)):
        parts += (dice.choice(WORDS), dice.choice((" ", " ", " ", "  ", "\n", "\n\n", "\n ", "")))
    return "".join(parts) + dice.choice(("", "", "", "\n", "\n\n", "\n\n\n", " "))


def dumped(dice):
    """As PyYAML writes it, in any style."""
    value = yaml.dump(text(dice), default_style=dice.choice((None, '"', "'", "|", ">")), allow_unicode=dice.random() < 0.5,
                      width=dice.choice((10, 30, 80, 1000)))
    lines = value.removesuffix("...\n").removesuffix("\n").split("\n")
    return "\n".join([lines[0], *("  " + line if line else line for line in lines[1:])]) + "\n"


def as_json(dice):
    return json.dumps(text(dice), ensure_ascii=dice.random() < 0.7) + "\n"


def in_lines(dice):
    """A text in lines of its own, as nobody would write it."""
    indent = dice.choice((2, 3, 4))
    lines = [dice.choice(LINES) for _ in range(dice.randint(1, 8))]
    needs_digit = lines[0].startswith(" ") or not any(line.strip() for line in lines) or lines[0].strip() == ""
    header = dice.choice("|>") + (str(indent) if needs_digit or dice.random() < 0.1 else "") + dice.choice(("", "", "-", "+"))
    return header + "\n" + "".join((" " * indent + line if line else "") + "\n" for line in lines)


def in_quotes(dice):
    """A text in quotes over several lines."""
    quote = dice.choice("\"'")
    escapes = ("\\_", "\\N", "\\L", "\\P", "\\ ", "\\n", "\\\n", "\\u0105", "\\U0001F600", "\\ud83d\\ude00", "\\x41", '\\"')
    parts = []
    for _ in range(dice.randint(1, 8)):
        parts.append(dice.choice(("ala", "ż", "#", " #", ": ", "''" if quote == "'" else "''", " ", "  ", "\n", "\n\n", "\n\n\n")))
        if quote == '"' and dice.random() < 0.4:
            parts.append(dice.choice(escapes))
    return quote + "".join(parts).replace("\n", "\n  " if dice.random() < 0.7 else "\n    ") + quote + "\n"


FORMS = (dumped, as_json, in_lines, in_quotes)


def one_character_for_two(value):
    """What JSON writes as a pair of surrogates is one character, and PyYAML makes two of it."""
    return value.encode("utf-16", "surrogatepass").decode("utf-16") if isinstance(value, str) else value


def read_by_other(document):
    """Its values as texts; nothing where it refuses the document."""
    try:
        values = yaml.load(document, Loader=yaml.BaseLoader)
        return {key: one_character_for_two(value) for key, value in values.items()}
    except (yaml.YAMLError, UnicodeError):
        return None


def read(tree, reader, document):
    """Its values, and what it says where it refuses it."""
    answer = subprocess.run([tree, "--reader", reader], input=document.encode("utf-8", "surrogatepass"), capture_output=True, check=False)
    return (json.loads(answer.stdout) if answer.returncode == 0 else None), answer.stderr.decode()


def same(ours, theirs):
    return ours == theirs or (ours is None and theirs in NOTHING)


def texts_of(dice, count):
    """Forms that the other reader takes, as it reads them. It breaks lines at more characters than YAML 1.2: of a text
    that holds one of these raw it says nothing."""
    found = []
    while len(found) < count:
        form = dice.choice(FORMS)(dice)
        if any(c in form for c in "\x85\u2028\u2029\ufeff"):
            continue
        values = read_by_other(f"k: {form}e: 1\n")
        if values is not None and list(values) == ["k", "e"] and isinstance(values["k"], str):
            found.append((form, values["k"]))
    return found


def compare(tree, reader, forms):
    """What is read otherwise; all at once first, since starting takes longest."""
    document = "".join(f"k{i}: {form}" for i, (form, _) in enumerate(forms)) + "e: 1\n"
    ours, said = read(tree, reader, document)
    if ours is None:
        if len(forms) == 1:
            return [(forms[0], said)]
        half = len(forms) // 2
        return compare(tree, reader, forms[:half]) + compare(tree, reader, forms[half:])
    return [(form, ours[f"k{i}"]) for i, form in enumerate(forms) if not same(ours[f"k{i}"], form[1])]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("tree")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=20261129)
    chosen = parser.parse_args()
    dice = Random(chosen.seed)
    wrong = []
    for _ in range(chosen.rounds):
        forms = texts_of(dice, 100)
        for reader in ("product", "library"):
            wrong += [(reader, *one) for one in compare(chosen.tree, reader, forms)]
    for reader, (form, theirs), ours in wrong[:20]:
        print(f"{reader}: {form!r}\n  is {theirs!r}\n  read as {ours!r}", file=sys.stderr)
    print(f"{chosen.rounds * 100} texts, {len(wrong)} read otherwise")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
