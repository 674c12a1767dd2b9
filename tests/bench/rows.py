"""The promises of speed, each a row: what was measured, beside what, and whether it was kept."""

from dataclasses import dataclass

from folders import SIZES
from instructions import shown
from programs import CHECK_AT, WITH_COMMIT

CHECK = "check"
ASSISTANTS_COMMANDS = ["asystent (today)", "check", "report overdue", "report caseload", "report stats", "visit add -n"]
TIMES_CAT_OF_ONE_ASSISTANT, TIMES_CAT_IN_A_CITY, TIMES_CAT_IN_POLAND = 1.5, 1, 1
PEAK_MIB = 96
MORE_FOR_LONG_NOTES = 1.1
MORE_TO_ADD = 0.005
MORE_TO_COMMIT = 0.025
TIMES_CAT_AT_A_DAY, TIMES_GIT_LOG = 3, 1.3
TIMES_TRUE, MORE_TO_START = 3, 0.002
GROWTH = 1.2


@dataclass
class Row:
    work: str
    took: str
    beside: str
    ratio: str
    limit: str
    met: bool


def seconds(value):
    for unit, size in (("s", 1), ("ms", 1e-3)):
        if value >= size:
            return f"{value / size:.3g} {unit}" if value < 1000 * size else f"{value / size:.0f} {unit}"
    return f"{value * 1e6:.0f} µs"


def mib(kib):
    return f"{kib / 1024:.1f} MiB"


def failed(work, series, limit):
    """A row for what could not be measured, or None."""
    trouble = [f"{each.program.name}: {each.trouble}" for each in series if each.trouble]
    return Row(work, "–", "; ".join(trouble), "–", limit, False) if trouble else None


def times_row(work, mine, other, most, limit):
    ratio = 0 if mine.trouble or other.trouble else mine.median / other.median
    return failed(work, [mine, other], limit) or Row(
        work, seconds(mine.median), f"{other.program.name} {seconds(other.median)}", f"{ratio:.2f} ×", limit,
        ratio <= most)


def assistant_rows(found):
    series = found["assistant"]
    return [times_row(f"`{name}`, one assistant", series[name], series["cat"], TIMES_CAT_OF_ONE_ASSISTANT,
                      f"{TIMES_CAT_OF_ONE_ASSISTANT} ×") for name in ASSISTANTS_COMMANDS]


def reading_rows(found, size, most, limit):
    series, title = found[size], SIZES[size].title
    return [times_row(f"`{name}`, {title}", series[name], series["cat"], most, limit)
            for name in (CHECK, "report overdue")]


def city_rows(found):
    return reading_rows(found, "city", TIMES_CAT_IN_A_CITY, f"{TIMES_CAT_IN_A_CITY} ×")


def poland_rows(found):
    rows = reading_rows(found, "poland", TIMES_CAT_IN_POLAND, f"{TIMES_CAT_IN_POLAND} ×")
    if "ledger --strict" in found["poland"]:
        rows.append(times_row("`check`, Poland, as many bytes", found["poland"][CHECK],
                              found["poland"]["ledger --strict"], 1, "less than ledger"))
    return [*rows, memory_row(found["poland"])]


def memory_row(series):
    work, limit = "peak memory, Poland", f"{PEAK_MIB} MiB"
    mine = [series[CHECK], series["report overdue"]]
    peak = max((each.peak for each in mine if each.peaks), default=0)
    return failed(work, mine, limit) or Row(work, mib(peak), "–", "–", limit, peak <= PEAK_MIB * 1024)


def long_notes_rows(found):
    """The same families with notes ten times as long."""
    usual, longer = found["city"][CHECK], found["long notes"][CHECK]
    work, limit = "peak memory, a city, notes 10 × as long", "does not grow: 1.1 ×"
    if row := failed(work, [usual, longer], limit):
        return [row]
    ratio = longer.peak / usual.peak
    return [Row(work, mib(longer.peak), f"usual notes {mib(usual.peak)}", f"{ratio:.2f} ×", limit,
                ratio <= MORE_FOR_LONG_NOTES)]


