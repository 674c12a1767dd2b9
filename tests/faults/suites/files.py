"""Files as people have them."""

import os
import socket
import stat
import struct
import unicodedata

from office import ACTIVE, CLOSE, LOCK, PLAN, WORK, Office, family_id, is_root, make_office, new_family, nobody_can_run, visit
from suite import Skipped, Suite

suite = Suite()
BOM = "\ufeff"
ACCESS_LIST = "system.posix_acl_access"
TEXT = ACTIVE.format(id=family_id(1), assistant="elis")
WRITINGS = (visit(1, 1), visit(1, 2), PLAN, CLOSE)

FORMS = {
    "LF": TEXT,
    "CRLF": TEXT.replace("\n", "\r\n"),
    "BOM": BOM + TEXT,
    "BOM and CRLF": BOM + TEXT.replace("\n", "\r\n"),
    "no final newline": TEXT.rstrip("\n"),
    "no final newline, CRLF": TEXT.rstrip("\n").replace("\n", "\r\n"),
    "comments, blank lines, spaces": "# Rodzina\n\n" + TEXT.replace("Kowalscy", " 'Kowalscy'  # dwa słowa ") + "\n# koniec\n",
    "a list at the margin": TEXT.replace("\n  - kind", "\n- kind").replace("\n    from: 2026-10-06\n    s", "\n  from: 2026-10-06\n  s"),
}


@suite.case("line ends, BOM, comments and each line of before stay")
def forms(setting, row):
    for name, text in FORMS.items():
        office = make_office(setting)
        office.put(f"families/{family_id(1)}.yaml", text)
        for words in WRITINGS:
            result = office.run(*words)
            row.tries += 1
            row.expect_true(result.status == 0, f"{name}: {words[1:3]}: {result}")
        now = office.family(1).read_bytes().decode()
        old_lines = text.splitlines()
        kept = [line for line in now.splitlines() if line in old_lines]
        row.expect_kept(kept == old_lines, f"{name}: lines have changed: {now!r}")
        row.expect_kept(now.rfind(BOM) == text.rfind(BOM), f"{name}: the BOM: {now[:20]!r}")
        ends = now.count("\r\n"), now.count("\n")
        row.expect_kept(ends[0] == (ends[1] if "\r\n" in text else 0), f"{name}: mixed line ends: {now!r}")
        row.expect_kept(now.count("wpis 00") == 2, f"{name}: not both entries: {now!r}")


MODES = (0o600, 0o640, 0o660, 0o644, 0o400)


@suite.case("mode, owner and group stay; what is new is private")
def modes(setting, row):
    for mode in MODES:
        office = make_office(setting)
        file = office.family(1)
        file.chmod(mode)
        if is_root():
            os.chown(file, 1234, 4321)
        elif not mode & stat.S_IWUSR:
            continue
        before = file.stat()
        result = office.run(*visit(1, 1))
        row.tries += 1
        row.expect_true(result.status == 0, f"{mode:o}: {result}")
        after = file.stat()
        same = (before.st_mode, before.st_uid, before.st_gid) == (after.st_mode, after.st_uid, after.st_gid)
        row.expect_kept(same, f"{before} became {after}")
    for mask in ("000", "077", "777"):
        office = make_office(setting)
        loose = ("/bin/sh", "-c", f'umask {mask} && exec "$@"', "sh")
        for words in (new_family("Nowi"), WORK):
            result = office.run(*words, before=loose)
            row.tries += 1
            row.expect_true(result.status == 0, f"umask {mask}: {result}")
        for name, wanted in ((family_id(2), 0o600), (LOCK, 0o600), ("elis", 0o600), ("worklog", 0o700)):
            found = [path for path in office.path.rglob("*") if name in (path.name, path.stem)]
            modes_found = [stat.S_IMODE(path.stat().st_mode) for path in found]
            row.expect_kept(modes_found == [wanted], f"umask {mask}: {name}: {modes_found}")


