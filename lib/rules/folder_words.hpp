#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto folder_words = finding_words({
    {.id = FindingId::previous_wrong,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"praktyka: nowa sprawa rodziny zaczyna się po zakończeniu poprzedniej",
               "practice: a family's new case begins after the end of the one before"},
     .message = {"poprzednia sprawa „{value}”: {what}", "previous case '{value}': {what}"},
     .advice =
         {"popraw klucz „previous” w families/{family}.yaml albo go usuń; sprawę, która się skończyła, "
          "zamyka „asystent assess close RODZINA --reason POWÓD”",
          "mend key `previous` in families/{family}.yaml or remove it; a case that is over is closed by "
          "`asystent assess close FAMILY --reason REASON`"},
     .meaning = {"Klucz „previous” łączy nową sprawę z zakończoną sprawą tej samej rodziny, aby w "
                 "sprawozdaniach była jedną rodziną. Tu nie wskazuje sprawy, która się skończyła.",
                 "Key `previous` joins a new case to an ended one of the same family, so that reports count "
                 "one family. Here it names no case that has ended."},
     .before = R"(id: R-2026-012
previous: R-2026-012
)",
     .after = R"(id: R-2026-012
previous: R-2024-011
)"},
    {.id = FindingId::not_read,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = record_format,
     .message = {"plik wygląda na zapis, ale program go nie czyta",
                 "the file looks like a record, but the program does not read it"},
     .advice = {"zapis rodziny przenieś do families/ pod nazwą ID.yaml, pracę własną do worklog/; inny plik "
                "trzymaj poza folderem spraw",
                "move a family's record to families/ as ID.yaml, own work to worklog/; keep another file "
                "outside of the case folder"},
     .meaning = {"Program czyta tylko pliki o nazwie zakończonej na „.yaml” wprost w families/ i worklog/. "
                 "Plik z inną końcówką (.yml, .YAML, .yaml.txt) albo w innym miejscu nie ma terminów ani "
                 "uwag, więc o takiej rodzinie łatwo zapomnieć.",
                 "The program reads only files with names in `.yaml` that lie directly in families/ and "
                 "worklog/. A file with another ending (.yml, .YAML, .yaml.txt) or in another place has no "
                 "terms and no findings, so such a family is easily forgotten."},
     .before = R"(# families/R-2026-001.yml
asystent: 1
id: R-2026-001
)",
     .after = R"(# families/R-2026-001.yaml
asystent: 1
id: R-2026-001
)"},
});

} // namespace asystent::rules
