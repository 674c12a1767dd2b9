#include "calendar/clock_time.hpp"

#include "calendar/written_date.hpp"

#include <fmt/format.h>

#include <string>

namespace asystent {

namespace {

constexpr unsigned minutes_of_day = 24 * 60;

/// As a record nearly always has it: `09:30`.
std::optional<ClockTime> usual_time(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto digit = [text](std::size_t at) { return static_cast<unsigned>(text[at]) - unsigned{'0'}; };
  const bool are_digits = digit(0) <= 2 && digit(1) <= 9 && digit(3) <= 5 && digit(4) <= 9;
  const unsigned minutes = (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
  return are_digits && minutes <= minutes_of_day ? std::optional(ClockTime{static_cast<int>(minutes)})
                                                 : std::nullopt;
}

} // namespace

std::optional<ClockTime> parse_clock_time(std::string_view text) {
  if (const auto usual = usual_time(text)) return usual;
  const auto hours = take_digits(text, 1, 2);
  if (!hours || !take(text, ':')) return std::nullopt;
  const auto minutes = take_digits(text, 2, 2);
  if (!minutes || *minutes > 59 || !text.empty()) return std::nullopt;
  const unsigned time = *hours * 60 + *minutes;
  return time <= minutes_of_day ? std::optional(ClockTime{static_cast<int>(time)}) : std::nullopt;
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
