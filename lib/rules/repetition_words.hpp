#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto repetition_words = finding_words({
    {.id = FindingId::repeated_entry,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"praktyka: to samo zapisuje się raz", "practice: the same thing is written once"},
     .message = {"ten wpis na liście „{entry}” jest taki sam jak wpis w wierszu {number}",
                 "this entry of list `{entry}` is the same as the one in line {number}"},
     .advice = {"usuń z pliku jeden z dwóch wpisów; jeśli to dwa różne zdarzenia, dopisz, czym się różnią",
                "remove one of the two entries from the file; if they are two events, write how they differ"},
     .meaning =
         {"Dwa wpisy są równe we wszystkich kluczach poza „recorded” i „override”. Najczęściej to jedno "
          "zdarzenie zapisane dwa razy: w sprawozdaniu liczy się podwójnie, a godziny się dodają.",
          "Two entries are equal in all keys but `recorded` and `override`. Mostly it is one event that was "
          "written twice: it counts twice in the reports, and its hours add up."},
     .before = R"(visits:
  - date: 2026-02-03
    minutes: 90
    kind: home
    outcome: held
  - date: 2026-02-03
    minutes: 90
    kind: home
    outcome: held
)",
     .after = R"(visits:
  - date: 2026-02-03
    minutes: 90
    kind: home
    outcome: held
)"},
});

} // namespace asystent::rules
