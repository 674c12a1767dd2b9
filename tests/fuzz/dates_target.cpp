#include "calendar/clock_time.hpp"
#include "calendar/date_words.hpp"
#include "calendar/period.hpp"
#include "targets.hpp"

namespace asystent::fuzz {
namespace {

bool is_in_range(Date date) {
  const int year = static_cast<int>(std::chrono::year_month_day(date).year());
  return year >= min_year && year <= max_year;
}

void read_date(std::string_view text, Direction direction) {
  const Date today = make_date(2026, 11, 20);
  const auto read = parse_date(text, today, direction);
  if (const auto* problem = std::get_if<DateProblem>(&read)) {
    promise(!reason(*problem, text).pl.empty() && !reason(*problem, text).en.empty(), "a reason is told");
    return;
  }
  const Date date = std::get<ParsedDate>(read).date;
  promise(is_in_range(date), "a year that may be written");
  promise(parse_iso(iso(date)) == date, "a date is written as it is read");
}

void check_period(const std::optional<Period>& period) {
  if (period) promise(period->from < period->until && is_in_range(period->from), "a period goes forward");
}

} // namespace

void read_dates(std::string_view bytes) {
  read_date(bytes, Direction::past);
  read_date(bytes, Direction::future);
  if (const auto time = parse_clock_time(bytes)) {
    promise(time->minutes >= 0 && time->minutes <= 24 * 60, "a time of day");
    promise(parse_clock_time(to_string(*time)) == time, "a time is written as it is read");
  }
  for (const auto& period : {parse_month(bytes), parse_half(bytes), parse_year(bytes)}) check_period(period);
}

} // namespace asystent::fuzz
