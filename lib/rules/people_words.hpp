#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto people_words = finding_words({
    {.id = FindingId::member_impossible,
     .gate = Gate::refuses,
     .group = FaultGroup::card_incomplete,
     .basis = {"art. 15 ust. 1 pkt 14 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 14 of the Act on supporting the family"},
     .message = {"wpis z {date} wymienia osobę „{member}”, która {what}",
                 "the entry of {date} names '{member}', who {what}"},
     .advice =
         {"popraw osobę albo datę wpisu; datę śmierci lub urodzenia popraw w „died” albo „born” w "
          "families/{family}.yaml, a narodziny zapisz: „asystent intake born {family} --child ID --date "
          "DATA”",
          "correct the person or the date of the entry; correct a death or birth in `died` or `born` in "
          "families/{family}.yaml, and record a birth: `asystent intake born {family} --child ID --date "
          "DATE`"},
     .meaning = {"Kto nie żyje albo jeszcze się nie urodził, nie może podpisać, uzgodnić, być obecny ani "
                 "dostać zadania, a dziecko nie może trafić do pieczy zastępczej po ukończeniu 18 lat. Taki "
                 "podpis, obecność i pobyt nie liczą się także w innych regułach i w statystykach. Pomoc "
                 "innych (services) można zaplanować dla dziecka, które ma się urodzić.",
                 "Who is dead or not born yet cannot sign, agree, be present or be given a task, and nobody "
                 "goes into foster care at 18 or later. Such a signature, presence or placement does not "
                 "count in other rules and in the statistics either. Help of others (services) can be "
                 "arranged for a child that is expected."},
     .before = R"(members:
  - id: jan
    name: Jan Kowalski
    role: father
    died: 2026-03-01
consents:
  - kind: family
    from: 2026-03-12
    signed_by: [jan]
)",
     .after = R"(members:
  - id: jan
    name: Jan Kowalski
    role: father
    died: 2026-03-01
consents:
  - kind: family
    from: 2026-03-12
    signed_by: [anna]
)"},
    {.id = FindingId::member_left,
     .gate = Gate::open,
     .group = FaultGroup::card_incomplete,
     .basis = {"art. 15 ust. 1 pkt 14 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 14 of the Act on supporting the family"},
     .message = {"wpis z {date} wymienia osobę „{member}”, która wcześniej na stałe opuściła rodzinę",
                 "the entry of {date} names '{member}', who had left the family for good before"},
     .advice = {"sprawdź osobę i datę wpisu; gdy osoba nadal należy do rodziny, usuń jej klucz „left” w "
                "families/{family}.yaml",
                "check the person and the date of the entry; where the person still belongs to the family, "
                "remove the key `left` in families/{family}.yaml"},
     .meaning = {"Podpis, uzgodnienie planu albo obecność ma datę późniejszą niż dzień, w którym ta osoba "
                 "opuściła rodzinę (left). Bywa to pomyłka w osobie albo w dacie; gdy tak było naprawdę, "
                 "ostrzeżenie zostaje.",
                 "A signature, an agreement to a plan or a presence is dated after the day on which that "
                 "person left the family (left). Often the person or the date is wrong; where it was so, "
                 "the warning stays."},
     .before = R"(members:
  - id: jan
    name: Jan Kowalski
    role: father
    left: 2026-03-01
visits:
  - date: 2026-03-12
    kind: home
    outcome: held
    present: [jan]
)",
     .after = R"(members:
  - id: jan
    name: Jan Kowalski
    role: father
    left: 2026-03-01
