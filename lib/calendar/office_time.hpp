#pragma once

#include "calendar/date.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace asystent {

// The clock of the office. A commit has a moment, a record has days: which day a moment belongs to is said by
// the zone of the office, never by that of the computer on which it is asked.

using std::chrono::sys_seconds;

/// Where every office is. Its summer time goes from the last Sunday of March to the last one of October, 1:00
/// UTC (Directive 2000/84/EC), in all years since git is there.
inline constexpr std::string_view office_zone = "Europe/Warsaw";

/// How far the office's clock is ahead of UTC at that moment.
std::chrono::seconds office_offset(sys_seconds moment);

/// The day that it is in the office at that moment.
Date office_day(sys_seconds moment);

/// The last second of the day in the office.
sys_seconds end_of_office_day(Date day);

/// `2026-06-30 17:20:05 +02:00`
std::string office_time(sys_seconds moment);

} // namespace asystent
