"""What goes out of the folder, what a template may load, what a copy tells, and days that are recorded once."""

import fcntl
import http.server
import itertools
import os
import re
import socketserver
import subprocess
import threading
import time
from pathlib import Path

from office import ACTIVE, LOCK, SETTINGS, Office, family_id
from suite import Skipped, Suite, for_each

suite = Suite()
ONE = family_id(1)

KIND_OF_OUTPUT = {
    "ics": ("report", "ics"),
    "html": ("report", "document", "wniosek", ONE),
    "journal": ("report", "document", "dziennik", ONE),
    "svg": ("report", "genogram", ONE),
    "xlsx": ("list", "--format", "xlsx"),
    "dashboard": ("report", "dashboard"),
}

# Each is made before the command; where it leads is kept by the folder.
KEPT = (
    f"families/{ONE}.yaml", "families/new.yaml", "families/new.html", "families/x.ics", "families/.hidden",
    "asystent.yaml", LOCK, ".gitignore", ".gitattributes", ".git/config", ".git/x.html", ".GIT/config",
    "worklog/elis.yaml", "worklog/new.html", "templates/wniosek.html", "templates/new.html",
    f"families/../families/{ONE}.yaml", "families/./x.html", f"link-to-folder/families/{ONE}.yaml",
    "link-to-families/x.html", "link-to-record.html", "link-to-link.html", "link-to-settings.html",
    "link-to-lock.ics", "dangling-into-families.html", f"./././families/{ONE}.yaml", "second-name.html",
    "families", "templates", "link-to-families",
)


def whole_office(setting):
    office = Office(setting)
    office.put("asystent.yaml", SETTINGS)
    office.put(f"families/{ONE}.yaml", ACTIVE.format(id=ONE, assistant="elis"))
    office.put("worklog/elis.yaml", "asystent: 1\nassistant: elis\nentries: []\n")
    office.put("templates/wniosek.html", "<p>{{family.name}}</p>\n")
    office.put(".gitignore", "*.html\n")
    office.put(".gitattributes", "*.yaml diff\n")
    office.put(".git/config", "[core]\n")
    office.put(LOCK, "")
    for link, target in (
        ("link-to-folder", "."), ("link-to-families", "families"), ("link-to-record.html", f"families/{ONE}.yaml"),
        ("link-to-link.html", "link-to-record.html"), ("link-to-settings.html", "asystent.yaml"),
        ("link-to-lock.ics", LOCK), ("dangling-into-families.html", "families/none.html"),
    ):
        (office.path / link).symlink_to(target)
    os.link(office.path / f"families/{ONE}.yaml", office.path / "second-name.html")
    return office


def state(office):
    """All files by their bytes and numbers, links by where they lead."""
    found = {}
    for path in sorted(office.path.rglob("*")):
        name = str(path.relative_to(office.path))
        if path.is_symlink():
            found[name] = os.readlink(path)
        elif path.is_file():
            found[name] = (path.read_bytes(), path.stat().st_ino)
    return found


@suite.case("outputs over records, settings, templates, the lock and git's files, by path, link and second name")
def outputs(setting, row):
    office = whole_office(setting)

    def attack(try_):
        (kind, command), place = try_
        before = state(office)
        for out in (place, str(office.path / place)):
            row.tries += 1
            words = [str(office.setting.binary), "--today", "2026-11-20", "-q", *command, "--out", out]
            done = subprocess.run(words, cwd=office.path, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
                                  stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=100)
            row.expect_true(done.returncode == 2, f"{kind} --out {out}: status {done.returncode} {done.stderr[:200]}")
        row.expect_kept(state(office) == before, f"{kind} --out {place} changed the folder")

    for try_ in itertools.product(KIND_OF_OUTPUT.items(), KEPT):
        attack(try_)


ENDINGS = {
    "ics": (".ics", ".ICS"),
    "html": (".html", ".htm", ".HTML"),
    "svg": (".svg",),
    "xlsx": (".xlsx", ".XLSX"),
}
OTHERS = (".yaml", ".yml", ".pdf", ".png", ".docx", ".xlsx", ".csv", ".json", ".txt", ".zip", ".sh", ".py", ".js", ".css",
          ".eml", ".gz", ".exe", ".toml", ".conf", ".log", ".xml", ".key", ".pem", ".age", ".gpg", ".YAML", ".Pdf")


