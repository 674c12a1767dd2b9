#include "rules/catalogue_parts.hpp"

namespace asystent {
namespace {

using enum FindingId;

constexpr auto rows = std::to_array<FindingInfo>({
    {.id = caseload_exceeded,
     .gate = Gate::refuses,
     .basis = {"art. 15 ust. 4 ustawy o wspieraniu rodziny",
               "art. 15 ust. 4 of the Act on supporting the family"},
     .message = {"za dużo rodzin asystenta {assistant} od {date}: {count} przy limicie {limit}",
                 "too many families of assistant {assistant} from {date}: {count}, and the limit is {limit}"},
     .advice = {"przydziel rodzinę innemu asystentowi: „asystent intake assign RODZINA --to ASYSTENT”; wolne "
                "miejsca pokaże „asystent report caseload”",
                "assign a family to another assistant: `asystent intake assign FAMILY --to ASSISTANT`; "
                "`asystent report caseload` shows who has room"},
     .meaning =
         {"Jeden asystent prowadzi jednocześnie najwyżej 15 rodzin, a przy trudniejszej pracy mniej. Niższy "
          "limit ustala jednostka (policy: caseload_limit) albo wpis asystenta (limit). Liczą się też "
          "rodziny w innej gminie (families_elsewhere). Przekroczenie 15 rodzin, które już minęło, jest "
          "ostrzeżeniem.",
          "One assistant works with at most 15 families at one time, with fewer where the work is harder. "
          "The office (policy: caseload_limit) or the assistant's entry (limit) sets a lower limit. Families "
          "in another gmina (families_elsewhere) count. A past time with more than 15 is a warning."},
     .before = R"(id: R-2026-016
assignments:
  - assistant: elis
    from: 2026-03-02
)",
     .after = R"(id: R-2026-016
assignments:
  - assistant: jzuk
    from: 2026-03-02
)"},
    {.id = caseload_full,
     .gate = Gate::open,
     .basis = {"art. 15 ust. 4 ustawy o wspieraniu rodziny",
               "art. 15 ust. 4 of the Act on supporting the family"},
     .message = {"asystent {assistant} ma tyle rodzin, ile wynosi limit: {count}",
                 "assistant {assistant} has as many families as the limit allows: {count}"},
     .advice =
         {"następną rodzinę przydziel innemu asystentowi; wolne miejsca pokaże „asystent report caseload”",
          "assign the next family to another assistant; `asystent report caseload` shows who has room"},
     .meaning = {"Limit nie jest przekroczony, ale kolejnej rodziny temu asystentowi przydzielić nie można. "
                 "To uwaga dla osoby, która przydziela rodziny.",
                 "The limit is kept, but no further family can be assigned to this assistant. It is a notice "
                 "for whoever assigns families."},
     .before = R"(assistants:
  - id: elis
    name: Ewa Lis
    limit: 12
    families_elsewhere: 12
)",
     .after = R"(assistants:
  - id: elis
    name: Ewa Lis
    limit: 12
    families_elsewhere: 11
)"},
    {.id = assistant_unknown,
     .gate = Gate::refuses,
     .basis = {"art. 17 ust. 2-3 ustawy o wspieraniu rodziny",
               "art. 17 ust. 2-3 of the Act on supporting the family"},
     .message = {"wpis z {date}: asystent {assistant} {what}",
                 "entry of {date}: assistant {assistant} {what}"},
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
    {.id = assignment_overlap,
     .gate = Gate::refuses,
     .basis = {"art. 11 ust. 4 ustawy o wspieraniu rodziny",
               "art. 11 ust. 4 of the Act on supporting the family"},
     .message = {"dwa przydziały asystenta prowadzącego naraz od {date}: {assistant} i {other}",
                 "two main assignments at once from {date}: {assistant} and {other}"},
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
    {.id = assignment_gap,
     .gate = Gate::open,
     .basis = {"art. 11 ust. 4 ustawy o wspieraniu rodziny",
               "art. 11 ust. 4 of the Act on supporting the family"},
     .message = {"rodzina nie ma dziś przydzielonego asystenta",
                 "the family has no assistant assigned today"},
     .advice = {"przydziel asystenta: „asystent intake assign {family} --to ASYSTENT”, albo zakończ pracę: "
                "„asystent assess close {family} --reason POWÓD”",
                "assign one: `asystent intake assign {family} --to ASSISTANT`, or end the work: `asystent "
                "assess close {family} --reason REASON`"},
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
    {.id = authorisation_missing,
     .gate = Gate::open,
     .basis = {"art. 7 ust. 3-4 ustawy o wspieraniu rodziny",
               "art. 7 ust. 3-4 of the Act on supporting the family"},
     .message =
         {"asystent {assistant}: brak upoważnienia do danych lub zobowiązania do poufności ({missing})",
          "assistant {assistant}: no authorisation for the data or no secrecy undertaking ({missing})"},
     .advice = {"wpisz w asystent.yaml daty dokumentów: „authorised” i „secrecy_signed” przy asystencie "
                "{assistant}",
                "write the dates of the documents in asystent.yaml: `authorised` and `secrecy_signed` of "
                "assistant {assistant}"},
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
});
static_assert(are_sound(rows));

} // namespace

std::span<const FindingInfo, 6> caseload_findings() { return rows; }

} // namespace asystent
