"""What differs between two readings of a record, entry by entry."""

from typing import NamedTuple


class Changed(NamedTuple):
    """`how`: added (a key or an item), removed, or replaced. The path holds keys, and `[]` for an item."""

    how: str
    path: tuple
    was: object = None
    now: object = None


def changes(was, now, path=()):
    if was == now:
        return []
    if isinstance(was, dict) and isinstance(now, dict):
        return _of_mappings(was, now, path)
    if isinstance(was, list) and isinstance(now, list):
        return _of_lists(was, now, path)
    if was in (None, "", [], {}):
        return [Changed("added", path, now=now)] if not isinstance(now, list) else _of_lists([], now, path)
    return [Changed("replaced", path, was, now)]


def _of_mappings(was, now, path):
    found = [Changed("removed", (*path, key), was=was[key]) for key in was if key not in now]
    for key, value in now.items():
        found += changes(was.get(key, ""), value, (*path, key))
    kept = [key for key in now if key in was]
    if kept != [key for key in was if key in now]:
        found.append(Changed("replaced", (*path, "order of keys"), list(was), list(now)))
    return found


def _weight(found):
    """No command takes an entry away: that comes last of what may have happened."""
    return sum(100 if change.how == "removed" and change.path[-1] == "[]" else 1 for change in found)


def _of_lists(was, now, path):
    """The fewest changes with which the items of before are there in their order, others between them."""
    inside = (*path, "[]")
    best = {(0, 0): []}
    for j in range(len(now) + 1):
        for i in range(len(was) + 1):
            ways = []
            if i and j and (i - 1, j - 1) in best:
                ways.append(best[i - 1, j - 1] + changes(was[i - 1], now[j - 1], inside))
            if j and (i, j - 1) in best:
                ways.append([*best[i, j - 1], Changed("added", inside, now=now[j - 1])])
            if i and (i - 1, j) in best:
                ways.append([*best[i - 1, j], Changed("removed", inside, was=was[i - 1])])
            if ways:
                best[i, j] = min(ways, key=_weight)
    return best[len(was), len(now)]
