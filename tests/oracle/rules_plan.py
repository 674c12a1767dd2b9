"""Rules about plans, goals and actions."""

from calendar_pl import written
from members import is_impossible
from result import ERROR, GATE, NOTICE, WARNING, finding
from times import items


def plan_term(case):
    return case.calendar.days_term(case.first, case.policy["plan_days"])


def open_plan(case, today):
    if case.is_active(today) and not case.za_zyciem and not case.plans:
        yield plan_term(case)


def plan_missing(case, today):
    """E active, not za_zyciem, no plan but drafts, and the term first + plan_days has passed."""
    for term in open_plan(case, today):
        if today > term.rolled:
            yield finding("plan-missing", ERROR, case, date=case.first, term=term)


def plan_late(case, today):
    """W not za_zyciem, the earliest plan is dated after that term, or closed after it without one."""
    if case.za_zyciem or not case.first:
        return
    term = plan_term(case)
    if case.plans:
        day = min(p["date"] for p in case.plans)
    elif case.closed_by(today):
        day = case.closure["date"]
    else:
        return
    if day > term.rolled and case.judges(day):
        yield finding("plan-late", WARNING, case, date=day, term=term)


def judged_plans(case):
    return [p for p in case.plans if case.judges(p["date"])]


def agreed_by(case, plan):
    return [m for m in items(plan, "agreed_by") if not is_impossible(case.members[m], plan["date"])]


def plan_not_agreed(case, today):
    """E!/W not draft, agreed_by empty; W with refusal and a court order that holds on the plan's date, N
    where the refusal is of an older plan than the newest."""
    for plan in judged_plans(case):
        if not agreed_by(case, plan):
            severity = GATE
            if plan.get("refusal") and case.order_holds(plan["date"]):
                severity = NOTICE if plan["date"] < case.newest_plan()["date"] else WARNING
            yield finding("plan-not-agreed", severity, case, date=plan["date"], at=[plan])


def plan_not_consulted(case, today):
    """E! not draft, not za_zyciem, no consulted_with."""
    for plan in judged_plans(case):
        if not case.za_zyciem and not plan.get("consulted_with"):
            yield finding("plan-not-consulted", GATE, case, date=plan["date"], at=[plan])


def plan_not_coordinated(case, today):
    """E! not draft, a child in foster care on its date, and no coordinated_with."""
    for plan in judged_plans(case):
        if any(case.children_in_care(plan["date"])) and not plan.get("coordinated_with"):
            yield finding("plan-not-coordinated", GATE, case, date=plan["date"], at=[plan])


def is_incomplete(goal):
    actions = items(goal, "actions")
    if not goal.get("due") or not goal.get("expected_effect") or not actions:
        return True
    return any(not items(a, "who") or not a.get("due") for a in actions)


def plan_incomplete(case, today):
    """E! no goal (one finding); or a goal without due, expected_effect or any action, or with an
    action without who or due (one per goal)."""
    for plan in judged_plans(case):
        goals = items(plan, "goals")
        incomplete = [g for g in goals if is_incomplete(g)] if goals else [plan]
        for _ in incomplete:
            yield finding("plan-incomplete", GATE, case, date=plan["date"], at=[plan])


def plan_without_family(case, today):
    """W not draft, has actions, and no action's who names a member."""
    for plan in judged_plans(case):
        actions = [a for g in items(plan, "goals") for a in items(g, "actions")]
        named = [who for a in actions for who in items(a, "who")]
        if actions and not any(who in case.members for who in named):
            yield finding("plan-without-family", WARNING, case, date=plan["date"])


def open_plan_end(case, today):
    plan = case.newest_plan()
    if case.is_active(today) and plan and plan.get("until"):
        yield plan, written(plan["until"])


def plan_expired(case, today):
    """E active, and the newest plan's until has passed."""
    for plan, term in open_plan_end(case, today):
        if today > term.rolled:
            yield finding("plan-expired", ERROR, case, date=plan["date"], term=term)


def plan_not_updated(case, today):
    """W active, has a newest plan, and since its date a child went into foster care and still is there,
    or an assessment concluded change_plan, and the term from that + plan_days has passed; one per family."""
    plan = case.newest_plan()
    if not case.is_active(today) or not plan:
        return
    events = [time[0]["from"] for _, time in case.children_in_care(today, also_left=False)]
    events += [a["date"] for a in case.assessments if a["conclusion"] == "change_plan"]
    for event in sorted(events):
        term = case.calendar.days_term(event, case.policy["plan_days"])
        if event > plan["date"] and case.judges(term.due) and today > term.rolled:
            yield finding("plan-not-updated", WARNING, case, date=event, term=term)
            return


def is_open(goal):
    return (goal.get("status") or "open") == "open"


def plan_no_open_goal(case, today):
    """W active, the newest plan has goals, none of them open."""
    plan = case.newest_plan()
    if case.is_active(today) and plan and items(plan, "goals"):
        if not any(is_open(g) for g in plan["goals"]):
            yield finding("plan-no-open-goal", WARNING, case, date=plan["date"])


def open_goals(case, today):
    plan = case.newest_plan()
    if case.is_active(today) and plan:
        for goal in items(plan, "goals"):
            if is_open(goal):
                yield plan, goal


def open_goal_dues(case, today):
    for plan, goal in open_goals(case, today):
        if goal.get("due") and case.judges(goal["due"]):
            yield plan, written(goal["due"])


def open_action_dues(case, today):
    for plan, goal in open_goals(case, today):
        for action in items(goal, "actions"):
            over = action.get("done") or action.get("dropped")
            if action.get("due") and not over and case.judges(action["due"]):
                yield plan, written(action["due"])


def goal_overdue(case, today):
    """W active, newest plan, status open, due has passed."""
    for plan, term in open_goal_dues(case, today):
        if today > term.rolled:
            yield finding("goal-overdue", WARNING, case, date=plan["date"], term=term)


def action_overdue(case, today):
    """W active, newest plan, goal open, neither done nor dropped, due has passed."""
    for plan, term in open_action_dues(case, today):
        if today > term.rolled:
            yield finding("action-overdue", WARNING, case, date=plan["date"], term=term)


RULES = [
    plan_missing, plan_late, plan_not_agreed, plan_not_consulted, plan_not_coordinated, plan_incomplete,
    plan_without_family, plan_expired, plan_not_updated, plan_no_open_goal, goal_overdue, action_overdue,
]
