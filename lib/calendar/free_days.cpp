#include "calendar/free_days.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace asystent {

namespace {

using std::chrono::days;
using std::chrono::month_day;
using std::chrono::year_month_day;

struct Years {
  int first;
  int last;
};

struct FixedFreeDay {
  month_day date;
  Years years;
  Text name;
};

struct EasterFreeDay {
  days after_easter;
  Text name;
};

constexpr Years from_year(int first) { return {first, std::numeric_limits<int>::max()}; }

constexpr Years every_year = from_year(std::numeric_limits<int>::min());

constexpr FixedFreeDay fixed_free_days[] = {
    {std::chrono::January / 1, every_year, {"Nowy Rok", "New Year's Day"}},
    {std::chrono::January / 6, every_year, {"Święto Trzech Króli", "Epiphany"}},
    {std::chrono::May / 1, every_year, {"Święto Państwowe 1 Maja", "May Day"}},
    {std::chrono::May / 3, every_year, {"Święto Narodowe Trzeciego Maja", "Constitution Day"}},
    {std::chrono::August / 15, every_year, {"Wniebowzięcie Najświętszej Maryi Panny", "Assumption Day"}},
    {std::chrono::November / 1, every_year, {"Wszystkich Świętych", "All Saints' Day"}},
    {std::chrono::November / 11, every_year, {"Narodowe Święto Niepodległości", "Independence Day"}},
    {std::chrono::November / 12,
     {2018, 2018},
     {"setna rocznica niepodległości", "centenary of independence"}},
    {std::chrono::December / 24, from_year(2025), {"Wigilia Bożego Narodzenia", "Christmas Eve"}},
    {std::chrono::December / 25, every_year, {"pierwszy dzień Bożego Narodzenia", "Christmas Day"}},
    {std::chrono::December / 26, every_year, {"drugi dzień Bożego Narodzenia", "second day of Christmas"}},
};

constexpr EasterFreeDay easter_free_days[] = {
    {days{0}, {"Wielkanoc", "Easter Sunday"}},
    {days{1}, {"Poniedziałek Wielkanocny", "Easter Monday"}},
    {days{49}, {"Zielone Świątki", "Pentecost"}},
    {days{60}, {"Boże Ciało", "Corpus Christi"}},
};

constexpr Text sunday = {"niedziela", "Sunday"};

bool is_saturday_or_sunday(Date day) { return std::chrono::weekday{day}.iso_encoding() >= 6; }

std::optional<Text> fixed_free_day(const year_month_day& date) {
  const int year{date.year()};
  for (const FixedFreeDay& row : fixed_free_days)
    if (row.date == date.month() / date.day() && year >= row.years.first && year <= row.years.last)
      return row.name;
  return std::nullopt;
}

/// From the earliest Easter, 22 March, to sixty days after the latest, 25 April.
bool may_follow_easter(const year_month_day& date) {
  return date.month() >= std::chrono::March && date.month() <= std::chrono::June;
}

std::optional<Text> easter_free_day(Date day, const year_month_day& date) {
  if (!may_follow_easter(date)) return std::nullopt;
  const days after_easter = day - easter_sunday(int{date.year()});
  for (const EasterFreeDay& row : easter_free_days)
    if (row.after_easter == after_easter) return row.name;
  return std::nullopt;
}

} // namespace

// The anonymous Gregorian computation (Meeus, Jones, Butcher), with the names of the ecclesiastical calendar.
Date easter_sunday(int year) {
  const int golden_number = year % 19;
  const int century = year / 100;
  const int year_of_century = year % 100;
  const int moon_correction = (8 * century + 13) / 25;
  const int epact = (19 * golden_number + century - century / 4 - moon_correction + 15) % 30;
  const int to_sunday =
      (32 + 2 * (century % 4) + 2 * (year_of_century / 4) - epact - year_of_century % 4) % 7;
  const int late_moon = (golden_number + 11 * epact + 22 * to_sunday) / 451;
  return make_date(year, 3, 22) + days{epact + to_sunday - 7 * late_moon};
}

std::optional<Text> statutory_free_day(Date day) {
  const year_month_day date{day};
  if (const auto name = fixed_free_day(date)) return name;
  if (const auto name = easter_free_day(day, date)) return name;
  if (std::chrono::weekday{day} == std::chrono::Sunday) return sunday;
  return std::nullopt;
}

FreeDays::FreeDays(std::vector<Date> own) : own_(std::move(own)), next_to_own_(own_.size()) {
  std::sort(own_.begin(), own_.end());
  for (std::size_t i = own_.size(); i-- > 0;) next_to_own_[i] = working_day_from(own_[i] + days{1});
}

bool FreeDays::is_free(Date day) const {
  return statutory_free_day(day) || std::binary_search(own_.begin(), own_.end(), day);
}

/// One of the office's own days leads at once to the end of them all, where they are many on end.
Date FreeDays::working_day_from(Date day) const {
  for (; !is_working(day); day += days{1}) {
    const auto own = std::lower_bound(own_.begin(), own_.end(), day);
    if (own != own_.end() && *own == day) return next_to_own_[static_cast<std::size_t>(own - own_.begin())];
  }
  return day;
}

bool FreeDays::is_working(Date day) const { return !is_saturday_or_sunday(day) && !is_free(day); }

} // namespace asystent
