#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto plan_words = finding_words({
    {.id = FindingId::plan_missing,
     .gate = Gate::open,
     .group = FaultGroup::plan_not_updated,
     .basis = {"art. 15 ust. 1 pkt 1 ustawy o wspieraniu rodziny; zasady jednostki (asystent.yaml, policy: "
               "plan_days)",
               "art. 15 ust. 1 pkt 1 of the Act on supporting the family; the office's policy "
               "(asystent.yaml, policy: plan_days)"},
     .message = {"brak planu pracy z rodziną: termin minął {rolled} ({days} {days:dzień|dni|dni} temu)",
                 "no plan of work with the family: the term passed on {rolled} ({days} {days:day|days} ago)"},
     .advice = {"zapisz plan: „asystent plan new {family} --file PLIK”",
                "record a plan: `asystent plan new {family} --file FILE`"},
     .papers = {"plan"},
     .meaning = {"Asystent układa plan pracy z członkami rodziny i w konsultacji z pracownikiem socjalnym. "
                 "Termin ustala jednostka, zwykle 30 dni od początku pierwszego przydziału. Szkic (draft: "
                 "true) nie jest jeszcze planem; nie dotyczy to spraw „Za życiem”.",
                 "The assistant makes the plan with the members of the family and in consultation with the "
                 "social worker. The office sets the term, 30 days from the first assignment by default. A "
                 "draft (draft: true) is no plan yet; “Za życiem” cases are exempt."},
     .before = R"(plans:
  - draft: true
)",
     .after = R"(plans:
  - date: 2026-02-01
    agreed_by: [anna]
    consulted_with: Maria Nowak
)",
     .duty = Duty{.subject = {"plan pracy z rodziną", "plan of work"},
                  .command = "plan new {family} --file … --agreed-by … --consulted-with …",
                  .distinction = Distinction::none}},
    {.id = FindingId::catalogue_missing,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis =
         {"art. 8 ust. 3 pkt 1 ustawy „Za życiem” (Dz.U. 2024 poz. 1829); liczba dni to praktyka (policy: "
          "plan_days)",
          "art. 8 ust. 3 pkt 1 of the “Za życiem” act (Dz.U. 2024 poz. 1829); the number of days is "
          "practice (policy: plan_days)"},
     .message = {"brak katalogu możliwego wsparcia: termin minął {rolled} ({days} {days:dzień|dni|dni} temu)",
                 "no catalogue of support: the term passed on {rolled} ({days} {days:day|days} ago)"},
     .advice = {"opracuj z rodziną katalog i zapisz go: „asystent intake catalogue {family} --file PLIK”",
                "draw the catalogue up with the family and record it: `asystent intake catalogue {family} "
                "--file FILE`"},
     .papers = {"katalog"},
     .meaning =
         {"W sprawie „Za życiem” asystent opracowuje z rodziną katalog możliwego do uzyskania wsparcia "
          "(catalogue) w miejsce planu pracy. Termin jest taki jak dla planu, zwykle 30 dni od początku "
          "pierwszego przydziału.",
          "In a “Za życiem” case the assistant draws up with the family a catalogue of the support that "
          "can be had, in the place of a plan. The term is that of a plan, 30 days from the first "
          "assignment by default."},
     .before = R"(za_zyciem: true
)",
     .after = R"(za_zyciem: true