def writing_rows(found):
    check, add = found["writing"][CHECK], found["writing"]["visit add"]
    work, limit = "adding one visit, a city", f"check + {MORE_TO_ADD * 1000:.0f} ms"
    if row := failed(work, [check, add], limit):
        return [row]
    more = add.median - check.median
    return [Row(work, seconds(add.median), f"check {seconds(check.median)}", f"{more * 1000:+.1f} ms", limit,
                more <= MORE_TO_ADD)]


def committing_rows(found):
    alone, committed = found["committing"]["visit add"], found["committing"][WITH_COMMIT]
    work, limit = "adding one visit with a commit, a city", "25 ms more than without"
    if row := failed(work, [alone, committed], limit):
        return [row]
    more = committed.median - alone.median
    return [Row(work, seconds(committed.median), f"without {seconds(alone.median)}", f"{more * 1000:+.1f} ms", limit,
                more <= MORE_TO_COMMIT)]


def history_rows(found):
    series = found["history"]
    return [times_row("`check --at DAY`, a city with a past", series[CHECK_AT], series["cat"], TIMES_CAT_AT_A_DAY, f"{TIMES_CAT_AT_A_DAY} ×"),
            times_row("`log FAMILY`, a city with a past", series["log"], series["git log"], TIMES_GIT_LOG, f"{TIMES_GIT_LOG} ×")]


def start_rows(found):
    true, start = found["start"]["/bin/true"], found["start"]["--help"]
    work, limit = "start, `--help`", f"{TIMES_TRUE} × true + {MORE_TO_START * 1000:.0f} ms"
    return [failed(work, [true, start], limit) or Row(
        work, seconds(start.median), f"/bin/true {seconds(true.median)}", f"{start.median / true.median:.2f} ×", limit,
        start.median <= TIMES_TRUE * true.median + MORE_TO_START)]


def instruction_rows(counted):
    """Each that is counted with its number, or with the reason why there is none."""
    return [instruction_row(each, number) for each, number in counted]


def instruction_row(each, number):
    work, limit = f"{each.work}: instructions", shown(each, each.wanted)
    if isinstance(number, str):
        return Row(work, "–", number, "–", limit, False)
    return Row(work, shown(each, number), "–", f"{number / each.wanted:.2f} ×", limit, number <= each.wanted)


def growth_rows(found):
    """Per family, the most over the least. The memory is that of each family more, from size to size: the program and
    its working memory are no family's."""
    sizes = [SIZES[name] for name in ("city", "voivodeship", "poland")]
    checks = [found[name][CHECK] for name in ("city", "voivodeship", "poland")]
    limit = "differ by less than 20 %"
    if row := failed("growth of `check`", checks, limit):
        return [row]
    times = [each.median * 1e6 / size.families for each, size in zip(checks, sizes)]
    peaks = [(larger.peak - smaller.peak) * 1024 / (size.families - size_before.families)
             for smaller, larger, size_before, size in zip(checks, checks[1:], sizes, sizes[1:])]
    return [growth_row("time of `check` per family: 1,500, 15,000, 45,000", times, "µs", limit),
            growth_row("memory of `check` per family more: up to 15,000, up to 45,000", peaks, "bytes", limit)]


def growth_row(work, values, unit, limit):
    ratio = max(values) / min(values)
    return Row(work, f"{', '.join(f'{value:,.1f}' for value in values)} {unit}", "–", f"{ratio:.2f} ×", limit,
               ratio < GROWTH)


# What has to be measured for rows, and the function that makes them.
ROWS = [
    ({"assistant"}, assistant_rows),
    ({"city"}, city_rows),
    ({"poland"}, poland_rows),
    ({"city", "long notes"}, long_notes_rows),
    ({"writing"}, writing_rows),
    ({"committing"}, committing_rows),
    ({"history"}, history_rows),
    ({"start"}, start_rows),
    ({"city", "voivodeship", "poland"}, growth_rows),
]


def rows_of(found, counted):
    return [*instruction_rows(counted), *(row for needs, make in ROWS if needs <= found.keys() for row in make(found))]
