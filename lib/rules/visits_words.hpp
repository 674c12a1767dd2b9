#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto visits_words = finding_words({
    {.id = FindingId::visit_gap,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"zasady jednostki (asystent.yaml, policy: visit_gap_days)",
               "the office's policy (asystent.yaml, policy: visit_gap_days)"},
     .message = {"od {date} nie było wizyty: {count} {count:dzień|dni|dni}, a zasady pozwalają na {limit}",
                 "no visit since {date}: {count} {count:day|days}, and the policy allows {limit}"},
     .advice = {"zapisz wizytę: „asystent visit add {family} --date DATA”, albo przerwę z powodem: „asystent "
                "intake suspend {family} --from DATA --reason POWÓD”",
                "record a visit: `asystent visit add {family} --date DATE`, or a break with its reason: "
                "`asystent intake suspend {family} --from DATE --reason REASON`"},
     .meaning = {"Liczy się pierwszy kontakt i każda odbyta wizyta w bezpośredniej pracy z rodzicami lub "
                 "dziećmi; telefon i pismo się nie liczą. Dni zapisanej przerwy (suspensions) są odjęte. "
                 "Jednostka ustala odstęp w zasadach, a rodzina może mieć własny (visit_gap_days).",
                 "The first contact and each held visit of direct work with parents or children count; phone "
                 "calls and letters do not. Days of a recorded break (suspensions) are taken off. The office "
                 "sets the gap in its policy, and a family may have its own (visit_gap_days)."},
     .before = R"(visits:
  - date: 2026-06-25
    kind: home
    outcome: held
)",
     .after = R"(suspensions:
  - from: 2026-07-01
    until: 2026-07-31
    reason: pobyt w szpitalu
