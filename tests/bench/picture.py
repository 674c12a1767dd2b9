"""Time against size as SVG, both axes logarithmic."""

from math import ceil, floor, log10

from folders import SIZES
from rows import seconds

WIDTH, HEIGHT = 880, 560
LEFT, RIGHT, TOP, BOTTOM = 76, 168, 56, 64
LABEL_STEP = 17
COLOURS = {
    "check": "#b5402a", "cat": "#4a4a4a", "ledger --strict": "#2c5f8a",
    "yaml-cpp": "#7b5ea7", "yamllint": "#9a6b00", "yq": "#00757a",
}
NAMES = {"check": "asystent check", "yaml-cpp": "yaml-cpp, whole documents"}


class Scale:
    """Whole decades around the values, onto pixels."""

    def __init__(self, values, begin, end):
        self.low, self.high = floor(log10(min(values))), ceil(log10(max(values)))
        self.high += self.low == self.high
        self.begin, self.end = begin, end

    def __call__(self, value):
        share = (log10(value) - self.low) / (self.high - self.low)
        return self.begin + share * (self.end - self.begin)

    def decades(self):
        return [10.0 ** power for power in range(self.low, self.high + 1)]


def curves(found):
    """Of each program its points: MB and seconds."""
    points = {name: [] for name in COLOURS}
    for of_size in (found[name] for name in [*SIZES, "sample"] if name in found):
        for name, series in of_size.items():
            if name in points and series.seconds:
                points[name].append((series.program.size / 1e6, series.median))
    return {name: sorted(each) for name, each in points.items() if each}


def svg(found):
    drawn = curves(found)
    if not drawn:
        return ""
    every = [point for points in drawn.values() for point in points]
    x = Scale([size for size, _ in every], LEFT, WIDTH - RIGHT)
    y = Scale([time for _, time in every], HEIGHT - BOTTOM, TOP)
    parts = [*frame(x, y), *(part for name, points in drawn.items() for part in curve(name, points, x, y)),
             *labels(drawn, x, y)]
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
            f'font-family="sans-serif" font-size="13" fill="#333">\n<title>Time against size</title>\n'
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>\n' + "\n".join(parts) + "\n</svg>\n")


def frame(x, y):
    yield text(LEFT, 28, "Time to read, by size (medians; both axes logarithmic)", 'font-size="16"')
    for value in x.decades():
        yield line(x(value), TOP, x(value), HEIGHT - BOTTOM)
        yield text(x(value), HEIGHT - BOTTOM + 20, f"{value:,g} MB", 'text-anchor="middle"')
    for value in y.decades():
        yield line(LEFT, y(value), WIDTH - RIGHT, y(value))
        yield text(LEFT - 8, y(value) + 4, seconds(value * 1.0000001), 'text-anchor="end"')
    for name, size in SIZES.items():
        middle = x(size.families * size.bytes_each / 1e6)
        if LEFT <= middle <= WIDTH - RIGHT:
            yield text(middle, HEIGHT - BOTTOM + 42, size.title, 'text-anchor="middle" fill="#777"')


def curve(name, points, x, y):
    colour, width = COLOURS[name], 3 if name == "check" else 1.8
    places = [(x(size), y(time)) for size, time in points]
    joined = " ".join(f"{across:.1f},{down:.1f}" for across, down in places)
    yield f'<polyline points="{joined}" fill="none" stroke="{colour}" stroke-width="{width}"/>'
    for across, down in places:
        yield f'<circle cx="{across:.1f}" cy="{down:.1f}" r="{width + 1.5}" fill="{colour}"/>'


def labels(drawn, x, y):
    """At the last point of each, moved apart where they would cover one another."""
    ends = sorted((y(points[-1][1]), x(points[-1][0]), name) for name, points in drawn.items())
    taken = {}
    for down, across, name in ends:
        column = round(across / RIGHT)
        down = max(down + 4, taken.get(column, 0) + LABEL_STEP)
        taken[column] = down
        yield text(across + 10, down, NAMES.get(name, name), f'fill="{COLOURS[name]}"')


def line(x1, y1, x2, y2):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="#e4e4e4"/>'


def text(across, down, words, more=""):
    return f'<text x="{across:.1f}" y="{down:.1f}" {more}>{words}</text>'
