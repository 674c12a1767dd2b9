#pragma once

#include "text/language.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace asystent {

/// A day, without time of day or time zone.
using Date = std::chrono::sys_days;

/// The years that a written date may have. A typing error such as 0206 or 20026 is refused by them.
inline constexpr int min_year = 1800;
inline constexpr int max_year = 2999;

/// Reads `2026-02-03`: exactly this form, an existing day, a year from min_year to max_year.
std::optional<Date> parse_iso(std::string_view text);

/// `2026-02-03`
std::string iso(Date date);

/// `03.02.2026`
std::string polish(Date date);

/// `3 lutego 2026 r.`
std::string polish_long(Date date);

/// Throws std::invalid_argument if there is no such day.
Date make_date(int year, unsigned month, unsigned day);

/// Whole days from one date to the other; negative if `to` is the earlier one.
int days_between(Date from, Date to);

/// The day on which the person becomes `years` old. Who was born on 29 February has the birthday on 28
/// February in a common year (KC art. 112).
Date birthday(Date born, int years);

/// Completed years of age; a year is completed at the beginning of the birthday. Negative before the birth.
int age_on(Date born, Date day);

struct WeekdayName {
  Text full;  // `wtorek`, `Tuesday`
  Text brief; // `wt`, `Tue`
};

/// A date is taken for its weekday.
const WeekdayName& weekday_name(std::chrono::weekday day);

} // namespace asystent
