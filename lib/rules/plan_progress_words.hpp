#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto plan_progress_words = finding_words({
    {.id = FindingId::plan_expired,
     .gate = Gate::open,
     .group = FaultGroup::plan_not_updated,
     .basis = {"art. 15 ust. 1 pkt 1 i ust. 3 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 1 and ust. 3 of the Act on supporting the family"},
     .message = {"plan pracy z {date} wygasł: obowiązywał do {due} ({days} {days:dzień|dni|dni} temu)",
                 "the plan of {date} has expired: it held until {due} ({days} {days:day|days} ago)"},
     .advice = {"ułóż z rodziną nowy plan: „asystent plan new {family} --until DATA --agreed-by ID "
                "--consulted-with OSOBA --file PLIK”",
                "make a new plan with the family: `asystent plan new {family} --until DATE --agreed-by ID "
                "--consulted-with PERSON --file FILE`"},
     .papers = {"plan"},
     .meaning =
         {"Minął ostatni dzień, na który ułożono najnowszy plan (until), a sprawa trwa. Praca toczy się "
          "według planu, który obowiązuje. Data wpisana w planie nie przesuwa się na dzień roboczy.",
          "The last day of the newest plan (until) has passed and the case is open. Work goes by a plan that "
          "holds. A date that is written in the plan does not move to a working day."},
     .before = R"(plans:
  - date: 2026-02-01
    until: 2026-07-31
    agreed_by: [anna]
    consulted_with: Maria Nowak
)",
     .after = R"(plans:
  - date: 2026-02-01
    until: 2026-07-31
    agreed_by: [anna]
    consulted_with: Maria Nowak
  - date: 2026-07-30
    until: 2027-01-31
    agreed_by: [anna]
    consulted_with: Maria Nowak
)",
     .duty = Duty{.subject = {"nowy plan pracy z rodziną", "new plan of work"},
                  .command = "plan new {family} --file … --agreed-by … --consulted-with …",
                  .distinction = Distinction::none}},
    {.id = FindingId::plan_not_updated,
     .gate = Gate::open,
     .group = FaultGroup::plan_not_updated,
     .basis = {"art. 15 ust. 1 pkt 1-2 ustawy o wspieraniu rodziny; zasady jednostki (asystent.yaml, policy: "
               "plan_days)",
               "art. 15 ust. 1 pkt 1-2 of the Act on supporting the family; the office's policy "
               "(asystent.yaml, policy: plan_days)"},
     .message = {"plan pracy nie był zmieniony po {date} ({what}): termin minął {rolled} ({days} "
                 "{days:dzień|dni|dni} temu)",
                 "the plan was not changed after {date} ({what}): the term passed on {rolled} ({days} "
                 "{days:day|days} ago)"},
     .advice = {"zmień plan razem z rodziną: „asystent plan new {family} --agreed-by ID --consulted-with "
                "OSOBA --file PLIK”",
                "change the plan with the family: `asystent plan new {family} --agreed-by ID "
                "--consulted-with PERSON --file FILE`"},
     .papers = {"plan"},
     .meaning =
         {"Po umieszczeniu dziecka w pieczy zastępczej i po ocenie z wnioskiem „zmiana planu” (change_plan) "
          "potrzebny jest nowy plan. Termin jest ten sam co dla pierwszego planu, zwykle 30 dni od "
          "zdarzenia.",
          "After a child went into foster care, and after an assessment that concludes change_plan, a new "
          "plan is needed. The term is that of the first plan, 30 days from the event by default."},
     .before = R"(plans:
  - date: 2026-02-01
assessments:
  - date: 2026-07-08
    conclusion: change_plan
)",
     .after = R"(plans:
  - date: 2026-02-01
  - date: 2026-07-20
