"""Random visits, interventions, court papers, services and worklogs."""

from datetime import timedelta

from calendar_pl import months_before

KINDS = ["home"] * 6 + ["office", "institution", "accompaniment", "phone", "letter", "meeting", "other"]
OUTCOMES = ["held"] * 8 + ["not_found", "refused", "cancelled_by_family", "cancelled_by_assistant"]
SLOTS = [("08:00", "12:00"), ("09:00", "10:00"), ("09:30", "10:30"), ("10:00", "11:15"), ("11:15", "12:00"),
         ("15:00", "16:30"), ("16:29", "17:00"), ("22:30", "24:00")]
REVERSED = ("07:00", "06:30")
TASKS = [str(n) for n in range(1, 20)] + ["11a", "13a", "other"]
SERVICES = ["day_support", "day_support", "support_family", "support_family", "counselling", "therapy", "legal",
            "group", "mediation", "health", "education", "work", "benefit", "housing", "other"]


PAPERS = ["opinion", "report", "report", "opinion", "report", "report", "information", "care_opinion",
          "alimony_opinion"]
# Some of these are neither police nor prosecutor nor court.
TOLD = ["Policja", "komisariat policji", "prokuratura", "Sąd Rodzinny", "do sądu", "OPS", "kurator sądowy",
        "szkoła"]


def make_visits(dice, record):
    days = [visit_day(dice, record) for _ in range(dice.choice([0, 1, 3, 5, 8, 12]))]
    streak = dice.chance(0.2)
    visits = [make_visit(dice, record, day) for day in sorted(days)]
    if streak:
        for visit in visits[-3:]:
            visit["outcome"] = dice.choice(["not_found", "refused", "cancelled_by_family", "refused"])
    return time_shared_days(dice, visits)


def visit_day(dice, record):
    today, begin = dice.today, dice.begin
    gap = record.get("visit_gap_days") or dice.policy["visit_gap_days"]
    contact = (record.get("first_contact") or {}).get("date", begin)
    choices = [dice.choice(dice.visit_days)] * 3
    choices += [dice.near(day) for day in (today - timedelta(days=gap), today, begin)]
    choices.append(dice.shift(today, -60, 0))
    choices.append(dice.days(contact, dice.policy["consent_days"]))
    choices += [dice.near(c["ended"]) for c in record["consents"] if c.get("ended")]
    if record.get("closure"):
        choices.append(dice.near(record["closure"]["date"]))
    return dice.choice(choices)


def make_visit(dice, record, day):
    ids = [m["id"] for m in record["members"]]
    visit = {"date": day, "kind": dice.choice(KINDS), "outcome": dice.choice(OUTCOMES)}
    if dice.chance(0.6):
        visit["from"], visit["to"] = dice.choice(SLOTS) if dice.chance(0.98) else REVERSED
    else:
        dice.maybe(visit, "minutes", dice.choice([30, 90]))
    if dice.chance(0.25):
        visit["assistant"] = dice.somebody() if dice.chance(0.95) else "nikt"
    dice.maybe(visit, "present", dice.some(ids, 0, 2), 0.6)
    dice.maybe(visit, "others", ["Maria Nowak"], 0.1)
    dice.maybe(visit, "group", dice.choice(["grupa rodziców", "klub"]), 0.15)
    dice.maybe(visit, "area", dice.choice(["parents", "children", "indirect", "own_work"]), 0.3)
    dice.maybe(visit, "tasks", dice.some(TASKS, 1, 3) + (["12"] if dice.chance(0.2) else []), 0.3)
    if visit.get("tasks"):
        visit["tasks"] = sorted(set(visit["tasks"]))
    dice.maybe(visit, "note", "Rozmowa: obowiązek szkolny.\nUstalono spotkanie.", 0.1)
    if ids:
        dice.maybe(visit, "signed_by", dice.choice(ids), 0.4)
        dice.maybe(visit, "agreed", make_steps(dice, ids, day), 0.25)
    add_words(dice, record, visit)
    add_goals(dice, record, visit)
    dice.maybe(visit, "next", next_meeting(dice, day), 0.2)
    dice.maybe(visit, "recorded", dice.shift(day, 0, 3), 0.1)
    return visit