@suite.case("file names whose ending is another kind's")
def endings(setting, row):
    office = whole_office(setting)
    aside = setting.new_directory()
    for kind, own in ENDINGS.items():
        others = [ending for ends in ENDINGS.values() if ends != own for ending in ends if kind != "html" or ending != ".pdf"]
        for ending in (*own, *others, *OTHERS):
            if kind == "html" and ending.lower() == ".pdf":
                continue  # it makes a PDF
            row.tries += 1
            out = aside / f"plik{ending}"
            done = office.run("-q", *KIND_OF_OUTPUT[kind], "--out", out, PATH="/usr/bin:/bin")
            if kind == "svg" and done.status == 5:
                continue  # no Graphviz here
            row.expect_true(done.status == (0 if ending in own else 2), f"{kind} to {ending}: {done}")
            row.expect_kept(out.exists() == (ending in own), f"{kind} made {out.name}")
            out.unlink(missing_ok=True)


ADDRESSES = ("http://127.0.0.1:{port}/a", "file:///etc/passwd", "//127.0.0.1:{port}/a", "/etc/passwd", "../asystent.yaml",
             "&#104;ttp://127.0.0.1:{port}/a", "ht\ttp://127.0.0.1:{port}/a", "http://127.0.0.1:{port}/?{{{{family.name}}}}")
WAYS = (
    '<link rel="attachment" href="{0}">', '<link rel=stylesheet href="{0}">', '<img src="{0}">', "<img src={0}>",
    '<img srcset="{0} 2x">', '<img src="data:image/svg+xml,%3Csvg%3E%3Cimage href=\'{0}\'/%3E%3C/svg%3E">',
    '<a href="{0}">a</a>', '<a rel=attachment href="{0}">a</a>', '<object data="{0}"></object>', '<embed src="{0}">',
    '<iframe src="{0}"></iframe>', '<video poster="{0}"></video>', '<audio src="{0}"></audio>',
    '<form action="{0}"></form>', '<input type=image src="{0}">', '<body background="{0}">', '<base href="{0}">',
    '<svg><image xlink:href="{0}"/></svg>', '<svg><use href="{0}#a"/></svg>', '<p style="background:url({0})">a</p>',
    '<p style="background:\\75 rl({0})">a</p>', "<style>@import '{0}';</style>", "<style>@import url({0});</style>",
    "<style>p{{background:url('{0}')}}</style>", "<style>p{{background:image-set('{0}' 1x)}}</style>",
    "<style>@font-face{{font-family:a;src:url({0})}}</style>", '<meta http-equiv=refresh content="0;url={0}">',
    "<script src='{0}'></script>", "<script>fetch('{0}')</script>", "<!-- <img src='{0}'> -->",
    '<link rel=stylesheet href="data:text/css,@import%20\'{0}\'">',
)
SPLIT = ('<im{{! }}g sr{{! }}c="x">', '<img alt={{family.name}}>', "<i{{#family.has_name}}mg src=x>{{/family.has_name}}")
KINDS = ("wniosek", "zgoda", "plan", "dziennik", "notatka", "dostep")


class Counter(http.server.BaseHTTPRequestHandler):
    asked = []

    def do_GET(self):  # noqa: N802
        Counter.asked.append(self.path)
        self.send_response(404)
        self.end_headers()

    def log_message(self, *_):
        pass


def server():
    listening = socketserver.TCPServer(("127.0.0.1", 0), Counter)
    threading.Thread(target=listening.serve_forever, daemon=True).start()
    return listening


def print_with(office, template, text, out, pdf):
    office.put(f"templates/{template}", text)
    kind = template.removesuffix(".html") if not template.startswith("_") else "zgoda"
    member = ("--member", "anna") if kind == "dostep" else ()
    return office.run("-q", "report", "document", kind, ONE, *member, "--out", out, *(("--pdf",) if pdf else ()),
                      PATH="/usr/bin:/bin")


