#include "calendar/date_words.hpp"

#include <fmt/format.h>

#include <array>

namespace asystent {

namespace {

using Names = std::array<std::string_view, 12>;

constexpr Names months_pl = {"styczeń", "luty",     "marzec",   "kwiecień",    "maj",      "czerwiec",
                             "lipiec",  "sierpień", "wrzesień", "październik", "listopad", "grudzień"};
constexpr Names months_en = {"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};

unsigned days_of_month(const std::chrono::year_month_day& date) {
  return unsigned{(date.year() / date.month() / std::chrono::last).day()};
}

/// Only the length of February depends on the year.
Message month_name(const std::chrono::year_month_day& date) {
  const unsigned index = unsigned{date.month()} - 1;
  const Message name{std::string(months_pl.at(index)), std::string(months_en.at(index))};
  if (date.month() != std::chrono::February) return name;
  return {fmt::format("{} {} r.", name.pl, int{date.year()}),
          fmt::format("{} {}", name.en, int{date.year()})};
}

Message no_such_day(const std::chrono::year_month_day& written, std::string_view text) {
  if (!written.month().ok())
    return message("„{}”: miesiące mają numery od 1 do 12", "'{}': months have the numbers 1 to 12", text);
  const Message month = month_name(written);
  const unsigned days = days_of_month(written);
  return {fmt::format("„{}”: nie ma takiego dnia, {} ma {} dni", text, month.pl, days),
          fmt::format("'{}': no such day, {} has {} days", text, month.en, days)};
}

} // namespace

Message reason(const DateProblem& problem, std::string_view text) {
  switch (problem.kind) {
  case DateProblem::Kind::out_of_range:
    return message("„{}”: rok musi być od {} do {}", "'{}': the year must be from {} to {}", text, min_year,
                   max_year);
  case DateProblem::Kind::no_such_day:
    return no_such_day(problem.written, text);
  case DateProblem::Kind::not_a_date:
    break;
  }
  return message("„{}” nie jest datą; przykłady: 2026-11-21, 21.11.2026, 21.11., dziś, wczoraj, piątek, "
                 "„ostatni piątek”, -3d, +2w, +6m, eom (koniec miesiąca)",
                 "'{}' is not a date; examples: 2026-11-21, 21.11.2026, 21.11., today, yesterday, friday, "
                 "'last friday', -3d, +2w, +6m, eom (end of this month)",
                 text);
}

} // namespace asystent