visits:
  - date: 2026-06-25
    kind: home
    outcome: held
)",
     .duty = Duty{.subject = {"wizyta", "visit"},
                  .command = "visit add {family}",
                  .distinction = Distinction::none}},
    {.id = FindingId::suspension_open,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"zasady jednostki (asystent.yaml, policy: suspension_days)",
               "the office's policy (asystent.yaml, policy: suspension_days)"},
     .message = {"czas bez wizyt trwa od {date}: {count} {count:dzień|dni|dni}, a program pyta po {limit}",
                 "time without visits since {date}: {count} {count:day|days}, and it is asked about after "
                 "{limit}"},
     .advice = {"gdy wizyty wróciły, podaj ostatni dzień przerwy: „asystent intake suspend {family} --from "
                "DATA --until DATA”; gdy nie, zapisz, jak rodzina jest wspierana",
                "where visits go on again, give the last day of the break: `asystent intake suspend {family} "
                "--from DATE --until DATE`; else record how the family is supported"},
     .meaning = {"W czasie bez wizyt program nie przypomina o wizytach. Przerwa długa albo bez końca mogłaby "
                 "sprawić, że rodzina zostanie zapomniana, dlatego program o nią pyta.",
                 "During a break the program does not remind of visits. A long one, or one without an end, "
                 "could let a family be forgotten, so the program asks."},
     .before = R"(suspensions:
  - from: 2026-07-01
    reason: pobyt w szpitalu
)",
     .after = R"(suspensions:
  - from: 2026-07-01
    until: 2026-07-31
    reason: pobyt w szpitalu
)"},
    {.id = FindingId::visits_refused,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 8 ust. 3 ustawy o wspieraniu rodziny",
               "art. 8 ust. 3 of the Act on supporting the family"},
     .message =
         {"trzy ostatnie wizyty nie doszły do skutku: nieobecność, odmowa lub odwołanie przez rodzinę (wpis "
          "z {date})",
          "the last three visits failed: nobody found, refused or cancelled by the family (entry of {date})"},
     .advice = {"ustal z pracownikiem socjalnym, co dalej, i zapisz to w ocenie: „asystent assess add "
                "{family} --conclusion WNIOSEK”",
                "agree with the social worker on what comes next and record it in an assessment: `asystent "
                "assess add {family} --conclusion CONCLUSION`"},
     .papers = {"ocena", "informacja-sad"},
     .meaning = {"Praca wymaga aktywnego udziału rodziny. Trzy nieudane wizyty z rzędu to sygnał, że trzeba "
                 "zmienić sposób pracy, a przy zobowiązaniu przez sąd zawiadomić sąd.",
                 "The work needs the family's active participation. Three failed visits in a row are a sign "
                 "that the way of working must change, and under a court order that the court should know."},
     .before = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: not_found
  - date: 2026-02-06
    kind: home
    outcome: refused
  - date: 2026-02-10
    kind: home
    outcome: not_found
)",
     .after = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: not_found
  - date: 2026-02-06
    kind: home
    outcome: refused
  - date: 2026-02-10
    kind: home
    outcome: not_found
  - date: 2026-02-12
    kind: office
    outcome: held
    note: Ustalono dni i godziny wizyt.
)"},
    {.id = FindingId::visit_overlap,
     .gate = Gate::refuses,
     .group = FaultGroup::cards_overlap,
     .basis = {"art. 15 ust. 1 pkt 14 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 14 of the Act on supporting the family"},
     .message = {"wpisy jednego asystenta („{assistant}”) z {date} nakładają się: {from}–{to} ({entry}) i "
                 "{other_from}–{other_to} ({other})",
                 "entries of one assistant ('{assistant}') on {date} overlap: {from}–{to} ({entry}) and "
                 "{other_from}–{other_to} ({other})"},
     .advice = {"popraw godziny: „asystent visit amend RODZINA --date DATA --at GODZINA --from GODZINA --to "
                "GODZINA”; wspólne spotkanie kilku rodzin ma w każdym wpisie to samo „group”",
                "correct the times: `asystent visit amend FAMILY --date DATE --at TIME --from TIME --to "
                "TIME`; a meeting of several families has the same `group` in each entry"},
     .meaning = {"Asystent nie może być w dwóch miejscach naraz. Porównywane są wpisy wszystkich rodzin i "
                 "pracy własnej; wpis może się zacząć w minucie, w której kończy się poprzedni. Wizyty "
                 "odwołane się nie liczą.",
                 "An assistant cannot be in two places at once. The entries of all families and worklogs are "
                 "compared; an entry may begin in the minute in which another one ends. Cancelled visits do "
                 "not count."},
     .before = R"(visits:
  - date: 2026-02-03
    from: "15:00"
    to: "16:30"
    kind: home
    outcome: held
  - date: 2026-02-03
    from: "16:00"
    to: "17:00"
    kind: institution
    outcome: held
)",
     .after = R"(visits:
  - date: 2026-02-03
    from: "15:00"
    to: "16:00"
    kind: home
    outcome: held
  - date: 2026-02-03
    from: "16:00"
    to: "17:00"
    kind: institution
    outcome: held
)"},
    {.id = FindingId::visit_outside_case,
     .gate = Gate::refuses,
     .group = FaultGroup::work_outside_case,
     .basis = {"art. 11 ust. 4 i art. 15 ust. 1 pkt 16 ustawy o wspieraniu rodziny",
               "art. 11 ust. 4 and art. 15 ust. 1 pkt 16 of the Act on supporting the family"},
     .message = {"wizyta z {date} jest poza czasem sprawy: przed jej początkiem albo po jej zakończeniu",
                 "the visit of {date} is outside the case: before its beginning or after its end"},
     .advice = {"popraw datę wizyty; po zakończeniu pracy zapisz monitorowanie: „asystent assess monitor "
                "{family} --effect EFEKT --decision DECYZJA”",
                "correct the date of the visit; after the end of work record monitoring: `asystent assess "
                "monitor {family} --effect EFFECT --decision DECISION`"},
     .meaning =
         {"Bezpośrednia praca z rodziną zaczyna się z pierwszym kontaktem albo pierwszym przydziałem, a "
          "kończy z zakończeniem sprawy. Potem możliwe są monitorowanie (zadanie 16) i opinia dla sądu "
          "(zadanie 17).",
          "Direct work with a family begins with the first contact or the first assignment and ends with the "
          "closure. Afterwards there are monitoring (task 16) and the opinion for the court (task 17)."},
     .before = R"(visits:
  - date: 2026-12-20
    kind: home
    outcome: held
closure:
  date: 2026-12-15
  reason: goals_achieved
)",
     .after = R"(visits:
  - date: 2026-12-20
    kind: home
    outcome: held
    tasks: [16]
closure:
  date: 2026-12-15
  reason: goals_achieved
)"},
    {.id = FindingId::visit_unsigned,
     .gate = Gate::open,
     .group = FaultGroup::card_incomplete,
     .basis = {"zasady jednostki (asystent.yaml, policy: visit_signed)",
               "the office's policy (asystent.yaml, policy: visit_signed)"},
     .message = {"karta wizyty z {date} nie ma podpisu rodziny",
                 "the card of the visit of {date} is not signed"},
     .advice = {"zapisz, kto podpisał kartę: „asystent visit amend {family} --date DATA --signed-by ID”",
                "record who signed the card: `asystent visit amend {family} --date DATE --signed-by ID`"},
     .papers = {"karta-wizyty"},
     .meaning = {"Zasady jednostki wymagają podpisu na karcie wizyty (visit_signed: true). Dotyczy to wizyt "
                 "odbytych, przy których był obecny członek rodziny.",
                 "The office's policy wants a signature on the card of a visit (visit_signed: true). It "
                 "concerns held visits at which a member of the family was present."},
     .before = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: held
    present: [anna]
)",
     .after = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: held
    present: [anna]
    signed_by: anna
)"},
});

} // namespace asystent::rules
