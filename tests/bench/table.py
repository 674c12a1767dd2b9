"""The results as Markdown."""

from folders import LONGER_NOTES, SAMPLE_FILES, SIZES
from rows import mib, rows_of, seconds

HEAD = ["work", "median", "beside it", "ratio", "at most", "met"]
ALL_HEAD = ["folder", "program", "MB", "median", "least", "MB/s", "peak", "runs"]

TITLES = {"sample": f"a city, {SAMPLE_FILES} files", "writing": "a city, written in",
          "committing": "a city, each command a commit", "history": "a city with a past",
          "long notes": f"a city, notes {LONGER_NOTES} × as long"}


def markdown(found, counted, machine):
    rows = [[row.work, row.took, row.beside, row.ratio, row.limit, "yes" if row.met else "**no**"]
            for row in rows_of(found, counted)]
    return "\n".join([machine, "", *lines(HEAD, rows), "", *lines(ALL_HEAD, all_rows(found)), ""])


def lines(head, rows):
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    rule = ["-" * width for width in widths]
    return ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |"
            for row in [head, rule, *rows]]


def all_rows(found):
    return [all_row(title_of(name), series) for name, of_size in found.items() for series in of_size.values()]


def title_of(name):
    return SIZES[name].title if name in SIZES else TITLES.get(name, name)


def all_row(title, series):
    name, size = series.program.name, series.program.size
    if series.trouble:
        return [title, name, f"{size / 1e6:.1f}", series.trouble, "–", "–", "–", "–"]
    speed = f"{size / 1e6 / series.median:,.1f}" if size else "–"
    return [title, name, f"{size / 1e6:.1f}" if size else "–", seconds(series.median), seconds(series.least), speed,
            mib(series.peak), str(len(series.seconds))]
