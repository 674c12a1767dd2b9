"""Random registers of a family: letters, meetings agreed, contacts, debts, risks, the diagnosis, the catalogue."""

from datetime import timedelta

from dice import AREAS

WORDS = "Rozmowa z pedagogiem: spokojna"
OUTCOMES = ["held", "held", "held", "not_found", "refused", "cancelled_by_family", "cancelled_by_assistant"]
MEETINGS = [("10:00", "11:00"), ("15:30", "16:00")]


def add_registers(dice, record):
    ids = [member["id"] for member in record["members"]]
    record["letters"] = make_letters(dice, ids)
    record["appointments"] = make_appointments(dice, record)
    record["child_contacts"] = make_child_contacts(dice, record, ids)
    record["contacts"] = make_contacts(dice, ids)
    record["debts"] = make_debts(dice)
    record["risks"] = [make_risk(dice) for _ in range(dice.choice([0, 0, 0, 1, 2]))]
    if dice.chance(0.4):
        record["diagnosis"] = make_diagnosis(dice, ids)
    if record.get("za_zyciem") and dice.chance(0.5) or dice.chance(0.03):
        record["catalogue"] = make_catalogue(dice)
    add_words(dice, record)


def add_words(dice, record):
    """Keys that no rule looks at: they are to be read, and to change nothing."""
    dice.maybe(record, "letter_name", "rodzina p. Anny Lipowskiej", 0.1)
    dice.maybe(record, "file_mark", "OPS.5020.12.2026", 0.1)
    dice.maybe(record, "social_worker", "Maria Nowak", 0.2)
    dice.maybe(record, "housing", {"tenure": "komunalne", "rooms": 2, "heating": "piec", "condition": "wilgoć",
                                   "needs": "łóżko dla dziecka"}, 0.15)
    dice.maybe(record, "agreement", {"date": dice.shift(dice.begin, 0, 20), "days": "czwartki", "hours": "15-17",
                                     "place": "w domu", "cancel": "telefonicznie", "other": "bez uwag"}, 0.15)


def make_letters(dice, ids):
    letters = []
    for _ in range(dice.choice([0, 0, 1, 1, 2])):
        day = dice.choice([dice.days(dice.today, -dice.policy["letter_days"]), dice.shift(dice.today, -60, 1)])
        letter = {"date": day, "to": "Szkoła Podstawowa nr 2", "about": "frekwencja"}
        dice.maybe(letter, "kind", dice.choice(["request", "request", "notice", "motion"]), 0.6)
        dice.maybe(letter, "due", dice.near(dice.today), 0.4)
        dice.maybe(letter, "answered", dice.choice([dice.near(day), dice.near(dice.today)]), 0.35)
        if ids:
            dice.maybe(letter, "member", dice.choice(ids), 0.3)
        letters.append(letter)
    return sorted(letters, key=lambda letter: letter["date"])


def make_appointments(dice, record):
    """Thirty days back, just before today, and beside the newest visit: one that is after it was not kept."""
    newest = max((visit["date"] for visit in record["visits"] or []), default=dice.today)
    meetings = []
    for _ in range(dice.choice([0, 0, 1, 1, 2])):
        day = dice.choice([dice.near(dice.today - timedelta(days=30)), dice.near(dice.today), dice.near(newest),
                           dice.shift(dice.today, 0, 14)])
        meeting = {"date": day}
        if dice.chance(0.5):
            meeting["from"], meeting["to"] = dice.choice(MEETINGS) if dice.chance(0.95) else ("10:00", "10:00")
        dice.maybe(meeting, "kind", dice.choice(["home", "meeting", "office"]))
        dice.maybe(meeting, "what", "zespół interdyscyplinarny")
        dice.maybe(meeting, "with", ["Maria Nowak"], 0.3)
        dice.maybe(meeting, "place", "OPS", 0.3)
        if dice.chance(0.15):
            meeting.update(dropped=dice.choice([dice.near(day), dice.near(dice.today)]), why="choroba")
        meetings.append(meeting)
    return sorted(meetings, key=lambda meeting: meeting["date"])