def add_words(dice, record, visit):
    """Keys that no rule looks at."""
    children = [member["id"] for member in record["members"] if member["role"] == "child"]
    dice.maybe(visit, "children", {name: "Wyspany, odrabia lekcje" for name in children}, 0.1)
    dice.maybe(visit, "impression", "Zmęczona, ale spokojna", 0.1)
    dice.maybe(visit, "announced", dice.chance(0.5), 0.1)
    dice.maybe(visit, "km", dice.choice([3, 12]), 0.1)
    dice.maybe(visit, "place", "dom babci", 0.1)


def make_steps(dice, ids, day):
    steps = []
    for _ in range(dice.choice([1, 1, 2])):
        step = {"who": dice.choice(ids + ["pedagog szkolny"]), "what": dice.choice(["Umówi spotkanie", "Zadzwoni"])}
        dice.maybe(step, "due", dice.choice([dice.near(dice.today), dice.shift(day, 1, 30)]), 0.8)
        dice.maybe(step, dice.choice(["done", "dropped"]),
                   dice.choice([dice.near(day), dice.near(dice.today)]), 0.3)
        steps.append(step)
    return steps


def next_meeting(dice, day):
    """A day, or a day with its hour: after the visit, or rarely before it."""
    meeting = dice.choice([dice.shift(day, 1, 14), dice.near(dice.today), dice.near(day + timedelta(days=1))])
    return meeting if dice.chance(0.6) else f"{meeting} 15:00"


def add_goals(dice, record, visit):
    """Goals of the one plan that can hold on that day; none where there is a doubt."""
    plans = [p for p in record["plans"] if not p.get("draft") and p["date"] <= visit["date"]]
    later = [p for p in record["plans"] if p not in plans]
    if len(plans) == 1 and not later and (plans[0].get("until") or visit["date"]) >= visit["date"]:
        names = [g["id"] for g in plans[0]["goals"]]
        if names:
            dice.maybe(visit, "goals", dice.some(names, 1, 2), 0.4)


def time_shared_days(dice, visits):
    """Entries of one family on one day all have a time, each another: the order without it is left open."""
    by_day = {}
    for visit in visits:
        by_day.setdefault(visit["date"], []).append(visit)
    for together in by_day.values():
        if len(together) > 1:
            for visit, slot in zip(together, dice.sample(SLOTS, len(SLOTS))):
                visit["from"], visit["to"] = slot
                visit.pop("minutes", None)
            for visit in together[len(SLOTS):]:
                visits.remove(visit)
    return visits


def make_interventions(dice):
    entries = []
    for _ in range(dice.choice([0, 0, 0, 1, 2])):
        day = dice.choice([dice.days(dice.today, -dice.policy["follow_up_days"]), dice.near(dice.today),
                           dice.shift(dice.today, -40, 1), dice.near(dice.today - timedelta(days=7))])
        entry = {"date": day, "kind": dice.choice(["child_danger", "domestic_violence", "other"]),
                 "what": "Interwencja po zgłoszeniu sąsiadki"}
        add_notices(dice, entry)
        dice.maybe(entry, "follow_up", dice.days(day, dice.policy["follow_up_days"]), 0.4)
        if dice.chance(0.7):
            entry["blue_card"] = make_card(dice, day)
        entries.append(entry)
    return sorted(entries, key=lambda e: e["date"])


def add_notices(dice, entry):
    notice = {"to": dice.choice(["police", "prosecutor", "court", "other", "other"]), "date": dice.near(entry["date"]),
              "time": "21:55", "how": "telefon", "number": "7/26"}
    dice.maybe(entry, "notified", [dice.choice(TOLD)])
    dice.maybe(entry, "notices", [notice], 0.3)
    dice.maybe(entry, "time", "21:40", 0.2)
    for key in ("place", "actions", "result"):
        dice.maybe(entry, key, "Bez uwag: dobrze", 0.1)
    dice.maybe(entry, "present", ["sąsiadka"], 0.1)


def make_card(dice, day):
    card = {"started": dice.near(day)}
    dice.maybe(card, "number", "NK/3/26")
    term = dice.calendar.working_days_term(card["started"], 5)
    dice.maybe(card, "sent", dice.choice([dice.at_term(term), dice.near(card["started"])]), 0.5)
    dice.maybe(card, "started_by", dice.choice(["assistant", "other"]), 0.3)
    dice.maybe(card, "ended", dice.near(card["started"] + timedelta(days=dice.choice([1, 30]))), 0.15)
    return card


