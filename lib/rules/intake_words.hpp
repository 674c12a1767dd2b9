#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto intake_words = finding_words({
    {.id = FindingId::interview_missing,
     .gate = Gate::refuses,
     .group = FaultGroup::no_interview,
     .basis = {"art. 11 ust. 1-3 ustawy o wspieraniu rodziny",
               "art. 11 ust. 1-3 of the Act on supporting the family"},
     .message = {"asystent przydzielony od {date}, a do tego dnia nie ma wywiadu środowiskowego",
                 "an assistant is assigned from {date}, but there is no environmental interview by that day"},
     .advice =
         {"poproś pracownika socjalnego o wywiad i zapisz go: „asystent intake interview {family} --date "
          "DATA”",
          "ask the social worker for the interview and record it: `asystent intake interview {family} "
          "--date DATE`"},
     .papers = {"wniosek"},
     .meaning = {"Zanim asystent zostanie przydzielony, pracownik socjalny przeprowadza wywiad środowiskowy "
                 "i na jego podstawie składa wniosek. Data wywiadu nie może być późniejsza niż początek "
                 "pierwszego przydziału. Nie dotyczy to spraw z sądu (source: court) ani spraw „Za życiem”.",
                 "Before an assistant is assigned, the social worker makes the environmental interview and "
                 "files the request that rests on it. The interview must not be later than the first "
                 "assignment. Cases that come from a court (source: court) and “Za życiem” cases need none."},
     .before = R"(referral:
  source: social_worker
  date: 2026-01-05
assignments:
  - assistant: elis
    from: 2026-01-10
)",
     .after = R"(referral:
  source: social_worker
  date: 2026-01-05
  interview: 2026-01-03
assignments:
  - assistant: elis
    from: 2026-01-10
)"},
    {.id = FindingId::decision_missing,
     .gate = Gate::refuses,
     .group = FaultGroup::no_decision,
     .basis = {"art. 11 ust. 4 ustawy o wspieraniu rodziny",
               "art. 11 ust. 4 of the Act on supporting the family"},
     .message =
         {"asystent przydzielony od {date}, a do tego dnia kierownik jednostki nie zdecydował o "
          "przydzieleniu",
          "an assistant is assigned from {date}, but the head of the unit has not granted one by that day"},
     .advice = {"zapisz przydzielenie przez kierownika: „asystent intake decide {family} --by OSOBA --date "
                "DATA”",
                "record that the head granted it: `asystent intake decide {family} --by PERSON --date DATE`"},
     .papers = {"wniosek"},
     .meaning = {"Asystenta przydziela kierownik jednostki na wniosek pracownika socjalnego. Zapis o tym "
                 "(decision, granted: true) ma datę nie późniejszą niż początek pierwszego przydziału. Nie "
                 "jest to decyzja administracyjna. Nie dotyczy to spraw z sądu (source: court).",
                 "The head of the unit assigns the assistant at the social worker's request. The record "
                 "of it (decision, granted: true) is not later than the first assignment. It is no "
                 "administrative decision. Cases that come from a court (source: court) need none."},
     .before = R"(referral:
  source: social_worker
  date: 2026-01-05
  interview: 2026-01-03
assignments:
  - assistant: elis
    from: 2026-01-10
)",
     .after = R"(referral:
  source: social_worker
  date: 2026-01-05
  interview: 2026-01-03
  decision:
    date: 2026-01-08
    by: Barbara Wrona
    granted: true
