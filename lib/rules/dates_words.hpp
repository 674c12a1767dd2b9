#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto dates_words = finding_words({
    {.id = FindingId::date_in_future,
     .gate = Gate::refuses,
     .group = FaultGroup::card_incomplete,
     .basis = {"art. 15 ust. 1 pkt 14 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 14 of the Act on supporting the family"},
     .message = {"data w przyszłości: „{key}” to {date}", "a date in the future: `{key}` is {date}"},
     .advice =
         {"popraw datę; to, co dopiero ma się stać, zapisz po fakcie, a umówione spotkanie tak: „asystent "
          "visit plan RODZINA --date DATA”",
          "correct the date; record what is still to come when it has happened, and a meeting agreed as "
          "`asystent visit plan FAMILY --date DATE`"},
     .meaning = {"Wpis mówi, co się stało, więc jego data nie może być późniejsza niż dzisiejsza. Terminy i "
                 "zapowiedzi (due, until, next, appointments) mogą być w przyszłości, poród (expected) "
                 "najwyżej za 10 miesięcy.",
                 "An entry says what has happened, so its date cannot be later than today. Terms and what is "
                 "announced (due, until, next, appointments) may lie ahead, a birth (expected) at most 10 "
                 "months."},
     .before = R"(visits:
  - date: 2062-02-03
    kind: home
    outcome: held
)",
     .after = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: held
)"},
    {.id = FindingId::date_order,
     .gate = Gate::refuses,
     .group = FaultGroup::card_incomplete,
     .basis = {"art. 15 ust. 1 pkt 14 ustawy o wspieraniu rodziny",
               "art. 15 ust. 1 pkt 14 of the Act on supporting the family"},
     .message = {"„{key}” {date} {what} „{other}” {beginning}",
                 "`{key}` {date} {what} `{other}` {beginning}"},
     .advice = {"popraw tę z dwóch dat lub godzin, która jest błędna",
                "correct whichever of the two dates or times is wrong"},
     .meaning =
         {"Koniec, odpowiedź ani termin nie mogą być przed swoim początkiem: na przykład until, ended, "
          "to, done, dropped, sent, answered, due, next. Tak samo decyzja i pierwszy kontakt nie mogą "
          "być przed zgłoszeniem, zakończenie przed pierwszym przydziałem, a data urodzenia po dniu "
          "dzisiejszym. Godzina końca jest późniejsza niż początek.",
          "An end, an answer or a term cannot be before its beginning: until, ended, to, done, dropped, "
          "sent, answered, due, next and their like. Likewise no decision or first contact is before "
          "its referral, no closure before the first assignment, and no birth after today. A time at "
          "which something ends is later than its beginning."},
     .before = R"(consents:
  - kind: family
    from: 2026-01-12
    signed_by: [anna]
    ended: 2025-09-01
)",
     .after = R"(consents:
  - kind: family
    from: 2026-01-12
    signed_by: [anna]
    ended: 2026-09-01
)"},
});

} // namespace asystent::rules
