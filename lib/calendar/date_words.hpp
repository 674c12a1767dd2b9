#pragma once

#include "calendar/date.hpp"
#include "text/language.hpp"

#include <string_view>
#include <variant>
#include <vector>

namespace asystent {

/// What a date is for, which says what is meant by a day of the week, and by a day and month without a year.
/// `past`: for what happened, the last such day, today included. `future`: for what is due, the next one; of
/// a day of the week after today, because "today" is shorter to say. `near`: for what may lie on either side,
/// the nearest such day; of a day of the week the last one.
enum class Direction { past, future, near };

struct ParsedDate {
  Date date;
  bool was_word;                 ///< not written as a date: whoever typed it is to see what was understood
  bool was_without_year = false; ///< the same, where it is not of this year
};

struct DateProblem {
  enum class Kind {
    not_a_date,
    no_such_day, ///< the form of a date, but no such day or month
    out_of_range ///< a year before min_year or after max_year
  };
  Kind kind = Kind::not_a_date;
  std::chrono::year_month_day written{}; ///< the date as it was written; none for not_a_date
};

/// Reads a date as people type it: `2026-11-21`, `21.11.2026`, `21.11.26`, `21.11.` or `21.11`, `21
/// listopada`, `21 listopada 2026`; `today yesterday tomorrow dziś dzisiaj wczoraj jutro przedwczoraj
/// pojutrze`; a day of the week in English or Polish, also as `fri`, `pt`, `w piątek`; `last friday`,
/// `ostatni piątek`, `zeszły piątek` (before today); `-3d`, `+2w`, `+6m` (see add_months), `za tydzień`, `za
/// 3 dni`, `2 tygodnie temu`, counted from today; `eom`, the last day of this month. Upper and lower case and
/// Polish diacritics make no difference.
std::variant<ParsedDate, DateProblem> parse_date(std::string_view text, Date today, Direction direction);

/// Words that parse_date() takes and that may be proposed: days near today and days of the week, without
/// their diacritics.
std::vector<std::string_view> date_words();

/// Why `text` was refused: `„31.04.2026”: nie ma takiego dnia, kwiecień ma 30 dni`, `'31.04.2026': no such
/// day, April has 30 days`.
Message reason(const DateProblem& problem, std::string_view text);

} // namespace asystent