@suite.case("templates that load, by each element, attribute and style, from the network and the disk")
def templates(setting, row):
    listening = server()
    Counter.asked.clear()
    port = listening.server_address[1]

    def attack(try_):
        (number, way), address = try_
        office = whole_office(setting)
        text = way.format(address.format(port=port))
        template = (KINDS[number % len(KINDS)] + ".html", "_foot.html", "_style.css")[number % 3 if number % 7 else 0]
        if template == "_style.css":
            text = "p{background:url(" + address.format(port=port) + ")}"
        pdf = number % 5 == 0
        out = office.path / ("z.pdf" if pdf else "z.html")
        row.tries += 1
        done = print_with(office, template, "<p>\n" + text + "\n</p>\n", out, pdf)
        row.expect_true(done.status == 4 and f"templates/{template}:2:" in done.err, f"{template} {text}: {done}")
        row.expect_private(not out.exists(), f"{text} was printed")

    for_each(attack, itertools.product(enumerate(WAYS), ADDRESSES[: setting.many(len(ADDRESSES), 2)]))
    for text in SPLIT:
        row.tries += 1
        office = whole_office(setting)
        record = ACTIVE.format(id=ONE, assistant="elis").replace("name: Kowalscy", "name: x src=http://x")
        office.put(f"families/{ONE}.yaml", record)
        done = print_with(office, "wniosek.html", text, office.path / "z.html", False)
        row.expect_true(done.status == 4 and "templates/wniosek.html:" in done.err, f"{text}: {done}")
        row.expect_private("http://x" not in done.err, f"the message tells the family's name: {done}")
    listening.shutdown()
    row.expect_private(not Counter.asked, f"asked the network for {Counter.asked[:3]}")


def script_given_to_python(setting):
    """What the program tells Python to do with a page, by a Python that only repeats it."""
    place = setting.new_directory()
    (place / "python-of-the-test").write_text('#!/bin/sh\nprintf %s "$2" >"$0.script"\necho PDF\n')
    (place / "weasyprint").write_text(f"#!{place}/python-of-the-test\n")
    for name in ("python-of-the-test", "weasyprint"):
        (place / name).chmod(0o755)
    office = whole_office(setting)
    done = office.run("-q", "report", "document", "zgoda", ONE, "--out", office.path / "z.pdf", PATH=f"{place}:/usr/bin:/bin")
    assert done.status == 0, done
    return (place / "python-of-the-test.script").read_text()


@suite.case("WeasyPrint is given pages that load, past the check: nothing is fetched and there is no PDF")
def fetcher(setting, row):
    python = "/usr/bin/python3"
    if subprocess.run([python, "-c", "import weasyprint"], capture_output=True, cwd="/").returncode != 0:
        raise Skipped("no weasyprint")
    script = script_given_to_python(setting)
    listening = server()
    Counter.asked.clear()
    secret = setting.new_directory() / "klucz"
    secret.write_text("tajne")
    beside = setting.new_directory()
    (beside / "weasyprint.py").write_text("open('started', 'w')\n")
    addresses = (f"http://127.0.0.1:{listening.server_address[1]}/a", secret.as_uri(), str(secret))
    pages = [way.format(address) for way in setting.many(WAYS, WAYS[:2]) for address in addresses]
    for page in pages:
        row.tries += 1
        run = subprocess.run([python, "-c", script], input=f"<!DOCTYPE html><html><body>{page}</body></html>".encode(),
                             capture_output=True, cwd=beside, timeout=100)
        row.expect_private(b"tajne" not in run.stdout, f"{page}: the file is in the PDF")
        row.expect_kept(run.returncode == 0 or not run.stdout, f"{page}: refused and printed")
    whole = subprocess.run([python, "-c", script], input=b'<p>Ala</p><img src="data:image/png;base64,iVBORw0KGgo=">',
                           capture_output=True, cwd=beside, timeout=100)
    row.tries += 1
    row.expect_true(whole.returncode == 0 and whole.stdout.startswith(b"%PDF"), f"a good page: {whole.stderr[-300:]}")
    row.expect_private(not (beside / "started").exists(), "a module of the current directory was run")
    listening.shutdown()
    row.expect_private(not Counter.asked, f"asked the network for {Counter.asked[:3]}")


