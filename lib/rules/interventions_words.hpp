#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto interventions_words = finding_words({
    {.id = FindingId::blue_card_late,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"§ 7 rozporządzenia Dz.U. 2023 poz. 1870", "§ 7 of the regulation Dz.U. 2023 poz. 1870"},
     .message =
         {"procedura „Niebieskie Karty” wszczęta {date}: 5 dni roboczych na przekazanie formularza A "
          "minęło {rolled}",
          "“Niebieskie Karty” procedure started on {date}: the 5 working days to send form A on passed "
          "on {rolled}"},
     .advice = {"przekaż formularz zespołowi interdyscyplinarnemu i zapisz: „asystent visit card-sent "
                "{family} --date DATA”",
                "send the form to the interdisciplinary team and record it: `asystent visit card-sent "
                "{family} --date DATE`"},
     .meaning = {"Formularz „Niebieska Karta – A” trafia do zespołu interdyscyplinarnego niezwłocznie, "
                 "najpóźniej w 5 dni roboczych od wszczęcia procedury. Brak przekazania po terminie to błąd, "
                 "przekazanie po terminie to ostrzeżenie. Dotyczy to kart, które wszczął asystent.",
                 "Form “Niebieska Karta – A” goes to the interdisciplinary team at once, at most 5 working "
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
)",
     .duty = Duty{.subject = {"przekazanie formularza „Niebieska Karta – A”", "sending the Niebieska Karta"},
                  .command = "visit card-sent {family}",
                  .distinction = Distinction::blue_card}},
    {.id = FindingId::intervention_without_follow_up,
     .gate = Gate::open,
     .group = FaultGroup::other,
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
     .papers = {"notatka"},
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
)",
     .duty = Duty{.subject = {"sprawdzenie po interwencji", "follow-up of the intervention"},
                  .command = "visit follow-up {family}",
                  .distinction = Distinction::intervention}},
    {.id = FindingId::notice_missing,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 12 ust. 1 ustawy o przeciwdziałaniu przemocy domowej (Dz.U. 2024 poz. 1673)",
               "art. 12 ust. 1 of the domestic violence act (Dz.U. 2024 poz. 1673)"},
     .message = {"interwencja z {date}: nie zapisano zawiadomienia Policji, prokuratury ani sądu",
                 "intervention of {date}: no notice to police, prosecutor or court is recorded"},
     .advice = {"zawiadom niezwłocznie i zapisz to: asystent visit notice {family} --to policja (albo "
                "prokuratura, sąd)",
                "give the notice at once and record it: asystent visit notice {family} --to police (or "
                "prosecutor, court)"},
     .papers = {"zawiadomienie"},
     .meaning =
         {"Kto w związku ze służbą podejrzewa przestępstwo z użyciem przemocy domowej, niezwłocznie "
          "zawiadamia Policję lub prokuratora; o zagrożeniu dobra dziecka zawiadamia się sąd opiekuńczy. "
          "Liczy się wpis w „notices” (police, prosecutor, court) albo nazwa w „notified”.",
          "Who in service suspects a crime with domestic violence notifies police or prosecutor at "
          "once; of a danger to a child the family court is told. An entry of `notices` (police, "
          "prosecutor, court) counts, and a name in `notified`."},
     .before = R"(interventions:
  - date: 2026-02-14
    kind: domestic_violence
    what: Interwencja po zgłoszeniu sąsiadki
)",
     .after = R"(interventions:
  - date: 2026-02-14
    kind: domestic_violence
    what: Interwencja po zgłoszeniu sąsiadki
    notices:
      - to: police
        date: 2026-02-14
        how: telefon
)"},
});

} // namespace asystent::rules
