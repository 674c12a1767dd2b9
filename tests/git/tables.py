"""The tables of a run, in Markdown."""

from pairs import NAMED, RIGHT, SEAL, TRUE
from matrix import NEEDLESS, WRONG


def line(cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def of_counts(columns):
    """A line for each mode: how many pairs came out how."""
    yield line(("how", "pairs", "right", "conflict", "wrong"))
    yield line(["---"] * 5)
    for title, column in columns:
        count = column.count()
        conflicts = count[TRUE] + count[SEAL] + count[NEEDLESS]
        parts = [f"{count[word]} {name}" for word, name in ((TRUE, "true"), (SEAL, "sealed"), (NEEDLESS, "needless")) if count[word]]
        yield line((title, sum(count.values()), count[RIGHT], f"{conflicts} ({', '.join(parts)})" if parts else 0, wrong(column)))


def wrong(column):
    """How many, and how."""
    sorts = {}
    for verdict in column.verdicts.values():
        if verdict.word == WRONG:
            sort = sort_of(verdict.why)
            sorts[sort] = sorts.get(sort, 0) + 1
    parts = ", ".join(f"{count} {sort}" for sort, count in sorted(sorts.items(), key=lambda each: -each[1]))
    return f"{sum(sorts.values())} ({parts})" if sorts else 0


SORTS = ("unreadable", "mixed up", "seal broken", "a clash merged", "lost", "only one side", "a comment lost")


def sort_of(why):
    return next((sort for sort in SORTS if sort in why), "broken rule, silent")


def said(verdicts):
    """One word where merge and rebase agree."""
    words = [f"{each.word}: {each.why.partition(': ')[0]}" if each.word == WRONG else each.word for each in verdicts]
    return words[0] if len(set(words)) == 1 else f"{words[0]}; by rebase {words[1]}"


def of_pairs(modes):
    """A line for each pair, a column for each mode: of its name and its columns by merge and by rebase."""
    yield line(("pair", *(title for title, _ in modes)))
    yield line(["---"] * (len(modes) + 1))
    for pair in NAMED:
        yield line((pair.title, *(said([column.verdicts[pair.title] for column in columns]) for _, columns in modes)))
