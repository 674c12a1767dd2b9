#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto assignments_words = finding_words({
    {.id = FindingId::assistant_unknown,
     .gate = Gate::refuses_by_assistant,
     .group = FaultGroup::other,
     .basis = {"art. 17 ust. 2-3 ustawy o wspieraniu rodziny",
               "art. 17 ust. 2-3 of the Act on supporting the family"},
     .message = {"wpis z {date}: asystent „{assistant}” {what}",
                 "entry of {date}: assistant '{assistant}' {what}"},
     .advice = {"popraw identyfikator: opcja „--as ID” lub „--to ID”, w pliku „assistant”; albo dane "
                "asystenta w asystent.yaml: „id”, „from”, „until”",
                "correct the id: option `--as ID` or `--to ID`, in the file `assistant`; or the assistant in "
                "asystent.yaml: `id`, `from`, `until`"},
     .meaning = {"Przydział, wizyta i wpis pracy własnej wskazują asystenta, który jest w asystent.yaml i "
                 "jest zatrudniony w tym dniu. Klucze „from” i „until” to pierwszy i ostatni dzień "
                 "zatrudnienia; gdy ich brak, czas jest otwarty.",
                 "An assignment, a visit and a worklog entry name an assistant who is in asystent.yaml and "
                 "employed on that day. The keys `from` and `until` are the first and the last day of "
                 "employment; without them the time is open."},
     .before = R"(assignments:
  - assistant: eliss
    from: 2026-01-10
)",
     .after = R"(assignments:
  - assistant: elis
    from: 2026-01-10
)"},
    {.id = FindingId::assignment_overlap,
     .gate = Gate::refuses,
     .group = FaultGroup::other,
     .basis = {"art. 11 ust. 4 ustawy o wspieraniu rodziny",
               "art. 11 ust. 4 of the Act on supporting the family"},
     .message = {"dwa przydziały asystenta prowadzącego naraz od {date}: „{assistant}” i „{other}”",
                 "two main assignments at once from {date}: '{assistant}' and '{other}'"},
     .advice = {"zakończ wcześniejszy przydział: klucz „ended” w „assignments” w families/{family}.yaml, "
                "albo zapisz drugi jako zastępstwo: „role: substitute”",
                "end the earlier assignment: key `ended` under `assignments` in families/{family}.yaml, or "
                "make the other one a substitute: `role: substitute`"},
     .meaning =
         {"Rodzina ma w każdym dniu jednego asystenta prowadzącego; obok niego może być zastępstwo. Zmianę "
          "asystenta zapisuje „asystent intake assign”: kończy przydział, który trwa, i zaczyna nowy.",
          "A family has one main assistant on each day; a substitute may stand beside. `asystent intake "
          "assign` records a transfer: it ends the assignment that holds and begins the new one."},
     .before = R"(assignments:
  - assistant: elis
    from: 2026-01-10
  - assistant: jzuk
    from: 2026-06-01
)",
     .after = R"(assignments:
  - assistant: elis
    from: 2026-01-10
    ended: 2026-06-01
  - assistant: jzuk
    from: 2026-06-01
)"},
    {.id = FindingId::assignment_gap,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 11 ust. 4 ustawy o wspieraniu rodziny",
               "art. 11 ust. 4 of the Act on supporting the family"},
     .message = {"rodzina nie ma dziś przydzielonego asystenta",
                 "the family has no assistant assigned today"},
     .advice = {"przydziel asystenta: „asystent intake assign {family} --to ASYSTENT”, albo zakończ pracę: "
                "„asystent assess close {family} --reason POWÓD”",
                "assign one: `asystent intake assign {family} --to ASSISTANT`, or end the work: `asystent "
                "assess close {family} --reason REASON`"},
     .papers = {"przekazanie"},
     .meaning = {"Sprawa trwa, ale żaden przydział dziś nie obowiązuje: zakończył się albo minął ostatni "
                 "dzień zatrudnienia asystenta. Zmiana asystenta nie kończy pracy z rodziną.",
                 "The case is open, but no assignment holds today: it was ended, or the assistant's "
                 "employment is over. A change of assistant does not end the work."},
     .before = R"(assignments:
  - assistant: elis
    from: 2026-01-10
    ended: 2026-06-01
)",
     .after = R"(assignments:
  - assistant: elis
    from: 2026-01-10
    ended: 2026-06-01
  - assistant: jzuk
    from: 2026-06-01
)"},
    {.id = FindingId::authorisation_missing,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 7 ust. 3-4 ustawy o wspieraniu rodziny",
               "art. 7 ust. 3-4 of the Act on supporting the family"},
     .message =
         {"asystent „{assistant}”: brak upoważnienia do przetwarzania danych lub zobowiązania do poufności "
          "({missing})",
          "assistant '{assistant}': no authorisation for the data or no secrecy undertaking ({missing})"},
     .advice = {"wpisz w asystent.yaml daty dokumentów: „authorised” i „secrecy_signed” przy asystencie "
                "„{assistant}”",
                "write the dates of the documents in asystent.yaml: `authorised` and `secrecy_signed` of "
                "assistant '{assistant}'"},
     .meaning = {"Dane rodzin przetwarza tylko osoba z pisemnym upoważnieniem i podpisanym zobowiązaniem do "
                 "poufności. Dotyczy to każdego asystenta zatrudnionego dziś.",
                 "Only a person with a written authorisation and a signed secrecy undertaking processes the "
                 "families' data. It concerns each assistant who is employed today."},
     .before = R"(assistants:
  - id: elis
    name: Ewa Lis
)",
     .after = R"(assistants:
  - id: elis
    name: Ewa Lis
    authorised: 2024-01-02
    secrecy_signed: 2024-01-02
)"},
    {.id = FindingId::register_unchecked,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 21 ustawy z 13 maja 2016 r. o przeciwdziałaniu zagrożeniom przestępczością na tle "
               "seksualnym i ochronie małoletnich",
               "art. 21 of the Act of 13 May 2016 on counteracting threats of sexual crime and protecting "
               "minors"},
     .message = {"asystent „{assistant}”: brak daty sprawdzenia w rejestrze sprawców przestępstw na tle "
                 "seksualnym",
                 "assistant '{assistant}': no date on which the register of sex offenders was looked at"},
     .advice =
         {"sprawdź rejestr i wpisz datę w asystent.yaml: „register_checked” przy asystencie „{assistant}”",
          "look at the register and write the date in asystent.yaml: `register_checked` of assistant "
          "'{assistant}'"},
     .meaning = {"Zanim pracodawca dopuści kogoś do pracy z dziećmi, sprawdza go w Rejestrze Sprawców "
                 "Przestępstw na Tle Seksualnym, także przy umowie o świadczenie usług. Dotyczy to każdego "
                 "asystenta zatrudnionego dziś.",
                 "Before somebody is let work with children the employer looks at the register of sex "
                 "offenders, for a contract of services too. It concerns each assistant who is employed "
                 "today."},
     .before = R"(assistants:
  - id: elis
    name: Ewa Lis
)",
     .after = R"(assistants:
  - id: elis
    name: Ewa Lis
    register_checked: 2024-01-02
)"},
    {.id = FindingId::employment_ends,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"praktyka: rodziny przekazuje się przed końcem zatrudnienia",
               "practice: families are handed over before the employment ends"},
     .message = {"{date} to ostatni dzień zatrudnienia asystenta „{assistant}”, a {count} "
                 "{count:rodzina nie ma|rodziny nie mają|rodzin nie ma} jeszcze następnego asystenta",
                 "{date} is the last day of assistant '{assistant}', and {count} {count:family has|families "
                 "have} no next assistant yet"},
     .advice =
         {"przekaż rodziny: „asystent intake assign RODZINA --to ASYSTENT --from DATA”; gdy umowę "
          "przedłużono, zmień „until” w asystent.yaml",
          "hand the families over: `asystent intake assign FAMILY --to ASSISTANT --from DATE`; where the "
          "contract was prolonged, change `until` in asystent.yaml"},
     .papers = {"przekazanie"},
     .meaning =
         {"Po ostatnim dniu zatrudnienia przydział już nie obowiązuje i rodzina zostaje bez asystenta. "
          "Uwaga pojawia się 30 dni wcześniej.",
          "After the last day of employment the assignment holds no more and the family is without an "
          "assistant. The notice comes 30 days before."},
     .before = R"(assignments:
  - assistant: elis
    from: 2026-01-10
)",
     .after = R"(assignments:
  - assistant: elis
    from: 2026-01-10
    ended: 2027-01-01
  - assistant: jzuk
    from: 2027-01-01
)"},
    {.id = FindingId::absence_uncovered,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"praktyka: przy dłuższej nieobecności rodziny mają zastępstwo",
               "practice: during a longer absence the families have a substitute"},
     .message = {"nieobecność asystenta „{assistant}” od {date} do {until} jest bez zastępstwa: {count} "
                 "{count:rodzina|rodziny|rodzin}",
                 "nobody stands in during the absence of assistant '{assistant}' from {date} until {until}: "
                 "{count} {count:family|families}"},
     .advice =
         {"wpisz zastępcę w asystent.yaml: „substitute” przy tej nieobecności, albo przydziel zastępstwo "
          "rodzinom: „asystent intake assign RODZINA --to ASYSTENT --substitute”",
          "write who stands in in asystent.yaml: `substitute` of that absence, or assign substitutes: "
          "`asystent intake assign FAMILY --to ASSISTANT --substitute`"},
     .meaning =
         {"Nieobecność dłuższa niż 14 dni wymaga zastępstwa. Program przypomina o niej 14 dni wcześniej "
          "i dopóki trwa.",
          "An absence of more than 14 days needs a substitute. The program reminds of it from 14 days "
          "before until its end."},
     .before = R"(assistants:
  - id: elis
    name: Ewa Lis
    absences:
      - {from: 2026-07-06, until: 2026-07-31}
)",
     .after = R"(assistants:
  - id: elis
    name: Ewa Lis
    absences:
      - {from: 2026-07-06, until: 2026-07-31, substitute: mzuk}
)"},
});

} // namespace asystent::rules
