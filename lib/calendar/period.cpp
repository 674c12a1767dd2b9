#include "calendar/period.hpp"

#include "calendar/written_date.hpp"

#include <stdexcept>

namespace asystent {
namespace {

using std::chrono::year_month_day_last;

/// From the first day of one month to the last day of another of the same year.
Period months(int year, unsigned first, unsigned last) {
  const Date from = make_date(year, first, 1);
  make_date(year, last, 1); // throws
  const year_month_day_last end{std::chrono::year{year},
                                std::chrono::month_day_last{std::chrono::month{last}}};
  return {from, Date{end}};
}

bool is_year(unsigned year) { return year >= unsigned{min_year} && year <= unsigned{max_year}; }

std::optional<Period> checked_month(std::optional<unsigned> year, std::optional<unsigned> month_of_year) {
  if (!year || !month_of_year || !is_year(*year) || *month_of_year < 1 || *month_of_year > 12)
    return std::nullopt;
  return month(static_cast<int>(*year), *month_of_year);
}

std::optional<Period> iso_month(std::string_view text) {
  const auto year = take_digits(text, 4, 4);
  if (!year || !take(text, '-')) return std::nullopt;
  const auto month_of_year = take_digits(text, 2, 2);
  return text.empty() ? checked_month(year, month_of_year) : std::nullopt;
}

std::optional<Period> dotted_month(std::string_view text) {
  const auto month_of_year = take_digits(text, 1, 2);
  if (!month_of_year || !take(text, '.')) return std::nullopt;
  const auto year = take_digits(text, 4, 4);
  return text.empty() ? checked_month(year, month_of_year) : std::nullopt;
}

} // namespace

Period month(int year, unsigned month) { return months(year, month, month); }

Period half_year(int year, unsigned half) {
  if (half != 1 && half != 2) throw std::invalid_argument("a year has two halves");
  return half == 1 ? months(year, 1, 6) : months(year, 7, 12);
}

Period year(int year) { return months(year, 1, 12); }

std::optional<Period> parse_month(std::string_view text) {
  const auto iso = iso_month(text);
  return iso ? iso : dotted_month(text);
}

Period half_of(Date day) {
  const std::chrono::year_month_day date{day};
  return half_year(static_cast<int>(date.year()), date.month() <= std::chrono::June ? 1 : 2);
}

std::optional<Period> parse_half(std::string_view text) {
  const auto written = take_digits(text, 4, 4);
  if (!written || !is_year(*written) || (text != "-1" && text != "-2")) return std::nullopt;
  return half_year(static_cast<int>(*written), text == "-1" ? 1 : 2);
}

std::optional<Period> parse_year(std::string_view text) {
  const auto written = take_digits(text, 4, 4);
  if (!written || !text.empty() || !is_year(*written)) return std::nullopt;
  return year(static_cast<int>(*written));
}

} // namespace asystent
