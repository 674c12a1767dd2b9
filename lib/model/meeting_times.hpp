#pragma once

#include "model/case_set.hpp"

#include <optional>
#include <vector>

namespace asystent {

/// When a meeting is to be.
struct MeetingTime {
  Date day{};
  std::optional<ClockTime> from;
  std::optional<ClockTime> to;
};

/// Whether one person cannot be at both: both have an hour. One without an end is taken to last an hour.
bool at_one_time(const MeetingTime& a, const MeetingTime& b);

/// The meetings of the family that are agreed for the day: of all_meetings().
std::vector<MeetingTime> meetings_on(const Family& family, const Office& office, Date day, Date today);

} // namespace asystent