def make_child_contacts(dice, record, ids):
    children = [member["id"] for member in record["members"] if member["role"] == "child"]
    contacts = []
    for _ in range(dice.choice([0, 0, 0, 1, 2])) if children else []:
        contact = {"date": dice.choice([dice.near(dice.today), dice.shift(dice.today, -90, 0)]),
                   "child": dice.choice(children), "outcome": dice.choice(OUTCOMES)}
        dice.maybe(contact, "who", dice.some(ids, 1, 2))
        dice.maybe(contact, "note", WORDS, 0.3)
        contacts.append(contact)
    return sorted(contacts, key=lambda contact: contact["date"])


def make_contacts(dice, ids):
    contacts = []
    for _ in range(dice.choice([0, 0, 1, 2])):
        contact = {"who": dice.choice(["Szkoła Podstawowa nr 2", "Poradnia"]), "person": "Ewa Maj"}
        dice.maybe(contact, "for", dice.some(ids, 0, 2))
        dice.maybe(contact, "phone", "22 100 20 30", 0.2)
        dice.maybe(contact, "matter", "pedagog", 0.2)
        dice.maybe(contact, "tie", dice.choice(["strong", "weak", "stressful", "broken"]))
        dice.maybe(contact, "since", dice.shift(dice.begin, -100, 100))
        if contact.get("since"):
            dice.maybe(contact, "until", dice.shift(contact["since"], -1, 90), 0.4)
        contacts.append(contact)
    return contacts


def make_debts(dice):
    debts = []
    for _ in range(dice.choice([0, 0, 0, 1, 2])):
        debt = {"creditor": dice.choice(["Spółdzielnia „Lipka”", "Gazownia"]), "amount": dice.choice([4860, 120])}
        dice.maybe(debt, "instalment", 270)
        dice.maybe(debt, "since", dice.choice([dice.near(dice.today), dice.shift(dice.today, -300, 0)]))
        dice.maybe(debt, "state", "ugoda")
        if debt.get("since"):
            dice.maybe(debt, "paid_off", dice.shift(debt["since"], -1, 200), 0.4)
        debts.append(debt)
    return debts


def make_risk(dice):
    risk = {"date": dice.choice([dice.near(dice.today), dice.shift(dice.today, -90, 0)]),
            "level": dice.choice(["low", "medium", "high"])}
    dice.maybe(risk, "signs", "krzyki w nocy")
    dice.maybe(risk, "plan", "telefon do kuratora")
    return risk


def make_diagnosis(dice, ids):
    diagnosis = {"date": dice.choice([dice.shift(dice.begin, 0, 30), dice.near(dice.today)])}
    problems = [{"area": area, "text": "Opuszczanie lekcji", "weight": dice.choice([1, 2, 3])}
                for area in dice.some(AREAS, 1, 2)]
    dice.maybe(diagnosis, "problems", problems)
    dice.maybe(diagnosis, "documents", ["wywiad środowiskowy"], 0.3)
    dice.maybe(diagnosis, "resources", [{"text": "babcia odbiera dzieci", "state": "held"}], 0.3)
    dice.maybe(diagnosis, "views", [{"who": name, "text": WORDS} for name in dice.some(ids, 0, 2)])
    for key in ("strengths", "needs", "expectations"):
        dice.maybe(diagnosis, key, ["stały rytm dnia"], 0.15)
    dice.maybe(diagnosis, "risk", dice.choice(["low", "medium", "high"]), 0.4)
    dice.maybe(diagnosis, "risk_reason", WORDS, 0.2)
    return diagnosis


def make_catalogue(dice):
    item = {"support": "rehabilitacja", "institution": "NFZ"}
    dice.maybe(item, "contact", "22 100 20 30", 0.3)
    dice.maybe(item, "state", dice.choice(["shown", "asked", "got", "refused"]))
    return {"date": dice.shift(dice.begin, 0, 40), "items": [item]}


def heard(dice, record):
    """What children (and others) said; the names are of members."""
    ids = [member["id"] for member in record["members"]]
    return [{"who": name, "text": "Chce chodzić na piłkę"} for name in dice.some(ids, 1, 2)]
