#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto closure_words = finding_words({
    {.id = FindingId::closure_without_assessment,
     .gate = Gate::open,
     .group = FaultGroup::assessment_late,
     .basis = {"art. 15 ust. 1 pkt 15 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 15 of the Act on supporting the family"},
     .message = {"zakończenie pracy {date} bez oceny w ostatnich 30 dniach",
                 "the work ended on {date} without an assessment in the last 30 days"},
     .advice = {"zapisz ocenę końcową: „asystent assess add {family} --conclusion close --date DATA”",
                "record the final assessment: `asystent assess add {family} --conclusion close --date DATE`"},
     .papers = {"ocena"},
     .meaning =
         {"Decyzja o zakończeniu opiera się na ocenie sytuacji rodziny, sporządzonej w ostatnich 30 dniach, "
          "najpóźniej w dniu zakończenia. Nie dotyczy to zakończenia z powodu śmierci (death) lub braku "
          "zgody (no_consent).",
          "The decision to end the work rests on an assessment of the family made in the last 30 days, at "
          "the latest on the day of the closure. A closure by death or no_consent needs none."},
     .before = R"(closure:
  date: 2026-12-15
  reason: goals_achieved
)",
     .after = R"(assessments:
  - date: 2026-12-10
    conclusion: close
closure:
  date: 2026-12-15
  reason: goals_achieved
)"},
    {.id = FindingId::closure_under_order,
     .gate = Gate::open,
     .group = FaultGroup::no_consent,
     .basis = {"KRO art. 109 § 2 pkt 1 i § 4", "KRO art. 109 § 2 pkt 1 and § 4"},
     .message = {"zakończenie pracy {date}, choć tego dnia obowiązuje postanowienie sądu",
                 "the work ended on {date}, although a court order holds on that day"},
     .advice = {"zawiadom sąd; gdy uchyli zobowiązanie, zapisz to: „asystent intake withdraw {family} --kind "
                "court_order --date DATA”",
                "notify the court; when it lifts the order, record it: `asystent intake withdraw {family} "
                "--kind court_order --date DATE`"},
     .papers = {"informacja-sad"},
     .meaning = {"Póki sąd nie uchyli zobowiązania, rodzina i jednostka są nim związane, a jednostka składa "
                 "sprawozdania. Osiągnięte cele, brak efektów, brak zgody lub współpracy to powody, by "
                 "wystąpić do sądu, a nie by samemu zakończyć pracę.",
                 "As long as the court has not lifted its order, it binds the family and the unit, and the "
                 "unit files reports. Achieved goals, no effect, no consent or no cooperation are reasons to "
                 "turn to the court, not to end the work alone."},
     .before = R"(consents:
  - kind: court_order
    from: 2026-03-01
    court: Sąd Rejonowy w Lipowie
    case_number: III Nsm 12/26
closure:
  date: 2026-12-15
  reason: no_effect
)",
     .after = R"(consents:
  - kind: court_order
    from: 2026-03-01
    court: Sąd Rejonowy w Lipowie
    case_number: III Nsm 12/26
    ended: 2026-12-10
closure:
  date: 2026-12-15
  reason: obligation_lifted
)"},
    {.id = FindingId::after_closure,
     .gate = Gate::refuses,
     .group = FaultGroup::work_outside_case,
     .basis = {"art. 15 ust. 1 pkt 14 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 14 of the Act on supporting the family"},
     .message = {"wpis z {date}, a praca z rodziną zakończyła się {to}",
                 "an entry of {date}, but the work with the family ended on {to}"},
     .advice =
         {"popraw datę wpisu albo zakończenia; gdy rodzina wróciła, załóż nową sprawę: „asystent intake "
          "add --name RODZINA --source ŹRÓDŁO --previous {family}”",
          "correct the date of the entry or of the closure; where the family has come back, begin a new "
          "case: `asystent intake add --name FAMILY --source SOURCE --previous {family}`"},
     .meaning =
         {"Od dnia zakończenia sprawa nie jest prowadzona, więc nie zaczyna się w niej przydział, zgoda, "
          "plan, diagnoza ani pobyt dziecka w pieczy. Ocena może być jeszcze z dnia zakończenia. "
          "Monitorowanie zapisuje się osobno (monitoring).",
          "From the day of the closure the case is over, so no assignment, consent, plan, diagnosis or "
          "placement begins in it. An assessment may still be of the day itself. Monitoring has its own "
          "list (monitoring)."},
     .before = R"(plans:
  - date: 2027-01-11
    agreed_by: [anna]
closure:
  date: 2026-12-15
  reason: goals_achieved
)",
     .after = R"(plans:
  - date: 2026-11-09
    agreed_by: [anna]
