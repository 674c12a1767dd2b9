"""How a command ends: what is written is told as written, whatever comes meanwhile."""

import random
import signal
import time

from office import finished, make_office, new_family, visit
from suite import Suite

suite = Suite()
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM,
           signal.SIGPIPE, signal.SIGXCPU)


def expect_told(row, office, old, result, what):
    """Status 0 exactly where it is there; a signal's status where it is not."""
    now = {name: text for name, text in office.files().items() if not name.endswith(".tmp")}
    row.tries += 1
    row.expect_true((now != old) == (result.status == 0), f"{what}: told {result}, there: {now != old}")
    row.expect_true(result.status <= 0, f"{what}: {result}")


@suite.case("a signal before each call that changes a file")
def at_each_call(setting, row):
    for words in (visit(1, 1), new_family("Nowi")):
        office = make_office(setting)
        log = setting.new_directory() / "calls"
        office.run(*words, **office.fault(log=log))
        calls = log.read_text().splitlines()
        for at in range(1, len(calls) + 1):
            for number in SIGNALS[: setting.many(9, 2)]:
                office = make_office(setting)
                old = office.files()
                result = office.run(*words, **office.fault(at=at, do="signal", signal=int(number)))
                expect_told(row, office, old, result, f"{number.name} before {calls[at - 1]}")


@suite.case("a signal at any moment")
def at_any_moment(setting, row):
    chance = random.Random(6)
    for turn in range(setting.many(400, 30)):
        office = make_office(setting)
        old = office.files()
        process = office.start(*visit(1, turn % 1000))
        time.sleep(chance.uniform(0, 0.03))
        process.send_signal(chance.choice(SIGNALS))
        expect_told(row, office, old, finished(process), "at a random moment")


@suite.case("nobody reads the answer: what is written has status 0")
def nobody_reads(setting, row):
    office = make_office(setting)
    for entry in range(setting.many(100, 10)):
        words = visit(1, entry) if entry % 2 == 0 else new_family(f"Nowi {entry}")
        process = office.start(*words)
        process.stdout.close()
        process.stdout = None
        err = process.stderr.read()
        status = process.wait()
        row.tries += 1
        row.expect_true(status == 0, f"{words[1:3]}: {status} {err!r}")
    row.expect_kept(len(office.entries(1)) == row.tries // 2, f"{len(office.entries(1))} entries")
    for words in (("check",), ("report", "overdue"), ("--help",)):
        process = office.start(*words)
        process.stdout.close()
        process.stdout = None
        err = process.stderr.read()
        row.tries += 1
        row.expect_true(process.wait() in (0, 1) and b"wypisa" not in err, f"{words}: {process.returncode} {err!r}")
