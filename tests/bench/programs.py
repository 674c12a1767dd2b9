"""What is run in which folder."""

import shutil

import history
from folders import family_ids, records, sample, size_of
from run import Program
from schedule import TODAY

READS = {"check": ["check"], "report overdue": ["report", "overdue"]}
ONE_ASSISTANTS = {
    "asystent (today)": [], "check": ["check"], "report overdue": ["report", "overdue"],
    "report caseload": ["report", "caseload"], "report stats": ["report", "stats", "--year", "2026"],
}
CHECK_AT, WITH_COMMIT = "check --at", "visit add, committed"
# A finding or something overdue is status 1.
HAS_WORKED = (0, 1)


class Programs:
    """`binary` is a path, `helpers` the folder of the bench's own programs."""

    def __init__(self, binary, helpers):
        self.asystent = [str(binary), "--today", TODAY.isoformat()]
        self.helpers = helpers

    def own(self, folder, commands):
        size = size_of(folder, records(folder))
        return [Program(name, [*self.asystent, *command], folder, size, HAS_WORKED)
                for name, command in commands.items()]

    def one_assistants(self, folder):
        family = family_ids(folder)[0]
        dry = ["visit", "add", family, "--kind", "office", "--minutes", "30", "--dry-run"]
        return self.own(folder, {**ONE_ASSISTANTS, "visit add -n": dry})

    def cat(self, folder):
        names = records(folder)
        return Program("cat", ["cat", *names], folder, size_of(folder, names))

    def files_alone(self, folder):
        reader = str(self.helpers / "bench_file_reader")
        return Program("files alone", [reader], folder, size_of(folder, records(folder)))

    def dom(self, folder):
        names = records(folder)
        return Program("yaml-cpp", [str(self.helpers / "bench_dom_reader"), *names], folder, size_of(folder, names))

    def ledger(self, folder, journal):
        return Program("ledger --strict", ["ledger", "-f", str(journal), "--strict", "balance"], folder,
                       journal.stat().st_size)

    def of_python(self, folder):
        """Readers so slow that a sample must do."""
        names = sample(folder)
        size = size_of(folder, names)
        return [Program("yamllint", ["yamllint", "-d", "relaxed", *names], folder, size, HAS_WORKED),
                Program("yq", ["yq", "length", *names], folder, size)]

    def of_history(self, repository):
        """What was on a day, and what became of a family; beside it what git itself takes for as much."""
        family = family_ids(repository)[0]
        return [self.cat(repository), *self.own(repository, {CHECK_AT: ["--at", history.DAY, "check"], "log": ["log", family]}),
                Program("git log", ["git", "log", "--", f"families/{family}.yaml"], repository)]

    def add_visit(self, folder, name="visit add"):
        """Each run adds an entry of its own to another family."""
        families = iter(family_ids(folder))

        def command():
            return [*self.asystent, "visit", "add", next(families), "--kind", "office", "--minutes", "30"]

        return Program(name, [], folder, size_of(folder, records(folder)), next_command=command)

    def starts(self, folder):
        return [Program("/bin/true", ["/bin/true"], folder), Program("--help", [self.asystent[0], "--help"], folder)]


def installed(programs):
    return [program for program in programs if program.next_command or shutil.which(program.command[0])]
