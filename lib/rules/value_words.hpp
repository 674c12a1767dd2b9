#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto value_words = finding_words({
    {.id = FindingId::unknown_key,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"{entry}: nieznany klucz „{key}”", "{entry}: unknown key '{key}'"},
     .advice = {"popraw nazwę klucza albo go usuń", "correct the key or remove it"},
     .meaning = {"Takiego klucza w tym miejscu zapisu nie ma: to literówka albo złe wcięcie. Program nie "
                 "pomija go milcząco, bo przepadłoby to, co pod nim wpisano.",
                 "The record has no such key in this place: it is a typing error or a wrong indentation. The "
                 "program does not skip it in silence, because what is written under it would be lost."},
     .before = R"(visits:
  - date: 2026-02-03
    kidn: home
    outcome: held
)",
     .after = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: held
)"},
    {.id = FindingId::repeated_key,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"klucz „{key}” jest w tym miejscu drugi raz", "the key '{key}' stands here a second time"},
     .advice = {"zostaw jeden z nich, a wpisy obu połącz pod nim",
                "keep one of them and put the entries of both under it"},
     .meaning = {"Ten sam klucz dwa razy znaczyłby, że jedna z wartości przepada. Zwykle powstaje to przez "
                 "dopisanie drugiej listy zamiast wpisu do pierwszej.",
                 "The same key twice would mean that one of the values is lost. It mostly comes from a "
                 "second list in place of an entry more in the first."},
     .before = R"(consents:
  - kind: family
    from: 2026-01-12
consents:
  - kind: family
    from: 2026-09-08
)",
     .after = R"(consents:
  - kind: family
    from: 2026-01-12
  - kind: family
    from: 2026-09-08
)"},
    {.id = FindingId::missing_key,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"{entry}: brak wymaganego klucza „{key}”", "{entry}: the required key '{key}' is missing"},
     .advice = {"dopisz ten klucz z wartością", "write this key with its value"},
     .meaning = {"Bez tego klucza wpis nie ma sensu albo nie da się policzyć terminów. Klucz bez wartości to "
                 "to samo, co brak klucza.",
                 "Without this key the entry makes no sense, or terms cannot be counted. A key without a "
                 "value is the same as none."},
     .before = R"(visits:
  - date: 2026-02-03
    kind: home
)",
     .after = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: held
)"},
    {.id = FindingId::bad_value,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"nieprawidłowa wartość „{value}”, ma być: {expected}",
                 "bad value '{value}', expected: {expected}"},
     .advice = {"wpisz wartość w podanej postaci", "write the value in the form given"},
     .meaning =
         {"Wartość ma inną postać, niż wymaga klucz: data RRRR-MM-DD, godzina w cudzysłowie, liczba z "
          "zakresu albo słowo z listy. Dzień, którego nie ma w kalendarzu, też jest błędem.",
          "The value has another form than its key wants: a date YYYY-MM-DD, a time in quotes, a number in a "
          "range or a word of a list. A day that is not in the calendar is an error, too."},
     .before = R"(consents:
  - kind: family
    from: 12.01.2026
)",
     .after = R"(consents:
  - kind: family
    from: 2026-01-12
)"},
    {.id = FindingId::unknown_member,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"w rodzinie nie ma osoby „{value}”", "the family has no member '{value}'"},
     .advice = {"popraw identyfikator albo dopisz osobę w „members” tego pliku: „id”, „name”, „role”",
                "correct the id, or add the person under `members` of this file: `id`, `name`, `role`"},
     .meaning = {"Wpis wskazuje członka rodziny przez „id” z listy „members” tego samego pliku. Osoby spoza "
                 "rodziny wpisuje się w „others” albo zwykłym tekstem.",
                 "An entry names a member by the `id` of the list `members` in the same file. People outside "
                 "the family go in `others` or in plain text."},
     .before = R"(members:
  - id: anna
    name: Anna Kowalska
    role: mother
consents:
  - kind: family
    from: 2026-01-12
    signed_by: [ania]
)",
     .after = R"(members:
  - id: anna
    name: Anna Kowalska
    role: mother
consents:
  - kind: family
    from: 2026-01-12
    signed_by: [anna]
)"},
    {.id = FindingId::unknown_goal,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"w planach rodziny nie ma celu „{value}”", "the plans of the family have no goal '{value}'"},
     .advice = {"popraw identyfikator celu albo usuń go z „goals” tej wizyty",
                "correct the id of the goal, or remove it from `goals` of this visit"},
     .meaning = {"Wizyta wskazuje cele planu przez ich „id”, na przykład g1. Identyfikatory celów są w "
                 "„plans” tego samego pliku.",
                 "A visit names goals of the plan by their `id`, for example g1. The ids are under `plans` "
                 "of the same file."},
     .before = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: held
    goals: [g11]
)",
     .after = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: held
    goals: [g1]
)"},
    {.id = FindingId::repeated_id,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"identyfikator „{value}” jest użyty drugi raz", "the id '{value}' is used a second time"},
     .advice = {"zmień drugi identyfikator i wpisy, które go wskazują",
                "change the second id and the entries that name it"},
     .meaning = {"Identyfikator wskazuje jedną osobę w rodzinie, jeden cel w planie albo jednego asystenta w "
                 "jednostce. Dwa takie same czyniłyby wpisy niejasnymi.",
                 "An id stands for one person of the family, one goal of the plan or one assistant of the "
                 "office. Two equal ones would make entries unclear."},
     .before = R"(members:
  - id: anna
    name: Anna Kowalska
    role: mother
  - id: anna
    name: Anna Nowak
    role: grandparent
)",
     .after = R"(members:
  - id: anna
    name: Anna Kowalska
    role: mother
  - id: anna-n
    name: Anna Nowak
    role: grandparent
)"},
    {.id = FindingId::id_mismatch,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"identyfikator „{value}” jest inny niż nazwa pliku „{expected}”",
                 "the id '{value}' differs from the file's name '{expected}'"},
     .advice = {"popraw identyfikator w pliku albo zmień nazwę pliku, aby były takie same",
                "correct the id in the file, or rename the file, so that they are the same"},
     .meaning =
         {"Nazwa pliku bez końcówki .yaml jest identyfikatorem rodziny (families) albo asystenta (worklog). "
          "Różnica zwykle znaczy, że plik skopiowano i nie poprawiono w nim identyfikatora.",
          "The file's name without .yaml is the id of the family (families) or the assistant (worklog). A "
          "difference mostly means that a file was copied and its id was not corrected."},
     .before = R"(# families/R-2026-002.yaml
asystent: 1
id: R-2026-001
)",
     .after = R"(# families/R-2026-002.yaml
asystent: 1
id: R-2026-002
)"},
});

} // namespace asystent::rules
