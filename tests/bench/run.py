"""Runs programs side by side, round by round, and keeps what each took."""

import os
import signal
import statistics
import subprocess
from dataclasses import dataclass, field

# What takes longer than that in the round that warms up is not run again: that round is its measurement.
SLOW_SECONDS = 60
GIVE_UP_SECONDS = 900
FAILED_TO_RUN = "failed"


@dataclass
class Program:
    """A command in a folder. `fine` are the exit statuses of a run that did its work."""

    name: str
    command: list
    folder: str
    size: int = 0  # bytes of what it reads
    fine: tuple = (0,)
    next_command: object = None  # gives each run its own command instead


@dataclass
class Series:
    """The runs of one program."""

    program: Program
    seconds: list = field(default_factory=list)
    peaks: list = field(default_factory=list)  # KiB
    trouble: str = ""

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def least(self):
        return min(self.seconds)

    @property
    def peak(self):
        return max(self.peaks)


class Stopwatch:
    """`environment` is all that the programs see; the helper of that path starts them."""

    def __init__(self, helper, environment):
        self.helper, self.environment = str(helper), environment

    def measure(self, program):
        """Seconds and KiB of one run. Throws ValueError that says what went wrong."""
        command = program.next_command() if program.next_command else program.command
        started = subprocess.Popen([self.helper, *command], cwd=program.folder, env=self.environment, text=True,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
        try:
            out, error = started.communicate(timeout=GIVE_UP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(started.pid, signal.SIGKILL)
            started.communicate()
            raise ValueError(f"stopped after {GIVE_UP_SECONDS // 60} minutes") from None
        if started.returncode != 0:
            raise ValueError(f"{FAILED_TO_RUN}: {error.strip()}")
        seconds, peak, status = out.split()
        if int(status) not in program.fine:
            raise ValueError(f"{FAILED_TO_RUN}: exit status {status}")
        return float(seconds), int(peak)

    def add(self, series):
        """One more run, unless an earlier one went wrong; gives its seconds."""
        try:
            seconds, peak = self.measure(series.program)
        except ValueError as trouble:
            series.trouble = str(trouble)
            return 0
        series.seconds.append(seconds)
        series.peaks.append(peak)
        return seconds

    def side_by_side(self, programs, rounds):
        """A round that warms the files and does not count, then the others, every second one backwards."""
        all_series = [Series(program) for program in programs]
        slow = [series for series in all_series if self.add(series) > SLOW_SECONDS]
        again = [series for series in all_series if series not in slow and not series.trouble]
        for series in again:
            series.seconds.clear()
            series.peaks.clear()
        for number in range(rounds):
            for series in again if number % 2 == 0 else again[::-1]:
                if not series.trouble:
                    self.add(series)
        return {series.program.name: series for series in all_series}
