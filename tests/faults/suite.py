"""What the suites are made of: cases, and the count of what went wrong in them."""

import shutil
import tempfile
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

AT_ONCE = 2


class Skipped(Exception):
    """The case cannot run here; the text says why."""


@dataclass
class Row:
    """A line of the table. Lost: text that was acknowledged and is not there, or is there broken or twice, or without
    an order; a file left behind. Leaked: what somebody saw or fetched who was not to. Wrong: a status or message that is
    not true."""

    title: str
    tries: int = 0
    lost: list = field(default_factory=list)
    leaked: list = field(default_factory=list)
    wrong: list = field(default_factory=list)
    skipped: str = ""

    def expect_kept(self, is_kept, why):
        if not is_kept:
            self.lost.append(why)

    def expect_private(self, is_private, why):
        if not is_private:
            self.leaked.append(why)

    def expect_true(self, is_true, why):
        if not is_true:
            self.wrong.append(why)


@dataclass
class Setting:
    """What a case gets: the program, the shim, a directory of its own, and whether time is short."""

    binary: Path
    shim: Path
    is_short: bool
    seed: int = 0   # of the random commands; 0: the usual one
    count: int = 0  # how many of them; 0: the usual number
    directory: Path = None

    def many(self, long, short):
        return short if self.is_short else long

    def new_directory(self):
        return Path(tempfile.mkdtemp(dir=self.directory))


class Suite:
    def __init__(self):
        self.cases = []

    def case(self, title):
        """The function that it stands before is a case: it is called with a setting and its row."""

        def add(function):
            self.cases.append((title, function))
            return function

        return add

    def run(self, setting):
        """The rows, each when it is done."""
        for title, function in self.cases:
            row = Row(title)
            setting.directory = Path(tempfile.mkdtemp(prefix="asystent-faults-")).resolve()
            try:
                function(setting, row)
            except Skipped as reason:
                row.skipped = str(reason)
            except Exception:  # one case that cannot go on hides no other
                row.wrong.append(traceback.format_exc())
            finally:
                shutil.rmtree(setting.directory, ignore_errors=True)
            yield row


def for_each(function, things):
    """Calls the function for each, two at a time; what one throws is thrown."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(function, things))
