#!/usr/bin/env python3
"""`resolve` on a terminal. usage: asking.py BINARY"""

import os
import pty
import re
import select
import sys
import time

from clones import Office, verdict

FAMILY = "R-2026-001"


def change(office, clone, phone, address):
    file = clone / "families" / f"{FAMILY}.yaml"
    text = re.sub(r"(?m)^phone:.*$", f"phone: {phone}", file.read_text("utf-8"))
    text = re.sub(r"(?m)^address:.*$", f"address: {address}", text)
    file.write_text(text, "utf-8")
    office.git(clone, "commit", "-q", "-a", "-m", address)


def on_terminal(office, clone, answers, words=()):
    """All that is shown, and the status; an answer is typed when the question stands there."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(clone)
        os.execvpe("asystent", ["asystent", "resolve", FAMILY, *words], office.environment)
    shown, seen, end = "", 0, time.monotonic() + 60
    while time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                shown += os.read(terminal, 65536).decode("utf-8", "replace")
            except OSError:
                break
        if answers and shown[seen:].rstrip().endswith(":"):
            seen = len(shown)
            os.write(terminal, (answers.pop(0) + "\n").encode())
    return shown, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main(binary):
    office = Office(binary, "ab")
    found = []

    def expect(condition, what):
        if not condition:
            found.append(what)

    try:
        a, b = office.clones
        change(office, a, "111", "Tam")
        change(office, b, "222", "Tu")
        expect(office.asystent(a, "sync").returncode == 0, "the first does not sync")
        expect(office.asystent(b, "sync").returncode == 1, "no conflict")
        record = b / "families" / f"{FAMILY}.yaml"
        before = record.read_text("utf-8")

        shown, status = on_terminal(office, b, ["1", "q"])
        expect(status == 1 and record.read_text("utf-8") == before, "q does not leave all as it was")
        expect("222" in shown and "111" in shown, "the values are not shown:\n" + shown)

        shown, status = on_terminal(office, b, ["1", "<", "x", "2", "1"])
        text = record.read_text("utf-8")
        expect(status == 0, f"status {status}:\n{shown}")
        expect("\naddress: Tam\n" in text, "the first answer was not taken back:\n" + shown)
        expect("\nphone: 222\n" in text, "the second answer was not taken")
        expect(not office.git(b, "status", "--porcelain"), "not clean")
        expect(office.asystent(b, "sync").returncode == 0 and office.asystent(a, "sync").returncode == 0, "not sent")
        expect((a / "families" / f"{FAMILY}.yaml").read_text("utf-8") == text, "the other has it not")
    finally:
        office.close()
    return verdict(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
