"""The settings of the office, and what its assistants did beside their visits."""

from datetime import timedelta

from schedule import LIMIT, OWN_WORK, TODAY, assistant_id

NAMES = ["Ewa Lis", "Marta Żuk", "Paweł Sowa", "Łucja Sarna", "Jan Borsuk", "Świętosława Ćma", "Adam Dzięcioł"]
WORK = ["Superwizja grupowa", "Dokumentacja: karty wizyt", "Szkolenie „Praca z rodziną nastolatka” w Lipowie",
        "Narada z pedagogami szkolnymi o frekwencji", "Karta czasu pracy i plan na przyszły tydzień"]
ENTRIES = 24


def office(assistants):
    return {
        "asystent": "1", "language": "pl",
        "office": {"name": "Ośrodek Pomocy Społecznej w Lipowie", "address": "ul. Szkolna 1, 00-001 Lipowo",
                   "head": "Barbara Wrona", "head_title": "Kierownik"},
        "assistants": [assistant(number) for number in range(assistants)],
        "policy": {"caseload_limit": str(LIMIT), "visit_gap_days": "14"},
    }


def assistant(number):
    return {"id": assistant_id(number), "name": f"{NAMES[number % len(NAMES)]}", "employment": "task_time",
            "from": "2012-01-02", "authorised": "2012-01-02", "secrecy_signed": "2012-01-02"}


def worklog(dice, name):
    """Late in the day, when no visits are."""
    days = sorted(TODAY - timedelta(days=day) for day in dice.sample(range(1, 365), ENTRIES))
    entries = [{"date": day.isoformat(), "what": dice.choice(WORK), "from": OWN_WORK[0], "to": OWN_WORK[1]}
               for day in days]
    return {"asystent": "1", "assistant": name, "entries": entries}
