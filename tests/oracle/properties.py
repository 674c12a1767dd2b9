"""What must hold among the numbers of `report stats` and `report hours` themselves, whatever the folder."""

from stats import PER_ASSISTANT, REASONS

# The whole, and the parts that add up to it.
PARTS = {
    "assistants": ["assistants_task_time", "assistants_service_contract"],
    "families_ended": [f"ended_{reason}" for reason in REASONS],
    "families_covered": ["families_up_to_3_months", "families_over_3_to_12_months",
                         "families_over_12_months"],
    "entries_held": ["visits_home", "visits_elsewhere", "contacts_remote"],
}
# The part, and what it does not exceed. Joined cases are one covered family, but each begins and ends.
WITHIN = {
    "children_in_foster_care": "children",
    "children_in_day_support": "children",
    "families_court_order": "families_covered",
    "families_za_zyciem": "families_covered",
    "families_with_support_family": "families_covered",
    "families_per_assistant_mean": "families_per_assistant_max",
}
EVENTS = ("families_new", "families_ended", *PARTS["families_ended"], "entries_held", *PARTS["entries_held"],
          "entries_not_held", "interventions", "assessments", "plans", "opinions", "court_reports")
# Events, but only of covered families: a family of one half may have them in the other.
EVENTS_OF_COVERED = ("children_placed", "children_returned")
ON_THE_LAST_DAY = ("families_end", "families_monitoring", "assistants", *PARTS["assistants"], *PER_ASSISTANT)
# Each family once, so there are as many ids as the number says.
ONE_EACH = ("families_", "ended_", "assistants")


def of_one_period(stats):
    """Lines for what does not hold in one period."""
    lines = []
    if stats["families_start"] + stats["families_new"] != stats["families_end"] + stats["families_ended"]:
        lines.append("families: start + new is not end + ended: "
                     "{families_start} + {families_new}, {families_end} + {families_ended}".format(**stats))
    for whole, parts in PARTS.items():
        if stats[whole] != sum(stats[part] for part in parts):
            lines.append(f"{whole} is {stats[whole]}, its parts are {[stats[part] for part in parts]}")
    lines += [f"{part} {stats[part]} is more than {whole} {stats[whole]}"
              for part, whole in WITHIN.items() if stats[part] > stats[whole]]
    return lines


def of_the_ids(stats, who):
    """Lines for lists of ids that do not fit their numbers."""
    lines = []
    for name, ids in who.items():
        in_order = len(ids) == len(set(ids)) if name.startswith("assistants") else ids == sorted(set(ids))
        if not in_order:
            lines.append(f"who {name}: not sorted, or an id twice: {ids}")
        if name in PER_ASSISTANT:
            continue
        once = name.startswith(ONE_EACH)
        if len(ids) != stats[name] if once else bool(ids) != bool(stats[name]) or len(ids) > stats[name]:
            lines.append(f"who {name}: {len(ids)} ids for {stats[name]}")
    return lines


def of_halves_and_year(first, second, year):
    """Lines for what the halves and their year do not agree about."""
    lines = []

    def agree(name, given, expected):
        if given != expected:
            lines.append(f"{name}: year {given}, by the halves {expected}")

    for name in EVENTS:
        agree(name, year[name], first[name] + second[name])
    for name in ON_THE_LAST_DAY:
        agree(name, year[name], second[name])
    agree("families_start", year["families_start"], first["families_start"])
    if first["families_end"] != second["families_start"]:
        lines.append(f"families: {first['families_end']} end the first half, "
                     f"{second['families_start']} start the second")
    covered = [half["families_covered"] for half in (first, second)]
    if not max(covered) <= year["families_covered"] <= sum(covered):
        lines.append(f"families_covered: year {year['families_covered']}, halves {covered}")
    same_families = covered == [year["families_covered"]] * 2
    for name in EVENTS_OF_COVERED:
        together = first[name] + second[name]
        if year[name] < together or same_families and year[name] != together:
            lines.append(f"{name}: year {year[name]}, by the halves {together}")
    return lines