catalogue:
  date: 2026-03-01
  items:
    - support: rehabilitacja
      institution: NFZ
)",
     .duty = Duty{.subject = {"katalog wsparcia „Za życiem”", "“Za życiem” catalogue of support"},
                  .command = "intake catalogue {family} --file …",
                  .distinction = Distinction::none}},
    {.id = FindingId::plan_late,
     .gate = Gate::open,
     .group = FaultGroup::plan_not_updated,
     .basis = {"art. 15 ust. 1 pkt 1 ustawy o wspieraniu rodziny; zasady jednostki (asystent.yaml, policy: "
               "plan_days)",
               "art. 15 ust. 1 pkt 1 of the Act on supporting the family; the office's policy "
               "(asystent.yaml, policy: plan_days)"},
     .message = {"przed {date} nie było planu pracy z rodziną, a termin minął {rolled}",
                 "there was no plan of work before {date}, and the term passed on {rolled}"},
     .advice = {"sprawdź daty planów i przydziału w families/{family}.yaml; jeśli są prawdziwe, zachowaj w "
                "aktach wyjaśnienie opóźnienia",
                "check the dates of the plans and the assignment in families/{family}.yaml; if they are "
                "true, keep an explanation of the delay on file"},
     .meaning =
         {"Pierwszy plan powstał po terminie (zwykle 30 dni od początku pierwszego przydziału) albo sprawa "
          "zakończyła się po terminie bez planu. Ostrzeżenie zostaje w zapisie, bo opóźnienia nie da się "
          "cofnąć.",
          "The first plan came after the term (30 days from the first assignment by default), or the case "
          "was closed after it without a plan. The warning stays, because a delay cannot be undone."},
     .before = R"(assignments:
  - assistant: elis
    from: 2026-01-10
plans:
  - date: 2026-04-01
)",
     .after = R"(assignments:
  - assistant: elis
    from: 2026-01-10
