"""Random plans with goals and actions."""

from datetime import timedelta

from dice import AREAS
from generate_registers import heard


def make_plans(dice, record):
    plans, day = [], dice.days(dice.begin, dice.policy["plan_days"])
    if dice.chance(0.4):
        day = dice.shift(dice.begin, 0, 30)
    placements = [p["from"] for m in record["members"] for p in m.get("placements") or []]
    if placements and dice.chance(0.3):
        day = dice.near(dice.choice(placements))
    for number in range(dice.choice([0, 1, 1, 1, 2, 3])):
        plans.append(make_plan(dice, record, day))
        day = dice.choice([dice.shift(day, 1, 150), dice.near(dice.today - timedelta(days=31))])
    if dice.chance(0.12):
        draft = make_plan(dice, record, dice.shift(dice.today, -60, 5))
        draft["draft"] = True
        if dice.chance(0.3):
            del draft["date"]
        plans.append(draft)
    return plans


def make_plan(dice, record, day):
    ids = [m["id"] for m in record["members"]]
    plan = {"date": day}
    dice.maybe(plan, "draft", False, 0.15)
    dice.maybe(plan, "until", dice.choice([dice.near(dice.today), dice.shift(day, 60, 200)]), 0.6)
    dice.maybe(plan, "agreed_by", dice.some(ids, 1, 2), 0.85)
    if not plan.get("agreed_by"):
        dice.maybe(plan, "refusal", "Odmowa podpisu", 0.6)
    dice.maybe(plan, "consulted_with", "Maria Nowak", 0.9)
    dice.maybe(plan, "coordinated_with", "Jan Nowak", 0.4)
    dice.maybe(plan, "main_goal", "Dzieci zostają w domu", 0.2)
    dice.maybe(plan, "heard", heard(dice, record), 0.2)
    plan["goals"] = [make_goal(dice, f"g{n}", day, ids) for n in range(1, dice.choice([1, 2, 2, 3, 4]))]
    return plan


def make_goal(dice, name, day, ids):
    goal = {"id": name, "area": dice.choice(AREAS), "goal": "Kuba chodzi do szkoły"}
    due = dice.choice([dice.near(dice.today), dice.shift(day, 20, 200)])
    dice.maybe(goal, "situation", "opuścił 40 godzin", 0.4)
    dice.maybe(goal, "expected_effect", "mniej niż 5 godzin", 0.92)
    dice.maybe(goal, "due", due, 0.92)
    dice.maybe(goal, "status", dice.choice(["open", "achieved", "partly", "not_achieved", "dropped"]), 0.4)
    if goal.get("status") not in (None, "open"):
        dice.maybe(goal, "closed", dice.choice([dice.near(day), dice.near(dice.today)]), 0.6)
    add_later_terms(dice, goal, day)
    if ids:
        dice.maybe(goal, "scale", [{"date": dice.near(day), "value": 3, "by": ids[0]}], 0.1)
    actions = [make_action(dice, day, ids) for _ in range(dice.choice([0, 1, 1, 2]))]
    if actions or dice.chance(0.2):
        goal["actions"] = actions
    return goal


def add_later_terms(dice, entry, day):
    """Agreed later than the plan, or with another term before: its due counts from `added`."""
    dice.maybe(entry, "added", dice.choice([dice.shift(day, 1, 60), dice.near(entry.get("due") or day)]), 0.1)
    if entry.get("due"):
        dice.maybe(entry, "moved", [{"from": dice.shift(entry["due"], -20, -1), "on": dice.near(day),
                                     "why": "brak miejsc"}], 0.08)


def make_action(dice, day, ids):
    action = {"what": dice.choice(["Rozmowa z pedagogiem szkolnym", "Wizyta w poradni"])}
    who = dice.some(ids + ["assistant", "social_worker", "pedagog szkolny"], 1, 2)
    dice.maybe(action, "who", who, 0.95)
    dice.maybe(action, "due", dice.choice([dice.near(dice.today), dice.shift(day, 5, 120)]), 0.95)
    over = dice.choice([dice.near(day), dice.near(dice.today), dice.shift(day, 1, 60)])
    if dice.chance(0.1):
        action.update(dropped=over, why="brak miejsc")
    else:
        dice.maybe(action, "done", over, 0.35)
    add_later_terms(dice, action, day)
    return action