closure:
  date: 2026-12-15
  reason: goals_achieved
)"},
    {.id = FindingId::monitoring_overdue,
     .gate = Gate::open,
     .group = FaultGroup::no_monitoring,
     .basis = {"art. 15 ust. 1 pkt 16 ustawy o wspieraniu rodziny; zasady jednostki (asystent.yaml, policy: "
               "monitoring_after_months)",
               "art. 15 ust. 1 pkt 16 of the Act on supporting the family; the office's policy "
               "(asystent.yaml, policy: monitoring_after_months)"},
     .message = {"brak monitorowania po zakończeniu pracy {date}: termin minął {rolled} ({days} "
                 "{days:dzień|dni|dni} temu)",
                 "no monitoring after the end of work on {date}: the term passed on {rolled} ({days} "
                 "{days:day|days} ago)"},
     .advice = {"sprawdź, czy efekt jest trwały, i zapisz to: „asystent assess monitor {family} --effect "
                "EFEKT --decision DECYZJA --date DATA”",
                "see whether the effect lasts and record it: `asystent assess monitor {family} --effect "
                "EFFECT --decision DECISION --date DATE`"},
     .papers = {"monitoring"},
     .meaning =
         {"Po zakończeniu pracy asystent monitoruje, jak rodzina sobie radzi. Ustawa nie podaje "
          "czasu; terminy ustala jednostka, zwykle po 1, 2, 3 i 6 miesiącach od zakończenia. Efekt jest "
          "trwały (lasting), częściowy (partly) albo brak go (none); decyzja: dalej (continue), koniec "
          "(end), "
          "wznowienie pracy (resume).",
          "After the end of work the assistant monitors how the family does. The act sets no length; "
          "the office sets the dates, 1, 2, 3 and 6 months after the closure by default. The effect "
          "is lasting, partly or none, the decision continue, end or resume."},
     .before = R"(closure:
  date: 2026-12-15
  reason: goals_achieved
  monitoring: true
)",
     .after = R"(closure:
  date: 2026-12-15
  reason: goals_achieved
  monitoring: true
monitoring:
  - date: 2027-01-15
    kind: home
    effect: lasting
    decision: continue
)",
     .duty = Duty{.subject = {"monitorowanie", "monitoring"},
                  .command = "assess monitor {family} --effect … --decision …",
                  .distinction = Distinction::term}},
    {.id = FindingId::monitoring_missed,
     .gate = Gate::open,
     .group = FaultGroup::no_monitoring,
     .basis = {"art. 15 ust. 1 pkt 16 ustawy o wspieraniu rodziny; zasady jednostki (asystent.yaml, policy: "
               "monitoring_after_months)",
               "art. 15 ust. 1 pkt 16 of the Act on supporting the family; the office's policy "
               "(asystent.yaml, policy: monitoring_after_months)"},
     .message = {"pominięte monitorowanie po zakończeniu pracy {date}: termin minął {rolled}",
                 "monitoring after the end of work on {date} was missed: the term passed on {rolled}"},
     .advice = {"jeśli się odbyło, zapisz je: „asystent assess monitor {family} --effect EFEKT --decision "
                "end --date DATA”; jeśli nie miało się odbyć, wpisz „monitoring: false” w „closure”",
                "if it took place, record it: `asystent assess monitor {family} --effect EFFECT --decision "
                "end --date DATE`; if none was wanted, write `monitoring: false` under `closure`"},
     .papers = {"monitoring"},
     .meaning =
         {"Czas monitorowania minął, sprawa jest zamknięta, a wpisu na jeden z terminów nie ma i żaden wpis "
          "nie kończy monitorowania ani nie wznawia pracy. Kontrola pyta o dokumentację monitorowania.",
          "The time of monitoring is over and the case closed, but one of its dates has no entry, and no "
          "entry ends the monitoring or resumes the work. Inspections ask for evidence of monitoring."},
     .before = R"(closure:
  date: 2025-12-15
  reason: goals_achieved
  monitoring: true
)",
     .after = R"(closure:
  date: 2025-12-15
  reason: goals_achieved
  monitoring: true
monitoring:
  - date: 2026-01-15
    kind: home
    effect: lasting
    decision: end
)"},
});

} // namespace asystent::rules