def access_list(user):
    """Owner rw, this user rw, group nothing, mask rw, others nothing: what `setfacl -m u:user:rw` makes of 0600."""
    nobody_named = 0xFFFFFFFF
    rest = [(tag, rights, nobody_named) for tag, rights in ((4, 0), (16, 6), (32, 0))]
    entries = [(1, 6, nobody_named), (2, 6, user), *rest]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


@suite.case("an access list stays, and nobody else gets in")
def access_lists(setting, row):
    office = make_office(setting)
    try:
        os.setxattr(office.family(1), ACCESS_LIST, access_list(1234))
    except OSError as error:
        raise Skipped("this disk has no access lists") from error
    for words in WRITINGS:
        result = office.run(*words)
        row.tries += 1
        row.expect_true(result.status == 0, f"{result}")
        mode = office.family(1).stat().st_mode
        if ACCESS_LIST not in os.listxattr(office.family(1)):
            row.expect_kept(False, f"the list is gone, and the mode is {mode:o}")
            return
        row.expect_kept(os.getxattr(office.family(1), ACCESS_LIST) == access_list(1234), f"another list, mode {mode:o}")


def expect(row, result, status, what, *said):
    row.tries += 1
    row.expect_true(result.status == status, f"{what}: {result}")
    for word in said:
        row.expect_true(word in result.err + result.out, f"{what}: does not say {word!r}: {result}")


@suite.case("a symlink inside the folder is followed, and stays one")
def link_inside(setting, row):
    office = make_office(setting, active=2)
    (office.path / "archiwum").mkdir()
    target = office.family(1).rename(office.path / "archiwum" / "pierwsza.yaml")
    office.family(1).symlink_to("../archiwum/pierwsza.yaml")
    for entry in (1, 2):
        expect(row, office.run(*visit(1, entry)), 0, "behind a link")
    row.expect_kept(office.family(1).is_symlink(), "the link is replaced")
    row.expect_kept(office.entries(1) == ["wpis 001", "wpis 002"], f"{office.entries(1)}")
    row.expect_kept(list(target.parent.iterdir()) == [target], "left behind beside the target")


@suite.case("a symlink out of the folder is refused, and nothing outside is touched")
def link_outside(setting, row):
    office = make_office(setting, active=2)
    outside = setting.new_directory() / "obca.yaml"
    office.family(1).rename(outside)
    old = outside.read_bytes()
    for target in (outside, "../../../../../../../../" + str(outside), "nie-ma.yaml", family_id(1) + ".yaml"):
        office.family(1).symlink_to(target)
        expect(row, office.run(*visit(1, 1)), 4, f"a link to {target}", family_id(1))
        expect(row, office.run(*visit(2, 1)), 0, f"another family beside a link to {target}")
        expect(row, office.run("check"), 1, f"check of a link to {target}", family_id(1))
        expect(row, office.run(*new_family("Nowi", "--id", family_id(1))), 2, "a new one in its place")
        row.expect_kept(office.family(1).is_symlink() and outside.read_bytes() == old, f"{target} was written")
        office.family(1).unlink()
    row.expect_kept(list(outside.parent.iterdir()) == [outside], "something new outside")
    families = (office.path / "families").rename(setting.new_directory() / "families")
    (office.path / "families").symlink_to(families)
    before = sorted(families.iterdir())
    expect(row, office.run(*visit(2, 2)), 5, "families/ is a link out of the folder")
    expect(row, office.run(*new_family("Nowi")), 5, "families/ is a link out of the folder")
    row.expect_kept(sorted(families.iterdir()) == before, "written behind families/")
    (office.path / LOCK).unlink()
    (office.path / LOCK).symlink_to(outside)
    expect(row, office.run(*visit(2, 2)), 5, "the lock is a link")
    row.expect_kept(outside.read_bytes() == old, "the lock's link was written through")


