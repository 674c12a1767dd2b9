#include "calendar/period.hpp"

#include "calendar/month_names.hpp"
#include "calendar/written_date.hpp"
#include "text/fold.hpp"

#include <stdexcept>
#include <string>

namespace asystent {
namespace {

using std::chrono::year_month_day_last;

/// From the first day of one month to the last day of another of the same year.
Period months_of(int year, unsigned first, unsigned last) {
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

/// `4`, `kwiecien`
std::optional<unsigned> typed_month(std::string_view word) {
  if (const auto named = month_named(word)) return named;
  const auto number = take_digits(word, 1, 2);
  return word.empty() ? number : std::nullopt;
}

/// The year in which the month began last.
unsigned year_begun(Date today, std::optional<unsigned> month_of_year) {
  const std::chrono::year_month_day day{today};
  const bool is_ahead = month_of_year && *month_of_year > unsigned{day.month()};
  return static_cast<unsigned>(int{day.year()} - (is_ahead ? 1 : 0));
}

} // namespace

Period month(int year, unsigned month) { return months_of(year, month, month); }

Period half_year(int year, unsigned half) {
  if (half != 1 && half != 2) throw std::invalid_argument("a year has two halves");
  return half == 1 ? months_of(year, 1, 6) : months_of(year, 7, 12);
}

Period year(int year) { return months_of(year, 1, 12); }

std::optional<Period> parse_month(std::string_view text) {
  const auto iso = iso_month(text);
  return iso ? iso : dotted_month(text);
}

std::optional<Period> parse_typed_month(std::string_view text, Date today) {
  if (const auto written = parse_month(text)) return written;
  const std::string words = fold(text);
  const std::size_t space = words.find(' ');
  const auto typed = typed_month(std::string_view(words).substr(0, space));
  if (space == std::string::npos) return checked_month(year_begun(today, typed), typed);
  std::string_view last = std::string_view(words).substr(space + 1);
  const auto year = take_digits(last, 4, 4);
  return last.empty() ? checked_month(year, typed) : std::nullopt;
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
