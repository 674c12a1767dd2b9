#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto court_words = finding_words({
    {.id = FindingId::court_paper_overdue,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 15 ust. 1 pkt 17 ustawy o wspieraniu rodziny; KRO art. 109 § 4",
               "art. 15 ust. 1 pkt 17 of the Act on supporting the family; KRO art. 109 § 4"},
     .message = {"{kind}: brak daty wysłania, a termin minął {rolled} ({days} {days:dzień|dni|dni} temu)",
                 "{kind}: not sent, but the term passed on {rolled} ({days} {days:day|days} ago)"},
     .advice = {"wyślij pismo i zapisz to: „asystent assess sent {family} --date DATA”",
                "send the paper and record it: `asystent assess sent {family} --date DATE`"},
     .papers = {"opinia", "sprawozdanie-sad"},
     .meaning = {"Sąd czeka na opinię albo sprawozdanie. Obowiązuje termin z pisma sądu (due), który się nie "
                 "przesuwa; gdy pismo go nie podaje, termin jednostki (policy: court_paper_days), zwykle 14 "
                 "dni od wniosku sądu.",
                 "The court waits for an opinion or a report. The term in the court's letter (due) holds and "
                 "does not move; where the letter has none, the office's (policy: court_paper_days), 14 days "
                 "from the request by default."},
     .before = R"(court_papers:
  - kind: opinion
    court: Sąd Rejonowy w Lipowie
    requested: 2026-05-04
    due: 2026-05-18
)",
     .after = R"(court_papers:
  - kind: opinion
    court: Sąd Rejonowy w Lipowie
    requested: 2026-05-04
    due: 2026-05-18
    sent: 2026-05-15
)",
     .duty = Duty{.subject = {"{kind}", "{kind}"},
                  .command = "assess sent {family} --requested {date}",
                  .distinction = Distinction::court_paper}},
    {.id = FindingId::court_paper_due,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 15 ust. 1 pkt 17 ustawy o wspieraniu rodziny; KRO art. 109 § 4",
               "art. 15 ust. 1 pkt 17 of the Act on supporting the family; KRO art. 109 § 4"},
     .message = {"{kind}: termin {rolled}, {days:pozostał|pozostały|pozostało} {days} {days:dzień|dni|dni}",
                 "{kind}: due by {rolled}, {days} {days:day|days} left"},
     .advice =
         {"przygotuj pismo, a po wysłaniu zapisz: „asystent assess sent {family} --date DATA”",
          "prepare the paper and record it when it is sent: `asystent assess sent {family} --date DATE`"},
     .papers = {"opinia", "sprawozdanie-sad"},
     .meaning = {"Do terminu opinii albo sprawozdania dla sądu zostało najwyżej 7 dni, a w zapisie nie ma "
                 "daty wysłania.",
                 "At most 7 days are left until the term of an opinion or a report for the court, and no "
                 "sending is recorded."},
     .before = R"(court_papers:
  - kind: opinion
    court: Sąd Rejonowy w Lipowie
    requested: 2026-05-04
    due: 2026-05-18
)",
     .after = R"(court_papers:
  - kind: opinion
    court: Sąd Rejonowy w Lipowie
    requested: 2026-05-04
    due: 2026-05-18
    sent: 2026-05-15
)"},
    {.id = FindingId::court_paper_late,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 15 ust. 1 pkt 17 ustawy o wspieraniu rodziny; KRO art. 109 § 4",
               "art. 15 ust. 1 pkt 17 of the Act on supporting the family; KRO art. 109 § 4"},
     .message = {"{kind}: data wysłania {date}, a termin minął {rolled}",
                 "{kind}: sent on {date}, but the term passed on {rolled}"},
     .advice = {"sprawdź daty „due” i „sent” w „court_papers” w families/{family}.yaml; jeśli są prawdziwe, "
                "zachowaj w aktach wyjaśnienie opóźnienia",
                "check the dates `due` and `sent` under `court_papers` in families/{family}.yaml; if they "
                "are true, keep an explanation of the delay on file"},
     .meaning = {"Opinia albo sprawozdanie poszły do sądu po terminie. Ostrzeżenie zostaje w zapisie, bo "
                 "opóźnienia nie da się cofnąć.",
                 "The opinion or report went to the court after its term. The warning stays, because a delay "
                 "cannot be undone."},
     .before = R"(court_papers:
  - kind: opinion
    court: Sąd Rejonowy w Lipowie
    requested: 2026-05-04
    due: 2026-05-18
    sent: 2026-05-25
)",
     .after = R"(court_papers:
  - kind: opinion
    court: Sąd Rejonowy w Lipowie
    requested: 2026-05-04
    due: 2026-05-18
    sent: 2026-05-15
)"},
    {.id = FindingId::court_report_missing,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"KRO art. 109 § 4", "KRO art. 109 § 4"},
     .message = {"brak sprawozdania dla sądu w sprawie {case_number}: termin minął {due} ({days} "
                 "{days:dzień|dni|dni} temu)",
                 "no report to the court in case {case_number}: the term passed on {due} ({days} "
                 "{days:day|days} ago)"},
     .advice =
         {"wyślij sprawozdanie i zapisz to: „asystent assess sent {family} --due TERMIN --date DATA”; "
          "osobnego pisma sądu to nie wymaga",
          "send the report and record it: `asystent assess sent {family} --due DAY --date DATE`; it needs "
          "no letter of the court"},
     .papers = {"sprawozdanie-sad"},
     .meaning =
         {"Sąd zobowiązał rodziców do pracy z asystentem i wyznaczył dni, w których oczekuje sprawozdań "
          "(report_dates). Dopóki postanowienie obowiązuje, na każdy taki dzień przypada osobne "
          "sprawozdanie: z sygnaturą tego postanowienia (case_number), wysłane po poprzednim "
          "wyznaczonym dniu. Na dzień, który minął, takiego sprawozdania nie ma.",
          "The court obliged the parents to work with the assistant and set the days on which it expects "
          "reports (report_dates). As long as the order holds, each such day has a report of its own: "
          "with the case_number of the order, sent after the day before it. There is none for a day "
          "that has passed."},
     .before = R"(consents:
  - kind: court_order
    from: 2026-03-01
    court: Sąd Rejonowy w Lipowie
    case_number: III Nsm 12/26
    report_dates: [2026-09-30]
)",
     .after = R"(consents:
  - kind: court_order
    from: 2026-03-01
    court: Sąd Rejonowy w Lipowie
    case_number: III Nsm 12/26
    report_dates: [2026-09-30]
