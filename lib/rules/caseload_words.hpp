#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto caseload_words = finding_words({
    {.id = FindingId::caseload_exceeded,
     .gate = Gate::refuses_by_assistant,
     .group = FaultGroup::too_many_families,
     .basis = {"art. 15 ust. 4 ustawy o wspieraniu rodziny",
               "art. 15 ust. 4 of the Act on supporting the family"},
     .message =
         {"za dużo rodzin asystenta „{assistant}” od {date}: {count} przy limicie {limit}",
          "too many families of assistant '{assistant}' from {date}: {count}, and the limit is {limit}"},
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
    {.id = FindingId::caseload_full,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 15 ust. 4 ustawy o wspieraniu rodziny",
               "art. 15 ust. 4 of the Act on supporting the family"},
     .message = {"asystent „{assistant}” ma tyle rodzin, ile wynosi limit: {count}",
                 "assistant '{assistant}' has as many families as the limit allows: {count}"},
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
});

} // namespace asystent::rules
