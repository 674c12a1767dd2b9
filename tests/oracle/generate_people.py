"""Random members: ages beside the birthdays that count, foster care, kinship, who died or left."""

from datetime import date, timedelta

from calendar_pl import add_months, birthday, months_before

ADULT_ROLES = ["mother", "mother", "father", "guardian", "partner", "grandparent", "relative", "other"]
ADULT_IDS = ["anna", "adam", "ewa", "babcia", "wuj_1"]
CHILD_IDS = ["kuba", "ola", "zosia", "t-2", "5dziecko"]
PLACES = ["foster_family", "foster_institution", "foster_family", "informal_relatives", "close_person", "other"]
# Short texts and words of art. 16 ust. 1 pkt 1.
DETAILS = {
    "sex": ["f", "m"], "relation": ["babcia macierzysta"], "phone": ["600 100 201"], "household": ["Lipowa 3"],
    "citizenship": ["polskie"], "marital_status": ["panna"], "education": ["podstawowe"], "school": ["SP nr 2"],
    "occupation": ["szwaczka"], "workplace": ["Szwalnia „Nitka”"], "income": ["2400"], "disability": ["lekki"],
    "class": ["3b"], "parental_authority": ["full", "limited", "suspended", "deprived"],
}


def make_members(dice):
    adults = [make_adult(dice, name) for name in ADULT_IDS[:dice.choice([0, 1, 1, 2, 2, 3])]]
    children = [make_child(dice, name) for name in CHILD_IDS[:dice.choice([0, 1, 1, 2, 2, 3, 4])]]
    members = adults + children
    for member in members:
        for key, words in DETAILS.items():
            if dice.chance(0.05):
                member[key] = dice.choice(words)
    if dice.chance(0.4):
        add_kinship(dice, adults, children)
    return members


def make_adult(dice, name):
    adult = {"id": name, "name": name.title(), "role": dice.choice(ADULT_ROLES)}
    young = birthday_minus(dice.near(dice.begin + timedelta(days=14)), 18)
    dice.maybe(adult, "born", dice.choice([young, date(1990, 4, 12), date(1984, 2, 29)]), 0.7)
    return adult


def add_kinship(dice, adults, children):
    """Mostly a tree; rarely somebody among the own ancestors, or one parent too many."""
    names = [member["id"] for member in adults]
    for child in children:
        dice.maybe(child, "parents", dice.some(names, 0, 2), 0.7)
    if len(names) > 1:
        dice.maybe(adults[0], "partner", names[1])
    for member in dice.some(adults + children, 1, 1) if dice.chance(0.2) else []:
        everybody = [other["id"] for other in adults + children]
        dice.maybe(member, "parents", dice.some(everybody, 1, 3), 0.8)
        dice.maybe(member, "partner", dice.choice(everybody), 0.3)


def birthday_minus(day, years):
    if (day.month, day.day) == (2, 29):
        return date(day.year - years, 3, 1)
    return date(day.year - years, day.month, day.day)


def make_child(dice, name):
    today = dice.today
    child = {"id": name, "name": name.title(), "role": "child"}
    if dice.chance(0.12):
        near = [dice.near(today - timedelta(days=back)) for back in (0, 14, 30)]
        child["expected"] = dice.choice([*near, dice.shift(today, 0, 200), dice.near(add_months(today, 10))])
        return child
    leaps = [date(y, 2, 29) for y in (2008, 2012, 2016, 2024) if y + 1 < today.year]
    child["born"] = dice.choice([
        birthday_minus(dice.near(today), 18), birthday_minus(dice.near(today + timedelta(days=60)), 18),
        birthday_minus(dice.shift(today, -400, 10), 3), birthday_minus(dice.near(dice.begin), 3),
        birthday_minus(dice.shift(today, -200, 0), 7), birthday_minus(dice.shift(today, 0, 300), 10),
        dice.choice(leaps), dice.near(today) if dice.chance(0.1) else dice.shift(today, -900, -10)])
    if dice.chance(0.08):
        child[dice.choice(["died", "left"])] = dice.near(today)
    elif dice.chance(0.45):
        child["placements"] = make_placements(dice, child)
    return child


def beginning_of_care(dice, child):
    """So that some term from it, or a birthday, is beside today."""
    today = dice.today
    backs = (dice.policy["plan_days"], dice.policy["plan_handover_days"], 91, 92, 184, 300)
    birthdays = [birthday(child["born"], years) for years in (3, 18)]
    half_years = months_before(dice.near(today + timedelta(days=60)), 18)
    return dice.choice([dice.near(today - timedelta(days=back)) for back in backs]
                       + [dice.near(dice.choice(birthdays))] + [half_years] * 5)


def make_placements(dice, child):
    placements, third, day = [], birthday(child["born"], 3), beginning_of_care(dice, child)
    for _ in range(dice.choice([1, 1, 2, 3])):
        placement = {"kind": dice.choice(PLACES), "from": day}
        if dice.chance(0.5):
            placement["reviews"] = make_child_reviews(dice, day, third)
        dice.maybe(placement, "coordinator", "Jan Nowak")
        dice.maybe(placement, "help_plan", dice.shift(day, 0, 30), 0.3)
        dice.maybe(placement, "plan_handed_over", dice.choice([dice.near(day), dice.near(dice.today)]), 0.25)
        placements.append(placement)
        if dice.chance(0.5):
            break
        end_placement(dice, placement)
        day = max(placement["ended"], day) + timedelta(days=dice.choice([0, 0, 0, 1, 7]))
    return placements


def end_placement(dice, placement):
    day = placement["from"]
    length = dice.choice([30, 60, 92, 184, 500]) if dice.chance(0.95) else dice.choice([-1, 0])
    placement["ended"] = day + timedelta(days=length)
    if length > 0:
        placement["ended"] = max(dice.near(placement["ended"]), day + timedelta(days=1))
        placement["reviews"] = [r for r in placement.get("reviews") or [] if r < placement["ended"]]
    else:
        placement.pop("reviews", None)
    dice.maybe(placement, "outcome", dice.choice(["returned", "moved", "adopted"]))


def make_child_reviews(dice, start, third):
    reviews = [dice.months(start, dice.choice([3, 6]))]
    if dice.chance(0.5):
        reviews.append(dice.choice([dice.months(reviews[0], 3), dice.near(third)]))
    return sorted(max(review, start) for review in reviews)


def let_some_go(dice, record):
    """Somebody died or left, or a child was born, beside the day of an entry that may name them."""
    days = [entry.get("date") or entry.get("from") for key in ("visits", "plans", "consents", "assessments")
            for entry in record.get(key) or []]
    days = [day for day in days if day]
    for member in record["members"] if days else []:
        if member.get("died") or member.get("left") or dice.chance(0.85):
            continue
        day = dice.near(dice.choice(days))
        if member["role"] == "child" and member.get("born") and dice.chance(0.3):
            member["born"] = day
        else:
            member[dice.choice(["died", "left"])] = day
