#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace asystent {

/// A time of day in minutes since midnight, 0 to 1440. 1440 is 24:00, the end of the day.
struct ClockTime {
  int minutes;
  auto operator<=>(const ClockTime&) const = default;
};

/// Reads `9:05`, `09:05`, up to `24:00`; no other form.
std::optional<ClockTime> parse_clock_time(std::string_view text);

/// The same, and as people type it: `15.00` and `15` are 15:00.
std::optional<ClockTime> parse_typed_time(std::string_view text);

/// `09:05`
std::string to_string(ClockTime time);

} // namespace asystent
