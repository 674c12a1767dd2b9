#include "calendar/date.hpp"

#include "calendar/written_date.hpp"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <array>
#include <stdexcept>

namespace asystent {

namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> months_genitive = {
    "stycznia", "lutego",   "marca",    "kwietnia",     "maja",      "czerwca",
    "lipca",    "sierpnia", "września", "października", "listopada", "grudnia"};

struct Parts {
  int year;
  unsigned month;
  unsigned day;
};

Parts parts(Date date) {
  const year_month_day calendar{date};
  return {int{calendar.year()}, unsigned{calendar.month()}, unsigned{calendar.day()}};
}

// The chrono types keep the numbers in a short and in bytes, and would take month 257 for month 1.
bool fits(int year, unsigned month, unsigned day) {
  return year >= int{std::chrono::year::min()} && year <= int{std::chrono::year::max()} && month <= 12 &&
         day <= 31;
}

} // namespace

std::optional<Date> parse_iso(std::string_view text) {
  const auto written = written_iso(text);
  if (!written || !written->ok() || !year_in_range(*written)) return std::nullopt;
  return Date{*written};
}

// Of a city's findings there are ten thousands of dates: their format is read by the compiler.

std::string iso(Date date) {
  const auto [year, month, day] = parts(date);
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), year, month, day);
}

std::string polish(Date date) {
  const auto [year, month, day] = parts(date);
  return fmt::format(FMT_COMPILE("{:02}.{:02}.{:04}"), day, month, year);
}

std::string polish_long(Date date) {
  const auto [year, month, day] = parts(date);
  return fmt::format("{} {} {} r.", day, months_genitive.at(month - 1), year);
}

Date make_date(int year, unsigned month, unsigned day) {
  const year_month_day calendar{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (!fits(year, month, day) || !calendar.ok())
    throw std::invalid_argument(fmt::format("no such day: {:04}-{:02}-{:02}", year, month, day));
  return calendar;
}

int days_between(Date from, Date to) { return static_cast<int>((to - from).count()); }

Date birthday(Date born, int years) {
  const year_month_day calendar = year_month_day{born} + std::chrono::years{years};
  // Only 29 February can be missing.
  return Date{calendar.ok() ? calendar : calendar.year() / calendar.month() / std::chrono::last};
}

int age_on(Date born, Date day) {
  const int years = parts(day).year - parts(born).year;
  return day < birthday(born, years) ? years - 1 : years;
}

const WeekdayName& weekday_name(std::chrono::weekday day) {
  // From Sunday on, as std::chrono::weekday counts.
  static constexpr auto names = std::to_array<WeekdayName>({
      {{"niedziela", "Sunday"}, {"nd", "Sun"}},
      {{"poniedziałek", "Monday"}, {"pn", "Mon"}},
      {{"wtorek", "Tuesday"}, {"wt", "Tue"}},
      {{"środa", "Wednesday"}, {"śr", "Wed"}},
      {{"czwartek", "Thursday"}, {"cz", "Thu"}},
      {{"piątek", "Friday"}, {"pt", "Fri"}},
      {{"sobota", "Saturday"}, {"sb", "Sat"}},
  });
  return names[day.c_encoding()];
}

} // namespace asystent
