#include "rules/catalogue_parts.hpp"

namespace asystent {
namespace {

using enum FindingId;

constexpr auto rows = std::to_array<FindingInfo>({
    {.id = court_paper_overdue,
     .gate = Gate::open,
     .basis = {"art. 15 ust. 1 pkt 17 ustawy o wspieraniu rodziny; KRO art. 109 § 4",
               "art. 15 ust. 1 pkt 17 of the Act on supporting the family; KRO art. 109 § 4"},
     .message =
         {"{kind} dla sądu: brak daty wysłania, a termin minął {rolled} ({days} {days:dzień|dni|dni} temu)",
          "{kind} for the court: not sent, but the term passed on {rolled} ({days} {days:day|days} ago)"},
     .advice = {"wyślij pismo i zapisz to: „asystent assess sent {family} --date DATA”",
                "send the paper and record it: `asystent assess sent {family} --date DATE`"},
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
)"},
    {.id = court_paper_due,
     .gate = Gate::open,
     .basis = {"art. 15 ust. 1 pkt 17 ustawy o wspieraniu rodziny; KRO art. 109 § 4",
               "art. 15 ust. 1 pkt 17 of the Act on supporting the family; KRO art. 109 § 4"},
     .message =
         {"{kind} dla sądu: termin {rolled}, {days:pozostał|pozostały|pozostało} {days} {days:dzień|dni|dni}",
          "{kind} for the court: due by {rolled}, {days} {days:day|days} left"},
     .advice =
         {"przygotuj pismo, a po wysłaniu zapisz: „asystent assess sent {family} --date DATA”",
          "prepare the paper and record it when it is sent: `asystent assess sent {family} --date DATE`"},
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
    {.id = court_paper_late,
     .gate = Gate::open,
     .basis = {"art. 15 ust. 1 pkt 17 ustawy o wspieraniu rodziny; KRO art. 109 § 4",
               "art. 15 ust. 1 pkt 17 of the Act on supporting the family; KRO art. 109 § 4"},
     .message = {"{kind} dla sądu: data wysłania {date}, a termin minął {rolled}",
                 "{kind} for the court: sent on {date}, but the term passed on {rolled}"},
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
    {.id = court_report_missing,
     .gate = Gate::open,
     .basis = {"KRO art. 109 § 4", "KRO art. 109 § 4"},
     .message = {"brak sprawozdania dla sądu w sprawie {case_number}: termin minął {due} ({days} "
                 "{days:dzień|dni|dni} temu)",
                 "no report to the court in case {case_number}: the term passed on {due} ({days} "
                 "{days:day|days} ago)"},
     .advice = {"dodaj sprawozdanie: „asystent assess court {family} --kind report --court SĄD --case-number "
                "SYGNATURA”, a po wysłaniu: „asystent assess sent {family} --date DATA”",
                "add the report: `asystent assess court {family} --kind report --court COURT --case-number "
                "NUMBER`, and when it is sent: `asystent assess sent {family} --date DATE`"},
     .meaning = {"Gdy sąd zobowiązał rodziców do współpracy z asystentem, jednostka składa sprawozdania w "
                 "terminach, które sąd wyznaczył (report_dates). Każdy miniony termin wymaga wysłanego "
                 "sprawozdania z tą samą sygnaturą (case_number).",
                 "When the court obliged the parents to work with the assistant, the unit files reports at "
                 "the dates that the court set (report_dates). Each past date needs a sent report with the "
                 "same case_number."},
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
)"},
    {.id = blue_card_late,
     .gate = Gate::open,
     .basis = {"§ 7 rozporządzenia Dz.U. 2023 poz. 1870", "§ 7 of the regulation Dz.U. 2023 poz. 1870"},
     .message = {"procedura Niebieskiej Karty wszczęta {date}: 5 dni roboczych na przekazanie formularza A "
                 "minęło {rolled}",
                 "Niebieska Karta procedure started on {date}: the 5 working days to send form A on passed "
                 "on {rolled}"},
     .advice = {"przekaż formularz zespołowi interdyscyplinarnemu i zapisz: „asystent visit card-sent "
                "{family} --date DATA”",
                "send the form to the interdisciplinary team and record it: `asystent visit card-sent "
                "{family} --date DATE`"},
     .meaning = {"Formularz „Niebieska Karta - A” trafia do zespołu interdyscyplinarnego niezwłocznie, "
                 "najpóźniej w 5 dni roboczych od wszczęcia procedury. Brak przekazania po terminie to błąd, "
                 "przekazanie po terminie to ostrzeżenie. Dotyczy to kart, które wszczął asystent.",
                 "Form “Niebieska Karta - A” goes to the interdisciplinary team at once, at most 5 working "
                 "days after the start. Not sent by then is an error, sent later a warning. It concerns "
                 "cards that the assistant started."},
     .before = R"(interventions:
  - date: 2026-02-14
    kind: domestic_violence
    what: Interwencja po zgłoszeniu sąsiadki
    blue_card:
      started: 2026-02-14
)",
     .after = R"(interventions:
  - date: 2026-02-14
    kind: domestic_violence
    what: Interwencja po zgłoszeniu sąsiadki
    blue_card:
      started: 2026-02-14
      sent: 2026-02-16
)"},
    {.id = intervention_without_follow_up,
     .gate = Gate::open,
     .basis = {"art. 15 ust. 1 pkt 12 ustawy o wspieraniu rodziny; zasady jednostki (asystent.yaml, policy: "
               "follow_up_days)",
               "art. 15 ust. 1 pkt 12 of the Act on supporting the family; the office's policy "
               "(asystent.yaml, policy: follow_up_days)"},
     .message = {"interwencja z {date} bez dalszych czynności: termin minął {rolled} ({days} "
                 "{days:dzień|dni|dni} temu)",
                 "the intervention of {date} has no follow-up: the term passed on {rolled} ({days} "
                 "{days:day|days} ago)"},
     .advice = {"sprawdź sytuację rodziny i zapisz to: „asystent visit follow-up {family} --date DATA”",
                "see how the family is and record it: `asystent visit follow-up {family} --date DATE`"},
     .meaning = {"Po interwencji asystent wraca do rodziny i sprawdza, czy jest bezpiecznie. Termin ustala "
                 "jednostka, zwykle 7 dni od interwencji.",
                 "After an intervention the assistant comes back and sees whether the family is safe. The "
                 "office sets the term, 7 days by default."},
     .before = R"(interventions:
  - date: 2026-02-14
    kind: child_danger
    what: Małe dziecko bez opieki
)",
     .after = R"(interventions:
  - date: 2026-02-14
    kind: child_danger
    what: Małe dziecko bez opieki
    follow_up: 2026-02-17
)"},
});
static_assert(are_sound(rows));

} // namespace

std::span<const FindingInfo, 6> court_findings() { return rows; }

} // namespace asystent
