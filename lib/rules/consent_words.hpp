#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto consent_words = finding_words({
    {.id = FindingId::consent_missing,
     .gate = Gate::open,
     .group = FaultGroup::no_consent,
     .basis = {"art. 8 ust. 3 ustawy o wspieraniu rodziny; KRO art. 109 § 2 pkt 1; zasady jednostki "
               "(asystent.yaml, policy: consent_days)",
               "art. 8 ust. 3 of the Act on supporting the family; KRO art. 109 § 2 pkt 1; the office's "
               "policy (asystent.yaml, policy: consent_days)"},
     .message =
         {"nie ma zgody rodziny ani postanowienia sądu; koniec czasu na rozmowy: {rolled}",
          "there is neither a consent of the family nor a court order; end of the time for talks: {rolled}"},
     .advice = {"zapisz zgodę: „asystent intake consent {family} --signed-by ID”, albo postanowienie sądu: "
                "„asystent intake consent {family} --court SĄD --case-number SYGNATURA”",
                "record the consent: `asystent intake consent {family} --signed-by ID`, or the court's "
                "order: `asystent intake consent {family} --court COURT --case-number NUMBER`"},
     .papers = {"zgoda"},
     .meaning = {"Praca z rodziną wymaga jej zgody i aktywnego udziału, chyba że sąd zobowiązał rodziców do "
                 "współpracy z asystentem. Na rozmowy o zgodzie jednostka daje czas po pierwszym kontakcie, "
                 "zwykle 14 dni. Do końca tego czasu jest to ostrzeżenie, potem błąd.",
                 "Work with a family needs its consent and active participation, unless the court obliged "
                 "the parents to work with the assistant. The office allows time for talks after the first "
                 "contact, 14 days by default. Up to its end this is a warning, then an error."},
     .before = R"(first_contact:
  date: 2026-01-12
  social_worker: Maria Nowak
)",
     .after = R"(first_contact:
  date: 2026-01-12
  social_worker: Maria Nowak
