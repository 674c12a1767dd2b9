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

/// The meetings of the family that are agreed for the day and not given up: of `appointments`, and the visit
/// that the newest entry announces.
std::vector<MeetingTime> meetings_on(const Family& family, Date day);

/// The newest entry up to today that announces a next visit, while that is to come or was missed; nullptr
/// where there is none.
const Visit* announcing_visit(const Family& family, const Office& office, Date today);

} // namespace asystent
