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

// Only the length of February depends on the year.
std::string month_pl(const std::chrono::year_month_day& date) {
  const auto name = months_pl.at(unsigned{date.month()} - 1);
  if (date.month() != std::chrono::February) return std::string{name};
  return fmt::format("{} {} r.", name, int{date.year()});
}

std::string month_en(const std::chrono::year_month_day& date) {
  const auto name = months_en.at(unsigned{date.month()} - 1);
  if (date.month() != std::chrono::February) return std::string{name};
  return fmt::format("{} {}", name, int{date.year()});
}

} // namespace

std::string reason_pl(const DateProblem& problem, std::string_view text) {
  const auto& written = problem.written;
  switch (problem.kind) {
  case DateProblem::Kind::out_of_range:
    return fmt::format("„{}”: rok musi być od {} do {}", text, min_year, max_year);
  case DateProblem::Kind::no_such_day:
    if (!written.month().ok()) return fmt::format("„{}”: miesiące mają numery od 1 do 12", text);
    return fmt::format("„{}”: nie ma takiego dnia, {} ma {} dni", text, month_pl(written),
                       days_of_month(written));
  case DateProblem::Kind::not_a_date:
    break;
  }
  return fmt::format("„{}” nie jest datą; przykłady: 2026-11-21, 21.11.2026, 21.11., dziś, wczoraj, piątek, "
                     "„ostatni piątek”, -3d, +2w, +6m, eom (koniec miesiąca)",
                     text);
}

std::string reason_en(const DateProblem& problem, std::string_view text) {
  const auto& written = problem.written;
  switch (problem.kind) {
  case DateProblem::Kind::out_of_range:
    return fmt::format("'{}': the year must be from {} to {}", text, min_year, max_year);
  case DateProblem::Kind::no_such_day:
    if (!written.month().ok()) return fmt::format("'{}': months have the numbers 1 to 12", text);
    return fmt::format("'{}': no such day, {} has {} days", text, month_en(written), days_of_month(written));
  case DateProblem::Kind::not_a_date:
    break;
  }
  return fmt::format(
      "'{}' is not a date; examples: 2026-11-21, 21.11.2026, 21.11., today, yesterday, friday, "
      "'last friday', -3d, +2w, +6m, eom (end of this month)",
      text);
}

} // namespace asystent