@suite.case("a hard link is refused with a clear word")
def hard_link(setting, row):
    office = make_office(setting, active=2)
    copy = setting.new_directory() / "kopia.yaml"
    os.link(office.family(1), copy)
    old = copy.read_bytes()
    expect(row, office.run(*visit(1, 1)), 5, "a hard link", "twarde dowiązania")
    expect(row, office.run("--lang", "en", *visit(1, 1)), 5, "a hard link", "hard links")
    expect(row, office.run(*visit(2, 1)), 0, "another family")
    row.expect_kept(copy.read_bytes() == office.family(1).read_bytes() == old, "one of the names has another text")
    copy.unlink()
    expect(row, office.run(*visit(1, 1)), 0, "with one name again")


POLISH = "Żółć gęślą"
PATHS = ("sprawy rodzin", POLISH, unicodedata.normalize("NFD", POLISH), "a'b\"c", "-rf", "$(touch x) `y` ;*?", "a\nb")


@suite.case("folders with spaces, Polish letters (NFC and NFD), quotes and more in their names")
def paths(setting, row):
    for name in PATHS:
        office = make_office(setting, active=2, at=setting.new_directory() / name / "teczka ż")
        other = Office(setting, setting.new_directory() / name)
        expect(row, other.run("init", other.path), 0, f"init {name!r}")
        for number in (1, 2):
            expect(row, office.run(*visit(number, number)), 0, repr(name))
            row.expect_kept(office.entries(number) == [f"wpis 00{number}"], f"{name!r}: not there")
        expect(row, office.run(*new_family("Żuk")), 0, repr(name), family_id(3))
        row.expect_true(office.run("check").status in (0, 1), f"check in {name!r}")
        row.expect_kept(len(list(office.path.parent.iterdir())) == 1, f"beside {name!r}")


@suite.case("record names in NFC and NFD: both are named, neither is taken for the other")
def normal_forms(setting, row):
    office = make_office(setting, active=2)
    forms = [unicodedata.normalize(form, "Żółć") for form in ("NFC", "NFD")]
    for name in forms:
        office.put(f"families/{name}.yaml", ACTIVE.format(id=name, assistant="elis"))
    old = office.files()
    expect(row, office.run("check"), 1, "check", *(f"families/{name}.yaml" for name in forms))
    expect(row, office.run(*visit(1, 1)), 0, "a good family")
    for name in forms:
        result = office.run("-q", "visit", "add", name, "--note", "x")
        row.tries += 1
        row.expect_true(result.status in (2, 4), f"{name!r}: {result}")
    now = office.files()
    changed = [name for name in now if now[name] != old[name]]
    row.expect_kept(changed == [f"families/{family_id(1)}.yaml"], f"changed: {changed}")


@suite.case("ids that differ only in small and capital letters")
def case_clash(setting, row):
    office = make_office(setting, active=2)
    old = office.files()
    for id_ in ("r-2026-001", "R-2026-001"):
        expect(row, office.run(*new_family("Nowi", "--id", id_)), 2, id_, family_id(1))
    row.expect_kept(office.files() == old, "a second family was made")
    office.put("families/r-2026-001.yaml", TEXT.replace("R-2026-001", "r-2026-001"))
    expect(row, office.run("-q", "visit", "add", "r-2026-001", "--note", "wpis 007"), 0, "the exact id")
    expect(row, office.run(*visit(1, 1)), 0, "the exact id")
    row.expect_kept(office.entries(1) == ["wpis 001"], f"{office.entries(1)}: the entry of the other family")


def make_directory(path):
    path.mkdir()
    (path / "x.yaml").write_text("asystent: 1\n")


def make_socket(path):
    directory = os.getcwd()
    os.chdir(path.parent)  # the path of a socket is short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(directory)


def make_device(path):
    """The one that never ends, /dev/zero."""
    if not is_root():
        path.symlink_to("/dev/zero")
        return
    os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 5))


STRANGE = {"FIFO": os.mkfifo, "directory": make_directory, "socket": make_socket, "device": make_device}


