#include "calendar/written_date.hpp"

#include "calendar/date.hpp"

#include <algorithm>
#include <limits>

namespace asystent {

namespace {

WrittenDate written(unsigned year, unsigned month, unsigned day) {
  return {std::chrono::year{static_cast<int>(year)}, std::chrono::month{month}, std::chrono::day{day}};
}

bool is_digit(char character) { return character >= '0' && character <= '9'; }

} // namespace

std::optional<unsigned> take_digits(std::string_view& text, std::size_t at_least, std::size_t at_most) {
  static_assert(std::numeric_limits<unsigned>::digits10 >= 9);
  std::size_t length = 0;
  unsigned number = 0;
  for (; length < at_most && length < text.size() && is_digit(text[length]); ++length)
    number = number * 10 + static_cast<unsigned>(text[length] - '0');
  if (length < at_least) return std::nullopt;
  text.remove_prefix(length);
  return number;
}

bool take(std::string_view& text, char expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(1);
  return true;
}

/// Every visit has a date, so there are no branches on the single digits.
std::optional<WrittenDate> written_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  unsigned greatest = 0;
  const auto number = [&](std::size_t at, std::size_t end) {
    unsigned value = 0;
    for (; at < end; ++at) {
      const unsigned digit = static_cast<unsigned char>(text[at]) - unsigned{'0'};
      greatest = std::max(greatest, digit);
      value = value * 10 + digit;
    }
    return value;
  };
  const WrittenDate date = written(number(0, 4), number(5, 7), number(8, 10));
  return greatest <= 9 ? std::optional(date) : std::nullopt;
}

WrittenDate TypedDate::in(int its_year) const {
  return {std::chrono::year{its_year}, std::chrono::month{month}, std::chrono::day{day}};
}

std::optional<TypedDate> written_dotted(std::string_view text) {
  const auto day = take_digits(text, 1, 2);
  if (!day || !take(text, '.')) return std::nullopt;
  const auto month = take_digits(text, 1, 2);
  if (!month) return std::nullopt;
  if (text.empty() || text == ".") return TypedDate{.year = std::nullopt, .month = *month, .day = *day};
  if (!take(text, '.') || (text.size() != 2 && text.size() != 4)) return std::nullopt;
  const bool is_short = text.size() == 2;
  const auto year = take_digits(text, is_short ? 2 : 4, 4);
  if (!year || !text.empty()) return std::nullopt;
  return TypedDate{.year = is_short ? 2000 + *year : *year, .month = *month, .day = *day};
}

bool year_in_range(const WrittenDate& date) {
  return int{date.year()} >= min_year && int{date.year()} <= max_year;
}

} // namespace asystent
