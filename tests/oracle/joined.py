"""Cases that `previous` joins are one family (contract.md, section 7)."""

from times import items


def names(one, other):
    return one is not other and one.record.get("previous") == other.family


def families_of(cases):
    """Lists of cases that are joined, through however many others."""
    families = []
    for case in cases:
        near = [f for f in families if any(names(case, other) or names(other, case) for other in f)]
        families = [f for f in families if f not in near] + [[case] + [other for f in near for other in f]]
    return families


class Family:
    """Its assigned cases, the newest first; the newest covered one stands for all."""

    def __init__(self, cases, covered):
        self.cases = sorted((case for case in cases if case.first_assignment), reverse=True,
                            key=lambda case: (case.first_assignment, case.family))
        self.head = next((case for case in self.cases if case in covered), None)

    def orders_hold(self, day):
        return any(case.order_holds(day) for case in self.cases)

    def services(self, kind):
        return [s for case in self.cases for s in items(case.record, "services") if s["kind"] == kind]

    def with_all_placements(self, child):
        """A placement with the same `from` is the same one, as the newest case has it."""
        placements = []
        for case in self.cases:
            known = [p["from"] for p in placements]
            member = case.members.get(child["id"]) or {}
            placements += [p for p in items(member, "placements") if p["from"] not in known]
        return {**child, "placements": placements}

    def children_of_the_head(self):
        return [child for child in self.all_children() if child["id"] in self.head.members]

    def all_children(self):
        """A member of the same id is the same person, as the newest case has it."""
        people = {}
        for case in self.cases:
            for member in case.members.values():
                people.setdefault(member["id"], member)
        return [self.with_all_placements(m) for m in people.values() if m["role"] == "child"]