# Of another person, in every way in which people write.
OTHERS_IN_TEXTS = (
    "Umówi się z Marią u terapeuty", "Marta śpi u niej", "z Olkiem", "Adam pije", "Darka nie było", "Олена Шевченко",
    "Émile powiedział", "Žiga Novak", "Ánh Nguyễn", "rozmowa z marią", "z\u00a0Markiem", "–Marek", "„Marek”", "_Marek_",
    "*Marek*", "#Marek", "Zosia powiedziała", "Gosia pije", "Wojtek bił", "Żo\u0301łw Z\u0307aneta", "600 700 800",
    "mąż siedział za gwałt", "dyrektor Szkoły Podstawowej nr 2 Halina Pyrka", "u sąsiadki spod 5", "babcia Krysia", "MAREK",
)
PERSON = """\
  - id: marek
    name: Marek Dąb
    role: partner
    household: {0}
    relation: {0}
    phone: {0}
    citizenship: {0}
    marital_status: {0}
    education: {0}
    occupation: {0}
    workplace: {0}
    income: {0}
    disability: {0}
    school: {0}
    class: {0}
"""
ABOUT = """\
address: {0}
phone: {0}
letter_name: {0}
file_mark: {0}
visits:
  - {{date: 2026-10-12, kind: home, outcome: held, assistant: elis, place: {0}, present: [marek], others: [{0}], group: {0},
     note: {0}, impression: {0}, agreed: [{{who: marek, what: {0}, due: 2026-10-20}}]}}
services:
  - {{kind: therapy, provider: {0}, for: [marek], from: 2026-10-12}}
plans:
  - {{date: 2026-10-12, agreed_by: [anna], consulted_with: {0}, heard: [{{who: marek, text: {0}}}], goals: [{{id: g1,
      area: care, goal: {0}, situation: {0}, actions: [{{what: {0}, who: [marek], due: 2026-12-12}}]}}]}}
letters:
  - {{date: 2026-10-12, to: {0}, about: {0}, member: marek}}
contacts:
  - {{who: {0}, person: {0}, phone: {0}, matter: {0}, for: [marek]}}
"""


def record_with(text):
    quoted = '"' + text + '"'
    order = ("  - {kind: court_order, from: 2026-10-12, binds: [marek], court: %s, case_number: %s, kurator: %s, "
             "obligation: %s, control: %s}\n" % ((quoted,) * 5))
    record = ACTIVE.format(id=ONE, assistant="elis")
    record = record.replace("referral:\n", PERSON.format(quoted) + "referral:\n  by: " + quoted + "\n")
    return record + order + ABOUT.format(quoted)


def words_of(page):
    """Without what keeps words together on a line."""
    return page.replace("\u00a0", " ").replace("\u2011", "-").replace("<wbr>", "")


@suite.case("access copies of records whose every free text tells of somebody else; only what is released is there")
def copies(setting, row):
    for text in OTHERS_IN_TEXTS[: setting.many(len(OTHERS_IN_TEXTS), 5)]:
        office = Office(setting)
        office.put("asystent.yaml", SETTINGS)
        office.put(f"families/{ONE}.yaml", record_with(text))
        copy = ("report", "document", "dostep", ONE, "--member", "marek")
        row.tries += 1
        done = office.run(*copy)
        row.expect_true(done.status == 0, f"{text}: {done}")
        row.expect_private(words_of(text) not in words_of(done.out), f"the copy tells: {text}")
        review = office.run("--lang", "en", *copy, "--review")
        listed = re.findall(r"^ *(\d+)  ", review.out, re.MULTILINE)
        digest = re.search(r"Digest of the list: ([0-9a-f]+)", review.out)
        row.expect_true(review.status == 0 and len(listed) > 20 and digest, f"{text}: {review}")
        if not digest:
            continue
        released = office.run(*copy, "--texts", ",".join(listed), "--digest", digest[1])
        row.expect_true(released.status == 0 and words_of(released.out).count(words_of(text).replace('"', "&quot;")) >= 20, f"{text}: {released}")
        office.put(f"families/{ONE}.yaml", record_with(text + " i jeszcze"))
        changed = office.run(*copy, "--texts", "1", "--digest", digest[1])
        row.expect_true(changed.status == 2 and not changed.out, f"{text}, changed since: {changed}")