@suite.case("a FIFO, directory, socket or device among the records: named, the others go on")
def strange_records(setting, row):
    for what, make in STRANGE.items():
        for place in ("families/R-2026-009.yaml", "worklog/jbuk.yaml"):
            office = make_office(setting, active=2, granted=1)
            (office.path / place).parent.mkdir(exist_ok=True)
            make(office.path / place)
            expect(row, office.run("check"), 1, f"{what} {place}", place)
            expect(row, office.run("report", "overdue"), 4, f"{what} {place}", place)
            expect(row, office.run(*visit(1, 1)), 0, f"{what} {place}", place)
            expect(row, office.run(*visit(9, 1)), 4 if "families" in place else 2, f"{what} {place}")
            row.expect_kept(office.entries(1) == ["wpis 001"], f"{what} {place}: the other family's entry")
            left = office.path / place
            row.expect_kept(left.exists() and not left.is_file(), f"{what} {place} was replaced")


@suite.case("a FIFO, directory, socket or device in place of the settings, the lock, a folder or an output")
def strange_places(setting, row):
    for what, make in STRANGE.items():
        for place, status in (("asystent.yaml", 4), (LOCK, 5), ("families", 5)):
            if (what, place) == ("directory", "families"):
                continue
            office = make_office(setting, active=1)
            old = office.path / place
            if old.is_dir():
                old.rename(office.path / "inne")
            elif old.exists():
                old.unlink()
            make(old)
            result = office.run(*visit(1, 1))
            row.tries += 1
            row.expect_true(result.status == status, f"{what} as {place}: {result}")
            row.expect_kept(not old.is_file(), f"{what} as {place} was replaced")
        office = make_office(setting, active=1)
        out = setting.new_directory() / "out.html"
        make(out)
        expect(row, office.run("report", "document", "zgoda", "R-2026-001", "--out", out), 5, f"{what} as output")
        row.expect_kept(not out.is_file() and len(list(out.parent.iterdir())) == 1, f"{what} as output was replaced")


BROKEN = {
    "no YAML": "name: [",
    "a conflict": "<<<<<<< HEAD\n" + TEXT + "=======\n>>>>>>> x\n",
    "no text": "\0\1\2",
    "empty": "",
    "newer": TEXT.replace("asystent: 1", "asystent: 2"),
}


@suite.case("a record that cannot be read is never replaced")
def unreadable(setting, row):
    for what, text in BROKEN.items():
        office = make_office(setting, active=2)
        office.put(f"families/{family_id(1)}.yaml", text)
        for words in WRITINGS:
            expect(row, office.run(*words), 4, f"{what}, {words[1:3]}", family_id(1))
        expect(row, office.run(*new_family("Nowi", "--id", family_id(1))), 2, what)
        expect(row, office.run(*visit(2, 1)), 0, f"{what}: another family")
        row.expect_kept(office.family(1).read_text() == text, f"{what} was replaced")


OWNER = 4321
MEMBER = ("-q", "intake", "member", family_id(3), "--member", "ola;Ola;mother;")


def give(path, user):
    for each in (path, *path.rglob("*")):
        os.chown(each, user, user, follow_symlinks=False)


@suite.case("a command of root, by sudo, in another's folder leaves nothing that its owner cannot use")
def sudo(setting, row):
    if not is_root() or not nobody_can_run(setting.binary):
        raise Skipped("needs root, and a program that others may start")
    office = make_office(setting, active=2)
    setting.directory.chmod(0o711)
    office.path.parent.chmod(0o711)
    give(office.path, OWNER)
    for words in (new_family("Nowi"), visit(1, 1), WORK, ("report", "document", "--eject", "plan"), ("doctor", "--fix")):
        result = office.run(*words)
        row.tries += 1
        row.expect_true(result.status in (0, 1), f"root: {words}: {result}")
    roots = [str(path) for path in office.path.rglob("*") if path.stat().st_uid != OWNER or path.stat().st_gid != OWNER]
    row.expect_kept(not roots, f"root's: {roots}")
    for words in (new_family("Nowi"), visit(1, 2), MEMBER, WORK, ("report", "document", "--eject", "zgoda")):
        expect(row, office.run(*words, user=OWNER), 0, f"the owner: {words}")
    row.expect_kept(office.entries(1) == ["wpis 001", "wpis 002"], f"{office.entries(1)}")
