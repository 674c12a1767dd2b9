#include "calendar/clock_time.hpp"

#include "calendar/written_date.hpp"

#include <fmt/format.h>

#include <string>

namespace asystent {

namespace {

constexpr int minutes_of_day = 24 * 60;

}

std::optional<ClockTime> parse_clock_time(std::string_view text) {
  const auto hours = take_digits(text, 1, 2);
  if (!hours || !take(text, ':')) return std::nullopt;
  const auto minutes = take_digits(text, 2, 2);
  if (!minutes || *minutes > 59 || !text.empty()) return std::nullopt;
  const ClockTime time{static_cast<int>(*hours * 60 + *minutes)};
  return time.minutes <= minutes_of_day ? std::optional{time} : std::nullopt;
}

std::optional<ClockTime> parse_typed_time(std::string_view text) {
  std::string written(text);
  if (const std::size_t dot = written.find('.'); dot != std::string::npos) written[dot] = ':';
  if (written.find(':') == std::string::npos) written += ":00";
  return parse_clock_time(written);
}

std::string to_string(ClockTime time) {
  return fmt::format("{:02}:{:02}", time.minutes / 60, time.minutes % 60);
}

} // namespace asystent