DAYS = """\
    placements:
      - {kind: foster_family, from: 2026-10-06, ended: 2026-11-10, plan_handed_over: 2026-10-20}
      - {kind: foster_family, from: 2026-11-12, plan_handed_over: 2026-11-13}
"""
ENTRIES = """\
plans:
  - {date: 2026-10-12, agreed_by: [anna], consulted_with: Maria Nowak, coordinated_with: Jan Nowak, goals: [{id: g1,
      area: care, goal: Porządek, expected_effect: czysto, due: 2026-12-12, status: achieved, closed: 2026-11-01,
      actions: [{what: Sprzątanie, who: [anna], due: 2026-12-12, done: 2026-10-30}]}]}
visits:
  - {date: 2026-10-12, kind: home, outcome: held, assistant: elis, present: [anna], minutes: 60, recorded: 2026-10-13,
     agreed: [{who: anna, what: Wizyta u lekarza, done: 2026-10-20}]}
letters:
  - {date: 2026-10-12, to: Szkoła, about: frekwencja, answered: 2026-10-20}
assessments:
  - {date: 2026-11-08, conclusion: continue, passed_on: 2026-11-09}
court_papers:
  - {kind: opinion, court: Sąd Rejonowy, requested: 2026-10-12, sent: 2026-10-20}
"""
ENTRIES = re.sub(r"\n {5,}", " ", ENTRIES)  # a value in brackets is edited on one line
# The command, and the day that it must not replace.
AGAIN = (
    (("intake", "return", ONE, "--child", "kuba", "--date", "2026-10-30"), "2026-11-10"),
    (("plan", "hand-over", ONE, "--child", "kuba", "--date", "2026-11-14"), "2026-11-13"),
    (("intake", "withdraw", ONE, "--date", "2026-10-30"), "2026-11-15"),
    (("intake", "assign", ONE, "--to", "jbuk", "--from", "2026-10-30"), "2026-11-16"),
    (("plan", "done", ONE, "--goal", "g1", "--status", "partly", "--date", "2026-11-02"), "2026-11-01"),
    (("plan", "done", ONE, "--goal", "g1", "--status", "open"), "2026-11-01"),
    (("plan", "done", ONE, "--goal", "g1", "--action", "1", "--date", "2026-11-02"), "2026-10-30"),
    (("visit", "answered", ONE, "--of", "2026-10-12", "--date", "2026-10-21"), "2026-10-20"),
    (("assess", "pass-on", ONE, "--of", "2026-11-08", "--date", "2026-11-10"), "2026-11-09"),
    (("assess", "sent", ONE, "--requested", "2026-10-12", "--date", "2026-10-21"), "2026-10-20"),
    (("visit", "amend", ONE, "--date", "2026-10-12", "--file", "date"), "2026-10-12"),
    (("visit", "amend", ONE, "--date", "2026-10-12", "--file", "recorded"), "2026-10-13"),
    (("visit", "amend", ONE, "--date", "2026-10-12", "--file", "agreed"), "2026-10-20"),
)
PIECES = {"date": "date: 2026-10-14\n", "recorded": "recorded: 2026-10-15\n", "agreed": "agreed: []\n"}


@suite.case("recorded days: a second time another day is refused, and --override keeps the first one with the reason")
def days(setting, row):
    for command, day in AGAIN:
        office = Office(setting)
        office.put("asystent.yaml", SETTINGS)
        record = ACTIVE.format(id=ONE, assistant="elis").replace("    born: 2015-09-03\n", "    born: 2015-09-03\n" + DAYS)
        record = record.replace("    from: 2026-10-05\n", "    from: 2026-10-05\n    ended: 2026-11-16\n")
        record = record.replace("    signed_by: [anna]\n", "    signed_by: [anna]\n    ended: 2026-11-15\n")
        file = office.put(f"families/{ONE}.yaml", record + ENTRIES)
        aside = setting.new_directory()
        for name, text in PIECES.items():
            (aside / name).write_text(text)
        words = [str(aside / word) if word in PIECES else word for word in command]
        before = file.read_bytes()
        row.tries += 2
        done = office.run("-q", *words)
        row.expect_true(done.status == 2, f"{command}: {done}")
        row.expect_kept(file.read_bytes() == before, f"{command} changed the record")
        done = office.run("-q", *words, "--override", "pomyłka w dacie")
        trace = re.search(r"date-order: \"[^\"]*" + day + r": pomyłka w dacie", file.read_text())
        row.expect_true(done.status in (0, 3), f"{command} --override: {done}")
        row.expect_kept(done.status != 0 or trace, f"{command} --override: no trace of {day}")
        row.expect_kept(done.status == 0 or file.read_bytes() == before, f"{command}: refused and written")


@suite.case("words of a command that waits, as others read them in /proc")
def words(setting, row):
    office = whole_office(setting)
    with open(office.path / LOCK, "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for option, word in (("--note", "tajna notatka"), ("--note=tajna notatka", None), ("--place", "u sąsiadki")):
            row.tries += 1
            running = office.start("--wait", "5", "visit", "add", ONE, option, *([word] if word else []))
            time.sleep(setting.many(1, 0.5))
            seen = Path(f"/proc/{running.pid}/cmdline").read_bytes()
            running.terminate()
            running.communicate()
            row.expect_private("tajna".encode() not in seen and "sąsiadki".encode() not in seen, f"{option}: {seen}")