WORDS_OF_PAPERS = ["questions", "housing", "income", "relations", "care", "health", "cooperation", "help", "resources",
                   "risks", "conclusions"]


def make_court_papers(dice, record, case_numbers):
    children = [member["id"] for member in record["members"] if member["role"] == "child"]
    papers = []
    for _ in range(dice.choice([0, 0, 0, 1, 2])):
        day = dice.choice([dice.near(dice.today - timedelta(days=dice.policy["court_paper_days"])),
                           dice.shift(dice.today, -60, 1)])
        paper = {"kind": dice.choice(PAPERS), "court": "Sąd Rejonowy w Lipowie", "requested": day}
        dice.maybe(paper, "case_number", dice.choice(case_numbers), 0.8)
        due = dice.choice([dice.near(dice.today), dice.near(dice.today + timedelta(days=7)), *ordered_days(record, paper)])
        dice.maybe(paper, "due", due, 0.5)
        term = dice.calendar.days_term(day, dice.policy["court_paper_days"])
        dice.maybe(paper, "sent", dice.near(paper["due"]) if paper.get("due") else dice.at_term(term), 0.5)
        for key in WORDS_OF_PAPERS:
            dice.maybe(paper, key, "Bez uwag: dobrze", 0.04)
        dice.maybe(paper, "children", {name: "Zdrowe" for name in children}, 0.1)
        papers.append(paper)
    if dice.chance(0.25):
        papers.append(make_care_opinion(dice))
    return sorted(papers, key=lambda p: p["requested"])


def ordered_days(record, paper):
    """On which an order in the paper's case wants reports."""
    return [day for order in record.get("consents") or [] if order.get("case_number", "") == paper.get("case_number")
            for day in order.get("report_dates") or []]


def make_care_opinion(dice):
    """Sent a year ago, or about today."""
    sent = dice.near(dice.choice([months_before(dice.today, 12), dice.today]))
    paper = {"kind": "care_opinion", "court": "PCPR w Lipowie", "requested": sent - timedelta(days=5)}
    dice.maybe(paper, "sent", sent, 0.85)
    return paper


def make_services(dice, record):
    ids = [m["id"] for m in record["members"]]
    services, mandates = [], []
    for _ in range(dice.choice([0, 0, 0, 1, 2])):
        service = {"kind": dice.choice(SERVICES), "provider": "Świetlica „Promyk” w Lipowie",
                   "from": dice.shift(dice.begin, 0, 90)}
        dice.maybe(service, "for", dice.some(ids, 0, 2))
        dice.maybe(service, "until", dice.shift(service["from"], -1, 60))
        services.append(service)
    if dice.chance(0.1):
        mandate = {"institution": "ZUS", "from": dice.shift(dice.begin, 0, 90)}
        dice.maybe(mandate, "scope", "wniosek o świadczenie")
        dice.maybe(mandate, "until", dice.shift(mandate["from"], -1, 60))
        mandates.append(mandate)
    return services, mandates


def make_worklogs(dice):
    worklogs = {}
    for assistant in dice.assistants + (["nikt"] if dice.chance(0.05) else []):
        if not dice.chance(0.4):
            continue
        entries = [make_work(dice) for _ in range(dice.choice([0, 1, 2, 4]))]
        entries.sort(key=lambda e: e["date"])
        worklogs[assistant] = {"asystent": 1, "assistant": assistant, "entries": entries}
    return worklogs


def make_work(dice):
    day = dice.choice(dice.visit_days + [dice.near(dice.today), dice.shift(dice.today, -300, 0)])
    entry = {"date": day, "what": "szkolenie z dokumentacji"}
    if dice.chance(0.7):
        entry["from"], entry["to"] = dice.choice(SLOTS) if dice.chance(0.98) else REVERSED
    else:
        dice.maybe(entry, "minutes", 60)
    dice.maybe(entry, "area", dice.choice(["own_work", "indirect"]), 0.3)
    dice.maybe(entry, "tasks", ["14", "18"], 0.2)
    dice.maybe(entry, "kind", dice.choice(["work", "training", "supervision", "travel"]), 0.3)
    dice.maybe(entry, "km", 14, 0.1)
    return entry
