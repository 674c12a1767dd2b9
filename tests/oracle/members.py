"""One member of a family: age, who can be named on a day, times of foster care."""

from calendar_pl import birthday, is_under
from times import in_event_time, items

FOSTER_CARE = ("foster_family", "foster_institution")


def is_gone(member, day, *keys):
    """Died, or left, by that day."""
    return any(member.get(key) and member[key] <= day for key in keys)


def is_minor(member, day):
    return bool(member.get("born")) and is_under(member["born"], 18, day)


def is_dead(member, day):
    """After `died`: on the day itself somebody can still be named."""
    return bool(member.get("died")) and day > member["died"]


def has_left(member, day):
    """After `left`: on the day itself somebody can still sign."""
    return bool(member.get("left")) and day > member["left"]


def is_unborn(member, day):
    """Before `born`; who is only expected is born on no day."""
    if member.get("born"):
        return day < member["born"]
    return bool(member.get("expected"))


def is_impossible(member, day):
    """No entry of that day can name this member (`member-impossible`)."""
    return is_dead(member, day) or is_unborn(member, day)


def is_impossible_placement(member, placement):
    """Also a placement in foster care that begins at 18 or later."""
    begin, born = placement["from"], member.get("born")
    grown = placement["kind"] in FOSTER_CARE and born and begin >= birthday(born, 18)
    return is_impossible(member, begin) or bool(grown)


def possible_placements(member):
    return [p for p in items(member, "placements") if not is_impossible_placement(member, p)]


def placements_on(member, day):
    """Of any kind."""
    return [p for p in possible_placements(member) if in_event_time(p, day)]


def care_times(member):
    """Lists of placements in foster care; those that adjoin or overlap are one time."""
    placements = [p for p in possible_placements(member)
                  if p["kind"] in FOSTER_CARE and (not p.get("ended") or p["from"] < p["ended"])]
    times = []
    for placement in sorted(placements, key=lambda p: p["from"]):
        if times and any(not p.get("ended") or p["ended"] >= placement["from"] for p in times[-1]):
            times[-1].append(placement)
        else:
            times.append([placement])
    return times
