"""The head of a record: the family, its members, how it came, its consents and its diagnosis."""

from datetime import timedelta

from schedule import TODAY

SURNAMES = [
    "Kalina", "Wrzos", "Szczaw", "Cis", "Jarzębina", "Malina", "Borówka", "Mięta", "Rumian", "Chaber", "Łopian",
    "Żonkil", "Piwonia", "Dziewanna", "Modrzew", "Świerk", "Brzoza", "Olcha", "Głóg", "Tarnina", "Jaśmin", "Ślaz",
]
FAMILIES = [
    "Kalinowie", "Wrzosowie", "Szczawiowie", "Cisowie", "Jarzębinowie", "Malinowie", "Borówkowie", "Miętowie",
    "Rumianowie", "Chabrowie", "Łopianowie", "Żonkilowie", "Piwoniowie", "Dziewannowie", "Modrzewiowie", "Świerkowie",
    "Brzozowie", "Olchowie", "Głogowie", "Tarninowie", "Jaśminowie", "Ślazowie",
]
MOTHERS = [("anna", "Anna"), ("ewa", "Ewa"), ("zofia", "Zofia"), ("malgorzata", "Małgorzata"), ("bozena", "Bożena")]
FATHERS = [("lukasz", "Łukasz"), ("pawel", "Paweł"), ("jozef", "Józef"), ("marek", "Marek")]
CHILDREN = [("kuba", "Kuba"), ("ola", "Ola"), ("zuzia", "Zuzanna"), ("stas", "Stanisław"), ("maja", "Maja"),
            ("michal", "Michał"), ("hania", "Hania"), ("slawek", "Sławek")]
STREETS = ["ul. Lipowa", "ul. Kasztanowa", "ul. Młynarska", "ul. Źródlana", "os. Pod Dębami", "ul. Ogrodowa"]
SOCIAL_WORKERS = ["Maria Przykładowa", "Halina Czapla", "Żaneta Wzorcowa", "Maria Borsuk"]
AREAS = ["child_safety", "care", "bonds", "health", "education", "household", "budget", "motivation"]
PROBLEMS = {
    "child_safety": "Dzieci zostają same po zmroku", "care": "Nieregularne posiłki i pory snu",
    "bonds": "Częste kłótnie przy dzieciach", "health": "Zaległe szczepienia i wizyty u stomatologa",
    "education": "Opuszczone godziny: 40 w semestrze", "household": "Brak podziału obowiązków domowych",
    "budget": "Zaległości czynszowe za trzy miesiące", "motivation": "Zniechęcenie po nieudanych próbach zmiany",
}
COURT = "Sąd Rejonowy w Lipowie, III Wydział Rodzinny"


def days(count):
    return timedelta(days=count)


def members(dice, surname, start):
    people = [member(*dice.choice(MOTHERS), surname, "mother", born(dice, start, 31, 45))]
    if dice.random() < 0.5:
        people.append(member(*dice.choice(FATHERS), surname, "father", born(dice, start, 31, 50)))
    for name in dice.sample(CHILDREN, dice.randint(1, 4)):
        people.append(member(*name, surname, "child", born(dice, start, 1, 14)))
    return people


def member(key, name, surname, role, birthday):
    return {"id": key, "name": f"{name} {surname}", "role": role, "born": birthday.isoformat()}


def born(dice, start, youngest, oldest):
    return start - days(dice.randint(youngest * 365, oldest * 365))


def ids(people, role=None):
    return [each["id"] for each in people if role is None or each["role"] == role]


def intake(dice, key, start, assistant):
    """All up to the diagnosis, of a family that an assistant has had since `start`."""
    at = dice.randrange(len(SURNAMES))
    people = members(dice, SURNAMES[at], start)
    worker = dice.choice(SOCIAL_WORKERS)
    contact = start + days(dice.randint(1, 5))
    return {
        "asystent": "1", "id": key, "name": FAMILIES[at],
        "address": f"{dice.choice(STREETS)} {dice.randint(1, 60)}/{dice.randint(1, 20)}, Lipowo",
        "phone": f"600 100 {dice.randint(100, 999)}",
        "members": people,
        "referral": referral(dice, start, worker),
        "assignments": [{"assistant": assistant, "from": start.isoformat()}],
        "first_contact": {"date": contact.isoformat(), "place": "dom rodziny", "social_worker": worker},
        "consents": [{"kind": "family", "from": contact.isoformat(), "signed_by": ids(people)[:1]}],
        "diagnosis": diagnosis(dice, contact),
    }


def referral(dice, start, worker):
    asked, notice = start - days(8), start - days(dice.randint(10, 20))
    return {
        "source": "social_worker", "date": notice.isoformat(), "by": worker,
        "interview": (notice - days(2)).isoformat(),
        "request": {"date": asked.isoformat(), "by": worker, "number": f"AR.{dice.randint(1, 99)}.{asked.year}"},
        "reasons": dice.sample(AREAS, 3),
        "decision": {"date": (start - days(3)).isoformat(), "by": "Barbara Wrona", "granted": "true"},
    }


def diagnosis(dice, contact):
    return {
        "date": min(contact + days(7), TODAY).isoformat(), "documents": ["wywiad środowiskowy", "opinia ze szkoły"],
        "problems": [{"area": area, "text": PROBLEMS[area]} for area in dice.sample(AREAS, 3)],
        "strengths": ["silna więź z babcią", "chęć zmiany"], "needs": ["stały rytm dnia"],
        "expectations": ["spokojniejsze wieczory"], "risk": dice.choice(["low", "medium", "high"]),
    }
