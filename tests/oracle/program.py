"""The program under test, asked for JSON."""

import json
import subprocess


class Failed(Exception):
    """The program gave no answer that can be compared."""


class Program:
    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder

    def command(self, today, *words):
        return [self.binary, "-C", str(self.folder), "--today", today.isoformat(), "--format", "json", *words]

    def run(self, today, *words):
        try:
            done = subprocess.run(self.command(today, *words), capture_output=True, env={}, timeout=60)
            return done.returncode, json.loads(done.stdout.decode("utf-8"))
        except subprocess.TimeoutExpired:
            raise Failed("no answer in 60 seconds") from None
        except ValueError:
            first = (done.stderr or done.stdout).decode("utf-8", "replace").strip().split("\n")[0]
            raise Failed(f"status {done.returncode}, no JSON: {first[:200]}") from None

    def report(self, today, *words):
        """The document of a report that finds nothing wrong, so its status is 0."""
        status, document = self.run(today, "report", *words)
        if status != 0:
            message = document.get("error", {}).get("message", "no error in the document")
            raise Failed(f"status {status}: {message}")
        return document


def knows_report(binary, name):
    """There is no help for a command that the program does not know."""
    return subprocess.run([binary, "report", name, "--help"], capture_output=True, env={}).returncode == 0