court_papers:
  - kind: report
    court: Sąd Rejonowy w Lipowie
    case_number: III Nsm 12/26
    requested: 2026-03-01
    due: 2026-09-30
    sent: 2026-09-28
)",
     .duty = Duty{.subject = {"sprawozdanie dla sądu", "report for the court"},
                  .command = "assess sent {family} --due {due}",
                  .distinction = Distinction::report_date}},
    {.id = FindingId::care_opinion_due,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 47 ust. 6-7 i art. 100 ust. 4a ustawy o wspieraniu rodziny",
               "art. 47 ust. 6-7 and art. 100 ust. 4a of the Act on supporting the family"},
     .message =
         {"dziecko „{member}” jest w pieczy zastępczej od {date}: organizator składa wniosek do sądu do "
          "{due}, a opinii dla niego nie wysłano",
          "child '{member}' has been in foster care since {date}: the organiser files the motion by "
          "{due}, and no opinion was sent to it"},
     .advice =
         {"zapisz opinię: „asystent assess court {family} --kind care_opinion --court ORGANIZATOR”, a po "
          "wysłaniu: „asystent assess sent {family} --date DATA”",
          "record the opinion: `asystent assess court {family} --kind care_opinion --court ORGANISER`, "
          "and when it is sent: `asystent assess sent {family} --date DATE`"},
     .papers = {"opinia-piecza"},
     .meaning = {"Zanim minie 18 miesięcy od umieszczenia dziecka, organizator pieczy (dyrektor placówki) "
                 "składa wniosek do sądu i dołącza opinię gminy albo tego, kto pracuje z rodziną. "
                 "Przypomnienie pojawia się 60 dni wcześniej i znika, gdy w ostatnich 12 miesiącach wysłano "
                 "opinię (care_opinion); jedna opinia dotyczy wszystkich dzieci.",
                 "Before 18 months of foster care are over, the organiser (the director of the institution) "
                 "files a motion with the court, with the opinion of the gmina or of who works with the "
                 "family. The reminder comes 60 days before and goes away when an opinion (care_opinion) was "
                 "sent in the last 12 months; one opinion serves all children."},
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
court_papers:
  - kind: care_opinion
    court: PCPR w Lipowie
    requested: 2027-06-01
    sent: 2027-06-20
)"},
});

} // namespace asystent::rules
