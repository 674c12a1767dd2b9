"""What a folder has after years: cases that were opened again, entries written twice, files left beside."""

from copy import deepcopy
from datetime import timedelta

LISTS = ["visits", "letters", "consents", "plans", "interventions", "appointments", "court_papers",
         "assessments", "monitoring", "contacts", "services", "debts", "risks", "child_contacts", "suspensions",
         "mandates", "entries"]


# --- cases that were opened again ---

def open_again(dice, families):
    """Some families have an earlier case; rarely one that is still active, or none at all."""
    names = list(families)
    for newer, older in zip(names[1:], names) if dice.chance(0.5) else []:
        if dice.chance(0.5):
            families[newer]["previous"] = older
            join(dice, families[newer], families[older])
    for name, record in families.items():
        if dice.chance(0.04):
            record["previous"] = dice.choice([name, "R-1999-001", dice.choice(names)])


def join(dice, newer, older):
    """The older one ends about when the newer begins; who is in both is the same person."""
    begin = first_of(newer)
    if begin and not older.get("closure") and dice.chance(0.7):
        older["closure"] = {"date": dice.near(begin - timedelta(days=dice.choice([0, 10, 100]))),
                            "reason": dice.choice(["goals_achieved", "moved_away", "other"])}
    people = {member["id"]: member for member in older["members"] or []}
    for member in newer["members"] or []:
        if member["id"] in people:
            take_over(dice, member, people[member["id"]])


def take_over(dice, member, earlier):
    """With the same placements, or its own ones, or one that has ended since."""
    own = member.pop("placements", None) if dice.chance(0.5) else None
    same_person(member, earlier)
    for key in ("parents", "partner"):
        member.pop(key, None)
    placements = own or deepcopy(earlier.get("placements"))
    if placements and member.get("born"):
        member["placements"] = placements
        last = placements[-1]
        if not last.get("ended") and dice.chance(0.3):
            last["ended"] = max(dice.near(dice.today), last["from"] + timedelta(days=1))


def same_person(member, earlier):
    for key in ("role", "born", "expected", "died", "left"):
        member.pop(key, None)
        if earlier.get(key):
            member[key] = earlier[key]


def keep_joined(families):
    """After dates were moved: who is in two cases is one person, and one of the cases is the newer."""
    for newer in families.values():
        older = families.get(newer.get("previous"))
        if older is None or older is newer:
            continue
        people = {member["id"]: member for member in older["members"] or []}
        for member in newer["members"] or []:
            same_person(member, people.get(member["id"], dict(member)))
        if first_of(newer) and first_of(newer) == first_of(older):
            min(newer["assignments"], key=lambda a: a["from"])["from"] += timedelta(days=1)


def first_of(record):
    return min((a["from"] for a in record.get("assignments") or []), default=None)


# --- entries written twice ---

def write_twice(dice, record):
    """In a few of its lists, also in those inside an entry."""
    lists = [(key, record[key]) for key in LISTS if record.get(key)]
    lists += [(key, entry[key]) for entry, key in inner_lists(record) if dice.chance(0.3)]
    for key, entries in dice.some(lists, 0, 2):
        position = dice.randrange(len(entries))
        again = deepcopy(entries[position])
        change_a_little(dice, key, again)
        entries.insert(dice.choice([position + 1, len(entries)]), again)


def inner_lists(record):
    plans = [plan for plan in record.get("plans") or [] if not plan.get("draft")]
    goals = [goal for plan in plans for goal in plan["goals"]]
    for outer, key in ((record.get("visits"), "agreed"), (goals, "actions"), (record.get("interventions"), "notices")):
        for entry in outer or []:
            if entry.get(key):
                yield entry, key


# Of each list a key that may stand there without a value, and a text.
EMPTY = {"visits": "present", "letters": "due", "consents": "ended", "assessments": "summary", "agreed": "due",
         "actions": "due", "contacts": "for", "services": "for", "debts": "state"}
TEXT = {"visits": "note", "letters": "about", "interventions": "what", "appointments": "what", "services": "provider",
        "agreed": "what", "actions": "what", "debts": "creditor", "assessments": "summary", "entries": "what"}


def change_a_little(dice, key, entry):
    """Still equal: when it was written down, an override, a key without a value. Else another word."""
    way = dice.choice(["not", "not", "override", "recorded", "empty", "word"])
    if way == "override" and key in LISTS:
        entry["override"] = {"date-order": "brak dokumentu"}
    elif way == "recorded" and key == "visits":
        entry["recorded"] = dice.shift(entry["date"], 0, 3)
    elif way == "empty" and EMPTY.get(key) and not entry.get(EMPTY[key]):
        entry[EMPTY[key]] = dice.choice([None, []]) if EMPTY[key] in ("present", "for") else None
    elif way == "word" and entry.get(TEXT.get(key)):
        entry[TEXT[key]] += " inaczej"


# --- files left beside ---

def files_beside(dice, families):
    """The text of each by its path; some are no records, or where nobody looks for records."""
    name = dice.choice(list(families))
    record = f"asystent: 1\nid: {name}\nname: Lipowscy\n"
    files = {
        f"families/{name}.yml": record, f"families/{name}.YAML": record, f"families/{name}.yaml.txt": record,
        f"families/2024/{name}.yaml": record, "worklog/elis.Yml": "asystent: 1\n", "worklog/stare/elis.yaml": "",
        f"{name}.yaml": record, "archiwum/2024/stare.yml": record,
        "notatki.yaml": "uwagi:\n  asystent: 1\n", "archiwum/lista.txt": record, "templates/plan.yaml": record,
        f"families/.{name}.yaml": record, ".kopia/stare.yaml": record, "families/lista.txt": "Lipowscy\n",
    }
    return {path: files[path] for path in dice.some(files, 1, 4)} if dice.chance(0.2) else {}