assignments:
  - assistant: elis
    from: 2026-01-10
)"},
    {.id = FindingId::no_minor_child,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 2 ust. 1 ustawy o wspieraniu rodziny",
               "art. 2 ust. 1 of the Act on supporting the family"},
     .message = {"w rodzinie nie ma dziecka w wieku poniżej 18 lat ani dziecka, które ma się urodzić",
                 "the family has no child under 18 and none that is expected"},
     .advice = {"dopisz dziecko: „asystent intake member {family} --member 'ID;IMIĘ;child;DATA'”, albo "
                "zakończ pracę: „asystent assess close {family} --reason children_of_age”",
                "add the child: `asystent intake member {family} --member 'ID;NAME;child;DATE'`, or end the "
                "work: `asystent assess close {family} --reason children_of_age`"},
     .meaning = {"Asystent wspiera rodzinę w opiece nad dziećmi i w ich wychowaniu. Liczy się dziecko "
                 "poniżej 18 lat, także umieszczone w pieczy zastępczej, oraz dziecko oczekiwane, do "
                 "miesiąca po planowanym dniu urodzenia. Nie dotyczy to spraw „Za życiem”.",
                 "An assistant supports a family in caring for its children and bringing them up. A child "
                 "under 18 counts, also one in foster care, and an expected child up to a month after the "
                 "expected day. “Za życiem” cases are exempt."},
     .before = R"(members:
  - id: anna
    name: Anna Kowalska
    role: mother
)",
     .after = R"(members:
  - id: anna
    name: Anna Kowalska
    role: mother
  - id: kuba
    name: Kuba Kowalski
    role: child
    born: 2015-09-03
)"},
    {.id = FindingId::first_contact_missing,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"zasady jednostki (asystent.yaml, policy: first_contact_days)",
               "the office's policy (asystent.yaml, policy: first_contact_days)"},
     .message =
         {"brak pierwszego kontaktu z rodziną: termin minął {rolled} ({days} {days:dzień|dni|dni} temu)",
          "no first contact with the family: the term passed on {rolled} ({days} {days:day|days} ago)"},
     .advice = {"spotkaj się z rodziną razem z pracownikiem socjalnym i zapisz to: „asystent intake contact "
                "{family} --social-worker OSOBA --date DATA”",
                "meet the family together with the social worker and record it: `asystent intake contact "
                "{family} --social-worker PERSON --date DATE`"},
     .meaning = {"Po przydzieleniu asystent w krótkim czasie poznaje rodzinę. Termin ustala jednostka, "
                 "zwykle jest to 7 dni od początku pierwszego przydziału. Nie dotyczy to spraw „Za życiem”.",
                 "After the assignment the assistant meets the family soon. The office sets the term, 7 days "
                 "from the first assignment by default. “Za życiem” cases are exempt."},
     .before = R"(assignments:
  - assistant: elis
    from: 2026-01-10
)",
     .after = R"(assignments:
  - assistant: elis
    from: 2026-01-10
first_contact:
  date: 2026-01-12
  social_worker: Maria Nowak
)",
     .duty = Duty{.subject = {"pierwszy kontakt", "first contact"},
                  .command = "intake contact {family} --social-worker …",
                  .distinction = Distinction::none}},
    {.id = FindingId::decision_overdue,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 11 ust. 4 ustawy o wspieraniu rodziny; liczba dni to praktyka (policy: decision_days)",
               "art. 11 ust. 4 of the Act on supporting the family; the number of days is practice (policy: "
               "decision_days)"},
     .message = {"rodzina zgłoszona {date} czeka na decyzję kierownika; termin minął {rolled}",
                 "the family referred on {date} waits for the head's decision; the term passed on {rolled}"},
     .advice = {"zapisz decyzję: „asystent intake decide {family} --by OSOBA” (odmowa: --refuse); zgłoszenie "
                "wycofane: „asystent assess close {family} --reason other”",
                "record the decision: `asystent intake decide {family} --by PERSON` (refused: --refuse); a "
                "notice that was withdrawn: `asystent assess close {family} --reason other`"},
     .papers = {"wniosek"},
     .meaning =
         {"Od zgłoszenia do decyzji o przydzieleniu asystenta rodzina czeka, a nikt z nią nie pracuje. "
          "Ustawa nie podaje terminu; jednostka ustala go w zasadach. W sprawie z sądu decyzji nie "
          "trzeba.",
          "From the notice to the decision the family waits, and nobody works with it. The act gives no "
          "term; the office sets it in its policy. A case that comes from a court needs no decision."},
     .before = R"(referral:
  source: social_worker
  date: 2026-01-05
)",
     .after = R"(referral:
  source: social_worker
  date: 2026-01-05
  decision:
    date: 2026-01-08
    by: Barbara Wrona
    granted: true
)",
     .duty = Duty{.subject = {"decyzja o przydzieleniu asystenta", "decision of the head"},
                  .command = "intake decide {family} --by …",
                  .distinction = Distinction::none}},
    {.id = FindingId::assignment_overdue,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 11 ust. 4 ustawy o wspieraniu rodziny; liczba dni to praktyka (policy: assign_days)",
               "art. 11 ust. 4 of the Act on supporting the family; the number of days is practice (policy: "
               "assign_days)"},
     .message = {"rodzina czeka na przydział asystenta od {date}; termin minął {rolled}",
                 "the family has waited for an assistant since {date}; the term passed on {rolled}"},
     .advice =
         {"przydziel asystenta: „asystent intake assign {family} --to ASYSTENT”; kto ma miejsce, pokaże "
          "„asystent report caseload”",
          "assign one: `asystent intake assign {family} --to ASSISTANT`; `asystent report caseload` "
          "shows who has room"},
     .meaning =
         {"Termin liczy się od decyzji kierownika, a w sprawie z sądu od zgłoszenia. Ustawa go nie "
          "podaje; jednostka ustala go w zasadach.",
          "The term is counted from the head's decision, in a case of a court from the notice. The act "
          "gives none; the office sets it in its policy."},
     .before = R"(referral:
  source: court
  date: 2026-01-05
)",
     .after = R"(referral:
  source: court
  date: 2026-01-05