plans:
  - date: 2026-02-01
)"},
    {.id = FindingId::plan_not_agreed,
     .gate = Gate::refuses,
     .group = FaultGroup::plan_not_consulted,
     .basis = {"art. 15 ust. 1 pkt 1 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 1 of the Act on supporting the family"},
     .message = {"plan pracy z {date} nie jest uzgodniony z nikim z rodziny{what}",
                 "no one in the family has agreed to the plan of {date}{what}"},
     .advice = {"podaj, kto z rodziny uzgodnił plan: opcja „--agreed-by ID”, w pliku klucz „agreed_by”; "
                "odmowę osoby zobowiązanej przez sąd zapisuje się w „refusal”",
                "say who of the family agreed to the plan: option `--agreed-by ID`, in the file key "
                "`agreed_by`; the refusal of a person whom the court obliged stands in `refusal`"},
     .papers = {"plan"},
     .meaning =
         {"Plan powstaje razem z członkami rodziny, dlatego wskazuje co najmniej jedną osobę, która go "
          "uzgodniła. Odmowa podpisu (refusal) przy zobowiązaniu przez sąd zmienia błąd w ostrzeżenie.",
          "The plan is made together with members of the family, so it names at least one who agreed to it. "
          "A refusal under a court order makes it a warning."},
     .before = R"(plans:
  - date: 2026-02-01
    consulted_with: Maria Nowak
)",
     .after = R"(plans:
  - date: 2026-02-01
    agreed_by: [anna]
    consulted_with: Maria Nowak
)"},
    {.id = FindingId::plan_not_consulted,
     .gate = Gate::refuses,
     .group = FaultGroup::plan_not_consulted,
     .basis = {"art. 15 ust. 1 pkt 1 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 1 of the Act on supporting the family"},
     .message = {"plan pracy z {date} nie był konsultowany z pracownikiem socjalnym",
                 "the plan of {date} was not consulted with the social worker"},
     .advice = {"podaj, z kim plan był konsultowany: opcja „--consulted-with OSOBA”, w pliku klucz "
                "„consulted_with”",
                "say with whom the plan was consulted: option `--consulted-with PERSON`, in the file key "
                "`consulted_with`"},
     .meaning = {"Ustawa wymaga, aby plan pracy z rodziną powstał w konsultacji z pracownikiem socjalnym. "
                 "Nie dotyczy to szkiców ani spraw „Za życiem”.",
                 "The act wants the plan to be made in consultation with the social worker. Drafts and “Za "
                 "życiem” cases are exempt."},
     .before = R"(plans:
  - date: 2026-02-01
    agreed_by: [anna]
)",
     .after = R"(plans:
  - date: 2026-02-01
    agreed_by: [anna]
    consulted_with: Maria Nowak
)"},
    {.id = FindingId::plan_not_coordinated,
     .gate = Gate::refuses,
     .group = FaultGroup::plan_not_coordinated,
     .basis = {"art. 15 ust. 1 pkt 2 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 2 of the Act on supporting the family"},
     .message =
         {"plan pracy z {date} nie jest skoordynowany z planem pomocy dziecku (w pieczy zastępczej: "
          "{members})",
          "the plan of {date} is not coordinated with the child's plan of help (in foster care: {members})"},
     .advice = {"podaj, z kim plan był skoordynowany: opcja „--coordinated-with OSOBA”, w pliku klucz "
                "„coordinated_with”",
                "say with whom the plan was coordinated: option `--coordinated-with PERSON`, in the file key "
                "`coordinated_with`"},
     .meaning = {"Gdy w dniu planu dziecko jest w rodzinnej lub instytucjonalnej pieczy zastępczej, plan "
                 "powstaje także we współpracy z koordynatorem i jest skoordynowany z planem pomocy dziecku.",
                 "When a child is in a foster family or foster institution on the plan's date, the plan is "
                 "made with the coordinator as well and is coordinated with the child's plan of help."},
     .before = R"(plans:
  - date: 2026-03-01
    agreed_by: [anna]
    consulted_with: Maria Nowak
)",
     .after = R"(plans:
  - date: 2026-03-01
    agreed_by: [anna]
    consulted_with: Maria Nowak
    coordinated_with: Jan Nowak
)"},
    {.id = FindingId::plan_incomplete,
     .gate = Gate::refuses,
     .group = FaultGroup::plan_without_terms,
     .basis = {"art. 15 ust. 3 ustawy o wspieraniu rodziny",
               "art. 15 ust. 3 of the Act on supporting the family"},
     .message = {"plan pracy z {date} jest niepełny: brakuje {missing}",
                 "the plan of {date} is incomplete, missing: {missing}"},
     .advice = {"uzupełnij plan: każdy cel ma „due”, „expected_effect” i „actions”, każde działanie ma „who” "
                "i „due”",
                "complete the plan: each goal has `due`, `expected_effect` and `actions`, each action has "
                "`who` and `due`"},
     .meaning = {"Plan zawiera zakres działań, ich terminy i przewidywane efekty. Plan ma więc co najmniej "
                 "jeden cel, cel ma termin, przewidywany efekt i działania, a działanie ma osobę i termin. "
                 "Szkic (draft: true) może być niepełny.",
                 "A plan holds the scope of actions, their terms and the expected effects. So it has at "
                 "least one goal, a goal has a term, an expected effect and actions, and an action has a "
                 "person and a term. A draft (draft: true) may be incomplete."},
     .before = R"(plans:
  - date: 2026-02-01
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        actions:
          - what: Rozmowa z pedagogiem szkolnym
)",
     .after = R"(plans:
  - date: 2026-02-01
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        expected_effect: mniej niż 5 godzin opuszczonych w miesiącu
        due: 2026-06-30
        actions:
          - what: Rozmowa z pedagogiem szkolnym
            who: [anna]
            due: 2026-02-20
)"},
    {.id = FindingId::plan_without_family,
     .gate = Gate::open,
     .group = FaultGroup::plan_not_consulted,
     .basis = {"art. 8 ust. 3 ustawy o wspieraniu rodziny",
               "art. 8 ust. 3 of the Act on supporting the family"},
     .message = {"plan pracy z {date} nie ma żadnego działania dla członka rodziny",
                 "the plan of {date} has no action for a member of the family"},
     .advice =
         {"wpisz w „who” co najmniej jednego działania identyfikator członka rodziny, np. [anna], w "
          "families/{family}.yaml",
          "write the id of a member in `who` of at least one action, e.g. [anna], in families/{family}.yaml"},
     .meaning = {"Rodzina bierze aktywny udział w pracy, asystent nie działa za nią. Plan, w którym wszystko "
                 "robią inni, nie zmieni jej sytuacji na trwałe.",
                 "The family takes an active part; the assistant does not act in its place. A plan in which "
                 "others do everything will not change its situation for good."},
     .before = R"(plans:
  - date: 2026-02-01
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        actions:
          - what: Rozmowa z pedagogiem szkolnym
            who: [assistant]
            due: 2026-02-20
)",
     .after = R"(plans:
  - date: 2026-02-01
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        actions:
          - what: Rozmowa z pedagogiem szkolnym
            who: [anna, assistant]
            due: 2026-02-20
)"},
});

} // namespace asystent::rules
