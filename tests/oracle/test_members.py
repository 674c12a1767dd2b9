"""Members who are named where they cannot be, and kinship."""

import unittest

from test_oracle import count, day, family, found, ids, plan, visit

TODAY = "2026-01-20"


def with_member(member, **keys):
    others = [m for m in family()["R-1"]["members"] if m["id"] != member["id"]]
    return family(members=others + [member], **keys)


def anna(**keys):
    return {"id": "anna", "name": "Anna", "role": "mother", **keys}


def kuba(**keys):
    return {"id": "kuba", "name": "Kuba", "role": "child", "born": day("2015-09-03"), **keys}


class ImpossibleTest(unittest.TestCase):
    def impossible(self, families):
        return count("member-impossible", families, TODAY)

    def test_on_the_day_of_death_somebody_can_still_be_named(self):
        for died, times in (("2026-01-12", 0), ("2026-01-11", 1)):
            families = with_member(anna(died=day(died)))
            self.assertEqual(self.impossible(families), times, died)
        self.assertIn(("member-impossible", "error", "2026-01-12", None, None), found(families, TODAY))
        self.assertIn("consent-unsigned", ids(families, TODAY))

    def test_before_birth_nobody_can_be_named(self):
        for born, times in (("2026-01-14", 0), ("2026-01-15", 1)):
            visits = [visit("2026-01-14", present=["kuba"])]
            self.assertEqual(self.impossible(with_member(kuba(born=day(born)), visits=visits)), times, born)
        awaited = {"id": "kuba", "name": "Kuba", "role": "child", "expected": day("2026-01-01")}
        self.assertEqual(self.impossible(with_member(awaited, visits=visits)), 1)

    def test_each_reference_is_one(self):
        who = {"who": "anna", "text": "…"}
        step = {"who": "anna", "what": "Umówi spotkanie"}
        entries = {
            "visits": [visit("2026-01-14", present=["anna", "kuba"], signed_by="anna", agreed=[step])],
            "child_contacts": [{"date": day("2026-01-14"), "child": "kuba", "who": ["anna"], "outcome": "held"}],
            "letters": [{"date": day("2026-01-14"), "to": "Szkoła", "about": "x", "member": "anna"}],
            "assessments": [{"date": day("2026-01-14"), "conclusion": "continue", "heard": [who]}],
            "monitoring": [{"date": day("2026-01-14"), "effect": "none", "decision": "end", "present": ["anna"]}],
            "diagnosis": {"date": day("2026-01-14"), "views": [who]},
            "consents": [{"kind": "court_order", "from": day("2026-01-14"), "court": "Sąd", "case_number": "III 1",
                          "binds": ["anna"]}],
            "plans": [plan("2026-01-14", heard=[who])],
        }
        wanted = {"visits": 3, "plans": 3}
        for key, value in entries.items():
            families = with_member(anna(died=day("2026-01-13")), **{"consents": [], key: value})
            self.assertEqual(self.impossible(families), wanted.get(key, 1), key)

    def test_a_draft_is_not_judged_and_other_words_name_nobody(self):
        families = with_member(anna(died=day("2026-01-13")), plans=[plan("2026-01-14", draft=True)])
        self.assertEqual(self.impossible(families), 0)
        step = {"who": "Anna, sąsiadka", "what": "Umówi spotkanie"}
        families = with_member(anna(died=day("2026-01-13")), visits=[visit("2026-01-14", agreed=[step])])
        self.assertEqual(self.impossible(families), 0)

    def test_help_may_be_arranged_for_a_child_that_is_not_born_yet(self):
        service = {"kind": "health", "provider": "Szpital", "from": day("2026-01-14"), "for": ["kuba"]}
        awaited = {"id": "kuba", "name": "Kuba", "role": "child", "expected": day("2026-03-01")}
        self.assertEqual(self.impossible(with_member(awaited, services=[service])), 0)
        self.assertEqual(self.impossible(with_member(kuba(born=day("2026-01-15")), services=[service])), 0)
        self.assertEqual(self.impossible(with_member(kuba(died=day("2026-01-14")), services=[service])), 0)
        self.assertEqual(self.impossible(with_member(kuba(died=day("2026-01-13")), services=[service])), 1)

    def test_foster_care_begins_before_18(self):
        for born, kind, times in (("2008-01-15", "foster_family", 0), ("2008-01-14", "foster_family", 1),
                                  ("2008-01-14", "other", 0), ("2026-01-15", "other", 1)):
            placement = {"kind": kind, "from": day("2026-01-14")}
            families = with_member(kuba(born=day(born), placements=[placement]))
            self.assertEqual(self.impossible(families), times, (born, kind))

    def test_the_past_and_an_override(self):
        visits = [visit("2026-01-14", present=["anna"], override={"member-impossible": "pomyłka w dacie"})]
        families = with_member(anna(died=day("2026-01-13")), visits=visits)
        self.assertIn(("member-impossible", "warning", "2026-01-14", None, None), found(families, TODAY))
        families["R-1"]["records_from"] = day("2026-01-15")
        self.assertEqual(self.impossible(families), 0)

    def test_who_left_takes_no_part_any_more(self):
        visits = [visit("2026-01-14", present=["anna"], signed_by="anna", agreed=[{"who": "anna", "what": "x"}])]
        for left, times in (("2026-01-14", 0), ("2026-01-13", 2)):
            families = with_member(anna(left=day(left)), visits=visits)
            self.assertEqual(count("member-left", families, TODAY), times, left)
        self.assertEqual(self.impossible(families), 0)


class KinshipTest(unittest.TestCase):
    def loops(self, *members):
        return count("kinship-loop", family(members=list(members)), TODAY)

    def test_nobody_is_their_own_ancestor(self):
        grandmother = {"id": "babcia", "name": "Babcia", "role": "grandparent"}
        line = (anna(parents=["babcia"]), kuba(parents=["anna"]))
        self.assertEqual(self.loops(grandmother, *line), 0)
        self.assertEqual(self.loops({**grandmother, "parents": ["anna"]}, *line), 2)
        self.assertEqual(self.loops({**grandmother, "parents": ["kuba"]}, *line), 3)
        self.assertEqual(self.loops(kuba(), anna(parents=["anna"])), 1)

    def test_partners_and_the_number_of_parents(self):
        three = [{"id": name, "name": name, "role": "other"} for name in ("jan", "ewa", "ala")]
        self.assertEqual(self.loops(anna(partner="jan"), kuba(parents=["jan", "ewa"]), *three), 0)
        self.assertEqual(self.loops(anna(partner="anna"), kuba(parents=["jan", "ewa", "ala"]), *three), 2)
        self.assertEqual(self.loops(anna(partner="anna", override={"kinship-loop": "x"}), kuba()), 1)


if __name__ == "__main__":
    unittest.main()