consents:
  - kind: family
    from: 2026-01-12
    signed_by: [anna]
)",
     .duty = Duty{.subject = {"zgoda rodziny", "consent of the family"},
                  .command = "intake consent {family} --signed-by …",
                  .distinction = Distinction::none}},
    {.id = FindingId::consent_withdrawn,
     .gate = Gate::open,
     .group = FaultGroup::no_consent,
     .basis = {"art. 8 ust. 3 ustawy o wspieraniu rodziny; KRO art. 109 § 2 pkt 1",
               "art. 8 ust. 3 of the Act on supporting the family; KRO art. 109 § 2 pkt 1"},
     .message =
         {"od {date} nie obowiązuje zgoda rodziny ani postanowienie sądu, a sprawa trwa",
          "since {date} neither a consent of the family nor a court order holds, but the case is open"},
     .advice = {"zapisz nową zgodę: „asystent intake consent {family} --signed-by ID”, albo zakończ pracę: "
                "„asystent assess close {family} --reason no_consent”",
                "record a new consent: `asystent intake consent {family} --signed-by ID`, or end the work: "
                "`asystent assess close {family} --reason no_consent`"},
     .papers = {"zgoda", "rezygnacja"},
     .meaning =
         {"Rodzina wycofała zgodę albo sąd uchylił zobowiązanie i nic ich nie zastąpiło. Bez zgody i bez "
          "zobowiązania asystent nie może dalej pracować z rodziną, a nowego czasu na rozmowy już nie ma.",
          "The family withdrew its consent, or the court lifted its order, and nothing took their place. "
          "Without either the assistant cannot go on, and there is no new time for talks."},
     .before = R"(consents:
  - kind: family
    from: 2026-01-12
    signed_by: [anna]
    ended: 2026-09-01
)",
     .after = R"(consents:
  - kind: family
    from: 2026-01-12
    signed_by: [anna]
    ended: 2026-09-01
  - kind: family
    from: 2026-09-08
    signed_by: [anna]
)"},
    {.id = FindingId::work_without_consent,
     .gate = Gate::refuses,
     .group = FaultGroup::work_outside_case,
     .basis = {"art. 8 ust. 3 ustawy o wspieraniu rodziny; KRO art. 109 § 2 pkt 1; art. 9d ust. 1 ustawy o "
               "przeciwdziałaniu przemocy domowej",
               "art. 8 ust. 3 of the Act on supporting the family; KRO art. 109 § 2 pkt 1; art. 9d ust. 1 of "
               "the Act on counteracting domestic violence"},
     .message = {"{what} z {date}, a tego dnia nie obowiązuje zgoda rodziny ani postanowienie sądu",
                 "{what} of {date}, but neither a consent of the family nor a court order holds on that day"},
     .advice = {"sprawdź datę wpisu; zgodę zapisz tak: „asystent intake consent {family} --signed-by ID "
                "--date DATA”; interwencja ma we wpisie zadanie 12 („tasks: [12]”)",
                "check the date of the entry; record the consent: `asystent intake consent {family} "
                "--signed-by ID --date DATE`; an intervention has task 12 in its entry (`tasks: [12]`)"},
     .meaning =
         {"Plan i bezpośrednia praca z rodzicami lub dziećmi wymagają zgody rodziny albo postanowienia "
          "sądu, które obowiązuje w tym dniu. Wizyty bez zgody są dopuszczalne w czasie na rozmowy "
          "po pierwszym kontakcie, ale nie po wycofaniu zgody. Interwencja w zagrożeniu (zadanie 12) "
          "i czynności procedury „Niebieskie Karty” (zadanie 19) są dopuszczalne zawsze.",
          "A plan and direct work with parents or children need a consent of the family or a court "
          "order that holds on that day. Visits without one are allowed in the time for talks after "
          "the first contact, but not once a consent was withdrawn. An intervention in danger (task "
          "12) and what the procedure of the Niebieskie Karty asks (task 19) are always allowed."},
     .before = R"(first_contact:
  date: 2026-01-12
consents:
  - kind: family
    from: 2026-03-01
    signed_by: [anna]
visits:
  - date: 2026-02-20
    kind: home
    outcome: held
)",
     .after = R"(first_contact:
  date: 2026-01-12
consents:
  - kind: family
    from: 2026-01-20
    signed_by: [anna]
visits:
  - date: 2026-02-20
    kind: home
    outcome: held
)"},
    {.id = FindingId::consent_unsigned,
     .gate = Gate::refuses,
     .group = FaultGroup::no_consent,
     .basis = {"art. 8 ust. 3 ustawy o wspieraniu rodziny",
               "art. 8 ust. 3 of the Act on supporting the family"},
     .message = {"zgoda z {date} nie ma podpisu rodzica, opiekuna ani innej osoby dorosłej z rodziny",
                 "the consent of {date} is signed by no parent, guardian or other adult of the family"},
     .advice = {"podaj, kto podpisał zgodę: opcja „--signed-by ID”, w pliku klucz „signed_by” w „consents”, "
                "np. [anna]",
                "say who signed the consent: option `--signed-by ID`, in the file key `signed_by` under "
                "`consents`, e.g. [anna]"},
     .papers = {"zgoda"},
     .meaning = {"Zgodę podpisuje rodzic (także niepełnoletni), opiekun albo inna dorosła osoba z rodziny. "
                 "Podpis samego dziecka nie wystarcza. Zobowiązanie przez sąd nie wymaga podpisu.",
                 "A parent (also one under age), a guardian or another adult of the family signs the "
                 "consent. A child's signature alone is not enough. A court order needs no signature."},
     .before = R"(consents:
  - kind: family
    from: 2026-01-12
)",
     .after = R"(consents:
  - kind: family
    from: 2026-01-12
    signed_by: [anna]
)"},
});

} // namespace asystent::rules