assignments:
  - assistant: elis
    from: 2026-01-10
)",
     .duty = Duty{.subject = {"przydział asystenta", "assignment of an assistant"},
                  .command = "intake assign {family} --to …",
                  .distinction = Distinction::none}},
    {.id = FindingId::first_contact_early,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 11 ust. 4 ustawy o wspieraniu rodziny",
               "art. 11 ust. 4 of the Act on supporting the family"},
     .message = {"pierwszy kontakt {date} jest wcześniejszy niż przydział asystenta",
                 "the first contact of {date} is before the assistant was assigned"},
     .advice = {"sprawdź obie daty: „first_contact” i „from” w „assignments” w families/{family}.yaml",
                "look at both dates: `first_contact` and `from` of `assignments` in families/{family}.yaml"},
     .meaning =
         {"Asystent zaczyna pracę z rodziną, gdy został jej przydzielony; wcześniejszy pierwszy kontakt "
          "to zwykle pomyłka w dacie. Nie dotyczy spraw „Za życiem”.",
          "The assistant begins once assigned; an earlier first contact is mostly a slip in a date. It "
          "does not concern “Za życiem” cases."},
     .before = R"(assignments:
  - assistant: elis
    from: 2026-01-10
first_contact:
  date: 2026-01-07
)",
     .after = R"(assignments:
  - assistant: elis
    from: 2026-01-10
first_contact:
  date: 2026-01-12
)"},
    {.id = FindingId::first_contact_late,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"zasady jednostki (asystent.yaml, policy: first_contact_days)",
               "the office's policy (asystent.yaml, policy: first_contact_days)"},
     .message = {"pierwszy kontakt z rodziną {date}, a termin minął {rolled}",
                 "first contact with the family on {date}, but the term passed on {rolled}"},
     .advice = {"sprawdź datę: klucz „date” w „first_contact” w families/{family}.yaml; jeśli jest "
                "prawdziwa, zachowaj w aktach wyjaśnienie opóźnienia",
                "check the date: key `date` under `first_contact` in families/{family}.yaml; if it is true, "
                "keep an explanation of the delay on file"},
     .meaning =
         {"Pierwszy kontakt odbył się później, niż pozwalają zasady jednostki (zwykle 7 dni od początku "
          "pierwszego przydziału). Ostrzeżenie zostaje w zapisie, bo opóźnienia nie da się cofnąć.",
          "The first contact was later than the office's policy allows (7 days from the first assignment by "
          "default). The warning stays, because a delay cannot be undone."},
     .before = R"(assignments:
  - assistant: elis
    from: 2026-01-10
first_contact:
  date: 2026-02-12
  social_worker: Maria Nowak
)",
     .after = R"(assignments:
  - assistant: elis
    from: 2026-01-10
first_contact:
  date: 2026-01-12
  social_worker: Maria Nowak
)"},
    {.id = FindingId::first_contact_alone,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"praktyka pracy asystenta rodziny", "practice of family assistants"},
     .message = {"pierwszy kontakt {date} bez pracownika socjalnego",
                 "first contact on {date} without the social worker"},
     .advice = {"wpisz, kto był obecny: klucz „social_worker” w „first_contact” w families/{family}.yaml",
                "write who was present: key `social_worker` under `first_contact` in families/{family}.yaml"},
     .meaning = {"Pierwszy kontakt asystenta z rodziną następuje w obecności pracownika socjalnego, który "
                 "zna rodzinę i przedstawia asystenta. Nie dotyczy to spraw „Za życiem”.",
                 "The first contact is made in the presence of the social worker, who knows the family and "
                 "introduces the assistant. “Za życiem” cases are exempt."},
     .before = R"(first_contact:
  date: 2026-01-12
  place: home
)",
     .after = R"(first_contact:
  date: 2026-01-12
  place: home
  social_worker: Maria Nowak
)"},
});

} // namespace asystent::rules