visits:
  - date: 2026-03-12
    kind: home
    outcome: held
    present: [anna]
)"},
    {.id = FindingId::kinship_loop,
     .gate = Gate::refuses,
     .group = FaultGroup::other,
     .basis = {"praktyka: z tych kluczy powstaje genogram", "practice: the genogram is made of these keys"},
     .message = {"osoba „{member}” {what}", "member '{member}' {what}"},
     .advice = {"popraw klucz „parents” albo „partner” tej osoby w families/{family}.yaml",
                "correct the key `parents` or `partner` of that member in families/{family}.yaml"},
     .meaning =
         {"Nikt nie jest własnym przodkiem ani własnym partnerem i nikt nie ma więcej niż dwojga "
          "rodziców. Opiekunów i partnerów rodziców zapisuje się jako osobnych członków rodziny, z ich "
          "rolą.",
          "Nobody is their own ancestor or their own partner, and nobody has more than two parents. "
          "Guardians and partners of parents are members of their own, with their role."},
     .before = R"(members:
  - id: kuba
    name: Kuba Kowalski
    role: child
    born: 2015-09-03
    parents: [kuba]
)",
     .after = R"(members:
  - id: kuba
    name: Kuba Kowalski
    role: child
    born: 2015-09-03
    parents: [anna]
)"},
    {.id = FindingId::child_of_age_soon,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"praktyka: dalszą pomoc planuje się przed 18. urodzinami",
               "practice: further help is planned before the 18th birthday"},
     .message = {"dziecko „{member}” kończy 18 lat {date}", "child '{member}' turns 18 on {date}"},
     .advice = {"ustal z rodziną, co dalej; gdy młodszych dzieci nie ma: „asystent assess close {family} "
                "--reason children_of_age --date DATA”",
                "agree on what comes next; where there are no younger children: `asystent assess close "
                "{family} --reason children_of_age --date DATE`"},
     .meaning = {"W ciągu 60 dni dziecko będzie pełnoletnie: samo podpisuje zgodę, a piecza zastępcza się "
                 "kończy. To czas na ustalenie dalszej pomocy albo na zakończenie pracy.",
                 "Within 60 days a child comes of age: it signs for itself, and foster care ends. It is time "
                 "to arrange further help or the end of work."},
     .before = R"(members:
  - id: kuba
    name: Kuba Kowalski
    role: child
    born: 2008-12-10
)",
     .after = R"(members:
  - id: kuba
    name: Kuba Kowalski
    role: child
    born: 2008-12-10
closure:
  date: 2026-12-10
  reason: children_of_age
)"},
    {.id = FindingId::birth_unrecorded,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"praktyka pracy asystenta rodziny", "practice of family assistants"},
     .message =
         {"dziecko „{member}”: termin porodu był {date}, a daty urodzenia nie wpisano do {rolled} ({days} "
          "{days:dzień|dni|dni} temu)",
          "child '{member}' was expected on {date}, but no birth was recorded by {rolled} ({days} "
          "{days:day|days} ago)"},
     .advice =
         {"zapisz narodziny: „asystent intake born {family} --child ID --date DATA”; gdy dziecka nie ma, "
          "popraw „expected” albo usuń tę osobę w families/{family}.yaml",
          "record the birth: `asystent intake born {family} --child ID --date DATE`; where there is no "
          "child, correct `expected` or remove that member in families/{family}.yaml"},
     .meaning = {"Minęło 14 dni od planowanego dnia urodzenia, a w zapisie nie ma daty urodzenia (born). Do "
                 "tego czasu dziecko nie liczy się w statystykach, nie ma wieku ani terminów ocen w pieczy.",
                 "The expected day was 14 days ago, and the record has no birth (born). Until then the child "
                 "is in no count, has no age and no terms of assessments in foster care."},
     .before = R"(members:
  - id: ula
    name: Ula Kowalska
    role: child
    expected: 2026-09-01
)",
     .after = R"(members:
  - id: ula
    name: Ula Kowalska
    role: child
    born: 2026-09-04
)",
     .duty = Duty{.subject = {"wpisanie narodzin dziecka", "recording of a birth"},
                  .command = "intake born {family} --child {member} --date …",
                  .distinction = Distinction::member}},
});

} // namespace asystent::rules
