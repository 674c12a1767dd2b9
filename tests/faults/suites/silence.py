"""What says nothing has looked; what is told as mended has been looked at again."""

import errno
import itertools
import os

from office import WORK, is_root, make_office, new_family, nobody_can_run, number_of_nobody, visit
from suite import Skipped, Suite

suite = Suite()
COMMANDS = (("check",), ("report", "overdue"), ("report", "caseload"), (), ("report", "stats"), new_family("Nowi"),
            visit(1, 1), WORK)


@suite.case("families/ is missing or has another name: every command and doctor say so")
def missing_families(setting, row):
    for name in (None, "Families", "rodziny"):
        office = make_office(setting)
        aside = setting.new_directory() / "families"
        os.rename(office.path / "families", office.path / name if name else aside)
        before = office.files()
        for words in COMMANDS:
            result = office.run(*words)
            row.tries += 1
            row.expect_true(result.status == 5 and "families" in result.err, f"{name}: {words}: {result}")
            row.expect_kept(office.files() == before, f"{name}: {words} has written")
        result = office.run("doctor")
        row.tries += 1
        row.expect_true(result.status == 1 and "families: " in result.out, f"{name}: doctor: {result}")
        if name == "Families":
            row.expect_true("Families" in result.out, f"the other name is not said: {result}")


@suite.case("families/ cannot be read, is a file, or a link to nowhere or outside")
def unreadable_families(setting, row):
    def as_file(office):
        os.rename(office.path / "families", office.path / "aside")
        (office.path / "families").write_text("")

    def as_link(office):
        os.rename(office.path / "families", office.path / "aside")
        (office.path / "families").symlink_to("nowhere")

    def as_link_outside(office):
        os.rename(office.path / "families", office.path / "aside")
        (office.path / "families").symlink_to(setting.directory)

    for break_it in (as_file, as_link, as_link_outside):
        office = make_office(setting)
        break_it(office)
        for words in (*COMMANDS, ("doctor",)):
            result = office.run(*words)
            row.tries += 1
            row.expect_true(result.status == 5 and result.err, f"{break_it.__name__}: {words}: {result}")


@suite.case("a folder that its user may not read: status 5 of every command and doctor")
def closed_folders(setting, row):
    if not is_root() or not nobody_can_run(setting.binary):
        raise Skipped("permissions do not hold for root")
    for name, mode in ((".", 0o600), *itertools.product(("families", "worklog", "."), (0o300, 0))):
        office = make_office(setting)
        (office.path / "worklog").mkdir()
        for path in [office.path, *office.path.rglob("*")]:
            os.chown(path, number_of_nobody(), number_of_nobody())
        for path in (setting.directory, office.path.parent):
            path.chmod(0o755)
        (office.path / name).chmod(mode)
        for words in (*COMMANDS, ("doctor",)):
            result = office.run(*words, user=number_of_nobody())
            row.tries += 1
            row.expect_true(result.status == 5 and result.err, f"{name} {mode:o}: {words}: {result}")


STRAYS = ("families/R-2026-009.yml", "families/R-2026-009.YAML", "families/R-2026-009.yaml.txt",
          "families/2025/R-2026-009.yaml", "families/R-2026-009.Yml.TXT", "worklog/jbuk.yml", "R-2026-009.yaml",
          "Families/R-2026-009.yaml", "stare/R-2026-009.yml")


@suite.case("what looks like a record and is not read is named by check and doctor, and its id is not given")
def strays(setting, row):
    for name in STRAYS:
        office = make_office(setting, active=2)
        text = office.family(2).read_bytes().replace(b"R-2026-002", b"R-2026-003")
        office.put(name, text)
        for words in (("check",), ("doctor",)):
            result = office.run(*words)
            row.tries += 1
            row.expect_true(name in result.out, f"{name}: {words}: {result}")
        result = office.run(*new_family("Nowi"))
        row.tries += 1
        row.expect_true(result.status == 0 and result.out.strip() != "R-2026-003", f"{name}: {result}")
    office = make_office(setting)
    aside = setting.new_directory()
    (aside / "R-2026-009.yaml").write_text("")
    (office.path / "families" / "stare").symlink_to(aside)
    result = office.run("check")
    row.tries += 1
    row.expect_true("families/stare" in result.out, f"a link to a folder: {result}")


@suite.case("a repair that the disk takes and does not keep is not told as one")
def looked_at_again(setting, row):
    office = make_office(setting)
    office.family(1).chmod(0o644)
    result = office.run("doctor", "--fix", **office.fault(keeps_no_modes=1))
    row.tries += 1
    told = [line for line in result.out.splitlines() if "R-2026-001" in line]
    row.expect_true(result.status == 1 and told and "naprawiono" not in told[0], f"{result}")
    result = office.run("doctor", "--fix")
    row.tries += 1
    row.expect_true(result.status == 0 and "naprawiono" in result.out, f"{result}")


@suite.case("disks that know no exchange, no links, no leases, no locks: written and read all the same")
def poor_disks(setting, row):
    poor = {"no_renameat2": errno.EINVAL, "no_link": errno.EPERM, "no_lease": errno.EINVAL, "no_flock": errno.ENOTSUP,
            "keeps_no_modes": 1}
    sets = [{}, *({name: number} for name, number in poor.items() if name != "no_flock"),
            {name: poor[name] for name in ("no_renameat2", "no_link")},
            {name: poor[name] for name in poor if name != "no_flock"}]
    for faults in sets:
        office = make_office(setting)
        for words in (visit(1, 1), new_family("Nowi"), WORK, ("doctor", "--fix")):
            result = office.run(*words, **office.fault(**faults))
            row.tries += 1
            is_mending = words == ("doctor", "--fix")
            row.expect_true(result.status == 0 or (is_mending and result.status == 1), f"{faults}: {words}: {result}")
        is_there = office.entries(1) == ["wpis 001"] and len(office.files()) >= 4
        row.expect_kept(is_there, f"{faults}: {list(office.files())}")
    office = make_office(setting)
    before = office.files()
    result = office.run("--wait", "0", *visit(1, 1), **office.fault(no_flock=errno.ENOTSUP))
    row.tries += 1
    row.expect_true(result.status == 5 and office.files() == before, f"without any lock: {result}")