assessments:
  - date: 2026-07-08
    conclusion: change_plan
)"},
    {.id = FindingId::plan_no_open_goal,
     .gate = Gate::open,
     .group = FaultGroup::plan_not_updated,
     .basis = {"art. 15 ust. 3 ustawy o wspieraniu rodziny",
               "art. 15 ust. 3 of the Act on supporting the family"},
     .message = {"w planie pracy z {date} żaden cel nie jest w toku",
                 "no goal of the plan of {date} is open"},
     .advice =
         {"ułóż nowy plan: „asystent plan new {family} --agreed-by ID --consulted-with OSOBA --file PLIK”, "
          "albo oceń sytuację na zakończenie: „asystent assess add {family} --conclusion close”",
          "make a new plan: `asystent plan new {family} --agreed-by ID --consulted-with PERSON --file FILE`, "
          "or assess the family for the end of work: `asystent assess add {family} --conclusion close`"},
     .papers = {"plan", "ocena"},
     .meaning = {"Wszystkie cele najnowszego planu są osiągnięte, zaniechane albo zamknięte w inny sposób, a "
                 "sprawa trwa. To chwila na nowe cele albo na zakończenie pracy.",
                 "All goals of the newest plan are achieved, dropped or closed in another way, and the case "
                 "is open. It is time for new goals or for the end of work."},
     .before = R"(plans:
  - date: 2026-02-01
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        status: achieved
        closed: 2026-06-20
)",
     .after = R"(plans:
  - date: 2026-02-01
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        status: achieved
        closed: 2026-06-20
      - id: g2
        area: budget
        goal: Rodzina spłaca zaległy czynsz
)"},
    {.id = FindingId::goal_overdue,
     .gate = Gate::open,
     .group = FaultGroup::plan_not_updated,
     .basis = {"art. 15 ust. 3 ustawy o wspieraniu rodziny",
               "art. 15 ust. 3 of the Act on supporting the family"},
     .message = {"cel {goal} jest w toku, a termin minął {due} ({days} {days:dzień|dni|dni} temu)",
                 "goal {goal} is open, but was due on {due} ({days} {days:day|days} ago)"},
     .advice =
         {"zapisz wynik: „asystent plan done {family} --goal {goal} --status STATUS”, albo nowy termin "
          "uzgodniony z rodziną: „asystent plan move {family} --goal {goal} --to DATA --why POWÓD”",
          "record the outcome: `asystent plan done {family} --goal {goal} --status STATUS`, or a new term "
          "that was agreed with the family: `asystent plan move {family} --goal {goal} --to DATE --why "
          "REASON`"},
     .papers = {"zmiana-planu"},
     .meaning =
         {"Termin celu w najnowszym planie minął, a cel jest nadal w toku (open). Data wpisana w planie nie "
          "przesuwa się na dzień roboczy. Wynik to: achieved, partly, not_achieved albo dropped.",
          "The term of a goal of the newest plan has passed and the goal is still open. A date that is "
          "written in the plan does not move to a working day. The outcome is achieved, partly, not_achieved "
          "or dropped."},
     .before = R"(plans:
  - date: 2026-02-01
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        due: 2026-06-30
        status: open
)",
     .after = R"(plans:
  - date: 2026-02-01
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        due: 2026-06-30
        status: partly
        closed: 2026-06-30
)",
     .duty = Duty{.subject = {"cel {goal}", "goal {goal}"},
                  .command = "plan done {family} --goal {goal} --status …",
                  .distinction = Distinction::goal}},
    {.id = FindingId::action_overdue,
     .gate = Gate::open,
     .group = FaultGroup::plan_not_updated,
     .basis = {"art. 15 ust. 3 ustawy o wspieraniu rodziny",
               "art. 15 ust. 3 of the Act on supporting the family"},
     .message =
         {"działanie {number} celu {goal} nie jest wykonane, a termin minął {due} ({days} "
          "{days:dzień|dni|dni} temu)",
          "action {number} of goal {goal} is not done, but was due on {due} ({days} {days:day|days} ago)"},
     .advice =
         {"zapisz wykonanie: „asystent plan done {family} --goal {goal} --action {number}”, albo nowy "
          "termin: „asystent plan move {family} --goal {goal} --action {number} --to DATA --why POWÓD”",
          "record that it was done: `asystent plan done {family} --goal {goal} --action {number}`, or a new "
          "term: `asystent plan move {family} --goal {goal} --action {number} --to DATE --why REASON`"},
     .papers = {"zmiana-planu"},
     .meaning = {"Działanie w celu, który jest w toku, miało być wykonane do podanego dnia i nie ma daty "
                 "wykonania (done). Działania liczy się od 1, w kolejności zapisu.",
                 "An action of an open goal was due by that day and has no date in `done`. Actions are "
                 "counted from 1, in the order of the record."},
     .before = R"(plans:
  - date: 2026-02-01
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        actions:
          - what: Rozmowa z pedagogiem szkolnym
            who: [anna]
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
            who: [anna]
            due: 2026-02-20
            done: 2026-02-18
)",
     .duty = Duty{.subject = {"działanie {number} celu {goal}", "action {number} of goal {goal}"},
                  .command = "plan done {family} --goal {goal} --action {number}",
                  .distinction = Distinction::action}},
    {.id = FindingId::plan_not_handed_over,
     .gate = Gate::open,
     .group = FaultGroup::plan_not_coordinated,
     .basis = {"art. 38a ust. 1 pkt 8 ustawy o wspieraniu rodziny; liczba dni to praktyka (policy: "
               "plan_handover_days)",
               "art. 38a ust. 1 pkt 8 of the Act on supporting the family; the number of days is practice "
               "(policy: plan_handover_days)"},
     .message = {"dziecko „{member}” w pieczy zastępczej: plan pracy z rodziną nieprzekazany organizatorowi "
                 "pieczy, a termin minął {rolled} ({days} {days:dzień|dni|dni} temu)",
                 "child '{member}' in foster care: the plan was not handed over to the organiser of foster "
                 "care, but the term passed on {rolled} ({days} {days:day|days} ago)"},
     .advice = {"przekaż plan organizatorowi pieczy (PCPR) i zapisz to: „asystent plan hand-over {family} "
                "--child ID --date DATA”",
                "hand the plan over to the organiser of foster care (PCPR) and record it: `asystent plan "
                "hand-over {family} --child ID --date DATE`"},
     .papers = {"plan"},
     .meaning = {"Gdy dziecko jest w pieczy zastępczej, organizator pieczy dostaje plan pracy z rodziną. "
                 "Termin, zwykle 14 dni, liczy się od planu albo od umieszczenia dziecka, od tego, co było "
                 "później. Wystarczy jedno przekazanie (plan_handed_over) dla dziecka.",
                 "When a child is in foster care, the organiser of foster care gets the plan of work. The "
                 "term, 14 days by default, runs from the plan or from the child's placement, whichever was "
                 "later. One handing over (plan_handed_over) is enough for a child."},
     .before = R"(members:
  - id: kuba
    name: Kuba Kowalski
    role: child
    born: 2015-09-03
    placements:
      - kind: foster_family
        from: 2026-02-01
)",
     .after = R"(members:
  - id: kuba
    name: Kuba Kowalski
    role: child
    born: 2015-09-03
    placements:
      - kind: foster_family
        from: 2026-02-01
        plan_handed_over: 2026-02-10
)",
     .duty = Duty{.subject = {"przekazanie planu organizatorowi pieczy", "handing over of the plan"},
                  .command = "plan hand-over {family} --child {member}",
                  .distinction = Distinction::member}},
});

} // namespace asystent::rules
